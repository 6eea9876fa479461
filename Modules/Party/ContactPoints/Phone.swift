import Interchange

/// A telephone number as it is compared: E.164, `+81312345678`.
package enum Phone {
    /// Numbers without a country code are read by the rules of the party's country; for Japan the trunk zero goes.
    /// For other countries a national number is kept as digits behind the country's name (`de:030123456`), because
    /// trunk rules differ. Where the country is not known, a number of ten or eleven digits after a zero is Japanese.
    /// - Throws: ``PartyRefusal/badPhone(_:)``.
    package static func normal(_ text: String, country: String?) throws(PartyRefusal) -> String {
        var copy = text
        var plain: [UInt8] = []
        let isPlain = copy.withUTF8 { digits(of: $0, into: &plain) }
        if !isPlain {
            copy = NarrowText.phone(withoutExtension(text))
            plain.removeAll()
            guard !isShortened(text), copy.withUTF8({ digits(of: $0, into: &plain) }) else { throw .badPhone(text) }
        }
        guard let number = normal(plain, country: country) else { throw .badPhone(text) }
        return String(decoding: number, as: UTF8.self)
    }

    /// What stands behind one of these is reached through the switchboard (内線・代表) and no part of the number.
    private static let extensions = ["内線", "代表", "ext", "x", "#"]

    private static func withoutExtension(_ text: String) -> String {
        let folded = NarrowText.folded(text).lowercased()
        return String(folded[..<numberEnd(in: folded)])
    }

    /// What stands behind the number, in one width and without spaces; mostly nothing.
    static func behindNumber(in text: String) -> String {
        let folded = NarrowText.folded(text).lowercased()
        return folded[numberEnd(in: folded)...].filter { !$0.isWhitespace }
    }

    private static func numberEnd(in folded: String) -> String.Index {
        let ends = extensions.compactMap { folded.firstRange(of: $0)?.lowerBound }
        return ends.filter { folded[..<$0].contains(where: \.isNumber) }.min() ?? folded.endIndex
    }

    /// Whether a spreadsheet has made a long number shorter: 3.12346E+11 says nothing of the digits that went.
    private static func isShortened(_ text: String) -> Bool {
        let parts = NarrowText.trimmed(NarrowText.folded(text)).lowercased().split(
            separator: "e+", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.joined().allSatisfy { $0 == "." || $0.isNumber }
    }

    /// Stands before a national number of nobody knows where (ISO 3166-1 leaves ZZ to its users).
    private static let unknownCountry = "ZZ"

    /// Digits and a leading plus, passing over separators; false where anything else stands in the text.
    static func digits(of bytes: UnsafeBufferPointer<UInt8>, into digits: inout [UInt8]) -> Bool {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: "+"): if digits.isEmpty { digits.append(byte) } else { return false }
            case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."): break
            default: return false
            }
        }
        return true
    }

    /// E.164 from bare digits; nil for a number that cannot be one.
    static func normal(_ digits: [UInt8], country: String?) -> [UInt8]? {
        let isJapan =
            country == "JP" || (country == nil && digits.first == UInt8(ascii: "0") && (10...11).contains(digits.count))
        if digits.first == UInt8(ascii: "+") {
            var number = digits
            // +81 (0)3 …: the trunk zero is written and must go.
            if number.starts(with: "+810".utf8) { number.remove(at: 3) }
            guard (8...16).contains(number.count), number[1] != UInt8(ascii: "0") else { return nil }
            return number
        }
        if isJapan {
            guard digits.first == UInt8(ascii: "0"), (10...11).contains(digits.count) else { return nil }
            return Array("+81".utf8) + digits.dropFirst()
        }
        guard (5...15).contains(digits.count) else { return nil }
        return Array((country ?? unknownCountry).lowercased().utf8) + [UInt8(ascii: ":")] + digits
    }
}
