/// The words of searching: how a party was found.
extension CommandWords {
    static let find: Words = [
        "command.party.match": Phrase(en: "found by", ja: "一致"),
        "command.party.match.code": Phrase(en: "code", ja: "コード"),
        "command.party.match.alias": Phrase(en: "earlier code", ja: "旧コード"),
        "command.party.match.identifier": Phrase(en: "number", ja: "番号"),
        "command.party.match.phone": Phrase(en: "telephone", ja: "電話"),
        "command.party.match.email": Phrase(en: "mail", ja: "メール"),
        "command.party.match.website": Phrase(en: "web address", ja: "ウェブ"),
        "command.party.match.name": Phrase(en: "whole name", ja: "名称全体"),
        "command.party.match.name_beginning": Phrase(en: "beginning of the name", ja: "名称の先頭"),
        "command.party.match.word": Phrase(en: "word", ja: "語"),
        "command.party.match.word_beginning": Phrase(en: "beginning of a word", ja: "語の先頭"),
        "command.party.match.part": Phrase(en: "part of a word", ja: "語の一部"),
        "command.party.match.domain": Phrase(en: "mail domain", ja: "メールのドメイン"),
        "command.party.match.similar": Phrase(en: "similar name", ja: "似た名称"),
    ]
}
