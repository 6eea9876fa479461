import Governance
import Storage

/// Sales, as the program knows them.
package enum SalesPart: ProgramPart {
    package static let name = "sales"
    package static var migrations: [Migration] { SalesSchema.migrations }
    package static var views: [View] { SalesSchema.views }
    package static let promises = [
        Promise("sales_origin_day", .read)
    ]
    package static let rules: [any RuleKind] = [CreditRulesKind()]
    package static let rights = Permission.of("sales.*", .management, .sales) + Permission.of("sales.view", .liaison)
}
