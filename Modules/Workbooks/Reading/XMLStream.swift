import CExpat

/// Whoever hears what stands in a part of a workbook, piece by piece.
protocol XMLListener: AnyObject {
    func begins(_ name: XMLName, _ attributes: XMLAttributes, in stream: XMLStream)
    func text(_ bytes: UnsafeBufferPointer<UInt8>, in stream: XMLStream)
    func ends(_ name: XMLName, in stream: XMLStream)
}

/// One part of a workbook read as a stream, by expat: nothing of it stays in memory, and a document type, which could
/// multiply what it holds, is refused.
final class XMLStream {
    private let parser: XML_Parser
    private let part: ArchivePart
    private let limits: WorkbookLimits
    private unowned let listener: any XMLListener
    private var isPaused = false
    private var isAtEnd = false
    private var refusal: (any Error)?
    /// Bytes that were handed over since anything was heard.
    private var silentBytes = 0

    private static let block = 64 << 10

    init(_ part: ArchivePart, _ limits: WorkbookLimits, telling listener: any XMLListener) throws {
        guard let parser = XML_ParserCreate(nil) else { throw WorkbookRefusal.damaged(part: part.name, fault: "XML") }
        self.parser = parser
        self.part = part
        self.limits = limits
        self.listener = listener
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { stream, name, attributes in
                guard let stream = XMLStream.of(stream), let name else { return }
                stream.silentBytes = 0
                stream.listener.begins(XMLName(name), XMLAttributes(attributes), in: stream)
            },
            { stream, name in
                guard let stream = XMLStream.of(stream), let name else { return }
                stream.silentBytes = 0
                stream.listener.ends(XMLName(name), in: stream)
            })
        XML_SetCharacterDataHandler(parser) { stream, text, count in
            guard let stream = XMLStream.of(stream), let text, count > 0 else { return }
            stream.silentBytes = 0
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                stream.listener.text(UnsafeBufferPointer(start: $0, count: Int(count)), in: stream)
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { stream, _, _, _, _ in
            guard let stream = XMLStream.of(stream) else { return }
            stream.refuse("DOCTYPE")
        }
    }

    deinit { XML_ParserFree(parser) }

    private static func of(_ stream: UnsafeMutableRawPointer?) -> XMLStream? {
        stream.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Bytes read so far, and those that there are.
    var progress: (done: Int, of: Int) { (part.bytesRead, part.size) }

    /// Reads on until the listener pauses.
    /// - Returns: whether it paused; false at the end of the part.
    @discardableResult
    func read() throws -> Bool {
        while true {
            let status: XML_Status
            if isPaused {
                isPaused = false
                status = XML_ResumeParser(parser)
            } else if isAtEnd {
                return false
            } else {
                status = try readBlock()
            }
            if let refusal { throw refusal }
            if status == XML_STATUS_SUSPENDED {
                isPaused = true
                return true
            }
            guard status == XML_STATUS_OK else { throw fault }
        }
    }

    private func readBlock() throws -> XML_Status {
        guard let buffer = XML_GetBuffer(parser, Int32(Self.block)) else { throw fault }
        let count = try part.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Self.block))
        silentBytes += count
        guard silentBytes <= limits.tagBytes else {
            throw WorkbookRefusal.tooLarge(part: part.name, megabytes: limits.tagBytes >> 20)
        }
        isAtEnd = count == 0
        return XML_ParseBuffer(parser, Int32(count), isAtEnd ? 1 : 0)
    }

    /// Stops behind what is being heard; the next reading goes on there.
    func pause() { XML_StopParser(parser, XML_Bool(1)) }

    /// Ends the reading: the part is not what it must be.
    func refuse(_ fault: String) { refuse(WorkbookRefusal.damaged(part: part.name, fault: fault)) }

    func refuse(_ reason: WorkbookRefusal) {
        if refusal == nil { refusal = reason }
        XML_StopParser(parser, XML_Bool(0))
    }

    private var fault: WorkbookRefusal {
        let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "XML"
        return .damaged(part: part.name, fault: "\(words), line \(XML_GetCurrentLineNumber(parser))")
    }
}
