import TestOffice
import Testing

@testable import Matching

@Suite("Patterns of agreement")
struct PatternTests {
    @Test("every level of every field finds room, and fields do not touch each other", arguments: Dice.seeds(20))
    func room(dice: Dice) {
        var dice = dice
        var pattern = Pattern()
        var expected = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, 0) })
        for _ in 0..<200 {
            let field = dice.pick(Field.allCases)
            let level = dice.roll(field.levels)
            pattern[field] = level
            expected[field] = level
            for (field, level) in expected { #expect(pattern[field] == level, "\(field)") }
            #expect(Pattern(bits: pattern.bits) == pattern)
        }
    }

    @Test("levels have the highest number that a field knows, and no more")
    func levels() {
        #expect(Field.name.levels == NameLevel.swapped + 1)
        #expect(Field.kana.levels == KanaLevel.different + 1 && Field.phone.levels == PhoneLevel.different + 1)
        #expect(Field.web.levels == WebLevel.mailApart + 1 && Field.number.levels == NumberLevel.different + 1)
        #expect(Field.postal.levels == PostalLevel.near + 1 && Field.country.levels == CountryLevel.different + 1)
        #expect(Field.birth.levels == BirthLevel.different + 1 && Field.house.levels == HouseLevel.different + 1)
        for field in Field.allCases { #expect(field.levels <= field.mask + 1, "\(field)") }
    }

    @Test("patterns that differ in one field are two")
    func apart() {
        for field in Field.allCases {
            for level in 1..<field.levels {
                var pattern = Pattern()
                pattern[field] = level
                #expect(pattern != Pattern() && pattern.bits != 0)
            }
        }
    }
}
