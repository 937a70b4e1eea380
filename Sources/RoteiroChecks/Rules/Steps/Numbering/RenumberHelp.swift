import RoteiroCore

extension Message {
    /// What to do about any wrong number.
    static var renumber: Message {
        Message("Renumber in the order of the page; move a misplaced step first.")
    }
}
