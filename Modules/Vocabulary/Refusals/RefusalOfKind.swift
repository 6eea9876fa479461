/// A refusal while files of one kind are read (取込の種類): where the hint says `KIND`, people read which.
package struct RefusalOfKind: Refusal {
    package let file: String
    package let reason: any Refusal

    package init(_ file: String, reason: any Refusal) {
        self.file = file
        self.reason = reason
    }

    package var code: String { reason.code }
    package var facts: [String] { reason.facts }
    package var spoken: [Int: String] { reason.spoken }
    package var kind: RefusalKind { reason.kind }
}
