import ArgumentParser

struct CreditCommand: ParsableCommand {
    static let configuration = named(
        "credit", en: "Credit.", ja: "与信", example: .of(CreditCheck.self),
        subcommands: [CreditCheck.self, CreditRelease.self, CreditSetOff.self])
}
