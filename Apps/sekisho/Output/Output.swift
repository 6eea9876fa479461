import Files
import Glibc
import Governance
import Interchange
import Office
import Presentation
import Storage
import Vocabulary

/// Where answers go and in which form: the one place that prints.
struct Output {
    let format: OutputFormat
    private(set) var speaker: Speaker
    private var file: String?
    private let style: Style
    private let isQuiet: Bool
    /// What is told may have been taken back.
    private var rehearsal: Rehearsal?
    /// What no answer is written over.
    let kept: KeptFiles

    /// Whether the answer becomes a workbook, which only the name of the file can ask for.
    let isWorkbook: Bool
    /// Whether the answer becomes a printed page.
    private let isPrinted: Bool
    /// When a workbook says that it was made.
    private let made: Instant

    /// Whether a format was asked for, by its option or by the name of the file.
    private let isFormatAsked: Bool

    init(_ options: OfficeOptions) {
        rehearsal = nil
        let name = options.output?.path
        file = name == "-" ? nil : name
        kept = KeptFiles(database: options.session.place.files)
        let promised = name.flatMap { FileFormat(fileName: $0) }
        isWorkbook = promised == .workbook
        isPrinted = promised == .printed
        made = options.toldToday.map { Instant(startOf: $0) } ?? SystemClock.now
        let ofName: OutputFormat? = if case .text(let format) = promised { format } else { nil }
        format = options.outputFormat?.document ?? ofName ?? .table
        isFormatAsked = options.outputFormat != nil || promised != nil
        speaker = Speech.speaker
        isQuiet = options.quiet
        let isTerminal = file == nil && isatty(STDOUT_FILENO) == 1
        let hasColour = isTerminal && environment("NO_COLOR") == nil
        style = Style(
            width: isTerminal ? Self.terminalWidth : nil,
            color: options.color == .always || ((options.color ?? .auto) == .auto && hasColour), excel: options.excel)
    }

    /// The same output for answers of an action that may be taken back.
    func rehearsing(_ rehearsal: Rehearsal?) -> Output {
        var output = self
        output.rehearsal = rehearsal
        return output
    }

    /// The same output where `-o` names something else than the file of the answer.
    var onScreen: Output {
        var output = self
        output.file = nil
        return output
    }

    /// The same output by the company's clock.
    func telling(_ civil: CivilTime) -> Output {
        var output = self
        output.speaker = speaker.telling(civil)
        return output
    }

    /// The same output in a language, for an answer that is for somebody else.
    func speaking(_ language: Language) -> Output {
        var output = self
        output.speaker = speaker.speaking(language)
        return output
    }

    /// Writes text of its own format piece by piece, to standard output or as a whole new file.
    func write(_ body: (any TextSink) throws -> Void) throws {
        try writeBytes { take in
            let sink = FileSink(take)
            try body(sink)
            try sink.flush()
        }
    }

