import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("Hits that are kept, lapse and wait again")
struct KeptHitTests {
    @Test(
        "A hit waits once however often it is screened, lapses with the entry and waits again with it",
        arguments: Engine.available)
    func entry(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\n")
        let first = try screening.list("L,1,Kaiyo Denki\nL,2,Nobody At All\n").result
        #expect(first.remarks.compactMap { $0 as? ScreeningRefusal } == [.found(1)])
        #expect(try screening.hits() == ["A L:1 possible"])
        let all = try screening.desk().screen()
        #expect((all.screened, all.new) == (1, 0) && all.blocked.isEmpty)
        let one = try screening.desk().screen(["A"])
        #expect((one.screened, one.new) == (1, 0) && one.blocked == ["A": .possible])
        let second = try screening.list("L,2,Nobody At All\n").result
        #expect(second.remarks.isEmpty && second.unchanged == 1)
        #expect(try screening.hits() == ["A L:1 lapsed"] && screening.block("A") == nil)
        // The entry comes back as another one, under the same number.
        let third = try screening.list("L,1,Kaiyo Denki\nL,2,Nobody At All\n").result
        #expect((third.created, third.unchanged) == (1, 1))
        #expect(try screening.hits() == ["A L:1 lapsed", "A L:1 possible"])
        #expect(try screening.faults() == [])
        try screening.undo(third.importID)
        #expect(try screening.hits() == ["A L:1 lapsed"])
        try screening.undo(second.importID)
        #expect(try screening.hits() == ["A L:1 possible"] && screening.block("A") == .possible)
        try screening.undo(first.importID)
        #expect(try screening.hits().isEmpty && screening.exported().isEmpty)
        #expect(try screening.desk().watchLists().isEmpty && screening.faults() == [])
    }

    @Test("A party that is renamed is let go, and waits again under its old name", arguments: Engine.available)
    func renamed(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.list("L,1,Kaiyo Denki\nL,2,Bangkok Metals\n")
        #expect(try screening.parties("A,Kaiyo Denki\n").result.remarks.count == 1)
        #expect(try screening.parties("A,Osaka Bolts\n").result.remarks.isEmpty)
        #expect(try screening.hits() == ["A L:1 lapsed"])
        try screening.parties("A,Bangkok Metals\n")
        #expect(try screening.hits() == ["A L:1 lapsed", "A L:2 possible"])
        try screening.parties("A,Kaiyo Denki\n")
        #expect(try screening.hits() == ["A L:1 possible", "A L:2 lapsed"])
        // What screening does not look at makes no difference.
        try screening.parties("A,Kaiyo Denki,new address\n", "note")
        #expect(try screening.hits() == ["A L:1 possible", "A L:2 lapsed"])
        #expect(try screening.count("SELECT COUNT(*) FROM screening_hit") == 2)
        #expect(try screening.faults() == [])
    }

    @Test("What was decided stays, and is asked again once party or entry is another", arguments: Engine.available)
    func decided(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\n")
        let list = "L,1,Kaiyo Denki,missile\nL,2,Bangkok Metals,missile\n"
        try screening.list(list, "reason")
        try screening.desk().decide("A", .clear, reason: "another city")
        try screening.desk().decide("B", .confirmed, reason: "same address")
        try screening.list(list, "reason")
        #expect(try screening.hits() == ["A L:1 clear", "B L:2 confirmed"])
        // The list says something else of them now.
        try screening.list(list.replacing("missile", with: "nuclear"), "reason")
        #expect(
            try screening.hits() == ["A L:1 clear", "A L:1 possible", "B L:2 confirmed", "B L:2 possible"])
        #expect(try screening.block("A") == .possible && screening.block("B") == .confirmed)
        try screening.desk().decide("A", .clear, reason: "still another city")
        try screening.parties("A,Kaiyo Denki Ltd\n")
        #expect(try screening.block("A") == .possible)
        try screening.parties("A,Kaiyo Denki\n")
        #expect(try screening.block("A") == nil)
        #expect(try screening.hits().filter { $0.hasPrefix("A") } == ["A L:1 clear", "A L:1 clear", "A L:1 lapsed"])
        // Whoever was found to be listed stays so, whatever becomes of the list.
        try screening.list("L,9,Somebody Else\n")
        #expect(try screening.block("B") == .confirmed)
        #expect(try screening.faults() == [])
    }

    @Test("Of several names of an entry the one that says most makes the one hit", arguments: Engine.available)
    func best(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Umi Trading\n")
        try screening.list(
            "L,1,Kaiyo Denki Kogyo Osaka,Kaiyo Denki,Umi Trading\nM,7,Someone,,Kaiyo Denki\n", "aliases,weak_aliases")
        let lines = try screening.desk().hits()
        #expect(
            lines.map { "\($0.code) \($0.hit.matter) \($0.hit.name) \($0.hit.score) \($0.hit.priority.rawValue)" }
                == ["A L:1 Kaiyo Denki 1000 high", "A M:7 Kaiyo Denki 1000 low", "B L:1 Umi Trading 1000 low"])
        #expect(try screening.block("A") == .possible && screening.block("B") == nil)
        #expect(try screening.desk().hits(list: "M").map(\.code) == ["A"])
        #expect(try screening.desk().hits(limit: 1).map(\.hit.matter) == ["L:1"])
        #expect(try screening.desk().hits([]).count == 3 && screening.desk().hits([.clear, .lapsed]).isEmpty)
        let listed = try screening.desk().watchLists().map { "\($0.list.code) \($0.entries) \($0.names) \($0.waiting)" }
        #expect(listed == ["L 1 3 2", "M 1 2 1"])
    }
}
