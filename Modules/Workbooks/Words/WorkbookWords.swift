import Vocabulary

/// What is said about workbooks that cannot be read or written.
package enum WorkbookWords {
    package static let books = [Phrasebook("workbook") { all }]

    static let all: Words = [
        "workbook.library_missing": Phrase(
            en: "Workbooks need the library {0}, which is not installed.",
            ja: "Excel ブックを扱うためのライブラリ {0} が入っていません。",
            hintEn: "Install it: sudo apt-get install {0}. CSV needs nothing.",
            hintJa: "入れてください: sudo apt-get install {0}。CSV なら不要です。"),
        "workbook.encrypted": Phrase(
            en: "The workbook asks for a password.",
            ja: "パスワード付きのブックです。",
            hintEn: "Open it, take the password off, and save it as .xlsx.",
            hintJa: "開いてパスワードを解除し、.xlsx 形式で保存してください。"),
        "workbook.old": Phrase(
            en: "This is a workbook of Excel 97–2003 (.xls), or another old Office file.",
            ja: "Excel 97-2003 形式（.xls）などの古い Office ファイルです。",
            hintEn: "Open it and save it as “Excel Workbook (.xlsx)”.",
            hintJa: "開いて「Excel ブック（.xlsx）」形式で保存し直してください。"),
        "workbook.open_document": Phrase(
            en: "This is an OpenDocument file (.ods).",
            ja: "OpenDocument 形式（.ods）のファイルです。",
            hintEn: "Open it and save it as “Excel 2007–365 (.xlsx)”.",
            hintJa: "開いて「Excel 2007-365（.xlsx）」形式で保存し直してください。"),
        "workbook.binary": Phrase(
            en: "This is an Excel binary workbook (.xlsb).",
            ja: "Excel バイナリ形式（.xlsb）のブックです。",
            hintEn: "Open it and save it as “Excel Workbook (.xlsx)”.",
            hintJa: "開いて「Excel ブック（.xlsx）」形式で保存し直してください。"),
        "workbook.other_office": Phrase(
            en: "This is a document of another Office program, not a workbook.",
            ja: "Excel ブックではなく、Word や PowerPoint などの文書です。",
            hintEn: "Copy the table into a spreadsheet and save it as .xlsx.",
            hintJa: "表を Excel に貼り付けて .xlsx 形式で保存してください。"),
        "workbook.archive": Phrase(
            en: "This is a zip archive without a workbook in it.",
            ja: "zip ファイルですが、Excel ブックではありません。",
            hintEn: "Unpack it and import the files in it.",
            hintJa: "展開して、中のファイルを取り込んでください。"),
        "workbook.damaged": Phrase(
            en: "The workbook is damaged: {0} ({1}).",
            ja: "ブックが壊れています: {0}（{1}）。",
            hintEn: "Open it in a spreadsheet and save it again as .xlsx; if it came by mail, fetch it again.",
            hintJa: "表計算ソフトで開いて .xlsx 形式で保存し直すか、もう一度入手してください。"),
        "workbook.too_large": Phrase(
            en: "{0} of the workbook is larger than the {1} MB that are read.",
            ja: "ブックの {0} が上限の {1} MB を超えています。",
            hintEn: "Split the list into several workbooks, or save the sheet as CSV.",
            hintJa: "一覧を複数のブックに分けるか、シートを CSV で保存してください。"),
        "workbook.bomb": Phrase(
            en: "{0} of the workbook is compressed as no table is; unpacking it could fill the machine.",
            ja: "ブックの {0} の圧縮率が異常です。展開すると容量を使い切るおそれがあるため読み込みません。",
            hintEn: "Do not trust the file. If it is yours, delete its empty rows and columns and save it again.",
            hintJa: "不審なファイルなら開かないでください。自社のものなら、余分な空白行・空白列を削除して保存し直してください。"),
        "workbook.too_many_rows": Phrase(
            en: "A sheet holds {0} rows, and there are more.",
            ja: "1 枚のシートの上限 {0} 行を超えます。",
            hintEn: "Name a CSV file instead: -o FILE.csv",
            hintJa: "CSV で書き出してください: -o FILE.csv"),
        "workbook.cell_too_long": Phrase(
            en: "The text for {0} is longer than the {1} characters that a cell holds.",
            ja: "{0} の文字数がセルの上限 {1} を超えています。",
            hintEn: "Name a CSV file instead: -o FILE.csv",
            hintJa: "CSV で書き出してください: -o FILE.csv"),
        "workbook.not_made": Phrase(
            en: "The workbook could not be made: {0}.",
            ja: "ブックを作成できませんでした: {0}。",
            hintEn: "Check that there is room in the folder for temporary files (TMPDIR).",
            hintJa: "一時ファイル用のフォルダ（TMPDIR）の空き容量を確認してください。"),
    ]
}
