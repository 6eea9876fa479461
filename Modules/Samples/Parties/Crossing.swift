import Vocabulary

extension Member {
    /// Days that somebody needs to become hot.
    static let heating = 25

    /// The age of the day on which its journey takes it through the gate: the last day of a month. Nil for whoever stays
    /// outside, or was behind the gate before there was one.
    func crossing(_ year: SampleYear) -> Int? {
        guard let wanted = wantedCrossing else { return nil }
        if wanted == 0 { return 0 }
        // Nobody crosses before the campaign that brings it.
        let oldest = origin.map { SampleCampaign.all[$0].answers.oldest - Self.heating } ?? .max
        // What follows a crossing needs days before today.
        let ages = year.months.ages.dropLast()
        return ages.first { $0 <= min(wanted, oldest) } ?? ages.last
    }

    /// All over the year, so that every month has somebody; some wait for an answer today.
    private var wantedCrossing: Int? {
        switch part {
        case .newCustomer: 340 - place * 14
        case .hotProspect where place < SampleCompany.answeredProspects: 20 + place * 28
        case .hotCandidate where place < PurchaseOrdersFile.approved: 24 + place * 40
        case .hotProspect, .hotCandidate: 0
        default: nil
        }
    }
}
