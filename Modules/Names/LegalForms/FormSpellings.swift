/// Spellings of legal forms in the letters of one user, looked up at the beginning or the end of a name: the longest one
/// counts.
package struct FormSpellings: Sendable {
    package struct Spelling: Sendable {
        package let letters: [UInt32]
        package let kind: LegalForm.Kind
    }

    /// Every spelling once, the long ones first.
    package let all: [Spelling]
    private let byBeginning: Edge
    private let byEnd: Edge

    init(_ spellings: [Spelling]) {
        let long = spellings.filter { $0.letters.count > 1 }.sorted { $0.letters.count > $1.letters.count }
        var once: [Spelling] = []
        once.reserveCapacity(long.count)
        // Where those of the same length begin.
        var alike = 0
        for spelling in long {
            if let last = once.last, last.letters.count > spelling.letters.count { alike = once.count }
            if !once[alike...].contains(where: { $0.letters == spelling.letters }) { once.append(spelling) }
        }
        all = once
        byBeginning = Edge(once) { Self.pair($0[0], $0[1]) }
        byEnd = Edge(once) { Self.pair($0[$0.count - 2], $0[$0.count - 1]) }
    }

    /// The spelling with which a text begins.
    package func beginning(_ text: ArraySlice<UInt32>) -> Spelling? {
        guard text.count > 1 else { return nil }
        return byBeginning.first(Self.pair(text[text.startIndex], text[text.startIndex + 1])) {
            $0.count <= text.count && text.starts(with: $0)
        }
    }

    /// The spelling with which a text ends.
    package func end(_ text: ArraySlice<UInt32>) -> Spelling? {
        guard text.count > 1 else { return nil }
        return byEnd.first(Self.pair(text[text.endIndex - 2], text[text.endIndex - 1])) {
            $0.count <= text.count && text.suffix($0.count).elementsEqual($0)
        }
    }

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    /// Spellings by the two letters at one edge: none is shorter. In a row that is halved until they are found, because
    /// most runs of the program ask for one name, and to hash them all would cost more than to sort them.
    private struct Edge: Sendable {
        private let pairs: [UInt64]
        /// Parallel to `pairs`; of one pair the long ones first.
        private let spellings: [Spelling]

        init(_ all: [Spelling], _ pair: ([UInt32]) -> UInt64) {
            let sorted = all.map { (pair: pair($0.letters), spelling: $0) }.sorted { $0.pair < $1.pair }
            pairs = sorted.map(\.pair)
            spellings = sorted.map(\.spelling)
        }

        func first(_ pair: UInt64, where isMeant: ([UInt32]) -> Bool) -> Spelling? {
            var (low, high) = (0, pairs.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[middle] < pair { low = middle + 1 } else { high = middle }
            }
            while low < pairs.count, pairs[low] == pair {
                if isMeant(spellings[low].letters) { return spellings[low] }
                low += 1
            }
            return nil
        }
    }
}
