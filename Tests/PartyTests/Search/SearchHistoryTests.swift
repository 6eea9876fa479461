import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Search, whatever is done to the parties")
struct SearchHistoryTests {
    private static let stems = ["Nordic", "Pacific", "山田", "東海", "ヒカリ", "Atlas", "佐藤", "Vector"]

    private static func name(_ dice: inout Dice, _ mark: Int) -> String {
        "\(dice.pick(stems))\(dice.pick(["商事", " Works", "電機", " Trading"])) \(mark)"
    }

    /// Everybody who is there is found by every name, and nobody who is not.
    private static func look(_ books: PartyBooks, gone: [String]) throws {
        let parties = try books.office.database.read { rows in
            try rows.rows("SELECT code, name FROM party WHERE merged_into IS NULL AND name <> 'erased' ORDER BY id") {
                (code: $0.text(0), name: $0.text(1))
            }
        }
        let merged = try books.office.database.read { rows in
            try rows.rows(
                "SELECT s.code, p.name FROM party p JOIN party s ON s.id = p.merged_into WHERE s.name <> 'erased' ORDER BY p.id"
            ) { (code: $0.text(0), name: $0.text(1)) }
        }
        for (code, name) in parties + merged {
            let found = try books.desk().find(name)
            #expect(found.contains { $0.code == code }, "\(code) \(name)")
            #expect(Set(found.map(\.code)).count == found.count)
        }
        for name in gone { #expect(try books.desk().find(name).allSatisfy { $0.match == .similar }, "\(name)") }
        #expect(try books.faults() == [])
    }

    @Test("Who is there is found, who is gone is not, and the index is whole", arguments: Dice.seeds(6))
    func history(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine)
            var mark = 1000
            var gone: [String] = []
            var imports: [Int64] = []
            func next() -> String {
                mark += 1
                return Self.name(&dice, mark)
            }
            func codes(_ condition: SQL = "TRUE") throws -> [String] {
                try books.office.database.read {
                    try $0.rows(
                        "SELECT code FROM party WHERE merged_into IS NULL AND name <> 'erased' AND \(condition) ORDER BY id"
                    ) { $0.text(0) }
                }
            }
            for step in 0..<12 {
                let known = try codes()
                switch step < 2 ? 0 : dice.roll(5) {
                case 0:
                    let rows = (0..<dice.number(1...90)).map { "N\(step)-\($0),\(next()),person\n" }.joined()
                    imports.append(
                        try books.office.importing(PartyImport.self, "code,name,kind\n" + rows).result.importID)
                case 1 where !known.isEmpty:
                    let renamed = try (0..<3).map { _ in
                        let code = dice.pick(known)
                        gone.append(try books.desk().show(code).party.name)
                        return "\(code),\(next()),person\n"
                    }
                    try books.office.importing(PartyImport.self, "code,name,kind\n" + renamed.joined())
                case 2 where known.count > 1:
                    let (one, other) = (dice.pick(known), dice.pick(known))
                    if one != other { _ = try books.desk().merge(one, [other], because: "said so") }
                case 3 where !known.isEmpty:
                    let code = dice.pick(known)
                    let names = try books.office.database.read { rows in
                        try rows.rows(
                            """
                            SELECT name FROM party WHERE code = \(code)
                                OR merged_into = (SELECT id FROM party WHERE code = \(code))
                            """
                        ) { $0.text(0) }
                    }
                    _ = try books.desk().erase([code], reason: "asked")
                    gone += names
                default:
                    try books.office.books().perform("party.register") { deed in
                        for _ in 0..<dice.number(1...40) {
                            var new = NewParty(name: next())
                            new.kind = .person
                            _ = try Parties.register(new, in: deed)
                        }
                    }
                }
            }
            try Self.look(books, gone: gone)
            // What came last and was not touched since can go again.
            let last = try books.office.importing(PartyImport.self, "code,name\nLAST,Quagga Zebra\n").result.importID
            #expect(try books.desk().find("quagga").map(\.code) == ["LAST"])
            try books.office.undo(last, among: [PartyImport.self])
            try Self.look(books, gone: ["Quagga Zebra"])
        }
    }

    @Test("What is typed is looked for, never understood", arguments: Engine.available)
    func hostile(engine: Engine) throws {
        let books = try PartyBooks(
            engine, "code,name,email\nA,Alpha,a_b@x.example\nB,100% Beta,axb@x.example\n_,Gamma,\n")
        for text in [
            "%", "_%", "'", "''; DROP TABLE party; --", "\\", "\"", "\u{FFFD}", "(", ")", "((((((", "カ)",
            "(カ", "@", "@@", "http://", ":", "lei:", "T", "+", "+81", "0", "\u{202E}",
            String(repeating: "あ", count: 5000),
            String(repeating: "zq ", count: 2000), "🏭", "e\u{301}\u{301}\u{301}", "\n", "・",
        ] {
            let found = try books.desk().find(text).map(\.code)
            #expect(found.isEmpty, "\(text.prefix(20)): \(found)")
        }
        #expect(try books.desk().find("a_b@x.example").map(\.code) == ["A"])
        #expect(try books.desk().find("_").map(\.code) == ["_"])
        #expect(try books.desk().find("100%").map(\.code) == ["B"])
        for limit in [-1, 0, 1] { #expect(try books.desk().find("a", limit: limit).count <= 1) }
    }

    @Test("A party is found by the codes that it had before, and shown as what it is", arguments: Engine.available)
    func aliases(engine: Engine) throws {
        let books = try PartyBooks(
            engine, "code,name,roles,country\nA,Alpha Works,customer,JP\nB,Beta Trading,,\nC,Gamma,,\n")
        _ = try books.desk().merge("A", ["B"], because: "same")
        _ = try books.desk().merge("C", ["A"], because: "same")
        for text in ["A", "B", "b", "Ｂ", "Alpha Works", "beta trading"] {
            let found = try books.desk().find(text)
            #expect(found.map { "\($0.code) \($0.name)" } == ["C Gamma"], "\(text)")
            #expect(found.first?.country == "JP" && found.first?.kind == .organization)
        }
        #expect(try books.desk().find("B").first?.match == .alias && books.desk().find("C").first?.match == .code)
        #expect(try books.desk().show("C").aliases == ["A", "B"])
    }
}
