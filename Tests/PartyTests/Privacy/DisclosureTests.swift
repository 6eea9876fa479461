import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What a person is told that we hold")
struct PersonDisclosureTests {
    private func fields(_ record: PersonalRecord, _ table: String) -> [String: PersonalRecord.Value] {
        let rows = record.parts.first { $0.table == table }?.rows ?? []
        return Dictionary(rows.first?.map { ($0.name, $0.value) } ?? []) { first, _ in first }
    }

    @Test("Everything, each value as what it is, and nothing of anybody else", arguments: Engine.available)
    func everything(engine: Engine) throws {
        let books = try PersonErasureTests.neighbours(engine)
        let record = try books.desk().disclose("HANAKO")
        #expect((record.code, record.name, record.language) == ("HANAKO", "佐東 華子", "ja"))
        #expect(
            Set(record.parts.map(\.table)).isSuperset(of: [
                "party", "party_card", "party_card_addition", "party_confirmation", "party_contact_point", "party_gift",
                "party_identifier", "party_note", "party_purpose_of", "party_relation", "party_role",
                "party_stakeholder", "party_tag", "party_task", "party_trait", "governance_audit",
                "governance_before_image",
            ]))
        let born = try #require(Day(iso: "1981-02-03")), met = try #require(Day(iso: "2026-10-20"))
        #expect(fields(record, "party")["birth_day"] == .day(born))
        #expect(fields(record, "party")["name_kana"] == .text("サトウ ハナコ"))
        #expect(
            fields(record, "party")["created_at"]
                == .instant(Instant(startOf: try #require(Day(iso: "2026-11-02"))).noon))
        #expect(fields(record, "party_card")["met_on"] == .day(met))
        #expect(fields(record, "party_gift")["amount_minor"] == .money(Money(minor: 3000, .yen)))
        #expect(fields(record, "party_purpose_of")["since"] == .day(try #require(Day(iso: "2026-11-02"))))
        #expect(fields(record, "party_confirmation")["failed"] == .int(0))
        // Keys and digests tell nobody anything; empty fields are left out.
        let names = Set(record.parts.flatMap(\.rows).joined().map(\.name))
        #expect(names.isDisjoint(with: ["name_key", "kana_key", "source_digest", "hash", "person_key", "done_on"]))
        for part in record.parts where !part.table.hasPrefix("governance_") {
            #expect(!part.rows.joined().contains { "\($0.value)".contains("太郎") }, "\(part.table)")
        }
        #expect(!record.parts.contains { $0.table.hasPrefix("screening") })
        // The employer's own address is no word about the person, its people are.
        #expect(try books.desk().disclose("C").parts.first { $0.table == "party_relation" }?.rows.count == 4)
    }

    @Test("Under every code that was hers, and that it was told stands on record", arguments: Engine.available)
    func codes(engine: Engine) throws {
        let books = try PersonErasureTests.neighbours(engine)
        try books.office.importing(PartyImport.self, "code,name,kind,note\nH2,佐東華子,person,旧姓\n")
        try books.desk().addNote("H2", "別の話")
        _ = try books.desk().merge("HANAKO", ["H2"])
        let record = try books.desk().disclose("H2")
        #expect(record.code == "HANAKO")
        #expect(record.parts.first { $0.table == "party_note" }?.rows.count == 2)
        let audit = record.parts.first { $0.table == "governance_audit" }?.rows ?? []
        let subjects = audit.joined().filter { $0.name == "subject" }.map(\.value)
        #expect(Set(subjects.map { "\($0)" }) == ["text(\"H2\")", "text(\"HANAKO\")"])
        #expect(try books.count("SELECT COUNT(*) FROM governance_audit WHERE action = 'privacy.export'") == 1)
        #expect(throws: PartyRefusal.unknown("X")) { try books.desk().disclose("X") }
        try books.staff("seller", .sales)
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "privacy.export")) {
            try books.desk(as: "seller").disclose("HANAKO")
        }
        _ = try books.desk().erase(["H2"], reason: "asked")
        #expect(try books.desk().disclose("ERASED-1").parts.map(\.table).contains("party_note") == false)
        #expect(throws: PartyRefusal.erased("H2")) { try books.desk().disclose("H2") }
    }

    private enum Meddler: RecordsOfParties {
        private struct Nothing: FollowsMerge { let ways: [MergeWay] = [] }
        static let name = "meddler"
        static var follows: any FollowsMerge { Nothing() }
        static let personal = [PersonalTable("party_gift", en: "party_gift", ja: "party_gift", .keep)]
    }

    @Test("Two modules that say something of one table are told so, before anything is erased or told")
    func twoRules() throws {
        let office = try TestOffice(.sqlite, [PartyPart.self, Meddler.self])
        try office.importing(PartyImport.self, "code,name,kind\nM,Mary,person\n")
        let desk = PartyDesk(office.books())
        #expect(throws: PartyRefusal.ruledTwice("party_gift")) { try desk.erase(["M"], reason: "asked") }
        #expect(throws: PartyRefusal.ruledTwice("party_gift")) { try desk.disclose("M") }
        #expect(try desk.show("M").party.name == "Mary")
    }
}

extension Instant {
    fileprivate var noon: Instant { Instant(milliseconds: milliseconds + 43_200_000) }
}
