import ArgumentParser
import Glibc
import Presentation
import Vocabulary

/// One run of the program: arguments in, an exit status out.
enum Program {
    static func run(_ arguments: [String]) -> Never {
        umask(0o077)
        do {
            var command = try Sekisho.parseAsRoot(arguments)
            try command.run()
            Foundation.exit(0)
        } catch {
            Foundation.exit(Failure(error, arguments).report())
        }
    }
}

/// The C library's `exit`, under a name that ArgumentParser's own `exit` does not hide.
private enum Foundation {
    static func exit(_ status: Int32) -> Never {
        Glibc.exit(status)
    }
}
