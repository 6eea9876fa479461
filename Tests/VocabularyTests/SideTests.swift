import Testing
import Vocabulary

@Suite("The two exits of the road")
struct SideTests {
    @Test(
        "Whom a campaign is for",
        arguments: [
            (Audience.purchase, Side.purchase, true), (.purchase, .sale, false), (.sale, .sale, true),
            (.sale, .purchase, false), (.both, .purchase, true), (.both, .sale, true),
        ])
    func audience(audience: Audience, side: Side, isIncluded: Bool) {
        #expect(audience.includes(side) == isIncluded)
    }

    @Test("The words in files and rows stay what they are")
    func words() {
        #expect(Side.allCases.map(\.rawValue) == ["purchase", "sale"])
        #expect(Audience.allCases.map(\.rawValue) == ["purchase", "sale", "both"])
        #expect(Language.allCases.map(\.rawValue) == ["ja", "en"])
    }

    /// sysexits.h, and 1 for a business "no".
    @Test("A refusal ends with the status that shells know")
    func statuses() {
        let kinds: [RefusalKind] = [
            .declined, .usage, .badInput, .missingInput, .unavailable, .fault, .cannotWrite, .busy, .notAllowed,
            .badConfiguration,
        ]
        #expect(kinds.map(\.rawValue) == [1, 64, 65, 66, 69, 70, 73, 75, 77, 78])
    }

    @Test("An id is its number, in its order")
    func ids() {
        let one = ID<Side>(1), two = ID<Side>(2)
        #expect(one < two && one != two && one == ID<Side>(1))
        #expect(one.description == "1" && ID<Side>(.max).description == "9223372036854775807")
        #expect(Set([one, ID<Side>(1), two]).count == 2)
    }
}
