import RoteiroCore

extension Message {
    static var renumber: Message {
        Message("Renumber in the order of the page; move a misplaced step first.")
    }
}
