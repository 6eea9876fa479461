import Party
import TestOffice
import Testing

@Suite("Finding parties")
struct FindTests {
    static let header =
        "code,name,name_kana,kind,roles,country,phone,email,website,corporate_number,invoice_number,identifiers"
    static let lines = [
        "A-1,株式会社山田商事,カブシキガイシャヤマダショウジ,,customer,JP,03-1234-5678,info@yamada.example.jp,https://www.yamada.example.jp/,7010705000725,,",
        "A-2,山田商事有限会社,ヤマダショウジ,,prospect,JP,06-6123-4567,,,,,",
        "A-3,㈱ヤマダ電機,,,supplier,JP,0120-123-456,,,,,",
        "A-4,東海商事株式会社,トウカイショウジ,,,JP,,tokai@mail.example.jp,,,,",
        "A-5,髙﨑精密（株）,タカサキセイミツ,,,JP,,,,,,",
        "A-6,澤邊 太郎,サワベ タロウ,person,,JP,090-1234-5678,taro@yamada.example.jp,,,,",
        "A-7,Müller & Söhne GmbH,,,,DE,030 123456,,mueller.example,,,vat:DE123456789",
        "A-8,Pacific Bearings Co. Ltd.,,,supplier,GB,+44 20 7946 0958,,pacific.example,,,lei:5493001KJTIIGC8Y1R12",
        "A-9,\"O'Neil, \"\"Sons\"\"\",,,,GB,,oneil@sons.example,,,,",
        "A-10,ジョン・スミス,ジョンスミス,person,,JP,,,,,,",
        "A-11,ABC商事株式会社,エービーシーショウジ,,,JP,,,,,,",
        "A-12,大野ソフト,オオノソフト,,,JP,,,,,,",
        "A-13,Yamaha Parts,,,,JP,,,,,,",
        "A-14,佐々木工業,ササキコウギョウ,,,JP,,,,,,",
        "A-15,K.K. Hikari,,,,JP,,,,,,",
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let codes: [String]
        /// How the first of them is found.
        let match: PartyMatch
        var testDescription: String { text }

        init(_ text: String, _ codes: String..., by match: PartyMatch) {
            self.text = text
            self.codes = codes
            self.match = match
        }
    }

