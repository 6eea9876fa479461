import ArgumentParser
import Interchange
import Office
import Presentation
import Storage

/// A file that a command reads; `-` is standard input.
struct InputPath: ExpressibleByArgument {
    let path: String

    init(argument: String) { path = argument }

    static var defaultCompletionKind: CompletionKind { .file() }
}

/// A file that a command writes; `-` is standard output.
///
/// Every option that names such a file is of this type: ``NamedFiles`` finds it in the command by itself, and nothing is
/// done where it would be written over something that is needed.
struct OutputPath: ExpressibleByArgument {
    let path: String

    init(argument: String) { path = argument }

    static var defaultCompletionKind: CompletionKind { .file() }
}

/// All files that one command line names, found by their types wherever they stand in the command.
struct NamedFiles {
    private(set) var inputs: [String] = []
    private(set) var outputs: [String] = []
    private(set) var options: OfficeOptions?

    init(of command: any ParsableCommand) {
        gather(command, depth: 0)
    }

    /// Asked before a command begins.
    /// - Throws: where the answer would be written over the database or an input, two answers over each other, or a
    ///   format under a name that denies it.
    func check(_ command: any ParsableCommand) throws {
        guard !outputs.isEmpty else { return }
        let kept = KeptFiles(database: options.map { $0.session.place.files } ?? [], inputs: inputs)
        for output in outputs { try kept.requireApart(output) }
        try KeptFiles.requireDifferent(outputs)
        guard let options, let answer = options.output?.path else { return }
        let contents = (command as? any WritesOwnFile)?.fileContents ?? .document
        try contents.require(name: answer, asked: options.outputFormat)
    }

    /// Property wrappers of the argument parser hold the values some layers deep.
    private mutating func gather(_ value: Any, depth: Int) {
        switch value {
        case let input as InputPath: inputs.append(input.path)
        case let output as OutputPath: outputs.append(output.path)
        case is String, is Substring: return
        default:
            if let found = value as? OfficeOptions { options = found }
            guard depth < 12 else { return }
            for child in Mirror(reflecting: value).children { gather(child.value, depth: depth + 1) }
        }
    }
}

/// A command whose answer under `-o` is no table or report, or not always.
protocol WritesOwnFile {
    var fileContents: FileContents { get }
}

/// What stands in the file behind `-o`, and therefore how its name may end. No ending, and `.txt`, fit everything that is
/// text.
enum FileContents {
    /// Tables and reports, in the format that the ending names.
    case document
    /// Text of a format of its own, such as rules that people edit, with the endings that fit it.
    case text([String])
    /// Bytes as they are: any name fits.
    case anything

    /// The ending of a file's name, in small letters; nil where there is none.
    static func ending(of path: String) -> String? {
        let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// - Throws: ``OutputRefusal`` where the name says that something else is in the file.
    func require(name: String, asked: AnswerFormat?) throws {
        guard let ending = Self.ending(of: name), ending != "txt" else { return }
        let promised = OutputFormat(fileName: name)
        switch self {
        case .anything: return
        case .text(let endings):
            guard endings.contains(ending) else {
                throw OutputRefusal.unknownEnding(name, known: Self.list(endings + ["txt"]))
            }
            if asked == .json && promised != .json { throw OutputRefusal.otherFormat(name, asked: "json") }
        case .document:
            guard let promised else {
                throw OutputRefusal.unknownEnding(name, known: Self.list(OutputFormat.endings))
            }
            if let asked = asked?.document, asked != promised {
                throw OutputRefusal.otherFormat(name, asked: asked.rawValue)
            }
        }
    }

    private static func list(_ endings: [String]) -> String {
        endings.map { "." + $0 }.joined(separator: ", ")
    }
}
