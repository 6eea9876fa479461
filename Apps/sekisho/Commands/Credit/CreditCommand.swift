import ArgumentParser

struct CreditCommand: ParsableCommand {
    static let configuration = named(
        "credit", en: "Credit: check, reserve, release.", ja: "与信（照会・枠の確保・解除）", example: .of(CreditCheck.self),
        subcommands: [CreditCheck.self, CreditRelease.self, CreditSetOff.self])
}
