import ArgumentParser
import Interchange
import Office
import Presentation
import Storage

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
            if case .folder = fileContents, output == common.output?.path { continue }
            try OutputFile.requirePlace(output)
        }
        try KeptFiles.requireDifferent(outputs)
        guard let answer = common.output?.path else { return }
        try fileContents.require(name: answer, asked: common.outputFormat)
        if case .document = fileContents, FileFormat(fileName: answer) == .printed { _ = try PrintProgram.installed() }
    }
}
