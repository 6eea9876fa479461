import Glibc

/// The charsets in which cards are written, each opened once.
final class Charsets {
    /// A way from the bytes of one charset to text.
    struct Conversion {
        fileprivate let way: Way
        fileprivate let charsets: Charsets

        /// Nil where the bytes are no text of that charset.
        func text(_ bytes: [UInt8]) -> String? {
            switch way {
            case .utf8: Charsets.utf8(bytes)
            case .system(let name): charsets.converted(bytes, from: name)
            case .either: Charsets.utf8(bytes) ?? charsets.converted(bytes, from: "CP932")
            }
        }
    }

    fileprivate enum Way {
        case utf8
        /// A charset of the system's own conversions.
        case system(String)
        /// UTF-8 where the bytes are that, else CP932: phones in Japan wrote it without saying so.
        case either
    }

    private var opened: [String: iconv_t] = [:]

    deinit {
        for conversion in opened.values { iconv_close(conversion) }
    }

    /// The charset of a name, or of an encoding that the user asked for; nil for a name that nobody knows.
    func named(_ encoding: TextEncoding?, _ name: String) -> Conversion? {
        switch encoding {
        case .utf8: return Conversion(way: .utf8, charsets: self)
        case .cp932: return Conversion(way: .system("CP932"), charsets: self)
        case .eucJP: return Conversion(way: .system("EUC-JP-MS"), charsets: self)
        case .windows1252: return Conversion(way: .system("CP1252"), charsets: self)
        case .auto: return Conversion(way: .either, charsets: self)
        case nil: break
        }
        let way: Way
        switch NarrowText.identifier(name) {
        case "UTF8": way = .utf8
        case "CP932", "SHIFTJIS", "XSJIS", "SJIS", "MS932", "WINDOWS31J", "CSWINDOWS31J": way = .system("CP932")
        case "EUCJP", "XEUCJP": way = .system("EUC-JP-MS")
        case "ISO2022JP": way = .system("ISO-2022-JP")
        case "ISO88591", "LATIN1", "WINDOWS1252", "CP1252": way = .system("CP1252")
        case "ISO885915": way = .system("ISO-8859-15")
        case "USASCII", "ASCII", "UNKNOWN", "": way = .either
        default: return nil
        }
        return Conversion(way: way, charsets: self)
    }

    private static func utf8(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) } ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private func converted(_ bytes: [UInt8], from name: String) -> String? {
        guard let conversion = conversion(name) else { return nil }
        iconv(conversion, nil, nil, nil, nil)
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let capacity = output.count
        let written: Int? = input.withUnsafeMutableBufferPointer { from in
            output.withUnsafeMutableBufferPointer { into in
                var source = from.baseAddress
                var sourceLeft = from.count
                var target = into.baseAddress
                var targetLeft = into.count
                let answer = iconv(conversion, &source, &sourceLeft, &target, &targetLeft)
                return answer == -1 || sourceLeft > 0 ? nil : capacity - targetLeft
            }
        }
        return written.map { String(decoding: output[..<$0].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    }

    private func conversion(_ name: String) -> iconv_t? {
        if let known = opened[name] { return known }
        guard let found = iconv_open("UTF-8", name), Int(bitPattern: found) != -1 else { return nil }
        opened[name] = found
        return found
    }
}
