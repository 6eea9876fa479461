import Storage

/// One column of a record: its name, its value, and what it is to the record.
package struct RecordColumn<Record>: Sendable {
    package enum Role: Sendable {
        /// By which the record is found. Sealed with the facts.
        case key
        /// What was said or done and never changes: the hash protects it.
        case fact
        /// What is maintained beside the facts, such as a state or what is still open; the hash leaves it out.
        case kept
    }

    package let name: String
    package let role: Role
    /// Whether people wrote it: where a person is taken out of the rows, words of the person go from it.
    package let isWritten: Bool
    let value: @Sendable (Record) -> SQLValue

    private init(
        _ name: String, _ role: Role, isWritten: Bool = false, _ value: @escaping @Sendable (Record) -> SQLValue
    ) {
        self.name = name
        self.role = role
        self.isWritten = isWritten
        self.value = value
    }

    package static func key<Value: SQLBindable & SendableMetatype>(
        _ name: String, _ value: @escaping @Sendable (Record) -> Value
    ) -> Self {
        Self(name, .key) { value($0).sqlValue }
    }

    package static func fact<Value: SQLBindable & SendableMetatype>(
        _ name: String, _ value: @escaping @Sendable (Record) -> Value
    ) -> Self {
        Self(name, .fact) { value($0).sqlValue }
    }

    /// A fact that people wrote.
    package static func written<Value: SQLBindable & SendableMetatype>(
        _ name: String, _ value: @escaping @Sendable (Record) -> Value
    ) -> Self {
        Self(name, .fact, isWritten: true) { value($0).sqlValue }
    }

    package static func kept<Value: SQLBindable & SendableMetatype>(
        _ name: String, _ value: @escaping @Sendable (Record) -> Value
    ) -> Self {
        Self(name, .kept) { value($0).sqlValue }
    }
}
