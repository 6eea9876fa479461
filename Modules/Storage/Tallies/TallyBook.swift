/// The tallies of what one transaction has changed so far.
struct TallyBook {
    /// The innermost step last: what is taken back with a step is forgotten with it.
    private var steps: [[TallyBucket: Tally]] = [[:]]
    /// The bucket of the last row: rows that follow each other mostly share it.
    private var bucket = TallyBucket(table: "", number: 0)
    private var tally = Tally.none

    mutating func add(_ sum: Residue, _ key: TallyKey, of table: String) {
        turn(to: table, key.bucket)
        tally.add(sum, key: key.residue)
    }

    mutating func remove(_ sum: Residue, _ key: TallyKey, of table: String) {
        turn(to: table, key.bucket)
        tally.remove(sum, key: key.residue)
    }

    mutating func beginStep() {
        put()
        steps.append([:])
    }

    mutating func keepStep() {
        put()
        guard steps.count > 1, let step = steps.popLast() else { return }
        steps[steps.count - 1].merge(step) { $0 + $1 }
    }

    mutating func dropStep() {
        put()
        if steps.count > 1 { steps.removeLast() }
    }

    /// What was changed, by table and bucket; the book is empty afterwards.
    mutating func take() -> [(bucket: TallyBucket, tally: Tally)] {
        while steps.count > 1 { keepStep() }
        put()
        let changed = steps[0].filter { $0.value != .none }
        steps = [[:]]
        return changed.map { ($0.key, $0.value) }
            .sorted { ($0.bucket.table, $0.bucket.number) < ($1.bucket.table, $1.bucket.number) }
    }

    private mutating func turn(to table: String, _ number: Int64) {
        if bucket.number == number && bucket.table == table { return }
        put()
        bucket = TallyBucket(table: table, number: number)
    }

    private mutating func put() {
        if tally != .none { steps[steps.count - 1][bucket, default: .none] += tally }
        tally = .none
    }
}
