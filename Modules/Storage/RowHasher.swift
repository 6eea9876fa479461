extension Digest {
    /// Gathers the values of a row into one digest: the name of the table, then each value behind its kind and its
    /// length, so that no two rows read alike.
    package struct RowHasher {
        private var bytes: [UInt8] = []

        package init(_ table: String) {
            bytes.reserveCapacity(256)
            add(.text(table))
        }

        package mutating func add(_ value: SQLValue) {
            switch value {
            case .null: bytes.append(0)
            case .int(let number): add(1, number)
            case .real(let number): add(2, Int64(bitPattern: number.bitPattern))
            case .text(let text):
                add(3, Int64(text.utf8.count))
                bytes += text.utf8
            case .blob(let blob):
                add(4, Int64(blob.count))
                bytes += blob
            }
        }

        private mutating func add(_ kind: UInt8, _ number: Int64) {
            bytes.append(kind)
            withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
        }

        package func finish() -> Digest {
            var hasher = Hasher()
            bytes.withUnsafeBytes { hasher.add($0) }
            return hasher.finish()
        }
    }
}
