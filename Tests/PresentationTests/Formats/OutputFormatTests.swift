import Presentation
import Testing

@Suite("Output format")
struct OutputFormatTests {
    @Test(
        "A file's ending tells the format",
        arguments: [
            ("a.csv", .csv), ("dir.v1/A.CSV", .csv), ("x.tsv", .tsv), ("x.json", .json), ("x.md", .markdown),
            ("summary.html", .html), ("x.htm", .html), ("x.txt", .table), ("dir.csv/x", nil), (".csv", nil), ("x", nil),
            ("x.pdf", nil), ("", nil),
        ] as [(String, OutputFormat?)])
    func ending(name: String, format: OutputFormat?) {
        #expect(OutputFormat(fileName: name) == format)
    }
}
