import Governance
import Storage

/// Sourcing, as the program knows it.
package enum SourcingPart: ProgramPart {
    package static let name = "sourcing"
    package static var migrations: [Migration] { SourcingSchema.migrations }
    package static var views: [View] { SourcingSchema.views }
    package static let rights =
        Permission.of("sourcing.*", .management, .procurement) + Permission.of("sourcing.view", .liaison)
}
