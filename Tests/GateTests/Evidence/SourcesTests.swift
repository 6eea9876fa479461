import Gate
import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Sources of evidence")
struct SourcesTests {
    /// A source that fails when it is asked, with a measure of its own.
    private struct Silent: EvidenceSource {
        struct Asked: Error {}
        let measures = [MeasureSpec("luck", .number)]

        func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony { throw Asked() }
    }

    /// Finds a candidate of its own and knows one thing of it.
    private struct Friend: EvidenceSource {
        let party: ID<Party>
        let measures = [MeasureSpec("recommended", .flag)]

        func candidates(_ question: EvidenceQuestion) -> SQL? { "SELECT CAST(\(party) AS BIGINT) AS party_id" }

        func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony {
            { table in
                for party in table.parties { table.give(measures[0], .flag(party == self.party), of: party) }
            }
        }
    }

    /// Stops everybody with an odd id.
    private struct Odd: GateStop {
        func stops(among parties: [ID<Party>]?, in rows: Connection) throws -> [ID<Party>: Reason] {
            let all = try parties ?? rows.rows("SELECT id FROM party") { $0.id(0) }
            return Dictionary(
                uniqueKeysWithValues: all.filter { $0.value % 2 == 1 }.map {
                    (
                        $0,
                        Reason(
                            waitingFor: "odd", measure: "id", found: "\($0)", threshold: "even",
                            say: .code("gate.reason.odd", facts: []))
                    )
                })
        }
    }

    private func desk(
        _ gate: GateOffice, _ sources: [any EvidenceSource], stops: [any GateStop] = []
    ) throws -> GateDesk {
        try GateDesk(gate.office.books(), evidence: sources, stops: stops, exits: [])
    }

    @Test("A policy may name what any source gives, and is refused what none gives, with the list of all names")
    func gathered() throws {
        let measures = try Measures(of: [PartyEvidence(), Silent()])
        #expect(measures.names == ["has_email", "has_phone", "country", "kind", "roles", "luck"])
        let text = "name: a\nside: sale\npass:\n  - luck at_least 3\n  - kind is organization"
        #expect(try Policy(yaml: text, knowing: measures).pass.map(\.measure.name) == ["luck", "kind"])
        #expect(throws: PolicyRefusal.unknownMeasure(line: 4, "luck", known: ["recommended"])) {
            try Policy(yaml: text, knowing: Measures(of: [Friend(party: ID(1))]))
        }
    }

    @Test("Two sources that give one name are refused at start")
    func twice() {
        #expect(throws: GateRefusal.measureTwice("luck")) { try Measures(of: [Silent(), PartyEvidence(), Silent()]) }
        #expect(throws: GateRefusal.measureTwice("luck")) {
            try desk(GateOffice(.sqlite, scores: []), [Silent(), Silent()])
        }
    }

    @Test("A source is asked only where the policy names one of its measures", arguments: Engine.available)
    func asked(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80])
        let desk = try desk(gate, [gate.witness, Silent()])
        #expect(try desk.judge(side: .sale).verdicts.map(\.verdict) == [.pass])
        let lucky = "name: sale\nside: sale\npass: [luck at_least 3]"
        #expect(throws: Silent.Asked.self) { try desk.judge(side: .sale, by: lucky) }
    }

    @Test("Candidates are those of all sources, each once, without who has crossed", arguments: Engine.available)
    func candidates(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [80, 80, 80])
        let known = gate.witness.known
        gate.witness.known = known.filter { $0.key != gate.parties[2].id }
        let policy = "name: sale\nside: sale\npass: [recommended]\nhold: [score at_most 10]"
        func judge(friend: Int) throws -> [Verdict] {
            try desk(gate, [gate.witness, Friend(party: gate.parties[friend].id)])
                .judge(side: .sale, by: policy).verdicts.map(\.verdict)
        }
        #expect(try judge(friend: 2) == [.hold, .hold, .pass])
        #expect(try judge(friend: 1) == [.hold, .pass])
        _ = try gate.desk().pull(gate.parties[1].code, side: .sale, reason: "met at the fair")
        #expect(try judge(friend: 1) == [.hold])
    }

    @Test("More candidates than one page holds are all judged", arguments: Engine.available)
    func pages(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: (0..<(2 * EvidenceTable.page + 1)).map { $0 % 2 == 0 ? 80 : 10 })
        let verdicts = try gate.desk().judge(side: .sale).verdicts
        #expect(verdicts.count == 1001)
        #expect(verdicts.count { $0.verdict == .pass } == 501)
    }

    @Test("What stops a candidate stands first and outweighs the policy, but not what sends it away")
    func stopped() throws {
        let gate = try GateOffice(.sqlite, scores: [80, 80])
        let odd = gate.parties.firstIndex { $0.id.value % 2 == 1 } ?? 0
        let desk = try desk(gate, [gate.witness], stops: [Odd()])
        let verdicts = try desk.judge(side: .sale).verdicts
        #expect(verdicts[odd].verdict == .hold)
        #expect(verdicts[odd].reasons.first?.rule == "odd")
        #expect(verdicts[1 - odd].verdict == .pass)
        let away = "name: sale\nside: sale\npass: [score at_least 1]\naway: [score at_least 2]"
        #expect(try desk.judge(side: .sale, by: away).verdicts.map(\.verdict) == [.away, .away])
    }

    @Test("The record of a party says its kind, country, roles and how it can be reached", arguments: Engine.available)
    func record(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        let ids = try gate.office.books().perform("party.register") { deed in
            var one = NewParty(name: "Asahi")
            (one.country, one.email, one.roles) = ("JP", "info@asahi.example", [.supplier, .customer])
            var other = NewParty(name: "Hanako")
            (other.kind, other.phone) = (.person, "03-1234-5678")
            return try [one, other].map { try Parties.register($0, in: deed).id }
        }
        var table = EvidenceTable(ids)
        let question = EvidenceQuestion(side: .sale, today: .earliest, now: Instant(milliseconds: 0))
        try gate.office.database.read { try PartyEvidence().testimony(question, in: $0)(&table) }
        #expect(
            table.measures(of: ids[0]) == [
                "kind": .word("organization"), "country": .word("JP"), "has_email": .flag(true),
                "has_phone": .flag(false), "roles": .words(["customer", "supplier"]),
            ])
        #expect(
            table.measures(of: ids[1]) == [
                "kind": .word("person"), "has_email": .flag(false), "has_phone": .flag(true), "roles": .words([]),
            ])
    }
}
