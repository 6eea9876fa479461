import TestOffice
import Testing

@Suite("A watch list as it was published")
struct OriginalListTests {
    @Test("comes back byte for byte, with each release, and goes with its import", arguments: Engine.available)
    func original(engine: Engine) throws {
        let company = try Company(engine)
        let head = "\u{FEFF}list,entry,name,country,kind,reason\r\n"
        // Longer than one piece, by few entries with much to say.
        let reason = String(repeating: "long story ", count: 80)
        let releases = [1, 2].map { turn in
            head
                + (0..<600).map { "TEST,\($0),Listed Party \(turn) \($0),CN,organization,\(reason)\(turn)\r\n" }
                .joined()
        }
        #expect(releases.allSatisfy { $0.utf8.count > 512 << 10 })
        for (turn, release) in releases.enumerated() {
            try company.write("list.csv", release)
            let imported = try company.run("import", "watchlist", "list.csv", "-O", "json")
            expect(imported, exits: 0)
            #expect(try JSON(imported.output)["import_id"]?.int == turn + 1)
        }
        for (turn, release) in releases.enumerated() {
            let isSame = try company.run("screening", "original", String(turn + 1)).output == release
            #expect(isSame)
        }
        expect(try company.run("screening", "original", "2", "-o", "again.csv"), exits: 0)
        let isSame = company.bytes(of: "again.csv") == Array(releases[1].utf8)
        #expect(isSame)
        expect(try company.run("verify"), exits: 0)

        expect(try company.run("undo", "import", "2"), exits: 0)
        let gone = try company.run("screening", "original", "2", "-O", "json")
        expect(gone, exits: 65)
        #expect(try JSON(gone.error)["error"]?["code"]?.text == "screening.no_file")
        expect(try company.run("verify"), exits: 0)
        try company.write("parties.csv", "code,name\nP1,会社\n")
        expect(try company.run("import", "parties", "parties.csv"), exits: 0)
        expect(try company.run("screening", "original", "3"), exits: 65)
    }
}
