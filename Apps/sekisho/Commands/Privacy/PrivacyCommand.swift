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
        "privacy", en: "Personal data: purposes, retention, erasure.", ja: "個人データ（利用目的・保存期間・消去）",
        example: .of(PrivacyDue.self),
        subcommands: [PrivacyPurposes.self, PrivacyRetention.self, PrivacyDue.self, PrivacyOverwrite.self])
}

struct PrivacyPurposes: ParsableCommand {
    static let configuration = named(
        "privacy purposes", en: "Purposes of use.", ja: "利用目的", example: .of(PrivacyPurposesList.self),
        subcommands: [PrivacyPurposesList.self, PrivacyPurposesSet.self])
}

struct PrivacyPurposesList: OfficeCommand {
    static let configuration = named(
        "privacy purposes list", en: "List the purposes for which data is held.", ja: "利用目的を一覧する",
        example: "privacy purposes list --party P-000123")

    @Option(help: help(en: "Only the purposes that hold for this party.", ja: "この取引先に当てはまる利用目的だけ"))
    var party: PartyArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.purposes.document(office.party.purposes(of: office.whom(party)?.code)))
    }
}

struct PrivacyPurposesSet: OfficeCommand {
    static let configuration = named(
        "privacy purposes set", en: "Register a purpose, or say that a party's data is held for it.",
        ja: "利用目的を登録するか、取引先に結び付ける",
        example: .line(
            en: "privacy purposes set newsletter --text \"Sending our monthly newsletter\" --kind person",
            ja: "privacy purposes set newsletter --text \"月刊メールマガジンの送付\" --kind person"))

    @Argument(help: help(en: "Code of the purpose.", ja: "利用目的のコード"))
    var purpose: String

    @Option(help: help(en: "The purpose in words.", ja: "利用目的の文言"))
    var text: String?

    @Option(
        help: help(en: "All parties of this kind: person, organization.", ja: "この種類のすべてに当てはまる（person、organization）"))
    var kind: PartyKind?

    @Option(help: help(en: "A party whose data is held for it, by code or name.", ja: "結び付ける取引先（コードまたは名称）"))
    var party: PartyArgument?

    @Flag(help: help(en: "It is no longer held for that.", ja: "結び付きを終える"))
    var end = false

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (text != nil) != (party != nil) else { throw ValidationError(say("command.privacy.purposes.set.what")) }
    }

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(party)
        if let text { try office.party.setPurpose(purpose, text: text, kind: kind) }
        if let party { try office.party.holdFor(purpose, party: party.code, ends: end) }
        try output.say(
            .code("command.privacy.purposes.set.done", facts: [purpose]), schema: "privacy.purpose",
            payload: ["purpose": .string(purpose), "party": .text(party?.code)])
    }
}

struct PrivacyRetention: OfficeCommand {
    static let configuration = named(
        "privacy retention", en: "Show or set after how many months without an interaction people are due for erasure.",
        ja: "接点が何か月ないと個人のデータが期限になるかを表示・変更する", example: "privacy retention --months 24")

    @Option(help: help(en: "Months after the last interaction, 1 to 1200.", ja: "最後の接点からの月数（1〜1200）"))
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
    static let configuration = named(
        "privacy due", en: "List the people whose data is held without a reason any longer; with --erase erase them.",
        ja: "保有する理由がなくなった個人を一覧する。--erase で消去する。", example: "privacy due --erase --dry-run")

    @Flag(help: help(en: "Erase the people on the list.", ja: "一覧の個人を消去する"))
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
    static let configuration = named(
        "privacy overwrite", en: "Rewrite the database file so that nothing deleted is left in it.",
        ja: "データベースのファイルを書き直し、消したデータを残さないようにする", example: "privacy overwrite")

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
