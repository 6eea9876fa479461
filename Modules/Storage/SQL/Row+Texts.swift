extension Row {
    /// A row of values that were written down as texts, such as the image of a record; read as any other.
    package init(texts: [(name: String, value: String?)]) {
        self.init(source: TextRow(texts))
    }
}

/// Texts as a row: each is of the kind that is asked for, where it can be read so.
private final class TextRow: RowSource {
    private let texts: [(name: String, value: String?)]
    /// The bytes of all texts, one behind the other.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var places: [Range<Int>] = []

    init(_ texts: [(name: String, value: String?)]) {
        self.texts = texts
        var all: [UInt8] = []
        for (_, value) in texts {
            let start = all.count
            all += (value ?? "").utf8
            places.append(start..<all.count)
        }
        bytes = .allocate(capacity: all.count)
        _ = bytes.initialize(from: all)
    }

    deinit {
        bytes.deallocate()
    }

    private func text(_ column: Int) -> String? { texts.indices.contains(column) ? texts[column].value : nil }

    func isNull(_ column: Int) -> Bool { text(column) == nil }
    func int(_ column: Int) -> Int64 { text(column).flatMap { Int64($0) } ?? 0 }
    func real(_ column: Int) -> Double { text(column).flatMap { Double($0) } ?? 0 }
    func blob(_ column: Int) -> [UInt8] { text(column).flatMap { Digest(hexadecimal: $0)?.bytes } ?? [] }
    func name(_ column: Int) -> String { texts.indices.contains(column) ? texts[column].name : "" }

    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        guard places.indices.contains(column) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: bytes[places[column]])
    }

    func kind(_ column: Int, wanted: ColumnKind) -> ColumnKind {
        guard let text = text(column) else { return .null }
        return switch wanted {
        case .whole, .truth: Int64(text) == nil ? .text : wanted
        case .fraction: Double(text) == nil ? .text : wanted
        case .bytes: Digest(hexadecimal: text) == nil ? .text : wanted
        case .null, .number, .text: .text
        }
    }

    func kind(_ column: Int) -> ColumnKind { kind(column, wanted: .text) }
}
