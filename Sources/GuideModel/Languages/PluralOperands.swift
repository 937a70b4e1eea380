/// What plural rules ask of a number, by the letters of UTS #35, "Plural rules".
public struct PluralOperands: Sendable, Hashable {
    /// The whole part.
    public var i: Int
    /// How many decimals are shown.
    public var v: Int
    /// How many of them are left without zeros at the end.
    public var w: Int
    /// The decimals shown, as a number.
    public var f: Int
    /// The decimals without zeros at the end, as a number.
    public var t: Int
    /// The power of ten of a number that is written short, such as `1c6`.
    public var e: Int

    /// A number whose parts are known.
    public init(i: Int, v: Int = 0, w: Int = 0, f: Int = 0, t: Int = 0, e: Int = 0) {
        self.i = i
        self.v = v
        self.w = w
        self.f = f
        self.t = t
        self.e = e
    }

    /// A whole number; its sign says nothing.
    public init(_ number: Int) { self.init(i: Int(clamping: number.magnitude)) }
}
