"""The one style sheet, made from the tokens; what a delegate paints does not stand here."""

from collections.abc import Callable

from gallery_app.desktop.tokens import Tokens


def make_style_sheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """Write the sheet for these colours; `px` scales a size by the person's font size."""
    parts = (
        _frames,
        _texts,
        _buttons,
        _fields,
        _menus,
        _scrolling,
        _search,
        _viewer,
        _inspector,
        _export,
        _help,
    )
    return "\n".join(part(tokens, px) for part in parts)


def _frames(t: Tokens, px: Callable[[float], int]) -> str:
    line = f"{t.line_px}px solid {t.line}"
    return f"""
QMainWindow, #firstRun, #windowRoot {{ background: {t.window}; }}
QDialog {{ background: {t.panel}; }}
#toolbar {{ background: {t.panel}; border: 0; border-bottom: {line}; }}
#statusLine {{ background: {t.panel}; border: 0; border-top: {line}; }}
#canvas, #galleryGrid {{ background: {t.canvas}; border: 0; }}
#messagePane {{ background: {t.canvas}; border: 2px solid {t.canvas}; }}
#messagePane:focus {{ border-color: {t.accent}; }}
#card {{ background: {t.panel}; border: {line}; border-radius: 12px; }}
#errorBar {{ background: {t.error_soft}; border: 0; border-bottom: {line}; }}
#errorBar[kind="notice"] {{ background: {t.amber_soft}; }}
#tourCard {{ background: {t.panel}; border: {t.line_px}px solid {t.accent}; border-radius: 12px; }}
#bubble {{ background: {t.panel}; border: {line}; border-radius: 8px; }}
#helpBox {{ background: {t.window}; border: {line}; border-radius: 6px; }}
QToolTip {{ background: {t.panel}; color: {t.text}; border: {line}; padding: {px(5)}px {px(7)}px; }}
"""


