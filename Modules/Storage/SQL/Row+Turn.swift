import Vocabulary

/// What an engine says that a column of the current row holds.
enum ColumnKind: String {
    case null
    case whole
    case fraction
    /// A number that may be whole or not: the sums of PostgreSQL.
    case number
    case truth
    case text
    case bytes
}

extension Row {
    /// Reads the columns one after the other, as they stand in the statement.
    package func inTurn() -> Turn { Turn(self) }

    /// The columns of a row, read one after the other: each read takes the next one and says of which kind it must be.
    ///
    /// A column that was added to the statement and not to its reader, or the other way round, is told by name and
    /// place instead of being taken for its neighbour.
    package struct Turn {
        private let row: Row
        /// How many columns were read.
        package private(set) var count = 0

        fileprivate init(_ row: Row) {
            self.row = row
        }

        /// Passes over columns that somebody else reads.
        package mutating func skip(_ columns: Int = 1) {
            count += columns
        }

        /// Whether the next column holds nothing; it is not taken.
        package var isNull: Bool { row.isNull(count) }

        private mutating func take(_ wanted: ColumnKind) throws(StorageRefusal) -> Int {
            let column = count
            count += 1
            let found = row.source.kind(column, wanted: wanted)
            guard found != wanted else { return column }
            switch (wanted, found) {
            case (.whole, .number), (.whole, .truth), (.fraction, .number), (.fraction, .whole), (.truth, .whole):
                return column
            // SQLite makes a fraction of a whole number that leaves 64 bits.
            case (.whole, .fraction) where row.source.real(column).magnitude >= 0x1p63:
                throw .outOfRange
            default:
                let name = row.source.name(column)
                throw .unreadable("\(name) [\(column + 1)]: \(found.rawValue) ≠ \(wanted.rawValue)")
            }
        }

        /// Passes over a NULL; whether there was one.
        private mutating func passedNull() -> Bool {
            guard isNull else { return false }
            count += 1
            return true
        }

        package mutating func int() throws(StorageRefusal) -> Int64 { row.int(try take(.whole)) }
        package mutating func real() throws(StorageRefusal) -> Double { row.real(try take(.fraction)) }
        package mutating func bool() throws(StorageRefusal) -> Bool { row.bool(try take(.truth)) }
        package mutating func text() throws(StorageRefusal) -> String { row.text(try take(.text)) }
        package mutating func blob() throws(StorageRefusal) -> [UInt8] { row.blob(try take(.bytes)) }
        package mutating func digest() throws(StorageRefusal) -> Digest { Digest(bytes: try blob()) }

        package mutating func id<Subject>(of _: Subject.Type = Subject.self) throws(StorageRefusal) -> ID<Subject> {
            ID(try int())
        }

        package mutating func day() throws(StorageRefusal) -> Day {
            let number = try int()
            guard let number = Int32(exactly: number) else { throw .outOfRange }
            return Day(number: number)
        }

        package mutating func instant() throws(StorageRefusal) -> Instant { Instant(milliseconds: try int()) }

        package mutating func optionalInt() throws(StorageRefusal) -> Int64? { passedNull() ? nil : try int() }
        package mutating func optionalReal() throws(StorageRefusal) -> Double? { passedNull() ? nil : try real() }
        package mutating func optionalBool() throws(StorageRefusal) -> Bool? { passedNull() ? nil : try bool() }
        package mutating func optionalText() throws(StorageRefusal) -> String? { passedNull() ? nil : try text() }
        package mutating func optionalBlob() throws(StorageRefusal) -> [UInt8]? { passedNull() ? nil : try blob() }
        package mutating func optionalDay() throws(StorageRefusal) -> Day? { passedNull() ? nil : try day() }
        package mutating func optionalDigest() throws(StorageRefusal) -> Digest? { passedNull() ? nil : try digest() }

        package mutating func optionalInstant() throws(StorageRefusal) -> Instant? {
            passedNull() ? nil : try instant()
        }

        package mutating func optionalID<Subject>(
            of _: Subject.Type = Subject.self
        ) throws(StorageRefusal) -> ID<Subject>? {
            passedNull() ? nil : ID(try int())
        }

        /// A currency. Throws where the rows hold a code that no list knows.
        package mutating func currency() throws(StorageRefusal) -> Currency { try row.currency(try take(.text)) }

        package mutating func optionalCurrency() throws(StorageRefusal) -> Currency? {
            passedNull() ? nil : try currency()
        }

        package mutating func side() throws(StorageRefusal) -> Side { try word() }

        /// A word of a closed list. Throws where the rows hold one that is not in the list.
        package mutating func word<Word: RawRepresentable<String>>(
            _: Word.Type = Word.self
        ) throws(StorageRefusal) -> Word {
            try row.word(try take(.text))
        }

        package mutating func optionalWord<Word: RawRepresentable<String>>(
            _: Word.Type = Word.self
        ) throws(StorageRefusal) -> Word? {
            passedNull() ? nil : try word()
        }

        /// An amount and, in the column after it, its currency.
        package mutating func money() throws(StorageRefusal) -> Money {
            let minor = try int()
            return Money(minor: minor, try currency())
        }

        /// An amount whose currency is known.
        package mutating func money(in currency: Currency) throws(StorageRefusal) -> Money {
            Money(minor: try int(), currency)
        }
    }
}
