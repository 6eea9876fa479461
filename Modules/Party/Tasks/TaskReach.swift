import Governance
import Storage

/// Whose tasks a person sees and finishes: their own, those that they gave to others, those of whoever shares a role with
/// them, so that work goes on when somebody is ill; and all with the right `oversight.tasks`.
enum TaskReach {
    static let oversight: Action = "oversight.tasks"

    /// The condition on `party_task t`.
    static func condition(for person: String, hasOversight: Bool) -> SQL {
        hasOversight
            ? "TRUE"
            : "(t.owner = \(person) OR t.opened_by = \(person) OR t.owner IN (\(Staff.colleagues(of: person))))"
    }
}
