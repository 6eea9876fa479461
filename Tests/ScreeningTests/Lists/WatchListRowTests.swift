import Governance
import Interchange
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("Rows of a watch list")
struct WatchListRowTests {
    private static let columns = "country,kind,reason,aliases,weak_aliases,birth_year"

    @Test(
        "What a row says is kept, goes out as it came in, and comes in again as the same", arguments: Engine.available)
    func roundTrip(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        let rows = """
            L,1,Kaiyo Denki,North Korea;CN,entity,missile,海洋電機; Kaiyo ;;Kaiyo Denki;海洋電機,KD;Kaiyo;KD,
            L,1,Kaiyo Electric,IR,,nuclear,,,
            L,2,"IVANOV, Sergey",,個人,,,,10 Dec 1948
            L,3,MAR AZUL,CU,船舶,"a ""b"", c",,,
            L,4,EP-ABC,イラン,航空機,,,,
            L,5,山田商事株式会社,日本,法人,,ヤマダショウジ,,
            L,6,Someone,XX,ghost,,,,unknown

            """
        let first = try screening.list(rows, Self.columns).result
        #expect((first.read, first.created, first.rejected) == (7, 7, 0))
        #expect(
            try screening.exported() == [
                "L|1|Kaiyo Denki|KP CN IR|organization|missile|海洋電機;Kaiyo;Kaiyo Electric|KD|",
                "L|2|IVANOV, Sergey||person||||1948", "L|3|MAR AZUL|CU|vessel|a \"b\", c|||",
                "L|4|EP-ABC|IR|aircraft||||", "L|5|山田商事株式会社|JP|organization||ヤマダショウジ||",
                "L|6|Someone||||||",
            ])
        func quoted(_ line: String) -> String {
            line.split(separator: "|", omittingEmptySubsequences: false)
                .map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }
        let again = try screening.list(try screening.exported().map { quoted($0) + "\n" }.joined(), Self.columns).result
        #expect((again.created, again.updated, again.unchanged) == (0, 0, 6))
        #expect(try screening.count("SELECT COUNT(*) FROM screening_entry") == 6)
        #expect(try screening.faults() == [])
    }

    @Test(
        "Names of rows that are joined stand once, so that the list comes in again as it was",
        arguments: Engine.available)
    func joined(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.list("L,1,Alpha,,Beta\nL,1,Beta,Gamma,Alpha\n", "aliases,weak_aliases")
        #expect(try screening.exported() == ["L|1|Alpha||||Beta;Gamma||"])
        let again = try screening.list("L,1,Alpha,Beta;Gamma,\n", "aliases,weak_aliases").result
        #expect(again.unchanged == 1 && again.updated == 0)
    }

    @Test("An entry whose row was refused is not taken for gone, others are", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\nC,Yamada Shoji\n")
        try screening.list("L,1,Kaiyo Denki\nL,2,Bangkok Metals\nL,3,Yamada Shoji\n")
        let taken = try screening.list("L,1,\nL,3,Yamada Shoji\n")
        #expect(taken.rejects.map { "\($0.line) \($0.column ?? "-")" } == ["2 name"])
        #expect(taken.result.remarks.isEmpty)
        #expect(try screening.hits() == ["A L:1 possible", "B L:2 lapsed", "C L:3 possible"])
        #expect(try screening.faults() == [])
    }

    @Test(
        "Where a row cannot be read, or does not say which entry it is, no entry counts as gone",
        arguments: Engine.available,
        ["L,\"2,Bangkok", "L,2", "L,2,Bangkok,Metals", "L,,Bangkok Metals", ",2,Bangkok Metals"])
    func unread(engine: Engine, row: String) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\nB,Bangkok Metals\n")
        try screening.list("L,1,Kaiyo Denki\nL,2,Bangkok Metals\n")
        let taken = try screening.list("L,1,Kaiyo Denki\nL,7,New One\n\(row)\n")
        #expect(taken.result.remarks.compactMap { $0 as? ScreeningRefusal } == [.nothingClosed])
        #expect(taken.result.rejected == 1 && taken.result.created == 1 && taken.result.unchanged == 1)
        #expect(try screening.hits() == ["A L:1 possible", "B L:2 possible"])
        #expect(try screening.exported().count == 3 && screening.faults() == [])
    }

    @Test("Each list of a file has its own release, of the day that is said", arguments: Engine.available)
    func releases(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        let first = try screening.list("L,1,Alpha\nM,1,Beta\nM,2,Gamma\n", on: "2026-11-02").result
        let second = try screening.office.importing(
            WatchListImport.self, "list,entry,name\nM,1,Beta\nM,3,Delta\n", on: "2026-11-05",
            context: [FileDate(day("2026-10-31"))]
        ).result
        let lines = try screening.desk().watchLists()
        #expect(
            lines.map { "\($0.list.code) \($0.importID) \($0.dated) \($0.importedOn) \($0.entries)" } == [
                "L \(first.importID) 2026-11-02 2026-11-02 1", "M \(second.importID) 2026-10-31 2026-11-05 2",
            ])
        let kept = try screening.office.database.read { rows in
            try rows.rows("SELECT entries, opened, closed FROM screening_release ORDER BY id") {
                [$0.int(0), $0.int(1), $0.int(2)]
            }
        }
        #expect(kept == [[1, 1, 0], [2, 2, 0], [2, 1, 1]])
        #expect(throws: GovernanceRefusal.changedSince(importID: second.importID)) {
            try screening.undo(first.importID)
        }
        try screening.undo(second.importID)
        #expect(try screening.exported().map { String($0.prefix(3)) } == ["L|1", "M|1", "M|2"])
        #expect(try screening.faults() == [])
    }

    @Test("A list on which a decision stands is not taken back", arguments: Engine.available)
    func decided(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        try screening.parties("A,Kaiyo Denki\n")
        let list = try screening.list("L,1,Kaiyo Denki\n").result
        try screening.desk().decide("A", .clear, reason: "another")
        let before = try screening.office.database.everything()
        #expect(throws: GovernanceRefusal.usedSince(String(list.importID))) { try screening.undo(list.importID) }
        #expect(differences(before, try screening.office.database.everything()) == [])
    }

    @Test("A list is handed out as it was published, and nothing else under its number", arguments: Engine.available)
    func original(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        let text = "list,entry,name\r\nL,1,海洋電機\n"
        let list = try screening.office.importing(WatchListImport.self, text).result
        let parties = try screening.parties("A,Kaiyo Denki\n").result
        var bytes: [UInt8] = []
        try screening.desk().originalList(list.importID) { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        for number in [parties.importID, 0, -1, 99] {
            #expect(throws: ScreeningRefusal.noFile(String(number))) {
                try screening.desk().originalList(number) { _ in Issue.record("something was written") }
            }
        }
        try screening.undo(list.importID)
        #expect(throws: ScreeningRefusal.noFile(String(list.importID))) {
            try screening.desk().originalList(list.importID) { _ in }
        }
    }
}
