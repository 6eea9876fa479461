import ArgumentParser
import Governance
import Office
import Pages
import Storage

struct Verify: OfficeCommand {
    static let configuration = named(
        "verify", en: "Recompute the audit chain and every maintained figure.", ja: "監査証跡と、保持しているすべての数値を計算し直して確かめます。",
        example: "verify --expect HEAD")

    @Option(
        help: help(
            en: "A head kept elsewhere: shows whether the end of the chain was cut off.",
            ja: "別に控えておいた末尾のハッシュ。証跡の末尾が失われていないかを確かめる"))
    var expect: Digest?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let report = try Verification.run(
            Office.parts.checks, expecting: expect, of: Office.schema, in: office.books)
        try output.show(report.document(all: common.verbose))
        if !report.isClean { throw ExitCode(1) }
    }
}

extension Digest: ExpressibleByArgument {
    /// Reads sixty-four hexadecimal digits; nil makes the parser refuse what is anything else.
    public init?(argument: String) {
        self.init(hexadecimal: argument.lowercased())
    }
}
