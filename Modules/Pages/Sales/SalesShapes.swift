import Presentation

extension PageShapes {
    static let sales: [Shape] = [
        Listing.leads.shape,
        Shape(
            "credit.check",
            [
                "customer": "string", "decision": "approve|warn|refuse", "limit": "money?", "exposure": "money",
                "available": "money", "after": "money", "parts.invoices": "money", "parts.orders": "money",
                "parts.bills": "money", "parts.discounted_bills": "money", "parts.deposits": "money",
                "parts.payables": "money", "reserved": "money", "reservation": "string?", "overdue_days": "integer",
                "reasons[].code": "string", "reasons[].reason": "string", "reasons[].hint": "string?",
                "reasons[].refuses": "boolean",
            ]),
        Shape(
            "receipt.match",
            [
                "receipts": "integer", "matched": "integer", "partly": "integer", "unmatched": "integer",
                "suspense[]": "money", "rules[].rule": "string", "rules[].receipts": "integer",
                "matches[].receipt": "string", "matches[].rule": "string", "matches[].evidence": "string",
                "matches[].deposited": "money", "matches[].invoices[].invoice": "string",
                "matches[].invoices[].amount": "money",
            ]),
    ]
}
