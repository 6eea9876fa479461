import Governance
import Party
import Storage
import Vocabulary

/// Sales, as the program knows them.
package enum SalesPart: RecordsOfParties {
    package static let name = "sales"
    package static var phrases: [Phrasebook] {
        [
            Phrasebook("sales") { SalesWords.all },
            Phrasebook("sales") { CreditRulesWords.all },
            Phrasebook("sales") { ReceiptWords.all },
            Phrasebook("state.credit", "state.receipt", "state.invoice") { StateWords.all },
        ]
    }
    package static var migrations: [Migration] { SalesSchema.migrations }
    package static var views: [View] { SalesSchema.views }
    package static let promises = [
        Promise("sales_origin_day", .read)
    ]
    package static var listeners: [Listener] { SalesListeners.all }
    package static let rules: [any RuleKind] = [CreditRulesKind(), MatchingRulesKind()]
    package static let rights = Permission.of("sales.*", .management, .sales) + Permission.of("sales.view", .liaison)
    package static let files = [
        FileKind(CreditLimitImport.self, CreditLimitExport.self, at: .facts),
        FileKind(OrderImport.self, OrderExport.self, at: .orders),
        FileKind(InvoiceImport.self, InvoiceExport.self, at: .invoices),
        FileKind(
            ReceiptImport.self, ReceiptExport.self, at: .money, foreign: ["bank": { _ in BankStatement() }]),
    ]
    package static var checks: [Check] { SalesChecks.all }
    package static var follows: any FollowsMerge { SalesFollows() }
    package static var personal: [PersonalTable] { SalesPersonalTables.all }
}
