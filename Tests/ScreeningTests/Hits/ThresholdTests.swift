import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("From which likeness on a list has hits")
struct ThresholdTests {
    @Test(
        "From 0.60 to 0.90, and not one thousandth beyond", arguments: Engine.available,
        [
            (600, nil), (900, nil), (599, "0.599"), (901, "0.901"), (0, "0.000"), (1000, "1.000"), (9000, "9.000"),
            (1850, "1.850"), (8, "0.008"),
        ] as [(Int64, String?)])
    func range(engine: Engine, told: (threshold: Int64, refused: String?)) throws {
        let screening = try ScreeningOffice(engine)
        try screening.list("L,1,Kaiyo Denki\n")
        if let refused = told.refused {
            #expect(throws: ScreeningRefusal.badThreshold(refused)) {
                try screening.desk().setThreshold(of: "L", to: told.threshold)
            }
        } else {
            #expect(throws: ScreeningRefusal.unknownList("l")) {
                try screening.desk().setThreshold(of: "l", to: told.threshold)
            }
            #expect(try screening.desk().setThreshold(of: "L", to: told.threshold) == 0)
        }
        let expected = told.refused == nil ? told.threshold : WatchList.usualThreshold
        #expect(try screening.desk().watchLists().map(\.list.threshold) == [expected])
    }

    @Test(
        "It is the list's own, takes back what nobody decided, and lets no strong name go", arguments: Engine.available)
    func own(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        // The name is the same, and everything beside it another: 1000 - 30 - 80 - 50.
        try screening.parties(
            "A,Sergey Ivanov,person,JP,1990-01-01\nB,Kaiyo Kensetsu,organization,,\n", "kind,country,birth_date")
        try screening.list(
            "L,1,Sergey Ivanov,organization,KP,1950\nM,7,Sergey Ivanov,,,\nM,8,Kaiyo Denki,,,\n",
            "kind,country,birth_year")
        let scores = try screening.desk().hits().map { "\($0.hit.matter) \($0.hit.score)" }
        #expect(scores == ["M:7 1000", "L:1 840"])
        // One word of two is no hit even where a miss is worse than many hits.
        #expect(try screening.desk().setThreshold(of: "M", to: 600) == 0)
        for threshold: Int64 in [900, 600, 900] {
            _ = try screening.desk().setThreshold(of: "L", to: threshold)
            #expect(try screening.hits() == ["A L:1 possible", "A M:7 possible"])
        }
        #expect(try screening.faults() == [])
    }

    @Test(
        "A hit between two thresholds lapses and waits again, and what was decided stays", arguments: Engine.available)
    func between(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        // Three words of four, nothing beside them: 3 / 3.5 and less.
        try screening.parties("A,Kaiyo Denki Kogyo\nB,Bangkok Metals Precision\n")
        try screening.list("L,1,Kaiyo Denki Kogyo Osaka\nL,2,Bangkok Metals Precision Works\nL,3,Nobody\n")
        #expect(try screening.desk().setThreshold(of: "L", to: 700) >= 0)
        #expect(try screening.hits() == ["A L:1 possible", "B L:2 possible"])
        try screening.desk().decide("B", .clear, reason: "another")
        _ = try screening.desk().setThreshold(of: "L", to: 900)
        #expect(try screening.hits() == ["A L:1 lapsed", "B L:2 clear"])
        #expect(try screening.desk().setThreshold(of: "L", to: 700) == 1)
        #expect(try screening.hits() == ["A L:1 possible", "B L:2 clear"])
        #expect(try screening.count("SELECT COUNT(*) FROM screening_hit") == 2)
        #expect(try screening.faults() == [])
    }
}
