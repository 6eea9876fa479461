import Governance
import Interchange
import Storage

/// Whom a text means (誰のことか): the one answer for every argument, every column and every field that names a party.
///
/// A code is taken in any width and case; then whole names with or without their legal form, readings in kana or Latin
/// letters, telephone numbers, mail addresses and numbers of registers, found by the search of `party find`. Only what
/// one party alone answers to is taken: a beginning, a part or a misspelt name is shown as the nearest, so that nothing
/// is done to somebody who was not meant.
final class Whom {
    /// Names that are shown of several, or as the nearest.
    private static let shown = 8

    private let rows: Connection
    /// Asked for at the first text that is no code.
    private var erased: ErasedPeople??
    private var mayKnowNames: Bool?

    init(_ rows: Connection) {
        self.rows = rows
    }

    /// The one party of a text that is no code as it stands.
    /// - Parameter suggests: whether names are looked for that are like it, where nobody answers to it.
    /// - Throws: ``PartyRefusal``: nobody, several, or erased.
    func party(_ text: String, suggesting suggests: Bool = true) throws -> PartyName {
        if let one = try one(try ofCode(text), text) { return one }
        if try isErased(text) { throw PartyRefusal.erased(text) }
        guard try knowsNames() else { throw PartyRefusal.unknown(text) }
        let found = try PartySearch(text, limit: Self.shown, in: rows).findings(forgiving: suggests)
        if let best = found.first?.match, best <= .name {
            let whole = found.filter { $0.match <= .name && ($0.match == best || best != .name) }
            if let one = try one(Self.surest(whole, text), text) { return one }
        }
        guard !found.isEmpty else { throw PartyRefusal.unknown(text) }
        throw PartyRefusal.nearest(text, found.prefix(5).map { PartyName(code: $0.code, name: $0.name) })
    }

    /// - Returns: nil where there is nobody.
    /// - Throws: where there are several.
    private func one(_ found: [PartyName], _ text: String) throws -> PartyName? {
        guard let first = found.first else { return nil }
        guard found.count == 1 else {
            // Whoever may see no names hears codes, which are what was typed.
            let mayShow = try knowsNames(alsoExact: true)
            throw PartyRefusal.several(text, mayShow ? found : found.map { PartyName(code: $0.code, name: nil) })
        }
        return first
    }

    /// Of parties that all answer, those that are written to the letter as the text is, if there are any: 株式会社山田 and
    /// 山田株式会社 are two companies, and each is called by its own name.
    private static func surest(_ found: [PartyFinding], _ text: String) -> [PartyName] {
        let asked = literal(text)
        let exact = found.filter { literal($0.name) == asked }
        return (exact.isEmpty ? found : exact).map { PartyName(code: $0.code, name: $0.name) }
    }

    private static func literal(_ text: String) -> String {
        String(
            NarrowText.folded(text).lowercased().unicodeScalars.filter { !NarrowText.isSpace($0) }.map(Character.init))
    }

    /// Parties whose code is the text in another width or case.
    private func ofCode(_ text: String) throws -> [PartyName] {
        let narrow = NarrowText.trimmed(NarrowText.folded(text))
        guard !narrow.isEmpty, !narrow.utf8.contains(0) else { return [] }
        return try rows.rows(
            """
            SELECT DISTINCT s.code, s.name FROM party p JOIN party s ON s.id = COALESCE(p.merged_into, p.id)
             WHERE p.code IN (\(narrow), \(narrow.uppercased()), \(narrow.lowercased())) ORDER BY s.code
            """
        ) { PartyName(code: $0.text(0), name: $0.text(1)) }
    }

    /// Whether whoever asks may find parties by their names.
    private func knowsNames(alsoExact: Bool = false) throws -> Bool {
        if rows.asker?.takesCodesOnly ?? true && !alsoExact { return false }
        if let mayKnowNames { return mayKnowNames }
        let may = try rows.asker(may: "party.view")
        mayKnowNames = may
        return may
    }

    private func isErased(_ code: String) throws -> Bool {
        if erased == nil { erased = .some(try ErasedPeople(in: rows)) }
        return erased??.hold(code: code) == true
    }
}
