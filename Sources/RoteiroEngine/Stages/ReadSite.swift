import RoteiroCore
import RoteiroImages
import RoteiroParsing
package import RoteiroSystem

/// A project as read from disk: texts, file inventory, image facts and configuration. Pages are not parsed yet.
package struct ReadSite: Sendable {
    /// Which image facts a command needs.
    package enum Purpose: Sendable {
        /// No images, unless published steps must be identified by their images.
        case texts
        /// Image facts without colors.
        case check
        /// All image facts, including colors.
        case build
    }

    package let project: Project
    let purpose: Purpose
    let inventory: Inventory
    let texts: SiteTexts
    /// The declared samples whose file is missing, by path.
    let samples: [FilePath: Sample]
    let glossary: Glossary
    let languages: SiteLanguages
    /// The instruction lexicons of the project, by language tag.
    let lexicons: [String: InstructionLexicon]
    let theme: SiteTheme
    let lock: IDLock
    /// Nil if no image was read.
    let images: [FilePath: ImageFile]?
    let imageNamesInAssets: Set<String>
    /// CSS selectors for controls of the documented product.
    let selectors: [String: String]
    /// Files that cannot be part of the site, sorted by path.
    let faults: [FileFault]

    package init(_ project: Project, for purpose: Purpose, from disk: some Disk) async throws(Project.Failure) {
        self.project = project
        self.purpose = purpose
        let files = try project.files(on: disk)
        do { inventory = try Inventory(project, files) } catch { throw .disk(error) }
        texts = await SiteTexts(project, inventory, files)
        let samples = SamplesReader(texts.samples, file: SiteTexts.samplesFile)
        if !samples.problems.isEmpty { throw .settings(samples.problems, texts.samples) }
        self.samples = Self.missing(samples.samples, project.settings, Set(inventory.files))
        let glossary = GlossaryReader(texts.glossary, file: SiteTexts.glossaryFile, sourceLocale: project.settings.sourceLocale)
        if !glossary.problems.isEmpty { throw .settings(glossary.problems, texts.glossary) }
        self.glossary = glossary.glossary
        theme = SiteTheme(project.settings, files)
        languages = try SiteLanguages(project, files)
        let lexicons = try SiteLexicons(files)
        self.lexicons = lexicons.byTag
        let assets = ImageNamesInAssets(inventory, theme, files)
        imageNamesInAssets = assets.names
        var faults = inventory.faults + texts.faults + languages.faults + lexicons.faults + theme.faults + assets.faults
        lock = try IDLockFile.read(files, &faults)
        selectors = try LabelTargetsFile.read(files, &faults)
        self.faults = faults.merged()
        let aspects: ImageInspectionOptions = purpose == .build ? [.color, .code] : .code
        let isNeeded = purpose != .texts || lock != IDLock()
        images = isNeeded ? await ImageFacts(inventory, aspects: aspects, files).images : nil
    }

    /// Fails if there is neither a page nor a file that explains why: the command probably runs in the wrong folder.
    func requirePages() throws(Project.Failure) {
        guard inventory.pages.isEmpty, faults.isEmpty else { return }
        let folder = project.path(project.settings.content)
        throw .usage(
            Message("{folder}: no page found; run the command in the folder of roteiro.yml, or name it with --project", ["folder": folder]))
    }

    /// Returns the samples without a file. `/x.png` is in the public folder; other paths are relative to the content folder.
    private static func missing(_ declared: [Sample], _ settings: Settings, _ files: Set<FilePath>) -> [FilePath: Sample] {
        var missing: [FilePath: Sample] = [:]
        for sample in declared {
            let path = sample.image.value
            let folder = path.hasPrefix("/") ? settings.publicFolder ?? settings.content : settings.content
            guard let file = FilePath.join(folder, path).map(FilePath.init), !files.contains(file) else { continue }
            missing[file] = sample
        }
        return missing
    }
}
