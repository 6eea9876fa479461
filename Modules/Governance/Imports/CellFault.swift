import Interchange
import Vocabulary

/// A refusal that may concern one cell alone: without the cell the row still says what it said.
package protocol CellFault: Refusal {
    var concernsCellOnly: Bool { get }
}

extension AmountRefusal: CellFault {
    package var concernsCellOnly: Bool { true }
}

extension DayRefusal: CellFault {
    package var concernsCellOnly: Bool { true }
}

extension ImportRefusal: CellFault {
    package var concernsCellOnly: Bool {
        switch self {
        case .empty, .unknownWord, .tooLong, .sheetError: true
        case .strict, .duplicate, .unchangeable, .inputGone: false
        }
    }
}

/// A fault of one cell, or something that was mended in it, for people.
package struct CellRemark: Sendable {
    package let line: Int
    package let column: String
    package let reason: any Refusal
    /// Whether the cell was dropped; else it was mended.
    package let isDropped: Bool
}
