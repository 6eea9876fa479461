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

extension DuePeople: ReportPage {
    /// The list as of its day, with the rule that it follows.
    package func document() -> Document {
        Listing.duePeople.document(
            people.map { PersonDueAfter(person: $0, months: months) },
            asOf: .code("presentation.as_of", facts: [asOf.description]),
            notes: [.code("page.report.privacy.note", facts: [String(months)])]
                + (isCut ? ["page.report.stale.cut"] : []))
    }

    static let shape = Listing.duePeople.shape

    static let words: Words = [
        "page.report.privacy.due": Phrase(en: "People whose data is due to go", ja: "保存期間が過ぎた個人"),
        "page.report.privacy.no_touch_since": Phrase(
            en: "No interaction for {0} months, never crossed, no document", ja: "{0} か月間接点がなく、関所の通過も書類もない"),
        "page.report.privacy.never_touched": Phrase(
            en: "Held for {0} months without an interaction, never crossed, no document",
            ja: "登録から {0} か月間接点がなく、関所の通過も書類もない"),
        "page.report.privacy.note": Phrase(
            en:
                "People only, {0} months after their last interaction. Whoever crossed the gate, works for a party that did, has a document with us or a purpose of their own is not due.",
            ja: "個人のみ、最後の接点から {0} か月。関所を通った方、通った先に勤める方、書類のある方、個別の利用目的のある方は対象外です。"),
        "term.report.privacy.last_seen": Phrase(en: "Last seen", ja: "最後の接点"),
        "term.report.privacy.why": Phrase(en: "Why", ja: "理由"),
        "term.report.privacy.due_on": Phrase(en: "Due on", ja: "期限日"),
    ]
}
