import FoundationEssentials
import Governance
import Storage
import TestOffice
import Testing

@testable import Party

/// Files as other programs write them: vCard 3.0 by the Python package vobject 0.9.9 (folded at 75 bytes), the bytes of
/// vCard 2.1 by Python's `quopri` and `cp932`.
@Suite("Cards that other programs wrote")
struct WrittenCardTests {
    static let japanese = #"""
        BEGIN:VCARD
        VERSION:3.0
        ADR;TYPE=WORK:;;丸の内1-1-1;千代田区;東京都;100-0005;日本
        BDAY:1970-01-02
        EMAIL;TYPE=INTERNET:taro@kou.example
        FN:山田 太郎
        N:山田;太郎;;;
        NOTE:展示会でお会いした。\n次は十一月に、工場の見学\;
          三名\\四名で。長いメモ長いメモ長いメモ長いメモ長
         いメモ長いメモ長いメモ長いメモ長いメモ長いメモ長
         いメモ長いメモ
        ORG:株式会社甲商店;営業部;第一課
        TEL;TYPE=WORK:03-1234-5678
        TEL;TYPE=CELL:090-1111-2222
        TEL;TYPE=WORK,FAX:03-1234-5679
        TITLE:部長\, 工学博士\; 監査役
        URL:https://www.kou.example/
        END:VCARD

        """#

    static let german = #"""
        BEGIN:VCARD
        VERSION:3.0
        ADR;TYPE=WORK:;;Straße 5;Berlin;;10115;Deutschland
        EMAIL;TYPE=INTERNET:j.mueller@mueller.example
        FN:Dr. Jürgen K. Müller
        N:Müller;Jürgen;K.;Dr.;
        NOTE:Line one\nline two\, with comma\; semicolon and a backslash \\ in it\,
          long enough that it has to be folded by the writer somewhere in the middl
         e
        ORG:Müller\, Söhne\; GmbH & Co. KG;Einkauf
        TEL;TYPE=WORK:+49 30 123456
        TITLE:Leiter Einkauf
        END:VCARD

        """#

    /// 表 is 95 5C: the second byte is that of the backslash, and stands as such within quoted-printable.
    static let oldPhone = #"""
        BEGIN:VCARD
        VERSION:2.1
        N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=97=E9=96=D8;=89=D4=8Eq;;;
        FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=97=E9=96=D8 =89=D4=8Eq
        SOUND;X-IRMC-N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=BD=BD=DE=B7;=CA=C5=BA;;;
        ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=B9=99=E7=94=A3=E6=A5=AD=E6=A0=AA=E5=BC=8F=E4=BC=9A=E7=A4=BE;=E8=B3=BC=
        =E8=B2=B7=E9=83=A8
        TEL;CELL;VOICE:09033334444
        TEL;WORK;FAX:0312345679
        EMAIL;INTERNET:hanako@otsu.example
        NOTE;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=97=E9=96=D8=89=D4=8Eq=82=C6=95\=82=C5=89=EF=82=C1=82=BD=81B=8E=9F=82=CD=8F=
        \=93=F1=8C=8E=81B
        END:VCARD

