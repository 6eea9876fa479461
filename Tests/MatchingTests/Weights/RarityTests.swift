import Testing

@testable import Matching

@Suite("How many parties bear a name")
struct RarityTests {
    /// The chance that another party of a hundred bears the name of the first row.
    private func chance(_ rows: [KnownRow], among parties: Int = 100) -> Double {
        Rarity(ProfileTable(rows)).chance(of: 0, among: parties)
    }

    /// Companies whose names have nothing in common.
    private static let others: [KnownRow] = "青海白河立石真壁小諸黒部鳴門壱岐".map { letter in
        .company("\(letter)\(letter)", phone: "0\(letter.unicodeScalars.map { $0.value }.reduce(200_000_000, +))")
    }

    private static func bearer(_ number: Int) -> KnownRow { .company("明星堂", phone: "03-5555-\(1000 + number * 37)") }

    @Test("each bearer with a telephone of its own is one more")
    func bearers() {
        let chances = (1...5).map { count in chance((0..<count).map(Self.bearer) + Self.others) }
        for (fewer, more) in zip(chances, chances.dropFirst()) { #expect(more > fewer) }
        // Four others of a hundred, and hardly another unseen.
        #expect((0.04...0.06).contains(chances[4]))
    }

    @Test("entries that share a number, telephone, domain or address are one bearer")
    func one() {
        let alone = chance([Self.bearer(1)] + Self.others)
        let ways: [[KnownRow]] = [
            [.company("明星堂", phone: "03-5555-1100"), .company("明星堂㈱", phone: "+81-3-5555-1100")],
            [.company("明星堂", number: "5835678256246"), .company("明星堂㈱", number: "5835678256246")],
            [.company("明星堂", web: "a.example"), .company("明星堂㈱", email: "info@a.example")],
            [.company("明星堂", "郡山市中町5-1"), .company("明星堂㈱", "福島県郡山市中町5番1号")],
            [.company("明星堂", "中町5-1", postal: "963-8004"), .company("明星堂㈱", "郡山市桑野5-1", postal: "9638004")],
        ]
        for rows in ways { #expect(abs(chance(rows + Self.others) - alone) < 0.01, "\(rows[0])") }
    }

    @Test("what holds two together holds a third: a chain of entries is one bearer")
    func chain() {
        let rows: [KnownRow] = [
            .company("明星堂", phone: "03-5555-1100"), .company("明星堂", phone: "03-5555-1100", web: "a.example"),
            .company("明星堂", "郡山市中町5-1", web: "a.example"), .company("明星堂", "郡山市中町5-1"),
        ]
        #expect(chance(rows + Self.others) < 0.01)
        #expect(chance(rows.reversed() + Self.others) < 0.01)
    }

    @Test("an entry with nothing but its name is nobody's and nobody more")
    func nameOnly() {
        let two = chance([Self.bearer(1), Self.bearer(2)] + Self.others)
        let with = chance([Self.bearer(1), Self.bearer(2), .company("明星堂")] + Self.others)
        #expect(abs(two - with) < 0.005)
    }

    @Test("people of one name and birth are one, of two birth dates two")
    func people() {
        let (one, two) = (
            KnownRow.person("anna quill", born: "1973-11-08"), KnownRow.person("anna quill", born: "1937-11-08")
        )
        #expect(chance([one, one] + Self.others) < chance([one, two] + Self.others))
    }

    @Test("in a longer list the chance that one of them bears it falls, and is never nothing")
    func among() {
        let rows = [Self.bearer(1), Self.bearer(2)] + Self.others
        #expect(chance(rows, among: 1000) < chance(rows, among: 100))
        #expect(abs(chance(rows, among: 1000) * 10 - chance(rows, among: 100)) < 1e-9)
        #expect(chance(rows, among: 0) == chance(rows, among: 2))
        #expect(chance([Self.bearer(1)], among: 100) > 0)
    }

    @Test("a thousand bearers are counted as far as shows soon, and never stop it")
    func many() {
        let rows = (0..<1000).map { KnownRow.company("明星堂", phone: "0\(300_000_000 + $0 * 7)") }
        // Sixty-four are looked at, and each is a bearer.
        #expect((0.63...0.66).contains(chance(rows)))
    }
}