    /// Writes bytes as they are, to standard output or as a whole new file.
    func writeBytes(_ body: (@escaping (UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws {
        guard let file else { return try body(StandardOutput.write) }
        let target = try OutputFile.open(file, sparing: kept)
        try body { try target.write($0) }
        try target.commit()
        if isatty(STDERR_FILENO) == 1 { remark(speaker.say("command.written", file)) }
    }

    /// Writes an answer to standard output, or as a whole new file where one was named.
    /// - Parameter preferred: the format where none was asked for.
    func show(_ document: Document, preferring preferred: OutputFormat? = nil) throws {
        if isWorkbook { return try showWorkbook(document) }
        if isPrinted { return try showPrinted(document) }
        let format = isFormatAsked ? format : preferred ?? format
        guard let rehearsal, rehearsal.hasActed else {
            return try write { try document.write(format, by: speaker, style: style, into: $0) }
        }
        // Rows for programs have no place for it.
        if format == .csv || format == .tsv { remark(Document.rehearsal.text(by: speaker)) }
        try write { try document.rehearsed().write(format, by: speaker, style: style, into: $0) }
    }

    /// Writes an answer that is another thing as a workbook than as a text.
    func show(
        _ document: Document, preferring preferred: OutputFormat,
        workbook: (_ made: Instant, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        guard isWorkbook else { return try show(document, preferring: preferred) }
        try writeBytes { try workbook(made, $0) }
    }

    /// The page as paper shows it, by the print program of this machine.
    private func showPrinted(_ document: Document) throws {
        let program = try PrintProgram.installed()
        let folder: PrivateFolder
        do {
            folder = try PrivateFolder()
        } catch {
            throw OutputRefusal.cannotWrite("\(PrivateFolder.place): \(String(cString: strerror(error.number)))")
        }
        let document = rehearsal?.hasActed == true ? document.rehearsed() : document
        let page = try OutputFile.open(folder.path("printed.html"), sparing: .nothing)
        let sink = FileSink { try page.write($0) }
        try document.write(.html, by: speaker, style: style, into: sink)
        try sink.flush()
        try page.commit()
        try program.produce(folder.path("printed.html"), to: folder.path("printed.pdf"), in: folder)
        let printed = try InputFile.open(folder.path("printed.pdf"))
        try writeBytes { take in
            try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { block in
                while case let count = try printed.read(into: block), count > 0 {
                    try take(UnsafeRawBufferPointer(rebasing: block[..<count]))
                }
            }
        }
    }

    private func showWorkbook(_ document: Document) throws {
        let isRehearsed = rehearsal?.hasActed == true
        if isRehearsed { remark(Document.rehearsal.text(by: speaker)) }
        let document = isRehearsed ? document.rehearsed() : document
        try writeBytes { try document.writeWorkbook(by: speaker, made: made, $0) }
    }

    /// Writes a list of at most so many rows. One that may go on says so: to people below it, and beside what files and
    /// programs get on standard error.
    func show(_ document: Document, upTo limit: Int) throws {
        guard let count = document.rowCount, count >= limit else { return try show(document) }
        let note: Label = .code("page.list.cut", facts: [Figures.grouped(Int64(count))])
        if isWorkbook || isPrinted {
            try show(document.noting(note))
            return remark(note.text(by: speaker))
        }
        switch format {
        case .table, .markdown, .html: try show(document.noting(note))
        case .csv, .tsv, .json:
            try show(document)
            remark(note.text(by: speaker))
        }
    }

    /// One line about what was done, as a document with a single figure or table would be too much; JSON gets the
    /// payload.
    /// - Parameter given: members of the payload that hold numbers which were given out.
    func say(_ line: Label, schema: String, payload: JSONValue, given: Set<String> = []) throws {
        try say([line], schema: schema, payload: payload, given: given)
    }

    func say(_ lines: [Label], schema: String, payload: JSONValue, given: Set<String> = []) throws {
        try show(.saying(lines, schema, payload: payload, given: given))
    }

    /// A text as it is, such as a file of rules that people edit; JSON gets the payload.
    func show(text: String, schema: String, payload: JSONValue) throws {
        if format == .json { return try show(.saying([], schema, payload: payload)) }
        try write { try $0.write(text.hasSuffix("\n") ? text : text + "\n") }
    }

    /// A remark for people on standard error, unless they want quiet.
    func remark(_ text: String) {
        if !isQuiet { StandardError.write(VisibleText.of(text) + "\n") }
    }

    /// The progress of a long job, seen where standard error is a terminal.
    func progress(_ label: Label, total: Int64?) -> Progress {
        Progress(
            label, total: total, by: speaker, isVisible: !isQuiet && isatty(STDERR_FILENO) == 1,
            width: Self.terminalWidth, clock: { SystemClock.now }, write: { StandardError.write($0) })
    }

    private static var terminalWidth: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
        return Int(size.ws_col)
    }
}

/// Standard output, with every failure to write noticed: a full disk must not look like success.
enum StandardOutput {
    static func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw OutputRefusal.cannotWrite(String(cString: strerror(errno)))
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }
}

/// Standard error: what is said there is help, so nobody fails when it cannot be written.
enum StandardError {
    static func write(_ text: String) {
        Array(text.utf8).withUnsafeBytes { bytes in
            _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        }
    }
}

/// Gathers small pieces of text and hands on large ones.
final class FileSink: TextSink {
    private var buffer: [UInt8] = []
    private let target: (UnsafeRawBufferPointer) throws -> Void

    init(_ target: @escaping (UnsafeRawBufferPointer) throws -> Void) {
        self.target = target
    }

    func write(_ text: String) throws {
        buffer += text.utf8
        if buffer.count > 1 << 16 { try flush() }
    }

    func flush() throws {
        try buffer.withUnsafeBytes { try target($0) }
        buffer.removeAll(keepingCapacity: true)
    }
}
