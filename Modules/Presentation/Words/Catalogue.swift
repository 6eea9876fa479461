import Vocabulary

/// Every text of the program under its dotted code, in both languages.
///
/// The words of each module stand in one static dictionary that is built when its first text is asked for; the code's
/// first segment says which one that is, so that a program which says three things builds no more than it needs.
package enum Catalogue {
    /// The text under the code, filled with the facts. A code without words is answered by the code itself.
    package static func say(_ code: String, in language: Language, _ facts: String...) -> String {
        say(code, in: language, facts: facts)
    }

    package static func say(_ code: String, in language: Language, facts: [String]) -> String {
        phrase(code)?.reason.filled(with: facts, in: language) ?? code
    }

    /// The next step that helps, nil where there is none.
    package static func hint(_ code: String, in language: Language, facts: [String] = []) -> String? {
        phrase(code)?.hint?.filled(with: facts, in: language)
    }

    /// Reason and hint of a refusal.
    package static func words(of refusal: any Refusal, in language: Language) -> (reason: String, hint: String?) {
        let facts = refusal.facts
        guard let phrase = phrase(refusal.code) else {
            let known = facts.isEmpty ? refusal.code : "\(refusal.code): \(facts.joined(separator: ", "))"
            return (known, nil)
        }
        return (phrase.reason.filled(with: facts, in: language), phrase.hint?.filled(with: facts, in: language))
    }

    /// The phrase under the code: asked of the module that the first segment names, then of the commands, then of all.
    package static func phrase(_ code: String) -> Phrase? {
        if code.hasPrefix("command.") { return CommandWords.phrase(code) }
        if let found = owner(of: code)?[code] ?? CommandWords.phrase(code) { return found }
        for module in modules {
            if let found = module.words()[code] { return found }
        }
        return nil
    }

    private static func owner(of code: String) -> [String: Phrase]? {
        let segment = code.prefix { $0 != "." }
        return modules.first { $0.segments.contains(segment) }?.words()
    }

    /// The words of one module: the first segments of its codes, and its dictionary, not built before it is asked.
    package struct Module: Sendable {
        package let name: String
        let segments: [Substring]
        package let words: @Sendable () -> [String: Phrase]
    }

    package static let modules: [Module] = [
        Module(name: "Money", segments: ["money"]) { MoneyWords.all },
        Module(name: "Sentence", segments: ["sentence"]) { SentenceWords.all },
        Module(name: "Interchange", segments: ["interchange", "csv", "header", "encoding", "file", "amount", "day"]) {
            InterchangeWords.all
        },
        Module(name: "Cards", segments: ["vcard"]) { CardWords.all },
        Module(name: "Presentation", segments: ["presentation"]) { PresentationWords.all },
        Module(name: "Storage", segments: ["storage"]) { StorageWords.all },
        Module(name: "Governance", segments: ["governance", "import"]) { GovernanceWords.all },
        Module(name: "Party", segments: ["party"]) { PartyWords.all.merging(PrivacyWords.all) { first, _ in first } },
        Module(name: "Screening", segments: ["screening"]) { ScreeningWords.all },
        Module(name: "Plans", segments: ["plan", "merge"]) { PlanWords.all },
        Module(name: "Items", segments: ["items"]) { ItemsWords.all },
        Module(name: "Gate", segments: ["gate"]) { GateWords.all },
        Module(name: "Ledger", segments: ["ledger"]) { LedgerWords.all },
        Module(name: "Marketing", segments: ["marketing"]) { MarketingWords.all },
        Module(name: "Sourcing", segments: ["sourcing"]) { SourcingWords.all },
        Module(name: "Sales", segments: ["sales"]) { SalesWords.all },
        Module(name: "Reports", segments: ["reports", "report"]) { ReportsWords.all },
        Module(name: "Command", segments: ["command"]) { CommandWords.all },
    ]
}
