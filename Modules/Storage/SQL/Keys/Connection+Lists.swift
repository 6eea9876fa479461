import Vocabulary

extension SQL {
    /// A few values, such as the words of states, ready to stand behind `IN`: `$1, $2, $3`.
    package static func list(_ values: some Sequence<some SQLBindable>) -> SQL {
        let values = values.map(\.sqlValue)
        return SQL(places(values.count), values)
    }

    /// `$1, $2, …`
    static func places(_ count: Int) -> String {
        guard count > 0 else { return "" }
        var places = "$1"
        for place in 1..<count { places += ", $" + String(place + 1) }
        return places
    }
}

/// The sizes of lists: few, so that few statements are prepared and kept.
enum ListSizes {
    static let all = [1, 8, 64, 200, 500]
    static let largest = 500

    /// The smallest list that holds so many; the largest where none does.
    static func holding(_ count: Int) -> Int { all.first { $0 >= count } ?? largest }
}

extension Connection {
    /// Hands over values in lists of at most five hundred, in their order, ready to stand behind `IN`.
    package func inChunks(of values: some Sequence<some SQLBindable>, _ body: (SQL) throws -> Void) throws {
        try inChunks(of: values) { list, _ in try body(list) }
    }

    /// Hands over values in lists of at most five hundred, each list also as it was given.
    package func inChunks<Value: SQLBindable>(
        of values: some Sequence<Value>, _ body: (_ list: SQL, _ chunk: [Value]) throws -> Void
    ) throws {
        var chunk: [Value] = []
        func hand() throws {
            guard let last = chunk.last?.sqlValue else { return }
            let size = ListSizes.holding(chunk.count)
            // A list that is too long repeats its last value, which changes no answer of `IN`.
            let bound = chunk.map(\.sqlValue) + Array(repeating: last, count: size - chunk.count)
            try body(SQL(SQL.places(size), bound), chunk)
            chunk.removeAll(keepingCapacity: true)
        }
        for value in values {
            chunk.append(value)
            if chunk.count == ListSizes.largest { try hand() }
        }
        try hand()
    }
}
