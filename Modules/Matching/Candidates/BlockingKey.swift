/// What two parties may share that makes them worth a comparison.
enum BlockingKey: UInt64, CaseIterable {
    case identifier, phone, mail, name, kana, domain, mailDomain, postalAndNumbers, placeAndNumbers
    case headAndPostal, tailAndPostal, headAndPhone, addressHead, addressTail, numberAndPostal, lowWordAndDay,
        highWordAndDay, birth, lowWordAndPostal, highWordAndPostal, words, numberAndPlace, headAndPlace, tailAndPlace,
        nameAndPostal

    /// Whether the key is a way to reach the party, so that two of one name behind it are likely one.
    var isContact: Bool {
        switch self {
        case .identifier, .phone, .mail, .postalAndNumbers, .placeAndNumbers: true
        default: false
        }
    }

    /// The key of a profile; 0 where it has none.
    func value(of profile: Profile, _ pool: [UInt16]) -> UInt64 {
        switch self {
        case .identifier: profile.corporateNumber != 0 ? mixed(profile.corporateNumber) : profile.identifier
        case .phone: mixed(profile.phone)
        case .mail: profile.mail
        case .name: profile.core
        case .kana: profile.kana
        case .domain: Self.domain.mixed(UInt64(profile.webDomain != 0 ? profile.webDomain : profile.mailDomain))
        case .mailDomain:
            profile.webDomain == 0 || profile.webDomain == profile.mailDomain
                ? 0 : Self.domain.mixed(UInt64(profile.mailDomain))
        case .postalAndNumbers: both(profile.postal, profile.addressDigits)
        case .placeAndNumbers: both(profile.addressPlace, profile.addressDigits)
        case .headAndPostal: head(profile, 2, profile.postal, pool)
        case .tailAndPostal: tail(profile, 3, profile.postal, pool)
        case .headAndPhone: head(profile, 4, UInt32(truncatingIfNeeded: profile.phone / 10_000), pool)
        case .addressHead: profile.isPerson ? mixed(UInt64(profile.addressHead)) : 0
        case .addressTail: profile.isPerson ? mixed(UInt64(profile.addressTail)) : 0
        case .numberAndPostal: profile.isPerson ? both(profile.addressDigits, profile.postal) : 0
        case .lowWordAndDay: both(profile.lowWord, profile.birth % 10_000)
        case .highWordAndDay: both(profile.highWord, profile.birth % 10_000)
        case .birth: mixed(UInt64(profile.birth))
        case .lowWordAndPostal: profile.isPerson ? both(profile.lowWord, profile.postal) : 0
        case .highWordAndPostal: profile.isPerson ? both(profile.highWord, profile.postal) : 0
        case .words: profile.isPerson ? both(profile.lowWord, profile.highWord) : 0
        case .numberAndPlace:
            profile.isPerson ? both(UInt32(truncatingIfNeeded: profile.addressNumbers), profile.addressPlace) : 0
        case .headAndPlace: head(profile, 3, profile.addressPlace, pool)
        case .tailAndPlace: tail(profile, 3, profile.addressPlace, pool)
        case .nameAndPostal: profile.postal == 0 || profile.core == 0 ? 0 : mixed(profile.core ^ UInt64(profile.postal))
        }
    }

    private func both(_ a: UInt32, _ b: UInt32) -> UInt64 { a == 0 || b == 0 ? 0 : mixed(UInt64(a) << 32 | UInt64(b)) }

    private func head(_ profile: Profile, _ length: Int, _ other: UInt32, _ pool: [UInt16]) -> UInt64 {
        guard other != 0, Int(profile.coreLength) >= length else { return 0 }
        let start = Int(profile.nameAt)
        return mixed(FastHash.of(pool[start..<start + length]) ^ UInt64(other))
    }

    private func tail(_ profile: Profile, _ length: Int, _ other: UInt32, _ pool: [UInt16]) -> UInt64 {
        guard other != 0, Int(profile.coreLength) >= length else { return 0 }
        let end = Int(profile.nameAt) + Int(profile.coreLength)
        return mixed(FastHash.of(pool[end - length..<end]) ^ UInt64(other))
    }

    private func mixed(_ value: UInt64) -> UInt64 {
        if value == 0 { return 0 }
        var hash = FastHash()
        hash.add(value)
        hash.add(rawValue)
        return hash.whole
    }
}
