/// A party as it is named to people: code and name.
package struct PartyName: Sendable, Equatable {
    package let code: String
    /// Nil where whoever reads it may see no names.
    package let name: String?

    package init(code: String, name: String?) {
        self.code = code
        self.name = name
    }

    package init(_ party: Party) {
        self.init(code: party.code, name: party.name)
    }

    /// `TP-000001 株式会社程ヶ沢歯車工業`
    package var label: String { name.map { "\(code) \($0)" } ?? code }
}
