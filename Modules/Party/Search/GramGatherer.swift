/// Gathers grams of many parties in bounded memory: by blocks of ids, sorted when there are many, handed on when the
/// sorted ones are many.
final class GramGatherer {
    /// Pairs of gram and id that may wait to be sorted (16 MB), and sorted bytes that may wait to be handed on.
    struct Bounds {
        var pairs = 4 << 20
        var bytes = 56 << 20
    }

    /// What was gathered of one block of ids.
    private struct Open {
        var pairs: [[UInt32]] = [[], [], []]
        var first: UInt32 = 0xFFFF
        var last: UInt32 = 0
        var ascending = true
        var count = 0

        mutating func add(_ low: UInt32, _ grams: [UInt32]) {
            if low < last { ascending = false }
            first = min(first, low)
            last = max(last, low)
            count += grams.count
            for gram in grams { pairs[Int(gram >> 16)].append(gram << 16 | low) }
        }
    }

    private var current = Open()
    private var high: Int64 = -1
    private var others: [Int64: Open] = [:]
    private var waiting = 0
    private var blocks: [GramBlock] = []
    private var bytes = 0
    private let bounds: Bounds
    private let handOn: ([GramBlock]) throws -> Void

    /// - Parameter handOn: takes what was gathered, in the order of ids.
    init(_ bounds: Bounds = Bounds(), handOn: @escaping ([GramBlock]) throws -> Void) {
        self.bounds = bounds
        self.handOn = handOn
    }

    /// Takes some grams of a party; a party may come again.
    func take(_ id: Int64, _ grams: [UInt32]) throws {
        if id >> 16 != high { try turn(to: id >> 16) }
        current.add(UInt32(truncatingIfNeeded: id & 0xFFFF), grams)
        waiting += grams.count
        if waiting > bounds.pairs { try sort() }
    }

    /// Hands on what is left.
    func finish() throws {
        try sort()
        try flush()
    }

    private func turn(to next: Int64) throws {
        if high >= 0 { others[high] = current }
        current = others.removeValue(forKey: next) ?? Open()
        high = next
        // In a first load the blocks come one after the other: what is full is sorted at once.
        if waiting > bounds.pairs / 2 { try sort() }
    }

    private func sort() throws {
        if high >= 0 { others[high] = current }
        for (high, open) in others.sorted(by: { $0.key < $1.key }) where open.count > 0 {
            let block = GramBlock(
                high: high, lows: open.ascending ? open.first...open.last : 0...0xFFFF, pairs: open.pairs,
                ascending: open.ascending)
            bytes += block.bytes.count
            blocks.append(block)
        }
        others.removeAll(keepingCapacity: true)
        current = Open()
        waiting = 0
        if bytes > bounds.bytes { try flush() }
    }

    private func flush() throws {
        guard !blocks.isEmpty else { return }
        try handOn(blocks.sorted { ($0.high, $0.lows.lowerBound) < ($1.high, $1.lows.lowerBound) })
        blocks.removeAll()
        bytes = 0
    }
}

extension GramList {
    /// Calls the body with each gram of some blocks, its list over all of them, and how many parties are in it.
    static func each(of blocks: [GramBlock], _ body: (UInt32, [UInt8], Int) throws -> Void) throws {
        var next = Array(repeating: 0, count: blocks.count)
        var chosen: [Int] = []
        while true {
            var gram = UInt32.max
            chosen.removeAll(keepingCapacity: true)
            for (index, block) in blocks.enumerated() where next[index] < block.grams.count {
                let other = block.grams[next[index]]
                if other < gram {
                    gram = other
                    chosen.removeAll(keepingCapacity: true)
                }
                if other == gram { chosen.append(index) }
            }
            guard !chosen.isEmpty else { return }
            let (ids, count) = joined(blocks, chosen, next)
            for index in chosen { next[index] += 1 }
            try body(gram, ids, count)
        }
    }

    /// Blocks of the same ids, as they come from updates, are mixed; others follow each other.
    private static func joined(_ blocks: [GramBlock], _ chosen: [Int], _ next: [Int]) -> ([UInt8], Int) {
        var writer = Writer()
        var isPlain = true
        var previous: GramBlock?
        for index in chosen {
            let block = blocks[index]
            if let previous, previous.high == block.high, previous.lows.upperBound >= block.lows.lowerBound {
                isPlain = false
            }
            previous = block
            writer.add(high: block.high, count: Int(block.counts[next[index]]), block.content(next[index]))
        }
        if isPlain { return (writer.bytes, writer.count) }
        let ids = Set(GramList(writer.bytes).ids).sorted()
        return (encoded(ids), ids.count)
    }
}
