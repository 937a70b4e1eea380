import Foundation
import GuidePipeline
let bytes = try Inspect.json(Array(CommandLine.arguments.dropFirst()), on: RealDisk())
FileHandle.standardOutput.write(Data(bytes))
