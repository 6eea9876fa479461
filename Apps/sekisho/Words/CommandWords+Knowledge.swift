import Vocabulary

/// Words.
extension CommandWords {
    static let knowledge: Words = [
        "command.relate": Phrase(en: "Say how one party stands to another.", ja: "取引先どうしの関係を登録します。"),
        "command.relate.example": Phrase(
            en: "Example: sekisho party relate P-000200 branch-of P-000100",
            ja: "例: sekisho party relate P-000200 branch-of P-000100"),
        "command.unrelate": Phrase(en: "End a relation.", ja: "関係を解消します。"),
        "command.unrelate.example": Phrase(
            en: "Example: sekisho party unrelate P-000200 branch-of P-000100",
            ja: "例: sekisho party unrelate P-000200 branch-of P-000100"),
        "command.relate.code": Phrase(en: "Code of the party on the left.", ja: "左に立つ取引先のコード"),
        "command.relate.relation": Phrase(
            en: "works-for, branch-of, parent-of or refers.",
            ja: "works-for（勤務先）、branch-of（支店）、parent-of（親会社）、refers（紹介）"),
        "command.relate.other": Phrase(en: "Code of the other.", ja: "相手のコード"),
        "command.relate.title": Phrase(en: "Title, for works-for.", ja: "役職（works-for のとき）"),
        "command.relate.department": Phrase(en: "Department, for works-for.", ja: "部署（works-for のとき）"),
        "command.relate.since": Phrase(en: "Since when.", ja: "いつから"),
        "command.party.group": Phrase(
            en: "Show the group of companies a party belongs to.", ja: "取引先が属する企業グループを示します。"),
        "command.party.group.example": Phrase(
            en: "Example: sekisho party group P-000100", ja: "例: sekisho party group P-000100"),
        "command.stakeholder": Phrase(en: "Who has a part in a decision.", ja: "利害関係者"),
        "command.stakeholder.list": Phrase(
            en: "Map the stakeholders of a topic or a company.", ja: "案件や会社の利害関係者を一覧します。"),
        "command.stakeholder.list.example": Phrase(
            en: "Example: sekisho party stakeholder list --topic \"line 3\"",
            ja: "例: sekisho party stakeholder list --topic 第3ライン"),
        "command.stakeholder.add": Phrase(en: "Note a person's part in a topic.", ja: "案件での立場を登録します。"),
        "command.stakeholder.add.example": Phrase(
            en: "Example: sekisho party stakeholder add P-000123 --topic \"line 3\" --role decides --stance for",
            ja: "例: sekisho party stakeholder add P-000123 --topic 第3ライン --role decides --stance for"),
        "command.stakeholder.remove": Phrase(en: "Take a person out of a topic.", ja: "案件から外します。"),
        "command.stakeholder.remove.example": Phrase(
            en: "Example: sekisho party stakeholder remove P-000123 --topic \"line 3\"",
            ja: "例: sekisho party stakeholder remove P-000123 --topic 第3ライン"),
        "command.stakeholder.only_topic": Phrase(en: "Only this topic.", ja: "この案件だけ"),
        "command.stakeholder.only_party": Phrase(
            en: "Only this person, or the people of this company.", ja: "この人、またはこの会社の人だけ"),
        "command.stakeholder.only_role": Phrase(en: "Only in this role.", ja: "この役割だけ"),
        "command.stakeholder.topic": Phrase(en: "Deal, project or question.", ja: "案件・プロジェクト・論点"),
        "command.stakeholder.role": Phrase(
            en: "decides, influences, uses, buys or blocks.",
            ja: "decides（決裁）、influences（影響）、uses（利用）、buys（購買）、blocks（反対）"),
        "command.stakeholder.stance": Phrase(en: "for, neutral or against.", ja: "for（賛成）、neutral（中立）、against（反対）"),
        "command.stakeholder.interest": Phrase(en: "What the person wants from it.", ja: "その人が求めるもの"),
        "command.trait": Phrase(en: "What people can do, like, and avoid.", ja: "人となり（技術、経験、嗜好、関心）"),
        "command.trait.list": Phrase(
            en: "Show what is known of a person, or who has a trait.", ja: "人となりを示すか、同じ特徴の人を探します。"),
        "command.trait.list.example": Phrase(
            en: "Example: sekisho party trait list --having welding", ja: "例: sekisho party trait list --having 溶接"),
        "command.trait.add": Phrase(en: "Note something about a person.", ja: "人となりを登録します。"),
        "command.trait.add.example": Phrase(
            en: "Example: sekisho party trait add P-000123 golf --kind interest",
            ja: "例: sekisho party trait add P-000123 ゴルフ --kind interest"),
        "command.trait.remove": Phrase(en: "Forget a trait.", ja: "登録した特徴を消します。"),
        "command.trait.remove.example": Phrase(
            en: "Example: sekisho party trait remove P-000123 golf", ja: "例: sekisho party trait remove P-000123 ゴルフ"),
        "command.trait.only_party": Phrase(
            en: "A person, or a company for its people; all unless told.", ja: "人のコード、または会社のコード（指定がなければすべて）"),
        "command.trait.having": Phrase(en: "Only those who have this trait.", ja: "この特徴を持つ人だけ"),
        "command.trait.text": Phrase(en: "The trait in a few words.", ja: "特徴"),
        "command.trait.kind": Phrase(
            en: "capability, experience, preference, interest or avoid.",
            ja: "capability（技術）、experience（経験）、preference（嗜好）、interest（関心）、avoid（避けること）"),
        "command.note": Phrase(en: "What was said, for the next meeting.", ja: "会話メモ"),
        "command.note.add": Phrase(en: "Keep a note.", ja: "メモを残します。"),
        "command.note.add.example": Phrase(
            en: "Example: sekisho party note add P-000123 \"his daughter starts school in April\"",
            ja: "例: sekisho party note add P-000123 娘さんが4月に入学"),
        "command.note.list": Phrase(
            en: "Show the notes of a person, or of all people of a company.", ja: "人の、または会社の全員のメモを示します。"),
        "command.note.list.example": Phrase(
            en: "Example: sekisho party note list P-000123", ja: "例: sekisho party note list P-000123"),
        "command.note.text": Phrase(en: "What was said.", ja: "内容"),
        "command.note.on": Phrase(en: "Day of the conversation; today unless told.", ja: "会話の日（指定がなければ業務日付）"),
        "command.gift": Phrase(en: "Gifts and entertainment against a limit.", ja: "贈答・接待と限度額"),
        "command.gift.add": Phrase(
            en: "Record a gift if it stays within the limit.", ja: "贈答・接待を、限度額の内なら記録します。"),
        "command.gift.add.example": Phrase(
            en: "Example: sekisho party gift add P-000123 \"year-end gift\" --direction given --amount 5000",
            ja: "例: sekisho party gift add P-000123 お歳暮 --direction given --amount 5000"),
        "command.gift.list": Phrase(en: "List gifts, the latest first.", ja: "贈答・接待を新しい順に一覧します。"),
        "command.gift.list.example": Phrase(
            en: "Example: sekisho party gift list P-000123", ja: "例: sekisho party gift list P-000123"),
        "command.gift.limit": Phrase(
            en: "Show or set the limit for one person and fiscal year.", ja: "一人一年度あたりの限度額を示すか、定めます。"),
        "command.gift.limit.example": Phrase(
            en: "Example: sekisho party gift limit --direction received --amount 10000",
            ja: "例: sekisho party gift limit --direction received --amount 10000"),
        "command.gift.what": Phrase(en: "What it was.", ja: "内容"),
        "command.gift.direction": Phrase(en: "given or received.", ja: "given（贈った）、received（受け取った）"),
        "command.gift.only_direction": Phrase(
            en: "given or received; both unless told.", ja: "given、received（指定がなければ両方）"),
        "command.gift.amount": Phrase(en: "What it was worth.", ja: "金額"),
        "command.gift.limit_amount": Phrase(en: "The new limit.", ja: "新しい限度額"),
        "command.gift.currency": Phrase(en: "Currency; that of the company unless told.", ja: "通貨（指定がなければ会社の通貨）"),
        "command.gift.kind": Phrase(en: "gift or entertainment.", ja: "gift（贈答）、entertainment（接待）"),
        "command.gift.on": Phrase(en: "On which day; today unless told.", ja: "日付（指定がなければ業務日付）"),
        "command.gift.by": Phrase(en: "Who of us; you unless told.", ja: "当社の担当者（指定がなければ操作者）"),
        "command.gift.exception": Phrase(
            en: "Reason to record it although it passes the limit.", ja: "限度額を超えても記録する理由"),
        "command.gift.only_party": Phrase(
            en: "A person, or a company for its people; all unless told.", ja: "人のコード、または会社のコード（指定がなければすべて）"),
        "command.strength": Phrase(
            en: "Show how strong the relationship is, and why.", ja: "関係の強さを、根拠とともに示します。"),
        "command.strength.example": Phrase(
            en: "Example: sekisho party strength P-000123", ja: "例: sekisho party strength P-000123"),
    ]
}
