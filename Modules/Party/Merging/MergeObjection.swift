import Names

/// Why parties that look alike are different all the same (統合してはならないもの).
package enum MergeObjection: String, CaseIterable, Sendable {
    /// Two corporate numbers are two persons in law.
    case differentNumbers = "different_numbers"
    /// 株式会社 and 有限会社 of one name are different persons.
    case differentForms = "different_forms"
    /// 株式会社ヤマダ and ヤマダ株式会社 can both exist (前株・後株).
    case formBeforeAndAfter = "form_before_and_after"
    /// A branch (支店・営業所) is a place of its company.
    case branch
    case differentBirthDates = "different_birth_dates"
    /// A company and a person, such as the one who represents it.
    case differentKinds = "different_kinds"
    /// One of them was erased: nothing brings a person back, and no reason changes that.
    case erased
}

/// What the rules look at of one party.
struct MergeFacts {
    let id: Int64
    let code: String
    let name: String
    let kind: String
    let birthDay: Int64?
    let numbers: [String]
    let isMerged: Bool
    let isErased: Bool
    let weight: Int64
    let filled: Int64
    let createdAt: Int64
}

/// The rules about who must not be merged and who stays: pure functions of what is known of the parties.
enum MergeRules {
    /// The first reason why these are not one; nil where nothing speaks against it.
    static func objection(to members: [MergeFacts]) -> MergeObjection? {
        if members.contains(where: \.isErased) { return .erased }
        if Set(members.map(\.kind)).count > 1 { return .differentKinds }
        if Set(members.compactMap(\.birthDay)).count > 1 { return .differentBirthDates }
        let numbers = members.map { Set($0.numbers) }.filter { !$0.isEmpty }
        if let first = numbers.first, !numbers.dropFirst().allSatisfy({ !$0.isDisjoint(with: first) }) {
            return .differentNumbers
        }
        guard members.first?.kind == PartyKind.organization.rawValue else { return nil }
        let keys = Set(members.map { NameKey.of($0.name) })
        if keys.count > 1, Set(members.map { NamedSite.of($0.name) }).count > 1 { return .branch }
        // One verified number for all of them says more than how the name is written.
        if numbers.count == members.count { return nil }
        let forms = members.compactMap { LegalForms.of($0.name) }.filter(tellsApart)
        if Set(forms.map(\.kind)).count > 1 { return .differentForms }
        if Set(forms.filter { !$0.isLatin }.map { $0.stands == .before }).count > 1 { return .formBeforeAndAfter }
        return nil
    }

    /// Co., Ltd. and Inc. stand for the same 株式会社 too often.
    private static func tellsApart(_ form: StatedForm) -> Bool {
        !form.isLatin || form.kind != .stock && form.kind != .limited
    }

    /// By which rule the first of two stays rather than the second.
    enum Reason: String {
        /// Somebody said so.
        case chosen
        /// Further behind the gate: its code stands on documents.
        case gate
        /// It has a checked corporate number.
        case number
        /// More is known of it.
        case complete
        /// It was here first.
        case oldest
    }

    /// The members in the order in which they stay: the first is the survivor; and why it is.
    static func ordered(_ members: [MergeFacts], survivor: Int64?) -> (members: [MergeFacts], reason: Reason) {
        let ordered = members.sorted { first, second in
            reason(for: first, before: second, survivor) != nil
        }
        guard ordered.count > 1 else { return (ordered, .chosen) }
        return (ordered, reason(for: ordered[0], before: ordered[1], survivor) ?? .oldest)
    }

    private static func reason(for first: MergeFacts, before second: MergeFacts, _ survivor: Int64?) -> Reason? {
        if let survivor, (first.id == survivor) != (second.id == survivor) {
            return first.id == survivor ? .chosen : nil
        }
        if first.weight != second.weight { return first.weight > second.weight ? .gate : nil }
        if first.numbers.isEmpty != second.numbers.isEmpty { return second.numbers.isEmpty ? .number : nil }
        if first.filled != second.filled { return first.filled > second.filled ? .complete : nil }
        if first.createdAt != second.createdAt { return first.createdAt < second.createdAt ? .oldest : nil }
        return first.code.utf8.lexicographicallyPrecedes(second.code.utf8) ? .oldest : nil
    }
}
