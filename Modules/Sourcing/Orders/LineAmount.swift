import Vocabulary

/// Exact amounts of lines: quantity times price, rounded once, half away from zero, to the minor unit.
package enum LineAmount {
    /// Quantity and price are in millionths (of the unit, and of the currency's major unit).
    /// - Throws: ``MoneyRefusal/tooLarge``.
    package static func minor(
        quantityMicro: Int64, priceMicro: Int64, in currency: Currency
    ) throws(MoneyRefusal) -> Int64 {
        // Millionths times millionths are 10^-12 of the major unit.
        var divisor: UInt64 = 1_000_000_000_000
        for _ in 0..<currency.exponent { divisor /= 10 }
        let product = quantityMicro.magnitude.multipliedFullWidth(by: priceMicro.magnitude)
        guard product.high < divisor else { throw .tooLarge }
        let (quotient, remainder) = divisor.dividingFullWidth(product)
        let (rounded, overflow) = quotient.addingReportingOverflow(remainder >= divisor - divisor / 2 ? 1 : 0)
        guard !overflow, rounded <= UInt64(Int64.max) else { throw .tooLarge }
        return (quantityMicro < 0) != (priceMicro < 0) ? -Int64(rounded) : Int64(rounded)
    }

    /// What a line saved against its baseline (原価低減額): (baseline − price) × quantity, rounded once; negative
    /// where it became dearer. Nil without a baseline: nothing is known then, which is not nothing saved.
    package static func savings(
        quantityMicro: Int64, priceMicro: Int64, baselineMicro: Int64?, in currency: Currency
    ) throws(MoneyRefusal) -> Int64? {
        guard let baselineMicro else { return nil }
        let (difference, overflow) = baselineMicro.subtractingReportingOverflow(priceMicro)
        guard !overflow else { throw .tooLarge }
        return try minor(quantityMicro: quantityMicro, priceMicro: difference, in: currency)
    }

    /// Millionths as people write them: `2.5`, `1000`, `0.0125`.
    package static func text(micro: Int64) -> String {
        let whole = "\(micro < 0 ? "-" : "")\(micro.magnitude / 1_000_000)"
        let rest = micro.magnitude % 1_000_000
        guard rest > 0 else { return whole }
        var digits = String(String(rest + 1_000_000).dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}
