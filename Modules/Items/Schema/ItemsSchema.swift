import Storage

/// The tables of this module.
package enum ItemsSchema {
    package static let migrations = [items]
}
