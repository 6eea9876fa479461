import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("Hits of parties that are one")
struct MergedHitTests {
    /// Who did it, and what is made anew as an index.
    private static let traces: Set<String> = [
        "governance_audit", "governance_plan", "storage_id_block", "party_merge_cluster", "party_merge_member",
        "party_merge_fill", "party_merge_reference", "party_gram", "party_gram_segment", "party_gram_recent",
        "screening_word", "screening_key", "screening_place",
    ]

    private func desk(_ screening: ScreeningOffice) -> PartyDesk { PartyDesk(screening.office.books()) }

    private func rows(_ screening: ScreeningOffice) throws -> [String: [String]] {
        try screening.office.database.everything(without: Self.traces)
    }

    @Test("What stops a record stops whoever it is part of, and goes back with it", arguments: Engine.available)
    func follows(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Osaka Bolts\nB,Kaiyo Denki\nC,Bangkok Metals\n")
        try screening.list("L,1,Kaiyo Denki\nL,2,Bangkok Metals\n")
        try screening.desk().decide("C", .confirmed, reason: "same address")
        let before = try rows(screening)
        _ = try desk(screening).merge("A", ["B"])
        #expect(try screening.hits() == ["A L:1 possible", "C L:2 confirmed"])
        #expect(try screening.block("A") == .possible && screening.block("B") == .possible)
        #expect(try screening.desk().screen().new == 0 && screening.faults() == [])
        _ = try desk(screening).unmerge("B")
        let lost = differences(before, try rows(screening))
        #expect(lost == [])
        _ = try desk(screening).merge("A", ["B", "C"])
        #expect(try screening.hits() == ["A L:1 possible", "A L:2 confirmed"])
        #expect(try screening.block("A") == .confirmed)
        // What is decided of the one is decided of the record from which it came.
        #expect(try screening.desk().decide("B", matter: "L:1", .clear, reason: "another") == ["L:1"])
        _ = try desk(screening).unmerge("A")
        #expect(try screening.hits() == ["B L:1 clear", "C L:2 confirmed"])
        #expect(try screening.block("A") == nil && screening.block("B") == nil && screening.block("C") == .confirmed)
        #expect(try screening.faults() == [])
    }

    @Test("Two that are listed as one wait once, and each again once they are two", arguments: Engine.available)
    func both(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Kaiyo Denki\n")
        try screening.list("L,1,Kaiyo Denki\n")
        let before = try rows(screening)
        _ = try desk(screening).merge("A", ["B"])
        #expect(try screening.desk().hits().map(\.code) == ["A"])
        #expect(try screening.desk().screen().new == 0 && screening.faults() == [])
        _ = try desk(screening).unmerge("A")
        let lost = differences(before, try rows(screening))
        #expect(lost == [])
        #expect(try screening.hits() == ["A L:1 possible", "B L:1 possible"])
        #expect(try screening.faults() == [])
    }

    @Test("Whoever was cleared clears nobody who waits under another name", arguments: Engine.available)
    func clearedSurvivor(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Umi Bolts\nB,Kaiyo Denki\n")
        try screening.list("L,1,Kaiyo Denki,Umi Bolts\n", "aliases")
        #expect(try screening.hits() == ["A L:1 possible", "B L:1 possible"])
        try screening.desk().decide("A", .clear, reason: "another")
        let before = try rows(screening)
        _ = try desk(screening).merge("A", ["B"])
        #expect(try screening.hits() == ["A L:1 clear", "A L:1 possible"])
        #expect(try screening.block("A") == .possible)
        #expect(try screening.desk().screen().new == 0)
        #expect(try screening.block("A") == .possible && screening.faults() == [])
        _ = try desk(screening).unmerge("A")
        let lost = differences(before, try rows(screening))
        #expect(lost == [])
    }

    @Test("A hit that somebody changed is not carried along", arguments: Engine.available)
    func brokenSeal(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Osaka Bolts\nB,Kaiyo Denki\n")
        try screening.list("L,1,Kaiyo Denki\n")
        try screening.office.database.write { try $0.run("UPDATE screening_hit SET score = 1") }
        let before = try rows(screening)
        #expect(throws: MergeRefusal.self) { try desk(screening).merge("A", ["B"]) }
        let lost = differences(before, try rows(screening))
        #expect(lost == [])
    }
}
