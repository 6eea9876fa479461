import Gate
import Governance

/// The door of this module: everything that sales can be asked to do (販売).
package struct SalesDesk: Sendable {
    package let books: Books

    package init(_ books: Books) {
        self.books = books
    }
}
