import Governance
import Marketing

extension Office {
    /// Imports one file with everything that belongs to an import of its kind.
    package func runImport(
        _ importer: any Importer.Type, from file: String, _ options: Imports.Options, _ listener: Imports.Listener,
        context: [any Sendable] = []
    ) throws -> ImportResult {
        func run<Kind: Importer>(_ kind: Kind.Type) throws -> ImportResult {
            try Imports(books).run(
                kind, from: file, options, listener, context: [LastTouchAttribution()] + context)
        }
        return try run(importer)
    }
}
