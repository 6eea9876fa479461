import ArgumentParser

struct GateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate", abstract: say("command.gate"), discussion: say("command.gate.evaluate.example"),
        subcommands: [
            GateEvaluate.self, GatePolicy.self, GateList.self, GatePull.self, GateAccept.self, GateReturn.self,
            GateReportCommand.self,
        ])
}
