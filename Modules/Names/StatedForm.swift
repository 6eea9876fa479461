/// The legal form that a name states (法人格), and where it stands in the name.
package struct StatedForm: Equatable, Sendable {
    package enum Position: Sendable {
        /// 前株.
        case before
        /// 後株.
        case after
        /// Between the name and a place of the company: 山田商事(株)大阪支店.
        case within
    }

    package let kind: LegalForm.Kind
    package let stands: Position
    /// In Latin or Cyrillic letters; by these a company of Japan goes as it pleases.
    package let isLatin: Bool
}

extension LegalForms {
    /// Nil where the name states none.
    package static func of(_ name: String) -> StatedForm? { BareName(name).form }
}
