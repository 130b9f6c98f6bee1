"""The one style sheet, made of tokens. Widgets choose a look by the dynamic property `look`."""

from __future__ import annotations

from string import Template

from app.ui.theme.tokens import Tokens

# ruff: noqa: E501  (one rule a line reads better)

_SHEET = Template("""
* { outline: none; }
QWidget[look="page"], QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QMainWindow, QDialog { background: $window; }
QDialog { border: 1px solid $line; }
QToolTip { background: $toast; color: $on_toast; border: none; padding: 6px 8px; }

QLabel[look="title"] { font-weight: 600; font-size: 150%; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="error"] { color: $danger; }
QLabel[look="good"] { color: $good; }
QLabel[look="warning"] { color: $warning; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
  background: $surface; color: $text; border: 1px solid $field_line; border-radius: 8px; padding: 7px 10px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $accent; padding: 6px 9px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $muted; border-color: $line; }
QLineEdit[look="search"] { border-color: $line; padding: 8px 10px; }
QLineEdit[look="search"]:focus { border: 2px solid $accent; padding: 7px 9px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: $arrow_room; }
QComboBox::down-arrow { image: url("$arrow"); width: $arrow_side; height: $arrow_side; }
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $line; padding: 4px; selection-background-color: $selected; selection-color: $text;
}
QComboBox QAbstractItemView::item { padding: 7px 8px; border-radius: 6px; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $selected; color: $text; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $field_line; border-radius: 8px; padding: 8px 16px; min-height: 20px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 7px 15px; }
QPushButton:disabled { color: $muted; border-color: $line; background: transparent; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $track; color: $muted; border-color: $track; }
QPushButton[look="danger"] { color: $danger; border-color: $danger; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 8px 12px; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; padding: 7px 11px; }
QPushButton[look="quiet"]:disabled { color: $muted; }

QToolButton { background: transparent; color: $text; border: 2px solid transparent; border-radius: 8px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border: 2px solid $accent; }
QToolButton[look="toolbar"] { color: $muted; padding: 5px 6px; }
QToolButton[look="toolbar"]:hover { color: $text; }
QToolButton::menu-indicator { image: none; width: 0; }

QPushButton[look="chip"] {
  background: transparent; color: $muted; border: 1px solid $line; border-radius: 14px; padding: 3px 12px; min-height: 20px;
}
QPushButton[look="chip"]:hover { background: $hover; color: $text; }
QPushButton[look="chip"]:checked { background: $selected; color: $text; border-color: $selected; font-weight: 600; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 2px 11px; }

QPushButton[look="row"] {
  background: transparent; color: $text; border: 2px solid transparent; border-radius: 10px; padding: 0; text-align: left;
}
QPushButton[look="row"]:hover { background: $hover; }
QPushButton[look="row"]:pressed { background: $pressed; }
QPushButton[look="row"]:focus { border: 2px solid $accent; }

QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[look="bar"] { background: $warning_ground; border: none; border-bottom: 1px solid $line; }
QFrame[look="bar"] QLabel { color: $text; }
QFrame[look="toolbar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[look="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="toast"] { background: $toast; border-radius: 10px; }
QFrame[look="toast"] QLabel { color: $on_toast; }
QFrame[look="toast"] QPushButton {
  background: transparent; border: 2px solid transparent; color: $toast_action; font-weight: 600; padding: 4px 8px;
}
QFrame[look="toast"] QPushButton:focus { border-color: $toast_action; }

QListView { background: transparent; border: none; }
QListWidget { background: $surface; border: 1px solid $field_line; border-radius: 8px; padding: 4px; }
QListWidget:focus { border: 2px solid $accent; padding: 3px; }
QListWidget::item { padding: 6px 8px; border-radius: 6px; color: $text; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $selected; color: $text; }
QListWidget { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QListWidget::item { padding: 5px 4px; }
QListWidget::indicator { width: $box; height: $box; }
QListWidget::indicator:unchecked { border: 1px solid $field_line; border-radius: 5px; background: $surface; }
QListWidget::indicator:checked { border: 1px solid $accent; border-radius: 5px; background: $accent; image: url("$tick"); }
QCheckBox, QRadioButton { spacing: 10px; padding: 4px 2px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: $box; height: $box; }
QCheckBox::indicator:unchecked { border: 1px solid $field_line; border-radius: 5px; background: $surface; }
QCheckBox::indicator:checked { border: 1px solid $accent; border-radius: 5px; background: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { border-color: $line; }
QRadioButton::indicator { border-radius: $half_box; }
QRadioButton::indicator:unchecked { border: 1px solid $field_line; background: $surface; width: $radio; height: $radio; }
QRadioButton::indicator:checked { border: $chosen_edge solid $accent; background: $surface; width: $chosen_middle; height: $chosen_middle; }

QMenu { background: $surface; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 7px 28px 7px 10px; border-radius: 6px; }
QMenu::item:selected { background: $hover; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $track; border-radius: 3px; min-height: 32px; margin: 2px 2px 2px 3px; }
QScrollBar::handle:vertical:hover { background: $field_line; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $track; border-radius: 3px; min-width: 32px; margin: 3px 2px 2px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def style_sheet(tokens: Tokens, *, arrow: str, tick: str, percent: int = 100) -> str:
    """`arrow` and `tick` are paths of pictures in the palette's colours; boxes are `percent` of their ordinary size."""
    box, half = 2 * round(9 * percent / 100), round(9 * percent / 100)
    edge = round(half * 5 / 9)
    sizes = {
        "box": box,
        "half_box": half,
        "radio": box - 2,
        "chosen_edge": edge,
        "chosen_middle": box - 2 * edge,
        "arrow_side": round(16 * percent / 100),
        "arrow_room": round(28 * percent / 100),
    }
    return _SHEET.substitute(
        tokens._asdict(), arrow=arrow, tick=tick, **{name: f"{px}px" for name, px in sizes.items()}
    )
