import TestOffice
import Testing
import Vocabulary

@Suite("The demo beside real data")
struct DemoTests {
    @Test("never takes the place of a database in which somebody works")
    func realData() throws {
        let company = try Company(.sqlite)
        try company.write("mine.csv", "code,name\nA1,青山工業\n")
        expect(try company.run("import", "parties", "mine.csv"), exits: 0)
        let refused = try company.run("demo", "--directory", ".", "--lang", "en")
        expect(refused, exits: 64)
        #expect(refused.error.contains("--directory") && refused.error.contains("--yes"))
        #expect(try company.run("export", "parties").output.contains("青山工業"))
        #expect(company.files == ["mine.csv"], "what is refused leaves nothing behind")
    }

    @Test("begins anew where nobody but a demo has worked, and nowhere else")
    func again() throws {
        let company = try Company(.sqlite, founded: false)
        expect(try company.run("demo", "--directory", "d", "--quiet"), exits: 0)
        let first = try company.run("export", "parties", "--database", "d/sekisho.db").output
        expect(try company.run("demo", "--directory", "d", "--quiet"), exits: 0)
        #expect(try company.run("export", "parties", "--database", "d/sekisho.db").output == first)
        let told = try company.run("init", "--database", "d/sekisho.db", "--lang", "en")
        expect(told, exits: 0)
        #expect(told.error.contains("demo"))

        try company.write("mine.csv", "code,name\nA1,青山工業\n")
        expect(try company.run("import", "parties", "mine.csv", "--database", "d/sekisho.db"), exits: 0)
        expect(try company.run("demo", "--directory", "d", "--quiet"), exits: 64)
        #expect(try company.run("export", "parties", "--database", "d/sekisho.db").output.contains("青山工業"))
        expect(try company.run("demo", "--directory", "d", "--yes"), exits: 0)
        #expect(try company.run("export", "parties", "--database", "d/sekisho.db").output == first)
        #expect(
            try company.run("export", "parties", "--database", "d/sekisho.db.before-demo").output.contains("青山工業"))
    }

    @Test("one that ended early leaves nothing that the next stumbles over")
    func interrupted() throws {
        let company = try Company(.sqlite, founded: false)
        for pause in ["0.01", "0.05", "0.15"] {
            _ = try company.shell("$sekisho demo --directory d & sleep \(pause); kill -9 $!; wait").wait()
        }
        expect(try company.run("demo", "--directory", "d", "--quiet"), exits: 0)
        expect(try company.run("verify", "--database", "d/sekisho.db"), exits: 0)
    }

    @Test("leaves files of others alone, and its own database too")
    func others() throws {
        let folder = try Company(.sqlite, founded: false)
        expect(try folder.shell("mkdir samples; echo mine >samples/parties.csv").wait(), exits: 0)
        expect(try folder.run("demo", "--directory", "."), exits: 64)
        #expect(folder.read("samples/parties.csv") == "mine\n")
        #expect(folder.bytes(of: "sekisho.db") == nil)
        expect(
            try folder.run("demo", "--directory", "e", "--database", "e/samples/parties.csv"), exits: 64)
    }

    @Test(
        "walks month by month: every row goes in, every month has its crossings, and what comes back is believable",
        arguments: ["2026-11-20", "2027-01-01", "2028-02-29"])
    func months(today: String) throws {
        let company = try Company(founded: false)
        company.environment["SEKISHO_DATABASE"] = nil
        let walk = try company.run("demo", "--lang", "en", today: today)
        expect(walk, exits: 0)
        #expect(!walk.error.contains("rows refused"), "\(walk.error)")
        company.environment["SEKISHO_DATABASE"] = "sekisho-demo/sekisho.db"
        expect(try company.run("verify", today: today), exits: 0)
        let day = try #require(Day(iso: today))
        var crossed: [Int] = []
        for back in [300, 180, 90] {
            let month = day.adding(days: -back).description.prefix(7)
            let report = try JSON(
                company.run("gate", "report", "-p", String(month), "-O", "json", today: today).output)
            crossed.append((report["rows"]?.items ?? []).compactMap { $0["crossings"]?.int }.reduce(0, +))
        }
        #expect(crossed.allSatisfy { $0 > 0 }, "\(crossed)")
        let summary = try JSON(
            company.run("report", "summary", "-p", "\(day.adding(days: -364))..\(today)", "-O", "json", today: today)
                .output)
        let (spent, collected) = (
            try #require(summary["totals"]?["spend"]?["minor"]?.int),
            try #require(summary["totals"]?["collected"]?["minor"]?.int)
        )
        #expect((2...8).contains(collected / spent))
    }
}
