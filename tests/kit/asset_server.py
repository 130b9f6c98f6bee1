"""Serves the dashboard's files with its headers, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from server.api.shield import CONTENT_SECURITY_POLICY
from server.web.assets import PREFIX, Assets, load_assets

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-Content-Type-Options": "nosniff",
}


@contextmanager
def asset_server(extra: Mapping[str, tuple[bytes, str]] | None = None) -> Iterator[tuple[str, Assets]]:
    """The origin and the files; `extra`: path to (content, media type)."""
    assets = load_assets()
    pages = {f"{PREFIX}/{assets.version}/{name}": (a.content, a.media_type) for name, a in assets.files.items()}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content, media_type = pages.get(self.path) or (extra or {}).get(self.path, (b"", ""))
            self.send_response(200 if media_type else 404)
            kept = {"Cache-Control": "max-age=600, immutable"} if self.path.startswith(PREFIX) else {}
            for name, value in {**HEADERS, **kept, "Content-Type": media_type or "text/plain"}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """The test's report is enough."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", assets
        finally:
            server.shutdown()
            thread.join()
