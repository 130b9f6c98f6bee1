"""What a start imports: a window without the heavy libraries, a command line without Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = {
    "cv2", "numpy", "httpx", "keyring", "PIL", "zxingcpp", "qrcode", "pykeepass", "nacl", "pyzipper",
    "asyncio", "msgspec", "cryptography", "filelock", "concurrent.futures", "socket", "ssl", "hashlib",
    "app.vault", "app.otp", "app.crypto", "app.formats", "app.services.vault", "app.services.sync", "app.ui.desk",
    "app.ui.codes", "app.ui.features", "app.ui.bridge", "app.ui.pages", "app.runtime.engine", "app.qr",
    "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtQml",
}  # fmt: skip

WINDOW = """
import json, sys
from app.wiring import build
if sys.argv[2] == "create":
    from app.services.vault import VaultOptions
    services = build(home=sys.argv[1], options=VaultOptions(kdf=1))
    services.engine.submit(services.vault.create("correct horse battery")).result()
    services.engine.submit(services.vault.close()).result()
    services.engine.stop()
    sys.exit()
services = build(home=sys.argv[1])
from app.ui.app import make_application
from app.ui.theme.theme import Theme
from app.ui.window import MainWindow
application = make_application(["4otp"])
window = MainWindow(services, Theme(application))
assert not window.grab().isNull()
import builtins, PySide6.QtCore
print(json.dumps([type(window.screen_shown).__name__, sorted(sys.modules), sorted(vars(PySide6.QtCore))]))
assert builtins.__import__ is builtins.__orig_import__
window.show()
while services.later_vault.made is False:
    application.processEvents()
assert type(window.screen_shown).__name__ == "UnlockView"
services.engine.submit(services.close()).result()
services.engine.stop()
"""


def run(*words: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_unlock_window_does_not_wait_for_heavy_libraries(tmp_path):
    run("-c", WINDOW, str(tmp_path), "create")
    screen, modules, names = json.loads(run("-c", WINDOW, str(tmp_path), "unlock").splitlines()[-1])
    assert screen == "UnlockView"
    assert HEAVY.isdisjoint(modules), sorted(HEAVY.intersection(modules))
    assert "QTimer" in names
    assert "Qt" not in names  # its 94 enumerations: see app/ui/early.py


def test_wiring_alone_imports_neither_qt_nor_the_vault():
    modules = set(json.loads(run("-c", "import app.wiring, json, sys; print(json.dumps(sorted(sys.modules)))")))
    assert not {name for name in modules if name.partition(".")[0] in {"PySide6", "shiboken6", "cryptography"}}
