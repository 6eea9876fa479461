/// One touch (接点) before it has a number.
struct Touch: Sendable {
    /// Why it happened, in the words of the file.
    enum Kind: Int, Sendable {
        case view, click, open, submit, download, call, visit, meeting, card, reply, attend, request

        var word: String { Self.words[rawValue] }
        private static let words = [
            "view", "click", "open", "submit", "download", "call", "visit", "meeting", "card", "reply", "attend",
            "request",
        ]
    }

    enum Grade: Int, Sendable {
        case human, machine, unknown

        var word: String { Self.words[rawValue] }
        private static let words = ["human", "machine", "unknown"]
    }

    /// Days before today.
    let age: Int
    /// Of the day in Japan.
    let second: Int
    /// Number of the party, or of the visitor below zero: −1 for the first.
    let who: Int
    /// Place in the list of campaigns; nil where no campaign had a part in it.
    let campaign: Int?
    let medium: String
    let kind: Kind
    /// Place in ``topics``; 0 for none.
    var topic = 0
    var dwell = 0
    /// Place in ``pages``; 0 for none.
    var page = 0
    var grade = Grade.human

    static let topics = [
        "", "bearings", "fasteners", "motors", "connectors", "sensors", "hydraulics", "supplier-program", "careers",
    ]
    static let pages = [
        "", "/", "/products/bearings", "/products/fasteners", "/products/motors", "/products/connectors",
        "/library/selection-guide", "/quote", "/suppliers", "/suppliers/apply", "/careers",
    ]
    static let careers = 8
    static let supplierProgram = 7
}
