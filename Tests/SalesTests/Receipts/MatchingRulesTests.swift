import Ledger
import Party
import TestOffice
import Testing
import Vocabulary

@testable import Sales

@Suite("Rules of matching")
struct MatchingRulesTests {
    private static func invoice(_ id: Int64, _ open: Int64) -> OpenInvoice {
        OpenInvoice(
            id: ID(id), number: "I-\(id)", party: ID(1), open: yen(open), dueOn: day("2026-11-30"), origin: 0,
            isNew: false)
    }

    private static func match(
        _ waiting: Int64, named: [OpenInvoice] = [], payer: String? = "payer", owed: [OpenInvoice] = [],
        oldestFirst: Bool = false
    ) -> Match? {
        let all = OwedInvoices(owed)
        var policy = MatchingPolicy()
        policy.combination = .never
        policy.appliesOldestFirst = oldestFirst
        let question = MatchQuestion(
            waiting: yen(waiting), named: named, payer: payer, owed: all)
        return MatchingRules.inForce(policy).lazy.compactMap { $0(question) }.first
    }

    @Test("Whatever is owed and whatever comes in, no yen is made and none is lost", arguments: Dice.seeds(30))
    func conserved(dice: Dice) throws {
        var dice = dice
        for _ in 0..<100 {
            let owed = (1...Int64(dice.number(1...6))).map { Self.invoice($0, Int64(dice.number(1...20))) }
            let named = dice.happens(30) ? [dice.pick(owed)] : []
            let payer = dice.happens(80) ? "payer" : nil
            let waiting = Int64(dice.number(1...60))
            let oldestFirst = dice.happens(50)
            guard
                let match = Self.match(
                    waiting, named: named, payer: payer, owed: payer == nil ? [] : owed, oldestFirst: oldestFirst)
            else {
                #expect(named.isEmpty)
                continue
            }
            #expect(match.total <= waiting)
            #expect(Set(match.parts.map(\.invoice.id)).count == match.parts.count)
            for part in match.parts { #expect((1...part.invoice.open.minor).contains(part.amount.minor)) }
            switch match.rule {
            case .reference: #expect(match.total == min(waiting, named.reduce(0) { $0 + $1.open.minor }))
            case .payerAndAmount:
                #expect(match.parts.count == 1 && match.total == waiting)
                #expect(owed.count { $0.open.minor == waiting } == 1)
            case .payerAndOldest: #expect(match.total == waiting)
            case .payerAndCombination, .referenceLessFee, .payerLessFee, .byHand: Issue.record("\(match.rule)")
            case .payerOldestFirst:
                #expect(oldestFirst)
                #expect(match.total == min(waiting, owed.reduce(0) { $0 + $1.open.minor }))
            }
            // Only the last invoice that is paid may be paid in part.
            for part in match.parts.dropLast() { #expect(part.amount == part.invoice.open) }
        }
    }

    @Test("Two invoices of the amount are no answer by the amount alone")
    func ambiguous() {
        let owed = [Self.invoice(1, 30), Self.invoice(2, 50), Self.invoice(3, 50)]
        #expect(Self.match(50, owed: owed) == nil)
        #expect(Self.match(30, owed: owed)?.rule == .payerAndAmount)
        #expect(Self.match(80, owed: owed)?.rule == .payerAndOldest)
        #expect(Self.match(79, owed: owed) == nil)
        #expect(Self.match(81, owed: owed) == nil)
        #expect(Self.match(130, owed: owed)?.parts.map(\.amount.minor) == [30, 50, 50])
        // Of two equal ones the one due first is paid where it is the oldest.
        #expect(Self.match(50, owed: [Self.invoice(1, 50), Self.invoice(2, 50)])?.parts.map(\.invoice.id) == [ID(1)])
    }

    @Test("What the payer names comes before what the amount says, and nobody unknown is guessed")
    func order() {
        let owed = [Self.invoice(1, 50), Self.invoice(2, 30)]
        #expect(Self.match(30, named: [owed[0]], owed: owed)?.evidence == "I-1")
        #expect(Self.match(30, named: [owed[0], owed[1]], owed: owed)?.parts.map(\.amount.minor) == [30])
        #expect(Self.match(50, payer: nil) == nil)
        #expect(Self.match(50, payer: nil, oldestFirst: true) == nil)
        #expect(Self.match(20, owed: owed, oldestFirst: true)?.rule == .payerOldestFirst)
        #expect(Self.match(20, owed: owed) == nil)
        #expect(Self.match(90, owed: owed, oldestFirst: true)?.total == 80)
        #expect(Self.match(50, owed: []) == nil)
    }

    @Test("What is owed is found as a plain list would find it", arguments: Dice.seeds(12))
    func model(dice: Dice) {
        var dice = dice
        var list = (1...Int64(200)).map { Self.invoice($0, Int64(dice.number(1...40))) }
        var owed = OwedInvoices(list)
        for _ in 0..<600 {
            let place = dice.roll(list.count)
            // What is paid is not opened again while receipts are matched.
            guard list[place].open.minor > 0 else { continue }
            let open = dice.happens(70) ? 0 : Int64(dice.number(0...Int(list[place].open.minor)))
            list[place].open = yen(open)
            owed.set(list[place].id, open: yen(open))
            let amount = Int64(dice.number(1...200))
            let equal = owed.equal(to: yen(amount))
            let expected = list.filter { $0.open.minor == amount }
            #expect(equal.count == min(2, expected.count))
            #expect(equal.allSatisfy { one in expected.contains { $0.id == one.id } })
            var sum: Int64 = 0
            let oldest = list.filter { $0.open.minor > 0 }.prefix { invoice in
                defer { sum += invoice.open.minor }
                return sum < amount
            }
            #expect(owed.oldest(reaching: yen(amount)).map(\.id) == oldest.map(\.id))
        }
        owed.set(ID(9999), open: yen(1))
        #expect(owed.equal(to: yen(1)).allSatisfy { $0.id != ID(9999) })
    }
}
