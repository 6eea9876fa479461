import Storage
import TestOffice
import Testing

@Suite("An import that somebody disturbs")
struct DisturbedImportTests {
    private static let file = "code,name\nP1,山田商事\n"
    private static let changed = "code,name\nP1,鈴木工業\n"

    /// On SQLite writers wait for each other, so that none is disturbed.
    @Test(
        "reads its file again, and says so where it came by a pipe and is gone",
        .enabled(if: Engine.available.contains(.postgres)), arguments: ["f.csv", "-"])
    func disturbed(input: String) throws {
        let company = try Company(.postgres)
        try company.write("f.csv", Self.file)
        expect(try company.run("import", "parties", "f.csv"), exits: 0)
        try company.write("f.csv", Self.changed)
        let observer = try Database(company.place)
        let importing = try company.put { rows in
            try rows.run("UPDATE party SET country = 'JP' WHERE code = 'P1'")
            let run = try company.start(
                ["import", "parties", input, "-O", "json"], input: Array(Self.changed.utf8))
            var glances = 0
            while try Self.isNobodyWaiting(observer), glances < 50_000 { glances += 1 }
            return run
        }
        let outcome = importing.wait()
        if input == "-" {
            expect(outcome, exits: 75)
            #expect(try JSON(outcome.error)["error"]?["code"]?.text == "import.input_gone")
            #expect(try company.run("export", "parties").output.contains("山田商事"))
            expect(
                try company.run("import", "parties", "-", input: Array(Self.changed.utf8)), exits: 0)
        } else {
            expect(outcome, exits: 0)
        }
        #expect(try company.run("export", "parties").output.contains("P1,鈴木工業"))
        expect(try company.run("verify"), exits: 0)
    }

    private static func isNobodyWaiting(_ database: Database) throws -> Bool {
        try database.read { rows in
            try rows.count(
                """
                SELECT COUNT(*) FROM pg_stat_activity
                 WHERE datname = current_database() AND wait_event_type = 'Lock'
                """) == 0
        }
    }
}
