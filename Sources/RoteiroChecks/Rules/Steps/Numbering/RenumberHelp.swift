import RoteiroCore

extension Words {
    /// What to do about any wrong number.
    static var renumber: Words {
        Words(
            pt: "Renumere na ordem da página; um passo fora do lugar precisa ser movido antes.",
            en: "Renumber in the order of the page; a step out of place must be moved first.",
            es: "Renumere en el orden de la página; un paso fuera de lugar debe moverse antes.")
    }
}
