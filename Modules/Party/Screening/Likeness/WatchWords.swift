import Interchange

/// The words of a name as names on watch lists are compared (照合語): ASCII in lower case for everything that can be
/// written in Latin letters (accents dropped, Cyrillic and kana transliterated), pairs of characters for kanji and other
/// scripts, whose words are not parted. The name itself is never changed.
package struct WatchWords: Sendable, Equatable {
    /// In the order of the name; at most ``limit``.
    package private(set) var words: [String] = []
    /// Words beyond are not compared: no name has more.
    static let limit = 24

    private var word: [UInt8] = []
    /// Kanji and what is not parted into words, until the run ends.
    private var run: [Unicode.Scalar] = []
    private var kana: [Unicode.Scalar] = []
    /// The last word so far is single letters with dots between: `S.A.` is `sa`.
    private var isDotted = false

    package init(_ name: String) {
        var name = name
        let isASCII = name.withUTF8 { bytes in
            if bytes.contains(where: { $0 >= 0x80 }) { return false }
            for byte in bytes { take(byte) }
            return true
        }
        if !isASCII {
            for scalar in NarrowText.folded(JapaneseForms.removed(from: name)).unicodeScalars { take(scalar) }
        }
        endWord()
        endRun()
        if words.count > Self.limit { words.removeLast(words.count - Self.limit) }
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letter(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter(byte | 0x20)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        case UInt8(ascii: "."):
            if word.count == 1 || isDotted { isDotted = true } else { endWord() }
        default: endWord()
        }
    }

    private mutating func letter(_ byte: UInt8) {
        if !run.isEmpty || !kana.isEmpty { endRun() }
        word.append(byte)
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case ..<0x80:
            if !run.isEmpty || !kana.isEmpty { endRun() }
            take(UInt8(truncatingIfNeeded: value))
        case 0x300...0x36F, 0x2B0...0x2FF, 0x2018, 0x2019, 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: break
        case 0xC0...0x52F, 0x1E00...0x1EFF:
            guard let letters = LatinLetters.of(scalar) else { return endWord() }
            for byte in letters.utf8 { letter(byte) }
        case 0x30A1...0x30FA, 0x30FC:
            endWord()
            kana.append(scalar)
        case 0x3041...0x3096:
            endWord()
            // Between kanji it belongs to them; alone it is a reading.
            if run.isEmpty { kana.append(scalar) } else { run.append(scalar) }
        case 0x3005, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x0590...0x0E7F:
            endWord()
            if kana.count == 1 {
                run += kana
                kana.removeAll(keepingCapacity: true)
            } else if !kana.isEmpty {
                endRun()
            }
            run.append(scalar)
        default:
            endWord()
            endRun()
        }
    }

    private mutating func endWord() {
        isDotted = false
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }

    private mutating func endKana() {
        let romaji = Romaji.of(kana)
        if !romaji.isEmpty { words.append(romaji) }
        kana.removeAll(keepingCapacity: true)
    }

    /// Ends kanji and the kana behind them; a single kana belongs to the kanji before it.
    private mutating func endRun() {
        if kana.count == 1, !run.isEmpty {
            run += kana
            kana.removeAll(keepingCapacity: true)
        }
        endKanji()
        if !kana.isEmpty { endKana() }
    }

    private mutating func endKanji() {
        guard !run.isEmpty else { return }
        defer { run.removeAll(keepingCapacity: true) }
        let kept = run.map(OldKanji.folded)
        if kept.count == 1 {
            if !JapaneseForms.signs.contains(kept[0]) { words.append(String(Character(kept[0]))) }
            return
        }
        for (first, second) in zip(kept, kept.dropFirst()) {
            var pair = String.UnicodeScalarView()
            pair.append(first)
            pair.append(second)
            words.append(String(pair))
        }
    }
}

/// Legal forms in East Asian names, which say nothing about who it is.
enum JapaneseForms {
    /// What is left of `(株)` once its brackets are gone.
    static let signs: Set<Unicode.Scalar> = ["株", "有", "同", "名", "資", "相", "社", "財", "医", "学", "福", "独", "주"]

    private static let forms = [
        "株式会社", "有限会社", "合同会社", "合名会社", "合資会社", "相互会社", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人",
        "特定非営利活動法人", "社会福祉法人", "独立行政法人", "医療法人", "学校法人", "宗教法人", "股份有限公司", "有限責任公司", "有限责任公司", "有限公司",
        "주식회사", "유한회사",
    ].map { Array($0.unicodeScalars) }

    private static let firsts = Set(forms.compactMap(\.first))

    /// The name with a space for each form, and for the signs that are one (㈱).
    static func removed(from name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        guard scalars.contains(where: { firsts.contains($0) || isSign($0) }) else { return name }
        var result = String.UnicodeScalarView()
        var position = 0
        next: while position < scalars.count {
            if isSign(scalars[position]) {
                result.append(" ")
                position += 1
                continue
            }
            for form in forms where scalars[position...].starts(with: form) {
                result.append(" ")
                position += form.count
                continue next
            }
            result.append(scalars[position])
            position += 1
        }
        return String(result)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3231...0x323F, 0x337F, 0x321C: true
        default: false
        }
    }
}

/// Old and variant kanji under the one that stands for them (異体字); for comparing only.
enum OldKanji {
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar { table[scalar] ?? scalar }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        let groups = [
            "斉齊斎齋", "高髙", "崎﨑嵜", "辺邊邉", "沢澤", "浜濱濵", "国國", "広廣", "桜櫻", "竜龍", "滝瀧", "関關", "会會", "学學", "実實", "栄榮",
            "円圓", "気氣", "鉄鐵鐡", "島嶋嶌", "富冨", "峰峯", "館舘", "恵惠", "静靜", "真眞", "徳德", "瀬瀨", "頼賴", "柳栁", "吉𠮷", "満滿",
            "渋澁", "弥彌", "万萬", "与與", "来來", "亜亞", "黒黑", "緑綠", "寿壽", "鶴靏", "曽曾", "増增", "経經", "総總", "桧檜", "豊豐", "蔵藏",
            "県縣", "号號", "対對", "体體", "点點", "当當", "発發", "仏佛", "宝寶", "薬藥", "労勞", "穂穗", "医醫", "楽樂", "観觀", "銭錢", "荘莊",
            "駅驛", "応應", "団團", "図圖", "独獨", "読讀", "変變", "両兩", "塩鹽", "声聲", "売賣", "芦蘆",
        ]
        for group in groups {
            guard let kept = group.unicodeScalars.first else { continue }
            for variant in group.unicodeScalars.dropFirst() { table[variant] = kept }
        }
        return table
    }()
}
