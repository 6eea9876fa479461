import Vocabulary

/// The likeness of two parties, field by field.
package struct ExplainedLikeness: Sendable {
    package struct Step: Sendable {
        /// `name`, `address`, … as in ``Field``; `before` for what is known before comparing, `rarity` for the name's.
        package let field: String
        /// `same`, `near`, `different`, …
        package let level: String
        /// Doublings of the odds.
        package let bits: Double
    }

    package let codes: [String]
    package let names: [String]
    package let steps: [Step]
    /// The sum of the steps.
    package let bits: Double
    /// 0 to 1.
    package let probability: Double

    init(_ first: Party, _ second: Party, _ table: ProfileTable, _ likeness: Likeness) {
        codes = [first.code, second.code]
        names = [first.name, second.name]
        let places = [first, second].compactMap { party in table.ids.firstIndex(of: party.id.value) }
        guard places.count == 2, table.profiles[places[0]].isPerson == table.profiles[places[1]].isPerson else {
            (steps, bits, probability) = ([Step(field: "kind", level: "different", bits: -100)], -100, 0)
            return
        }
        let (a, b) = (table.profiles[places[0]], table.profiles[places[1]])
        let pattern = table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer { Comparison(profiles: profiles, pool: $0).pattern(a, b) }
        }
        let scale = likeness.table(of: Int32(places[0]))
        var steps = [Step(field: "before", level: "pairs", bits: scale.before)]
        for field in Field.allCases where !(a.isPerson ? field.isForCompanies : field.isForPeople) {
            let level = pattern[field]
            steps.append(
                Step(
                    field: field.word(isPerson: a.isPerson), level: field.word(of: level, isPerson: a.isPerson),
                    bits: scale.bits(field, level)))
        }
        let rarity = likeness.rarityBits(pattern, of: Int32(places[0]))
        if rarity != 0 { steps.append(Step(field: "rarity", level: rarity > 0 ? "rare" : "common", bits: rarity)) }
        if !a.isPerson && Weights.separates(pattern) {
            steps.append(Step(field: "rule", level: "separate", bits: -200))
        }
        bits = likeness.bits(pattern, of: Int32(places[0]))
        let rest = bits - steps.reduce(0) { $0 + $1.bits }
        if a.isPerson && rest < -0.05 { steps.append(Step(field: "household", level: "household", bits: rest)) }
        self.steps = steps
        probability = Estimation.probability(bits)
    }
}

extension Field {
    var isForCompanies: Bool { false }
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
