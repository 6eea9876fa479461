import Storage
import Vocabulary

/// Who works on which database, and on which day (作業の設定): what a command line or a server says once, before the books
/// are opened.
package struct Session: Sendable {
    /// A file, or an address that begins with `postgresql://`.
    package var address: String
    package var actor: String
    /// The account of the machine that speaks for the actor.
    package var systemUser: String
    /// The business date that was told; nil where it is the clock's.
    package var today: Day?
    /// Whether parties are named by their codes alone.
    package var takesCodesOnly = false
    /// Whether everything is taken back at the end.
    package var isRehearsal = false
    /// How long a writer waits for another, in milliseconds.
    package var patience = 30_000

    package init(address: String, actor: String, systemUser: String) {
        self.address = address
        self.actor = actor
        self.systemUser = systemUser
    }

    package var place: Database.Place { Database.Place(address) }

    /// The address as people see it: a password in it is shown to nobody.
    package var shownAddress: String {
        guard let at = address.lastIndex(of: "@"), let scheme = address.firstRange(of: "://"),
            scheme.upperBound < at, let colon = address[scheme.upperBound..<at].firstIndex(of: ":")
        else { return address }
        return address[...colon] + "***" + address[at...]
    }
}
