import Storage
import Vocabulary

/// Something that reaches many records (計画): rehearsed with its numbers, held until somebody applies it, applied just
/// as planned, and taken back by its number, whole or part by part.
package struct Plan: Sendable, Equatable {
    package let id: Int64
    /// What sort of plan it is, by the word of its ``PlanKind``.
    package let kind: String
    /// What it was made from, for people.
    package let title: String
    package let state: PlanState
    package let day: Day
    package let actor: String
    package let appliedBy: String?
    package let appliedAt: Instant?
    package let undoneBy: String?
    package let undoneAt: Instant?
    package let size: PlanSize
    /// Parts that were taken back one by one, or all of them.
    package let undoneParts: Int
    /// What people should know of what was done just now.
    package internal(set) var remarks = PlanRemarks()
}

/// What was remarked while a plan was applied or taken back.
package struct PlanRemarks: Sendable, Equatable {
    package internal(set) var all: [any Refusal] = []

    package static func == (one: PlanRemarks, other: PlanRemarks) -> Bool {
        one.all.map { [$0.code] + $0.facts } == other.all.map { [$0.code] + $0.facts }
    }
}

package enum PlanState: String, CaseIterable, Sendable {
    /// Held until it is applied (保留).
    case planned
    /// 適用済
    case applied
    /// 取消済
    case undone
}

/// The numbers of a plan: its parts, the records that they change, and the parts that a rule holds back.
package struct PlanSize: Sendable, Equatable {
    package var parts: Int
    package var records: Int
    package var held: Int

    package init(parts: Int, records: Int, held: Int) {
        self.parts = parts
        self.records = records
        self.held = held
    }
}

/// One kind of plan, and what becomes of it. The module that owns the records fulfils it.
package protocol PlanKind: Sendable {
    /// The word that stands in the rows and in answers.
    static var word: String { get }
    /// The names of the columns of ``lines(of:limit:in:)``.
    static var columns: [String] { get }
    static var viewing: Action { get }
    static var applying: Action { get }
    static var undoing: Action { get }

    /// What it would do, or has done, line by line; at most `limit` lines.
    func lines(of plan: Plan, limit: Int, in rows: Connection) throws -> [[String?]]
    /// Does it; the number of records changed.
    func apply(_ plan: Plan, in deed: Deed) throws -> Int
    /// Takes it back, or the one part that holds what the text names.
    /// - Returns: the parts taken back, and the number of records changed.
    func undo(_ plan: Plan, part: String?, in deed: Deed) throws -> (parts: Int, records: Int)
}
