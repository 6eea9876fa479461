import Vocabulary

/// The encoding in which a file's text is written (文字コード).
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// Shift_JIS with the extensions of Windows (㈱, ①, 髙), what spreadsheets in Japan write.
    case cp932
    /// What Unix systems in Japan wrote, and some office programs still write.
    case eucJP = "euc-jp"
    /// What spreadsheets of Western Europe and America write where they are not asked for UTF-8.
    case windows1252 = "windows-1252"
    /// Found out from the bytes.
    case auto

    /// Also takes the names people use for the same: `UTF8`, `Shift_JIS`, `sjis`, `MS932`, `Windows-31J`.
    package init?(name: String) {
        switch NarrowText.identifier(name) {
        case "UTF8": self = .utf8
        case "CP932", "SHIFTJIS", "SJIS", "MS932", "WINDOWS31J": self = .cp932
        case "EUCJP", "EUC": self = .eucJP
        case "WINDOWS1252", "CP1252", "LATIN1", "ISO88591": self = .windows1252
        case "AUTO": self = .auto
        default: return nil
        }
    }

    /// How the C library calls it; nil for what needs no conversion.
    var converter: String? {
        switch self {
        case .utf8, .auto: nil
        case .cp932: "CP932"
        case .eucJP: "EUC-JP-MS"
        case .windows1252: "CP1252"
        }
    }
}

/// Why a file's encoding cannot be read.
package enum EncodingRefusal: Refusal, Equatable {
    /// UTF-16, with its byte order mark or without; what spreadsheets call "Unicode text".
    case utf16
    /// Letters that are no UTF-8 and make no sense in any other encoding that is known.
    case unknown
    /// The system lacks the conversion.
    case noConversion(String)

    package var code: String {
        switch self {
        case .utf16: "encoding.utf16"
        case .unknown: "encoding.unknown"
        case .noConversion: "encoding.no_conversion"
        }
    }

    package var facts: [String] {
        switch self {
        case .utf16, .unknown: []
        case .noConversion(let name): [name]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .utf16, .unknown: .badInput
        case .noConversion: .unavailable
        }
    }
}
