"""Every action in one place: its words, its keys, where they act, and the menu it stands in."""

from dataclasses import dataclass

from gallery_app.desktop.action_place import ActionPlace


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are the usual ones in Qt's portable form; the first stands in the menu.

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
    "&Picture",
    (
        (
            ActionSpec("view", "Open", ("Return", "Enter"), _GRID),
            ActionSpec("quick_look", "Quick look", ("Space",), _GRID),
            ActionSpec("compare", "Compare", ("C",), _GRID, "columns-2"),
        ),
        (
            ActionSpec("export", "Export…", ("Ctrl+E",), _PICTURES, "share"),
            ActionSpec("export_again", "Repeat the last export", ("Ctrl+Shift+E",), _PICTURES),
        ),
        (
            ActionSpec("places", "Where it is shown", ("S",), _GRID),
            ActionSpec(
                "open_in_browser", "Open in the browser", ("O", "Ctrl+Shift+O"), _PICTURES, "external-link"
            ),
        ),
        (
            ActionSpec("copy", "Copy", ("Ctrl+C",), _PICTURES, "copy"),
            ActionSpec(
                "copy_files", "Copy as files, safe to share", ("Ctrl+Shift+C", "Ctrl+Shift+X"), _PICTURES
            ),
            ActionSpec("copy_originals", "Copy the original files", (), _PICTURES),
            ActionSpec("copy_links", "Copy the ticket links", ("Ctrl+Alt+C",), _PICTURES, "link-2"),
            ActionSpec("copy_secure_link", "Copy secure link", ("Ctrl+Shift+L",), _PICTURES, "lock"),
            ActionSpec("copy_report", "Copy as a bug report", ("Ctrl+Shift+B",), _PICTURES, "file-text"),
            ActionSpec("edit_report", "Words of a bug report…", (), _PICTURES),
        ),
        (
            ActionSpec("pick", "Into the tray, or out of it", ("P",), _PICTURES, "inbox"),
            ActionSpec("retry_picture", "Try this picture again", (), _GRID),
            ActionSpec("load_remote", "Load this remote picture…", (), _GRID, "globe"),
            ActionSpec("hide", "Hide everywhere", ("H",), _GRID),
        ),
    ),
)
"""What is done with a picture: the menu of a tile too."""

