import Governance

extension PartyKind: SpokenWord {
    package static let spellings: SpokenWords = [
        "organization": "法人|会社|企業|団体|組織|法人・団体|company|organisation|corporation|corporate|business|legal entity",
        "person": "個人|個人事業主|人|自然人|担当者|individual|private|private person|natural person|contact",
    ]
}

extension PartyRole: SpokenWord {
    package static let spellings: SpokenWords = [
        "prospect": "見込み客|見込客|見込み顧客|見込|見込み|リード|lead|potential customer",
        "customer": "得意先|顧客|お客様|客先|販売先|既存顧客|取引先（販売）|client|buyer|account",
        "candidate_supplier": "調達先候補|仕入先候補|候補|候補先|候補仕入先|新規調達先候補|supplier candidate|potential supplier",
        "supplier": "仕入先|調達先|購買先|発注先|外注先|外注|業者|vendor|サプライヤー|ベンダー|suppliers",
        "partner": "協業先|協業先候補|パートナー|提携先|代理店|business partner",
        "job_seeker": "求職者|応募者|採用候補|applicant|job applicant|jobseeker",
        "competitor": "競合|競合他社|同業他社|ライバル|rival",
    ]
}
