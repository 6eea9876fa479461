import CPostgres
import Glibc

/// What became of a transaction whose COMMIT was sent and never answered (コミットの結果).
///
/// The server knows it by the number of the transaction, also after it was started anew: whoever asks it in time need
/// not leave people with a guess, and nobody does twice what was done.
enum PostgresFate {
    case committed
    case aborted
    /// Nobody could be asked.
    case unknown

    /// Milliseconds to wait for a server that starts anew, or for a session that ends.
    private static let patience = 10_000

    /// Asks on a connection of its own.
    /// - Parameter transaction: its number, as `txid_current` gives it.
    static func of(_ transaction: String, at address: String, patience: Int) -> PostgresFate {
        let watch = Stopwatch()
        repeat {
            switch answer(about: transaction, at: address) {
            case "committed": return .committed
            case "aborted": return .aborted
            default: usleep(50_000)
            }
        } while watch.milliseconds < min(patience, Self.patience)
        return .unknown
    }

    /// - Returns: nil where nobody answers, or where the server knows no such transaction.
    private static func answer(about transaction: String, at address: String) -> String? {
        guard let handle = PostgresDriver.connect(address) else { return nil }
        defer { PQfinish(handle) }
        guard PQstatus(handle) == CONNECTION_OK else { return nil }
        return PostgresDriver.firstValue(handle, "SELECT txid_status(\(transaction))")
    }
}
