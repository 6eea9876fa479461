import Vocabulary

/// What is wrong with a vCard.
enum VCardWords {
    static let all: Words = [
        "vcard.unfinished": Phrase(
            en: "The card that begins in line {0} does not end.", ja: "{0} 行目から始まる名刺が終わっていません。",
            hintEn: "The file was cut, or END:VCARD is missing.", hintJa: "ファイルが途中で切れているか、END:VCARD がありません。"),
        "vcard.outside": Phrase(
            en: "Line {0} stands in no card.", ja: "{0} 行目はどの名刺にも入っていません。",
            hintEn: "A card begins with BEGIN:VCARD.", hintJa: "名刺は BEGIN:VCARD で始まります。"),
        "vcard.not_a_property": Phrase(
            en: "Line {0} is not a property of a card.", ja: "{0} 行目は名刺の項目として読めません。",
            hintEn: "It should look like TEL:03-1234-5678.", hintJa: "TEL:03-1234-5678 のような形です。"),
        "vcard.unknown_version": Phrase(
            en: "There is no vCard version \"{0}\".", ja: "vCard の版「{0}」はありません。",
            hintEn: "Versions 2.1, 3.0 and 4.0 are read.", hintJa: "2.1、3.0、4.0 を読み取れます。"),
        "vcard.not_text": Phrase(
            en: "{0} in line {1} is not text in its encoding.", ja: "{1} 行目の {0} は文字コードどおりに読めません。",
            hintEn: "Try --encoding cp932 or --encoding utf-8.", hintJa: "--encoding cp932 か --encoding utf-8 を試してください。"
        ),
        "vcard.unknown_charset": Phrase(
            en: "The charset \"{0}\" in line {1} is unknown.", ja: "{1} 行目の文字コード「{0}」は読み取れません。",
            hintEn: "Export the card again in UTF-8.", hintJa: "UTF-8 で書き出し直してください。"),
        "vcard.too_long": Phrase(
            en: "Line {0} makes the card longer than any card is.", ja: "{0} 行目で名刺の長さの限度を超えました。",
            hintEn: "A property may have 64 KB, a card 1 MB; photographs do not count.",
            hintJa: "一項目 64 KB、一枚 1 MB までです。写真は数えません。"),
    ]
}
