/// One kind of file (ファイルの種類): how it comes in, how it goes out, and what may be said beside it.
package struct FileKind: Sendable {
    /// When a company that begins brings it in: whatever a row may name stands in an earlier stage, or before it.
    package enum Stage: Sendable, CaseIterable {
        /// Campaigns, rates, items.
        case ground
        case parties
        /// Touches, limits, lists: what is said of parties.
        case facts
        case orders
        case invoices
        case money
        /// What only goes out.
        case books
    }

    /// The word behind `import` and `export`.
    package let name: String
    package let stage: Stage
    /// nil for what only goes out.
    package let importer: (any Importer.Type)?
    /// nil for what only has a form of its own.
    package let exporter: (any Exporter.Type)?
    package let textExporter: (any TextExporter.Type)?
    /// Files of publishers that come in as they are (`--from`), by the word of the publisher. They are told what the
    /// records belong to (`--list`).
    package let foreign: [String: @Sendable (_ list: String?) -> any ForeignFiles]
    /// Whether a file says of which day it is (`--dated`).
    package let isDated: Bool
    /// Whether its rows can be taken for records that are there by likeness (`--match`).
    package let isMatched: Bool

    package init(
        _ importer: any Importer.Type, _ exporter: any Exporter.Type, at stage: Stage,
        text: (any TextExporter.Type)? = nil,
        foreign: [String: @Sendable (String?) -> any ForeignFiles] = [:], isDated: Bool = false,
        isMatched: Bool = false
    ) {
        name = importer.kind
        self.stage = stage
        self.importer = importer
        self.exporter = exporter
        textExporter = text
        self.foreign = foreign
        self.isDated = isDated
        self.isMatched = isMatched
    }

    /// A kind that only goes out, in a form of its own.
    package init(_ name: String, _ text: any TextExporter.Type) {
        self.name = name
        stage = .books
        importer = nil
        exporter = nil
        textExporter = text
        foreign = [:]
        isDated = false
        isMatched = false
    }
}
