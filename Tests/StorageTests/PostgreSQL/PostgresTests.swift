import Storage
import TestOffice
import Testing

@Suite("PostgreSQL", .enabled(if: Engine.available.contains(.postgres)))
struct PostgresTests {
    private func pid(_ rows: Connection) throws -> Int64 { try rows.count("SELECT pg_backend_pid()") }

    @Test("A server that is not there is said to be out of reach, again and again")
    func nowhere() throws {
        for _ in 0..<20 {
            let database = try Database(.server("postgresql:///postgres?host=/nowhere&user=sekisho"))
            guard case .unreachable = refusal(of: { try database.write { _ in } }) else {
                Issue.record("reached")
                return
            }
        }
        guard case .unreachable = refusal(of: { try Database(.server("postgresql://[")).read { _ in } }) else {
            Issue.record("reached")
            return
        }
    }

    @Test("A connection that breaks off in the middle is refused, and the next action has a new one")
    func terminated() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let other = try Database(.server(office.address))
        var old: Int64 = 0
        let found = refusal {
            try office.database.write { rows in
                old = try pid(rows)
                try rows.run("INSERT INTO thing (id) VALUES (1)")
                try other.write { _ = try $0.count("SELECT pg_terminate_backend(\(old))") }
                try rows.run("INSERT INTO thing (id) VALUES (2)")
            }
        }
        guard case .unreachable = found else {
            Issue.record("\(String(describing: found))")
            return
        }
        let fresh = try office.database.write { rows in
            try rows.run("INSERT INTO thing (id) VALUES (3)")
            return try pid(rows)
        }
        #expect(fresh != old)
        #expect(try office.database.read { try $0.rows("SELECT id FROM thing") { $0.int(0) } } == [3])
    }

    @Test("A connection that broke off during a bulk load is refused")
    func terminatedInLoad() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let other = try Database(.server(office.address))
        let found = refusal {
            try office.database.write { rows in
                let own = try pid(rows)
                try rows.bulk { session in
                    let things = try session.into("thing", ["id", "name"])
                    for id in 0..<200_000 {
                        things.int(Int64(id))
                        things.text("xxxxxxxxxxxxxxxxxxxxxxxx")
                        try things.endRow()
                        if id == 100_000 {
                            try other.write { _ = try $0.count("SELECT pg_terminate_backend(\(own))") }
                        }
                    }
                }
            }
        }
        guard case .unreachable = found else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(try Things.count(in: office.database) == 0)
    }

    @Test("Connections that the server closed while they waited are noticed before anything is done on them")
    func closedWhileWaiting() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let other = try Database(.server(office.address))
        let reader = try office.database.read { try pid($0) }
        let writer = try office.database.write { rows in
            _ = try rows.takeIDs("x", 1)
            return try pid(rows)
        }
        try other.write { rows in
            _ = try rows.count(
                """
                SELECT COUNT(*) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid IN (\(reader), \(writer)) AND pg_terminate_backend(pid)
                """)
        }
        #expect(try office.database.read { try pid($0) } != reader)
        #expect(try office.database.write { try pid($0) } != writer)
    }

    @Test("After a refusal the same connection goes on")
    func kept() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let first = try office.database.write { try pid($0) }
        #expect(refusal { try office.database.write { _ in throw StorageRefusal.unreadable("x") } } != nil)
        #expect(refusal { try office.database.write { _ = try $0.run("SELECT nothing") } } != nil)
        #expect(try office.database.write { try pid($0) } == first)
    }

    @Test("An error that the body keeps to itself does not let half of it be kept")
    func swallowed() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let found = refusal {
            try office.database.write { rows in
                try rows.run("INSERT INTO thing (id) VALUES (1)")
                _ = try? rows.run("INSERT INTO thing (id) VALUES (1)")
                _ = try? rows.run("INSERT INTO thing (id) VALUES (2)")
            }
        }
        guard case .constraint = found else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(try Things.count(in: office.database) == 0)
    }

    @Test("Who waits in a queue for longer than the patience is told that it is busy")
    func queue() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let hasty = try Database(.server(office.address), patience: 200)
        let clock = ContinuousClock()
        let start = clock.now
        try office.database.write(queue: "a") { _ in
            #expect(refusal { try hasty.write(queue: "a") { _ in } } == .busy)
            try hasty.write(queue: "b") { try Things.add([1], in: $0) }
        }
        #expect(clock.now - start < .seconds(5))
        try hasty.write(queue: "a") { try Things.add([2], in: $0) }
        #expect(try Things.count(in: office.database) == 2)
    }

    @Test("A statement prepared before the tables changed is prepared again")
    func stalePlan() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        let other = try Database(.server(office.address))
        let question: SQL = "SELECT * FROM thing WHERE id = 1"
        #expect(try office.database.read { try $0.rows(question) { $0.int(0) } } == [])
        try other.write { try $0.script(["ALTER TABLE thing ADD COLUMN more TEXT"]) }
        #expect(try office.database.read { try $0.rows(question) { $0.int(0) } } == [])
    }

    @Test("While an answer streams, another statement is refused and the answer goes on")
    func streaming() throws {
        let office = try TestOffice(.postgres, [], steps: [Things.table])
        try office.database.write { try Things.add(1...1000, in: $0) }
        try office.database.write { rows in
            var seen = 0
            try rows.stream("SELECT id FROM thing ORDER BY id") { _ in
                seen += 1
                #expect(refusal { try rows.script(["CREATE TABLE other (n BIGINT)"]) } != nil)
                #expect(refusal { try rows.run("DELETE FROM thing") } != nil)
            }
            #expect(seen == 1000)
        }
        #expect(try Things.count(in: office.database) == 1000)
    }
}
