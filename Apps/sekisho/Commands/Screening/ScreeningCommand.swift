import ArgumentParser

struct ScreeningCommand: ParsableCommand {
    static let configuration = named(
        "screening", example: "screening list",
        subcommands: [
            ScreeningRun.self, ScreeningHits.self, ScreeningShow.self, ScreeningDecide.self, ScreeningCheck.self,
            ScreeningDue.self, ScreeningLists.self, ScreeningOriginal.self, ScreeningThreshold.self,
        ])
}
