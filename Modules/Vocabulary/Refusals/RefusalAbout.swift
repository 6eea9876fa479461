/// A refusal, or a remark, with what it is about, where its own words name neither document nor customer: it keeps its
/// code, and the names stand before its words.
package struct RefusalAbout: Refusal {
    /// Codes and numbers, the same in every language: `O-1, C-1`.
    package let about: String
    package let reason: any Refusal

    package init(_ about: String..., reason: any Refusal) {
        self.about = about.joined(separator: ", ")
        self.reason = reason
    }

    package var code: String { reason.code }
    package var facts: [String] { reason.facts }
    package var kind: RefusalKind { reason.kind }
}
