extension CommandWords {
    /// Business cards and what follows from them.
    static let people: Words = [
        "command.export.vcard": Phrase(
            en: "Business cards as vCard 4.0 (also with -o FILE.vcf).", ja: "名刺を vCard 4.0 で書き出す（-o FILE.vcf でも可）"),
        "command.import.set": Phrase(
            en: "column=value for rows that leave it empty, e.g. met_on=2026-10-03.",
            ja: "空の列に入れる値（列名=値。例: met_on=2026-10-03）"),
        "command.bad_default": Phrase(
            en: "\"{0}\" does not say which column has which value.", ja: "「{0}」では列と値が分かりません。",
            hintEn: "Write --set column=value, for example --set met_on=2026-10-03.",
            hintJa: "--set 列名=値 と書いてください。例: --set met_on=2026-10-03"),
        "command.card": Phrase(en: "Business cards received.", ja: "受け取った名刺"),
        "command.card.list": Phrase(
            en: "List business cards, and by which rule their people and companies were found.",
            ja: "名刺と、人と会社をどの規則で見つけたかを一覧します。"),
        "command.card.list.example": Phrase(
            en: "Example: sekisho party card list P-000123", ja: "例: sekisho party card list P-000123"),
        "command.card.only_party": Phrase(
            en: "A person, or a company for its people; all unless told.", ja: "人のコード、または会社のコード（指定がなければすべて）"),
        "command.card.met_on": Phrase(en: "received", ja: "交換日"),
        "command.card.met_by": Phrase(en: "by", ja: "交換者"),
        "command.card.campaign": Phrase(en: "campaign", ja: "施策"),
        "command.card.person": Phrase(en: "person", ja: "人"),
        "command.card.company_code": Phrase(en: "company", ja: "会社コード"),
        "command.card.rule_of_person": Phrase(en: "found by", ja: "人の判定"),
        "command.card.rule_of_company": Phrase(en: "found by", ja: "会社の判定"),
        "command.card.rule.new": Phrase(en: "new", ja: "新規"),
        "command.card.rule.card": Phrase(en: "earlier card", ja: "以前の名刺"),
        "command.card.rule.mail": Phrase(en: "mail", ja: "メール"),
        "command.card.rule.name": Phrase(en: "name", ja: "名称"),
        "command.card.rule.name_and_domain": Phrase(en: "name and domain", ja: "名称とドメイン"),
        "command.card.rule.name_and_phone": Phrase(en: "name and telephone", ja: "名称と電話"),
        "command.card.rule.name_and_company": Phrase(en: "name and company", ja: "氏名と会社"),
        "command.card.rule.domain": Phrase(en: "domain", ja: "ドメイン"),
        "command.card.rule.phone": Phrase(en: "telephone", ja: "電話"),
        "command.followup": Phrase(en: "What we promised to do for a party.", ja: "取引先への約束（フォロー）"),
        "command.followup.list": Phrase(
            en: "List open follow-ups, the one due first in front.", ja: "未完了のフォローを期日順に一覧します。"),
        "command.followup.list.example": Phrase(
            en: "Example: sekisho party followup list --owner sato --overdue",
            ja: "例: sekisho party followup list --owner sato --overdue"),
        "command.followup.add": Phrase(en: "Promise something to a party.", ja: "取引先へのフォローを登録します。"),
        "command.followup.add.example": Phrase(
            en: "Example: sekisho party followup add P-000123 \"send the catalogue\" --due 2026-11-10",
            ja: "例: sekisho party followup add P-000123 カタログを送る --due 2026-11-10"),
        "command.followup.done": Phrase(en: "Say that a follow-up is done.", ja: "フォローを完了にします。"),
        "command.followup.done.example": Phrase(
            en: "Example: sekisho party followup done 12 --outcome \"meeting on the 20th\"",
            ja: "例: sekisho party followup done 12 --outcome 20日に面談"),
        "command.followup.owner": Phrase(en: "Only those of this person.", ja: "この担当者のものだけ"),
        "command.followup.party": Phrase(en: "Only those for this party.", ja: "この取引先のものだけ"),
        "command.followup.overdue": Phrase(en: "Only those whose day has passed.", ja: "期日を過ぎたものだけ"),
        "command.followup.all": Phrase(en: "Those done as well.", ja: "完了したものも"),
        "command.followup.subject_text": Phrase(en: "What is to be done.", ja: "すること"),
        "command.followup.owner_of_new": Phrase(en: "Who does it; you unless told.", ja: "担当者（指定がなければ操作者）"),
        "command.followup.due": Phrase(
            en: "Until when; two business days unless told.", ja: "期日（指定がなければ 2 営業日後）"),
        "command.followup.number_of": Phrase(en: "Number of the follow-up.", ja: "フォローの番号"),
        "command.followup.outcome_text": Phrase(en: "What came of it.", ja: "結果"),
        "command.followup.is_done": Phrase(en: "Follow-up {0} is done.", ja: "フォロー {0} を完了にしました。"),
        "command.followup.is_done.would": Phrase(en: "Follow-up {0} would be done.", ja: "フォロー {0} を完了にします。"),
        "command.followup.number": Phrase(en: "no.", ja: "番号"),
        "command.followup.due_on": Phrase(en: "due", ja: "期日"),
        "command.followup.days_late": Phrase(en: "days late", ja: "遅れ（日）"),
        "command.followup.owner_name": Phrase(en: "owner", ja: "担当"),
        "command.followup.subject": Phrase(en: "what", ja: "内容"),
        "command.followup.subject.card": Phrase(en: "card received", ja: "名刺交換"),
        "command.followup.done_on": Phrase(en: "done", ja: "完了日"),
        "command.followup.outcome": Phrase(en: "outcome", ja: "結果"),
    ]
}
