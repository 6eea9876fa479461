import TestOffice
import Testing

/// What people are told to type must do what they are told it does: every command that a hint, a page of help, README
/// or a document names is typed in a company that has what it speaks of.
@Suite("Commands that a text names, typed")
struct PastedCommandTests {
    private static let parts = 4

    /// Each command once, with the texts that name it.
    private func commands() throws -> [(command: PastedCommand, place: String)] {
        let tree = try CommandTree.read("en").all
        let known = Dictionary(tree.map { ($0.path.joined(separator: " "), $0.command) }) { first, _ in first }
        var places: [PastedCommand: String] = [:]
        for named in try NamedCommand.all() {
            do {
                places[try PastedCommand(named, in: known), default: ""] += " " + named.place
            } catch let incomplete as PastedCommand.Incomplete {
                Issue.record("\(incomplete.what): \(named.testDescription)")
            }
        }
        return places.map { ($0.key, $0.value) }.sorted { $0.0.words.lexicographicallyPrecedes($1.0.words) }
    }

    @Test("every one is done, or answers what it says it may", arguments: 0..<parts)
    func typed(part: Int) throws {
        let commands = try commands()
        #expect(commands.count > 200)
        for (number, (command, place)) in commands.enumerated() where number % Self.parts == part {
            let outcome = try NamedCompany.run(command)
            let isExpected =
                switch outcome.status {
                case 0: true
                case 1: NamedCompany.mayDecline.contains(command.path)
                // What cannot be taken back is asked first; a text that names a kind of files names no file.
                case 64:
                    outcome.error.contains("--yes") && !command.words.contains("--yes")
                        || command.path == "import" && outcome.error.contains("--columns")
                // A page shows what somebody may not do.
                case 77: command.words.contains("--as")
                default: false
                }
            #expect(
                isExpected,
                "sekisho \(command.words.joined(separator: " ")) [\(outcome.status)] \(outcome.error)\(place)")
        }
    }
}
