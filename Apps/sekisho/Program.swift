import ArgumentParser
import Glibc
import Presentation
import Vocabulary

/// One run of the program: arguments in, an exit status out.
enum Program {
    static func run(_ arguments: [String]) -> Never {
        umask(0o077)
        Starvation.watch()
        do {
            var command = try command(arguments)
            try (command as? any AnswerCommand)?.requireFilesApart()
            try command.run()
            CLibrary.exit(0)
        } catch {
            CLibrary.exit(Failure(error, arguments).report())
        }
    }

    /// What is asked while somebody waits on the telephone: found without the help of all that stand before it.
    private static func urgent(_ noun: String, _ verb: String) -> (any ParsableCommand.Type)? {
        switch (noun, verb) {
        case ("credit", "check"): CreditCheck.self
        case ("party", "find"): PartyFind.self
        case ("party", "show"): PartyShow.self
        default: nil
        }
    }

    /// The command that the arguments ask for.
    ///
    /// To build and to walk the tree of all commands costs more than most answers, so the one that the first words
    /// name is parsed by itself. Whatever does not fit, and every call for help, is parsed again from the root.
    private static func command(_ arguments: [String]) throws -> any ParsableCommand {
        let known = arguments.count > 1 ? urgent(arguments[0], arguments[1]) : nil
        var named = known ?? Sekisho.self
        var depth = known == nil ? 0 : 2
        while depth < arguments.count,
            let next = named.configuration.subcommands.first(where: {
                $0.configuration.commandName == arguments[depth]
            })
        {
            named = next
            depth += 1
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
