import Governance
import Interchange
import Vocabulary

/// What is wrong with one field of a row.
struct FieldFault: Error {
    let column: Int
    let reason: any Refusal
}

/// One row of a file, read field by field; every reading throws a ``FieldFault`` that names its column.
struct RowFields {
    let batch: RowBatch
    let row: Int
    let columns: [Column]

    subscript(column: Int) -> FieldBytes { batch[row, column] }

    /// Without surrounding spaces; may be empty.
    func text(_ column: Int, limit: Int) throws -> String {
        let field = batch[row, column]
        if field.isEmpty { return "" }
        let text = field.trimmed
        if text.utf8.count > limit {
            throw FieldFault(column: column, reason: ImportRefusal.tooLong(column: columns[column].name, limit: limit))
        }
        return text
    }

    func required(_ column: Int, limit: Int) throws -> String {
        let text = try text(column, limit: limit)
        if text.isEmpty {
            throw FieldFault(column: column, reason: ImportRefusal.empty(column: columns[column].name))
        }
        return text
    }

    func day(_ column: Int) throws -> Day {
        let field = batch[row, column]
        do { return try DayText.day(field) } catch { throw FieldFault(column: column, reason: error) }
    }

    func optionalDay(_ column: Int) throws -> Day? {
        try text(column, limit: 200).isEmpty ? nil : try day(column)
    }

    func instant(_ column: Int) throws -> Instant {
        let field = batch[row, column]
        do { return try InstantText.instant(field) } catch { throw FieldFault(column: column, reason: error) }
    }

    /// A whole number that is not negative; nil where the field is empty.
    func optionalCount(_ column: Int) throws -> Int64? {
        let field = batch[row, column]
        if field.isEmpty { return nil }
        do {
            let count = try NumberText.whole(field)
            if count < 0 { throw FieldFault(column: column, reason: MarketingRefusal.negative(field.trimmed)) }
            return count
        } catch let refusal as AmountRefusal {
            if refusal == .empty { return nil }
            throw FieldFault(column: column, reason: refusal)
        }
    }

    func currency(_ column: Int) throws -> Currency {
        let text = try required(column, limit: 200)
        guard let currency = Currency(NarrowText.folded(text).uppercased()) else {
            throw FieldFault(
                column: column, reason: ImportRefusal.unknownWord(String(text.prefix(20)), allowed: "ISO 4217"))
        }
        return currency
    }

    func money(_ column: Int, in currency: Currency) throws -> Money {
        do { return try AmountText.money(batch[row, column], in: currency) } catch {
            throw FieldFault(column: column, reason: error)
        }
    }

    func word<Word: SmallWord>(_ column: Int, _: Word.Type = Word.self) throws -> Word {
        let field = batch[row, column]
        if let word = Word.read(field) { return word }
        let text = try required(column, limit: 200)
        if let word = Word(word: NarrowText.folded(text).lowercased()) { return word }
        throw FieldFault(
            column: column, reason: ImportRefusal.unknownWord(String(text.prefix(40)), allowed: Word.list))
    }

    func fault(_ column: Int, _ reason: any Refusal) -> FieldFault { FieldFault(column: column, reason: reason) }
}
