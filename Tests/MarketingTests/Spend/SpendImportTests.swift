import Governance
import Marketing
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of spend")
struct SpendImportTests {
    static let file = """
        campaign,day,amount,currency,pieces,hours
        SELL,2026-10-01,"1,234.50",USD,,2.5
        SELL,2026-10-01,￥１０００,JPY,500,1:40
        BUY,令和8年10月2日,300000,JPY,,

        """

    private func export(_ office: MarketingOffice) throws -> [String] {
        var lines: [String] = []
        try office.office.database.write(keep: false) { rows in
            try SpendExport.each(in: rows) { lines.append($0.joined(separator: ",")) }
        }
        return lines
    }

    @Test("The same file twice changes nothing, and is exported exactly", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        #expect(try office.run(SpendImport.self, Self.file).result.created == 3)
        let exported = [
            "BUY,2026-10-02,300000,JPY,,", "SELL,2026-10-01,1000,JPY,500,1:40", "SELL,2026-10-01,1234.50,USD,,2:30",
        ]
        #expect(try export(office) == exported)
        let (again, _) = try office.run(SpendImport.self, Self.file)
        #expect((again.created, again.updated, again.unchanged) == (0, 0, 3))
        #expect(try export(office) == exported)
    }

    @Test("Other content under the same key replaces it, and taking back restores it", arguments: Engine.available)
    func changed(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(SpendImport.self, Self.file)
        let before = try export(office)
        let (result, _) = try office.run(
            SpendImport.self,
            """
            campaign,day,amount,currency
            SELL,2026-10-01,2000,JPY
            FAIR,2026-10-03,1,JPY
            FAIR,2026-10-03,2,JPY

            """)
        #expect((result.created, result.updated) == (1, 2))
        #expect(try export(office).contains("FAIR,2026-10-03,2,JPY,,"))
        #expect(try export(office).contains("SELL,2026-10-01,2000,JPY,,"))
        #expect(try office.undo(result.importID) == 2)
        #expect(try export(office) == before)
    }

    @Test(
        "Rows that cannot be are refused with their column",
        arguments: [
            ("NONE,2026-10-01,1,JPY,,", "campaign"), ("SELL,2026-02-30,1,JPY,,", "day"),
            ("SELL,2026-10-01,1.23E+12,JPY,,", "amount"), ("SELL,2026-10-01,1,JPX,,", "currency"),
            ("SELL,2026-10-01,1,JPY,-1,", "pieces"), ("SELL,2026-10-01,1,JPY,,1:75", "hours"),
            ("SELL,2026-10-01,0.5,JPY,,", "amount"),
        ])
    func refused(row: String, column: String) throws {
        let office = try MarketingOffice(.sqlite)
        let (result, rejects) = try office.run(
            SpendImport.self, "campaign,day,amount,currency,pieces,hours\n\(row)\nSELL,2026-10-09,1,JPY,,\n")
        #expect((result.created, result.rejected) == (1, 1))
        #expect(rejects.map(\.column) == [column])
    }
}
