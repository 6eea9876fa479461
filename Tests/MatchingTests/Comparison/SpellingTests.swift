import Names
import Testing

@testable import Matching

@Suite("Slips of the pen")
struct SpellingTests {
    @Test(
        "one letter lost, added, changed or exchanged is a slip, of four letters at least",
        arguments: [
            ("営業本部", "営業本部", true), ("大阪支店", "大坂支店", true), ("物流センター", "物流センタ", true), ("経理課", "経里課", false),
            ("総務経理部", "総務経部理", true), ("大阪支店", "京都支店", false), ("販売課", "販売課係", true), ("課", "課", true), ("", "", true),
        ])
    func slips(one: String, other: String, isTypo: Bool) {
        #expect(Compared.texts(one, other) { Spelling.isTypo($0, $1) } == isTypo)
        #expect(Compared.texts(other, one) { Spelling.isTypo($0, $1) } == isTypo)
    }

    @Test(
        "another number or another side is another department",
        arguments: [
            ("営業第一部", "営業第二部"), ("第1工場棟", "第2工場棟"), ("東営業所", "西営業所"), ("北営業所", "南営業所"), ("上工場棟", "下工場棟"),
            ("営業部中", "営業部大"), ("営業部門", "営業二部門"), ("第十課営業", "第課営業"),
        ])
    func numbers(one: String, other: String) {
        #expect(!Compared.texts(one, other) { Spelling.isTypo($0, $1) })
        #expect(!Compared.texts(other, one) { Spelling.isTypo($0, $1) })
    }

    @Test("numerals are digits, kanji numbers, and sides", arguments: "0９一五十東西南北上下中大小".utf16.map { $0 })
    func numerals(unit: UInt16) {
        #expect(Spelling.isNumeral(FoldTable.shared[unit]))
    }

    @Test("other letters are none", arguments: "aア部百前後左右".utf16.map { $0 })
    func letters(unit: UInt16) {
        #expect(!Spelling.isNumeral(unit))
    }
}

@Suite("Forms of one company in two languages")
struct FormAgreementTests {
    /// Companies of Japan go by Co., Ltd. and by Ltd. alike; no other pair of forms is one.
    @Test("株式会社 may be Ltd., and each form may be itself", arguments: LegalForm.Kind.allCases)
    func agreement(kind: LegalForm.Kind) {
        for other in LegalForm.Kind.allCases {
            let isPair = Set([kind, other]) == [.stock, .limited]
            #expect(kind.mayBe(other) == (kind == other || isPair), "\(kind) \(other)")
        }
    }
}
