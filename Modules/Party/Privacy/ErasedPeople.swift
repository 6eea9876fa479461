import Governance
import Interchange
import Names
import Storage
import Vocabulary

/// People who were erased (消去済みの人), known by keyed digests only: enough to recognise one who comes in again with a
/// file, too little to say who it was.
package final class ErasedPeople {
    /// What an erased person is recognised by.
    enum Mark: String, CaseIterable {
        case code, email, phone
        /// Name and birth date together: a name alone may be another person's.
        case person
    }

    private let key: KeyedDigest
    private let digests: Set<Digest>

    /// Nil where nobody was ever erased, so that nothing is asked of the rows that come in.
    package init?(in rows: Connection) throws {
        guard let key = try Setting.erasureKey(in: rows) else { return nil }
        self.key = KeyedDigest(key: key)
        digests = Set(try rows.rows("SELECT digest FROM party_erased ORDER BY digest") { Digest(bytes: $0.blob(0)) })
        if digests.isEmpty { return nil }
    }

    /// The digest under which a mark of a person is kept.
    static func digest(_ mark: Mark, _ value: String, _ key: KeyedDigest) -> Digest {
        key.digest(of: "\(mark.rawValue)\n\(value)")
    }

    static func personValue(name: String, birthDay: Day) -> String { "\(NameKey.of(name))\n\(birthDay)" }

    func holds(_ mark: Mark, _ value: String) -> Bool { digests.contains(Self.digest(mark, value, key)) }

    /// The codes under which stubs stand in the place of erased people, those among them who may come back.
    static func stubs(in rows: Connection) throws -> Set<String> {
        Set(
            try rows.rows("SELECT p.code FROM party_erasure e JOIN party p ON p.id = e.party_id ORDER BY p.code") {
                $0.text(0)
            })
    }

    /// The name of every stub.
    static let name = "erased"

    /// Whether somebody of that code was erased: who asks for a code that is gone hears why.
    package func hold(code: String) -> Bool { holds(.code, code) }

    /// The column of a row by which an erased person is recognised in it; nil for everybody else.
    func mark(of row: PartyRow) -> PartyColumn? {
        if holds(.code, row.code) { return .code }
        for point in row.contactPoints {
            switch point.kind {
            case .email: if holds(.email, point.value) { return .email }
            case .phone: if holds(.phone, point.value) { return .phone }
            case .website: break
            }
        }
        if let birthDay = row.birthDay, holds(.person, Self.personValue(name: row.name, birthDay: birthDay)) {
            return .name
        }
        return nil
    }

    /// The column of a card by which an erased person is recognised on it.
    func mark(of card: Card) -> CardColumn? {
        if let mail = card.mail, holds(.email, mail) { return .email }
        for (column, text) in [(CardColumn.phone, card.phone), (.mobile, card.mobile)] {
            if let number = try? card.number(text), holds(.phone, number) { return column }
        }
        if let birthDay = card.birthDay, holds(.person, Self.personValue(name: card.name, birthDay: birthDay)) {
            return .name
        }
        return nil
    }

    /// Refuses to take somebody in who was erased.
    /// - Throws: ``PartyRefusal/erased(_:)``.
    package static func refuse(_ points: [ContactPoint], in rows: Connection) throws {
        guard let erased = try ErasedPeople(in: rows) else { return }
        for point in points {
            let mark: Mark? =
                switch point.kind {
                case .email: .email
                case .phone: .phone
                case .website: nil
                }
            if let mark, erased.holds(mark, point.value) { throw PartyRefusal.erased(point.shown) }
        }
    }
}
