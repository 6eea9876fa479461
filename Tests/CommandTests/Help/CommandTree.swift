import FoundationEssentials
import Synchronization
import TestOffice

/// The commands of the program, as the program itself tells them.
struct CommandTree: Decodable {
    struct Command: Decodable {
        let commandName: String
        let subcommands: [Command]?
        let arguments: [Argument]?
        let abstract: String?
        let discussion: String?
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }
        /// `positional`, `option` or `flag`.
        let kind: String
        let valueName: String
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let abstract: String?
    }

    let command: Command

    /// Every command with the words that lead to it, without those that ArgumentParser adds.
    var all: [(path: [String], command: Command)] { Self.walk(command, []) }

    private static func walk(_ command: Command, _ path: [String]) -> [(path: [String], command: Command)] {
        [(path, command)]
            + (command.subcommands ?? []).filter { $0.commandName != "help" }
            .flatMap { walk($0, path + [$0.commandName]) }
    }

    /// What the program says in a language, asked once in a run of the tests.
    static func read(_ language: String) throws -> CommandTree {
        try known.withLock { known in
            if let tree = known[language] { return tree }
            let dump = try Company(founded: false).run("--experimental-dump-help", "--lang", language, today: nil)
            let tree = try JSONDecoder().decode(CommandTree.self, from: Data(dump.bytes))
            known[language] = tree
            return tree
        }
    }

    private static let known = Mutex<[String: CommandTree]>([:])
}
