import ArgumentParser
import Presentation
import Vocabulary

/// What a person hears when a command ends otherwise than well, and the exit status that programs hear.
struct Failure {
    private let error: any Error
    private let asJSON: Bool

    init(_ error: any Error, _ arguments: [String]) {
        self.error = error
        asJSON = Self.asksForJSON(arguments)
    }

    /// Writes to standard error and answers the exit status.
    func report() -> Int32 {
        if let refusal = error as? any Refusal { return report(refusal) }
        // A business "no" has been answered on standard output already.
        if let status = error as? ExitCode { return status.rawValue }
        let status = Sekisho.exitCode(for: error).rawValue
        let message = Sekisho.fullMessage(for: error)
        if status == 0 {
            do {
                try Array((HelpText.told(message) + "\n").utf8).withUnsafeBytes(StandardOutput.write)
                return 0
            } catch {
                return (error as? any Refusal).map(report) ?? RefusalKind.cannotWrite.rawValue
            }
        }
        if Self.isUsage(status) {
            let words = UsageMessage(message)
            say(code: "usage", message: words.reason, hint: words.hint)
            return status
        }
        say(
            code: "fault", message: Sekisho.message(for: error),
            hint: Speech.speaker.hint("command.fault"))
        return RefusalKind.fault.rawValue
    }

    private func report(_ refusal: any Refusal) -> Int32 {
        let words = Speech.speaker.words(of: refusal)
        say(code: refusal.code, message: words.reason, hint: words.hint)
        return refusal.kind.rawValue
    }

    private static func isUsage(_ status: Int32) -> Bool { status == ExitCode.validationFailure.rawValue }

    private func say(code: String, message: String, hint: String?) {
        if asJSON {
            let value: JSONValue = [
                "error": ["code": .string(code), "message": .string(message), "hint": .text(hint)]
            ]
            StandardError.write(JSONText.line(value) + "\n")
            return
        }
        StandardError.write("error: \(Self.visible(message))\n")
        if let hint { StandardError.write("hint: \(Self.visible(hint))\n") }
    }

    /// Outside text in a message never reaches the terminal as control characters.
    private static func visible(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
            .joined(separator: "\n")
    }

    /// Errors are told in JSON where the answer would have been, also when the arguments could not be parsed.
    private static func asksForJSON(_ arguments: [String]) -> Bool {
        for (position, argument) in arguments.enumerated() {
            if argument == "-O" || argument == "--output-format" {
                return position + 1 < arguments.count && arguments[position + 1] == "json"
            }
            if argument == "-Ojson" || argument == "--output-format=json" { return true }
        }
        return false
    }
}
