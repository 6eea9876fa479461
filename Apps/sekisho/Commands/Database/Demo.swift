import ArgumentParser

struct Demo: AnswerCommand {
    static let configuration = named(
        "demo", en: "Run the sample company end to end, month by month.", ja: "サンプルデータで一連の業務を試す",
        example: "demo --directory sekisho-demo")

    @Option(
        help: help(
            en: "Folder for database, samples and page; only those of an earlier demo are replaced.",
            ja: "データベース、サンプル、報告書を置くフォルダ（置き換えるのは以前の demo のものだけ）"))
    var directory = "sekisho-demo"

    @Option(help: help(en: "Multiply the sample data.", ja: "データの量の倍数"))
    var scale = 1

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (1...10_000).contains(scale) else { throw ValidationError(say("command.demo.bad_scale")) }
    }

    func run() throws {
        try common.requireNoRehearsal()
        let walk = try DemoWalk(directory: directory, scale: scale, common)
        try walk.run()
    }
}
