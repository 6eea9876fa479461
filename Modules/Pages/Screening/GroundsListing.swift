import Presentation
import Screening
import Vocabulary

/// One ground of a hit: what was asked, what is listed, and how much it counts. What it does not have is nil.
struct Ground: Sendable {
    let what: String
    var asked: String?
    var listed: String?
    /// In thousandths, as the weight.
    var likeness: Int64?
    var weight: Int64?

    init(_ line: HitEvidence.Line) {
        switch line {
        case .likeness(let score):
            what = "likeness"
            likeness = score
        case .pair(let asked, let listed, let likeness, let weight):
            what = "pair"
            (self.asked, self.listed, self.likeness, self.weight) = (asked, listed, likeness, weight)
        case .extra(let word, let weight):
            what = "extra"
            (asked, self.weight) = (word, weight)
        case .missing(let word, let weight):
            what = "missing"
            (listed, self.weight) = (word, weight)
        case .circumstance(let what, let asked, let listed, let by):
            self.what = what
            (self.asked, self.listed, likeness) = (asked, listed, by)
        case .strong(let score):
            what = "strong"
            likeness = score
        }
    }

    /// Programs get what it has, and nothing for the rest.
    var json: JSONValue {
        let members: [(String, JSONValue?)] = [
            ("what", .string(what)), ("asked", asked.map { .string($0) }), ("listed", listed.map { .string($0) }),
            ("likeness", likeness.map { .number(Figures.plain($0, places: 3)) }),
            ("weight", weight.map { .number(Figures.plain($0, places: 3)) }),
        ]
        return .object(members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
    }
}

extension Listing<Ground> {
    /// The words taken for the same, those left over on either side, and what raised or lowered the likeness (根拠).
    static let grounds = Listing(
        "screening.show",
        [
            Field("what", "term.screening.what", .text, type: "string") {
                .word($0.what, .code("state.screening.what.\($0.what)"))
            },
            .text("asked", "term.screening.asked", optional: { $0.asked }),
            .text("listed", "term.screening.listed", optional: { $0.listed }),
            .number("likeness", "term.screening.likeness", optional: { milli($0.likeness) }),
            .number("weight", "term.screening.weight", optional: { milli($0.weight) }),
        ])

    private static func milli(_ value: Int64?) -> Cell? { value.map { .decimal($0, places: 3) } }

    /// The grounds of a hit; the first of them names what was looked for, and what is listed, as wholes.
    static func table(of hit: Hit) -> Table {
        grounds.table(
            HitEvidence(text: hit.evidence).lines.map { line in
                var ground = Ground(line)
                if case .likeness = line { (ground.asked, ground.listed) = (hit.query, hit.name) }
                return ground
            }, "evidence")
    }
}
