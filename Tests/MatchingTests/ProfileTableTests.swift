import Names
import Testing

@testable import Matching

@Suite("Profiles of parties")
struct ProfileTableTests {
    private func profile(_ set: (inout KnownRow) -> Void) -> Profile {
        var row = KnownRow()
        set(&row)
        return Profile(row)
    }

    private func phone(_ number: String) -> UInt64 { profile { $0.phone = number }.phone }

    @Test(
        "a telephone number is its last nine digits, however it is written",
        arguments: [
            "03-5555-1100", "0355551100", "(03)5555-1100", "+81-3-5555-1100", "+81 (0)3 5555 1100", "０３－５５５５－１１００",
            "81355551100",
        ])
    func phones(written: String) {
        #expect(phone(written) == 355_551_100)
    }

    @Test("the first number that a party gives is compared, and none is none")
    func firstPhone() {
        let table = ProfileTable()
        table.add(7, isPerson: false)
        #expect(table.profiles[0].phone == 0)
        for number in ["", "ext.", "052-555-2233", "03-5555-1100"] {
            ProfileTable.hand(number) { table.phone($0, of: 0) }
        }
        #expect(table.profiles[0].phone == 525_552_233)
        #expect(table.ids == [7] && table.count == 1)
    }

    @Test("mail is one address in any case, and its domain the one of a website")
    func mail() {
        let (small, capital) = (profile { $0.email = "info@aso.example" }, profile { $0.email = "INFO@ASO.Example" })
        #expect(small.mail != 0 && small.mail == capital.mail && small.mailDomain == capital.mailDomain)
        #expect(small.mailDomain == profile { $0.website = "aso.example" }.webDomain)
        #expect(small.mail != profile { $0.email = "sales@aso.example" }.mail)
        #expect(small.mailDomain != profile { $0.email = "info@asa.example" }.mailDomain)
        for none in ["", "info", "@aso.example"] {
            #expect(profile { $0.email = none }.mail == 0 && profile { $0.email = none }.mailDomain == 0)
        }
    }

    @Test("the first label of a domain is read as a name, the website's rather than the mail's")
    func label() {
        let kido = RoughReading.packed(Array("kido".utf8))
        #expect(profile { $0.email = "info@kido.example" }.webReading == kido)
        let both = profile { row in
            row.email = "info@mail-host.example"
            row.website = "kido.example"
        }
        #expect(both.webReading == kido && both.mailDomain != both.webDomain)
    }

    @Test(
        "a postal code is one code with and without its mark, hyphen, width and space",
        arguments: ["420-0031", "4200031", "〒420-0031", "４２０－００３１", " 420 0031 "])
    func postalCodes(written: String) {
        let found = profile { $0.postalCode = written }
        #expect(found.postal == profile { $0.postalCode = "4200031" }.postal)
        #expect(found.postalNumber == 4_200_031)
    }

    @Test("a postal code with letters is no number, but a code")
    func letters() {
        let leeds = profile { $0.postalCode = "LS1 4AB" }
        #expect(leeds.postal != 0 && leeds.postalNumber == 0)
        #expect(leeds.postal == profile { $0.postalCode = "ls14ab" }.postal)
        #expect(profile { $0.postalCode = " 〒 " }.postal == 0)
        #expect(profile { $0.postalCode = "99999999999999999999" }.postal != 0)
    }

    @Test("registered numbers are compared within their register")
    func identifiers() {
        let lei = profile { $0.identifier = "lei:5493001KJTIIGC8Y1R12" }
        #expect(lei.identifier != 0)
        #expect(lei.identifier == profile { $0.identifier = "lei:5493001KJTIIGC8Y1R12" }.identifier)
        #expect(lei.identifier != profile { $0.identifier = "duns:5493001KJTIIGC8Y1R12" }.identifier)
        #expect(profile { $0.corporateNumber = "5835678256246" }.corporateNumber == 5_835_678_256_246)
    }

    @Test("a birth date is year, month and day in one number")
    func birth() {
        #expect(profile { $0.birthDate = "1973-11-08" }.birth == 19_731_108)
        #expect(profile { $0.birthDate = "" }.birth == 0)
    }

    @Test("two countries are told apart by their codes, and no code is none")
    func country() {
        #expect(profile { $0.country = "JP" }.country != profile { $0.country = "PJ" }.country)
        #expect(profile { $0.country = "" }.country == 0)
    }

    @Test("the first two words of a Latin name are known whichever way round they stand")
    func words() {
        let (one, other) = (Profile(.person("fredericka lindqvist")), Profile(.person("lindqvist fredericka")))
        #expect(one.lowWord == other.lowWord && one.highWord == other.highWord && one.lowWord < one.highWord)
        #expect(one.full != other.full)
        let third = Profile(.person("fredericka lindqvist smith"))
        #expect(third.lowWord != one.lowWord || third.highWord != one.highWord)
    }

    @Test(
        "one name, one hash: what is written otherwise only is the same name",
        arguments: ["株式会社 山田商事", "山田商事㈱", "(有)山田商事", "山田　商事"])
    func name(written: String) {
        #expect(Profile(.company(written)).full == Profile(.company("山田商事")).full)
        let branch = Profile(.company(written + "　大阪支店"))
        #expect(branch.core == Profile(.company("山田商事")).core && branch.full != branch.core)
        #expect(branch.coreLength == 4 && branch.nameLength == 8)
    }

    @Test("a reading in kana and a name in Latin letters are read alike")
    func readings() {
        let (kana, latin) = (Profile(.company("城戸木材", kana: "キドモクザイ")), Profile(.company("Kido Mokuzai K.K.")))
        #expect(kana.reading == latin.reading && kana.reading != 0)
        #expect(Profile(.company("城戸木材")).reading == 0)
        #expect(Profile(.company("城戸木材", kana: "カブシキガイシャ キドモクザイ")).kana == kana.kana)
    }

    @Test("an empty field leaves nothing to compare")
    func nothing() {
        let empty = Profile(KnownRow())
        #expect(empty.core == 0 && empty.full == 0 && empty.kana == 0 && empty.reading == 0 && empty.postal == 0)
        #expect(!empty.hasAddress && empty.form == .unstated && empty.coreLength == 0)
        #expect(Profile(.company("株式会社")).form == .stock && Profile(.company("株式会社")).core == 0)
    }

    @Test("the texts of all parties lie one behind the other")
    func pool() {
        let table = ProfileTable([.company("山田商事", kana: "ヤマダ"), .company("Northwind Ltd"), .company("佐藤")])
        #expect(String(decoding: table.pool, as: UTF16.self) == "山田商事ヤマダnorthwind佐藤")
        #expect(table.profiles.map(\.nameAt) == [0, 7, 16] && table.profiles[0].kanaAt == 4)
    }
}
