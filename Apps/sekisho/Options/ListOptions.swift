import ArgumentParser

/// How much of a list is asked for: the options that every list has.
struct ListOptions: ParsableArguments {
    @Option(name: .customLong("limit"), help: help("command.option.limit"))
    var asked: Int?

    /// At least one row, at most a million.
    var limit: Int { min(max(1, asked ?? 100), 1_000_000) }
}
