/// Which markdown is read.
enum Dialect {
    /// CommonMark 0.29 with GFM's tables, strikethrough and task lists, and nothing else.
    case commonMark
    /// What writers of VitePress pages write.
    case pages
}
