import Vocabulary

/// What the library says of arguments that do not fit: in English its own sentences.
extension CommandWords {
    static let usage: Words = [
        "command.help.overview": Phrase(en: "OVERVIEW: {0}", ja: "概要: {0}"),
        "command.help.usage": Phrase(en: "USAGE: {0}", ja: "使い方: {0}"),
        "command.help.arguments": Phrase(en: "ARGUMENTS:", ja: "引数:"),
        "command.help.options": Phrase(en: "OPTIONS:", ja: "オプション:"),
        "command.help.commands": Phrase(en: "SUBCOMMANDS:", ja: "コマンド:"),
        "command.help.group": Phrase(en: "{0} SUBCOMMANDS:", ja: "{0}:"),
        "command.help.more": Phrase(
            en: "  See '{0}' for detailed help.", ja: "  詳しくは: {0}"),
        "command.help.version": Phrase(en: "Show the version.", ja: "バージョンを表示する"),
        "command.help.help": Phrase(en: "Show help information.", ja: "この説明を表示する"),
        "command.help.default": Phrase(en: " (default:{0})", ja: "（既定:{0}）"),
        "command.help.values": Phrase(en: " (values:{0})", ja: "（値:{0}）"),
        "command.help.and_default": Phrase(en: "; default:", ja: "。既定:"),
        "command.usage.unknown_option": Phrase(en: "Unknown option '{0}'", ja: "オプション {0} はありません。"),
        "command.usage.near_option": Phrase(
            en: "Unknown option '{0}'. Did you mean '{1}'?", ja: "オプション {0} はありません。もしかして: {1}"),
        "command.usage.no_value": Phrase(en: "Missing value for '{0}'", ja: "{0} の値がありません。"),
        "command.usage.missing": Phrase(en: "Missing expected argument '{0}'", ja: "{0} を指定してください。"),
        "command.usage.missing_one": Phrase(en: "Missing one of: '{0}'", ja: "次のいずれかを指定してください: {0}"),
        "command.usage.unexpected": Phrase(en: "Unexpected argument '{0}'", ja: "「{0}」は余分です。"),
        "command.usage.unexpected_many": Phrase(en: "Unexpected arguments: '{0}'", ja: "余分な語があります: {0}"),
        "command.usage.takes_no_value": Phrase(
            en: "The option '{0}' does not take any value, but '{1}' was specified.", ja: "{0} に値は付けられません（「{1}」）。"),
        "command.usage.bad_value": Phrase(en: "The value '{0}' is invalid for '{1}'", ja: "{1} に「{0}」は使えません。"),
        "command.usage.bad_word": Phrase(
            en: "The value '{0}' is invalid for '{1}'. Please provide one of {2}.", ja: "{1} に「{0}」は使えません。使える値: {2}"),
        "command.usage.bad_word_of": Phrase(
            en: "The value '{0}' is invalid for '{1}'. Please provide one of the following:",
            ja: "{1} に「{0}」は使えません。次のいずれかです:"),
        "command.usage.both": Phrase(
            en: "Value to be set with {0} had already been set with {1}", ja: "{0} と {1} は同時に指定できません。"),
        "command.usage.no_option": Phrase(en: "Invalid option: {0}", ja: "{0} はオプションとして書けません。"),
        "command.usage.no_command": Phrase(en: "Missing required subcommand.", ja: "コマンドを指定してください。"),
        "command.usage.usage": Phrase(en: "Usage: {0}", ja: "使い方: {0}"),
        "command.usage.help": Phrase(en: "Help:  {0}", ja: "説明: {0}"),
        "command.usage.more": Phrase(en: "  See '{0}' for more information.", ja: "  詳しくは: {0}"),
    ]
}
