import Presentation
import Reports
import Vocabulary

extension DuePeople {
    /// The people, the one due longest first, and the rule by which they are due.
    package func document() -> Document {
        Listing.duePeople.document(
            people.map { DueByRule(person: $0, months: months) },
            asOf: .code("presentation.as_of", facts: [asOf.description]),
            notes: [.code("page.report.privacy.note", facts: [String(months)])]
                + (isCut ? ["page.report.stale.cut"] : []))
    }
}

/// A person who is due, and the months of retention by which that is so.
struct DueByRule: Sendable {
    let person: DuePerson
    let months: Int

    fileprivate var why: Cell {
        let why = person.wasTouched ? "no_touch_since" : "never_touched"
        return .word(why, .code("page.report.privacy.\(why)", facts: [String(months)]))
    }
}

extension Listing<DueByRule> {
    /// People whose data is held without a reason to hold it any longer (保存期間満了).
    static let duePeople = Listing(
        "privacy.due", title: "page.report.privacy.due",
        [
            .code("code", "term.report.party") { $0.person.code }, .text("name", "term.report.name") { $0.person.name },
            .day("last_seen", "term.report.privacy.last_seen") { $0.person.lastSeen },
            Field("why", "term.report.privacy.why", .text, type: "no_touch_since|never_touched") { $0.why },
            .day("due_on", "term.report.privacy.due_on") { $0.person.dueOn },
        ])
}
