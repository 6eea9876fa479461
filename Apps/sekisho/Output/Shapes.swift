/// The shapes of the JSON answers that outside programs rely on. Fields may be added; none goes away or changes.
///
/// Paths: `rows[].spend` is the field `spend` of each element of the array `rows`. Types: `money` is
/// `{"minor": 123450, "currency": "USD"}`, `day` is `YYYY-MM-DD`, `instant` is ISO 8601, `?` means that it may be null.
struct Shape {
    let name: String
    let fields: [(path: String, type: String)]

    init(_ name: String, _ fields: KeyValuePairs<String, String>) {
        self.name = name
        self.fields = [("schema", "string")] + fields.map { ($0.key, $0.value) }
    }
}

enum Shapes {
    static let all: [Shape] = [
        Shape(
            "import",
            [
                "kind": "string", "read": "integer", "created": "integer", "updated": "integer", "unchanged": "integer",
                "rejected": "integer", "import_id": "integer", "seconds": "number",
            ]),
        Shape("undo", ["import_id": "integer", "kind": "string", "records": "integer"]),
        Shape(
            "party",
            [
                "code": "string", "name": "string", "name_kana": "string?", "kind": "organization|person",
                "roles[]": "string", "country": "string?", "postal_code": "string?", "address": "string?",
                "language": "string?", "birth_date": "day?", "origin": "string?", "tags[]": "string", "note": "string?",
                "identifiers[].scheme": "string", "identifiers[].value": "string",
                "contact_points[].kind": "email|phone|website",
                "contact_points[].value": "string", "contact_points[].shown": "string", "works_for[].code": "string",
                "works_for[].name": "string", "people[].code": "string", "people[].name": "string",
                "relations[].relation": "works_for|branch_of|parent_of|refers", "relations[].forward": "boolean",
                "relations[].code": "string", "relations[].name": "string", "relations[].title": "string?",
                "relations[].department": "string?", "relations[].since_on": "day?",
                "aliases[]": "string",
            ]),
        Shape(
            "plan",
            [
                "plan": "integer", "kind": "string", "title": "string", "state": "planned|applied|undone", "day": "day",
                "actor": "string", "parts": "integer", "records": "integer", "held": "integer",
                "undone_parts": "integer",
                "lines[]": "object: a merge has cluster, state, survivor, rule, merged, fields",
            ]),
        Shape(
            "plan.list",
            [
                "rows[].plan": "integer", "rows[].kind": "string", "rows[].title": "string",
                "rows[].state": "planned|applied|undone", "rows[].day": "day", "rows[].actor": "string",
                "rows[].parts": "integer", "rows[].records": "integer", "rows[].held": "integer",
                "rows[].undone_parts": "integer",
            ]),
        Shape(
            "party.duplicates",
            ["rows[].code": "string", "rows[].cluster": "integer", "rows[].probability": "number"]),
        Shape(
            "party.likeness",
            [
                "probability": "number", "bits": "number", "steps[].field": "string", "steps[].level": "string",
                "steps[].bits": "number",
            ]),
        Shape(
            "party.find",
            [
                "rows[].code": "string", "rows[].name": "string", "rows[].name_kana": "string?",
                "rows[].kind": "organization|person", "rows[].country": "string?",
                "rows[].match":
                    "code|alias|identifier|phone|email|website|name|name_beginning|word|word_beginning|part|domain|similar",
            ]),
        Shape(
            "party.group",
            [
                "rows[].depth": "integer", "rows[].link": "head|subsidiary|branch", "rows[].code": "string",
                "rows[].name": "string", "rows[].upper": "string?",
            ]),
        Shape(
            "task.list",
            [
                "rows[].number": "string", "rows[].due_on": "day", "rows[].days_late": "integer",
                "rows[].owner": "string", "rows[].party": "string?", "rows[].name": "string?",
                "rows[].what": "string", "rows[].source": "hand|card|gate|program|qualification|dunning",
                "rows[].cause": "string?", "rows[].opened_by": "string", "rows[].done_on": "day?",
                "rows[].done_by": "string?", "rows[].result": "string?",
            ]),
        Shape(
            "item.list",
            [
                "rows[].code": "string", "rows[].name": "string", "rows[].category": "string?",
                "rows[].unit": "string?", "rows[].open": "integer", "rows[].candidates": "integer",
                "rows[].lead_days": "integer?",
            ]),
        Shape(
            "item",
            [
                "code": "string", "name": "string", "category": "string?", "unit": "string?",
                "can_be_had": "boolean", "open": "integer", "candidates": "integer", "lead_days": "integer?",
                "sources[]": "array?", "sources[].supplier": "string", "sources[].name": "string",
                "sources[].standing": "open|candidate|stopped", "sources[].lead_days": "integer?",
                "sources[].deliveries": "integer", "sources[].last_ordered_on": "day?",
                "sources[].last_price": "number?", "sources[].currency": "string?",
            ]),
        Shape(
            "party.cards",
            [
                "rows[].met_on": "day?", "rows[].met_by": "string", "rows[].name": "string", "rows[].title": "string",
                "rows[].company": "string", "rows[].campaign": "string", "rows[].person": "string",
                "rows[].person_rule": "string", "rows[].company_code": "string?", "rows[].company_rule": "string?",
                "rows[].note": "string",
            ]),
        Shape(
            "party.stakeholders",
            [
                "rows[].topic": "string", "rows[].role": "decides|influences|uses|buys|blocks",
                "rows[].party": "string",
                "rows[].name": "string", "rows[].company": "string?", "rows[].title": "string?",
                "rows[].stance": "for|neutral|against|null", "rows[].interest": "string?", "rows[].noted_on": "day",
                "rows[].actor": "string",
            ]),
        Shape(
            "party.gift",
            [
                "party": "string", "decision": "within|exception|beyond", "direction": "given|received",
                "kept": "boolean", "year.first": "day", "year.last": "day", "limit": "money?", "before": "money",
                "amount": "money", "after": "money", "exception": "string?",
            ]),
        Shape(
            "party.strength",
            [
                "party": "string", "strength": "number", "level": "strong|steady|weak|none", "entries[].day": "day",
                "entries[].contact": "string", "entries[].evidence": "string", "entries[].what": "string",
                "entries[].points": "integer", "entries[].now": "number", "rule.version": "integer",
                "rule.half_life_days": "number", "rule.levels": "object",
            ]),
        Shape(
            "score.explain",
            [
                "party": "string", "side": "purchase|sale", "score": "number", "temperature": "cold|warm|hot",
                "entries[].at": "instant", "entries[].reason": "string", "entries[].points": "integer",
                "entries[].now": "number", "entries[].touch": "string?", "entries[].half_life_days": "number?",
            ]),
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
            "rules.list",
            [
                "rows[].kind": "string", "rows[].version": "string", "rows[].first_day": "day?",
                "rows[].applied_on": "day?", "rows[].actor": "string", "rows[].in_force": "boolean",
            ]),
        Shape(
            "rules.show",
            [
                "kind": "string", "version": "string", "first_day": "day?", "applied_on": "day?", "actor": "string",
                "digest": "string", "text": "string",
            ]),
        Shape("rules.check", ["kind": "string", "name": "string", "usable": "boolean"]),
        Shape(
            "rules.diff",
            [
                "kind": "string", "from": "string?", "lines[].change": "removed|added", "lines[].line": "integer",
                "lines[].text": "string",
            ]),
        Shape(
            "rules.apply",
            [
                "kind": "string", "version": "string?", "new": "boolean", "first_day": "day?",
                "effect[].what": "string", "effect[].before": "integer", "effect[].after": "integer",
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
        Shape("supplier", ["code": "string", "name": "string", "screening": "possible|confirmed?"]),
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
        Shape(
            "report.summary",
            [
                "period.first": "day", "period.last": "day", "as_of": "day", "side": "purchase|sale|null",
                "currency": "string", "rows[].campaign": "string?", "rows[].name": "string?",
                "rows[].side": "purchase|sale|both", "rows[].spend": "money", "rows[].touches": "integer",
                "rows[].contacts": "integer", "rows[].crossings": "integer", "rows[].accepted": "integer",
                "rows[].orders": "integer", "rows[].invoiced": "money", "rows[].collected": "money",
                "rows[].qualified_suppliers": "integer", "rows[].purchase_volume": "money", "rows[].savings": "money",
                "rows[].return": "number?", "rows[].unconverted[]": "money",
                "totals": "object: as a row, without campaign",
            ]),
        Shape(
            "report.funnel",
            [
                "rows[].side": "purchase|sale", "rows[].step": "string", "rows[].gate": "before|behind",
                "rows[].count": "integer?", "rows[].amount": "money?", "rows[].rate": "number?",
            ]),
        Shape(
            "verify",
            [
                "head": "string", "checks[].name": "string", "checks[].examined": "integer",
                "checks[].faults[]": "string",
            ]),
        Shape(
            "party-export",
            [
                "party": "string", "name": "string", "language": "string?", "made_on": "day",
                "tables[].table": "string",
                "tables[].rows[]": "object: column and value; days, instants and money as such",
            ]),
        Shape(
            "party.erase",
            [
                "people[].code": "string", "people[].stub": "string", "records": "integer", "overwritten": "boolean",
            ]),
        Shape("party.readmit", ["lifted": "integer"]),
        Shape(
            "party.confirm",
            [
                "rows[].field": "name|address|phone|email|website|representative", "rows[].state": "fresh|stale|bad",
                "rows[].confirmed_on": "day", "rows[].by": "string?", "rows[].expected_share": "number",
            ]),
        Shape(
            "party.stale",
            [
                "rows[].party": "string", "rows[].name": "string", "rows[].worth": "string",
                "rows[].owner": "marketing|gate|sourcing|sales", "rows[].field": "string", "rows[].state": "stale|bad",
                "rows[].confirmed_on": "day", "rows[].age_days": "integer", "rows[].expected_share": "number",
            ]),
        Shape(
            "party.rules",
            ["rows[].field": "string", "rows[].half_life_days": "integer", "rows[].stale_days": "integer"]),
        Shape(
            "privacy.purposes",
            [
                "rows[].purpose": "string", "rows[].text": "string", "rows[].kind": "organization|person|null",
                "rows[].parties": "integer",
            ]),
        Shape("privacy.retention", ["months": "integer"]),
        Shape(
            "privacy.due",
            [
                "rows[].code": "string", "rows[].name": "string", "rows[].last_seen": "day",
                "rows[].why": "no_touch_since|never_touched", "rows[].due_on": "day",
            ]),
        Shape(
            "report.freshness",
            [
                "as_of": "day", "rows[].owner": "marketing|gate|sourcing|sales", "rows[].field": "string",
                "rows[].held": "integer", "rows[].fresh": "integer", "rows[].stale": "integer",
                "rows[].bad": "integer", "rows[].expected": "number", "scores[].owner": "string?",
                "scores[].held": "integer", "scores[].bad": "integer", "scores[].expected": "number",
                "scores[].score": "number?", "decay[].field": "string", "decay[].half_life_days": "integer",
                "decay[].held": "integer", "decay[].expected[].months": "integer",
                "decay[].expected[].values": "number",
            ]),
        Shape("error", ["error.code": "string", "error.message": "string", "error.hint": "string?"]),
    ]
}
