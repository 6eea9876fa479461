import Party
import Presentation

extension Listing<WrittenParty.Change> {
    /// What was changed of a record, old and new (変更内容).
    static let writtenChanges = Listing(
        "party.written",
        [
            Field("field", "term.field", .text, type: "string") { .word($0.field, PartyCard.label($0.field)) },
            Field("before", "term.written.before", .text, type: "string") {
                .word($0.before, PartyCard.told($0.field, $0.before))
            },
            Field("after", "term.written.after", .text, type: "string") {
                .word($0.after, PartyCard.told($0.field, $0.after))
            },
        ])
}

extension WrittenParty {
    /// A record that was entered or changed by hand, and how it is taken back.
    package func document(isNew: Bool) -> Document {
        let said = changes.isEmpty ? "same" : isNew ? "added" : "changed"
        let undo: Label = .code("page.party.written.undo", facts: [String(importID)])
        return Document(
            Self.shape.name, title: .code("page.party.written.\(said)", facts: [party.label, party.name ?? ""]),
            sections: [.table(Listing.writtenChanges.table(changes))] + (changes.isEmpty ? [] : [.paragraph(undo)]),
            payload: [
                "code": .string(party.code), "name": .text(party.name), "import_id": .int(importID),
                "changes": .array(changes.map { Listing.writtenChanges.object($0) }),
            ], given: isNew ? ["code", "import_id"] : ["import_id"])
    }

    static let shape = Shape(
        "party.written", rows: Listing.writtenChanges, "changes",
        beside: ["code": "string", "name": "string?", "import_id": "integer"])
}
