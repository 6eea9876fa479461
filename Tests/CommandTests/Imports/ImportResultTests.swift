import TestOffice
import Testing

@Suite("Imports from the command line")
struct ImportResultTests {
    private static let parties = "code,name,roles\nP1,山田商事,customer\nP2,鈴木工業,prospect\n"

    @Test("the result holds exactly the promised keys", arguments: Engine.available)
    func result(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("p.csv", Self.parties)
        let outcome = try company.run("import", "parties", "p.csv", "-O", "json")
        expect(outcome, exits: 0)
        let result = try JSON(outcome.output)
        #expect(
            result.keys == [
                "created", "import_id", "kind", "read", "rejected", "schema", "seconds", "unchanged", "updated",
            ])
        #expect(result["schema"]?.text == "sekisho.import/1" && result["kind"]?.text == "parties")
        #expect(result["read"]?.int == 2 && result["created"]?.int == 2 && result["rejected"]?.int == 0)
    }

    @Test("the same file twice changes nothing, and a changed row is one update", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("p.csv", Self.parties)
        _ = try company.run("import", "parties", "p.csv")
        let before = try company.exported()
        let again = try JSON(company.run("import", "parties", "p.csv", "-O", "json").output)
        #expect(again["created"]?.int == 0 && again["updated"]?.int == 0 && again["unchanged"]?.int == 2)
        #expect(try company.exported() == before)
        try company.write("p.csv", Self.parties.replacing("鈴木工業", with: "鈴木精機"))
        let changed = try JSON(company.run("import", "parties", "p.csv", "-O", "json").output)
        #expect(changed["updated"]?.int == 1 && changed["unchanged"]?.int == 1)
    }

    @Test(
        "a known key with other content is updated, skipped or refused as told", arguments: Engine.available,
        [("update", "精機", Int32(0)), ("skip", "工業", 0), ("reject", "工業", 65)])
    func onDuplicate(engine: Engine, told: (word: String, name: String, status: Int32)) throws {
        let company = try Company(engine)
        try company.write("p.csv", "code,name\nP2,鈴木工業\n")
        _ = try company.run("import", "parties", "p.csv")
        try company.write("p.csv", "code,name\nP2,鈴木精機\n")
        expect(try company.run("import", "parties", "p.csv", "--on-duplicate", told.word), exits: told.status)
        #expect(try company.run("export", "parties").output.contains("鈴木" + told.name))
    }

    @Test("a file of an old Japanese system goes in: CP932 and Japanese headers", arguments: Engine.available)
    func oldSystem(engine: Engine) throws {
        let company = try Company(engine)
        // 取引先コード,取引先名,住所 / A1,表示堂㈱,千代田区 in CP932: 表 and ㈱ are the letters that break others.
        let bytes: [UInt8] = [
            0x8E, 0xE6, 0x88, 0xF8, 0x90, 0xE6, 0x83, 0x52, 0x81, 0x5B, 0x83, 0x68, 0x2C, 0x8E, 0xE6, 0x88, 0xF8, 0x90,
            0xE6, 0x96, 0xBC, 0x2C, 0x8F, 0x5A, 0x8F, 0x8A, 0x0D, 0x0A, 0x41, 0x31, 0x2C, 0x95, 0x5C, 0x8E, 0xA6, 0x93,
            0xB0, 0x87, 0x8A, 0x2C, 0x90, 0xE7, 0x91, 0xE3, 0x93, 0x63, 0x8B, 0xE6, 0x0D, 0x0A,
        ]
        for (name, encoding) in [("a.csv", "auto"), ("b.csv", "cp932")] {
            try company.write(name, bytes: bytes)
            expect(try company.run("import", "parties", name, "--encoding", encoding), exits: 0)
        }
        #expect(try company.run("export", "parties").output.contains("A1,表示堂㈱,,organization,,,,千代田区"))
    }

    @Test("--map joins columns whose names do not fit, and columns that fit nothing are told once")
    func map() throws {
        let company = try Company()
        try company.write("p.csv", "顧客No,なまえ,color\nP1,山田商事,red\nP2,鈴木工業,blue\n")
        let outcome = try company.run("import", "parties", "p.csv", "--map", "顧客No=code", "--map", "なまえ=name")
        expect(outcome, exits: 0)
        #expect(outcome.error.ranges(of: "color").count == 1, "\(outcome.error)")
        #expect(try company.count("parties") == 2)
    }

    @Test("--strict is all or nothing", arguments: Engine.available)
    func strict(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("p.csv", "code,name\nP1,山田商事\nP2,\n")
        let outcome = try company.run("import", "parties", "p.csv", "--strict", "--rejects", "r.csv", "-O", "json")
        expect(outcome, exits: 65)
        #expect(outcome.output.isEmpty && outcome.error.contains("import.strict"))
        #expect(try company.count("parties") == 0)
        let loose = try company.run("import", "parties", "p.csv", "--rejects", "r.csv", "-O", "json")
        expect(loose, exits: 65)
        #expect(try JSON(loose.output)["created"]?.int == 1)
        #expect(company.read("r.csv")?.split(separator: "\n").count == 2)
    }

    @Test("- is standard input", arguments: Engine.available)
    func standardInput(engine: Engine) throws {
        let company = try Company(engine)
        let arguments = ["import", "parties", "-", "-O", "json"]
        let outcome = try company.start(arguments, input: Array(Self.parties.utf8)).wait()
        expect(outcome, exits: 0)
        #expect(try JSON(outcome.output)["created"]?.int == 2)
    }

    @Test("several files are several imports")
    func severalFiles() throws {
        let company = try Company()
        try company.write("a.csv", "code,name\nP1,甲\n")
        try company.write("b.csv", "code,name\nP2,乙\n")
        expect(try company.run("import", "parties", "a.csv", "b.csv"), exits: 0)
        #expect(try company.count("parties") == 2)
    }

    @Test("a rehearsed import tells the same numbers and keeps nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let company = try Company(engine)
        for (kind, text) in SmallCompany.files + [("rates", Self.rates)] {
            try company.write("f.csv", text + (text.hasSuffix("\n") ? "" : "\n"))
            let before = try company.exported([kind, "parties"])
            let rehearsed = try JSON(company.run("import", kind, "f.csv", "--dry-run", "-O", "json").output)
            #expect(try company.exported([kind, "parties"]) == before)
            let done = try JSON(company.run("import", kind, "f.csv", "-O", "json").output)
            for key in ["read", "created", "updated", "unchanged", "rejected"] {
                #expect(rehearsed[key]?.int == done[key]?.int, "\(kind): \(key)")
            }
            #expect((done["created"]?.int ?? 0) > 0, "\(kind)")
        }
    }

    private static let rates = "day,from,to,rate\n2026-11-02,USD,JPY,150.25\n"

    @Test("an import that is taken back leaves the export as it was", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let company = try Company(engine)
        for (kind, text) in SmallCompany.files + [("rates", Self.rates)] {
            try company.write("f.csv", text + (text.hasSuffix("\n") ? "" : "\n"))
            let before = try company.exported([kind, "parties"])
            let done = try JSON(company.run("import", kind, "f.csv", "-O", "json").output)
            let id = try #require(done["import_id"]?.int)
            expect(try company.run("undo", "import", String(id)), exits: 0)
            #expect(try company.exported([kind, "parties"]) == before, "\(kind)")
            expect(try company.run("undo", "import", String(id)), exits: 1)
            // The way forward again, so that the next kind has what it stands on.
            let again = try JSON(company.run("import", kind, "f.csv", "-O", "json").output)
            #expect(again["created"]?.int == done["created"]?.int && again["rejected"]?.int == 0, "\(kind)")
        }
        // Taking back changes that an import made to what was there restores the former content.
        let before = try company.exported()
        try company.write("f.csv", "code,name\nC1,株式会社甲本店\n")
        let changed = try JSON(company.run("import", "parties", "f.csv", "-O", "json").output)
        #expect(changed["updated"]?.int == 1)
        #expect(try company.exported() != before)
        expect(try company.run("undo", "import", String(changed["import_id"]?.int ?? 0)), exits: 0)
        #expect(try company.exported() == before)
    }

    @Test("parties that documents stand on cannot be taken back", arguments: Engine.available)
    func undoUsed(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let before = try company.exported()
        // The third import brought the parties.
        let outcome = try company.run("undo", "import", "3", "-O", "json")
        expect(outcome, exits: 1)
        #expect(try company.exported() == before)
    }
}
