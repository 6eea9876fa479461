import Names

/// Legal forms in East Asian names, which say nothing about who it is.
enum EastAsianForms {
    /// A name in one width and lower case, with a space for each form.
    static func removed(from name: String) -> String {
        var letters = name.unicodeScalars.map(\.value)
        if let found = beginnings.beginning(letters[...]) {
            letters.replaceSubrange(..<found.letters.count, with: [space])
        } else if let found = endings.end(letters[...]) {
            letters.replaceSubrange((letters.count - found.letters.count)..., with: [space])
        }
        var result = String.UnicodeScalarView()
        var position = 0
        while position < letters.count {
            if let length = form(in: letters[position...]) {
                result.append(" ")
                position += length
            } else {
                if let scalar = Unicode.Scalar(letters[position]) { result.append(scalar) }
                position += 1
            }
        }
        return String(result)
    }

    /// The length of the form with which a text begins in the middle of a name: 株式会社, ㈱, (株).
    private static func form(in text: ArraySlice<UInt32>) -> Int? {
        if let first = text.first.flatMap(Unicode.Scalar.init), LegalForms.ofLigature(first) != nil { return 1 }
        if let found = written.beginning(text) { return found.letters.count }
        guard text.first == UInt32(UInt8(ascii: "(")),
            let close = text.prefix(8).firstIndex(of: UInt32(UInt8(ascii: ")")))
        else { return nil }
        return bracketed[Array(text[(text.startIndex + 1)..<close])].map { _ in close + 1 - text.startIndex }
    }

    private static let space: UInt32 = 0x20
    private static let written = LegalForms.written(letters)
    private static let bracketed = LegalForms.bracketed(letters)
    private static let beginnings = LegalForms.beginnings(letters)
    private static let endings = LegalForms.endings(letters)

    private static func letters(_ text: String) -> [UInt32] { text.lowercased().unicodeScalars.map(\.value) }
}
