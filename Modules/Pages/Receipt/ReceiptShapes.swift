import Presentation
import Sales

extension PageShapes {
    static let receipt: [Shape] = [
        Shape(
            "receipt.match",
            [
                "receipts": "integer", "matched": "integer", "partly": "integer", "unmatched": "integer",
                "suspense[]": "money", "rules[].rule": MatchingRuleName.words, "rules[].receipts": "integer",
                "matches[].receipt": "string", "matches[].rule": MatchingRuleName.words,
                "matches[].evidence": "string", "matches[].deposited": "money",
                "matches[].invoices[].invoice": "string", "matches[].invoices[].amount": "money",
            ])
    ]
}
