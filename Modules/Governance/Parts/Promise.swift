/// A table that others than its module may use (約束): its columns keep their names and meaning, as those of a view do.
/// Views are promised for reading by being there.
package struct Promise: Sendable, Hashable {
    package enum Mode: Sendable {
        case read
        /// Read, and written by the rules of its module.
        case write
    }

    package let table: String
    package let mode: Mode

    package init(_ table: String, _ mode: Mode) {
        self.table = table
        self.mode = mode
    }
}
