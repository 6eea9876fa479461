import Storage
import TestOffice
import Testing

/// The list of SQL that may be written once for both engines. What is not on it needs a probe here first.
@Suite("Portability")
struct PortabilityTests {
    /// Five goods, and lines of which one names no good:
    ///
    ///     id  name    kind   price  parent        item_id  day  quantity
    ///     1   apple   fruit  120    –             1        100  2
    ///     2   Banana  fruit  80     1             1        101  3
    ///     3   carrot  root   –      1             2        100  1
    ///     4   daikon  root   80     3             4        102  5
    ///     5   大根    root   150    –             9        103  7
    static let goods = Migration("test", 1, "goods and lines") { type in
        [
            """
            CREATE TABLE item (
                id \(type.id), name TEXT NOT NULL, kind TEXT NOT NULL, price \(type.int), parent_id \(type.int)
            ) \(type.strict)
            """,
            """
            CREATE TABLE line (
                item_id \(type.int) NOT NULL, day \(type.int) NOT NULL, quantity \(type.int) NOT NULL,
                PRIMARY KEY (item_id, day)
            ) \(type.strict)
            """,
            """
            INSERT INTO item (id, name, kind, price, parent_id)
            VALUES (1, 'apple', 'fruit', 120, NULL), (2, 'Banana', 'fruit', 80, 1), (3, 'carrot', 'root', NULL, 1),
                   (4, 'daikon', 'root', 80, 3), (5, '大根', 'root', 150, NULL)
            """,
            """
            INSERT INTO line (item_id, day, quantity)
            VALUES (1, 100, 2), (1, 101, 3), (2, 100, 1), (4, 102, 5), (9, 103, 7)
            """,
        ]
    }

    @Test("The same text has the same answer on both engines", arguments: Engine.available, ProbeGroup.all)
    func probes(engine: Engine, group: ProbeGroup) throws {
        let office = try TestOffice(engine, [], steps: [Self.goods])
        for probe in group.probes {
            do {
                let found = try office.database.write(keep: false) { rows in
                    for step in probe.steps { try rows.run(SQL(step, [])) }
                    var found: [[Cell]] = []
                    try rows.each(SQL(probe.sql, probe.values)) { row in
                        let expected = found.count < probe.rows.count ? probe.rows[found.count] : [.text("no row")]
                        found.append(expected.indices.map { expected[$0].found(in: row, $0) })
                    }
                    return found
                }
                #expect(found == probe.rows, "\(probe.name)")
            } catch {
                Issue.record("\(probe.name): \(error)")
            }
        }
    }

    @Test("No probe stands twice in the list, and the list does not shrink")
    func list() {
        let names = ProbeGroup.all.flatMap { $0.probes.map(\.name) }
        #expect(Set(names).count == names.count)
        #expect(names.count >= 150)
    }

    @Test(
        "What breaks a rule of the schema is refused alike",
        arguments: Engine.available,
        [
            "INSERT INTO rule (id, amount) VALUES (1, 5)",
            "INSERT INTO rule (id, amount) VALUES (2, -1)",
            "INSERT INTO rule (id, amount) VALUES (2, NULL)",
            "INSERT INTO rule (id, amount, parent_id) VALUES (2, 5, 77)",
            "INSERT INTO rule (id, amount) VALUES (2, 1), (2, 1)",
            "UPDATE rule SET amount = amount - 100",
            "DELETE FROM rule",
        ])
    func rules(engine: Engine, statement: String) throws {
        let office = try TestOffice(engine, [])
        try office.database.write { rows in
            try rows.script([
                """
                CREATE TABLE rule (id BIGINT PRIMARY KEY, amount BIGINT NOT NULL CHECK (amount >= 0),
                    parent_id BIGINT REFERENCES rule (id))
                """,
                "CREATE TABLE child (rule_id BIGINT NOT NULL REFERENCES rule (id))",
                "INSERT INTO rule (id, amount) VALUES (1, 50)", "INSERT INTO child (rule_id) VALUES (1)",
            ])
        }
        do {
            try office.database.write { _ = try $0.run(SQL(statement, [])) }
            Issue.record("accepted")
        } catch let refusal as StorageRefusal {
            guard case .constraint = refusal else {
                Issue.record("\(refusal)")
                return
            }
        }
        #expect(try office.database.read { try $0.count("SELECT SUM(amount) FROM rule") } == 50)
    }
}
