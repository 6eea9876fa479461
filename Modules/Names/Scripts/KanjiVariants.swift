/// Kanji that are written in several ways (異体字・旧字体): the character that stands for all, then its variants. For keys
/// only, never for the name itself. Some of them are different characters (斉 and 斎), so that a key that agrees proposes
/// and never decides.
///
/// Source: the old characters in the 常用漢字表 of 2010, and variants that names are written with.
package enum KanjiVariants {
    /// Calls the body with every variant and what stands for it.
    package static func each(_ body: (_ variant: Unicode.Scalar, _ kept: Unicode.Scalar) -> Void) {
        // By scalars: to find the borders of characters costs a search its time.
        var kept: Unicode.Scalar?
        for scalar in groups.unicodeScalars {
            if scalar == " " {
                kept = nil
            } else if let kept {
                body(scalar, kept)
            } else {
                kept = scalar
            }
        }
    }

    /// The character that stands for all writings of this one.
    package static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar { table[scalar] ?? scalar }

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        each { table[$0] = $1 }
        return table
    }()

    private static let groups = """
        斉齊斎齋 高髙 崎﨑嵜碕 辺邊邉 沢澤 浜濱濵 国國圀 広廣 桜櫻 竜龍 滝瀧 関關 会會 学學 実實 栄榮 円圓 気氣 鉄鐵鐡 \
        島嶋嶌 富冨 峰峯 館舘 恵惠 条條 静靜 真眞 徳德 瀬瀨 頼賴 柳栁 土圡 満滿 渋澁澀 弥彌 万萬 与與 予豫 来來 亜亞 \
        横橫 黒黑 郎郞\u{F92C} 緑綠 寿壽 薮藪 鶴靏靍 曽曾 増增 経經 総總 桧檜 清淸 青靑 豊豐 蔵藏 壱壹 弐貳 児兒 \
        旧舊 県縣 号號 対對 体體 点點 当當 発發 仏佛 宝寶寳 毎每 黄黃 薬藥 労勞 岳嶽 穂穗 稲稻 巌巖 遥遙 尭堯 槙槇 鴎鷗 \
        蛍螢 芦蘆 讃讚 声聲 売賣 麦麥 塩鹽 医醫 画畫 楽樂 観觀 帰歸 銭錢 戦戰 荘莊 隠隱 駅驛 応應 団團 図圖 鋳鑄 独獨 \
        読讀 変變 庁廳 両兩 塚\u{FA10} 神\u{FA19} 羽\u{FA1E} 都\u{FA26} 朗\u{F929} \
        福\u{FA1B} 祥\u{FA1A} 精\u{FA1D} 靖\u{FA1C} 礼禮\u{FA18} 諸\u{FA22} 検檢 権權 \
        顕顯 験驗 剣劍 芸藝 鉱鑛 証證 称稱 従從 縦縱 処處 乗乘 焼燒 奨奬 将將 奥奧 価價 拡擴 覚覺 勧勸 歓歡 巻卷 陥陷 \
        偽僞 戯戲 犠犧 拠據 挙擧 峡峽 挟挾 狭狹 郷鄕 暁曉 区區 駆驅 勲勳 薫薰 径徑 継繼 軽輕 鶏鷄 欠缺 産產 歯齒 険險 \
        済濟 剤劑 伝傳 転轉 断斷 営營 様樣 続續 属屬 帯帶 単單 弾彈 灯燈 状狀 双雙 収收 缶罐 効效 粋粹 醸釀 嬢孃 譲讓 \
        畳疊 鎮鎭 闘鬪 悪惡 圧壓 囲圍 為爲 欧歐 殴毆 吉𠮷
        """
}
