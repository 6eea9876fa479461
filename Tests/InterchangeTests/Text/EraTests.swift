import TestOffice
import Testing
import Vocabulary

@testable import Interchange

@Suite("Eras of the Japanese calendar")
struct EraTests {
    /// The edicts and cabinet orders that began them: 改元の詔書 of 1912 and 1926, 昭和64年政令第1号, 平成31年政令第143号.
    @Test(
        "Each begins on the day of its order, and the one before ends the day before",
        arguments: [
            ("明治", "M", "㍾", "1873-01-01", 6), ("大正", "T", "㍽", "1912-07-30", 1), ("昭和", "S", "㍼", "1926-12-25", 1),
            ("平成", "H", "㍻", "1989-01-08", 1), ("令和", "R", "㋿", "2019-05-01", 1),
        ])
    func beginnings(name: String, letter: String, sign: String, first: String, year: Int) throws {
        let day = try #require(Day(iso: first))
        let (_, month, number) = day.civil
        for era in [name, letter, letter.lowercased(), sign] {
            #expect(try DayText.day("\(era)\(year)年\(month)月\(number)日") == day)
            #expect(try DayText.day("\(era)\(year).\(month).\(number)") == day)
            let before = day.adding(days: -1).civil
            let text = "\(era)\(year).\(before.month).\(before.day)"
            if year == 1 {
                #expect(throws: DayRefusal.outsideEra(text, era: name)) { try DayText.day(text) }
            }
        }
        if year == 1 { #expect(try DayText.day("\(name)元年\(month)月\(number)日") == day) }
    }

    @Test(
        "Every day from 1873 on is in one era, and is read back from every way of writing it", arguments: Dice.seeds(20)
    )
    func everyDay(dice: Dice) throws {
        var dice = dice
        for _ in 0..<100 {
            let day = Day(number: Int32(dice.number(-35428...47481)))
            let (year, month, number) = day.civil
            let eras = Era.all.filter { $0.first <= day && day <= $0.last }
            let era = try #require(eras.first, "\(day)")
            #expect(eras.count == 1, "\(day)")
            let inEra = year - era.firstYear + 1
            let gap = dice.pick(["", " ", "  ", "　"])
            let texts = [
                "\(era.name)\(inEra)年\(month)月\(number)日", "\(era.name)\(gap)\(inEra)年\(gap)\(month)月\(gap)\(number)日",
                "\(era.letter)\(inEra).\(month).\(number)", "\(era.letter)\(inEra)/\(month)/\(number)",
                "\(era.letter)\(inEra)-\(month)-\(number)", "\(era.sign)\(inEra)年\(month)月\(number)日",
                "\(year)年\(month)月\(number)日", "\(year)/\(month)/\(number)", "\(year).\(month).\(number)",
                day.description, day.description.replacing("-", with: ""), " \(day.description)　",
            ]
            for text in texts { #expect(try DayText.day(text) == day, "\(text)") }
            for text in texts {
                let wide = String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.map {
                            (0x21...0x7E).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
                        }))
                #expect(try DayText.day(wide) == day, "\(wide)")
            }
        }
    }

    @Test("One character too many or too few, and it is no day or another one", arguments: Dice.seeds(10))
    func mutated(dice: Dice) {
        var dice = dice
        for _ in 0..<300 {
            var letters = Array(dice.pick(["2026-04-01", "令和8年4月1日", "R8.4.1", "20260401", "2026/4/1"]))
            switch dice.roll(3) {
            case 0: letters.remove(at: dice.roll(letters.count))
            case 1: letters.insert(dice.pick(Array("0123456789-/.年月日RHx ")), at: dice.roll(letters.count + 1))
            default: letters[dice.roll(letters.count)] = dice.pick(Array("0123456789-/.年月日RHx "))
            }
            let text = String(letters)
            if let day = try? DayText.day(text) {
                let civil = day.civil
                #expect(Day(year: civil.year, month: civil.month, day: civil.day) == day, "\(text)")
            }
        }
    }
}
