import ArgumentParser
import Governance
import Office
import Pages
import Storage

struct Verify: OfficeCommand {
    static let configuration = named("verify")

    @Option(help: help("command.verify.expect"))
    var expect: Digest?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let report = try Verification.run(
            Office.parts.checks, expecting: expect, of: Office.schema, in: office.books)
        try output.show(report.document())
        if !report.isClean { throw ExitCode(1) }
    }
}

extension Digest: ExpressibleByArgument {
    /// Reads sixty-four hexadecimal digits; nil makes the parser refuse what is anything else.
    public init?(argument: String) {
        self.init(hexadecimal: argument.lowercased())
    }
}
