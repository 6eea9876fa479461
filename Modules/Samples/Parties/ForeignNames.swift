/// Names of companies abroad that do not exist, in the script of their country.
enum ForeignNames {
    struct Company: Sendable {
        let name: String
        let roman: String
    }

    static func company(_ country: String, _ index: Int) -> Company {
        // The factor shares no divisor with the count, so that names come round as late as possible.
        let spread = (index % 768 * 365 + 11) % 768
        let brand = spread % 16
        let trade = spread / 16 % 8
        let town = spread / 128
        switch country {
        case "TW":
            return Company(
                name: taiwan.brands[brand].name + taiwan.trades[trade] + (town < 4 ? "股份有限公司" : "有限公司"),
                roman: taiwan.brands[brand].roman)
        case "CN":
            return Company(
                name: china.towns[town] + china.brands[brand].name + china.trades[trade] + "有限公司",
                roman: china.brands[brand].roman)
        case "KR":
            return Company(
                name: (town < 3 ? "주식회사 " : "(주)") + korea.brands[brand].name + korea.trades[trade],
                roman: korea.brands[brand].roman)
        case "VN":
            return Company(
                name: (town < 4 ? "Công ty TNHH " : "Công ty Cổ phần ") + vietnam.trades[trade] + " "
                    + vietnam.brands[brand].name, roman: vietnam.brands[brand].roman)
        case "TH":
            return Company(
                name: "บริษัท " + thailand.brands[brand].name + thailand.trades[trade] + " จำกัด",
                roman: thailand.brands[brand].roman)
        case "IT":
            return Company(
                name: italy.trades[trade] + " " + italy.brands[brand].name + (town < 3 ? " S.r.l." : " S.p.A."),
                roman: italy.brands[brand].roman)
        default:
            return Company(
                name: germany.brands[brand].name + " " + germany.trades[trade]
                    + (town < 4 ? " GmbH" : " GmbH & Co. KG"), roman: germany.brands[brand].roman)
        }
    }

    private typealias Words = (brands: [(name: String, roman: String)], trades: [String], towns: [String])

