/// Ratios of whole numbers, which money and figures round alike.
package enum Ratio {
    /// `numerator * factor / denominator` to the nearest whole number, halves away from zero.
    package static func rounded(_ numerator: Int64, times factor: Int64, over denominator: Int64) -> Int64? {
        guard denominator != 0 else { return nil }
        let product = Int128(numerator) * Int128(factor)
        let divisor = Int128(denominator)
        let negative = (product < 0) != (divisor < 0)
        let quotient = (product.magnitude * 2 + divisor.magnitude) / (divisor.magnitude * 2)
        guard let magnitude = Int64(exactly: quotient) else { return nil }
        return negative ? -magnitude : magnitude
    }
}