def _texts(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QLabel {{ background: transparent; color: {t.text}; }}
QLabel[tone="second"] {{ color: {t.second}; }}
QLabel[tone="third"] {{ color: {t.third}; }}
QLabel[tone="error"] {{ color: {t.error}; }}
QLabel[tone="amber"] {{ color: {t.amber}; }}
QLabel[tone="key"] {{ color: {t.second}; background: {t.window}; border: {t.line_px}px solid {t.line};
  border-radius: 4px; padding: {px(1)}px {px(6)}px; }}
"""


def _buttons(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QPushButton {{ background: {t.panel}; color: {t.text}; border: {t.line_px}px solid {t.line};
  border-radius: 6px;
  padding: 0 {px(14)}px; min-height: {px(30)}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.tile}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 0 {px(14) - 1}px; min-height: {px(30) - 2}px; }}
QPushButton:disabled {{ color: {t.third}; }}
QPushButton[tone="error"] {{ color: {t.error}; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent};
  border-radius: 8px; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {_mix(t.accent, t.text, 0.12)}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="primary"][place="short"] {{ padding: 0; }}
QPushButton[role="primary"]:disabled {{ background: {_mix(t.accent, t.panel, 0.45)};
  border-color: {_mix(t.accent, t.panel, 0.45)}; color: {t.on_accent}; }}
QPushButton[role="link"] {{ background: transparent; color: {t.accent}; border: 2px solid transparent;
  border-radius: 6px; padding: 0 {px(4)}px; min-height: {px(22)}px; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[role="link"][tone="error"] {{ color: {t.error}; }}
QPushButton[role="link"][tone="amber"] {{ color: {t.amber}; }}
QPushButton[role="link"][tone="second"] {{ color: {t.second}; }}
QPushButton[role="link"]:disabled {{ color: {t.third}; }}
QPushButton[role="link"][place="line"] {{ padding: 0; }}
QPushButton[role="page"] {{ background: transparent; border: 2px solid transparent; color: {t.second};
  border-radius: 6px; padding: 0; min-width: {px(24)}px; min-height: {px(24)}px; }}
QPushButton[role="page"]:hover {{ background: {t.hover}; }}
QPushButton[role="page"]:checked {{ background: {t.window}; color: {t.text};
  border: {t.line_px}px solid {t.line}; font-weight: 600; }}
QPushButton[role="page"]:focus {{ border: 2px solid {t.accent}; }}
QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: 6px; color: {t.text};
  padding: {px(4)}px; min-width: {px(20)}px; min-height: {px(20)}px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed, QToolButton:open {{ background: {t.tile}; }}
QToolButton:focus {{ border: 2px solid {t.accent}; }}
QToolButton:disabled {{ color: {t.third}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QToolButton[role="chooser"] {{ padding: {px(4)}px {px(25)}px {px(4)}px {px(8)}px; color: {t.text}; }}
"""


def _fields(t: Tokens, px: Callable[[float], int]) -> str:
    groove, margin = px(3), px(5)
    knob = groove + 2 * margin  # a disc needs a radius of at most half of its real size
    return f"""
QLineEdit {{ background: {t.window}; color: {t.text}; border: {t.line_px}px solid {t.line};
  border-radius: 6px;
  padding: 0 {px(10)}px; min-height: {px(32)}px; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
QLineEdit:focus {{ border: 2px solid {t.accent}; padding: 0 {px(10) - 1}px; min-height: {px(32) - 2}px; }}
QLineEdit[refused="true"] {{ border: 2px solid {t.error}; padding: 0 {px(10) - 1}px;
  min-height: {px(32) - 2}px; }}
QLineEdit#searchBox {{ border-radius: 8px; padding-left: {px(34)}px; padding-right: {px(36)}px;
  min-height: {px(34)}px; }}
QLineEdit#searchBox:focus, QLineEdit#searchBox[refused="true"] {{ padding-left: {px(34) - 1}px;
  padding-right: {px(36) - 1}px; min-height: {px(34) - 2}px; }}
QPlainTextEdit {{ background: {t.window}; color: {t.text}; border: {t.line_px}px solid {t.line};
  border-radius: 6px; padding: {px(6)}px; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
QPlainTextEdit:focus {{ border: 2px solid {t.accent}; }}
QSlider {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
  min-height: {px(22)}px; }}
QSlider:focus {{ border: 2px solid {t.accent}; }}
QSlider::groove:horizontal {{ height: {groove}px; border-radius: 1px;
  background: {_mix(t.line, t.text, 0.12)}; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 1px; }}
QSlider::handle:horizontal {{ width: {knob - 4}px; margin: -{margin}px 0; border-radius: {knob // 2}px;
  background: {t.panel}; border: 2px solid {t.accent}; }}
QProgressBar {{ background: {_mix(t.line, t.text, 0.06)}; border: 0; border-radius: 2px;
  max-height: {px(4)}px;
  min-height: {px(4)}px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
"""


def _menus(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QMenu {{ background: {t.panel}; color: {t.text}; border: {t.line_px}px solid {t.line}; border-radius: 8px;
  padding: {px(5)}px; icon-size: {px(16)}px; }}
QMenu::item {{ padding: {px(6)}px {px(24)}px {px(6)}px {px(10)}px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.accent_soft if t.line_px == 1 else t.accent};
  color: {t.text if t.line_px == 1 else t.on_accent}; }}
QMenu::item:disabled {{ color: {t.third}; }}
QMenu::icon {{ padding-left: {px(8)}px; }}
QMenu::separator {{ height: {t.line_px}px; background: {t.line}; margin: {px(5)}px {px(6)}px; }}
"""


def _scrolling(t: Tokens, px: Callable[[float], int]) -> str:
    handle = _mix(t.canvas, t.text, 0.22)
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 2px; border: 0; }}
QScrollBar::handle:vertical {{ background: {handle}; border-radius: {px(4)}px; min-height: {px(32)}px; }}
QScrollBar::handle:vertical:hover {{ background: {_mix(t.canvas, t.text, 0.4)}; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 2px; border: 0; }}
QScrollBar::handle:horizontal {{ background: {handle}; border-radius: {px(4)}px; min-width: {px(32)}px; }}
"""


def _search(t: Tokens, px: Callable[[float], int]) -> str:
    """Filter panel, chips, suggestions, popovers and toast."""
    line = f"{t.line_px}px solid {t.line}"
    chosen = t.accent_soft if t.line_px == 1 else t.accent
    on_chosen = t.text if t.line_px == 1 else t.on_accent
    return f"""
#filterPanel, #filterPage {{ background: {t.panel}; border: 0; }}
#filterPanel {{ border-right: {line}; }}
QScrollBar#panelScroll:vertical {{ width: {px(8)}px; margin: 1px; }}
QScrollBar#panelScroll::handle:vertical {{ border-radius: {px(3)}px; background: {t.line}; }}
QScrollBar#panelScroll::handle:vertical:hover {{ background: {t.third}; }}
#panelLine {{ background: {t.line}; border: 0; }}
#chipRow {{ background: {t.canvas}; border: 0; }}
#suggestions, #popover {{ background: {t.panel}; border: {line}; border-radius: 8px; }}
#toast {{ background: {t.panel}; border: {line}; border-radius: 8px; }}
QPushButton[role="section"] {{ border: 0; background: transparent; min-height: 0; padding: 0; }}
QPushButton[role="pill"] {{ background: {t.window}; color: {t.text}; border: {line};
  border-radius: {px(12)}px; padding: 0 {px(9)}px; min-height: {px(24) - 2 * t.line_px}px;
  max-height: {px(24) - 2 * t.line_px}px; }}
QPushButton[role="pill"]:hover {{ background: {t.hover}; }}
QPushButton[role="pill"]:checked {{ background: {chosen}; border-color: {chosen};
  color: {t.accent if t.line_px == 1 else t.on_accent}; }}
QPushButton[role="pill"]:focus {{ border: 2px solid {t.accent}; padding: 0 {px(9) - 1}px;
  min-height: {px(24) - 4}px; max-height: {px(24) - 4}px; }}
QPushButton[role="link"][place="panel"] {{ text-align: left; padding: 0 {px(6)}px; }}
QToolButton[role="chooser"][place="row"] {{ padding: 0 {px(25)}px 0 {px(8)}px; min-height: {px(22)}px; }}
QLineEdit[place="panel"] {{ padding: 0 {px(5)}px; min-height: {px(26)}px; }}
QLineEdit[place="panel"]:focus, QLineEdit[place="panel"][refused="true"] {{ padding: 0 {px(5) - 1}px;
  min-height: {px(26) - 2}px; }}
QLineEdit#searchBox {{ padding-right: {px(66)}px; }}
QLineEdit#searchBox:focus, QLineEdit#searchBox[refused="true"] {{ padding-right: {px(66) - 1}px; }}
QToolButton[place="field"] {{ padding: {px(2)}px; }}
QToolButton:checked {{ background: {t.accent_soft};
  border: 2px {"solid" if t.line_px == 1 else "dotted"} {t.accent_soft if t.line_px == 1 else t.text}; }}
QToolButton:checked:focus {{ border: 2px solid {t.accent}; }}
#shortcutRows {{ background: transparent; border: 0; outline: 0; }}
#suggestionRows, #placeRows, #savedList, #shelfTree {{ background: transparent; border: 0; outline: 0;
  color: {t.text}; }}
#suggestionRows::item {{ border-radius: 5px; }}
#placeRows::item {{ border-radius: 6px; padding: 0 {px(6)}px; }}
#savedList::item {{ border-radius: 6px; padding: 0 {px(3)}px; border: 2px solid transparent; }}
#shelfTree::item {{ border-radius: 6px; border: 2px solid transparent; }}
#suggestionRows::item:hover, #placeRows::item:hover, #savedList::item:hover, #shelfTree::item:hover
  {{ background: {t.hover}; }}
#suggestionRows::item:selected, #placeRows::item:selected {{ background: {chosen}; color: {on_chosen}; }}
#savedList::item:selected, #shelfTree::item:selected {{ background: transparent; color: {t.text}; }}
#savedList::item:selected:hover, #shelfTree::item:selected:hover {{ background: {t.hover}; }}
#placeRows::item:focus {{ border: 2px solid {t.accent}; padding: 0 {px(6) - 2}px; }}
#savedList::item:focus, #shelfTree::item:focus {{ border: 2px solid {t.accent}; }}
#savedList QLineEdit {{ min-height: {px(22)}px; padding: 0 {px(6)}px; }}
#savedList, #shelfTree {{ show-decoration-selected: 0; selection-background-color: transparent; }}
QCalendarWidget QWidget {{ background: {t.panel}; color: {t.text}; }}
QCalendarWidget QAbstractItemView {{ background: {t.panel}; color: {t.text}; outline: 0; border: 0;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {t.third}; }}
QCalendarWidget QToolButton {{ color: {t.text}; }}
"""


def _viewer(t: Tokens, px: Callable[[float], int]) -> str:
    """What stands below and over a picture that is looked at closely."""
    line = f"{t.line_px}px solid {t.line}"
    return f"""
#viewer {{ background: {t.canvas}; border: 0; }}
#comparison, #compareStage {{ background: {t.canvas}; border: 0; }}
#compareCaption {{ background: transparent; border: 0; }}
#compareTable {{ background: {t.panel}; border: 0; border-top: {line}; }}
#compareRows {{ background: {t.panel}; color: {t.text}; border: 0; outline: 0; }}
#compareRows::item {{ padding: {px(3)}px {px(4)}px; border: 2px solid transparent; border-radius: 4px; }}
#compareRows::item:hover {{ background: {t.hover}; }}
#compareRows::item:selected {{ background: {t.accent_soft if t.line_px == 1 else t.panel}; color: {t.text}; }}
#compareRows::item:focus {{ border: 2px solid {t.accent}; }}
#compareRows QHeaderView::section {{ background: {t.panel}; color: {t.second}; border: 0;
  border-bottom: {line}; padding: {px(3)}px {px(6)}px; }}
#markupBar {{ background: {t.panel}; border: 0; border-bottom: {line}; }}
#filmstrip {{ background: {t.panel}; border: 0; border-top: {line}; outline: 0; }}
QToolButton[role="round"] {{ background: {t.panel}; border: {line}; border-radius: {px(20)}px; padding: 0; }}
QToolButton[role="round"]:hover {{ background: {t.hover}; }}
QToolButton[role="round"]:focus {{ border: 2px solid {t.accent}; }}
"""


def _inspector(t: Tokens, px: Callable[[float], int]) -> str:
    line = f"{t.line_px}px solid {t.line}"
    return f"""
#inspectPanel {{ background: {t.panel}; border: 0; border-left: {line}; }}
#inspectSummary, #inspectPage {{ background: {t.panel}; border: 0; }}
#privacyBox {{ background: transparent; border: {line}; border-radius: 8px; }}
#privacyBox[tone="amber"] {{ background: {t.amber_soft};
  border-color: {t.amber_soft if t.line_px == 1 else t.amber}; }}
QLabel[tone="good"] {{ color: {t.good}; }}
#tagTree {{ background: transparent; border: 0; outline: 0; color: {t.text}; show-decoration-selected: 1; }}
#tagTree::item {{ min-height: {px(22)}px; }}
#tagTree::item:hover {{ background: {t.hover}; }}
#tagTree::item:selected {{ background: {t.accent_soft if t.line_px == 1 else t.accent};
  color: {t.text if t.line_px == 1 else t.on_accent}; }}
"""


def _export(t: Tokens, px: Callable[[float], int]) -> str:
    """The export dialog and what is shown of exports under way."""
    line = f"{t.line_px}px solid {t.line}"
    return f"""
QComboBox {{ background: {t.window}; color: {t.text}; border: {line}; border-radius: 6px;
  padding: 0 {px(28)}px 0 {px(10)}px; min-height: {px(32)}px; combobox-popup: 0; }}
QComboBox:focus, QComboBox:on {{ border: 2px solid {t.accent};
  padding: 0 {px(28) - 1}px 0 {px(10) - 1}px; min-height: {px(32) - 2}px; }}
QComboBox:disabled {{ color: {t.third}; }}
QComboBox::drop-down {{ border: 0; width: 0; }}
QComboBox QAbstractItemView {{ background: {t.panel}; color: {t.text}; border: {line}; outline: 0;
  padding: {px(4)}px; selection-background-color: {t.accent_soft if t.line_px == 1 else t.accent};
  selection-color: {t.text if t.line_px == 1 else t.on_accent}; }}
QComboBox QAbstractItemView::item {{ min-height: {px(28)}px; padding: 0 {px(6)}px; }}
#amberBand {{ background: {t.amber_soft}; border-radius: 8px;
  border: {t.line_px}px solid {t.amber_soft if t.line_px == 1 else t.amber}; }}
#exportPreview, #exportFailures {{ background: {t.panel}; color: {t.text}; border: 2px solid {t.panel};
  border-top: {line}; outline: 0; }}
#exportFailures::item {{ padding: {px(3)}px {px(4)}px; border-bottom: {line}; }}
#exportFailures::item:selected {{ background: {t.accent_soft if t.line_px == 1 else t.accent};
  color: {t.text if t.line_px == 1 else t.on_accent}; }}
#exportPreview:focus, #exportFailures:focus {{ border: 2px solid {t.accent}; border-radius: 4px; }}
#noticeBar {{ background: {t.accent_soft}; border: 0; border-bottom: {line}; }}
"""


def _help(t: Tokens, px: Callable[[float], int]) -> str:
    line = f"{t.line_px}px solid {t.line}"
    return f"""
#helpWindow, #helpPage {{ background: {t.panel}; color: {t.text}; }}
#helpPage {{ border: 2px solid {t.panel}; selection-background-color: {t.accent};
  selection-color: {t.on_accent}; }}
#helpPage:focus {{ border-color: {t.accent}; }}
#helpBar {{ background: {t.panel}; border: 0; border-bottom: {line}; }}
#helpFoot {{ background: {t.panel}; border: 0; border-top: {line}; }}
#helpSide {{ background: {t.window}; border: 0; border-right: {line}; }}
#helpTopics {{ background: transparent; color: {t.text}; border: 0; outline: 0; }}
#helpTopics::item {{ border: 2px solid transparent; border-radius: 6px; padding: 0 {px(8)}px; }}
#helpTopics::item:hover {{ background: {t.hover}; }}
#helpTopics::item:selected {{ background: {t.accent_soft if t.line_px == 1 else t.accent};
  color: {t.text if t.line_px == 1 else t.on_accent}; }}
#helpTopics:focus::item:selected {{ border-color: {t.accent if t.line_px == 1 else t.text}; }}
"""


def _mix(colour: str, other: str, share: float) -> str:
    """Give `colour` with a `share` of `other` in it."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
