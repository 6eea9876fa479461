import TestOffice
import Testing

@Suite("Knowing people")
struct PeopleTests {
    @Test("a gift beyond the limit is answered with no, and kept with a reason")
    func gifts() throws {
        let company = try SmallCompany.make()
        expect(try company.run("party", "gift", "limit", "--direction", "received", "--amount", "3000"), exits: 0)
        let add = ["party", "gift", "add", "H1", "catalogue gift", "--direction", "received", "--amount"]
        expect(try company.start(add + ["3,000"]).wait(), exits: 0)
        let beyond = try company.start(add + ["1", "-O", "json"]).wait()
        expect(beyond, exits: 1)
        let answer = try JSON(beyond.output)
        #expect(answer["decision"]?.text == "beyond" && answer["after"]?.minor == 3001)
        expect(try company.start(add + ["1", "--exception", "returned by post"]).wait(), exits: 0)
        #expect(try JSON(try company.run("party", "gift", "list", "-O", "json").output)["rows"]?.items.count == 2)
        expect(try company.start(add + ["0"]).wait(), exits: 65)
    }

    @Test("groups, stakeholders, traits, notes and strength from the command line")
    func people() throws {
        let company = try SmallCompany.make()
        try company.write("p.csv", "code,name,kind,works_for\nY,山田太郎,person,H1\n")
        expect(try company.run("import", "parties", "p.csv"), exits: 0)
        expect(try company.run("party", "relate", "C2", "branch-of", "C1"), exits: 0)
        expect(try company.run("party", "relate", "C1", "branch-of", "C2"), exits: 65)
        let group = try JSON(try company.run("party", "group", "C2", "-O", "json").output)
        #expect(group["rows"]?.items.compactMap { $0["code"]?.text } == ["C1", "C2"])
        #expect(try company.run("party", "show", "C2", "--lang", "en").output.contains("C1 株式会社甲商店"))
        let stakeholder = ["party", "stakeholder", "add", "Y", "--topic", "line 3", "--role", "decides"]
        expect(try company.start(stakeholder + ["--stance", "against"]).wait(), exits: 0)
        expect(try company.start(stakeholder + ["--stance", "undecided"]).wait(), exits: 64)
        expect(try company.run("party", "trait", "add", "Y", "溶接", "--kind", "capability"), exits: 0)
        expect(try company.run("party", "note", "add", "Y", "釣りの話"), exits: 0)
        for (noun, text) in [("stakeholder", "line 3"), ("trait", "溶接")] {
            #expect(try company.run("party", noun, "list", "-O", "csv").output.contains(text))
        }
        #expect(try company.run("party", "note", "list", "H1", "-O", "markdown").output.contains("釣りの話"))
        #expect(try company.run("party", "timeline", "Y").output.contains("釣りの話"))
        let strength = try JSON(try company.run("party", "strength", "H1", "-O", "json").output)
        #expect(strength["level"]?.text == "steady" && (strength["entries"]?.items.count ?? 0) >= 4)
        for format in ["table", "csv", "tsv", "markdown", "html"] {
            expect(try company.run("party", "strength", "H1", "-O", format), exits: 0)
        }
    }
}
