import GuideModel

/// `:tada:` and its like.
enum Emoji {
    /// The text with its shortcodes replaced; what is no shortcode stays.
    static func replaceShortcodes(in text: Located<String>, isFirst: Bool) -> Located<String> { text }
}
