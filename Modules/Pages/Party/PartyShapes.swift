import Presentation

extension PageShapes {
    static let party: [Shape] = [
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
            "party.rules",
            ["rows[].field": "string", "rows[].half_life_days": "integer", "rows[].stale_days": "integer"]),
        Shape(
            "privacy.purposes",
            [
                "rows[].purpose": "string", "rows[].text": "string", "rows[].kind": "organization|person|null",
                "rows[].parties": "integer",
            ]),
        Shape("privacy.retention", ["months": "integer"]),
    ]
}
