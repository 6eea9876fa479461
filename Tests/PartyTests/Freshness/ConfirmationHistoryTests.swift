import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What was confirmed, over the years")
struct ConfirmationHistoryTests {
    private static let came = "2026-01-01"
    static let parties = """
        code,name,kind,address,phone,email
        A,甲商店,organization,東京都千代田区1-1,03-1234-5678,info@kou.example
        B,乙産業,organization,,,info@otsu.example
        P,山田太郎,person,,,
        """

    private static func books(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine)
        try books.office.importing(PartyImport.self, parties, on: came)
        return books
    }

    /// Of each day the last word; of several days the latest of either kind.
    private static func state(
        _ words: [Day: Bool], _ rule: FieldRule, on day: Day
    ) throws -> (state: Freshness.State, confirmed: Day) {
        let known = words.filter { $0.key <= day }
        let right = known.filter { !$0.value }.keys.max(), wrong = known.filter(\.value).keys.max()
        let confirmed = max(try #require(Day(iso: came)), right ?? .earliest)
        if let wrong, right.map({ $0 < wrong }) ?? true { return (.bad, confirmed) }
        return (day.days(since: confirmed) > rule.staleDays ? .stale : .fresh, confirmed)
    }

    @Test("Whatever is confirmed in whatever order, each day tells what was known then", arguments: Dice.seeds(2))
    func history(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try Self.books(engine)
            let fields: [VerifiedField] = [.name, .phone, .email, .address]
            var words: [VerifiedField: [Day: Bool]] = [:]
            let first = try #require(Day(iso: "2026-01-05")), last = try #require(Day(iso: "2026-11-02"))
            for _ in 0..<40 {
                let day = first.adding(days: dice.roll(last.days(since: first) / 10) * 10)
                let some = fields.filter { _ in dice.happens(50) }, failed = dice.happens(40)
                _ = try books.desk().confirm(
                    "A", some, by: dice.pick([.call, .letter, .mail, .visit, .registry, .own]), on: day, failed: failed)
                for field in some { words[field, default: [:]][day] = failed }
            }
            for _ in 0..<10 {
                let day = first.adding(days: dice.roll(400))
                let found = try books.desk(on: day.description).freshness(of: "A")
                #expect(found.map(\.field) == [.name, .address, .phone, .email])
                for one in found {
                    let rule = try #require(FieldRule.usual.first { $0.field == one.field })
                    let wanted = try Self.state(words[one.field] ?? [:], rule, on: day)
                    #expect(one.freshness.state == wanted.state, "\(one.field) \(day)")
                    #expect(one.freshness.confirmedOn == wanted.confirmed, "\(one.field) \(day)")
                    #expect((one.freshness.expected == 0) == (wanted.state == .bad))
                }
            }
            #expect(try books.desk().freshness(of: "B").allSatisfy { $0.source == nil })
            #expect(try books.faults() == [])
        }
    }

    @Test(
        "Many parties are asked at once, in the order of their ids, each with what it has", arguments: Engine.available)
    func many(engine: Engine) throws {
        let books = try Self.books(engine)
        let day = try #require(Day(iso: "2026-11-02")), call = try #require(Day(iso: "2026-10-01"))
        _ = try books.desk().confirm("A", [.phone], by: .call, on: call)
        _ = try books.desk().confirm("B", [.representative], by: .registry, on: call, failed: true)
        // What nobody keeps is of no interest, and what is said tomorrow is not known today.
        _ = try books.desk().confirm("B", [.phone], by: .call, on: call)
        _ = try books.desk(on: "2026-11-03").confirm("P", [.name], by: .visit)
        var found: [String] = []
        try books.office.database.read { rows in
            try KnownFields.each(of: "SELECT id FROM party ORDER BY code DESC", on: day, in: rows) { known in
                let fields = VerifiedField.allCases.compactMap { field in
                    known.fields[field].map {
                        "\(field) \($0.confirmedOn?.description ?? "-") \($0.failedOn?.description ?? "-")"
                            + " \($0.source?.rawValue ?? "-")"
                    }
                }
                found.append(
                    "\(known.code) \(known.name) \(known.kind) \(known.cameOn) \(fields.joined(separator: ", "))")
            }
        }
        #expect(
            found == [
                "A 甲商店 organization 2026-01-01 name - - -, address - - -, phone 2026-10-01 - call, email - - -",
                "B 乙産業 organization 2026-01-01 name - - -, email - - -, representative - 2026-10-01 registry",
                "P 山田太郎 person 2026-01-01 name - - -",
            ])
    }

    @Test("A confirmation stands under who said it, by what, and on what evidence", arguments: Engine.available)
    func evidence(engine: Engine) throws {
        let books = try Self.books(engine)
        try books.staff("sato", .sales)
        _ = try books.desk(as: "sato").confirm("A", [.phone, .name], by: .letter, failed: true, evidence: "宛先不明 ")
        // Said again by the same way on the same day, the later evidence stands.
        _ = try books.desk().confirm("A", [.phone], by: .letter, failed: true, evidence: "転送先不明")
        let kept = try books.office.database.read { rows in
            try rows.rows("SELECT field, failed, source, evidence, actor FROM party_confirmation ORDER BY field") {
                "\($0.text(0)) \($0.int(1)) \($0.text(2)) \($0.text(3)) \($0.text(4))"
            }
        }
        #expect(kept == ["name 1 letter 宛先不明 sato", "phone 1 letter 転送先不明 tester"])
        // Right on the same day: the word before is gone, whichever way it was found.
        _ = try books.desk().confirm("A", [.phone], by: .call, evidence: "社長")
        #expect(
            try books.office.database.read { rows in
                try rows.rows("SELECT failed, evidence FROM party_confirmation WHERE field = 'phone'") {
                    "\($0.int(0)) \($0.text(1))"
                }
            } == ["0 社長"])
        let audit = try books.office.database.read { rows in
            try rows.rows("SELECT detail FROM governance_audit WHERE action = 'party.confirm' ORDER BY id") {
                $0.text(0)
            }
        }
        #expect(audit.first == "fields=phone name\nfailed=letter 2026-11-02")
        #expect(audit.last == "fields=phone\nconfirmed=call 2026-11-02")
        // A rehearsal tells how it would be.
        let told = try books.desk(isRehearsal: true).confirm("A", [.email], by: .mail, failed: true)
        #expect(told.first { $0.field == .email }?.freshness.state == .bad)
        #expect(try books.desk().freshness(of: "A").first { $0.field == .email }?.freshness.state == .fresh)
    }

    /// Usual rules, by the day after which somebody should ask again.
    @Test(
        "Each field is stale the day after its term, and not before",
        arguments: FieldRule.usual.filter { [.name, .address, .phone, .email].contains($0.field) })
    func terms(rule: FieldRule) throws {
        let books = try Self.books(.sqlite)
        let came = try #require(Day(iso: Self.came))
        for (days, state) in [(rule.staleDays, Freshness.State.fresh), (rule.staleDays + 1, .stale)] {
            let found = try books.desk(on: came.adding(days: days).description).freshness(of: "A")
            #expect(found.first { $0.field == rule.field }?.freshness.state == state)
        }
    }
}
