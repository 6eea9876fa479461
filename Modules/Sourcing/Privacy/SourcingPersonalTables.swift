import Party

/// What this module keeps of people: purchases stay, the reason of a decision about a person goes.
package enum SourcingPersonalTables {
    package static let all = [
        PersonalTable("sourcing_candidate", en: "Candidate supplier", ja: "調達先候補", .clear(["reason"])),
        PersonalTable("sourcing_purchase_line", en: "Purchases", ja: "発注明細", .keep),
    ]
}
