import Names

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
            case 0xff9e where !units.isEmpty, 0x3099 where !units.isEmpty: voice(strongly: false)
            case 0xff9f where !units.isEmpty, 0x309a where !units.isEmpty: voice(strongly: true)
            case 0x3005, 0x309d, 0x30fd: repeatLast()
            case 0x309e, 0x30fe:
                repeatLast()
                voice(strongly: false)
            case 0x2460...0x2468: units.append(UInt16(ascii: "1") + UInt16(scalar - 0x2460))
            case 0x20bb7: units.append(0x5409)
            case 0x10000...: units.append(0xe000 + UInt16(scalar & 0x17ff))
            default:
                let unit = table[UInt16(scalar)]
                if unit == FoldTable.several { append(contentsOf: Self.several[UInt16(scalar)]) } else { append(unit) }
            }
        }
        while units.last == FoldTable.space { units.removeLast() }
    }

    private mutating func append(_ unit: UInt16) {
        if unit == FoldTable.nothing || (unit == FoldTable.space && (units.isEmpty || units.last == unit)) { return }
        units.append(unit)
    }

    private mutating func append(contentsOf several: [UInt16]?) {
        for unit in several ?? [] { append(unit) }
    }

    /// 々, ゝ and ヽ stand for the letter before them, over the space of 佐 々 木; ゞ and ヾ for the voiced one (いすゞ).
    private mutating func repeatLast() {
        if let last = units.last(where: { $0 != FoldTable.space }) { units.append(last) }
    }

    /// カ and its ゛ are one character.
    private mutating func voice(strongly: Bool) {
        guard let last = units.last, let voiced = Kana.voiced(UInt32(last), strongly: strongly) else { return }
        if voiced <= 0x30f4 { units[units.count - 1] = FoldTable.shared[UInt16(voiced)] }
    }

    /// A text as one of its own, for tables that are made once.
    static func units(of text: String) -> [UInt16] {
        var folded = FoldedText()
        var text = text
        text.withUTF8 { folded.fold($0) }
        return folded.units
    }

    static func letters(of text: String) -> [UInt32] { units(of: text).map(UInt32.init) }

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

    /// Letters that are two without their accents, and signs that stand for a legal form.
    static let several: [UInt16: [UInt16]] = {
        var several: [UInt16: [UInt16]] = [:]
        Accents.each { letter, plain in
            if plain.utf16.count > 1, let unit = UInt16(exactly: letter.value) { several[unit] = Array(plain.utf16) }
        }
        for (sign, form) in LegalForms.ligatures {
            if let unit = UInt16(exactly: sign.value) { several[unit] = form.written.first.map { Array($0.utf16) } }
        }
        return several
    }()
}
