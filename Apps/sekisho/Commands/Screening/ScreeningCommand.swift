import ArgumentParser

struct ScreeningCommand: ParsableCommand {
    static let configuration = named(
        "screening", en: "Watch lists: possible hits, decisions, checks.", ja: "要注意者リストとの照合",
        example: .of(ScreeningHits.self),
        subcommands: [
            ScreeningRun.self, ScreeningHits.self, ScreeningShow.self, ScreeningDecide.self, ScreeningCheck.self,
            ScreeningDue.self, ScreeningLists.self, ScreeningOriginal.self, ScreeningThreshold.self,
        ])
}
