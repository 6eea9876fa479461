/// Whole numbers as people read them, grouped by thousands: `1,234,567`.
package enum GroupedDigits {
    package static func of(_ magnitude: UInt64) -> String {
        let digits = String(magnitude)
        guard digits.utf8.count > 3 else { return digits }
        var text = ""
        text.reserveCapacity(digits.utf8.count * 4 / 3 + 1)
        var left = digits.utf8.count
        for digit in digits {
            text.append(digit)
            left -= 1
            if left > 0, left.isMultiple(of: 3) { text.append(",") }
        }
        return text
    }
}
