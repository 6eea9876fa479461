import Storage

/// How this module's own tables follow.
struct PartyFollows: FollowsMerge {
    private static let record = MergeWay.How.stays("what a merge has done")

    let ways = [
        // Whoever was merged into one of these is part of the survivor now.
        MergeWay("party", "merged_into", .follows),
        MergeWay("party_contact_point", .unites), MergeWay("party_identifier", .unites),
        MergeWay("party_role", .unites), MergeWay("party_tag", .unites), MergeWay("party_relation", .unites),
        MergeWay("party_relation", "other_id", .unites), MergeWay("party_stakeholder", .unites),
        MergeWay("party_trait", .unites), MergeWay("party_confirmation", .unites),
        MergeWay("party_purpose_of", .unites),
        MergeWay("party_erasure", .stays("who was erased, is never merged")),
        MergeWay("party_merge_member", record), MergeWay("party_merge_fill", "from_party_id", record),
        MergeWay("party_merge_move", "old_party_id", record), MergeWay("party_merge_move", "new_party_id", record),
    ]
}
