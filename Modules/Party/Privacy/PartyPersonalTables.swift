import Storage

/// Tables of this module that do not simply go when a person is erased.
enum PartyPersonalTables {
    static let all = [
        PersonalTable("party_role", .keep), PersonalTable("party_erasure", .keep),
        // That presents stay within their limits must be shown afterwards; what was given, and who said so, need not.
        PersonalTable("party_gift", .clear(["what", "by_whom", "exception"])),
        // Who was one with whom is numbers; under what names is not.
        PersonalTable("party_merge_member", .keep), PersonalTable("party_merge_fill", .keep),
        PersonalTable("party_merge_cluster", .clear(["label", "because", "objection"])) { parties in
            """
            EXISTS (SELECT 1 FROM party_merge_member m WHERE m.plan_id = party_merge_cluster.plan_id
                       AND m.cluster = party_merge_cluster.cluster AND m.party_id IN (\(parties)))
            """
        },
    ]
}
