import Governance
import Interchange
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// Lists as companies keep them: what is mended or passed over is said.
@Suite("Untidy lists")
struct UntidyListTests {
    @Test("A title above the header is passed over, and said", arguments: Engine.available)
    func title(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let taken = try books.office.importing(
            PartyImport.self, "調達先候補一覧,,\n,,\ncode,name,phone\nA,甲商店,03-1234-5678\n")
        #expect(taken.refused == [] && taken.result.created == 1)
        #expect(taken.result.remarks.compactMap { $0 as? ImportRemark } == [.headerOnLine(3)])
    }

    @Test("Letters of Western Windows are found out, and said", arguments: Engine.available)
    func western(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let file = try TemporaryFile(Array("code,name\nM,M".utf8) + [0xFC] + Array("ller\n".utf8), named: "csv")
        let result = try Imports(books.office.books()).run(PartyImport.self, from: file.path)
        #expect(result.created == 1)
        #expect(result.remarks.compactMap { $0 as? ImportRemark } == [.readAs("windows-1252")])
        #expect(try books.desk().show("M").party.name == "Müller")
    }

    @Test("Sums and remarks of a list are nobody, companies of such a name are", arguments: Engine.available)
    func sums(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let file = """
            code,name,phone,tags
            A,合計,,
            B,計 12社,,
            C,※上記は11月現在,,
            D,200社,,合計
            E,Grand Total,,
            F,合計,03-0000-0001,
            G,計測工業,,
            H,総合計装,,

            """
        let result = try books.office.importing(PartyImport.self, file).result
        #expect((result.created, result.rejected) == (3, 5))
        #expect(PartyRefusal.sumOfList("合計").code == "party.sum_of_list")
        #expect(try ["F", "G", "H"].allSatisfy { try !books.desk().show($0).party.name.isEmpty })
    }

    @Test("Bytes of no encoding that is known are refused, and nothing of the file goes in")
    func unknown() throws {
        let books = try PartyBooks(.sqlite)
        let file = try TemporaryFile(
            Array("code,name\nM,".utf8) + [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0x0A], named: "csv")
        #expect(throws: EncodingRefusal.unknown) {
            try Imports(books.office.books()).run(PartyImport.self, from: file.path)
        }
    }

    @Test(
        "A zero that a spreadsheet took is put back where bad cells are mended, and said", arguments: Engine.available)
    func zeros(engine: Engine) throws {
        let books = try PartyBooks(engine)
        var options = Imports.Options()
        let file = "code,name,country,phone\nA,甲商店,JP,312345678\nB,乙商店,JP,なし\n"
        #expect(try books.office.importing(PartyImport.self, file, options).result.rejected == 2)
        options.dropsBadCells = true
        let result = try books.office.importing(PartyImport.self, file, options).result
        #expect((result.created, result.mended, result.dropped) == (2, 1, 1))
        #expect(result.cells.contains { $0.reason as? ImportRemark == .zeroRestored("0312345678") })
        #expect(try books.desk().show("A").contactPoints.map(\.value) == ["+81312345678"])
        #expect(try books.desk().show("B").contactPoints == [])
    }

    @Test("Cards of groups are nobody, and said", arguments: Engine.available)
    func groups(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let cards = """
            BEGIN:VCARD
            VERSION:4.0
            KIND:group
            FN:Suppliers
            MEMBER:urn:uuid:11111111-2222-3333-4444-555555555555
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:山本 一郎
            EMAIL:ichiro@yamamoto.example
            END:VCARD
            """
        let taken = try books.office.importing(CardImport.self, cards, named: "vcf")
        #expect(taken.result.created == 1)
        #expect(taken.result.remarks.compactMap { $0 as? ImportRemark } == [.groups(1)])
    }

    @Test("A known code under which another company stands is refused, unless it is meant", arguments: Engine.available)
    func otherParty(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let head = "code,name,address,phone\n"
        try books.office.importing(PartyImport.self, head + "1,富士見熱処理産業株式会社,東京都府中市1-1,042-111-2222\n")
        let next = head + "1,山奥バネ株式会社,長野県岡谷市1-1,0266-22-3333\n"
        let taken = try books.office.importing(PartyImport.self, next)
        #expect(
            taken.rejects.map { $0.reason as? PartyRefusal } == [
                .otherParty(code: "1", name: "富士見熱処理産業株式会社")
            ])
        #expect(try books.desk().show("1").party.name == "富士見熱処理産業株式会社")
        var options = Imports.Options()
        options.isConfirmed = true
        #expect(try books.office.importing(PartyImport.self, next, options).result.updated == 1)
    }

    @Test("A column that counts the lines is no code")
    func counting() throws {
        let books = try PartyBooks(.sqlite)
        var options = Imports.Options()
        options.renaming = [(theirs: "No.", ours: "code")]
        #expect(throws: PartyRefusal.countsLines("No.")) {
            try books.office.importing(PartyImport.self, "No.,name\n1,甲商店\n2,乙商店\n", options)
        }
    }
}
