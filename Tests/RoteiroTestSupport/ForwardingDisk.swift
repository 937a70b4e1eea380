import RoteiroCore
package import RoteiroSystem

/// The machine's disk, for tests that change what some of its calls do.
package protocol ForwardingDisk: WritableDisk {
    var disk: RealDisk { get }
}

extension ForwardingDisk {
    package func status(of path: String) -> FileStatus? { disk.status(of: path) }
    package func linkStatus(of path: String) -> FileStatus? { disk.linkStatus(of: path) }
    package func names(in folder: String) throws(DiskError) -> [String] { try disk.names(in: folder) }
    package func realPath(of path: String) throws(DiskError) -> String { try disk.realPath(of: path) }
    package func read(_ path: String) throws(DiskError) -> [UInt8] { try disk.read(path) }
    package func read(_ path: String, below folder: String) throws(DiskError) -> [UInt8]? { try disk.read(path, below: folder) }
    package func contents(of path: RootedPath) throws(DiskError) -> FileContents? { try disk.contents(of: path) }
    package func write(_ bytes: [UInt8], to path: RootedPath) throws(DiskError) { try disk.write(bytes, to: path) }
    package func create(_ bytes: [UInt8], at path: RootedPath, like model: String?, isPrivate: Bool) throws(DiskError) {
        try disk.create(bytes, at: path, like: model, isPrivate: isPrivate)
    }
    package func replace(_ path: RootedPath, with new: RootedPath) throws(DiskError) { try disk.replace(path, with: new) }
    package func move(_ path: RootedPath, to new: RootedPath) throws(DiskError) { try disk.move(path, to: new) }
    package func remove(_ path: RootedPath) throws(DiskError) { try disk.remove(path) }
    package func removeIfEmpty(folder: RootedPath) { disk.removeIfEmpty(folder: folder) }
    package func flush(folder: RootedPath) throws(DiskError) { try disk.flush(folder: folder) }
    package func removeStaleDrafts(in folder: RootedPath) { disk.removeStaleDrafts(in: folder) }
    package func exclusively<Result>(in folder: String, _ work: () throws(DiskError) -> Result) throws(DiskError) -> Result {
        try disk.exclusively(in: folder, work)
    }
    package func append(_ bytes: [UInt8], to path: RootedPath) throws(DiskError) { try disk.append(bytes, to: path) }
    package func append(_ bytes: [UInt8], to path: String) throws(DiskError) { try disk.append(bytes, to: path) }
}
