import RoteiroCore

/// Well-known names, checked on every site unless it sets `knownNames: false`.
///
/// `allow` lists Portuguese, English and Spanish words that are one edit away, found in the Debian word lists `wbrazilian`, `wamerican` and
/// `wspanish`. Names that are common words in lowercase are omitted, or do not list that form in `avoid`.
enum ProductNames {
    static let terms: [Glossary.Term] = [
        term("WhatsApp", avoid: ["Watsap", "Whats App", "Wpp", "Zap Zap"]),
        term("Instagram", avoid: ["instagram", "Instragam"], allow: ["instaram", "instauram"]),
        term("Facebook", avoid: ["facebook", "Face book"]),
        term("Messenger"),
        term("YouTube", avoid: ["You Tube"]),
        term("TikTok", avoid: ["Tik Tok"]),
        term("LinkedIn", avoid: ["Linked In"]),
        term("Telegram", allow: ["telegrama"]),
        term("Pinterest", avoid: ["pinterest"]),
        term("Spotify", avoid: ["spotify"]),
        term("Netflix", avoid: ["netflix"]),
        term("GitHub", avoid: ["Git Hub"]),
        term("GitLab", avoid: ["Git Lab"]),
        term("PayPal", avoid: ["Pay Pal"], allow: ["papal"]),
        term("PicPay", avoid: ["Pic Pay"]),
        term("iPhone"),
        term("Android", allow: ["androide"]),
        term("Microsoft", avoid: ["microsoft"]),
        term("Google", allow: ["goggle", "googla", "googlar", "googled", "googlo"]),
        term("Gmail", avoid: ["gmail", "G-mail"]),
        term("OneDrive", avoid: ["One Drive"]),
        term("PowerPoint", avoid: ["Power Point"]),
        term("Dropbox", avoid: ["dropbox"]),
        term("JavaScript", avoid: ["Java Script"]),
        term("TypeScript", avoid: ["Type Script"]),
        term("PostgreSQL"),
        term("WordPress", avoid: ["Word Press"]),
        term("HubSpot"),
        term("ChatGPT", avoid: ["Chat GPT"]),
        term("Bluetooth"),
        term("Firefox", avoid: ["firefox"]),
    ]

    private static func term(_ spelling: String, avoid: [String] = [], allow: [String] = []) -> Glossary.Term {
        Glossary.Term(located(spelling), avoid: avoid.map(located), allow: allow)
    }

    /// Built-in names have no source location.
    private static func located(_ word: String) -> Located<String> { Located(word, at: Span(FileID(0), 0, 0)) }
}
