import Presentation
import Screening

extension PageShapes {
    static let screening: [Shape] = [
        ScreeningRunPage.shape, Listing.hits.shape, ScreeningFile.shape, Listing.dueChecks.shape,
        Listing.watchLists.shape,
        Shape(
            "screening.stop",
            ["party": "string", "screening": ScreeningBlock.words, "reason": "string", "hint": "string?"]),
        Shape(
            "screening.decision",
            [
                "party": "string", "name": "string?", "hits[]": "string", "result": ScreeningResult.words,
                "reviewer": "string",
                "next_due": "day?",
            ]),
        Shape(
            "screening.record", row: Listing.screeningRecords, "record", beside: ["party": "string", "name": "string?"]),
        Shape("screening.threshold", ["list": "string", "threshold": "number", "new": "integer"]),
    ]
}
