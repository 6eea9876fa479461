import Names
import Testing

@Suite("Jaro-Winkler")
struct JaroWinklerTests {
    private func likeness(_ one: String, _ other: String, bonusAbove: Double = 0.7) -> Double {
        JaroWinkler.likeness(Array(one.utf8)[...], Array(other.utf8)[...], bonusAbove: bonusAbove)
    }

    @Test(
        "the values are those that Winkler published",
        arguments: [
            ("martha", "marhta", 0.961), ("dixon", "dicksonx", 0.813), ("dwayne", "duane", 0.840),
            ("jones", "johnson", 0.832), ("abroms", "abrams", 0.922), ("shackleford", "shackelford", 0.982),
            ("massey", "massie", 0.933), ("nichleson", "nichulson", 0.956), ("hardin", "martinez", 0.722),
            ("jeraldine", "geraldine", 0.926), ("michelle", "michael", 0.921), ("julies", "julius", 0.933),
        ])
    func published(one: String, other: String, value: Double) {
        #expect(abs(likeness(one, other) - value) < 0.001)
        #expect(abs(likeness(other, one) - value) < 0.001)
    }

    @Test("nothing in common is 0, the same is 1, and it lies between")
    func bounds() {
        #expect(likeness("abc", "xyz") == 0 && likeness("abc", "") == 0 && likeness("", "") == 1)
        #expect(likeness("abc", "abc") == 1)
        let words = ["a", "ab", "ba", "abc", "bca", "abcd", "dcba", "aaaa", "abab"]
        for one in words {
            for other in words {
                #expect((0...1).contains(likeness(one, other)))
                #expect(likeness(one, other) == likeness(other, one))
            }
        }
    }

    @Test("a common beginning counts only above the bound")
    func bonus() {
        // Jaro alone: 0.656.
        let (without, with) = (
            likeness("abxxxx", "abyyyy", bonusAbove: 0.7), likeness("abxxxx", "abyyyy", bonusAbove: 0)
        )
        #expect(without < with)
        #expect(likeness("martha", "marhta", bonusAbove: 0) == likeness("martha", "marhta", bonusAbove: 0.7))
    }

    @Test("words longer than any name are compared by their beginning")
    func long() {
        let one = String(repeating: "ab", count: 60)
        #expect(likeness(one, one + "c") > 0.99)
    }
}
