import ArgumentParser
import Governance
import Office
import Pages
import Presentation

struct UserCommand: ParsableCommand {
    static let configuration = named(
        "user", en: "People and their roles.", ja: "利用者と役割", example: .of(UserAdd.self),
        subcommands: [UserAdd.self, UserList.self, UserRole.self, UserDisable.self])
}

struct UserAdd: OfficeCommand {
    static let configuration = named(
        "user add", en: "Add a person.", ja: "利用者を加えます。", example: "user add tanaka --role sales --role marketing")

    @Argument(help: help("command.user.name"))
    var name: String

    @Option(help: help("command.user.roles"))
    var role: [Role] = []

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.staff.add(name, roles: role)
        try output.say(
            .code("command.user.added", facts: [name]), schema: "user",
            payload: ["name": .string(name), "roles": .array(role.map { .string($0.rawValue) })])
    }
}

struct UserRole: OfficeCommand {
    static let configuration = named(
        "user role", en: "Give a person exactly these roles.", ja: "利用者の役割を指定したものだけにします。",
        example: "user role tanaka sales liaison")

    @Argument(help: help("command.user.name"))
    var name: String

    @Argument(help: help("command.user.roles"))
    var roles: [Role] = []

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.staff.setRoles(of: name, to: roles)
        try output.say(
            .code("command.user.changed", facts: [name]), schema: "user",
            payload: ["name": .string(name), "roles": .array(roles.map { .string($0.rawValue) })])
    }
}

struct UserDisable: OfficeCommand {
    static let configuration = named(
        "user disable", en: "Take every right from a person.", ja: "利用者のすべての権限を止めます。", example: "user disable tanaka")

    @Argument(help: help("command.user.name"))
    var name: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.staff.disable(name)
        try output.say(
            .code("command.user.changed", facts: [name]), schema: "user",
            payload: ["name": .string(name), "disabled": true])
    }
}

struct UserList: OfficeCommand {
    static let configuration = named(
        "user list", en: "List people and their roles.", ja: "利用者と役割を一覧します。", example: "user list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.members.document(office.staff.members()))
    }
}

extension Role: ExpressibleByArgument {}
