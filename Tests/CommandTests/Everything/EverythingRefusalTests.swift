import Glibc
import TestOffice
import Testing

@testable import Storage

/// Why everything is not written, not taken in, or not moved: by status and code, and nothing stays behind.
@Suite struct EverythingRefusalTests {
    /// A company, and the folder to which it was written.
    private static func written(_ engine: Engine = .sqlite) throws -> (Company, WrittenFolder) {
        let company = try Company(engine)
        try company.write("p.csv", "code,name\nP-1,一\nP-2,\"二, \"\"三\"\"\"\n")
        for line in [["import", "parties", "p.csv"], ["export", "everything", "-o", "all"]] {
            let outcome = try company.start(line).wait()
            guard outcome.status == 0 else { throw SystemFault(what: outcome.error, number: outcome.status) }
        }
        return (company, WrittenFolder(company.path("all")))
    }

    private static func expect(
        _ outcome: Run.Outcome, _ status: Int32, _ code: String, naming fact: String = "",
        _ place: SourceLocation = #_sourceLocation
    ) {
        let error = try? JSON(outcome.error)["error"]
        #expect(outcome.status == status && error?["code"]?.text == code, "\(outcome.error)", sourceLocation: place)
        #expect(error?["message"]?.text?.contains(fact) == true, "\(outcome.error)", sourceLocation: place)
    }

    @Test func `where a folder is written`() throws {
        let (company, _) = try Self.written()
        func export(_ words: String...) throws -> Run.Outcome {
            try company.start(["export", "everything", "-O", "json"] + words).wait()
        }
        Self.expect(try export("-o", "all"), 64, "everything.export_there", naming: "all")
        Self.expect(try export("-o", "."), 64, "everything.folder_in_use")
        Self.expect(try export("-o", "p.csv"), 64, "everything.folder_in_use")
        Self.expect(try export("-o", "sekisho.db"), 64, "file.is_database")
        Self.expect(try export("-o", "nowhere/all"), 73, "file.cannot_write", naming: "nowhere/all")
        Self.expect(try export(), 64, "command.no_folder")
        Self.expect(try export("-o", "-"), 64, "command.no_folder")
        Self.expect(try export("-o", "new", "--dry-run"), 64, "command.no_rehearsal")
        Self.expect(try export("-o", "new", "--vcard"), 64, "command.option_not_of")
        #expect(company.files == ["all", "p.csv"])
        #expect(WrittenFolder(company.path("all")).mode == 0o700)
    }

    @Test func `an earlier export gives way with yes, and other files never`() throws {
        let (company, before) = try Self.written()
        _ = try company.run("user", "add", "ito", "--role", "sales")
        #expect(try company.run("export", "everything", "-o", "all/", "--yes").status == 0)
        #expect(WrittenFolder(company.path("all")).files != before.files)
        try company.write("all/mine.txt", "mine")
        Self.expect(
            try company.run("export", "everything", "-o", "all", "--yes", "-O", "json"), 64,
            "everything.folder_in_use")
        #expect(company.read("all/mine.txt") == "mine")
        #expect(company.files == ["all", "p.csv"])
    }

    /// Tampering by somebody who makes every digest fit again, and what finds it.
    static let forgeries: [(file: String, old: String, new: String, status: Int32, code: String, fact: String)] = [
        ("party.csv", "\"P-1\"", "\"P-1\" ", 65, "everything.unreadable_row", "all/party.csv"),
        ("party.csv", "id,code", "id,cide", 65, "everything.unreadable_row", "party.csv"),
        ("everything.json", "\"code\"", "\"cide\"", 65, "everything.other_tables", ""),
        ("governance_user_role.csv", "\"boss\"", "\"bass\"", 65, "everything.broken_rule", "governance_user"),
        ("governance_setting.csv", "\"4\"", "\"5\"", 65, "everything.faults", "storage.tables"),
        ("governance_audit.csv", "\"boss\"", "\"bass\"", 65, "everything.faults", "governance.audit_chain"),
    ]

