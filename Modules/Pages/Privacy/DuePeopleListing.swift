import Presentation
import Reports
import Vocabulary

/// A person who is due to go, and after how many months that is.
package struct PersonDueAfter: Sendable {
    let person: DuePerson
    let months: Int

    var why: String { person.wasTouched ? "no_touch_since" : "never_touched" }
}

extension Listing<PersonDueAfter> {
    /// Whose data is held without a reason any longer (保存期間の満了).
    package static let duePeople = Listing(
        "privacy.due", title: "page.report.privacy.due",
        [
            .code("code", "term.report.party") { $0.person.code }, .text("name", "term.report.name") { $0.person.name },
            .day("last_seen", "term.report.privacy.last_seen") { $0.person.lastSeen },
            Field("why", "term.report.privacy.why", .text, type: "no_touch_since|never_touched") {
                .word($0.why, .code("page.report.privacy.\($0.why)", facts: [String($0.months)]))
            },
            .day("due_on", "term.report.privacy.due_on") { $0.person.dueOn },
        ])
}

extension DuePeople {
    /// The list as of its day, with the rule that it follows.
    package func document() -> Document {
        Listing.duePeople.document(
            people.map { PersonDueAfter(person: $0, months: months) },
            asOf: .code("presentation.as_of", facts: [asOf.description]),
            notes: [.code("page.report.privacy.note", facts: [String(months)])]
                + (isCut ? ["page.report.stale.cut"] : []))
    }
}
