import Vocabulary

/// A value on its way into a statement. It is always bound, never part of the text.
package enum SQLValue: Sendable, Hashable {
    case null
    case int(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// What may be written into a statement by interpolation.
package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
    package var sqlValue: SQLValue { self }
}

extension Int64: SQLBindable {
    package var sqlValue: SQLValue { .int(self) }
}

extension Int: SQLBindable {
    package var sqlValue: SQLValue { .int(Int64(self)) }
}

extension Double: SQLBindable {
    package var sqlValue: SQLValue { .real(self) }
}

extension String: SQLBindable {
    package var sqlValue: SQLValue { .text(self) }
}

/// Booleans are kept as 0 and 1, which both engines compare alike.
extension Bool: SQLBindable {
    package var sqlValue: SQLValue { .int(self ? 1 : 0) }
}

extension ID: SQLBindable {
    package var sqlValue: SQLValue { .int(value) }
}

/// A day is kept as its number since 1970-01-01.
extension Day: SQLBindable {
    package var sqlValue: SQLValue { .int(Int64(number)) }
}

/// An instant is kept in milliseconds UTC.
extension Instant: SQLBindable {
    package var sqlValue: SQLValue { .int(milliseconds) }
}

extension Currency: SQLBindable {
    package var sqlValue: SQLValue { .text(code) }
}

extension Side: SQLBindable {
    package var sqlValue: SQLValue { .text(rawValue) }
}

extension Digest: SQLBindable {
    package var sqlValue: SQLValue { .blob(bytes) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
