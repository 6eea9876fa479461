/// What a person does in the company (役割). A person may have several; what a role may do is data.
package enum Role: String, CaseIterable, Sendable {
    /// 調達
    case procurement
    /// マーケティング
    case marketing
    /// 営業
    case sales
    /// The go-between of the gate (仲人・リエゾン), who sees both lists.
    case liaison
    /// 経営・管理
    case management
    /// システム管理者
    case administrator
}
