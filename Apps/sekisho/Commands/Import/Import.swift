import ArgumentParser
import Glibc
import Governance
import Interchange
import Office
import Pages
import Presentation
import Vocabulary

struct Import: OfficeCommand {
    static let configuration = named(
        "import", en: "Import files.", ja: "ファイルを取り込む",
        example: .line(
            en: "import parties parties.csv --rejects rejects.csv", ja: "import parties 取引先.csv --rejects 取込不可.csv"))

    @Argument(
        help: help(
            en:
                "What the files hold: parties, cards, orders, …; list shows what was imported, everything takes in a folder.",
            ja: "ファイルの種類（parties、cards、orders など）。list は取込の一覧、everything は書き出した全データ"),
        completion: Completions.incoming)
    var kind: String

    @Argument(help: help(en: "Files to import; - is standard input.", ja: "取り込むファイル（- は標準入力）"))
    var files: [InputPath] = []

    @Flag(
        help: help(
            en: "Show what the files of a kind may hold: columns, headers understood, examples.",
            ja: "その種類のファイルに書ける列、通じる見出し、例を表示"))
    var columns = false

    @Flag(
        help: help(
            en: "Write an empty file to fill in (-o FILE.xlsx or FILE.csv).",
            ja: "記入用の空のファイルを書き出す（-o FILE.xlsx または FILE.csv）"))
    var template = false

    @Option(
        help:
            help(
                en: "utf-8, cp932, euc-jp, windows-1252 or auto.", ja: "文字コード: utf-8、cp932、euc-jp、windows-1252、auto"))
    var encoding = TextEncoding.auto

    @Option(help: help(en: "Sheet of a workbook with several.", ja: "取り込むシートの名前（複数あるブックのとき）"))
    var sheet: String?

    @Option(
        help:
            help(
                en: "Map a column: \"Company Name\"=name; \"Company Name\"=- ignores it.",
                ja: "列名の対応: 元の列名=列名（元の列名=- で取り込まない）"))
    var map: [String] = []

    @Option(
        name: .customLong("set"),
        help: help(
            en: "column=value for rows that leave it empty, e.g. met_on=2026-10-03.",
            ja: "空の列に入れる値（列名=値。例: met_on=2026-10-03）"))
    var defaults: [String] = []

    @Option(help: help(en: "File for the rows that were refused.", ja: "取り込めなかった行を書き出すファイル"))
    var rejects: OutputPath?

    @Option(
        help: help(
            en: "When the code exists with other values: update, skip or reject.",
            ja: "既知のキーで内容が違うとき: update、skip、reject"))
    var onDuplicate = OnDuplicate.update

    @Option(
        help: help(
            en: "What an empty cell does to what is known: keep or clear.", ja: "空のセルで登録済みの内容を残す（keep）か消す（clear）か"))
    var blank = BlankCells.keep

    @Option(
        help: help(
            en: "A cell that cannot be, of a column that may be empty: refuse its row, or drop the cell.",
            ja: "任意の列の読めないセル: その行を取り込まない（refuse）、セルだけ空にする（drop）"))
    var badCells = BadCells.refuse

    @Flag(help: help(en: "Import nothing if any row fails.", ja: "一行でも取り込めなければ何も取り込まない"))
    var strict = false

    @Flag(
        help: help(
            en: "Recognize companies and people that are already here.",
            ja: "登録済みの相手と同じと判定した行は、新規にせずその相手として取り込む"))
    var match = false

    @Option(help: help("command.import.from"))
    var from: String?

    @Option(help: help(en: "Name of the list, with --from ofac.", ja: "--from ofac のリスト名"))
    var list: String?

