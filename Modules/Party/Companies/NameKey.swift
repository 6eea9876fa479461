import Interchange

/// The key by which a name is found again however it is written: one width, lower case, without spaces, punctuation
/// and legal form (株式会社, Co., Ltd.). The name itself is never changed.
package enum NameKey {
    package static func of(_ name: String) -> String {
        var name = name
        var key: [UInt8] = []
        key.reserveCapacity(name.utf8.count)
        switch name.withUTF8({ fold($0, into: &key) }) {
        case .latin: return latin(key)
        case .japanese: return withoutForm(key.filter { $0 != 32 })
        case .other: return folded(name)
        }
    }

    private enum Script {
        case latin, japanese, other
    }

    /// The short way for what most names are made of: ASCII, kana and kanji in their usual width. Words stay parted by
    /// one space each.
    private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into key: inout [UInt8]) -> Script {
        var script = Script.latin
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
            case UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"): key.append(byte)
            case ..<0x80: if key.last != 32 && !key.isEmpty { key.append(32) }
            case 0xe3...0xe9 where position + 2 < bytes.count:
                script = .japanese
                let (second, third) = (bytes[position + 1], bytes[position + 2])
                position += 2
                switch (byte, second, third) {
                case (0xe3, 0x80, 0x80), (0xe3, 0x83, 0xbb): break
                case (0xe3, 0x88, 0xb1), (0xe3, 0x8d, 0xbf): key += "株式会社".utf8
                case (0xe3, 0x88, 0xb2): key += "有限会社".utf8
                default:
                    key.append(byte)
                    key.append(second)
                    key.append(third)
                }
            default: return .other
            }
            position += 1
        }
        return script
    }

    /// A name in Latin letters, its words separated by one space each: legal forms go word by word from the end.
    private static func latin(_ bytes: [UInt8]) -> String {
        var words = bytes.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }.split(separator: 32)
        while words.count > 1, let last = words.last, latinForms.contains(Array(last)) { words.removeLast() }
        return String(decoding: words.joined(), as: UTF8.self)
    }

    private static func folded(_ name: String) -> String {
        let folded = NarrowText.folded(name).lowercased()
        if folded.utf8.allSatisfy({ $0 < 0x80 }) { return of(folded) }
        if !folded.unicodeScalars.contains(where: isEastAsian) { return words(folded) }
        var scalars = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars where !isDropped(scalar) {
            switch scalar {
            case "\u{3231}", "\u{337f}": scalars.append(contentsOf: "株式会社".unicodeScalars)
            case "\u{3232}": scalars.append(contentsOf: "有限会社".unicodeScalars)
            default: scalars.append(scalar)
            }
        }
        return withoutForm(Array(String(scalars).utf8))
    }

    /// A name in letters with accents, Greek or Cyrillic: parted into words as a plain Latin one.
    private static func words(_ folded: String) -> String {
        var bytes: [UInt8] = []
        for scalar in folded.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "&" {
                bytes += String(scalar).utf8
            } else if bytes.last != 32 && !bytes.isEmpty {
                bytes.append(32)
            }
        }
        return latin(bytes)
    }

    /// Kana, kanji and hangul, which need no spaces between words.
    private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11ff, 0x2e80...0x9fff, 0xac00...0xd7af, 0xf900...0xfaff, 0x20000...0x3ffff: true
        default: false
        }
    }

    private static func withoutForm(_ key: [UInt8]) -> String {
        for form in japaneseForms where key.count > form.count {
            if key.starts(with: form) { return withoutBrackets(key.dropFirst(form.count)) }
            if key.suffix(form.count).elementsEqual(form) { return withoutBrackets(key.dropLast(form.count)) }
        }
        return withoutBrackets(key[...])
    }

    private static func withoutBrackets(_ key: ArraySlice<UInt8>) -> String {
        String(decoding: key.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }, as: UTF8.self)
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09, 0x3000, 0x30fb, 0x2e, 0x2c, 0x27, 0x22, 0x2019, 0x201c, 0x201d, 0xfe00...0xfe0f,
            0xe0100...0xe01ef, 0x200b...0x200f, 0x2060, 0xfeff:
            true
        default: false
        }
    }

    /// Legal forms as they stand after folding, the long ones before those that they contain.
    private static let japaneseForms: [[UInt8]] = [
        "株式会社", "(株)", "有限会社", "(有)", "合同会社", "(同)", "合名会社", "(名)", "合資会社", "(資)", "相互会社",
        "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "特定非営利活動法人", "医療法人", "学校法人", "社会福祉法人",
        "独立行政法人", "股份有限公司", "有限責任公司", "有限责任公司", "有限公司", "주식회사", "(주)",
    ].map { Array($0.utf8) }

    private static let latinForms: Set<[UInt8]> = Set(
        [
            "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "plc",
            "gmbh",
            "ag", "kg", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "aps", "kk", "gk", "pte",
            "bhd",
            "sdn", "pvt", "pt", "tbk",
        ].map { Array($0.utf8) })
}
