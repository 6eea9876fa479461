import Storage

/// The tables and views of this module.
package enum MarketingSchema {
    package static let migrations = [campaigns, scores, touches, temperature]
}
