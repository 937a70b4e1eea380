import Foundation
import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroSystem

/// Uses `openssl` to create certificates and as the server.
@Suite("Certificates")
struct CertificateTests {
    /// A key and a self-signed certificate for `name` that is valid until `end` (`YYYYMMDDHHMMSSZ`).
    private static func certificate(for name: String, until end: String) throws -> Sandbox {
        let sandbox = try Sandbox([
            "ca.cnf": """
            [ca]
            default_ca = own
            [own]
            database = index.txt
            new_certs_dir = .
            serial = serial
            default_md = sha256
            policy = any
            x509_extensions = server
            [any]
            commonName = supplied
            [server]
            subjectAltName = DNS:\(name)
            """, "index.txt": "", "serial": "01\n",
        ])
        let script = """
            cd '\(sandbox.path(""))' && openssl req -newkey rsa:2048 -nodes -keyout key.pem -subj /CN=\(name) -out csr.pem \
            && openssl ca -batch -selfsign -config ca.cnf -keyfile key.pem -in csr.pem -out cert.pem -notext \
            -startdate 20200101000000Z -enddate \(end)
            """
        let made = try #require(Validator("bash"), "bash is not installed").run(["-c", script])
        try #require(made.status == 0, "\(made.text)")
        return sandbox
    }

    private final class Server {
        let process = Process()
        let port: UInt16
        let sandbox: Sandbox

        init(name: String, until end: String = "20491231235959Z") throws {
            sandbox = try CertificateTests.certificate(for: name, until: end)
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", sandbox.path("cert.pem"), "-key", sandbox.path("key.pem"), "-www",
            ]
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            process.standardInput = FileHandle.nullDevice
            try process.run()
            var said = ""
            while said.firstMatch(of: /ACCEPT [^\n]*\n/) == nil {
                let data = output.fileHandleForReading.availableData
                if data.isEmpty { break }
                said += String(decoding: data, as: UTF8.self)
            }
            port = UInt16(said.firstMatch(of: /ACCEPT [^\n]*:(\d+)/)?.output.1 ?? "") ?? 0
            try #require(port != 0, "\(said)")
        }

        /// Kills the process, because it inherits the blocked signals of the test thread and would ignore SIGTERM.
        deinit {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }

        func answer(host: String = "localhost", trusted: Bool) throws -> LinkCheckResult.Outcome? {
            var settings = Settings.ExternalLinks()
            settings.retries = 3
            var checker = LinkChecker(settings, allowsPrivate: true)
            checker.pace = RateLimit(backoff: 0.01, longestWait: 1, hostGap: 0)
            // `openssl s_server` answers only GET; HEAD times out.
            checker.timeout = 1
            checker.authorities = trusted ? sandbox.path("cert.pem") : nil
            return try checker.results(for: [try #require(ExternalAddress("https://\(host):\(port)/"))]).values.first?.outcome
        }
    }

    @Test(
        "An untrusted certificate is reported; a trusted one is accepted if the host matches", .validator("openssl"),
        .validator("bash"))
    func selfSigned() throws {
        let server = try Server(name: "localhost")
        #expect(try server.answer(trusted: false) == .certificate(.selfSigned))
        #expect(try server.answer(trusted: true) == .alive)
        let other = try server.answer(host: "127.0.0.1", trusted: true)
        #expect(other == .certificate(.wrongHost))
    }

    @Test("An expired certificate is reported", .validator("openssl"), .validator("bash"))
    func expired() throws {
        let server = try Server(name: "localhost", until: "20210101000000Z")
        #expect(try server.answer(trusted: true) == .certificate(.expired))
    }

    @Test("A server without TLS is inconclusive")
    func noTLS() throws {
        let server = try TestServer { _ in .status(200) }
        var settings = Settings.ExternalLinks()
        settings.retries = 0
        var checker = LinkChecker(settings, allowsPrivate: true)
        checker.timeout = 0.5
        let address = try #require(ExternalAddress("https://127.0.0.1:\(server.port)/"))
        guard case .inconclusive = try checker.results(for: [address]).values.first?.outcome else {
            Issue.record("plain HTTP was taken for TLS")
            return
        }
    }
}
