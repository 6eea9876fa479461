import TestOffice
import Testing

@Suite("Items from the command line")
struct ItemTests {
    @Test("an item is added, listed and shown with its sources", arguments: Engine.available)
    func road(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        expect(try company.run("item", "add", "PMP-1", "油圧ポンプ", "--unit", "台"), exits: 0)
        expect(try company.run("item", "add", "PMP-1", "油圧ポンプ"), exits: 65)
        let list = try JSON(try company.run("item", "list", "-O", "json").output)
        #expect(list["rows"]?.items.compactMap { $0["code"]?.text } == ["BRG-1", "PMP-1"])
        #expect(list["rows"]?.items.compactMap { $0["open"]?.int } == [1, 0])
        // Ordered on 1 June and received on the 28th: 27 days.
        let bearing = try JSON(try company.run("item", "show", "BRG-1", "-O", "json").output)
        #expect(bearing["can_be_had"]?.truth == true && bearing["lead_days"]?.int == 27)
        let source = try #require(bearing["sources"]?.items.first)
        #expect(source["supplier"]?.text == "E1" && source["last_price"]?.number == 900)
        #expect(source["standing"]?.text == "open" && source["currency"]?.text == "JPY")
        #expect(try company.run("item", "show", "BRG-1", "-O", "csv").output.contains("E1,Bangkok Metal Co.,open,27,1"))
    }

    @Test("sales learns whether and how soon, in words, and not from whom")
    func undisclosed() throws {
        let company = try SmallCompany.make()
        expect(try company.run("user", "add", "sato", "--role", "sales"), exits: 0)
        let told = try company.run("item", "show", "BRG-1", "--as", "sato", "--lang", "ja")
        #expect(told.output.contains("27") && !told.output.contains("Bangkok") && told.output.contains("sourcing.view"))
        let json = try JSON(try company.run("item", "show", "BRG-1", "--as", "sato", "-O", "json").output)
        #expect(json.keys.contains("sources") && json["sources"]?.items.isEmpty == true)
        #expect(json["can_be_had"]?.truth == true)
    }
}
