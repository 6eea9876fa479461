import Governance
import Office

extension Office {
    /// The kind of file of a word; refused, with the words that are known, where there is none.
    static func file(_ kind: String) throws -> FileKind {
        guard let known = parts.files.first(where: { $0.name == kind }) else {
            throw CommandRefusal.unknownKind(kind, known: names { _ in true } + ", " + ExportEverything.kind)
        }
        return known
    }

    /// The kind of a word, and how its files come in; refused for a kind that only goes out.
    static func incoming(_ kind: String) throws -> (file: FileKind, importer: any Importer.Type) {
        for file in parts.files where file.name == kind {
            if let importer = file.importer { return (file, importer) }
        }
        throw CommandRefusal.unknownKind(kind, known: names { $0.importer != nil } + ", " + ImportEverything.kind)
    }

    /// Refuses what was said beside a kind that cannot take it, and names those that can.
    static func refuse(_ option: String, of kind: FileKind, takenBy takes: (FileKind) -> Bool) throws {
        guard !takes(kind) else { return }
        throw CommandRefusal.optionNotOf(kind.name, option: option, known: names(takes))
    }

    private static func names(_ isMeant: (FileKind) -> Bool) -> String {
        parts.files.filter(isMeant).map(\.name).joined(separator: ", ")
    }
}
