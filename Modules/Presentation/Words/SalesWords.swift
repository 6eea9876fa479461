/// What is said about credit, orders, invoices and receipts. Codes begin with `sales.`.
enum SalesWords {
    static let all: [String: Phrase] = [:]
}
