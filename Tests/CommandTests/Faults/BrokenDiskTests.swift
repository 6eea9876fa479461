import FoundationEssentials
import Glibc
import Storage
import TestOffice
import Testing

/// A small disk of its own, in memory. Making one takes the rights of root, which a container of CI has.
private final class SmallDisk {
    let path: String

    init(megabytes: Int) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("disk" + UUID().uuidString).path
        mkdir(path, 0o755)
        try Self.mount("tmpfs", path, "-o", "size=\(megabytes)m")
    }

    deinit {
        umount2(path, Int32(MNT_DETACH))
        rmdir(path)
    }

    func remount(_ options: String) throws {
        try Self.mount("tmpfs", path, "-o", "remount,\(options)")
    }

    private static func mount(_ arguments: String...) throws {
        let run = try Run(
            "mount", ["-t", "tmpfs"] + arguments, in: "/", environment: ["PATH": "/usr/sbin:/usr/bin:/bin"])
        let outcome = run.wait()
        guard outcome.status == 0 else { throw SystemFault(what: outcome.error, number: outcome.status) }
    }

    static let isPossible = geteuid() == 0 && (try? SmallDisk(megabytes: 1)) != nil
}

@Suite("A disk that gives out", .enabled(if: SmallDisk.isPossible, "mounting a small disk needs the rights of root"))
struct BrokenDiskTests {
    private func parties(_ rows: Range<Int>) -> String {
        "code,name,roles,address\n"
            + rows.map { "P\($0),会社\($0)株式会社,prospect,東京都千代田区丸の内\($0)丁目\n" }.joined()
    }

    @Test("full: exit 73, nothing half-written, reading goes on, and with room all is well", arguments: [2, 3])
    func full(megabytes: Int) throws {
        let company = try Company(founded: false)
        let disk = try SmallDisk(megabytes: megabytes)
        company.environment["SEKISHO_DATABASE"] = disk.path + "/sekisho.db"
        company.environment["SQLITE_TMPDIR"] = disk.path
        expect(try company.run("init"), exits: 0)
        try company.write("few.csv", parties(0..<10))
        try company.write("many.csv", parties(0..<20_000))
        expect(try company.run("import", "parties", "few.csv"), exits: 0)
        let before = try company.exportedByCommand(["parties"])

        let outcome = try company.run("import", "parties", "many.csv", "-O", "json")
        expect(outcome, exits: 73)
        #expect(outcome.output.isEmpty)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "storage.full")
        #expect(try company.exportedByCommand(["parties"]) == before)
        // An export that does not fit leaves what was there.
        expect(try company.shell("head -c 99000000 /dev/zero > \(disk.path)/filler; true").wait(), exits: 0)
        #expect(try company.exportedByCommand(["parties"]) == before)
        let refused = try company.run("export", "parties", "-o", disk.path + "/out.csv")
        #expect([0, 73].contains(refused.status), "\(refused.error)")
        if refused.status == 73 { #expect(!FileManager.default.fileExists(atPath: disk.path + "/out.csv")) }

        unlink(disk.path + "/filler")
        try disk.remount("size=99m")
        let done = try JSON(company.run("import", "parties", "many.csv", "-O", "json").output)
        #expect(done["created"]?.int == 19_990 && done["unchanged"]?.int == 10)
    }

    @Test(
        "full, and no index of the log yet: reading goes on, with a log that was left and without",
        arguments: [true, false])
    func fullWithoutIndex(withLog: Bool) throws {
        let company = try Company(founded: false)
        let disk = try SmallDisk(megabytes: 9)
        let database = disk.path + "/sekisho.db"
        company.environment["SEKISHO_DATABASE"] = database
        expect(try company.run("init"), exits: 0)
        try company.write("few.csv", parties(0..<10))
        if withLog {
            // Two gone on at once: the one that ends first cannot put the log away, and the other is killed.
            try company.whileRead(.file(database)) {
                expect(try company.run("import", "parties", "few.csv"), exits: 0)
            }
            #expect((try FileManager.default.attributesOfItem(atPath: database + "-wal")[.size] as? Int) != 0)
        } else {
            expect(try company.run("import", "parties", "few.csv"), exits: 0)
        }
        unlink(database + "-shm")
        expect(try company.shell("head -c 99000000 /dev/zero > \(disk.path)/filler; true").wait(), exits: 0)
        #expect(try company.count("parties") == 10)
        expect(try company.run("report", "summary"), exits: 0)
        expect(try company.run("verify"), exits: 0)
        expect(try company.run("import", "parties", "few.csv"), exits: 73)
        unlink(disk.path + "/filler")
        expect(try company.run("import", "parties", "few.csv"), exits: 0)
        #expect(try company.count("parties") == 10)
    }

    @Test("read only: exit 73 for what changes, an answer or 73 for what reads")
    func readOnly() throws {
        let company = try Company(founded: false)
        let disk = try SmallDisk(megabytes: 9)
        company.environment["SEKISHO_DATABASE"] = disk.path + "/sekisho.db"
        expect(try company.run("init"), exits: 0)
        try company.write("few.csv", parties(0..<10))
        expect(try company.run("import", "parties", "few.csv"), exits: 0)
        try disk.remount("ro")
        let outcome = try company.run("import", "parties", "few.csv", "-O", "json")
        expect(outcome, exits: 73)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "storage.read_only")
        expect(try company.run("export", "parties", "-o", disk.path + "/out.csv"), exits: 73)
        expect(try company.run("init", "--database", disk.path + "/new.db"), exits: 73)
        let read = try company.run("export", "parties")
        #expect(read.status == 0 || read.status == 73, "\(read.error)")
        try disk.remount("rw")
        #expect(try company.count("parties") == 10)
    }
}
