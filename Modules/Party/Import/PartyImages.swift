import Governance
import Interchange
import Storage

/// Parties as they were before an import replaced them: each as the fields of our own export, so that taking back is
/// reading a row again.
enum PartyImages {
    /// Keeps the parties named in a table, except those that the same import made.
    static func keep(
        _ table: SQL, importID: Int64, before firstID: Int64, has: (PartyColumn) -> Bool, in rows: Connection
    ) throws {
        // Taking back is not taken back again.
        guard importID > 0 else { return }
        let known = Set(try rows.rows(BeforeImage.records(of: importID, .party)) { $0.text(0) })
        var digests: [String: Int64] = [:]
        try rows.each("SELECT code, source_digest FROM party WHERE id IN (SELECT id FROM \(table))") { row in
            digests[row.text(0)] = row.optionalInt(1)
        }
        var images: [(record: Subject, image: Image)] = []
        try PartyExport.each("WHERE p.id IN (SELECT id FROM \(table)) AND p.id < \(firstID)", in: rows) { fields in
            let code = fields[PartyColumn.code.rawValue]
            guard !known.contains(code) else { return }
            var image = image(of: fields)
            image.add("source_digest", digests[code])
            images.append((.party(code), image))
        }
        let further = try FurtherDetails.read(of: "SELECT id FROM \(table)", in: rows)
        for index in images.indices { further[images[index].record.code]?.add(to: &images[index].image, has: has) }
        try BeforeImage.keep(images, importID: importID, in: rows)
    }

    /// Keeps by which row the code of a merged party was known; nothing else of it changes.
    static func keepDigest(of alias: String, importID: Int64, in rows: Connection) throws {
        guard importID > 0 else { return }
        var image = Image()
        image.add("source_digest", try rows.first(digest(of: alias)) { $0.optionalInt(0) } ?? nil)
        try BeforeImage.keep(image, of: .party(alias), importID: importID, in: rows)
    }

    private static func digest(of code: String) -> SQL { "SELECT source_digest FROM party WHERE code = \(code)" }

    /// A statement that answers the ids of the parties that an import changed, or that its being taken back changes.
    static func parties(of importID: Int64) -> SQL {
        """
        SELECT id FROM party
         WHERE merged_into IS NULL AND code IN (\(BeforeImage.records(of: abs(importID), .party)))
        """
    }

    private static func image(of fields: [String]) -> Image {
        var image = Image()
        for (column, text) in zip(PartyColumn.allCases, fields) where !text.isEmpty {
            image.add(column.column.name, column.value(text))
        }
        return image
    }

    static func fields(of image: Image) -> [String] {
        PartyColumn.allCases.map { image[$0.column.name] ?? "" }
    }
}

extension PartyColumn {
    /// What sort of thing the column says.
    fileprivate func value(_ text: String) -> Image.Value {
        switch self {
        case .name, .nameKana, .address, .phone, .email, .website, .identifiers, .tags, .note: .text(text)
        case .code, .worksFor: .party(text)
        case .kind, .roles, .country, .postalCode, .corporateNumber, .invoiceNumber, .birthDate, .language, .origin:
            .fact(text)
        }
    }
}
