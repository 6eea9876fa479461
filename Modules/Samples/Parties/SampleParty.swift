import Vocabulary

/// Everything that the file of parties says of one.
struct SampleParty: Sendable {
    let name: SampleText
    let kana: String
    /// The name under which a bank reports its payments.
    let payerKana: String
    let mail: String
    let website: String
    let tag: SampleText

    init(_ member: Member) {
        let index = member.index
        var dice = Dice(.party, index)
        if member.part.isPerson {
            let person = PersonNames.person(member.country, &dice)
            name = person.name
            kana = person.kana
            payerKana = ""
            website = ""
            tag = SampleText("", "")
            let host = member.employer.map { SampleParty($0).host } ?? "mail.example"
            mail = "\(person.roman)\(index)@\(host)"
            return
        }
        let host: String
        if member.country == "JP" {
            let company = JapaneseNames.company(index)
            name = company.name
            kana = company.kana
            payerKana = company.payerKana
            tag = company.tag
            host = "\(company.roman)\(index).example"
        } else {
            let company = ForeignNames.company(member.country, index)
            name = SampleText(company.name, company.name)
            kana = ""
            payerKana = ""
            tag = SampleText("", "")
            host = "\(company.roman)\(index).\(member.country.lowercased()).example"
        }
        website = "https://www.\(host)/"
        mail = "\(member.part.isForPurchase ? "sales" : "info")@\(host)"
    }

    private var host: String { String(mail.split(separator: "@").last ?? "mail.example") }
}

extension Member {
    /// Roles when the file comes in, parted by spaces. Some customers deliver too.
    var roles: String {
        switch part {
        case .existingCustomer: isSupplierToo ? "customer supplier" : "customer"
        case .newCustomer, .hotProspect, .warmProspect, .coldProspect: "prospect"
        case .existingSupplier: "supplier"
        case .hotCandidate, .warmCandidate, .coldCandidate: "candidate_supplier"
        case .partner: "partner"
        case .competitor: "competitor"
        case .jobSeeker: "job_seeker"
        case .employee, .foreignEmployee: ""
        }
    }

    var isSupplierToo: Bool { part == .existingCustomer && place >= 38 }

    var language: String {
        switch country {
        case "TW": "zh-Hant"
        case "CN": "zh-Hans"
        case "KR": "ko"
        case "VN": "vi"
        case "TH": "th"
        case "DE": "de"
        case "IT": "it"
        default: "ja"
        }
    }

    /// The campaign that brought the party: a place in the list of campaigns; nil for those known before.
    var origin: Int? {
        typealias Place = SampleCampaign.Place
        let ways: [Int]
        switch part {
        case .newCustomer: ways = [Place.search, Place.web, Place.referral, Place.search, Place.post]
        case .hotProspect: ways = [Place.expo, Place.web, Place.flyer, Place.search, Place.fax]
        case .warmProspect, .coldProspect:
            ways = [
                Place.search, Place.web, Place.post, Place.expo, Place.flyer, Place.fax, Place.search, Place.call,
                Place.web, Place.mail,
            ]
        case .hotCandidate, .warmCandidate, .coldCandidate:
            ways =
                country == "DE" || country == "IT"
                ? [Place.europe] : [Place.social, Place.expo, Place.social, Place.visit, Place.referral]
        case .existingCustomer, .existingSupplier, .partner, .competitor, .jobSeeker, .employee, .foreignEmployee:
            return nil
        }
        return ways[place % ways.count]
    }
}
