import ArgumentParser

struct PartyCommand: ParsableCommand {
    static let configuration = named(
        "party", en: "Customers, suppliers and contacts.", ja: "取引先と関係者", example: .of(PartyFind.self),
        subcommands: [
            PartyFind.self, PartyShow.self, PartyTimeline.self, PartyAdd.self, PartySet.self, PartyDuplicates.self,
            PartyMerge.self, PartyUnmerge.self,
            PartyConfirm.self, PartyStale.self, PartyRules.self,
            PartyRelate.self, PartyUnrelate.self, PartyGroup.self, PartyStrength.self,
            StakeholderCommand.self, TraitCommand.self, NoteCommand.self, GiftCommand.self, CardCommand.self,
            PartyDisclose.self, PartyErase.self, PartyReadmit.self,
        ])
}
