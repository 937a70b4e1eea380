/// The keys of the interface texts. Language packs use exactly these: a missing key is looked up in the fallback languages, and an
/// unknown one is an error.
package enum InterfaceStringKey: String, Sendable, Hashable, CaseIterable {
    case stepLabel = "step.label"
    case partLabel = "part.label"
    case calloutTip = "callout.tip"
    case calloutInfo = "callout.info"
    case calloutWarning = "callout.warning"
    case calloutDanger = "callout.danger"
    case calloutDetails = "callout.details"
    case calloutNote = "callout.note"
    case calloutImportant = "callout.important"
    case calloutCaution = "callout.caution"
    case prerequisitesTitle = "prerequisites.title"
    case sampleRibbon = "sample.ribbon"
    case imageMissing = "picture.missing"
    case qrAlt = "qr.alt"
    case qrMissing = "qr.missing"
    case tableLabel = "table.label"
    case taskDone = "task.done"
    case taskOpen = "task.open"
    case tocTitle = "toc.title"
    case outlineTitle = "outline.title"
    case footnotesTitle = "footnotes.title"
    case footnotesBack = "footnotes.back"
    case noticeFallback = "notice.fallback"
    case noticePartial = "notice.partial"
    case noticeOriginal = "notice.original"
    case movedText = "moved.text"
    case skip
    case menu
    case languages
    case indexSteps = "index.steps"
    case guideParts = "guide.parts"
    case guideSteps = "guide.steps"
    case guideMinutes = "guide.minutes"
    case guideDuration = "guide.duration"
    case notFoundTitle = "notFound.title"
    case notFoundText = "notFound.text"
    case notFoundHome = "notFound.home"
    case permanentLink
    case partOf = "part.of"
    case partDone = "part.done"
    case guideStart = "guide.start"
    case guideResume = "guide.resume"
    case guideResumePart = "guide.resumePart"
    case guideFinished = "guide.finished"
    case guideRestart = "guide.restart"
    case guideRestartSure = "guide.restartSure"
    case guideAddress = "guide.address"
    case stepDone = "step.done"
    case stepChanged = "step.changed"
    case stepLink = "step.link"
    case stepOptional = "step.optional"
    case stepCopied = "step.copied"
    case focusOpen = "focus.open"
    case focusClose = "focus.close"
    case focusFinish = "focus.finish"
    case focusPlace = "focus.place"
    case focusPrevious = "focus.previous"
    case focusNext = "focus.next"
    case pagerTitle = "pager.title"
    case pagerPrevious = "pager.previous"
    case pagerNext = "pager.next"
    case trailTitle = "trail.title"
    case trailHome = "trail.home"
    case tagsTitle = "tags.title"
    case menuOverview = "menu.overview"
    case themeDark = "theme.dark"
    case themeLight = "theme.light"
    case zoomOpen = "zoom.open"
    case zoomIn = "zoom.in"
    case zoomOut = "zoom.out"
    case codeTitle = "code.title"
    case codeCopy = "code.copy"
    case codeCopied = "code.copied"
    case close
    case searchOpen = "search.open"
    case searchLabel = "search.label"
    case searchResults = "search.results"
    case searchNone = "search.none"
    case searchNear = "search.near"
    case searchAll = "search.all"
    case searchFailed = "search.failed"
    case searchKeys = "search.keys"
    case searchPath = "search.path"

    /// The text has a form for each plural category of the language.
    package var isPlural: Bool {
        switch self {
        case .indexSteps, .guideParts, .guideSteps, .guideMinutes, .guideDuration, .searchResults: true
        default: false
        }
    }

    /// The placeholders that the text must contain.
    package var placeholders: [String] {
        switch self {
        case .stepLabel, .partLabel, .tableLabel, .footnotesBack: ["n"]
        case _ where isPlural: ["n"]
        case .partOf, .partDone: ["n", "m"]
        case .guideResume: ["n"]
        case .guideResumePart: ["n", "part"]
        case .noticeFallback: ["language"]
        case .qrAlt: ["payload"]
        case .searchNone: ["query"]
        default: []
        }
    }
}

extension Callout.Kind {
    /// The default title of this kind of callout.
    package var defaultTitleKey: InterfaceStringKey {
        switch self {
        case .tip: .calloutTip
        case .info: .calloutInfo
        case .warning: .calloutWarning
        case .danger: .calloutDanger
        case .details: .calloutDetails
        case .note: .calloutNote
        case .important: .calloutImportant
        case .caution: .calloutCaution
        }
    }
}

extension LanguagePack {
    /// The text of `key`; the key itself if the text is missing or has plural forms.
    package subscript(key: InterfaceStringKey) -> String { strings[key.rawValue] ?? key.rawValue }
}
