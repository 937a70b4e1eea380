import RoteiroCore

/// The registry of rules. A new rule needs a file in `Rules/` and an entry in `all`.
package enum Rules {
    /// The rules that do not depend on the words of a language. `TranslationDriftRule` compares the steps.
    static let ofTranslatedPages = all.filter { $0.info.appliesToTranslatedPages }

    /// All rules, sorted by code.
    package static let all: [any Rule.Type] = [
        NotUTF8.self,
        FrontMatterInvalid.self,
        ContainerUnclosed.self,
        ContainerStrayFence.self,
        ContainerUnknown.self,
        FenceUnclosed.self,
        HeadingSkip.self,
        TitleMissing.self,
        PageEmpty.self,
        SlugDuplicate.self,
        UnsupportedSyntax.self,
        LimitExceeded.self,
        ListNumberOdd.self,
        TitleMany.self,
        FrontMatterKey.self,
        IncludeFailed.self,
        NulByte.self,
        FileClash.self,
        FileUnreadable.self,
        FootnoteUnused.self,
        PageNotRead.self,
        IDDuplicate.self,
        CodeLinesMissing.self,
        ImageMissing.self,
        ImageBroken.self,
        ImageWithoutAlt.self,
        ImageExtension.self,
        ImageUnused.self,
        ImageDuplicate.self,
        ImageHeavy.self,
        ImageSample.self,
        ImageLiveQR.self,
        ImageOutside.self,
        ImageMetadata.self,
        IconWithoutAlt.self,
        QRTooLong.self,
        LinkDead.self,
        AnchorMissing.self,
        LinkSlash.self,
        LinkEmpty.self,
        LinkScheme.self,
        LinkTextVague.self,
        LinkInsecure.self,
        LinkExternalDead.self,
        NavigationDead.self,
        LinkLocalhost.self,
        LinkUnparsed.self,
        PageUnreached.self,
        LinkMoved.self,
        LinkExternalUnsure.self,
        LinkOwnAddress.self,
        RedirectClash.self,
        AddressLost.self,
        StepDuplicate.self,
        StepGap.self,
        StepOrder.self,
        StepEmpty.self,
        StepUntitled.self,
        StepLevelMixed.self,
        StepCrowded.self,
        StepPictureMissing.self,
        PartNumber.self,
        StepReference.self,
        StepIDLost.self,
        StepStart.self,
        StepNearMiss.self,
        StepWordMixed.self,
        GuideIDShared.self,
        StepCountMixed.self,
        GuideIDClash.self,
        Term.self,
        LabelVariant.self,
        QuotesMismatched.self,
        RepeatedWord.self,
        TranslationStructure.self,
        TranslationLabel.self,
        TranslationPlaceholder.self,
        TranslationHTML.self,
        TranslationNumbers.self,
        TranslationEmphasis.self,
        TranslationEnding.self,
        TranslationUnchanged.self,
        TranslationLength.self,
        LanguageWordsMissing.self,
        CatalogMalformed.self,
        TranslationDriftRule.self,
        HTMLDangerous.self,
        SecretLike.self,
        ForeignSyntax.self,
        EmphasisLeft.self,
        HeadingSpace.self,
        HeadingUnderline.self,
        TextAsCode.self,
        TableCells.self,
        TagLost.self,
        PageInFence.self,
        AttributesLeft.self,
        EmojiUnknown.self,
        DefinitionUnused.self,
        ExceptionStale.self,
        IgnoreMalformed.self,
    ]

    /// Looks up a rule by its code or name.
    package static func rule(_ codeOrName: String) -> (any Rule.Type)? { byCodeOrName[codeOrName] }

    /// Returns the code or name closest to a misspelled one, or nil if none is close.
    static func nearest(to text: String) -> String? {
        let names = all.flatMap { [$0.info.name, $0.info.code] }
        // A difference in letter case alone, such as `r301`, always matches.
        return names.first { $0.lowercased() == text.lowercased() } ?? EditDistance.nearest(to: text, among: names)
    }

    private static let byCodeOrName = Dictionary(
        all.flatMap { [($0.info.code, $0), ($0.info.name, $0)] }, uniquingKeysWith: { first, _ in first })
}

extension RuleInfo {
    /// Syntax, images, links and safety.
    fileprivate var appliesToTranslatedPages: Bool { ["R1", "R2", "R3", "R7"].contains { code.hasPrefix($0) } }
}
