import Interchange

/// Numbers of documents in what a payer wrote (摘要・備考).
enum ReferenceText {
    /// Words beyond these are not looked at.
    private static let most = 50

    /// The words that may be a number: as they are written, and in one width. The whole text is one of them.
    static func words(_ text: String) -> [String] {
        let folded = NarrowText.folded(text)
        var words: [String] = []
        var seen: Set<String> = []
        func add(_ word: String) {
            let word = NarrowText.trimmed(word)
            if !word.isEmpty && word.utf8.count <= 200 && words.count < most && seen.insert(word).inserted {
                words.append(word)
            }
        }
        add(text)
        for part in folded.split(whereSeparator: isBetween) {
            let word = String(part)
            add(word)
            add(word.uppercased())
            // A number at the end of a sentence, behind a colon, or beside another.
            for piece in word.split(whereSeparator: { ":#/".contains($0) }) {
                var piece = piece
                while let last = piece.last, ".-_".contains(last) { piece.removeLast() }
                add(String(piece))
            }
        }
        return words
    }

    private static func isBetween(_ character: Character) -> Bool {
        character.isWhitespace || ",;、，。；|()[]{}「」『』【】<>\"'&+".contains(character)
    }
}
