import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Relations and groups of companies")
struct RelationTests {
    private func desk(_ engine: Engine) throws -> (TestOffice, PartyDesk) {
        let office = try TestOffice(engine, [PartyPart.self])
        try office.database.write { rows in
            for (number, code) in ["HD", "A", "B", "A1", "A2", "X", "P"].enumerated() {
                try rows.run(
                    """
                    INSERT INTO party (id, code, kind, name, name_key, created_at)
                    VALUES (\(number + 1), \(code), \(code == "P" ? "person" : "organization"), \(code), \(code), 0)
                    """)
            }
        }
        return (office, PartyDesk(office.books()))
    }

    @Test("A group is a head with its subsidiaries and branches, and theirs", arguments: Engine.available)
    func group(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        try desk.relate("HD", .parentOf, "A")
        try desk.relate("HD", .parentOf, "B")
        try desk.relate("A1", .branchOf, "A")
        try desk.relate("A2", .branchOf, "A")
        for code in ["HD", "A", "A2"] {
            let members = try desk.group(of: code)
            #expect(members.map(\.code) == ["HD", "A", "A1", "A2", "B"])
            #expect(members.map(\.depth) == [0, 1, 2, 2, 1])
            #expect(members.map(\.link) == [nil, "subsidiary", "branch", "branch", "subsidiary"])
            #expect(members.map(\.upper) == [nil, "HD", "A", "A", "HD"])
        }
        #expect(try desk.group(of: "X").map(\.code) == ["X"])
        let view = try office.database.read { rows in
            try rows.rows("SELECT head_id, party_id, depth FROM party_group_view ORDER BY head_id, depth, party_id") {
                [$0.int(0), $0.int(1), $0.int(2)]
            }
        }
        #expect(view == [[1, 1, 0], [1, 2, 1], [1, 3, 1], [1, 4, 2], [1, 5, 2]])
        try desk.unrelate("HD", .parentOf, "A")
        #expect(try desk.group(of: "A1").map(\.code) == ["A", "A1", "A2"])
    }

    @Test("What cannot be is refused", arguments: Engine.available)
    func refusals(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        defer { withExtendedLifetime(office) {} }
        try desk.relate("HD", .parentOf, "A")
        try desk.relate("A1", .branchOf, "A")
        let impossible: [(String, Relation, String, RelationRefusal)] = [
            ("A", .parentOf, "A", .toItself("A")), ("A", .worksFor, "HD", .needsPerson("A")),
            ("P", .branchOf, "HD", .needsOrganization("P")), ("X", .parentOf, "P", .needsOrganization("P")),
            ("X", .parentOf, "A", .hasHead("A", head: "HD")), ("A1", .branchOf, "B", .hasHead("A1", head: "A")),
            ("A1", .parentOf, "HD", .cycle("HD", "A1")), ("HD", .branchOf, "A", .cycle("HD", "A")),
        ]
        for (one, relation, other, refusal) in impossible {
            #expect(throws: refusal) { try desk.relate(one, relation, other) }
        }
        #expect(throws: RelationRefusal.notRelated("X", "B", relation: "refers")) {
            try desk.unrelate("X", .refers, "B")
        }
        #expect(throws: PartyRefusal.unknown("NOBODY")) { try desk.relate("X", .refers, "NOBODY") }
    }

    @Test("Said twice, a relation is one, and what is newly known is added", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        defer { withExtendedLifetime(office) {} }
        try desk.relate("P", .worksFor, "A", title: "部長")
        try desk.relate("P", .worksFor, "A", department: "営業部", sinceOn: Day(iso: "2020-04-01"))
        try desk.relate("X", .refers, "P")
        let lines = try desk.relations(of: "P")
        #expect(lines.map(\.relation) == [.worksFor, .refers] && lines.map(\.isForward) == [true, false])
        #expect(lines.first?.title == "部長" && lines.first?.department == "営業部")
        #expect(lines.first?.sinceOn?.description == "2020-04-01")
        #expect(try desk.show("P").relations == lines)
    }

    @Test("Verify sees who stands below two, and who above himself", arguments: Engine.available)
    func verify(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        try desk.relate("HD", .parentOf, "A")
        try desk.relate("A1", .branchOf, "A")
        func faults() throws -> [String] { try office.database.read { try PartyChecks.groups.run(in: $0).faults } }
        #expect(try faults() == [])
        try office.database.write { rows in
            try rows.run("INSERT INTO party_relation (party_id, relation, other_id) VALUES (3, 'parent_of', 2)")
            try rows.run("INSERT INTO party_relation (party_id, relation, other_id) VALUES (6, 'parent_of', 6)")
        }
        #expect(try faults() == ["A stands below 2 parties", "X stands above itself"])
    }
}
