import RoteiroCore
import RoteiroImages
import RoteiroParsing
package import RoteiroSystem

/// A project as it is on disk: its texts, which files it has, what its images hold, and its configuration. No page is parsed yet.
package struct ReadSite: Sendable {
    /// What a command needs of the image files.
    package enum Purpose: Sendable {
        /// Texts alone: no image is opened, unless published steps have to be recognized by their images.
        case texts
        /// What is wrong with images as well.
        case check
        /// Everything that is published, colors too.
        case build
    }

    package let project: Project
    let purpose: Purpose
    let inventory: Inventory
    let texts: SiteTexts
    /// Declared images that the build draws, by the file that is missing.
    let samples: [FilePath: Sample]
    let glossary: Glossary
    let languages: SiteLanguages
    /// Templates, style sheets and drawings.
    let theme: SiteTheme
    /// The ids that the site has published.
    let lock: IDLock
    /// Nil where no image was opened.
    let images: [FilePath: ImageFile]?
    let imageNamesInAssets: Set<String>
    /// CSS selectors of the product's controls.
    let selectors: [String: String]
    /// Files that cannot be part of the site, in the order of their paths.
    let faults: [FileFault]

    /// Reads a project; writes nothing.
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
        var faults = inventory.faults + texts.faults + languages.faults + theme.faults
        lock = try IDLockFile.read(files, &faults)
        selectors = try TargetsFile.read(files, &faults)
        self.faults = faults.merged()
        let aspects: ImageAspects = purpose == .build ? [.color, .code] : .code
        let isNeeded = purpose != .texts || lock != IDLock()
        images = isNeeded ? await ImageFacts(inventory, aspects: aspects, files).images : nil
        imageNamesInAssets = ImageNamesInAssets(inventory, theme, files).names
    }

    /// The samples whose file is not there. `/x.png` is in the public folder, anything else in the content folder.
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
