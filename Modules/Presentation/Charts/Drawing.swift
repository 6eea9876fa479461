/// An SVG picture in the making, its colours taken from the page's style by class names, all text escaped.
struct Drawing {
    enum Anchor: String { case start, middle, end }

    /// In units of which a phone shows one a pixel.
    let width: Double
    private var body = ""

    init(width: Double) {
        self.width = width
    }

    mutating func rectangle(
        x: Double, y: Double, width: Double, height: Double, kind: String, tip: String, radius: Double = 2
    ) {
        body += "<rect\(Ink.of(kind)) x=\"\(px(x))\" y=\"\(px(y))\" width=\"\(px(max(0, width)))\""
        body +=
            " height=\"\(px(max(0, height)))\" rx=\"\(px(radius))\"><title>\(HTMLText.escaped(tip))</title></rect>\n"
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, kind: String) {
        body += "<line\(Ink.of(kind)) x1=\"\(px(x1))\" y1=\"\(px(y1))\" x2=\"\(px(x2))\" y2=\"\(px(y2))\"/>\n"
    }

    mutating func path(_ points: [(Double, Double)], kind: String, closed: Bool) {
        guard let first = points.first else { return }
        var way = "M\(px(first.0)) \(px(first.1))"
        for point in points.dropFirst() { way += "L\(px(point.0)) \(px(point.1))" }
        body += "<path\(Ink.of(kind)) d=\"\(way)\(closed ? "Z" : "")\"/>\n"
    }

    mutating func dot(_ x: Double, _ y: Double, kind: String, tip: String) {
        body += "<circle\(Ink.of(kind)) cx=\"\(px(x))\" cy=\"\(px(y))\" r=\"3.5\">"
        body += "<title>\(HTMLText.escaped(tip))</title></circle>\n"
    }

    mutating func text(_ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, kind: String) {
        body += "<text\(Ink.of(kind)) x=\"\(px(x))\" y=\"\(px(y))\" text-anchor=\"\(anchor.rawValue)\">"
        body += "\(HTMLText.escaped(text))</text>\n"
    }

    /// The picture with its title and description for those who hear it.
    func svg(height: Double, id: String, title: String, description: String) -> String {
        """
        <svg class="chart" viewBox="0 0 \(px(width)) \(px(height))" xmlns="http://www.w3.org/2000/svg" \
        role="img" aria-labelledby="\(id)-t \(id)-d">
        <title id="\(id)-t">\(HTMLText.escaped(title))</title>
        <desc id="\(id)-d">\(HTMLText.escaped(description))</desc>
        \(body)</svg>
        """
    }

    /// About how wide the text will be at 12.5 units of type.
    static func width(of text: String) -> Double { Double(DisplayWidth.of(text)) * 7.5 }

    /// The text cut to about that width.
    static func cut(_ text: String, to width: Double) -> String { DisplayWidth.cut(text, to: max(1, Int(width / 7.5))) }

    private func px(_ length: Double) -> String { Figures.plain(length, places: 1) ?? "0" }
}
