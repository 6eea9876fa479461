import Party
import Storage
import Vocabulary

/// To which campaign a document is owed that names none itself.
package protocol OriginAttribution: Sendable {
    /// Per document, in its order: the origin of the party's last touch on or before that day, on that side, that
    /// belongs to a campaign; nil where there is none.
    func origins(
        of documents: [(party: ID<Party>, day: Day)], side: Side, in rows: Connection
    ) throws -> [ID<Origin>?]
}
