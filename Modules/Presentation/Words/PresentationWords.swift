import Vocabulary

/// What tables, pages, charts and progress say of themselves.
package enum PresentationWords {
    package static let books = [Phrasebook("presentation") { all }]

    static let all: Words = [
        "presentation.total": Phrase(en: "Total", ja: "合計"),
        "presentation.rehearsal": Phrase(en: "Rehearsal: nothing was kept.", ja: "試行です。何も残していません。"),
        "presentation.as_of": Phrase(en: "As of {0}", ja: "{0} 現在"),
        "presentation.no_rows": Phrase(en: "No rows.", ja: "該当なし"),
        "presentation.times": Phrase(en: "{0} ×", ja: "{0} 倍"),
        "presentation.yes": Phrase(en: "yes", ja: "はい"),
        "presentation.no": Phrase(en: "no", ja: "いいえ"),
        "presentation.rows_per_second": Phrase(en: "{0} rows/s", ja: "毎秒 {0} 行"),
        "presentation.remaining": Phrase(en: "{0} left", ja: "残り {0}"),
        "presentation.seconds": Phrase(en: "{0} s", ja: "{0} 秒"),
        "presentation.minutes": Phrase(en: "{0} min {1} s", ja: "{0} 分 {1} 秒"),
        "presentation.hours": Phrase(en: "{0} h {1} min", ja: "{0} 時間 {1} 分"),
        "presentation.overview": Phrase(en: "Overview", ja: "概要"),
        "presentation.value": Phrase(en: "Value", ja: "値"),
        "presentation.unit": Phrase(en: "Currency", ja: "通貨"),
        "presentation.remark": Phrase(en: "Remark", ja: "備考"),
        "presentation.currency": Phrase(en: "(currency)", ja: "（通貨）"),
        "presentation.records": Phrase(en: "Data", ja: "データ"),
        "presentation.made_by": Phrase(en: "Made by Sekisho", ja: "関所 (Sekisho) 作成"),
    ]
}
