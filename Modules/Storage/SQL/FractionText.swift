/// A fraction as PostgreSQL writes it: the fewest digits that read back as the same number.
enum FractionText {
    static func of(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        // Both take the fewest digits; they turn to powers of ten at other sizes, and Swift shows that a number is none.
        let size = number.magnitude
        if let whole = Int64(exactly: number), size < 1e15 {
            return number.sign == .minus && whole == 0 ? "-0" : String(whole)
        }
        let (digits, exponent) = parts(of: size.description)
        return (number < 0 ? "-" : "") + text(digits, exponent)
    }

    /// The digits without zeros at either end, and the power of ten of the first of them.
    private static func parts(of description: String) -> (digits: [UInt8], exponent: Int) {
        let halves = description.split(separator: "e", maxSplits: 1)
        let mantissa = halves[0].split(separator: ".", maxSplits: 1)
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        var digits = Array(mantissa[0].utf8) + Array(fraction.utf8)
        var exponent = (halves.count > 1 ? Int(halves[1]) ?? 0 : 0) + mantissa[0].utf8.count - 1
        while digits.count > 1, digits.first == UInt8(ascii: "0") {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return (digits, exponent)
    }

    private static func text(_ digits: [UInt8], _ exponent: Int) -> String {
        let all = String(decoding: digits, as: UTF8.self)
        guard (-4..<15).contains(exponent) else {
            let rest = digits.count > 1 ? "." + all.dropFirst() : ""
            let size = String(exponent.magnitude)
            return "\(all.prefix(1))\(rest)e\(exponent < 0 ? "-" : "+")\(size.count < 2 ? "0" : "")\(size)"
        }
        if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + all }
        let whole = all.prefix(exponent + 1)
        let zeros = String(repeating: "0", count: max(0, exponent + 1 - digits.count))
        let rest = all.dropFirst(exponent + 1)
        return whole + zeros + (rest.isEmpty ? "" : "." + rest)
    }
}

extension [UInt8] {
    /// Appends a whole number in decimal digits.
    mutating func append(decimal number: Int64) {
        var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
        Swift.withUnsafeMutableBytes(of: &digits) { scratch in
            var rest = number.magnitude
            var start = scratch.count
            repeat {
                start -= 1
                scratch[start] = UInt8(48 + rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 {
                start -= 1
                scratch[start] = UInt8(ascii: "-")
            }
            append(contentsOf: scratch[start...])
        }
    }
}
