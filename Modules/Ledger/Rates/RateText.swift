import Interchange
import Vocabulary

/// Rates as text: a plain number above zero with at most nine decimals.
package enum RateText {
    /// The rate 1.
    package static let one: Int64 = 1_000_000_000

    /// - Throws: ``LedgerRefusal/badRate(_:)``.
    package static func nano(_ field: FieldBytes) throws(LedgerRefusal) -> Int64 {
        guard let nano = try? NumberText.scaled(field, decimals: 9), nano > 0 else { throw .badRate(field.trimmed) }
        return nano
    }

    /// The shortest text of a rate: `0.0061`, `162.35`, `1`.
    package static func text(_ nano: Int64) -> String {
        let fraction = nano % one
        guard fraction > 0 else { return String(nano / one) }
        var digits = String(String(fraction + one).dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(nano / one).\(digits)"
    }
}
