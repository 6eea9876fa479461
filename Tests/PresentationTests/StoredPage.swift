import FoundationEssentials
import Testing

/// Compares a text with the page stored under that name beside the tests; with `SEKISHO_RECORD=1` stores it instead.
func expectPage(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["SEKISHO_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let stored = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let (now, then) = (lines(text), lines(stored))
    for (number, (line, before)) in zip(now, then).enumerated() where line != before {
        let (seen, kept) = (String(decoding: line, as: UTF8.self), String(decoding: before, as: UTF8.self))
        Issue.record("\(name):\(number + 1)\nnow:    \(seen)\nstored: \(kept)", sourceLocation: location)
        return
    }
    #expect(Array(text.utf8) == Array(stored.utf8), "\(name)", sourceLocation: location)
}

private func lines(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
}
