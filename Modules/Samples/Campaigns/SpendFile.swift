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
        Habit(campaign: Place.search, days: 1, low: 32_000, high: 64_000),
        Habit(campaign: Place.web, days: 30, low: 640_000, high: 840_000, halfHours: 24),
        Habit(campaign: Place.mail, days: 30, low: 380_000, high: 460_000, pieces: 24_000, halfHours: 13),
        Habit(campaign: Place.call, days: 7, low: 90_000, high: 140_000, pieces: 120, halfHours: 44),
        Habit(campaign: Place.referral, days: 61, low: 180_000, high: 320_000),
        Habit(campaign: Place.social, days: 7, low: 48_000, high: 104_000, halfHours: 3),
        Habit(campaign: Place.visit, days: 45, low: 440_000, high: 780_000, halfHours: 60),
    ]

    private static let singles = [
        Single(campaign: Place.post, age: 310, minor: 2_560_000, halfHours: 50),
        Single(campaign: Place.post, age: 300, minor: 1_656_000, pieces: 3_000, halfHours: 8),
        Single(campaign: Place.post, age: 241, minor: 1_104_000, pieces: 2_000, halfHours: 6),
        Single(campaign: Place.fax, age: 250, minor: 250_000, pieces: 10_000, halfHours: 4),
        Single(campaign: Place.fax, age: 236, minor: 250_000, pieces: 10_000, halfHours: 2),
        Single(campaign: Place.fax, age: 222, minor: 300_000, pieces: 12_000, halfHours: 2),
        Single(campaign: Place.flyer, age: 172, minor: 792_000, halfHours: 15),
        Single(campaign: Place.flyer, age: 170, minor: 1_280_000, pieces: 20_000, halfHours: 4),
        Single(campaign: Place.expo, age: 280, minor: 4_800_000),
        Single(campaign: Place.expo, age: 215, minor: 1_240_000, pieces: 800, halfHours: 64),
        Single(campaign: Place.expo, age: 214, minor: 256_000, halfHours: 64),
        Single(campaign: Place.expo, age: 213, minor: 352_000, halfHours: 64),
        Single(campaign: Place.europe, age: 260, minor: 2_720_000),
        Single(campaign: Place.europe, age: 182, minor: 780_160, pieces: 400, halfHours: 48),
        Single(campaign: Place.europe, age: 179, minor: 249_500, halfHours: 48),
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
