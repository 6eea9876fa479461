/// What is said about users, rights, plans and the audit chain. Codes begin with `governance.`.
enum GovernanceWords {
    static let all: [String: Phrase] = [:]
}
