import Vocabulary

/// What the currencies of the sample company's suppliers are worth in yen.
enum SampleRate {
    /// Yen for a thousand units, around which the monthly rates move.
    static let yenPerThousand: [(currency: String, yen: Int)] = [
        ("USD", 151_200), ("EUR", 164_300), ("CNY", 20_900), ("TWD", 4_720), ("VND", 6), ("THB", 4_380),
    ]

    /// Units of a currency, in its minor units, for an amount of yen.
    static func minor(ofYen yen: Int, in currency: Currency) -> Int64 {
        guard let rate = yenPerThousand.first(where: { $0.currency == currency.code }) else { return Int64(yen) }
        return max(1, Int64(yen) * 1000 * currency.minorUnits / Int64(rate.yen))
    }
}

/// `rates.csv`: one rate a month and currency, from the month before the year on.
enum RatesFile {
    static func write(_ year: SampleYear, to path: String) throws {
        var file = try SampleFile(path, columns: ["day", "from", "to", "rate"])
        for (number, month) in year.monthBegins.enumerated() {
            for (place, rate) in SampleRate.yenPerThousand.enumerated() {
                var dice = Dice(.purchase, -1 - number * 10 - place)
                // Within two percent of the middle, in millionths of a yen.
                let micro = rate.yen * (980 + dice.below(41))
                let fraction = String(String(1_000_000 + micro % 1_000_000).dropFirst())
                try file.row(month.description, rate.currency, "JPY", "\(micro / 1_000_000).\(fraction)")
            }
        }
        try file.close()
    }
}
