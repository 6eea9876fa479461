import Glibc

/// The inner loop: finds the fields of one record, eight bytes at a time.
extension CSVReader {
    enum Scan {
        /// A whole record: where its bytes end and where the next one begins.
        case record(last: Int, next: Int)
        /// The buffer ends before the record does.
        case more
        case fault(CSVRefusal, reached: Int)
    }

    private static var quote: UInt8 { 0x22 }
    private static var lineFeed: UInt8 { 0x0A }
    private static var carriageReturn: UInt8 { 0x0D }

    /// Finds the fields of the record at `start`. Writes `fields`, `fieldCount` and `hasQuotes`.
    func scan() -> Scan {
        let buffer = buffer
        let fields = fields
        let delimiter = delimiter
        let columns = limits.columns
        // The line end may stand right behind the longest record.
        let stop = min(end, start + limits.recordBytes)
        var at = start
        var count = 0
        hasQuotes = false

        while true {
            if count == columns { return .fault(.tooManyColumns(limit: columns), reached: at) }
            if at > stop { return .fault(.tooLong(limit: limits.recordBytes), reached: stop) }
            if at < end, buffer[at] == Self.quote {
                let content = at + 1
                switch closingQuote(from: content, to: stop) {
                case .closed(let close):
                    fields[count] = UnsafeBufferPointer(start: buffer + content, count: close - content)
                    at = close + 1
                case .more: return .more
                case .unclosed: return unclosed(quote: content, stop)
                }
                hasQuotes = true
                count += 1
            } else {
                let content = at
                at = endOfPlainField(from: at, to: stop)
                if at >= stop {
                    at = stop
                    if let outcome = cut(at: stop) { return outcome }
                }
                fields[count] = UnsafeBufferPointer(start: buffer + content, count: at - content)
                count += 1
            }
            if at == end {
                guard sourceIsEmpty else { return .more }
                fieldCount = count
                return .record(last: at, next: at)
            }
            switch buffer[at] {
            case delimiter:
                at += 1
            case Self.lineFeed:
                fieldCount = count
                return .record(last: at, next: at + 1)
            case Self.carriageReturn:
                if at + 1 == end, !sourceIsEmpty { return .more }
                fieldCount = count
                let isPair = at + 1 < end && buffer[at + 1] == Self.lineFeed
                return .record(last: at, next: at + (isPair ? 2 : 1))
            default:
                return .fault(.textAfterQuote(column: count), reached: at)
            }
        }
    }

    /// Where a field without quotes ends: before a delimiter or the end of its line, or beyond `stop`.
    @inline(__always)
    private func endOfPlainField(from start: Int, to stop: Int) -> Int {
        let buffer = buffer
        let delimiters = UInt64(delimiter) &* UTF8Check.ones
        let lineFeeds = UInt64(Self.lineFeed) &* UTF8Check.ones
        let returns = UInt64(Self.carriageReturn) &* UTF8Check.ones
        var at = start
        while at < stop {
            let word = UnsafeRawPointer(buffer + at).loadUnaligned(as: UInt64.self)
            let hits =
                UTF8Check.zeroBytes(word ^ delimiters) | UTF8Check.zeroBytes(word ^ lineFeeds)
                | UTF8Check.zeroBytes(word ^ returns)
            if hits != 0 { return at + (hits.trailingZeroBitCount >> 3) }
            at += 8
        }
        return at
    }

    /// What follows where a field reaches `stop`: more bytes, or a record that is too long; nil where the file ends there.
    private func cut(at stop: Int) -> Scan? {
        if stop == end, !sourceIsEmpty, end - start < limits.recordBytes { return .more }
        if stop < end, !isEnd(buffer[stop]) { return .fault(.tooLong(limit: limits.recordBytes), reached: stop) }
        return stop == end && !sourceIsEmpty ? .more : nil
    }

