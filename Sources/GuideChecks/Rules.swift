import GuideModel

/// The rules there are. A new one is a file in `Rules/` and a line here.
public enum Rules {
    /// In the order of their codes.
    public static let all: [any Rule.Type] = [
        NotUTF8.self,
        FrontMatterInvalid.self,
        ContainerUnclosed.self,
        ContainerStrayFence.self,
        ContainerUnknown.self,
        FenceUnclosed.self,
        UnsupportedSyntax.self,
        LimitExceeded.self,
        FrontMatterKey.self,
        IncludeFailed.self,
        NulByte.self,
        FileClash.self,
        FileUnreadable.self,
        FootnoteUnused.self,
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
        LinkEmpty.self,
        LinkScheme.self,
        StepDuplicate.self,
        StepGap.self,
        StepOrder.self,
        StepEmpty.self,
        StepUntitled.self,
        PartNumber.self,
        StepStart.self,
        GuideIDShared.self,
        ExceptionStale.self,
    ]

    /// The rule of that code or name; nil when nobody wrote it.
    public static func rule(_ codeOrName: String) -> (any Rule.Type)? {
        all.first { $0.info.code == codeOrName || $0.info.name == codeOrName }
    }
}
