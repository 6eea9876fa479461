import ArgumentParser
import Glibc
import Presentation
import Vocabulary

/// One run of the program: arguments in, an exit status out.
enum Program {
    static func run(_ typed: [String]) -> Never {
        let arguments = LeadingOptions.moved(typed)
        umask(0o077)
        Starvation.watch()
        do {
            if var urgent = urgent(arguments) {
                try urgent.requireFilesApart()
                try urgent.run()
            } else {
                var command = try command(arguments)
                try (command as? any AnswerCommand)?.requireFilesApart()
                try command.run()
            }
            CLibrary.exit(0)
        } catch {
            CLibrary.exit(Failure(error, arguments).report())
        }
    }

    /// What is asked while somebody waits on the telephone: found and read without the help of all that stand before it.
    /// Nil where something else is asked, or where the arguments are not plain.
    private static func urgent(_ arguments: [String]) -> (any AnswerCommand)? {
        switch (arguments.first, arguments.dropFirst().first) {
        case ("credit", "check"): CreditCheck.plain(arguments.dropFirst(2))
        case ("party", "find"): PartyFind.plain(arguments.dropFirst(2))
        case ("party", "show"): PartyShow.plain(arguments.dropFirst(2))
        default: nil
        }
    }

    /// The command that the arguments ask for.
    ///
    /// To build and to walk the tree of all commands costs more than most answers, so the one that the first words
    /// name is parsed by itself. Whatever does not fit, and every call for help, is parsed again from the root.
    private static func command(_ arguments: [String]) throws -> any ParsableCommand {
        var named: any ParsableCommand.Type = Sekisho.self
        var depth = 0
        while depth < arguments.count, let next = named.subcommand(arguments[depth]) {
            named = next
            depth += 1
        }
        if depth < arguments.count, !named.configuration.subcommands.isEmpty, LeadingOptions.areAll(arguments[depth...])
        {
            return try Sekisho.parseAsRoot(arguments.prefix(depth) + ["--help"])
        }
        if depth < arguments.count, !named.configuration.subcommands.isEmpty, !arguments[depth].hasPrefix("-"),
            arguments[depth] != "help"
        {
            throw MeantRefusal.of(Array(arguments.prefix(depth)), arguments[depth], named)
        }
        if depth > 0, named.configuration.subcommands.isEmpty,
            let command = try? named.parseAsRoot(Array(arguments.dropFirst(depth))), type(of: command) == named
        {
            return command
        }
        return try Sekisho.parseAsRoot(arguments)
    }
}

/// The C library's `exit`, under a name that ArgumentParser's own `exit` does not hide.
private enum CLibrary {
    static func exit(_ status: Int32) -> Never {
        Glibc.exit(status)
    }
}
