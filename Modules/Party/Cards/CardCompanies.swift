import Interchange
import Names
import Vocabulary

/// By which rule a party was taken to be that of a card.
enum CardRule: String {
    /// An earlier card of the same person.
    case card
    case mail
    case name
    case nameAndDomain = "name_and_domain"
    case nameAndPhone = "name_and_phone"
    case nameAndCompany = "name_and_company"
    case domain
    case phone
    /// Nobody was it: made new.
    case new
}

/// Which known company, if any, is the one of a card (pure rules).
enum CardCompanies {
    /// What is known of a company that may be the one.
    struct Candidate: Equatable {
        let id: ID<Party>
        let key: String
        var domains: Set<String> = []
        var phones: Set<String> = []
        var postalCode: String?
    }

    /// What a card says of its company.
    struct Clue: Equatable {
        let key: String
        var domains: Set<String> = []
        var phone: String?
        var postalCode: String?

        init(key: String, domains: Set<String> = [], phone: String? = nil, postalCode: String? = nil) {
            self.key = key
            self.domains = domains
            self.phone = phone
            self.postalCode = postalCode
        }

        init(_ card: Card, line: CompanyLine) {
            key = NameKey.of(line.company)
            if let mail = card.mail, let domain = MailKind.companyDomain(of: mail) { domains.insert(domain) }
            if let host = try? WebDomain.normal(card.website) { domains.insert(host) }
            phone = try? card.number(card.phone)
            postalCode = card.postalCode.isEmpty ? nil : NarrowText.digits(card.postalCode)
        }
    }

    /// One of the companies of exactly that name. Firms of one name are common: where several bear it, domain,
    /// telephone or postal code must decide, and one that differs in all that is known of both is another firm.
    static func sameName(_ clue: Clue, among candidates: [Candidate]) -> (Candidate, CardRule)? {
        let possible = candidates.filter { $0.key == clue.key && !isOther($0, clue) }
        if let found = possible.first(where: { !$0.domains.isDisjoint(with: clue.domains) }) {
            return (found, .nameAndDomain)
        }
        if let phone = clue.phone, let found = possible.first(where: { $0.phones.contains(phone) }) {
            return (found, .nameAndPhone)
        }
        if possible.count == 1, let found = possible.first { return (found, .name) }
        let near = possible.filter { $0.postalCode != nil && $0.postalCode == clue.postalCode }
        return near.count == 1 ? near.first.map { ($0, .name) } : nil
    }

    /// One of the companies that share domain or telephone with the card although their names differ in writing.
    /// Companies of a group share both, so the names must not tell them apart.
    static func sameReach(_ clue: Clue, among candidates: [Candidate]) -> (Candidate, CardRule)? {
        let possible = candidates.filter { mayBeOneName($0.key, clue.key) }
        if let found = possible.first(where: { !$0.domains.isDisjoint(with: clue.domains) }) { return (found, .domain) }
        if let phone = clue.phone, let found = possible.first(where: { $0.phones.contains(phone) }) {
            return (found, .phone)
        }
        return nil
    }

    /// Whether domain and telephone, or domain and postal code, are known of both and differ.
    private static func isOther(_ candidate: Candidate, _ clue: Clue) -> Bool {
        guard !candidate.domains.isEmpty, !clue.domains.isEmpty, candidate.domains.isDisjoint(with: clue.domains) else {
            return false
        }
        if let phone = clue.phone, !candidate.phones.isEmpty { return !candidate.phones.contains(phone) }
        if let code = clue.postalCode, let known = candidate.postalCode { return code != known }
        return false
    }

    /// Names in two scripts cannot be compared (山田商事, Yamada Trading); in one script the one must be the other with
    /// a place behind it (大阪支店).
    private static func mayBeOneName(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        if isLatin(one) != isLatin(other) { return true }
        let (long, short) = one.utf8.count > other.utf8.count ? (one, other) : (other, one)
        guard long.hasPrefix(short), short.utf8.count >= 6 else { return false }
        return CompanyLine.isPlace(String(long.dropFirst(short.count)))
    }

    private static func isLatin(_ key: String) -> Bool { key.utf8.allSatisfy { $0 < 0x80 } }
}
