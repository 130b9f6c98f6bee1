"""What every answer carries to keep a browser safe (SYNC.md 15)."""

from __future__ import annotations

# form-action is 'self' where SYNC.md has 'none': the pages without cryptography work without JavaScript, by plain
# forms (docs/decisions/0080-plain-forms.md).
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 4otp"
)

SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "X-Robots-Tag": "noindex",
}

# Only over TLS: a browser ignores it elsewhere, and a server on loopback must not bind other ports of the host to it.
TRANSPORT_SECURITY = {"Strict-Transport-Security": "max-age=63072000; includeSubDomains"}

NO_STORE = {"Cache-Control": "no-store"}
IMMUTABLE = {"Cache-Control": "public, max-age=31536000, immutable"}
