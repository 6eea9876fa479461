import CSQLite
import Glibc

/// Functions that PostgreSQL has and SQLite has not, so that one text of SQL serves both: `greatest` and `least`,
/// which leave NULL out, `strpos`, which counts characters from 1, and `string_agg`.
enum SQLiteFunctions {
    private static let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS

    static func register(on handle: OpaquePointer) {
        sqlite3_create_function_v2(
            handle, "greatest", -1, flags, nil, { SQLiteFunctions.choose($0, $1, $2) { $0 > 0 } }, nil, nil, nil)
        sqlite3_create_function_v2(
            handle, "least", -1, flags, nil, { SQLiteFunctions.choose($0, $1, $2) { $0 < 0 } }, nil, nil, nil)
        sqlite3_create_function_v2(
            handle, "strpos", 2, flags, nil, { SQLiteFunctions.position($0, $1, $2) }, nil, nil, nil)
        sqlite3_create_function_v2(
            handle, "string_agg", 2, flags, nil, nil, { SQLiteFunctions.gather($0, $2) },
            { SQLiteFunctions.hand($0) }, nil)
    }

    private static func choose(
        _ context: OpaquePointer?, _ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?,
        _ isBetter: (Int32) -> Bool
    ) {
        var best: OpaquePointer?
        for index in 0..<Int(count) {
            guard let value = values?[index], sqlite3_value_type(value) != SQLITE_NULL else { continue }
            if best.map({ isBetter(order(value, $0)) }) ?? true { best = value }
        }
        if let best { sqlite3_result_value(context, best) } else { sqlite3_result_null(context) }
    }

    /// Below, at or above zero as the first value stands before, at or behind the second: texts by their bytes.
    private static func order(_ first: OpaquePointer, _ second: OpaquePointer) -> Int32 {
        func sign<Number: Comparable>(_ first: Number, _ second: Number) -> Int32 {
            first < second ? -1 : first > second ? 1 : 0
        }
        switch (sqlite3_value_type(first), sqlite3_value_type(second)) {
        case (SQLITE_INTEGER, SQLITE_INTEGER): return sign(sqlite3_value_int64(first), sqlite3_value_int64(second))
        case (SQLITE_TEXT, SQLITE_TEXT):
            guard let left = sqlite3_value_text(first), let right = sqlite3_value_text(second) else { return 0 }
            return strcmp(
                UnsafeRawPointer(left).assumingMemoryBound(to: CChar.self),
                UnsafeRawPointer(right).assumingMemoryBound(to: CChar.self))
        default: return sign(sqlite3_value_double(first), sqlite3_value_double(second))
        }
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

    /// The text that an aggregate has gathered so far.
    private final class Gathered {
        var text: String?
    }

    private static func gather(_ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let text = sqlite3_value_text(values?[0]),
            let place = sqlite3_aggregate_context(context, Int32(MemoryLayout<UnsafeRawPointer?>.size))?
                .assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
        else { return }
        let gathered: Gathered
        if let known = place.pointee {
            gathered = Unmanaged<Gathered>.fromOpaque(known).takeUnretainedValue()
        } else {
            gathered = Gathered()
            place.pointee = Unmanaged.passRetained(gathered).toOpaque()
        }
        let separator = sqlite3_value_text(values?[1]).map { String(cString: $0) } ?? ""
        gathered.text = gathered.text.map { $0 + separator + String(cString: text) } ?? String(cString: text)
    }

    private static func hand(_ context: OpaquePointer?) {
        guard let place = sqlite3_aggregate_context(context, 0)?.assumingMemoryBound(to: UnsafeMutableRawPointer?.self),
            let known = place.pointee,
            var text = Unmanaged<Gathered>.fromOpaque(known).takeRetainedValue().text
        else { return sqlite3_result_null(context) }
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_result_text(context, $0.baseAddress, Int32(clamping: $0.count), sekisho_sqlite_transient())
            }
        }
    }
}
