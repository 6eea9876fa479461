import Glibc
import Vocabulary

/// The rule by which the strength of a relationship (関係の強さ) is worked out: pure, and the same for everyone.
///
/// What people did with each other counts, each piece of evidence once a day, contact and kind, and fades by half every
/// 180 days. Kept promises count, promises overdue count against. A long acquaintance counts a little and does not fade.
/// Gifts count for nothing: they buy no trust. A company has what its people have, and more where it does not hang on one.
package enum StrengthRule {
    /// Raised whenever a number below changes.
    package static let version = 1
    package static let halfLifeDays = 180.0
    /// Older evidence has less than a hundredth left.
    package static let horizonDays = 1200
    /// Points for each full half-year since the first evidence.
    package static let pointsPerHalfYear: Int64 = 1
    package static let mostForAge: Int64 = 10
    /// Points for every contact beyond the first, in a company.
    package static let pointsPerContact: Int64 = 5
    package static let mostForBreadth: Int64 = 15

    package enum Evidence: String, CaseIterable, Sendable {
        case meeting, visit, attend, call, reply, card, request, submit, download, click
        /// A note of a conversation.
        case note
        case promiseKept = "promise_kept"
        case promiseLate = "promise_late"
        case promiseOverdue = "promise_overdue"
        case acquaintance, breadth

        package var points: Int64 {
            switch self {
            case .meeting: 10
            case .visit: 8
            case .attend, .call, .reply: 6
            case .card, .request: 5
            case .submit, .note: 4
            case .promiseKept: 3
            case .download: 2
            case .click: 1
            case .promiseLate: -1
            case .promiseOverdue: -3
            case .acquaintance, .breadth: 0
            }
        }

        package var fades: Bool {
            switch self {
            case .promiseOverdue, .acquaintance, .breadth: false
            default: true
            }
        }

        /// Whether it takes two people, so that nobody need grade it as human.
        package var isPersonal: Bool {
            switch self {
            case .meeting, .visit, .attend, .call, .reply, .card: true
            default: false
            }
        }
    }

    /// How strong, in words.
    package enum Level: String, CaseIterable, Sendable {
        case strong, steady, weak, none

        /// The least points of the level.
        package var least: Int64 {
            switch self {
            case .strong: 50
            case .steady: 20
            case .weak: 5
            case .none: 0
            }
        }
    }

    package static func level(_ milli: Int64) -> Level {
        Level.allCases.first { milli >= $0.least * 1000 } ?? .none
    }

    /// One thing that speaks for or against a relationship.
    package struct Entry: Equatable, Sendable {
        package let evidence: Evidence
        package let contact: String
        package let day: Day
        /// What it was, in the words of the records.
        package let what: String
        package let points: Int64
        /// What is left today, in thousandths.
        package let nowMilli: Int64
    }

    /// One piece of evidence on a day.
    package static func entry(_ evidence: Evidence, _ contact: String, on day: Day, what: String, today: Day) -> Entry {
        let age = Double(max(0, today.days(since: day)))
        let left = evidence.fades ? exp2(-age / halfLifeDays) : 1
        return Entry(
            evidence: evidence, contact: contact, day: day, what: what, points: evidence.points,
            nowMilli: Int64((Double(evidence.points) * 1000 * left).rounded()))
    }

    /// What a long acquaintance adds; nil for a short one.
    package static func acquaintance(since first: Day, _ contact: String, today: Day) -> Entry? {
        let points = min(mostForAge, Int64(max(0, today.days(since: first)) * 2 / 365) * pointsPerHalfYear)
        if points == 0 { return nil }
        return Entry(
            evidence: .acquaintance, contact: contact, day: first, what: "", points: points, nowMilli: points * 1000)
    }

    /// What a company gains by being known through several people, counting those whose tie is not dead.
    package static func breadth(_ entries: [Entry], company: String, today: Day) -> Entry? {
        let totals = Dictionary(grouping: entries, by: \.contact).mapValues { $0.reduce(0) { $0 + $1.nowMilli } }
        let living = totals.filter { $0.key != company && $0.value >= Level.weak.least * 1000 }.count
        let points = min(mostForBreadth, Int64(max(0, living - 1)) * pointsPerContact)
        if points == 0 { return nil }
        return Entry(
            evidence: .breadth, contact: company, day: today, what: String(living), points: points,
            nowMilli: points * 1000)
    }
}
