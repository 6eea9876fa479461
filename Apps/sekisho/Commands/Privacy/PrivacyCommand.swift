import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Reports
import Storage

struct PrivacyCommand: ParsableCommand {
    static let configuration = named(
        "privacy", example: "privacy due",
        subcommands: [PrivacyPurposes.self, PrivacyRetention.self, PrivacyDue.self, PrivacyOverwrite.self])
}

struct PrivacyPurposes: ParsableCommand {
    static let configuration = named(
        "privacy purposes", example: "privacy purposes list",
        subcommands: [PrivacyPurposesList.self, PrivacyPurposesSet.self])
}

struct PrivacyPurposesList: OfficeCommand {
    static let configuration = named("privacy purposes list")

    @Option(help: help("command.privacy.purposes.list.party"))
    var party: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.purposes.document(office.party.purposes(of: party)))
    }
}

struct PrivacyPurposesSet: OfficeCommand {
    static let configuration = named("privacy purposes set")

    @Argument(help: help("command.privacy.purposes.set.code"))
    var purpose: String

    @Option(help: help("command.privacy.purposes.set.text"))
    var text: String?

    @Option(help: help("command.privacy.purposes.set.kind"))
    var kind: PartyKind?

    @Option(help: help("command.privacy.purposes.set.party"))
    var party: String?

    @Flag(help: help("command.privacy.purposes.set.end"))
    var end = false

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (text != nil) != (party != nil) else { throw ValidationError(say("command.privacy.purposes.set.what")) }
    }

    func run(in office: Office, _ output: Output) throws {
        if let text { try office.party.setPurpose(purpose, text: text, kind: kind) }
        if let party { try office.party.holdFor(purpose, party: party, ends: end) }
        try output.say(
            .code("command.privacy.purposes.set.done", facts: [purpose]), schema: "privacy.purpose",
            payload: ["purpose": .string(purpose), "party": .text(party)])
    }
}

struct PrivacyRetention: OfficeCommand {
    static let configuration = named("privacy retention")

    @Option(help: help("command.privacy.retention.months"))
    var months: Int?

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        if let months, !(1...1200).contains(months) { throw ValidationError(say("command.privacy.retention.bad")) }
    }

    func run(in office: Office, _ output: Output) throws {
        if let months { try office.party.setRetention(months: months) }
        let months = try months ?? office.party.retentionMonths()
        try output.say(
            .code("command.privacy.retention.is", facts: [String(months)]), schema: "privacy.retention",
            payload: ["months": .int(months)])
    }
}

struct PrivacyDue: OfficeCommand {
    static let configuration = named("privacy due")

    @Flag(help: help("command.privacy.due.erase"))
    var erase = false

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        if try office.books.database.read({ try $0.isOverwritingDue() }) {
            output.tell([.overwritingDue])
        }
        let due = try office.reports.due(limit: list.limit)
        guard erase, !due.people.isEmpty else { return try output.show(due.document()) }
        try office.erase(
            due.people.map(\.code), reason: say("command.privacy.due.reason", String(due.months)), Consent(common),
            output)
    }
}

struct PrivacyOverwrite: OfficeCommand {
    static let configuration = named("privacy overwrite")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try common.requireNoRehearsal()
        try office.books.read("privacy.overwrite") { _ in }
        try Consent(common).require { say("command.privacy.overwrite.question", common.session.shownAddress) }
        let isDone = try office.books.database.overwriteFreeSpace()
        if isDone { try office.books.perform("privacy.overwrite") { _ in } }
        try output.say(
            .code(isDone ? "command.privacy.overwrite.done" : "command.party.erase.later"), schema: "privacy.overwrite",
            payload: ["overwritten": .bool(isDone)])
        if !isDone { throw ExitCode(1) }
    }
}
