import Synchronization
import Vocabulary

/// How far a long job is, in one line that is written over itself on a terminal's standard error.
///
/// It says nothing when nobody watches (no terminal, `--quiet`), and at most ten times a second otherwise. It may be
/// told of progress from several tasks at once.
package final class Progress: Sendable {
    private struct State {
        var done: Int64 = 0
        var lastWritten: Int64?
        var hasLine = false
    }

    private let label: Label
    private let total: Int64?
    private let speaker: Speaker
    private let width: Int
    private let isVisible: Bool
    private let started: Int64
    private let clock: @Sendable () -> Instant
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - total: How many there will be; nil when that is not known, then neither percent nor time left is shown.
    ///   - isVisible: Whether standard error is a terminal and the user wants to see it.
    ///   - width: Columns of that terminal.
    ///   - write: Writes to standard error at once.
    package init(
        _ label: Label, total: Int64? = nil, by speaker: Speaker, isVisible: Bool, width: Int = 80,
        clock: @escaping @Sendable () -> Instant, write: @escaping @Sendable (String) -> Void
    ) {
        self.label = label
        self.total = total
        self.speaker = speaker
        self.isVisible = isVisible
        self.width = width
        self.clock = clock
        self.write = write
        started = isVisible ? clock().milliseconds : 0
    }

    /// That many more are done.
    package func advance(by count: Int64 = 1) {
        guard isVisible else { return }
        state.withLock { state in
            state.done &+= count
            show(&state)
        }
    }

    /// That many are done altogether.
    package func reach(_ count: Int64) {
        guard isVisible else { return }
        state.withLock { state in
            state.done = count
            show(&state)
        }
    }

    /// Takes the line away. Say so on every way out of the job, also when it failed.
    package func finish() {
        guard isVisible else { return }
        state.withLock { state in
            if state.hasLine { write("\r\u{1B}[K") }
            state.hasLine = false
        }
    }

    private func show(_ state: inout State) {
        let now = clock().milliseconds
        // A job that is over at once shows nothing at all.
        guard now - started >= 300, now - (state.lastWritten ?? 0) >= 100 else { return }
        state.lastWritten = now
        state.hasLine = true
        write("\r" + DisplayWidth.cut(line(done: state.done, elapsed: now - started), to: width - 1) + "\u{1B}[K")
    }

    private func line(done: Int64, elapsed: Int64) -> String {
        var parts = [VisibleText.of(label.text(by: speaker))]
        let pace = Ratio.rounded(done, times: 1000, over: elapsed) ?? 0
        if let total, total > 0 {
            parts.append(bar(done, of: total))
            parts.append(Figures.percent(min(done, total), of: total) ?? "")
            parts.append("\(Figures.grouped(done))/\(Figures.grouped(total))")
        } else {
            parts.append(Figures.grouped(done))
        }
        parts.append(speaker.say("presentation.rows_per_second", Figures.grouped(pace)))
        if let total, done > 0, done < total, let left = Ratio.rounded(elapsed, times: total - done, over: done) {
            parts.append(speaker.say("presentation.remaining", Self.span(left, by: speaker)))
        }
        return parts.joined(separator: "  ")
    }

    private func bar(_ done: Int64, of total: Int64) -> String {
        let filled = Int(Ratio.rounded(min(max(0, done), total), times: 20, over: total) ?? 0)
        return String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    }

    /// Milliseconds as people say them: `42 s`, `3 min 5 s`, `2 h 10 min`.
    private static func span(_ milliseconds: Int64, by speaker: Speaker) -> String {
        let seconds = (milliseconds + 999) / 1000
        if seconds < 60 { return speaker.say("presentation.seconds", String(seconds)) }
        if seconds < 3600 {
            return speaker.say("presentation.minutes", String(seconds / 60), String(seconds % 60))
        }
        return speaker.say("presentation.hours", String(seconds / 3600), String(seconds / 60 % 60))
    }
}
