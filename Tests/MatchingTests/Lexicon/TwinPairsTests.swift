import Testing

@testable import Matching

@Suite("Companies of two scripts behind one contact")
struct TwinPairsTests {
    private func pairs(_ rows: [KnownRow]) -> [[Int]] {
        TwinPairs.of(ProfileTable(rows)).map { [Int($0.latin), Int($0.japanese)] }
    }

    static let cases: [(KnownRow, KnownRow, Bool)] = [
        (
            KnownRow.company("Kyokuto Soko", phone: "03-5555-1100"),
            KnownRow.company("極東倉庫", phone: "+81-3-5555-1100"), true
        ),
        (.company("Kyokuto Soko", email: "info@a.example"), .company("極東倉庫", email: "info@a.example"), true),
        (.company("Kyokuto Soko", number: "5835678256246"), .company("極東倉庫", number: "5835678256246"), true),
        (.company("Kyokuto Soko", web: "a.example"), .company("極東倉庫", email: "info@a.example"), true),
        (.company("Kyokuto Soko", "2-7-8 Sakaecho"), .company("極東倉庫", "栄町2-7-8"), false),
        (.company("Kyokuto Soko", phone: "03-5555-1100"), .company("極東倉庫", phone: "03-5555-1101"), false),
        (.person("Kyokuto Soko", phone: "03-5555-1100"), .person("極東倉庫", phone: "03-5555-1100"), false),
    ]

    @Test("telephone, mail, registered number and domain make twins, an address does not", arguments: cases)
    func contacts(latin: KnownRow, japanese: KnownRow, areTwins: Bool) {
        #expect(pairs([latin, japanese]) == (areTwins ? [[0, 1]] : []))
        #expect(pairs([japanese, latin]) == (areTwins ? [[1, 0]] : []))
    }

    @Test("two names of one script are no twins, nor is a name of one letter")
    func scripts() {
        #expect(pairs([.company("極東倉庫", phone: "03-5555-1100"), .company("極東商事", phone: "03-5555-1100")]).isEmpty)
        #expect(pairs([.company("K", phone: "03-5555-1100"), .company("極東商事", phone: "03-5555-1100")]).isEmpty)
    }

    @Test("two names are one witness, however many entries bear them and however they meet")
    func once() {
        let (latin, japanese) = (
            KnownRow.company("Kyokuto Soko", phone: "03-5555-1100", web: "a.example"),
            KnownRow.company("極東倉庫", phone: "03-5555-1100", web: "a.example")
        )
        #expect(pairs([latin, japanese, latin, japanese, latin]) == [[0, 1]])
    }

    @Test("a contact of twelve tells, of thirteen it tells nothing", arguments: [12, 13])
    func common(count: Int) {
        let rows =
            [KnownRow.company("Kyokuto Soko", phone: "03-5555-1100")]
            + (1..<count).map { .company("極東\($0)号館", phone: "03-5555-1100") }
        #expect(pairs(rows).count == (count == 12 ? 11 : 0))
    }
}
