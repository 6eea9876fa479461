import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Looking up what is no name")
struct LookupTests {
    static let header = "code,name,kind,country,phone,email,website,corporate_number,invoice_number,identifiers\n"

    private func match(_ books: PartyBooks, _ text: String) throws -> String {
        try books.desk().find(text).map { "\($0.code) \($0.match)" }.joined(separator: ", ")
    }

    /// The same number as it is printed, dialled and copied; libphonenumber reads all of them as one.
    @Test("A telephone number in any spelling", arguments: Engine.available)
    func phones(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            Self.header + """
                J,Alpha,organization,JP,03-1234-5678,,,,,
                D,Beta,organization,DE,+49 30 123456,,,,,
                N,Gamma,organization,FR,01 23 45 67 89,,,,,
                Z,Delta,organization,,6123 4567,,,,,
                """)
        for text in [
            "03-1234-5678", "0312345678", "03 1234 5678", "(03)1234-5678", "＋81-3-1234-5678", "+81 (0)3 1234 5678",
            "0081 3 1234 5678", "010 81 3 1234 5678", "TEL 03-1234-5678", "電話：03-1234-5678",
        ] {
            #expect(try match(books, text) == "J phone", "\(text)")
        }
        for text in ["+4930123456", "0049 30 123456", "010-49-30-123456"] {
            #expect(try match(books, text) == "D phone", "\(text)")
        }
        #expect(try match(books, "01.23.45.67.89") == "N phone" && match(books, "6123-4567") == "Z phone")
        for text in ["03-1234-5679", "3-1234-5678", "1234", "+81312345", "61234567 4567"] {
            #expect(try match(books, text).isEmpty, "\(text)")
        }
    }

    @Test("A number of a register, with the register's name before it or without", arguments: Engine.available)
    func numbers(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            Self.header + """
                J,Alpha,organization,JP,,,,7010705000725,,duns:150483782
                T,Beta,organization,JP,,,,,T1180301018771,
                L,Gamma,organization,GB,,,,,,lei:213800WSGIIZCXF1P572 iban:GB82WEST12345698765432 other:K-77
                """)
        for text in [
            "7010705000725", "７０１０７０５０００７２５", "T7010705000725", "corporate_number:7010705000725", "15-048-3782",
        ] {
            #expect(try match(books, text) == "J identifier", "\(text)")
        }
        // Whoever has one of the two forms is found by either.
        for text in ["T1180301018771", "1180301018771", "t1180301018771", "invoice_number:T1180301018771"] {
            #expect(try match(books, text) == "T identifier", "\(text)")
        }
        for text in [
            "213800wsgiizcxf1p572", "LEI:213800WSGIIZCXF1P572", "GB82 WEST 1234 5698 7654 32", "K-77", "other:K-77",
        ] {
            #expect(try match(books, text).hasPrefix("L identifier"), "\(text)")
        }
        #expect(try match(books, "701070500072").isEmpty)
    }

    @Test("An address of mail or web, whole or its domain", arguments: Engine.available)
    func addresses(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            Self.header + """
                A,Alpha,organization,,,info@alpha.example,https://www.alpha.example/shop,,,
                P,Ichiro,person,,,tanaka@alpha.example,,,,
                Q,Sato,person,,,sato@mail.beta.example,,,,
                R,Jiro,person,,,tanaka@beta.example,,,,
                """)
        #expect(try match(books, "INFO@ALPHA.EXAMPLE") == "A email" && match(books, "alpha.example") == "A website")
        #expect(try match(books, "http://alpha.example/other?x=1") == "A website")
        let tanakas = try match(books, "tanaka@")
        #expect(tanakas == "P email, R email")
        #expect(try match(books, "@mail.beta.example") == "Q domain" && match(books, "beta.example") == "R domain")
        #expect(try match(books, "info@") == "A email" && match(books, "nobody@alpha.example").isEmpty)
        // A domain of many is cut where it is asked for, and says nothing of who else has one.
        #expect(try books.desk().find("tanaka@", limit: 1).count == 1)
        try books.office.importing(PartyImport.self, "code,name,kind,email\nQ,Sato,person,sato@gamma.example\n")
        #expect(try match(books, "mail.beta.example").isEmpty && match(books, "gamma.example") == "Q domain")
        #expect(try books.faults() == [])
    }

    @Test("What a party may be known by in several ways is told by the surest", arguments: Engine.available)
    func surest(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,kind,email,identifiers,roles
            alpha,Beta,organization,,,
            B,Alpha,organization,,,customer
            C,Alpha Works,organization,,,
            D,Old Alpha,organization,,,
            """)
        #expect(try match(books, "alpha") == "alpha code, B name, C nameBeginning, D word")
        #expect(PartyMatch.allCases == PartyMatch.allCases.sorted())
    }
}
