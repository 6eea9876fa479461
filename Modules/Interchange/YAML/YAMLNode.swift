/// One value of a YAML text: a scalar, a sequence or a mapping, with the line on which it begins (counted from 1).
///
/// A scalar is text: YAML's own guesses, by which `no` is false and `010` is eight, are left out.
package struct YAMLNode: Sendable {
    package enum Value: Sendable {
        /// - Parameter isPlain: whether it stands there without quotes.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    package struct Entry: Sendable {
        package let key: YAMLNode
        package let value: YAMLNode
    }

    package let value: Value
    package let line: Int

    package var text: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    package var sequence: [YAMLNode]? {
        if case .sequence(let nodes) = value { nodes } else { nil }
    }

    package var mapping: [Entry]? {
        if case .mapping(let entries) = value { entries } else { nil }
    }

    /// A whole number in decimal digits, without quotes. One with a zero in front, which YAML once read as octal, is
    /// none.
    package var integer: Int64? {
        guard case .scalar(let text, isPlain: true) = value else { return nil }
        let digits = text.drop { $0 == "-" || $0 == "+" }
        return digits.count > 1 && digits.first == "0" ? nil : Int64(text)
    }

    /// A number in decimal digits, without quotes.
    package var number: Double? {
        guard case .scalar(let text, isPlain: true) = value, text.utf8.allSatisfy("0123456789.+-eE".utf8.contains)
        else { return nil }
        return Double(text)
    }
}
