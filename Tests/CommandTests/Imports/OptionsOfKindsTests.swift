import TestOffice
import Testing

@Suite("What may be said beside a kind of file")
struct OptionsOfKindsTests {
    @Test(
        "is refused where the kind cannot take it, with the kinds that can",
        arguments: [
            (["import", "parties", "x.csv", "--from", "ofac"], "watchlist"),
            (["import", "watchlist", "x.csv", "--list", "OURS"], "--from"),
            (["import", "parties", "x.csv", "--dated", "2026-01-01"], "watchlist"),
            (["import", "orders", "x.csv", "--match"], "parties"),
            (["export", "parties", "--vcard"], "cards"),
            (["export", "parties", "-O", "hledger"], "journal"),
            (["report", "summary", "-O", "hledger"], "export journal"),
        ] as [([String], String)])
    func misplaced(line: [String], known: String) throws {
        let company = try SmallCompany.make(.sqlite)
        try company.write("x.csv", "code,name\nX,Y\n")
        let outcome = try company.start(line + ["--lang", "en"]).wait()
        expect(outcome, exits: 64)
        #expect(outcome.error.contains(" does not go with "), "\(outcome.error)")
        #expect(outcome.error.contains("It goes with: \(known)\n"), "\(outcome.error)")
    }
}
