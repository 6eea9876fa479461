import ArgumentParser

struct PartyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "party", abstract: say("command.party"), discussion: say("command.party.find.example"),
        subcommands: [
            PartyFind.self, PartyShow.self, PartyTimeline.self,
            FollowUpCommand.self,
        ])
}
