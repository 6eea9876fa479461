import Vocabulary

/// An era of the Japanese calendar (元号), with the days it covers in the civil calendar.
///
/// The days on which Taisho and Showa began belong to them: their edicts say "from this day on". Meiji is read from its
/// sixth year, when the civil calendar came into use; Reiwa, which has no end yet, up to 2099.
struct Era {
    let name: String
    let letter: Unicode.Scalar
    let sign: Unicode.Scalar
    /// The civil year of its year 1.
    let firstYear: Int
    let first: Day
    let last: Day

    private init?(
        _ name: String, _ letter: Unicode.Scalar, _ sign: Unicode.Scalar, year: Int, _ first: String, _ last: String
    ) {
        guard let first = Day(iso: first), let last = Day(iso: last) else { return nil }
        self.name = name
        self.letter = letter
        self.sign = sign
        self.firstYear = year
        self.first = first
        self.last = last
    }

    static let all: [Era] = [
        Era("令和", "R", "㋿", year: 2019, "2019-05-01", "2099-12-31"),
        Era("平成", "H", "㍻", year: 1989, "1989-01-08", "2019-04-30"),
        Era("昭和", "S", "㍼", year: 1926, "1926-12-25", "1989-01-07"),
        Era("大正", "T", "㍽", year: 1912, "1912-07-30", "1926-12-24"),
        Era("明治", "M", "㍾", year: 1868, "1873-01-01", "1912-07-29"),
    ].compactMap { $0 }

    /// The era written in front of the text, and how many characters its writing takes.
    static func leading(_ text: [Unicode.Scalar]) -> (era: Era, length: Int)? {
        guard let first = text.first else { return nil }
        for era in all {
            if first == era.sign { return (era, 1) }
            if first == era.letter || first.value == era.letter.value + 0x20 { return (era, 1) }
            if text.starts(with: era.name.unicodeScalars) { return (era, 2) }
        }
        return nil
    }
}
