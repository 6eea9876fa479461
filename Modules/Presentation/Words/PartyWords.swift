/// What is said about whom we deal with. Codes begin with `party.`.
enum PartyWords {
    static let all: [String: Phrase] = [:]
}
