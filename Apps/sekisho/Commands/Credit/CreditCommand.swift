import ArgumentParser

struct CreditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: say("command.credit"), discussion: say("command.credit.check.example"),
        subcommands: [CreditCheck.self, CreditRelease.self])
}
