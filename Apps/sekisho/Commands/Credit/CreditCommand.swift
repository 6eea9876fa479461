import ArgumentParser

struct CreditCommand: ParsableCommand {
    static let configuration = named(
        "credit", example: "credit check", subcommands: [CreditCheck.self, CreditRelease.self, CreditSetOff.self])
}
