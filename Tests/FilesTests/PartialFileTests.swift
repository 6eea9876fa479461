import Files
import FoundationEssentials
import Glibc
import Testing

@Suite("Files on their way")
struct PartialFileTests {
    private let folder: String
    private var place: String { folder + "/out.csv" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/sekisho-files-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    }

    private func put(_ text: String, in file: PartialFile) {
        _ = write(file.descriptor, text, text.utf8.count)
    }

    @Test("The old file is there until the new one is whole, and nothing else stays")
    func arrives() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data("old".utf8).write(to: URL(fileURLWithPath: place))
        let file = try PartialFile.make(for: place)
        put("new", in: file)
        #expect(try Data(contentsOf: URL(fileURLWithPath: place)) == Data("old".utf8))
        try file.arrive(at: place)
        #expect(try Data(contentsOf: URL(fileURLWithPath: place)) == Data("new".utf8))
        #expect(try names == ["out.csv"])
        do { _ = try PartialFile.make(for: place) }
        #expect(try names == ["out.csv"])
    }

    @Test("One that nobody holds any more is removed by the next, with what lies beside it; one that is held stays")
    func leftovers() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let held = try PartialFile.make(for: place)
        let name = held.path.dropLast("x.partial".count)
        let orphan = name + "0.partial"
        let others = [".out.csv.12-0.partial", "notes.sekisho-x.partial", ".notes.sekisho-x"]
        for path in [String(orphan), orphan + "-wal", orphan + ".lock"] + others.map({ folder + "/" + $0 }) {
            try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        }
        symlink(place, folder + "/.link.sekisho-x.partial")
        let next = try PartialFile.make(for: folder + "/another.csv")
        let left = try names
        #expect(!left.contains { folder + "/" + $0 == orphan || $0.hasSuffix("-wal") || $0.hasSuffix(".lock") })
        for path in [held.path, next.path] + others.map({ folder + "/" + $0 }) {
            #expect(left.contains { folder + "/" + $0 == path }, "\(path)")
        }
        #expect(left.contains(".link.sekisho-x.partial"))
    }

    @Test("Under one name only one at a time makes a file")
    func named() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/a.db.restoring"
        do {
            let first = try PartialFile.make(named: path)
            #expect(throws: FileFault(EWOULDBLOCK)) { try PartialFile.make(named: path) }
            #expect(!PartialFile.removeLeftover(path))
            first.discard()
        }
        try Data("left by a killed one".utf8).write(to: URL(fileURLWithPath: path))
        do { _ = try PartialFile.make(named: path) }
        #expect(try names == [])
    }

    @Test("What the system says about it is passed on")
    func faults() throws {
        try FileManager.default.removeItem(atPath: folder)
        #expect(throws: FileFault(ENOENT)) { try PartialFile.make(for: place) }
        #expect(FileFault(ENOSPC).isFull && FileFault(EIO).isOfDisk && !FileFault(EIO).isFull)
    }

    @Test("A long name of many bytes leaves room for what is added")
    func longNames() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let long = folder + "/" + String(repeating: "控", count: 80) + ".csv"
        let file = try PartialFile.make(for: long)
        try file.arrive(at: long)
        #expect(try names.count == 1)
    }
}
