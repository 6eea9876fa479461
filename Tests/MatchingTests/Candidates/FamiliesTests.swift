import Testing

@testable import Matching

@Suite("What only the list shows of a name")
struct FamiliesTests {
    private func marked(_ rows: [KnownRow]) -> [Profile] {
        let table = ProfileTable(rows)
        Families.mark(in: table)
        return table.profiles
    }

    @Test("a department without a space is parted where two others have it by itself")
    func units() {
        let others = [KnownRow.company("株式会社麻生貿易 品質保証部"), .company("佐藤建設㈱品質保証部")]
        let profiles = marked(others + [.company("旭酒造品質保証部")])
        #expect(profiles[2].coreLength == 3 && profiles[2].nameLength == 8)
        #expect(profiles[2].core == Profile(.company("旭酒造")).core)
        #expect(marked(Array(others.prefix(1)) + [.company("旭酒造品質保証部")])[1].coreLength == 8)
    }

    @Test("a name that only ends alike keeps its letters")
    func kept() {
        let others = [KnownRow.company("株式会社麻生貿易 販売課"), .company("佐藤建設㈱販売課")]
        // Too short to be a company and a department; a person; a name of another end.
        let profiles = marked(others + [.company("旭販売課"), .person("旭日販売課"), .company("旭酒造販売")])
        #expect(profiles[2].coreLength == 4)
        #expect(profiles[3].coreLength == profiles[3].nameLength && profiles[4].coreLength == 5)
    }

    static let cases: [(KnownRow, KnownRow)] = [
        (.company("真壁製粉", web: "makabe.example"), .company("真壁製粉物流", web: "makabe.example")),
        (.company("真壁製粉", web: "makabe.example"), .company("真壁製粉物流", email: "info@makabe.example")),
        (.company("真壁製粉", number: "5835678256246"), .company("真壁製粉物流", number: "5835678256246")),
        (.company("真壁製粉", phone: "029-555-1100"), .company("真壁製粉物流", phone: "029-555-1199")),
        (.company("真壁製粉", "水戸市南町1-2", postal: "310-0021"), .company("真壁製粉物流", "水戸市南町1-2", postal: "3100021")),
        (
            .company("Abernathy Mills", web: "abernathy.example"),
            .company("Abernathy Mills Logistics", web: "abernathy.example")
        ),
    ]

    @Test("a longer name with the mother's domain, number, exchange or address is a daughter", arguments: cases)
    func daughters(mother: KnownRow, daughter: KnownRow) {
        let profiles = marked([daughter, mother])
        #expect(profiles[0].isDaughter && !profiles[1].isDaughter)
    }

    @Test("a longer name with nothing in common is a stranger, and so is a word that goes on")
    func strangers() {
        #expect(
            !marked([.company("真壁製粉", web: "makabe.example"), .company("真壁製粉物流", web: "other.example")])[1].isDaughter)
        #expect(!marked([.company("真壁製粉"), .company("真壁製粉物流")])[1].isDaughter)
        // Latin names end at words only: Abernathys is no daughter of Abernathy.
        #expect(
            !marked([.company("Abernathy", web: "a.example"), .company("Abernathyson", web: "a.example")])[1].isDaughter
        )
        #expect(
            !marked([.person("真壁製粉", phone: "029-555-1100"), .person("真壁製粉物流", phone: "029-555-1199")])[1].isDaughter)
    }
}
