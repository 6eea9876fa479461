import ArgumentParser
import Governance
import Office
import Pages
import Storage

struct Verify: OfficeCommand {
    static let configuration = named(
        "verify", en: "Verify the audit chain and every stored figure.", ja: "監査証跡と保存済みの数値を検証する",
        example: "verify --expect HEAD")

    @Option(
        help: help(
            en: "A head kept elsewhere: shows whether the end of the chain was cut off.",
            ja: "別に保管しておいた末尾のハッシュ。証跡の末尾が失われていないかを確かめる"))
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
