import Vocabulary

/// What is said of files that come in. Codes begin with `import.`.
enum ImportWords {
    static let all: Words = [
        "import.input_gone": Phrase(
            en: "Others were writing at the same time, and standard input cannot be read again.",
            ja: "他の書き込みと重なりましたが、標準入力は読み直せません。",
            hintEn: "Nothing went in. Send it again, or import a file.", hintJa: "何も取り込んでいません。もう一度送るか、ファイルから取り込んでください。"),
        "import.strict": Phrase(
            en: "{0} rows were refused, so nothing was imported (--strict).",
            ja: "{0} 行に問題があったため、何も取り込みませんでした（--strict）。",
            hintEn: "Fix the rows listed in --rejects FILE, or leave out --strict to import the others.",
            hintJa: "--rejects FILE で該当行を確認して直すか、--strict を外してほかの行だけ取り込んでください。"),
        "import.empty": Phrase(
            en: "The value of {0} is missing.",
            ja: "{0} の列が空です。",
            hintEn: "Every row needs it; sekisho import KIND --columns lists the columns.",
            hintJa: "必須の項目です。列の一覧: sekisho import KIND --columns"),
        "import.unknown_word": Phrase(
            en: "“{0}” is none of: {1}.",
            ja: "「{0}」は使えません。使える値: {1}。",
            hintEn: "Write one of these words, in any case.",
            hintJa: "このうちのどれかを書いてください。"),
        "import.duplicate": Phrase(
            en: "{0} is known already, with other content.",
            ja: "{0} は別の内容ですでに登録されています。",
            hintEn: "Let the file win with --on-duplicate update, or keep what is there with --on-duplicate skip.",
            hintJa: "ファイルを優先するなら --on-duplicate update、既存を残すなら --on-duplicate skip を付けてください。"),
        "import.unchangeable": Phrase(
            en: "{0} is recorded with other content and never changes.",
            ja: "{0} は別の内容で記録済みで、変更できません。",
            hintEn: "Take the earlier import back with sekisho undo import ID, or give the row a key of its own.",
            hintJa: "前の取込を sekisho undo import ID で取り消すか、別のキーを付けてください。"),
        "import.too_long": Phrase(
            en: "The text in {0} is longer than {1} characters.",
            ja: "{0} の内容が {1} 文字を超えています。",
            hintEn: "Shorten it, or move the rest to the note.",
            hintJa: "短くするか、残りを備考に移してください。"),
        "import.sheet_error": Phrase(
            en: "“{0}” is an error of the spreadsheet, not a value.",
            ja: "「{0}」は表計算ソフトのエラー値です。",
            hintEn: "Correct the formula, let the spreadsheet work it out, and save the file again.",
            hintJa: "数式を直し、計算結果が表示された状態で保存し直してください。"),
        "import.header_on_line": Phrase(
            en: "The header is on line {0}; the lines above it were ignored.",
            ja: "{0} 行目を見出しとして読みました。それより上の行は取り込んでいません。",
            hintEn: "Check it with --dry-run.", hintJa: "--dry-run で確かめられます。"),
        "import.read_as": Phrase(
            en: "The file was read as {0}.", ja: "文字コードは {0} として読みました。",
            hintEn: "Say --encoding cp932 or --encoding utf-8 if names look wrong.",
            hintJa: "文字化けしていれば --encoding cp932 または --encoding utf-8 を付けてください。"),
        "import.zero_restored": Phrase(
            en: "read as {0}: the zero in front had been lost", ja: "先頭の 0 が落ちていたため {0} として読みました",
            hintEn: "Format the column as text in the spreadsheet.", hintJa: "表計算ソフトで列の書式を「文字列」にしてください。"),
        "import.groups": Phrase(
            en: "Groups of the address book, ignored: {0}.", ja: "取り込まなかった連絡先グループ: {0} 件。",
            hintEn: "Groups are nobody whom we met.", hintJa: "グループは相手ではないため、取り込みません。"),
    ]
}
