import Party
import Presentation

extension Listing<Note> {
    /// What was said, for the next meeting (会話メモ).
    package static let notes = Listing(
        "party.notes",
        [
            .day("day", "term.day") { $0.day }, .text("author", "term.note.author") { $0.author },
            .code("party", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .text("text", "term.note.text_name") { $0.text },
        ])
}
