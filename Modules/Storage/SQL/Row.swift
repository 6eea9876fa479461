import Vocabulary

/// Where the values of the current row lie; fulfilled by each driver.
protocol RowSource: AnyObject {
    func isNull(_ column: Int) -> Bool
    func int(_ column: Int) -> Int64
    func real(_ column: Int) -> Double
    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8>
    func blob(_ column: Int) -> [UInt8]
    func kind(_ column: Int) -> ColumnKind
    /// The kind of a column for whoever wants it to be of a kind.
    func kind(_ column: Int, wanted: ColumnKind) -> ColumnKind
    func name(_ column: Int) -> String
}

extension RowSource {
    func kind(_ column: Int, wanted: ColumnKind) -> ColumnKind { kind(column) }
}

/// One row of an answer, read by position or, where it is a record, column after column (``inTurn()``). It is valid only
/// until the next row is asked for.
package struct Row {
    let source: any RowSource

    package func isNull(_ column: Int) -> Bool { source.isNull(column) }
    package func int(_ column: Int) -> Int64 { source.int(column) }
    package func real(_ column: Int) -> Double { source.real(column) }
    package func bool(_ column: Int) -> Bool { source.int(column) != 0 }
    package func text(_ column: Int) -> String { String(decoding: source.bytes(column), as: UTF8.self) }
    package func blob(_ column: Int) -> [UInt8] { source.blob(column) }

    /// The bytes of a text as they lie in the driver: valid until the next row.
    package func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> { source.bytes(column) }

    package func optionalInt(_ column: Int) -> Int64? { source.isNull(column) ? nil : source.int(column) }
    package func optionalText(_ column: Int) -> String? { source.isNull(column) ? nil : text(column) }

    package func id<Subject>(_ column: Int, of _: Subject.Type = Subject.self) -> ID<Subject> {
        ID(source.int(column))
    }

    package func optionalID<Subject>(_ column: Int, of _: Subject.Type = Subject.self) -> ID<Subject>? {
        source.isNull(column) ? nil : ID(source.int(column))
    }

    package func day(_ column: Int) -> Day { Day(number: Int32(truncatingIfNeeded: source.int(column))) }
    package func optionalDay(_ column: Int) -> Day? { source.isNull(column) ? nil : day(column) }
    package func instant(_ column: Int) -> Instant { Instant(milliseconds: source.int(column)) }
    package func optionalInstant(_ column: Int) -> Instant? { source.isNull(column) ? nil : instant(column) }

    /// The currency in a column. Throws where the rows hold a code that no list knows.
    package func currency(_ column: Int) throws(StorageRefusal) -> Currency {
        let code = text(column)
        guard let currency = Currency(code) else { throw .unreadable("currency \(code)") }
        return currency
    }

    /// The side in a column. Throws where the rows hold anything else.
    package func side(_ column: Int) throws(StorageRefusal) -> Side {
        try word(column)
    }

    /// A word of a closed list, such as a kind or a state. Throws where the rows hold a word that is not in the list.
    package func word<Word: RawRepresentable<String>>(_ column: Int, _: Word.Type = Word.self) throws(StorageRefusal)
        -> Word
    {
        let text = text(column)
        guard let word = Word(rawValue: text) else { throw .unreadable("\(Word.self) \(text)") }
        return word
    }
}
