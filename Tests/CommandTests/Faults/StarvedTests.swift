import TestOffice
import Testing

@Suite("Too little memory")
struct StarvedTests {
    @Test("ends an import with 70 and words, and with nothing half done")
    func memory() throws {
        let company = try Company()
        let rows = (0..<5_000).map { "P\($0),会社\($0)株式会社,prospect,東京都千代田区丸の内\($0)丁目\n" }.joined()
        try company.write("many.csv", "code,name,roles,address\n" + rows)
        var starved = 0
        for megabytes in stride(from: 20, through: 120, by: 2) {
            let line = "ulimit -v \(megabytes * 1024); exec $sekisho import parties many.csv --dry-run"
            let outcome = try company.shell(line).wait()
            // What does not even begin is ended by the loader of the system or the runtime of the language.
            if starved == 0, outcome.status != 70 { continue }
            #expect([0, 70].contains(outcome.status), "\(megabytes) MB: \(outcome.status) \(outcome.error)")
            if outcome.status == 70 {
                starved += 1
                #expect(outcome.error.contains("memory"), "\(outcome.error)")
            }
        }
        #expect(starved > 0)
        #expect(try company.count("parties") == 0)
        expect(try company.run("verify"), exits: 0)
    }
}
