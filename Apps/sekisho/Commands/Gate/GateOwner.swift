import ArgumentParser
import Gate
import Office
import Pages
import Party
import Presentation

struct GateOwner: OfficeCommand {
    static let configuration = named(
        "gate owner", en: "Show which function looks after parties, on each side and on the whole.",
        ja: "取引先の担当部門を、調達・販売と全体について表示する", example: "gate owner P-000123")

    @Argument(help: help(en: "Parties, by code or name.", ja: "取引先（コードまたは名称）"))
    var codes: [PartyArgument]

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let owned = try office.whom(codes).map {
            OwnedParty(code: $0.code, name: $0.name, ownership: try office.gate.owner(of: $0.code))
        }
        try output.show(Listing.ownedParties.document(owned))
    }
}
