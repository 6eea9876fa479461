/// A number modulo 2⁶¹ − 1: what sums over rows are counted in, so that they neither grow nor lose what was added.
struct Residue: Equatable, Sendable {
    /// Mersenne's ninth prime: every residue but zero can be divided by.
    static let modulus: UInt64 = (1 << 61) - 1

    static let zero = Residue(0 as UInt64)

    /// Below the modulus.
    let value: UInt64

    init(_ number: UInt64) {
        let folded = (number & Self.modulus) + (number >> 61)
        value = folded >= Self.modulus ? folded - Self.modulus : folded
    }

    init(_ number: Int64) {
        let size = Residue(number.magnitude)
        self = number < 0 ? -size : size
    }

    static func + (left: Residue, right: Residue) -> Residue { Residue(left.value + right.value) }

    static func - (left: Residue, right: Residue) -> Residue { left + -right }

    static prefix func - (residue: Residue) -> Residue { Residue(modulus - residue.value) }

    static func * (left: Residue, right: Residue) -> Residue {
        let (high, low) = left.value.multipliedFullWidth(by: right.value)
        return Residue(high << 3 | low >> 61) + Residue(low & modulus)
    }

    /// By Fermat's little theorem; nil for zero, by which nothing can be divided.
    var inverse: Residue? {
        guard value != 0 else { return nil }
        var power = self
        var result = Residue(1 as UInt64)
        var exponent = Self.modulus - 2
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * power }
            power = power * power
            exponent >>= 1
        }
        return result
    }
}
