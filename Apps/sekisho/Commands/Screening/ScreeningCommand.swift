import ArgumentParser

struct ScreeningCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screening", abstract: say("command.screening"),
        discussion: say("command.screening.list.example"),
        subcommands: [
            ScreeningRun.self, ScreeningHits.self, ScreeningShow.self, ScreeningDecide.self, ScreeningCheck.self,
            ScreeningDue.self, ScreeningLists.self, ScreeningOriginal.self, ScreeningThreshold.self,
        ])
}
