import TestOffice
import Testing

@Suite("Business cards from outside")
struct CardTests {
    static let phone = """
        BEGIN:VCARD
        VERSION:2.1
        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=B1=B1=E7=94=B0;=E5=A4=AA=E9=83=8E;;;
        ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=A0=AA=E5=BC=8F=E4=BC=9A=E7=A4=BE=
        =E7=94=B2=E5=95=86=E5=BA=97
        TEL;CELL:09011112222
        EMAIL:taro@kou.example
        END:VCARD

        """

    @Test(
        "A phone's cards come in with day, receiver and campaign told beside them, and go out as vCard 4",
        arguments: Engine.available)
    func phone(engine: Engine) throws {
        let company = try SmallCompany.make(engine, before: "items")
        try company.write("fair.vcf", Self.phone.replacing("\n", with: "\r\n"))
        let imported = try company.run(
            "import", "cards", "fair.vcf", "--set", "met_on=2026-10-30", "--set", "met_by=sato", "--set",
            "campaign=FAIR", "-O", "json")
        expect(imported, exits: 0)
        #expect(try JSON(imported.output)["created"]?.int == 1)
        let tasks = try JSON(try company.run("task", "list", "--of", "sato", "-O", "json").output)
        let first = try #require(tasks["rows"]?.items.first)
        #expect(first["name"]?.text == "山田 太郎" && first["due_on"]?.text == "2026-11-03")
        let code = try #require(first["party"]?.text)
        let timeline = try company.run("party", "timeline", code, "-O", "csv").output
        #expect(timeline.contains("card event"))
        // The customer of old is the company of the card.
        #expect(try company.run("party", "show", "C1").output.contains("山田 太郎"))

        let cards = try JSON(try company.run("party", "card", "list", "C1", "-O", "json").output)["rows"]?.items ?? []
        #expect(cards.compactMap { $0["company_rule"]?.text } == ["name_and_domain"])
        #expect(cards.compactMap { $0["person_rule"]?.text } == ["new"])

        expect(try company.run("export", "cards", "-o", "out.vcf"), exits: 0)
        let written = try #require(company.read("out.vcf"))
        #expect(written.hasPrefix("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:山田 太郎\r\n"))
        #expect(written == (try company.run("export", "cards", "--vcard").output))
        let again = try company.run("import", "cards", "out.vcf", "-O", "json")
        #expect(try JSON(again.output)["unchanged"]?.int == 1)
        let id = try #require(try JSON(imported.output)["import_id"]?.int)
        expect(try company.run("undo", "import", String(id)), exits: 0)
        #expect(try company.count("cards") == 0)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("cards come through a pipe, broken ones go to the rejects file")
    func pipe() throws {
        let company = try Company()
        let bytes = Array((Self.phone + "BEGIN:VCARD\nVERSION:9\nEND:VCARD\n").utf8)
        let outcome = try company.run("import", "cards", "-", "--rejects", "r.csv", "--lang", "en", input: bytes)
        expect(outcome, exits: 65)
        #expect(try company.count("cards") == 1)
        #expect(company.read("r.csv")?.contains("9,,\"There is no vCard version \"\"9\"\".\"") == true)
        expect(try company.run("import", "cards", "-", "--set", "colour=red", input: bytes), exits: 64)
        expect(try company.run("import", "cards", "-", "--set", "red", input: bytes), exits: 64)
        expect(try company.run("export", "parties", "--vcard"), exits: 64)
    }
}
