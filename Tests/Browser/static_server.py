"""A server of files that says what a site's own `_headers` declares, as Netlify and Cloudflare Pages do."""

import http.server
import sys
import threading
from pathlib import Path

KINDS = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".json": "application/json", ".png": "image/png", ".svg": "image/svg+xml",
}


def header_rules(root):
    """The rules of `_headers`: pairs of a path, which may end in `*`, and the headers below it."""
    rules = []
    file = Path(root, "_headers")
    for line in file.read_text("utf-8").splitlines() if file.exists() else []:
        if line.startswith("/"):
            rules.append((line.strip(), []))
        elif line.strip():
            name, value = line.strip().split(":", 1)
            rules[-1][1].append((name, value.strip()))
    return rules


class QuietServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):
        """A browser that closes a page leaves requests behind: no news. Anything else is."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, address)


class Server:
    """Serves the folder `root` on a port of its own. `root` may be changed, and `overrides` put answers in place of files."""

    def __init__(self, root):
        self.root = root
        # By path: (status, headers, body). Browsers ask for an icon that no site has to have.
        self.overrides = {"/favicon.ico": (200, [("Content-Type", "image/png")], b"")}
        self.requests = []
        self._http = QuietServer(("127.0.0.1", 0), self._handler())
        self.origin = f"http://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    @property
    def root(self):
        return self._root

    @root.setter
    def root(self, folder):
        self._root = Path(folder)
        self._rules = header_rules(folder)

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    def answer(self, path):
        """Status, headers and body for `path`."""
        if path in self.overrides:
            return self.overrides[path]
        headers = [pair for rule, pairs in self._rules if self._matches(rule, path) for pair in pairs]
        file = self._root / path.lstrip("/")
        if file.is_dir():
            file = file / "index.html"
        if not file.is_file() or ".." in path:
            return 404, headers, b"not found"
        kind = KINDS.get(file.suffix, "application/octet-stream")
        return 200, [("Content-Type", kind), ("Cache-Control", "no-store"), *headers], file.read_bytes()

    @staticmethod
    def _matches(rule, path):
        return path.startswith(rule[:-1]) if rule.endswith("*") else path == rule

    def _handler(self):
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                path = self.path.split("?")[0]
                server.requests.append(path)
                status, headers, body = server.answer(path)
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        return Handler
