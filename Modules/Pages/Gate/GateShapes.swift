import Gate
import Presentation
import Vocabulary

extension PageShapes {
    static let gate: [Shape] = [
        Shape(
            "gate.evaluate",
            [
                "policy": "string", "side": Side.words, "crossed": "integer", "verdicts[].party": "string",
                "verdicts[].verdict": Verdict.words, "verdicts[].reasons[].rule": "string",
                "verdicts[].reasons[].list": Verdict.words, "verdicts[].reasons[].measure": "string",
                "verdicts[].reasons[].found": "string?", "verdicts[].reasons[].threshold": "string",
                "verdicts[].reasons[].met": "boolean", "verdicts[].reasons[].away": "string?",
                "verdicts[].crossed_on": "day?",
            ]),
        Listing.listedParties.shape, Listing.ownedParties.shape, CrossingPage.shape,
        Shape(
            "gate.crossing", ["party": "string", "name": "string?", "side": Side.words, "source": "pull", "day": "day"]),
        Shape(
            "gate.decision",
            [
                "party": "string", "name": "string?", "side": Side.words, "decision": "accepted|returned",
                "reason": ReturnReason.words + "?",
            ]),
        // `gate policy show` answers with the text, `gate policy apply` with what it changed.
        Shape(
            "gate.policy",
            [
                "policy": "string?", "text": "string?", "kind": "string?", "version": "string?", "new": "boolean?",
                "first_day": "day?", "effect[].what": "string", "effect[].before": "integer",
                "effect[].after": "integer",
            ]),
        Listing.policies.shape, Listing.gateReport.shape,
    ]
}
