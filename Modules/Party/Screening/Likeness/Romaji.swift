/// Kana in Latin letters (ヘボン式): long vowels short, because lists write them either way.
enum Romaji {
    static func of(_ kana: some Sequence<Unicode.Scalar>) -> String {
        var letters: [UInt8] = []
        var doubles = false
        for scalar in kana {
            // Hiragana are katakana, 96 places further up.
            let value = (0x3041...0x3096).contains(scalar.value) ? scalar.value + 0x60 : scalar.value
            switch value {
            case 0x30C3: doubles = true
            case 0x30FC: break
            case 0x30E3, 0x30E5, 0x30E7:
                let vowel: UInt8 =
                    value == 0x30E3 ? UInt8(ascii: "a") : value == 0x30E5 ? UInt8(ascii: "u") : UInt8(ascii: "o")
                if letters.last == UInt8(ascii: "i") { letters.removeLast() }
                // しゃ is sha, きゃ is kya.
                let isSoft =
                    letters.last == UInt8(ascii: "j") || letters.suffix(2).elementsEqual("sh".utf8)
                    || letters.suffix(2).elementsEqual("ch".utf8)
                if !isSoft { letters.append(UInt8(ascii: "y")) }
                letters.append(vowel)
            case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9:
                // ファ is fa, ティ is ti.
                if let last = letters.last, letters.count > 1, "aeiou".utf8.contains(last) { letters.removeLast() }
                letters.append(Array("aiueo".utf8)[Int(value - 0x30A1) / 2])
            default:
                guard value >= 0x30A2, value - 0x30A2 < 0x59, !syllables[Int(value - 0x30A2)].isEmpty else { continue }
                let syllable = syllables[Int(value - 0x30A2)].utf8
                if doubles, let first = syllable.first { letters.append(first) }
                doubles = false
                letters += syllable
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// From ア (U+30A2) to ヺ; small kana and signs are empty.
    private static let syllables: [String] = {
        let rows =
            "a,,i,,u,,e,,o,ka,ga,ki,gi,ku,gu,ke,ge,ko,go,sa,za,shi,ji,su,zu,se,ze,so,zo,ta,da,chi,ji,,tsu,zu,te,de,to,do,"
            + "na,ni,nu,ne,no,ha,ba,pa,hi,bi,pi,fu,bu,pu,he,be,pe,ho,bo,po,ma,mi,mu,me,mo,,ya,,yu,,yo,ra,ri,ru,re,ro,wa,wa,"
            + "i,e,o,n,vu,ka,ke,va,vi,ve,vo"
        return rows.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }()
}
