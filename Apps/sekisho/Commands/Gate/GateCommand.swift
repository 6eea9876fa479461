import ArgumentParser

struct GateCommand: ParsableCommand {
    static let configuration = named(
        "gate", en: "The gate between marketing and the two exits.", ja: "マーケティングと二つの出口の間の関所",
        example: .of(GateEvaluate.self),
        subcommands: [
            GateEvaluate.self, GateJudge.self, GatePolicy.self, GateList.self, GateShow.self, GateOwner.self,
            GatePull.self, GateAccept.self,
            GateReturn.self,
            GateReportCommand.self,
        ])
}
