import Vocabulary
import Workbooks

/// What is said about outside files: records, headers, encodings, amounts, days, and files that cannot be opened.
package enum InterchangeWords {
    package static let books: [Phrasebook] =
        [
            Phrasebook("csv", "header", "encoding", "file", "amount", "day") { all },
            Phrasebook("vcard") { VCardWords.all }, Phrasebook("sheet") { SheetWords.all },
        ] + WorkbookWords.books

    static let all: Words = [
        "csv.empty": Phrase(
            en: "The file has no header row.",
            ja: "ファイルに見出し行がありません。",
            hintEn: "The first line must name the columns; sekisho import KIND --columns lists them.",
            hintJa: "1 行目に列名を書いてください。列の一覧: sekisho import KIND --columns"),
        "csv.too_long": Phrase(
            en: "The record is longer than {0} bytes.",
            ja: "1 件が {0} バイトを超えています。",
            hintEn: "Check that the file is CSV and that its lines end where the records do.",
            hintJa: "CSV であること、行が 1 件ごとに終わっていることを確認してください。"),
        "csv.too_many_columns": Phrase(
            en: "The record has more than {0} columns.",
            ja: "1 件の列数が {0} を超えています。",
            hintEn: "Check the delimiter and remove columns that are not imported.",
            hintJa: "区切り文字を確認し、取り込まない列を除いてください。"),
        "csv.wrong_number_of_columns": Phrase(
            en: "The record has {0} columns, the header has {1}.",
            ja: "列数が {0} で、見出しの {1} と合いません。",
            hintEn: "Put a field that contains a comma or a line end in double quotes.",
            hintJa: "カンマや改行を含む項目は二重引用符で囲んでください。"),
        "csv.quote_not_closed": Phrase(
            en: "The double quote opened on line {0} is never closed.",
            ja: "{0} 行目で始まる二重引用符が閉じられていません。",
            hintEn: "Close the quote; a quote inside a quoted field is written twice.",
            hintJa: "引用符を閉じてください。項目の中の引用符は 2 つ重ねて書きます。"),
        "csv.text_after_quote": Phrase(
            en: "In column {0}, text follows the closing double quote.",
            ja: "{0} 列目で、閉じた二重引用符のあとに文字があります。",
            hintEn: "A quote inside a quoted field is written twice; check for a quote that is not closed.",
            hintJa: "項目の中の引用符は 2 つ重ねて書きます。閉じ忘れた引用符がないかも確認してください。"),
        "csv.not_text": Phrase(
            en: "Column {0} holds bytes that are no text in the encoding of the file.",
            ja: "{0} 列目に、ファイルの文字コードでは読めないバイトがあります。",
            hintEn: "Give the encoding with --encoding utf-8 or --encoding cp932, or fix the field.",
            hintJa: "--encoding utf-8 または --encoding cp932 で文字コードを指定するか、その項目を直してください。"),
        "csv.nul_byte": Phrase(
            en: "Column {0} holds a NUL byte.",
            ja: "{0} 列目に、文字として使えないバイト（NUL）があります。",
            hintEn: "Remove it; no text contains it.",
            hintJa: "文字として使えないため、取り除いてください。"),
        "header.missing": Phrase(
            en: "Required columns are missing: {0}.",
            ja: "必須の列がありません: {0}。",
            hintEn:
                "sekisho import KIND --columns lists the headers; map another column with --map \"Company Name\"={0}. Parties without codes: --match.",
            hintJa:
                "通じる見出しの一覧: sekisho import KIND --columns。別の列は --map 相手の列名={0} で指定できます。コードのない取引先の一覧は --match で取り込めます。"
        ),
        "header.twice": Phrase(
            en: "Two columns of the file stand for {0}.",
            ja: "{0} に当たる列が 2 つあります。",
            hintEn: "Rename one, or choose with --map \"Company Name\"={0}.",
            hintJa: "一方の列名を変えるか、--map 相手の列名={0} で選んでください。"),
        "header.maps_to_unknown": Phrase(
            en: "--map leads to {0}, which this import does not know.",
            ja: "--map の行き先 {0} は、この取込にない列です。",
            hintEn: "sekisho import KIND --columns lists the columns.",
            hintJa: "列の一覧: sekisho import KIND --columns"),
        "header.maps_missing": Phrase(
            en: "--map names the column {0}, which the file does not have.",
            ja: "--map で指定した列 {0} がファイルにありません。",
            hintEn: "Write the name as it stands in the first line of the file.",
            hintJa: "ファイルの 1 行目にある列名のとおりに書いてください。"),
        "amount.empty": Phrase(
            en: "The amount or number is empty.",
            ja: "金額または数値が空です。",
            hintEn: "Write 0 where there is nothing.",
            hintJa: "ない場合は 0 と書いてください。"),
        "amount.not_a_number": Phrase(
            en: "“{0}” is not an amount or number.",
            ja: "「{0}」は金額・数値として読めません。",
            hintEn:
                "Write digits, with commas only every three digits and a point before decimals: 1,234,567, 12.50, 200万 or 1.5億.",
            hintJa: "数字で書いてください。カンマは 3 桁ごと、小数点はピリオドです: 1,234,567、12.50、200万、1.5億。"),
        "amount.too_many_decimals": Phrase(
            en: "“{0}” has more than {1} decimals.",
            ja: "「{0}」は小数が {1} 桁を超えています。",
            hintEn: "Round it yourself, so that nothing is lost unseen; check the currency.",
            hintJa: "端数処理を済ませてから入れてください。通貨も確認してください。"),
        "amount.too_large": Phrase(
            en: "“{0}” is larger than the program can hold.",
            ja: "「{0}」は大きすぎて扱えません。",
            hintEn: "Check the number of digits.",
            hintJa: "桁数を確認してください。"),
        "amount.other_currency_sign": Phrase(
            en: "“{0}” carries the sign of another currency than {1}.",
            ja: "「{0}」の通貨記号は {1} のものではありません。",
            hintEn: "Correct the currency column or remove the sign.",
            hintJa: "通貨の列を直すか、記号を取り除いてください。"),
        "amount.scientific": Phrase(
            en: "“{0}” is in scientific notation; its last digits may be lost already.",
            ja: "「{0}」は指数表記で、末尾の桁がすでに失われているかもしれません。",
            hintEn: "Format the column as a number or text in the spreadsheet and export it again.",
            hintJa: "表計算ソフトで列の書式を「数値」か「文字列」にして、書き出し直してください。"),
        "day.empty": Phrase(
            en: "The date is empty.",
            ja: "日付が空です。",
            hintEn: "Write it as 2026-04-01 or 令和8年4月1日.",
            hintJa: "2026-04-01 や 令和8年4月1日 のように書いてください。"),
        "day.not_a_day": Phrase(
            en: "“{0}” is not a date.",
            ja: "「{0}」は日付として読めません。",
            hintEn: "Write it as 2026-04-01, 2026/4/1, 令和8年4月1日 or R8.4.1.",
            hintJa: "2026-04-01、2026/4/1、令和8年4月1日、R8.4.1 のように書いてください。"),
        "day.no_such_day": Phrase(
            en: "The calendar has no day “{0}”.",
            ja: "「{0}」という日は暦にありません。",
            hintEn: "Check year, month and day.",
            hintJa: "年・月・日を確認してください。"),
        "day.outside_era": Phrase(
            en: "“{0}” does not lie in the era {1}.",
            ja: "「{0}」は{1}の期間にありません。",
            hintEn: "Write the era of that day, or the year of the civil calendar.",
            hintJa: "その日の元号か、西暦で書いてください。"),
        "day.not_a_time": Phrase(
            en: "“{0}” is not a date with a time.",
            ja: "「{0}」は日時として読めません。",
            hintEn: "Write it as 2026-04-01T09:30:00+09:00; a time without offset is the company's.",
            hintJa: "2026-04-01T09:30:00+09:00 のように書いてください。時差がなければ会社の時刻とみなします。"),
        "encoding.utf16": Phrase(
            en: "The file is UTF-16 (“Unicode text”).",
            ja: "ファイルは UTF-16（「Unicode テキスト」）です。",
            hintEn: "Save it as “CSV UTF-8”, or convert it: iconv -f UTF-16 -t UTF-8 FILE",
            hintJa: "「CSV UTF-8」で保存し直すか、変換してください: iconv -f UTF-16 -t UTF-8 FILE"),
        "encoding.unknown": Phrase(
            en: "The encoding of the file cannot be told: its letters are no UTF-8, and no Japanese.",
            ja: "ファイルの文字コードを判別できません。UTF-8 でも日本語の文字コードでもありません。",
            hintEn:
                "Save it as “CSV UTF-8”, or say how it is encoded with --encoding cp932 or --encoding windows-1252.",
            hintJa: "「CSV UTF-8」で保存し直すか、--encoding cp932 または --encoding windows-1252 で指定してください。"),
        "encoding.no_conversion": Phrase(
            en: "This system cannot convert {0}.",
            ja: "この環境では {0} を変換できません。",
            hintEn: "Install the C library's converters (package libc6), or save the file as UTF-8.",
            hintJa: "C ライブラリの変換表（パッケージ libc6）を入れるか、ファイルを UTF-8 で保存してください。"),
        "file.missing": Phrase(
            en: "There is no file {0}.",
            ja: "ファイル {0} がありません。",
            hintEn: "Check the path; - reads standard input.",
            hintJa: "パスを確認してください。- は標準入力です。"),
        "file.unreadable": Phrase(
            en: "{0} cannot be read: {1}.",
            ja: "{0} を読めません: {1}。",
            hintEn: "Check that it is a file and that you may read it.",
            hintJa: "ファイルであることと、読み取りの許可を確認してください。"),
        "file.cannot_write": Phrase(
            en: "{0} cannot be written: {1}.",
            ja: "{0} に書き込めません: {1}。",
            hintEn: "Check that the directory exists, has room, and that you may write there.",
            hintJa: "ディレクトリの有無、空き容量、書き込みの許可を確認してください。"),
        "file.is_database": Phrase(
            en: "{0} is the database, or a file that belongs to it. Nothing was done.",
            ja: "{0} はデータベース、またはその付属ファイルです。何も行っていません。",
            hintEn: "Name another file for the answer.",
            hintJa: "書き出し先には別のファイルを指定してください。"),
        "file.is_input": Phrase(
            en: "{0} is a file that this command reads. Nothing was done.",
            ja: "{0} はこのコマンドが読み込むファイルです。何も行っていません。",
            hintEn: "Name another file for the answer.",
            hintJa: "書き出し先には別のファイルを指定してください。"),
        "file.written_twice": Phrase(
            en: "{0} is named for two answers. Nothing was done.",
            ja: "{0} が二つの書き出し先に指定されています。何も行っていません。",
            hintEn: "Name a file for each of them.",
            hintJa: "それぞれ別のファイルを指定してください。"),
    ]
}
