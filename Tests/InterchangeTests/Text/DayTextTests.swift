import Testing
import Vocabulary

@testable import Interchange

@Suite("Days as people write them")
struct DayTextTests {
    @Test(
        "Every usual way of writing names the same day",
        arguments: [
            ("2026-04-01", "2026-04-01"), ("2026/4/1", "2026-04-01"), ("2026.4.1", "2026-04-01"),
            ("2026/04/01", "2026-04-01"), ("20260401", "2026-04-01"), ("2026年4月1日", "2026-04-01"),
            ("２０２６年４月１日", "2026-04-01"), ("２０２６／４／１", "2026-04-01"), ("令和8年4月1日", "2026-04-01"),
            ("令和 8年 4月 1日", "2026-04-01"), ("R8.4.1", "2026-04-01"), ("r8/4/1", "2026-04-01"),
            ("R08-04-01", "2026-04-01"), ("Ｒ８．４．１", "2026-04-01"), ("㋿8年4月1日", "2026-04-01"),
            ("令和元年5月1日", "2019-05-01"), ("H31.4.30", "2019-04-30"), ("平成元年1月8日", "1989-01-08"),
            ("S64.1.7", "1989-01-07"), ("昭和元年12月25日", "1926-12-25"), ("㍼39年10月10日", "1964-10-10"),
            ("T15.12.24", "1926-12-24"), ("大正元年7月30日", "1912-07-30"), ("M45.7.29", "1912-07-29"),
            ("明治6年1月1日", "1873-01-01"), (" 2024-02-29 ", "2024-02-29"), ("1899-12-31", "1899-12-31"),
            ("9999-12-31", "9999-12-31"), ("2000/2/29", "2000-02-29"),
        ])
    func written(text: String, iso: String) throws {
        #expect(try DayText.day(text).description == iso)
    }

    @Test(
        "Days the calendar does not have are refused",
        arguments: [
            "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-00", "2026-04-31", "1900-02-29", "2023/2/29", "20260231",
            "令和8年13月1日", "R8.2.30", "R0.1.1", "0008-04-01",
        ])
    func impossible(text: String) {
        #expect(throws: DayRefusal.noSuchDay(text)) { try DayText.day(text) }
    }

    @Test(
        "A day outside its era is refused",
        arguments: [
            ("R1.4.30", "令和"), ("H31.5.1", "平成"), ("平成元年1月7日", "平成"), ("S64.1.8", "昭和"),
            ("昭和元年12月24日", "昭和"), ("T15.12.25", "大正"), ("M45.7.30", "明治"), ("M5.12.31", "明治"),
            ("R99.1.1", "令和"),
        ])
    func outside(text: String, era: String) {
        #expect(throws: DayRefusal.outsideEra(text, era: era)) { try DayText.day(text) }
    }

    @Test(
        "What is not surely a day is refused",
        arguments: [
            "26-04-01", "2026-4/1", "04/01/2026", "2026", "2026-04", "2026年4月", "2026-04-01T00:00:00", "R99", "R8.4",
            "H31.4.30.1", "Z8.4.1", "令和8", "2026--01", "-2026-04-01", "2026-04-01x", "２０２６４１", "R20260401",
            "202604010", "00260401", "1e4-01-01", "2026 4 1", "令和百年1月1日", "99999999999999999999-01-01",
        ])
    func refused(text: String) {
        #expect(throws: DayRefusal.notADay(text)) { try DayText.day(text) }
    }

    @Test("Nothing is not a day", arguments: ["", "  ", "　"])
    func nothing(text: String) {
        #expect(throws: DayRefusal.empty) { try DayText.day(text) }
    }
}
