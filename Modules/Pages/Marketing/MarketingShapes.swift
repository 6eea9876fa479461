import Marketing
import Presentation
import Vocabulary

extension PageShapes {
    static let marketing: [Shape] = [
        Listing.campaigns.shape, Listing.standings.shape, Listing.contacts.shape, Provenance.shape,
        ScoreExplanation.shape,
        Shape(
            "score",
            [
                "party": "string", "name": "string?", "side": Side.words, "score": "number",
                "temperature": Temperature.words,
            ]),
        // What shows the rules says their text; what applies them, the effect.
        Shape(
            "score.rules",
            [
                "version": "integer?", "text": "string?", "kind": "string?", "new": "boolean?", "first_day": "day?",
                "effect[].what": "string", "effect[].before": "integer", "effect[].after": "integer",
            ]),
    ]
}
