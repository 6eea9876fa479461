import ArgumentParser
import Glibc

/// Shells whose completion can be printed.
enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
}

struct Completion: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion", abstract: say("command.completion"), discussion: say("command.completion.example"))

    @Argument(help: help("command.completion.shell"))
    var shell: Shell

    @OptionGroup var common: OfficeOptions

    func run() throws {
        let script =
            switch shell {
            case .bash: Sekisho.completionScript(for: .bash)
            case .zsh: Sekisho.completionScript(for: .zsh)
            case .fish: Sekisho.completionScript(for: .fish)
            }
        try Array(script.utf8).withUnsafeBytes(StandardOutput.write)
    }
}
