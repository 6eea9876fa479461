/// The part a party plays in the samples. A block of ``size`` parties holds each part as often as ``count`` says; a
/// larger scale has more blocks.
enum Part: Int, CaseIterable, Sendable {
    /// Bought before the year began.
    case existingCustomer
    /// Became hot in the year, crossed to sales and bought.
    case newCustomer
    /// Hot, and not a customer yet.
    case hotProspect
    case warmProspect
    /// People who work for Japanese companies of the block.
    case employee
    /// Delivered before the year began.
    case existingSupplier
    /// Candidates whose journey takes them through the gate to sourcing.
    case hotCandidate
    case warmCandidate
    case coldCandidate
    case partner
    case competitor
    case jobSeeker
    /// People who work for suppliers and candidates abroad.
    case foreignEmployee
    case coldProspect

    var count: Int {
        switch self {
        case .existingCustomer: 40
        case .newCustomer: 20
        case .hotProspect: 15
        case .warmProspect: 90
        case .employee: 50
        case .existingSupplier: 12
        case .hotCandidate: 12
        case .warmCandidate: 18
        case .coldCandidate: 35
        case .partner: 15
        case .competitor: 12
        case .jobSeeker: 20
        case .foreignEmployee: 25
        case .coldProspect: 36
        }
    }

    /// Touches of each party in the year.
    var touches: Int {
        switch self {
        case .existingCustomer: 20
        case .newCustomer: 40
        case .hotProspect, .hotCandidate: 30
        case .warmProspect: 8
        case .employee: 6
        case .existingSupplier, .competitor: 5
        case .warmCandidate: 12
        case .coldCandidate, .partner, .jobSeeker, .foreignEmployee: 4
        case .coldProspect: 2
        }
    }

    var isPerson: Bool {
        switch self {
        case .employee, .jobSeeker, .foreignEmployee: true
        default: false
        }
    }

    /// Whether marketing tries to buy from it rather than to sell to it.
    var isForPurchase: Bool {
        switch self {
        case .existingSupplier, .hotCandidate, .warmCandidate, .coldCandidate, .foreignEmployee: true
        default: false
        }
    }

    /// Whether a journey of the samples takes it through the gate.
    var isHot: Bool { self == .newCustomer || self == .hotProspect || self == .hotCandidate }

    /// Parties of one block.
    static let size = allCases.reduce(0) { $0 + $1.count }

    /// The place of the first party of this part in its block.
    var offset: Int { Self.offsets[rawValue] }

    private static let offsets: [Int] = {
        var sum = 0
        return allCases.map { part in
            defer { sum += part.count }
            return sum
        }
    }()
}

/// One party of the samples: which part it plays, and in which block.
struct Member: Sendable {
    let block: Int
    let part: Part
    /// From 0 up to the count of the part.
    let place: Int

    /// From 0 over all blocks.
    var index: Int { block * Part.size + part.offset + place }

    /// `TP-000001` (取引先).
    var code: String { numbered("TP-", index + 1) }

    /// All parties of a block, in the order of their codes.
    static func all(in block: Int) -> [Member] {
        Part.allCases.flatMap { part in (0..<part.count).map { Member(block: block, part: part, place: $0) } }
    }

    /// Where it is, by ISO 3166.
    var country: String {
        switch part {
        case .existingSupplier: Self.suppliersAbroad[place % Self.suppliersAbroad.count]
        case .hotCandidate, .warmCandidate, .coldCandidate: Self.candidatesAbroad[place % Self.candidatesAbroad.count]
        case .partner: place % 5 == 4 ? "TW" : place % 5 == 3 ? "DE" : "JP"
        case .competitor: place % 4 == 3 ? "DE" : place % 4 == 2 ? "TW" : "JP"
        case .foreignEmployee: employer?.country ?? "JP"
        default: "JP"
        }
    }

    /// For whom a person works.
    var employer: Member? {
        switch part {
        case .employee:
            place < 40
                ? Member(block: block, part: .existingCustomer, place: place)
                : Member(block: block, part: .newCustomer, place: place - 40)
        case .foreignEmployee:
            place < 12
                ? Member(block: block, part: .hotCandidate, place: place)
                : Member(block: block, part: .warmCandidate, place: place - 12)
        default: nil
        }
    }

    private static let suppliersAbroad = ["TW", "CN", "VN", "KR", "TH", "DE", "IT", "CN", "TW", "JP", "DE", "VN"]
    private static let candidatesAbroad = ["TW", "CN", "VN", "TH", "KR", "DE", "IT", "CN", "TW", "VN", "JP"]
}
