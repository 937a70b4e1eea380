/// The categories of CLDR: the forms that a word may need beside a number. Every language has `other`.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
    case zero, one, two, few, many, other
}
