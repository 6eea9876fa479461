import ArgumentParser

struct SupplierCommand: ParsableCommand {
    static let configuration = named(
        "supplier", en: "Candidate suppliers and suppliers.", ja: "調達先候補と仕入先", example: .of(SupplierRegister.self),
        subcommands: [
            SupplierRegister.self, SupplierCandidates.self, SupplierApprove.self, SupplierReject.self,
            SupplierList.self, SupplierSavings.self,
        ])
}
