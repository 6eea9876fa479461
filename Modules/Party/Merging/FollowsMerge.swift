import Storage
import Vocabulary

/// How the records of a module follow when parties are merged, and go back when that is undone. Each module that keeps
/// records of parties fulfils it in its own folder; the program joins them.
package protocol FollowsMerge: Sendable {
    /// How columns that name parties follow, where that does not go by itself.
    var ways: [MergeWay] { get }

    /// Adds to the table `merge_weight` (party_id, weight) what speaks for a party of `merge_candidate` to be the one
    /// that stays.
    func weigh(in rows: Connection) throws

    /// Puts the rows of its chosen columns that are to follow into `merge_moved`.
    func choose(_ move: MergeMove) throws

    /// Adds to `merge_moved` what came after the merge and hangs on rows that now go back.
    func gatherLate(_ move: MergeMove) throws

    /// Looks at the rows before they move; what it answers is called after they have moved.
    func prepare(_ move: MergeMove) throws -> () throws -> Void
}

extension FollowsMerge {
    package func weigh(in rows: Connection) throws {}
    package func choose(_ move: MergeMove) throws {}
    package func gatherLate(_ move: MergeMove) throws {}
    package func prepare(_ move: MergeMove) throws -> () throws -> Void { {} }
}

/// How one column that names a party follows a merge.
package struct MergeWay: Sendable {
    package enum How: Sendable, Equatable {
        /// Every row goes along. This is what a column does by itself that is in no unique key of a table without hash.
        case follows
        /// A row goes along unless the survivor has its like; then it stays with the merged party, on record.
        case unites
        /// Stays as it was recorded; the reason says why.
        case stays(String)
        /// The module puts the rows that follow into `merge_moved`, and moves them.
        case chosen
        /// Kept from other rows: the module works it out anew.
        case keptAnew
    }

    package let table: String
    package let column: String
    package let how: How

    /// The column `party_id` of a table.
    package init(_ table: String, _ how: How) {
        self.init(table, "party_id", how)
    }

    package init(_ table: String, _ column: String, _ how: How) {
        self.table = table
        self.column = column
        self.how = how
    }
}
