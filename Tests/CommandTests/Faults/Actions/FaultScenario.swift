import TestOffice
import Testing

/// One thing that people do to a company by one command, and what has to stand there before.
struct FaultScenario: Sendable, CustomTestStringConvertible {
    /// Where it begins.
    enum Ground: Sendable {
        /// Nothing is there yet.
        case nothing
        /// The town in which something stands in every table.
        case town
        /// Nothing but a folder to which the town was written.
        case export
        /// The town, of which the views and rights are those of an earlier program.
        case earlierTown
    }

    /// What is typed behind `sekisho`, apart by spaces; `{import_id}`, `{plan}` and `{number}` are what the answers before
    /// gave out.
    let line: String
    var before: [String] = []
    var ground = Ground.town
    /// What it leaves is one thing on each engine; a server has no files of its own that a command copies.
    var engines = Engine.allCases

    var testDescription: String { line }
    /// The words of the command itself: `party erase`.
    var command: String {
        var words = line.split(separator: " ").prefix { !$0.hasPrefix("-") }.map(String.init)
        while !words.isEmpty, !FaultScenarios.commands.contains(words.joined(separator: " ")) { words.removeLast() }
        return words.joined(separator: " ")
    }
}

extension FaultScenario {
    init(_ line: String, after before: String..., ground: Ground = .town, engines: [Engine] = Engine.allCases) {
        self.init(line: line, before: before, ground: ground, engines: engines)
    }
}
