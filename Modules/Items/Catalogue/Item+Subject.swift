import Governance

extension Subject.Kind {
    static let item: Subject.Kind = "item"
}

extension Subject {
    package static func item(_ code: String) -> Subject { Subject(.item, code) }
}
