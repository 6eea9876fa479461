import Party
import Presentation
import Vocabulary

/// Everything that is held about one party (個人データの開示), as every output format writes it.
package struct PersonalRecordPage {
    private let record: PersonalRecord
    private let madeOn: Day

    package init(_ record: PersonalRecord, madeOn: Day) {
        self.record = record
        self.madeOn = madeOn
    }

    package func document() -> Document {
        Document(
            "party-export", title: .plain("\(record.code) \(record.name)"),
            asOf: .code("presentation.as_of", facts: [madeOn.description]),
            sections: record.parts.map { .table(table(of: $0)) }, notes: ["page.record.note"],
            payload: [
                "party": .string(record.code), "name": .string(record.name), "language": .text(record.language),
                "made_on": .day(madeOn),
                "tables": .array(
                    record.parts.map { part in
                        [
                            "table": .string(part.table),
                            "rows": .array(
                                part.rows.map { row in
                                    .object(row.map { JSONValue.Member($0.name, Self.cell($0.value).json) })
                                }),
                        ]
                    }),
            ], records: records)
    }

    static let shape = Shape(
        "party-export",
        [
            "party": "string", "name": "string", "language": "string?", "made_on": "day", "tables[].table": "string",
            "tables[].rows[]": "object: column and value; days, instants and money as such",
        ])

    /// One line a value, so that one file holds tables of every shape.
    private var records: Table {
        Table(
            "values",
            columns: [
                Column("table", "term.party.export.table", .code),
                Column("row", "term.party.export.row", .number),
                Column("field", "term.field", .code), Column("value", "term.value"),
                Column("currency", "term.currency", .code),
            ],
            rows: record.parts.flatMap { part in
                part.rows.enumerated().flatMap { number, row in
                    row.map { field in
                        let currency: Cell =
                            if case .money(let money) = field.value { .text(money.currency.code) } else { .empty }
                        return [
                            .text(part.table), .int(Int64(number + 1)), .text(field.name), Self.cell(field.value),
                            currency,
                        ]
                    }
                }
            })
    }

    private func table(of part: PersonalRecord.Part) -> Table {
        var names: [String] = []
        for field in part.rows.joined() where !names.contains(field.name) { names.append(field.name) }
        let title = Label.words(part.title)
        // One row is read best from top to bottom.
        if part.rows.count == 1 {
            return Table(
                part.table, title: title,
                columns: [Column("field", "term.field"), Column("value", "term.value")],
                rows: part.rows[0].map { [.word($0.name, Self.label($0.name)), Self.cell($0.value)] })
        }
        return Table(
            part.table, title: title, columns: names.map { Column($0, Self.label($0)) },
            rows: part.rows.map { row in
                names.map { name in row.first { $0.name == name }.map { Self.cell($0.value) } ?? .empty }
            })
    }

    private static func label(_ name: String) -> Label {
        .first(["page.record.column.\(name)", "term.party.\(name)", "term.\(name)"], or: name)
    }

    private static func cell(_ value: PersonalRecord.Value) -> Cell {
        switch value {
        case .text(let text): .text(text)
        case .int(let number): .int(number)
        case .real(let number): .double(number)
        case .money(let money): .money(money)
        case .day(let day): .day(day)
        case .instant(let instant): .instant(instant)
        }
    }
}
