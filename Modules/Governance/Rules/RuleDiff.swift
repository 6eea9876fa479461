/// How one rule text became another, line by line: what a person looks at before agreeing.
package enum RuleDiff {
    /// A line that went or came.
    package struct Line: Sendable, Equatable {
        package enum Change: String, Sendable {
            case removed, added
        }

        package let change: Change
        /// Counted from 1, in the text in which it stands.
        package let number: Int
        package let text: String
    }

    /// The fewest lines that went and came, in the order of the text; what went stands before what came in its place.
    package static func lines(from old: String, to new: String) -> [Line] {
        let (before, after) = (split(old), split(new))
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (one, other) = (0, 0)
        while one < before.count || other < after.count {
            if removed.contains(one) {
                lines.append(Line(change: .removed, number: one + 1, text: before[one]))
                one += 1
            } else if added.contains(other) {
                lines.append(Line(change: .added, number: other + 1, text: after[other]))
                other += 1
            } else {
                one += 1
                other += 1
            }
        }
        return lines
    }

    private static func split(_ text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
