/// Names of sheets as spreadsheets take them (シート名): at most 31 characters, without some signs, and no two alike.
struct SheetNames {
    private var taken: Set<String> = []
    private static let longest = 31

    /// A name that may be given, near to what was wished.
    mutating func name(for title: String) -> String {
        var scalars = title.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar {
            case "[", "(": "("
            case "]", ")": ")"
            case ":", "*", "?", "/", "\\": "-"
            case _ where scalar.value < 0x20: " "
            default: scalar
            }
        }[...]
        while let first = scalars.first, first == "'" || first == " " { scalars.removeFirst() }
        let wished = Self.cut(String(String.UnicodeScalarView(scalars)), to: Self.longest)
        var name = wished.isEmpty || wished.lowercased() == "history" ? "Sheet" : wished
        let first = name
        var number = 1
        while !taken.insert(name.lowercased()).inserted {
            number += 1
            let mark = " (\(number))"
            name = Self.cut(first, to: Self.longest - mark.utf16.count) + mark
        }
        return name
    }

    private static func cut(_ text: String, to length: Int) -> String {
        var kept = ""
        for character in text {
            guard kept.utf16.count + String(character).utf16.count <= length else { break }
            kept.append(character)
        }
        while let last = kept.last, last == "'" || last == " " { kept.removeLast() }
        return kept
    }
}
