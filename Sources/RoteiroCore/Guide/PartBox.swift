/// A container that parts are in.
package struct PartBox: Sendable, Hashable {
    package enum Container: Sendable, Hashable {
        case callout(Callout)
        case vitePressContainer(VitePressContainer)
    }

    /// Without its blocks, which are those of its parts.
    package var container: Container
    /// Whether an earlier part is in the same container: this one does not open it.
    package var isContinued: Bool

    /// Returns nil for a block that holds no steps.
    package init?(_ block: Block) {
        switch block {
        case .callout(var callout):
            callout.blocks = []
            container = .callout(callout)
        case .vitePressContainer(var inner):
            inner.blocks = []
            container = .vitePressContainer(inner)
        case .paragraph, .heading, .list, .quote, .prerequisites, .code, .codeGroup, .table, .figure, .gallery, .qr, .html, .thematicBreak,
            .tableOfContents:
            return nil
        }
        isContinued = false
    }

    /// The container as a block without content.
    package var block: Block {
        switch container {
        case .callout(let callout): .callout(callout)
        case .vitePressContainer(let inner): .vitePressContainer(inner)
        }
    }

    package var span: Span { block.span }

    /// Nil for a container that readers do not see.
    package var callout: Callout? {
        switch container {
        case .callout(let callout): callout
        case .vitePressContainer: nil
        }
    }
}
