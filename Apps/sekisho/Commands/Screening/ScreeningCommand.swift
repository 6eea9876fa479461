import ArgumentParser

struct ScreeningCommand: ParsableCommand {
    static let configuration = named(
        "screening", en: "Watch lists: possible hits, decisions, checks.", ja: "照合: 要注意者リストへの該当の可能性、判定、確認の記録",
        example: .of(ScreeningHits.self),
        subcommands: [
            ScreeningRun.self, ScreeningHits.self, ScreeningShow.self, ScreeningDecide.self, ScreeningCheck.self,
            ScreeningDue.self, ScreeningLists.self, ScreeningOriginal.self, ScreeningThreshold.self,
        ])
}
