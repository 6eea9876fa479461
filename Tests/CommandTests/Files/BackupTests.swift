import Glibc
import TestOffice
import Testing

@Suite("Backup and restore as a person does them")
struct BackupTests {
    @Test("a backup has a name of its own day, and never takes the place of a file unasked")
    func names() throws {
        let company = try Company(.sqlite)
        expect(try company.run("backup"), exits: 0)
        #expect(company.bytes(of: "sekisho-\(Company.today).db") != nil)
        expect(try company.run("backup"), exits: 64)
        try company.write("大事.csv", "a,b\n")
        expect(try company.run("backup", "大事.csv"), exits: 64)
        expect(try company.run("backup", "大事.csv", "--yes"), exits: 64)
        try company.write("old.bak", "something else")
        expect(try company.run("backup", "old.bak"), exits: 64)
        #expect(company.read("大事.csv") == "a,b\n" && company.read("old.bak") == "something else")
        expect(try company.run("backup", "old.bak", "--yes"), exits: 0)
        expect(try company.run("user", "list", "--database", "old.bak"), exits: 0)
        for name in ["sekisho.db", "sekisho.db-wal", "sekisho.db.lock"] {
            expect(try company.run("backup", name, "--yes"), exits: 64)
        }
    }

    @Test("a folder is no database: restoring onto it moves nothing away")
    func folder() throws {
        let company = try Company(.sqlite)
        expect(try company.run("backup", "b.db"), exits: 0)
        mkdir(company.path("papers"), 0o755)
        try company.write("papers/letter.txt", "precious")
        for target in ["papers", company.folder] {
            let outcome = try company.run("restore", "b.db", "--yes", "--database", target, today: nil)
            expect(outcome, exits: 65)
        }
        #expect(company.read("papers/letter.txt") == "precious")
        expect(try company.run("user", "list"), exits: 0)
    }

    @Test("a log that lies where the backup goes is not taken for its own")
    func leftovers() throws {
        let company = try Company(.sqlite)
        let log = [UInt8](repeating: 0x5A, count: 9000)
        try company.write("b.db-wal", bytes: log)
        try company.write("b.db-shm", bytes: log)
        expect(try company.run("backup", "b.db"), exits: 0)
        #expect(company.bytes(of: "b.db-wal") == nil && company.bytes(of: "b.db-shm") == nil)
        #expect(company.bytes(of: "b.db.left-wal") == log)
        expect(try company.run("verify", "--database", "b.db"), exits: 0)
    }

    @Test("an administrator whom the backup does not know replaces nothing")
    func unknownThere() throws {
        let company = try Company(.sqlite)
        expect(try company.run("backup", "b.db"), exits: 0)
        expect(try company.run("user", "add", "hanako", "--role", "administrator"), exits: 0)
        expect(try company.run("user", "add", "taro", "--role", "sales"), exits: 0)
        let before = try company.run("user", "list", "-O", "csv").output
        let refused = try company.run("restore", "b.db", "--yes", "--as", "hanako", "-O", "json")
        expect(refused, exits: 77)
        let error = try #require(JSON(refused.error)["error"])
        #expect(error["code"]?.text == "command.restore.not_allowed_there")
        #expect(error["message"]?.text?.contains("b.db") == true && error["message"]?.text?.contains("hanako") == true)
        #expect(try company.run("user", "list", "-O", "csv").output == before)
        let done = try company.run("restore", "b.db", "--yes")
        expect(done, exits: 0)
        let now = try company.run("user", "list", "-O", "csv").output
        #expect(now.contains("boss") && !now.contains("hanako") && !now.contains("taro"))
        // What was replaced is kept, and opens as itself.
        #expect(done.error.contains("sekisho.db.before-restore"))
        #expect(
            try company.run("user", "list", "-O", "csv", "--database", "sekisho.db.before-restore").output == before)
        expect(try company.run("restore", "b.db", "--yes"), exits: 0)
        #expect(company.bytes(of: "sekisho.db.before-restore-2") != nil)
    }

    @Test("a database with two names is opened under neither")
    func severalNames() throws {
        let company = try Company(.sqlite)
        expect(try company.run("backup", "b.db"), exits: 0)
        link(company.path("sekisho.db"), company.path("second.db"))
        let before = company.bytes(of: "sekisho.db")
        for name in ["sekisho.db", "second.db"] {
            for line in [["user", "list"], ["user", "add", "hanako", "--role", "sales"], ["init"], ["verify"]] {
                let outcome = try company.start(line + ["--database", name, "-O", "json"], today: nil).wait()
                expect(outcome, exits: 78)
                #expect(try JSON(outcome.error)["error"]?["code"]?.text == "storage.several_names")
            }
        }
        #expect(company.bytes(of: "sekisho.db") == before)
        unlink(company.path("second.db"))
        symlink("sekisho.db", company.path("second.db"))
        expect(try company.run("user", "list", "--database", "second.db"), exits: 0)
        // Programs that keep many backups link those that are alike.
        link(company.path("b.db"), company.path("c.db"))
        expect(try company.run("restore", "c.db", "--yes"), exits: 0)
    }
}
