import Storage
import Testing
import Vocabulary

@testable import Screening

@Suite("What a list says of one entry")
struct WatchEntryTests {
    private static func entry(_ change: (inout WatchEntry) -> Void = { _ in }) -> WatchEntry {
        var entry = WatchEntry(list: "L", entry: "1", name: "Kaiyo Denki")
        entry.aliases = ["Kaiyo", "Denki"]
        entry.weakAliases = ["KD"]
        entry.kind = .organization
        entry.countries = ["KP", "CN"]
        entry.birthYear = 1950
        entry.reason = "missile"
        change(&entry)
        return entry
    }

    @Test("Its version says everything that the list says, and not the order of its aliases")
    func version() {
        let others = [
            Self.entry { $0.list = "M" }, Self.entry { $0.entry = "2" }, Self.entry { $0.name = "Kaiyo" },
            Self.entry { $0.aliases = ["Kaiyo"] }, Self.entry { $0.aliases = [] },
            Self.entry { $0.weakAliases = ["KD", "Kaiyo"] }, Self.entry { $0.weakAliases = [] },
            Self.entry { ($0.aliases, $0.weakAliases) = (["Kaiyo", "Denki", "KD"], []) },
            Self.entry { $0.kind = nil }, Self.entry { $0.kind = .person }, Self.entry { $0.countries = [] },
            Self.entry { $0.countries = ["KP"] }, Self.entry { $0.birthYear = nil },
            Self.entry { $0.birthYear = 1951 }, Self.entry { $0.reason = "" }, Self.entry { $0.reason = "nuclear" },
        ]
        let versions = Set(([Self.entry()] + others).map(\.version.description))
        #expect(versions.count == others.count + 1)
        #expect(Self.entry { $0.aliases.reverse() }.version == Self.entry().version)
    }

    @Test("Another row of it adds what is new, and takes nothing away")
    func join() {
        var joined = Self.entry()
        joined.join(
            Self.entry {
                ($0.name, $0.aliases, $0.weakAliases) = ("海洋電機", ["Kaiyo", "KAIYO"], ["KD", "K-D"])
                ($0.kind, $0.birthYear, $0.reason) = (.person, 1960, "nuclear")
                $0.countries = ["CN", "IR"]
            })
        #expect(joined.name == "Kaiyo Denki")
        #expect(joined.aliases == ["Kaiyo", "Denki", "海洋電機", "KAIYO"] && joined.weakAliases == ["KD", "K-D"])
        #expect(joined.countries == ["KP", "CN", "IR"])
        #expect(joined.kind == .organization && joined.birthYear == 1950 && joined.reason == "missile")
        let before = joined
        joined.join(WatchEntry(list: "L", entry: "1", name: "Kaiyo Denki"))
        joined.join(before)
        #expect(joined == before)
        var bare = WatchEntry(list: "L", entry: "1", name: "X")
        bare.join(Self.entry())
        #expect(bare.kind == .organization && bare.birthYear == 1950 && bare.reason == "missile")
    }

    @Test("A name is weak only where no row calls it more than that")
    func weak() {
        var entry = Self.entry()
        entry.join(Self.entry { ($0.name, $0.weakAliases) = ("KD", ["Denki", "Kaiyo Denki", "X"]) })
        #expect(entry.aliases == ["Kaiyo", "Denki", "KD"] && entry.weakAliases == ["X"])
        #expect(Set(entry.names.map(\.name)).count == entry.names.count)
    }

    @Test(
        "A year of birth is the first number of four digits that can be one",
        arguments: [
            ("1948", 1948), ("10 Dec 1948", 1948), ("1948-12-10", 1948), ("12/10/1948", 1948), ("circa 1948", 1948),
            ("1948 to 1950", 1948), ("between 948 and 1950", 1950), ("1850", 1850), ("1849", nil), ("2100", 2100),
            ("2101", nil), ("1200 or 1948", 1948), ("19481210", nil), ("1948年12月10日", 1948), ("", nil),
            ("unknown", nil), ("48", nil), ("１９４８", nil),
        ] as [(String, Int64?)])
    func year(text: String, year: Int64?) {
        #expect(WatchListImport.year(text) == year)
    }
}
