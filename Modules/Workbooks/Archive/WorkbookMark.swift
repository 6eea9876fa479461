/// What the first bytes of a file say of it.
package enum WorkbookMark {
    /// A zip archive, as which workbooks are kept.
    case archive
    /// A compound file: Excel before 2007, and everything of later that asks for a password.
    case compound

    package init?(_ first: [UInt8]) {
        if first.starts(with: [0x50, 0x4B, 0x03, 0x04]) || first.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .archive
        } else if first.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .compound
        } else {
            return nil
        }
    }

    /// Why a compound file is refused: its directory names `EncryptedPackage` where it asks for a password.
    static func refusal(ofCompound content: UnsafeRawBufferPointer) -> WorkbookRefusal {
        var mark: [UInt8] = []
        for letter in "EncryptedPackage".utf8 { mark += [letter, 0] }
        guard content.count > mark.count else { return .old }
        for place in 0..<(content.count - mark.count) where content[place] == mark[0] {
            if content[place..<place + mark.count].elementsEqual(mark) { return .encrypted }
        }
        return .old
    }
}
