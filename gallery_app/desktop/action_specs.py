"""Every action in one place: its words, its keys, where they act, and the menu it stands in."""

from dataclasses import dataclass

from gallery_app.desktop.action_place import ActionPlace
from gallery_app.domain.translation import mark


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are the usual ones in Qt's portable form; the first stands in the menu.

    `text` is English, as in the tables below: who shows it calls `tr` with it.

    In `place` all keys act while the place has the focus. Single letters act there alone; keys with Ctrl or
    Alt and F keys of grid and viewer act from anywhere in the window while these are in front. `repeats` is
    for what one does by holding a key.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    place: ActionPlace = ActionPlace.ANYWHERE
    icon: str = ""
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: its sections are parted by lines, `choices` names what follows that is no action."""

    title: str
    sections: tuple[tuple[ActionSpec, ...], ...]
    choices: str = ""


@dataclass(frozen=True, slots=True)
class WidgetKeys:
    """Keys that a widget takes itself, for the shortcut sheet; `taken` cannot be given to actions there."""

    text: str
    shown: str
    place: ActionPlace = ActionPlace.ANYWHERE
    taken: tuple[str, ...] = ()


_GRID, _PICTURES, _VIEWER = ActionPlace.GRID, ActionPlace.PICTURES, ActionPlace.VIEWER
_COMPARISON, _MARKUP = ActionPlace.COMPARISON, ActionPlace.MARKUP

PICTURE_MENU = MenuSpec(
    mark("&Picture"),
    (
        (
            ActionSpec("view", mark("Open"), ("Return", "Enter"), _GRID),
            ActionSpec("quick_look", mark("Quick look"), ("Space",), _GRID),
            ActionSpec("compare", mark("Compare"), ("C",), _GRID, "columns-2"),
        ),
        (
            ActionSpec("export", mark("Export…"), ("Ctrl+E",), _PICTURES, "share"),
            ActionSpec("export_again", mark("Repeat the last export"), ("Ctrl+Shift+E",), _PICTURES),
        ),
        (
            ActionSpec("places", mark("Where it is shown"), ("S",), _GRID),
            ActionSpec(
                "open_in_browser",
                mark("Open in the browser"),
                ("O", "Ctrl+Shift+O"),
                _PICTURES,
                "external-link",
            ),
        ),
        (
            ActionSpec("copy", mark("Copy"), ("Ctrl+C",), _PICTURES, "copy"),
            ActionSpec(
                "copy_files",
                mark("Copy as files, safe to share"),
                ("Ctrl+Shift+C", "Ctrl+Shift+X"),
                _PICTURES,
            ),
            ActionSpec("copy_originals", mark("Copy the original files"), (), _PICTURES),
            ActionSpec("copy_links", mark("Copy the ticket links"), ("Ctrl+Alt+C",), _PICTURES, "link-2"),
            ActionSpec("copy_secure_link", mark("Copy secure link"), ("Ctrl+Shift+L",), _PICTURES, "lock"),
            ActionSpec(
                "copy_report", mark("Copy as a bug report"), ("Ctrl+Shift+B",), _PICTURES, "file-text"
            ),
            ActionSpec("edit_report", mark("Words of a bug report…"), (), _PICTURES),
        ),
        (
            ActionSpec("pick", mark("Into the tray, or out of it"), ("P",), _PICTURES, "inbox"),
            ActionSpec("retry_picture", mark("Try this picture again"), (), _GRID),
            ActionSpec("load_remote", mark("Load this remote picture…"), (), _GRID, "globe"),
            ActionSpec("hide", mark("Hide everywhere"), ("H",), _GRID),
        ),
    ),
)
"""What is done with a picture: the menu of a tile too."""

MENUS = (
    MenuSpec(
        mark("&Search"),
        (
            (
                ActionSpec("focus_search", mark("Search"), ("Ctrl+F", "/", "Ctrl+O"), icon="search"),
                ActionSpec("save_search", mark("Save this search"), ("Ctrl+D",), icon="bookmark"),
                ActionSpec(
                    "ask_pasted", mark("Search by the picture on the clipboard"), ("Ctrl+V",), icon="image"
                ),
            ),
            (
                ActionSpec("refresh", mark("Refresh"), ("F5", "Ctrl+R"), icon="refresh-cw"),
                ActionSpec("refresh_tickets", mark("Refresh recent tickets"), ("Ctrl+F5",), icon="history"),
                ActionSpec("retry_failed", mark("Retry what failed"), ("Ctrl+Shift+R",)),
                ActionSpec("escape", mark("Stop loading, close a message"), ("Esc",)),
            ),
        ),
    ),
    MenuSpec(
        mark("&Edit"),
        (
            (
                ActionSpec("undo", mark("Undo"), ("Ctrl+Z",), icon="undo-2"),
                ActionSpec("redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"),
            ),
            (
                ActionSpec("select_page", mark("Select this page, then all pages"), ("Ctrl+A",), _GRID),
                ActionSpec("select_group", mark("Select this ticket's pictures"), ("Ctrl+G",), _GRID),
                ActionSpec("select_none", mark("Select nothing"), ("Ctrl+Shift+A",), _GRID),
            ),
            (
                ActionSpec("redact", mark("Redact"), ("D",), _VIEWER, "rectangle-filled"),
                ActionSpec("annotate", mark("Annotate"), ("A",), _VIEWER, "pencil"),
            ),
            (
                ActionSpec(
                    "markup_select", mark("Select and move marks"), ("V",), _MARKUP, "mouse-pointer-2"
                ),
                ActionSpec("markup_rectangle", mark("Draw rectangles"), ("E",), _MARKUP, "square"),
                ActionSpec("markup_text", mark("Put texts"), ("T",), _MARKUP, "type"),
                ActionSpec("markup_step", mark("Number steps"), ("S",), _MARKUP, "list-ordered"),
                ActionSpec("markup_crop", mark("Crop"), ("C",), _MARKUP, "crop"),
            ),
            (
                ActionSpec("markup_begin", mark("Put a mark in the middle"), ("Return", "Enter"), _MARKUP),
                ActionSpec("markup_reword", mark("Change the words of a text"), ("F2",), _MARKUP),
                ActionSpec(
                    "markup_delete", mark("Delete the mark"), ("Del", "Backspace"), _MARKUP, "trash-2"
                ),
                ActionSpec("markup_done", mark("Done with drawing"), (), _MARKUP),
            ),
        ),
    ),
    PICTURE_MENU,
    MenuSpec(
        mark("&View"),
        (
            (
                ActionSpec("filters", mark("Filters"), ("F7",), icon="panel-left"),
                ActionSpec("inspector", mark("Inspector"), ("F8", "I"), _PICTURES, "panel-right"),
                ActionSpec("full_screen", mark("Full screen"), ("F11", "Meta+Ctrl+F")),
            ),
            (
                ActionSpec(
                    "zoom_in",
                    mark("Zoom in"),
                    ("+", "=", "Ctrl++", "Ctrl+="),
                    _VIEWER,
                    "zoom-in",
                    repeats=True,
                ),
                ActionSpec("zoom_out", mark("Zoom out"), ("-", "Ctrl+-"), _VIEWER, "zoom-out", repeats=True),
                ActionSpec("zoom_fit", mark("Fit"), ("0", "Ctrl+0"), _VIEWER),
                ActionSpec("zoom_width", mark("Fit width"), ("W",), _VIEWER),
                ActionSpec("zoom_actual", mark("100 %"), ("1", "Ctrl+1"), _VIEWER),
                ActionSpec("zoom_toggle", mark("Between fit and 100 %"), ("Z",), _VIEWER),
            ),
            (
                ActionSpec("turn_right", mark("Turn right"), ("R",), _VIEWER, "rotate-cw"),
                ActionSpec("turn_left", mark("Turn left"), ("Shift+R",), _VIEWER, "rotate-ccw"),
                ActionSpec("backdrop", mark("Another background"), ("B",), _VIEWER, "grid-2x2"),
                ActionSpec("filmstrip", mark("Filmstrip"), ("F4",), _VIEWER),
            ),
            (
                ActionSpec("play", mark("Play or pause"), ("Space",), _VIEWER, "play"),
                ActionSpec("next_frame", mark("Next frame or page"), (".",), _VIEWER, repeats=True),
                ActionSpec("previous_frame", mark("Previous frame or page"), (",",), _VIEWER, repeats=True),
            ),
            (
                ActionSpec("larger", mark("Larger pictures"), ("Ctrl++", "Ctrl+="), _GRID, repeats=True),
                ActionSpec("smaller", mark("Smaller pictures"), ("Ctrl+-",), _GRID, repeats=True),
                ActionSpec("usual_size", mark("Usual size"), ("Ctrl+0",), _GRID),
            ),
        ),
        choices="appearance",
    ),
    MenuSpec(
        mark("&Compare"),
        (
            (
                ActionSpec("compare_side", mark("Side by side"), ("C",), _COMPARISON, "columns-2"),
                ActionSpec(
                    "compare_flip", mark("Flip in place, and to the next"), ("F",), _COMPARISON, "layers-2"
                ),
                ActionSpec("compare_slider", mark("Slider"), ("S",), _COMPARISON, "square-split-horizontal"),
                ActionSpec("compare_difference", mark("Difference"), ("V",), _COMPARISON, "blend"),
                ActionSpec("compare_more", mark("Amplify more"), (".",), _COMPARISON),
                ActionSpec("compare_less", mark("Amplify less"), (",",), _COMPARISON),
            ),
            (
                ActionSpec(
                    "compare_swap", mark("Swap with the next"), ("X",), _COMPARISON, "arrow-left-right"
                ),
                ActionSpec(
                    "compare_link", mark("Move together, or each alone"), ("L",), _COMPARISON, "link-2"
                ),
            ),
            (
                ActionSpec(
                    "compare_zoom_in",
                    mark("Zoom in on all"),
                    ("+", "=", "Ctrl++", "Ctrl+="),
                    _COMPARISON,
                    "zoom-in",
                    repeats=True,
                ),
                ActionSpec(
                    "compare_zoom_out",
                    mark("Zoom out of all"),
                    ("-", "Ctrl+-"),
                    _COMPARISON,
                    "zoom-out",
                    repeats=True,
                ),
                ActionSpec("compare_fit", mark("Fit all, in line"), ("0", "Ctrl+0"), _COMPARISON),
                ActionSpec("compare_width", mark("Fit all in width"), ("W",), _COMPARISON),
                ActionSpec("compare_actual", mark("100 % in this pane"), ("1", "Ctrl+1"), _COMPARISON),
                ActionSpec("compare_each_actual", mark("100 % in every pane"), ("E",), _COMPARISON),
                ActionSpec("compare_toggle", mark("All between fit and 100 %"), ("Z",), _COMPARISON),
            ),
            (
                ActionSpec("compare_turn_right", mark("Turn all right"), ("R",), _COMPARISON, "rotate-cw"),
                ActionSpec(
                    "compare_turn_left", mark("Turn all left"), ("Shift+R",), _COMPARISON, "rotate-ccw"
                ),
                ActionSpec(
                    "compare_backdrop", mark("Another background for all"), ("B",), _COMPARISON, "grid-2x2"
                ),
            ),
            (
                ActionSpec("compare_table", mark("What the files say"), ("M",), _COMPARISON, "panel-bottom"),
                ActionSpec("compare_copy", mark("Copy this value"), ("Ctrl+C",), _COMPARISON, "copy"),
                ActionSpec(
                    "compare_browser",
                    mark("Open this ticket in the browser"),
                    ("O",),
                    _COMPARISON,
                    "external-link",
                ),
                ActionSpec("leave_comparison", mark("Leave the comparison"), ("Backspace",), _COMPARISON),
            ),
        ),
    ),
    MenuSpec(
        mark("&Go"),
        (
            (
                ActionSpec("back", mark("Previous search"), ("Ctrl+[", "Back"), icon="arrow-left"),
                ActionSpec("forward", mark("Next search"), ("Ctrl+]", "Forward"), icon="arrow-right"),
            ),
            (
                ActionSpec("next_picture", mark("Next picture"), ("PgDown", "N"), _VIEWER, repeats=True),
                ActionSpec("previous_picture", mark("Previous picture"), ("PgUp",), _VIEWER, repeats=True),
                ActionSpec("first_picture", mark("First picture of the page"), ("Home",), _VIEWER),
                ActionSpec("last_picture", mark("Last picture of the page"), ("End",), _VIEWER),
                ActionSpec(
                    "leave_viewer", mark("Back to the grid"), ("Backspace", "Return", "Enter"), _VIEWER
                ),
            ),
            (
                ActionSpec("previous_page", mark("Previous page"), ("Alt+Left",), _PICTURES, repeats=True),
                ActionSpec("next_page", mark("Next page"), ("Alt+Right",), _PICTURES, repeats=True),
            ),
            (
                ActionSpec("next_region", mark("Next part of the window"), ("F6",), repeats=True),
                ActionSpec(
                    "previous_region", mark("Previous part of the window"), ("Shift+F6",), repeats=True
                ),
            ),
        ),
    ),
    MenuSpec(
        mark("&Help"),
        (
            (
                ActionSpec("accounts", mark("Accounts and privacy…"), icon="lock"),
                ActionSpec("local_api", mark("Local API…"), icon="plug"),
            ),
            (
                ActionSpec("help", mark("Help"), ("F1",), icon="circle-help"),
                ActionSpec("show_shortcuts", mark("Keyboard shortcuts"), ("?",), icon="keyboard"),
                ActionSpec("tour", mark("Take the tour")),
                ActionSpec("check_computer", mark("Check this computer…"), icon="shield-check"),
                ActionSpec("about", mark("About Ticket Gallery"), icon="info"),
            ),
        ),
        choices="versions",
    ),
)
"""The menus in their order. An action stands in one of them, once."""

QUIT = ActionSpec("quit", mark("Quit"), ("Ctrl+Q",), icon="log-out")
"""At the end of the ⋯ menu; macOS moves it where it belongs."""

ACTIONS = (*(spec for menu in MENUS for section in menu.sections for spec in section), QUIT)

WIDGET_KEYS = (
    WidgetKeys(mark("Move"), mark("Arrow keys"), _GRID, ("Left", "Right", "Up", "Down")),
    WidgetKeys(mark("First, last picture"), mark("Home, End"), _GRID, ("Home", "End")),
    WidgetKeys(mark("One screen up, down"), mark("Page Up, Page Down"), _GRID, ("PgUp", "PgDown")),
    WidgetKeys(mark("Select a range"), mark("Shift with the keys above"), _GRID),
    WidgetKeys(mark("Select, unselect this picture"), mark("Ctrl+Space"), _GRID, ("Ctrl+Space",)),
    WidgetKeys(mark("Try a failed picture again"), mark("Enter"), _GRID),
    WidgetKeys(mark("Menu of this picture"), mark("Menu, Shift+F10"), _GRID, ("Menu", "Shift+F10")),
    WidgetKeys(
        mark("Next, previous picture; move one that is larger than the window"),
        mark("Arrow keys"),
        _VIEWER,
        ("Left", "Right", "Up", "Down"),
    ),
    WidgetKeys(mark("One screen down a tall picture"), mark("Space"), _VIEWER),
    WidgetKeys(mark("Move the mark"), mark("Arrow keys"), _MARKUP, ("Left", "Right", "Up", "Down")),
    WidgetKeys(
        mark("Resize the mark"),
        mark("Shift with the arrow keys"),
        _MARKUP,
        ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
    ),
    WidgetKeys(mark("By one pixel"), mark("Ctrl with the keys above"), _MARKUP),
    WidgetKeys(mark("Next, previous mark"), mark("Tab, Shift+Tab"), _MARKUP),
    WidgetKeys(mark("Move the picture"), mark("Space or the middle button, and drag"), _MARKUP, ("Space",)),
    WidgetKeys(
        mark("Next, previous pane; move pictures that are larger than their panes; move the divider"),
        mark("Arrow keys"),
        _COMPARISON,
        ("Left", "Right", "Up", "Down"),
    ),
    WidgetKeys(
        mark("Move this picture alone"), mark("Alt with the arrow keys, the wheel or the mouse"), _COMPARISON
    ),
    WidgetKeys(mark("Next, previous control"), mark("Tab, Shift+Tab"), taken=("Tab", "Shift+Tab", "Backtab")),
    WidgetKeys(mark("Take a part out of the search"), mark("Delete")),
    WidgetKeys(mark("Previous, next part of the search"), mark("Left, Right")),
    WidgetKeys(mark("Rename a saved search"), mark("F2")),
    WidgetKeys(mark("Remove a saved search"), mark("Delete")),
    WidgetKeys(mark("Move a saved search"), mark("Alt+Up, Alt+Down")),
)
