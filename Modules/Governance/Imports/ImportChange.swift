import Vocabulary

/// A value that an import puts in the place of another (変更前 → 変更後).
package struct ImportChange: Sendable, Equatable {
    /// The key of the record.
    package let record: String
    package let field: String
    package let before: String
    package let after: String

    package init(record: String, field: String, before: String, after: String) {
        self.record = record
        self.field = field
        self.before = before
        self.after = after
    }
}

extension ImportSession {
    /// Notes what differs between two pictures of a record.
    func change(_ record: String, _ before: Image, _ after: Image) {
        for field in Set(before.fields.map(\.name) + after.fields.map(\.name)).sorted() {
            // What the books keep for themselves is nothing that a file says.
            guard !field.hasSuffix("import_id"), !field.hasSuffix("digest"), field != "id" else { continue }
            let (old, new) = (before[field] ?? "", after[field] ?? "")
            if old != new { change(ImportChange(record: record, field: field, before: old, after: new)) }
        }
    }
}
