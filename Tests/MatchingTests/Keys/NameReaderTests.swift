import Names
import TestOffice
import Testing

@testable import Matching

@Suite("Names taken apart for matching")
struct NameReaderTests {
    private func read(_ name: String) -> NameReader {
        var reader = NameReader()
        reader.read(FoldedText.units(of: name))
        return reader
    }

    private func text(_ units: [UInt16]) -> String { String(decoding: units, as: UTF16.self) }

    @Test("the form is told, and what is left is the name", arguments: NameWithForm.kanji + NameWithForm.latin)
    func forms(name: NameWithForm) {
        let (whole, left) = (read(name.name), read(name.left))
        #expect(String(describing: whole.form) == name.kind)
        #expect(text(whole.full) == text(left.full))
        #expect(whole.coreLength == left.coreLength)
    }

    @Test("readings lose their form too", arguments: NameWithForm.kana)
    func readings(name: NameWithForm) {
        var (whole, left) = (NameReader(), NameReader())
        whole.readKana(FoldedText.units(of: name.name))
        left.readKana(FoldedText.units(of: name.left))
        #expect(String(describing: whole.form) == name.kind)
        #expect(text(whole.full) == text(left.full))
    }

    @Test(
        "a branch or department stands behind the name",
        arguments: [
            ("山田商事株式会社大阪支店", "山田商事", "大阪支店"), ("株式会社山田商事 営業第一部", "山田商事", "営業第一部"),
            ("Northwind Ltd Osaka Branch", "northwind", "osakabranch"),
            ("Northwind GmbH & Co. KG Berlin", "northwind", "berlin"),
            ("(株)山田商事（物流センター）", "山田商事", "物流センタ"), ("山田商事㈱御中", "山田商事", ""),
        ])
    func units(name: String, core: String, unit: String) {
        let reader = read(name)
        #expect(text(Array(reader.full[..<reader.coreLength])) == core)
        #expect(text(Array(reader.full[reader.coreLength...])) == unit)
    }

    @Test(
        "letters fold to one shape",
        arguments: [("Straße", "strasse"), ("Æon", "aeon"), ("㈱", "株式会社"), ("ﾊﾞﾌﾟｳﾞ", "バプブ"), ("ゐゑ", "イエ")])
    func folded(name: String, folded: String) {
        #expect(text(FoldedText.units(of: name)) == folded)
    }
}
