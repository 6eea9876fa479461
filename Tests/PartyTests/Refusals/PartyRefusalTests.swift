import Testing
import Vocabulary

@testable import Party

@Suite("Refusals about parties")
struct PartyRefusalTests {
    @Test("Code, facts and exit status stay what programs know", arguments: known)
    func stable(refusal: PartyRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect(refusal.code == "party." + code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == kind)
    }

    static let known: [(PartyRefusal, String, [String], RefusalKind)] = [
        (.unknown("A"), "unknown", ["A"], .badInput),
        (
            .several("A", [PartyName(code: "1", name: "A"), PartyName(code: "2", name: nil)]), "several",
            ["A", "1 A / 2"],
            .badInput
        ), (.looksKnown("A", [PartyName(code: "1", name: "AB")]), "looks_known", ["A", "1 AB"], .badInput),
        (.nearest("A", [PartyName(code: "1", name: "AB")]), "nearest", ["A", "1 AB"], .badInput),
        (.unknownOrigin("A"), "unknown_origin", ["A"], .badInput),
        (.badCode("A"), "bad_code", ["A"], .badInput), (.badCountry("A"), "bad_country", ["A"], .badInput),
        (.badIdentifier(scheme: "lei", value: "A"), "bad_identifier", ["lei", "A"], .badInput),
        (.badCheckDigit(scheme: "lei", value: "A"), "bad_check_digit", ["lei", "A"], .badInput),
        (.unknownScheme("A"), "unknown_scheme", ["A"], .badInput), (.badMail("A"), "bad_mail", ["A"], .badInput),
        (.badPhone("A"), "bad_phone", ["A"], .badInput), (.badWebsite("A"), "bad_website", ["A"], .badInput),
        (.badLanguage("A"), "bad_language", ["A"], .badInput),
        (.birthOfOrganization, "birth_of_organization", [], .badInput),
        (.unknownEmployer("A"), "unknown_employer", ["A"], .badInput), (.erased("A"), "erased", ["A"], .badInput),
        (.notAPerson("A"), "not_a_person", ["A"], .badInput),
        (.notErased, "not_erased", [], .declined),
        (.uncovered("t"), "uncovered", ["t"], .fault), (.ruledTwice("t"), "ruled_twice", ["t"], .fault),
        (.laterThanToday("d"), "later_than_today", ["d"], .badInput),
        (.unknownPurpose("A"), "unknown_purpose", ["A"], .badInput),
        (.tooManyToCompare(7), "too_many_to_compare", ["7"], .badInput),
    ]

    @Test("Of relations too", arguments: relations)
    func relation(refusal: RelationRefusal, code: String, facts: [String]) {
        #expect((refusal.code, refusal.facts, refusal.kind) == ("party." + code, facts, .badInput))
    }

    static let relations: [(RelationRefusal, String, [String])] = [
        (.toItself("A"), "relation_to_itself", ["A"]), (.needsPerson("A"), "relation_needs_person", ["A"]),
        (.needsOrganization("A"), "relation_needs_organization", ["A"]),
        (.hasHead("A", head: "B"), "relation_has_head", ["A", "B"]), (.cycle("A", "B"), "relation_cycle", ["A", "B"]),
        (.notRelated("A", "B", relation: "refers"), "not_related", ["A", "B", "refers"]),
    ]

    @Test("And of gifts")
    func gifts() {
        let one = GiftRefusal.notPositive("¥0"), other = GiftRefusal.otherCurrency("USD", limit: "JPY")
        #expect((one.code, one.facts, one.kind) == ("party.gift_not_positive", ["¥0"], .badInput))
        #expect((other.code, other.facts, other.kind) == ("party.gift_other_currency", ["USD", "JPY"], .badInput))
    }
}
