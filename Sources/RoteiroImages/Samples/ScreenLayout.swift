package import RoteiroCore

/// A wireframe: the contents of a screen and its controls.
protocol ScreenLayout: Sendable {
    /// The number of controls, which does not depend on seed and size.
    static var controlCount: Int { get }

    /// Draws everything except the mark and registers the controls in order.
    static func draw(on screen: inout Wireframe)
}

extension Sample.Layout {
    /// The number of controls that `mark` can select, from 1; a higher mark selects the last.
    ///
    /// - dashboard (8): five entries of the navigation, search, account, the main button.
    /// - form (7): four fields, a switch, cancel, save.
    /// - list (6): search, filter, add, the first row, the menu of the first row, the second row.
    /// - dialog (4): a field, cancel, confirm, close.
    /// - menu (7): the button that opens it, then its six entries.
    /// - table (7): search, filter, the main button, checkbox and edit of the first row, previous page, next page.
    /// - cards (6): search, add, the buttons of the first four cards.
    /// - chat (6): search, the first conversation, call, attach, the message, send.
    /// - login (5): user, password, remember me, sign in, forgotten password.
    package var controlCount: Int { drawing.controlCount }

    var drawing: any ScreenLayout.Type {
        switch self {
        case .dashboard: DashboardLayout.self
        case .form: FormLayout.self
        case .list: ListLayout.self
        case .dialog: DialogLayout.self
        case .menu: MenuLayout.self
        case .table: TableLayout.self
        case .cards: CardsLayout.self
        case .chat: ChatLayout.self
        case .login: LoginLayout.self
        }
    }
}
