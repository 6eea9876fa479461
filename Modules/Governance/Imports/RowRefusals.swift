import Storage
import Vocabulary

/// Why a row is refused, and in which column the reason stands.
package struct FieldRefusal: Error {
    package let column: Int?
    package let reason: any Refusal

    package init(_ column: Int?, _ reason: any Refusal) {
        self.column = column
        self.reason = reason
    }
}

/// What is refused of a batch, told to the session in the order of the file.
package struct RowRefusals {
    private var refusals: [Int: FieldRefusal] = [:]

    package init() {}

    package mutating func refuse(_ row: Int, column: Int? = nil, _ reason: any Refusal) {
        refusals[row] = FieldRefusal(column, reason)
    }

    /// Does the body for a row; a refusal is noted, any other error goes on.
    package mutating func read<Answer>(_ row: Int, _ body: () throws -> Answer) throws -> Answer? {
        do {
            return try body()
        } catch let refusal as FieldRefusal {
            refusals[row] = refusal
        } catch let refusal as StorageRefusal {
            throw refusal
        } catch let refusal as any Refusal where refusal.kind == .badInput || refusal.kind == .declined {
            refusals[row] = FieldRefusal(nil, refusal)
        }
        return nil
    }

    package func tell(_ session: ImportSession, _ batch: RowBatch) throws {
        for (row, refusal) in refusals.sorted(by: { $0.key < $1.key }) {
            try session.reject(batch, row, column: refusal.column, refusal.reason)
        }
    }
}
