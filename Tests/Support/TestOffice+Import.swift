import Governance
import Vocabulary

extension TestOffice {
    /// Imports a text as `sekisho import` does a file.
    /// - Parameters:
    ///   - suffix: the end of the file's name, where that decides how it is read.
    ///   - context: what the program hands in from other modules.
    @discardableResult
    package func importing<Kind: Importer>(
        _: Kind.Type, _ text: String, named suffix: String = "csv", on today: String = today,
        _ options: Imports.Options = .init(), isRehearsal: Bool = false, context: [any Sendable] = []
    ) throws -> Imported {
        let file = try TemporaryFile(text.hasSuffix("\n") ? text : text + "\n", named: suffix)
        var rejects: [Reject] = []
        var listener = Imports.Listener()
        listener.started = { rejects = [] }
        listener.rejected = { rejects.append($0) }
        let result = try withExtendedLifetime(file) {
            try Imports(books(on: today, isRehearsal: isRehearsal)).run(
                Kind.self, from: file.path, options, listener, context: context)
        }
        return Imported(result: result, rejects: rejects)
    }

    /// Takes an import back; the number of records that went.
    @discardableResult
    package func undo(
        _ importID: Int64, on today: String = today, among kinds: [any Importer.Type]
    ) throws -> Int {
        try Imports(books(on: today)).undo(importID, among: kinds).records
    }
}

/// What became of a text that was imported.
package struct Imported {
    package let result: ImportResult
    package let rejects: [Reject]

    /// The rows that did not go in: line, column and the code of the reason.
    package var refused: [String] { rejects.map { "\($0.line) \($0.column ?? "-") \($0.reason.code)" } }
}
