import CYAML

/// Reads a text of one YAML document, by libyaml.
package struct YAMLReader: ~Copyable {
    /// More levels than anybody writes by hand; each level is a call within a call.
    private static let deepest = 20

    /// In a place of its own: libyaml keeps its address.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    let bytes: UnsafeBufferPointer<UInt8>
    private var anchors: [String: YAMLNode] = [:]

    /// The root of the document, nil where the text holds none.
    /// - Throws: ``YAMLFault`` with the line of the first thing that is wrong.
    package static func read(_ text: String) throws(YAMLFault) -> YAMLNode? {
        var text = text
        let outcome = text.withUTF8 { bytes in
            Result { () throws(YAMLFault) in
                var reader = YAMLReader(bytes)
                return try reader.document()
            }
        }
        return try outcome.get()
    }

    /// - Parameter bytes: stay where they are for as long as the reader lives.
    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    private mutating func document() throws(YAMLFault) -> YAMLNode? {
        guard case .start = try next().kind, case .start = try next().kind else { return nil }
        let root = try node(try next(), depth: 1)
        _ = try next()
        let end = try next()
        guard case .end = end.kind else { throw YAMLFault(line: end.line, problem: "a second document") }
        return root
    }

    private mutating func node(_ event: Event, depth: Int) throws(YAMLFault) -> YAMLNode {
        guard depth <= Self.deepest else { throw YAMLFault(line: event.line, problem: "nested too deeply") }
        let value: YAMLNode.Value
        switch event.kind {
        case .scalar(let text, let isPlain): value = .scalar(text, isPlain: isPlain)
        case .sequence: value = .sequence(try sequence(depth: depth))
        case .mapping: value = .mapping(try mapping(depth: depth))
        case .alias:
            guard let known = event.anchor.flatMap({ anchors[$0] }) else {
                throw YAMLFault(line: event.line, problem: "found undefined alias")
            }
            return known
        case .start, .end: throw YAMLFault(line: event.line, problem: "a value is expected")
        }
        let node = YAMLNode(value: value, line: event.line)
        if let anchor = event.anchor { anchors[anchor] = node }
        return node
    }

    private mutating func sequence(depth: Int) throws(YAMLFault) -> [YAMLNode] {
        var nodes: [YAMLNode] = []
        while true {
            let event = try next()
            if case .end = event.kind { return nodes }
            nodes.append(try node(event, depth: depth + 1))
        }
    }

    private mutating func mapping(depth: Int) throws(YAMLFault) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var keys: Set<String> = []
        while true {
            let event = try next()
            if case .end = event.kind { return entries }
            let key = try node(event, depth: depth + 1)
            if let name = key.text, !keys.insert(name).inserted {
                throw YAMLFault(line: key.line, problem: "duplicate key \(name)")
            }
            entries.append(YAMLNode.Entry(key: key, value: try node(try next(), depth: depth + 1)))
        }
    }
}
