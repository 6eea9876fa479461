import Presentation
import Screening
import Vocabulary

/// What a run of screening found (照合の結果).
package struct ScreeningRunPage: Sendable {
    private let screened: Int
    private let new: Int
    private let blocked: [(party: String, block: ScreeningBlock)]

    /// - Parameters:
    ///   - screened: how many parties were looked at.
    ///   - new: hits that were not there before.
    ///   - blocked: those of the parties named who are stopped, by code.
    package init(screened: Int, new: Int, blocked: [String: ScreeningBlock]) {
        self.screened = screened
        self.new = new
        self.blocked = blocked.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The counts, then a sentence for each party who is stopped.
    package func document() -> Document {
        Document(
            "screening.run",
            sections: [.paragraph(.code("page.screening.ran", facts: [String(screened), String(new)]))]
                + blocked.map { party, block in
                    .paragraph(.code("page.screening.blocked.\(block.rawValue)", facts: [party]))
                },
            payload: [
                "screened": .int(screened), "new": .int(new),
                "blocked": .array(
                    blocked.map { ["party": .string($0.party), "screening": .string($0.block.rawValue)] }),
            ])
    }

    static let shape = Shape(
        "screening.run",
        [
            "screened": "integer", "new": "integer", "blocked[].party": "string",
            "blocked[].screening": ScreeningBlock.words,
        ])
}
