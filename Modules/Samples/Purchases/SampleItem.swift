/// An item that the sample company buys (品目).
struct SampleItem: Sendable {
    let code: String
    let name: SampleText
    /// UNSPSC.
    let category: String
    let unit: Unit
    /// What one costs about, in yen.
    let yen: Int

    private init(_ code: String, _ name: SampleText, _ category: String, _ unit: Unit, _ yen: Int) {
        self.code = code
        self.name = name
        self.category = category
        self.unit = unit
        self.yen = yen
    }

    /// In what it is counted (単位).
    enum Unit: Sendable {
        case piece, box, machine, rod, reel, sheet

        var text: SampleText {
            switch self {
            case .piece: SampleText("個", "piece")
            case .box: SampleText("箱", "box")
            case .machine: SampleText("台", "unit")
            case .rod: SampleText("本", "piece")
            case .reel: SampleText("巻", "reel")
            case .sheet: SampleText("枚", "sheet")
            }
        }
    }

    static let all: [SampleItem] = [
        SampleItem(
            "BRG-6204", SampleText("深溝玉軸受 内径20mm", "Deep groove ball bearing, 20 mm bore"), "31171500", .piece, 420),
        SampleItem(
            "BRG-6308", SampleText("深溝玉軸受 内径40mm", "Deep groove ball bearing, 40 mm bore"), "31171500", .piece, 1_380),
        SampleItem(
            "BRG-NJ210", SampleText("円筒ころ軸受 内径50mm", "Cylindrical roller bearing, 50 mm bore"), "31171500", .piece,
            4_900),
        SampleItem(
            "BRG-51106", SampleText("スラスト玉軸受 内径30mm", "Thrust ball bearing, 30 mm bore"), "31171500", .piece, 1_150),
        SampleItem("BRG-LIN16", SampleText("リニアブッシュ 16mm", "Linear bushing, 16 mm"), "31171500", .piece, 980),
        SampleItem(
            "SCR-M4-BOX", SampleText("六角穴付きボルト M4×12 100本入", "Socket head screw M4×12, box of 100"), "31161500", .box,
            640),
        SampleItem(
            "SCR-M6-BOX", SampleText("六角穴付きボルト M6×20 100本入", "Socket head screw M6×20, box of 100"), "31161500", .box,
            920),
        SampleItem(
            "BLT-M12-BOX", SampleText("六角ボルト M12×40 50本入", "Hexagon bolt M12×40, box of 50"), "31161600", .box, 1_480),
        SampleItem(
            "NUT-M12-BOX", SampleText("ステンレスナット M12 100個入", "Stainless nut M12, box of 100"), "31161700", .box, 1_260),
        SampleItem("WSH-M8-BOX", SampleText("ばね座金 M8 500個入", "Spring washer M8, box of 500"), "31161800", .box, 880),
        SampleItem(
            "GER-M2-30", SampleText("平歯車 モジュール2 歯数30", "Spur gear, module 2, 30 teeth"), "31171600", .piece, 2_350),
        SampleItem("GER-WORM5", SampleText("ウォーム減速機 比50", "Worm gearbox, ratio 50"), "31171600", .machine, 18_400),
        SampleItem("BLT-T5", SampleText("タイミングベルト T5 500mm", "Timing belt T5, 500 mm"), "26111800", .rod, 760),
        SampleItem(
            "SPR-C20", SampleText("圧縮コイルばね 線径2.0 10本入", "Compression spring, 2.0 mm wire, box of 10"), "31161900", .box,
            540),
        SampleItem("MTR-AC200", SampleText("三相モーター 0.2kW", "Three-phase motor 0.2 kW"), "26101100", .machine, 14_800),
        SampleItem("MTR-AC750", SampleText("三相モーター 0.75kW", "Three-phase motor 0.75 kW"), "26101100", .machine, 27_500),
        SampleItem("MTR-STP42", SampleText("ステッピングモーター 42mm角", "Stepper motor, 42 mm"), "26101100", .machine, 3_850),
        SampleItem("FAN-DC80", SampleText("DCファン 80mm", "DC fan, 80 mm"), "40101600", .piece, 690),
        SampleItem(
            "CAB-UL20", SampleText("機器用電線 UL1007 AWG20 100m", "Hook-up wire UL1007 AWG20, 100 m"), "26121600", .reel,
            3_300),
        SampleItem(
            "CAB-FLX4", SampleText("可動ケーブル 4芯 100m", "Flexible cable, 4 cores, 100 m"), "26121600", .reel, 16_900),
        SampleItem("CON-M12-4", SampleText("M12コネクタ 4極", "M12 connector, 4 poles"), "39121400", .piece, 780),
        SampleItem("CON-RJ45I", SampleText("産業用RJ45プラグ", "Industrial RJ45 plug"), "39121400", .piece, 540),
        SampleItem(
            "CON-PCB10", SampleText("基板用コネクタ 10極 50個入", "Board connector, 10 poles, box of 50"), "39121400", .box, 1_750
        ),
        SampleItem("SWT-LIM1", SampleText("リミットスイッチ", "Limit switch"), "39122200", .piece, 1_620),
        SampleItem("RLY-24V", SampleText("制御リレー 24V", "Control relay, 24 V"), "39122300", .piece, 480),
        SampleItem("SEN-PRX8", SampleText("近接センサー M8", "Proximity sensor M8"), "41111900", .piece, 2_180),
        SampleItem("SEN-PHO1", SampleText("光電センサー 反射形", "Photoelectric sensor, reflective"), "41111900", .piece, 4_350),
        SampleItem("SEN-TMP1", SampleText("温度センサー Pt100", "Temperature sensor Pt100"), "41111900", .piece, 2_700),
        SampleItem("PCB-4L10", SampleText("四層基板 100×80mm", "Four-layer board, 100×80 mm"), "32101500", .sheet, 1_180),
        SampleItem("PCB-ASSY", SampleText("制御基板 組立品", "Control board, assembled"), "32101500", .sheet, 9_600),
        SampleItem(
            "CAP-470", SampleText("電解コンデンサ 470µF 100個入", "Electrolytic capacitor 470 µF, box of 100"), "32121500", .box,
            1_320),
        SampleItem("RES-SET", SampleText("抵抗器 1/4W 1000本入", "Resistor 1/4 W, box of 1000"), "32121600", .box, 860),
        SampleItem("DIO-BR4", SampleText("整流ブリッジ 4A 50個入", "Bridge rectifier 4 A, box of 50"), "32111500", .box, 1_950),
        SampleItem("TRN-FET", SampleText("パワーFET 60V 50個入", "Power FET 60 V, box of 50"), "32111600", .box, 3_480),
        SampleItem("PSU-24-5", SampleText("スイッチング電源 24V 5A", "Power supply 24 V, 5 A"), "39121000", .machine, 4_200),
        SampleItem("VLV-SOL4", SampleText("電磁弁 Rc1/4", "Solenoid valve Rc1/4"), "40141600", .piece, 3_900),
        SampleItem("CYL-AIR32", SampleText("エアシリンダー 32×100", "Air cylinder 32×100"), "27131700", .rod, 5_400),
        SampleItem("HYD-PMP1", SampleText("ギヤポンプ 8cc", "Gear pump, 8 cc"), "40151500", .machine, 21_800),
        SampleItem("CST-AL2", SampleText("アルミ鋳物ブラケット", "Cast aluminium bracket"), "31101600", .piece, 1_640),
        SampleItem("MCH-SUS1", SampleText("ステンレス切削軸 φ12", "Turned stainless shaft, 12 mm"), "31281500", .rod, 2_050),
    ]
}

/// `items.csv`.
enum ItemsFile {
    static func write(in language: SampleLanguage, to path: String) throws {
        var file = try SampleFile(path, columns: ["code", "name", "category", "unit"])
        for item in SampleItem.all {
            try file.row(item.code, item.name.text(in: language), item.category, item.unit.text.text(in: language))
        }
        try file.close()
    }
}
