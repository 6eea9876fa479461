/// What is kept of a party and goes out of date (鮮度を見る項目).
package enum VerifiedField: String, CaseIterable, Sendable {
    case name
    case address
    case phone
    case email
    case website
    /// Who stands for the company (代表者). It is not kept as a field: it counts from its first confirmation on.
    case representative
}

/// How a field was found to be right, or wrong (確認の方法).
package enum ConfirmationSource: String, CaseIterable, Sendable {
    /// 電話
    case call
    /// Sent by post; one that came back is a failure (宛先不明).
    case letter
    /// Sent by mail; a bounce is a failure (不達).
    case mail
    /// 訪問・面談
    case visit
    /// 登記・公的な名簿
    case registry
    /// The party told us itself (本人の申告).
    case own = "self"
    /// A person answered a mail of ours.
    case reply
    /// A file brought a new value.
    case imported = "import"
}
