import Glibc
import Office
import Pages
import Vocabulary

/// The language of this run: `--lang`, then `SEKISHO_LANG`, then the locale.
enum Speech {
    static let speaker = Speaker(language, CommandWords.books + PageWords.books + Office.phrases)

    private static let language: Language =
        asked ?? environment("SEKISHO_LANG").flatMap { Language(rawValue: $0) } ?? locale

    /// Help is made before the arguments are parsed, so the option is looked for by hand.
    private static var asked: Language? {
        let arguments = CommandLine.arguments
        for (position, argument) in arguments.enumerated() {
            if argument == "--lang", position + 1 < arguments.count {
                return Language(rawValue: arguments[position + 1])
            }
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
        }
        return nil
    }

    private static var locale: Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment(name), !value.isEmpty else { continue }
            return value.hasPrefix("ja") ? .japanese : .english
        }
        return .english
    }
}

/// The text under a code in the language of this run.
func say(_ code: String, _ facts: String...) -> String {
    Speech.speaker.say(code, facts: facts)
}

/// What stands where it is said, in the language of this run.
func say(en: String, ja: String) -> String {
    Speech.speaker.language == .japanese ? ja : en
}

/// A variable of the environment.
func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}