MENUS = (
    MenuSpec(
        "&Search",
        (
            (
                ActionSpec("focus_search", "Search", ("Ctrl+F", "/", "Ctrl+O"), icon="search"),
                ActionSpec("save_search", "Save this search", ("Ctrl+D",), icon="bookmark"),
                ActionSpec("ask_pasted", "Search by the picture on the clipboard", ("Ctrl+V",), icon="image"),
            ),
            (
                ActionSpec("refresh", "Refresh", ("F5", "Ctrl+R"), icon="refresh-cw"),
                ActionSpec("refresh_tickets", "Refresh recent tickets", ("Ctrl+F5",), icon="history"),
                ActionSpec("retry_failed", "Retry what failed", ("Ctrl+Shift+R",)),
                ActionSpec("escape", "Stop loading, close a message", ("Esc",)),
            ),
        ),
    ),
    MenuSpec(
        "&Edit",
        (
            (
                ActionSpec("undo", "Undo", ("Ctrl+Z",), icon="undo-2"),
                ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo-2"),
            ),
            (
                ActionSpec("select_page", "Select this page, then all pages", ("Ctrl+A",), _GRID),
                ActionSpec("select_group", "Select this ticket's pictures", ("Ctrl+G",), _GRID),
                ActionSpec("select_none", "Select nothing", ("Ctrl+Shift+A",), _GRID),
            ),
            (
                ActionSpec("redact", "Redact", ("D",), _VIEWER, "rectangle-filled"),
                ActionSpec("annotate", "Annotate", ("A",), _VIEWER, "pencil"),
            ),
            (
                ActionSpec("markup_select", "Select and move marks", ("V",), _MARKUP, "mouse-pointer-2"),
                ActionSpec("markup_rectangle", "Draw rectangles", ("E",), _MARKUP, "square"),
                ActionSpec("markup_text", "Put texts", ("T",), _MARKUP, "type"),
                ActionSpec("markup_step", "Number steps", ("S",), _MARKUP, "list-ordered"),
                ActionSpec("markup_crop", "Crop", ("C",), _MARKUP, "crop"),
            ),
            (
                ActionSpec("markup_begin", "Put a mark in the middle", ("Return", "Enter"), _MARKUP),
                ActionSpec("markup_reword", "Change the words of a text", ("F2",), _MARKUP),
                ActionSpec("markup_delete", "Delete the mark", ("Del", "Backspace"), _MARKUP, "trash-2"),
                ActionSpec("markup_done", "Done with drawing", (), _MARKUP),
            ),
        ),
    ),
    PICTURE_MENU,
    MenuSpec(
        "&View",
        (
            (
                ActionSpec("filters", "Filters", ("F7",), icon="panel-left"),
                ActionSpec("inspector", "Inspector", ("F8", "I"), _PICTURES, "panel-right"),
                ActionSpec("full_screen", "Full screen", ("F11", "Meta+Ctrl+F")),
            ),
            (
                ActionSpec(
                    "zoom_in", "Zoom in", ("+", "=", "Ctrl++", "Ctrl+="), _VIEWER, "zoom-in", repeats=True
                ),
                ActionSpec("zoom_out", "Zoom out", ("-", "Ctrl+-"), _VIEWER, "zoom-out", repeats=True),
                ActionSpec("zoom_fit", "Fit", ("0", "Ctrl+0"), _VIEWER),
                ActionSpec("zoom_width", "Fit width", ("W",), _VIEWER),
                ActionSpec("zoom_actual", "100 %", ("1", "Ctrl+1"), _VIEWER),
                ActionSpec("zoom_toggle", "Between fit and 100 %", ("Z",), _VIEWER),
            ),
            (
                ActionSpec("turn_right", "Turn right", ("R",), _VIEWER, "rotate-cw"),
                ActionSpec("turn_left", "Turn left", ("Shift+R",), _VIEWER, "rotate-ccw"),
                ActionSpec("backdrop", "Another background", ("B",), _VIEWER, "grid-2x2"),
                ActionSpec("filmstrip", "Filmstrip", ("F4",), _VIEWER),
            ),
            (
                ActionSpec("play", "Play or pause", ("Space",), _VIEWER, "play"),
                ActionSpec("next_frame", "Next frame or page", (".",), _VIEWER, repeats=True),
                ActionSpec("previous_frame", "Previous frame or page", (",",), _VIEWER, repeats=True),
            ),
            (
                ActionSpec("larger", "Larger pictures", ("Ctrl++", "Ctrl+="), _GRID, repeats=True),
                ActionSpec("smaller", "Smaller pictures", ("Ctrl+-",), _GRID, repeats=True),
                ActionSpec("usual_size", "Usual size", ("Ctrl+0",), _GRID),
            ),
        ),
        choices="Appearance",
    ),
    MenuSpec(
        "&Compare",
        (
            (
                ActionSpec("compare_side", "Side by side", ("C",), _COMPARISON, "columns-2"),
                ActionSpec("compare_flip", "Flip in place, and to the next", ("F",), _COMPARISON, "layers-2"),
                ActionSpec("compare_slider", "Slider", ("S",), _COMPARISON, "square-split-horizontal"),
                ActionSpec("compare_difference", "Difference", ("V",), _COMPARISON, "blend"),
                ActionSpec("compare_more", "Amplify more", (".",), _COMPARISON),
                ActionSpec("compare_less", "Amplify less", (",",), _COMPARISON),
            ),
            (
                ActionSpec("compare_swap", "Swap with the next", ("X",), _COMPARISON, "arrow-left-right"),
                ActionSpec("compare_link", "Move together, or each alone", ("L",), _COMPARISON, "link-2"),
            ),
            (
                ActionSpec(
                    "compare_zoom_in",
                    "Zoom in on all",
                    ("+", "=", "Ctrl++", "Ctrl+="),
                    _COMPARISON,
                    "zoom-in",
                    repeats=True,
                ),
                ActionSpec(
                    "compare_zoom_out",
                    "Zoom out of all",
                    ("-", "Ctrl+-"),
                    _COMPARISON,
                    "zoom-out",
                    repeats=True,
                ),
                ActionSpec("compare_fit", "Fit all, in line", ("0", "Ctrl+0"), _COMPARISON),
                ActionSpec("compare_width", "Fit all in width", ("W",), _COMPARISON),
                ActionSpec("compare_actual", "100 % in this pane", ("1", "Ctrl+1"), _COMPARISON),
                ActionSpec("compare_each_actual", "100 % in every pane", ("E",), _COMPARISON),
                ActionSpec("compare_toggle", "All between fit and 100 %", ("Z",), _COMPARISON),
            ),
            (
                ActionSpec("compare_turn_right", "Turn all right", ("R",), _COMPARISON, "rotate-cw"),
                ActionSpec("compare_turn_left", "Turn all left", ("Shift+R",), _COMPARISON, "rotate-ccw"),
                ActionSpec("compare_backdrop", "Another background for all", ("B",), _COMPARISON, "grid-2x2"),
            ),
            (
                ActionSpec("compare_table", "What the files say", ("M",), _COMPARISON, "panel-bottom"),
                ActionSpec("compare_copy", "Copy this value", ("Ctrl+C",), _COMPARISON, "copy"),
                ActionSpec(
                    "compare_browser", "Open this ticket in the browser", ("O",), _COMPARISON, "external-link"
                ),
                ActionSpec("leave_comparison", "Leave the comparison", ("Backspace",), _COMPARISON),
            ),
        ),
    ),
    MenuSpec(
        "&Go",
        (
            (
                ActionSpec("back", "Previous search", ("Ctrl+[", "Back"), icon="arrow-left"),
                ActionSpec("forward", "Next search", ("Ctrl+]", "Forward"), icon="arrow-right"),
            ),
            (
                ActionSpec("next_picture", "Next picture", ("PgDown", "N"), _VIEWER, repeats=True),
                ActionSpec("previous_picture", "Previous picture", ("PgUp",), _VIEWER, repeats=True),
                ActionSpec("first_picture", "First picture of the page", ("Home",), _VIEWER),
                ActionSpec("last_picture", "Last picture of the page", ("End",), _VIEWER),
                ActionSpec("leave_viewer", "Back to the grid", ("Backspace", "Return", "Enter"), _VIEWER),
            ),
            (
                ActionSpec("previous_page", "Previous page", ("Alt+Left",), _PICTURES, repeats=True),
                ActionSpec("next_page", "Next page", ("Alt+Right",), _PICTURES, repeats=True),
            ),
            (
                ActionSpec("next_region", "Next part of the window", ("F6",), repeats=True),
                ActionSpec("previous_region", "Previous part of the window", ("Shift+F6",), repeats=True),
            ),
        ),
    ),
    MenuSpec(
        "&Help",
        (
            (
                ActionSpec("accounts", "Accounts and privacy…", icon="lock"),
                ActionSpec("local_api", "Local API…", icon="plug"),
            ),
            (
                ActionSpec("help", "Help", ("F1",), icon="circle-help"),
                ActionSpec("show_shortcuts", "Keyboard shortcuts", ("?",), icon="keyboard"),
                ActionSpec("check_computer", "Check this computer…", icon="shield-check"),
                ActionSpec("about", "About Ticket Gallery", icon="info"),
            ),
        ),
    ),
)
"""The menus in their order. An action stands in one of them, once."""

