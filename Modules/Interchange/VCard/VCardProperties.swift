import Vocabulary

/// Puts the properties of a card where they belong. The first of a kind counts where a card may have one only.
struct VCardProperties {
    private let text: VCardText
    private var card = VCard()
    private var telephones: [VCard.Telephone] = []
    private var mails: [(isPreferred: Bool, value: String)] = []
    private var addresses: [VCard.Address] = []
    private var websites: [(isPreferred: Bool, value: String)] = []
    private var labels: [String] = []
    /// Readings by the property that holds them: the plain ones win over SOUND and SORT-STRING.
    private var soundFamily = ""
    private var soundGiven = ""

    init(_ text: VCardText) {
        self.text = text
    }

    /// - Throws: ``VCardRefusal``.
    mutating func take(_ head: VCardHead, _ value: ArraySlice<UInt8>, line: Int) throws(VCardRefusal) {
        guard Self.known.contains(head.name) || head.name.hasPrefix("X-") else { return }
        let decoded = try text.decoded(head, value, line: line)
        switch head.name {
        case "FN": keep(&card.formattedName, text.whole(decoded))
        case "N": takeName(text.components(decoded), sortAs: head.value(of: "SORT-AS") ?? "")
        case "SOUND": takeSound(decoded)
        case "SORT-STRING": keep(&soundFamily, text.whole(decoded))
        case "ORG": takeOrganization(text.components(decoded))
        case "TITLE": keep(&card.title, text.whole(decoded))
        case "TEL": takeTelephone(text.whole(decoded), head.kinds)
        case "EMAIL":
            let mail = Self.withoutScheme(text.whole(decoded), "mailto:")
            if !mail.isEmpty { mails.append((head.kinds.contains("pref"), mail)) }
        case "ADR": takeAddress(text.components(decoded), head.kinds)
        case "LABEL": labels.append(text.whole(decoded))
        case "URL":
            let website = text.whole(decoded)
            if !website.isEmpty { websites.append((head.kinds.contains("pref"), website)) }
        case "BDAY": if card.birthday == nil { card.birthday = Self.birthday(text.whole(decoded), head) }
        case "KIND": takeKind(text.whole(decoded))
        case "NOTE": keep(&card.note, text.whole(decoded))
        default: takeExtension(head.name, text.whole(decoded))
        }
    }

    private static let known: Set<String> = [
        "FN", "N", "SOUND", "SORT-STRING", "ORG", "TITLE", "TEL", "EMAIL", "ADR", "LABEL", "URL", "BDAY", "NOTE",
        "KIND",
    ]

    private func keep(_ field: inout String, _ value: String) {
        if field.isEmpty { field = value }
    }

    private mutating func takeName(_ parts: [String], sortAs: String) {
        guard card.familyName.isEmpty, card.givenName.isEmpty else { return }
        card.familyName = parts[0]
        if parts.count > 1 { card.givenName = parts[1] }
        if parts.count > 2 { card.additionalNames = parts[2] }
        let reading = sortAs.split(separator: ",").map { NarrowText.trimmed(String($0)) }
        if let first = reading.first { keep(&soundFamily, first) }
        if reading.count > 1 { keep(&soundGiven, reading[1]) }
    }

    /// `SOUND;X-IRMC-N:ﾔﾏﾀﾞ;ﾀﾛｳ;;;`: the reading as Japanese phones write it.
    private mutating func takeSound(_ decoded: String) {
        let parts = text.components(NarrowText.folded(decoded))
        keep(&soundFamily, parts[0])
        if parts.count > 1 { keep(&soundGiven, parts[1]) }
    }

    private mutating func takeOrganization(_ parts: [String]) {
        guard card.organization.isEmpty else { return }
        card.organization = parts[0]
        card.units = parts.dropFirst().filter { !$0.isEmpty }
    }

    private mutating func takeTelephone(_ value: String, _ kinds: Set<String>) {
        var number = Self.withoutScheme(value, "tel:")
        // `tel:+81-3-1234-5678;ext=12`
        if number.count < value.count, let semicolon = number.firstIndex(of: ";") {
            number = String(number[..<semicolon])
        }
        if !number.isEmpty { telephones.append(VCard.Telephone(kinds: kinds, number: number)) }
    }

    private mutating func takeAddress(_ parts: [String], _ kinds: Set<String>) {
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        var address = VCard.Address()
        address.kinds = kinds
        address.box = part(0)
        address.extended = part(1)
        address.street = part(2)
        address.locality = part(3)
        address.region = part(4)
        address.postalCode = part(5)
        address.country = part(6)
        if parts.contains(where: { !$0.isEmpty }) { addresses.append(address) }
    }

    /// Address books keep their groups and companies among the people.
    private mutating func takeKind(_ kind: String) {
        switch kind.lowercased() {
        case "group": card.isGroup = true
        case "org", "company": card.isOrganization = true
        default: break
        }
    }

    /// A whole day of birth. Phones write a day without its year in 1604, which was a leap year, and some say so.
    private static func birthday(_ text: String, _ head: VCardHead) -> Day? {
        guard let day = day(text) else { return nil }
        let omitted = head.value(of: "X-APPLE-OMIT-YEAR").flatMap { Int($0) }
        return day.year == omitted || day.year <= firstYear ? nil : day
    }

    /// Nobody who hands out cards was born in it or before.
    private static let firstYear = 1604

    private mutating func takeExtension(_ name: String, _ value: String) {
        switch name {
        case "X-PHONETIC-LAST-NAME": keep(&card.phoneticFamilyName, NarrowText.folded(value))
        case "X-PHONETIC-FIRST-NAME": keep(&card.phoneticGivenName, NarrowText.folded(value))
        case "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS": takeKind(value)
        case "X-PHONETIC-ORG": keep(&card.organizationReading, NarrowText.folded(value))
        default:
            if card.extensions.count < 100, card.extensions[name] == nil { card.extensions[name] = value }
        }
    }

    private static func withoutScheme(_ value: String, _ scheme: String) -> String {
        value.lowercased().hasPrefix(scheme) ? String(value.dropFirst(scheme.count)) : value
    }

    /// `1985-04-12`, `19850412`, either with a time behind it; nil for a day without its year.
    private static func day(_ text: String) -> Day? {
        let date = text.split(separator: "T", maxSplits: 1).first.map(String.init) ?? ""
        return try? DayText.day(date)
    }

    func finished() -> VCard {
        var card = card
        if card.phoneticFamilyName.isEmpty && card.phoneticGivenName.isEmpty {
            card.phoneticFamilyName = soundFamily
            card.phoneticGivenName = soundGiven
        }
        card.telephones = preferred(telephones) { $0.kinds.contains("pref") }
        card.mails = preferred(mails) { $0.isPreferred }.map(\.value)
        card.addresses = preferred(addresses) { $0.kinds.contains("pref") }
        card.websites = preferred(websites) { $0.isPreferred }.map(\.value)
        if card.addresses.isEmpty, let label = labels.first(where: { !$0.isEmpty }) {
            var address = VCard.Address()
            address.street = label.split(separator: "\n").joined(separator: " ")
            card.addresses = [address]
        }
        return card
    }

    private func preferred<Value>(_ values: [Value], _ isPreferred: (Value) -> Bool) -> [Value] {
        values.filter(isPreferred) + values.filter { !isPreferred($0) }
    }
}
