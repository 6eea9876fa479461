import Vocabulary

/// Reads numbers that are not money: pieces, days, hours, rates. Full-width digits and grouping as in ``AmountText``.
package enum NumberText {
    /// A whole number.
    package static func whole(_ field: FieldBytes) throws(AmountRefusal) -> Int64 {
        try scaled(field, decimals: 0)
    }

    /// A number with at most so many decimals, times ten to their power: `2.5` with 3 decimals is 2500.
    package static func scaled(_ field: FieldBytes, decimals: Int) throws(AmountRefusal) -> Int64 {
        if let plain = plain(field.bytes, decimals: decimals) { return plain }
        return try written(field.bytes, decimals: decimals, currency: nil)
    }

    package static func scaled(_ text: String, decimals: Int) throws(AmountRefusal) -> Int64 {
        var text = text
        return try text.withUTF8 { bytes in
            Result { () throws(AmountRefusal) -> Int64 in try scaled(FieldBytes(bytes), decimals: decimals) }
        }.get()
    }

    /// Digits in ASCII with at most one point and a minus in front, as programs write them. Nil for anything else.
    static func plain(_ bytes: UnsafeBufferPointer<UInt8>, decimals: Int) -> Int64? {
        // Eighteen digits stay within 64 bits, zeros that are added included.
        guard bytes.count + decimals <= 18, let first = bytes.first else { return nil }
        var at = first == 0x2D ? 1 : 0
        let digitsBegin = at
        var value: Int64 = 0
        var point: Int?
        while at < bytes.count {
            let digit = bytes[at] &- 0x30
            if digit <= 9 {
                value = value &* 10 &+ Int64(digit)
            } else if bytes[at] == 0x2E, point == nil, at > digitsBegin {
                point = at
            } else {
                return nil
            }
            at += 1
        }
        guard at > digitsBegin else { return nil }
        var missing = decimals
        if let point {
            let found = at - point - 1
            guard found > 0, found <= decimals else { return nil }
            missing -= found
        }
        for _ in 0..<missing { value &*= 10 }
        return first == 0x2D ? -value : value
    }

    /// The long way, for everything people write.
    static func written(
        _ bytes: UnsafeBufferPointer<UInt8>, decimals: Int, currency: Currency?
    ) throws(AmountRefusal) -> Int64 {
        let text = shown(bytes)
        guard bytes.count <= 400 else { throw .notANumber(text) }
        var marks = NumberMarks(String(decoding: bytes, as: UTF8.self), text: text)
        try marks.checkSigns(against: currency)
        return try marks.value(decimals: decimals)
    }

    private static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(decoding: bytes.prefix(400), as: UTF8.self)
        return String(text.prefix(60))
    }
}
