import Party

/// What this module keeps of people: purchases stay, the reason of a decision about a person goes.
package enum SourcingPersonalTables {
    package static let all = [
        PersonalTable("sourcing_candidate", .clear(["reason"])), PersonalTable("sourcing_purchase_line", .keep),
    ]
}
