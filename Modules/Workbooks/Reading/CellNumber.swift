/// Numbers of cells as people see them: fifteen digits, as many as Excel keeps, and never the noise of floating point.
enum CellNumber {
    /// The number in decimal digits; with an exponent only where its digits are beyond those that Excel keeps, so that
    /// nobody takes it for a code. Nil for what is no number.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if isExact(bytes) { return String(decoding: bytes, as: UTF8.self) }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
        return text(value)
    }

    static func text(_ value: Double) -> String {
        guard value != 0 else { return "0" }
        let (digits, point) = rounded(value)
        let sign = value < 0 ? "-" : ""
        let shown = String(decoding: digits, as: UTF8.self)
        if point > mostDigits || point < -mostDigits {
            let rest = shown.dropFirst()
            let exponent = point - 1
            let power = String(exponent.magnitude)
            return sign + shown.prefix(1) + (rest.isEmpty ? "" : "." + rest) + (exponent < 0 ? "E-" : "E+")
                + (power.utf8.count < 2 ? "0" : "") + power
        }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + shown }
        if point >= digits.count { return sign + shown + String(repeating: "0", count: point - digits.count) }
        return sign + shown.prefix(point) + "." + shown.dropFirst(point)
    }

    /// The digits of a whole number that is not negative and has all its digits; nil for any other.
    static func digits(_ value: Double) -> [UInt8]? {
        guard value >= 0, value < 1e15, value == value.rounded() else { return nil }
        return Array(String(Int64(value)).utf8)
    }

    /// Digits that Excel keeps.
    private static let mostDigits = 15

    /// Nearly every number: up to fifteen digits without a zero too many in front, or behind the point.
    private static func isExact(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var last = bytes.last, bytes.count <= mostDigits else { return false }
        var start = 0
        if bytes[0] == UInt8(ascii: "-") { start = 1 }
        guard start < bytes.count, (0x30...0x39).contains(bytes[start]) else { return false }
        if bytes[start] == 0x30, bytes.count > start + 1 || start == 1 { return false }
        var hasPoint = false
        for byte in bytes[start...] {
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if !(0x30...0x39).contains(byte) {
                return false
            }
        }
        if hasPoint { last = last == UInt8(ascii: ".") ? 0x30 : last }
        return !hasPoint || last != 0x30
    }

    /// At most fifteen digits without zeros at the end, and how many of them stand before the point.
    private static func rounded(_ value: Double) -> (digits: [UInt8], point: Int) {
        // The shortest digits that mean this number and no other, as the language writes them.
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        let parts = value.magnitude.description.split(separator: "e", maxSplits: 1)
        for byte in parts[0].utf8 {
            if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte) }
        }
        if parts.count > 1 { exponent = Int(parts[1].drop { $0 == "+" }) ?? 0 }
        var place = (point ?? digits.count) + exponent
        let zeros = digits.prefix { $0 == 0x30 }.count
        digits.removeFirst(zeros)
        place -= zeros
        if digits.count > mostDigits {
            let rounds = digits[mostDigits] >= 0x35
            digits.removeLast(digits.count - mostDigits)
            if rounds, !Self.increment(&digits) {
                digits = [0x31]
                place += 1
            }
        }
        while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
        return (digits, place)
    }

    /// Adds one in the last place; false where all digits were nines.
    private static func increment(_ digits: inout [UInt8]) -> Bool {
        for place in digits.indices.reversed() {
            if digits[place] < 0x39 {
                digits[place] += 1
                return true
            }
            digits[place] = 0x30
        }
        return false
    }
}
