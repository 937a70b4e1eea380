/// The operands of plural rules, named as in UTS #35, "Plural rules".
package struct PluralOperands: Sendable, Hashable {
    /// The integer part.
    package var i: Int
    /// The number of visible decimals.
    package var v: Int
    /// The number of visible decimals without trailing zeros.
    package var w: Int
    /// The visible decimals as an integer.
    package var f: Int
    /// The visible decimals without trailing zeros, as an integer.
    package var t: Int
    /// The exponent of a number in compact notation, such as `1c6`.
    package var e: Int

    package init(i: Int, v: Int = 0, w: Int = 0, f: Int = 0, t: Int = 0, e: Int = 0) {
        self.i = i
        self.v = v
        self.w = w
        self.f = f
        self.t = t
        self.e = e
    }

    /// An integer. Its sign is ignored.
    package init(_ number: Int) { self.init(i: Int(clamping: number.magnitude)) }
}
