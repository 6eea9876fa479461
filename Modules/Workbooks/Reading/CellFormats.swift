/// The formats of a workbook's cells by their numbers (`styles.xml`).
final class CellFormats: XMLListener {
    private var codes: [Int: CellFormat] = [:]
    private var formats: [CellFormat] = []
    private var isInCells = false
    private let limits: WorkbookLimits

    init(_ limits: WorkbookLimits) { self.limits = limits }

    func read(_ part: ArchivePart) throws { try XMLStream(part, limits, telling: self).read() }

    /// The format of a cell; a number where none is known.
    subscript(style: Int) -> CellFormat { formats.indices.contains(style) ? formats[style] : .number }

    func begins(_ name: XMLName, _ attributes: XMLAttributes, in stream: XMLStream) {
        if name == "numFmt" {
            guard let number = attributes.number("numFmtId"), let code = attributes["formatCode"] else { return }
            guard codes.count < limits.formats else { return stream.refuse("numFmts") }
            codes[number] = CellFormat(code: code)
        } else if name == "cellXfs" {
            isInCells = true
        } else if isInCells, name == "xf" {
            guard formats.count < limits.formats else { return stream.refuse("cellXfs") }
            let number = attributes.number("numFmtId") ?? 0
            formats.append(codes[number] ?? .builtIn(number))
        }
    }

    func text(_: UnsafeBufferPointer<UInt8>, in _: XMLStream) {}

    func ends(_ name: XMLName, in _: XMLStream) {
        if name == "cellXfs" { isInCells = false }
    }
}
