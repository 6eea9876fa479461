import Presentation

/// What stands in the file behind `-o`, and therefore how its name may end. No ending, and `.txt`, fit everything that is
/// text.
enum FileContents {
    /// Tables and reports, in the format that the ending names.
    case document
    /// Text of a format of its own, such as rules that people edit, with the endings that fit it.
    case text([String])
    /// Bytes as they are: any name fits.
    case anything
    /// No file but a folder with files, and the answer goes where answers go.
    case folder

    /// The ending of a file's name, in small letters; nil where there is none.
    static func ending(of path: String) -> String? {
        let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// - Throws: ``OutputRefusal`` where the name says that something else is in the file.
    func require(name: String, asked: AnswerFormat?) throws {
        guard let ending = Self.ending(of: name), ending != "txt" else { return }
        let promised = FileFormat(fileName: name)
        switch self {
        case .anything, .folder: return
        case .text(let endings):
            guard endings.contains(ending) else {
                throw OutputRefusal.unknownEnding(name, known: Self.list(endings + ["txt"]))
            }
            if asked == .json && promised != .text(.json) { throw OutputRefusal.otherFormat(name, asked: "json") }
        case .document:
            guard let promised else {
                throw OutputRefusal.unknownEnding(name, known: Self.list(FileFormat.endings))
            }
            if let asked = asked?.document, .text(asked) != promised {
                throw OutputRefusal.otherFormat(name, asked: asked.rawValue)
            }
        }
    }

    private static func list(_ endings: [String]) -> String {
        endings.map { "." + $0 }.joined(separator: ", ")
    }
}
