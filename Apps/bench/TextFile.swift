import Glibc

/// A file that is written as it grows.
final class TextFile {
    private let file: UnsafeMutablePointer<FILE>?

    init(_ path: String, header: String) {
        file = fopen(path, "w")
        row(header)
    }

    func row(_ text: String) {
        var text = text
        text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, file) }
        fputc(10, file)
    }

    func close() {
        if let file { fclose(file) }
    }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Sixteen hexadecimal digits.
func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
