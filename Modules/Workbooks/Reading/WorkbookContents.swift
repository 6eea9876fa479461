/// What a workbook consists of: `workbook.xml`, and the parts that it refers to.
final class WorkbookContents: XMLListener {
    private(set) var sheets: [Workbook.Sheet] = []
    private(set) var countsFrom1904 = false
    private(set) var textsPart: String?
    private(set) var formatsPart: String?
    private var named: [(name: String, reference: String, isVisible: Bool)] = []
    private static let mostSheets = 10_000

    /// - Throws: ``WorkbookRefusal`` where the archive holds no workbook, and where that is damaged.
    init(_ archive: Archive, _ limits: WorkbookLimits) throws {
        let main = try Self.mainPart(archive, limits)
        guard let part = try archive.part(main) else { throw try Self.refusal(of: archive) }
        try XMLStream(part, limits, telling: self).read()
        let references = try References(of: main, in: archive, limits)
        textsPart = references.target(ofType: "sharedStrings")
        formatsPart = references.target(ofType: "styles")
        for sheet in named {
            // Sheets of charts and macros have no cells.
            guard let part = references.target(sheet.reference, ofType: "worksheet") else { continue }
            sheets.append(Workbook.Sheet(name: sheet.name, isVisible: sheet.isVisible, part: part))
        }
    }

    func begins(_ name: XMLName, _ attributes: XMLAttributes, in stream: XMLStream) {
        if name == "workbookPr" {
            countsFrom1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
        } else if name == "sheet" {
            guard named.count < Self.mostSheets else { return stream.refuse("sheets") }
            guard let title = attributes["name"], let reference = attributes["id"] else { return }
            named.append((title, reference, (attributes["state"] ?? "visible") == "visible"))
        }
    }

    func text(_: UnsafeBufferPointer<UInt8>, in _: XMLStream) {}
    func ends(_: XMLName, in _: XMLStream) {}

    /// The part that is the workbook.
    private static func mainPart(_ archive: Archive, _ limits: WorkbookLimits) throws -> String {
        let main = try References(of: "", in: archive, limits).target(ofType: "officeDocument") ?? "xl/workbook.xml"
        let name = main.lowercased()
        if name.hasSuffix(".bin") { throw WorkbookRefusal.binary }
        // Documents of other programs lie where theirs do; a workbook may lie anywhere.
        if ["word/", "ppt/", "visio/"].contains(where: name.hasPrefix) { throw WorkbookRefusal.otherOffice }
        return main
    }

    /// What the archive is instead.
    private static func refusal(of archive: Archive) throws -> WorkbookRefusal {
        guard let part = try archive.part("mimetype") else {
            return archive.has("xl/workbook.bin") ? .binary : .archive
        }
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 8)
        defer { block.deallocate() }
        let count = try part.read(into: block)
        let kind = String(decoding: block[..<count], as: UTF8.self)
        return kind.hasPrefix("application/vnd.oasis.opendocument.") ? .openDocument : .archive
    }
}

/// The parts that a part refers to (`_rels/*.rels`).
final class References: XMLListener {
    private var all: [(id: String, type: String, target: String)] = []
    private let folder: String
    private static let most = 20_000

    init(of part: String, in archive: Archive, _ limits: WorkbookLimits) throws {
        let slash = part.lastIndex(of: "/")
        folder = slash.map { String(part[...$0]) } ?? ""
        let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
        guard let list = try archive.part("\(folder)_rels/\(name).rels") else { return }
        try XMLStream(list, limits, telling: self).read()
    }

    /// The first part of a type.
    func target(ofType type: String) -> String? { all.first { $0.type == type }?.target }

    /// The part under a reference, where it is of that type.
    func target(_ id: String, ofType type: String) -> String? {
        all.first { $0.id == id && $0.type == type }?.target
    }

    func begins(_ name: XMLName, _ attributes: XMLAttributes, in stream: XMLStream) {
        guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
        guard all.count < Self.most else { return stream.refuse("Relationships") }
        guard let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"] else {
            return
        }
        // The strict form of the standard has other addresses with the same last words.
        all.append((id, String(type.split(separator: "/").last ?? ""), whole(target)))
    }

    func text(_: UnsafeBufferPointer<UInt8>, in _: XMLStream) {}
    func ends(_: XMLName, in _: XMLStream) {}

    /// The name in the archive: from its root, or from the folder of the part that refers to it.
    private func whole(_ target: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var names = folder.split(separator: "/")
        for name in target.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        return names.joined(separator: "/")
    }
}
