import ArgumentParser
import Governance
import Interchange
import Office
import Presentation
import Vocabulary

struct Import: OfficeCommand {
    static let configuration = named("import")

    @Argument(help: help("command.import.kind"))
    var kind: String

    @Argument(help: help("command.import.files"))
    var files: [InputPath]

    @Option(help: help("command.import.encoding"))
    var encoding = TextEncoding.auto

    @Option(help: help("command.import.map"))
    var map: [String] = []

    @Option(name: .customLong("set"), help: help("command.import.set"))
    var defaults: [String] = []

    @Option(help: help("command.import.rejects"))
    var rejects: OutputPath?

    @Option(help: help("command.import.on_duplicate"))
    var onDuplicate = OnDuplicate.update

    @Flag(help: help("command.import.strict"))
    var strict = false

    @Flag(help: help("command.import.match"))
    var match = false

    @Option(help: help("command.import.from"))
    var from: String?

    @Option(help: help("command.import.list"))
    var list: String?

    @Option(help: help("command.import.dated"))
    var dated: Day?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: files, outputs: [rejects].compactMap(\.self)) }

    func run(in office: Office, _ output: Output) throws {
        let (file, importer) = try Office.incoming(kind)
        try requireOptions(of: file)
        if let rejects { try FileContents.text(["csv"]).require(name: rejects.path, asked: nil) }
        var options = Imports.Options()
        options.encoding = encoding
        options.onDuplicate = onDuplicate
        options.isStrict = strict
        options.renaming = try map.map { try Self.pair($0, or: .badMap($0)) }.map { (theirs: $0.0, ours: $0.1) }
        options.defaults = try defaults.map { try Self.pair($0, or: .badDefault($0)) }.map {
            (column: $0.0, value: $0.1)
        }
        let context = dated.map { [FileDate($0)] } ?? []
        let files = files.map(\.path)
        // Each file has rejects of its own: `rejects.csv`, `rejects.csv.2`, …
        let targets =
            rejects.map { first in files.indices.map { $0 == 0 ? first.path : "\(first.path).\($0 + 1)" } } ?? []
        var kept = output.kept
        kept.add(inputs: files)
        for target in targets { try kept.requireApart(target) }
        var rejected = false
        if let form = from.flatMap({ file.foreign[$0] }) {
            // Files of one publication belong together.
            let run = ImportRun(office, output, rejects: targets.first, sparing: kept, context: context)
            let result = try run.run(importer, from: files, as: form(list), options)
            if result.rejected > 0 { throw ExitCode(RefusalKind.badInput.rawValue) }
            return
        }
        for (number, file) in files.enumerated() {
            let target = rejects == nil ? nil : targets[number]
            let run = ImportRun(office, output, rejects: target, sparing: kept, context: context, recognises: match)
            let result = try run.run(importer, from: file, options)
            rejected = rejected || result.rejected > 0
        }
        if rejected { throw ExitCode(RefusalKind.badInput.rawValue) }
    }

    /// What is said beside the kind must be something that it can take.
    private func requireOptions(of file: FileKind) throws {
        if let from { try Office.refuse("--from \(from)", of: file) { $0.foreign[from] != nil } }
        if list != nil && from == nil { throw CommandRefusal.optionNotOf(kind, option: "--list", known: "--from") }
        if dated != nil { try Office.refuse("--dated", of: file, takenBy: \.isDated) }
        if match { try Office.refuse("--match", of: file, takenBy: \.isMatched) }
    }

    /// What stands on both sides of the first `=`.
    private static func pair(_ text: String, or refusal: CommandRefusal) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw refusal }
        return (parts[0], parts[1])
    }
}

extension TextEncoding: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) {
        self.init(name: argument)
    }
}

extension OnDuplicate: WordArgument {}
