import Storage

/// The tables of this module.
package enum GovernanceSchema {
    package static let migrations = [staff, audit, imports, plans, rules]
}
