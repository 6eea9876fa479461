/// A case of an enum that conforms to `Refusal`, read from the sources.
struct RefusalCase {
    /// The enum: `PartyRefusal`.
    let type: String
    /// The case in it: `unknown`.
    let name: String
    /// The codes that programs see, as far as they stand as a whole beside it: `party.unknown`.
    let codes: [String]
    /// The module or program that it belongs to.
    let owner: String

    /// Every one in modules and programs, and the sources without the enums themselves.
    static let (all, elsewhere): ([RefusalCase], [NamesInSource]) = {
        var cases: [RefusalCase] = []
        var elsewhere: [NamesInSource] = []
        for file in Sources.product {
            var rest = file.code
            while let match = rest.firstMatch(of: /\benum (\w+): (?:\w+, )*Refusal\b/) {
                let body = braces(rest[match.range.upperBound...])
                let (codes, only) = (codes(in: body), onlyCode(in: body))
                cases += names(in: body).map { name in
                    RefusalCase(type: String(match.1), name: name, codes: codes[name] ?? only, owner: file.owner)
                }
                rest.removeSubrange(match.range.lowerBound..<body.endIndex)
            }
            elsewhere.append(NamesInSource(of: rest, owner: file.owner))
        }
        return (cases, elsewhere)
    }()

    /// From the first brace to the one that closes it.
    private static func braces(_ text: Substring) -> Substring {
        var depth = 0
        for place in text.utf8.indices {
            if text.utf8[place] == UInt8(ascii: "{") { depth += 1 }
            if text.utf8[place] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0, text.utf8[place] == UInt8(ascii: "}") { return text[...place] }
        }
        return text
    }

    /// The names of the cases, which stand on lines of their own.
    private static func names(in body: Substring) -> [String] {
        body.matches(of: /\n    case (\w[^\n]*)/).flatMap { match in
            match.1.replacing(/\([^()]*\)|\/\/.*/, with: "").split(separator: ",")
                .map { $0.filter { $0 != "`" && $0 != " " } }
        }
    }

    /// What stands behind a case where codes are told: `case .unknown: "party.unknown"`.
    private static func codes(in body: Substring) -> [String: [String]] {
        var codes: [String: [String]] = [:]
        for match in body.matches(of: /case ([^:"\n]*): "([a-z]+(?:\.[a-z_]+)+)"/) {
            for name in match.1.matches(of: /\.(\w+)/) { codes[String(name.1), default: []].append(String(match.2)) }
        }
        return codes
    }

    /// The code of an enum all of whose cases have one.
    private static func onlyCode(in body: Substring) -> [String] {
        body.firstMatch(of: /var code: String \{ "([a-z_.]+)" \}/).map { [String($0.1)] } ?? []
    }

    /// Whether a test names it where something is refused: by a code as a whole, by its type and name, or by its name
    /// alone in a file that speaks of its type, or on a line about refusals in the tests of its own module.
    func isProvoked(in test: NamesInSource) -> Bool {
        codes.contains { test.all.contains(Substring($0)) } || test.all.contains("\(type).\(name)")
            || test.all.contains(Substring(type)) && test.all.contains(".\(name)")
            || test.owner == "\(owner)Tests" && test.onRefusals.contains(".\(name)")
    }

    /// Whether the program makes it, by its type or, at home, by its name alone.
    func isMade(in source: NamesInSource) -> Bool {
        source.all.contains("\(type).\(name)") || source.owner == owner && source.all.contains(".\(name)")
    }
}

/// The words of a source with the dots in them: `party.unknown`, `PartyRefusal.unknown`, `.unknown`.
struct NamesInSource {
    /// The module, the program or the folder of tests.
    let owner: String
    let all: Set<Substring>
    /// Those on lines about refusals.
    let onRefusals: Set<Substring>

    init(of text: String, owner: String) {
        self.owner = owner
        var (all, onRefusals): (Set<Substring>, Set<Substring>) = ([], [])
        for line in text.split(separator: "\n") {
            let names = Self.names(in: line)
            all.formUnion(names)
            if line.contains("efus") || line.contains("eason") || line.contains("throws:") {
                onRefusals.formUnion(names)
            }
        }
        self.all = all
        self.onRefusals = onRefusals
    }

    private static func names(in line: Substring) -> [Substring] {
        line.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." || $0 == "_") }
            .map { word in word.last == "." ? word.dropLast() : word }
    }
}
