import Presentation

extension PageShapes {
    static let marketing: [Shape] = [
        Shape(
            "score.explain",
            [
                "party": "string", "side": "purchase|sale", "score": "number", "temperature": "cold|warm|hot",
                "entries[].at": "instant", "entries[].reason": "string", "entries[].points": "integer",
                "entries[].now": "number", "entries[].touch": "string?", "entries[].half_life_days": "number?",
            ])
    ]
}
