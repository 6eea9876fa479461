import ArgumentParser
import Glibc
import Presentation

/// Shells whose completion can be printed.
enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
}

struct Completion: AnswerCommand {
    var fileContents: FileContents { .anything }

    static let configuration = named(
        "completion", en: "Print the completion script for a shell.", ja: "シェルの補完スクリプトを出力する",
        example: "completion bash > /etc/bash_completion.d/sekisho")

    @Argument(help: help(en: "bash, zsh or fish.", ja: "bash、zsh、fish のいずれか"))
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
