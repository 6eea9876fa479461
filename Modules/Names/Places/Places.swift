/// The one table of places and departments of a company, and what its users make of it.
package enum Places {
    package static let all: [Place] = [
        Place(.site, ["支店", "支社", "支部", "支局"], latin: ["branch", "branch office", "sales office"]),
        Place(.site, ["営業所"], bank: ["エイ"]),
        Place(.site, ["出張所"], bank: ["シユツ"]),
        Place(.site, ["事業所"]),
        Place(.site, ["工場"], latin: ["plant", "factory"]),
        Place(.head, ["本社", "本店", "本部"], latin: ["headquarters", "hq", "head office"]),
        Place(.facility, ["センター", "センタ", "研究所", "オフィス"], latin: ["office"]),
        Place(
            .department, ["事業部", "営業部"], latin: ["division", "div", "department", "dept", "section"]),
        Place(.unit, ["部", "課", "室", "係"]),
    ]

    /// The endings of some sorts of places, the longest first.
    package static func endings(_ sorts: Set<Place.Sort>) -> [String] {
        all.filter { sorts.contains($0.sort) }.flatMap(\.endings).sorted { $0.utf8.count > $1.utf8.count }
    }

    /// Their Latin words, one or several each.
    package static func latin(_ sorts: Set<Place.Sort>) -> [String] {
        all.filter { sorts.contains($0.sort) }.flatMap(\.latin)
    }

    /// What banks write for a place within brackets: エイ, シユツ.
    package static let bank: [String] = all.flatMap(\.bank)
}
