import ArgumentParser
import Governance
import Office
import Party

/// What a shell offers while somebody types.
enum Completions {
    /// Parties of the database that the words on the line name, or the environment.
    static let parties = CompletionKind.custom { words, index, prefix in
        guard words.indices.contains(index) else { return [] }
        let typed = prefix.isEmpty || !words[index].hasPrefix(prefix) ? words[index] : prefix
        guard let options = try? OfficeOptions.parse(Self.options(in: words)) else { return [] }
        let found = (try? Office(options.session).party.completions(of: typed)) ?? []
        return found.map(shown)
    }

    static let incoming = CompletionKind.list(
        Office.parts.files.filter { $0.importer != nil }.map(\.name) + [ImportEverything.kind])
    static let outgoing = CompletionKind.list(Office.parts.files.map(\.name) + [ExportEverything.kind])

    /// Of the words on the line those that say which database is asked, and by whom.
    private static func options(in words: [String]) -> [String] {
        var found: [String] = []
        for (place, word) in words.enumerated() {
            if ["--database", "--as"].contains(word), place + 1 < words.count { found += [word, words[place + 1]] }
            if word.hasPrefix("--database=") || word.hasPrefix("--as=") { found.append(word) }
        }
        return found
    }

    /// Shells that can say what a word stands for are told.
    private static func shown(_ one: PartyCompletion) -> String {
        switch environment("SAP_SHELL") {
        case "zsh": one.word.replacing(":", with: "\\:") + ":" + one.about
        case "fish": one.word + "\t" + one.about
        default: one.word
        }
    }
}
