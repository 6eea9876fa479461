import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct UserRole: OfficeCommand {
    static let configuration = named(
        "user role", en: "Add, remove or set the roles of a user.", ja: "利用者の役割を追加・解除、または一括で指定する",
        example: "user role tanaka --add sales")

    @Argument(help: help("command.user.name"))
    var name: String

    @Argument(
        help: help(
            en: "Exactly these roles: procurement, marketing, sales, liaison, management or administrator.",
            ja: "この役割だけにする: procurement、marketing、sales、liaison、management、administrator"))
    var roles: [Role] = []

    @Option(help: help(en: "Give this role beside those that are there.", ja: "この役割を加える"))
    var add: [Role] = []

    @Option(help: help(en: "Take this role away.", ja: "この役割を外す"))
    var remove: [Role] = []

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard roles.isEmpty != (add.isEmpty && remove.isEmpty) else {
            throw ValidationError(say("command.user.role.which", name))
        }
    }

    func run(in office: Office, _ output: Output) throws {
        var now = roles
        if roles.isEmpty {
            now = try office.staff.changeRoles(of: name, adding: add, removing: remove)
        } else {
            try office.staff.setRoles(of: name, to: roles)
        }
        try output.say(
            .code("command.user.changed", facts: [name, now.told(by: output.speaker)]), schema: "user",
            payload: ["name": .string(name), "roles": .array(now.map { .string($0.rawValue) })])
    }
}

extension [Role] {
    /// The roles in a sentence.
    func told(by speaker: Speaker) -> String { isEmpty ? "–" : label.text(by: speaker) }
}

extension Role: ExpressibleByArgument {
    /// Reads the code of a role, and its name in either language.
    public init?(argument: String) {
        let said = argument.lowercased()
        let found = Role.allCases.first { role in
            if role.rawValue == said { return true }
            let name = Speech.speaker.phrase("state.role.\(role.rawValue)")?.reason
            return name?[.japanese] == argument || name?[.english].lowercased() == said
        }
        guard let found else { return nil }
        self = found
    }
}
