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
                "matches[].evidence": "string", "matches[].deposited": "money", "matches[].fee": "money",
                "matches[].invoices[].invoice": "string", "matches[].invoices[].amount": "money",
                "proposals[]": "object: as a match", "learned": "string?",
            ]),
        Shape(
            "receipt.unmatch",
            [
                "receipt": "string", "waiting": "money", "forgotten": "boolean", "invoices[].invoice": "string",
                "invoices[].amount": "money",
            ]),
        Listing<ReceiptLine>.receiptShape, Listing<PayerName>.payers.shape,
        Shape("payer.learn", ["payer": "string", "customer": "string"]),
        Shape("payer.forget", ["payer": "string", "forgotten": "integer"]),
    ]
}
