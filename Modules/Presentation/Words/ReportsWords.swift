/// Titles and columns of the reports. Codes begin with `reports.` or `report.`.
enum ReportsWords {
    static let all: [String: Phrase] = [:]
}
