import Glibc
import Interchange
import Storage
import Vocabulary

/// The columns of a file that an import takes, in the order of our own export.
package protocol FileColumn: RawRepresentable<Int>, CaseIterable, Sendable {
    /// Its name, what others call it, and whether a file must have it.
    var column: Column { get }
}

extension FileColumn {
    package static var columns: [Column] { allCases.map(\.column) }
    package var name: String { column.name }
}

/// One row of a batch, read field by field; the same rules for every file. What is wrong with a field is thrown together
/// with its column.
///
/// Surrounding spaces never count. Words of a list and currencies may be written full-width and in capitals. Lengths
/// are counted in characters as Unicode numbers them, not in bytes. U+0000 stands in no text.
package struct Fields<Place: FileColumn> {
    package let batch: RowBatch
    package let row: Int

    package init(_ batch: RowBatch, _ row: Int, of _: Place.Type = Place.self) {
        self.batch = batch
        self.row = row
    }

    /// The bytes of a field as they stand in the file.
    package subscript(place: Place) -> FieldBytes { batch[row, place.rawValue] }

    /// Whether the file has that column at all.
    package func has(_ place: Place) -> Bool { batch.has(place.rawValue) }

    /// Whether the row says something of that column: in an update an empty cell leaves what is known.
    package func says(_ place: Place) -> Bool { has(place) && !(batch.keepsKnown && isEmpty(place)) }

    /// The row is refused for that field.
    package func refusal(_ place: Place, _ reason: any Refusal) -> FieldRefusal { FieldRefusal(place.rawValue, reason) }

    /// Does the body for a field; what it refuses is refused of that field.
    package func checked<Value>(_ place: Place, _ body: (FieldBytes) throws -> Value) throws -> Value {
        do {
            return try body(self[place])
        } catch let refusal as FieldRefusal {
            throw refusal
        } catch let reason as any Refusal {
            throw refusal(place, reason)
        }
    }

    /// A text; empty where the field is.
    package func text(_ place: Place, limit: Int = 200) throws -> String {
        let field = self[place]
        if field.isEmpty { return "" }
        let text = field.trimmed
        if field.isShortened { throw refusal(place, AmountRefusal.scientific(text)) }
        if field.isSheetError { throw refusal(place, ImportRefusal.sheetError(text)) }
        guard !holdsNul(place) else { throw refusal(place, StorageRefusal.nulInText) }
        guard text.utf8.count <= limit || text.unicodeScalars.count <= limit else {
            throw refusal(place, ImportRefusal.tooLong(column: place.name, limit: limit))
        }
        return text
    }

    /// A text; nil where the field is empty.
    package func optionalText(_ place: Place, limit: Int = 200) throws -> String? {
        let text = try text(place, limit: limit)
        return text.isEmpty ? nil : text
    }

    /// A text that must be there.
    package func required(_ place: Place, limit: Int = 200) throws -> String {
        let text = try text(place, limit: limit)
        guard !text.isEmpty else { throw refusal(place, ImportRefusal.empty(column: place.name)) }
        return text
    }

    /// Whether nothing stands in the field.
    package func isEmpty(_ place: Place) -> Bool {
        let field = self[place]
        if let first = field.bytes.first, first > 0x2d, first < 0x7f { return false }
        return field.isEmpty || field.trimmed.isEmpty
    }

    /// Whether U+0000 stands in the field, which no engine keeps whole.
    package func holdsNul(_ place: Place) -> Bool {
        let bytes = self[place].bytes
        guard let start = bytes.baseAddress else { return false }
        return memchr(start, 0, bytes.count) != nil
    }

    package func day(_ place: Place) throws -> Day { try checked(place, DayText.day) }
    package func optionalDay(_ place: Place) throws -> Day? { isEmpty(place) ? nil : try day(place) }
    /// - Parameter civil: the company's clock, for a time that says no offset.
    package func instant(_ place: Place, in civil: CivilTime) throws -> Instant {
        try checked(place) { try InstantText.instant($0, in: civil) }
    }

    package func currency(_ place: Place) throws -> Currency {
        if let currency = Currency(self[place].verbatim) { return currency }
        let code = NarrowText.folded(try required(place)).uppercased()
        guard let currency = Currency(code) ?? CurrencyNames.currency(code) else {
            throw refusal(place, ImportRefusal.unknownWord(String(code.prefix(20)), allowed: "ISO 4217"))
        }
        return currency
    }

    /// An amount that a document may state.
    package func money(_ place: Place, in currency: Currency) throws -> Money {
        try checked(place) { field in
            let money = try AmountText.money(field, in: currency)
            guard money.minor.magnitude <= Money.largestOfDocument else {
                throw AmountRefusal.tooLarge(String(field.trimmed.prefix(60)))
            }
            return money
        }
    }

    /// One word of a list; nil where the field is empty.
    package func word<Word: RawRepresentable<String> & CaseIterable>(
        _ place: Place, _: Word.Type = Word.self
    ) throws -> Word? {
        try word(self[place].isEmpty ? "" : self[place].trimmed, of: place)
    }

    /// The words of a field that holds several, parted by spaces.
    package func words<Word: RawRepresentable<String> & CaseIterable>(
        _ place: Place, _: Word.Type = Word.self
    ) throws -> [Word] {
        if self[place].isEmpty { return [] }
        let whole = NarrowText.trimmed(NarrowText.folded(self[place].text))
        if let word = Word(rawValue: whole) { return [word] }
        // A whole cell may be one word of two: `Candidate Supplier`.
        let spoken = (Word.self as? any SpokenWord.Type)?.word(spelled: whole)
        if let word = spoken.flatMap(Word.init) { return [word] }
        return try whole.split(whereSeparator: { " ,、;；/・\n\r".contains($0) }).compactMap {
            try word(String($0), of: place)
        }
    }

    private func word<Word: RawRepresentable<String> & CaseIterable>(
        _ text: String, of place: Place
    ) throws -> Word? {
        if text.isEmpty { return nil }
        if let word = Word(rawValue: text) ?? Word(rawValue: NarrowText.folded(text).lowercased()) { return word }
        let spoken = (Word.self as? any SpokenWord.Type)?.word(spelled: text)
        if let word = spoken.flatMap(Word.init) { return word }
        throw unknown(text, place, Word.allCases.map(\.rawValue).joined(separator: ", "))
    }

    /// The field holds a word that its list does not.
    package func unknown(_ text: String, _ place: Place, _ allowed: String) -> FieldRefusal {
        refusal(place, ImportRefusal.unknownWord(String(text.prefix(40)), allowed: allowed))
    }
}
