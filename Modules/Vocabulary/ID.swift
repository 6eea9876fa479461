/// The identity of one record of a kind: a 64-bit number, taken from a block of its kind and never used again.
/// People see short codes (`P-000123`) instead.
package struct ID<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let value: Int64

    package init(_ value: Int64) {
        self.value = value
    }

    package var description: String { String(value) }

    package static func < (left: ID, right: ID) -> Bool { left.value < right.value }
}
