"""Another program's window with a picture in it; prints "shown" when it was painted. Run as a process by tests."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel


def main() -> int:
    application = QApplication(sys.argv[:1])
    label = QLabel()
    label.setWindowTitle("A web site")
    label.setPixmap(QPixmap(sys.argv[1]))
    label.show()
    QTimer.singleShot(0, lambda: print("shown", flush=True))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
