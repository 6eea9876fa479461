import FoundationEssentials
import Glibc
import Testing
import Vocabulary

@testable import Interchange

@Suite("Files")
struct FileTests {
    let folder: String

    init() throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("sekisho-files-XXXXXX")
        var template = Array(place.path.utf8CString)
        folder = String(cString: try #require(mkdtemp(&template)))
    }

    @Test("A written file appears whole when it is committed")
    func commit() throws {
        let path = folder + "/out.csv"
        let file = try OutputFile.open(path, sparing: .nothing)
        try file.write("one\n")
        #expect(throws: FileRefusal.missing(path: path)) { try InputFile.open(path) }
        try file.commit()
        #expect(try InputFile.contents(of: path) == Array("one\n".utf8))
        #expect(entries() == ["out.csv"])
    }

    @Test("Without commit the old file stays and nothing is left beside it")
    func discard() throws {
        let path = folder + "/out.csv"
        let first = try OutputFile.open(path, sparing: .nothing)
        try first.write("old")
        try first.commit()
        do {
            let second = try OutputFile.open(path, sparing: .nothing)
            try second.write("new")
        }
        #expect(try InputFile.contents(of: path) == Array("old".utf8))
        #expect(entries() == ["out.csv"])
    }

    @Test("What cannot be read or written is refused with the exit status of its kind")
    func refusals() throws {
        #expect(throws: FileRefusal.missing(path: folder + "/none")) { try InputFile.open(folder + "/none") }
        #expect(FileRefusal.missing(path: "x").kind == .missingInput)
        #expect(throws: FileRefusal.unreadable(path: folder, reason: "Is a directory")) { try InputFile.open(folder) }
        let refusal = #expect(throws: FileRefusal.self) {
            try OutputFile.open(folder + "/none/out.csv", sparing: .nothing)
        }
        #expect(refusal?.kind == .cannotWrite)
        #expect(throws: FileRefusal.self) { try OutputFile.open(folder, sparing: .nothing) }
    }

    @Test("A device is written directly")
    func device() throws {
        let file = try OutputFile.open("/dev/null", sparing: .nothing)
        try file.write("gone")
        try file.commit()
    }

    @Test("An import file is opened, decoded and split in one step, and its bytes can be watched")
    func importing() throws {
        let path = folder + "/in.TSV"
        let file = try OutputFile.open(path, sparing: .nothing)
        try file.write("a\tb\n1\t2\n")
        try file.commit()
        var seen = 0
        let imported = try ImportFile(path: path, observer: { seen += $0.count })
        #expect(try imported.reader.header() == ["a", "b"])
        #expect(imported.input.size == 8)
        #expect(seen == 8)
    }

    private func entries() -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
