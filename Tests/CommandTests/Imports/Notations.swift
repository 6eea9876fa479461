/// How the same value may be written otherwise.
enum Notation: CaseIterable {
    /// In front and behind.
    case spaces
    case slashedDay, japaneseDay, wideDay
    case grouped, wideNumber, moreDecimals
    case capitals, wideWord
    case spacedInstant
    case otherOrder
    case bareTelephone, wideTelephone
    case otherMail, otherAddress, plainPostalCode, dashedNumber
    case otherEntryOrder

    var hitsEveryColumn: Bool { self == .spaces }

    func written(_ text: String) -> String {
        guard !text.isEmpty else { return text }
        switch self {
        case .spaces: return " \(text)\u{3000} "
        case .slashedDay: return text.replacing("-", with: "/").replacing("/0", with: "/")
        case .japaneseDay:
            let parts = text.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 3, parts[0] > 2019 else { return text }
            return "令和\(parts[0] - 2018)年\(parts[1])月\(parts[2])日"
        case .wideDay, .wideNumber, .wideWord, .wideTelephone: return Self.wide(text)
        case .grouped: return Self.grouped(text)
        case .moreDecimals: return text.contains(".") ? text : text + ".00"
        case .capitals: return text.uppercased()
        case .spacedInstant: return text.replacing("T", with: " ").replacing("Z", with: "+00:00")
        case .otherOrder: return text.split(separator: " ").reversed().joined(separator: "  ")
        case .otherEntryOrder: return text.split(separator: ";").reversed().joined(separator: " ; ")
        case .bareTelephone:
            let parts = text.split(separator: " 内線", maxSplits: 1)
            return parts[0].filter { $0 != "-" && $0 != " " } + (parts.count > 1 ? "内線" + parts[1] : "")
        case .otherMail: return text.uppercased()
        case .otherAddress: return text.replacing("https://www.", with: "HTTP://").replacing("https://", with: "")
        case .plainPostalCode: return text.filter { $0 != "-" }
        case .dashedNumber:
            return text.split(separator: " ").map { word in
                let digits = word.split(separator: ":").last ?? word
                guard digits.count > 8, !word.hasPrefix("other") else { return String(word) }
                return String(word.dropLast(4)) + "-" + String(word.suffix(4))
            }.joined(separator: " ")
        }
    }

    private static func wide(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (0x21...0x7E).contains(scalar.value) && scalar != "\"" && scalar != ","
                        ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
                }))
    }

    private static func grouped(_ text: String) -> String {
        let parts = text.split(separator: ".", maxSplits: 1)
        var whole = ""
        for (place, digit) in parts[0].reversed().enumerated() {
            if place > 0 && place.isMultiple(of: 3) && digit != "-" { whole.append(",") }
            whole.append(digit)
        }
        return String(whole.reversed()) + (parts.count > 1 ? "." + parts[1] : "")
    }
}

/// Which columns of a kind may be written in which ways.
enum Notations {
    private static let day: [Notation] = [.slashedDay, .japaneseDay, .wideDay]
    private static let amount: [Notation] = [.grouped, .wideNumber, .moreDecimals]
    private static let count: [Notation] = [.grouped, .wideNumber]
    private static let word: [Notation] = [.capitals, .wideWord]

    static let columns: [String: [String: [Notation]]] = [
        "campaigns": ["side": word, "medium": word, "starts_on": day, "ends_on": day, "currency": [.wideWord]],
        "spend": ["day": day, "amount": amount, "currency": [.wideWord], "pieces": count, "hours": [.wideNumber]],
        "rates": ["day": day, "from": [.wideWord], "to": [.wideWord], "rate": [.wideNumber, .moreDecimals]],
        "items": [:],
        "parties": [
            "kind": word, "roles": word + [.otherOrder], "country": [.wideWord], "postal_code": [.plainPostalCode],
            "phone": [.bareTelephone, .wideTelephone], "email": [.otherMail], "website": [.otherAddress],
            "corporate_number": [.dashedNumber, .wideNumber], "invoice_number": [.dashedNumber, .wideNumber],
            "identifiers": [.otherOrder, .dashedNumber], "birth_date": day, "tags": [.otherOrder],
        ],
        "cards": [
            "email": [.otherMail], "phone": [.bareTelephone, .wideTelephone], "mobile": [.bareTelephone],
            "met_on": day, "birth_date": day, "country": [.wideWord], "website": [.otherAddress],
            "postal_code": [.plainPostalCode],
        ],
        "touches": [
            "at": [.spacedInstant], "medium": word, "kind": word, "grade": word, "dwell_seconds": count,
        ],
        "credit_limits": [
            "amount": amount, "currency": [.wideWord], "valid_from": day, "valid_until": day, "kind": word,
        ],
        "watchlist": [
            "country": [.otherOrder], "kind": word, "aliases": [.otherEntryOrder], "birth_year": [.wideNumber],
        ],
        "orders": ["ordered_on": day, "amount": amount, "currency": [.wideWord]],
        "invoices": [
            "issued_on": day, "due_on": day, "net": amount, "tax": amount, "gross": amount, "currency": [.wideWord],
        ],
        "receipts": ["day": day, "amount": amount, "currency": [.wideWord], "payer_kana": [.wideWord]],
        "purchase_orders": [
            "ordered_on": day, "due_on": day, "received_on": day, "quantity": amount, "rejected_quantity": amount,
            "unit_price": amount, "baseline_unit_price": amount, "currency": [.wideWord],
        ],
    ]
}

/// The rows of a file as fields, to be written otherwise.
struct CSVLines {
    let text: String
    private(set) var rows: [[String]] = []

    var header: [String] { rows.first ?? [] }

    init(_ text: String) {
        self.text = text
        var field = ""
        var row: [String] = []
        var isQuoted = false
        var rest = Array(text)[...]
        while let letter = rest.popFirst() {
            switch letter {
            case "\"" where isQuoted && rest.first == "\"": field.append(rest.removeFirst())
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: row.append(field); field = ""
            case "\n" where !isQuoted:
                rows.append(row + [field])
                (row, field) = ([], "")
            default: field.append(letter)
            }
        }
    }

    /// The file with some columns written otherwise.
    func rewritten(_ columns: some Collection<String>, _ change: (String) -> String) -> String {
        let places = Set(columns.compactMap { header.firstIndex(of: $0) })
        return rows.enumerated().map { number, row in
            row.enumerated().map { place, field in
                let field = number > 0 && places.contains(place) ? change(field) : field
                return "\"" + field.replacing("\"", with: "\"\"") + "\""
            }.joined(separator: ",") + "\n"
        }.joined()
    }
}
