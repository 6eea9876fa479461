import Governance

/// The door of this module: what we buy and sell (品目), and where it can be had.
package struct ItemsDesk: Sendable {
    package let books: Books
    /// Who says where items come from.
    let sources: [any SupplySource]

    package init(_ books: Books, sources: [any SupplySource] = []) {
        self.books = books
        self.sources = sources
    }
}