    @Test(arguments: Engine.available, forgeries.indices)
    func `what was forged with all its digests is found by what holds between the rows`(
        engine: Engine, number: Int
    ) throws {
        let forgery = Self.forgeries[number]
        var (_, folder) = try Self.written(engine)
        folder.forge(forgery.file, forgery.old, forgery.new)
        let new = try Company(engine, founded: false)
        try folder.write(to: new, "all")
        let outcome = try new.run("import", "everything", "all", "-O", "json")
        Self.expect(outcome, forgery.status, forgery.code, naming: forgery.fact)
        #expect(try Database(new.place, create: true).read { try $0.tables().isEmpty })
    }

    @Test func `a head that is not the one of the rows, and the schema of a later program`() throws {
        let (_, folder) = try Self.written()
        let head = String(decoding: folder.files["everything.json"] ?? [], as: UTF8.self)
            .split(separator: "\"head\": \"")[1].prefix(64)
        for (old, new, status, code) in [
            (String(head), String(repeating: "0", count: 64), 70, "everything.not_equal"),
            ("\"sales\": ", "\"sales\": 9", 78, "storage.newer_schema"),
            ("\"sales\": ", "\"more\": 1, \"sales\": ", 78, "storage.newer_schema"),
        ] as [(String, String, Int32, String)] {
            var forged = folder
            forged.forge("everything.json", old, new)
            let company = try Company(founded: false)
            try forged.write(to: company, "all")
            Self.expect(try company.run("import", "everything", "all", "-O", "json"), status, code)
            #expect(company.files == ["all"])
        }
    }

    @Test func `a folder that is none, or not whole`() throws {
        let (company, folder) = try Self.written()
        func take(_ words: String...) throws -> Run.Outcome {
            try company.start(["import", "everything", "--database", "new.db", "-O", "json"] + words).wait()
        }
        Self.expect(try take("nowhere"), 66, "file.missing")
        Self.expect(try take("p.csv"), 65, "everything.no_export")
        Self.expect(try take("."), 65, "everything.no_export")
        Self.expect(try take(), 64, "command.no_folder")
        Self.expect(try take("all", "all"), 64, "command.no_folder")
        Self.expect(try take("all", "--strict"), 64, "command.option_not_of")
        try company.write("all/more.csv", "a\n")
        Self.expect(try take("all"), 65, "everything.other_file", naming: "all/more.csv")
        unlink(company.path("all/more.csv"))
        try company.write("all/party.csv", bytes: folder.files["party.csv"].map { $0.dropLast() } ?? [])
        Self.expect(try take("all"), 65, "everything.changed_file", naming: "all/party.csv")
        for name in ["party.csv", "SHA256SUMS"] {
            try folder.write(to: company, "all")
            unlink(company.path("all/\(name)"))
            Self.expect(try take("all"), 65, "everything.missing_file", naming: "all/\(name)")
        }
        #expect(company.files == ["all", "p.csv"])
    }

    @Test func `a place in use, a person without rights, a database with faults`() throws {
        let (company, _) = try Self.written()
        let into = ["import", "everything", "all", "-O", "json"]
        Self.expect(try company.start(into).wait(), 64, "storage.not_empty", naming: "sekisho.db")
        Self.expect(
            try company.run("move", "--to", "./sekisho.db", "-O", "json"), 64, "file.is_database")
        Self.expect(
            try company.start(into + ["--database", "new.db", "--as", "nobody"]).wait(), 77,
            "everything.not_allowed_there", naming: "nobody")
        _ = try company.run("user", "add", "ito", "--role", "sales")
        Self.expect(
            try company.run("move", "--to", "new.db", "--as", "ito", "-O", "json"), 77, "governance.not_allowed")
        try Database(company.place).write { try $0.run("UPDATE governance_setting SET value = '7'") }
        Self.expect(
            try company.run("move", "--to", "new.db", "-O", "json"), 1, "everything.faulty_source",
            naming: "storage.tables")
        #expect(company.files == ["all", "p.csv"])
    }
}
