import TestOffice
import Testing

/// Compares a text with the page stored under that name beside the tests; with `SEKISHO_RECORD=1` stores it instead.
func expectPage(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
    if let difference = try StoredPage.difference(text, name, beside: #filePath) {
        Issue.record("\(difference)", sourceLocation: location)
    }
}

/// Expects an exit status, and shows what the program said where it is another.
func expect(
    _ outcome: Run.Outcome, exits status: Int32, location: SourceLocation = #_sourceLocation
) {
    #expect(
        outcome.status == status, "\(outcome.error)\(outcome.output.prefix(1000))", sourceLocation: location)
}
