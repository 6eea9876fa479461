import FoundationEssentials
import Testing
import Vocabulary

@testable import Interchange

@Suite("Business cards as phones write them")
struct VCardReaderTests {
    static func steps(_ bytes: [UInt8], _ encoding: TextEncoding = .auto) throws -> [VCardReader.Step] {
        let reader = VCardReader(MemoryBytes(bytes), encoding: encoding)
        var steps: [VCardReader.Step] = []
        while let step = try reader.next() { steps.append(step) }
        return steps
    }

    static func cards(_ text: String) throws -> [VCard] {
        try steps(Array(text.replacing("\n", with: "\r\n").utf8)).compactMap { step in
            if case .card(let card) = step { card } else { nil }
        }
    }

    /// The example of RFC 6350 §1 in its spirit: folded, with groups, quoted types and escapes.
    @Test("vCard 4.0: folds, groups, escapes, lists in quotes, the preferred first")
    func four() throws {
        let card = try #require(
            try Self.cards(
                #"""
                BEGIN:VCARD
                VERSION:4.0
                FN:Simon Perr
                 eault
                N:Perreault;Simon;;;ing. jr,M.Sc.
                BDAY:19850412T1022
                ORG:Viagenie\; Ltd.;Research\, Development;Québec
                item1.TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102
                item1.X-ABLabel:Switchboard
                TEL;TYPE=cell:tel:+1-418-262-6501
                EMAIL;TYPE=work:simon.perreault@viagenie.ca
                ADR;LABEL="2875 Laurier: Suite D2-630":;Suite D2-630;2875 Laurier;Québec;QC;G1V 2M2;Canada
                URL;TYPE=home:http://nomis80.org
                NOTE:first\nsecond\, third \\ end
                PHOTO:data:image/jpeg;base64,AAAA
                END:VCARD

                """#
            ).first)
        #expect(card.line == 1)
        #expect(card.name == "Simon Perreault")
        #expect((card.familyName, card.givenName) == ("Perreault", "Simon"))
        #expect(card.organization == "Viagenie; Ltd.")
        #expect(card.units == ["Research, Development", "Québec"])
        #expect(card.telephones.map(\.number) == ["+1-418-656-9254", "+1-418-262-6501"])
        #expect(card.telephones.first?.kinds == ["work", "voice", "pref"])
        #expect(card.mails == ["simon.perreault@viagenie.ca"])
        #expect(card.birthday == Day(year: 1985, month: 4, day: 12))
        #expect(card.addresses.first?.street == "2875 Laurier" && card.addresses.first?.postalCode == "G1V 2M2")
        #expect(card.note == "first\nsecond, third \\ end")
    }

    @Test("vCard 3.0 with readings, as iPhones write it")
    func three() throws {
        let card = try #require(
            try Self.cards(
                """
                BEGIN:VCARD
                VERSION:3.0
                N:山田;太郎;;;
                FN:山田 太郎
                X-PHONETIC-FIRST-NAME:たろう
                X-PHONETIC-LAST-NAME:やまだ
                ORG:株式会社山田商事;営業部;
                X-PHONETIC-ORG:やまだしょうじ
                TITLE:部長
                TEL;type=WORK;type=VOICE;type=pref:03-1234-5678
                TEL;TYPE=CELL:090-1234-5678
                item2.ADR;type=WORK:;;丸の内1-1-1;千代田区;東京都;100-0005;日本
                BDAY;value=date:1604-04-12
                END:VCARD

                """
            ).first)
        #expect(card.nameReading == "やまだ たろう" && card.organizationReading == "やまだしょうじ")
        #expect(card.units == ["営業部"] && card.title == "部長")
        #expect(card.telephones.map(\.number) == ["03-1234-5678", "090-1234-5678"])
        #expect(card.addresses.first?.region == "東京都" && card.addresses.first?.country == "日本")
    }

    /// Bytes by Python: `"山田 太郎".encode("cp932")` and `quopri`.
    @Test("vCard 2.1 in quoted-printable Shift_JIS with soft line breaks and half-width readings")
    func quotedPrintable() throws {
        let text = """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63;=91=BE=98=59;;;
            FN;ENCODING=QUOTED-PRINTABLE;CHARSET=Shift_JIS:=8E=52=93=63=
            =20=91=BE=98=59
            SOUND;X-IRMC-N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=D4=CF=C0=DE;=C0=DB=B3;;;
            ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=A0=AA=E5=BC=8F=E4=BC=9A=E7=A4=
            =BE=E8=A1=A8;=E5=96=B6=E6=A5=AD
            TEL;CELL;VOICE:09012345678
            TEL;WORK;FAX:0312345679
            EMAIL;INTERNET:taro@yamada.example
            PHOTO;JPEG;ENCODING=BASE64:
             /9j/4AAQSkZJRgABAQAAAQABAAD
             /2wBDAAEBAQ==

            NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a=3D1=0D=0Ab=
            END:VCARD

            """
        let card = try #require(try Self.cards(text).first)
        #expect((card.familyName, card.givenName, card.name) == ("山田", "太郎", "山田 太郎"))
        #expect(card.nameReading == "ヤマダ タロウ")
        #expect(card.organization == "株式会社表" && card.units == ["営業"])
        #expect(card.telephones.map(\.kinds) == [["cell", "voice"], ["work", "fax"]])
        #expect(card.note == "a=1\nb=")
    }

    @Test("Raw Shift_JIS with a backslash as second byte, said or not said")
    func rawShiftJIS() throws {
        // 表 is 95 5C, ソ is 83 5C: their second byte is that of the backslash.
        let name: [UInt8] = [0x95, 0x5C, 0x83, 0x5C]
        for head in ["FN;CHARSET=SHIFT_JIS:", "FN:"] {
            let bytes =
                Array("BEGIN:VCARD\r\nVERSION:2.1\r\n\(head)".utf8) + name + Array("\r\nEND:VCARD\r\n".utf8)
            guard case .card(let card)? = try Self.steps(bytes).first else {
                Issue.record("no card")
                continue
            }
            #expect(card.name == "表ソ")
        }
    }

    @Test("A broken card stays out with its line; the cards around it come in")
    func faults() throws {
        let text = """
            BEGIN:VCARD
            VERSION:3.0
            FN:One
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Two, never ended
            BEGIN:VCARD
            VERSION:3.0
            FN:Three
            no property at all
            END:VCARD
            stray text
            BEGIN:VCARD
            VERSION:9.9
            FN:Four
            END:VCARD
            BEGIN:VCARD
            VERSION:2.1
            FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=FF=FE
            END:VCARD
            BEGIN:VCARD
            FN;CHARSET=KLINGON:x
            END:VCARD
            BEGIN:VCARD
            VERSION:2.1
            FN:Six
            AGENT:
            BEGIN:VCARD
            FN:Secretary
            END:VCARD
            TITLE:Boss
            END:VCARD
            BEGIN:VCARD
            FN:Seven
            """
        let steps = try Self.steps(Array(text.utf8))
        let faults = steps.compactMap { step in if case .fault(let fault) = step { fault } else { nil } }
        let cards = steps.compactMap { step in if case .card(let card) = step { card } else { nil } }
        #expect(cards.map(\.name) == ["One", "Six"] && cards.map(\.title) == ["", "Boss"])
        #expect(faults.map(\.line) == [5, 8, 13, 14, 18, 22, 34])
        let reasons: [VCardRefusal] = [
            .unfinished(line: 5), .notAProperty(line: 11), .outside(line: 13), .unknownVersion("9.9"),
            .notText(property: "FN", line: 20), .unknownCharset("KLINGON", line: 23), .unfinished(line: 34),
        ]
        #expect(faults.map(\.reason) == reasons)
        #expect(faults.first?.record.contains("Two, never ended") == true)
    }

    @Test("A photograph of any size is passed over, any other property of that size refuses its card")
    func long() throws {
        let long = String(repeating: "A", count: 200_000)
        let photo = "BEGIN:VCARD\nVERSION:3.0\nFN:A\nPHOTO;ENCODING=b:\(long)\nEND:VCARD\n"
        let note = "BEGIN:VCARD\nVERSION:3.0\nFN:B\nNOTE:\(long)\nEND:VCARD\n"
        let steps = try Self.steps(Array((photo + note).utf8))
        guard case .card? = steps.first, case .fault(let fault)? = steps.last else {
            Issue.record("\(steps.count)")
            return
        }
        #expect(fault.reason == VCardRefusal.tooLong(line: 9) && fault.record.utf8.count <= 4_100)
    }

    @Test(
        "Whatever was written comes back", arguments: ["a,b;c\\d\ne", "改行\nと；全角", String(repeating: "長い名", count: 60)])
    func roundTrip(text: String) throws {
        var card = VCard()
        card.formattedName = text.split(separator: "\n").joined(separator: " ")
        card.organization = text
        card.units = [text]
        card.title = text
        card.telephones = [VCard.Telephone(kinds: ["work", "cell"], number: "+81 3")]
        card.mails = ["a@b.example"]
        card.note = text
        card.birthday = Day(year: 2000, month: 2, day: 29)
        card.extensions = ["X-SEKISHO-MET-BY": text]
        var written = ""
        try VCardWriter { written += $0 }.card(card)
        #expect(written.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        card.line = 1
        #expect(try Self.steps(Array(written.utf8)) == [.card(card)])
    }
}
