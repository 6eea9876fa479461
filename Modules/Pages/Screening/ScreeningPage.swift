import Party
import Presentation
import Screening
import Vocabulary

extension ScreeningFile {
    /// Everything that screening knows of a party (照合の台帳): each hit with its grounds and what was decided.
    package func document() -> Document {
        let standing = block.map { "page.screening.blocked.\($0.rawValue)" } ?? "page.screening.free"
        var sections: [Document.Section] = [.paragraph(.code(standing, facts: [party.code]))]
        for (hit, state, listed, records) in hits {
            sections.append(.heading(Self.title(of: hit, state)))
            if let listed { sections.append(.paragraph(.plain(listed))) }
            if hit.entry != nil { sections.append(.table(Listing<Ground>.table(of: hit))) }
            if !records.isEmpty { sections.append(.table(Listing.screeningRecords.table(records, "records"))) }
        }
        return Document(
            "screening.show", title: .plain("\(party.code) \(party.name)"), sections: sections,
            notes: hits.contains { $0.hit.entry != nil } ? ["page.screening.arithmetic"] : [],
            payload: [
                "party": .string(party.code), "name": .string(party.name), "block": .text(block?.rawValue),
                "hits": .array(hits.map { Self.payload(of: $0.hit, $0.state, $0.listed, $0.records) }),
            ])
    }

    private static func title(of hit: Hit, _ state: HitState) -> Label {
        let word = Label.code("state.screening.state.\(state.rawValue)")
        guard hit.entry != nil else { return .pair(.plain(hit.matter), word) }
        let listed: Label =
            hit.priority == .high
            ? .plain("\(hit.matter) \(hit.name)")
            : .code("page.screening.weak_alias", facts: [hit.matter, hit.name])
        return .pair(listed, .list([.plain(Figures.plain(hit.score, places: 3)), word]))
    }

    private static func payload(
        of hit: Hit, _ state: HitState, _ listed: String?, _ records: [ScreeningRecord]
    ) -> JSONValue {
        [
            "matter": .string(hit.matter), "state": .string(state.rawValue), "query": .string(hit.query),
            "listed_name": .string(hit.name), "listed": .text(listed), "dated": .day(hit.dated),
            "score": hit.likeness?.json ?? .null, "priority": .string(hit.priority.rawValue), "day": .day(hit.day),
            "evidence": .array(HitEvidence(text: hit.evidence).lines.map { Ground($0).json }),
            "records": .array(records.map(\.json)),
        ]
    }

    static let shape = Shape(
        "screening.show",
        [
            "party": "string", "name": "string", "block": "\(ScreeningBlock.words)?", "hits[].matter": "string",
            "hits[].state": HitState.words, "hits[].query": "string", "hits[].listed_name": "string",
            "hits[].listed": "string?", "hits[].dated": "day?", "hits[].score": "number?",
            "hits[].priority": HitPriority.words, "hits[].day": "day", "hits[].evidence[].what": "string",
            "hits[].evidence[].asked": "string?", "hits[].evidence[].listed": "string?",
            "hits[].evidence[].likeness": "number?", "hits[].evidence[].weight": "number?",
            "hits[].records[].day": "day", "hits[].records[].result": ScreeningResult.words,
            "hits[].records[].reviewer": "string", "hits[].records[].source": "string",
            "hits[].records[].dated": "day?", "hits[].records[].query": "string", "hits[].records[].reason": "string",
            "hits[].records[].next_due": "day?",
        ])
}
