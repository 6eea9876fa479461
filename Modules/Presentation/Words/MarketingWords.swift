/// What is said about campaigns, consent and delivery. Codes begin with `marketing.`.
enum MarketingWords {
    static let all: [String: Phrase] = [:]
}
