import Storage
import TestOffice
import Testing

@Suite("The beginning of a database")
struct InitTests {
    @Test("a database in use says since when and by whom, and nobody new is called its administrator")
    func inUse() throws {
        for engine in Engine.available {
            let company = try Company(engine)
            let answer = try JSON(
                company.run("init", "--as", "mallory", "-O", "json", today: "2026-11-20").output)
            #expect(answer["new"]?.truth == false && answer["administrator"] == nil)
            #expect(answer["since"]?.text == "2026-11-02" && answer["by"]?.text == "boss")
            let page = try company.run("init", "--as", "mallory", "--lang", "en", today: "2026-11-20").output
            #expect(page.contains("2026-11-02") && page.contains("boss") && !page.contains("mallory"))
            expect(try company.run("user", "list", "--as", "mallory"), exits: 77)
        }
    }

    @Test("one that has tables but no users is completed", arguments: Engine.available)
    func half(engine: Engine) throws {
        let company = try Company(engine)
        let place = engine == .sqlite ? Database.Place.file(company.path("sekisho.db")) : .server(company.address)
        try Database(place).write { rows in
            for table in ["user_role", "user", "setting", "audit"] {
                try rows.script(["DELETE FROM governance_\(table)"])
            }
            try rows.script(["DELETE FROM storage_tally"])
        }
        let answer = try JSON(company.run("init", "--as", "hanako", "--fiscal-month", "1", "-O", "json").output)
        #expect(answer["new"]?.truth == true && answer["administrator"]?.text == "hanako")
        expect(try company.run("user", "list", "--as", "hanako"), exits: 0)
        expect(try company.run("verify", "--as", "hanako"), exits: 0)
    }

    @Test("one that is killed leaves nothing, or all of it")
    func killed() throws {
        for step in 0..<40 {
            let company = try Company(.sqlite, founded: false)
            let line = "$sekisho init & child=$!; sleep 0.00\(step < 10 ? "0" : "")\(step); kill -9 $child; wait"
            _ = try company.shell(line).wait()
            if company.bytes(of: "sekisho.db") != nil {
                #expect([0, 78].contains(try company.run("user", "list").status), "\(step) ms")
            }
            expect(try company.run("init"), exits: 0)
            expect(try company.run("user", "list"), exits: 0)
        }
    }
}
