import Glibc

/// The name of an element as it is heard. The prefix of its namespace is left out: programs choose them as they like.
struct XMLName {
    private let name: UnsafePointer<CChar>

    init(_ name: UnsafePointer<CChar>) {
        self.name = strrchr(name, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? name
    }

    static func == (name: XMLName, word: StaticString) -> Bool {
        strcmp(name.name, UnsafeRawPointer(word.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
    }
}

/// The attributes of an element; valid while it is heard.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

    /// The bytes of an attribute without those of its end; nil where there is none.
    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard let pairs else { return nil }
        var place = 0
        while let key = pairs[place], let value = pairs[place + 1] {
            if XMLName(key) == name {
                return UnsafeBufferPointer(
                    start: UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self), count: strlen(value))
            }
            place += 2
        }
        return nil
    }

    subscript(name: StaticString) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

    /// A whole number without sign; nil where there is none, or something else.
    func number(_ name: StaticString) -> Int? { bytes(name).flatMap(WholeNumber.read) }
}

/// Whole numbers as parts of workbooks hold them.
enum WholeNumber {
    /// The number in decimal digits, at most nine of them; nil for everything else.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}
