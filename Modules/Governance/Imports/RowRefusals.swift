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

    /// Whether it concerns the cell alone.
    fileprivate var isOfCell: Bool { column != nil && (reason as? any CellFault)?.concernsCellOnly == true }
}

/// What is refused of a batch, told to the session in the order of the file.
package struct RowRefusals {
    private let batch: RowBatch?
    private var refusals: [Int: [FieldRefusal]] = [:]

    /// - Parameter batch: of whose rows all faults are found, and whose bad cells are dropped where it says so; nil where every fault refuses its row.
    package init(_ batch: RowBatch? = nil) {
        self.batch = batch
    }

    package mutating func refuse(_ row: Int, column: Int? = nil, _ reason: any Refusal) {
        refusals[row] = [FieldRefusal(column, reason)]
    }

    /// Does the body for a row; a refusal is noted, any other error goes on.
    package mutating func read<Answer>(_ row: Int, _ body: () throws -> Answer) throws -> Answer? {
        var faults: [FieldRefusal] = []
        var isRefused = false
        // A row has no more faults than cells.
        for _ in 0...(batch?.columns ?? 0) {
            do {
                let answer = try body()
                guard isRefused || batch?.dropsBadCells == false && !faults.isEmpty else { return answer }
                break
            } catch let fault as FieldRefusal {
                guard let batch, fault.isOfCell, let column = fault.column else {
                    // What a rule says of a row that was made readable is not what it would say of the row itself.
                    if !isRefused { faults.append(fault) }
                    isRefused = true
                    break
                }
                if faults.contains(where: { $0.column == column }) { break }
                faults.append(fault)
                if batch.mayLack(column) {
                    batch.drop(row, column, fault.reason)
                } else {
                    isRefused = true
                    if !batch.makeReadable(row, column) { break }
                }
            } catch let refusal as StorageRefusal {
                throw refusal
            } catch let refusal as any Refusal where refusal.kind == .badInput || refusal.kind == .declined {
                if !isRefused { faults.append(FieldRefusal(nil, refusal)) }
                isRefused = true
                break
            }
        }
        batch?.restore(row)
        refusals[row] = faults
        return nil
    }

    /// Tells what is refused, in the order of the file.
    package func tell(_ session: ImportSession, _ batch: RowBatch) throws {
        for (row, faults) in refusals.sorted(by: { $0.key < $1.key }) {
            try session.reject(batch, row, faults)
        }
    }
}
