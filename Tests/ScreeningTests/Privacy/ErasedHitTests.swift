import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("A person who is listed and asks to be erased")
struct ErasedHitTests {
    private func erase(_ screening: ScreeningOffice, _ codes: [String]) throws {
        _ = try PartyDesk(screening.office.books()).erase(codes, reason: "asked")
    }

    @Test(
        "Nobody is erased who may be listed or is, and whoever is cleared leaves no hit behind",
        arguments: Engine.available)
    func held(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties(
            "P,Sergey Ivanov,person\nQ,Anna Beta,person\nR,Umi Sato,person\nS,Kenichi Shinoda,person\n", "kind")
        try screening.list(
            "L,1,Sergey Ivanov,\nL,2,Anna Beta,\nL,3,Yamada Hanako,Umi Sato\nL,4,Kenichi Shinoda,\n", "weak_aliases")
        try screening.desk().decide("Q", .confirmed, reason: "same birth day")
        try screening.desk().decide("S", .clear, reason: "another")
        _ = try screening.desk().record("S", source: "newspapers", .clear)
        let before = try screening.office.database.everything()
        for codes in [["P"], ["Q"], ["R", "P"], ["S", "Q"]] {
            #expect(throws: ScreeningRefusal.held(codes.last ?? "")) { try erase(screening, codes) }
        }
        #expect(differences(before, try screening.office.database.everything()) == [])
        // A weak alias alone holds nobody.
        try erase(screening, ["R", "S"])
        #expect(try screening.hits() == ["P L:1 possible", "Q L:2 confirmed"])
        #expect(try screening.count("SELECT COUNT(*) FROM screening_record") == 1)
        #expect(try screening.desk().screen().new == 0)
        try screening.desk().decide("P", .clear, reason: "another")
        try erase(screening, ["P"])
        #expect(try screening.hits() == ["Q L:2 confirmed"] && screening.exported().count == 4)
        #expect(try screening.faults() == [])
    }

    @Test(
        "What was found under the name of a record that is part of a person holds the person",
        arguments: Engine.available)
    func merged(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("P,Hanako Yamada,person\nQ,Sergey Ivanov,person\n", "kind")
        try screening.list("L,1,Sergey Ivanov\n")
        _ = try PartyDesk(screening.office.books()).merge("P", ["Q"])
        #expect(throws: ScreeningRefusal.held("P")) { try erase(screening, ["P"]) }
        #expect(throws: ScreeningRefusal.held("P")) { try erase(screening, ["Q"]) }
        try screening.desk().decide("P", .clear, reason: "another")
        try erase(screening, ["P"])
        #expect(try screening.count("SELECT COUNT(*) FROM screening_hit") == 0)
        #expect(try screening.desk().screen().new == 0 && screening.faults() == [])
    }

    @Test("What is disclosed to a person says nothing of lists", arguments: Engine.available)
    func disclosed(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("P,Sergey Ivanov,person\n", "kind")
        try screening.list("WANTED,77,Sergey Ivanov,espionage\n", "reason")
        try screening.desk().decide("P", .confirmed, reason: "same passport")
        let told = "\(try PartyDesk(screening.office.books()).disclose("P"))"
        #expect(told.contains("Sergey Ivanov"))
        for secret in ["WANTED", "espionage", "same passport", "screening", "confirmed"] {
            #expect(!told.contains(secret), "\(secret)")
        }
    }
}
