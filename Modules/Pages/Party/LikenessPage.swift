import Party
import Presentation

extension Listing<ExplainedLikeness.Step> {
    /// What makes two parties alike, field by field.
    static let likenessSteps = Listing(
        "party.likeness",
        [
            Field("field", "term.field", .text, type: "string") {
                .word($0.field, .code("state.party.likeness.field.\($0.field)"))
            },
            Field("level", "term.party.likeness.level", .text, type: "string") {
                .word($0.level, .code("state.party.likeness.level.\($0.level)"))
            },
            .number("bits", "term.party.likeness.bits") { .hundredths($0.bits) },
        ])
}

extension ExplainedLikeness {
    /// Why two codes are one party or two (類似の内訳): the probability, then every step to it.
    package func document() -> Document {
        Document(
            Self.shape.name, title: .code("page.party.likeness.of", facts: zip(codes, names).map { "\($0) \($1)" }),
            sections: [
                .figures([
                    KeyFigure("probability", "term.probability", .probability(probability)),
                    KeyFigure("bits", "term.party.likeness.bits", .hundredths(bits)),
                ]),
                .table(Listing.likenessSteps.table(steps)), .paragraph("page.party.likeness.note"),
            ])
    }

    static let shape = Shape(
        "party.likeness", rows: Listing.likenessSteps,
        beside: ["figures.probability": "number", "figures.bits": "number"])
}

extension Cell {
    fileprivate static func hundredths(_ bits: Double) -> Cell { .decimal(Int64((bits * 100).rounded()), places: 2) }
}
