/// What happened at a touch (接点の種類).
package enum TouchKind: Int64, SmallWord {
    case view = 1
    case click, open, submit, download, call, visit, meeting, card, reply, attend, request

    package static let words: [StaticString] = [
        "view", "click", "open", "submit", "download", "call", "visit", "meeting", "card", "reply", "attend",
        "request",
    ]
}

/// Who was at the other end: a person, a program such as a link scanner, or one cannot tell.
package enum Grade: Int64, SmallWord {
    case human = 1
    case machine, unknown

    package static let words: [StaticString] = ["human", "machine", "unknown"]
}
