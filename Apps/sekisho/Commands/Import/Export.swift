import ArgumentParser
import Governance
import Office
import Pages
import Presentation

struct Export: OfficeCommand {
    static let configuration = named(
        "export", en: "Write records as a file that can be imported again.", ja: "そのまま取り込めるファイルとして書き出す",
        example: .after(
            en: "All there is, into a folder: sekisho export everything -o DIR",
            ja: "全データをフォルダへ: sekisho export everything -o DIR",
            .line(en: "export parties -o parties.csv", ja: "export parties -o 取引先.csv")))

    @Argument(
        help: help(
            en: "What to write, as in import; everything writes all there is into a folder.",
            ja: "書き出す種類（import と同じ）。everything は全データをフォルダへ書き出す"),
        completion: Completions.outgoing)
    var kind: String

    @Flag(
        help: help(
            en: "Business cards as vCard 4.0 (also with -o FILE.vcf).", ja: "名刺を vCard 4.0 で書き出す（-o FILE.vcf でも可）"))
    var vcard = false

    @OptionGroup var common: OfficeOptions

    /// The form of its own that was asked for, by option or by the ending of the file.
    private func text(of file: FileKind) throws -> (any TextExporter.Type)? {
        let asked = vcard ? "vcard" : common.outputFormat == .hledger ? "hledger" : nil
        if let asked {
            let option = vcard ? "--vcard" : "-O hledger"
            try Office.refuse(option, of: file) { $0.textExporter?.form == asked }
            return file.textExporter
        }
        let ending = common.output.flatMap { FileContents.ending(of: $0.path) } ?? ""
        return file.textExporter.flatMap { file.exporter == nil || $0.endings.contains(ending) ? $0 : nil }
    }

    var fileContents: FileContents {
        if kind == ExportEverything.kind { return .folder }
        guard let file = try? Office.file(kind), let text = try? text(of: file) else { return .document }
        return .text(text.endings)
    }

    func run(in office: Office, _ output: Output) throws {
        if kind == ExportEverything.kind {
            if vcard { throw CommandRefusal.optionNotOf(kind, option: "--vcard", known: "cards") }
            return try ExportEverything(office, common).run(output.onScreen)
        }
        let file = try Office.file(kind)
        let books = office.books
        if let text = try text(of: file) {
            return try output.write { sink in
                try books.read(text.action) { try text.write(in: $0, sink.write) }
            }
        }
        guard let exporter = file.exporter else { return }
        let page = ExportPage(of: kind, exporter).document(typedBy: output.isWorkbook ? file.importer : nil) { take in
            try books.read(exporter.action) { rows in try exporter.each(in: rows, take) }
        }
        try output.show(page, preferring: .csv)
    }
}
