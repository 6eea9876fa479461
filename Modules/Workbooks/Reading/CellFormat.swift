/// What a number in a cell means to whoever looks at it, by the format of the cell.
enum CellFormat: Equatable {
    /// A number; currencies and thousands are looks only.
    case number
    /// Days since the beginning of the calendar.
    case day
    /// Days with a time.
    case moment
    /// A time of a day.
    case clock
    /// Hours that may be more than a day's.
    case elapsed
    /// Digits of a code: zeros in front belong to it.
    case code(DigitMask)

    /// A format that is known by its number (ECMA-376 18.8.30, with those of East Asian editions).
    static func builtIn(_ number: Int) -> CellFormat {
        switch number {
        case 14...17, 27...31, 34...36, 50...58: .day
        case 18...21, 32, 33, 45, 47: .clock
        case 22: .moment
        case 46: .elapsed
        default: .number
        }
    }

    /// A format by its code: `yyyy/m/d`, `[$-411]ggge"年"m"月"d"日"`, `000000`, `#,##0;[Red]-#,##0`.
    init(code: String) {
        let sections = FormatSection.sections(of: code)
        guard let first = sections.first else {
            self = .number
            return
        }
        if first.isGeneral {
            self = .number
        } else if first.isElapsed {
            self = .elapsed
        } else if first.showsDay {
            self = first.showsTime ? .moment : .day
        } else if first.showsTime {
            self = .clock
        } else if let mask = DigitMask(sections) {
            self = .code(mask)
        } else {
            self = .number
        }
    }
}

/// One part of a format; parts are separated by `;`.
struct FormatSection {
    /// What is shown in its order: letters of dates, digits, and text as it is.
    enum Token: Equatable {
        /// `0` shows a digit always, `#` only where there is one.
        case digit(isAlways: Bool)
        case literal(Unicode.Scalar)
        /// Anything else: signs of numbers, letters of dates.
        case sign(Unicode.Scalar)
    }

    private(set) var tokens: [Token] = []
    /// `[<=999]`: for numbers up to here.
    private(set) var limit: Double?
    private(set) var isElapsed = false
    private(set) var isGeneral = false
    private(set) var showsDay = false
    private(set) var showsTime = false

    static func sections(of code: String) -> [FormatSection] {
        var rest = Array(code.unicodeScalars)[...]
        var sections: [FormatSection] = []
        // More than four parts have no meaning, and a format is short.
        while sections.count < 4, rest.count <= 1_000 {
            sections.append(FormatSection(&rest))
            if rest.isEmpty { break }
        }
        return sections
    }

    /// Takes a part from the front, with the `;` behind it.
    private init(_ rest: inout ArraySlice<Unicode.Scalar>) {
        var hasMonth = false
        scan: while let scalar = rest.popFirst() {
            switch scalar {
            case ";": break scan
            case "\"":
                while let quoted = rest.popFirst(), quoted != "\"" { tokens.append(.literal(quoted)) }
            case "\\": if let escaped = rest.popFirst() { tokens.append(.literal(escaped)) }
            case "_", "*": _ = rest.popFirst()
            case "[": takeBracket(&rest)
            case "0": tokens.append(.digit(isAlways: true))
            case "#": tokens.append(.digit(isAlways: false))
            case "y", "Y", "d", "D", "g", "b", "a", "A":
                if (scalar == "a" || scalar == "A"), isHalfOfDay(rest) {
                    rest = rest.drop { "mMpP/aA".unicodeScalars.contains($0) }
                    showsTime = true
                } else {
                    showsDay = true
                }
            case "e", "E":
                // The year of an era, or the exponent of a number.
                if rest.first == "+" || rest.first == "-" { tokens.append(.sign(scalar)) } else { showsDay = true }
            case "m", "M": hasMonth = true
            case "h", "H", "s", "S": showsTime = true
            case "G": takeGeneral(&rest)
            case " ", "-", "(", ")", "/": tokens.append(.literal(scalar))
            default: tokens.append(.sign(scalar))
            }
        }
        // An m beside hours or seconds is minutes.
        if hasMonth && !showsTime && !isElapsed { showsDay = true }
    }

    /// `[Red]` and `[$¥-411]` are looks, `[h]` counts on beyond a day, `[<=999]` chooses a part.
    private mutating func takeBracket(_ rest: inout ArraySlice<Unicode.Scalar>) {
        var content = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "]" { content.append(scalar) }
        let text = String(content).lowercased()
        if ["h", "hh", "m", "mm", "s", "ss"].contains(text) { isElapsed = true }
        if text.hasPrefix("<=") {
            limit = Double(text.dropFirst(2))
        } else if text.hasPrefix("<") {
            limit = Double(text.dropFirst()).map { $0.nextDown }
        }
    }

    /// `General`, or `G/標準` as Japanese editions say it; else the letter of an era.
    private mutating func takeGeneral(_ rest: inout ArraySlice<Unicode.Scalar>) {
        for name in ["eneral", "ENERAL", "/標準"] where rest.starts(with: name.unicodeScalars) {
            rest = rest.dropFirst(name.unicodeScalars.count)
            isGeneral = true
            return
        }
        showsDay = true
    }

    /// Whether `AM/PM` or `A/P` goes on here.
    private func isHalfOfDay(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        rest.first == "/" || rest.dropFirst().first == "/"
    }
}
