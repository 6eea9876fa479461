import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("What people decide about hits")
struct DecisionTests {
    @Test(
        "a decision is recorded with reviewer, source and its date, and due checks come back",
        arguments: Engine.available)
    func decisions(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        let desk = ScreeningDesk(office.books())
        try WatchListTests.importText(PartyImport.self, WatchListTests.parties, office)
        _ = try WatchListTests.importOFAC(office)
        #expect(throws: SentenceRefusal.blank) { try desk.decide("P1", .clear, reason: Sentence(" " as String)) }
        #expect(throws: ScreeningRefusal.noHit(party: "P4", matter: "-")) { try desk.decide("P4", .clear, reason: "x") }
        let due = try #require(Day(iso: "2027-04-01"))
        let decided = try desk.decide("P1", matter: "OFAC-SDN:36", .clear, reason: "no", nextDue: due)
        #expect(decided == ["OFAC-SDN:36"])
        let record = try desk.record("P4", source: "newspaper search", .possible, nextDue: due)
        #expect(record.reviewer == "tester" && record.query == "山田商事株式会社")
        let file = try desk.file(of: "P4")
        #expect(file.block == .possible && file.hits.first?.records == [record])
        #expect(try desk.dueChecks(by: due).map(\.code) == ["P1", "P4"])
        #expect(try desk.dueChecks(by: due.adding(days: -1)).isEmpty)
        _ = try desk.record("P4", source: "newspaper search", .clear)
        #expect(try desk.file(of: "P4").block == nil)
        #expect(try desk.dueChecks(by: due).map(\.code) == ["P1"])
        #expect(try desk.file(of: "P1").hits.first?.records.first?.dated == office.books().today)
        #expect(try WatchListTests.isClean(office))
        try office.books().perform("party.test") { deed in
            try deed.rows.run("UPDATE screening_record SET reason = 'x' WHERE reason = 'no'")
            try deed.rows.run("UPDATE screening_hit SET state = 'clear' WHERE state = 'possible'")
        }
        let faults = try Verification.run(ScreeningChecks.all, in: office.books()).results.filter { $0.faultCount > 0 }
        #expect(faults.map(\.name) == ["screening.records", "screening.states"])
    }

