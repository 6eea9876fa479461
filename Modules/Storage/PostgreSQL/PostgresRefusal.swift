import CPostgres
import Glibc

/// What the states of PostgreSQL mean to people.
struct PostgresRefusal {
    let refusal: StorageRefusal
    /// Another transaction was in the way: doing it again may well succeed.
    var isDisturbance = false
    /// Prepared statements no longer fit the tables.
    var isStale = false
    /// It only says that something failed before.
    var isAftermath = false

    static func of(_ result: OpaquePointer?, _ handle: OpaquePointer) -> PostgresRefusal {
        func field(_ letter: Unicode.Scalar) -> String {
            PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) } ?? ""
        }
        let state = field("C")
        let message = field("M")
        // Every refusal of the server has a state; one without comes from this side of a connection that broke.
        if PQstatus(handle) == CONNECTION_BAD || state.isEmpty || state.hasPrefix("08") || state.hasPrefix("57P") {
            let reason = message.isEmpty ? PostgresDriver.firstLine(PQerrorMessage(handle)) : message
            return PostgresRefusal(refusal: .unreachable(reason))
        }
        switch state {
        case "40001", "40P01": return PostgresRefusal(refusal: .busy, isDisturbance: true)
        // A statement was prepared before the tables changed; the next attempt prepares it anew.
        case "0A000" where message.hasPrefix("cached plan"):
            return PostgresRefusal(refusal: .busy, isDisturbance: true, isStale: true)
        case "25P02": return PostgresRefusal(refusal: .engine(message), isAftermath: true)
        // Locks of others that were not released in time, and statements that took too long.
        case "55P03", "57014": return PostgresRefusal(refusal: .busy)
        case "53100": return PostgresRefusal(refusal: .full(message))
        case "58030": return PostgresRefusal(refusal: .faultyDisk(message))
        case "XX001", "XX002": return PostgresRefusal(refusal: .damaged(message))
        case "22003": return PostgresRefusal(refusal: .outOfRange)
        case "22021": return PostgresRefusal(refusal: .unreadable(message))
        case "25006", "42501": return PostgresRefusal(refusal: .readOnly(message))
        case let code where code.hasPrefix("23"):
            return PostgresRefusal(refusal: .constraint("\(field("n")): \(message)"))
        default: return PostgresRefusal(refusal: .engine(message.isEmpty ? state : message))
        }
    }
}
