import ArgumentParser
import Interchange
import Office
import Pages
import Party
import Presentation
import Screening
import Storage
import Vocabulary

struct ScreeningLists: OfficeCommand {
    static let configuration = named(
        "screening lists", en: "List the watch lists.", ja: "要注意者リストを一覧する", example: "screening lists")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.watchLists.document(office.screening.watchLists()))
    }
}

struct ScreeningThreshold: OfficeCommand {
    static let configuration = named(
        "screening threshold", en: "Set from which likeness on a list has hits.", ja: "該当の可能性とする類似度を設定する",
        example: "screening threshold OFAC-SDN 0.85")

    @Argument(help: help("command.screening.list.list"))
    var list: String

    @Argument(help: help(en: "0.60 to 0.90.", ja: "0.60 から 0.90"))
    var threshold: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        guard let milli = try? NumberText.scaled(threshold, decimals: 3) else {
            throw ScreeningRefusal.badThreshold(threshold)
        }
        let new = try office.screening.setThreshold(of: list, to: milli)
        try output.say(
            .code("command.screening.threshold.set", facts: [list, Figures.plain(milli, places: 3), String(new)]),
            schema: "screening.threshold",
            payload: [
                "list": .string(list), "threshold": .number(Figures.plain(milli, places: 3)), "new": .int(new),
            ])
    }
}
