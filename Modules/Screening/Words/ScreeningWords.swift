import Vocabulary

/// What screening against watch lists says.
enum ScreeningWords {
    static let all: Words = [
        "screening.held": Phrase(
            en: "{0} cannot be erased: a hit on a watch list is open or confirmed.",
            ja: "{0} は消去できません。要注意者リストとの一致が未判断か確定しています。",
            hintEn: "Decide about it first: sekisho screening list", hintJa: "先に判断してください: sekisho screening list"),
        "screening.found": Phrase(
            en: "New possible hits on watch lists: {0}. See them: sekisho screening list",
            ja: "要注意者リストへの該当の可能性が新たに {0} 件あります: sekisho screening list"),
        "screening.nothing_closed": Phrase(
            en: "Some rows could not be read, so entries that the file lacks stay listed.",
            ja: "読めない行があったため、ファイルにない項目もリストに残しました。"),
        "screening.not_ofac": Phrase(
            en: "No file has the twelve columns of sdn.csv.", ja: "sdn.csv の 12 列を持つファイルがありません。",
            hintEn: "Name sdn.csv as published, and alt.csv and add.csv beside it; other lists come without --from.",
            hintJa: "公表されたままの sdn.csv と、あれば alt.csv、add.csv を指定してください。ほかのリストは --from なしで取り込みます。"),
        "screening.unknown_list": Phrase(
            en: "There is no watch list {0}.", ja: "要注意者リスト {0} はありません。",
            hintEn: "See them: sekisho screening lists", hintJa: "一覧: sekisho screening lists"),
        "screening.no_file": Phrase(
            en: "No list came in with import {0}.", ja: "取込 {0} に要注意者リストはありません。",
            hintEn: "The column import of sekisho screening lists says which did.",
            hintJa: "sekisho screening lists の取込番号を確かめてください。"),
        "screening.bad_threshold": Phrase(
            en: "{0} cannot be a threshold.", ja: "{0} はしきい値に使えません。",
            hintEn: "0.60 where a miss is worse than many hits, 0.90 where few hits are wanted.",
            hintJa: "見逃しを避けるなら 0.60、該当を絞るなら 0.90 までの間で指定してください。"),
        "screening.no_hit": Phrase(
            en: "{0} has no hit {1} to decide on.", ja: "{0} に判定する該当の可能性（{1}）はありません。",
            hintEn: "See them: sekisho screening show {0}", hintJa: "確認: sekisho screening show {0}"),
        "screening.several": Phrase(
            en: "Several hits of {0} wait: {1}.", ja: "{0} には判定待ちが複数あります: {1}。",
            hintEn: "Name one with --hit, or decide on all with --all.", hintJa: "--hit で一つを指定するか、--all ですべて判定してください。"),
        "screening.due_before": Phrase(
            en: "{0} is past already.", ja: "{0} は過ぎています。", hintEn: "The next check is today or later.",
            hintJa: "次回期日は今日以降で指定してください。"),
    ]
}
