import ArgumentParser

struct GateCommand: ParsableCommand {
    static let configuration = named(
        "gate", en: "The gate from marketing to sourcing and sales.", ja: "関所（マーケティングから調達・販売へ）",
        example: .of(GateEvaluate.self),
        subcommands: [
            GateEvaluate.self, GateJudge.self, GatePolicy.self, GateList.self, GateShow.self, GateOwner.self,
            GatePull.self, GateAccept.self,
            GateReturn.self,
            GateReportCommand.self,
        ])
}