QUIT = ActionSpec("quit", "Quit", ("Ctrl+Q",), icon="log-out")
"""At the end of the ⋯ menu; macOS moves it where it belongs."""

ACTIONS = (*(spec for menu in MENUS for section in menu.sections for spec in section), QUIT)

WIDGET_KEYS = (
    WidgetKeys("Move", "Arrow keys", _GRID, ("Left", "Right", "Up", "Down")),
    WidgetKeys("First, last picture", "Home, End", _GRID, ("Home", "End")),
    WidgetKeys("One screen up, down", "Page Up, Page Down", _GRID, ("PgUp", "PgDown")),
    WidgetKeys("Select a range", "Shift with the keys above", _GRID),
    WidgetKeys("Select, unselect this picture", "Ctrl+Space", _GRID, ("Ctrl+Space",)),
    WidgetKeys("Try a failed picture again", "Enter", _GRID),
    WidgetKeys("Menu of this picture", "Menu, Shift+F10", _GRID, ("Menu", "Shift+F10")),
    WidgetKeys(
        "Next, previous picture; move one that is larger than the window",
        "Arrow keys",
        _VIEWER,
        ("Left", "Right", "Up", "Down"),
    ),
    WidgetKeys("One screen down a tall picture", "Space", _VIEWER),
    WidgetKeys("Move the mark", "Arrow keys", _MARKUP, ("Left", "Right", "Up", "Down")),
    WidgetKeys(
        "Resize the mark",
        "Shift with the arrow keys",
        _MARKUP,
        ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
    ),
    WidgetKeys("By one pixel", "Ctrl with the keys above", _MARKUP),
    WidgetKeys("Next, previous mark", "Tab, Shift+Tab", _MARKUP),
    WidgetKeys("Move the picture", "Space or the middle button, and drag", _MARKUP, ("Space",)),
    WidgetKeys(
        "Next, previous pane; move pictures that are larger than their panes; move the divider",
        "Arrow keys",
        _COMPARISON,
        ("Left", "Right", "Up", "Down"),
    ),
    WidgetKeys("Move this picture alone", "Alt with the arrow keys, the wheel or the mouse", _COMPARISON),
    WidgetKeys("Next, previous control", "Tab, Shift+Tab", taken=("Tab", "Shift+Tab", "Backtab")),
    WidgetKeys("Take a part out of the search", "Delete"),
    WidgetKeys("Previous, next part of the search", "Left, Right"),
    WidgetKeys("Rename a saved search", "F2"),
    WidgetKeys("Remove a saved search", "Delete"),
    WidgetKeys("Move a saved search", "Alt+Up, Alt+Down"),
)
