// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built alike: Swift 6 mode, warnings are errors, every import declared.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One module of the map: its target at `Modules/<name>` and its tests at `Tests/<name>Tests`.
/// `pages` says that its tests compare with stored pages.
func module(
    _ name: String, on dependencies: [Target.Dependency], tests more: [Target.Dependency] = [], pages: Bool = false
) -> [Target] {
    [
        .target(
            name: name, dependencies: dependencies, path: "Modules/\(name)", exclude: ["README.md"],
            swiftSettings: strict),
        .testTarget(
            name: "\(name)Tests",
            dependencies: [.byName(name: name), "TestOffice"] + dependencies + more,
            path: "Tests/\(name)Tests",
            exclude: pages ? ["Snapshots"] : [],
            swiftSettings: strict),
    ]
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// What every module that keeps records stands on.
let ground: [Target.Dependency] = ["Vocabulary", "Storage", "Governance", "Party", "Screening"]

/// Whoever can be asked something.
let desks: [Target.Dependency] = ground + ["Items", "Gate", "Ledger", "Marketing", "Sourcing", "Sales"]

let package = Package(
    name: "sekisho",
    products: [
        .executable(name: "sekisho", targets: ["sekisho"]),
        .executable(name: "sekisho-bench", targets: ["sekisho-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // The libraries of the system, each seen by one module only.
        [
            .systemLibrary(
                name: "CSQLite", path: "Modules/CSQLite", providers: [.apt(["libsqlite3-dev"])]),
            .systemLibrary(
                name: "COpenSSL", path: "Modules/COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
            .systemLibrary(name: "CYAML", path: "Modules/CYAML", providers: [.apt(["libyaml-dev"])]),
            .systemLibrary(name: "CExpat", path: "Modules/CExpat", providers: [.apt(["libexpat1-dev"])]),
            .target(name: "CPostgres", path: "Modules/CPostgres"),
            .target(name: "CZip", path: "Modules/CZip"),
            .target(name: "CXlsxWriter", path: "Modules/CXlsxWriter"),
        ],
        // Words, outside formats, what people see.
        module("Vocabulary", on: []),
        module("Files", on: []),
        module("Workbooks", on: ["Vocabulary", "Files", "CExpat", "CZip", "CXlsxWriter"]),
        module("Interchange", on: ["Vocabulary", "Files", "Workbooks", "CYAML"]),
        module("Names", on: ["Interchange"]),
        module("Matching", on: ["Names"]),
        module("Samples", on: ["Vocabulary", "Interchange"]),
        module("Presentation", on: ["Vocabulary", "Workbooks"], pages: true),
        // The ground: rows, rights, then whom and what we deal in.
        module("Storage", on: ["Vocabulary", "Files", "CSQLite", "CPostgres", "COpenSSL"]),
        module("Governance", on: ["Vocabulary", "Storage", "Interchange"]),
        module("Party", on: ["Vocabulary", "Storage", "Governance", "Interchange", "Names", "Matching"]),
        module("Screening", on: ["Vocabulary", "Storage", "Governance", "Party", "Interchange", "Names"]),
        module("Items", on: ["Vocabulary", "Storage", "Governance", "Interchange"]),
        // The passage and the books, and the three who meet only there.
        module("Gate", on: ground + ["Interchange"]),
        module("Ledger", on: ground + ["Gate", "Interchange"]),
        module("Marketing", on: ground + ["Gate", "Interchange"]),
        module("Sourcing", on: ground + ["Items", "Gate", "Ledger", "Interchange"]),
        module("Sales", on: ground + ["Gate", "Ledger", "Interchange", "Names"]),
        // Questions of management: reads, never writes. Then every answer as people and programs read it.
        module(
            "Reports", on: ground + ["Gate", "Ledger", "Marketing", "Sourcing", "Sales"],
            tests: ["Pages", "Presentation"], pages: true),
        module("Pages", on: desks + ["Interchange", "Workbooks", "Reports", "Presentation"]),
        // What the program consists of, for whoever answers people.
        module("Office", on: desks + ["Interchange", "Presentation", "Reports"], tests: ["Pages"]),
        // The command line: parses and prints, decides nothing.
        [
            .executableTarget(
                name: "sekisho",
                dependencies: desks + [
                    "Files", "Interchange", "Names", "Samples", "Presentation", "Reports", "Pages", "Office",
                    argumentParser,
                ],
                path: "Apps/sekisho", swiftSettings: strict),
            // Whole processes beside a floor: it knows nothing of the modules.
            .executableTarget(name: "sekisho-bench", path: "Apps/bench", swiftSettings: strict),
            .target(
                name: "TestOffice", dependencies: ["Vocabulary", "Storage", "Governance"], path: "Tests/Support",
                swiftSettings: strict),
            .testTarget(
                name: "CommandTests", dependencies: ["sekisho", "Office", "TestOffice", "Governance", "Storage"],
                path: "Tests/CommandTests",
                exclude: ["Snapshots"], swiftSettings: strict),
            .testTarget(
                name: "ScenarioTests", dependencies: ["sekisho", "TestOffice"], path: "Tests/ScenarioTests",
                swiftSettings: strict),
            .testTarget(name: "ArchitectureTests", path: "Tests/ArchitectureTests", swiftSettings: strict),
        ],
    ].flatMap { $0 }
)
