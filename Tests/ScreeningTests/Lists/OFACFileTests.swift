import Governance
import Interchange
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("Files of OFAC")
struct OFACFileTests {
    /// A row of `sdn.csv`; `-0- ` is null.
    private static func sdn(
        _ number: String, _ name: String, _ type: String = "-0- ", program: String = "CUBA", title: String = "-0- ",
        flag: String = "-0- ", remarks: String = "-0- "
    ) -> String {
        ([number] + [name, type, program, title, "-0- ", "-0- ", "-0- ", "-0- ", flag, "-0- ", remarks].map(quoted))
            .joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ text: String) -> String {
        text == "-0- " ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private func take(
        _ screening: ScreeningOffice, _ texts: [String], list: String? = nil
    ) throws -> (result: ImportResult, rejects: [Reject]) {
        let files = try texts.map { try TemporaryFile($0) }
        var rejects: [Reject] = []
        var listener = Imports.Listener()
        listener.rejected = { rejects.append($0) }
        let result = try withExtendedLifetime(files) {
            try Imports(screening.office.books()).run(
                WatchListImport.self, from: files.map(\.path), as: OFACFiles(list: list), Imports.Options(), listener)
        }
        return (result, rejects)
    }

    @Test("Type, programs, title and flag of a row become kind, reason and country", arguments: Engine.available)
    func fields(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        let taken = try take(
            screening,
            [
                Self.sdn("1", "ALPHA") + Self.sdn("2", "BETA, Anna", "individual", title: "Minister")
                    + Self.sdn("3", "MAR AZUL", "vessel", flag: "Korea, North")
                    + Self.sdn("4", "EP-ABC", "Aircraft", program: "IRAN] [SDGT] [IFSR", flag: "Atlantis")
                    + Self.sdn("5", "GAMMA \"SONS\"", program: "-0- ", remarks: "Tax ID 7.") + "\u{1a}\r\n"
            ])
        #expect((taken.result.created, taken.result.rejected) == (5, 0))
        #expect(
            try screening.exported() == [
                "OFAC-SDN|1|ALPHA||organization|CUBA|||", "OFAC-SDN|2|BETA, Anna||person|CUBA; Minister|||",
                "OFAC-SDN|3|MAR AZUL|KP|vessel|CUBA|||", "OFAC-SDN|4|EP-ABC||aircraft|IRAN SDGT IFSR|||",
                "OFAC-SDN|5|GAMMA \"SONS\"||organization|Tax ID 7.|||",
            ])
        #expect(try screening.faults() == [])
    }

    @Test(
        "Remarks tell birth, nationality and names too weak to tell somebody by",
        arguments: [
            ("DOB 10 Dec 1948.", "", "", "1948"), ("DOB circa 1960; alt. DOB 1961.", "", "", "1960"),
            ("DOB 1955 to 1957", "", "", "1955"), ("alt. DOB 1961", "", "", "1961"),
            ("POB Baghdad; DOB unknown; alt. DOB 1950.", "", "", "1950"),
            ("nationality Iran; citizen Iraq.", "IR IQ", "", ""), ("alt. nationality Cuba.", "CU", "", ""),
            ("nationality Korea, North; Passport 95.", "KP", "", ""), ("citizen Iran; nationality Iran.", "IR", "", ""),
            ("nationality Atlantis.", "", "", ""), ("a.k.a. 'BNC'.", "", "BNC", ""),
            ("a.k.a. 'A'; f.k.a. 'B'; n.k.a. 'C'.", "", "A;B", ""), ("a.k.a. ''.", "", "", ""),
            ("a.k.a. 'D''Arc'", "", "D''Arc", ""), ("Linked To: DOB 1950 LTD.", "", "", ""),
        ])
    func remarks(remarks: String, country: String, weak: String, year: String) throws {
        for engine in Engine.available {
            let screening = try ScreeningOffice(engine)
            _ = try take(screening, [Self.sdn("1", "ALPHA", "individual", program: "X", remarks: remarks)])
            #expect(try screening.exported() == ["OFAC-SDN|1|ALPHA|\(country)|person|X; \(remarks)||\(weak)|\(year)"])
        }
    }

    @Test(
        "The files beside add names, addresses and longer remarks to the entry of their number",
        arguments: Engine.available)
    func beside(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        let alt = """
            1,12,"aka","ALFA",-0- \r
            1,13,"fka","ALFA",-0- \r
            1,14,"aka","ALPHA",-0- \r
            1,15,"nka",-0- ,-0- \r
            9,16,"aka","NOBODY",-0- \r

            """
        let add = """
            1,25,-0- ,"Pyongyang","Korea, North",-0- \r
            1,26,-0- ,"Havana","Cuba",-0- \r
            1,27,-0- ,"Havana","Cuba",-0- \r
            1,28,-0- ,-0- ,-0- ,-0- \r
            9,29,-0- ,"Havana","Cuba",-0- \r

            """
        let comments = "1,\" and a.k.a. of others; a.k.a. 'ALPHIE'; DOB 1950.\"\r\n9,\"DOB 1960\"\r\n"
        let sdn = Self.sdn("1", "ALPHA", remarks: "Linked To: BETA;")
        var exported: Set<[String]> = []
        for files in [[sdn, alt, add, comments], [comments, add, alt, sdn]] {
            let taken = try take(screening, files, list: "CONS")
            #expect((taken.result.read, taken.result.rejected) == (1, 0))
            exported.insert(try screening.exported())
        }
        #expect(
            exported == [
                [
                    "CONS|1|ALPHA|KP CU|organization|CUBA; Linked To: BETA;and a.k.a. of others; a.k.a. 'ALPHIE'; "
                        + "DOB 1950.|ALFA|ALPHIE|1950"
                ]
            ])
        #expect(try screening.desk().watchLists().map(\.list.code) == ["CONS"])
    }

    @Test("A row of another width is refused with its line, and no entry counts as gone", arguments: Engine.available)
    func width(engine: Engine) throws {
        let screening = try ScreeningOffice(engine)
        _ = try take(screening, [Self.sdn("1", "ALPHA") + Self.sdn("2", "BETA")])
        let taken = try take(screening, [Self.sdn("1", "ALPHA") + "2,\"BETA\",\"CUBA\"\r\n" + Self.sdn("3", "GAMMA")])
        #expect(taken.rejects.map(\.line) == [2])
        #expect(
            taken.rejects.first?.reason as? CSVRefusal == .wrongNumberOfColumns(found: 3, expected: 12))
        #expect(taken.result.remarks.compactMap { $0 as? ScreeningRefusal } == [.nothingClosed])
        #expect(try screening.exported().count == 3 && screening.faults() == [])
    }

    @Test(
        "Without a row of twelve columns it is no such list",
        arguments: ["", "\u{1a}\r\n", "1,12,\"aka\",\"ALFA\",-0- \r\n", "list,entry,name\r\nL,1,ALPHA\r\n"])
    func other(text: String) throws {
        let screening = try ScreeningOffice(.sqlite)
        #expect(throws: ScreeningRefusal.notOFAC) { try take(screening, [text]) }
        #expect(try screening.desk().watchLists().isEmpty)
    }
}
