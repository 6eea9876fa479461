/// A view: what a module promises to others (公開ビュー). It keeps its columns and their meaning; what stands behind them
/// may change. Views are made anew after the steps of the schema, so that a change of one needs no step.
package struct View: Sendable {
    package let name: String
    /// The question, in the SQL of both engines.
    package let question: String

    package init(_ name: String, _ question: String) {
        self.name = name
        self.question = question
    }
}

/// Rows that the program brings with it, such as the usual rights. They are written after the steps of the schema, and
/// again whenever the program brings others.
package struct Provision: Sendable {
    /// Everything that the rows depend on: another text means other rows.
    let text: String
    let write: @Sendable (Connection) throws -> Void

    package init(_ text: String, write: @escaping @Sendable (Connection) throws -> Void) {
        self.text = text
        self.write = write
    }
}
