"""Links that macOS hands over as events. The application is one of its own, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINK = "otpauth://totp/Big%20Corp:anna%2Bwork?secret=JBSWY3DPEHPK3PXP&issuer=Big%20Corp"
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from app.ui.mac_links import LinkApplication, hear_links
application = LinkApplication(["4otp"])
hear_links(application, print)
for word in sys.argv[1:]:
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl(word)))
"""


def test_links_are_heard_as_they_were_written_and_files_are_not():
    done = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-c",
            PROGRAM,
            "file:///tmp/x.png",
            LINK,
            "otpauth-migration://offline?data=Cg%3D%3D",
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [LINK, "otpauth-migration://offline?data=Cg%3D%3D"]
