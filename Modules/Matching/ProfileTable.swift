import Names

/// Profiles: the parties that are looked at for duplicates, folded for comparison: about 350 bytes a party. The texts as written
/// are not kept.
package final class ProfileTable {
    /// More cannot be compared at once.
    package static let mostParties = Blocks.mostParties

    package private(set) var ids: [Int64] = []
    var profiles: [Profile] = []
    /// Folded names and readings, one behind the other.
    private(set) var pool: [UInt16] = []

    private var text = FoldedText()
    private var name = NameReader()
    private var address = AddressReader()

    package init() {}

    package var count: Int { profiles.count }

    /// A new party at the end, of which nothing but its kind is known yet.
    package func add(_ id: Int64, isPerson: Bool) {
        ids.append(id)
        profiles.append(Profile(isPerson: isPerson))
    }

    /// Sets the name of a party.
    package func name(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        text.fold(bytes)
        name.read(text.units)
        var profile = profiles[index]
        profile.nameAt = UInt32(truncatingIfNeeded: pool.count)
        profile.nameLength = UInt8(name.full.count)
        profile.coreLength = UInt8(name.coreLength)
        profile.starts = name.starts
        (profile.form, profile.formFirst, profile.isLatin) = (name.form, name.formFirst, name.isLatin)
        profile.core = name.coreLength == 0 ? 0 : FastHash.of(name.full[..<name.coreLength])
        profile.full = name.full.isEmpty ? 0 : FastHash.of(name.full[...])
        if name.isLatin {
            profile.reading = RoughReading.packed(RoughReading.rough(latin: name.full[..<name.coreLength]))
            (profile.lowWord, profile.highWord) = firstWords()
        }
        profiles[index] = profile
        pool.append(contentsOf: name.full)
    }

    /// The first two words, whichever way round they were written.
    private func firstWords() -> (UInt32, UInt32) {
        let border = (1..<max(name.coreLength, 1)).first { name.starts & (1 << UInt64($0)) != 0 } ?? name.coreLength
        let first = UInt32(truncatingIfNeeded: FastHash.of(name.full[..<border]))
        let second = UInt32(truncatingIfNeeded: FastHash.of(name.full[border..<name.coreLength]))
        return (min(first, second), max(first, second))
    }

    package func kana(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        text.fold(bytes)
        name.readKana(text.units)
        guard !name.full.isEmpty else { return }
        profiles[index].kanaAt = UInt32(truncatingIfNeeded: pool.count)
        profiles[index].kanaLength = UInt8(name.full.count)
        profiles[index].kana = FastHash.of(name.full[...])
        profiles[index].reading = RoughReading.packed(RoughReading.rough(kana: name.full[...]))
        pool.append(contentsOf: name.full)
    }

    package func country(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        for byte in bytes.prefix(2) { profiles[index].country = profiles[index].country << 8 | UInt16(byte) }
    }

    package func postalCode(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        text.fold(bytes)
        var hash = FastHash()
        var isEmpty = true
        var number: UInt32? = 0
        for unit in text.units where unit != FoldTable.space && unit != 0x3012 {
            hash.add(unit)
            isEmpty = false
            number = unit >= 0x30 && unit <= 0x39 ? number.map { $0 % 100_000_000 * 10 + UInt32(unit - 0x30) } : nil
        }
        profiles[index].postalNumber = number ?? 0
        if !isEmpty { profiles[index].postal = hash.short }
    }

    package func address(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        text.fold(bytes)
        guard !text.units.isEmpty else { return }
        address.read(text.units)
        profiles[index].addressNumbers = address.numbers
        profiles[index].addressDigits = address.digits
        profiles[index].addressPlace = address.place
        profiles[index].addressTown = address.town
        profiles[index].addressLetters = address.letters
        (profiles[index].addressHead, profiles[index].addressTail) = (address.head, address.tail)
    }

    /// A telephone number, of which the last nine digits count: they leave out the country and the ways to write it.
    package func phone(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        guard profiles[index].phone == 0 else { return }
        var digits: UInt64 = 0
        for byte in bytes where byte >= 0x30 && byte <= 0x39 {
            digits = (digits * 10 + UInt64(byte - 0x30)) % 1_000_000_000
        }
        profiles[index].phone = digits
    }

    package func mail(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        guard profiles[index].mail == 0, let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0 else { return }
        profiles[index].mail = Self.hash(bytes[...])
        profiles[index].mailDomain = Self.domain(bytes[(at + 1)...])
        if profiles[index].webReading == 0 { profiles[index].webReading = Self.label(bytes[(at + 1)...]) }
    }

    package func website(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        guard profiles[index].webDomain == 0, !bytes.isEmpty else { return }
        profiles[index].webDomain = Self.domain(bytes[...])
        profiles[index].webReading = Self.label(bytes[...])
    }

    package func corporateNumber(_ bytes: UnsafeBufferPointer<UInt8>, of index: Int) {
        var digits: UInt64 = 0
        for byte in bytes where byte >= 0x30 && byte <= 0x39 { digits = digits &* 10 &+ UInt64(byte - 0x30) }
        profiles[index].corporateNumber = digits
    }

    package func identifier(scheme: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>, of index: Int) {
        var hash = FastHash()
        for byte in scheme { hash.add(UInt16(byte)) }
        for byte in value { hash.add(UInt16(byte)) }
        profiles[index].identifier = hash.whole
    }

    package func birth(year: Int, month: Int, day: Int, of index: Int) {
        profiles[index].birth = UInt32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
    }

    /// The first label of a domain, as a reading in Latin letters.
    private static func label(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        RoughReading.packed(RoughReading.rough(latin: bytes.prefix { $0 != UInt8(ascii: ".") }.lazy.map { UInt16($0) }))
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
