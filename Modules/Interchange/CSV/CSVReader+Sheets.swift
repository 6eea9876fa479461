/// What spreadsheets add to a file: a line that says what separates, rows and columns that were cleared.
extension CSVReader {
    /// `sep=;` in the first line, as Excel writes and reads it.
    func takeSeparatorLine() {
        let word: [UInt8] = Array("sep=".utf8)
        guard end - start > word.count else { return }
        for (place, byte) in word.enumerated() where buffer[start + place] | 0x20 != byte | 0x20 { return }
        let told = buffer[start + word.count]
        var at = start + word.count + 1
        guard Delimiter(rawValue: told) != nil, at == end || buffer[at] == 0x0A || buffer[at] == 0x0D else { return }
        if at < end, buffer[at] == 0x0D { at += 1 }
        if at < end, buffer[at] == 0x0A { at += 1 }
        delimiter = told
        isTold = true
        start = at
        line += 1
    }

    package func looks(atMost count: Int) throws -> [[PeekedRecord]] {
        var all: [[PeekedRecord]] = []
        for delimiter in ways {
            all.append(try peek(count, separatedBy: delimiter))
            if isTold { break }
        }
        return all
    }

    /// Each way is a delimiter.
    package func begin(way: Int, at line: Int) throws {
        try begin(separatedBy: ways.indices.contains(way) ? ways[way] : ways[0], at: line)
    }

    /// The first records as they would be read with a delimiter; the next reading begins with them again.
    private func peek(_ most: Int, separatedBy delimiter: Delimiter) throws -> [PeekedRecord] {
        if start == end, !sourceIsEmpty { try refill() }
        let (oldStart, oldLine, oldDelimiter) = (start, line, self.delimiter)
        defer { (start, line, self.delimiter) = (oldStart, oldLine, oldDelimiter) }
        self.delimiter = isTold ? self.delimiter : delimiter.rawValue
        var found: [PeekedRecord] = []
        while found.count < most, start < end, case .record(let last, let next) = scan() {
            (recordStart, recordEnd, recordLine) = (start, last, line)
            start = next
            if last == recordStart || isBlank(from: recordStart, to: last) {
                line += 1
                continue
            }
            guard finishRecord() == nil else { continue }
            found.append(PeekedRecord(line: recordLine, fields: currentRow.texts))
        }
        return found
    }

    /// Reads with a delimiter from now on, and passes over what stands before a line.
    private func begin(separatedBy delimiter: Delimiter, at line: Int) throws {
        if !isTold { self.delimiter = delimiter.rawValue }
        while self.line < line {
            guard start < end, case .record(let last, let next) = scan() else { return }
            self.line += 1 + lineEnds(from: start, to: last)
            start = next
        }
    }

    /// Whether a record holds nothing but delimiters and spaces.
    func isBlank(from: Int, to: Int) -> Bool {
        var at = from
        while at < to {
            switch buffer[at] {
            case delimiter, 0x20, 0x09: at += 1
            case 0xE3 where at + 2 < to && buffer[at + 1] == 0x80 && buffer[at + 2] == 0x80: at += 3
            default: return false
            }
        }
        return true
    }

    /// Whether the fields behind the columns of the header are empty.
    func isBlank(beyond width: Int) -> Bool {
        (width..<fieldCount).allSatisfy { fields[$0].allSatisfy { $0 == 0x20 } }
    }
}
