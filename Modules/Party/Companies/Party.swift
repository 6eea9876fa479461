import Vocabulary

/// Whom we deal with (取引先・関係者): an organisation or a person, one record whatever it does for us.
package struct Party: Sendable, Equatable {
    package let id: ID<Party>
    /// What people call it by in files and commands: `P-000123`, or a code of the user's own.
    package let code: String
    package let kind: PartyKind
    package let name: String
    /// The reading in kana (フリガナ).
    package let nameKana: String?
    /// ISO 3166-1 alpha-2.
    package let country: String?
    package let postalCode: String?
    package let address: String?
    /// BCP 47.
    package let language: String?
    package let birthDay: Day?
    package let note: String?
    package let origin: ID<Origin>?

    package init(
        id: ID<Party>, code: String, kind: PartyKind, name: String, nameKana: String? = nil, country: String? = nil,
        postalCode: String? = nil, address: String? = nil, language: String? = nil, birthDay: Day? = nil,
        note: String? = nil, origin: ID<Origin>? = nil
    ) {
        self.id = id
        self.code = code
        self.kind = kind
        self.name = name
        self.nameKana = nameKana
        self.country = country
        self.postalCode = postalCode
        self.address = address
        self.language = language
        self.birthDay = birthDay
        self.note = note
        self.origin = origin
    }
}

/// What sort of party it is.
package enum PartyKind: String, CaseIterable, Sendable {
    /// 法人・団体
    case organization
    /// 個人
    case person
}

/// What a party is to us (役割); one party may be several at once.
package enum PartyRole: String, CaseIterable, Sendable {
    /// 見込み客
    case prospect
    /// 得意先
    case customer
    /// 調達先候補
    case candidateSupplier = "candidate_supplier"
    /// 仕入先
    case supplier
    /// 協業先候補
    case partner
    /// 求職者
    case jobSeeker = "job_seeker"
    /// 競合
    case competitor
}
