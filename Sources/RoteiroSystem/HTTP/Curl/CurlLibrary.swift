import CCurl

/// libcurl, loaded at run time.
struct CurlLibrary {
    let functions: guide_curl

    init() throws(LinkCheckerUnavailable) {
        var functions = guide_curl()
        guard guide_curl_open(&functions) != 0 else { throw .noLibrary }
        self.functions = functions
    }

    func call<Result>(_ body: (UnsafePointer<guide_curl>) -> Result) -> Result {
        withUnsafePointer(to: functions, body)
    }
}
