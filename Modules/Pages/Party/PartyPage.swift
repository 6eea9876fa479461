import Party
import Presentation
import Vocabulary

extension PartyCard {
    /// All that is known of one party (取引先の台帳), line by line; programs get what belongs together as objects.
    package func document() -> Document {
        Document(
            "party", title: .plain(PartyName(party).label),
            sections: [
                .table(
                    Table(
                        columns: [Column("field", "term.field"), Column("value", "term.value")],
                        rows: lines.map { [.word($0.0, Self.label($0.0)), .word($0.1, Self.told($0.0, $0.1))] }))
            ],
            payload: payload)
    }

    static func label(_ field: String) -> Label {
        .first(["term.party.\(field)", "term.\(field)", "state.\(field)"], or: field)
    }

    /// A value as people say it.
    static func told(_ field: String, _ value: String) -> Label {
        switch field {
        case "kind": .first(["state.party.kind.\(value)"], or: value)
        case "roles":
            .list(value.split(separator: " ").map { .first(["state.party.role.\($0)"], or: String($0)) })
        default: .plain(value)
        }
    }

    private var lines: [(String, String)] {
        let fields: [(String, String?)] = [
            ("code", party.code), ("name", party.name), ("name_kana", party.nameKana), ("kind", party.kind.rawValue),
            ("roles", roles.map(\.rawValue).joined(separator: " ")), ("country", party.country),
            ("postal_code", party.postalCode), ("address", party.address), ("language", party.language),
            ("birth_date", party.birthDay?.description), ("origin", origin),
            ("tags", tags.joined(separator: " ")), ("note", party.note),
        ]
        let details =
            identifiers.map { ($0.scheme, $0.value) } + contactPoints.map { ($0.kind.rawValue, $0.shown) } + ties
            + aliases.map { ("aliases", $0) }
        return fields.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } } + details
    }

    /// Relations, with what is known of an office: where people work, and who works here.
    private var ties: [(String, String)] {
        relations.map { line in
            let field: String =
                switch (line.relation, line.isForward) {
                case (.worksFor, true): "works_for"
                case (.worksFor, false): "people"
                default: "relation.\(line.relation.rawValue)\(line.isForward ? "" : "_of")"
                }
            let words = [line.code, line.name, line.department, line.title, line.sinceOn?.description]
            return (field, words.compactMap { $0 }.joined(separator: " "))
        }
    }

    private var payload: JSONValue {
        [
            "code": .string(party.code), "name": .string(party.name), "name_kana": .text(party.nameKana),
            "kind": .string(party.kind.rawValue), "roles": .array(roles.map { .string($0.rawValue) }),
            "country": .text(party.country), "postal_code": .text(party.postalCode), "address": .text(party.address),
            "language": .text(party.language), "birth_date": .day(party.birthDay), "origin": .text(origin),
            "tags": .array(tags.map { .string($0) }), "note": .text(party.note),
            "identifiers": .array(identifiers.map { ["scheme": .string($0.scheme), "value": .string($0.value)] }),
            "contact_points": .array(
                contactPoints.map {
                    ["kind": .string($0.kind.rawValue), "value": .string($0.value), "shown": .string($0.shown)]
                }),
            "works_for": .array(worksFor.map { ["code": .string($0.code), "name": .string($0.name)] }),
            "people": .array(people.map { ["code": .string($0.code), "name": .string($0.name)] }),
            "relations": .array(
                relations.map {
                    [
                        "relation": .string($0.relation.rawValue), "forward": .bool($0.isForward),
                        "code": .string($0.code), "name": .string($0.name), "title": .text($0.title),
                        "department": .text($0.department), "since_on": .day($0.sinceOn),
                    ]
                }),
            "aliases": .array(aliases.map { .string($0) }),
        ]
    }

    static let shape = Shape(
        "party",
        [
            "code": "string", "name": "string", "name_kana": "string?", "kind": PartyKind.words,
            "roles[]": "string", "country": "string?", "postal_code": "string?", "address": "string?",
            "language": "string?", "birth_date": "day?", "origin": "string?", "tags[]": "string", "note": "string?",
            "identifiers[].scheme": "string", "identifiers[].value": "string",
            "contact_points[].kind": ContactPoint.Kind.words, "contact_points[].value": "string",
            "contact_points[].shown": "string", "works_for[].code": "string", "works_for[].name": "string",
            "people[].code": "string", "people[].name": "string", "relations[].relation": Relation.words,
            "relations[].forward": "boolean", "relations[].code": "string", "relations[].name": "string",
            "relations[].title": "string?", "relations[].department": "string?", "relations[].since_on": "day?",
            "aliases[]": "string",
        ])
}
