import TestOffice
import Testing

/// Compares a text with the page stored under that name beside the tests; with `SEKISHO_RECORD=1` stores it instead.
func expectPage(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
    if let difference = try StoredPage.difference(text, name, beside: #filePath) {
        Issue.record("\(difference)", sourceLocation: location)
    }
}
