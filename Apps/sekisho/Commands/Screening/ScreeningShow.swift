import ArgumentParser
import Office
import Party
import Presentation
import Screening
import Vocabulary

struct ScreeningShow: OfficeCommand {
    static let configuration = named("screening show")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(ScreeningPage.document(of: office.screening.file(of: code)))
    }
}

/// Everything that screening knows of a party, for people: each hit with its grounds and what was decided.
enum ScreeningPage {
    static func document(of file: ScreeningFile) -> Document {
        let block = file.block.map { "command.screening.blocked.\($0.rawValue)" } ?? "command.screening.free"
        var sections: [Document.Section] = [.paragraph(.code(block, facts: [file.party.code]))]
        for (hit, state, listed, records) in file.hits {
            sections.append(.heading(title(of: hit, state)))
            if let listed { sections.append(.paragraph(.plain(listed))) }
            if hit.entry != nil { sections.append(.table(grounds(of: hit))) }
            if !records.isEmpty { sections.append(.table(table(of: records))) }
        }
        return Document(
            "screening.show", title: .plain("\(file.party.code) \(file.party.name)"), sections: sections,
            notes: file.hits.contains { $0.hit.entry != nil } ? [.code("command.screening.arithmetic")] : [],
            payload: [
                "party": .string(file.party.code), "name": .string(file.party.name),
                "block": .text(file.block?.rawValue),
                "hits": .array(file.hits.map { payload(of: $0.hit, $0.state, $0.listed, $0.records) }),
            ])
    }

    private static func title(of hit: Hit, _ state: HitState) -> Label {
        let word = say("state.screening.state.\(state.rawValue)")
        guard hit.entry != nil else {
            return .code("command.screening.check_title", facts: [hit.matter, word])
        }
        return .code(
            hit.priority == .high ? "command.screening.hit_title" : "command.screening.weak_title",
            facts: [hit.matter, hit.name, Figures.plain(hit.score, places: 3), word])
    }

    /// The words taken for the same, those left over on either side, and what raised or lowered the likeness.
    private static func grounds(of hit: Hit) -> Table {
        Table(
            "evidence",
            columns: [
                Column("what", "term.screening.what"), Column("asked", "term.screening.asked"),
                Column("listed", "term.screening.listed"),
                Column("likeness", "term.screening.likeness", .number),
                Column("weight", "term.screening.weight", .number),
            ],
            rows: HitEvidence(text: hit.evidence).lines.map { line in
                func what(_ word: String) -> Cell { .word(word, .code("state.screening.what.\(word)")) }
                return switch line {
                case .likeness(let score):
                    [what("likeness"), .text(hit.query), .text(hit.name), .decimal(score, places: 3), .empty]
                case .pair(let asked, let listed, let likeness, let weight):
                    [
                        what("pair"), .text(asked), .text(listed), .decimal(likeness, places: 3),
                        .decimal(weight, places: 3),
                    ]
                case .extra(let word, let weight):
                    [what("extra"), .text(word), .empty, .empty, .decimal(weight, places: 3)]
                case .missing(let word, let weight):
                    [what("missing"), .empty, .text(word), .empty, .decimal(weight, places: 3)]
                case .circumstance(let name, let asked, let listed, let by):
                    [what(name), .text(asked), .text(listed), .decimal(by, places: 3), .empty]
                case .strong(let score): [what("strong"), .empty, .empty, .decimal(score, places: 3), .empty]
                }
            })
    }

    private static func table(of records: [ScreeningRecord]) -> Table {
        Table(
            "records",
            columns: [
                Column("day", "term.day", .day), Column("result", "term.result"),
                Column("reviewer", "term.screening.reviewer"), Column("source", "term.screening.source"),
                Column("dated", "term.screening.dated", .day), Column("query", "term.screening.query"),
                Column("reason", "term.reason"), Column("next_due", "term.screening.next_due", .day),
            ],
            rows: records.map { record in
                [
                    .day(record.day),
                    .word(record.result.rawValue, .code("state.screening.state.\(record.result.rawValue)")),
                    .text(record.reviewer), .text(record.source), Cell(record.dated), .text(record.query),
                    .text(record.reason), Cell(record.nextDue),
                ]
            })
    }

    private static func payload(
        of hit: Hit, _ state: HitState, _ listed: String?, _ records: [ScreeningRecord]
    ) -> JSONValue {
        [
            "matter": .string(hit.matter), "state": .string(state.rawValue), "query": .string(hit.query),
            "listed_name": .string(hit.name), "listed": .text(listed), "dated": .day(hit.dated),
            "score": hit.entry == nil ? .null : .number(Figures.plain(hit.score, places: 3)),
            "priority": .string(hit.priority.rawValue), "day": .day(hit.day),
            "evidence": .array(HitEvidence(text: hit.evidence).lines.map { payload(of: $0) }),
            "records": .array(records.map { payload(of: $0) }),
        ]
    }

    private static func payload(of line: HitEvidence.Line) -> JSONValue {
        func number(_ milli: Int64) -> JSONValue { .number(Figures.plain(milli, places: 3)) }
        return switch line {
        case .likeness(let score): ["what": "likeness", "likeness": number(score)]
        case .pair(let asked, let listed, let likeness, let weight):
            [
                "what": "pair", "asked": .string(asked), "listed": .string(listed), "likeness": number(likeness),
                "weight": number(weight),
            ]
        case .extra(let word, let weight): ["what": "extra", "asked": .string(word), "weight": number(weight)]
        case .missing(let word, let weight): ["what": "missing", "listed": .string(word), "weight": number(weight)]
        case .circumstance(let what, let asked, let listed, let by):
            ["what": .string(what), "asked": .string(asked), "listed": .string(listed), "likeness": number(by)]
        case .strong(let score): ["what": "strong", "likeness": number(score)]
        }
    }

    static func payload(of record: ScreeningRecord) -> JSONValue {
        [
            "day": .day(record.day), "result": .string(record.result.rawValue), "reviewer": .string(record.reviewer),
            "source": .string(record.source), "dated": .day(record.dated), "query": .string(record.query),
            "reason": .string(record.reason), "next_due": .day(record.nextDue),
        ]
    }
}
