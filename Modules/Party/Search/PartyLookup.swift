import Interchange
import Names
import Storage

/// What a text may be besides a name: a code, a number of a register, a telephone number, a mail or web address, or the
/// beginning of a name as it is kept. Each way of looking uses an index of its own.
struct PartyLookup {
    private let text: String
    private let narrow: String
    private let limit: Int

    init(_ text: String, limit: Int) {
        self.text = text
        narrow = NarrowText.trimmed(NarrowText.folded(text))
        self.limit = limit
    }

    /// Parties by id, and how each was found; those found by the beginning of their name are compared again.
    func found(in rows: Connection) throws -> [Int64: PartyMatch] {
        let key = NameKey.of(text)
        let end = key + "\u{10ffff}"
        let numbers = numbers
        let mail = narrow.lowercased()
        let host = host
        var found: [Int64: PartyMatch] = [:]
        let names: SQL =
            key.isEmpty
            ? ""
            : """
             UNION ALL SELECT * FROM (SELECT 'name_beginning', id FROM party WHERE name_key >= \(key)
                                         AND name_key < \(end) ORDER BY name_key LIMIT \(limit)) AS by_name
             UNION ALL SELECT * FROM (SELECT 'name_beginning', id FROM party WHERE kana_key >= \(key)
                                         AND kana_key < \(end) ORDER BY kana_key NULLS LAST LIMIT \(limit)) AS by_kana
            """
        try rows.each(
            """
            SELECT CASE WHEN merged_into IS NULL THEN 'code' ELSE 'alias' END, COALESCE(merged_into, id)
              FROM party WHERE code IN (\(text), \(narrow), \(narrow.uppercased()))
             UNION ALL SELECT 'identifier', party_id FROM party_identifier
                        WHERE value IN (\(text), \(numbers[0]), \(numbers[1]), \(numbers[2]))
             UNION ALL SELECT * FROM (SELECT kind, party_id FROM party_contact_point
                        WHERE value IN (\(phone), \(mail), \(host)) LIMIT \(limit)) AS points
            \(names)
            """
        ) { row in
            let match: PartyMatch = try row.word(0)
            found[row.int(1)] = found[row.int(1)].map { min($0, match) } ?? match
        }
        return found.merging(try mailsBeginning(with: mail, in: rows)) { first, _ in first }
    }

    /// `tanaka@`: everybody whose address begins so.
    private func mailsBeginning(with mail: String, in rows: Connection) throws -> [Int64: PartyMatch] {
        guard mail.utf8.last == UInt8(ascii: "@"), mail.utf8.count > 1 else { return [:] }
        let ids = try rows.rows(
            """
            SELECT party_id FROM party_contact_point WHERE value >= \(mail) AND value < \(mail + "\u{10ffff}")
             ORDER BY value LIMIT \(limit)
            """
        ) { $0.int(0) }
        return Dictionary(ids.map { ($0, .email) }, uniquingKeysWith: { first, _ in first })
    }

    /// National numbers of other countries are kept behind the name of the country: all are asked for.
    func foundAbroad(in rows: Connection) throws -> [Int64: PartyMatch] {
        let digits = NarrowText.digits(narrow)
        let rest = narrow.unicodeScalars.filter { !"0123456789-/. ()".unicodeScalars.contains($0) }
        guard rest.isEmpty, (5...15).contains(digits.utf8.count) else { return [:] }
        var found: [Int64: PartyMatch] = [:]
        let values = Country.all.map { "\($0.lowercased()):\(digits)" }
        try rows.inChunks(of: values) { list in
            try rows.each(
                "SELECT party_id FROM party_contact_point WHERE kind = 'phone' AND value IN (\(list))"
            ) { found[$0.int(0)] = .phone }
        }
        return found
    }

    /// The people whose mail goes to a domain.
    func foundByDomain(_ reader: GramReader, _ reach: Int, in rows: Connection) throws -> Set<Int64> {
        guard !host.isEmpty else { return [] }
        let gram = Gram.domain(host[...])
        let ids = try reader.parties(withAll: [gram], enough: reach).prefix(reach)
        var found: Set<Int64> = []
        try rows.inChunks(of: ids) { list in
            try rows.each(
                "SELECT party_id, value FROM party_contact_point WHERE kind = 'email' AND party_id IN (\(list))"
            ) { row in
                if MailDomain.of(row.text(1)[...]) == host[...] { found.insert(row.int(0)) }
            }
        }
        return found
    }

    private var host: String {
        let text = narrow.hasPrefix("@") ? String(narrow.dropFirst()) : narrow
        return (try? WebDomain.normal(text)) ?? ""
    }

    /// A telephone number in any spelling, also as it is dialled from Japan (010) and from most countries (00).
    private var phone: String {
        let digits = NarrowText.phone(narrow)
        for prefix in ["010", "00"] where digits.hasPrefix(prefix) && digits.utf8.count > 11 {
            if let number = try? Phone.normal("+" + digits.dropFirst(prefix.utf8.count), country: nil) { return number }
        }
        // Whoever copies a number often copies what stands before it: TEL 03-1234-5678.
        let hasWords = narrow.unicodeScalars.contains { $0.properties.isAlphabetic }
        if hasWords && digits.utf8.count < 10 { return "" }
        return (try? Phone.normal(digits, country: nil)) ?? ""
    }

    /// The text as a number of a register: without the name of the register, and the two forms of a Japanese one.
    private var numbers: [String] {
        var number = NarrowText.identifier(narrow)
        if let colon = narrow.firstIndex(of: ":"),
            let scheme = IdentifierScheme(rawValue: narrow[..<colon].lowercased())
        {
            let text = String(narrow[narrow.index(after: colon)...])
            // A number of the user's own is kept as it is written.
            number = scheme == .other ? text : NarrowText.identifier(text)
        }
        let isRegistration = number.utf8.first == UInt8(ascii: "T") && number.utf8.count == 14
        return [number, "T" + number, isRegistration ? String(number.dropFirst()) : number]
    }
}
