import Governance
import Interchange
import Vocabulary

extension CardImport {
    /// The fields of a card from a phone in the order of ``columns``.
    package static func fields(of card: VCard) -> [String] {
        CardColumn.allCases.map { column in
            switch column {
            case .name: card.isOrganization ? "" : card.name
            case .company: card.organization.isEmpty && card.isOrganization ? card.name : card.organization
            case .title: card.title
            case .email: card.mails.first ?? ""
            case .phone: card.number(of: [], preferring: "work")
            case .mobile: card.number(of: VCard.mobileKinds)
            case .fax: card.number(of: ["fax"])
            case .address: card.office?.line ?? ""
            case .metOn: card.extensions[VCard.metOn] ?? ""
            case .metBy: card.extensions[VCard.metBy] ?? ""
            case .nameKana: card.nameReading
            case .companyKana: card.organizationReading
            case .department: card.units.joined(separator: " ")
            case .postalCode: card.office?.postalCode ?? ""
            case .country: card.office?.countryCode ?? ""
            case .website: card.websites.first ?? ""
            case .birthDate: card.birthday?.description ?? ""
            case .campaign: card.extensions[VCard.campaign] ?? ""
            case .note: card.note
            }
        }
    }
}

extension VCard {
    static let metOn = "X-SEKISHO-MET-ON"
    static let metBy = "X-SEKISHO-MET-BY"
    static let campaign = "X-SEKISHO-CAMPAIGN"
    static let mobileKinds: Set<String> = ["cell", "mobile", "iphone", "pcs"]
    private static let silentKinds: Set<String> = ["fax", "pager", "modem", "textphone", "video"]

    /// The first number of one of the kinds; of none asked, the first that is neither carried about nor silent.
    fileprivate func number(of kinds: Set<String>, preferring wish: String = "") -> String {
        let found = telephones.filter { telephone in
            let isSilent = !telephone.kinds.isDisjoint(with: Self.silentKinds)
            if kinds.isEmpty { return !isSilent && telephone.kinds.isDisjoint(with: Self.mobileKinds) }
            return !telephone.kinds.isDisjoint(with: kinds) && (kinds.contains("fax") || !isSilent)
        }
        return (found.first { $0.kinds.contains(wish) } ?? found.first)?.number ?? ""
    }

    fileprivate var office: Address? { addresses.first { $0.kinds.contains("work") } ?? addresses.first }
}

extension VCard.Address {
    /// The address in one line, in the order of its script; without postal code and country.
    fileprivate var line: String {
        let all = region + locality + street + extended + box
        let isEastAsian = all.unicodeScalars.contains { $0.value >= 0x2e80 }
        // A country that has no code here must not be lost.
        let rest = countryCode.isEmpty ? country : ""
        let parts =
            isEastAsian ? [region + locality + street, extended, box] : [box, extended, street, locality, region]
        return (parts + [rest]).filter { !$0.isEmpty }.joined(separator: isEastAsian ? " " : ", ")
    }

    fileprivate var countryCode: String {
        let code = NarrowText.identifier(country)
        if Country.isAssigned(code) { return code }
        return code == "JPN" ? "JP" : CountryNames.code(of: NarrowText.folded(country)) ?? ""
    }
}

extension Card {
    /// The card as a phone takes it in.
    var vcard: VCard {
        var card = VCard()
        card.formattedName = name
        let words = name.split(separator: " ", maxSplits: 1).map(String.init)
        let isEastAsian = name.unicodeScalars.contains { $0.value >= 0x2e80 }
        if words.count == 2 {
            card.familyName = isEastAsian ? words[0] : words[1]
            card.givenName = isEastAsian ? words[1] : words[0]
        } else {
            card.familyName = name
        }
        let reading = nameKana.split(separator: " ", maxSplits: 1).map(String.init)
        card.phoneticFamilyName = reading.first ?? ""
        card.phoneticGivenName = reading.count > 1 ? reading[1] : ""
        card.organization = company
        card.organizationReading = companyKana
        card.units = department.isEmpty ? [] : [department]
        card.title = title
        let numbers: [(String, Set<String>)] = [
            (phone, ["work", "voice"]), (mobile, ["cell"]), (fax, ["work", "fax"]),
        ]
        for (number, kinds) in numbers where !number.isEmpty {
            card.telephones.append(VCard.Telephone(kinds: kinds, number: number))
        }
        card.mails = email.isEmpty ? [] : [email]
        card.websites = website.isEmpty ? [] : [website]
        if !(address + postalCode + country).isEmpty {
            var office = VCard.Address()
            office.street = address
            office.postalCode = postalCode
            office.country = country
            card.addresses = [office]
        }
        card.birthday = birthDay
        card.note = note
        let own = [VCard.metOn: metOn?.description ?? "", VCard.metBy: metBy, VCard.campaign: campaign]
        card.extensions = own.filter { !$0.value.isEmpty }
        return card
    }
}
