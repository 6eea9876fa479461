import ArgumentParser

/// How much of a list is asked for: the options that every list has.
struct ListOptions: ParsableArguments {
    @Option(
        name: .customLong("limit"), help: help(en: "Maximum rows (default: 100).", ja: "表示する最大の行数（既定: 100）"))
    var asked: Int?

    /// At least one row, at most a million.
    var limit: Int { min(max(1, asked ?? 100), 1_000_000) }
}
