import Names
import Testing

@Suite("Places and departments of a company")
struct PlacesTests {
    @Test("the longest ending comes first, so that 営業部 is not 部")
    func longestFirst() {
        let endings = Places.endings(Place.Sort.all)
        #expect(endings == endings.sorted { $0.utf8.count > $1.utf8.count })
        #expect(endings.first { "山田商事営業部".hasSuffix($0) } == "営業部")
        #expect(endings.first { "大阪支店".hasSuffix($0) } == "支店")
    }

    @Test("no word stands for two sorts")
    func unambiguous() {
        let words = Places.all.flatMap { $0.endings + $0.latin }
        #expect(Set(words).count == words.count && words.count > 25)
    }

    @Test("departments of one letter are no parts by themselves", arguments: ["倶楽部", "教室", "第二課", "係"])
    func units(word: String) {
        #expect(!Places.endings(Place.Sort.parts).contains { word.hasSuffix($0) })
        #expect(Places.endings(Place.Sort.all).contains { word.hasSuffix($0) })
    }

    @Test("places of business", arguments: ["支店", "営業所", "支社", "出張所", "事業所", "支部", "工場"])
    func sites(word: String) {
        #expect(Places.endings([.site]).contains(word))
    }

    @Test("Latin words, one or several")
    func latin() {
        #expect(Places.latin([.site]).contains("branch") && Places.latin([.site]).contains("sales office"))
        #expect(Places.latin([.head]).contains("hq") && !Places.latin([.site]).contains("division"))
    }

    @Test("営業所略語 of the banks", arguments: [("営業所", "エイ"), ("出張所", "シユツ")])
    func bank(place: String, letters: String) {
        #expect(Places.all.contains { $0.endings.contains(place) && $0.bank == [letters] })
        #expect(Places.bank.contains(letters))
    }
}
