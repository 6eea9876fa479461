import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct UserCommand: ParsableCommand {
    static let configuration = named(
        "user", en: "Users and roles.", ja: "利用者と役割", example: .of(UserAdd.self),
        subcommands: [
            UserAdd.self, UserList.self, UserRoles.self, UserRole.self, UserDisable.self, UserEnable.self,
        ])
}

struct UserAdd: OfficeCommand {
    static let configuration = named(
        "user add", en: "Add a user.", ja: "利用者を登録する", example: "user add tanaka --role sales --role marketing")

    @Argument(help: help("command.user.name"))
    var name: String

    @Option(help: help("command.user.roles"))
    var role: [Role] = []

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.staff.add(name, roles: role)
        try output.say(
            .code("command.user.added", facts: [name, role.told(by: output.speaker)]), schema: "user",
            payload: ["name": .string(name), "roles": .array(role.map { .string($0.rawValue) })])
    }
}

struct UserDisable: OfficeCommand {
    static let configuration = named(
        "user disable", en: "Disable a user.", ja: "利用者の利用を停止する", example: "user disable tanaka")

    @Argument(help: help("command.user.name"))
    var name: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.staff.disable(name)
        try output.say(
            .code("command.user.disabled", facts: [name]), schema: "user",
            payload: ["name": .string(name), "disabled": true])
    }
}

struct UserEnable: OfficeCommand {
    static let configuration = named(
        "user enable", en: "Enable a disabled user.", ja: "利用を停止した利用者を再開する",
        example: "user enable tanaka")

    @Argument(help: help("command.user.name"))
    var name: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.staff.enable(name)
        try output.say(
            .code("command.user.enabled", facts: [name]), schema: "user",
            payload: ["name": .string(name), "disabled": false])
    }
}

struct UserList: OfficeCommand {
    static let configuration = named(
        "user list", en: "List users and their roles.", ja: "利用者と役割を一覧する", example: "user list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.members.document(office.staff.members()))
    }
}

struct UserRoles: OfficeCommand {
    static let configuration = named(
        "user roles", en: "Show which role may do what.", ja: "役割ごとの権限を表で表示する", example: "user roles")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.staff.rights().document())
    }
}
