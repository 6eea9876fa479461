import FoundationEssentials
import Governance
import Marketing
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of touches")
struct TouchImportTests {
    static let header = "external_id,at,party,visitor,campaign,medium,kind,topic,dwell_seconds,page,grade\n"
    static let file =
        header + """
            T-1,2026-10-01T09:00:00+09:00,P-1,,SELL,web,view,pricing,30,/price,human
            T-2,2026-10-02T10:00:00Z,P-1,,SELL,web,request,,,,human
            T-3,2026-10-02T10:00:00Z,,v-77,BUY,web,view,,,,unknown
            T-4,2026-10-03T00:00:00Z,P-2,,BUY,event,meeting,,,,human
            T-5,2026-10-03T00:00:01Z,P-2,,FAIR,event,card,,,,human
            T-6,2026-10-04T00:00:00Z,P-3,,,email,click,,,,machine

            """

    private func export(_ office: MarketingOffice) throws -> [String] {
        var lines: [String] = []
        try office.office.database.write(keep: false) { rows in
            try TouchExport.each(in: rows) { lines.append($0.joined(separator: ",")) }
        }
        return lines
    }

    @Test("The same file twice changes nothing, and everything kept is true", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        let (first, rejects) = try office.run(TouchImport.self, Self.file)
        #expect(rejects.isEmpty)
        #expect(first.created == 6)
        #expect(try office.faults() == [])
        let model = try office.readModel()
        let (second, _) = try office.run(TouchImport.self, Self.file)
        #expect((second.created, second.unchanged) == (0, 6))
        #expect(try office.readModel() == model)
        #expect(try export(office).first == "T-1,2026-10-01T00:00:00Z,P-1,,SELL,web,view,pricing,30,/price,human")
    }

    @Test("What is exported comes in again as it was", arguments: Engine.available)
    func exportImport(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let exported = try export(office)
        let other = try MarketingOffice(engine)
        _ = try other.run(TouchImport.self, Self.header + exported.joined(separator: "\n") + "\n")
        #expect(try export(other) == exported)
        #expect(try other.readModel() == office.readModel())
    }

    @Test("A file of a Japanese system is read, with its headers and its encoding", arguments: Engine.available)
    func cp932(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(Self.japanese).write(to: URL(fileURLWithPath: path))
        let result = try Imports(office.office.books()).run(TouchImport.self, from: path)
        #expect((result.created, result.rejected) == (1, 0))
        #expect(try export(office) == ["T-1,2026-10-01T09:00:00Z,P-1,,SELL,web,request,関所ツアー,,,unknown"])
    }

    /// `番号,日時,取引先,施策,媒体,種類,話題` and one row, in CP932 by Python's codec.
    static let japanese: [UInt8] = [
        0x94, 0xd4, 0x8d, 0x86, 0x2c, 0x93, 0xfa, 0x8e, 0x9e, 0x2c, 0x8e, 0xe6, 0x88, 0xf8, 0x90, 0xe6, 0x2c, 0x8e,
        0x7b, 0x8d, 0xf4, 0x2c, 0x94, 0x7d, 0x91, 0xcc, 0x2c, 0x8e, 0xed, 0x97, 0xde, 0x2c, 0x98, 0x62, 0x91, 0xe8,
        0x0d, 0x0a, 0x54, 0x2d, 0x31, 0x2c, 0x32, 0x30, 0x32, 0x36, 0x2f, 0x31, 0x30, 0x2f, 0x31, 0x20, 0x39, 0x3a,
        0x30, 0x30, 0x2c, 0x50, 0x2d, 0x31, 0x2c, 0x53, 0x45, 0x4c, 0x4c, 0x2c, 0x77, 0x65, 0x62, 0x2c, 0x72, 0x65,
        0x71, 0x75, 0x65, 0x73, 0x74, 0x2c, 0x8a, 0xd6, 0x8f, 0x8a, 0x83, 0x63, 0x83, 0x41, 0x81, 0x5b, 0x0d, 0x0a,
    ]

