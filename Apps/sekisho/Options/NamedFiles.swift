import ArgumentParser

/// A file that a command reads; `-` is standard input.
struct InputPath: ExpressibleByArgument {
    let path: String

    init(argument: String) { path = argument }

    static var defaultCompletionKind: CompletionKind { .file() }
}

/// A file that a command writes; `-` is standard output.
///
/// Every option that names such a file is of this type and stands among the ``AnswerCommand/namedFiles`` of its command:
/// nothing is done where it would be written over something that is needed.
struct OutputPath: ExpressibleByArgument {
    let path: String

    init(argument: String) { path = argument }

    static var defaultCompletionKind: CompletionKind { .file() }
}

/// The files that a command line names beside `-o`.
struct NamedFiles {
    var inputs: [InputPath] = []
    var outputs: [OutputPath] = []
}
