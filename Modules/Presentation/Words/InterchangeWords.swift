/// What is said about outside files: encodings, amounts, dates, bank files. Codes begin with `interchange.`.
enum InterchangeWords {
    static let all: [String: Phrase] = [:]
}
