import TestOffice
import Testing

@testable import Storage

/// Everything is written into a folder, and an equal database is made of it, on either engine.
@Suite struct EverythingTests {
    private static let towns: [Engine: Company.Original] = Dictionary(
        uniqueKeysWithValues: Engine.available.compactMap { engine in
            (try? TownOfAll.make(engine).original).map { (engine, $0) }
        })

    /// A company in which something stands in every table.
    private static func town(_ engine: Engine) throws -> Company {
        try Company(copying: #require(towns[engine]))
    }

    /// What another company calls its database.
    private static func address(_ company: Company) -> String {
        company.engine == .sqlite ? company.path(company.address) : company.address
    }

    /// Every way from one engine to another.
    static let ways = Engine.available.flatMap { from in Engine.available.map { (from, $0) } }

    private static func done(_ outcome: Run.Outcome, _ place: SourceLocation = #_sourceLocation) {
        #expect(outcome.status == 0, "\(outcome.error)\(outcome.output)", sourceLocation: place)
    }

    /// What `verify` says of a database: the head, and how many records each check looked at.
    private static func verified(_ company: Company) throws -> [String] {
        let outcome = try company.run("verify", "-O", "json")
        done(outcome)
        let json = try JSON(outcome.output)
        let engine: Set<String> = ["storage.schema", "storage.pages", "storage.references"]
        var lines = [try #require(json["head"]?.text)]
        for check in try #require(json["checks"]?.items) {
            let name = try #require(check["name"]?.text)
            if !engine.contains(name) { lines.append("\(name) \(check["examined"]?.int ?? -1)") }
        }
        return lines
    }

    @Test(arguments: ways)
    func `what is exported comes in on either engine, and goes out again byte for byte`(from: Engine, to: Engine) throws
    {
        let old = try Self.town(from)
        Self.done(try old.run("export", "everything", "-o", "all"))
        let new = try Company(to, founded: false)
        Self.done(try new.run("import", "everything", old.path("all")))
        #expect(try Self.verified(new) == Self.verified(old))
        Self.done(try new.run("export", "everything", "-o", "again"))
        #expect(WrittenFolder(new.path("again")).files == WrittenFolder(old.path("all")).files)
        if from == to { #expect(try differences(old.rows(), new.rows()) == []) }
        // The head of before is in the new chain, and what is done now follows upon it.
        let head = try Self.verified(old)[0]
        Self.done(try new.run("user", "add", "ueda", "--role", "sales"))
        Self.done(try new.run("verify", "--expect", head))
    }

    @Test(arguments: ways)
    func `a move compares, and everything goes on in the new place`(from: Engine, to: Engine) throws {
        let old = try Self.town(from)
        let before = try old.rows()
        let new = try Company(to, founded: false)
        let outcome = try old.run("move", "--to", Self.address(new), "-O", "json")
        Self.done(outcome)
        #expect(try JSON(outcome.output)["faults"]?.int == 0)
        #expect(try differences(before, old.rows()) == [])
        if from == to { #expect(try differences(before, new.rows()) == []) }
        #expect(try Self.verified(new) == Self.verified(old))
        try Self.expectToGoOn(new)
    }

    /// What people do next works as it would have in the old place.
    private static func expectToGoOn(_ company: Company) throws {
        let imports = try JSON(company.run("import", "list", "-O", "json").output)["rows"]?.items ?? []
        let last = try #require(imports.first { $0["kind"]?.text == "spend" }?["import_id"]?.int)
        try company.write("next.csv", "code,name,kind\nNEXT-1,次の会社,organization\n")
        done(try company.run("party", "add", "Tomorrow Ltd.", "--country", "SG"))
        done(try company.run("import", "parties", "next.csv"))
        done(try company.run("undo", "import", String(last)))
        done(try company.run("party", "merge", "P4", "P7"))
        done(try company.run("gate", "evaluate", "--side", "sale"))
        done(try company.run("verify"))
    }

    @Test(arguments: Engine.available)
    func `nothing of who was erased is in it`(engine: Engine) throws {
        let company = try Self.town(engine)
        try company.write(
            "gone.csv", "code,name,kind,email,phone\nG-1,忘却 太郎,person,taro@forgotten.example,03-5555-1234\n")
        Self.done(try company.run("import", "parties", "gone.csv"))
        Self.done(try company.run("party", "erase", "G-1", "--reason", "asked", "--yes"))
        Self.done(try company.run("export", "everything", "-o", "all"))
        for (name, bytes) in WrittenFolder(company.path("all")).files {
            let text = String(decoding: bytes, as: UTF8.self)
            for word in ["忘却", "forgotten.example", "5555-1234", "55551234"] {
                #expect(!text.contains(word), "\(name)")
            }
        }
        // And no file brings the person back in the new place.
        let new = try Company(engine, founded: false)
        Self.done(try company.run("move", "--to", Self.address(new)))
        try new.write("gone.csv", "code,name,kind,email\nG-1,忘却 太郎,person,taro@forgotten.example\n")
        #expect(try new.run("import", "parties", "gone.csv").status == 65)
    }

    @Test(arguments: Engine.available)
    func `a folder of which anything was changed is refused by the name of the file`(engine: Engine) throws {
        let company = try Self.town(engine)
        Self.done(try company.run("export", "everything", "-o", "all"))
        let whole = WrittenFolder(company.path("all"))
        let new = try Company(engine, founded: false)
        func refused(_ name: String, _ place: SourceLocation = #_sourceLocation) throws {
            let outcome = try new.run("import", "everything", company.path("all"))
            #expect(
                outcome.status == 65 && outcome.error.contains("all/\(name)"), "\(outcome.error)", sourceLocation: place
            )
            #expect(try Database(new.place, create: true).read { try $0.tables().isEmpty }, sourceLocation: place)
        }
        var dice = Dice(4)
        for (name, bytes) in whole.files.sorted(by: { $0.key < $1.key }) {
            var changed = bytes
            changed[dice.roll(bytes.count)] ^= 1
            try company.write("all/\(name)", bytes: changed)
            try refused(name)
            try company.write("all/\(name)", bytes: bytes)
        }
        Self.done(try new.run("import", "everything", company.path("all")))
    }

    @Test(arguments: Engine.available)
    func `rehearsals keep nothing, and a place with rows is left alone`(engine: Engine) throws {
        let company = try Self.town(engine)
        Self.done(try company.run("export", "everything", "-o", "all"))
        let new = try Company(engine, founded: false)
        for line in [
            try new.run("import", "everything", company.path("all"), "--dry-run"),
            try company.run("move", "--to", Self.address(new), "--dry-run"),
        ] {
            Self.done(line)
            #expect(line.output.contains("Rehearsal"))
        }
        if engine == .sqlite { #expect(try new.contents.isEmpty) }
        #expect(try new.run("verify").status != 0)
        // Into itself, and into another that is in use.
        let before = try company.rows()
        #expect(try company.run("move", "--to", company.address).status == 64)
        #expect(try company.run("import", "everything", "all").status == 64)
        #expect(try differences(before, company.rows()) == [])
        let other = try Company(engine)
        #expect(try company.run("move", "--to", Self.address(other)).status == 64)
    }

    @Test(arguments: Engine.available)
    func `who may not back up exports nothing, and who is nobody there takes nothing in`(engine: Engine) throws {
        let company = try Self.town(engine)
        #expect(try company.run("export", "everything", "-o", "all", "--as", "sato").status == 77)
        let new = try Company(engine, founded: false)
        #expect(try company.run("move", "--to", Self.address(new), "--as", "sato").status == 77)
        Self.done(try company.run("export", "everything", "-o", "all"))
        for name in ["sato", "nobody"] {
            #expect(try new.run("import", "everything", company.path("all"), "--as", name).status == 77)
        }
        #expect(try Database(new.place, create: true).read { try $0.tables().isEmpty })
    }

    @Test(arguments: Engine.available)
    func `a database with faults is not moved`(engine: Engine) throws {
        let company = try Self.town(engine)
        try Database(company.place).write {
            try $0.run("UPDATE governance_setting SET value = '7' WHERE name = 'fiscal_month'")
        }
        let new = try Company(engine, founded: false)
        let outcome = try company.run("move", "--to", Self.address(new))
        #expect(outcome.status == 1 && outcome.error.contains("storage.tables"), "\(outcome.error)")
        // What such a database has written is not taken in either.
        Self.done(try company.run("export", "everything", "-o", "all"))
        let taken = try new.run("import", "everything", company.path("all"))
        #expect(taken.status == 65 && taken.error.contains("storage.tables"), "\(taken.error)")
    }

    @Test(arguments: Engine.available)
    func `what an earlier program has written is brought up to date, and the record says so`(engine: Engine) throws {
        let company = try Self.town(engine)
        Self.done(try company.run("export", "everything", "-o", "all"))
        var folder = WrittenFolder(company.path("all"))
        let sum = try Database(company.place).read {
            try $0.first("SELECT digest FROM storage_following") { $0.text(0) }
        }
        folder.forge("everything.json", "\"\(try #require(sum))\"", "\"of an earlier program\"")
        let new = try Company(engine, founded: false)
        try folder.write(to: new, "all")
        let outcome = try new.run("import", "everything", "all", "-O", "json")
        Self.done(outcome)
        #expect(try JSON(outcome.output)["upgraded"]?.truth == true)
        Self.done(try new.run("verify", "--expect", Self.verified(company)[0]))
        #expect(try new.run("audit", "list", "-O", "csv").output.contains("governance.upgrade"))
    }
}
