import Glibc
import Interchange
import Vocabulary

/// The sample company: a Japanese trader of mechanical and electronic parts that buys in Asia and Europe and sells in
/// Japan, with the files that such a company has of the twelve months before a day.
///
/// The same day, scale and language make the same bytes on every machine. All companies, people and numbers are invented.
package struct SampleCompany: Sendable {
    private static let name = SampleText("東海道部品株式会社", "Tokaido Parts Co., Ltd.")

    /// The business date: nothing in the files lies on or after it, except what is due later.
    package let today: Day
    /// How many times everything but campaigns, rates and items is there.
    package let scale: Int
    /// The language of names that Japanese companies have in both.
    package let language: SampleLanguage

    package init(today: Day, scale: Int, language: SampleLanguage) {
        self.today = today
        self.scale = max(1, scale)
        self.language = language
    }

    /// The day before the year of the files: what the company had then is in the first of its months.
    package var begin: Day { SampleMonths(today).opening }

    /// Hot prospects of a block to whom sales gives an answer, and how many of them are returned.
    static let answeredProspects = 11
    private static let returnedProspects = 2

    /// Writes all files into a folder, which is made where it is missing: the whole year by kind, and the same by months.
    /// Tells what to do with them. Throws ``FileRefusal`` where the disk refuses.
    package func write(to directory: String) throws -> Plan {
        try makeDirectory(directory)
        let year = SampleYear(today: today)
        let folder = directory.hasSuffix("/") ? directory : directory + "/"
        try CampaignsFile.write(year, in: language, to: folder + "campaigns.csv")
        try SpendFile.write(year, scale: scale, to: folder + "spend.csv")
        try RatesFile.write(year, to: folder + "rates.csv")
        try PartiesFile.write(year, scale: scale, in: language, to: folder + "parties.csv")
        try TouchesFile.write(year, scale: scale, to: folder + "touches.csv")
        try ItemsFile.write(in: language, to: folder + "items.csv")
        try PurchaseOrdersFile.write(year, scale: scale, to: folder + "purchase_orders.csv")
        try SalesFiles.write(year, scale: scale, in: language, to: folder)
        return plan(try months(year, in: folder))
    }

    private static let kindsBeforeTheGate = ["campaigns", "items", "spend", "rates", "parties", "touches"]
    private static let kindsBehindTheGate = ["credit_limits", "purchase_orders", "receipts", "orders", "invoices"]

    /// Every file of the whole year that ``write(to:)`` writes.
    package static func files(in directory: String) -> [String] {
        let folder = directory.hasSuffix("/") ? directory : directory + "/"
        return (kindsBeforeTheGate + kindsBehindTheGate).map { folder + $0 + ".csv" }
    }

    private func months(_ year: SampleYear, in folder: String) throws -> [Plan.Month] {
        var files = MonthlyFiles(folder, year.months)
        for place in files.folders { try makeDirectory(place) }
        for kind in ["campaigns", "items"] { files.open(kind) }
        try files.split("spend", by: 1)
        try files.split("rates", by: 0)
        let arrivals = Arrivals(year, scale: scale)
        try files.split("parties") { row, number in [(arrivals.month(of: number), row)] }
        try files.split("touches", by: 1)
        try files.split("credit_limits", by: 3)
        try files.split("purchase_orders") { row, _ in
            PurchaseOrdersFile.asKnown(row, in: year.months)
        }
        try files.split("receipts", by: 1)
        try files.split("orders", by: 2)
        try files.split("invoices", by: 3)
        return files.inTurn { Self.kindsBehindTheGate.contains($0.kind) }
    }

    private func plan(_ months: [Plan.Month]) -> Plan {
        func codes(_ part: Part, _ places: Range<Int>) -> Set<String> {
            Set((0..<scale).flatMap { block in places.map { Member(block: block, part: part, place: $0).code } })
        }
        let lately = Member(block: 0, part: .existingCustomer, place: CustomerHabit.latePayer)
        let prompt = Member(block: 0, part: .existingCustomer, place: CustomerHabit.promptPayer)
        let accepted = Self.answeredProspects - Self.returnedProspects
        return Plan(
            company: Self.name.text(in: language), months: months,
            leads: codes(.newCustomer, 0..<Part.newCustomer.count).union(codes(.hotProspect, 0..<accepted)),
            returned: codes(.hotProspect, accepted..<Self.answeredProspects),
            suppliers: codes(.hotCandidate, 0..<PurchaseOrdersFile.approved),
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
