import FoundationEssentials

/// What people see, stored beside the tests: a change in words shows up in the review as a change in words.
package enum StoredPage {
    /// Compares a text with the page of that name in the folder `Snapshots` beside the file; nil where they are equal.
    /// With `SEKISHO_RECORD=1` it stores the text instead.
    package static func difference(_ text: String, _ name: String, beside file: String) throws -> String? {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Snapshots")
        let page = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["SEKISHO_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: page)
            return nil
        }
        let stored = try String(decoding: Data(contentsOf: page), as: UTF8.self)
        let (now, then) = (lines(text), lines(stored))
        for (number, (line, before)) in zip(now, then).enumerated() where line != before {
            let (seen, kept) = (String(decoding: line, as: UTF8.self), String(decoding: before, as: UTF8.self))
            return "\(name):\(number + 1)\nnow:    \(seen)\nstored: \(kept)"
        }
        return now.count == then.count ? nil : "\(name): \(now.count) lines now, \(then.count) stored"
    }

    private static func lines(_ text: String) -> [[UInt8]] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    }
}
