import Storage

/// The tables of this module. Others may join `party`, `party_role` and `party_origin`.
package enum PartySchema {
    package static let migrations = [
        parties, relations, cards, tasks, knowledge, freshness, privacy, merging, search,
    ]
}
