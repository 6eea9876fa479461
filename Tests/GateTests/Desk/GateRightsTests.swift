import Governance
import Party
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Who may do what at the gate")
struct GateRightsTests {
    private struct Verb: Sendable {
        let name: String
        /// Who may beside management and the go-between, who see both sides.
        let roles: Set<Role>
        /// On the first two, who crossed to sale, and the third, who did not.
        let run: @Sendable (GateDesk, [String]) throws -> Void
    }

    private static let everybody: Set<Role> = [.marketing, .procurement, .sales]

    private static let verbs: [Verb] = [
        Verb(name: "judge", roles: everybody) { _ = try $0.judge($1, side: .sale) },
        Verb(name: "evaluate", roles: [.marketing]) { _ = try $0.evaluate($1, side: .sale) },
        Verb(name: "owner", roles: everybody) { _ = try $0.owner(of: $1[0]) },
        Verb(name: "crossings", roles: everybody) { _ = try $0.crossings(of: $1[0]) },
        Verb(name: "policy", roles: everybody) { desk, _ in _ = try desk.policy(for: .purchase) },
        Verb(name: "label", roles: everybody) { desk, _ in _ = try desk.policy("sale@1") },
        Verb(name: "apply", roles: []) { desk, _ in
            _ = try RulesDesk(desk.books, kinds: desk.rules)
                .apply("gate.sale", "name: a\nside: sale\npass:\n  - has_email\n", from: nil)
        },
        Verb(name: "marketing's list", roles: [.marketing]) { desk, _ in _ = try desk.marketingList(.sale) },
        Verb(name: "list of sale", roles: [.sales]) { desk, _ in _ = try desk.receiversList(.sale) },
        Verb(name: "list of purchase", roles: [.procurement]) { desk, _ in _ = try desk.receiversList(.purchase) },
        Verb(name: "pull to sale", roles: [.sales]) { _ = try $0.pull($1[2], side: .sale, reason: "met") },
        Verb(name: "pull to purchase", roles: [.procurement]) {
            _ = try $0.pull($1[2], side: .purchase, reason: "met")
        },
        Verb(name: "accept", roles: [.sales]) { try $0.accept($1[0], side: .sale) },
        Verb(name: "give back", roles: [.sales]) { try $0.giveBack($1[1], side: .sale, reason: .noNeed) },
        Verb(name: "accept a purchase", roles: [.procurement]) { try $0.accept($1[1], side: .purchase) },
        Verb(name: "give a purchase back", roles: [.procurement]) {
            try $0.giveBack($1[1], side: .purchase, reason: .other)
        },
    ]

    @Test(
        "Each verb is for its roles and for those who see both sides, and for nobody else", arguments: Engine.available)
    func matrix(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 80, 10])
        _ = try gate.desk().evaluate(side: .sale)
        _ = try gate.desk().evaluate([gate.parties[1].code], side: .purchase)
        let before = try gate.office.database.everything()
        let codes = gate.parties.map(\.code)
        for role in Role.allCases where role != .administrator {
            try Staff(gate.office.books()).add(role.rawValue, roles: [role])
        }
        for role in Role.allCases where role != .administrator {
            // A rehearsal needs the same rights and leaves nothing behind.
            let desk = try gate.desk(isRehearsal: true, as: role.rawValue)
            var allowed: [String] = []
            for verb in Self.verbs {
                do {
                    try verb.run(desk, codes)
                    allowed.append(verb.name)
                } catch GovernanceRefusal.notAllowed(let missing) {
                    #expect(missing.user == role.rawValue)
                }
            }
            let seesAll = role == .management || role == .liaison
            #expect(allowed == Self.verbs.filter { seesAll || $0.roles.contains(role) }.map(\.name), "\(role.rawValue)")
        }
        let after = try gate.office.database.everything()
        #expect(differences(before, after).allSatisfy { !$0.hasPrefix("gate_") })
        #expect(try gate.faults() == [])
    }
}
