import ArgumentParser
import Gate
import Office
import Party
import Presentation
import Screening
import Vocabulary

/// What screening stops is answered as a business "no": the reason on standard output, exit status 1. On what list
/// somebody stands is not said; those who may read it ask `screening show`.
enum ScreeningStop {
    /// Does the body; where screening stops it, answers so.
    static func answering<Answer>(to output: Output, _ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch GateRefusal.screened(let party, let block) {
            try answer(party, block, to: output)
            throw ExitCode(RefusalKind.declined.rawValue)
        }
    }

    static func answer(_ party: String, _ block: ScreeningBlock, to output: Output) throws {
        let words = output.speaker.words(of: GateRefusal.screened(party: party, block))
        let line = [words.reason, words.hint].compactMap { $0 }.joined(separator: " ")
        try output.say(
            .plain(line), schema: "screening.stop",
            payload: [
                "party": .string(party), "screening": .string(block.rawValue), "reason": .string(words.reason),
                "hint": .text(words.hint),
            ])
    }
}
