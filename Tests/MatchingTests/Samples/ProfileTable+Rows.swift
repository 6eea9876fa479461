@testable import Matching

extension ProfileTable {
    /// A table of these rows, in the order in which the register hands in their fields. There a telephone number has lost
    /// its width and a web address is its host; everything else comes as it was written.
    convenience init(_ rows: [KnownRow]) {
        self.init()
        for (index, row) in rows.enumerated() {
            add(Int64(index + 1), isPerson: row.kind == "person")
            Self.hand(row.name) { name($0, of: index) }
            if !row.kana.isEmpty { Self.hand(row.kana) { kana($0, of: index) } }
            Self.hand(row.country) { country($0, of: index) }
            Self.hand(row.postalCode) { postalCode($0, of: index) }
            Self.hand(row.address) { address($0, of: index) }
            let born = row.birthDate.split(separator: "-").compactMap { Int($0) }
            if born.count == 3 { birth(year: born[0], month: born[1], day: born[2], of: index) }
            Self.hand(row.email) { mail($0, of: index) }
            Self.hand(String(decoding: FoldedText.units(of: row.phone), as: UTF16.self)) { phone($0, of: index) }
            Self.hand(Self.host(row.website)) { website($0, of: index) }
            if !row.corporateNumber.isEmpty { Self.hand(row.corporateNumber) { corporateNumber($0, of: index) } }
            let parts = row.identifier.split(separator: ":").map(String.init)
            if parts.count == 2 {
                Self.hand(parts[0]) { scheme in
                    Self.hand(parts[1]) { identifier(scheme: scheme, value: $0, of: index) }
                }
            }
        }
    }

    static func hand(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        text.withUTF8(body)
    }

    private static func host(_ website: String) -> String {
        var host = website[...]
        for beginning in ["https://", "http://", "www."] where host.hasPrefix(beginning) {
            host = host.dropFirst(beginning.count)
        }
        return String(host.prefix { $0 != "/" })
    }
}

extension Profile {
    /// The profile of one row alone.
    init(_ row: KnownRow) { self = ProfileTable([row]).profiles[0] }
}
