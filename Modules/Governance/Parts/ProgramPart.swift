import Storage

/// What one module hands in to the program (構成要素): everything that the program must know of it without a list that
/// names all modules. `Office.parts` holds them in their order: a module may rely on those before it.
package protocol ProgramPart: Sendable {
    /// The prefix of its tables, and of its steps: `sales`.
    static var name: String { get }
    /// The steps of its schema, numbered from one.
    static var migrations: [Migration] { get }
    /// What others may read, in an order in which each view may use those before it.
    static var views: [View] { get }
    /// Its tables that others may read or write, although a table is no promise otherwise.
    static var promises: [Promise] { get }
    /// What each role may usually do with it.
    static var rights: [Permission] { get }
    /// The kinds of readable rules by which it lives, unless they need more than the module to be put together.
    static var rules: [any RuleKind] { get }
}

extension ProgramPart {
    package static var migrations: [Migration] { [] }
    package static var views: [View] { [] }
    package static var promises: [Promise] { [] }
    package static var rights: [Permission] { [] }
    package static var rules: [any RuleKind] { [] }
}

extension Schema {
    /// The schema of a program of these parts; governance comes first, because all others stand on it.
    package init(of parts: [any ProgramPart.Type]) {
        self.init(
            parts.flatMap { $0.migrations }, views: parts.flatMap { $0.views },
            provisions: [Permission.provision(of: parts.flatMap { $0.rights })])
    }
}
