import ArgumentParser
import Gate
import Office
import Pages
import Presentation
import Sourcing

struct SupplierCandidates: OfficeCommand {
    static let configuration = named(
        "supplier candidates", en: "List candidates before the gate, and behind it until somebody decides.",
        ja: "調達先候補を、関所の手前・認定待ちの別とともに一覧する",
        example: "supplier candidates")

    @Option(help: help("command.option.after"))
    var after = ""

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Listing.candidates.document(office.sourcing.standings(after: after, limit: list.limit)), upTo: list.limit)
    }
}

struct SupplierList: OfficeCommand {
    static let configuration = named(
        "supplier list", en: "List suppliers.", ja: "仕入先を一覧する", example: "supplier list")

    @Option(help: help("command.option.after"))
    var after = ""

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Listing.suppliers.document(office.sourcing.suppliers(after: after, limit: list.limit)), upTo: list.limit)
    }
}
