/// Abstracts, argument labels and messages of the commands, `credit.check`, under their noun and verb.
enum CommandWords {
    static let all: [String: Phrase] = [:]
}
