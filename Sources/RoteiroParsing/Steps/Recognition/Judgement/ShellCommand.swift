import RoteiroCore

/// Tells commands for a shell from other code.
enum ShellCommand {
    /// Programs that instructions of documentation call by name. They are the same in all languages.
    private static let programs = Set(
        """
        ansible apk apt apt-get aws az bash brew bun bundle cargo cat cd chmod chown cmake code composer conda cp curl
        deno dnf docker docker-compose dotnet export flutter gcloud gem gh git go gradle gunzip helm java jekyll kubectl
        ln ls make mkdir mv mvn mysql nano node npm npx openssl pacman php pip pip3 pipx pnpm poetry psql python python3
        rails rake rm rsync ruby rustup scp sh snap source ssh sudo swift systemctl tar terraform touch unzip uv vi vim
        wget winget yarn yum zypper
        """.split { $0 == " " || $0 == "\n" })

    /// Whether code is a command: a program that is known, or a file that is run, with or without arguments.
    static func isCommand(_ code: ArraySlice<UInt8>) -> Bool {
        var rest = code.drop { $0.isASCIIWhitespace || $0 == UInt8(ascii: "$") }
        let word = rest.prefix { !$0.isASCIIWhitespace }
        rest = rest.dropFirst(word.count).drop { $0.isASCIIWhitespace }
        // Punctuation in code is hidden: the dot of `./configure` is no letter.
        if word.count > 2, word[word.startIndex + 1] == UInt8(ascii: "/"), !word[word.startIndex].isASCIIAlphanumeric { return true }
        if programs.contains(Substring(decoding: word, as: UTF8.self)) { return true }
        let isName = word.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return isName && rest.first == UInt8(ascii: "-") && rest.count > 1
    }
}
