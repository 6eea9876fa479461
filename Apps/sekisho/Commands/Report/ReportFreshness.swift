import ArgumentParser
import Office
import Pages
import Reports
import Vocabulary

struct ReportFreshness: OfficeCommand {
    static let configuration = named("report freshness")

    @Option(help: help("command.option.as_of"))
    var asOf: Day?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(try office.reports.freshness(asOf: asOf).document())
    }
}
