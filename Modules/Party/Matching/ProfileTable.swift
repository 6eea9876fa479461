/// The parties that are looked at for duplicates, folded for comparison. About 250 bytes a party; the texts as written
/// are not kept.
package final class ProfileTable {
    package private(set) var ids: [Int64] = []
    var profiles: [Profile] = []
    private(set) var pool: [UInt16] = []

    private var text = FoldedText()
    private var name = NameReader()
    private var address = AddressReader()
    private var next = Profile()
    private var nextID: Int64 = 0
    private var isOpen = false

    package init() {}

    package var count: Int { profiles.count }

    package func reserve(_ count: Int) {
        ids.reserveCapacity(count)
        profiles.reserveCapacity(count)
        pool.reserveCapacity(count * 16)
    }

    /// Begins a party; what is known of it follows field by field, ``close()`` ends it.
    package func open(_ id: Int64, isPerson: Bool) {
        next = Profile()
        next.isPerson = isPerson
        nextID = id
    }

    package func name(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.fold(bytes)
        name.read(text.units)
        next.nameAt = UInt32(truncatingIfNeeded: pool.count)
        next.nameLength = UInt8(name.full.count)
        next.coreLength = UInt8(name.coreLength)
        next.starts = name.starts
        (next.form, next.formFirst, next.isLatin) = (name.form, name.formFirst, name.isLatin)
        next.core = name.coreLength == 0 ? 0 : FastHash.of(name.full[..<name.coreLength])
        next.full = name.full.isEmpty ? 0 : FastHash.of(name.full[...])
        pool.append(contentsOf: name.full)
        if name.isLatin {
            next.reading = Romaji.packed(Romaji.rough(latin: name.full[..<name.coreLength]))
            (next.lowWord, next.highWord) = words()
        }
    }

    /// The first two words, whichever way round they were written.
    private func words() -> (UInt32, UInt32) {
        let border = (1..<max(name.coreLength, 1)).first { name.starts & (1 << UInt64($0)) != 0 } ?? name.coreLength
        let first = UInt32(truncatingIfNeeded: FastHash.of(name.full[..<border]))
        let second = UInt32(truncatingIfNeeded: FastHash.of(name.full[border..<name.coreLength]))
        return (min(first, second), max(first, second))
    }

    package func kana(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.fold(bytes)
        name.readKana(text.units)
        guard !name.full.isEmpty else { return }
        next.kanaAt = UInt32(truncatingIfNeeded: pool.count)
        next.kanaLength = UInt8(name.full.count)
        next.kana = FastHash.of(name.full[...])
        next.reading = Romaji.packed(Romaji.rough(kana: name.full[...]))
        pool.append(contentsOf: name.full)
    }

    package func country(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes.prefix(2) { next.country = next.country << 8 | UInt16(byte) }
    }

    package func postalCode(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.fold(bytes)
        var hash = FastHash()
        var isEmpty = true
        var number: UInt32? = 0
        for unit in text.units where unit != FoldTable.space && unit != 0x3012 {
            hash.add(unit)
            isEmpty = false
            number = unit >= 0x30 && unit <= 0x39 ? number.map { $0 % 100_000_000 * 10 + UInt32(unit - 0x30) } : nil
        }
        next.postalNumber = number ?? 0
        if !isEmpty { next.postal = hash.short }
    }

    package func address(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.fold(bytes)
        guard !text.units.isEmpty else { return }
        address.read(text.units)
        next.addressNumbers = address.numbers
        next.addressDigits = address.digits
        next.addressPlace = address.place
        next.addressTown = address.town
        next.addressLetters = address.letters
        (next.addressHead, next.addressTail) = (address.head, address.tail)
    }

    /// An E.164 number or whatever digits there are: the last ten, which leave out the country.
    package func phone(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard next.phone == 0 else { return }
        var digits: UInt64 = 0
        for byte in bytes where byte >= 0x30 && byte <= 0x39 { digits = (digits * 10 + UInt64(byte - 0x30)) % 1_000_000_000 }
        next.phone = digits
    }

    package func mail(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard next.mail == 0, let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0 else { return }
        next.mail = Self.hash(bytes[...])
        next.mailDomain = Self.domain(bytes[(at + 1)...])
        if next.webReading == 0 { next.webReading = Self.label(bytes[(at + 1)...]) }
    }

    package func website(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard next.webDomain == 0, !bytes.isEmpty else { return }
        next.webDomain = Self.domain(bytes[...])
        next.webReading = Self.label(bytes[...])
    }

    package func corporateNumber(_ bytes: UnsafeBufferPointer<UInt8>) {
        var digits: UInt64 = 0
        for byte in bytes where byte >= 0x30 && byte <= 0x39 { digits = digits &* 10 &+ UInt64(byte - 0x30) }
        next.corporateNumber = digits
    }

    package func identifier(scheme: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
        var hash = FastHash()
        for byte in scheme { hash.add(UInt16(byte)) }
        for byte in value { hash.add(UInt16(byte)) }
        next.identifier = hash.whole
    }

    package func birth(year: Int, month: Int, day: Int) {
        next.birth = UInt32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
    }

    package func close() {
        ids.append(nextID)
        profiles.append(next)
    }

    private static func label(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        Romaji.packed(Romaji.rough(latin: bytes.prefix { $0 != UInt8(ascii: ".") }.map { UInt16($0) }[...]))
    }

    static func domain(_ name: String) -> UInt32 {
        var name = name
        return name.withUTF8 { domain($0[...]) }
    }

    private static func domain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        UInt32(truncatingIfNeeded: hash(bytes)) | 1
    }

    private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash = FastHash()
        for byte in bytes { hash.add(UInt16(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)) }
        return hash.whole
    }
}
