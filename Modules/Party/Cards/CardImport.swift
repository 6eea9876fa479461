import Governance
import Interchange
import Storage
import Vocabulary

/// Imports of business cards (`sekisho import cards`, 名刺): each card brings its person and its company in one go,
/// finds both where they are known, and opens a task where somebody was met.
package struct CardImport: Importer, CardImporter {
    package static let kind = "cards"
    package static let action: Action = "party.card.import"
    package static let tables: [String] = []
    package static let columns = CardColumn.allCases.map(\.column)

    private let session: ImportSession
    private var meetings: [CardsGiven.Meeting] = []
    private let origins: [String: ID<Origin>]
    private let parties: CardParties
    /// Nil where nobody was ever erased.
    private let erased: ErasedPeople?

    package init(_ session: ImportSession) throws {
        self.session = session
        origins = try Origins.all(in: session.deed.rows)
        parties = CardParties(deed: session.deed, importID: session.importID)
        erased = try ErasedPeople(in: session.deed.rows)
    }

    package mutating func take(_ batch: RowBatch) throws {
        for row in 0..<batch.count {
            var refusals = RowRefusals(batch)
            guard let card = try refusals.read(row, { try Card(batch, row) }) else {
                try refusals.tell(session, batch)
                continue
            }
            do {
                if let mark = erased?.mark(of: card) {
                    throw FieldRefusal(mark.rawValue, PartyRefusal.erased(card.name))
                }
                let origin = try origin(of: card)
                let key = CardKey.card(card)
                if card.name.isEmpty {
                    try session.deed.rows.savepoint { try placeCompany(card, origin: origin) }
                } else if let kept = try CardRecords.find(key, in: session.deed.rows) {
                    try meet(kept, card, key, origin: origin)
                } else {
                    // A phone knows people without a company; a list of business cards does not.
                    guard batch.holdsCards || !card.company.isEmpty else {
                        throw FieldRefusal(
                            CardColumn.company.rawValue, ImportRefusal.empty(column: CardColumn.company.name))
                    }
                    try session.deed.rows.savepoint { try place(card, key, origin: origin) }
                }
            } catch let fault as FieldRefusal {
                try session.reject(batch, row, column: fault.column, fault.reason)
            } catch let reason as PartyRefusal {
                try session.reject(batch, row, reason)
            }
        }
    }

    package mutating func finish() throws {
        try parties.announce()
        guard !meetings.isEmpty else { return }
        try session.deed.announce(CardsGiven(meetings: meetings, importID: session.importID))
    }

    private func origin(of card: Card) throws -> ID<Origin>? {
        guard !card.campaign.isEmpty else { return nil }
        guard let origin = origins[card.campaign] else {
            throw FieldRefusal(CardColumn.campaign.rawValue, PartyRefusal.unknownOrigin(card.campaign))
        }
        return origin
    }

    /// A card of a company itself: nobody was met.
    private mutating func placeCompany(_ card: Card, origin: ID<Origin>?) throws {
        guard let company = try parties.company(of: card, origin: origin) else { return }
        let isAdded = try parties.complete(company: company.id, with: card)
        if company.rule == .new { session.created() } else if isAdded { session.updated() } else { session.unchanged() }
    }

    /// A card that is new.
    private mutating func place(_ card: Card, _ key: String, origin: ID<Origin>?) throws {
        let company = try parties.company(of: card, origin: origin)
        let person = try parties.person(
            of: card, key: CardKey.person(of: card), company: company?.id, origin: origin)
        let last = try CardRecords.lastMeeting(with: person.id, in: session.deed.rows)
        let isLatest = last.map { card.metOn ?? .earliest >= $0 } ?? true
        try parties.complete(person.id, with: card, company: company?.id, isLatest: isLatest)
        let placed = CardRecords.Placed(
            person: person.id, personRule: person.rule, company: company?.id, companyRule: company?.rule,
            origin: origin)
        let id = try CardRecords.insert(card, key: key, placed, importID: session.importID, session.deed)
        if let day = card.metOn {
            let owner = card.metBy.isEmpty ? session.deed.actor.name : card.metBy
            try Tasks.open(
                NewTask(
                    word: "card", for: TaskCause(.card, "card", String(id)), party: person.id, owner: owner,
                    dueOn: BusinessDays.after(day, 2)),
                importID: session.importID, session.deed)
            meetings.append(CardsGiven.Meeting(key: key, person: person.id, day: day, origin: origin))
        }
        session.created()
    }

    /// A card that was taken in before.
    private func meet(_ kept: CardRecords.Kept, _ card: Card, _ key: String, origin: ID<Origin>?) throws {
        if kept.card.saysTheSame(as: card) || session.onDuplicate == .skip { return session.unchanged() }
        if session.onDuplicate == .reject {
            throw FieldRefusal(CardColumn.name.rawValue, ImportRefusal.duplicate(card.name))
        }
        try BeforeImage.keep(
            kept.card.image, of: Subject(.card, key), importID: session.importID, in: session.deed.rows)
        try CardRecords.replace(kept.id, by: card, origin: origin, in: session.deed.rows)
        let last = try CardRecords.lastMeeting(with: kept.person, in: session.deed.rows)
        let isLatest = last.map { card.metOn ?? .earliest >= $0 } ?? true
        try parties.complete(kept.person, with: card, company: kept.company, isLatest: isLatest)
        session.updated()
    }

    /// Takes back cards, tasks, and the people and companies that the import made; cards that it replaced become
    /// what they were.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)`` where a later import changed one of the cards,
    ///   ``GovernanceRefusal/usedSince(_:)`` where whoever a card told more of was merged.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        try BeforeImage.refuseReplaced(
            since: importID, .card, brought: "SELECT key FROM party_card WHERE import_id = \(importID)", in: rows)
        try PartyUndo.refuseMerged(by: importID, in: rows)
        try deed.announce(CardsGone(importID: importID))
        let images = try BeforeImage.all(of: importID, in: rows)
        if !images.isEmpty {
            let batch = RowBatch(
                try ColumnMap(header: CardExport.columns, columns: columns), holdsCards: true)
            let origins = try Origins.all(in: rows)
            for image in images {
                batch.clear()
                batch.append(fields: Card.fields(of: image.image))
                let card = try Card(batch, 0)
                guard let kept = try CardRecords.find(image.record, in: rows) else { continue }
                try CardRecords.replace(kept.id, by: card, origin: origins[card.campaign], in: rows)
            }
        }
        try Tasks.forget(importID, in: rows)
        try CardParties(deed: deed, importID: importID).takeBackAdditions()
        let cards = try rows.run("DELETE FROM party_card WHERE import_id = \(importID)")
        _ = try PartyUndo.removeMade(by: importID, deed)
        return cards + images.count
    }
}
