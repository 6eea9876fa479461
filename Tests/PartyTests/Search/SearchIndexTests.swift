import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("The index of search")
struct SearchIndexTests {
    static let kanji = Array("山川田中東西高松森石金北三大小光海野原島")
    static let trades = ["製作所", "商事", "電機", "精密", "工業", "物産", "Parts", "Trading"]
    static let latin = ["Nordic", "Pacific", "Delta", "Orion", "Summit", "Atlas", "Vector", "Lotus"]

    /// Names of companies, the same ones every time.
    static func names(_ count: Int, seed: UInt64) -> [String] {
        var dice = Dice(seed)
        return (0..<count).map { index in
            let mark = String(UInt64.random(in: 0..<0xFFFFF, using: &dice), radix: 16)
            let trade = trades.randomElement(using: &dice) ?? ""
            return index % 2 == 0
                ? "株式会社" + String((0..<3).compactMap { _ in kanji.randomElement(using: &dice) }) + trade + mark
                : "\(latin.randomElement(using: &dice) ?? "") \(mark) \(trade) Ltd."
        }
    }

    /// A name with one letter left out, changed, added or swapped with its neighbour.
    static func mistaken(_ name: String, _ dice: inout Dice) -> String {
        var letters = Array(name)
        let place = Int.random(in: 0..<letters.count - 1, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: letters.remove(at: place)
        case 1: letters[place] = "x"
        case 2: letters.insert("q", at: place)
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }

    @Test("Every party is found by its own name and by its name with any one mistake", arguments: Engine.available)
    func everyParty(engine: Engine) throws {
        let company = try SearchCompany(engine)
        let names = Self.names(400, seed: 7)
        try company.take("code,name", names.enumerated().map { "C\($0.offset),\($0.element)" })
        var dice = Dice(11)
        for (index, name) in names.enumerated() {
            #expect(try company.codes(name, limit: 20).contains("C\(index)"), "\(name)")
            let mistaken = Self.mistaken(name, &dice)
            #expect(try company.codes(mistaken, limit: 20).contains("C\(index)"), "\(name): \(mistaken)")
        }
        #expect(try company.faults() == [])
    }

    @Test("An import taken back, and one that renamed, leave nothing wrong to be found", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let company = try SearchCompany(engine)
        let names = Self.names(200, seed: 3)
        try company.take("code,name", names.enumerated().map { "C\($0.offset),\($0.element)" })
        let renamed = try company.take("code,name", (0..<100).map { "C\($0),Zebra Works \($0)" } + ["N-1,Quagga"])
        #expect(try company.codes("Zebra", limit: 1000).count == 100)
        #expect(!(try company.codes(names[5]).contains("C5")))
        #expect(try company.faults() == [])
        try company.office.undo(renamed, among: [PartyImport.self])
        #expect(try company.codes("Zebra") == [])
        #expect(try company.codes("Quagga") == [])
        #expect(try company.codes(names[5]).contains("C5"))
        #expect(try company.faults() == [])
    }

    @Test("Parties registered one by one are found at once, and become segments", arguments: Engine.available)
    func registered(engine: Engine) throws {
        let company = try SearchCompany(engine)
        let names = Self.names(700, seed: 5)
        try company.office.books().perform("party.register") { deed in
            for name in names { _ = try Parties.register(NewParty(name: name), in: deed) }
        }
        let (segments, recent) = try company.office.database.read { rows in
            (
                try rows.count("SELECT COUNT(*) FROM party_gram_segment"),
                try rows.count("SELECT COUNT(*) FROM party_gram_recent")
            )
        }
        #expect(segments > 0)
        #expect(recent < 320)
        for name in names.prefix(50) + names.suffix(50) {
            #expect(try company.desk.find(name).first?.name == name)
        }
        #expect(try company.faults() == [])
    }

    @Test("Many small segments become one, and nothing is lost")
    func joining() throws {
        let company = try SearchCompany(.sqlite)
        for part in 0..<20 {
            try company.take(
                "code,name",
                Self.names(70, seed: UInt64(part)).enumerated().map { "C\(part)-\($0.offset),\($0.element)" })
        }
        try company.office.books().perform("party.register") { deed in
            for name in Self.names(300, seed: 99) { _ = try Parties.register(NewParty(name: name), in: deed) }
        }
        let segments = try company.office.database.read {
            try $0.count("SELECT COUNT(*) FROM party_gram_segment")
        }
        #expect(segments < 20)
        #expect(try company.faults() == [])
    }

    @Test("What is forgotten is in no list any more", arguments: Engine.available)
    func forgetting(engine: Engine) throws {
        let company = try SearchCompany(engine)
        try company.take(
            "code,name", Self.names(200, seed: 3).enumerated().map { "C\($0.offset),\($0.element)" })
        let id = try company.office.books().perform("party.erase") { deed in
            let id = try Parties.require("C7", in: deed.rows).id
            try deed.rows.run("UPDATE party SET name = '-', name_key = '-' WHERE id = \(id)")
            try SearchIndex.forget([id], in: deed)
            return id
        }
        let held = try company.office.database.read { rows in
            try rows.rows("SELECT ids FROM party_gram ORDER BY place") { GramList($0.blob(0)).ids }
        }
        #expect(!held.joined().contains(id.value))
        #expect(held.allSatisfy { !$0.isEmpty })
    }

    @Test("A lost list is seen by the check")
    func lost() throws {
        let company = try SearchCompany(.sqlite)
        try company.take(
            "code,name", Self.names(100, seed: 3).enumerated().map { "C\($0.offset),\($0.element)" })
        try company.office.database.write { try $0.run("DELETE FROM party_gram WHERE parties = 1") }
        #expect(try !company.faults().isEmpty)
    }

    @Test("Lists come back as they were written, also in several blocks and out of order", arguments: Dice.seeds(8))
    func lists(dice: Dice) throws {
        let seed = dice.seed
        var dice = dice
        var wanted: [UInt32: Set<Int64>] = [:]
        var found: [UInt32: [Int64]] = [:]
        let gatherer = GramGatherer(.init(pairs: seed < 4 ? 500 : 1 << 20, bytes: seed % 2 == 0 ? 400 : 1 << 20)) {
            try GramList.each(of: $0) { gram, ids, count in
                let ids = GramList(ids).ids
                #expect(ids.count == count)
                #expect(ids == ids.sorted())
                found[gram, default: []] += ids
            }
        }
        for step in 0..<2000 {
            let id = seed % 3 == 0 ? Int64(step * 97) : Int64.random(in: 1..<300_000, using: &dice)
            let grams = (0..<5).map { _ in
                UInt32.random(in: 0..<3, using: &dice) << 16 | UInt32.random(in: 0..<40, using: &dice)
            }
            for gram in grams { wanted[gram, default: []].insert(id) }
            try gatherer.take(id, grams)
        }
        try gatherer.finish()
        #expect(found.mapValues { Set($0) } == wanted)
        for (_, ids) in found {
            let sorted = Set(ids).sorted()
            let list = GramList(GramList.encoded(sorted))
            #expect(list.ids == sorted)
            let some = sorted.filter { $0 % 3 == 0 }
            #expect(list.common(with: some + [1_000_000]) == some)
        }
    }
}
