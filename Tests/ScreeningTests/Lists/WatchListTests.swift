import FoundationEssentials
import Governance
import Interchange
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party
@testable import Screening

@Suite("Watch lists and screening")
struct WatchListTests {
    static let parties = """
        code,name,name_kana,kind,country,birth_date
        P1,Aerocaribbean Airlines S.A.,,organization,CU,
        P2,Aero-Caribean,,organization,JP,
        P3,National Bank of Cuba,,organization,CU,
        P4,山田商事株式会社,ヤマダショウジ,organization,JP,
        P5,Osama Bin Laden,,person,,1957-03-10
        P6,Abu Abdalla,,person,,
        P7,Caribbean Travel Ltd,,organization,JP,
        P8,篠田建市,シノダケンイチ,person,JP,1942-01-25

        """

    static let generic = """
        list,entry,name,country,kind,reason,aliases,weak_aliases,birth_year
        METI,1,"Yamada Shoji",JP,organization,nuclear,山田商事;Yamadashouji,,
        METI,2,Kaiyo Denki,KP,organization,missile,,,
        TCO,7,"SHINODA, Kenichi",JP,person,yakuza,TSUKASA Shinobu,KEN,1942

        """

    @discardableResult
    static func importText<Kind: Importer>(
        _ kind: Kind.Type, _ text: String, _ office: TestOffice, context: [any Sendable] = []
    ) throws -> (result: ImportResult, rejects: [Reject]) {
        let taken = try office.importing(kind, text, context: context)
        return (taken.result, taken.rejects)
    }

    static func importOFAC(_ office: TestOffice, sdn: String = Published.sdn) throws -> ImportResult {
        let files = try [Published.add, sdn, Published.alt].map { try TemporaryFile($0) }
        return try Imports(office.books()).run(WatchListImport.self, from: files.map(\.path), as: OFACFiles())
    }

    static func hits(_ office: TestOffice, _ states: [HitState] = [.possible]) throws -> Set<String> {
        Set(
            try ScreeningDesk(office.books()).hits(states).map {
                "\($0.code) \($0.hit.matter) \($0.hit.priority.rawValue)"
            }
        )
    }

    static func open(_ office: TestOffice) throws -> Int64 {
        try office.database.read { try $0.count("SELECT COUNT(*) FROM screening_entry WHERE closed_by IS NULL") }
    }

    static func isClean(_ office: TestOffice) throws -> Bool {
        try Verification.run(ScreeningChecks.all, in: office.books()).isClean
    }

    static let expected: Set<String> = [
        "P1 OFAC-SDN:36 high", "P2 OFAC-SDN:36 high", "P3 OFAC-SDN:306 high", "P5 OFAC-SDN:6365 high",
        "P6 OFAC-SDN:6365 low",
    ]

    @Test("the list as published finds parties by names, aliases and weak aliases", arguments: Engine.available)
    func published(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        try Self.importText(PartyImport.self, Self.parties, office)
        let result = try Self.importOFAC(office)
        #expect((result.read, result.created, result.rejected) == (6, 6, 0))
        #expect(try Self.hits(office) == Self.expected)
        let line = try #require(try ScreeningDesk(office.books()).watchLists().first)
        #expect(line.list.code == "OFAC-SDN" && line.entries == 6 && line.names == 11)
        #expect(line.dated == office.books().today && line.digest != nil)
        #expect(try Self.isClean(office))
        // Again: nothing changes.
        let again = try Self.importOFAC(office)
        #expect((again.created, again.updated, again.unchanged) == (0, 0, 6))
        #expect(try Self.hits(office) == Self.expected)
    }

    @Test("new parties are screened as they come in, one by one as all at once", arguments: Engine.available)
    func newParties(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        _ = try Self.importOFAC(office)
        // Eight parties are looked up by the rows of the index.
        let (result, _) = try Self.importText(PartyImport.self, Self.parties, office)
        #expect(try Self.hits(office) == Self.expected)
        #expect(result.remarks.map(\.code) == ["screening.found"])
        // Three hundred more are screened with the lists in memory.
        var more = "code,name,name_kana,kind,country,birth_date\n"
        for number in 1...300 { more += "N\(number),Harmless Company \(number),,organization,JP,\n" }
        more += Self.parties.split(separator: "\n").dropFirst().map { "Q" + $0.dropFirst() + "\n" }.joined()
        try Self.importText(PartyImport.self, more, office)
        let found = try Self.hits(office).filter { $0.hasPrefix("Q") }
        #expect(found == Set(Self.expected.map { "Q" + $0.dropFirst() }))
        let registered = try office.books().perform("party.register") { deed in
            let party = try Parties.register(NewParty(name: "AERO CARIBBEAN"), in: deed)
            return try Screening.blocks(party.id, in: deed.rows)
        }
        #expect(registered == .possible)
        #expect(try Self.isClean(office))
    }

