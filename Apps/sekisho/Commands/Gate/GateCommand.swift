import ArgumentParser

struct GateCommand: ParsableCommand {
    static let configuration = named(
        "gate", example: "gate evaluate",
        subcommands: [
            GateEvaluate.self, GatePolicy.self, GateList.self, GateShow.self, GatePull.self, GateAccept.self,
            GateReturn.self,
            GateReportCommand.self,
        ])
}
