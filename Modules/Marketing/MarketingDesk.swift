import Governance

/// The door of marketing (集客の窓口): campaigns and what they cost, touches, scores, and who is warm or hot.
///
/// Its verbs stand in the extensions, one file per noun.
package struct MarketingDesk: Sendable {
    package let books: Books

    package init(_ books: Books) {
        self.books = books
    }
}
