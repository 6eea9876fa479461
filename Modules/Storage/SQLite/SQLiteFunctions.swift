import CSQLite

/// Functions that PostgreSQL has and SQLite has not, so that one text of SQL serves both:
/// `greatest` and `least`, which leave NULL out, and `strpos`, which counts characters from 1.
enum SQLiteFunctions {
    private static let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS

    static func register(on handle: OpaquePointer) {
        sqlite3_create_function_v2(
            handle, "greatest", -1, flags, nil, { SQLiteFunctions.choose($0, $1, $2, { $0 > $1 }) }, nil, nil, nil)
        sqlite3_create_function_v2(
            handle, "least", -1, flags, nil, { SQLiteFunctions.choose($0, $1, $2, { $0 < $1 }) }, nil, nil, nil)
        sqlite3_create_function_v2(
            handle, "strpos", 2, flags, nil, { SQLiteFunctions.position($0, $1, $2) }, nil, nil, nil)
    }

    private static func choose(
        _ context: OpaquePointer?, _ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?,
        _ isBetter: (Int64, Int64) -> Bool
    ) {
        var best: Int64?
        for index in 0..<Int(count) where sqlite3_value_type(values?[index]) != SQLITE_NULL {
            let value = sqlite3_value_int64(values?[index])
            if best.map({ isBetter(value, $0) }) ?? true { best = value }
        }
        if let best { sqlite3_result_int64(context, best) } else { sqlite3_result_null(context) }
    }

    private static func position(
        _ context: OpaquePointer?, _ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?
    ) {
        guard let text = sqlite3_value_text(values?[0]), let part = sqlite3_value_text(values?[1]) else {
            return sqlite3_result_null(context)
        }
        let whole = String(cString: text).unicodeScalars
        let sought = String(cString: part).unicodeScalars
        guard !sought.isEmpty else { return sqlite3_result_int64(context, 1) }
        let found = whole.firstRange(of: sought).map { whole.distance(from: whole.startIndex, to: $0.lowerBound) + 1 }
        sqlite3_result_int64(context, Int64(found ?? 0))
    }
}
