import Governance
import Office
import Testing

@Suite("Usual rights")
struct UsualRightsTests {
    private static let rights = Office.parts.all.flatMap { $0.rights }

    @Test(
        "A role may do what its business needs, and no more",
        arguments: [
            ("sales.order.import", [Role.sales, .management, .administrator]),
            ("sales.view", [.sales, .liaison, .management, .administrator]),
            ("sourcing.quote.import", [.procurement, .management, .administrator]),
            ("sourcing.view", [.procurement, .liaison, .management, .administrator]),
            ("marketing.touch.import", [.marketing, .management, .administrator]),
            ("marketing.view", [.marketing, .liaison, .management, .administrator]),
            ("gate.evaluate", [.marketing, .liaison, .management, .administrator]),
            ("gate.pull.sale", [.sales, .liaison, .management, .administrator]),
            ("gate.pull.purchase", [.procurement, .liaison, .management, .administrator]),
            ("gate.policy.activate", [.liaison, .management, .administrator]),
            ("party.import", [.procurement, .marketing, .sales, .liaison, .management, .administrator]),
            ("governance.user.add", [.management, .administrator]),
            ("reports.view", [.procurement, .marketing, .sales, .liaison, .management, .administrator]),
            ("items.add", [.procurement, .sales, .management, .administrator]),
            ("items.view", [.procurement, .marketing, .sales, .liaison, .management, .administrator]),
            ("party.task.finish", [.procurement, .marketing, .sales, .liaison, .management, .administrator]),
            ("oversight.tasks", [.liaison, .management, .administrator]),
            ("storage.anything", [.administrator]),
            ("salesman.view", [.administrator]),
            ("sales", [.administrator]),
        ] as [(String, [Role])]
    )
    func table(action: String, allowed: [Role]) {
        let found = Role.allCases.filter { role in
            Self.rights.contains { $0.role == role && $0.covers(Action(action)) }
        }
        #expect(Set(found) == Set(allowed))
    }
}
