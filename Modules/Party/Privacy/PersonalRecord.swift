import Storage
import Vocabulary

/// Everything that the database holds about one party (個人データの開示), table by table as the schema says it.
package struct PersonalRecord: Sendable {
    /// One value, in the form that its column's name promises.
    package enum Value: Sendable, Equatable {
        case text(String)
        case int(Int64)
        case real(Double)
        case money(Money)
        case day(Day)
        case instant(Instant)
    }

    package struct Field: Sendable, Equatable {
        package let name: String
        package let value: Value
    }

    package struct Part: Sendable {
        package let table: String
        /// What its rows are called where people read them.
        package let title: Wording
        /// Each row with the fields that hold something, in the order of the columns.
        package let rows: [[Field]]
    }

    package let code: String
    package let name: String
    /// BCP 47; nil where it is not known.
    package let language: String?
    package let parts: [Part]
}

/// Reads rows of any table by the rules that hold for all of ours: a column `…_on` or `day` is a day, `at` or `…_at` an
/// instant, `…_minor` an amount in the currency of its row. Hashes and digests tell a person nothing and are left out.
struct PersonalRows {
    let name: String
    private let columns: [TableShape.Column]

    init(_ shape: TableShape) {
        name = shape.name
        columns = shape.columns.filter { !$0.isBytes && $0.name != "source_digest" && !$0.name.hasSuffix("_key") }
    }

    func all(where condition: SQL, in rows: Connection) throws -> [[PersonalRecord.Field]] {
        let list = SQL(columns.map(\.name).joined(separator: ", "), [])
        return try rows.rows("SELECT \(list) FROM \(SQL(name, [])) WHERE \(condition)", fields)
    }

    private func fields(_ row: Row) throws -> [PersonalRecord.Field] {
        let currency = columns.firstIndex { $0.name == "currency" }
            .flatMap { row.isNull($0) ? nil : Currency(row.text($0)) }
        return columns.indices.compactMap { index in
            guard !row.isNull(index) else { return nil }
            return PersonalRecord.Field(
                name: columns[index].name, value: value(row, index, columns[index], currency))
        }
    }

    private func value(
        _ row: Row, _ index: Int, _ column: TableShape.Column, _ currency: Currency?
    ) -> PersonalRecord.Value {
        if column.isText { return .text(row.text(index)) }
        if column.name.hasSuffix("_minor"), let currency { return .money(Money(minor: row.int(index), currency)) }
        let isDay =
            column.name == "day" || column.name == "birth_day" || column.name == "since"
            || ["_on", "_from", "_until", "_day"].contains(where: column.name.hasSuffix)
        if isDay { return .day(row.day(index)) }
        if column.name == "at" || column.name.hasSuffix("_at") { return .instant(row.instant(index)) }
        return .int(row.int(index))
    }
}
