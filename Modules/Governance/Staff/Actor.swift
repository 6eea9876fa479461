/// Who acts: the name given with `--as` (or taken from the system), and the operating-system user behind it.
///
/// The name says for whom one acts; it is no proof of identity. Both are kept in the audit chain.
package struct Actor: Sendable, Equatable {
    package let name: String
    package let systemUser: String

    package init(name: String, systemUser: String) {
        self.name = name
        self.systemUser = systemUser
    }
}
