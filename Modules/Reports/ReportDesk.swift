import Governance

/// The door of this module: every question of management that crosses functions. It reads, and never writes.
///
/// A question is answered by figures with the period, day and currency that they rest on; the figures lay themselves
/// out as a `Document`, which every output format writes, so that no two formats can disagree.
package struct ReportDesk: Sendable {
    let books: Books

    package init(_ books: Books) {
        self.books = books
    }
}
