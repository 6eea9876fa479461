import Testing

@testable import Matching

@Suite("Characters as they are compared")
struct FoldTableTests {
    private let table = FoldTable.shared

    private func folded(_ text: String) -> [UInt16] { text.utf16.map { table[$0] } }

    /// JIS X 0208 has the letters of ASCII a second time, 0xFEE0 higher (the block of full-width forms).
    @Test("a wide letter, digit or sign is what its narrow one is")
    func width() {
        for narrow in UInt16(0x21)...0x7e {
            #expect(table[narrow + 0xfee0] == table[narrow], "\(narrow)")
        }
    }

    @Test(
        "capitals are small, in every alphabet that names are written in",
        arguments: [("AZ", "az"), ("ＡＺ", "az"), ("ΑΩ", "αω"), ("АЯЁЇ", "аяёї"), ("ÀÉÎÕÜÇŠŁ", "aeioucsl")])
    func capitals(written: String, small: String) {
        #expect(folded(written) == Array(small.utf16))
    }

    @Test(
        "marks that part words are spaces, whichever dash, dot or width was typed",
        arguments: Array("-‐‑‒–—―−－/／_＿,，、､。｡・･·~〜～=＝+＋:：;；|｜*＊\u{3000}\u{a0}\t".utf16))
    func borders(mark: UInt16) {
        #expect(table[mark] == FoldTable.space)
    }

    @Test(
        "marks within a word are nothing",
        arguments: Array(".'’‘\"“”`´「」『』!?\u{301}\u{fe00}\u{200b}\u{2060}\u{feff}\u{ad}ー".utf16))
    func dropped(mark: UInt16) {
        #expect(table[mark] == FoldTable.nothing)
    }

    @Test("every bracket is a round one")
    func brackets() {
        for open in "(（［【〔｛[{".utf16 { #expect(table[open] == UInt16(ascii: "(")) }
        for close in ")）］】〕｝]}".utf16 { #expect(table[close] == UInt16(ascii: ")")) }
    }

    @Test(
        "kana are large katakana of one sound",
        arguments: [
            ("あがぱん", "アガパン"), ("ぁっゃゎ", "アツヤワ"), ("ァッャヮヵヶ", "アツヤワカケ"), ("ヂヅヲヰヱ", "ジズオイエ"), ("ぢづをゐゑ", "ジズオイエ"),
            ("ヴゔ", "ブブ"), ("ｱｯｬｦﾝ", "アツヤオン"),
        ])
    func kana(written: String, kept: String) {
        #expect(folded(written) == Array(kept.utf16))
    }

    @Test(
        "old kanji are the new ones of the 常用漢字表",
        arguments: [("澤國邊濱齋髙﨑", "沢国辺浜斉高崎"), ("會學實廣鐵", "会学実広鉄"), ("龍嶋冨", "竜島富")])
    func kanji(old: String, new: String) {
        #expect(folded(old) == Array(new.utf16))
    }

    @Test("what was folded stays as it is, for every character there is")
    func settled() {
        var restless: [UInt16] = []
        for unit in UInt16.min...UInt16.max where table[unit] > FoldTable.several {
            if table[table[unit]] != table[unit] { restless.append(unit) }
        }
        #expect(restless.isEmpty)
    }

    @Test(
        "a letter that has two plain ones, and a sign of a form, are told apart from nothing",
        arguments: "ßæœþ㈱㈲㍿".utf16.map { $0 })
    func several(unit: UInt16) {
        #expect(table[unit] == FoldTable.several)
        #expect((FoldedText.several[unit]?.count ?? 0) > 1)
    }
}
