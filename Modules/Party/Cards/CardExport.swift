import Governance
import Interchange
import Storage
import Vocabulary

/// Business cards as rows of a file, or as vCards: what is written comes in again as it was.
package enum CardExport: Exporter {
    package static let action: Action = "party.export"
    package static let columns = CardColumn.allCases.map(\.column.name)

    /// Every card in the order of its day and name, as the fields of ``columns``; in bounded memory.
    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try stream(in: rows) { try body($0.fields) }
    }

    fileprivate static func stream(in rows: Connection, _ body: (Card) throws -> Void) throws {
        try rows.stream(
            """
            SELECT \(CardRecords.columns) FROM party_card c LEFT JOIN party_origin o ON o.id = c.origin_id
             ORDER BY c.met_on NULLS FIRST, c.name, c.key
            """
        ) { try body(CardRecords.card($0)) }
    }
}

/// The same as vCard 4.0.
package enum CardTexts: TextExporter {
    package static let form = "vcard"
    package static let endings = ["vcf"]
    package static var action: Action { CardExport.action }

    package static func write(in rows: Connection, _ take: @escaping (String) throws -> Void) throws {
        let writer = VCardWriter(take)
        try CardExport.stream(in: rows) { try writer.card($0.vcard) }
    }
}
