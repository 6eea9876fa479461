import Interchange
import Storage
import Vocabulary

/// One row of a batch, read field by field. What is wrong with a field is thrown together with its column.
package struct BatchRow {
    package let batch: RowBatch
    package let row: Int

    package init(_ batch: RowBatch, _ row: Int) {
        self.batch = batch
        self.row = row
    }

    package subscript(column: Int) -> FieldBytes { batch[row, column] }

    /// A text that must be there; surrounding spaces are dropped.
    package func text(_ column: Int, name: String, limit: Int = 200) throws -> String {
        guard let text = try optionalText(column, name: name, limit: limit) else {
            throw FieldRefusal(column, ImportRefusal.empty(column: name))
        }
        return text
    }

    /// A text without surrounding spaces; nil where the field is empty.
    package func optionalText(_ column: Int, name: String, limit: Int = 200) throws -> String? {
        let text = batch[row, column].trimmed
        guard !text.utf8.contains(0) else {
            throw FieldRefusal(column, ImportRefusal.unknownWord("NUL", allowed: name))
        }
        guard text.utf8.count <= limit * 4, text.unicodeScalars.count <= limit else {
            throw FieldRefusal(column, ImportRefusal.tooLong(column: name, limit: limit))
        }
        return text.isEmpty ? nil : text
    }

    package func day(_ column: Int) throws -> Day {
        do { return try DayText.day(batch[row, column]) } catch { throw FieldRefusal(column, error) }
    }

    package func optionalDay(_ column: Int) throws -> Day? {
        batch[row, column].isEmpty || batch[row, column].trimmed.isEmpty ? nil : try day(column)
    }

    package func currency(_ column: Int) throws -> Currency {
        let field = batch[row, column]
        if let currency = Currency(field.verbatim) { return currency }
        let code = NarrowText.folded(field.trimmed).uppercased()
        guard let currency = Currency(code) else {
            throw FieldRefusal(column, ImportRefusal.unknownWord(String(code.prefix(20)), allowed: "ISO 4217"))
        }
        return currency
    }

    package func money(_ column: Int, in currency: Currency) throws -> Money {
        do { return try AmountText.money(batch[row, column], in: currency) } catch { throw FieldRefusal(column, error) }
    }

    /// One word of a list; nil where the field is empty.
    package func word<Word: RawRepresentable<String> & CaseIterable>(_ column: Int, _: Word.Type) throws -> Word? {
        let text = NarrowText.folded(batch[row, column].trimmed).lowercased()
        if text.isEmpty { return nil }
        guard let word = Word(rawValue: text) else {
            let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw FieldRefusal(column, ImportRefusal.unknownWord(String(text.prefix(40)), allowed: allowed))
        }
        return word
    }
}

/// Why a row is refused, and in which column the reason stands.
package struct FieldRefusal: Error {
    package let column: Int?
    package let reason: any Refusal

    package init(_ column: Int?, _ reason: any Refusal) {
        self.column = column
        self.reason = reason
    }
}

/// What is refused of a batch, told to the session in the order of the file.
package struct RowRefusals {
    private var refusals: [Int: FieldRefusal] = [:]

    package init() {}

    package mutating func refuse(_ row: Int, column: Int? = nil, _ reason: any Refusal) {
        refusals[row] = FieldRefusal(column, reason)
    }

    /// Does the body for a row; a refusal is noted, any other error goes on.
    package mutating func read<Answer>(_ row: Int, _ body: () throws -> Answer) throws -> Answer? {
        do {
            return try body()
        } catch let refusal as FieldRefusal {
            refusals[row] = refusal
        } catch let refusal as StorageRefusal {
            throw refusal
        } catch let refusal as any Refusal where refusal.kind == .badInput || refusal.kind == .declined {
            refusals[row] = FieldRefusal(nil, refusal)
        }
        return nil
    }

    package func tell(_ session: ImportSession, _ batch: RowBatch) throws {
        for (row, refusal) in refusals.sorted(by: { $0.key < $1.key }) {
            try session.reject(batch, row, column: refusal.column, refusal.reason)
        }
    }
}
