import Marketing
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Temperature")
struct TemperatureTests {
    static let thresholds = Thresholds(warmAt: 30, warmLeave: 20, hotAt: 80, hotLeave: 65)

    @Test(
        "Entering takes more than staying",
        arguments: [
            (.cold, 29_999, .cold), (.cold, 30_000, .warm), (.cold, 80_000, .hot), (.warm, 79_999, .warm),
            (.warm, 80_000, .hot), (.hot, 79_999, .hot), (.hot, 65_000, .hot), (.hot, 64_999, .warm),
            (.hot, 20_000, .warm), (.hot, 19_999, .cold), (.warm, 20_000, .warm), (.warm, 19_999, .cold),
            (.cold, 25_000, .cold), (.cold, 65_000, .warm),
        ] as [(Temperature, Int64, Temperature)])
    func hysteresis(from: Temperature, milli: Int64, to: Temperature) {
        #expect(Self.thresholds.next(from: from, scoreMilli: milli) == to)
    }

    @Test("The touch that changed the temperature is kept, and its day is counted", arguments: Engine.available)
    func trigger(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(
            TouchImport.self,
            """
            external_id,at,party,campaign,medium,kind
            T-1,2026-10-01T00:00:00Z,P-1,SELL,web,view
            T-2,2026-10-02T00:00:00Z,P-1,SELL,web,request
            T-3,2026-10-03T00:00:00Z,P-1,SELL,web,submit
            T-4,2026-10-04T00:00:00Z,P-1,SELL,visit,meeting

            """)
        let changes = try office.temperatureHistory(of: "P-1", side: .sale)
        #expect(
            changes == [
                TemperatureChange(at: office.instant("2026-10-02"), from: .cold, to: .warm, trigger: "T-2"),
                TemperatureChange(at: office.instant("2026-10-04"), from: .warm, to: .hot, trigger: "T-4"),
            ])
        let days = try office.office.database.read { rows in
            try rows.rows(
                """
                SELECT day, from_temperature, to_temperature, changes FROM marketing_temperature_day
                 WHERE side = 'sale' ORDER BY day
                """
            ) { "\($0.day(0)) \($0.text(1)) \($0.text(2)) \($0.int(3))" }
        }
        #expect(days == ["2026-10-02 cold warm 1", "2026-10-04 warm hot 1"])
    }

    @Test("Time cools: the lists show who is hot or warm at the moment asked for", arguments: Engine.available)
    func lists(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(
            TouchImport.self,
            """
            external_id,at,party,medium,kind
            T-1,2026-10-01T00:00:00Z,P-1,web,request
            T-2,2026-10-01T00:00:01Z,P-1,web,meeting
            T-3,2026-10-01T00:00:02Z,P-1,web,submit
            T-4,2026-10-01T00:00:02Z,P-2,web,request

            """)
        func codes(_ temperature: Temperature, _ day: String) throws -> [String] {
            try office.desk().contacts(side: .sale, temperature: temperature, at: office.instant(day)).contacts.map(
                \.code)
        }
        #expect(try codes(.hot, "2026-10-02") == ["P-1"])
        #expect(try codes(.warm, "2026-10-02") == ["P-2"])
        #expect(try codes(.hot, "2026-11-01") == [])
        #expect(try codes(.warm, "2026-11-01") == ["P-1", "P-2"])
        #expect(try codes(.cold, "2027-11-01") == ["P-1", "P-2"])
        let page = try office.desk().contacts(
            side: .sale, temperature: .warm, at: office.instant("2026-11-01"), limit: 1)
        let next = try office.desk().contacts(
            side: .sale, temperature: .warm, at: office.instant("2026-11-01"), after: page.next, limit: 1)
        #expect(page.contacts.map(\.code) + next.contacts.map(\.code) == ["P-1", "P-2"])
    }

    @Test("A temperature set by hand is an entry with its reason", arguments: Engine.available)
    func byHand(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(
            TouchImport.self, "external_id,at,party,medium,kind\nT-1,2026-11-01T00:00:00Z,P-1,web,request\n")
        for temperature in [Temperature.hot, .warm, .cold, .hot, .cold, .warm] {
            let standing = try office.desk().setTemperature(of: "P-1", side: .sale, to: temperature, reason: "met them")
            #expect(standing?.temperature == temperature)
        }
        #expect(throws: MarketingRefusal.alreadyThere("P-1", .warm)) {
            try office.desk().setTemperature(of: "P-1", side: .sale, to: .warm, reason: "again")
        }
        #expect(try office.desk().setTemperature(of: "P-2", side: .purchase, to: .hot, reason: "met")?.trigger == nil)
        #expect(try office.faults() == [])
        #expect(try office.temperatureHistory(of: "P-1", side: .sale).count == 7)
    }
}
