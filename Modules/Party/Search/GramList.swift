/// The parties of one gram, ascending, in few bytes (転置リスト): in chunks of 65,536 ids, each with its distance from the
/// chunk before, how many it holds and how long it is, so that a chunk can be passed over; then the distances between ids.
///
/// Numbers are written seven bits a byte, the lowest first.
struct GramList {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Every id, ascending.
    var ids: [Int64] {
        var ids: [Int64] = []
        each { ids.append($0) }
        return ids
    }

    @inline(__always)
    func each(_ body: (Int64) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            var high: Int64 = 0
            while place < bytes.count {
                high &+= Int64(Self.number(bytes, &place))
                // A count that was damaged may say anything: what is not there is not waited for.
                var left = Self.number(bytes, &place)
                _ = Self.number(bytes, &place)
                var low = 0
                while left > 0, place < bytes.count {
                    left -= 1
                    low &+= Self.number(bytes, &place)
                    body(high << 16 | Int64(low))
                }
            }
        }
    }

    /// Calls the body with the ids of one chunk after the other, as long as it wants more.
    func eachChunk(_ body: ([Int64]) throws -> Bool) throws {
        try bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            var high: Int64 = 0
            while place < bytes.count {
                high &+= Int64(Self.number(bytes, &place))
                var left = Self.number(bytes, &place)
                let end = Self.number(bytes, &place) + place
                var ids: [Int64] = []
                ids.reserveCapacity(min(left, bytes.count))
                var low = 0
                while left > 0, place < bytes.count {
                    left -= 1
                    low &+= Self.number(bytes, &place)
                    ids.append(high << 16 | Int64(low))
                }
                place = end
                guard try body(ids) else { return }
            }
        }
    }

    /// Those of some ascending ids that are in the list.
    func common(with ids: [Int64]) -> [Int64] {
        var common: [Int64] = []
        var next = 0
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            var high: Int64 = 0
            while place < bytes.count, next < ids.count {
                high &+= Int64(Self.number(bytes, &place))
                var left = Self.number(bytes, &place)
                let length = Self.number(bytes, &place)
                let end = place + length
                while next < ids.count, ids[next] >> 16 < high { next += 1 }
                if next < ids.count, ids[next] >> 16 == high {
                    var low = 0
                    while left > 0, place < bytes.count {
                        left -= 1
                        low &+= Self.number(bytes, &place)
                        let id = high << 16 | Int64(low)
                        while next < ids.count, ids[next] < id { next += 1 }
                        guard next < ids.count else { break }
                        if ids[next] == id { common.append(id) }
                    }
                }
                place = end
            }
        }
        return common
    }

    @inline(__always)
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int {
        guard place < bytes.count else { return 0 }
        var number = Int(bytes[place] & 0x7F)
        var shift = 7
        while bytes[place] >= 0x80 {
            place += 1
            guard place < bytes.count, shift < 56 else { return number }
            number |= Int(bytes[place] & 0x7F) << shift
            shift += 7
        }
        place += 1
        return number
    }

    /// Writes a number behind others.
    @inline(__always)
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// The list of ids that ascend.
    static func encoded(_ ids: [Int64]) -> [UInt8] {
        var writer = Writer()
        var start = 0
        while start < ids.count {
            let high = ids[start] >> 16
            var end = start
            var content: [UInt8] = []
            var last: Int64 = 0
            while end < ids.count, ids[end] >> 16 == high {
                append(Int(ids[end] & 0xFFFF - last), to: &content)
                last = ids[end] & 0xFFFF
                end += 1
            }
            writer.add(high: high, count: end - start, content[...])
            start = end
        }
        return writer.bytes
    }

    /// Puts chunks one behind the other, in the order of their ids.
    struct Writer {
        private(set) var bytes: [UInt8] = []
        private(set) var count = 0
        private var high: Int64 = 0

        mutating func add(high: Int64, count: Int, _ content: ArraySlice<UInt8>) {
            append(Int(high - self.high), to: &bytes)
            append(count, to: &bytes)
            append(content.count, to: &bytes)
            bytes += content
            self.high = high
            self.count += count
        }
    }
}
