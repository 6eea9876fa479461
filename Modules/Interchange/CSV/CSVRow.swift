/// One record of the file, seen through the reader's buffer; it cannot leave the closure that received it.
package struct CSVRow: ~Copyable {
    private let fields: UnsafePointer<UnsafeBufferPointer<UInt8>>
    package let count: Int

    /// The line of the file on which the record begins, counted from 1.
    package let line: Int

    /// The record as it stands in the file, quotes included, without its line end.
    package let record: FieldBytes

    init(fields: UnsafePointer<UnsafeBufferPointer<UInt8>>, count: Int, line: Int, record: UnsafeBufferPointer<UInt8>) {
        self.fields = fields
        self.count = count
        self.line = line
        self.record = FieldBytes(record)
    }

    package subscript(index: Int) -> FieldBytes {
        index >= 0 && index < count ? FieldBytes(fields[index]) : .none
    }

    /// The field of a column that the file may lack: then it is empty.
    package subscript(index: Int?) -> FieldBytes {
        guard let index else { return .none }
        return self[index]
    }

    /// All fields as text, for messages and small tables.
    package var texts: [String] { (0..<count).map { self[$0].text } }
}
