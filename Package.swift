// swift-tools-version: 6.1
import PackageDescription

/// Also enables upcoming features, so that later language modes need no changes.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// For modules in which `-O` gains no speed that can be measured: `-Osize` compiles faster.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")

func library(_ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = small) -> Target {
    .target(name: "Roteiro" + name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "Roteiro\(name)Tests",
        dependencies: [.byName(name: "Roteiro" + name), "RoteiroTestSupport"] + (name == "Core" ? [] : ["RoteiroCore"]) + dependencies,
        exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "roteiro",
    products: [.executable(name: "roteiro", targets: ["roteiro"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Without traits, because Foundation is not used.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        // Loaded at run time: only the headers are needed, so pkg-config is not asked for linker flags.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZBar"),
        .target(name: "CEmbedded"),

        library("Core", ["CEmbedded", algorithms], settings: strict),
        library("Parsing", ["RoteiroCore", "CCMarkGFM", algorithms, .product(name: "Yams", package: "Yams")], settings: strict),
        library("Checks", ["RoteiroCore", algorithms]),
        library("Localization", ["RoteiroCore", "RoteiroParsing"]),
        library("Images", ["RoteiroCore", "CNettle", "CPNG", "CQREncode", "CZBar"]),
        library("Rendering", ["RoteiroCore", .product(name: "Mustache", package: "swift-mustache")], settings: strict),
        library("History", ["RoteiroCore"]),
        library("Reporting", ["RoteiroCore"]),
        library("System", ["RoteiroCore", "CCurl", .product(name: "Subprocess", package: "swift-subprocess")]),
        library(
            "Engine",
            [
                "RoteiroCore", "RoteiroParsing", "RoteiroChecks", "RoteiroLocalization", "RoteiroImages", "RoteiroRendering",
                "RoteiroHistory", "RoteiroReporting", "RoteiroSystem",
            ]),
        .executableTarget(
            name: "roteiro",
            dependencies: [
                "RoteiroCore", "RoteiroEngine", "RoteiroReporting", "RoteiroSystem",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: small),

        .target(
            name: "RoteiroTestSupport",
            dependencies: ["RoteiroChecks", "RoteiroCore", "RoteiroEngine", "RoteiroLocalization", "RoteiroParsing", "RoteiroSystem"],
            path: "Tests/RoteiroTestSupport",
            exclude: ["README.md"], swiftSettings: strict),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["RoteiroCore", "RoteiroLocalization", "RoteiroTestSupport", "roteiro"],
            swiftSettings: strict),
        tests("Checks", exclude: ["Goldens"]),
        tests("Core"),
        tests(
            "Engine",
            [
                "RoteiroLocalization", "RoteiroSystem", "RoteiroChecks", "RoteiroHistory", "RoteiroImages", "RoteiroParsing",
                "RoteiroRendering",
            ],
            exclude: ["Fixtures"]),
        tests("History", ["RoteiroParsing"]),
        tests("Images"),
        tests("Localization", exclude: ["Fixtures"]),
        tests("Parsing", exclude: ["Fixtures"]),
        tests("Rendering", ["RoteiroLocalization"], exclude: ["Goldens"]),
        tests("Reporting", exclude: ["Goldens"]),
        tests("System"),
        .testTarget(
            name: "RoteiroTests", dependencies: ["RoteiroChecks", "RoteiroCore", "RoteiroEngine", "RoteiroTestSupport", "roteiro"],
            exclude: ["Goldens", "Rules"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
