<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>gallery_app</name>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>No helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>{name} · private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Helpdesk: {name}, private mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Helpdesk: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Choose a helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <location filename="../../gallery_app/domain/account.py" />
            <source>Signed in as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Private mode: nothing is kept after you quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Connect…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Accounts and privacy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Try the demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>The demo helpdesk did not start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Another program may hold the port; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Connecting to {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Starting the demo helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Connect another helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <source>No helpdesk is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <source>Choose one of those you connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Helpdesk {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Use</source>
            <comment>a helpdesk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Use {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Change key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Forget key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>{size} here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Nothing kept here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>{action}: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Pictures and what is known of tickets go when you quit; searches are not remembered. Tray and drawings of other times are not shown meanwhile. Files you export are written as ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Pictures, what is known of tickets, tray and drawings lie in your own folder, which nobody else may read. Keys lie in the password store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Keep what nobody looked at for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Accounts and privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>No helpdesk is connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Connect another helpdesk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Private mode: keep nothing after you quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Helpdesks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>On this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Grid and viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Redact and annotate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/compare_stage.py" />
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>First, last picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Home, End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>One screen up, down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Page Up, Page Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select a range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Shift with the keys above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select, unselect this picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Ctrl+Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Try a failed picture again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Menu of this picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Menu, Shift+F10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous picture; move one that is larger than the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>One screen down a tall picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Resize the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Shift with the arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>By one pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Ctrl with the keys above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Tab, Shift+Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Space or the middle button, and drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous pane; move pictures that are larger than their panes; move the divider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move this picture alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Alt with the arrow keys, the wheel or the mouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Take a part out of the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous, next part of the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Left, Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Rename a saved search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>F2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/search_controller.py" />
            <source>Remove a saved search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move a saved search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Alt+Up, Alt+Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Quick look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/export_button.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Repeat the last export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Where it is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Open in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy as files, safe to share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy the original files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy the ticket links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy secure link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy as a bug report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Words of a bug report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Into the tray, or out of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Try this picture again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Load this remote picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Hide everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Save this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Search by the picture on the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Refresh recent tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Retry what failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Stop loading, close a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select this page, then all pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select this ticket's pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Redact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Annotate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select and move marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Draw rectangles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Put texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Number steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Put a mark in the middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Change the words of a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Delete the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Done with drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_caption.py" />
            <source>Between fit and 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Turn right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Turn left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Another background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Filmstrip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next frame or page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous frame or page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Larger pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Smaller pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Usual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Flip in place, and to the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Amplify more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Amplify less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Swap with the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move together, or each alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Zoom in on all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Zoom out of all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit all, in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit all in width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 % in this pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 % in every pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>All between fit and 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Turn all right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Turn all left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Another background for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>What the files say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Copy this value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Open this ticket in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Leave the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Previous search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Next search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Next picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Previous picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>First picture of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Last picture of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Back to the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Previous page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Local API…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>About Ticket Gallery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/actions.py" />
            <location filename="../../gallery_app/desktop/buttons.py" />
            <source>{words} ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/window_runs.py" />
            <source>Stop loading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Freshdesk asks to wait {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/confirm_dialog.py" />
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <location filename="../../gallery_app/desktop/window_accounts.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Load the pictures that are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Stop reading recent tickets; what was read stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Paused: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Loading</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>{count} pictures loaded</source>
            <extracomment>For one: {count} picture loaded</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>{loaded}, {count} failed</source>
            <extracomment>For one: {loaded}, {count} failed</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Similar</source>
            <comment>order</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Ticket</source>
            <comment>order</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Newest</source>
            <comment>order</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Oldest</source>
            <comment>order</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Size</source>
            <comment>order</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Name</source>
            <comment>order</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Answered from what is known on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Press Delete to remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Search in parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Clear all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>The order of the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Sort: {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Sort by: {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Freshdesk answers this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/clipboard.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/words.py" />
            <source>Article {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Flip in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Move together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Swap</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Amplified {count} times</source>
            <extracomment>For one: Amplified {count} times</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>How much differences are amplified (. more, , less)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_caption.py" />
            <source>Picture {letter} is shown at {zoom}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_controller.py" />
            <source>Identical: the same file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_controller.py" />
            <source>Comparing the pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_facts.py" />
            <source>reading the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_overlay.py" />
            <source>Divider between picture A and picture B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_stage.py" />
            <source>Picture {letter} of {count}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>serial number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>owner</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>{count} differences, {same} the same for all</source>
            <extracomment>For one: {count} difference, {same} the same for all</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>{title} ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>No difference, {same} the same for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Show personal values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Reading the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Different</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The same for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Differences of the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>hidden: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{count} pictures compared</source>
            <extracomment>For one: {count} picture compared</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{letter} stays as it is: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>nothing is known of {letters}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>The proportions differ ({sizes})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{difference}, compared at {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>Brought to the same size ({sizes})</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{count} pixels differ, by up to {largest} of 255</source>
            <extracomment>For one: {count} pixel differs, by up to {largest} of 255</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>Identical pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>No difference at {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>loading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>In Freshdesk, click your picture at the top right, open Profile settings, and choose View API key. If there is none, ask an administrator to allow API access for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Remember on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Where do I find it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Helpdesk address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Shows where Freshdesk keeps the API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Connecting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>What was not looked at</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Freshdesk: {read} of {count} tickets read</source>
            <extracomment>For one: Freshdesk: {read} of {count} ticket read</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show {count} new pictures</source>
            <extracomment>For one: Show {count} new picture</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Fold {count} logos or copies away</source>
            <extracomment>For one: Fold {count} logo or copy away</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} logos or copies · Fold</source>
            <extracomment>For one: {count} logo or copy · Fold</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{read} of {count} tickets read</source>
            <extracomment>For one: {read} of {count} ticket read</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>More about this count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Select nothing on any page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Clear</source>
            <comment>what is selected</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Folded pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>All that is folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Failed pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>All that failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Try again what failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show what was folded away, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show what failed, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show the pictures that are hosted elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Load these pictures to see whether they fit: a filter asks what only their bytes say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Read more tickets that may answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Freshdesk cannot answer this; what is known here was searched. Refresh recent tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Say what the search could not reach</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{count} folded</source>
            <extracomment>For one: {count} folded</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} failed</source>
            <extracomment>For one: {count} failed</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} remote, not loaded</source>
            <extracomment>For one: {count} remote, not loaded</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} not looked into</source>
            <extracomment>For one: {count} not looked into</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} messages read</source>
            <extracomment>For one: {count} message read</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} other files</source>
            <extracomment>For one: {count} other file</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} new · Show</source>
            <extracomment>For one: {count} new · Show</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Something unforeseen happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Ticket Gallery met something it did not expect. You can go on working; if it happens again, restart it and send us this report. It holds no keys and no pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Every picture of your Freshdesk tickets and articles in one place.
Remote pictures are loaded only if you ask for one, and files are opened in a process of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Qt for Python (LGPL), Pillow (MIT-CMU), HTTPX (BSD), Lucide icons (ISC), Inter (OFL). Ticket Gallery is free software under the MIT licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Connect a helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <source>Enter a new key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/tile_state.py" />
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <location filename="../../gallery_app/desktop/export_places.py" />
            <location filename="../../gallery_app/desktop/inspect_controller.py" />
            <location filename="../../gallery_app/domain/errors.py" />
            <source>{title}. {hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>tray ({count})</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>all {count} in the result</source>
            <extracomment>For one: all {count} in the result</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>{count} compared</source>
            <extracomment>For one: {count} compared</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>this picture</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} selected</source>
            <extracomment>For one: {count} selected</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Progress of the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Cancel the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Stop exporting; files that are written stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Go on exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Pause the export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Forget the exports</source>
            <extracomment>For one: Forget the export</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_button.py" />
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Export {count}…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_button.py" />
            <source>Export {count} selected pictures</source>
            <extracomment>For one: Export {count} selected picture</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_controller.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Working out names and sizes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Export {count} pictures</source>
            <extracomment>For one: Export {count} picture</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Nothing is left to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Which pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Looking which pictures these are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Export {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Open the folder when done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Table of all files (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Table of all files (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Contact sheet (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Contact sheet (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Text file with ticket links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Leave out private notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Leave out copies of the same bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Skip files that are already there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>More</source>
            <comment>more of an export</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Longest edge in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>The longest edge is {least} to {most} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Full size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Another longest edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Longest edge {edge} px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Insert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Insert a token into the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Parts of a name that are filled in for each file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>The first is {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Export into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Folders used before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Name of the ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>It will be called {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>{size} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>A folder is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose one, or type its whole path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save as preset…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Name of the preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Changed from {preset}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>From</source>
            <comment>who sent a picture</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>New name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>Remarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>Files of this export</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Export the missing {count}</source>
            <extracomment>For one: Export the missing {count}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Copy list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Files that are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Why it is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Not tried any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>As received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep; HEIC and TIFF to JPEG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Take everything out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep date and camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep all but the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>No place, no names and no serial numbers leave with the pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Date, camera and exposure stay. Place, owner and serial numbers go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Owner, serial numbers and comments leave with the pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Place, owner and serial numbers leave with the pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>nothing personal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>date and camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>all but the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>all metadata</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files leave as they came, with place, owner and serial numbers</source>
            <extracomment>For one: {count} file leaves as it came, with place, owner and serial numbers</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{others}; {count} as they were drawn on, without metadata.</source>
            <extracomment>For one: {others}; {count} as it was drawn on, without metadata.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files are compared with the originals after writing</source>
            <extracomment>For one: {count} file is compared with the original after writing</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{others}, {count} with drawings are read again and checked.</source>
            <extracomment>For one: {others}, {count} with drawings is read again and checked.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>From {count} tickets</source>
            <extracomment>For one: From {count} ticket</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{from_tickets} and {count} articles</source>
            <extracomment>For one: {from_tickets} and {count} article</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{said} in {count} exports</source>
            <extracomment>For one: {said} in {count} export</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} extra files are missing</source>
            <extracomment>For one: {count} extra file is missing</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{missing}. What is there is whole.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{done} of {count} files are there</source>
            <extracomment>For one: {done} of {count} file is there</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} exports were interrupted: {there}</source>
            <extracomment>For one: {count} export was interrupted: {there}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>The files leave as they came, with place, owner and serial numbers.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files leave as they were drawn on, without metadata.</source>
            <extracomment>For one: {count} file leaves as it was drawn on, without metadata.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Exactly as received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{edge} px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>own type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Each file is read again and checked after writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Files are compared with the originals after writing.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>From {count} articles</source>
            <extracomment>For one: From {count} article</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} pictures come from private notes.</source>
            <extracomment>For one: {count} picture comes from a private note.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} pictures of private notes are left out.</source>
            <extracomment>For one: {count} picture of a private note is left out.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>remote, not loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Paused at {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Exporting {at} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Stopped: {count} of {total} are there</source>
            <extracomment>For one: Stopped: {count} of {total} is there</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} of {total} exported</source>
            <extracomment>For one: {count} of {total} exported</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{name} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>the same as the originals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>verified clean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>each verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>An export was interrupted: {there}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} cannot be exported</source>
            <extracomment>For one: {count} cannot be exported</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} not downloaded yet</source>
            <extracomment>For one: {count} not downloaded yet</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} copies left out</source>
            <extracomment>For one: {count} copy left out</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Leave them out</source>
            <extracomment>For one: Leave it out</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Take them in</source>
            <extracomment>For one: Take it in</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{before} → about {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>with what is drawn on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>not downloaded yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} were there already</source>
            <extracomment>For one: {count} was there already</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} did not work</source>
            <extracomment>For one: {count} did not work</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} were not tried any more</source>
            <extracomment>For one: {count} was not tried any more</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>The pictures are there, whole.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>{count} tickets read</source>
            <extracomment>For one: {count} ticket read</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>{count} pictures found</source>
            <extracomment>For one: {count} picture found</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>Nothing new in the recent tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Previous frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Next frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filmstrip.py" />
            <source>Pictures of this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Other</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Photo</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Screenshot</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Graphic</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>First message</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Customer reply</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Agent reply</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Note</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Forward</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Article</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In the text</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Attached</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Public</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Private</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Place (GPS)</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Seen elsewhere too</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Camera data (EXIF)</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Transparency</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Animated</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Edited</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Failed</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Remote, not loaded</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Folded away</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Maker note</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Stored here</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In a draft</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In a published article</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>More ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>No such name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>None known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Type a day such as 2026-03-10, 10 Mar 2026, 2026-03, today or -7d.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <location filename="../../gallery_app/domain/privacy.py" />
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} days</source>
            <extracomment>For one: {count} day</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Any day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>From</source>
            <comment>first day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>To</source>
            <comment>last day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Previous month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Next month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Where</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Has</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Saved searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Knowledge base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Find a company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>{megapixels} MP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Portrait</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Landscape</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Square</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tall</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Wide</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>File size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>Pixel size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>Any</source>
            <comment>open end of a range</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_rows.py" />
            <source>{label}, {count} pictures</source>
            <extracomment>For one: {label}, {count} picture</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <location filename="../../gallery_app/desktop/inspect_section.py" />
            <source>{title}, open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <location filename="../../gallery_app/desktop/inspect_section.py" />
            <source>{title}, folded</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <source>{section}, {count} chosen</source>
            <extracomment>For one: {section}, {count} chosen</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_slider.py" />
            <source>{name} from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_slider.py" />
            <source>{name} to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>See every picture in your tickets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Connect your helpdesk once. Your key stays in this computer's password store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Try it with sample pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Starting the demo helpdesk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Reading tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking into pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Trying again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>A ticket number such as 4711, a link, or words and filters such as from:ana@x.org type:png date:-7d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{subject} was read in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Stopped at {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>It was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Without {part} there are {count}</source>
            <extracomment>For one: Without {part} there is {count}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>No pictures match {query}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>article {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This is the demo helpdesk. Try one of these:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Search all pictures of your tickets</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{count} pictures, all folded away</source>
            <extracomment>For one: {count} picture, all folded away</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This article has no pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This ticket has no pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not give all messages, so there may be some after all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Go to the first page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This page is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>There are fewer pictures now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{query} was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Open it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{query} was not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{hint} ({host})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Connect again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Open article {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Open {ticket}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>No pictures match this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>all pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>They are logos, icons or repeats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Nothing that was read so far fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Everything that was read so far was looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not accept the key for this helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not accept the key for {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Read more tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Look into more pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_view.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Open ticket {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Show what is folded in ticket {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Show what is folded in article {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handing.py" />
            <source>Export pictures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>{count} ticket links copied</source>
            <extracomment>For one: {count} ticket link copied</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Picture copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Ready now: drag once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Copy without them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <location filename="../../gallery_app/engine/serving.py" />
            <source>The copy is gone again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Copy once more.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied</source>
            <extracomment>For one: {count} file copied</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} as they came</source>
            <extracomment>For one: {count} as it came</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} pictures dragged</source>
            <extracomment>For one: {count} picture dragged</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied with the first {count} pictures</source>
            <extracomment>For one: Bug report copied with the first {count} picture</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} of {files} come from private notes</source>
            <extracomment>For one: {count} of {files} come from private notes</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} as they were drawn on</source>
            <extracomment>For one: {count} as it was drawn on</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, safe to share</source>
            <extracomment>For one: {count} file copied, safe to share</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, as they were drawn on</source>
            <extracomment>For one: {count} file copied, as it was drawn on</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, as they came</source>
            <extracomment>For one: {count} file copied, as it came</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied with the first picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>it comes from a private note</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} pictures could not be made: {reason}</source>
            <extracomment>For one: {count} picture could not be made: {reason}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>drawn on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} drawn on</source>
            <extracomment>For one: {count} drawn on</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Histogram from dark to light: {dark} % dark, {medium} % medium, {bright} % bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Histogram, not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>No colours known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Dominant colours: {colours}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} pictures</source>
            <extracomment>For one: {count} picture</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Nothing differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Nothing is known of these pictures yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>They have nothing in common</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The metadata of {read} of {count} pictures are read.</source>
            <extracomment>For one: The metadata of {read} of {count} picture are read.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The first {limit} are laid side by side.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Of {count} pictures {known} are counted here.</source>
            <extracomment>For one: Of {count} picture {known} are counted here.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Differs: {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Same: {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>No picture is chosen. Select one to see what is known of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Nothing is known of this picture yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>All metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Close the inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>All of it is copied as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>All of it is copied as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Hide personal values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>personal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Copy with its name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <source>Show these pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_summary.py" />
            <source>Preview of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>{value}  personal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Filter by name or value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Filter the metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>No tag has these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the serial number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>hidden, personal. Press Enter to show it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Press Enter to see these pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>grid and viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>redact and annotate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Acts here: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Keys for “{action}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Keep {keys} as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Use these keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>No keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>{keys} is used by “{action}” ({place}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Usual: {keys}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Usual: no keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Take it over, or press other keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Take it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_field.py" />
            <source>Press the new keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_field.py" />
            <source>New keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_words.py" />
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>{keys} or {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>first, last picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>one screen up, down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>select, unselect this picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>menu of this picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous picture; move one that is larger than the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>resize the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous pane; move pictures that are larger than their panes; move the divider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key always goes back or on to the next control.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>Somebody may be typing there: use it with Ctrl or Alt, or an F key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key is needed there: {use}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Drawn on a copy; the original stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Put a copy with these marks on the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Save a copy with these marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Leave the tool; marks stay (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_controller.py" />
            <source>No more marks fit on this picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_controller.py" />
            <source>Marks of another picture changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_layer.py" />
            <source>Marks on the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_text.py" />
            <source>Text on the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_text.py" />
            <source>Text, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Select and move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>White</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Redaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw redaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change redaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour redaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete redaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Redaction deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete rectangle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Rectangle deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Arrow deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Step {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw step {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change step {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour step {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete step {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Step {step} deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>{what}, {colour}, mark {number} of {count}, {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>{width} by {height} pixels, {left} from the left, {top} from the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop, {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>No mark selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>colour {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Like the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Reduce motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/message_pane.py" />
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/offscreen.py" />
            <source>The page was not done in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/offscreen.py" />
            <source>Try again when the network is better.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>{count} per page</source>
            <extracomment>For one: {count} per page</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>{count} pictures a page</source>
            <extracomment>For one: {count} picture a page</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <location filename="../../gallery_app/desktop/viewer_controller.py" />
            <source>{number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Page {number} of {pages}, open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <location filename="../../gallery_app/desktop/sheet_pdf.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Page {number} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>How many pictures a page holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pasting.py" />
            <source>The copied file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pasting.py" />
            <source>Only a single picture file can be looked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Looking where this picture was seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Not seen in what was read so far</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>{count} pictures hidden everywhere</source>
            <extracomment>For one: {count} picture hidden everywhere</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>{count} pictures shown again</source>
            <extracomment>For one: {count} picture shown again</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Seen in {count} places of what was read so far</source>
            <extracomment>For one: Seen in {count} place of what was read so far</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Shown in {count} places, {near} similar</source>
            <extracomment>For one: Shown in {count} place, {near} similar</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>similar, {bits} of 64 bits differ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>in {count} messages</source>
            <extracomment>For one: in {count} message</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Article: {title}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Shown in {count} places</source>
            <extracomment>For one: Shown in {count} place</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>{place}, private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Its owner will learn that somebody looked, when, and from which network address. Senders use such pictures to see whether a message was read. No other picture is loaded, and none is by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load a remote picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load this picture from {host}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Its API key is taken out of the password store. Nothing changes in Freshdesk, and files you exported stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Delete its pictures, catalog, tray and drawings too ({size})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Delete its pictures, catalog, tray and drawings too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Drawings and the tray cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Remove a helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Remove {name} from this computer?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Filled in: {tokens}. A line about the picture stands once for each; a line of which nothing is known is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Nothing would be copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>At most {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Words of a bug report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Use these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Usual words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>All pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>The bookmark in the search field keeps a search here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search pictures: words, type:png, from:ana, date:-7d, or a ticket number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search, or a ticket number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Remove from the saved searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Empty the search field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Recent searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_completer.py" />
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_controller.py" />
            <source>The search {name} is removed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} minutes</source>
            <extracomment>For one: {count} minute</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Secure links need the local API, which is off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Start and copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Secure link copied, good for {time} on this computer</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{count} secure links copied, good for {time} on this computer</source>
            <extracomment>For one: {count} secure link copied, good for {time} on this computer</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{count} pictures without one: {reason}</source>
            <extracomment>For one: {count} picture without one: {reason}</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{private} of {links} come from private notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>All secure links are void now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>All secure links are void now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Lets other programs of this computer list pictures of tickets and open safe copies of them, over HTTP. Copying secure links needs it too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Only this computer can reach it. Programs need a token that stands in a file of yours; secure links work without it until they expire. It ends when you stop it or close the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Programs of this computer that have the token can list pictures and open safe copies of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Secure links open one picture each, without the token, for ten minutes at most. Changing the helpdesk voids them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Local API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy token file path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>What programs can ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Revoke all links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>The local API runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Token file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Address copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Path of the token file copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, category</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, folder, {count} articles</source>
            <extracomment>For one: {name}, folder, {count} article</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, draft article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>The knowledge base is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Nothing in here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{problem}. Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Not read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <location filename="../../gallery_app/domain/display.py" />
            <source>Without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>no keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>{action}, changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>changed</source>
            <comment>keys</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Filter by words or keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Filter shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Nothing fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>All usual keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>{copies}. Click to see where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>{similar}. Click to see them together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>In the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>Private: customers do not see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Says where it was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>Format: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Not loaded: loading tells the sender you looked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Hosted at {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Hosted elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_state.py" />
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Photo {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Screenshot {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Graphic {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Picture {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: a tracking pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: as small as an icon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: repeated like a logo in a signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: repeated in very many tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: hidden everywhere by somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>pixel</source>
            <comment>why a picture is folded</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>tiny</source>
            <comment>why a picture is folded</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>logo</source>
            <comment>why a picture is folded</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>repeated</source>
            <comment>why a picture is folded</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hidden</source>
            <comment>why a picture is folded</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Shown in {count} messages of this ticket</source>
            <extracomment>For one: Shown in {count} message of this ticket</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Also in {count} other tickets</source>
            <extracomment>For one: Also in {count} other ticket</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>ticket {number} from {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{count} copies of the same file in this result</source>
            <extracomment>For one: {count} copy of the same file in this result</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Shown in {count} messages of this article</source>
            <extracomment>For one: Shown in {count} message of this article</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>failed: {title}. {hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hosted at {host}, not loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hosted at a foreign host, not loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Press Enter to retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Press Enter to check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>article {number} from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>in the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{width} by {height}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Without a subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>First of article {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>First of ticket {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>with a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>{message}. Undo is possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Thumbnail size</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>{count} pictures in the tray</source>
            <extracomment>For one: {count} picture in the tray</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Show the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Export the tray…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Empty the tray</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>{count} pictures put into the tray</source>
            <extracomment>For one: {count} picture put into the tray</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>{count} pictures taken out of the tray</source>
            <extracomment>For one: {count} picture taken out of the tray</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Take out of the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Put into the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/view_canvas.py" />
            <source>Loading this picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Background of see-through pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened in processes of their own, of which none has started yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened behind: {walls}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>This computer does not offer every wall: see gallery-app doctor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_runs.py" />
            <source>Thumbnail size, also Ctrl and the wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Freshdesk did not give all messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Signature logos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Icons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Tracking pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>In very many tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Hidden by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in the description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a customer reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in an agent reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a public note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to the description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a customer reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to an agent reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a public note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{day} {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>ticket {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>tickets since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Reading recent tickets {read} of {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{size}/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Loading {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Frame {number} of {frames}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>from the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to the ticket</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{shown} of {count} pictures</source>
            <extracomment>For one: {shown} of {count} picture</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} pictures fit</source>
            <extracomment>For one: {count} picture fit</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>only tickets opened here</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} selected on {pages} pages</source>
            <extracomment>For one: {count} selected on {pages} pages</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Tickets {read} of {known}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} shown elsewhere in the result too</source>
            <extracomment>For one: {count} shown elsewhere in the result too</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} folded away</source>
            <extracomment>For one: {count} folded away</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Finding tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Finding recent tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Fit</source>
            <comment>zoom</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Fit width</source>
            <comment>zoom</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Zoom (0 fit, 1 for 100 %, W fit width)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Zoom: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Signed in as {name} ({email})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>{rate} requests a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Key kept in {store}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Connected to {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>{rate}, shared by the whole helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Its key is made anew at each start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Key not kept: good until you quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Demo helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <source>{subject}
{ticket}: {url}
From {requester}, {company}

{name}: {width} × {height}, {type}, {size}, sent {date} in {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>There is no {token}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>There are {offered}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>EXIF removed, normal for {channel}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>EXIF removed, normal for chat channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Still reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Nothing stands out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The name was given by hand or by a program that did not look at the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the picture was changed: saving and renaming do this all the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Apps of this kind pass photos on without date, camera and place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the sender removed anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A photo without any camera data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Something on its way left them out: an app, a website, an editor, or a photo of a screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that somebody hides something; most apps do this unasked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>By its own date taken after it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The camera's clock was ahead, or the date was written later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the picture is false: clocks of cameras are often wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The photo is older than the question; ask when the damage was seen, if that matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that it shows something else: people write late, and clocks are often wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The camera's clock has no time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The date may be off by up to a day, seen from where you are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the clock was wrong: many cameras write no zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Saved by {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A program that can change pictures wrote this file last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say what was changed: cropping, turning or making it smaller leave the same trace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Saved again {span} after it was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Some program wrote the file anew, by the dates in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say what was changed; phones do this when a photo is turned or shared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Says of itself: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The program that made the file wrote so into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not tell how much was made that way, and a missing note would prove nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Carries content credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Its maker's program signed how it came about; a C2PA verifier can show that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>They were not verified here, so they prove nothing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The small picture inside shows something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The picture was changed by a program that left the camera's small copy as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean a forgery: cropping is enough for it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>{count} photos of this ticket come from {cameras} cameras</source>
            <extracomment>For one: {count} photo of this ticket comes from {cameras} cameras</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>They name {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that they are of different people: families and offices share what they write.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The same picture is in {count} other tickets</source>
            <extracomment>For one: The same picture is in {count} other ticket</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Exactly these bytes were sent there too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say who sent it first, or why: known errors and forms come again and again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A nearly equal picture is in {count} other tickets</source>
            <extracomment>For one: A nearly equal picture is in {count} other ticket</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It looks the same at a small size; compare them side by side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that it is the same: screens of one program look alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Taken {span} before the ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Taken about {span} before the ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{size} KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{size} GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <source>Inline picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <source>{size} B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Something did not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This is not a ticket number or link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Type a number such as 4711, or paste the address of a ticket or article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This search is not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Words and filters such as type:png are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>There is no such page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Pages start at 1; a page holds 1 to 200 pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This is not a Freshdesk address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Use acme, acme.freshdesk.com or the address in the browser's address bar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>No helpdesk is connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Connect one, or try the demo helpdesk with --demo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk did not accept the API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>Copy it again from your profile settings in Freshdesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This computer's password store did not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>Unlock it and try again, or use the key for this session only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Your role may not see this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Ask an administrator of your helpdesk for access.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Nothing was found under this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the number and that you are connected to the right helpdesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk did not accept the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>If it happens again, copy the details and report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk asks to wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>All requests of your helpdesk for this minute are used up; try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The helpdesk cannot be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the network connection and the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk has trouble answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Wait a little and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The address answered with something that is not Freshdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the address; a login page or a proxy may stand in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The link has expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Retry reads the ticket again for a fresh one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk lists it but no longer has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The download broke off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/engine/export_file.py" />
            <source>Retry downloads it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The download took too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Retry when the network is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Files of up to 64 MB are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The server sent a page, not a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The sender may have named a page like a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The link leads to a foreign host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was not opened, for safety.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Remote picture, not loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Loading it would tell its sender that you looked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the path, and that the file is yours to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The bytes are of no known picture format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Damaged picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file ends too early or is broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not opened: too many pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Showing it would take more memory than is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not shown for safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This format can hold scripts and links to other files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>HEIC pictures need an extra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Install it with: pip install "ticket-gallery[heif]"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Opening took too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was stopped after 10 seconds; the file may be made to do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This picture broke its decoder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was held in its own process; nothing else was touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This picture is dangerous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Its decoder was stopped as it reached for what no picture needs. It is not tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Pictures cannot be opened on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Close other programs and try again; if it stays so, install the app anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The copy did not pass its check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was removed again. Try once more; if it stays so, report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Nothing of the picture would be left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The crop lies outside of it; draw it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This name template is not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Tokens stand in braces, such as {ticket}_{n:03}_{date}.{ext}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Nothing can be written into this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Choose another one, or check that it is there and yours to write in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>What was drawn on this picture cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Draw on it once more, and copies of it are made again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>There is nothing to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Select pictures first, or leave fewer out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The app's folder cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check that it belongs to you and is writable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Free some space; pictures already here stay usable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>number of the ticket, or article-77</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>number within the export; {n:03} gives 001</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>day it was sent; {date:%d.%m.%Y} orders it otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>time it was sent, as 0941</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>the sender's own file name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>who asks in the ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>their company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>subject of the ticket or title of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>reply, note, description, article …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>ending by what the file really is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>{token} is not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Numbers are written {number}, dates {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A name template needs a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>For example {ticket}_{n:03}.{ext}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Too many folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A template makes at most {limit} folders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A brace is left over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Each token stands between { and }.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Safe to share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>New files from pixels, nothing personal inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Bug report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Sharp PNG with ticket link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Claim file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Originals, manifest, contact sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Original bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_sheet.py" />
            <source>en</source>
            <comment>the code of this language, as in HTML</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Screenshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Graphic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Not clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Blurred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very sharp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>See-through</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>{count} of 64 bits differ</source>
            <extracomment>For one: {count} of 64 bits differ</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Only pictures that can be opened are measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>In parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Nearest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Looks like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Sharpness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Brightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>{brightness} of 255</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 180°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown upside down, mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° left, mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° right, mirrored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Artist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>like {length} mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>The file names no camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Exposure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Flash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Orientation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Serial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Lens serial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Picture id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>camera clock, zone unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken within a day or two of the message, if the camera's clock is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>The file has no dates, and it is of no ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken {span} after the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken about {span} before the message, if the camera's clock is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>By the camera's clock it was taken after the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Digitised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken {span} before the message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>By GPS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>zone unknown</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} pictures not loaded</source>
            <extracomment>For one: {count} picture not loaded</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} different</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Cameras</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} tickets</source>
            <extracomment>For one: {count} ticket</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} articles</source>
            <extracomment>For one: {count} article</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} cameras</source>
            <extracomment>For one: {count} camera</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Named .{extension}, but it is a {format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Black and white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Grey with transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>RGB with transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>It was not loaded yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} colours in its palette</source>
            <extracomment>For one: {count} colour in its palette</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Frames</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} frames</source>
            <extracomment>For one: {count} frame</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>quality about {quality}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>progressive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Here since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{bits} bits a channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} pages</source>
            <extracomment>For one: {count} page</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Not on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Sent as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>as sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>N</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>NE</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>E</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>SE</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>S</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>SW</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>W</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>NW</source>
            <comment>direction</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>{height} m above the sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>{height} m below the sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Looking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>The file says no place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Altitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>a serial number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>an owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Holds {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Reading the metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Hidden here until you ask. Export removes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Hidden here until you ask. Export removes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Nothing personal was found in the metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Whether it holds anything personal is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_rows.py" />
            <source>{most} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Description, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Customer reply, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Agent reply, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Private note, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Public note, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Forward, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In {count} messages of this ticket</source>
            <extracomment>For one: In {count} message of this ticket</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Article, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{span} after the ticket opened</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In {count} messages of this article</source>
            <extracomment>For one: In {count} message of this article</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Also in {count} other places</source>
            <extracomment>For one: Also in {count} other place</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Message, {sent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{number} of {all} in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{number} of {all} in this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Repeated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>A file of this computer, of no ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>From</source>
            <comment>who asks</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made by AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>partly made by AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>enhanced by software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made by a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>taken by a camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a negative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>captured from a screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>drawn by a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together of several pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together of several photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together, partly synthetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>changed by a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>changed a little by a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made from data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>recorded from a virtual world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Not known: the metadata could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Software and traces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Shows another picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Shows the same picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Made with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Source type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Credentials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Maker note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Thumbnail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>no C2PA manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>PNG text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>The file holds no metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Not opened: {megapixels} megapixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>status {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Its metadata names a camera: {camera}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Only {percent} % of it is even: fine texture, as cameras record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>It has the size of a screen and {percent} % of it is even</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, and it is see-through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, and it is small</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, as in windows and pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even: neither clearly drawn nor photographed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>No unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Inches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centimetres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/imaging/bmp_blocks.py" />
            <source>Uncompressed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Group 3 fax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Group 4 fax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JPEG (old style)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JBIG (black and white)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JBIG (colour)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey, white is zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey, black is zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Transparency mask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour filter array</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Linear raw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Daylight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Fluorescent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Tungsten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Fine weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Cloudy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Shade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Daylight fluorescent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Day white fluorescent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Cool white fluorescent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>White fluorescent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Warm white fluorescent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>ISO studio tungsten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>True north</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Magnetic north</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>North</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>South</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>East</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>West</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Perceptual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Relative colorimetric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Saturation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Absolute colorimetric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Upright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored left to right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 180°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored top to bottom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored, turned 90° anticlockwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 90° clockwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored, turned 90° clockwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 90° anticlockwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Millimetres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Micrometres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Not defined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Normal program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Aperture priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Shutter priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Creative (depth of field)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Action (fast shutter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centre-weighted average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Spot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Multi-spot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Partial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Uncalibrated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>One-chip colour area sensor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Two-chip colour area sensor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Three-chip colour area sensor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour sequential area sensor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Trilinear sensor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour sequential linear sensor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Film scanner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reflection print scanner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Digital camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Directly photographed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Custom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Auto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Auto bracket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low gain up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High gain up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low gain down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High gain down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Macro</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Distant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Recommended exposure index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>ISO speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity and recommended exposure index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity and ISO speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Recommended exposure index and ISO speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity, recommended exposure index and ISO speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Not composite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Composite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Composite, made while shooting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Chunky</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Planar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Co-sited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unspecified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Associated alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unassociated alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unsigned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Floating point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Undefined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Horizontal differencing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High bits first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low bits first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Other inks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Ordered dither</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Random dither</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Full picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reduced picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Page of many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reduced page of many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>R98 (DCF basic file, sRGB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>R03 (DCF option file, Adobe RGB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>THM (DCF thumbnail file)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Above sea level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Below sea level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Above the ellipsoid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Below the ellipsoid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Measurement interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Two-dimensional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Three-dimensional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>knots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Kilometres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Miles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Nautical miles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Without correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>With correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>1 (most urgent)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>5 (normal)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>8 (least urgent)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Additional language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Input device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Display device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Output device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Device link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Abstract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Named colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>No unit, proportion only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Dots per inch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Dots per centimetre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Per metre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_numbers.py" />
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_numbers.py" />
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>infinite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} W</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>always on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>always off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>auto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>no light came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>light came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>{bits} bits per pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>No flash function</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Fired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Did not fire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>red-eye reduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_words.py" />
            <source>{value} (not in the standard)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/privacy.py" />
            <source>Always</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/privacy.py" />
            <source>1 year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Icon (ICO)</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Other type</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Ticket</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in the ticket itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Reply</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Customer</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in the customer's messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Agent</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in agents' messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in forwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Inline</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>shown inline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Attachment</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>visible to the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>visible to agents only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in portrait format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in landscape format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>very tall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>very wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>GPS position</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with a GPS position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with EXIF data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Copies</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with copies elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with a maker note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>screenshots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>graphics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>animated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>saved by an image editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Logo</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as logos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tracking pixel</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as tracking pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tiny</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as tiny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Repeated</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as repeated in many tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Folded or hidden</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded away or hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>that failed to load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Remote</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>hosted elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>stored on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>In the tray</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>picked for the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Draft article</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Published article</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in published articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Other channel</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 3 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Since a year ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Before the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>order of the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>before the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not after the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>after the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not before the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{number} px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{number} MP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of ticket {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of article {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the folder {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>from {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>assigned to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>assigned to the group {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>tagged {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with status {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with priority {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>that came by {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of type {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>named {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{value} wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{value} high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>sent {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>taken {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>taken with {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>saved by {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>that failed: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>similar to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with SHA-256 {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>shape {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>“{text}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>any day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>from {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>exactly {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>about {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>1 byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{types} pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Similar pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{filter}: {values}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Not {filter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{one} and {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{one} or {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>matching {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>either {choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>exactly {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>after {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>before {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>on {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} days</source>
            <extracomment>For one: last {count} day</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} weeks</source>
            <extracomment>For one: last {count} week</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} months</source>
            <extracomment>For one: last {count} month</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} years</source>
            <extracomment>For one: last {count} year</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} days</source>
            <extracomment>For one: in the last {count} day</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} weeks</source>
            <extracomment>For one: in the last {count} week</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} months</source>
            <extracomment>For one: in the last {count} month</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} years</source>
            <extracomment>For one: in the last {count} year</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} days ago</source>
            <extracomment>For one: a day ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} weeks ago</source>
            <extracomment>For one: a week ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} months ago</source>
            <extracomment>For one: a month ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} years ago</source>
            <extracomment>For one: a year ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>at least {low}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>over {low}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>at most {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>under {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Words in pictures cannot be searched yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Barcodes in pictures cannot be searched yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Type</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>real type of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Date</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>day of the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Is</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>what kind of picture it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>what the file holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Source</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>where the picture was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>From</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>requester's name or e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Company</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>requester's company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Status</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>status of the ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Priority</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>priority of the ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Channel</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>how the ticket came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>agent the ticket is assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Group</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>group the ticket is assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Tag</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>tag of the ticket or article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>number of the ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>number of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Folder</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>folder or category of the knowledge base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Visibility</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>public, or for agents only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Name</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>file name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Size</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>size of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Width</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>width in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Height</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>height in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Megapixels</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>millions of pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Shape</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>width to height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Taken</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>day the camera shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Camera</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>make and model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Software</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>program that saved the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>why a picture failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Similar to</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>difference hash of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>content of the file, first digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>newest ticket first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>largest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Similarity</source>
            <comment>order</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>similar ones side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A parenthesis is not closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put a ) behind the last word of the group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>This search is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} characters are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Something is missing beside "{typed}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>To find the text itself, put it in quotes: {quoted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Only OR can stand between the values of {filter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>For example {filter}(one OR two), or {filter}one|two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A quotation mark is not closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put a " behind the last word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>sort: stands once, and on its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put it at the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A closing parenthesis has no opening one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Take it out, or put it in quotes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Too many parentheses inside one another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} levels are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>There is nothing between the parentheses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put words or filters there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>There is nothing between the quotation marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put words there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>This search has too many parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} words and filters are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>Write days as 2026-03-10, 2026-03, 2026, today or -7d, and ranges as 2026-03-01..2026-03-10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>Did you mean {meant}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>There is no filter "{filter}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} is not there yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes 6 to 64 of the digits 0 to 9 and a to f.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes 16 of the digits 0 to 9 and a to f.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} needs a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} does not take "{typed}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>The range "{typed}" runs backwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {example} or {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {example}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {start}word, or {start}"two words".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes {words}, …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>The local API needs an extra</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Install it with: pip install "ticket-gallery[api]"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This port cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Another program may have it; choose another one, or leave it out for any free one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Secure links need the local API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Start it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This link is not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>It was revoked, is too old, or is not whole; ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>The token is missing or wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Send Authorization: Bearer with the content of the token file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This request is not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Its parameters are described at /docs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Urgent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Portal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Forum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Twitter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Facebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Mobihelp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Feedback widget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Outbound email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Ecommerce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Bot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Whatsapp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>a process of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>limits of memory and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>no files (Landlock)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>no network and no other program (seccomp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>a job object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>a seatbelt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Feb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Mar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Apr</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jul</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Aug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Sep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Oct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Nov</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Dec</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>the description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a customer reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>an agent reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a private note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a public note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>{day} {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>{month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>less than a minute</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} years</source>
            <extracomment>For one: {count} year</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} hours</source>
            <extracomment>For one: {count} hour</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>No key is kept for this helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>It was kept in {store}, and this session offers {other}. Type it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>Connect it again with its API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk lists no archived tickets (closed, and unchanged for about 120 days): those not known here are found by their number alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk's search is a few minutes late: some tickets that changed just now may be missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk knows no people with a word that begins with "{prefix}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk knows no companies with a word that begins with "{prefix}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>{count} companies fit "{name}"; only the tickets of {limit} were asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>{count} people fit "{name}"; only the tickets of {limit} were asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Only the newest {count} tickets changed lately were listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Only the newest {count} tickets of {name} were listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets that match could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets of "{name}" could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets of {email} could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets that changed lately could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Articles could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>This system has no folder that lies in memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>In private mode pictures go to a temporary folder, which is removed when you quit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>The local store was damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>It was moved aside and is being rebuilt; nothing in Freshdesk is touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>Nothing is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>Search for something first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{pictures} from {tickets}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>Pictures from Freshdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>The first {limit} are shown here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} pictures could not be exported.</source>
            <extracomment>For one: {count} picture could not be exported.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{name} did not pass its check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <location filename="../../gallery_app/engine/export_run.py" />
            <location filename="../../gallery_app/engine/jobs.py" />
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>The log has the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_file.py" />
            <source>The original is not on this computer any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_sink.py" />
            <source>The ZIP did not pass its check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_sink.py" />
            <source>The check of the ZIP was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/exporting.py" />
            <location filename="../../gallery_app/engine/serving.py" />
            <source>This picture is not known any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/exporting.py" />
            <source>Open its ticket, then export it from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/fetching.py" />
            <source>The catalog could not keep it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/gallery.py" />
            <source>The page no longer shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>Freshdesk could not be asked: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>What Freshdesk gave could not be kept: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>{count} of the tickets and articles found by name were not read.</source>
            <extracomment>For one: {count} of the tickets and articles found by name were not read.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>Only the newest {count} tickets were listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Ticket {number} could not be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Article {number} could not be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>One picture could not be hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>{count} pictures could not be hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>Only pictures that were loaded can be hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/reading.py" />
            <source>Articles are of no company.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/serving.py" />
            <source>Open its ticket again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/serving.py" />
            <source>Ask once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>No folder of the knowledge base is called "{name}".</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>The articles of {count} folders were not read.</source>
            <extracomment>For one: The articles of {count} folder were not read.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>Not all articles of "{name}" were read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>The folder "{name}" could not be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets created between {first} and {last} that match could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets of any day that match could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets created on {day} that match could not all be asked for: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets that match: the newest {seen} were listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets that match were not given by Freshdesk's search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets created on {day} that match: Freshdesk gives out {limit} of a search at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Selecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Refreshing recent tickets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Hiding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Showing again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking it up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Showing a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Preparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking closely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking for the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Opening the knowledge base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking at what to export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Making copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Picking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Taking out of the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Keeping what was drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Starting the local API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Ending the local API</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Making secure links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Voiding secure links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Connecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Forgetting the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Deleting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Changing what is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Opening {subject}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Searching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>The picture's address is not a safe one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>Only https is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>Freshdesk lists it without a link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/work.py" />
            <source>This export is not there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/engine/work.py" />
            <source>Another window may have ended it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/api_http.py" />
            <source>The helpdesk's answer is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/api_http.py" />
            <source>The helpdesk did not answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>This cannot be an API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>The API key was about to leave the helpdesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/capped_body.py" />
            <source>The helpdesk's answer is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>Freshdesk takes {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>This company has nothing under this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>There is no helpdesk at this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>Check how it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The link leads in circles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>It was not followed any further.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Its host does not give this picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>It may have been removed, or need a login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The file storage has trouble answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Pictures of other hosts are not loaded through a proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Open the ticket in the browser.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The file storage cannot be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Your helpdesk's plan does not include this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>This helpdesk is suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Ask its administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Freshdesk has locked this agent out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Sign in in the browser first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>The agent's password has expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>It answered {status} ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>It answered {status}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The message refers to it, but it was not attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The pictures inside of these texts come to more than 64 MB in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The picture is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/image_sources.py" />
            <source>Pictures inside of a message's text are shown up to 8 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/netguard.py" />
            <source>The link leads into a private network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>Set the system's proxy to one that begins with http:// or https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>This kind of proxy is not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>The proxy's address cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>This computer's certificates cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>Check the system's certificate store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>The server's certificate is not trusted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>{reason}. A proxy or a wrong clock may be the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>A Freshdesk address has no port number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>A Freshdesk address has plain letters only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Type it by hand, without accents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>An address with a user name in it is refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Leave out everything up to the @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Freshservice is another product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Ticket Gallery works with Freshdesk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>This is the address of the Freshworks login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Use the helpdesk's own address: it ends in .freshdesk.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Freshdesk's API does not answer at a custom address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Use the helpdesk's original address: it ends in .freshdesk.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>It is animated or has several pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>It is an icon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>Its metadata says screenshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>Its metadata comes from a camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/bmp_blocks.py" />
            <source>Bit fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/colour.py" />
            <source>The colour profile could not be used; colours may be off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy has another size than it should have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy on the disk is not what was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy has other frames than it should have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>Something redacted may still be seen in the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy cannot be read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy holds {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy cannot be opened again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/errands.py" />
            <source>The stored file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/exif_tags.py" />
            <source>Some EXIF tags could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/exif_tags.py" />
            <source>Long lists of numbers were cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/icc.py" />
            <source>The colour profile is too large to be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/lanes.py" />
            <source>The picture itself could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The file could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/metadata.py" />
            <location filename="../../gallery_app/imaging/picture.py" />
            <source>The EXIF data could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/xmp.py" />
            <source>The XMP data could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The XMP history could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The IPTC data could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The colour profile could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The JFIF data could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>A comment could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The embedded thumbnail could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>Some tags were left out: there are too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/iptc.py" />
            <source>The IPTC data ends too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_blocks.py" />
            <source>A part of the XMP data is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Baseline DCT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Extended DCT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Progressive DCT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Lossless</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential DCT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential progressive DCT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential lossless</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Extended DCT, arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Progressive DCT, arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Lossless, arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential DCT, arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential progressive DCT, arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential lossless, arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/metadata.py" />
            <source>The GPS position makes no sense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/png_blocks.py" />
            <source>A text of the PNG could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/riff_chunks.py" />
            <source>VP8 (lossy)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/riff_chunks.py" />
            <source>VP8L (lossless)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: PDF document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: ZIP archive or office document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: Photoshop file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: JPEG XL picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: JPEG 2000 picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: DirectDraw texture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: compressed file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Empty file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>It holds no picture at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>PostScript, not shown for safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>SVG, not shown for safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Films are not played here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/imaging/xmp.py" />
            <source>The XMP data is too large to be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/api_token.py" />
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/catalog_search.py" />
            <source>Its database cannot be read; start the app again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/database.py" />
            <location filename="../../gallery_app/storage/work_store.py" />
            <source>{reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/database.py" />
            <source>Its database cannot be written; start the app again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>Not everything could be deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{reason}. Close other windows of the app and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path} is not a folder of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path} belongs to somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>This is not a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>The folder is not there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>Free some space or choose another folder; what was exported is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The key can be used until you quit; it will not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The key can be used until you quit; it will not be saved. To have keys kept, install GNOME Keyring or KWallet and sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer offers no password store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>A window that asks for its password may be open; answer it and try again, or restart the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store does not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The only password store here does not protect what it keeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>It is not used: it may hold keys as plain text. The key can be used until you quit; it will not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store did not take the key</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
