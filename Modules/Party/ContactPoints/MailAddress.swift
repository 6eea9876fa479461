import Interchange

/// A mail address as it is compared: the domain in lower case, one width, nothing around it.
///
/// Quoted local parts, comments and address literals are not taken: no customer has one, and attackers do.
package enum MailAddress {
    /// - Throws: ``PartyRefusal/badMail(_:)``.
    package static func normal(_ text: String) throws(PartyRefusal) -> String {
        let folded = NarrowText.trimmed(NarrowText.folded(text)).lowercased()
        var copy = folded
        guard copy.withUTF8({ isPlain($0, withLetters: true) }) else { throw .badMail(text) }
        return folded
    }

    /// Whether the bytes are an address in lower case, the way most files hold them.
    /// - Parameter withLetters: letters beyond ASCII may stand before the at sign (RFC 6531).
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, withLetters: Bool = false) -> Bool {
        guard (6...254).contains(bytes.count), let at = bytes.firstIndex(of: UInt8(ascii: "@")), (1...64).contains(at)
        else { return false }
        var previous = UInt8(ascii: ".")
        for position in 0..<at {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "."): if previous == UInt8(ascii: ".") && position == 0 { return false }
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "'"), UInt8(ascii: "&"),
                UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "!"),
                UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "^"),
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "`"):
                break
            case 0x80... where withLetters: break
            default: return false
            }
            previous = byte
        }
        return WebDomain.isHost(UnsafeBufferPointer(rebasing: bytes[(at + 1)...]))
    }
}
