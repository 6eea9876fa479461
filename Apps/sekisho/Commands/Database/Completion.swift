import ArgumentParser
import Glibc
import Presentation

/// Shells whose completion can be printed.
enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
}

struct Completion: AnswerCommand {
    var fileContents: FileContents { .anything }

    static let configuration = named("completion")

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
        try Output(common).write { try $0.write(script) }
    }
}
