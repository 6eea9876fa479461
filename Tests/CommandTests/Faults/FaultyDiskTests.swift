import FoundationEssentials
import TestOffice
import Testing

/// A library that is loaded before all others and lets one call to the disk fail.
private enum FaultyCalls {
    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <errno.h>
        #include <stdlib.h>
        #include <sys/stat.h>
        static int turn(const char *name) {
            static int syncs, writes;
            const char *when = getenv(name);
            return when && (name[5] == 'S' ? ++syncs : ++writes) == atoi(when);
        }
        #define FAIL(name) if (turn(name)) { errno = EIO; return -1; }
        #define REAL(type, ...) ((type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, __func__))
        /* SQLite does not ask whether a folder could be synced. */
        static int is_file(int file) {
            struct stat status;
            return fstat(file, &status) == 0 && !S_ISDIR(status.st_mode);
        }
        int fsync(int file) { if (is_file(file)) FAIL("FAIL_SYNC") return REAL(int, int)(file); }
        int fdatasync(int file) { if (is_file(file)) FAIL("FAIL_SYNC") return REAL(int, int)(file); }
        ssize_t pwrite64(int file, const void *bytes, size_t count, off_t place) {
            FAIL("FAIL_WRITE") return REAL(ssize_t, int, const void *, size_t, off_t)(file, bytes, count, place);
        }
        ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
            FAIL("FAIL_WRITE") return REAL(ssize_t, int, const void *, size_t, off_t)(file, bytes, count, place);
        }
        """

    /// Its path; nil where no compiler for C is at hand.
    static let library: String? = {
        let folder = FileManager.default.temporaryDirectory.path
        let name = "sekisho-faulty-" + UUID().uuidString
        let (text, library) = ("\(folder)/\(name).c", "\(folder)/\(name).so")
        guard FileManager.default.createFile(atPath: text, contents: Data(source.utf8)),
            let run = try? Run(
                "clang", ["-shared", "-fPIC", "-o", library, text, "-ldl"], in: folder,
                environment: ProcessInfo.processInfo.environment)
        else { return nil }
        return run.wait().status == 0 ? library : nil
    }()
}

@Suite(
    "A disk that fails once",
    .enabled(if: FaultyCalls.library != nil, "the failing calls are in C, and there is no clang to compile them"))
struct FaultyDiskTests {
    private static let file =
        "code,name,roles\n" + (0..<40).map { "P\($0),会社\($0)株式会社,prospect\n" }.joined()

    /// The import with the n-th call failing.
    private func outcome(_ variable: String, _ turn: Int) throws -> (run: Run.Outcome, code: String?, isKept: Bool) {
        let company = try Company()
        try company.write("parties.csv", Self.file)
        let before = try company.run("export", "parties").output
        company.environment["LD_PRELOAD"] = FaultyCalls.library
        company.environment[variable] = String(turn)
        let run = try company.run("import", "parties", "parties.csv", "-O", "json")
        company.environment["LD_PRELOAD"] = nil
        let after = try company.run("export", "parties").output
        let isKept = after != before
        #expect(!isKept || after.split(separator: "\n").count == 41, "half of it is there")
        expect(try company.run("verify"), exits: 0)
        expect(try company.run("import", "parties", "parties.csv"), exits: 0)
        return (run, run.status == 0 ? nil : try JSON(run.error)["error"]?["code"]?.text, isKept)
    }

    @Test("A sync that fails is never a success, before the commit and behind it", arguments: 1...4)
    func sync(turn: Int) throws {
        let outcome = try outcome("FAIL_SYNC", turn)
        expect(outcome.run, exits: 73)
        #expect(outcome.code == (turn < 3 ? "storage.faulty_disk" : "storage.kept_on_faulty_disk"))
        #expect(outcome.isKept || turn < 3)
    }

    @Test("A write that fails leaves the database as it was", arguments: [1, 2, 3, 7, 15, 30])
    func write(turn: Int) throws {
        let outcome = try outcome("FAIL_WRITE", turn)
        expect(outcome.run, exits: 73)
        #expect(!outcome.isKept)
    }
}
