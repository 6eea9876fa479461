import CZip
import Vocabulary

/// The zip archive that a workbook is, by libzip: its parts by their names.
final class Archive {
    private let archive: OpaquePointer
    /// libzip reads from it as long as the archive is open.
    private let bytes: WorkbookBytes
    let limits: WorkbookLimits

    /// - Throws: ``WorkbookRefusal`` where libzip is missing, and where the bytes are no whole archive.
    init(_ bytes: WorkbookBytes, _ limits: WorkbookLimits) throws {
        guard sekisho_libzip_is_available() == 1 else { throw WorkbookRefusal.libraryMissing(package: "libzip4") }
        self.bytes = bytes
        self.limits = limits
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        let damaged = WorkbookRefusal.damaged(part: "zip", fault: "no directory")
        guard let source = zip_source_buffer_create(bytes.content.baseAddress, UInt64(bytes.count), 0, &error) else {
            throw damaged
        }
        guard let opened = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            throw damaged
        }
        archive = opened
    }

    deinit { zip_discard(archive) }

    /// Whether it has a part of that name.
    func has(_ name: String) -> Bool { place(of: name) != nil }

    /// Opens a part; nil where there is none of that name.
    /// - Throws: ``WorkbookRefusal`` for a part that is encrypted, or said to be larger than it may be.
    func part(_ name: String) throws -> ArchivePart? {
        guard let place = place(of: name) else { return nil }
        var status = zip_stat_t()
        guard zip_stat_index(archive, place, 0, &status) == 0 else {
            throw WorkbookRefusal.damaged(part: name, fault: "no entry")
        }
        if status.encryption_method != 0 { throw WorkbookRefusal.encrypted }
        let size = Int(clamping: status.size)
        let packed = Int(clamping: status.comp_size)
        try ArchivePart.require(name, size: size, packed: packed, limits)
        guard let file = zip_fopen_index(archive, place, 0) else {
            throw WorkbookRefusal.damaged(part: name, fault: "cannot be unpacked")
        }
        return ArchivePart(name, file, size: size, packed: packed, of: self)
    }

    /// Names are compared without their case, as Excel compares them.
    private func place(of name: String) -> UInt64? {
        let place = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
        return place < 0 ? nil : UInt64(place)
    }
}

/// One part of a workbook, read from front to back and never further than it may be large.
final class ArchivePart {
    let name: String
    /// Its bytes without compression, as the archive says; what it really holds is counted.
    let size: Int
    private(set) var bytesRead = 0
    private let packed: Int
    private let file: OpaquePointer
    /// Must stay open as long as its parts are.
    private let archive: Archive

    fileprivate init(_ name: String, _ file: OpaquePointer, size: Int, packed: Int, of archive: Archive) {
        self.name = name
        self.file = file
        self.size = size
        self.packed = packed
        self.archive = archive
    }

    deinit { zip_fclose(file) }

    /// Reads the next bytes; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
        // The check sum is looked at when the end is reached.
        guard count >= 0 else { throw WorkbookRefusal.damaged(part: name, fault: "cannot be unpacked") }
        bytesRead += Int(count)
        try Self.require(name, size: bytesRead, packed: packed, archive.limits)
        return Int(count)
    }

    fileprivate static func require(_ name: String, size: Int, packed: Int, _ limits: WorkbookLimits) throws {
        if size > limits.unsuspectedBytes, size / max(packed, 1) >= limits.ratio {
            throw WorkbookRefusal.bomb(part: name)
        }
        if size > limits.partBytes {
            throw WorkbookRefusal.tooLarge(part: name, megabytes: limits.partBytes >> 20)
        }
    }
}
