/// A file to import, from its path to its rows: opened, decoded, and with the delimiter its name or header asks for.
package struct ImportFile {
    package let input: InputFile
    package let reader: CSVReader
    private let decoded: DecodedBytes

    /// Opens `path`, or standard input for `-`. Names that end in `.tsv` or `.tab` are separated by tabs.
    package init(path: String, encoding: TextEncoding = .auto, limits: CSVReader.Limits = .init()) throws(FileRefusal) {
        input = try InputFile.open(path)
        decoded = DecodedBytes(input, encoding: encoding)
        let name = path.lowercased()
        let isTabbed = name.hasSuffix(".tsv") || name.hasSuffix(".tab")
        reader = CSVReader(decoded, delimiter: isTabbed ? .tab : .comma, limits: limits)
    }

    /// The encoding that was asked for or found out.
    package var encoding: TextEncoding { decoded.encoding }
}