    @Option(help: help(en: "As of when a watch list is (default: today).", ja: "要注意者リストのデータの日付（既定: 今日）"))
    var dated: DayArgument?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: files, outputs: [rejects].compactMap(\.self)) }

    func run() throws {
        // There is no database yet.
        if kind == ImportEverything.kind { return try takeEverything() }
        // What a file may hold does not depend on a database.
        guard columns || template else { return try runInOffice() }
        let (file, importer) = try Office.incoming(kind)
        let output = Output(common)
        if columns { return try output.show(ColumnsPage.document(of: importer)) }
        // What somebody has filled in is not written over.
        if let path = common.output?.path, path != "-", access(path, F_OK) == 0, !common.yes {
            throw CommandRefusal.templateThere(path)
        }
        let page = TemplatePage(of: importer, by: output.speaker)
        try output.show(page.document, preferring: .csv) { made, take in
            try page.writeWorkbook(of: file.name, made: made, take)
        }
    }

    func run(in office: Office, _ output: Output) throws {
        if kind == "list" && files.isEmpty {
            return try output.show(Listing.imports.document(Imports(office.books).list(limit: Self.listed)))
        }
        do {
            try take(in: office, output)
        } catch let refusal as any Refusal where refusal.kind == .badInput || refusal.kind == .usage {
            // What helps names the columns of this kind.
            throw RefusalOfKind(kind, reason: refusal)
        }
    }

    private func take(in office: Office, _ output: Output) throws {
        let (file, importer) = try Office.incoming(kind)
        if files.isEmpty { throw CommandRefusal.noFile(kind) }
        try requireOptions(of: file)
        if let rejects { try FileContents.text(["csv"]).require(name: rejects.path, asked: nil) }
        var options = Imports.Options()
        options.encoding = encoding
        options.sheet = sheet
        options.onDuplicate = onDuplicate
        options.isStrict = strict
        options.dropsBadCells = badCells == .drop
        options.clearsBlank = blank == .clear
        options.isConfirmed = common.yes
        options.renaming = try map.map { try Self.pair($0, or: .badMap($0)) }.map { (theirs: $0.0, ours: $0.1) }
        options.defaults = try defaults.map { try Self.pair($0, or: .badDefault($0)) }.map {
            (column: $0.0, value: $0.1)
        }
        let context = try dated.day(in: office).map { [FileDate($0)] } ?? []
        let files = files.map(\.path)
        // Each file has rejects of its own: `rejects.csv`, `rejects.csv.2`, …
        let targets =
            rejects.map { first in files.indices.map { $0 == 0 ? first.path : "\(first.path).\($0 + 1)" } } ?? []
        var kept = output.kept
        kept.add(inputs: files)
        for target in targets { try kept.requireApart(target) }
        var rejected = false
        if let form = from.flatMap({ file.foreign[$0] }) {
            // Files of one publication belong together.
            let run = ImportRun(office, output, rejects: targets.first, sparing: kept, context: context)
            let result = try run.run(importer, from: files, as: form(list), options)
            if result.rejected > 0 { throw ExitCode(RefusalKind.badInput.rawValue) }
            return
        }
        for (number, file) in files.enumerated() {
            let target = rejects == nil ? nil : targets[number]
            let run = ImportRun(office, output, rejects: target, sparing: kept, context: context, recognises: match)
            let result = try run.run(importer, from: file, options)
            rejected = rejected || result.rejected > 0
        }
        if rejected { throw ExitCode(RefusalKind.badInput.rawValue) }
    }

    private func takeEverything() throws {
        let given: [(option: String, isGiven: Bool)] = [
            ("--columns", columns), ("--map", !map.isEmpty), ("--set", !defaults.isEmpty), ("--strict", strict),
            ("--match", match), ("--rejects", rejects != nil), ("--from", from != nil), ("--list", list != nil),
            ("--dated", dated != nil),
        ]
        for one in given where one.isGiven {
            throw CommandRefusal.optionNotOf(kind, option: one.option, known: "parties")
        }
        guard files.count == 1 else { throw CommandRefusal.noFolder }
        try ImportEverything(common).run(from: files[0].path)
    }

    /// Imports that are listed.
    private static let listed = 200

    /// What is said beside the kind must be something that it can take.
    private func requireOptions(of file: FileKind) throws {
        if let from { try Office.refuse("--from \(from)", of: file) { $0.foreign[from] != nil } }
        if list != nil && from == nil { throw CommandRefusal.optionNotOf(kind, option: "--list", known: "--from") }
        if dated != nil { try Office.refuse("--dated", of: file, takenBy: \.isDated) }
        if match { try Office.refuse("--match", of: file, takenBy: \.isMatched) }
    }

    /// What stands on both sides of the first `=`.
    private static func pair(_ text: String, or refusal: CommandRefusal) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw refusal }
        return (parts[0], parts[1])
    }
}

extension TextEncoding: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) {
        self.init(name: argument)
    }
}

extension OnDuplicate: WordArgument {}

/// What an empty cell does to what is known.
enum BlankCells: String, CaseIterable, WordArgument {
    case keep
    case clear
}

/// What a cell that cannot be does, where its column may be empty.
enum BadCells: String, CaseIterable, WordArgument {
    case refuse
    case drop
}
