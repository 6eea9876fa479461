import Storage

/// The tables of this module, and the views that it publishes.
package enum GateSchema {
    package static let migrations = [crossings, judgements]
}
