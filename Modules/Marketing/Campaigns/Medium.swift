/// Where a campaign runs, or a touch happens (媒体).
package enum Medium: Int64, SmallWord {
    case web = 1
    case search, social, email, post, fax, flyer, event, call, visit, referral

    package static let words: [StaticString] = [
        "web", "search", "social", "email", "post", "fax", "flyer", "event", "call", "visit", "referral",
    ]
}
