/// What is said about suppliers, quotations and purchase orders. Codes begin with `sourcing.`.
enum SourcingWords {
    static let all: [String: Phrase] = [:]
}
