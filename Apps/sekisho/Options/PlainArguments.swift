import ArgumentParser

/// Arguments as nearly everybody writes them, each option once and with its value behind it, read without the library:
/// what that works out before the first answer costs more than a credit check (decision 0044). Whatever is written
/// otherwise, or does not fit, is left to it, with all that it has to say.
struct PlainArguments {
    private var left: [String]
    private var isPlain = true

    init(_ arguments: some Sequence<String>) {
        left = Array(arguments)
    }

    /// Whether all arguments were asked for, and each was plain.
    var isDone: Bool { isPlain && left.isEmpty }

    /// Whether a flag stands there.
    mutating func flag(_ name: String) -> Bool {
        guard let place = left.firstIndex(of: name) else { return false }
        left.remove(at: place)
        return true
    }

    /// What stands behind an option.
    mutating func option<Value: ExpressibleByArgument>(_ names: String...) -> Value? {
        guard let place = left.firstIndex(where: { names.contains($0) }) else { return nil }
        guard place + 1 < left.count, !left[place + 1].hasPrefix("-"), let value = Value(argument: left[place + 1])
        else {
            isPlain = false
            return nil
        }
        left.removeSubrange(place...(place + 1))
        return value
    }

    /// Says that something must be there and is not.
    mutating func missing() -> String {
        isPlain = false
        return ""
    }

    /// The next word that stands alone; asked for when all options are.
    mutating func word() -> String {
        guard let word = left.first, !word.hasPrefix("-") else { return missing() }
        left.removeFirst()
        return word
    }
}

/// A command that can be read from plain arguments. What it forgets to ask for cannot be read from it: it ends the
/// program wherever the command is run.
protocol PlainCommand: AnswerCommand {
    init(_ arguments: inout PlainArguments)
}

extension PlainCommand {
    /// - Returns: nil where the arguments are not plain or do not fit.
    static func plain(_ arguments: some Sequence<String>) -> Self? {
        var arguments = PlainArguments(arguments)
        let command = Self(&arguments)
        guard arguments.isDone, (try? command.common.validate()) != nil else { return nil }
        return command
    }
}

extension OfficeOptions {
    init(_ arguments: inout PlainArguments) {
        self.init()
        database = arguments.option("--database")
        outputFormat = arguments.option("-O", "--output-format")
        output = arguments.option("-o", "--output")
        lang = arguments.option("--lang")
        actor = arguments.option("--as")
        today = arguments.option("--today")
        dryRun = arguments.flag("--dry-run")
        exact = arguments.flag("--exact")
        yes = arguments.flag("--yes")
        color = arguments.option("--color")
        quiet = arguments.flag("--quiet")
        verbose = arguments.flag("--verbose")
        excel = arguments.flag("--excel")
    }
}

extension ListOptions {
    init(_ arguments: inout PlainArguments) {
        self.init()
        asked = arguments.option("--limit")
    }
}
