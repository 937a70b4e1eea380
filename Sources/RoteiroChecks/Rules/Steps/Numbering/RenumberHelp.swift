import RoteiroCore

extension Message {
    /// What to do about any wrong number.
    static var renumber: Message {
        Message("Renumber in the order of the page; a step out of place must be moved first.")
    }
}
