import RoteiroCore

/// Names that everybody spells alike, watched over on every site that does not switch them off (`knownNames: false`).
///
/// `allow` holds the words of Portuguese, English and Spanish that are one edit away: found in the word lists `wbrazilian`,
/// `wamerican` and `wspanish` of Debian. Names that are common words in lower case are left out, or do not avoid it.
enum KnownNames {
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

    /// They stand in no text of the site.
    private static func located(_ word: String) -> Located<String> { Located(word, at: Span(FileID(0), 0, 0)) }
}
