import Storage

/// Records of one kind as rows of a file: the columns of its import, in their order, so that what goes out comes in again
/// as it was.
package protocol Exporter: SendableMetatype {
    static var columns: [String] { get }
    /// The right it needs.
    static var action: Action { get }
    /// Hands over every record in an order that does not change, in bounded memory.
    static func each(in rows: Connection, _ take: ([String]) throws -> Void) throws
}

/// Records of one kind in a form of their own, such as a vCard.
package protocol TextExporter: SendableMetatype {
    /// How the form is called: `vcard`.
    static var form: String { get }
    /// The endings of file names that ask for it.
    static var endings: [String] { get }
    /// The right it needs.
    static var action: Action { get }
    static func write(in rows: Connection, _ take: @escaping (String) throws -> Void) throws
}