        """#

    static let three = japanese + german + oldPhone

    private static func fields(_ office: TestOffice) throws -> [String: [String: String]] {
        var cards: [String: [String: String]] = [:]
        try office.database.read { rows in
            try CardExport.each(in: rows) { fields in
                cards[fields[0]] = Dictionary(uniqueKeysWithValues: zip(CardExport.columns, fields))
                    .filter { !$0.value.isEmpty }
            }
        }
        return cards
    }

    static let wanted: [String: [String: String]] = [
        "山田 太郎": [
            "name": "山田 太郎", "company": "株式会社甲商店", "title": "部長, 工学博士; 監査役", "department": "営業部 第一課",
            "email": "taro@kou.example", "phone": "03-1234-5678", "mobile": "090-1111-2222", "fax": "03-1234-5679",
            "address": "東京都千代田区丸の内1-1-1", "postal_code": "100-0005", "country": "JP", "birth_date": "1970-01-02",
            "website": "https://www.kou.example/",
            "note": "展示会でお会いした。\n次は十一月に、工場の見学; 三名\\四名で。" + String(repeating: "長いメモ", count: 12),
        ],
        "Dr. Jürgen K. Müller": [
            "name": "Dr. Jürgen K. Müller", "company": "Müller, Söhne; GmbH & Co. KG", "title": "Leiter Einkauf",
            "department": "Einkauf", "email": "j.mueller@mueller.example", "phone": "+49 30 123456",
            "address": "Straße 5, Berlin", "postal_code": "10115", "country": "DE",
            "note": "Line one\nline two, with comma; semicolon and a backslash \\ in it,"
                + " long enough that it has to be folded by the writer somewhere in the middle",
        ],
        "鈴木 花子": [
            "name": "鈴木 花子", "name_kana": "スズキ ハナコ", "company": "乙産業株式会社", "department": "購買部",
            "email": "hanako@otsu.example", "mobile": "09033334444", "fax": "0312345679",
            "note": "鈴木花子と表で会った。次は十二月。",
        ],
    ]

    @Test("Folds, escapes, charsets and old transfer encodings are read, and known again", arguments: Engine.available)
    func read(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let taken = try books.office.importing(CardImport.self, Self.three, named: "vcf")
        #expect(taken.refused == [] && taken.result.created == 3)
        #expect(try Self.fields(books.office) == Self.wanted)
        let again = try books.office.importing(CardImport.self, Self.three, named: "vcf").result
        #expect((again.created, again.updated, again.unchanged) == (0, 0, 3))
        // With the line ends of any program.
        for end in ["\r\n", "\r"] {
            let other = try books.office.importing(
                CardImport.self, Self.three.replacing("\n", with: end) + "\n", named: "vcf"
            ).result
            #expect((other.created, other.updated, other.unchanged) == (0, 0, 3))
        }
        #expect(try books.faults() == [])
    }

    @Test("Written out by us and read again, in whichever form, they are the same", arguments: Engine.available)
    func inverse(engine: Engine) throws {
        let books = try PartyBooks(engine)
        try books.office.importing(CardImport.self, Self.three, named: "vcf")
        var vcf = ""
        try books.office.database.read { try CardTexts.write(in: $0) { vcf += $0 } }
        let other = try PartyBooks(engine)
        #expect(try other.office.importing(CardImport.self, vcf, named: "vcf").result.created == 3)
        #expect(try Self.fields(other.office) == Self.wanted)
        #expect(try other.desk().find("乙産業").map(\.kind) == [.organization])
        #expect(try other.desk().find("スズキハナコ").map(\.name) == ["鈴木 花子"])
        #expect(try other.desk().find("Mueller").map(\.kind).count == 2)
    }

    @Test(
        "Raw text in the charset of the country, said or not, and with the mark of a text file",
        arguments: ["", "CHARSET=SHIFT_JIS", "CHARSET=Shift_JIS", "charset=windows-31j", "UTF-8 with a mark"])
    func raw(charset: String) throws {
        let isMarked = charset.hasPrefix("UTF-8")
        // By Python: "山田 太郎" and "甲商店" in cp932.
        let name: [UInt8] = isMarked ? Array("山田 太郎".utf8) : [0x8E, 0x52, 0x93, 0x63, 0x20, 0x91, 0xBE, 0x98, 0x59]
        let company: [UInt8] = isMarked ? Array("甲商店".utf8) : [0x8D, 0x62, 0x8F, 0xA4, 0x93, 0x58]
        let parameter = charset.isEmpty || isMarked ? "" : ";" + charset
        let bytes: [UInt8] =
            (isMarked ? [0xEF, 0xBB, 0xBF] : []) + Array("BEGIN:VCARD\r\nVERSION:2.1\r\nFN\(parameter):".utf8) + name
            + Array("\r\nORG\(parameter):".utf8) + company + Array("\r\nEND:VCARD\r\n".utf8)
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".vcf")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let books = try PartyBooks(.sqlite)
        #expect(try Imports(books.office.books()).run(CardImport.self, from: url.path).created == 1)
        #expect(try books.desk().cards().map { "\($0.name) \($0.company)" } == ["山田 太郎 甲商店"])
    }

    @Test(
        "What a telephone cannot have meant keeps the card out with its line and column, and the next comes in",
        arguments: [
            ("FN:A\nEMAIL:nobody", "1 email party.bad_mail"), ("FN:A\nTEL:12", "1 phone party.bad_phone"),
            ("FN:A\nTEL;TYPE=CELL:12", "1 mobile party.bad_phone"),
            ("FN:A\nURL:nowhere", "1 website party.bad_website"),
            ("EMAIL:a@b.example", "1 name import.empty"), ("FN:A\nBDAY:1970-02-30", nil),
            ("FN:A\nX-SEKISHO-MET-ON:gestern", "1 met_on day.not_a_day"),
            ("FN:A\nX-SEKISHO-CAMPAIGN:NONE", "1 campaign party.unknown_origin"),
            ("FN:A\nFN;CHARSET=KLINGON:B", "1 - vcard.unknown_charset"), ("FN A", "1 - vcard.not_a_property"),
            ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=FF", "1 - vcard.not_text"),
        ] as [(String, String?)])
    func refused(lines: String, refusal: String?) throws {
        let books = try PartyBooks(.sqlite)
        let bad = "BEGIN:VCARD\nVERSION:3.0\n\(lines)\nEND:VCARD\n"
        let taken = try books.office.importing(
            CardImport.self, bad + "BEGIN:VCARD\nVERSION:4.0\nFN:Next\nEND:VCARD\n", named: "vcf")
        #expect(taken.refused == [refusal].compactMap(\.self))
        #expect(try books.desk().cards().map(\.name).contains("Next"))
        #expect(try books.desk().cards().count == (refusal == nil ? 2 : 1))
    }
}
