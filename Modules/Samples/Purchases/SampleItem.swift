/// An item that the sample company buys (品目).
struct SampleItem: Sendable {
    let code: String
    let name: String
    /// UNSPSC.
    let category: String
    let unit: String
    /// What one costs about, in yen.
    let yen: Int

    private init(_ code: String, _ name: String, _ category: String, _ unit: String, _ yen: Int) {
        self.code = code
        self.name = name
        self.category = category
        self.unit = unit
        self.yen = yen
    }

    static let all: [SampleItem] = [
        SampleItem("BRG-6204", "深溝玉軸受 内径20mm", "31171500", "個", 420),
        SampleItem("BRG-6308", "深溝玉軸受 内径40mm", "31171500", "個", 1_380),
        SampleItem("BRG-NJ210", "円筒ころ軸受 内径50mm", "31171500", "個", 4_900),
        SampleItem("BRG-51106", "スラスト玉軸受 内径30mm", "31171500", "個", 1_150),
        SampleItem("BRG-LIN16", "リニアブッシュ 16mm", "31171500", "個", 980),
        SampleItem("SCR-M4-BOX", "六角穴付きボルト M4×12 100本入", "31161500", "箱", 640),
        SampleItem("SCR-M6-BOX", "六角穴付きボルト M6×20 100本入", "31161500", "箱", 920),
        SampleItem("BLT-M12-BOX", "六角ボルト M12×40 50本入", "31161600", "箱", 1_480),
        SampleItem("NUT-M12-BOX", "ステンレスナット M12 100個入", "31161700", "箱", 1_260),
        SampleItem("WSH-M8-BOX", "ばね座金 M8 500個入", "31161800", "箱", 880),
        SampleItem("GER-M2-30", "平歯車 モジュール2 歯数30", "31171600", "個", 2_350),
        SampleItem("GER-WORM5", "ウォーム減速機 比50", "31171600", "台", 18_400),
        SampleItem("BLT-T5", "タイミングベルト T5 500mm", "26111800", "本", 760),
        SampleItem("SPR-C20", "圧縮コイルばね 線径2.0 10本入", "31161900", "箱", 540),
        SampleItem("MTR-AC200", "三相モーター 0.2kW", "26101100", "台", 14_800),
        SampleItem("MTR-AC750", "三相モーター 0.75kW", "26101100", "台", 27_500),
        SampleItem("MTR-STP42", "ステッピングモーター 42mm角", "26101100", "台", 3_850),
        SampleItem("FAN-DC80", "DCファン 80mm", "40101600", "個", 690),
        SampleItem("CAB-UL20", "機器用電線 UL1007 AWG20 100m", "26121600", "巻", 3_300),
        SampleItem("CAB-FLX4", "可動ケーブル 4芯 100m", "26121600", "巻", 16_900),
        SampleItem("CON-M12-4", "M12コネクタ 4極", "39121400", "個", 780),
        SampleItem("CON-RJ45I", "産業用RJ45プラグ", "39121400", "個", 540),
        SampleItem("CON-PCB10", "基板用コネクタ 10極 50個入", "39121400", "箱", 1_750),
        SampleItem("SWT-LIM1", "リミットスイッチ", "39122200", "個", 1_620),
        SampleItem("RLY-24V", "制御リレー 24V", "39122300", "個", 480),
        SampleItem("SEN-PRX8", "近接センサー M8", "41111900", "個", 2_180),
        SampleItem("SEN-PHO1", "光電センサー 反射形", "41111900", "個", 4_350),
        SampleItem("SEN-TMP1", "温度センサー Pt100", "41111900", "個", 2_700),
        SampleItem("PCB-4L10", "四層基板 100×80mm", "32101500", "枚", 1_180),
        SampleItem("PCB-ASSY", "制御基板 組立品", "32101500", "枚", 9_600),
        SampleItem("CAP-470", "電解コンデンサ 470µF 100個入", "32121500", "箱", 1_320),
        SampleItem("RES-SET", "抵抗器 1/4W 1000本入", "32121600", "箱", 860),
        SampleItem("DIO-BR4", "整流ブリッジ 4A 50個入", "32111500", "箱", 1_950),
        SampleItem("TRN-FET", "パワーFET 60V 50個入", "32111600", "箱", 3_480),
        SampleItem("PSU-24-5", "スイッチング電源 24V 5A", "39121000", "台", 4_200),
        SampleItem("VLV-SOL4", "電磁弁 Rc1/4", "40141600", "個", 3_900),
        SampleItem("CYL-AIR32", "エアシリンダー 32×100", "27131700", "本", 5_400),
        SampleItem("HYD-PMP1", "ギヤポンプ 8cc", "40151500", "台", 21_800),
        SampleItem("CST-AL2", "アルミ鋳物ブラケット", "31101600", "個", 1_640),
        SampleItem("MCH-SUS1", "ステンレス切削軸 φ12", "31281500", "本", 2_050),
    ]
}

/// `items.csv`.
enum ItemsFile {
    static func write(to path: String) throws {
        var file = try SampleFile(path, columns: ["code", "name", "category", "unit"])
        for item in SampleItem.all { try file.row(item.code, item.name, item.category, item.unit) }
        try file.close()
    }
}