    private static let taiwan: Words = (
        [
            ("昱陞", "yusheng"), ("鉅嵐", "julan"), ("晟岳", "chengyue"), ("翊騰", "yiteng"), ("銓穎", "quanying"),
            ("弘曜", "hongyao"), ("曜岳", "yaoyue"), ("勁嵩", "jinsong"), ("鴻嶽", "hongyueh"), ("瀚霖", "hanlin"),
            ("冠嶺", "guanling"), ("旭嶼", "xuyu"), ("立岑", "licen"), ("展崧", "zhansong"), ("協霆", "xieting"),
            ("穩碩", "wenshuo"),
        ], ["精密", "精密工業", "電子", "軸承", "五金", "傳動科技", "連接器", "馬達"], []
    )
    private static let china: Words = (
        [
            ("锐岚", "ruilan"), ("恒砺", "hengli-p"), ("鼎崧", "dingsong"), ("瑞岑", "ruicen"), ("捷霖", "jielin"),
            ("博翊", "boyi"), ("盛屿", "shengyu"), ("汇岭", "huiling"), ("远骐", "yuanqi"), ("诚铄", "chengshuo"),
            ("启澜", "qilan"), ("凌霁", "lingji"), ("宏砚", "hongyan"), ("泰屹", "taiyi"), ("信崟", "xinyin"), ("安骋", "ancheng"),
        ], ["精密机械", "电子", "轴承", "紧固件", "模具", "传动设备", "电机", "五金制品"], ["苏州", "宁波", "东莞", "无锡", "深圳", "青岛"]
    )
    private static let korea: Words = (
        [
            ("한빛누리", "hanbitnuri"), ("가온별", "gaonbyeol"), ("다솔", "dasol"), ("새벽강", "saebyeokgang"),
            ("미르온", "mireuon"), ("늘찬", "neulchan"), ("도담", "dodam-p"), ("마루샘", "marusaem"), ("바른결", "bareungyeol"),
            ("산들", "sandeul"), ("아라온", "araon-p"), ("예솔", "yesol"), ("온새미", "onsaemi"), ("참길", "chamgil"),
            ("푸른솔", "pureunsol"), ("하람", "haram-p"),
        ], ["정공", "정밀", "전자", "베어링", "기계", "모터", "금속", "커넥터"], []
    )
    private static let vietnam: Words = (
        [
            ("An Phú Lộc", "anphuloc"), ("Minh Khai Đạt", "minhkhaidat"), ("Tân Hưng Vỹ", "tanhungvy"),
            ("Đại Phong Việt", "daiphongviet"), ("Hoàng Gia Nguyên", "hoanggianguyen"),
            ("Thiên Long Phát", "thienlongphat"),
            ("Bảo Sơn Hải", "baosonhai"), ("Kim Ngân Thịnh", "kimnganthinh"), ("Phúc Lâm An", "phuclaman"),
            ("Quang Trí Đức", "quangtriduc"), ("Sao Mai Xanh", "saomaixanh"), ("Trường Giang Việt", "truonggiangviet"),
            ("Vĩnh Hà Nam", "vinhhanam"), ("Xuân Lộc Phát", "xuanlocphat"), ("Đông Á Lực", "dongaluc"),
            ("Hải Đăng Tiến", "haidangtien"),
        ],
        [
            "Cơ khí Chính xác", "Điện tử", "Khuôn mẫu", "Linh kiện", "Ốc vít", "Nhựa Kỹ thuật", "Dây cáp điện",
            "Đúc Kim loại",
        ], []
    )
    private static let thailand: Words = (
        [
            ("สยามรุ่งทอง", "siamrungthong"), ("ไทยเจริญกิจ", "thaicharoenkit"), ("บางปูพัฒนา", "bangpupattana"),
            ("ทรัพย์มั่นคง", "sapmankhong"), ("ชลธารา", "chonthara"), ("ระยองรุ่งเรือง", "rayongrungrueang"),
            ("อมตะทรัพย์", "amatasap"), ("วิริยะกล", "wiriyakon"), ("แสงตะวัน", "saengtawan"),
            ("เพชรอยุธยา", "phetayutthaya"),
            ("ศรีนครกิจ", "srinakhonkit"), ("โชคอนันต์", "chokanan"), ("เอกวิทย์", "ekkawit"), ("พูนทรัพย์", "phunsap"),
            ("นพรัตน์", "nopparat"), ("ก้าวไกล", "kaoklai"),
        ],
        ["พรีซิชั่น", "อิเล็กทรอนิกส์", "พาร์ท", "แบริ่ง", "โลหะการ", "แม่พิมพ์", "มอเตอร์", "อินดัสตรี"], []
    )
    private static let germany: Words = (
        [
            ("Brennhofer", "brennhofer"), ("Eschenlohe", "eschenlohe"), ("Grünwieser", "gruenwieser"),
            ("Hallbrunner", "hallbrunner"), ("Kaltenstein", "kaltenstein"), ("Lindauer & Röß", "lindauer-roess"),
            ("Mühlgraben", "muehlgraben"), ("Niederquell", "niederquell"), ("Oberhäusler", "oberhaeusler"),
            ("Rottenbach", "rottenbach"), ("Schwarzau", "schwarzau"), ("Tannhofer", "tannhofer"),
            ("Uhlenbrück", "uhlenbrueck"),
            ("Weißenfelder", "weissenfelder"), ("Zirbenthal", "zirbenthal"), ("Ährental", "aehrental"),
        ],
        [
            "Präzisionstechnik", "Wälzlager", "Antriebstechnik", "Verbindungstechnik", "Elektronik", "Federn",
            "Hydraulik",
            "Steuerungsbau",
        ], []
    )
    private static let italy: Words = (
        [
            ("Valdirosso", "valdirosso"), ("Montechiaro Nord", "montechiaro"), ("Fratelli Bernacchi", "bernacchi"),
            ("Lagoverde", "lagoverde"), ("Pietralba", "pietralba"), ("Rivafonda", "rivafonda"),
            ("Castelvento", "castelvento"),
            ("Perdònico", "perdonico"), ("Altacqua", "altacqua"), ("Tregolani", "tregolani"),
            ("Zanoverdi", "zanoverdi"),
            ("Colleforte", "colleforte"), ("Boscopiano", "boscopiano"), ("Orsigliana", "orsigliana"),
            ("Quercetana", "quercetana"),
            ("Sassolungo", "sassolungo"),
        ],
        [
            "Meccanica", "Cuscinetti", "Trasmissioni", "Viterie", "Elettronica", "Oleodinamica", "Molle",
            "Motori Elettrici",
        ], []
    )
}
