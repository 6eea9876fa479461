import ArgumentParser

struct SupplierCommand: ParsableCommand {
    static let configuration = named(
        "supplier", example: "supplier register",
        subcommands: [
            SupplierRegister.self, SupplierCandidates.self, SupplierApprove.self, SupplierReject.self,
            SupplierList.self, SupplierSavings.self,
        ])
}
