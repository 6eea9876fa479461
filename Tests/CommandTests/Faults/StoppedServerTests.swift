import FoundationEssentials
import Glibc
import TestOffice
import Testing

@Suite("A server that stops", .enabled(if: Engine.available.contains(.postgres), "PostgreSQL is not installed"))
struct StoppedServerTests {
    /// The lines below run with a server of their own, whose folder is `$folder`.
    private func story(_ steps: String, in company: Company) throws -> Run.Outcome {
        let start = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scripts/with-postgres")
        try company.write(
            "story.sh",
            """
            folder=${SEKISHO_TEST_POSTGRES#*host=}; folder=${folder%%&*}
            export SEKISHO_DATABASE=$SEKISHO_TEST_POSTGRES
            server=$(head -n 1 "$folder/data/postmaster.pid")
            $sekisho init >init.txt 2>&1 || { cat init.txt >&2; exit 99; }
            \(steps)
            """)
        return try company.shell("unset SEKISHO_TEST_POSTGRES; '\(start.path)' bash story.sh").wait()
    }

    private func write(_ rows: Int, to company: Company) throws {
        let text = (0..<rows).map { "P\($0),会社\($0),prospect\n" }.joined()
        try company.write("f.csv", "code,name,roles\n" + text)
    }

    @Test("in the middle of an import: 69, none of its rows, and the next run completes it")
    func backendKilled() throws {
        let company = try Company(founded: false)
        try write(40_000, to: company)
        // The death of one backend makes the server end all others and recover by itself.
        let outcome = try story(
            """
            $sekisho import parties f.csv >first.txt 2>first.err & import=$!
            sleep 0.5
            for backend in $(ps -o pid= --ppid $server); do
                grep -qa 'postgres: sekisho' /proc/$backend/cmdline && kill -9 $backend
            done
            wait $import; echo $? >first.status
            for attempt in 1 2 3 4 5 6 7 8 9 10; do $sekisho export parties >between.csv 2>/dev/null && break; sleep 0.5; done
            $sekisho import parties f.csv -O json
            """, in: company)
        expect(outcome, exits: 0)
        #expect(["69\n", "75\n"].contains(company.read("first.status")), "\(company.read("first.err") ?? "")")
        #expect(company.read("first.err")?.hasPrefix("error: ") == true)
        #expect(company.read("between.csv")?.split(separator: "\n").count == 1)
        #expect(try JSON(outcome.output)["created"]?.int == 40_000)
    }

    @Test("altogether: every command exits 69 with words")
    func serverGone() throws {
        let company = try Company(founded: false)
        let outcome = try story(
            """
            kill -QUIT $server; while kill -0 $server 2>/dev/null; do sleep 0.05; done
            $sekisho export parties -O json
            """, in: company)
        expect(outcome, exits: 69)
        #expect(outcome.error.contains("\"storage.unreachable\""), "\(outcome.error)")
    }

    @Test("that was never there: 69 at once")
    func nobody() throws {
        let company = try Company(founded: false)
        for address in ["postgresql:///x?host=/nonexistent", "postgresql://localhost:1/x"] {
            let outcome = try company.run("export", "parties", "--database", address)
            expect(outcome, exits: 69)
            #expect(outcome.error.hasPrefix("error: ") && !outcome.error.contains("PQ"))
        }
    }
}
