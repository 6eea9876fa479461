import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Who may do what with parties")
struct PartyRightsTests {
    static let people = "code,name,kind\nC,甲商店,organization\nP,山田太郎,person\nQ,山田太郎,person\n"

    /// Every verb with the right that it asks for.
    private static let verbs: [(Action, @Sendable (PartyDesk) throws -> Void)] = [
        ("party.view", { _ = try $0.show("P") }), ("party.view", { _ = try $0.find("山田") }),
        ("party.view", { _ = try $0.relations(of: "P") }), ("party.view", { _ = try $0.group(of: "C") }),
        ("party.view", { _ = try $0.cards() }), ("party.view", { _ = try $0.notes(of: "P") }),
        ("party.view", { _ = try $0.traits() }), ("party.view", { _ = try $0.stakeholders() }),
        ("party.view", { _ = try $0.gifts() }), ("party.view", { _ = try $0.giftLimit(.given) }),
        ("party.view", { _ = try $0.freshness(of: "P") }), ("party.view", { _ = try $0.fieldRules() }),
        ("party.view", { _ = try $0.duplicates() }), ("party.view", { _ = try $0.explainLikeness("P", "Q") }),
        ("party.relate", { try $0.relate("P", .worksFor, "C") }),
        ("party.unrelate", { try $0.unrelate("P", .worksFor, "C") }), ("party.note.add", { try $0.addNote("P", "x") }),
        ("party.trait.add", { try $0.addTrait("P", .avoid, "x") }),
        ("party.trait.remove", { try $0.removeTrait("P", "x") }),
        ("party.stakeholder.add", { try $0.addStakeholder("P", topic: "x", role: .buys) }),
        ("party.stakeholder.remove", { try $0.removeStakeholder("P", topic: "x") }),
        (
            "party.gift.add",
            { _ = try $0.addGift(NewGift(party: "P", direction: .given, amount: Money(minor: 1, .yen), what: "x")) }
        ), ("governance.gift_limit", { try $0.setGiftLimit(.given, to: Money(minor: 1, .yen)) }),
        ("party.confirm", { _ = try $0.confirm("P", [.name], by: .call) }),
        ("party.rules", { try $0.setRule(FieldRule(.name, halfLifeDays: 1, staleDays: 1)) }),
        ("party.task.view", { _ = try $0.tasks() }), ("party.task.add", { _ = try $0.addTask("x") }),
        ("party.task.finish", { _ = try $0.finishTask(1) }), ("party.task.reopen", { _ = try $0.reopenTask(1) }),
        ("party.merge.apply", { _ = try $0.merge("P", ["Q"]) }), ("party.merge.undo", { _ = try $0.unmerge("Q") }),
        ("party.merge.plan", { _ = try $0.planMerge([], title: "x") }),
        ("party.merge.apply", { _ = try $0.planMerge([], title: "x", applies: true) }),
        ("privacy.view", { _ = try $0.purposes() }), ("privacy.view", { _ = try $0.retentionMonths() }),
        ("privacy.purpose.set", { try $0.setPurpose("x", text: "x", kind: nil) }),
        ("privacy.purpose.party", { try $0.holdFor("x", party: "P") }),
        ("privacy.retention.set", { try $0.setRetention(months: 1) }), ("privacy.export", { _ = try $0.disclose("P") }),
        ("privacy.erase", { _ = try $0.erase(["P"], reason: "x") }),
        ("privacy.readmit", { _ = try $0.readmit(Readmission(), reason: "x") }),
        ("governance.restore", { _ = try $0.erasureRegister() }),
    ]

    @Test("Whoever may do nothing is refused each verb by its name, and leaves no trace", arguments: Engine.available)
    func nothing(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        try books.office.database.write { try $0.run("DELETE FROM governance_permission WHERE role = 'sales'") }
        try books.staff("nobody", .sales)
        try Staff(books.office.books()).add("gone", roles: [.administrator])
        try Staff(books.office.books()).disable("gone")
        let before = try books.office.database.everything(without: ["storage_id_block"])
        for (action, verb) in Self.verbs {
            #expect(throws: GovernanceRefusal.notAllowed(user: "nobody", action: action.name), "\(action.name)") {
                try verb(books.desk(as: "nobody"))
            }
            #expect(throws: GovernanceRefusal.disabledUser("gone"), "\(action.name)") {
                try verb(books.desk(as: "gone"))
            }
            #expect(throws: GovernanceRefusal.unknownUser("ghost"), "\(action.name)") {
                try verb(books.desk(as: "ghost"))
            }
        }
        #expect(differences(before, try books.office.database.everything(without: ["storage_id_block"])) == [])
    }

    /// The day's work is everybody's; privacy and the rules of the company are not.
    @Test(
        "Every role has its usual rights, no more",
        arguments: [
            (Role.sales, false), (.marketing, false), (.procurement, false), (.liaison, false), (.management, true),
            (.administrator, true),
        ])
    func usual(role: Role, manages: Bool) throws {
        let books = try PartyBooks(.sqlite, Self.people)
        try books.staff("somebody", role)
        for (action, verb) in Self.verbs {
            let isAllowed: Bool
            do {
                try verb(books.desk(as: "somebody", isRehearsal: true))
                isAllowed = true
            } catch let refusal as GovernanceRefusal {
                isAllowed = refusal != .notAllowed(user: "somebody", action: action.name)
            } catch {
                // Whatever else is said against it, is said to somebody who may.
                isAllowed = true
            }
            #expect(isAllowed == (manages || action.name.hasPrefix("party.")), "\(action.name)")
        }
    }
}
