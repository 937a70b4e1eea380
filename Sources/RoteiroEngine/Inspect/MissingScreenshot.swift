package import RoteiroCore
package import RoteiroSystem

/// A screenshot that is still replaced by a sample.
package struct MissingScreenshot: Sendable, Hashable {
    /// The path of the missing file, relative to the project.
    package var file: FilePath
    /// The id of the first guide that shows it; nil if none does.
    package var guide: String?
    /// The step id, if the image is in a step.
    package var step: String?
    /// The heading of the step: `Passo 3: Título`.
    package var stepTitle: String?
    /// What the screenshot must show.
    package var show: String
    /// In pixels.
    package var width: Int
    /// In pixels.
    package var height: Int

    /// Returns the missing screenshots in page order; unused ones come last.
    package static func all(of project: Project, on disk: some Disk) async throws(Project.Failure) -> [MissingScreenshot] {
        all(of: try await ResolvedSite(reading: project, from: disk))
    }

    static func all(of site: ResolvedSite) -> [MissingScreenshot] {
        var shots: [MissingScreenshot] = []
        var seen: Set<FilePath> = []
        for page in site.pages {
            for image in page.images {
                guard case .file(let path) = image.target,
                    let sample = site.files.samples[path],
                    seen.insert(path).inserted
                else { continue }
                let step = page.guide.steps.first { $0.id == image.step }
                shots.append(MissingScreenshot(path, sample, alt: image.alt?.value ?? "", guide: page.id, step: step))
            }
        }
        for (path, sample) in site.files.samples.sorted(by: { $0.key < $1.key }) where seen.insert(path).inserted {
            shots.append(MissingScreenshot(path, sample, alt: "", guide: nil, step: nil))
        }
        return shots
    }

    private init(_ file: FilePath, _ sample: Sample, alt: String, guide: String?, step: Step?) {
        self.file = file
        self.guide = guide
        self.step = step?.id
        stepTitle = step.map { $0.heading?.text ?? $0.title.content.plainText }
        show = sample.show ?? alt
        width = sample.width
        height = sample.height
    }

    /// Encodes shots as JSON: `{"schemaVersion": "1.0", "shots": [{file, guide, step, stepTitle, show, width, height}]}`.
    package static func json(_ shots: [MissingScreenshot]) -> [UInt8] {
        var writer = JSONWriter(indentation: 2)
        writer.object { writer in
            writer.member("schemaVersion", "1.0")
            writer.array("shots") { writer in
                for shot in shots {
                    writer.object { writer in
                        writer.member("file", shot.file.string)
                        writer.member("guide", shot.guide)
                        writer.member("step", shot.step)
                        writer.member("stepTitle", shot.stepTitle)
                        writer.member("show", shot.show)
                        writer.member("width", shot.width)
                        writer.member("height", shot.height)
                    }
                }
            }
        }
        return writer.finish()
    }

    /// Formats shots as text, grouped by guide, with up to three lines each.
    package static func text(_ shots: [MissingScreenshot]) -> String {
        var text = ""
        var guide: String??
        for shot in shots {
            if guide != .some(shot.guide) {
                text += (guide == nil ? "" : "\n") + (shot.guide ?? "—") + "\n"
                guide = .some(shot.guide)
            }
            text += "  \(shot.file)  \(shot.width)x\(shot.height)\n"
            if let title = shot.stepTitle { text += "    \(title)\n" }
            if !shot.show.isEmpty { text += "    \(shot.show)\n" }
        }
        return text
    }
}
