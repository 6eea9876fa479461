import Interchange
import Names

extension PartyRow {
    /// Whether a row under the code of a party is of another one: its name is another, and of what both say by which a
    /// company is found, nothing agrees.
    func isOther(than known: PartyRow) -> Bool {
        let (mine, theirs) = (NameKey.of(name), NameKey.of(known.name))
        if mine.contains(theirs) || theirs.contains(mine) { return false }
        let numbers = Set(identifiers.map { "\($0.scheme.rawValue):\($0.value)" })
        if known.identifiers.contains(where: { numbers.contains("\($0.scheme.rawValue):\($0.value)") }) { return false }
        var isDifferent = false
        for kind in [ContactPoint.Kind.phone, .email, .website] {
            guard let point = point(kind) else { continue }
            let known = known.contactPoints.filter { $0.kind == kind }
            if known.contains(where: { $0.value == point.value }) { return false }
            if kind == .phone && !known.isEmpty { isDifferent = true }
        }
        if !address.isEmpty && !known.address.isEmpty {
            let (here, there) = (NarrowText.identifier(address), NarrowText.identifier(known.address))
            if here.hasPrefix(there) || there.hasPrefix(here) { return false }
            isDifferent = true
        }
        return isDifferent
    }
}
