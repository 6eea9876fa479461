import Files
import CXlsxWriter
import Glibc
import Vocabulary

/// Makes a workbook, one sheet after the other and row by row (ブックの書き出し). However long a sheet is, one row of it
/// stands in memory; the same calls make the same bytes.
package final class WorkbookWriter {
    private let file: NamelessFile
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [Look: UnsafeMutablePointer<lxw_format>] = [:]
    private var names = SheetNames()
    private var sheet: SheetWriter?
    /// About as many bytes as the sheets take until they are put together.
    private var written = 0
    /// The last row that a sheet can have.
    var lastRow = WorkbookLimits.lastRow

    /// - Parameter made: when it says that it was made.
    /// - Throws: ``WorkbookRefusal`` where libxlsxwriter is missing, and where there is no room.
    package init(made: Instant) throws {
        guard sekisho_libxlsxwriter_is_available() == 1 else {
            throw WorkbookRefusal.libraryMissing(package: "libxlsxwriter4")
        }
        file = try NamelessFile()
        workbook = file.path.withCString { path in
            PrivateFolder.place.withCString { folder in
                var options = lxw_workbook_options(
                    constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
                return workbook_new_opt(path, &options)
            }
        }
        guard workbook != nil else { throw WorkbookRefusal.notMade(reason: "libxlsxwriter") }
        var properties = lxw_doc_properties()
        properties.created = time_t(made.milliseconds / 1000)
        workbook_set_properties(workbook, &properties)
    }

    deinit { if let workbook { lxw_workbook_free(workbook) } }

    /// Begins a sheet; the one before it is complete.
    /// - Parameter title: its name, as far as it may be one.
    package func begin(_ title: String, _ columns: [SheetColumn]) throws -> SheetWriter {
        try endSheet()
        let name = names.name(for: title)
        guard let made = workbook_add_worksheet(workbook, name) else { throw WorkbookRefusal.notMade(reason: name) }
        let begun = try SheetWriter(made, columns, self)
        sheet = begun
        return begun
    }

    /// Puts the workbook together and hands it on, piece by piece.
    package func finish(_ take: (UnsafeRawBufferPointer) throws -> Void) throws {
        try endSheet()
        // What the library writes before it puts it together it writes without looking whether it could.
        guard NamelessFile.room > written else {
            throw WorkbookRefusal.notMade(reason: "\(PrivateFolder.place): ENOSPC")
        }
        let whole = workbook
        workbook = nil
        let outcome = workbook_close(whole)
        guard outcome == LXW_NO_ERROR else {
            throw WorkbookRefusal.notMade(reason: lxw_strerror(outcome).map { String(cString: $0) } ?? "\(outcome)")
        }
        try file.read(take)
    }

    private func endSheet() throws {
        written += try sheet?.end() ?? 0
        sheet = nil
    }

    /// How a cell looks.
    struct Look: Hashable {
        var code = "General"
        var isBold = false
        var isShaded = false
        var isRequired = false
        var isFigure = false
    }

    func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
        if let known = formats[look] { return known }
        guard let made = workbook_add_format(workbook) else { return nil }
        if look.code != "General" { format_set_num_format(made, look.code) }
        if look.isBold { format_set_bold(made) }
        if look.isShaded { format_set_bg_color(made, look.isRequired ? 0xFFE699 : 0xE7E6E6) }
        if look.isFigure { format_set_align(made, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        formats[look] = made
        return made
    }
}
