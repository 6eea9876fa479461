import Vocabulary

/// `spend.csv`: what the campaigns cost, by day. A larger scale spends more by the same campaigns.
enum SpendFile {
    /// Costs that come back every so many days.
    private struct Habit {
        let campaign: Int
        let days: Int
        let low: Int
        let high: Int
        var pieces = 0
        var halfHours = 0
    }

    /// Costs of one day.
    private struct Single {
        let campaign: Int
        let age: Int
        let minor: Int
        var pieces = 0
        var halfHours = 0
    }

    private typealias Place = SampleCampaign.Place

    private static let habits = [
        Habit(campaign: Place.search, days: 1, low: 8_000, high: 16_000),
        Habit(campaign: Place.web, days: 30, low: 160_000, high: 210_000, halfHours: 24),
        Habit(campaign: Place.mail, days: 30, low: 42_000, high: 48_000, pieces: 2_400, halfHours: 13),
        Habit(campaign: Place.call, days: 7, low: 12_000, high: 18_000, pieces: 40, halfHours: 11),
        Habit(campaign: Place.referral, days: 61, low: 15_000, high: 30_000),
        Habit(campaign: Place.social, days: 7, low: 12_000, high: 26_000, halfHours: 3),
        Habit(campaign: Place.visit, days: 45, low: 220_000, high: 390_000, halfHours: 60),
    ]

    private static let singles = [
        Single(campaign: Place.post, age: 310, minor: 640_000, halfHours: 50),
        Single(campaign: Place.post, age: 300, minor: 414_000, pieces: 3_000, halfHours: 8),
        Single(campaign: Place.post, age: 241, minor: 276_000, pieces: 2_000, halfHours: 6),
        Single(campaign: Place.fax, age: 250, minor: 12_500, pieces: 500, halfHours: 4),
        Single(campaign: Place.fax, age: 236, minor: 12_500, pieces: 500, halfHours: 2),
        Single(campaign: Place.fax, age: 222, minor: 15_000, pieces: 600, halfHours: 2),
        Single(campaign: Place.flyer, age: 172, minor: 198_000, halfHours: 15),
        Single(campaign: Place.flyer, age: 170, minor: 320_000, pieces: 20_000, halfHours: 4),
        Single(campaign: Place.expo, age: 280, minor: 1_200_000),
        Single(campaign: Place.expo, age: 215, minor: 310_000, pieces: 800, halfHours: 64),
        Single(campaign: Place.expo, age: 214, minor: 64_000, halfHours: 64),
        Single(campaign: Place.expo, age: 213, minor: 88_000, halfHours: 64),
        Single(campaign: Place.europe, age: 260, minor: 680_000),
        Single(campaign: Place.europe, age: 182, minor: 195_040, pieces: 400, halfHours: 48),
        Single(campaign: Place.europe, age: 179, minor: 62_375, halfHours: 48),
    ]

    static func write(_ year: SampleYear, scale: Int, to path: String) throws {
        var costs = singles
        for (number, habit) in habits.enumerated() {
            var dice = Dice(.spend, number)
            let campaign = SampleCampaign.all[habit.campaign]
            for age in stride(from: campaign.first, through: campaign.last, by: -habit.days) {
                costs.append(
                    Single(
                        campaign: habit.campaign, age: age, minor: dice.between(habit.low, habit.high),
                        pieces: habit.pieces, halfHours: habit.halfHours))
            }
        }
        costs.sort { ($0.campaign, -$0.age) < ($1.campaign, -$1.age) }
        var file = try SampleFile(path, columns: ["campaign", "day", "amount", "currency", "pieces", "hours"])
        for cost in costs {
            let campaign = SampleCampaign.all[cost.campaign]
            let amount = try Money(minor: Int64(cost.minor), campaign.currency).times(Int64(scale))
            let halfHours = cost.halfHours * scale
            try file.row(
                campaign.code, year.text(cost.age), amount.decimal, campaign.currency.code,
                cost.pieces == 0 ? "" : String(cost.pieces * scale),
                halfHours == 0 ? "" : halfHours % 2 == 0 ? String(halfHours / 2) : "\(halfHours / 2).5")
        }
        try file.close()
    }
}
