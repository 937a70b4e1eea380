import Glibc
import RoteiroCore

extension Message {
    /// The text of an `errno` value. The common ones have translations.
    static func systemError(_ number: Int32) -> Message {
        switch number {
        case ENOENT: Message("No such file or directory")
        case EACCES: Message("Permission denied")
        case EPERM: Message("Operation not permitted")
        case ENOSPC: Message("No space left on device")
        case EISDIR: Message("Is a directory")
        case ENOTDIR: Message("Not a directory")
        case EROFS: Message("Read-only file system")
        case EMLINK: Message("Too many links")
        case ELOOP: Message("Too many levels of symbolic links")
        case ENAMETOOLONG: Message("File name too long")
        default: .verbatim(String(cString: strerror(number)))
        }
    }
}
