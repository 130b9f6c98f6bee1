"""A program with one text field; prints "ready" when shown and "text ..." at each change. Run as a process by tests."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit


def main() -> int:
    application = QApplication(sys.argv)
    field = QLineEdit()
    field.setWindowTitle(sys.argv[1])
    field.resize(400, 60)
    field.textChanged.connect(lambda text: print(f"text {text}", flush=True))
    field.show()
    QTimer.singleShot(0, lambda: print("ready", flush=True))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