    @Test(
        "a new release replaces the list: gone entries lapse, cleared pairs stay cleared", arguments: Engine.available)
    func replacement(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        let desk = ScreeningDesk(office.books())
        try Self.importText(PartyImport.self, Self.parties, office)
        _ = try Self.importOFAC(office)
        try desk.decide("P1", .clear, reason: "another company of the name")
        try desk.decide("P3", .confirmed, reason: "same address")
        // 306 is gone, 36 is as it was, 6365 has another remark.
        let sdn = Published.sdn.split(separator: "\n").filter { !$0.hasPrefix("306,") }.joined(separator: "\n")
            .replacing("DOB 30 Jul 1957", with: "DOB 10 Mar 1957")
        let result = try Self.importOFAC(office, sdn: sdn)
        #expect((result.created, result.updated, result.unchanged) == (0, 1, 4))
        #expect(try Self.hits(office, [.clear]) == ["P1 OFAC-SDN:36 high"])
        #expect(try Self.hits(office, [.confirmed]) == ["P3 OFAC-SDN:306 high"])
        #expect(
            try Self.hits(office) == ["P2 OFAC-SDN:36 high", "P5 OFAC-SDN:6365 high", "P6 OFAC-SDN:6365 low"])
        #expect(try Self.hits(office, [.lapsed]).count == 2)
        // Once the party changes, the cleared pair is no longer the same.
        try Self.importText(PartyImport.self, "code,name,country\nP1,Aerocaribbean Airlines,CU\n", office)
        #expect(try Self.hits(office).contains("P1 OFAC-SDN:36 high"))
        #expect(try Self.isClean(office))
        // Taken back, the list is what it was before.
        #expect(try Self.open(office) == 5)
        try office.undo(result.importID, among: [WatchListImport.self])
        #expect(try Self.open(office) == 6)
        #expect(try Self.hits(office).contains("P5 OFAC-SDN:6365 high"))
        #expect(try Self.isClean(office))
    }

    @Test("a list of any other source comes in by its columns and goes out by them", arguments: Engine.available)
    func generic(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        try Self.importText(PartyImport.self, Self.parties, office)
        let (result, rejects) = try Self.importText(
            WatchListImport.self, Self.generic + "METI,3,,JP,,,,,\n", office,
            context: [FileDate(try #require(Day(iso: "2026-10-01")))])
        #expect((result.read, result.created, result.rejected) == (4, 3, 1))
        #expect(rejects.first?.line == 5 && rejects.first?.column == "name")
        #expect(
            try Self.hits(office) == ["P4 METI:1 high", "P8 TCO:7 high"])
        #expect(
            try ScreeningDesk(office.books()).watchLists().map(\.dated.description) == ["2026-10-01", "2026-10-01"])
        var lines = [WatchListExport.columns.joined(separator: ",")]
        try office.database.read { rows in
            try WatchListExport.each(in: rows) { fields in
                lines.append(fields.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ","))
            }
        }
        let text = lines.joined(separator: "\n") + "\n"
        #expect(text.contains("TCO,7,\"SHINODA, Kenichi\",JP,person,yakuza,TSUKASA Shinobu,KEN,1942"))
        let (again, _) = try Self.importText(WatchListImport.self, text, office)
        #expect((again.created, again.updated, again.unchanged) == (0, 0, 3))
    }

    @Test("what is beside the name raises and lowers, and hides no strong hit", arguments: Engine.available)
    func circumstances(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        try Self.importText(WatchListImport.self, Self.generic, office)
        try Self.importText(
            PartyImport.self,
            """
            code,name,kind,country,birth_date
            A,Kenichi Shinoda,person,BR,1990-01-01
            B,Shinoda Kenichi Ltd,organization,BR,

            """, office)
        let lines = try ScreeningDesk(office.books()).hits()
        #expect(lines.map(\.code) == ["A", "B"] || lines.map(\.code) == ["B", "A"])
        let file = try ScreeningDesk(office.books()).file(of: "A")
        let evidence = HitEvidence(text: try #require(file.hits.first).hit.evidence)
        #expect(evidence.lines.contains(.circumstance(what: "country", asked: "BR", listed: "JP", by: -30)))
        #expect(evidence.lines.contains(.circumstance(what: "birth_year", asked: "1990", listed: "1942", by: -80)))
        #expect(HitEvidence(text: evidence.text) == evidence)
        #expect(file.block == .possible)
    }

    @Test("a threshold is the list's own", arguments: Engine.available)
    func threshold(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        let desk = ScreeningDesk(office.books())
        try Self.importText(
            PartyImport.self, "code,name,country\nT1,Kaiyo Denki Sendai,JP\n", office)
        try Self.importText(WatchListImport.self, Self.generic, office)
        let usual = try Self.hits(office)
        _ = try desk.setThreshold(of: "METI", to: 600)
        #expect(try Self.hits(office) == ["T1 METI:2 high"])
        _ = try desk.setThreshold(of: "METI", to: 900)
        #expect(try Self.hits(office).isEmpty)
        #expect(usual.isEmpty)
        #expect(throws: ScreeningRefusal.badThreshold("0.599")) { _ = try desk.setThreshold(of: "METI", to: 599) }
        #expect(throws: ScreeningRefusal.unknownList("X")) { _ = try desk.setThreshold(of: "X", to: 800) }
        #expect(try Self.isClean(office))
    }

    @Test("parties that screening found go with their import, unless somebody decided", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self])
        _ = try Self.importOFAC(office)
        let (first, _) = try Self.importText(PartyImport.self, Self.parties, office)
        try office.undo(first.importID, among: [PartyImport.self])
        #expect(try Self.hits(office, HitState.allCases).isEmpty)
        let (second, _) = try Self.importText(PartyImport.self, Self.parties, office)
        try ScreeningDesk(office.books()).decide("P1", .clear, reason: "no")
        #expect(throws: GovernanceRefusal.usedSince(String(second.importID))) {
            try office.undo(second.importID, among: [PartyImport.self])
        }
    }
}
