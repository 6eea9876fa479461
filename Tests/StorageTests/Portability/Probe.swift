import Storage
import Testing

/// One statement of SQL that must mean the same on both engines, and the rows that it must answer.
struct Probe: Sendable {
    let name: String
    /// What is run before it, in the same transaction.
    let steps: [String]
    let sql: String
    let values: [SQLValue]
    let rows: [[Cell]]

    init(_ name: String, after steps: [String] = [], _ sql: String, _ values: SQLValue..., gives rows: [[Cell]]) {
        self.name = name
        self.steps = steps
        self.sql = sql
        self.values = values
        self.rows = rows
    }
}

/// The probes of one subject.
struct ProbeGroup: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let probes: [Probe]

    init(_ name: String, _ probes: [Probe]) {
        testDescription = name
        self.probes = probes
    }

    static let all = [
        values, conditions, commonTables, joins, groups, windows, sets, changes, conflicts, schema, numbers, texts,
    ]
}

/// A value that is expected in one column, read in the way of its kind.
enum Cell: Sendable, Equatable {
    case null
    case int(Int64)
    case real(Double)
    case text(String)
    case bool(Bool)

    /// What stands in the column, read as a value of the same kind.
    func found(in row: Row, _ column: Int) -> Cell {
        if row.isNull(column) { return .null }
        return switch self {
        case .null, .text: .text(row.text(column))
        case .int: .int(row.int(column))
        case .real: .real(row.real(column))
        case .bool: .bool(row.bool(column))
        }
    }
}

extension Cell: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByBooleanLiteral
{
    init(nilLiteral: ()) { self = .null }
    init(integerLiteral value: Int64) { self = .int(value) }
    init(floatLiteral value: Double) { self = .real(value) }
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
}
