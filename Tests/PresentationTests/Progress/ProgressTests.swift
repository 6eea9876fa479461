import Presentation
import Synchronization
import Testing
import Vocabulary

@Suite("Progress")
struct ProgressTests {
    @Test("The line tells how far, how fast and how long still, and is taken away at the end")
    func line() {
        let terminal = Terminal()
        let progress = terminal.progress(total: 1000)
        terminal.wait(2000)
        progress.advance(by: 250)
        progress.finish()
        #expect(
            terminal.written == [
                "\rImporting  █████░░░░░░░░░░░░░░░  25.0%  250/1,000  125 rows/s  6 s left\u{1B}[K", "\r\u{1B}[K",
            ])
    }

    @Test("It writes at most ten times a second, and nothing about a job that is over at once")
    func limited() {
        let terminal = Terminal()
        let progress = terminal.progress(total: 100_000)
        for _ in 0..<1000 {
            terminal.wait(1)
            progress.advance()
        }
        #expect(terminal.written.count == 8)
        let quick = Terminal()
        let job = quick.progress(total: 10)
        job.advance(by: 10)
        job.finish()
        #expect(quick.written.isEmpty)
    }

    @Test("Without a known total it counts; the line never reaches the terminal's edge")
    func unknown() {
        let terminal = Terminal()
        let progress = terminal.progress(total: nil, language: .japanese, width: 24)
        terminal.wait(1000)
        progress.reach(1_234_567)
        #expect(terminal.written == ["\r取込中  1,234,567  毎…\u{1B}[K"])
    }

    @Test("Nobody watches, nothing is written")
    func silent() {
        let terminal = Terminal()
        let progress = terminal.progress(total: 10, isVisible: false)
        terminal.wait(10_000)
        progress.advance(by: 5)
        progress.finish()
        #expect(terminal.written.isEmpty)
    }
}

/// A terminal with a clock that stands still until it is told to go on.
private final class Terminal: Sendable {
    private let lines = Mutex<[String]>([])
    private let now = Mutex<Int64>(1_000_000)

    var written: [String] { lines.withLock { $0 } }

    func wait(_ milliseconds: Int64) { now.withLock { $0 += milliseconds } }

    func progress(
        total: Int64?, language: Language = .english, isVisible: Bool = true, width: Int = 80
    ) -> Progress {
        Progress(
            .words(en: "Importing", ja: "取込中"), total: total, by: .of(language), isVisible: isVisible, width: width,
            clock: { Instant(milliseconds: self.now.withLock { $0 }) },
            write: { text in self.lines.withLock { $0.append(text) } })
    }
}
