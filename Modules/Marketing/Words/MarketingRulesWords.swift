import Vocabulary

/// What is said about score rules and their effect.
enum MarketingRulesWords {
    static let all: Words = [
        "marketing.effect.purchase_hot": Phrase(en: "hot for purchase", ja: "調達側ホット"),
        "marketing.effect.purchase_warm": Phrase(en: "warm for purchase", ja: "調達側ウォーム"),
        "marketing.effect.purchase_cold": Phrase(en: "cold for purchase", ja: "調達側コールド"),
        "marketing.effect.sale_hot": Phrase(en: "hot for sale", ja: "販売側ホット"),
        "marketing.effect.sale_warm": Phrase(en: "warm for sale", ja: "販売側ウォーム"),
        "marketing.effect.sale_cold": Phrase(en: "cold for sale", ja: "販売側コールド"),
        "marketing.effect.changed": Phrase(en: "parties whose temperature changes", ja: "温度が変わる取引先"),
    ]
}
