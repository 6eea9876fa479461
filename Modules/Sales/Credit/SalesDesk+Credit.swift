import Governance
import Ledger
import Party
import Screening
import Storage
import Vocabulary

/// The answer to `sekisho credit check`.
package struct CreditAnswer: Sendable, Equatable {
    package let customer: PartyName
    package let question: CreditQuestion
    /// The key under which the amount is held now; nil where nothing was to be held, or the answer is no.
    package let reservation: String?
    /// What helps whoever must go on.
    package var help = CreditHelp()

    package var decision: CreditDecision { question.decision }
    package var reasons: [CreditObjection] { question.objections }

    /// What is held for the customer, which is no part of the exposure but takes from what is available.
    package var reserved: Money { Money(minor: question.line.reserved, question.amount.currency) }

    /// One part of the exposure. Payables and deposits take from it.
    package func part(_ part: ExposurePart) -> Money {
        Money(minor: question.line[part], question.amount.currency)
    }
}

extension SalesDesk {
    /// Asks whether the customer may owe us so much more on a day. Reads one row of figures that are always true, and
    /// one step of an index for what is overdue, however many invoices there are.
    package func checkCredit(of code: String, for amount: Money, on day: Day? = nil) throws -> CreditAnswer {
        guard !amount.isNegative else { throw SalesRefusal.negative(amount) }
        return try books.read("sales.view") { rows in
            let customer = try Parties.require(code, in: rows)
            let question = try Self.question(customer.id, amount, on: day ?? books.today, in: rows)
            return CreditAnswer(
                customer: PartyName(customer), question: question, reservation: nil,
                help: try CreditHelp(question, of: customer.id, in: rows))
        }
    }

    private static func question(
        _ party: ID<Party>, _ amount: Money, on day: Day, in rows: Connection
    ) throws -> CreditQuestion {
        let policy = try CreditPolicy.inForce(on: day, in: rows)
        let (line, counted) = try CreditLine.line(party, amount, by: policy, on: day, in: rows)
        return CreditQuestion(
            amount: counted, day: day, line: line, earliestDue: try OpenItems.earliestDueDay(of: party, in: rows),
            screening: try Screening.blocks(party, in: rows), policy: policy)
    }

    /// A refusal on its way out of the transaction, so that nothing is kept of it.
    private struct Refused: Error {
        let answer: CreditAnswer
    }

    /// Asks, and holds the amount under a key where the answer is not no (枠の確保). The same key with the same request
    /// holds once, however often it is sent, and whichever
    /// code of the customer it names.
    /// - Parameter endsOn: the day on which the hold ends by itself; two weeks from today unless told.
    /// - Throws: ``GovernanceRefusal/keyReused(_:)`` where the key came with another request.
    package func reserveCredit(
        of code: String, for amount: Money, key: String, endsOn: Day? = nil
    ) throws -> CreditAnswer {
        guard amount.minor > 0 else { throw SalesRefusal.notPositive(amount) }
        let endsOn = endsOn ?? books.today.adding(days: Reservation.usualDays)
        guard endsOn > books.today else { throw SalesRefusal.endsBeforeItBegins(books.today, endsOn) }
        let named = try books.read("sales.credit.reserve") { PartyName(try Parties.require(code, in: $0)) }
        let code = named.code
        do {
            let text = try books.performOnce(
                "sales.credit.reserve", key: key, request: Self.request(code, amount), queue: "sales.credit \(code)",
                alike: { try Parties.codes(alike: code, in: $0).map { Self.request($0, amount) } }
            ) { deed in
                let customer = try Parties.require(code, in: deed.rows)
                deed.subject = .party(customer.code)
                let journal = Journal(deed)
                let credit = CreditStore(deed, journal.exposures)
                let question = try credit.question(amount, of: customer.id)
                guard question.decision != .refuse else {
                    throw Refused(answer: CreditAnswer(customer: named, question: question, reservation: nil))
                }
                try credit.reserve(amount, of: customer.id)
                try Self.hold(Reservation(key: key, party: customer.id, amount: amount, endsOn: endsOn), deed)
                try journal.save()
                return question.image.lines
            }
            let question = try CreditQuestion(Image(lines: text))
            return CreditAnswer(customer: named, question: question, reservation: key)
        } catch let refused as Refused {
            var answer = refused.answer
            answer.help = try books.database.read { rows in
                try CreditHelp(answer.question, of: answer.question.line.party, in: rows)
            }
            return answer
        }
    }

    private static func request(_ code: String, _ amount: Money) -> String { "\(code)\n\(amount)" }

    private static func hold(_ reservation: Reservation, _ deed: Deed) throws {
        deed.sentence("key", reservation.key)
        deed.detail("amount", reservation.amount.description)
        deed.detail("ends_on", reservation.endsOn.description)
        try Reservations.insert(reservation, by: deed.actor.name, at: deed.now, in: deed.rows)
    }

    /// Ends a reservation.
    /// - Throws: ``SalesRefusal/unknownReservation(_:)``; ``SalesRefusal/reservationClosed(_:)`` where it has ended.
    package func releaseCredit(key: String) throws {
        try books.perform("sales.credit.release") { deed in
            guard let known = try Reservations.of(key, in: deed.rows) else {
                throw SalesRefusal.unknownReservation(key)
            }
            deed.sentence("key", key)
            guard known.isOpen, known.reservation.endsOn > deed.today else {
                throw SalesRefusal.reservationClosed(key)
            }
            try Reservations.release(key, on: deed.today, in: deed.rows)
            let journal = Journal(deed)
            let credit = CreditStore(deed, journal.exposures)
            try credit.renew(known.reservation.party, known.reservation.amount.currency)
            try credit.release(known.reservation)
            try journal.save()
        }
    }
}
