import Marketing
import Presentation

extension Provenance {
    /// How many parties can be traced to a first touch or a campaign, and which cannot (来歴).
    package func document() -> Document {
        let table = Table(
            "untraced", columns: [Column("code", "term.code", .code), Column("name", "term.name")],
            rows: untraced.map { [.text($0.code), .text($0.name)] })
        return Document(
            "contact.untraced", title: "page.provenance.title",
            sections: [
                .figures([
                    KeyFigure("parties", "term.contact.parties", .int(parties)),
                    KeyFigure("with_touch", "term.contact.with_touch", .int(withTouch)),
                    KeyFigure("with_origin_only", "term.contact.with_origin_only", .int(withOriginOnly)),
                    KeyFigure("without_both", "term.contact.untraced", .int(withoutBoth)),
                ]), .table(table),
            ],
            payload: [
                "parties": .int(parties), "with_touch": .int(withTouch), "with_origin_only": .int(withOriginOnly),
                "without_both": .int(withoutBoth), "untraced": table.json,
            ])
    }

    static let shape = Shape(
        "contact.untraced",
        [
            "parties": "integer", "with_touch": "integer", "with_origin_only": "integer", "without_both": "integer",
            "untraced[].code": "string", "untraced[].name": "string",
        ])
}
