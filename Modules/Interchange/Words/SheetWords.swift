import Vocabulary

/// What is said about sheets of workbooks.
enum SheetWords {
    static let all: Words = [
        "sheet.several": Phrase(
            en: "{0} has several sheets with rows: {1}.",
            ja: "{0} には内容のあるシートが複数あります: {1}。",
            hintEn: "Say which is meant: sekisho import KIND {2} --sheet {3}",
            hintJa: "取り込むシートを指定してください: sekisho import KIND {2} --sheet {3}"),
        "sheet.unknown": Phrase(
            en: "The workbook has no sheet “{0}”. Its sheets: {1}.",
            ja: "シート「{0}」はありません。シートの一覧: {1}。",
            hintEn: "Name one of them: sekisho import KIND {2} --sheet {3}",
            hintJa: "このうちのどれかを指定してください: sekisho import KIND {2} --sheet {3}"),
        "sheet.empty": Phrase(
            en: "No visible sheet of {0} holds anything.",
            ja: "{0} の表示されているシートには何も入力されていません。",
            hintEn: "Show the sheet that is meant, or name it with --sheet NAME.",
            hintJa: "対象のシートを再表示するか、--sheet シート名 で指定してください。"),
        "sheet.no_workbook": Phrase(
            en: "{0} is no workbook, so there is no sheet “{1}”.",
            ja: "{0} は Excel ブックではないため、シート「{1}」は指定できません。",
            hintEn: "Leave --sheet out.",
            hintJa: "--sheet を外してください。"),
    ]
}
