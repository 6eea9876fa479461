import Glibc
import Presentation
import Vocabulary

/// What cannot be taken back is asked on a terminal, and elsewhere wants `--yes`: every such command comes by here.
struct Consent {
    private let isGiven: Bool

    /// A rehearsal takes everything back by itself.
    init(_ options: OfficeOptions) {
        isGiven = options.yes || options.dryRun
    }

    /// Asks before something is done for good.
    /// - Parameter deed: what will be done, with names and counts, as a sentence in the language of this run.
    /// - Throws: ``ConsentRefusal``; the command does nothing then.
    func require(_ deed: () throws -> String) throws {
        if isGiven { return }
        let deed = try deed()
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { throw ConsentRefusal.needsYes(deed) }
        StandardError.write(VisibleText.of(say("command.consent", deed)) + " ")
        guard let answer = readLine(), Self.agreeing.contains(answer.lowercased().filter { !$0.isWhitespace }) else {
            throw ConsentRefusal.declined
        }
    }

    /// Answers that mean yes, also as a Japanese keyboard leaves them.
    private static let agreeing: Set<String> = ["y", "yes", "ｙ", "ｙｅｓ", "はい"]
}

/// Why something that cannot be taken back is not done.
enum ConsentRefusal: Refusal {
    /// Nobody can be asked; what would be done.
    case needsYes(String)
    /// The answer was no.
    case declined

    var code: String {
        switch self {
        case .needsYes: "command.needs_yes"
        case .declined: "command.declined"
        }
    }

    var facts: [String] {
        switch self {
        case .needsYes(let deed): [deed]
        case .declined: []
        }
    }

    var kind: RefusalKind {
        switch self {
        case .needsYes: .usage
        case .declined: .declined
        }
    }
}
