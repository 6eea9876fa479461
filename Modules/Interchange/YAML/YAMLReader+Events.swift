import CYAML

extension YAMLReader {
    /// What libyaml finds next in the text.
    struct Event {
        enum Kind {
            /// The stream or its document begins.
            case start
            case scalar(String, isPlain: Bool)
            case sequence
            case mapping
            case alias
            /// Whatever was begun last ends.
            case end
        }

        let kind: Kind
        let line: Int
        /// The name under which a value is kept, or asked for again.
        let anchor: String?
    }

    /// - Throws: ``YAMLFault`` where the text goes on as no YAML does.
    func next() throws(YAMLFault) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
        defer { yaml_event_delete(&event) }
        let data = event.data
        let (kind, anchor): (Event.Kind, UnsafeMutablePointer<UInt8>?) =
            switch event.type {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: (.start, nil)
            case YAML_SCALAR_EVENT: (Self.scalar(data.scalar), data.scalar.anchor)
            case YAML_SEQUENCE_START_EVENT: (.sequence, data.sequence_start.anchor)
            case YAML_MAPPING_START_EVENT: (.mapping, data.mapping_start.anchor)
            case YAML_ALIAS_EVENT: (.alias, data.alias.anchor)
            default: (.end, nil)
            }
        return Event(kind: kind, line: Int(event.start_mark.line) + 1, anchor: anchor.map { String(cString: $0) })
    }

    private static func scalar(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) -> Event.Kind {
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return .scalar(String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    }

    /// What libyaml says is wrong. A character that no text may hold is found ahead of the line that is being read, so
    /// its line is counted here.
    private var fault: YAMLFault {
        let state = parser.pointee
        let problem = state.problem.map { String(cString: $0) } ?? "unreadable text"
        guard state.error == YAML_READER_ERROR else {
            return YAMLFault(line: Int(state.problem_mark.line) + 1, problem: problem)
        }
        let before = bytes.prefix(state.problem_offset).count { $0 == UInt8(ascii: "\n") }
        return YAMLFault(line: before + 1, problem: problem)
    }
}