    @Test("who may do all with parties may not read what screening found", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        try Staff(office.books()).add("seller", roles: [.sales])
        try Staff(office.books()).add("go-between", roles: [.liaison])
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "screening.view")) {
            _ = try ScreeningDesk(office.books(as: "seller")).hits()
        }
        #expect(try ScreeningDesk(office.books(as: "go-between")).hits().isEmpty)
    }

    @Test(
        "One of several is named or all are meant, what does not wait is refused, and nothing is left of a refusal",
        arguments: Engine.available)
    func several(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\nC,Osaka Bolts\n")
        try screening.list("L,1,Kaiyo Denki\nM,7,Kaiyo Denki\nM,8,Bangkok Metals\n")
        let before = try screening.office.database.everything(without: ["storage_id_block"])
        let desk = screening.desk()
        #expect(throws: ScreeningRefusal.several(party: "A", matters: "M:7, L:1")) {
            try desk.decide("A", .clear, reason: "another")
        }
        #expect(throws: ScreeningRefusal.noHit(party: "A", matter: "M:8")) {
            try desk.decide("A", matter: "M:8", .clear, reason: "another")
        }
        #expect(throws: ScreeningRefusal.noHit(party: "C", matter: "-")) {
            try desk.decide("C", all: true, .clear, reason: "another")
        }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.decide("X", .clear, reason: "another") }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.file(of: "X") }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.screen(["A", "X"]) }
        #expect(throws: ScreeningRefusal.unknownList("N")) { try desk.hits(list: "N") }
        try screening.desk(isRehearsal: true).decide("A", all: true, .confirmed, reason: "same address")
        let left = differences(before, try screening.office.database.everything(without: ["storage_id_block"]))
        #expect(left == [])
        #expect(try desk.decide("A", all: true, .clear, reason: "another") == ["M:7", "L:1"])
        #expect(throws: ScreeningRefusal.noHit(party: "A", matter: "-")) {
            try desk.decide("A", .clear, reason: "another")
        }
        // What was decided is decided otherwise by its name.
        #expect(try desk.decide("A", matter: "L:1", .confirmed, reason: "same owner") == ["L:1"])
        #expect(try screening.block("A") == .confirmed)
        #expect(try desk.decide("A", matter: "L:1", .possible, reason: "look again") == ["L:1"])
        #expect(try screening.block("A") == .possible)
        let records = try desk.file(of: "A").hits.first { $0.hit.matter == "L:1" }?.records
        #expect(records?.map(\.result) == [.clear, .confirmed, .possible])
        #expect(records?.map(\.reason) == ["another", "same owner", "look again"])
        #expect(try screening.faults() == [])
    }

    @Test("What has lapsed is decided by nobody", arguments: Engine.available)
    func lapsed(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\n")
        try screening.list("L,1,Kaiyo Denki\nL,2,Somebody Else\n")
        try screening.list("L,2,Somebody Else\n")
        for matter in [nil, "L:1"] {
            #expect(throws: ScreeningRefusal.noHit(party: "A", matter: matter ?? "-")) {
                try screening.desk().decide("A", matter: matter, .confirmed, reason: "x")
            }
        }
        #expect(try screening.hits() == ["A L:1 lapsed"])
    }

    @Test("The next check is today or later, and what is confirmed has its reason", arguments: Engine.available)
    func next(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\n")
        try screening.list("L,1,Kaiyo Denki\n")
        let desk = screening.desk()
        let yesterday = day("2026-11-01")
        #expect(throws: ScreeningRefusal.dueBefore(yesterday)) {
            try desk.decide("A", .clear, reason: "another", nextDue: yesterday)
        }
        #expect(throws: ScreeningRefusal.dueBefore(yesterday)) {
            try desk.record("A", source: "newspapers", .clear, nextDue: yesterday)
        }
        for reason in ["", "  ", "　"] {
            #expect(throws: SentenceRefusal.blank) {
                try desk.record("A", source: "newspapers", .confirmed, reason: reason)
            }
        }
        #expect(try screening.count("SELECT COUNT(*) FROM screening_record") == 0)
        try desk.decide("A", .clear, reason: "another", nextDue: day("2026-11-02"))
        let record = try desk.record(
            "A", source: "police", query: "Kaiyo", .confirmed, dated: day("2026-10-30"), reason: "letter",
            nextDue: day("2026-11-03"))
        #expect(record.query == "Kaiyo" && record.dated == day("2026-10-30") && record.day == day("2026-11-02"))
        #expect(try screening.hits() == ["A L:1 clear", "A police confirmed"])
        // Another check by the same means goes to the same matter, whatever was asked.
        _ = try desk.record("A", source: "police", .clear)
        #expect(try screening.hits() == ["A L:1 clear", "A police clear"])
        let file = try desk.file(of: "A")
        #expect(file.hits.map(\.records.count) == [2, 1] && file.block == nil)
        #expect(try desk.hits([.clear], list: "L").map(\.hit.matter) == ["L:1"])
        #expect(try screening.faults() == [])
    }

    @Test(
        "Checks fall due on their day, the last of each matter alone, the earliest first", arguments: Engine.available)
    func due(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\nC,Osaka Bolts\n")
        let desk = screening.desk()
        func record(_ code: String, _ source: Sentence, _ due: String?) throws {
            _ = try desk.record(code, source: source, .clear, nextDue: due.map { day($0) })
        }
        try record("C", "web", "2026-12-01")
        try record("B", "web", "2026-12-02")
        try record("A", "web", "2026-12-02")
        try record("A", "police", "2027-01-01")
        try record("C", "police", nil)
        func due(_ text: String, _ limit: Int = 1000) throws -> [String] {
            try desk.dueChecks(by: day(text), limit: limit).map { "\($0.code) \($0.record.source)" }
        }
        #expect(try due("2026-11-30") == [])
        #expect(try due("2026-12-01") == ["C web"])
        #expect(try due("2026-12-02") == ["C web", "A web", "B web"])
        #expect(try due("2027-01-01", 2) == ["C web", "A web"])
        try record("C", "web", "2027-02-01")
        try record("A", "web", nil)
        #expect(try due("2027-01-31") == ["B web", "A police"])
        #expect(try due("2027-02-01") == ["B web", "A police", "C web"])
        #expect(try desk.dueChecks(by: day("2026-12-02")).first?.partyName == "Bangkok Metals")
    }
}
