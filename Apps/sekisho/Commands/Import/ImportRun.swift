import Governance
import Interchange
import Marketing
import Office
import Pages
import Party
import Presentation
import Vocabulary

/// One file on its way in, as a person sees it: progress, rejected rows with their reasons, and the counts.
struct ImportRun {
    private let office: Office
    private let output: Output
    private let rejects: String?
    private let kept: KeptFiles
    private let context: [any Sendable]
    private let recognises: Bool
    /// Reasons that are shown on the terminal; all of them go to the rejects file.
    private static let shown = 10
    /// Matches that are shown below the counts.
    private static let listed = 100

    /// - Parameters:
    ///   - rejects: the file for the rows that are refused.
    ///   - kept: what that file must not be written over.
    ///   - context: what the importer is told beside the file.
    ///   - recognises: new parties of the file are taken for those that are known already (`--match`).
    init(
        _ office: Office, _ output: Output, rejects: String? = nil, sparing kept: KeptFiles = .nothing,
        context: [any Sendable] = [], recognises: Bool = false
    ) {
        self.office = office
        self.output = output
        self.kept = kept
        self.recognises = recognises
        self.context = context
        self.rejects = rejects
    }

    /// Imports one file and shows what became of it.
    @discardableResult
    func run(_ importer: any Importer.Type, from file: String, _ options: Imports.Options) throws -> ImportResult {
        let started = SystemClock.now
        var context = context
        if recognises {
            // Programs read all of them; people look at the plan.
            context.append(Recognising(title: file, listing: output.format == .json ? .max : Self.listed))
        }
        let result = try listening(to: file) { listener in
            try office.runImport(importer, from: file, options, listener, context: context)
        }
        let milliseconds = SystemClock.now.milliseconds - started.milliseconds
        try output.show(
            ImportPage(
                result, recognises: recognises, milliseconds: milliseconds, showsChanges: office.books.isRehearsal
            ).document())
        if let recognised = result.outcome(RecognisedParties.self), recognised.isCut, !office.books.isRehearsal {
            output.remark(say("command.import.more_matches", String(recognised.plan.id)))
        }
        return result
    }

    /// Imports files of another shape that belong together, and shows what became of them.
    @discardableResult
    func run(
        _ importer: any Importer.Type, from files: [String], as form: any ForeignFiles, _ options: Imports.Options
    ) throws -> ImportResult {
        let started = SystemClock.now
        let result = try listening(to: files.joined(separator: ", ")) { listener in
            try Imports(office.books).run(importer, from: files, as: form, options, listener, context: context)
        }
        let milliseconds = SystemClock.now.milliseconds - started.milliseconds
        try output.show(ImportPage(result, recognises: recognises, milliseconds: milliseconds).document())
        return result
    }

    /// Imports one file without showing the counts.
    func quietly(_ importer: any Importer.Type, from file: String, _ options: Imports.Options) throws -> ImportResult {
        try listening(to: file) { try office.runImport(importer, from: file, options, $0, context: context) }
    }

    private func listening(
        to file: String, _ body: (Imports.Listener) throws -> ImportResult
    ) throws -> ImportResult {
        let output = output
        var rejectsFile: RejectsFile?
        var count = 0
        let bar = BarOnDemand(output, label: .code("command.import.progress", facts: [file]))
        var listener = Imports.Listener()
        listener.started = {
            count = 0
            rejectsFile = rejects.map { RejectsFile(path: $0, sparing: kept) }
        }
        listener.rejected = { reject in
            let faults = [(column: reject.column, reason: reject.reason)] + reject.further
            let reasons = faults.map { output.speaker.words(of: $0.reason).reason }
            // The first fault stands in its columns, the others behind it with theirs.
            let others = zip(faults, reasons).dropFirst().map { "\($0.0.column ?? ""): \($0.1)" }
            try rejectsFile?.add(
                line: reject.line, column: reject.column, reason: ([reasons[0]] + others).joined(separator: " "),
                record: reject.record)
            count += 1
            guard count <= Self.shown else { return }
            for (fault, reason) in zip(faults, reasons) {
                let column = fault.column.map { ": \(said($0))" } ?? ""
                let place = "\(file):\(reject.line)\(column)"
                output.remark("\(place): \(reason)")
            }
        }
        listener.progress = { rows, bytes, total in bar.reach(bytes, of: total) }
        defer { bar.finish() }
        let result = try body(listener)
        bar.finish()
        try rejectsFile?.close()
        if count > Self.shown { output.remark(say("command.import.more_rejects", String(count - Self.shown))) }
        tellCells(of: result, in: file)
        tellColumns(of: result)
        for remark in result.remarks.prefix(Self.shown) {
            output.remark(output.speaker.words(of: remark).reason)
        }
        return result
    }
}

extension ImportRun {
    /// Which header became which column where their names differ, and which were left out, so that a wrong guess shows.
    private func tellColumns(of result: ImportResult) {
        let pairs = result.columns.filter { Column.key($0.theirs) != Column.key($0.ours) }
        if !pairs.isEmpty {
            let list = pairs.map { "\(Self.line($0.theirs)) → \($0.ours)" }
            output.remark(say("command.import.columns", list.joined(separator: ", ")))
        }
        if !result.unknownColumns.isEmpty {
            let list = result.unknownColumns.map(Self.line).joined(separator: ", ")
            output.remark(say("command.import.unknown_columns", list))
        }
    }

    /// A column as people call it.
    private func said(_ column: String) -> String {
        Label.first(["term.party.\(column)", "term.\(column)"], or: column).text(by: output.speaker)
    }

    /// Cells that were left out or mended, with the reason.
    private func tellCells(of result: ImportResult, in file: String) {
        for cell in result.cells.prefix(Self.shown) {
            let reason = output.speaker.words(of: cell.reason).reason
            let place = "\(file):\(cell.line): \(said(cell.column))"
            output.remark(cell.isDropped ? say("command.import.dropped", place, reason) : "\(place): \(reason)")
        }
        let more = result.dropped + result.mended - Self.shown
        if more > 0 { output.remark(say("command.import.more_cells", String(more))) }
    }

    /// A header may stand in several lines.
    private static func line(_ header: String) -> String {
        header.split { $0.isNewline }.joined(separator: " ")
    }
}

/// A progress bar that appears once it is known how much there is.
private final class BarOnDemand {
    private let output: Output
    private let label: Label
    private var bar: Progress?

    init(_ output: Output, label: Label) {
        self.output = output
        self.label = label
    }

    func reach(_ done: Int64, of total: Int64?) {
        if bar == nil { bar = output.progress(label, total: total) }
        bar?.reach(done)
    }

    func finish() {
        bar?.finish()
        bar = nil
    }
}
