/// The classes of what is drawn, each with the colours that it has on paper: a page's style goes before them, and a print
/// program that does not apply the page's style to pictures has them.
enum Ink {
    /// The attributes of a class.
    static func of(_ kind: String) -> String { " class=\"\(kind)\"\(paper[kind] ?? "")" }

    private static let series = ["#2f5a88", "#d08a5b", "#7d9669", "#b59a4c"]

    private static let paper: [String: String] = {
        var paper = [
            "grid": line("#e4e0d8", 1), "axis": line("#b9b3a6", 1),
            "crossing": line("#b8432f", 1.5) + " stroke-dasharray=\"7 4\"",
            "slope": " fill=\"\(series[0])\" opacity=\".16\"", "area": " fill=\"\(series[0])\" opacity=\".1\"",
            "label": text("#23272e", 12.5), "value": text("#23272e", 11.5), "tick": text("#6b7079", 11.5),
            "figure": text("#23272e", 14) + " font-weight=\"600\"",
            "crossing-name": text("#b8432f", 12.5) + " font-weight=\"600\"",
        ]
        for (number, color) in series.enumerated() {
            paper["s\(number + 1)"] = " fill=\"\(color)\""
            paper["line s\(number + 1)"] = " fill=\"none\" stroke=\"\(color)\" stroke-width=\"2.25\""
        }
        return paper
    }()

    private static func line(_ color: String, _ width: Double) -> String {
        " stroke=\"\(color)\" stroke-width=\"\(Figures.plain(width, places: 1) ?? "1")\""
    }

    private static func text(_ color: String, _ size: Double) -> String {
        " fill=\"\(color)\" font-size=\"\(Figures.plain(size, places: 1) ?? "12")\""
    }
}
