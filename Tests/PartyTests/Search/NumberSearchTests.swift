import Governance
import Storage
import TestOffice
import Testing

@testable import Party

@Suite("Codes, numbers and addresses as people type them")
struct NumberSearchTests {
    @Test(
        "A code in any width and case leads to its party, and to nobody whose code only resembles it",
        arguments: Engine.available)
    func codes(engine: Engine) throws {
        let codes = ["TP-000001", "TP-000010", "A1", "A-1", "007", "7", "山田", "X_1"]
        let books = try PartyBooks(engine, "code,name\n" + codes.map { "\($0),Firm of \($0)\n" }.joined())
        let typed: [(String, String)] = [
            ("TP-000001", "TP-000001"), ("tp-000001", "TP-000001"), ("ＴＰ－０００００１", "TP-000001"),
            (" tp-000001 ", "TP-000001"),
            ("ｔｐ－０００００１", "TP-000001"), ("tp-000010", "TP-000010"), ("a1", "A1"), ("Ａ１", "A1"), ("a-1", "A-1"),
            ("007", "007"), ("００７", "007"), ("7", "7"), ("７", "7"), ("山田", "山田"), ("x_1", "X_1"), ("Ｘ＿１", "X_1"),
        ]
        for (text, code) in typed {
            let found = try books.desk().find(text)
            #expect(found.first?.code == code && found.first?.match == .code, "\(text): \(found.map(\.code))")
            #expect(found.count { $0.match == .code } == 1, "\(text)")
        }
        for text in ["TP-00000", "TP-0000010", "TP000001", "TP-1"] {
            #expect(try books.desk().find(text).allSatisfy { $0.match > .alias }, "\(text)")
        }
    }

    /// Every way in which the number 03-1234-5678 is printed, dialled, or copied with what stands around it.
    @Test("A number is found however it is copied, and its neighbours are not", arguments: Engine.available)
    func phones(engine: Engine) throws {
        let numbers = PhoneAbroadTests.japanese.map(\.0)
        let books = try PartyBooks(
            engine,
            "code,name,country,phone\n" + numbers.enumerated().map { "N\($0.offset),Firm,JP,\($0.element)\n" }.joined())
        for (index, text) in numbers.enumerated() {
            let digits = text.filter(\.isNumber), rest = text.dropFirst()
            let wide = String(
                String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
            for copied in [
                text, digits, wide, text.replacing("-", with: " "), "(\(text))", "+81 \(rest)", "+81-\(rest)",
                "+81 (0)\(rest)",
                "010-81-\(rest)", "0081 \(rest)", "TEL \(text)", "電話番号：\(wide)", "Tel. +81 \(rest)", "（＋８１）\(rest)",
            ] {
                let found = try books.desk().find(copied)
                #expect(found.map { "\($0.code) \($0.match)" } == ["N\(index) phone"], "\(copied)")
            }
            // One digit less or more is another number, or none.
            #expect(try books.desk().find(String(digits.dropLast())).allSatisfy { $0.code != "N\(index)" })
            #expect(try books.desk().find(digits + "1").allSatisfy { $0.code != "N\(index)" })
        }
    }

    @Test("An address in any case and width, and its domain, lead to those who have it", arguments: Engine.available)
    func addresses(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,kind,email,website
            C,甲商店,organization,info@kou.example,https://www.kou.example/about
            P,山田太郎,person,Taro.Yamada+x@Kou.Example,
            Q,鈴木花子,person,hanako@sub.kou.example,
            N,日本語,organization,,https://日本語.jp/
            """)
        let asked: [(String, [String])] = [
            ("INFO@KOU.EXAMPLE", ["C email"]), ("ｉｎｆｏ＠ｋｏｕ．ｅｘａｍｐｌｅ", ["C email"]), (" info@kou.example　", ["C email"]),
            ("taro.yamada+x@kou.example", ["P email"]), ("taro.yamada@kou.example", []), ("info@", ["C email"]),
            ("hanako@", ["Q email"]), ("nobody@", []), ("kou.example", ["C website"]),
            ("www.kou.example", ["C website"]),
            ("HTTPS://KOU.EXAMPLE/x?y=1#z", ["C website"]), ("https://kou.example:8443/", ["C website"]),
            ("sub.kou.example", ["Q domain"]), ("@sub.kou.example", ["Q domain"]), ("https://日本語.jp", ["N website"]),
            ("日本語.jp", ["N website"]), ("example", []), ("other.example", []),
        ]
        for (text, wanted) in asked {
            #expect(try books.desk().find(text).map { "\($0.code) \($0.match)" } == wanted, "\(text)")
        }
    }

    @Test(
        "Registers' numbers of several parties lead to each, and a number of one's own as it was written",
        arguments: Engine.available)
    func identifiers(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,corporate_number,invoice_number,identifiers
            A,甲商店,7010705000725,T7010705000725,other:Kn-7
            B,乙産業,7010705000725,,other:kn-7 iban:GB82WEST12345698765432
            C,丙工業,,T1180301018771,vat:DE136695976 duns:150483782
            """)
        let asked: [(String, [String])] = [
            ("7010705000725", ["A", "B"]), ("T7010705000725", ["A", "B"]), ("７０１０７０５０００７２５", ["A", "B"]),
            ("7010-7050-00725", ["A", "B"]), ("1180301018771", ["C"]), ("corporate_number:7010705000725", ["A", "B"]),
            ("CORPORATE_NUMBER: 7010705000725", ["A", "B"]), ("de 136 695 976", ["C"]), ("VAT:DE136695976", ["C"]),
            ("15-048-3782", ["C"]), ("duns:150483782", ["C"]), ("gb82 west 1234 5698 7654 32", ["B"]),
            ("iban:GB82WEST12345698765432", ["B"]), ("Kn-7", ["A"]), ("other:kn-7", ["B"]), ("7010705000726", []),
        ]
        for (text, wanted) in asked {
            let found = try books.desk().find(text).filter { $0.match == .identifier }
            #expect(Set(found.map(\.code)) == Set(wanted) && found.count == wanted.count, "\(text)")
        }
        #expect(try books.faults() == [])
    }
}
