import FoundationEssentials

/// A file with a text in it that goes when the test is over.
package final class TemporaryFile {
    package let path: String

    package convenience init(_ bytes: [UInt8], named suffix: String = "csv") throws {
        try self.init("", named: suffix)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    package init(_ text: String, named suffix: String = "csv") throws {
        let name = UUID().uuidString + "." + suffix
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
