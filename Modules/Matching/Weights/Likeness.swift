/// What a list has taught: how much each agreement and each difference says, what words stand for in the other script, and
/// how rare each name is.
package struct Likeness {
    let companies: Weights
    let people: Weights
    let lexicon: Lexicon
    private let rarity: Rarity
    private let sizes: (companies: Int, people: Int)
    private let profiles: [Profile]
    private let companyTable: WeightTable
    private let peopleTable: WeightTable

    init(
        companies: Weights, people: Weights, lexicon: Lexicon, rarity: Rarity, sizes: (Int, Int), profiles: [Profile]
    ) {
        (self.companies, self.people, self.lexicon) = (companies, people, lexicon)
        (self.rarity, self.sizes) = (rarity, sizes)
        self.profiles = profiles
        (companyTable, peopleTable) = (WeightTable(companies), WeightTable(people))
    }

    /// How many doublings the odds of a pair stand above even; `party` is one of the two.
    func bits(_ pattern: Pattern, of party: Int32) -> Double {
        if profiles[Int(party)].isPerson { return peopleTable.bits(pattern) }
        return companyTable.bits(pattern) + rarityBits(pattern, of: party)
    }

    /// What the rarity of this very name adds to agreement on a name as such.
    func rarityBits(_ pattern: Pattern, of party: Int32) -> Double {
        let level = pattern[.name]
        guard !profiles[Int(party)].isPerson,
            level == NameLevel.same || level == NameLevel.readSame || level == NameLevel.readAlike
        else { return 0 }
        let chance = rarity.chance(of: party, among: sizes.companies)
        let usual = companies.u[Field.name.rawValue][level]
        return usual.logarithm - (level == NameLevel.same ? chance : max(chance, usual)).logarithm
    }

    func table(of party: Int32) -> WeightTable { profiles[Int(party)].isPerson ? peopleTable : companyTable }
}
