import Storage
import Vocabulary

/// A kind of rules that people can read and change (規則の種類), as the module that lives by it hands it in: how its text
/// is read, what a new database begins with, and what a new version does.
package protocol RuleKind: Sendable {
    /// `gate.sale`, `score`, `credit`: how it is called everywhere.
    var name: String { get }

    /// The text with which a database begins, as version 1.
    var firstText: String { get }

    /// What that version is called, as ``check(_:)`` would answer; the name of the kind unless told.
    var firstName: String { get }

    /// The right to read the rules, and the right and action of applying them.
    var viewing: Action { get }
    var applying: Action { get }

    /// What must not go on while a version is applied: see ``Books/perform(_:queue:_:)``.
    var queue: String { get }

    /// Reads a text.
    /// - Returns: what its versions are called: `sale` in `sale@3`.
    /// - Throws: a refusal that names line and reason.
    func check(_ text: String) throws -> String

    /// Whether anything was judged by rules of this kind on or after a day: then no other version may begin there.
    func hasJudged(since day: Day, in rows: Connection) throws -> Bool

    /// Does what must follow at once where a version is new, and says what it changes in numbers.
    func follow(_ change: RuleChange, in deed: Deed) throws -> [RuleEffect]
}

extension RuleKind {
    package var firstName: String { name }
}

/// A version that takes the place of another from its first day on; it stands in the rows already.
package struct RuleChange: Sendable {
    /// What would be in force on that day without it.
    package let before: RuleVersion
    package let after: RuleVersion
}

/// One figure of what a change of rules does: how many, as of today, by the rules before and by the new ones.
package struct RuleEffect: Sendable, Equatable {
    /// `pass`, `sale_warm`, `refuse`.
    package let what: String
    /// The code of its words.
    package let words: String
    package let before: Int64
    package let after: Int64

    package init(_ what: String, words: String, before: Int64, after: Int64) {
        self.what = what
        self.words = words
        self.before = before
        self.after = after
    }
}