    @Test("Daily counts conserve touches, and a contact is counted on its first day", arguments: Engine.available)
    func rollUps(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let days = try office.office.database.read { rows in
            try rows.rows(
                """
                SELECT o.code, d.side, d.day, d.touches, d.contacts
                  FROM marketing_origin_day d LEFT JOIN party_origin o ON o.id = d.origin_id
                 ORDER BY o.code NULLS FIRST, d.side, d.day
                """
            ) { "\($0.optionalText(0) ?? "-") \($0.text(1)) \($0.day(2)) \($0.int(3)) \($0.int(4))" }
        }
        #expect(
            days == [
                "- purchase 2026-10-04 1 0", "- sale 2026-10-04 1 0", "BUY purchase 2026-10-02 1 0",
                "BUY purchase 2026-10-03 1 1", "FAIR purchase 2026-10-03 1 1", "FAIR sale 2026-10-03 1 1",
                "SELL sale 2026-10-01 1 1", "SELL sale 2026-10-02 1 0",
            ])
    }

    @Test("Machines give no points, and points go to the sides of the campaign", arguments: Engine.available)
    func points(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let points = try office.office.database.read { rows in
            try rows.rows("SELECT purchase_points, sale_points FROM marketing_touch_view ORDER BY external_id") {
                "\($0.int(0)) \($0.int(1))"
            }
        }
        #expect(points == ["0 1", "0 40", "1 0", "30 0", "10 10", "0 0"])
    }

    @Test("A touch is never changed: other content under its number is refused", arguments: Engine.available)
    func unchangeable(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let (result, rejects) = try office.run(
            TouchImport.self,
            Self.header + """
                T-9,2026-10-05T00:00:00Z,P-1,,,web,view,,,,
                T-1,2026-10-01T09:00:00+09:00,P-2,,SELL,web,view,pricing,30,/price,human
                T-9,2026-10-05T00:00:00Z,P-1,,,web,view,,,,
                T-9,2026-10-06T00:00:00Z,P-1,,,web,view,,,,

                """)
        #expect((result.created, result.unchanged, result.rejected) == (1, 1, 2))
        #expect(rejects.map(\.line) == [3, 5])
        #expect(try office.faults() == [])
    }

    @Test("Taking an import back leaves what was before", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let before = try office.readModel()
        let (second, _) = try office.run(
            TouchImport.self,
            Self.header + """
                A-1,2026-09-01T00:00:00Z,P-1,,SELL,web,meeting,,,,
                A-2,2026-10-02T11:00:00Z,P-1,,FAIR,web,meeting,,,,
                A-3,2026-10-02T11:00:00Z,P-3,,BUY,web,meeting,,,,

                """)
        #expect(try office.readModel() != before)
        #expect(try office.undo(second.importID) == 3)
        #expect(try office.readModel() == before)
        #expect(try office.faults() == [])
    }

    @Test("A rehearsal keeps nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        let (result, _) = try office.run(TouchImport.self, Self.file, isRehearsal: true)
        #expect(result.created == 6)
        #expect(try office.readModel() == [])
    }

    @Test(
        "Rows that cannot be are refused with their column",
        arguments: [
            ("X,2026-02-30T00:00:00Z,P-1,,,web,view,,,,", "at"), ("X,2026-02-03,P-99,,,web,view,,,,", "party"),
            ("X,2026-02-03,,,,web,view,,,,", "party"), ("X,2026-02-03,P-1,,NONE,web,view,,,,", "campaign"),
            ("X,2026-02-03,P-1,,,radio,view,,,,", "medium"), ("X,2026-02-03,P-1,,,web,look,,,,", "kind"),
            ("X,2026-02-03,P-1,,,web,view,,-1,,", "dwell_seconds"), ("X,2026-02-03,P-1,,,web,view,,,,robot", "grade"),
            (" ,2026-02-03,P-1,,,web,view,,,,", "external_id"),
        ])
    func refused(row: String, column: String) throws {
        let office = try MarketingOffice(.sqlite)
        let (result, rejects) = try office.run(
            TouchImport.self, Self.header + row + "\nY,2026-02-03,P-1,,,web,view,,,,\n")
        #expect((result.created, result.rejected) == (1, 1))
        #expect(rejects.map(\.column) == [column])
        #expect(try office.faults() == [])
    }

    @Test("One touch recorded by hand is told where the party stands", arguments: Engine.available)
    func record(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let recorded = try office.desk(on: "2026-10-02").record(
            NewTouch(
                at: office.instant("2026-10-02", hour: 11), party: "P-1", campaign: "SELL", medium: .visit, kind: .visit
            ))
        #expect(recorded.points == [.purchase: 0, .sale: 25])
        let standing = try #require(recorded.standings[.sale])
        #expect(standing.temperature == .warm)
        #expect(standing.trigger == "T-2")
        #expect(standing.touches == 3)
        #expect(try office.faults() == [])
        #expect(throws: MarketingRefusal.nobody) {
            try office.desk().record(NewTouch(at: office.instant("2026-10-02"), medium: .web, kind: .view))
        }
    }

    @Test("In whatever order touches come in, the read model is the same", arguments: Dice.seeds(12))
    func order(dice: Dice) throws {
        var random = dice
        var lines: [String] = []
        for number in 0..<200 {
            let party = Int.random(in: 1...8, using: &random)
            let campaign = ["", "SELL", "BUY", "FAIR"].randomElement(using: &random) ?? ""
            let kind = TouchKind.words.randomElement(using: &random)?.description ?? "view"
            let grade = ["human", "machine", "unknown", ""].randomElement(using: &random) ?? ""
            let day = Int.random(in: 10...28, using: &random)
            let month = Int.random(in: 1...9, using: &random)
            let id = 1000 + number
            lines.append(
                "T-\(id),2026-0\(month)-\(day)T0\(number / 100):00:00.\(100 + number)Z,P-\(party),,\(campaign),web,\(kind),,,,\(grade)"
            )
        }
        let inOrder = try MarketingOffice(.sqlite, parties: 8)
        let sorted = lines.sorted { $0.split(separator: ",")[1] + $0 < $1.split(separator: ",")[1] + $1 }
        _ = try inOrder.run(TouchImport.self, Self.header + sorted.joined(separator: "\n") + "\n")
        let shuffled = try MarketingOffice(.sqlite, parties: 8)
        lines.shuffle(using: &random)
        for part in [lines[..<50], lines[50..<51], lines[51...]] {
            _ = try shuffled.run(TouchImport.self, Self.header + part.joined(separator: "\n") + "\n")
        }
        #expect(try shuffled.readModel() == inOrder.readModel())
        #expect(try shuffled.faults() == [])
    }
}
