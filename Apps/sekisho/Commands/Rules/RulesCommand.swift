import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct RulesCommand: ParsableCommand {
    static let configuration = named(
        "rules", subcommands: [RulesList.self, RulesShow.self, RulesCheck.self, RulesDiff.self, RulesApply.self])
}

struct RulesList: OfficeCommand {
    static let configuration = named("rules list")

    @Argument(help: help("command.rules.kind"))
    var kind: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.rules.document(kind.map { try office.rules.list($0) } ?? office.rules.list()))
    }
}

struct RulesShow: OfficeCommand {
    var fileContents: FileContents { .text(["yaml", "yml", "json"]) }

    static let configuration = named("rules show")

    @Argument(help: help("command.rules.label"))
    var kind: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let version = try office.rules.show(kind)
        try output.show(text: version.text, schema: "rules.show", payload: RulesPage.payload(of: version))
    }
}

struct RulesCheck: OfficeCommand {
    static let configuration = named("rules check")

    @Argument(help: help("command.rules.kind"))
    var kind: String

    @Argument(help: help("command.rules.check.file"))
    var file: InputPath?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file].compactMap(\.self)) }

    func run(in office: Office, _ output: Output) throws {
        let text = try file.map { try TextFile.contents(of: $0.path) } ?? office.rules.show(kind).text
        let name = try office.rules.check(kind, text)
        try output.say(
            .code("command.rules.checked", facts: [kind]), schema: "rules.check",
            payload: ["kind": .string(kind), "name": .string(name), "usable": .bool(true)])
    }
}

struct RulesDiff: OfficeCommand {
    static let configuration = named("rules diff")

    @Argument(help: help("command.rules.kind"))
    var kind: String

    @Argument(help: help("command.rules.diff.file"))
    var file: InputPath?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file].compactMap(\.self)) }

    func run(in office: Office, _ output: Output) throws {
        let (old, lines) = try office.rules.diff(kind, try file.map { try TextFile.contents(of: $0.path) })
        try output.show(RulesPage.diff(of: kind, from: old, lines))
    }
}

struct RulesApply: OfficeCommand {
    static let configuration = named("rules apply")

    @Argument(help: help("command.rules.kind"))
    var kind: String

    @Argument(help: help("command.file"))
    var file: InputPath

    @OptionGroup var begin: FirstDayOption
    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file]) }

    func run(in office: Office, _ output: Output) throws {
        let applied = try office.rules.apply(kind, try TextFile.contents(of: file.path), from: begin.firstDay)
        try output.show(RulesPage.document(of: applied, schema: "rules.apply", [:], by: office.books))
    }
}

/// From when on rules hold.
struct FirstDayOption: ParsableArguments {
    @Option(help: help("command.rules.first_day.option"))
    var firstDay: Day?
}
