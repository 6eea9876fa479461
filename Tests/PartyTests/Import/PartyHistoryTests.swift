import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// Codes are digits here, as most customer codes of Japanese companies are: they must never be taken for anything else
/// that is a number.
@Suite("Whatever is done to parties and taken back")
struct PartyHistoryTests {
    /// What happened leaves that it happened, and what an import had replaced.
    static let traces: Set<String> = [
        "governance_audit", "governance_import", "governance_plan", "storage_id_block", "storage_number",
        "party_merge_cluster", "party_merge_member", "party_merge_fill", "party_merge_reference", "party_gram",
        "party_gram_segment", "party_gram_recent", "governance_before_image",
    ]

    private static func rows(_ dice: inout Dice, _ count: Int) -> String {
        var text = "code,name,kind,country,phone,email,roles,tags,note\n"
        for _ in 0..<count {
            let number = 20_600 + dice.roll(30)
            let fields = [
                String(number), dice.pick(["山田商事", "佐藤工業", "Acme Ltd.", "鈴木"]) + " \(dice.roll(5))",
                number.isMultiple(of: 3) ? "person" : "organization", dice.pick(["JP", "DE", ""]),
                dice.happens(50) ? "03-1234-567\(dice.roll(10))" : "",
                dice.happens(50) ? "m\(dice.roll(9))@a.example" : "",
                dice.pick(["", "customer", "supplier"]), dice.pick(["", "a", "b"]),
                dice.pick(["", String(number), "20606"]),
            ]
            text += fields.joined(separator: ",") + "\n"
        }
        return text
    }

    @Test(
        "Imports are taken back in the opposite order, and after each every table is as it was before it",
        arguments: Dice.seeds(6))
    func imports(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine)
            var states: [(id: Int64, before: [String: [String]])] = []
            for _ in 0..<5 {
                let before = try books.office.database.everything(without: Self.traces)
                let count = dice.number(1...25)
                let taken = try books.office.importing(PartyImport.self, Self.rows(&dice, count))
                states.append((taken.result.importID, before))
                #expect(try books.faults() == [])
            }
            for (id, before) in states.reversed() {
                try books.office.undo(id, among: [PartyImport.self])
                let left = differences(before, try books.office.database.everything(without: Self.traces))
                #expect(left == [])
                #expect(try books.faults() == [])
            }
            #expect(try books.count("SELECT COUNT(*) FROM party") == 0)
        }
    }

    @Test("Merges among them too, as long as what came last goes first", arguments: Dice.seeds(6))
    func merges(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine)
            try books.office.importing(PartyImport.self, Self.rows(&dice, 60))
            let plans = Plans(books.office.books(), kinds: [MergePlan()])
            var done: [(plan: Int64, before: [String: [String]])] = []
            for _ in 0..<6 {
                let codes = try books.office.database.read { rows in
                    try rows.rows("SELECT code FROM party WHERE merged_into IS NULL ORDER BY code") { $0.text(0) }
                }
                let (one, other) = (dice.pick(codes), dice.pick(codes))
                let before = try books.office.database.everything(without: Self.traces)
                do {
                    done.append((try books.desk().merge(one, [other], because: "said so").id, before))
                } catch is MergeRefusal {
                    #expect(differences(before, try books.office.database.everything(without: Self.traces)) == [])
                }
                #expect(try books.faults() == [])
            }
            for (plan, before) in done.reversed() {
                _ = try plans.undo(plan)
                #expect(differences(before, try books.office.database.everything(without: Self.traces)) == [])
                #expect(try books.faults() == [])
            }
        }
    }

    @Test("A rehearsal of anything leaves every row as it was", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        var dice = Dice(7)
        let books = try PartyBooks(engine)
        try books.office.importing(PartyImport.self, Self.rows(&dice, 30))
        let before = try books.office.database.everything(without: ["storage_id_block"])
        try books.office.importing(PartyImport.self, Self.rows(&dice, 30), isRehearsal: true)
        let desk = books.desk(isRehearsal: true)
        _ = try? desk.merge("20601", ["20602"], because: "said so")
        _ = try? desk.confirm("20601", [.phone], by: .call)
        _ = try? desk.addNote("20601", "text")
        #expect(differences(before, try books.office.database.everything(without: ["storage_id_block"])) == [])
    }
}
