import Testing

@testable import Matching

@Suite("How alike two addresses are")
struct AddressComparisonTests {
    private static func level(_ one: String, _ other: String, postal: (String, String) = ("", "")) -> Int? {
        Compared.level(.address, .company("A", one, postal: postal.0), .company("B", other, postal: postal.1))
    }

    @Test(
        "one address however it is written",
        arguments: [
            ("静岡県静岡市葵区呉服町2-4-9 呉服町ビル5F", "静岡市葵区呉服町二丁目4番地9"), ("東京都中野区緑ヶ丘1-2-3", "中野区緑が丘1丁目2番3号"),
            ("三重県津市丸之内9-1", "津市丸ノ内9-1"), ("千代田区六番町5-2", "東京都千代田区6番町5-2"), ("津市澤町1-2-3", "津市沢町1-2-3"),
            ("900 Juniper St., Suite 210, Boise, ID", "900 Juniper Street, Boise, ID"),
            ("Lindenstraße 4, Köln", "LINDENSTRASSE 4, KOLN"),
        ])
    func same(one: String, other: String) {
        #expect(Self.level(one, other) == AddressLevel.same)
    }

    @Test(
        "one number of several is wrong or missing",
        arguments: [
            ("津市丸之内2-17-9", "津市丸之内2-17-8"), ("津市丸之内2-17-9", "津市丸之内2-17"), ("津市丸之内2-17-9", "津市丸之内3-17-9"),
            ("津市丸之内12", "津市丸之内13"), ("津市丸之内12", "津市丸之内1"),
        ])
    func near(one: String, other: String) {
        #expect(Self.level(one, other) == AddressLevel.near)
    }

    @Test(
        "one town and two houses are one place only",
        arguments: [
            ("津市丸之内2-17-9", "津市丸之内5-3-1"), ("津市丸之内12", "津市丸之内47"), ("津市丸之内2-17-9", "津市丸之内2-8-4"),
        ])
    func place(one: String, other: String) {
        #expect(Self.level(one, other) == AddressLevel.place)
    }

    @Test("the same three numbers elsewhere are near, two are a place, one says nothing")
    func numbersAlone() {
        #expect(Self.level("津市丸之内2-17-9", "金沢市広坂2-17-9") == AddressLevel.near)
        #expect(Self.level("津市丸之内2-17", "金沢市広坂2-17") == AddressLevel.place)
        #expect(Self.level("津市丸之内2", "金沢市広坂2") == AddressLevel.different)
        // A Japanese address in Latin letters has the numbers in common.
        #expect(Self.level("4-18-4 Heiwacho, Nagoya", "名古屋市平和町4-18-4") == AddressLevel.near)
    }

    @Test("the postal code stands in for the town")
    func postalCode() {
        let (one, same, other) = ("514-0033", "5140033", "920-0962")
        #expect(Self.level("丸之内2-17-9", "津市中央2-17-9", postal: (one, same)) == AddressLevel.same)
        #expect(Self.level("丸之内2-17-9", "津市中央5-3-1", postal: (one, same)) == AddressLevel.related)
        #expect(Self.level("丸之内2-17-9", "津市中央5-3-1", postal: (one, other)) == AddressLevel.different)
        #expect(Self.level("丸之内2-17-9", "津市中央2-17-8", postal: (one, same)) == AddressLevel.near)
    }

    @Test("an address that is not known says nothing, and the building alone is none")
    func missing() {
        #expect(Self.level("", "津市丸之内2-17-9") == AddressLevel.missing)
        #expect(Self.level("", "") == AddressLevel.missing)
    }

    @Test("two addresses of which a postal code and a house are all that is known are not in one town")
    func placeless() {
        #expect(Self.level("〒514-0033 2-17", "〒920-0962 5-3") == AddressLevel.different)
        #expect(Self.level("2-17 山田ビル", "5-3 佐藤ビル") == AddressLevel.different)
    }

    @Test(
        "Latin addresses are alike by the letters that they share",
        arguments: [
            ("12 Castle Road, Leeds", "14 Castle Road, Leeds", AddressLevel.near),
            ("102 Tamarind Crescent, Gladstone, QLD", "102 Tamarind Cresecnt, Gladstone, QLD", AddressLevel.near),
            ("12 Castle Road, Leeds", "98 Orchard Drive, Birmingham", AddressLevel.different),
            ("12 Castle Road, Leeds", "12 Harbour Street, Plymouth", AddressLevel.different),
        ])
    func latin(one: String, other: String, level: Int) {
        #expect(Self.level(one, other) == level)
    }

    @Test("the share of letters in common is of the longer one, in hundredths")
    func share() {
        func letters(_ one: String, _ other: String) -> Int {
            Compared(.company("A", one), .company("B", other)).ask { $0.letters($0.profiles[0], $0.profiles[1]) }
        }
        #expect(letters("Castle Leeds", "Castle Leeds") == 100)
        #expect(letters("Castle Leeds", "津市丸之内") == 0 && letters("", "") == 0)
        // ^c ca as st tl le, then el ee ed ds: six of ten.
        #expect(letters("Castle", "Castle Leeds") == 60)
    }
}
