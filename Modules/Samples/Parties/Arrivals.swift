import Vocabulary

/// When each party becomes known: whoever we dealt with, or whom nobody counts as a lead, from the beginning; everybody
/// else with its first touch, or with that of the first of its people.
struct Arrivals {
    private let months: [Int?]

    init(_ year: SampleYear, scale: Int) {
        var months: [Int?] = []
        for block in 0..<scale {
            let members = Member.all(in: block)
            var days = members.map { Self.firstTouch($0, year) }
            for (place, member) in members.enumerated() {
                guard let employer = member.employer else { continue }
                let company = employer.part.offset + employer.place
                days[company] = min(days[company], days[place])
            }
            months += days.map(year.months.place)
        }
        self.months = months
    }

    /// The month in which the party of a row becomes known; nil for the beginning.
    func month(of row: Int) -> Int? { months[row] }

    private static func firstTouch(_ member: Member, _ year: SampleYear) -> Day {
        switch member.part {
        case .existingCustomer, .existingSupplier, .partner, .competitor: year.months.opening
        default:
            Journey(member, year).touches.map(\.age).max().map(year.day) ?? year.months.opening
        }
    }
}
