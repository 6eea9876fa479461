import Presentation

extension PageShapes {
    static let gate: [Shape] = [
        Listing.listedParties.shape,
        Shape(
            "gate.evaluate",
            [
                "policy": "string", "side": "purchase|sale", "crossed": "integer", "verdicts[].party": "string",
                "verdicts[].verdict": "pass|hold|away", "verdicts[].reasons[].rule": "string",
                "verdicts[].reasons[].list": "pass|hold|away", "verdicts[].reasons[].measure": "string",
                "verdicts[].reasons[].found": "string?", "verdicts[].reasons[].threshold": "string",
                "verdicts[].reasons[].met": "boolean", "verdicts[].reasons[].away": "string?",
                "verdicts[].crossed_on": "day?",
            ]),
        Shape(
            "gate.report",
            [
                "rows[].side": "purchase|sale", "rows[].source": "lead|pull|existing", "rows[].policy": "string?",
                "rows[].evaluated": "integer", "rows[].passed": "integer", "rows[].held": "integer",
                "rows[].away": "integer",
                "rows[].crossings": "integer", "rows[].accepted": "integer", "rows[].returned": "integer",
                "rows[].neglected": "integer",
            ]),
    ]
}
