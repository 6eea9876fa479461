import ArgumentParser

/// The program: every command there is, in the order of the work.
@main
struct Sekisho: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "sekisho",
        abstract: say("command.sekisho"),
        version: "sekisho \(version)",
        groupedSubcommands: [
            CommandGroup(name: say("command.group.begin"), subcommands: [Init.self, Demo.self]),
            CommandGroup(
                name: say("command.group.data"), subcommands: [Import.self, Export.self, Undo.self, PlanCommand.self]),
            CommandGroup(
                name: say("command.group.parties"),
                subcommands: [PartyCommand.self, ItemCommand.self, ScreeningCommand.self, PrivacyCommand.self]),
            CommandGroup(name: say("command.group.work"), subcommands: [TaskCommand.self]),
            CommandGroup(
                name: say("command.group.marketing"),
                subcommands: [CampaignCommand.self, TouchCommand.self, ScoreCommand.self, ContactCommand.self]),
            CommandGroup(name: say("command.group.gate"), subcommands: [GateCommand.self]),
            CommandGroup(name: say("command.group.sourcing"), subcommands: [SupplierCommand.self]),
            CommandGroup(
                name: say("command.group.sales"),
                subcommands: [
                    LeadCommand.self, CreditCommand.self, InvoiceCommand.self, ReceiptCommand.self, PayerCommand.self,
                ]),
            CommandGroup(name: say("command.group.reports"), subcommands: [ReportCommand.self]),
            CommandGroup(
                name: say("command.group.upkeep"),
                subcommands: [
                    UserCommand.self, AuditCommand.self, RulesCommand.self, Verify.self, Backup.self, Restore.self,
                    Move.self, Doctor.self,
                    SchemaCommand.self,
                    Completion.self,
                ]),
        ])

    static func main() {
        Program.run(Array(CommandLine.arguments.dropFirst()))
    }
}
