/// Why a receiver returns a party to marketing (差戻し理由): a closed list, exactly one each.
package enum ReturnReason: String, CaseIterable, Sendable {
    /// 対象外
    case notTarget = "not_target"
    /// ニーズなし
    case noNeed = "no_need"
    /// 決裁権なし
    case noAuthority = "no_authority"
    /// 予算なし
    case noBudget = "no_budget"
    /// 時期尚早; needs a date on which it comes back
    case laterTiming = "later_timing"
    /// 重複; needs the party that stays
    case duplicate
    /// データ誤り
    case wrongData = "wrong_data"
    /// 競合
    case competitor
    /// 求職者
    case jobSeeker = "job_seeker"
    /// パートナー・仕入先候補
    case partnerOrSupplier = "partner_or_supplier"
    /// 連絡不能
    case unreachable
    /// 既存顧客
    case existingCustomer = "existing_customer"
    /// その他
    case other

    /// - Throws: ``GateRefusal/unknownReason(_:)``.
    package init(word: String) throws {
        guard let reason = ReturnReason(rawValue: word) else { throw GateRefusal.unknownReason(word) }
        self = reason
    }
}
