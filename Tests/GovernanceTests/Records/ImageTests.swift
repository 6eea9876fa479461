import Governance
import Testing

@Suite("A record as a list of fields")
struct ImageTests {
    private static func image() -> Image {
        var image = Image()
        image.add("amount_minor", 20606)
        image.add("changed_by", nil as Int64?)
        image.add("note", text: "華子様\r\n= 20606 : C:\\temp @x")
        image.add("works_for", party: "20606")
        image.add("day", fact: "20606")
        return image
    }

    @Test("comes back from its text as it was, whatever somebody wrote")
    func roundTrip() {
        let image = Self.image()
        #expect(Image(lines: image.lines) == image)
        #expect(image.lines.split(separator: "\n").count == 4)
        #expect(image["changed_by"] == nil && image.number("amount_minor") == 20606)
        #expect(image["note"] == "華子様\r\n= 20606 : C:\\temp @x")
    }

    @Test("gives up a person in what was written and where the code is the person's, and no number")
    func replaced() {
        let words = PersonalWords(codes: [("20606", "ERASED-1")], texts: ["華子"])
        let left = words.replaced(in: Self.image())
        #expect(left?["amount_minor"] == "20606" && left?["day"] == "20606")
        #expect(left?["works_for"] == "ERASED-1")
        #expect(left?["note"] == "[erased]様\r\n= 20606 : C:\\temp @x")
        #expect(words.replaced(in: Self.image(), whole: true)?["note"] == "[erased]")
        var other = Image()
        other.add("rows", 20606)
        #expect(words.replaced(in: other) == nil && words.replaced(in: other, whole: true) == nil)
    }

    @Test("a subject is a person's by its kind, not by how it reads")
    func subjects() {
        let words = PersonalWords(codes: [("1001", "ERASED-1")], texts: [])
        #expect(words.replaced(in: Subject.party("1001")) == .party("ERASED-1"))
        #expect(words.replaced(in: Subject.party("10011")) == nil)
        for other in [Subject.import(1001), .user("1001"), .plan(1001), Subject("order", "1001")] {
            #expect(words.replaced(in: other) == nil)
        }
    }
}
