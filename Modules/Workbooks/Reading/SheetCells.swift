/// The cells of the row that is being read, each as people see it.
final class SheetCells: XMLListener {
    private let shared: SharedParts
    private let limits: WorkbookLimits

    /// The row, counted from 1.
    private(set) var row = 0
    private(set) var bytes: [UInt8] = []
    /// Where each cell stands in `bytes`, up to the last that holds something.
    private(set) var spans: [Range<Int>] = []
    private(set) var fault: SheetRows.RowFault?

    private var column = -1
    private var kind = Kind.number
    private var format = CellFormat.number
    private var hasFormula = false
    private var isInRow = false
    private var isInText = false
    private var phonetic = 0
    /// What stands in the cell as it is in the file.
    private var raw: [UInt8] = []

    private enum Kind { case number, shared, text, truth, error, day }

    /// What stands in a cell whose formula nobody has worked out.
    private static let notWorkedOut = Array("#N/A".utf8)

    init(_ shared: SharedParts, _ limits: WorkbookLimits) {
        self.shared = shared
        self.limits = limits
    }

    var width: Int { spans.count }

    func clear() {
        bytes.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        fault = nil
        column = -1
    }

    /// What a cell says.
    func text(_ column: Int) -> [UInt8] { spans.indices.contains(column) ? Array(bytes[spans[column]]) : [] }

    /// Puts something else into a cell.
    func set(_ column: Int, _ text: [UInt8]) {
        if text.isEmpty {
            guard spans.indices.contains(column) else { return }
            spans[column] = 0..<0
            while spans.last?.isEmpty == true { spans.removeLast() }
        } else {
            put(column) { $0 += text }
        }
    }

    // MARK: What is heard

    func begins(_ name: XMLName, _ attributes: XMLAttributes, in stream: XMLStream) {
        if name == "c" {
            beginCell(attributes, stream)
        } else if name == "v" || name == "t" {
            isInText = phonetic == 0
        } else if name == "f" {
            hasFormula = true
        } else if name == "row" {
            beginRow(attributes, stream)
        } else if name == "rPh" {
            phonetic += 1
        }
    }

    func text(_ text: UnsafeBufferPointer<UInt8>, in _: XMLStream) {
        // A row that is too long is told as such when it ends.
        if isInText, isInRow, raw.count <= limits.rowBytes { raw.append(contentsOf: text) }
    }

    func ends(_ name: XMLName, in stream: XMLStream) {
        if name == "v" || name == "t" {
            isInText = false
        } else if name == "c" {
            endCell(stream)
        } else if name == "rPh" {
            phonetic -= 1
        } else if name == "row", isInRow {
            isInRow = false
            stream.pause()
        }
    }

    private func beginRow(_ attributes: XMLAttributes, _ stream: XMLStream) {
        var number = row + 1
        if let told = attributes.bytes("r") {
            guard let read = WholeNumber.read(told) else {
                return stream.refuse("row “\(String(decoding: told.prefix(20), as: UTF8.self))”")
            }
            number = read
        }
        guard number > row, number <= WorkbookLimits.lastRow, !isInRow else { return stream.refuse("row \(number)") }
        row = number
        isInRow = true
    }

    private func beginCell(_ attributes: XMLAttributes, _ stream: XMLStream) {
        column += 1
        if let told = attributes.bytes("r") {
            guard let place = CellPlace(told), place.row == row else {
                return stream.refuse("cell “\(String(decoding: told.prefix(20), as: UTF8.self))”")
            }
            column = place.column
        }
        kind = Self.kind(attributes.bytes("t"))
        format = attributes.number("s").map { shared.formats[$0] } ?? .number
        hasFormula = false
        raw.removeAll(keepingCapacity: true)
    }

    private static func kind(_ type: UnsafeBufferPointer<UInt8>?) -> Kind {
        guard let type, let first = type.first else { return .number }
        switch (first, type.count) {
        case (UInt8(ascii: "s"), 1): return .shared
        case (UInt8(ascii: "b"), 1): return .truth
        case (UInt8(ascii: "e"), 1): return .error
        case (UInt8(ascii: "d"), 1): return .day
        case (UInt8(ascii: "n"), 1): return .number
        default: return .text
        }
    }

    private func endCell(_ stream: XMLStream) {
        guard !raw.isEmpty else {
            // A formula whose value is an empty text is of the kind of texts.
            if hasFormula, kind == .number { put(column) { $0 += Self.notWorkedOut } }
            return
        }
        switch kind {
        case .shared:
            let number = raw.withUnsafeBufferPointer { WholeNumber.read($0) }
            guard let number, number < shared.texts.count else {
                let place = CellPlace(column: column, row: row).description
                return stream.refuse("\(place): text “\(String(decoding: raw.prefix(20), as: UTF8.self))”")
            }
            put(column) { bytes in _ = shared.texts.with(number) { bytes.append(contentsOf: $0) } }
        case .text:
            EscapedCharacters.decode(&raw, from: 0)
            put(column) { $0 += raw }
        case .error: put(column) { $0 += raw }
        case .truth: put(column) { $0 += raw == [0x31] ? "TRUE".utf8 : "FALSE".utf8 }
        case .day: put(column) { $0 += Self.day(raw) }
        case .number: putNumber()
        }
    }

    private func putNumber() {
        guard let plain = raw.withUnsafeBufferPointer(CellNumber.text) else { return put(column) { $0 += raw } }
        guard format != .number, let value = Double(String(decoding: raw, as: UTF8.self)) else {
            return put(column) { $0 += plain.utf8 }
        }
        let shown: String? =
            if case .code(let mask) = format {
                CellNumber.digits(value).flatMap { mask.shown($0, value: value) }
            } else {
                shared.days.text(value, as: format)
            }
        put(column) { $0 += (shown ?? plain).utf8 }
    }

    /// A day as the strict form of the standard has it: `2026-04-01T00:00:00Z` without what nobody sees.
    private static func day(_ raw: [UInt8]) -> ArraySlice<UInt8> {
        let text = String(decoding: raw, as: UTF8.self)
        for nothing in ["T00:00:00", "T00:00:00Z", "T00:00:00.000Z", "T00:00:00.000"] where text.hasSuffix(nothing) {
            return raw.dropLast(nothing.utf8.count)
        }
        return raw[...]
    }

    private func put(_ column: Int, _ append: (inout [UInt8]) -> Void) {
        let start = bytes.count
        append(&bytes)
        guard bytes.count > start else { return }
        guard column < limits.columns else {
            bytes.removeLast(bytes.count - start)
            fault = .tooManyColumns(limit: limits.columns)
            return
        }
        guard bytes.count <= limits.rowBytes else {
            bytes.removeLast(bytes.count - start)
            fault = .tooLong(limit: limits.rowBytes)
            return
        }
        while spans.count <= column { spans.append(0..<0) }
        spans[column] = start..<bytes.count
    }
}
