/// The texts that the cells of a workbook share (`sharedStrings.xml`), in one piece of memory.
///
/// Runs of different fonts are joined; readings in kana above them, which Excel keeps in the same place, are left out.
final class SharedTexts: XMLListener {
    private var bytes: [UInt8] = []
    /// Where each text ends.
    private var ends: [UInt32] = []
    private var isInText = false
    private var phonetic = 0
    private let limits: WorkbookLimits

    init(_ limits: WorkbookLimits) { self.limits = limits }

    /// - Throws: ``WorkbookRefusal`` for a part that is damaged, or holds too much.
    func read(_ part: ArchivePart) throws { try XMLStream(part, limits, telling: self).read() }

    var count: Int { ends.count }

    /// Hands a text to the body; false where there is none of that number.
    func with(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
        guard ends.indices.contains(number) else { return false }
        let start = number == 0 ? 0 : Int(ends[number - 1])
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<Int(ends[number])])) }
        return true
    }

    func begins(_ name: XMLName, _: XMLAttributes, in _: XMLStream) {
        if name == "t" {
            isInText = phonetic == 0
        } else if name == "rPh" {
            phonetic += 1
        }
    }

    func text(_ text: UnsafeBufferPointer<UInt8>, in stream: XMLStream) {
        guard isInText else { return }
        guard bytes.count + text.count <= limits.sharedBytes else {
            return stream.refuse(.tooLarge(part: "sharedStrings.xml", megabytes: limits.sharedBytes >> 20))
        }
        bytes.append(contentsOf: text)
    }

    func ends(_ name: XMLName, in _: XMLStream) {
        if name == "t" {
            isInText = false
        } else if name == "rPh" {
            phonetic -= 1
        } else if name == "si" {
            EscapedCharacters.decode(&bytes, from: Int(ends.last ?? 0))
            ends.append(UInt32(truncatingIfNeeded: bytes.count))
        }
    }
}
