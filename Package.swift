// swift-tools-version: 6.1
import PackageDescription

/// Swift 6 language mode, with the coming features on as well: what they forbid today breaks tomorrow.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func guide(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func guideTests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name), "GuideTestSupport"] + dependencies, exclude: exclude,
        swiftSettings: strict)
}

let package = Package(
    name: "roteiro",
    products: [.executable(name: "roteiro", targets: ["roteiro"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Without traits: nothing of Foundation is asked of it.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        // Opened at run time, so its header alone is needed, and no linker flags are asked of pkg-config.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .systemLibrary(name: "CZBar"),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        guide("GuideModel"),
        guide("GuideText"),
        guide("GuideParsing", ["GuideModel", "GuideText", "CCMarkGFM", .product(name: "Yams", package: "Yams")]),
        guide("GuideChecks", ["GuideModel", "GuideText"]),
        guide("GuideContract", ["GuideModel"]),
        guide("GuideIDs", ["GuideModel", "GuideText"]),
        guide("GuideLocales", ["GuideModel", "GuideText", "GuideParsing"]),
        guide("GuideImages", ["GuideModel", "GuideText", "CPNG", "CQREncode", "CZBar", .product(name: "Crypto", package: "swift-crypto")]),
        guide("GuideLinks", ["GuideModel", "GuideText", "CCurl"]),
        guide("GuideRendering", ["GuideModel", "GuideText", "GuideTheme", .product(name: "Mustache", package: "swift-mustache")]),
        guide("GuideReporting", ["GuideModel", "GuideText"]),
        guide("GuideSearch", ["GuideText", .product(name: "Subprocess", package: "swift-subprocess")]),
        guide("GuideTheme"),
        guide(
            "GuidePipeline",
            [
                "GuideModel", "GuideText", "GuideParsing", "GuideChecks", "GuideContract", "GuideIDs", "GuideLocales", "GuideImages",
                "GuideLinks", "GuideRendering", "GuideReporting", "GuideSearch", "GuideTheme",
            ]),
        .executableTarget(
            name: "roteiro",
            dependencies: [
                "GuideModel", "GuideText", "GuidePipeline", "GuideReporting", "GuideSearch",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .target(name: "GuideTestSupport", dependencies: ["GuideModel"], path: "Tests/GuideTestSupport", swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: ["GuideTestSupport", "roteiro"], swiftSettings: strict),
        guideTests("GuideChecks", ["GuideModel", "GuideText", "GuideParsing"], exclude: ["Goldens"]),
        guideTests("GuideContract", ["GuideModel"]),
        guideTests("GuideIDs", ["GuideModel", "GuideParsing"]),
        guideTests("GuideImages", ["GuideModel"]),
        guideTests("GuideLinks", ["GuideModel"]),
        guideTests("GuideLocales", ["GuideModel", "GuideText"], exclude: ["Fixtures"]),
        guideTests("GuideParsing", ["GuideModel", "GuideText"], exclude: ["Fixtures"]),
        guideTests("GuidePipeline", ["GuideModel", "GuideText", "GuideLocales", "GuideSearch"], exclude: ["Fixtures"]),
        guideTests("GuideRendering", ["GuideModel", "GuideText", "GuideTheme", "GuideLocales"], exclude: ["Goldens"]),
        guideTests("GuideReporting", ["GuideModel", "GuideText"], exclude: ["Goldens"]),
        guideTests("GuideSearch"),
        guideTests("GuideText"),
        .testTarget(
            name: "RoteiroTests", dependencies: ["GuideModel", "GuidePipeline", "GuideTestSupport", "roteiro"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
