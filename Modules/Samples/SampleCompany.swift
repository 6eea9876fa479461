import Glibc
import Interchange
import Vocabulary

/// The sample company: a Japanese trader of mechanical and electronic parts that buys in Asia and Europe and sells in
/// Japan, with the files that such a company has of the twelve months before a day.
///
/// The same day and scale make the same bytes on every machine. All companies, people and numbers are invented.
package struct SampleCompany: Sendable {
    package static let name = "東海道部品株式会社"

    /// The business date: nothing in the files lies on or after it, except what is due later.
    package let today: Day
    /// How many times everything but campaigns, rates and items is there.
    package let scale: Int

    package init(today: Day, scale: Int) {
        self.today = today
        self.scale = max(1, scale)
    }

    /// Writes all files into a folder, which is made where it is missing, and tells what to do with them.
    /// Throws ``FileRefusal`` where the disk refuses.
    package func write(to directory: String) throws -> Plan {
        try makeDirectory(directory)
        let year = SampleYear(today: today)
        let folder = directory.hasSuffix("/") ? directory : directory + "/"
        try CampaignsFile.write(year, to: folder + "campaigns.csv")
        try SpendFile.write(year, scale: scale, to: folder + "spend.csv")
        try RatesFile.write(year, to: folder + "rates.csv")
        try PartiesFile.write(year, scale: scale, to: folder + "parties.csv")
        try TouchesFile.write(year, scale: scale, to: folder + "touches.csv")
        try ItemsFile.write(to: folder + "items.csv")
        try PurchaseOrdersFile.write(year, scale: scale, to: folder + "purchase_orders.csv")
        try SalesFiles.write(year, scale: scale, to: folder)
        return plan(folder)
    }

    private static let kindsBeforeTheGate = ["campaigns", "spend", "rates", "parties", "touches", "items"]
    private static let kindsBehindTheGate = ["credit_limits", "purchase_orders", "orders", "invoices", "receipts"]

    /// Every file that ``write(to:)`` writes.
    package static func files(in directory: String) -> [String] {
        let folder = directory.hasSuffix("/") ? directory : directory + "/"
        return (kindsBeforeTheGate + kindsBehindTheGate).map { folder + $0 + ".csv" }
    }

    private func plan(_ folder: String) -> Plan {
        func files(_ kinds: [String]) -> [Plan.File] {
            kinds.map { Plan.File(kind: $0, path: folder + $0 + ".csv") }
        }
        func codes(_ part: Part, _ places: Range<Int>) -> [String] {
            (0..<scale).flatMap { block in
                places.map { Member(block: block, part: part, place: $0).code }
            }
        }
        let lately = Member(block: 0, part: .existingCustomer, place: CustomerHabit.latePayer)
        let prompt = Member(block: 0, part: .existingCustomer, place: CustomerHabit.promptPayer)
        return Plan(
            company: Self.name,
            beforeTheGate: files(Self.kindsBeforeTheGate),
            leads: codes(.newCustomer, 0..<Part.newCustomer.count) + codes(.hotProspect, 0..<9),
            returned: codes(.hotProspect, 9..<11),
            suppliers: codes(.hotCandidate, 0..<PurchaseOrdersFile.approved),
            behindTheGate: files(Self.kindsBehindTheGate),
            refusedCredit: .init(customer: lately.code, amount: Money(minor: 1_500_000, .yen)),
            grantedCredit: .init(customer: prompt.code, amount: Money(minor: 300_000, .yen)))
    }

    private func makeDirectory(_ path: String) throws {
        var reached = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            reached += part + "/"
            if mkdir(reached, 0o777) != 0 && errno != EEXIST {
                throw FileRefusal.cannotWrite(path: path, reason: strerror(errno).map { String(cString: $0) } ?? "")
            }
        }
    }
}
