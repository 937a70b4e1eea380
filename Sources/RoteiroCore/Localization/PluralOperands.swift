/// What plural rules ask of a number, by the letters of UTS #35, "Plural rules".
package struct PluralOperands: Sendable, Hashable {
    /// The whole part.
    package var i: Int
    /// How many decimals are shown.
    package var v: Int
    /// How many of them are left without zeros at the end.
    package var w: Int
    /// The decimals shown, as a number.
    package var f: Int
    /// The decimals without zeros at the end, as a number.
    package var t: Int
    /// The power of ten of a number that is written short, such as `1c6`.
    package var e: Int

    /// A number whose parts are known.
    package init(i: Int, v: Int = 0, w: Int = 0, f: Int = 0, t: Int = 0, e: Int = 0) {
        self.i = i
        self.v = v
        self.w = w
        self.f = f
        self.t = t
        self.e = e
    }

    /// A whole number; its sign says nothing.
    package init(_ number: Int) { self.init(i: Int(clamping: number.magnitude)) }
}
