import Testing

@testable import Matching

@Suite("Keys by which parties meet")
struct BlockingKeyTests {
    private static let company = KnownRow.company(
        "株式会社麻生貿易", "東京都港区芝浦3-4-1", postal: "108-0023", phone: "03-5555-1100", email: "info@aso.example",
        web: "aso-boeki.example", number: "5835678256246", kana: "アソウボウエキ")
    private static let person = KnownRow.person(
        "fredericka lindqvist", "31 Hargrave Street, Bunbury, WA", postal: "6230", born: "1973-11-08",
        phone: "08 5555 1234")

    private func keys(_ row: KnownRow) -> [BlockingKey: UInt64] {
        let table = ProfileTable([row])
        return Dictionary(
            uniqueKeysWithValues: BlockingKey.allCases.map { ($0, $0.value(of: table.profiles[0], table.pool)) })
    }

    private func shared(_ one: KnownRow, _ other: KnownRow) -> Set<BlockingKey> {
        let (left, right) = (keys(one), keys(other))
        return Set(BlockingKey.allCases.filter { left[$0] == right[$0] && left[$0] != 0 })
    }

    @Test("a party of which nothing is known has no keys")
    func none() {
        #expect(keys(KnownRow()).values.allSatisfy { $0 == 0 })
    }

    @Test("no two keys of a party are one, so that a telephone never meets a postal code")
    func apart() {
        for row in [Self.company, Self.person] {
            let values = keys(row).values.filter { $0 != 0 }
            #expect(Set(values).count == values.count)
        }
    }

    @Test("each field brings two entries together that share nothing else")
    func alone() {
        let fields: [(BlockingKey, WritableKeyPath<KnownRow, String>)] = [
            (.phone, \.phone), (.mail, \.email), (.domain, \.website), (.identifier, \.corporateNumber),
            (.kana, \.kana),
        ]
        for (key, field) in fields {
            var other = KnownRow.company("佐藤建設")
            other[keyPath: field] = Self.company[keyPath: field]
            #expect(shared(Self.company, other) == [key])
        }
    }

    @Test("names meet whatever their form, and a branch its company")
    func names() {
        #expect(shared(.company("麻生貿易㈱"), .company("(有)麻生貿易")) == [.name])
        #expect(shared(.company("麻生貿易㈱大阪支店"), .company("麻生貿易")) == [.name])
        #expect(shared(.company("麻生貿易"), .company("麻生商事")).isEmpty)
    }

    @Test("a misspelt name meets its own by the beginning, the end, and where it is")
    func misspelt() {
        let (right, wrong) = (
            KnownRow.company("麻生貿易販売", postal: "108-0023"), KnownRow.company("麻生貿役販売", postal: "1080023")
        )
        #expect(shared(right, wrong) == [.headAndPostal])
        #expect(shared(right, .company("麻布貿易販売", postal: "1080023")) == [.tailAndPostal])
        #expect(shared(right, .company("麻生貿易販買", postal: "1080024")).isEmpty)
        let (here, there) = (KnownRow.company("麻生貿易販売", "港区芝浦3-4-1"), KnownRow.company("麻生貿役販売", "港区芝浦7-7"))
        #expect(shared(here, there) == [.headAndPlace])
        #expect(shared(here, .company("浅生貿易販売", "港区芝浦7-7")) == [.tailAndPlace])
        #expect(
            shared(.company("麻生貿易A", phone: "03-5555-1100"), .company("麻生貿易B", phone: "03-5555-9999")) == [
                .headAndPhone
            ])
    }

    @Test("one address brings together whoever is there, by the postal code or the place")
    func addresses() {
        #expect(
            shared(.company("A", "港区芝浦3-4-1", postal: "108-0023"), .company("B", "東京都港区芝浦3丁目4番1号", postal: "1080023"))
                == [.postalAndNumbers, .placeAndNumbers])
        #expect(shared(.company("A", "港区芝浦3-4-1"), .company("B", "港区芝浦3-4-2")).isEmpty)
    }

    @Test("a mail domain is a key beside another website, and none beside the same")
    func mailDomain() {
        #expect(keys(Self.company)[.mailDomain] != 0)
        #expect(keys(.company("A", email: "info@aso.example", web: "aso.example"))[.mailDomain] == 0)
        #expect(shared(.company("A", email: "info@aso.example"), .company("B", web: "aso.example")) == [.domain])
        #expect(keys(.company("A", email: "info@aso.example"))[.mailDomain] == 0)
    }

    @Test("people meet by the day of birth with one of their names, whichever way round")
    func people() {
        let crossed = KnownRow.person("lindqvist fredericka", born: "1937-11-08")
        #expect(shared(Self.person, crossed) == [.words, .lowWordAndDay, .highWordAndDay])
        #expect(shared(Self.person, .person("fredericka quill", born: "1973-11-08")).contains(.birth))
        #expect(shared(Self.person, .person("anna quill", born: "1973-11-09")).isEmpty)
    }

    @Test("people meet at home: by either end of the address, the house and the postal code")
    func homes() {
        let home = KnownRow.person("a b", "31 Hargrave Street, Bunbury, WA", postal: "6230")
        #expect(
            shared(Self.person, home) == [
                .addressHead, .addressTail, .postalAndNumbers, .placeAndNumbers, .numberAndPostal, .numberAndPlace,
            ])
        #expect(shared(Self.person, .person("fredericka b", postal: "6230")).contains(.headAndPostal))
    }

    @Test("what people meet by says nothing of companies")
    func companiesOnly() {
        let (one, other) = (
            KnownRow.company("Acme Tools", "31 Hargrave Street, Bunbury, WA"),
            KnownRow.company("Tools Acme", "31 Hargrave Street, Bunbury, WA")
        )
        #expect(shared(one, other) == [.placeAndNumbers])
    }

    @Test("contacts are what reaches a party: number, telephone, mail and address")
    func contacts() {
        #expect(
            Set(BlockingKey.allCases.filter(\.isContact)) == [
                .identifier, .phone, .mail, .postalAndNumbers, .placeAndNumbers,
            ])
    }
}
