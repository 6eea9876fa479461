extension LegalForm {
    /// Legal forms of other countries, with the abbreviations of the list of ISO 20275 (Entity Legal Forms).
    static let abroad: [LegalForm] = eastAsian + english + european + slavic + others

    private static let eastAsian = [
        LegalForm(.stock, .after, written: ["股份有限公司"]),
        LegalForm(.limited, .after, written: ["有限責任公司", "有限责任公司", "有限公司"]),
        LegalForm(.stock, written: ["주식회사"], signs: ["주"], ligatures: "㈜"),
        LegalForm(.limited, written: ["유한회사"], signs: ["유"]),
        LegalForm(.liability, written: ["유한책임회사"]),
    ]

    private static let english = [
        LegalForm(.stock, .after, latin: ["inc", "incorporated", "corp", "corporation", "co", "company"]),
        LegalForm(.limited, .after, latin: ["ltd", "limited"]),
        LegalForm(.liability, .after, latin: ["llc", "pllc", "limited liability company"]),
        LegalForm(.partnership, .after, latin: ["general partnership"]),
        LegalForm(
            .limitedPartnership, .after,
            latin: ["lp", "llp", "lllp", "limited partnership", "limited liability partnership"]),
        LegalForm(
            .publicLimited, .after,
            latin: ["plc", "pcl", "public limited", "public limited company", "public company limited"]),
        LegalForm(.pte, .after, latin: ["pte", "private limited"]),
        LegalForm(.pvt, .after, latin: ["pvt"]),
    ]

    private static let european = [
        LegalForm(
            .gmbh, .after,
            latin: [
                "gmbh", "mbh", "ggmbh", "gesmbh", "ges mbh", "ug", "ug haftungsbeschrankt",
                "gesellschaft mit beschrankter haftung",
            ]),
        LegalForm(.ag, .after, latin: ["ag", "aktiengesellschaft", "kgaa", "se"]),
        LegalForm(.limitedPartnership, .after, latin: ["kg", "kommanditgesellschaft"], faint: ["scs", "sca", "cv"]),
        LegalForm(.partnership, .after, latin: ["ohg", "vof", "snc"], faint: ["og"]),
        LegalForm(.cooperative, .after, faint: ["eg"]),
        LegalForm(.association, .after, faint: ["ev", "gie"]),
        LegalForm(
            .sa, .after, latin: ["sa", "s a", "societe anonyme", "sociedad anonima", "sociedade anonima"],
            faint: ["sal"]),
        LegalForm(.sarl, .after, latin: ["sarl", "eurl", "sagl", "societe a responsabilite limitee"]),
        LegalForm(.sas, .after, latin: ["sas", "sasu", "societe par actions simplifiee"]),
        LegalForm(.spa, .after, latin: ["spa", "societa per azioni"]),
        LegalForm(
            .srl, .after,
            latin: [
                "srl", "srls", "sl", "slu", "ltda", "limitada", "eireli", "sociedad limitada",
                "societa a responsabilita limitata",
            ]),
        LegalForm(.bv, .after, latin: ["bv", "bvba", "sprl", "besloten vennootschap"]),
        LegalForm(.nv, .after, latin: ["nv", "naamloze vennootschap"]),
        LegalForm(.ab, .after, latin: ["ab", "abp", "aktiebolag", "as", "a s", "asa", "oy", "oyj", "aps"]),
    ]

    private static let slavic = [
        LegalForm(.limited, .before, latin: ["ooo", "ооо", "общество с ограниченной ответственностью"]),
        LegalForm(.ag, .before, latin: ["oao", "pao", "оао", "пао", "ао", "зао"], faint: ["ao", "zao"]),
        LegalForm(.srl, .after, latin: ["sro", "doo", "ood", "eood", "kft", "sp zoo", "sp z oo"]),
        LegalForm(.other, .after, latin: ["zrt", "ead"], faint: ["ad", "dd", "rt"]),
    ]

    private static let others = [
        LegalForm(.other, .before, latin: ["pt"]),
        LegalForm(.other, .after, latin: ["tbk", "jsc", "ojsc", "pjsc", "cjsc", "pjs", "fze", "fzco", "fzc", "dmcc"]),
        LegalForm(.bhd, .after, latin: ["bhd", "berhad", "sdn", "sendirian berhad"]),
    ]
}
