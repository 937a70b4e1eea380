import RoteiroCore

/// An image over the budget of `checks.images`. (No example: it takes a file.)
struct ImageHeavy: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R207", name: "image-heavy", severity: .warning,
        why: Words(
            pt: "No celular e com sinal fraco, o leitor fica parado no passo até a imagem chegar.",
            en: "On a phone with a weak signal, readers wait at the step until the picture arrives.",
            es: "En el celular y con poca señal, el lector se queda detenido en el paso hasta que llega la imagen."),
        help: Words(
            pt: "Recorte a captura até o que o passo mostra, ou reduza-a; o orçamento está em `checks.pictures`.",
            en: "Crop the screenshot to what the step shows, or shrink it; the budget is in `checks.pictures`.",
            es: "Recorte la captura hasta lo que muestra el paso, o redúzcala; el presupuesto está en `checks.pictures`."),
        bad: [], good: [])

    /// Images that nothing shows weigh on nobody; those at fault are told by R202.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let budget = site.settings.images
        let heavy = site.files.images.filter { !$0.value.isSample && $0.value.fault == nil && $0.value.exceeds(budget) }
        let uses = ImageUses(of: Set(heavy.keys), in: site)
        return heavy.sorted { $0.key < $1.key }.filter { uses.isUsed($0.key) }.map { file, image in
            Diagnostic(Self.info, at: .file(file.string), message(image, budget), help: help(image), notes: uses.notes(of: file))
        }
    }

    private func message(_ image: ImageFile, _ budget: ImageBudget) -> Words {
        let limit = image.isAnimated ? budget.animationBytes : budget.bytes
        guard image.byteCount > limit else {
            let size = "\(image.width) × \(image.height)"
            let limit = budget.pixels
            return Words(
                pt: "a imagem tem \(size) pixels, acima do orçamento de \(limit): pesa na memória do aparelho",
                en: "the picture has \(size) pixels, over the budget of \(limit): it weighs on the device's memory",
                es: "la imagen tiene \(size) píxeles, por encima del presupuesto de \(limit): pesa en la memoria del aparato")
        }
        let (size, most) = (image.byteCount.megabytes, limit.megabytes)
        let kind =
            image.isAnimated
            ? Words(pt: "a animação", en: "the animation", es: "la animación") : Words(pt: "a imagem", en: "the picture", es: "la imagen")
        return Words(
            pt: "\(kind.portuguese) tem \(size(",")) MB, acima do orçamento de \(most(",")) MB: demora a aparecer com sinal fraco",
            en: "\(kind.english) has \(size(".")) MB, over the budget of \(most(".")) MB: it is slow to appear on a weak signal",
            es: "\(kind.spanish) tiene \(size(",")) MB, por encima del presupuesto de \(most(",")) MB: tarda en aparecer con poca señal")
    }

    /// Nil: what the rule says in general.
    private func help(_ image: ImageFile) -> Words? {
        guard image.isAnimated else { return nil }
        return Words(
            pt: "Troque a animação por um vídeo curto ou por duas ou três capturas.",
            en: "Replace the animation with a short video, or with two or three screenshots.",
            es: "Cambie la animación por un video corto o por dos o tres capturas.")
    }
}

extension ImageFile {
    fileprivate func exceeds(_ budget: ImageBudget) -> Bool {
        if byteCount > (isAnimated ? budget.animationBytes : budget.bytes) { return true }
        // A drawing has no pixels of its own.
        return format != .svg && width.multipliedReportingOverflow(by: height).partialValue > budget.pixels
    }
}

extension Int {
    /// Millions, rounded up to two digits after the decimal sign, so that what is over a limit never looks equal to it.
    fileprivate var megabytes: (String) -> String {
        { sign in
            let hundredths = (self + 9_999) / 10_000
            let rest = hundredths % 100
            if rest == 0 { return "\(hundredths / 100)" }
            return "\(hundredths / 100)\(sign)" + (rest < 10 ? "0\(rest)" : "\(rest)")
        }
    }
}
