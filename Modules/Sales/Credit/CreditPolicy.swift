/// The figures by which credit is decided, in one place.
package enum CreditPolicy {
    /// A sale that leaves more than this part of the limit used is warned of (警告ライン).
    package static let warningPercent: Int64 = 80
    /// So many days past due, nothing more is sold on credit (支払遅延).
    package static let refusedAfterDays = 60
}
