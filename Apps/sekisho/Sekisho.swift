import ArgumentParser

/// The program: every command there is, in the order of the work.
@main
struct Sekisho: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sekisho", version: "sekisho 0.1.0")
}
