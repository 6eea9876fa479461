import Vocabulary

/// What the register of parties says.
enum PartyWords {
    static let all: Words = [
        "party.unknown": Phrase(
            en: "There is no party with the code or name {0}.", ja: "コードまたは名称が {0} の取引先はありません。",
            hintEn: "Look for it: sekisho party find NAME", hintJa: "探してください: sekisho party find 名称"),
        "party.several": Phrase(
            en: "\"{0}\" may be several parties: {1}", ja: "「{0}」に当てはまる取引先が複数あります: {1}",
            hintEn: "Give the code of the one that is meant: {1}", hintJa: "コードで指定してください: {1}"),
        "party.nearest": Phrase(
            en: "There is no party with the code or name {0}.", ja: "コードまたは名称が {0} の取引先はありません。",
            hintEn: "The nearest are {1}. Look for others: sekisho party find NAME",
            hintJa: "近いものは {1} です。ほかを探すには: sekisho party find 名称"),
        "party.unknown_field": Phrase(
            en: "\"{0}\" is not a field that can be set.", ja: "「{0}」は設定できる項目ではありません。",
            hintEn: "Write field=value with one of {1}.", hintJa: "項目=値 の形で書いてください。項目: {1}"),
        "party.looks_known": Phrase(
            en: "\"{0}\" looks like a party that is known: {1}", ja: "「{0}」は登録済みの取引先と同じに見えます: {1}",
            hintEn: "Use the known one. If it is another party all the same, add --yes.",
            hintJa: "登録済みのものを使ってください。別の取引先であれば --yes を付けてください。"),
        "party.unknown_origin": Phrase(
            en: "There is no campaign with the code {0}.", ja: "コード {0} の施策はありません。",
            hintEn: "Import it first: sekisho import campaigns FILE",
            hintJa: "先に取り込んでください: sekisho import campaigns FILE"),
        "party.bad_code": Phrase(
            en: "\"{0}\" cannot be a code.", ja: "「{0}」はコードに使えません。",
            hintEn: "A code has 1 to 64 bytes and no control characters.", hintJa: "コードは制御文字を含まない 1～64 バイトです。"),
        "party.bad_name": Phrase(
            en: "\"{0}\" cannot be a name.", ja: "「{0}」は名称に使えません。",
            hintEn: "A name has 1 to 1000 bytes.", hintJa: "名称は 1～1000 バイトで入力してください。"),
        "party.bad_country": Phrase(
            en: "\"{0}\" is not a country code.", ja: "{0} は国コードではありません。",
            hintEn: "Use ISO 3166-1 alpha-2: JP, TW, GB (not UK), GR (not EL).",
            hintJa: "ISO 3166-1 の 2 文字で書いてください: JP、TW、GB（UK ではなく）、GR（EL ではなく）"),
        "party.bad_identifier": Phrase(
            en: "{1} has not the shape of a {0}.", ja: "{1} は {0} の形ではありません。",
            hintEn: "Spreadsheets turn long numbers into 1.23E+12: format the column as text and export again.",
            hintJa: "表計算ソフトは長い番号を 1.23E+12 に変えることがあります。列を文字列にして書き出し直してください。"),
        "party.bad_check_digit": Phrase(
            en: "The check digit of the {0} {1} is wrong.", ja: "{0} {1} の検査用数字が合いません。",
            hintEn: "A digit is mistyped or two are exchanged.", hintJa: "数字の打ち間違いか入れ替わりがあります。"),
        "party.unknown_scheme": Phrase(
            en: "\"{0}\" does not say whose number it is.", ja: "「{0}」はどの番号か分かりません。",
            hintEn:
                "Write scheme:value with one of corporate_number, invoice_number, lei, duns, vat, gln, iban, other.",
            hintJa: "corporate_number、invoice_number、lei、duns、vat、gln、iban、other のいずれかを 種類:番号 の形で書いてください。"),
        "party.bad_mail": Phrase(
            en: "\"{0}\" is not an e-mail address.", ja: "「{0}」はメールアドレスではありません。",
            hintEn: "It looks like name@example.co.jp.", hintJa: "name@example.co.jp のような形です。"),
        "party.bad_phone": Phrase(
            en: "\"{0}\" is not a phone number.", ja: "「{0}」は電話番号ではありません。",
            hintEn: "Write it with the country code, +81 3 1234 5678, or as it is dialled in the party's country.",
            hintJa: "国番号を付けて +81 3 1234 5678 のように、またはその国での掛け方で書いてください。"),
        "party.too_many_to_compare": Phrase(
            en: "More than {0} parties cannot be compared with each other at once.",
            ja: "一度に比べられる取引先は {0} 件までです。",
            hintEn: "Compare parts of the register, each in a database of its own: sekisho export parties",
            hintJa: "登録を分けて別のデータベースで調べてください: sekisho export parties"),
        "party.other_party": Phrase(
            en: "{0} is the code of {1}: name, phone and address all differ.",
            ja: "コード {0} は {1} です。名称・電話・住所がどれも違い、別の相手に見えます。",
            hintEn: "Leave the code out and use --match, or let the file win with --on-duplicate update --yes.",
            hintJa: "コードを外して --match で取り込むか、上書きしてよければ --on-duplicate update --yes を付けてください。"),
        "party.sum_of_list": Phrase(
            en: "“{0}” looks like a total or a remark, not like a party.", ja: "「{0}」は合計や注記の行とみて、取り込みませんでした。",
            hintEn: "Nothing is to be done. If it is a party, give its address, phone or e-mail in the row.",
            hintJa: "このままで構いません。取引先の場合は、その行に住所・電話・メールのいずれかを書いてください。"),
        "party.counts_lines": Phrase(
            en: "The column {0} only counts the rows; it is not a code.", ja: "{0} の列は行を数えているだけで、コードではありません。",
            hintEn:
                "Import without a code: leave the map out and use --match. --yes takes it as the code nevertheless.",
            hintJa: "コードなしで取り込めます: --map を外して --match を付けてください。それでもコードとするなら --yes。"),
        "party.bad_website": Phrase(
            en: "\"{0}\" is not a web address.", ja: "「{0}」はウェブのアドレスではありません。",
            hintEn: "It looks like https://example.co.jp/.", hintJa: "https://example.co.jp/ のような形です。"),
        "party.bad_language": Phrase(
            en: "\"{0}\" is not a language tag.", ja: "「{0}」は言語タグではありません。",
            hintEn: "Use BCP 47: ja, en-GB, zh-Hans-CN. Japanese is ja, not jp.",
            hintJa: "BCP 47 で書いてください: ja、en-GB、zh-Hans-CN。日本語は jp ではなく ja です。"),
        "party.birth_of_organization": Phrase(
            en: "An organization has no birth date.", ja: "法人・団体に生年月日はありません。",
            hintEn: "Set the column kind to person.", hintJa: "種別（kind）を person にしてください。"),
        "party.unknown_employer": Phrase(
            en: "works_for names {0}, which is not another party.", ja: "勤務先 {0} に当たる取引先がありません。"),
    ]
}
