import ArgumentParser

struct SupplierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "supplier", abstract: say("command.supplier"),
        discussion: say("command.supplier.register.example"),
        subcommands: [
            SupplierRegister.self, SupplierCandidates.self, SupplierApprove.self, SupplierReject.self,
            SupplierList.self, SupplierSavings.self,
        ])
}
