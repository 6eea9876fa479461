import Vocabulary

/// Reads amounts as people write them (金額): exactly, or not at all.
///
/// `1234.50`, `1,234,567`, `￥１，０００`, `1,000円`, `-300`, `△300`, `▲300`, `(300)`,
/// `200万`, `1.5億`, `1億2,000万円`, `¥100,000-`, `金100,000円也`. Commas only between groups of
/// three; no spaces inside; no exponent; a currency sign only if it is that of the currency asked for. Zeros beyond the
/// currency's decimals are accepted (`100.00` yen) unless there are exactly three decimals, which may be grouping.
package enum AmountText {
    /// The amount of a field in minor units.
    package static func minor(_ field: FieldBytes, in currency: Currency) throws(AmountRefusal) -> Int64 {
        try minor(field.bytes, in: currency)
    }

    /// A price of a field with at most so many decimals, more than the currency may have, times ten to their power:
    /// `$0.0125` with 6 decimals is 12,500.
    package static func scaled(
        _ field: FieldBytes, decimals: Int, in currency: Currency
    ) throws(AmountRefusal) -> Int64 {
        if let plain = NumberText.plain(field.bytes, decimals: decimals) { return plain }
        return try NumberText.written(field.bytes, decimals: decimals, currency: currency)
    }

    package static func money(_ field: FieldBytes, in currency: Currency) throws(AmountRefusal) -> Money {
        Money(minor: try minor(field.bytes, in: currency), currency)
    }

    package static func money(_ text: String, in currency: Currency) throws(AmountRefusal) -> Money {
        var text = text
        let answer = text.withUTF8 { bytes in
            Result { () throws(AmountRefusal) -> Int64 in try minor(bytes, in: currency) }
        }
        return Money(minor: try answer.get(), currency)
    }

    static func minor(_ bytes: UnsafeBufferPointer<UInt8>, in currency: Currency) throws(AmountRefusal) -> Int64 {
        if let plain = NumberText.plain(bytes, decimals: currency.exponent) { return plain }
        return try NumberText.written(bytes, decimals: currency.exponent, currency: currency)
    }
}
