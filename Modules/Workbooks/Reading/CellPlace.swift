/// Where a cell stands: `AB12` is column 27 (counted from 0) of row 12 (counted from 1).
struct CellPlace: Equatable {
    let column: Int
    let row: Int

    init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// Nil for what is no place on a sheet.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var column = 0
        var row = 0
        var letters = 0
        var place = 0
        while place < bytes.count, case let letter = bytes[place] & 0xDF, (0x41...0x5A).contains(letter) {
            column = column * 26 + Int(letter - 0x40)
            letters += 1
            guard letters <= 3 else { return nil }
            place += 1
        }
        guard letters > 0, place < bytes.count, bytes.count - place <= 7 else { return nil }
        while place < bytes.count {
            guard (0x30...0x39).contains(bytes[place]) else { return nil }
            row = row * 10 + Int(bytes[place] - 0x30)
            place += 1
        }
        guard column <= WorkbookLimits.lastColumn, (1...WorkbookLimits.lastRow).contains(row) else { return nil }
        self.init(column: column - 1, row: row)
    }

    /// As spreadsheets write it.
    var description: String { Self.letters(of: column) + String(row) }

    /// The letters of a column, counted from 0: `A`, `Z`, `AA`.
    static func letters(of column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        repeat {
            letters.append(UInt8(truncatingIfNeeded: 0x41 + rest % 26))
            rest = rest / 26 - 1
        } while rest >= 0
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

/// A rectangle of cells that were made one.
struct MergedArea: Equatable {
    let first: CellPlace
    let last: CellPlace

    /// `B2:B5`; nil for what is none.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            let first = CellPlace(UnsafeBufferPointer(rebasing: bytes[..<colon])),
            let last = CellPlace(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...])),
            first.row <= last.row, first.column <= last.column
        else { return nil }
        self.first = first
        self.last = last
    }
}
