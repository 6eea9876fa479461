/// A text as it is compared: folded characters with a space between words.
struct FoldedText {
    private(set) var units: [UInt16] = []

    init() { units.reserveCapacity(128) }

    /// Folds UTF-8; never more than `limit` characters, for no name or address is longer.
    mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int = 200) {
        let table = FoldTable.shared
        units.removeAll(keepingCapacity: true)
        var position = 0
        while position < bytes.count, units.count < limit {
            let first = bytes[position]
            if first < 0x80 {
                append(table[UInt16(first)])
                position += 1
                continue
            }
            let (scalar, length) = Self.scalar(bytes, position, first)
            position += length
            switch scalar {
            case 0xff9e where !units.isEmpty, 0x3099 where !units.isEmpty: voiced()
            case 0xff9f where !units.isEmpty, 0x309a where !units.isEmpty: halfVoiced()
            case 0x3231...0x323f, 0x337f: units.append(contentsOf: Self.forms[scalar] ?? [])
            case 0x3005: if let last = units.last { units.append(last) }
            case 0x2460...0x2468: units.append(UInt16(ascii: "1") + UInt16(scalar - 0x2460))
            case 0x20bb7: units.append(0x5409)
            case 0x10000...: units.append(0xe000 + UInt16(scalar & 0x17ff))
            default: append(table[UInt16(scalar)])
            }
        }
        while units.last == FoldTable.space { units.removeLast() }
    }

    private mutating func append(_ unit: UInt16) {
        if unit == FoldTable.nothing || (unit == FoldTable.space && (units.isEmpty || units.last == unit)) { return }
        units.append(unit)
    }

    /// カ and its ゛ are one character.
    private mutating func voiced() {
        guard let last = units.last else { return }
        switch last {
        case 0x30ab...0x30c8 where last % 2 == 1 && last < 0x30c3, 0x30c4, 0x30c6, 0x30c8:
            units[units.count - 1] = FoldTable.shared[last + 1]
        case 0x30cf, 0x30d2, 0x30d5, 0x30d8, 0x30db: units[units.count - 1] = last + 1
        case 0x30a6: units[units.count - 1] = 0x30d6
        default: break
        }
    }

    private mutating func halfVoiced() {
        guard let last = units.last, [0x30cf, 0x30d2, 0x30d5, 0x30d8, 0x30db].contains(last) else { return }
        units[units.count - 1] = last + 2
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ first: UInt8) -> (UInt32, Int) {
        func tail(_ offset: Int) -> UInt32 {
            position + offset < bytes.count ? UInt32(bytes[position + offset] & 0x3f) : 0
        }
        switch first {
        case 0xc0..<0xe0: return (UInt32(first & 0x1f) << 6 | tail(1), 2)
        case 0xe0..<0xf0: return (UInt32(first & 0x0f) << 12 | tail(1) << 6 | tail(2), 3)
        default: return (UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
        }
    }

    /// Signs that stand for a legal form.
    private static let forms: [UInt32: [UInt16]] = [
        0x3231: Array("株式会社".utf16), 0x337f: Array("株式会社".utf16), 0x3232: Array("有限会社".utf16),
        0x3234: Array("合名会社".utf16), 0x323e: Array("合資会社".utf16), 0x3233: Array("社団法人".utf16),
        0x3236: Array("財団法人".utf16), 0x323b: Array("学校法人".utf16),
    ]
}