    static let cases = [
        Case("A-1", "A-1", by: .code),
        Case("ａ－１", "A-1", by: .code),
        // Names with and without legal form, in kana of any kind, in Latin letters of any spelling.
        Case("山田商事", "A-1", "A-2", by: .name),
        Case("株式会社 山田商事", "A-1", "A-2", by: .name),
        Case("山田商事（株）", "A-1", "A-2", by: .name),
        Case("ヤマダショウジ", "A-1", "A-2", by: .name),
        Case("ﾔﾏﾀﾞｼﾖｳｼﾞ", "A-1", "A-2", by: .name),
        Case("カ)ヤマダシヨウジ", "A-1", "A-2", by: .name),
        Case("やまだしょうじ", "A-1", "A-2", by: .name),
        Case("yamada shoji", "A-1", "A-2", by: .name),
        Case("YAMADASYOUJI", "A-1", "A-2", by: .name),
        Case("商事", "A-11", "A-1", "A-2", "A-4", by: .word),
        Case("商事 山田", "A-1", "A-2", by: .part),
        Case("ヤマダ電機", "A-3", by: .name),
        Case("yamada", "A-1", "A-2", "A-3", by: .nameBeginning),
        Case("電機", "A-3", by: .part),
        Case("高崎精密", "A-5", by: .name),
        Case("髙﨑", "A-5", by: .nameBeginning),
        Case("沢辺太郎", "A-6", by: .name),
        Case("澤邊　太郎", "A-6", by: .name),
        Case("太郎", "A-6", by: .word),
        Case("タロウ サワベ", "A-6", by: .word),
        Case("sawabe taroh", "A-6", by: .name),
        Case("muller", "A-7", by: .nameBeginning),
        Case("Sohne", "A-7", by: .word),
        Case("bearings", "A-8", by: .word),
        Case("Bearings Pacific", "A-8", by: .word),
        Case("pacificbearings", "A-8", by: .name),
        Case("bear", "A-8", by: .wordBeginning),
        Case("earing", "A-8", by: .part),
        Case("ONeil", "A-9", by: .nameBeginning),
        Case("ジョンスミス", "A-10", by: .name),
        Case("スミス", "A-10", by: .word),
        Case("smith", by: .similar),
        Case("abc", "A-11", by: .nameBeginning),
        Case("ＡＢＣ商事", "A-11", by: .name),
        Case("ohno", "A-12", by: .nameBeginning),
        Case("ono soft", "A-12", by: .similar),
        Case("佐佐木", "A-14", by: .nameBeginning),
        Case("sasaki kogyo", "A-14", by: .name),
        Case("hikari", "A-15", by: .word),
        // Telephones.
        Case("0312345678", "A-1", by: .phone),
        Case("０３（１２３４）５６７８", "A-1", by: .phone),
        Case("+81 (0)3-1234-5678", "A-1", by: .phone),
        Case("TEL: 03-1234-5678", "A-1", by: .phone),
        Case("010-81-3-1234-5678", "A-1", by: .phone),
        Case("0120 123 456", "A-3", by: .phone),
        Case("09012345678", "A-6", by: .phone),
        Case("030-123456", "A-7", by: .phone),
        Case("+442079460958", "A-8", by: .phone),
        // Mail and web.
        Case("INFO@yamada.example.jp", "A-1", by: .email),
        Case("taro@", "A-6", by: .email),
        Case("https://yamada.example.jp/about", "A-1", by: .website),
        Case("www.pacific.example", "A-8", by: .website),
        Case("mail.example.jp", "A-4", by: .domain),
        Case("@sons.example", "A-9", by: .domain),
        // Numbers of registers.
        Case("7010705000725", "A-1", by: .identifier),
        Case("7-0107-0500-0725", "A-1", by: .identifier),
        Case("T7010705000725", "A-1", by: .identifier),
        Case("DE 123 456 789", "A-7", by: .identifier),
        Case("lei:5493001kjtiigc8y1r12", "A-8", by: .identifier),
        // Mistakes.
        Case("yamda", "A-3", "A-1", "A-2", by: .similar),
        Case("pacfic", "A-8", by: .similar),
        Case("Paciifc Bearnigs", "A-8", by: .similar),
        Case("東海商亊", "A-4", by: .similar),
        Case("山本商事", "A-1", "A-2", by: .similar),
        Case("サワベジロウ", "A-6", by: .similar),
        Case("ヤマダショウシ", "A-1", "A-2", by: .similar),
        Case("mueller", "A-7", by: .similar),
        Case("Pacific Bearings Co. Ltf", "A-8", by: .similar),
        Case("株式社東海商事", "A-4", by: .similar),
        Case("nobody at all", by: .similar),
        Case("", by: .similar),
    ]

    @Test("Each way of asking finds whom it means", arguments: Engine.available)
    func table(engine: Engine) throws {
        let company = try SearchCompany(engine)
        try company.take(Self.header, Self.lines)
        for ask in Self.cases {
            let found = try company.desk.find(ask.text)
            #expect(found.map(\.code) == ask.codes, "\(ask.text)")
            #expect(found.first.map { $0.match == ask.match } ?? true, "\(ask.text): \(found.map(\.match))")
        }
    }

    @Test("The surest come first, among equals customers and suppliers, and never more than asked for")
    func ranking() throws {
        let company = try SearchCompany(.sqlite)
        try company.take(
            "code,name,roles",
            [
                "1,Delta Motion,prospect", "2,Delta,", "3,Old Delta Works,", "4,Deltaplan,", "5,Old Deltaplan,",
                "6,Megadelta,", "7,Delta Motion,customer", "delta,Orion,",
            ])
        #expect(try company.codes("Delta") == ["2", "7", "1", "4", "3", "5", "6"])
        #expect(try company.codes("delta") == ["delta", "2", "7", "1", "4", "3", "5", "6"])
        #expect(try company.codes("delta", limit: 3) == ["delta", "2", "7"])
        #expect(try company.codes("detla", limit: 2).count == 2)
    }
}
