import Governance
import Testing

/// What becomes of a row whose record is known or not.
@Suite("Outcomes of rows")
struct RowOutcomeTests {
    @Test(
        "The five outcomes",
        arguments: [
            (false, false, .update, .new), (false, false, .skip, .new), (false, false, .reject, .new),
            (true, true, .update, .same), (true, true, .skip, .same), (true, true, .reject, .same),
            (true, false, .update, .changed), (true, false, .skip, .skipped), (true, false, .reject, .refused),
        ] as [(Bool, Bool, OnDuplicate, RowOutcome)])
    func outcomes(isKnown: Bool, saysTheSame: Bool, onDuplicate: OnDuplicate, expected: RowOutcome) {
        #expect(RowOutcome(isKnown: isKnown, saysTheSame: saysTheSame, onDuplicate) == expected)
    }

    @Test("What a batch makes and changes again is made once; what it changes twice is changed once")
    func keyed() {
        var keyed = Keyed(known: ["a": 1, "b": 2])
        #expect(keyed["a"] == 1 && keyed["c"] == nil)
        keyed.put(30, under: "c")
        keyed.put(10, under: "a")
        keyed.put(31, under: "c")
        keyed.put(11, under: "a")
        keyed.put(40, under: "d")
        #expect(keyed["a"] == 11 && keyed["b"] == 2 && keyed["c"] == 31)
        #expect(keyed.made == [31, 40])
        #expect(keyed.replaced.map(\.before) == [1] && keyed.replaced.map(\.after) == [11])
    }
}
