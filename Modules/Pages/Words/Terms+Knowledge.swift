import Vocabulary

/// Terms of columns and figures: Knowledge.
extension Terms {
    static let knowledge: Words = [
        "term.relate.relation_name": Phrase(en: "relation", ja: "関係"),
        "term.relate.title_name": Phrase(en: "title", ja: "役職"),
        "term.relate.department_name": Phrase(en: "department", ja: "部署"),
        "term.relate.since_name": Phrase(en: "since", ja: "開始日"),
        "term.group_of.depth": Phrase(en: "depth", ja: "階層"),
        "term.group_of.link": Phrase(en: "as", ja: "位置"),
        "term.group_of.upper": Phrase(en: "below", ja: "上位"),
        "term.stakeholder.topic_name": Phrase(en: "topic", ja: "案件"),
        "term.stakeholder.role_name": Phrase(en: "role", ja: "役割"),
        "term.stakeholder.company": Phrase(en: "company", ja: "会社"),
        "term.stakeholder.stance_name": Phrase(en: "stance", ja: "賛否"),
        "term.stakeholder.interest_name": Phrase(en: "wants", ja: "求めるもの"),
        "term.stakeholder.noted_on": Phrase(en: "noted", ja: "登録日"),
        "term.stakeholder.actor": Phrase(en: "noted by", ja: "登録者"),
        "term.kind": Phrase(en: "kind", ja: "種類"),
        "term.trait.trait": Phrase(en: "trait", ja: "特徴"),
        "term.day": Phrase(en: "day", ja: "日付"),
        "term.note.author": Phrase(en: "author", ja: "記入者"),
        "term.note.text_name": Phrase(en: "what was noted", ja: "メモ"),
        "term.gift.direction_name": Phrase(en: "direction", ja: "方向"),
        "term.what": Phrase(en: "what", ja: "内容"),
        "term.by": Phrase(en: "by", ja: "担当"),
        "term.gift.exception_name": Phrase(en: "exception", ja: "例外の理由"),
        "term.gift.limit_name": Phrase(en: "limit", ja: "限度額"),
    ]
}
