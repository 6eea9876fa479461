import Interchange

/// The host of a web address, by which two addresses of one company are recognised.
package enum WebDomain {
    /// `https://www.example.co.jp/about` and `Example.co.jp` are both `example.co.jp`.
    /// - Throws: ``PartyRefusal/badWebsite(_:)``.
    package static func normal(_ text: String) throws(PartyRefusal) -> String {
        var host = NarrowText.trimmed(NarrowText.folded(text)).lowercased()
        var copy = host
        if let plain = copy.withUTF8({ hostRange(in: $0) }) {
            host = String(decoding: Array(host.utf8)[plain], as: UTF8.self)
            return host
        }
        throw .badWebsite(text)
    }

    /// What stands behind the host of an address, without a slash at its end; mostly nothing.
    static func path(in text: String) -> String {
        let bytes = Array(NarrowText.trimmed(NarrowText.folded(text)).utf8)
        let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard let host = lower.withUnsafeBufferPointer({ hostRange(in: $0) }) else { return text }
        var rest = bytes[host.upperBound...]
        if rest.last == UInt8(ascii: "/") { rest.removeLast() }
        return String(decoding: rest, as: UTF8.self)
    }

    /// Where the host stands in an address in lower case; nil when there is none.
    static func hostRange(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var start = 0
        for scheme in ["https://", "http://"] as [StaticString]
        where bytes.count > scheme.utf8CodeUnitCount
            && (0..<scheme.utf8CodeUnitCount).allSatisfy({ bytes[$0] == scheme.utf8Start[$0] })
        {
            start = scheme.utf8CodeUnitCount
            break
        }
        if bytes.count > start + 4, bytes[start] == UInt8(ascii: "w"), bytes[start + 1] == UInt8(ascii: "w"),
            bytes[start + 2] == UInt8(ascii: "w"), bytes[start + 3] == UInt8(ascii: ".")
        {
            start += 4
        }
        var end = start
        while end < bytes.count,
            ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":")].contains(bytes[end])
        {
            end += 1
        }
        return isHost(UnsafeBufferPointer(rebasing: bytes[start..<end])) ? start..<end : nil
    }

    /// Labels of letters, digits and hyphens in lower case, at least two. Letters beyond ASCII may stand in a host.
    static func isHost(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (4...253).contains(bytes.count) else { return false }
        var label = 0
        var dots = 0
        var previous = UInt8(ascii: ".")
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "."):
                if label == 0 || previous == UInt8(ascii: "-") { return false }
                dots += 1
                label = 0
            case UInt8(ascii: "-"):
                if label == 0 { return false }
                label += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xff:
                label += 1
            default: return false
            }
            if label > 63 { return false }
            previous = byte
        }
        return dots > 0 && label > 1 && previous != UInt8(ascii: "-")
    }
}
