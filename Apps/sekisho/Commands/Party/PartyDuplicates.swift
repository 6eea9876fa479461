import ArgumentParser
import Governance
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct PartyDuplicates: OfficeCommand {
    static let configuration = named("party duplicates")

    @Option(help: help("command.party.duplicates.above"))
    var above: Double?

    @Flag(help: help("command.party.duplicates.apply"))
    var apply = false

    @Option(parsing: .upToNextOption, help: help("command.party.duplicates.explain"))
    var explain: [String] = []

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard explain.isEmpty || explain.count == 2 else {
            throw ValidationError(say("command.party.duplicates.two_codes"))
        }
        if let above, !(0...1).contains(above) { throw ValidationError(say("command.party.duplicates.range")) }
    }

    func run(in office: Office, _ output: Output) throws {
        if explain.count == 2 {
            return try output.show(office.party.explainLikeness(explain[0], explain[1]).document())
        }
        if apply {
            let title = say("command.party.duplicates.plan", office.books.today.description)
            let plan = try office.party.mergeDuplicates(above: above ?? PartyDesk.likely, title: title)
            try output.show(plan.document(isNew: true))
            return output.remark(plan)
        }
        try output.show(Listing.duplicates.document(office.party.duplicates(above: above ?? PartyDesk.likely)))
    }
}
