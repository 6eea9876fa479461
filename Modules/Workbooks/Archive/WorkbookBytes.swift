/// A workbook's file in memory, at one place for as long as it is read.
package final class WorkbookBytes {
    private(set) var bytes: UnsafeMutableRawBufferPointer
    package private(set) var count = 0

    package init() { bytes = .allocate(byteCount: 1 << 20, alignment: 16) }

    deinit { bytes.deallocate() }

    package func append(_ more: UnsafeRawBufferPointer) {
        if count + more.count > bytes.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(
                byteCount: max(bytes.count * 2, count + more.count), alignment: 16)
            larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
            bytes.deallocate()
            bytes = larger
        }
        UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyMemory(from: more)
        count += more.count
    }

    var content: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }
}
