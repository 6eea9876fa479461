import Presentation

extension PageShapes {
    static let screening: [Shape] = [
        Shape(
            "screening.run",
            [
                "screened": "integer", "new": "integer", "blocked[].party": "string",
                "blocked[].screening": "possible|confirmed",
            ]),
        Shape(
            "screening.list",
            [
                "rows[].party": "string", "rows[].name": "string", "rows[].matter": "string",
                "rows[].listed_name": "string", "rows[].score": "number?", "rows[].priority": "high|low",
                "rows[].state": "possible|clear|confirmed|lapsed", "rows[].day": "day",
            ]),
        Shape(
            "screening.show",
            [
                "party": "string", "name": "string", "block": "possible|confirmed?", "hits[].matter": "string",
                "hits[].state": "possible|clear|confirmed|lapsed", "hits[].query": "string",
                "hits[].listed_name": "string", "hits[].listed": "string?", "hits[].dated": "day?",
                "hits[].score": "number?", "hits[].priority": "high|low", "hits[].day": "day",
                "hits[].evidence[].what": "string", "hits[].evidence[].asked": "string",
                "hits[].evidence[].listed": "string", "hits[].evidence[].likeness": "number",
                "hits[].evidence[].weight": "number", "hits[].records[].day": "day",
                "hits[].records[].result": "clear|possible|confirmed", "hits[].records[].reviewer": "string",
                "hits[].records[].source": "string", "hits[].records[].dated": "day?",
                "hits[].records[].query": "string", "hits[].records[].reason": "string",
                "hits[].records[].next_due": "day?",
            ]),
        Shape(
            "screening.stop",
            ["party": "string", "screening": "possible|confirmed", "reason": "string", "hint": "string?"]),
    ]
}