    /// A quote that nobody closed, or behind which the record goes on without an end.
    private func unclosed(quote content: Int, _ stop: Int) -> Scan {
        if stop < end || end - start >= limits.recordBytes, endOfLine(from: start, to: stop) == nil {
            return .fault(.tooLong(limit: limits.recordBytes), reached: stop)
        }
        return .fault(.quoteNotClosed(line: line + lineEnds(from: start, to: content)), reached: stop)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private enum Closing {
        case closed(Int)
        case more
        case unclosed
    }

    private func closingQuote(from: Int, to stop: Int) -> Closing {
        var at = from
        while at < stop, let hit = memchr(buffer + at, Int32(Self.quote), stop - at) {
            at = UnsafeRawPointer(buffer).distance(to: hit)
            if at + 1 == end {
                return sourceIsEmpty ? .closed(at) : .more
            }
            if buffer[at + 1] != Self.quote { return .closed(at) }
            at += 2
        }
        return stop == end && !sourceIsEmpty && end - start < limits.recordBytes ? .more : .unclosed
    }

    /// What stands between two places: bytes above ASCII, zero bytes and, where a quote allows them, line ends.
    func glance(from: Int, to: Int) -> (high: Bool, zeros: Bool, lineEnds: Bool) {
        let lineFeeds = UInt64(Self.lineFeed) &* UTF8Check.ones
        let returns = UInt64(Self.carriageReturn) &* UTF8Check.ones
        var high: UInt64 = 0
        var zeros: UInt64 = 0
        var ends: UInt64 = 0
        var at = from
        while at < to {
            var word = UnsafeRawPointer(buffer + at).loadUnaligned(as: UInt64.self)
            // Bytes behind the record must not count: they become letters.
            if to - at < 8 {
                let mask = UInt64.max << UInt64((to - at) * 8)
                word = word & ~mask | 0x6161_6161_6161_6161 & mask
            }
            high |= word
            zeros |= UTF8Check.zeroBytes(word)
            if hasQuotes {
                ends |= UTF8Check.zeroBytes(word ^ lineFeeds) | UTF8Check.zeroBytes(word ^ returns)
            }
            at += 8
        }
        return (high & UTF8Check.highBits != 0, zeros != 0, ends != 0)
    }

    /// How many lines end between two places; CRLF is one end.
    func lineEnds(from: Int, to: Int) -> Int {
        var count = 0
        for at in from..<to {
            let byte = buffer[at]
            if byte == Self.lineFeed
                || byte == Self.carriageReturn && !(at + 1 < end && buffer[at + 1] == Self.lineFeed)
            {
                count += 1
            }
        }
        return count
    }

    /// The place of the first line end, nil where there is none.
    func endOfLine(from: Int, to: Int) -> Int? {
        guard from < to else { return nil }
        let feed = memchr(buffer + from, Int32(Self.lineFeed), to - from)
            .map { UnsafeRawPointer(buffer).distance(to: $0) }
        let back = memchr(buffer + from, Int32(Self.carriageReturn), (feed ?? to) - from)
            .map { UnsafeRawPointer(buffer).distance(to: $0) }
        return back ?? feed
    }

    /// Writes fields with doubled quotes into the scratch buffer with single ones.
    func unescape() {
        var used = 0
        for index in 0..<fieldCount {
            let field = fields[index]
            // A raw field with a quote in the middle (`a"b`) has no quote before it, so it is left as it is.
            guard let base = field.baseAddress, base > UnsafePointer(buffer), base[-1] == Self.quote,
                memchr(base, Int32(Self.quote), field.count) != nil
            else { continue }
            let scratch = scratch ?? .allocate(capacity: limits.recordBytes)
            self.scratch = scratch
            let first = used
            var at = 0
            while at < field.count {
                scratch[used] = field[at]
                used += 1
                at += field[at] == Self.quote ? 2 : 1
            }
            fields[index] = UnsafeBufferPointer(start: scratch + first, count: used - first)
        }
    }
}
