import Vocabulary

/// Reads business cards one by one (vCard 2.1, 3.0 and 4.0) from any source, in bounded memory.
///
/// A card that cannot be read is handed out as a fault and reading goes on with the next.
package final class VCardReader {
    package enum Step: Equatable, Sendable {
        case card(VCard)
        case fault(VCardFault)
    }

    /// Properties and bytes that a card may have; photographs do not count.
    private static let mostProperties = 1_000
    private static let mostBytes = 1 << 20
    private static let shownBytes = 4_096
    /// What no card needs to be known by.
    private static let passedOver: Set<String> = ["PHOTO", "LOGO", "KEY", "AGENT", "X-IRMC-CALL-DATETIME"]

    private let lines: VCardLines
    private let charsets = Charsets()
    private let encoding: TextEncoding
    /// The line with which a card begins although the one before it had not ended.
    private var begun: VCardLines.Line?
    private var hasStarted = false

    package init(_ source: any ByteSource, encoding: TextEncoding = .auto) {
        lines = VCardLines(source)
        self.encoding = encoding
    }

    /// Whether a file holds cards, from its first bytes.
    package static func recognises(_ bytes: some Collection<UInt8>) -> Bool {
        var start = bytes.prefix(64).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        start = start.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return String(decoding: start.prefix(11), as: UTF8.self).uppercased() == "BEGIN:VCARD"
    }

    /// The next card or fault; nil at the end. Throws what the source throws.
    package func next() throws -> Step? {
        var card = Gathering()
        if let begun {
            self.begun = nil
            card.begin(begun)
        }
        while let line = try nextLine(keepsBlank: card.isOld) {
            if card.isIn, card.nested == 0, Self.isBegin(line), card.lastName != "AGENT" {
                begun = line
                return .fault(card.fault(.unfinished(line: card.line)))
            }
            if Self.isBegin(line), !card.isIn {
                if card.isOutside { begun = line } else { card.begin(line) }
                if card.isOutside { return .fault(card.fault(.outside(line: card.line))) }
                continue
            }
            guard card.isIn else {
                if !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { card.outside(line) }
                continue
            }
            card.keep(line)
            if Self.isBegin(line) {
                card.nested += 1
            } else if Self.isEnd(line) {
                if card.nested == 0 { return finish(card) }
                card.nested -= 1
                card.lastName = ""
            } else if card.nested == 0 {
                take(line, into: &card)
            }
        }
        if card.isIn { return .fault(card.fault(.unfinished(line: card.line))) }
        return card.isOutside ? .fault(card.fault(.outside(line: card.line))) : nil
    }

    private func nextLine(keepsBlank: Bool) throws -> VCardLines.Line? {
        guard var line = try lines.joined(keepsBlank: keepsBlank) else { return nil }
        if !hasStarted {
            hasStarted = true
            if line.bytes.starts(with: [0xFF, 0xFE]) || line.bytes.starts(with: [0xFE, 0xFF]) {
                throw EncodingRefusal.utf16
            }
            if line.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { line.bytes.removeFirst(3) }
        }
        return line
    }

    private static func isBegin(_ line: VCardLines.Line) -> Bool { isWord(line, "BEGIN:VCARD") }
    private static func isEnd(_ line: VCardLines.Line) -> Bool { isWord(line, "END:VCARD") }

    private static func isWord(_ line: VCardLines.Line, _ word: String) -> Bool {
        guard line.bytes.count < 40 else { return false }
        return NarrowText.trimmed(String(decoding: line.bytes, as: UTF8.self)).uppercased() == word
    }

    private func take(_ line: VCardLines.Line, into card: inout Gathering) {
        if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
        guard let head = VCardHead(line.bytes) else {
            card.refuse(.notAProperty(line: line.number))
            return
        }
        card.lastName = head.name
        if Self.passedOver.contains(head.name) || head.name == "SOUND" && head.isBase64 { return }
        if line.isCut { card.refuse(.tooLong(line: line.number)) }
        if head.name == "VERSION" {
            let version = NarrowText.trimmed(String(decoding: line.bytes[head.length...], as: UTF8.self))
            switch version {
            case "2.1": card.isOld = true
            case "3.0", "4.0": card.isOld = false
            default: card.refuse(.unknownVersion(String(version.prefix(20))))
            }
            return
        }
        card.properties.append((head, line))
        card.bytes += line.bytes.count
        if card.properties.count > Self.mostProperties || card.bytes > Self.mostBytes {
            card.refuse(.tooLong(line: line.number))
            card.properties = []
            card.bytes = 0
        }
    }

    private func finish(_ gathered: Gathering) -> Step {
        if let reason = gathered.reason { return .fault(gathered.fault(reason)) }
        let text = VCardText(isOld: gathered.isOld, charsets: charsets, encoding: encoding)
        var properties = VCardProperties(text)
        do throws(VCardRefusal) {
            for (head, line) in gathered.properties {
                try properties.take(head, line.bytes[head.length...], line: line.number)
            }
        } catch {
            return .fault(gathered.fault(error))
        }
        var card = properties.finished()
        card.line = gathered.line
        return .card(card)
    }

    /// A card while its lines come in.
    private struct Gathering {
        var line = 0
        var isIn = false
        var isOutside = false
        var isOld = false
        /// Cards within the card (AGENT) that have not ended.
        var nested = 0
        var lastName = ""
        var properties: [(head: VCardHead, line: VCardLines.Line)] = []
        var bytes = 0
        private(set) var reason: VCardRefusal?
        private var shown: [UInt8] = []

        mutating func begin(_ first: VCardLines.Line) {
            isIn = true
            line = first.number
            keep(first)
        }

        mutating func outside(_ first: VCardLines.Line) {
            if !isOutside { line = first.number }
            isOutside = true
            keep(first)
        }

        mutating func keep(_ next: VCardLines.Line) {
            guard shown.count < shownBytes else { return }
            shown += next.bytes.prefix(shownBytes - shown.count) + [0x0A]
        }

        mutating func refuse(_ refusal: VCardRefusal) {
            if reason == nil { reason = refusal }
        }

        func fault(_ reason: VCardRefusal) -> VCardFault {
            VCardFault(line: line, reason: self.reason ?? reason, record: String(decoding: shown, as: UTF8.self))
        }
    }
}
