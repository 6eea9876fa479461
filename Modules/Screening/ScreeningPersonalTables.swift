import Party
import Storage

/// What becomes of hits when a person is erased. That somebody may be listed is told to those alone who have the right
/// to know.
enum ScreeningPersonalTables {
    static let all = [
        // What was decided about hits goes before the hits.
        PersonalTable(untold: "screening_hit", .remove),
        PersonalTable(untold: "screening_record", .remove) { parties in
            "hit_id IN (SELECT id FROM screening_hit WHERE party_id IN (\(parties)))"
        },
    ]
}
