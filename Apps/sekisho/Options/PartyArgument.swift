import ArgumentParser
import Glibc
import Office
import Party
import Presentation
import Vocabulary

/// Whom a command is about: a code in any width and case, a name, a reading, a telephone number, a mail address or a number
/// of a register. Every argument that names a party is of this type, so that all are understood and completed alike.
struct PartyArgument: ExpressibleByArgument {
    /// As it was typed.
    let text: String

    init(argument: String) { text = argument }

    static var defaultCompletionKind: CompletionKind { Completions.parties }
}

extension Office {
    /// The party that is meant; where several are, a person on a terminal chooses.
    /// - Throws: ``PartyRefusal``: nobody, several, or erased.
    func whom(_ argument: PartyArgument) throws -> PartyName {
        try chosen(argument) { try party.whom($0) }
    }

    func whom(_ argument: PartyArgument?) throws -> PartyName? {
        try argument.map { try whom($0) }
    }

    func whom(_ arguments: [PartyArgument]) throws -> [PartyName] {
        try arguments.map { try whom($0) }
    }

    /// Does the body with what was typed: a desk understands it by itself. Only where several are meant, and a person can
    /// be asked, again with the code of the one that was chosen.
    func chosen<Answer>(_ argument: PartyArgument, _ body: (String) throws -> Answer) throws -> Answer {
        do {
            return try body(argument.text)
        } catch PartyRefusal.several(let text, let parties) {
            guard let one = PartyChoice.ask(text, parties) else { throw PartyRefusal.several(text, parties) }
            return try body(one.code)
        }
    }
}

/// The question which of several parties is meant, where somebody can be asked.
private enum PartyChoice {
    /// - Returns: nil where nobody can be asked, or the answer is none of them.
    static func ask(_ text: String, _ parties: [PartyName]) -> PartyName? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
        for (number, party) in parties.enumerated() {
            StandardError.write("\(number + 1)  \(VisibleText.of(party.label))\n")
        }
        StandardError.write(VisibleText.of(say("command.party.choice", text, String(parties.count))) + " ")
        guard let answer = readLine(), let number = Int(answer.filter { !$0.isWhitespace }),
            parties.indices.contains(number - 1)
        else { return nil }
        return parties[number - 1]
    }
}
