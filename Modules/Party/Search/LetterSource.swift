import Names

/// The characters of a text, one after the other, from its UTF-8.
struct LetterSource {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The number of the next character; texts are well-formed by the time they get here.
    @inline(__always)
    mutating func next() -> UInt32? {
        guard place < bytes.count else { return nil }
        let first = UInt32(bytes[place])
        place += 1
        if first < 0x80 { return first }
        let length = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        guard place + length <= bytes.count else {
            place = bytes.count
            return nil
        }
        var number = first & (length == 1 ? 0x1F : length == 2 ? 0x0F : 0x07)
        for _ in 0..<length {
            number = number << 6 | UInt32(bytes[place]) & 0x3F
            place += 1
        }
        return number
    }

    /// Passes over what stands in brackets, and the closing one, where it is what is asked for: `(株)`.
    mutating func skipBracket(where isWanted: ([UInt32]) -> Bool) -> Bool {
        var ahead = self
        var content: [UInt32] = []
        while content.count < 6, let number = ahead.next() {
            if number == 0x29 || number == 0xFF09 {
                guard isWanted(content) else { return false }
                self = ahead
                return true
            }
            let letter = number < 0x10000 ? UInt32(LetterTable.letters[Int(number)]) : number
            if letter > UInt32(LetterTable.space) { content.append(letter) }
        }
        return false
    }

    /// Whether the rest is a bank's abbreviation of a legal form, opened and never closed: `(カ`.
    var isAtAbbreviation: Bool {
        var ahead = self
        var content: [UInt32] = []
        while let number = ahead.next() {
            guard number < 0x10000, content.count < 6 else { return false }
            content.append(UInt32(LetterTable.letters[Int(number)]))
        }
        return OmittedForms.isBankAbbreviation(content[...])
    }

    mutating func skipAbbreviation() {
        if isAtAbbreviation { place = bytes.count }
    }
}
