import Governance
import Storage

/// Marketing, as the program knows it.
package enum MarketingPart: ProgramPart {
    package static let name = "marketing"
    package static var migrations: [Migration] { MarketingSchema.migrations }
    package static var views: [View] { MarketingSchema.views }
    package static let promises = [
        Promise("marketing_origin_day", .read),
        Promise("marketing_temperature_day", .read),
    ]
    package static let rules: [any RuleKind] = [ScoreRulesKind()]
    package static let rights =
        Permission.of("marketing.*", .management, .marketing) + Permission.of("marketing.view", .liaison)
}
