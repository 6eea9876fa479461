import Governance
import Interchange

/// Lines of a list that are no party (合計行・注記): sums below it, and remarks, under which nobody could be reached.
enum ListFooter {
    /// Whether a row only sums up or explains: its name, or one of its tags, says so, and nothing else tells who it is.
    static func holds(_ row: Fields<PartyColumn>, name: String) -> Bool {
        let telling: [PartyColumn] = [
            .address, .postalCode, .phone, .email, .website, .corporateNumber, .invoiceNumber, .identifiers,
        ]
        guard telling.allSatisfy(row.isEmpty) else { return false }
        return isSum(name) || name.hasPrefix(FooterWords.remark) || row[.tags].words.contains(where: isSum)
    }

    private static func isSum(_ text: String) -> Bool {
        let word = NarrowText.folded(text).lowercased().filter { !$0.isWhitespace }
        if FooterWords.sums.contains(word) { return true }
        guard let counting = FooterWords.counting.first(where: word.hasPrefix) else { return false }
        return word.dropFirst(counting.count).first?.isNumber == true
    }
}
