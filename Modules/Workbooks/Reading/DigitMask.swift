/// A format that shows a number as a code: `000000`, `000-0000`, and the postal codes and telephone numbers of Japanese
/// editions, `[<=999]000;[<=9999]000-00;000-0000`.
struct DigitMask: Equatable {
    private let sections: [(limit: Double?, tokens: [FormatSection.Token])]

    static func == (left: DigitMask, right: DigitMask) -> Bool {
        left.sections.elementsEqual(right.sections) { $0.limit == $1.limit && $0.tokens == $1.tokens }
    }

    /// Nil where the format shows a number as a number.
    init?(_ sections: [FormatSection]) {
        // Without conditions the parts are for positive and negative numbers and zero.
        let shown = sections.contains { $0.limit != nil } ? sections : Array(sections.prefix(1))
        guard shown.allSatisfy({ Self.isCode($0.tokens) }) else { return nil }
        self.sections = shown.map { ($0.limit, $0.tokens) }
    }

    /// Nothing but digits and what stands between them, where that is more than a plain number.
    private static func isCode(_ tokens: [FormatSection.Token]) -> Bool {
        var always = 0
        var isParted = false
        for (place, token) in tokens.enumerated() {
            switch token {
            case .digit(let isAlways): always += isAlways ? 1 : 0
            case .literal(let scalar):
                guard "-() /".unicodeScalars.contains(scalar) else { return false }
                isParted = isParted || place > 0 && tokens[(place + 1)...].contains { $0.isDigit }
            case .sign: return false
            }
        }
        return always > 1 || isParted && tokens.contains { $0.isDigit }
    }

    /// The number as the format shows it; nil for a number that is no code.
    func shown(_ digits: [UInt8], value: Double) -> String? {
        guard let section = sections.first(where: { $0.limit.map { value <= $0 } ?? true }) else { return nil }
        var left = digits[...]
        var shown: [Unicode.Scalar] = []
        var places = section.tokens.count { $0.isDigit }
        // From the last digit to the first; what is left over stands before the first place.
        for token in section.tokens.reversed() {
            switch token {
            case .digit(let isAlways):
                places -= 1
                if let digit = left.popLast() {
                    shown.append(Unicode.Scalar(digit))
                } else if isAlways {
                    shown.append("0")
                }
                while places == 0, let digit = left.popLast() { shown.append(Unicode.Scalar(digit)) }
            case .literal(let scalar): shown.append(scalar)
            case .sign: return nil
            }
        }
        return String(String.UnicodeScalarView(shown.reversed()))
    }
}

extension FormatSection.Token {
    fileprivate var isDigit: Bool { if case .digit = self { true } else { false } }
}
