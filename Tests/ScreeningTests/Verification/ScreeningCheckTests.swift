import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("What verify finds in screening")
struct ScreeningCheckTests {
    /// What somebody does behind the program's back, and the check that names it.
    private static let changes: [(SQL, String)] = [
        ("UPDATE screening_release SET entries = entries + 1", "screening.releases"),
        ("UPDATE screening_release SET dated = dated - 1", "screening.releases"),
        ("UPDATE screening_release SET actor = 'somebody else'", "screening.releases"),
        ("UPDATE screening_entry SET name = 'Osaka Bolts' WHERE entry = '1'", "screening.entries"),
        ("UPDATE screening_entry SET reason = 'none' WHERE entry = '1'", "screening.entries"),
        ("UPDATE screening_entry SET country = 'JP' WHERE entry = '1'", "screening.entries"),
        ("UPDATE screening_entry SET birth_year = 1950", "screening.entries"),
        ("UPDATE screening_entry SET kind = NULL WHERE entry = '1'", "screening.entries"),
        ("UPDATE screening_list SET code = 'X'", "screening.entries"),
        ("UPDATE screening_name SET name = 'X' WHERE strength = 'primary'", "screening.entries"),
        ("UPDATE screening_name SET name = 'X' WHERE strength = 'alias'", "screening.entries"),
        ("UPDATE screening_name SET strength = 'weak' WHERE strength = 'alias'", "screening.entries"),
        ("DELETE FROM screening_name WHERE strength = 'alias'", "screening.entries"),
        ("DELETE FROM screening_name", "screening.entries"),
        ("UPDATE screening_hit SET score = 0", "screening.hits"),
        ("UPDATE screening_hit SET priority = 'low'", "screening.hits"),
        ("UPDATE screening_hit SET evidence = ''", "screening.hits"),
        ("UPDATE screening_hit SET matter = 'L:9'", "screening.hits"),
        ("UPDATE screening_record SET result = 'clear' WHERE result = 'confirmed'", "screening.records"),
        ("UPDATE screening_record SET reason = 'x'", "screening.records"),
        ("UPDATE screening_record SET reviewer = 'x'", "screening.records"),
        ("UPDATE screening_record SET next_due = NULL", "screening.records"),
        ("UPDATE screening_hit SET state = 'clear' WHERE state = 'possible'", "screening.states"),
        ("UPDATE screening_hit SET state = 'lapsed' WHERE state = 'confirmed'", "screening.states"),
        ("UPDATE screening_hit SET state = 'possible' WHERE state = 'clear'", "screening.states"),
        ("DELETE FROM screening_record WHERE result = 'clear'", "screening.states"),
        // Screening was not told that they are called otherwise.
        ("UPDATE party SET name = 'Osaka Bolts' WHERE code = 'A'", "screening.current"),
        ("UPDATE party SET country = 'FR' WHERE code = 'A'", "screening.current"),
        ("UPDATE party SET name = 'Kaiyo Denki' WHERE code = 'B'", "screening.current"),
        ("UPDATE party SET name = 'Kaiyo Denki' WHERE code = 'C'", "screening.current"),
    ]

    @Test("Each change behind the program's back is found by its check", arguments: Engine.available)
    func changes(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\nC,Yamada Shoji\n")
        try screening.list(
            "L,1,Kaiyo Denki,KP,entity,missile,Umi\nL,2,Bangkok Metals,,,,\nL,3,Yamada Shoji,,,,\n",
            "country,kind,reason,aliases")
        try screening.desk().decide("B", .clear, reason: "another", nextDue: day("2027-04-01"))
        try screening.desk().decide("C", .confirmed, reason: "same address")
        #expect(try screening.faults() == [])
        for (change, check) in Self.changes {
            let names = try screening.office.database.write(keep: false) { rows in
                #expect(try rows.run(change) > 0, "\(change.text)")
                return try ScreeningChecks.all.filter { try !$0.run(in: rows).faults.isEmpty }.map(\.name)
            }
            #expect(names.contains(check), "\(change.text): \(names)")
        }
        // A hit that waits may lapse, and a cleared party may be called anything that is not listed.
        for change: SQL in [
            "UPDATE screening_hit SET state = 'lapsed' WHERE state = 'possible'",
            "UPDATE party SET name = 'Osaka Bolts' WHERE code = 'B'",
        ] {
            let faults = try screening.office.database.write(keep: false) { rows in
                try rows.run(change)
                return try ScreeningChecks.all.flatMap { try $0.run(in: rows).faults }
            }
            #expect(faults == [], "\(change.text)")
        }
        let counts = try screening.office.database.read { rows in
            try ScreeningChecks.all.map { "\($0.name) \(try $0.run(in: rows).examined)" }
        }
        #expect(
            counts == [
                "screening.releases 1", "screening.entries 3", "screening.hits 3", "screening.records 2",
                "screening.states 3", "screening.current 3",
            ])
    }
}
