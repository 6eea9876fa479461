/// What is said about receivables, payables and bills. Codes begin with `ledger.`.
enum LedgerWords {
    static let all: [String: Phrase] = [:]
}
