/// The shape of a JSON answer that outside programs rely on. Fields may be added; none goes away or changes.
///
/// Paths: `rows[].spend` is the field `spend` of each element of the array `rows`. Types: `money` is
/// `{"minor": 123450, "currency": "USD"}`, `day` is `YYYY-MM-DD`, `instant` is ISO 8601, `?` means that it may be null,
/// or left out where there is nothing to say. The answer of a rehearsal holds `dry_run`, and null in the place of each
/// number that would be given out.
package struct Shape: Sendable {
    package let name: String
    package let fields: [(path: String, type: String)]

    package init(_ name: String, _ fields: KeyValuePairs<String, String>) {
        self.init(name, fields.map { ($0.key, $0.value) })
    }

    /// A list of rows, and what stands before and beside it.
    package init<Row>(
        _ name: String, after head: KeyValuePairs<String, String> = [:], rows listing: Listing<Row>,
        _ key: String = "rows", beside fields: KeyValuePairs<String, String> = [:]
    ) {
        self.init(
            name,
            head.map { ($0.key, $0.value) } + listing.fields.map { ("\(key)[].\($0.name)", $0.type) }
                + fields.map { ($0.key, $0.value) })
    }

    /// One row of a list as a member of the answer, and what stands beside it.
    package init<Row>(
        _ name: String, row listing: Listing<Row>, _ key: String, beside fields: KeyValuePairs<String, String> = [:]
    ) {
        self.init(name, fields.map { ($0.key, $0.value) } + listing.fields.map { ("\(key).\($0.name)", $0.type) })
    }

    private init(_ name: String, _ fields: [(path: String, type: String)]) {
        self.name = name
        // An error stands in the place of an answer, and is none.
        self.fields = name == "error" ? fields : [("schema", "string"), ("dry_run", "boolean?")] + fields
    }
}
