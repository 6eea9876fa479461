import Names
import TestOffice
import Testing

@Suite("Jaro without and with Winkler's bonus")
struct JaroTests {
    private func likeness(_ one: String, _ other: String, bonusAbove: Double) -> Double {
        JaroWinkler.likeness(Array(one.utf8)[...], Array(other.utf8)[...], bonusAbove: bonusAbove)
    }

    /// W. E. Winkler, Overview of Record Linkage and Current Research Directions (2006), table 6, column Jaro.
    static let published: [(String, String, Double)] = [
        ("SHACKLEFORD", "SHACKELFORD", 0.970), ("DUNNINGHAM", "CUNNIGHAM", 0.896), ("NICHLESON", "NICHULSON", 0.926),
        ("JONES", "JOHNSON", 0.790), ("MASSEY", "MASSIE", 0.889), ("ABROMS", "ABRAMS", 0.889),
        ("HARDIN", "MARTINEZ", 0.722),
        ("ITMAN", "SMITH", 0.467), ("JERALDINE", "GERALDINE", 0.926), ("MARHTA", "MARTHA", 0.944),
        ("MICHELLE", "MICHAEL", 0.869),
        ("JULIES", "JULIUS", 0.889), ("TANYA", "TONYA", 0.867), ("DWAYNE", "DUANE", 0.822), ("SEAN", "SUSAN", 0.783),
        ("JON", "JOHN", 0.917),
    ]

    @Test("without a bonus the values are Jaro's", arguments: published)
    func jaro(one: String, other: String, value: Double) {
        #expect(abs(likeness(one, other, bonusAbove: 1) - value) < 0.001)
        #expect(abs(likeness(other, one, bonusAbove: 1) - value) < 0.001)
    }

    /// Jaro's value j rises by a tenth of what is missing for each of the first four letters in common: j + 0.1 · n · (1 − j).
    @Test("the bonus is a tenth of what is missing, for four letters at most", arguments: published)
    func winkler(one: String, other: String, value: Double) {
        let common = min(zip(one, other).prefix { $0 == $1 }.count, 4)
        let jaro = likeness(one, other, bonusAbove: 1)
        #expect(abs(likeness(one, other, bonusAbove: 0) - (jaro + 0.1 * Double(common) * (1 - jaro))) < 1e-12)
        #expect(
            abs(likeness(one, other, bonusAbove: 0.7) - (jaro > 0.7 ? likeness(one, other, bonusAbove: 0) : jaro))
                < 1e-12)
    }

    /// (3 ÷ 6 + 3 ÷ 6 + 1) ÷ 3 = 2 ÷ 3, to which three letters in common add 0.3 of the third that is missing.
    @Test("a likeness exactly at the bound has no bonus")
    func bound() {
        let jaro = likeness("abcxxx", "abcyyy", bonusAbove: 1)
        #expect(abs(jaro - 2.0 / 3) < 1e-12)
        #expect(likeness("abcxxx", "abcyyy", bonusAbove: jaro) == jaro)
        #expect(abs(likeness("abcxxx", "abcyyy", bonusAbove: jaro.nextDown) - (2.0 / 3 + 0.1)) < 1e-12)
    }

    @Test("it lies between nothing and one, from either side, and one is sameness", arguments: Dice.seeds(20))
    func laws(dice: Dice) {
        var dice = dice
        let letters = Array("abcde")
        for _ in 0..<200 {
            let one = String((0..<dice.number(0...10)).map { _ in dice.pick(letters) })
            let other = String((0..<dice.number(0...10)).map { _ in dice.pick(letters) })
            let (jaro, with) = (likeness(one, other, bonusAbove: 1), likeness(one, other, bonusAbove: 0.7))
            #expect(jaro >= 0 && jaro <= with && with <= 1, "\(one) \(other)")
            #expect((with == 1) == (one == other), "\(one) \(other)")
            #expect((jaro == 0) == (one != other && Set(one).isDisjoint(with: other)) || jaro == 0, "\(one) \(other)")
        }
    }

    @Test("letters of any alphabet, and a piece of a word where it stands")
    func pieces() {
        let text = Array("株式会社山田商事".utf16)
        #expect(JaroWinkler.likeness(text[4...], Array("山田商事".utf16)[...], bonusAbove: 0.7) == 1)
        // Three of four letters: (3 ÷ 4 + 3 ÷ 4 + 1) ÷ 3 = 0.8333, and three in front: + 0.3 · 0.1667.
        let near = JaroWinkler.likeness(text[4...], Array("山田商店".utf16)[...], bonusAbove: 0.7)
        #expect(abs(near - (5.0 / 6 + 0.05)) < 1e-12)
    }
}
