import Storage

/// The tables of this module, and the views that it publishes.
package enum SourcingSchema {
    package static let migrations = [candidates, orders, origins]
}
