import Governance
import Storage
import Vocabulary

/// Whoever knows where items can be had: purchasing by its orders and candidates, later a stock or a works of our own.
/// Sales asks through this module and knows none of them.
package protocol SupplySource: Sendable {
    /// The right that is needed to see who the sources are and what they cost; whether there are any, and how soon,
    /// whoever may see items is told.
    var right: Action { get }

    /// The sources of items as they stood on a day; an item without any is left out.
    func supplies(of items: [ID<Item>], on day: Day, in rows: Connection) throws -> [ID<Item>: [Supply]]
}
