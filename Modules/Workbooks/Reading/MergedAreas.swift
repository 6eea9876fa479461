import Glibc

/// The areas of a sheet whose cells were made one (セルの結合). They stand behind the rows.
final class MergedAreas: XMLListener {
    private var areas: [MergedArea] = []
    private let limits: WorkbookLimits

    private init(_ limits: WorkbookLimits) { self.limits = limits }

    /// Most sheets have none: the word for it is looked for first, which costs a tenth of understanding the sheet.
    /// - Parameter again: opens the part a second time.
    /// - Returns: the areas of more than one row, by their first row.
    static func find(
        in part: ArchivePart, again: () throws -> ArchivePart, _ limits: WorkbookLimits
    ) throws -> [MergedArea] {
        guard try holds("mergeCell", part) else { return [] }
        let found = MergedAreas(limits)
        try XMLStream(again(), limits, telling: found).read()
        return found.areas.filter { $0.first.row < $0.last.row }.sorted { $0.first.row < $1.first.row }
    }

    func begins(_ name: XMLName, _ attributes: XMLAttributes, in stream: XMLStream) {
        guard name == "mergeCell" else { return }
        guard areas.count < limits.mergedAreas else { return stream.refuse("mergeCells") }
        // An area that is none covers nothing.
        if let area = attributes.bytes("ref").flatMap({ MergedArea($0) }) { areas.append(area) }
    }

    func text(_: UnsafeBufferPointer<UInt8>, in _: XMLStream) {}
    func ends(_: XMLName, in _: XMLStream) {}

    /// Whether a word stands anywhere in a part, which is read to its end.
    private static func holds(_ word: StaticString, _ part: ArchivePart) throws -> Bool {
        let kept = word.utf8CodeUnitCount - 1
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { block.deallocate() }
        var (isFound, before) = (false, 0)
        while true {
            // A word may lie across two blocks.
            let count = try part.read(into: UnsafeMutableRawBufferPointer(rebasing: block[before...]))
            if count == 0 { return isFound }
            let end = before + count
            isFound = isFound || holds(word, UnsafeRawBufferPointer(rebasing: block[..<end]))
            before = min(kept, end)
            if let base = block.baseAddress { memmove(base, base + end - before, before) }
        }
    }

    private static func holds(_ word: StaticString, _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard var rest = bytes.baseAddress else { return false }
        let (end, count) = (rest + bytes.count, word.utf8CodeUnitCount)
        while end - rest >= count, let hit = memchr(rest, Int32(word.utf8Start.pointee), end - rest - count + 1) {
            if memcmp(hit, word.utf8Start, count) == 0 { return true }
            rest = UnsafeRawPointer(hit) + 1
        }
        return false
    }
}
