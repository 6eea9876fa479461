import ArgumentParser
import Office
import Party
import Presentation
import Vocabulary

struct PartyShow: OfficeCommand {
    static let configuration = named("party show")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let card = try office.party.show(code)
        try output.show(
            Document(
                "party", title: .plain(card.party.name),
                sections: [
                    .table(
                        Table(
                            columns: [Column("field", "term.field"), Column("value", "term.value")],
                            rows: lines(of: card).map { [.word($0.0, Self.label($0.0)), .text($0.1)] }))
                ],
                payload: payload(of: card)))
    }

    private static func label(_ field: String) -> Label {
        .first(["term.party.\(field)", "term.\(field)", "state.\(field)"], or: field)
    }

    private func lines(of card: PartyCard) -> [(String, String)] {
        let party = card.party
        let fields: [(String, String?)] = [
            ("code", party.code), ("name", party.name), ("name_kana", party.nameKana), ("kind", party.kind.rawValue),
            ("roles", card.roles.map(\.rawValue).joined(separator: " ")), ("country", party.country),
            ("postal_code", party.postalCode), ("address", party.address), ("language", party.language),
            ("birth_date", party.birthDay?.description), ("origin", card.origin),
            ("tags", card.tags.joined(separator: " ")), ("note", party.note),
        ]
        let details =
            card.identifiers.map { ($0.scheme, $0.value) } + card.contactPoints.map { ($0.kind.rawValue, $0.shown) }
            + ties(of: card) + card.aliases.map { ("aliases", $0) }
        return fields.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } } + details
    }

    private func payload(of card: PartyCard) -> JSONValue {
        let party = card.party
        return [
            "code": .string(party.code), "name": .string(party.name), "name_kana": .text(party.nameKana),
            "kind": .string(party.kind.rawValue), "roles": .array(card.roles.map { .string($0.rawValue) }),
            "country": .text(party.country), "postal_code": .text(party.postalCode), "address": .text(party.address),
            "language": .text(party.language), "birth_date": .day(party.birthDay), "origin": .text(card.origin),
            "tags": .array(card.tags.map { .string($0) }), "note": .text(party.note),
            "identifiers": .array(
                card.identifiers.map { ["scheme": .string($0.scheme), "value": .string($0.value)] }),
            "contact_points": .array(
                card.contactPoints.map {
                    ["kind": .string($0.kind.rawValue), "value": .string($0.value), "shown": .string($0.shown)]
                }),
            "works_for": .array(card.worksFor.map { ["code": .string($0.code), "name": .string($0.name)] }),
            "people": .array(card.people.map { ["code": .string($0.code), "name": .string($0.name)] }),
            "relations": .array(
                card.relations.map {
                    [
                        "relation": .string($0.relation.rawValue), "forward": .bool($0.isForward),
                        "code": .string($0.code), "name": .string($0.name), "title": .text($0.title),
                        "department": .text($0.department), "since_on": .day($0.sinceOn),
                    ]
                }),
            "aliases": .array(card.aliases.map { .string($0) }),
        ]
    }

    /// Relations, with what is known of an office: where people work, and who works here.
    private func ties(of card: PartyCard) -> [(String, String)] {
        card.relations.map { line in
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
}
