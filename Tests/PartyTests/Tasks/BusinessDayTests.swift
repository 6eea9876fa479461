import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Days on which work is done")
struct BusinessDayTests {
    /// `date -d DAY +%a`.
    @Test(
        "Monday to Friday, in any century",
        arguments: [
            ("2026-11-02", true), ("2026-11-06", true), ("2026-11-07", false), ("2026-11-08", false),
            ("2000-02-29", true), ("1970-01-01", true), ("1969-12-28", false), ("1900-01-01", true),
            ("1899-12-31", false), ("0001-01-01", true), ("9999-12-31", true),
        ])
    func weekdays(text: String, isBusiness: Bool) throws {
        #expect(BusinessDays.isBusiness(try #require(Day(iso: text))) == isBusiness)
    }

    @Test("So many business days later is a business day, with so many between", arguments: Dice.seeds(20))
    func after(dice: Dice) {
        var dice = dice
        for _ in 0..<50 {
            let day = Day(number: Int32(dice.number(-10_000...40_000))), count = dice.roll(30)
            let end = BusinessDays.after(day, count)
            let between = (0..<max(0, end.days(since: day))).map { day.adding(days: $0 + 1) }
            #expect(between.count(where: BusinessDays.isBusiness) == count)
            #expect(count == 0 ? end == day : BusinessDays.isBusiness(end))
        }
    }
}
