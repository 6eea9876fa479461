extension Field {
    /// Companies have neither.
    var isForPeople: Bool { self == .birth || self == .house }

    /// How the field is called where people read it.
    func word(isPerson: Bool) -> String {
        switch self {
        case .name: isPerson ? "given_name" : "name"
        case .form: isPerson ? "family_name" : "legal_form"
        case .kana: "reading"
        case .address: "address"
        case .phone: "phone"
        case .web: "mail_and_web"
        case .number: "number"
        case .postal: "postal_code"
        case .country: "country"
        case .birth: "birth_date"
        case .house: "house_number"
        }
    }

    /// How a level is called where people read it.
    func word(of level: Int, isPerson: Bool) -> String {
        let words: [String] =
            switch self {
            case .name where !isPerson:
                [
                    "same", "near", "alike", "other_unit", "longer", "related", "different", "read_same", "read_alike",
                    "other_script", "swapped",
                ]
            case .name,
                .form where isPerson:
                ["missing", "same", "near", "alike", "related", "different"]
            case .form: ["missing", "same", "moved", "different"]
            case .kana: ["missing", "same", "near", "different"]
            case .address where isPerson:
                ["missing", "same", "near", "alike", "related", "related", "different", "different"]
            case .address: ["missing", "same", "near", "place", "related", "different"]
            case .phone: ["missing", "same", "near", "exchange", "different"]
            case .web: ["missing", "same", "domain", "different", "different"]
            case .number: ["missing", "same", "near", "different"]
            case .postal: ["missing", "same", "different", "near"]
            case .country: ["open", "different"]
            case .birth: ["missing", "same", "near", "related", "related", "different"]
            case .house: ["missing", "same", "different"]
            }
        return level < words.count ? words[level] : "different"
    }
}
