import Vocabulary

/// Why a business card cannot be read. Lines are counted from 1.
package enum VCardRefusal: Refusal, Equatable {
    /// `BEGIN:VCARD` without its end: the next card begins, or the file ends.
    case unfinished(line: Int)
    /// Lines that stand in no card.
    case outside(line: Int)
    /// A line that is no property.
    case notAProperty(line: Int)
    case unknownVersion(String)
    /// Bytes that are no text in the encoding of the property.
    case notText(property: String, line: Int)
    case unknownCharset(String, line: Int)
    /// Longer than any card of a person: the property or the whole.
    case tooLong(line: Int)

    package var code: String {
        switch self {
        case .unfinished: "vcard.unfinished"
        case .outside: "vcard.outside"
        case .notAProperty: "vcard.not_a_property"
        case .unknownVersion: "vcard.unknown_version"
        case .notText: "vcard.not_text"
        case .unknownCharset: "vcard.unknown_charset"
        case .tooLong: "vcard.too_long"
        }
    }

    package var facts: [String] {
        switch self {
        case .unfinished(let line), .outside(let line), .notAProperty(let line), .tooLong(let line): [String(line)]
        case .unknownVersion(let version): [version]
        case .notText(let property, let line), .unknownCharset(let property, let line): [property, String(line)]
        }
    }

    package var kind: RefusalKind { .badInput }
}

/// A card that could not be read; the ones after it still are.
package struct VCardFault: Equatable, Sendable {
    /// The line on which the card begins.
    package let line: Int
    package let reason: VCardRefusal
    /// The card as it stands in the file, repaired where it is no text and cut to 4,096 bytes.
    package let record: String
}
