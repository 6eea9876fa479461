import ArgumentParser
import Gate
import Office
import Pages
import Presentation

struct GateOwner: OfficeCommand {
    static let configuration = named(
        "gate owner", en: "Show which function looks after parties, on each side and on the whole.",
        ja: "取引先の担当部門を、調達・販売と全体について示します。", example: "gate owner P-000123")

    @Argument(help: help(en: "Codes of parties.", ja: "取引先コード"))
    var codes: [String]

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let owned = try codes.map { OwnedParty(code: $0, ownership: try office.gate.owner(of: $0)) }
        try output.show(Listing.ownedParties.document(owned))
    }
}
