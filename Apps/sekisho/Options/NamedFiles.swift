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

/// A command that answers, under the options that every answer has.
protocol AnswerCommand: ParsableCommand {
    var common: OfficeOptions { get }
    /// Every argument of the type ``InputPath`` or ``OutputPath``; an architecture test finds one that is left out.
    var namedFiles: NamedFiles { get }
    /// What stands in the file behind `-o`.
    var fileContents: FileContents { get }
}

extension AnswerCommand {
    var namedFiles: NamedFiles { NamedFiles() }
    var fileContents: FileContents { .document }

    /// Asked before a command begins.
    /// - Throws: where the answer would be written over the database or an input, two answers over each other, where
    ///   no file can be made, or a format under a name that denies it.
    func requireFilesApart() throws {
        let files = namedFiles
        let outputs = (files.outputs + (common.output.map { [$0] } ?? [])).map(\.path)
        guard !outputs.isEmpty else { return }
        let kept = KeptFiles(database: common.session.place.files, inputs: files.inputs.map(\.path))
        for output in outputs {
            try kept.requireApart(output)
            try OutputFile.requirePlace(output)
        }
        try KeptFiles.requireDifferent(outputs)
        guard let answer = common.output?.path else { return }
        try fileContents.require(name: answer, asked: common.outputFormat)
    }
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
