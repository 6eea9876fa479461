/// Where rendered text goes, piece by piece: standard output, a file, a string. It collects small pieces by itself.
package protocol TextSink: AnyObject {
    func write(_ text: String) throws
}

/// Keeps the text in memory.
package final class StringSink: TextSink {
    package private(set) var text = ""

    package init() {}

    package func write(_ text: String) {
        self.text += text
    }
}
