import Vocabulary

/// The encoding in which a file's text is written (文字コード).
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// Shift_JIS with the extensions of Windows (㈱, ①, 髙), what spreadsheets in Japan write.
    case cp932
    /// Found out from the bytes.
    case auto

    /// Also takes the names people use for the same: `UTF8`, `Shift_JIS`, `sjis`, `MS932`, `Windows-31J`.
    package init?(name: String) {
        switch NarrowText.identifier(name) {
        case "UTF8": self = .utf8
        case "CP932", "SHIFTJIS", "SJIS", "MS932", "WINDOWS31J": self = .cp932
        case "AUTO": self = .auto
        default: return nil
        }
    }

    /// Which of the two the bytes are. They may end in the middle of a character.
    ///
    /// Bytes that are wholly UTF-8 are UTF-8. With faults in both readings, a file of UTF-8 with a few broken rows must
    /// not be read as CP932 as a whole: what has more whole characters of several bytes than faults stays UTF-8.
    static func guessed(from bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        var characters = 0
        var faults = 0
        var position = 0
        while position < bytes.count {
            let length = UTF8Check.sequenceLength(bytes, at: position)
            if length > 1 { characters += 1 }
            if length == 0 {
                if bytes.count - position < 4, bytes[position] >= 0xC2 { break }
                faults += 1
            }
            position += max(length, 1)
        }
        if faults == 0 || characters > faults { return .utf8 }
        return faultsAsCP932(bytes) < faults ? .cp932 : .utf8
    }

    private static func faultsAsCP932(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var faults = 0
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0x00...0x7F, 0xA1...0xDF:
                position += 1
            case 0x81...0x9F, 0xE0...0xFC:
                guard position + 1 < bytes.count else { return faults }
                switch bytes[position + 1] {
                case 0x40...0x7E, 0x80...0xFC: position += 2
                default:
                    faults += 1
                    position += 1
                }
            default:
                faults += 1
                position += 1
            }
        }
        return faults
    }
}

/// Why a file's encoding cannot be read.
package enum EncodingRefusal: Refusal, Equatable {
    /// A byte order mark of UTF-16, what spreadsheets call "Unicode text".
    case utf16
    /// The system lacks the conversion.
    case noConversion(String)

    package var code: String {
        switch self {
        case .utf16: "encoding.utf16"
        case .noConversion: "encoding.no_conversion"
        }
    }

    package var facts: [String] {
        switch self {
        case .utf16: []
        case .noConversion(let name): [name]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .utf16: .badInput
        case .noConversion: .unavailable
        }
    }
}
