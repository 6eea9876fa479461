import Storage
import Vocabulary

/// What one module hands in to the program (構成要素): everything that the program must know of it without a list that
/// names all modules.
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
    /// The files that come in and go out.
    static var files: [FileKind] { get }
    /// Its tables whose rows are made from others and compared with them by a check of its own, or that protect
    /// themselves: `verify` compares every other with the tallies of the record.
    static var untallied: [String] { get }
    /// What `verify` asks of its rows.
    static var checks: [Check] { get }
    /// What it does when something happens in a module below it, or in itself.
    static var listeners: [Listener] { get }
    /// The kinds of readable rules by which it lives, unless they need more than the module to be put together.
    static var rules: [any RuleKind] { get }
    /// What it says: refusals, states, rules, in both languages.
    static var phrases: [Phrasebook] { get }
}

extension ProgramPart {
    package static var migrations: [Migration] { [] }
    package static var views: [View] { [] }
    package static var promises: [Promise] { [] }
    package static var rights: [Permission] { [] }
    package static var files: [FileKind] { [] }
    package static var untallied: [String] { [] }
    package static var checks: [Check] { [] }
    package static var listeners: [Listener] { [] }
    package static var rules: [any RuleKind] { [] }
    package static var phrases: [Phrasebook] { [] }
}
