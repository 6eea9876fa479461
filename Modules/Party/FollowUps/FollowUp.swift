import Vocabulary

/// Something that one of us has promised to do for a party (フォロー): call back, send the catalogue.
package struct FollowUp: Equatable, Sendable {
    package let number: Int64
    package let party: String
    package let partyName: String
    /// `card` for the one that a business card began.
    package let subject: String
    package let owner: String
    package let dueOn: Day
    package let openedOn: Day
    package let doneOn: Day?
    package let doneBy: String?
    package let outcome: String?
}

/// A follow-up on its way into the rows.
struct NewFollowUp {
    let party: ID<Party>
    let subject: String
    let owner: String
    let dueOn: Day
}

/// Days on which work is done: Monday to Friday. Public holidays are not known here.
enum BusinessDays {
    /// The business day that comes `count` business days after a day.
    static func after(_ day: Day, _ count: Int) -> Day {
        var day = day
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if isBusiness(day) { left -= 1 }
        }
        return day
    }

    /// 1970-01-01 was a Thursday.
    static func isBusiness(_ day: Day) -> Bool {
        let weekday = (Int(day.number) % 7 + 7 + 3) % 7
        return weekday < 5
    }
}
