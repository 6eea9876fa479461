/// What an action, an entry of the audit chain or an image is about: what sort of thing, and the code or number by which
/// people know it. Codes are mostly digits, so that an order, an invoice and a customer are often called alike.
package struct Subject: Equatable, Sendable {
    /// What sort of thing; each module names its own.
    package struct Kind: RawRepresentable, Equatable, Sendable, ExpressibleByStringLiteral {
        package let rawValue: String

        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
    }

    package let kind: Kind
    package let code: String

    package init(_ kind: Kind, _ code: String) {
        self.kind = kind
        self.code = code
    }

    /// An action that is about no one thing.
    package static let none = Subject("", "")
}

extension Subject.Kind {
    package static let party: Subject.Kind = "party"
}

extension Subject {
    package static func party(_ code: String) -> Subject { Subject(.party, code) }
    package static func `import`(_ id: Int64) -> Subject { Subject("import", String(id)) }
    package static func plan(_ id: Int64) -> Subject { Subject("plan", String(id)) }
    package static func user(_ name: String) -> Subject { Subject("user", name) }
}
