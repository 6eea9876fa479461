import ArgumentParser
import Governance
import Office
import Pages
import Presentation

struct UserCommand: ParsableCommand {
    static let configuration = named(
        "user", example: "user add", subcommands: [UserAdd.self, UserList.self, UserRole.self, UserDisable.self])
}

struct UserAdd: OfficeCommand {
    static let configuration = named("user add")

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
    static let configuration = named("user role")

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
    static let configuration = named("user disable")

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
    static let configuration = named("user list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.members.document(office.staff.members()))
    }
}

extension Role: ExpressibleByArgument {}
