import Presentation

extension PageShapes {
    static let credit: [Shape] = [
        Shape(
            "credit.check",
            [
                "customer": "string", "name": "string?", "decision": "approve|warn|refuse", "rules": "string",
                "limit": "money?",
                "exposure": "money", "available": "money", "after": "money", "parts.invoices": "money",
                "parts.orders": "money", "parts.bills": "money", "parts.discounted_bills": "money",
                "parts.deposits": "money", "parts.payables": "money", "reserved": "money", "reservation": "string?",
                "overdue_days": "integer", "fine": "money?", "overdue[].number": "string", "overdue[].due_on": "day",
                "overdue[].days_overdue": "integer", "overdue[].open": "money", "limit_raised_by[]": "string",
                "reasons[].code": "string", "reasons[].reason": "string",
                "reasons[].hint": "string?", "reasons[].refuses": "boolean",
            ]),
        Shape("credit.release", ["key": "string", "released": "boolean"]),
        Shape(
            "credit.set_off", ["customer": "string", "name": "string?", "currency": "string", "agreed": "boolean"]),
    ]
}
