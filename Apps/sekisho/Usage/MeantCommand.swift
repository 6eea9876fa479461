import ArgumentParser
import Names

/// The command that somebody may have meant who typed another word.
struct MeantCommand {
    /// What other programs and people call it, by the word here. A path from the root, or a verb of the noun at hand.
    private static let synonyms: [String: [String]] = [
        "account": ["party"], "aging": ["ageing", "report ageing"], "ageing": ["report ageing"],
        "campaigns": ["campaign"], "check": ["credit check", "verify"], "client": ["party"], "companies": ["party"],
        "company": ["party"], "contacts": ["contact"], "create": ["add", "register"], "customer": ["party"],
        "customers": ["party"], "dedupe": ["duplicates", "party duplicates"], "del": ["remove", "erase"],
        "delete": ["remove", "erase"], "edit": ["set"], "get": ["show"], "info": ["show"], "load": ["import"],
        "lookup": ["find", "party find"], "ls": ["list"], "new": ["add", "register", "init"], "parties": ["party"],
        "product": ["item"], "products": ["item"], "query": ["find", "party find"], "reports": ["report"],
        "rm": ["remove", "erase"], "search": ["find", "party find"], "server": ["serve"], "start": ["serve", "init"],
        "status": ["doctor"], "suppliers": ["supplier"], "todo": ["task"], "update": ["set"], "users": ["user"],
        "vendor": ["supplier"], "vendors": ["supplier"], "view": ["show"],
    ]
    private static let shown = 3

    let path: [String]
    let word: String
    let group: any ParsableCommand.Type

    /// What was typed, with the words that were right.
    var typed: String { (path + [word]).joined(separator: " ") }

    /// The nearest commands as they are typed, the likeliest first: by another name, by a mistake in typing, or a verb
    /// whose noun was left out.
    var nearest: [String] {
        let word = word.lowercased()
        var found: [String] = []
        for other in Self.synonyms[word] ?? [] {
            if group.subcommand(other) != nil {
                found.append(line(other))
            } else if Self.exists(other) {
                found.append("sekisho \(other)")
            }
        }
        let mistyped = group.configuration.subcommands.map { ($0.name, Self.mistakes(word, $0.name)) }
            .filter { $0.1 <= max(1, word.count / 3) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        found += mistyped.map { line($0.0) }
        if path.isEmpty {
            for noun in group.configuration.subcommands where noun.subcommand(word) != nil {
                found.append("sekisho \(noun.name) \(word)")
            }
            for noun in group.configuration.subcommands where found.isEmpty {
                found += noun.configuration.subcommands.filter { Self.mistakes(word, $0.name) == 1 }.map {
                    "sekisho \(noun.name) \($0.name)"
                }
            }
        }
        var seen: Set<String> = []
        return Array(found.filter { seen.insert($0).inserted }.prefix(Self.shown))
    }

    private func line(_ verb: String) -> String { (["sekisho"] + path + [verb]).joined(separator: " ") }

    private static func exists(_ path: String) -> Bool {
        var command: (any ParsableCommand.Type)? = Sekisho.self
        for word in path.split(separator: " ") { command = command?.subcommand(String(word)) }
        return command != nil
    }

    private static func mistakes(_ word: String, _ name: String) -> Int {
        EditDistance.between(Array(word.utf8)[...], Array(name.utf8)[...], limit: 3)
    }
}

/// A word that is no command.
enum MeantRefusal {
    /// - Parameters:
    ///   - path: the words that are commands.
    ///   - word: the one behind them.
    static func of(_ path: [String], _ word: String, _ group: any ParsableCommand.Type) -> CommandRefusal {
        let meant = MeantCommand(path: path, word: word, group: group)
        let nearest = meant.nearest
        if nearest.isEmpty {
            return .noCommand(meant.typed, help: (["sekisho"] + path + ["--help"]).joined(separator: " "))
        }
        return .mistypedCommand(meant.typed, nearest: nearest.joined(separator: ", "))
    }
}
