<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>gallery_app</name>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>No helpdesk</source>
            <translation>Kein Helpdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>{name} · private</source>
            <translation>{name} · privat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Helpdesk: {name}, private mode</source>
            <translation>Helpdesk: {name}, privater Modus</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Helpdesk: {name}</source>
            <translation>Helpdesk: {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Choose a helpdesk</source>
            <translation>Helpdesk wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Private mode: nothing is kept after you quit</source>
            <translation>Privater Modus: Nach dem Beenden bleibt nichts erhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Connect…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Accounts and privacy…</source>
            <translation>Konten und Privatsphäre…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Try the demo</source>
            <translation>Demo ausprobieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>The demo helpdesk did not start</source>
            <translation>Der Demo-Helpdesk ist nicht gestartet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Another program may hold the port; try again.</source>
            <translation>Vielleicht belegt ein anderes Programm den Port; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Connecting to {host}</source>
            <translation>Verbindung mit {host} wird hergestellt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Starting the demo helpdesk</source>
            <translation>Demo-Helpdesk wird gestartet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Connect another helpdesk</source>
            <translation>Anderen Helpdesk verbinden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <source>No helpdesk is in use</source>
            <translation>Kein Helpdesk ist in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <source>Choose one of those you connected.</source>
            <translation>Wählen Sie einen, den Sie verbunden haben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Helpdesk {host}</source>
            <translation>Helpdesk {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Use</source>
            <comment>a helpdesk</comment>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Change key…</source>
            <translation>API-Schlüssel ändern…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Forget key</source>
            <translation>API-Schlüssel vergessen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>{size} here</source>
            <translation>{size} hier</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Nothing kept here</source>
            <translation>Hier ist nichts gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>{action}: {name}</source>
            <translation>{action}: {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Pictures and what is known of tickets go when you quit; searches are not remembered. Tray and drawings of other times are not shown meanwhile. Files you export are written as ever.</source>
            <translation>Bilder und das Wissen über Tickets verschwinden beim Beenden; Suchen werden nicht gemerkt. Ablage und Markierungen von früher werden so lange nicht gezeigt. Exportierte Dateien werden wie immer geschrieben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Pictures, what is known of tickets, tray and drawings lie in your own folder, which nobody else may read. Keys lie in the password store.</source>
            <translation>Bilder, das Wissen über Tickets, Ablage und Markierungen liegen in Ihrem eigenen Ordner, den sonst niemand lesen darf. API-Schlüssel liegen im Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Keep what nobody looked at for</source>
            <translation>Lange nicht Angesehenes behalten für</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Accounts and privacy</source>
            <translation>Konten und Privatsphäre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>No helpdesk is connected.</source>
            <translation>Kein Helpdesk ist verbunden.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Connect another helpdesk…</source>
            <translation>Anderen Helpdesk verbinden…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Private mode: keep nothing after you quit</source>
            <translation>Privater Modus: nach dem Beenden nichts behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <location filename="../../gallery_app/desktop/start_problem.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Helpdesks</source>
            <translation>Helpdesks</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Grid and viewer</source>
            <translation>Raster und Ansicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Viewer</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Redact and annotate</source>
            <translation>Schwärzen und markieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/compare_stage.py" />
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Inspector</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Picture</source>
            <translation>B&amp;ild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Search</source>
            <translation>&amp;Suche</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Vergleich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move</source>
            <translation>Bewegen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Arrow keys</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>First, last picture</source>
            <translation>Erstes, letztes Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Home, End</source>
            <translation>Pos1, Ende</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>One screen up, down</source>
            <translation>Eine Bildschirmhöhe nach oben, unten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Page Up, Page Down</source>
            <translation>Bild auf, Bild ab</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select a range</source>
            <translation>Bereich auswählen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Shift with the keys above</source>
            <translation>Umschalt mit den Tasten oben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select, unselect this picture</source>
            <translation>Dieses Bild auswählen, abwählen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Ctrl+Space</source>
            <translation>Strg+Leertaste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Try a failed picture again</source>
            <translation>Fehlgeschlagenes Bild erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Menu of this picture</source>
            <translation>Menü dieses Bildes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Menu, Shift+F10</source>
            <translation>Menü, Umschalt+F10</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous picture; move one that is larger than the window</source>
            <translation>Nächstes, voriges Bild; eines verschieben, das größer als das Fenster ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>One screen down a tall picture</source>
            <translation>In einem hohen Bild eine Bildschirmhöhe nach unten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move the mark</source>
            <translation>Markierung verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Resize the mark</source>
            <translation>Größe der Markierung ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Shift with the arrow keys</source>
            <translation>Umschalt mit den Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>By one pixel</source>
            <translation>Um ein Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Ctrl with the keys above</source>
            <translation>Strg mit den Tasten oben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous mark</source>
            <translation>Nächste, vorige Markierung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Umschalt+Tab</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move the picture</source>
            <translation>Bild verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Space or the middle button, and drag</source>
            <translation>Leertaste oder mittlere Maustaste, und ziehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous pane; move pictures that are larger than their panes; move the divider</source>
            <translation>Nächstes, voriges Feld; Bilder verschieben, die größer als ihr Feld sind; Trennlinie verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move this picture alone</source>
            <translation>Nur dieses Bild verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Alt with the arrow keys, the wheel or the mouse</source>
            <translation>Alt mit Pfeiltasten, Mausrad oder Maus</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous control</source>
            <translation>Nächstes, voriges Bedienelement</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Take a part out of the search</source>
            <translation>Einen Teil aus der Suche nehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous, next part of the search</source>
            <translation>Voriger, nächster Teil der Suche</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Left, Right</source>
            <translation>Links, Rechts</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Rename a saved search</source>
            <translation>Gespeicherte Suche umbenennen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/search_controller.py" />
            <source>Remove a saved search</source>
            <translation>Gespeicherte Suche entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move a saved search</source>
            <translation>Gespeicherte Suche verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Alt+Up, Alt+Down</source>
            <translation>Alt+Auf, Alt+Ab</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Quick look</source>
            <translation>Schnellansicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/export_button.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Repeat the last export</source>
            <translation>Letzten Export wiederholen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Where it is shown</source>
            <translation>Wo es gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy as files, safe to share</source>
            <translation>Als sichere Kopien kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy the original files</source>
            <translation>Originaldateien kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy the ticket links</source>
            <translation>Ticket-Links kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy secure link</source>
            <translation>Sicheren Link kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy as a bug report</source>
            <translation>Als Fehlerbericht kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Words of a bug report…</source>
            <translation>Text der Fehlerberichte…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Into the tray, or out of it</source>
            <translation>In die Ablage oder heraus</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Try this picture again</source>
            <translation>Dieses Bild erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Load this remote picture…</source>
            <translation>Dieses externe Bild laden…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Hide everywhere</source>
            <translation>Überall ausblenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Search by the picture on the clipboard</source>
            <translation>Nach dem Bild in der Zwischenablage suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Refresh recent tickets</source>
            <translation>Neueste Tickets aktualisieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Retry what failed</source>
            <translation>Fehlgeschlagenes erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Stop loading, close a message</source>
            <translation>Laden anhalten, Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select this page, then all pages</source>
            <translation>Diese Seite auswählen, dann alle Seiten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select this ticket's pictures</source>
            <translation>Bilder dieses Tickets auswählen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select nothing</source>
            <translation>Nichts auswählen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Redact</source>
            <translation>Schwärzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Annotate</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select and move marks</source>
            <translation>Markierungen auswählen und verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Draw rectangles</source>
            <translation>Rechtecke zeichnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Put texts</source>
            <translation>Texte setzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Number steps</source>
            <translation>Schritte nummerieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop</source>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Put a mark in the middle</source>
            <translation>Markierung in die Mitte setzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Change the words of a text</source>
            <translation>Wortlaut eines Textes ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Delete the mark</source>
            <translation>Markierung löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Done with drawing</source>
            <translation>Markieren beenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit width</source>
            <translation>Breite einpassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_caption.py" />
            <source>Between fit and 100 %</source>
            <translation>Zwischen Einpassen und 100 % wechseln</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Another background</source>
            <translation>Anderer Hintergrund</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Filmstrip</source>
            <translation>Filmstreifen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Play or pause</source>
            <translation>Abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next frame or page</source>
            <translation>Nächstes Einzelbild, nächste Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous frame or page</source>
            <translation>Voriges Einzelbild, vorige Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Larger pictures</source>
            <translation>Größere Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Smaller pictures</source>
            <translation>Kleinere Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Usual size</source>
            <translation>Normale Größe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Flip in place, and to the next</source>
            <translation>Im Wechsel, und zum nächsten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Slider</source>
            <translation>Schieberegler</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Amplify more</source>
            <translation>Mehr verstärken</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Amplify less</source>
            <translation>Weniger verstärken</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Swap with the next</source>
            <translation>Mit dem nächsten tauschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move together, or each alone</source>
            <translation>Gemeinsam oder einzeln bewegen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Zoom in on all</source>
            <translation>Alle vergrößern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Zoom out of all</source>
            <translation>Alle verkleinern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit all, in line</source>
            <translation>Alle einpassen und angleichen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit all in width</source>
            <translation>Alle in der Breite einpassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 % in this pane</source>
            <translation>100 % in diesem Feld</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 % in every pane</source>
            <translation>100 % in jedem Feld</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>All between fit and 100 %</source>
            <translation>Alle zwischen Einpassen und 100 % wechseln</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Turn all right</source>
            <translation>Alle nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Turn all left</source>
            <translation>Alle nach links drehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Another background for all</source>
            <translation>Anderer Hintergrund für alle</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>What the files say</source>
            <translation>Was in den Dateien steht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Copy this value</source>
            <translation>Diesen Wert kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Open this ticket in the browser</source>
            <translation>Dieses Ticket im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Leave the comparison</source>
            <translation>Vergleich verlassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Previous search</source>
            <translation>Vorige Suche</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Next search</source>
            <translation>Nächste Suche</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Next picture</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Previous picture</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>First picture of the page</source>
            <translation>Erstes Bild der Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Last picture of the page</source>
            <translation>Letztes Bild der Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Back to the grid</source>
            <translation>Zurück zum Raster</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous part of the window</source>
            <translation>Voriger Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Local API…</source>
            <translation>Lokale API…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Take the tour</source>
            <translation>Rundgang starten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Check this computer…</source>
            <translation>Diesen Computer prüfen…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>About Ticket Gallery</source>
            <translation>Über Ticket Gallery</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/actions.py" />
            <location filename="../../gallery_app/desktop/buttons.py" />
            <source>{words} ({keys})</source>
            <translation>{words} ({keys})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/window_runs.py" />
            <source>Stop loading</source>
            <translation>Laden anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Freshdesk asks to wait {time}</source>
            <translation>Freshdesk: noch {time} warten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Load the pictures that are missing</source>
            <translation>Die fehlenden Bilder laden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Stop reading recent tickets; what was read stays</source>
            <translation>Neueste Tickets nicht weiter lesen; Gelesenes bleibt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Paused: {words}</source>
            <translation>Angehalten: {words}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>{count} pictures loaded</source>
            <extracomment>For one: {count} picture loaded</extracomment>
            <translation>
                <numerusform>{count} Bild geladen</numerusform>
                <numerusform>{count} Bilder geladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>{loaded}, {count} failed</source>
            <extracomment>For one: {loaded}, {count} failed</extracomment>
            <translation>
                <numerusform>{loaded}, {count} fehlgeschlagen</numerusform>
                <numerusform>{loaded}, {count} fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/app.py" />
            <source>The app ended unexpectedly last time. Nothing was sent to anybody.</source>
            <translation>Die App wurde beim letzten Mal unerwartet beendet. Niemandem wurde etwas gesendet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Similar</source>
            <comment>order</comment>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Ticket</source>
            <comment>order</comment>
            <translation>Ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Newest</source>
            <comment>order</comment>
            <translation>Neueste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Oldest</source>
            <comment>order</comment>
            <translation>Älteste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Size</source>
            <comment>order</comment>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Name</source>
            <comment>order</comment>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Answered from what is known on this computer</source>
            <translation>Beantwortet aus dem, was auf diesem Computer bekannt ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Press Delete to remove it</source>
            <translation>Entf entfernt diesen Teil</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Search in parts</source>
            <translation>Suche in Teilen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Clear all</source>
            <translation>Alle entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>The order of the pictures</source>
            <translation>Reihenfolge der Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Sort: {order}</source>
            <translation>Sortierung: {order}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Sort by: {order}</source>
            <translation>Sortieren nach: {order}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Freshdesk answers this</source>
            <translation>Das beantwortet Freshdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Flip in place</source>
            <translation>Im Wechsel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Move together</source>
            <translation>Gemeinsam bewegen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Amplified {count} times</source>
            <extracomment>For one: Amplified {count} times</extracomment>
            <translation>
                <numerusform>{count}-fach verstärkt</numerusform>
                <numerusform>{count}-fach verstärkt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>How much differences are amplified (. more, , less)</source>
            <translation>Wie stark Unterschiede verstärkt werden (. mehr, , weniger)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_caption.py" />
            <source>Picture {letter} is shown at {zoom}</source>
            <translation>Bild {letter} wird mit {zoom} gezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_controller.py" />
            <source>Identical: the same file</source>
            <translation>Identisch: dieselbe Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_controller.py" />
            <source>Comparing the pixels</source>
            <translation>Pixel werden verglichen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_facts.py" />
            <source>reading the files</source>
            <translation>Dateien werden gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_overlay.py" />
            <source>Divider between picture A and picture B</source>
            <translation>Trennlinie zwischen Bild A und Bild B</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_stage.py" />
            <source>Picture {letter} of {count}: {words}</source>
            <translation>Bild {letter} von {count}: {words}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>serial number</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>owner</source>
            <translation>Besitzer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>{count} differences, {same} the same for all</source>
            <extracomment>For one: {count} difference, {same} the same for all</extracomment>
            <translation>
                <numerusform>{count} Unterschied, {same} bei allen gleich</numerusform>
                <numerusform>{count} Unterschiede, {same} bei allen gleich</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>No difference, {same} the same for all</source>
            <translation>Kein Unterschied, {same} bei allen gleich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Show personal values</source>
            <translation>Persönliche Werte anzeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Reading the files</source>
            <translation>Dateien werden gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Different</source>
            <translation>Verschieden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The same for all</source>
            <translation>Bei allen gleich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Differences of the files</source>
            <translation>Unterschiede der Dateien</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>hidden: {kind}</source>
            <translation>verborgen: {kind}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{count} pictures compared</source>
            <extracomment>For one: {count} picture compared</extracomment>
            <translation>
                <numerusform>{count} Bild verglichen</numerusform>
                <numerusform>{count} Bilder verglichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{letter} stays as it is: {why}</source>
            <translation>{letter} bleibt, wie es ist: {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>nothing is known of {letters}</source>
            <translation>über {letters} ist nichts bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>The proportions differ ({sizes})</source>
            <translation>Die Seitenverhältnisse sind verschieden ({sizes})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{difference}, compared at {size}</source>
            <translation>{difference}, verglichen bei {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>Brought to the same size ({sizes})</source>
            <translation>Auf gleiche Größe gebracht ({sizes})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{count} pixels differ, by up to {largest} of 255</source>
            <extracomment>For one: {count} pixel differs, by up to {largest} of 255</extracomment>
            <translation>
                <numerusform>{count} Pixel weicht ab, um bis zu {largest} von 255</numerusform>
                <numerusform>{count} Pixel weichen ab, um bis zu {largest} von 255</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>{percent} % der Pixel weichen ab, um bis zu {largest} von 255</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>Identical pixels</source>
            <translation>Identische Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>No difference at {size}</source>
            <translation>Kein Unterschied bei {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>loading</source>
            <translation>wird geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>In Freshdesk, click your picture at the top right, open Profile settings, and choose View API key. If there is none, ask an administrator to allow API access for you.</source>
            <translation>Klicken Sie in Freshdesk oben rechts auf Ihr Bild, öffnen Sie „Profileinstellungen“ und wählen Sie „API-Schlüssel anzeigen“. Fehlt er dort, bitten Sie einen Administrator, Ihnen den API-Zugriff zu erlauben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Remember on this computer</source>
            <translation>Auf diesem Computer merken</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Where do I find it?</source>
            <translation>Wo finde ich ihn?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Helpdesk address</source>
            <translation>Helpdesk-Adresse</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Shows where Freshdesk keeps the API key</source>
            <translation>Zeigt, wo der API-Schlüssel in Freshdesk steht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Connecting…</source>
            <translation>Wird verbunden…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Helpdesk</source>
            <translation>Helpdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>What was not looked at</source>
            <translation>Was nicht angesehen wurde</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Freshdesk: {read} of {count} tickets read</source>
            <extracomment>For one: Freshdesk: {read} of {count} ticket read</extracomment>
            <translation>
                <numerusform>Freshdesk: {read} von {count} Ticket gelesen</numerusform>
                <numerusform>Freshdesk: {read} von {count} Tickets gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show {count} new pictures</source>
            <extracomment>For one: Show {count} new picture</extracomment>
            <translation>
                <numerusform>{count} neues Bild zeigen</numerusform>
                <numerusform>{count} neue Bilder zeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Fold {count} logos or copies away</source>
            <extracomment>For one: Fold {count} logo or copy away</extracomment>
            <translation>
                <numerusform>{count} Logo oder Doppel einklappen</numerusform>
                <numerusform>{count} Logos oder Doppel einklappen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} logos or copies · Fold</source>
            <extracomment>For one: {count} logo or copy · Fold</extracomment>
            <translation>
                <numerusform>{count} Logo oder Doppel · Einklappen</numerusform>
                <numerusform>{count} Logos oder Doppel · Einklappen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{read} of {count} tickets read</source>
            <extracomment>For one: {read} of {count} ticket read</extracomment>
            <translation>
                <numerusform>{read} von {count} Ticket gelesen</numerusform>
                <numerusform>{read} von {count} Tickets gelesen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>More about this count</source>
            <translation>Mehr zu dieser Zahl</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Select nothing on any page</source>
            <translation>Auswahl auf allen Seiten aufheben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Clear</source>
            <comment>what is selected</comment>
            <translation>Aufheben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Folded pictures</source>
            <translation>Eingeklappte Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>All that is folded</source>
            <translation>Alles Eingeklappte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Failed pictures</source>
            <translation>Fehlgeschlagene Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>All that failed</source>
            <translation>Alles Fehlgeschlagene</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Try again what failed</source>
            <translation>Fehlgeschlagenes erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show what was folded away, and why</source>
            <translation>Zeigen, was eingeklappt wurde und warum</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show what failed, and why</source>
            <translation>Zeigen, was fehlgeschlagen ist und warum</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show the pictures that are hosted elsewhere</source>
            <translation>Bilder zeigen, die anderswo liegen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Load these pictures to see whether they fit: a filter asks what only their bytes say</source>
            <translation>Diese Bilder laden, um zu sehen, ob sie passen: Ein Filter fragt, was nur die Dateien selbst verraten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Read more tickets that may answer</source>
            <translation>Weitere Tickets lesen, die passen könnten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Freshdesk cannot answer this; what is known here was searched. Refresh recent tickets</source>
            <translation>Freshdesk kann das nicht beantworten; durchsucht wurde, was hier bekannt ist. Neueste Tickets aktualisieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Say what the search could not reach</source>
            <translation>Zeigen, was die Suche nicht erreicht hat</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{count} folded</source>
            <extracomment>For one: {count} folded</extracomment>
            <translation>
                <numerusform>{count} eingeklappt</numerusform>
                <numerusform>{count} eingeklappt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} failed</source>
            <extracomment>For one: {count} failed</extracomment>
            <translation>
                <numerusform>{count} fehlgeschlagen</numerusform>
                <numerusform>{count} fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} remote, not loaded</source>
            <extracomment>For one: {count} remote, not loaded</extracomment>
            <translation>
                <numerusform>{count} extern, nicht geladen</numerusform>
                <numerusform>{count} extern, nicht geladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} not looked into</source>
            <extracomment>For one: {count} not looked into</extracomment>
            <translation>
                <numerusform>{count} ungeprüft</numerusform>
                <numerusform>{count} ungeprüft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} messages read</source>
            <extracomment>For one: {count} message read</extracomment>
            <translation>
                <numerusform>{count} Nachricht gelesen</numerusform>
                <numerusform>{count} Nachrichten gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} other files</source>
            <extracomment>For one: {count} other file</extracomment>
            <translation>
                <numerusform>{count} andere Datei</numerusform>
                <numerusform>{count} andere Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} new · Show</source>
            <extracomment>For one: {count} new · Show</extracomment>
            <translation>
                <numerusform>{count} neu · Zeigen</numerusform>
                <numerusform>{count} neu · Zeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>The log may say more. It stands in {folder}</source>
            <translation>Das Protokoll sagt vielleicht mehr. Es liegt in {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>In private mode no log is kept.</source>
            <translation>Im privaten Modus wird kein Protokoll geführt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Something below Ticket Gallery broke, and the system ended it. If it happens again, send us this report. It holds no keys and no pictures, and is sent nowhere by itself.</source>
            <translation>Etwas unterhalb von Ticket Gallery ist abgestürzt, und das System hat die App beendet. Geschieht es wieder, senden Sie uns diesen Bericht. Er enthält keine Schlüssel und keine Bilder und wird nicht von selbst gesendet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Ticket Gallery met something it did not expect. You can go on working; if it happens again, restart it and send us this report. It holds no keys and no pictures, and is sent nowhere by itself.</source>
            <translation>Ticket Gallery ist auf etwas Unerwartetes gestoßen. Sie können weiterarbeiten; geschieht es wieder, starten Sie neu und senden Sie uns diesen Bericht. Er enthält keine Schlüssel und keine Bilder und wird nicht von selbst gesendet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>The app ended unexpectedly last time</source>
            <translation>Die App wurde beim letzten Mal unerwartet beendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Something unforeseen happened</source>
            <translation>Etwas Unvorhergesehenes ist geschehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Every picture of your Freshdesk tickets and articles in one place.
Remote pictures are loaded only if you ask for one, and files are opened in a process of their own.</source>
            <translation>Alle Bilder Ihrer Freshdesk-Tickets und -Artikel an einem Ort.
Externe Bilder werden nur geladen, wenn Sie es verlangen, und Dateien werden in einem eigenen Prozess geöffnet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Qt for Python (LGPL), Pillow (MIT-CMU), HTTPX (BSD), Lucide icons (ISC), Inter (OFL). Ticket Gallery is free software under the MIT licence.</source>
            <translation>Qt for Python (LGPL), Pillow (MIT-CMU), HTTPX (BSD), Lucide-Symbole (ISC), Inter (OFL). Ticket Gallery ist freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Connect a helpdesk</source>
            <translation>Helpdesk verbinden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Check this computer</source>
            <translation>Diesen Computer prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>The report holds no key, no name of a helpdesk and nothing of a ticket.</source>
            <translation>Der Bericht enthält keinen Schlüssel, keinen Namen eines Helpdesks und nichts aus Tickets.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>The check was stopped.</source>
            <translation>Die Prüfung wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <source>Enter a new key</source>
            <translation>Neuen API-Schlüssel eingeben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/tile_state.py" />
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <location filename="../../gallery_app/desktop/notice_bar.py" />
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <location filename="../../gallery_app/desktop/export_places.py" />
            <location filename="../../gallery_app/desktop/inspect_controller.py" />
            <location filename="../../gallery_app/domain/errors.py" />
            <source>{title}. {hint}</source>
            <translation>{title}. {hint}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>tray ({count})</source>
            <translation>Ablage ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>all {count} in the result</source>
            <extracomment>For one: all {count} in the result</extracomment>
            <translation>
                <numerusform>alle {count} im Ergebnis</numerusform>
                <numerusform>alle {count} im Ergebnis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>{count} compared</source>
            <extracomment>For one: {count} compared</extracomment>
            <translation>
                <numerusform>{count} verglichen</numerusform>
                <numerusform>{count} verglichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>this picture</source>
            <translation>dieses Bild</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} selected</source>
            <extracomment>For one: {count} selected</extracomment>
            <translation>
                <numerusform>{count} ausgewählt</numerusform>
                <numerusform>{count} ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Progress of the export</source>
            <translation>Fortschritt des Exports</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Cancel the export</source>
            <translation>Export abbrechen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Stop exporting; files that are written stay</source>
            <translation>Export beenden; geschriebene Dateien bleiben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Go on exporting</source>
            <translation>Export fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Pause the export</source>
            <translation>Export anhalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Forget</source>
            <translation>Verwerfen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Forget the exports</source>
            <extracomment>For one: Forget the export</extracomment>
            <translation>
                <numerusform>Export verwerfen</numerusform>
                <numerusform>Exporte verwerfen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_button.py" />
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Export {count}…</source>
            <translation>{count} exportieren…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_button.py" />
            <source>Export {count} selected pictures</source>
            <extracomment>For one: Export {count} selected picture</extracomment>
            <translation>
                <numerusform>{count} ausgewähltes Bild exportieren</numerusform>
                <numerusform>{count} ausgewählte Bilder exportieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_controller.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Working out names and sizes</source>
            <translation>Namen und Größen werden ermittelt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Export {count} pictures</source>
            <extracomment>For one: Export {count} picture</extracomment>
            <translation>
                <numerusform>{count} Bild exportieren</numerusform>
                <numerusform>{count} Bilder exportieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Nothing is left to export</source>
            <translation>Es bleibt nichts zu exportieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Which pictures</source>
            <translation>Welche Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Looking which pictures these are</source>
            <translation>Es wird ermittelt, welche Bilder das sind</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Export {count}</source>
            <translation>{count} exportieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Open the folder when done</source>
            <translation>Ordner danach öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Table of all files (CSV)</source>
            <translation>Tabelle aller Dateien (CSV)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Table of all files (JSON)</source>
            <translation>Tabelle aller Dateien (JSON)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Contact sheet (HTML)</source>
            <translation>Kontaktbogen (HTML)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Contact sheet (PDF)</source>
            <translation>Kontaktbogen (PDF)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Text file with ticket links</source>
            <translation>Textdatei mit Ticket-Links</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Leave out private notes</source>
            <translation>Private Notizen weglassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Leave out copies of the same bytes</source>
            <translation>Byte-gleiche Doppel weglassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Skip files that are already there</source>
            <translation>Vorhandene Dateien überspringen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>More</source>
            <comment>more of an export</comment>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Longest edge in pixels</source>
            <translation>Längste Kante in Pixeln</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>The longest edge is {least} to {most} pixels</source>
            <translation>Die längste Kante misst {least} bis {most} Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Full size</source>
            <translation>Volle Größe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Another longest edge</source>
            <translation>Andere längste Kante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Longest edge {edge} px</source>
            <translation>Längste Kante {edge} px</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Metadata</source>
            <translation>Metadaten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Insert a token into the name</source>
            <translation>Platzhalter in den Namen einfügen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Parts of a name that are filled in for each file</source>
            <translation>Teile eines Namens, die für jede Datei ausgefüllt werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>The first is {name}</source>
            <translation>Die erste heißt {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Export into</source>
            <translation>Exportieren in</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Folders used before</source>
            <translation>Zuvor benutzte Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose the folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Name of the ZIP</source>
            <translation>Name der ZIP-Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>It will be called {name}</source>
            <translation>Sie wird {name} heißen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>{size} free</source>
            <translation>{size} frei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>A folder is needed</source>
            <translation>Ein Ordner fehlt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose one, or type its whole path.</source>
            <translation>Wählen Sie einen oder geben Sie seinen ganzen Pfad ein.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save as preset…</source>
            <translation>Als Vorlage speichern…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Name of the preset</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Changed from {preset}</source>
            <translation>Geändert gegenüber {preset}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>private note</source>
            <translation>private Notiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>From</source>
            <comment>who sent a picture</comment>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>Remarks</source>
            <translation>Bemerkungen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>Files of this export</source>
            <translation>Dateien dieses Exports</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Export the missing {count}</source>
            <extracomment>For one: Export the missing {count}</extracomment>
            <translation>
                <numerusform>Die fehlende Datei exportieren</numerusform>
                <numerusform>Die fehlenden {count} exportieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Copy list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Files that are missing</source>
            <translation>Fehlende Dateien</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Why it is missing</source>
            <translation>Warum sie fehlt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Not tried any more.</source>
            <translation>Nicht mehr versucht.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>As received</source>
            <translation>Wie empfangen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep; HEIC and TIFF to JPEG</source>
            <translation>Behalten; HEIC und TIFF zu JPEG</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Take everything out</source>
            <translation>Alles entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep date and camera</source>
            <translation>Datum und Kamera behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep all but the place</source>
            <translation>Alles außer dem Ort behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>No place, no names and no serial numbers leave with the pictures.</source>
            <translation>Die Bilder verraten keinen Ort, keine Namen und keine Seriennummern.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Date, camera and exposure stay. Place, owner and serial numbers go.</source>
            <translation>Datum, Kamera und Belichtung bleiben. Ort, Besitzer und Seriennummern werden entfernt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Owner, serial numbers and comments leave with the pictures.</source>
            <translation>Besitzer, Seriennummern und Kommentare bleiben in den Bildern.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Place, owner and serial numbers leave with the pictures.</source>
            <translation>Ort, Besitzer und Seriennummern bleiben in den Bildern.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>nothing personal</source>
            <translation>nichts Persönliches</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>date and camera</source>
            <translation>Datum und Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>all but the place</source>
            <translation>alles außer dem Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>all metadata</source>
            <translation>alle Metadaten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files leave as they came, with place, owner and serial numbers</source>
            <extracomment>For one: {count} file leaves as it came, with place, owner and serial numbers</extracomment>
            <translation>
                <numerusform>{count} Datei bleibt, wie sie kam, mit Ort, Besitzer und Seriennummern</numerusform>
                <numerusform>{count} Dateien bleiben, wie sie kamen, mit Ort, Besitzer und Seriennummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{others}; {count} as they were drawn on, without metadata.</source>
            <extracomment>For one: {others}; {count} as it was drawn on, without metadata.</extracomment>
            <translation>
                <numerusform>{others}; {count} mit Markierungen, ohne Metadaten.</numerusform>
                <numerusform>{others}; {count} mit Markierungen, ohne Metadaten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files are compared with the originals after writing</source>
            <extracomment>For one: {count} file is compared with the original after writing</extracomment>
            <translation>
                <numerusform>{count} Datei wird nach dem Schreiben mit dem Original verglichen</numerusform>
                <numerusform>{count} Dateien werden nach dem Schreiben mit den Originalen verglichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{others}, {count} with drawings are read again and checked.</source>
            <extracomment>For one: {others}, {count} with drawings is read again and checked.</extracomment>
            <translation>
                <numerusform>{others}, {count} mit Markierungen wird neu gelesen und geprüft.</numerusform>
                <numerusform>{others}, {count} mit Markierungen werden neu gelesen und geprüft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>From {count} tickets</source>
            <extracomment>For one: From {count} ticket</extracomment>
            <translation>
                <numerusform>Aus {count} Ticket</numerusform>
                <numerusform>Aus {count} Tickets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{from_tickets} and {count} articles</source>
            <extracomment>For one: {from_tickets} and {count} article</extracomment>
            <translation>
                <numerusform>{from_tickets} und {count} Artikel</numerusform>
                <numerusform>{from_tickets} und {count} Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{said} in {count} exports</source>
            <extracomment>For one: {said} in {count} export</extracomment>
            <translation>
                <numerusform>{said} in {count} Export</numerusform>
                <numerusform>{said} in {count} Exporten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} extra files are missing</source>
            <extracomment>For one: {count} extra file is missing</extracomment>
            <translation>
                <numerusform>{count} Zusatzdatei fehlt</numerusform>
                <numerusform>{count} Zusatzdateien fehlen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{missing}. What is there is whole.</source>
            <translation>{missing}. Was da ist, ist vollständig.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{done} of {count} files are there</source>
            <extracomment>For one: {done} of {count} file is there</extracomment>
            <translation>
                <numerusform>{done} von {count} Datei ist da</numerusform>
                <numerusform>{done} von {count} Dateien sind da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} exports were interrupted: {there}</source>
            <extracomment>For one: {count} export was interrupted: {there}</extracomment>
            <translation>
                <numerusform>{count} Export wurde unterbrochen: {there}</numerusform>
                <numerusform>{count} Exporte wurden unterbrochen: {there}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>The files leave as they came, with place, owner and serial numbers.</source>
            <translation>Die Dateien bleiben, wie sie kamen, mit Ort, Besitzer und Seriennummern.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files leave as they were drawn on, without metadata.</source>
            <extracomment>For one: {count} file leaves as it was drawn on, without metadata.</extracomment>
            <translation>
                <numerusform>{count} Datei mit Markierungen, ohne Metadaten.</numerusform>
                <numerusform>{count} Dateien mit Markierungen, ohne Metadaten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Exactly as received</source>
            <translation>Genau wie empfangen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{edge} px</source>
            <translation>{edge} px</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>own type</source>
            <translation>eigenes Format</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Each file is read again and checked after writing.</source>
            <translation>Jede Datei wird nach dem Schreiben neu gelesen und geprüft.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Files are compared with the originals after writing.</source>
            <translation>Die Dateien werden nach dem Schreiben mit den Originalen verglichen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>From {count} articles</source>
            <extracomment>For one: From {count} article</extracomment>
            <translation>
                <numerusform>Aus {count} Artikel</numerusform>
                <numerusform>Aus {count} Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} pictures come from private notes.</source>
            <extracomment>For one: {count} picture comes from a private note.</extracomment>
            <translation>
                <numerusform>{count} Bild stammt aus einer privaten Notiz.</numerusform>
                <numerusform>{count} Bilder stammen aus privaten Notizen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} pictures of private notes are left out.</source>
            <extracomment>For one: {count} picture of a private note is left out.</extracomment>
            <translation>
                <numerusform>{count} Bild einer privaten Notiz wird weggelassen.</numerusform>
                <numerusform>{count} Bilder privater Notizen werden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>remote, not loaded</source>
            <translation>extern, nicht geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Paused at {done} of {total}</source>
            <translation>Angehalten bei {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Exporting {at} of {total}</source>
            <translation>Export läuft: {at} von {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Stopped: {count} of {total} are there</source>
            <extracomment>For one: Stopped: {count} of {total} is there</extracomment>
            <translation>
                <numerusform>Abgebrochen: {count} von {total} ist da</numerusform>
                <numerusform>Abgebrochen: {count} von {total} sind da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} of {total} exported</source>
            <extracomment>For one: {count} of {total} exported</extracomment>
            <translation>
                <numerusform>{count} von {total} exportiert</numerusform>
                <numerusform>{count} von {total} exportiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{name} is missing</source>
            <translation>{name} fehlt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>the same as the originals</source>
            <translation>gleich den Originalen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>verified clean</source>
            <translation>als sauber geprüft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>each verified</source>
            <translation>alle geprüft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>An export was interrupted: {there}</source>
            <translation>Ein Export wurde unterbrochen: {there}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} cannot be exported</source>
            <extracomment>For one: {count} cannot be exported</extracomment>
            <translation>
                <numerusform>{count} nicht exportierbar</numerusform>
                <numerusform>{count} nicht exportierbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} not downloaded yet</source>
            <extracomment>For one: {count} not downloaded yet</extracomment>
            <translation>
                <numerusform>{count} noch nicht heruntergeladen</numerusform>
                <numerusform>{count} noch nicht heruntergeladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} copies left out</source>
            <extracomment>For one: {count} copy left out</extracomment>
            <translation>
                <numerusform>{count} Doppel weggelassen</numerusform>
                <numerusform>{count} Doppel weggelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Leave them out</source>
            <extracomment>For one: Leave it out</extracomment>
            <translation>
                <numerusform>Weglassen</numerusform>
                <numerusform>Weglassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Take them in</source>
            <extracomment>For one: Take it in</extracomment>
            <translation>
                <numerusform>Mitnehmen</numerusform>
                <numerusform>Mitnehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{before} → about {after}</source>
            <translation>{before} → etwa {after}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>with what is drawn on it</source>
            <translation>mit den Markierungen darauf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>not downloaded yet</source>
            <translation>noch nicht heruntergeladen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} were there already</source>
            <extracomment>For one: {count} was there already</extracomment>
            <translation>
                <numerusform>{count} war schon da</numerusform>
                <numerusform>{count} waren schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} did not work</source>
            <extracomment>For one: {count} did not work</extracomment>
            <translation>
                <numerusform>{count} ist nicht gelungen</numerusform>
                <numerusform>{count} sind nicht gelungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} were not tried any more</source>
            <extracomment>For one: {count} was not tried any more</extracomment>
            <translation>
                <numerusform>{count} wurde nicht mehr versucht</numerusform>
                <numerusform>{count} wurden nicht mehr versucht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>The pictures are there, whole.</source>
            <translation>Die Bilder sind vollständig da.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>{count} tickets read</source>
            <extracomment>For one: {count} ticket read</extracomment>
            <translation>
                <numerusform>{count} Ticket gelesen</numerusform>
                <numerusform>{count} Tickets gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>{count} pictures found</source>
            <extracomment>For one: {count} picture found</extracomment>
            <translation>
                <numerusform>{count} Bild gefunden</numerusform>
                <numerusform>{count} Bilder gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>Nothing new in the recent tickets</source>
            <translation>Nichts Neues in den neuesten Tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Previous frame</source>
            <translation>Voriges Einzelbild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Next frame</source>
            <translation>Nächstes Einzelbild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filmstrip.py" />
            <source>Pictures of this page</source>
            <translation>Bilder dieser Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Other</source>
            <comment>filter</comment>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Photo</source>
            <comment>filter</comment>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Screenshot</source>
            <comment>filter</comment>
            <translation>Screenshot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Graphic</source>
            <comment>filter</comment>
            <translation>Grafik</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>First message</source>
            <comment>filter</comment>
            <translation>Erste Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Customer reply</source>
            <comment>filter</comment>
            <translation>Kundenantwort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Agent reply</source>
            <comment>filter</comment>
            <translation>Agentenantwort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Note</source>
            <comment>filter</comment>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Forward</source>
            <comment>filter</comment>
            <translation>Weiterleitung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Article</source>
            <comment>filter</comment>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In the text</source>
            <comment>filter</comment>
            <translation>Im Text</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Attached</source>
            <comment>filter</comment>
            <translation>Angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Public</source>
            <comment>filter</comment>
            <translation>Öffentlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Private</source>
            <comment>filter</comment>
            <translation>Privat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Place (GPS)</source>
            <comment>filter</comment>
            <translation>Ort (GPS)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Seen elsewhere too</source>
            <comment>filter</comment>
            <translation>Auch anderswo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Camera data (EXIF)</source>
            <comment>filter</comment>
            <translation>Kameradaten (EXIF)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Transparency</source>
            <comment>filter</comment>
            <translation>Transparenz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Animated</source>
            <comment>filter</comment>
            <translation>Animiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Edited</source>
            <comment>filter</comment>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Failed</source>
            <comment>filter</comment>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Remote, not loaded</source>
            <comment>filter</comment>
            <translation>Extern, nicht geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Folded away</source>
            <comment>filter</comment>
            <translation>Eingeklappt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Maker note</source>
            <comment>filter</comment>
            <translation>Herstellernotiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Stored here</source>
            <comment>filter</comment>
            <translation>Hier gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In a draft</source>
            <comment>filter</comment>
            <translation>In einem Entwurf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In a published article</source>
            <comment>filter</comment>
            <translation>In einem veröffentlichten Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>More ({count})</source>
            <translation>Mehr ({count})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>No such name</source>
            <translation>Kein solcher Name</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>None known yet</source>
            <translation>Noch keine bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Type a day such as 2026-03-10, 10 Mar 2026, 2026-03, today or -7d.</source>
            <translation>Geben Sie einen Tag ein, etwa 2026-03-10, 10 Mar 2026, 2026-03, today oder -7d.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <location filename="../../gallery_app/domain/privacy.py" />
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} days</source>
            <extracomment>For one: {count} day</extracomment>
            <translation>
                <numerusform>{count} Tag</numerusform>
                <numerusform>{count} Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Any day</source>
            <translation>Beliebiger Tag</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>From</source>
            <comment>first day</comment>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date from</source>
            <translation>Datum von</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>To</source>
            <comment>last day</comment>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date to</source>
            <translation>Datum bis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Previous month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Where</source>
            <comment>filter</comment>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Has</source>
            <comment>filter</comment>
            <translation>Merkmale</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Knowledge base</source>
            <translation>Wissensdatenbank</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Find a company</source>
            <translation>Firma suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>{megapixels} MP</source>
            <translation>{megapixels} MP</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Portrait</source>
            <comment>filter</comment>
            <translation>Hochformat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Landscape</source>
            <comment>filter</comment>
            <translation>Querformat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Square</source>
            <comment>filter</comment>
            <translation>Quadratisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tall</source>
            <comment>filter</comment>
            <translation>Sehr hoch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Wide</source>
            <comment>filter</comment>
            <translation>Sehr breit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>File size</source>
            <translation>Dateigröße</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>Pixel size</source>
            <translation>Pixelgröße</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>Any</source>
            <comment>open end of a range</comment>
            <translation>Beliebig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_rows.py" />
            <source>{label}, {count} pictures</source>
            <extracomment>For one: {label}, {count} picture</extracomment>
            <translation>
                <numerusform>{label}, {count} Bild</numerusform>
                <numerusform>{label}, {count} Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <location filename="../../gallery_app/desktop/inspect_section.py" />
            <source>{title}, open</source>
            <translation>{title}, aufgeklappt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <location filename="../../gallery_app/desktop/inspect_section.py" />
            <source>{title}, folded</source>
            <translation>{title}, zugeklappt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <source>{section}, {count} chosen</source>
            <extracomment>For one: {section}, {count} chosen</extracomment>
            <translation>
                <numerusform>{section}, {count} gewählt</numerusform>
                <numerusform>{section}, {count} gewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_slider.py" />
            <source>{name} from</source>
            <translation>{name} von</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_slider.py" />
            <source>{name} to</source>
            <translation>{name} bis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>See every picture in your tickets.</source>
            <translation>Alle Bilder in Ihren Tickets sehen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Connect your helpdesk once. Your key stays in this computer's password store.</source>
            <translation>Verbinden Sie Ihren Helpdesk einmal. Ihr API-Schlüssel bleibt im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Try it with sample pictures</source>
            <translation>Mit Beispielbildern ausprobieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Starting the demo helpdesk…</source>
            <translation>Demo-Helpdesk wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Reading tickets</source>
            <translation>Tickets werden gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking into pictures</source>
            <translation>Bilder werden geprüft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Trying again</source>
            <translation>Neuer Versuch läuft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>A ticket number such as 4711, a link, or words and filters such as from:ana@x.org type:png date:-7d</source>
            <translation>Eine Ticketnummer wie 4711, ein Link oder Wörter und Filter wie from:ana@x.org type:png date:-7d</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{subject} was read in full.</source>
            <translation>{subject} wurde vollständig gelesen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Stopped at {done} of {total}</source>
            <translation>Angehalten bei {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>It was not opened.</source>
            <translation>Es wurde nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Without {part} there are {count}</source>
            <extracomment>For one: Without {part} there is {count}</extracomment>
            <translation>
                <numerusform>Ohne {part} gibt es {count}</numerusform>
                <numerusform>Ohne {part} gibt es {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>No pictures match {query}</source>
            <translation>Keine Bilder passen zu {query}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>article {number}</source>
            <translation>Artikel {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This is the demo helpdesk. Try one of these:</source>
            <translation>Das ist der Demo-Helpdesk. Probieren Sie eines davon:</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Search all pictures of your tickets</source>
            <translation>Alle Bilder Ihrer Tickets durchsuchen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{count} pictures, all folded away</source>
            <extracomment>For one: {count} picture, all folded away</extracomment>
            <translation>
                <numerusform>{count} Bild, eingeklappt</numerusform>
                <numerusform>{count} Bilder, alle eingeklappt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This article has no pictures.</source>
            <translation>Dieser Artikel hat keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This ticket has no pictures.</source>
            <translation>Dieses Ticket hat keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not give all messages, so there may be some after all.</source>
            <translation>Freshdesk hat nicht alle Nachrichten geliefert; vielleicht gibt es doch welche.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Go to the first page</source>
            <translation>Zur ersten Seite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This page is empty</source>
            <translation>Diese Seite ist leer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>There are fewer pictures now.</source>
            <translation>Es gibt jetzt weniger Bilder.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{query} was not opened.</source>
            <translation>{query} wurde nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Open it again</source>
            <translation>Noch einmal öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{query} was not found</source>
            <translation>{query} wurde nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{hint} ({host})</source>
            <translation>{hint} ({host})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Connect again</source>
            <translation>Neu verbinden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Open article {number}</source>
            <translation>Artikel {number} öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Open {ticket}</source>
            <translation>{ticket} öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>No pictures match this search</source>
            <translation>Keine Bilder passen zu dieser Suche</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>all pictures</source>
            <translation>alle Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>They are logos, icons or repeats.</source>
            <translation>Es sind Logos, Symbole oder Wiederholungen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Nothing that was read so far fits.</source>
            <translation>Nichts bisher Gelesenes passt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Everything that was read so far was looked at.</source>
            <translation>Alles bisher Gelesene wurde angesehen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not accept the key for this helpdesk</source>
            <translation>Freshdesk hat den API-Schlüssel für diesen Helpdesk nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not accept the key for {host}</source>
            <translation>Freshdesk hat den API-Schlüssel für {host} nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Read more tickets</source>
            <translation>Weitere Tickets lesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Look into more pictures</source>
            <translation>Weitere Bilder prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_view.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Open ticket {number}</source>
            <translation>Ticket {number} öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Show what is folded in ticket {number}</source>
            <translation>Zeigen, was in Ticket {number} eingeklappt ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Show what is folded in article {number}</source>
            <translation>Zeigen, was in Artikel {number} eingeklappt ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handing.py" />
            <source>Export pictures</source>
            <translation>Bilder exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>{count} ticket links copied</source>
            <extracomment>For one: {count} ticket link copied</extracomment>
            <translation>
                <numerusform>{count} Ticket-Link kopiert</numerusform>
                <numerusform>{count} Ticket-Links kopiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Picture copied</source>
            <translation>Bild kopiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Ready now: drag once more</source>
            <translation>Jetzt bereit: noch einmal ziehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Copy without them</source>
            <translation>Ohne sie kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <location filename="../../gallery_app/engine/serving.py" />
            <source>The copy is gone again</source>
            <translation>Die Kopie ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Copy once more.</source>
            <translation>Kopieren Sie noch einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied</source>
            <extracomment>For one: {count} file copied</extracomment>
            <translation>
                <numerusform>{count} Datei kopiert</numerusform>
                <numerusform>{count} Dateien kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} as they came</source>
            <extracomment>For one: {count} as it came</extracomment>
            <translation>
                <numerusform>{count} unverändert</numerusform>
                <numerusform>{count} unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} pictures dragged</source>
            <extracomment>For one: {count} picture dragged</extracomment>
            <translation>
                <numerusform>{count} Bild gezogen</numerusform>
                <numerusform>{count} Bilder gezogen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied with the first {count} pictures</source>
            <extracomment>For one: Bug report copied with the first {count} picture</extracomment>
            <translation>
                <numerusform>Fehlerbericht mit dem ersten Bild kopiert</numerusform>
                <numerusform>Fehlerbericht mit den ersten {count} Bildern kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} of {files} come from private notes</source>
            <extracomment>For one: {count} of {files} come from private notes</extracomment>
            <translation>
                <numerusform>{count} von {files} stammt aus privaten Notizen</numerusform>
                <numerusform>{count} von {files} stammen aus privaten Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} as they were drawn on</source>
            <extracomment>For one: {count} as it was drawn on</extracomment>
            <translation>
                <numerusform>{count} mit Markierungen</numerusform>
                <numerusform>{count} mit Markierungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, safe to share</source>
            <extracomment>For one: {count} file copied, safe to share</extracomment>
            <translation>
                <numerusform>{count} Datei als sichere Kopie kopiert</numerusform>
                <numerusform>{count} Dateien als sichere Kopien kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, as they were drawn on</source>
            <extracomment>For one: {count} file copied, as it was drawn on</extracomment>
            <translation>
                <numerusform>{count} Datei mit Markierungen kopiert</numerusform>
                <numerusform>{count} Dateien mit Markierungen kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, as they came</source>
            <extracomment>For one: {count} file copied, as it came</extracomment>
            <translation>
                <numerusform>{count} Datei unverändert kopiert</numerusform>
                <numerusform>{count} Dateien unverändert kopiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied</source>
            <translation>Fehlerbericht kopiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied with the first picture</source>
            <translation>Fehlerbericht mit dem ersten Bild kopiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>it comes from a private note</source>
            <translation>es stammt aus einer privaten Notiz</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} pictures could not be made: {reason}</source>
            <extracomment>For one: {count} picture could not be made: {reason}</extracomment>
            <translation>
                <numerusform>{count} Bild konnte nicht erstellt werden: {reason}</numerusform>
                <numerusform>{count} Bilder konnten nicht erstellt werden: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>drawn on</source>
            <translation>mit Markierung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} drawn on</source>
            <extracomment>For one: {count} drawn on</extracomment>
            <translation>
                <numerusform>{count} mit Markierung</numerusform>
                <numerusform>{count} mit Markierung</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>safe</source>
            <translation>sicher</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>private</source>
            <translation>privat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>The main window searches for {text}</source>
            <translation>Das Hauptfenster sucht nach {text}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>Close “{dialog}” first.</source>
            <translation>Schließen Sie zuerst „{dialog}“.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>Connect a helpdesk first, or try the demo.</source>
            <translation>Verbinden Sie zuerst einen Helpdesk, oder probieren Sie die Demo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>“{action}” is not possible now.</source>
            <translation>„{action}“ ist gerade nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_view.py" />
            <source>Help page: {title}</source>
            <translation>Hilfeseite: {title}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Find on all pages</source>
            <translation>Auf allen Seiten suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>{title} - Help of Ticket Gallery</source>
            <translation>{title} - Hilfe zu Ticket Gallery</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>{count} places, Enter goes there</source>
            <extracomment>For one: {count} place, Enter goes there</extracomment>
            <translation>
                <numerusform>{count} Fundstelle, Eingabe führt hin</numerusform>
                <numerusform>{count} Fundstellen, Eingabe führt hin</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Histogram from dark to light: {dark} % dark, {medium} % medium, {bright} % bright</source>
            <translation>Histogramm von dunkel bis hell: {dark} % dunkel, {medium} % mittel, {bright} % hell</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Histogram, not known</source>
            <translation>Histogramm, nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>No colours known</source>
            <translation>Keine Farben bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Dominant colours: {colours}</source>
            <translation>Vorherrschende Farben: {colours}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} pictures</source>
            <extracomment>For one: {count} picture</extracomment>
            <translation>
                <numerusform>{count} Bild</numerusform>
                <numerusform>{count} Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>What differs</source>
            <translation>Was verschieden ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Nothing differs</source>
            <translation>Nichts ist verschieden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Nothing is known of these pictures yet</source>
            <translation>Über diese Bilder ist noch nichts bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>They have nothing in common</source>
            <translation>Sie haben nichts gemeinsam</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The metadata of {read} of {count} pictures are read.</source>
            <extracomment>For one: The metadata of {read} of {count} picture are read.</extracomment>
            <translation>
                <numerusform>Die Metadaten von {read} von {count} Bild sind gelesen.</numerusform>
                <numerusform>Die Metadaten von {read} von {count} Bildern sind gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The first {limit} are laid side by side.</source>
            <translation>Die ersten {limit} stehen nebeneinander.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Of {count} pictures {known} are counted here.</source>
            <extracomment>For one: Of {count} picture {known} are counted here.</extracomment>
            <translation>
                <numerusform>Von {count} Bild sind hier {known} gezählt.</numerusform>
                <numerusform>Von {count} Bildern sind hier {known} gezählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Differs: {part}</source>
            <translation>Verschieden: {part}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Same: {part}</source>
            <translation>Gleich: {part}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>No picture is chosen. Select one to see what is known of it.</source>
            <translation>Kein Bild ist gewählt. Wählen Sie eines, um zu sehen, was es von sich sagt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Nothing is known of this picture yet.</source>
            <translation>Über dieses Bild ist noch nichts bekannt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all as text</source>
            <translation>Alles als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all as JSON</source>
            <translation>Alles als JSON kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>All metadata</source>
            <translation>Alle Metadaten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Close the inspector</source>
            <translation>Details schließen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>All of it is copied as text</source>
            <translation>Alles ist als Text kopiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>All of it is copied as JSON</source>
            <translation>Alles ist als JSON kopiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Hide personal values</source>
            <translation>Persönliche Werte verbergen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>personal</source>
            <translation>persönlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Copy with its name</source>
            <translation>Mit Namen kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <source>Show these pictures</source>
            <translation>Diese Bilder zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_summary.py" />
            <source>Preview of {name}</source>
            <translation>Vorschau von {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>{value}  personal</source>
            <translation>{value}  persönlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Filter by name or value</source>
            <translation>Nach Name oder Wert filtern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Filter the metadata</source>
            <translation>Metadaten filtern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>No tag has these words</source>
            <translation>Kein Eintrag enthält diese Wörter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the place</source>
            <translation>Ort anzeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the serial number</source>
            <translation>Seriennummer anzeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the owner</source>
            <translation>Besitzer anzeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>hidden, personal. Press Enter to show it.</source>
            <translation>verborgen, persönlich. Eingabe zeigt den Wert.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Press Enter to see these pictures.</source>
            <translation>Eingabe zeigt diese Bilder.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>anywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>grid and viewer</source>
            <translation>Raster und Ansicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>viewer</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>redact and annotate</source>
            <translation>Schwärzen und markieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>inspector</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Acts here: {place}</source>
            <translation>Gilt hier: {place}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Keys for “{action}”</source>
            <translation>Tasten für „{action}“</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Keep {keys} as well</source>
            <translation>{keys} ebenfalls behalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Use these keys</source>
            <translation>Diese Tasten verwenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>No keys</source>
            <translation>Keine Tasten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>{keys} is used by “{action}” ({place}).</source>
            <translation>{keys} gehört schon zu „{action}“ ({place}).</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Usual: {keys}</source>
            <translation>Standard: {keys}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Usual: no keys</source>
            <translation>Standard: keine Tasten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Take it over, or press other keys.</source>
            <translation>Übernehmen Sie die Tasten oder drücken Sie andere.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Take it over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_field.py" />
            <source>Press the new keys</source>
            <translation>Drücken Sie die neuen Tasten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_field.py" />
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_words.py" />
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>{keys} or {key}</source>
            <translation>{keys} oder {key}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move</source>
            <translation>bewegen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>first, last picture</source>
            <translation>erstes, letztes Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>one screen up, down</source>
            <translation>eine Bildschirmhöhe nach oben, unten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>select, unselect this picture</source>
            <translation>dieses Bild auswählen, abwählen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>menu of this picture</source>
            <translation>Menü dieses Bildes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous picture; move one that is larger than the window</source>
            <translation>nächstes, voriges Bild; eines verschieben, das größer als das Fenster ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move the mark</source>
            <translation>Markierung verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>resize the mark</source>
            <translation>Größe der Markierung ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move the picture</source>
            <translation>Bild verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous pane; move pictures that are larger than their panes; move the divider</source>
            <translation>nächstes, voriges Feld; Bilder verschieben, die größer als ihr Feld sind; Trennlinie verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous control</source>
            <translation>nächstes, voriges Bedienelement</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key cannot be used.</source>
            <translation>Diese Taste ist nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key always goes back or on to the next control.</source>
            <translation>Diese Taste führt immer zurück oder zum nächsten Bedienelement.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>Somebody may be typing there: use it with Ctrl or Alt, or an F key.</source>
            <translation>Dort wird vielleicht getippt: Nehmen Sie Strg oder Alt dazu oder eine F-Taste.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key is needed there: {use}.</source>
            <translation>Diese Taste wird dort gebraucht: {use}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Drawn on a copy; the original stays as it is</source>
            <translation>Auf eine Kopie gezeichnet; das Original bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Put a copy with these marks on the clipboard</source>
            <translation>Kopie mit diesen Markierungen in die Zwischenablage legen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Save a copy with these marks</source>
            <translation>Kopie mit diesen Markierungen speichern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Leave the tool; marks stay (Esc)</source>
            <translation>Werkzeug verlassen; Markierungen bleiben (Esc)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_controller.py" />
            <source>No more marks fit on this picture</source>
            <translation>Auf dieses Bild passen keine weiteren Markierungen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_controller.py" />
            <source>Marks of another picture changed</source>
            <translation>Markierungen eines anderen Bildes geändert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_layer.py" />
            <source>Marks on the picture</source>
            <translation>Markierungen auf dem Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_text.py" />
            <source>Text on the picture</source>
            <translation>Text auf dem Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_text.py" />
            <source>Text, then Enter</source>
            <translation>Text, dann Eingabe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Select and move</source>
            <translation>Auswählen und verschieben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Arrow</source>
            <translation>Pfeil</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>black</source>
            <translation>schwarz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>White</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>white</source>
            <translation>weiß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>red</source>
            <translation>rot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>yellow</source>
            <translation>gelb</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>green</source>
            <translation>grün</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>blue</source>
            <translation>blau</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>magenta</source>
            <translation>magenta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Redaction</source>
            <translation>Schwärzung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw redaction</source>
            <translation>Schwärzung zeichnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change redaction</source>
            <translation>Schwärzung ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour redaction</source>
            <translation>Schwärzung umfärben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete redaction</source>
            <translation>Schwärzung löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Redaction deleted</source>
            <translation>Schwärzung gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw rectangle</source>
            <translation>Rechteck zeichnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change rectangle</source>
            <translation>Rechteck ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour rectangle</source>
            <translation>Rechteck umfärben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete rectangle</source>
            <translation>Rechteck löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Rectangle deleted</source>
            <translation>Rechteck gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw arrow</source>
            <translation>Pfeil zeichnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change arrow</source>
            <translation>Pfeil ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour arrow</source>
            <translation>Pfeil umfärben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete arrow</source>
            <translation>Pfeil löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Arrow deleted</source>
            <translation>Pfeil gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw text</source>
            <translation>Text setzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change text</source>
            <translation>Text ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour text</source>
            <translation>Text umfärben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete text</source>
            <translation>Text löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text deleted</source>
            <translation>Text gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw step {step}</source>
            <translation>Schritt {step} setzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change step {step}</source>
            <translation>Schritt {step} ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour step {step}</source>
            <translation>Schritt {step} umfärben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete step {step}</source>
            <translation>Schritt {step} löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Step {step} deleted</source>
            <translation>Schritt {step} gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw crop</source>
            <translation>Ausschnitt ziehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change crop</source>
            <translation>Ausschnitt ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour crop</source>
            <translation>Ausschnitt umfärben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete crop</source>
            <translation>Ausschnitt löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop deleted</source>
            <translation>Ausschnitt gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>{what}, {colour}, mark {number} of {count}, {place}</source>
            <translation>{what}, {colour}, Markierung {number} von {count}, {place}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>{width} by {height} pixels, {left} from the left, {top} from the top</source>
            <translation>{width} mal {height} Pixel, {left} von links, {top} von oben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop, {place}</source>
            <translation>Ausschnitt, {place}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>No mark selected</source>
            <translation>Keine Markierung ausgewählt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text “{words}”</source>
            <translation>Text „{words}“</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>colour {code}</source>
            <translation>Farbe {code}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Reduce motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/message_pane.py" />
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/offscreen.py" />
            <source>The page was not done in time</source>
            <translation>Die Seite wurde nicht rechtzeitig fertig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/offscreen.py" />
            <source>Try again when the network is better.</source>
            <translation>Versuchen Sie es erneut, wenn das Netz besser ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>{count} per page</source>
            <extracomment>For one: {count} per page</extracomment>
            <translation>
                <numerusform>{count} pro Seite</numerusform>
                <numerusform>{count} pro Seite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>{count} pictures a page</source>
            <extracomment>For one: {count} picture a page</extracomment>
            <translation>
                <numerusform>{count} Bild pro Seite</numerusform>
                <numerusform>{count} Bilder pro Seite</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <location filename="../../gallery_app/desktop/viewer_controller.py" />
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Page {number} of {pages}, open</source>
            <translation>Seite {number} von {pages}, geöffnet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <location filename="../../gallery_app/desktop/sheet_pdf.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Page {number} of {pages}</source>
            <translation>Seite {number} von {pages}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>How many pictures a page holds</source>
            <translation>Wie viele Bilder eine Seite zeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pasting.py" />
            <source>The copied file cannot be read</source>
            <translation>Die kopierte Datei ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pasting.py" />
            <source>Only a single picture file can be looked up.</source>
            <translation>Gesucht werden kann nur nach einer einzelnen Bilddatei.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Looking where this picture was seen</source>
            <translation>Es wird gesucht, wo dieses Bild vorkommt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Not seen in what was read so far</source>
            <translation>In dem bisher Gelesenen nicht gesehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>{count} pictures hidden everywhere</source>
            <extracomment>For one: {count} picture hidden everywhere</extracomment>
            <translation>
                <numerusform>{count} Bild überall ausgeblendet</numerusform>
                <numerusform>{count} Bilder überall ausgeblendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>{count} pictures shown again</source>
            <extracomment>For one: {count} picture shown again</extracomment>
            <translation>
                <numerusform>{count} Bild wieder eingeblendet</numerusform>
                <numerusform>{count} Bilder wieder eingeblendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Seen in {count} places of what was read so far</source>
            <extracomment>For one: Seen in {count} place of what was read so far</extracomment>
            <translation>
                <numerusform>An {count} Stelle des bisher Gelesenen gesehen</numerusform>
                <numerusform>An {count} Stellen des bisher Gelesenen gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Shown in {count} places, {near} similar</source>
            <extracomment>For one: Shown in {count} place, {near} similar</extracomment>
            <translation>
                <numerusform>An {count} Stelle gezeigt, {near} ähnlich</numerusform>
                <numerusform>An {count} Stellen gezeigt, {near} ähnlich</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>the article</source>
            <translation>der Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>similar, {bits} of 64 bits differ</source>
            <translation>ähnlich, {bits} von 64 Bits verschieden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>in {count} messages</source>
            <extracomment>For one: in {count} message</extracomment>
            <translation>
                <numerusform>in {count} Nachricht</numerusform>
                <numerusform>in {count} Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Article: {title}</source>
            <translation>Artikel: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Shown in {count} places</source>
            <extracomment>For one: Shown in {count} place</extracomment>
            <translation>
                <numerusform>An {count} Stelle gezeigt</numerusform>
                <numerusform>An {count} Stellen gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>{place}, private</source>
            <translation>{place}, privat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Its owner will learn that somebody looked, when, and from which network address. Senders use such pictures to see whether a message was read. No other picture is loaded, and none is by itself.</source>
            <translation>Der Betreiber erfährt, dass jemand es angesehen hat, wann und von welcher Netzwerkadresse. Absender erkennen an solchen Bildern, ob eine Nachricht gelesen wurde. Kein anderes Bild wird geladen, und keines von selbst.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load a remote picture</source>
            <translation>Externes Bild laden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load this picture from {host}?</source>
            <translation>Dieses Bild von {host} laden?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load once</source>
            <translation>Einmal laden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Its API key is taken out of the password store. Nothing changes in Freshdesk, and files you exported stay where they are.</source>
            <translation>Sein API-Schlüssel wird aus dem Schlüsselbund entfernt. In Freshdesk ändert sich nichts, und exportierte Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Delete its pictures, catalog, tray and drawings too ({size})</source>
            <translation>Auch seine Bilder, Katalog, Ablage und Markierungen löschen ({size})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Delete its pictures, catalog, tray and drawings too</source>
            <translation>Auch seine Bilder, Katalog, Ablage und Markierungen löschen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Drawings and the tray cannot be brought back.</source>
            <translation>Markierungen und Ablage lassen sich nicht wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Remove a helpdesk</source>
            <translation>Helpdesk entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Remove {name} from this computer?</source>
            <translation>{name} von diesem Computer entfernen?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Filled in: {tokens}. A line about the picture stands once for each; a line of which nothing is known is left out.</source>
            <translation>Ausgefüllt werden: {tokens}. Eine Zeile über das Bild steht einmal für jedes; eine Zeile, zu der nichts bekannt ist, entfällt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Nothing would be copied.</source>
            <translation>Es würde nichts kopiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>At most {limit} characters.</source>
            <translation>Höchstens {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Words of a bug report</source>
            <translation>Text der Fehlerberichte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Template</source>
            <translation>Textvorlage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Use these words</source>
            <translation>Diesen Text verwenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Usual words</source>
            <translation>Standardtext</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>All pictures</source>
            <translation>Alle Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>The bookmark in the search field keeps a search here.</source>
            <translation>Das Lesezeichen im Suchfeld behält eine Suche hier.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search pictures: words, type:png, from:ana, date:-7d, or a ticket number</source>
            <translation>Bilder suchen: Wörter, type:png, from:ana, date:-7d oder eine Ticketnummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search, or a ticket number</source>
            <translation>Suche oder Ticketnummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search pictures</source>
            <translation>Bilder suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Remove from the saved searches</source>
            <translation>Aus den gespeicherten Suchen entfernen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Empty the search field</source>
            <translation>Suchfeld leeren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Recent searches</source>
            <translation>Letzte Suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_completer.py" />
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_controller.py" />
            <source>The search {name} is removed</source>
            <translation>Die Suche {name} ist entfernt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <location filename="../../gallery_app/domain/words.py" />
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>{count} minutes</source>
            <extracomment>For one: {count} minute</extracomment>
            <translation>
                <numerusform>{count} Minute</numerusform>
                <numerusform>{count} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Secure links need the local API, which is off</source>
            <translation>Sichere Links brauchen die lokale API, und die ist aus</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Start and copy</source>
            <translation>Starten und kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Secure link copied, good for {time} on this computer</source>
            <translation>Sicherer Link kopiert, {time} auf diesem Computer gültig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{count} secure links copied, good for {time} on this computer</source>
            <extracomment>For one: {count} secure link copied, good for {time} on this computer</extracomment>
            <translation>
                <numerusform>{count} sicherer Link kopiert, {time} auf diesem Computer gültig</numerusform>
                <numerusform>{count} sichere Links kopiert, {time} auf diesem Computer gültig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{count} pictures without one: {reason}</source>
            <extracomment>For one: {count} picture without one: {reason}</extracomment>
            <translation>
                <numerusform>{count} Bild ohne Link: {reason}</numerusform>
                <numerusform>{count} Bilder ohne Link: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{private} of {links} come from private notes</source>
            <translation>{private} von {links} aus privaten Notizen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>All secure links are void now.</source>
            <translation>Alle sicheren Links sind jetzt ungültig.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>All secure links are void now</source>
            <translation>Alle sicheren Links sind jetzt ungültig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Lets other programs of this computer list pictures of tickets and open safe copies of them, over HTTP. Copying secure links needs it too.</source>
            <translation>Andere Programme dieses Computers können damit über HTTP Bilder von Tickets auflisten und sichere Kopien davon öffnen. Auch zum Kopieren sicherer Links wird sie gebraucht.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Only this computer can reach it. Programs need a token that stands in a file of yours; secure links work without it until they expire. It ends when you stop it or close the window.</source>
            <translation>Nur dieser Computer kann sie erreichen. Programme brauchen ein Token, das in einer Datei von Ihnen steht; sichere Links funktionieren ohne, bis sie ablaufen. Sie endet, wenn Sie sie beenden oder das Fenster schließen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Programs of this computer that have the token can list pictures and open safe copies of them.</source>
            <translation>Programme dieses Computers, die das Token haben, können Bilder auflisten und sichere Kopien davon öffnen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Secure links open one picture each, without the token, for ten minutes at most. Changing the helpdesk voids them all.</source>
            <translation>Sichere Links öffnen je ein Bild, ohne Token, höchstens zehn Minuten lang. Ein Wechsel des Helpdesks macht alle ungültig.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Local API</source>
            <translation>Lokale API</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy token file path</source>
            <translation>Pfad der Token-Datei kopieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>What programs can ask</source>
            <translation>Was Programme abfragen können</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Revoke all links</source>
            <translation>Alle Links widerrufen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Starting…</source>
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>The local API runs</source>
            <translation>Die lokale API läuft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Token file</source>
            <translation>Token-Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Address copied.</source>
            <translation>Adresse kopiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Path of the token file copied.</source>
            <translation>Pfad der Token-Datei kopiert.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, category</source>
            <translation>{name}, Kategorie</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, folder, {count} articles</source>
            <extracomment>For one: {name}, folder, {count} article</extracomment>
            <translation>
                <numerusform>{name}, Ordner, {count} Artikel</numerusform>
                <numerusform>{name}, Ordner, {count} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, article</source>
            <translation>{name}, Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, draft article</source>
            <translation>{name}, Artikelentwurf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>The knowledge base is empty</source>
            <translation>Die Wissensdatenbank ist leer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Nothing in here</source>
            <translation>Nichts enthalten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <location filename="../../gallery_app/domain/display.py" />
            <source>Without a name</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{problem}. Try again</source>
            <translation>{problem}. Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>no keys</source>
            <translation>keine Tasten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>{action}, changed</source>
            <translation>{action}, geändert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>changed</source>
            <comment>keys</comment>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Filter by words or keys</source>
            <translation>Nach Wörtern oder Tasten filtern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Filter shortcuts</source>
            <translation>Tastenkürzel filtern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Nothing fits.</source>
            <translation>Nichts passt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>All usual keys</source>
            <translation>Alle auf Standard</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>{copies}. Click to see where</source>
            <translation>{copies}. Klick zeigt, wo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>{similar}. Click to see them together</source>
            <translation>{similar}. Klick zeigt sie zusammen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>In the tray</source>
            <translation>In der Ablage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>Private: customers do not see it</source>
            <translation>Privat: Kunden sehen es nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Says where it was taken</source>
            <translation>Verrät, wo es aufgenommen wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>Format: {name}</source>
            <translation>Format: {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Not loaded: loading tells the sender you looked.</source>
            <translation>Nicht geladen: Beim Laden erfährt der Absender, dass Sie es ansehen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Hosted at {host}</source>
            <translation>Liegt bei {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Hosted elsewhere</source>
            <translation>Liegt anderswo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_state.py" />
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Photo {number} of {total}</source>
            <translation>Foto {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Screenshot {number} of {total}</source>
            <translation>Screenshot {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Graphic {number} of {total}</source>
            <translation>Grafik {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Picture {number} of {total}</source>
            <translation>Bild {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: a tracking pixel</source>
            <translation>Eingeklappt: ein Zählpixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: as small as an icon</source>
            <translation>Eingeklappt: klein wie ein Symbol</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: repeated like a logo in a signature</source>
            <translation>Eingeklappt: wiederholt wie ein Logo in einer Signatur</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: repeated in very many tickets</source>
            <translation>Eingeklappt: in sehr vielen Tickets wiederholt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: hidden everywhere by somebody</source>
            <translation>Eingeklappt: von jemandem überall ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>pixel</source>
            <comment>why a picture is folded</comment>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>tiny</source>
            <comment>why a picture is folded</comment>
            <translation>winzig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>logo</source>
            <comment>why a picture is folded</comment>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>repeated</source>
            <comment>why a picture is folded</comment>
            <translation>wiederholt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hidden</source>
            <comment>why a picture is folded</comment>
            <translation>ausgeblendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Shown in {count} messages of this ticket</source>
            <extracomment>For one: Shown in {count} message of this ticket</extracomment>
            <translation>
                <numerusform>In {count} Nachricht dieses Tickets gezeigt</numerusform>
                <numerusform>In {count} Nachrichten dieses Tickets gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Also in {count} other tickets</source>
            <extracomment>For one: Also in {count} other ticket</extracomment>
            <translation>
                <numerusform>Auch in {count} anderem Ticket</numerusform>
                <numerusform>Auch in {count} anderen Tickets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>ticket {number} from {name}</source>
            <translation>Ticket {number} von {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{count} copies of the same file in this result</source>
            <extracomment>For one: {count} copy of the same file in this result</extracomment>
            <translation>
                <numerusform>{count} Kopie derselben Datei in diesem Ergebnis</numerusform>
                <numerusform>{count} Kopien derselben Datei in diesem Ergebnis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Shown in {count} messages of this article</source>
            <extracomment>For one: Shown in {count} message of this article</extracomment>
            <translation>
                <numerusform>In {count} Nachricht dieses Artikels gezeigt</numerusform>
                <numerusform>In {count} Nachrichten dieses Artikels gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>failed: {title}. {hint}</source>
            <translation>fehlgeschlagen: {title}. {hint}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hosted at {host}, not loaded</source>
            <translation>liegt bei {host}, nicht geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hosted at a foreign host, not loaded</source>
            <translation>liegt auf einem fremden Server, nicht geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Press Enter to retry.</source>
            <translation>Eingabe versucht es erneut.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Press Enter to check again.</source>
            <translation>Eingabe prüft erneut.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>article {number} from {name}</source>
            <translation>Artikel {number} von {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>in the tray</source>
            <translation>in der Ablage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{width} by {height}</source>
            <translation>{width} mal {height}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Without a title</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Without a subject</source>
            <translation>Ohne Betreff</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>First of article {number}</source>
            <translation>Erstes von Artikel {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>First of ticket {number}</source>
            <translation>Erstes von Ticket {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>with a place</source>
            <translation>mit Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>{message}. Undo is possible</source>
            <translation>{message}. Lässt sich rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Thumbnail size</source>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Tour, {place}: {title}. {words}</source>
            <translation>Rundgang, {place}: {title}. {words}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Skip the tour</source>
            <translation>Rundgang überspringen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Back</source>
            <comment>a step of the tour</comment>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Next</source>
            <comment>a step of the tour</comment>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Ask for pictures here</source>
            <translation>Hier nach Bildern suchen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Type a ticket number, paste a link, or write words and filters such as {example}. {key} leads here from anywhere.</source>
            <translation>Geben Sie eine Ticketnummer ein, fügen Sie einen Link ein, oder schreiben Sie Wörter und Filter wie {example}. {key} führt von überall hierher.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Narrow it down</source>
            <translation>Eingrenzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>The filters change the same search, and count what is there. {key} shows and hides them.</source>
            <translation>Die Filter ändern dieselbe Suche und zählen, was da ist. {key} blendet sie ein und aus.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Look at a picture</source>
            <translation>Ein Bild ansehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>{large} shows it large, {quick} has a quick look, and {back} leads back. A right click has all that can be done with it.</source>
            <translation>{large} zeigt es groß, {quick} nur auf einen Blick, {back} führt zurück. Ein Rechtsklick zeigt alles, was man damit tun kann.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>What a picture says of itself</source>
            <translation>Was ein Bild über sich sagt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>The inspector ({key}) has its dates, its camera and where it stands. Place, serial number and owner stay hidden until you ask for them.</source>
            <translation>Die Details ({key}) nennen Daten, Kamera und wo das Bild steht. Ort, Seriennummer und Besitzer bleiben verborgen, bis Sie danach fragen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Hand it over safely</source>
            <translation>Sicher weitergeben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>What you export ({export}), copy or drag is made anew and holds nothing personal, unless you choose so. {tray} puts a picture into a tray that stays for another day.</source>
            <translation>Was Sie exportieren ({export}), kopieren oder ziehen, wird neu gemacht und enthält nichts Persönliches, es sei denn, Sie wählen es so. {tray} legt ein Bild in die Ablage, die auch morgen noch da ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Help is here</source>
            <translation>Hier ist die Hilfe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>{help} opens the help, {keys} shows every key. Both are in this menu under Help, and so is this tour.</source>
            <translation>{help} öffnet die Hilfe, {keys} zeigt alle Tasten. Beides steht in diesem Menü unter „Hilfe“, auch dieser Rundgang.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>{count} pictures in the tray</source>
            <extracomment>For one: {count} picture in the tray</extracomment>
            <translation>
                <numerusform>{count} Bild in der Ablage</numerusform>
                <numerusform>{count} Bilder in der Ablage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Show the tray</source>
            <translation>Ablage zeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Export the tray…</source>
            <translation>Ablage exportieren…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Empty the tray</source>
            <translation>Ablage leeren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>{count} pictures put into the tray</source>
            <extracomment>For one: {count} picture put into the tray</extracomment>
            <translation>
                <numerusform>{count} Bild in die Ablage gelegt</numerusform>
                <numerusform>{count} Bilder in die Ablage gelegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>{count} pictures taken out of the tray</source>
            <extracomment>For one: {count} picture taken out of the tray</extracomment>
            <translation>
                <numerusform>{count} Bild aus der Ablage genommen</numerusform>
                <numerusform>{count} Bilder aus der Ablage genommen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Take out of the tray</source>
            <translation>Aus der Ablage nehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Put into the tray</source>
            <translation>In die Ablage legen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Look for new versions (none are published yet)</source>
            <translation>Nach neuen Versionen sehen (noch keine veröffentlicht)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Look for new versions</source>
            <translation>Nach neuen Versionen sehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Asked once a day. Who publishes Ticket Gallery sees this computer's network address.</source>
            <translation>Einmal am Tag wird gefragt. Wer Ticket Gallery veröffentlicht, sieht die Netzwerkadresse dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Ticket Gallery {version} is there, at {page}</source>
            <translation>Ticket Gallery {version} ist da, auf {page}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/view_canvas.py" />
            <source>Loading this picture</source>
            <translation>Dieses Bild wird geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Background of see-through pictures</source>
            <translation>Hintergrund durchsichtiger Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened in processes of their own, of which none has started yet.</source>
            <translation>Bilder werden in eigenen Prozessen geöffnet, von denen noch keiner gestartet ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened behind: {walls}.</source>
            <translation>Schutz beim Öffnen von Bildern: {walls}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened behind: {walls}. This computer does not offer every wall: see gallery-app doctor.</source>
            <translation>Schutz beim Öffnen von Bildern: {walls}. Dieser Computer bietet nicht jeden Schutz: siehe gallery-app doctor.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_furnishing.py" />
            <source>The language changes when the app is started again</source>
            <translation>Die Sprache wechselt beim nächsten Start</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_parts.py" />
            <source>Show the report</source>
            <translation>Bericht anzeigen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_parts.py" />
            <source>Open the page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_runs.py" />
            <source>Thumbnail size, also Ctrl and the wheel</source>
            <translation>Größe der Vorschaubilder, auch Strg und Mausrad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Freshdesk did not give all messages</source>
            <translation>Freshdesk hat nicht alle Nachrichten geliefert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Signature logos</source>
            <translation>Logos aus Signaturen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Icons</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Tracking pixels</source>
            <translation>Zählpixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>In very many tickets</source>
            <translation>In sehr vielen Tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Hidden by hand</source>
            <translation>Von Hand ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in the description</source>
            <translation>in der Beschreibung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a customer reply</source>
            <translation>in einer Kundenantwort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in an agent reply</source>
            <translation>in einer Agentenantwort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a private note</source>
            <translation>in einer privaten Notiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a public note</source>
            <translation>in einer öffentlichen Notiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a forward</source>
            <translation>in einer Weiterleitung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to the description</source>
            <translation>an die Beschreibung angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a customer reply</source>
            <translation>an eine Kundenantwort angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to an agent reply</source>
            <translation>an eine Agentenantwort angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a private note</source>
            <translation>an eine private Notiz angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a public note</source>
            <translation>an eine öffentliche Notiz angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a forward</source>
            <translation>an eine Weiterleitung angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>ticket {number}</source>
            <translation>Ticket {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>tickets since {day}</source>
            <translation>Tickets seit {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Reading recent tickets {read} of {known}</source>
            <translation>Neueste Tickets werden gelesen: {read} von {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Loading {done} of {total}</source>
            <translation>Laden: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Frame {number} of {frames}</source>
            <translation>Einzelbild {number} von {frames}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>from the article</source>
            <translation>aus dem Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to the ticket</source>
            <translation>an das Ticket angehängt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{shown} of {count} pictures</source>
            <extracomment>For one: {shown} of {count} picture</extracomment>
            <translation>
                <numerusform>{shown} von {count} Bild</numerusform>
                <numerusform>{shown} von {count} Bildern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} pictures fit</source>
            <extracomment>For one: {count} picture fit</extracomment>
            <translation>
                <numerusform>{count} Bild passt</numerusform>
                <numerusform>{count} Bilder passen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>only tickets opened here</source>
            <translation>nur hier geöffnete Tickets</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} selected on {pages} pages</source>
            <extracomment>For one: {count} selected on {pages} pages</extracomment>
            <translation>
                <numerusform>{count} auf {pages} Seiten ausgewählt</numerusform>
                <numerusform>{count} auf {pages} Seiten ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Tickets {read} of {known}</source>
            <translation>Tickets {read} von {known}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} shown elsewhere in the result too</source>
            <extracomment>For one: {count} shown elsewhere in the result too</extracomment>
            <translation>
                <numerusform>{count} auch anderswo im Ergebnis gezeigt</numerusform>
                <numerusform>{count} auch anderswo im Ergebnis gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} folded away</source>
            <extracomment>For one: {count} folded away</extracomment>
            <translation>
                <numerusform>{count} eingeklappt</numerusform>
                <numerusform>{count} eingeklappt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Finding tickets</source>
            <translation>Tickets werden gesucht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Finding recent tickets</source>
            <translation>Neueste Tickets werden gesucht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Fit</source>
            <comment>zoom</comment>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Fit width</source>
            <comment>zoom</comment>
            <translation>Breite einpassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Zoom (0 fit, 1 for 100 %, W fit width)</source>
            <translation>Zoom (0 einpassen, 1 für 100 %, W Breite einpassen)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Zoom: {size}</source>
            <translation>Zoom: {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Signed in as {name} ({email})</source>
            <translation>Angemeldet als {name} ({email})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>{rate} requests a minute</source>
            <translation>{rate} Anfragen pro Minute</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Key kept in {store}</source>
            <translation>API-Schlüssel gespeichert in {store}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Connected to {host}</source>
            <translation>Verbunden mit {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Signed in as {name}</source>
            <translation>Angemeldet als {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>{rate}, shared by the whole helpdesk</source>
            <translation>{rate}, gemeinsam für den ganzen Helpdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Its key is made anew at each start</source>
            <translation>Sein API-Schlüssel entsteht bei jedem Start neu</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Key not kept: good until you quit</source>
            <translation>API-Schlüssel nicht gespeichert: gilt bis zum Beenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Demo helpdesk</source>
            <translation>Demo-Helpdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/app_link.py" />
            <source>This link opens no ticket</source>
            <translation>Dieser Link öffnet kein Ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/app_link.py" />
            <source>Links to Ticket Gallery read ticket-gallery://ticket/4711 or ticket-gallery://article/12.</source>
            <translation>Links zu Ticket Gallery lauten ticket-gallery://ticket/4711 oder ticket-gallery://article/12.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <source>{subject}
{ticket}: {url}
From {requester}, {company}

{name}: {width} × {height}, {type}, {size}, sent {date} in {message}</source>
            <translation>{subject}
{ticket}: {url}
Von {requester}, {company}

{name}: {width} × {height}, {type}, {size}, gesendet {date} ({message})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>There is no {token}</source>
            <translation>{token} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>There are {offered}.</source>
            <translation>Es gibt {offered}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>EXIF removed, normal for {channel}</source>
            <translation>EXIF entfernt, normal für {channel}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>none</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>EXIF removed, normal for chat channels</source>
            <translation>EXIF entfernt, normal für Chat-Kanäle</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Still reading</source>
            <translation>Wird noch gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Nothing stands out</source>
            <translation>Nichts Auffälliges</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The name was given by hand or by a program that did not look at the file.</source>
            <translation>Den Namen hat jemand von Hand vergeben oder ein Programm, das nicht in die Datei gesehen hat.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the picture was changed: saving and renaming do this all the time.</source>
            <translation>Es heißt nicht, dass das Bild verändert wurde: Speichern und Umbenennen bewirken das ständig.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Apps of this kind pass photos on without date, camera and place.</source>
            <translation>Solche Apps geben Fotos ohne Datum, Kamera und Ort weiter.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the sender removed anything.</source>
            <translation>Es heißt nicht, dass der Absender etwas entfernt hat.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A photo without any camera data</source>
            <translation>Ein Foto ohne jede Kameraangabe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Something on its way left them out: an app, a website, an editor, or a photo of a screen.</source>
            <translation>Unterwegs gingen sie verloren: durch eine App, eine Website, ein Bildprogramm oder weil ein Bildschirm fotografiert wurde.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that somebody hides something; most apps do this unasked.</source>
            <translation>Es heißt nicht, dass jemand etwas verbirgt; die meisten Apps tun das ungefragt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>By its own date taken after it was sent</source>
            <translation>Laut eigenem Datum erst nach dem Senden aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The camera's clock was ahead, or the date was written later.</source>
            <translation>Die Uhr der Kamera ging vor, oder das Datum wurde später geschrieben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the picture is false: clocks of cameras are often wrong.</source>
            <translation>Es heißt nicht, dass das Bild falsch ist: Kamerauhren gehen oft falsch.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The photo is older than the question; ask when the damage was seen, if that matters.</source>
            <translation>Das Foto ist älter als die Anfrage; fragen Sie, wann der Schaden bemerkt wurde, falls das wichtig ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that it shows something else: people write late, and clocks are often wrong.</source>
            <translation>Es heißt nicht, dass es etwas anderes zeigt: Viele schreiben spät, und Uhren gehen oft falsch.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The camera's clock has no time zone</source>
            <translation>Die Uhr der Kamera hat keine Zeitzone</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The date may be off by up to a day, seen from where you are.</source>
            <translation>Von Ihnen aus gesehen kann das Datum um bis zu einen Tag abweichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the clock was wrong: many cameras write no zone.</source>
            <translation>Es heißt nicht, dass die Uhr falsch ging: Viele Kameras schreiben keine Zeitzone.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Saved by {program}</source>
            <translation>Gespeichert mit {program}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A program that can change pictures wrote this file last.</source>
            <translation>Zuletzt hat ein Programm diese Datei geschrieben, das Bilder verändern kann.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say what was changed: cropping, turning or making it smaller leave the same trace.</source>
            <translation>Es sagt nicht, was verändert wurde: Zuschneiden, Drehen und Verkleinern hinterlassen dieselbe Spur.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Saved again {span} after it was taken</source>
            <translation>{span} nach der Aufnahme erneut gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Some program wrote the file anew, by the dates in it.</source>
            <translation>Laut den Daten in der Datei hat ein Programm sie neu geschrieben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say what was changed; phones do this when a photo is turned or shared.</source>
            <translation>Es sagt nicht, was verändert wurde; Telefone tun das, wenn ein Foto gedreht oder geteilt wird.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Says of itself: {source}</source>
            <translation>Sagt über sich selbst: {source}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The program that made the file wrote so into it.</source>
            <translation>Das hat das Programm, das die Datei erzeugt hat, hineingeschrieben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not tell how much was made that way, and a missing note would prove nothing.</source>
            <translation>Es sagt nicht, wie viel so entstanden ist, und ein fehlender Vermerk würde nichts beweisen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Carries content credentials</source>
            <translation>Enthält Content Credentials</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Its maker's program signed how it came about; a C2PA verifier can show that.</source>
            <translation>Das erzeugende Programm hat signiert, wie das Bild entstand; ein C2PA-Prüfprogramm kann das zeigen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>They were not verified here, so they prove nothing yet.</source>
            <translation>Sie wurden hier nicht geprüft und beweisen daher noch nichts.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The small picture inside shows something else</source>
            <translation>Das kleine Bild in der Datei zeigt etwas anderes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The picture was changed by a program that left the camera's small copy as it was.</source>
            <translation>Ein Programm hat das Bild verändert und die kleine Kopie der Kamera so gelassen, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean a forgery: cropping is enough for it.</source>
            <translation>Es bedeutet keine Fälschung: Schon Zuschneiden genügt dafür.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>{count} photos of this ticket come from {cameras} cameras</source>
            <extracomment>For one: {count} photo of this ticket comes from {cameras} cameras</extracomment>
            <translation>
                <numerusform>{count} Foto dieses Tickets stammt von {cameras} Kameras</numerusform>
                <numerusform>{count} Fotos dieses Tickets stammen von {cameras} Kameras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>They name {names}.</source>
            <translation>Sie nennen {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that they are of different people: families and offices share what they write.</source>
            <translation>Es heißt nicht, dass sie von verschiedenen Personen sind: Familien und Büros schreiben gemeinsam.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The same picture is in {count} other tickets</source>
            <extracomment>For one: The same picture is in {count} other ticket</extracomment>
            <translation>
                <numerusform>Dasselbe Bild ist in {count} weiteren Ticket</numerusform>
                <numerusform>Dasselbe Bild ist in {count} weiteren Tickets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Exactly these bytes were sent there too.</source>
            <translation>Genau diese Bytes wurden auch dort gesendet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say who sent it first, or why: known errors and forms come again and again.</source>
            <translation>Es sagt nicht, wer es zuerst gesendet hat oder warum: Bekannte Fehler und Formulare kommen immer wieder.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A nearly equal picture is in {count} other tickets</source>
            <extracomment>For one: A nearly equal picture is in {count} other ticket</extracomment>
            <translation>
                <numerusform>Ein fast gleiches Bild ist in {count} weiteren Ticket</numerusform>
                <numerusform>Ein fast gleiches Bild ist in {count} weiteren Tickets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It looks the same at a small size; compare them side by side.</source>
            <translation>Verkleinert sieht es gleich aus; vergleichen Sie beide nebeneinander.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that it is the same: screens of one program look alike.</source>
            <translation>Es heißt nicht, dass es dasselbe ist: Bildschirme eines Programms sehen sich ähnlich.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Taken {span} before the ticket</source>
            <translation>{span} vor dem Ticket aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Taken about {span} before the ticket</source>
            <translation>Etwa {span} vor dem Ticket aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <source>Inline picture</source>
            <translation>Bild im Text</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <source>{size} B</source>
            <translation>{size} B</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>ok</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>look here</source>
            <translation>ansehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>All is well</source>
            <translation>Alles in Ordnung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>{count} things need a look</source>
            <extracomment>For one: {count} thing needs a look</extracomment>
            <translation>
                <numerusform>{count} Punkt sollte angesehen werden</numerusform>
                <numerusform>{count} Punkte sollten angesehen werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>{held} of {count} attacks held</source>
            <extracomment>For one: {held} of {count} attack held</extracomment>
            <translation>
                <numerusform>{held} von {count} Angriff abgewehrt</numerusform>
                <numerusform>{held} von {count} Angriffen abgewehrt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Something did not work</source>
            <translation>Etwas hat nicht funktioniert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Try again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This is not a ticket number or link</source>
            <translation>Das ist weder eine Ticketnummer noch ein Link</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Type a number such as 4711, or paste the address of a ticket or article.</source>
            <translation>Geben Sie eine Nummer wie 4711 ein, oder fügen Sie die Adresse eines Tickets oder Artikels ein.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This search is not understood</source>
            <translation>Diese Suche ist nicht verständlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Words and filters such as type:png are read.</source>
            <translation>Gelesen werden Wörter und Filter wie type:png.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>There is no such page</source>
            <translation>Diese Seite gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Pages start at 1; a page holds 1 to 200 pictures.</source>
            <translation>Seiten beginnen bei 1; eine Seite fasst 1 bis 200 Bilder.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This is not a Freshdesk address</source>
            <translation>Das ist keine Freshdesk-Adresse</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Use acme, acme.freshdesk.com or the address in the browser's address bar.</source>
            <translation>Verwenden Sie acme, acme.freshdesk.com oder die Adresse aus der Adresszeile des Browsers.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>No helpdesk is connected</source>
            <translation>Kein Helpdesk verbunden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Connect one, or try the demo helpdesk.</source>
            <translation>Verbinden Sie einen, oder probieren Sie den Demo-Helpdesk aus.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk did not accept the API key</source>
            <translation>Freshdesk hat den API-Schlüssel nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>Copy it again from your profile settings in Freshdesk.</source>
            <translation>Kopieren Sie ihn noch einmal aus Ihren Profileinstellungen in Freshdesk.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This computer's password store did not answer</source>
            <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>Unlock it and try again, or use the key for this session only.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder verwenden Sie den API-Schlüssel nur für diese Sitzung.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Your role may not see this</source>
            <translation>Ihre Rolle darf das nicht sehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Ask an administrator of your helpdesk for access.</source>
            <translation>Bitten Sie einen Administrator Ihres Helpdesks um Zugriff.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Nothing was found under this number</source>
            <translation>Unter dieser Nummer wurde nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the number and that you are connected to the right helpdesk.</source>
            <translation>Prüfen Sie die Nummer und ob Sie mit dem richtigen Helpdesk verbunden sind.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk did not accept the request</source>
            <translation>Freshdesk hat die Anfrage nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>If it happens again, copy the details and report it.</source>
            <translation>Falls es wieder vorkommt, kopieren Sie die Details und melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk asks to wait</source>
            <translation>Freshdesk bittet zu warten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>All requests of your helpdesk for this minute are used up; try again in a minute.</source>
            <translation>Alle Anfragen Ihres Helpdesks für diese Minute sind verbraucht; versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The helpdesk cannot be reached</source>
            <translation>Der Helpdesk ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the network connection and the address.</source>
            <translation>Prüfen Sie die Netzwerkverbindung und die Adresse.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk has trouble answering</source>
            <translation>Freshdesk hat Mühe zu antworten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Wait a little and try again.</source>
            <translation>Warten Sie ein wenig und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The address answered with something that is not Freshdesk</source>
            <translation>Die Antwort unter dieser Adresse ist nicht von Freshdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the address; a login page or a proxy may stand in between.</source>
            <translation>Prüfen Sie die Adresse; vielleicht steht eine Anmeldeseite oder ein Proxy dazwischen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The link has expired</source>
            <translation>Der Link ist abgelaufen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Retry reads the ticket again for a fresh one.</source>
            <translation>„Erneut versuchen“ liest das Ticket neu und holt einen frischen Link.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file is gone</source>
            <translation>Die Datei ist weg</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk lists it but no longer has it.</source>
            <translation>Freshdesk führt sie noch auf, hat sie aber nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The download broke off</source>
            <translation>Der Download ist abgebrochen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/engine/export_file.py" />
            <source>Retry downloads it again.</source>
            <translation>„Erneut versuchen“ lädt sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The download took too long</source>
            <translation>Der Download hat zu lange gedauert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Retry when the network is better.</source>
            <translation>Versuchen Sie es erneut, wenn das Netz besser ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file is too large</source>
            <translation>Die Datei ist zu groß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Files of up to 64 MB are shown.</source>
            <translation>Gezeigt werden Dateien bis 64 MB.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The server sent a page, not a picture</source>
            <translation>Der Server hat eine Webseite gesendet, kein Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The sender may have named a page like a picture.</source>
            <translation>Der Absender hat einer Webseite vielleicht den Namen eines Bildes gegeben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The link leads to a foreign host</source>
            <translation>Der Link führt zu einem fremden Server</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was not opened, for safety.</source>
            <translation>Er wurde zur Sicherheit nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Remote picture, not loaded</source>
            <translation>Externes Bild, nicht geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Loading it would tell its sender that you looked.</source>
            <translation>Beim Laden erführe der Absender, dass Sie es angesehen haben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file cannot be read</source>
            <translation>Die Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the path, and that the file is yours to read.</source>
            <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not a picture</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The bytes are of no known picture format.</source>
            <translation>Die Bytes gehören zu keinem bekannten Bildformat.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Damaged picture</source>
            <translation>Beschädigtes Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file ends too early or is broken.</source>
            <translation>Die Datei endet zu früh oder ist defekt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not opened: too many pixels</source>
            <translation>Nicht geöffnet: zu viele Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Showing it would take more memory than is safe.</source>
            <translation>Die Anzeige bräuchte mehr Speicher, als sicher ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not shown for safety</source>
            <translation>Zur Sicherheit nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This format can hold scripts and links to other files.</source>
            <translation>Dieses Format kann Skripte und Verweise auf andere Dateien enthalten.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>HEIC pictures need an extra</source>
            <translation>HEIC-Bilder brauchen ein Zusatzpaket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Install it with: pip install "ticket-gallery[heif]"</source>
            <translation>Installieren Sie es mit: pip install "ticket-gallery[heif]"</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Opening took too long</source>
            <translation>Das Öffnen hat zu lange gedauert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was stopped after 10 seconds; the file may be made to do that.</source>
            <translation>Es wurde nach 10 Sekunden beendet; die Datei ist vielleicht darauf angelegt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This picture broke its decoder</source>
            <translation>Dieses Bild hat seinen Decoder zum Absturz gebracht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was held in its own process; nothing else was touched.</source>
            <translation>Er lief in einem eigenen Prozess; sonst war nichts betroffen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This picture is dangerous</source>
            <translation>Dieses Bild ist gefährlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Its decoder was stopped as it reached for what no picture needs. It is not tried again by itself.</source>
            <translation>Sein Decoder wurde gestoppt, als er nach etwas griff, was kein Bild braucht. Es wird nicht von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Pictures cannot be opened on this computer</source>
            <translation>Auf diesem Computer können keine Bilder geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Close other programs and try again; if it stays so, install the app anew.</source>
            <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal; bleibt es so, installieren Sie die App neu.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The app's folder cannot be used</source>
            <translation>Der Ordner der App kann nicht verwendet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check that it belongs to you and is writable.</source>
            <translation>Prüfen Sie, ob er Ihnen gehört und beschreibbar ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Free some space; pictures already here stay usable.</source>
            <translation>Geben Sie etwas Platz frei; Bilder, die schon hier sind, bleiben nutzbar.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>The copy did not pass its check</source>
            <translation>Die Kopie hat ihre Prüfung nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>It was removed again. Try once more; if it stays so, report it.</source>
            <translation>Sie wurde wieder entfernt. Versuchen Sie es noch einmal; bleibt es so, melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Nothing of the picture would be left</source>
            <translation>Vom Bild bliebe nichts übrig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>The crop lies outside of it; draw it anew.</source>
            <translation>Der Ausschnitt liegt außerhalb; ziehen Sie ihn neu auf.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>This name template is not understood</source>
            <translation>Diese Namensvorlage ist nicht verständlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Tokens stand in braces, such as {ticket}_{n:03}_{date}.{ext}.</source>
            <translation>Platzhalter stehen in geschweiften Klammern, zum Beispiel {ticket}_{n:03}_{date}.{ext}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Nothing can be written into this folder</source>
            <translation>In diesen Ordner kann nichts geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Choose another one, or check that it is there and yours to write in.</source>
            <translation>Wählen Sie einen anderen, oder prüfen Sie, ob es ihn gibt und Sie dort schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>What was drawn on this picture cannot be read</source>
            <translation>Die Markierungen auf diesem Bild können nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Draw on it once more, and copies of it are made again.</source>
            <translation>Zeichnen Sie sie noch einmal, dann entstehen wieder Kopien davon.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>There is nothing to export</source>
            <translation>Es gibt nichts zu exportieren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Select pictures first, or leave fewer out.</source>
            <translation>Wählen Sie zuerst Bilder aus, oder lassen Sie weniger weg.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>number of the ticket, or article-77</source>
            <translation>Nummer des Tickets oder article-77</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>number within the export; {n:03} gives 001</source>
            <translation>Nummer innerhalb des Exports; {n:03} ergibt 001</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>day it was sent; {date:%d.%m.%Y} orders it otherwise</source>
            <translation>Tag des Sendens; {date:%d.%m.%Y} ordnet ihn anders</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>time it was sent, as 0941</source>
            <translation>Uhrzeit des Sendens, als 0941</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>the sender's own file name</source>
            <translation>Dateiname des Absenders</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>who asks in the ticket</source>
            <translation>wer im Ticket anfragt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>their company</source>
            <translation>dessen Firma</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>subject of the ticket or title of the article</source>
            <translation>Betreff des Tickets oder Titel des Artikels</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>reply, note, description, article …</source>
            <translation>Antwort, Notiz, Beschreibung, Artikel …</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>ending by what the file really is</source>
            <translation>Endung nach dem wirklichen Dateityp</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>{token} is not understood</source>
            <translation>{token} ist nicht verständlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Numbers are written {number}, dates {date}.</source>
            <translation>Nummern schreibt man {number}, Daten {date}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A name template needs a name</source>
            <translation>Eine Namensvorlage braucht einen Namen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>For example {ticket}_{n:03}.{ext}.</source>
            <translation>Zum Beispiel {ticket}_{n:03}.{ext}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Too many folders</source>
            <translation>Zu viele Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A template makes at most {limit} folders.</source>
            <translation>Eine Vorlage legt höchstens {limit} Ordner an.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A brace is left over</source>
            <translation>Eine geschweifte Klammer ist übrig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Each token stands in braces.</source>
            <translation>Jeder Platzhalter steht in geschweiften Klammern.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Safe to share</source>
            <translation>Sicher zu teilen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>New files from pixels, nothing personal inside</source>
            <translation>Neue Dateien, nichts Persönliches darin</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Bug report</source>
            <translation>Fehlerbericht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Sharp PNG with ticket link</source>
            <translation>Scharfes PNG mit Link zum Ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Claim file</source>
            <translation>Schadensakte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Originals, manifest, contact sheet</source>
            <translation>Originale, Manifest, Kontaktbogen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Original bytes</source>
            <translation>Originale Bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_sheet.py" />
            <source>en</source>
            <comment>the code of this language, as in HTML</comment>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Screenshot</source>
            <translation>Screenshot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Graphic</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Not clear</source>
            <translation>Nicht eindeutig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Blurred</source>
            <translation>Unscharf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Soft</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very dark</source>
            <translation>Sehr dunkel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Bright</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very sharp</source>
            <translation>Sehr scharf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very bright</source>
            <translation>Sehr hell</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>See-through</source>
            <translation>Durchsichtig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>{count} of 64 bits differ</source>
            <extracomment>For one: {count} of 64 bits differ</extracomment>
            <translation>
                <numerusform>{count} von 64 Bit verschieden</numerusform>
                <numerusform>{count} von 64 Bit verschieden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Only pictures that can be opened are measured</source>
            <translation>Gemessen werden nur Bilder, die sich öffnen lassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>In parts</source>
            <translation>Teilweise</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Nearest</source>
            <translation>Am ähnlichsten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Looks like</source>
            <translation>Sieht aus wie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Sharpness</source>
            <translation>Schärfe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Likeness</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>{brightness} of 255</source>
            <translation>{brightness} von 255</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown mirrored</source>
            <translation>Gespiegelt angezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 180°</source>
            <translation>Um 180° gedreht angezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown upside down, mirrored</source>
            <translation>Kopfüber und gespiegelt angezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° left, mirrored</source>
            <translation>Um 90° nach links gedreht und gespiegelt angezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° right</source>
            <translation>Um 90° nach rechts gedreht angezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° right, mirrored</source>
            <translation>Um 90° nach rechts gedreht und gespiegelt angezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° left</source>
            <translation>Um 90° nach links gedreht angezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Artist</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>like {length} mm</source>
            <translation>wie {length} mm</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>The file names no camera</source>
            <translation>Die Datei nennt keine Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Lens</source>
            <translation>Objektiv</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Flash</source>
            <translation>Blitz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Orientation</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Serial</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Lens serial</source>
            <translation>Objektivnummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Picture id</source>
            <translation>Bild-ID</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>camera clock, zone unknown</source>
            <translation>Kamerauhr, Zeitzone unbekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken within a day or two of the message, if the camera's clock is right.</source>
            <translation>Höchstens ein, zwei Tage vor oder nach der Nachricht aufgenommen, wenn die Kamerauhr stimmt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>The file has no dates, and it is of no ticket</source>
            <translation>Die Datei hat keine Daten und gehört zu keinem Ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Dates</source>
            <translation>Zeitangaben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken {span} after the message.</source>
            <translation>Aufgenommen {span} nach der Nachricht.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken about {span} before the message, if the camera's clock is right.</source>
            <translation>Aufgenommen etwa {span} vor der Nachricht, wenn die Kamerauhr stimmt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>By the camera's clock it was taken after the message.</source>
            <translation>Laut Kamerauhr nach der Nachricht aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Digitised</source>
            <translation>Digitalisiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken {span} before the message.</source>
            <translation>Aufgenommen {span} vor der Nachricht.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>By GPS</source>
            <translation>Laut GPS</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Opened</source>
            <translation>Eröffnet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>zone unknown</source>
            <translation>Zeitzone unbekannt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} pictures not loaded</source>
            <extracomment>For one: {count} picture not loaded</extracomment>
            <translation>
                <numerusform>{count} Bild nicht geladen</numerusform>
                <numerusform>{count} Bilder nicht geladen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} different</source>
            <translation>{count} verschiedene</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} tickets</source>
            <extracomment>For one: {count} ticket</extracomment>
            <translation>
                <numerusform>{count} Ticket</numerusform>
                <numerusform>{count} Tickets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} articles</source>
            <extracomment>For one: {count} article</extracomment>
            <translation>
                <numerusform>{count} Artikel</numerusform>
                <numerusform>{count} Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} cameras</source>
            <extracomment>For one: {count} camera</extracomment>
            <translation>
                <numerusform>{count} Kamera</numerusform>
                <numerusform>{count} Kameras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Named .{extension}, but it is a {format}</source>
            <translation>Heißt .{extension}, ist aber ein {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Black and white</source>
            <translation>Schwarzweiß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Grey with transparency</source>
            <translation>Grau mit Transparenz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>RGB with transparency</source>
            <translation>RGB mit Transparenz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>It was not loaded yet</source>
            <translation>Noch nicht geladen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} colours in its palette</source>
            <extracomment>For one: {count} colour in its palette</extracomment>
            <translation>
                <numerusform>{count} Farbe in der Palette</numerusform>
                <numerusform>{count} Farben in der Palette</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Frames</source>
            <translation>Einzelbilder</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} frames</source>
            <extracomment>For one: {count} frame</extracomment>
            <translation>
                <numerusform>{count} Einzelbild</numerusform>
                <numerusform>{count} Einzelbilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>quality about {quality}</source>
            <translation>Qualität etwa {quality}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>progressive</source>
            <translation>progressiv</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Stored</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Here since</source>
            <translation>Hier seit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{bits} bits a channel</source>
            <translation>{bits} Bit pro Kanal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} pages</source>
            <extracomment>For one: {count} page</extracomment>
            <translation>
                <numerusform>{count} Seite</numerusform>
                <numerusform>{count} Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Not on this computer</source>
            <translation>Nicht auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Sent as</source>
            <translation>Gesendet als</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>as sent</source>
            <translation>laut Absender</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} bytes</source>
            <translation>{count} Byte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>N</source>
            <comment>direction</comment>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>NE</source>
            <comment>direction</comment>
            <translation>NO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>E</source>
            <comment>direction</comment>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>SE</source>
            <comment>direction</comment>
            <translation>SO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>S</source>
            <comment>direction</comment>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>SW</source>
            <comment>direction</comment>
            <translation>SW</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>W</source>
            <comment>direction</comment>
            <translation>W</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>NW</source>
            <comment>direction</comment>
            <translation>NW</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>{height} m above the sea</source>
            <translation>{height} m über dem Meer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Town</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Province</source>
            <translation>Bundesland</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>{height} m below the sea</source>
            <translation>{height} m unter dem Meeresspiegel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Looking</source>
            <translation>Blickrichtung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>The file says no place</source>
            <translation>Die Datei nennt keinen Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Degrees</source>
            <translation>Grad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Altitude</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>a place</source>
            <translation>einen Ort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>a serial number</source>
            <translation>eine Seriennummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>an owner</source>
            <translation>einen Besitzer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Holds {what}</source>
            <translation>Enthält {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Reading the metadata</source>
            <translation>Metadaten werden gelesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Nothing personal was found in the metadata</source>
            <translation>In den Metadaten wurde nichts Persönliches gefunden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Whether it holds anything personal is not known</source>
            <translation>Ob es etwas Persönliches enthält, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Hidden here until you ask. Export removes it.</source>
            <translation>Hier verborgen, bis Sie danach fragen. Der Export entfernt es.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Export removes it.</source>
            <translation>Der Export entfernt es.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Hidden here until you ask. Export removes them.</source>
            <translation>Hier verborgen, bis Sie danach fragen. Der Export entfernt alles davon.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Export removes them.</source>
            <translation>Der Export entfernt alles davon.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_rows.py" />
            <source>{most} and {last}</source>
            <translation>{most} und {last}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In the text</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Attached</source>
            <translation>Angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Description, {sent}</source>
            <translation>Beschreibung, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Customer reply, {sent}</source>
            <translation>Antwort des Kunden, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Agent reply, {sent}</source>
            <translation>Antwort eines Agenten, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Private note, {sent}</source>
            <translation>Private Notiz, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Public note, {sent}</source>
            <translation>Öffentliche Notiz, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Forward, {sent}</source>
            <translation>Weiterleitung, {sent}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In {count} messages of this ticket</source>
            <extracomment>For one: In {count} message of this ticket</extracomment>
            <translation>
                <numerusform>In {count} Nachricht dieses Tickets</numerusform>
                <numerusform>In {count} Nachrichten dieses Tickets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Article, {sent}</source>
            <translation>Artikel, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{span} after the ticket opened</source>
            <translation>{span} nach Eröffnung des Tickets</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In {count} messages of this article</source>
            <extracomment>For one: In {count} message of this article</extracomment>
            <translation>
                <numerusform>In {count} Nachricht dieses Artikels</numerusform>
                <numerusform>In {count} Nachrichten dieses Artikels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Also in {count} other places</source>
            <extracomment>For one: Also in {count} other place</extracomment>
            <translation>
                <numerusform>Auch an {count} weiteren Stelle</numerusform>
                <numerusform>Auch an {count} weiteren Stellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Seen</source>
            <translation>Vorkommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Message, {sent}</source>
            <translation>Nachricht, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{number} of {all} in this article</source>
            <translation>{number} von {all} in diesem Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{number} of {all} in this message</source>
            <translation>{number} von {all} der Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Repeated</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>A file of this computer, of no ticket</source>
            <translation>Eine Datei dieses Computers, aus keinem Ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>From</source>
            <comment>who asks</comment>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made by AI</source>
            <translation>von KI erzeugt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>partly made by AI</source>
            <translation>teilweise von KI erzeugt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>enhanced by software</source>
            <translation>von Software verbessert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made by a program</source>
            <translation>von einem Programm erzeugt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>taken by a camera</source>
            <translation>mit einer Kamera aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a negative</source>
            <translation>von einem Negativ gescannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a slide</source>
            <translation>von einem Dia gescannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a print</source>
            <translation>von einem Abzug gescannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>captured from a screen</source>
            <translation>vom Bildschirm aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>drawn by a person</source>
            <translation>von einem Menschen gezeichnet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together of several pictures</source>
            <translation>aus mehreren Bildern zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together of several photos</source>
            <translation>aus mehreren Fotos zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together, partly synthetic</source>
            <translation>zusammengesetzt, teilweise künstlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>changed by a person</source>
            <translation>von einem Menschen verändert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>changed a little by a person</source>
            <translation>von einem Menschen leicht verändert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made from data</source>
            <translation>aus Daten erzeugt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>recorded from a virtual world</source>
            <translation>in einer virtuellen Welt aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Not known: the metadata could not be read</source>
            <translation>Nicht bekannt: Die Metadaten konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Software and traces</source>
            <translation>Software und Spuren</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>None</source>
            <translation>Nicht vorhanden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Present</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Shows another picture</source>
            <translation>Zeigt ein anderes Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Shows the same picture</source>
            <translation>Zeigt dasselbe Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Made with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Source type</source>
            <translation>Quelltyp</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Credentials</source>
            <translation>Credentials</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Maker note</source>
            <translation>Herstellernotiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Thumbnail</source>
            <translation>Vorschaubild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>not verified</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>no C2PA manifest</source>
            <translation>kein C2PA-Manifest</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>PNG text</source>
            <translation>PNG-Text</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>The file holds no metadata</source>
            <translation>Die Datei enthält keine Metadaten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Not opened: {megapixels} megapixels</source>
            <translation>Nicht geöffnet: {megapixels} Megapixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>status {number}</source>
            <translation>Status {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Its metadata names a camera: {camera}</source>
            <translation>Die Metadaten nennen eine Kamera: {camera}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Only {percent} % of it is even: fine texture, as cameras record</source>
            <translation>Nur {percent} % davon sind einfarbig: feine Struktur, wie Kameras sie aufnehmen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>It has the size of a screen and {percent} % of it is even</source>
            <translation>Es hat die Größe eines Bildschirms, und {percent} % davon sind einfarbig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, and it is see-through</source>
            <translation>{percent} % davon sind einfarbig, und es ist durchsichtig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, and it is small</source>
            <translation>{percent} % davon sind einfarbig, und es ist klein</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, as in windows and pages</source>
            <translation>{percent} % davon sind einfarbig, wie in Fenstern und auf Seiten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even: neither clearly drawn nor photographed</source>
            <translation>{percent} % davon sind einfarbig: weder klar gezeichnet noch fotografiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>No unit</source>
            <translation>Keine Einheit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Inches</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centimetres</source>
            <translation>Zentimeter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Hard</source>
            <translation>Hart</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/imaging/bmp_blocks.py" />
            <source>Uncompressed</source>
            <translation>Unkomprimiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Group 3 fax</source>
            <translation>Fax Gruppe 3</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Group 4 fax</source>
            <translation>Fax Gruppe 4</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JPEG (old style)</source>
            <translation>JPEG (alte Art)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JBIG (black and white)</source>
            <translation>JBIG (schwarzweiß)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JBIG (colour)</source>
            <translation>JBIG (farbig)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey, white is zero</source>
            <translation>Grau, Weiß ist null</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey, black is zero</source>
            <translation>Grau, Schwarz ist null</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Transparency mask</source>
            <translation>Transparenzmaske</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour filter array</source>
            <translation>Farbfiltermatrix</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Linear raw</source>
            <translation>Lineare Rohdaten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Daylight</source>
            <translation>Tageslicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Fluorescent</source>
            <translation>Leuchtstofflampe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Tungsten</source>
            <translation>Glühlampe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Fine weather</source>
            <translation>Schönes Wetter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Cloudy</source>
            <translation>Bewölkt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Shade</source>
            <translation>Schatten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Daylight fluorescent</source>
            <translation>Leuchtstoff, Tageslicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Day white fluorescent</source>
            <translation>Leuchtstoff, Tageslichtweiß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Cool white fluorescent</source>
            <translation>Leuchtstoff, Kaltweiß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>White fluorescent</source>
            <translation>Leuchtstoff, Weiß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Warm white fluorescent</source>
            <translation>Leuchtstoff, Warmweiß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light A</source>
            <translation>Normlicht A</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light B</source>
            <translation>Normlicht B</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light C</source>
            <translation>Normlicht C</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>ISO studio tungsten</source>
            <translation>ISO-Studioglühlampe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Other</source>
            <translation>Sonstige</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>True north</source>
            <translation>Geografisch Nord</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Magnetic north</source>
            <translation>Magnetisch Nord</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>North</source>
            <translation>Nord</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>South</source>
            <translation>Süd</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>East</source>
            <translation>Ost</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>West</source>
            <translation>West</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Perceptual</source>
            <translation>Wahrnehmungsgetreu</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Relative colorimetric</source>
            <translation>Relativ farbmetrisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Absolute colorimetric</source>
            <translation>Absolut farbmetrisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Upright</source>
            <translation>Aufrecht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored left to right</source>
            <translation>Seitlich gespiegelt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 180°</source>
            <translation>Um 180° gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored top to bottom</source>
            <translation>Senkrecht gespiegelt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored, turned 90° anticlockwise</source>
            <translation>Gespiegelt, 90° gegen den Uhrzeigersinn gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 90° clockwise</source>
            <translation>90° im Uhrzeigersinn gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored, turned 90° clockwise</source>
            <translation>Gespiegelt, 90° im Uhrzeigersinn gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 90° anticlockwise</source>
            <translation>90° gegen den Uhrzeigersinn gedreht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Millimetres</source>
            <translation>Millimeter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Micrometres</source>
            <translation>Mikrometer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Not defined</source>
            <translation>Nicht definiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Manual</source>
            <translation>Manuell</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Normal program</source>
            <translation>Normalprogramm</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Aperture priority</source>
            <translation>Zeitautomatik</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Shutter priority</source>
            <translation>Blendenautomatik</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Creative (depth of field)</source>
            <translation>Kreativ (Schärfentiefe)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Action (fast shutter)</source>
            <translation>Action (kurze Belichtung)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Portrait</source>
            <translation>Porträt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Landscape</source>
            <translation>Landschaft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Average</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centre-weighted average</source>
            <translation>Mittenbetont</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Spot</source>
            <translation>Spot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Multi-spot</source>
            <translation>Multi-Spot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Pattern</source>
            <translation>Mehrfeld</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Partial</source>
            <translation>Teilbereich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Uncalibrated</source>
            <translation>Nicht kalibriert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>One-chip colour area sensor</source>
            <translation>Ein-Chip-Farbflächensensor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Two-chip colour area sensor</source>
            <translation>Zwei-Chip-Farbflächensensor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Three-chip colour area sensor</source>
            <translation>Drei-Chip-Farbflächensensor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour sequential area sensor</source>
            <translation>Farbsequenzieller Flächensensor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Trilinear sensor</source>
            <translation>Trilinearer Sensor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour sequential linear sensor</source>
            <translation>Farbsequenzieller Zeilensensor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Film scanner</source>
            <translation>Filmscanner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reflection print scanner</source>
            <translation>Auflichtscanner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Digital camera</source>
            <translation>Digitalkamera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Directly photographed</source>
            <translation>Direkt fotografiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Custom</source>
            <translation>Angepasst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Auto</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Auto bracket</source>
            <translation>Automatische Belichtungsreihe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low gain up</source>
            <translation>Gering verstärkt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High gain up</source>
            <translation>Stark verstärkt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low gain down</source>
            <translation>Gering abgeschwächt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High gain down</source>
            <translation>Stark abgeschwächt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Macro</source>
            <translation>Makro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Close view</source>
            <translation>Nah</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Distant view</source>
            <translation>Fern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity</source>
            <translation>Standard-Ausgabeempfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Recommended exposure index</source>
            <translation>Empfohlener Belichtungsindex</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>ISO speed</source>
            <translation>ISO-Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity and recommended exposure index</source>
            <translation>Standard-Ausgabeempfindlichkeit und empfohlener Belichtungsindex</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity and ISO speed</source>
            <translation>Standard-Ausgabeempfindlichkeit und ISO-Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Recommended exposure index and ISO speed</source>
            <translation>Empfohlener Belichtungsindex und ISO-Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity, recommended exposure index and ISO speed</source>
            <translation>Standard-Ausgabeempfindlichkeit, empfohlener Belichtungsindex und ISO-Empfindlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Not composite</source>
            <translation>Nicht zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Composite</source>
            <translation>Zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Composite, made while shooting</source>
            <translation>Zusammengesetzt, bei der Aufnahme erstellt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Chunky</source>
            <translation>Pixelweise</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Planar</source>
            <translation>Ebenenweise</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centred</source>
            <translation>Zentriert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Co-sited</source>
            <translation>Deckungsgleich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unspecified</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Associated alpha</source>
            <translation>Verrechnetes Alpha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unassociated alpha</source>
            <translation>Nicht verrechnetes Alpha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unsigned</source>
            <translation>Ohne Vorzeichen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Signed</source>
            <translation>Mit Vorzeichen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Floating point</source>
            <translation>Gleitkomma</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Undefined</source>
            <translation>Undefiniert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Horizontal differencing</source>
            <translation>Horizontale Differenz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High bits first</source>
            <translation>Höchste Bits zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low bits first</source>
            <translation>Niedrigste Bits zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Other inks</source>
            <translation>Andere Druckfarben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Ordered dither</source>
            <translation>Geordnetes Dithering</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Random dither</source>
            <translation>Zufälliges Dithering</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Full picture</source>
            <translation>Ganzes Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reduced picture</source>
            <translation>Verkleinertes Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Page of many</source>
            <translation>Eine von mehreren Seiten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reduced page of many</source>
            <translation>Verkleinert, eine von mehreren Seiten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>R98 (DCF basic file, sRGB)</source>
            <translation>R98 (DCF-Basisdatei, sRGB)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>R03 (DCF option file, Adobe RGB)</source>
            <translation>R03 (DCF-Optionsdatei, Adobe RGB)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>THM (DCF thumbnail file)</source>
            <translation>THM (DCF-Vorschaudatei)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Above sea level</source>
            <translation>Über dem Meeresspiegel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Below sea level</source>
            <translation>Unter dem Meeresspiegel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Above the ellipsoid</source>
            <translation>Über dem Ellipsoid</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Below the ellipsoid</source>
            <translation>Unter dem Ellipsoid</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Measuring</source>
            <translation>Messung läuft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Measurement interrupted</source>
            <translation>Messung unterbrochen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Two-dimensional</source>
            <translation>Zweidimensional</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Three-dimensional</source>
            <translation>Dreidimensional</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>knots</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Kilometres</source>
            <translation>Kilometer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Miles</source>
            <translation>Meilen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Nautical miles</source>
            <translation>Seemeilen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Without correction</source>
            <translation>Ohne Korrektur</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>With correction</source>
            <translation>Mit Korrektur</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>1 (most urgent)</source>
            <translation>1 (am dringendsten)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>5 (normal)</source>
            <translation>5 (normal)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>8 (least urgent)</source>
            <translation>8 (am wenigsten dringend)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Morning</source>
            <translation>Morgens</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Evening</source>
            <translation>Abends</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Both</source>
            <translation>Beides</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Portrait format</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Landscape format</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Square</source>
            <translation>Quadratisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Additional language</source>
            <translation>Zusätzliche Sprache</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Input device</source>
            <translation>Eingabegerät</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Display device</source>
            <translation>Anzeigegerät</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Output device</source>
            <translation>Ausgabegerät</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Device link</source>
            <translation>Geräteverknüpfung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour space</source>
            <translation>Farbraum</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Abstract</source>
            <translation>Abstrakt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Named colours</source>
            <translation>Benannte Farben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>No unit, proportion only</source>
            <translation>Keine Einheit, nur Verhältnis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Dots per inch</source>
            <translation>Punkte pro Zoll</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Dots per centimetre</source>
            <translation>Punkte pro Zentimeter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Per metre</source>
            <translation>Pro Meter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_numbers.py" />
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_numbers.py" />
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>infinite</source>
            <translation>unendlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} N</source>
            <translation>{degrees} N</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} S</source>
            <translation>{degrees} S</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} E</source>
            <translation>{degrees} O</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} W</source>
            <translation>{degrees} W</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>always on</source>
            <translation>immer an</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>always off</source>
            <translation>immer aus</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>auto</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>no light came back</source>
            <translation>kein Licht zurückgekommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>light came back</source>
            <translation>Licht zurückgekommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>{bits} bits per pixel</source>
            <translation>{bits} Bit pro Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>No flash function</source>
            <translation>Keine Blitzfunktion</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Not used</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Fired</source>
            <translation>Ausgelöst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Did not fire</source>
            <translation>Nicht ausgelöst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>red-eye reduction</source>
            <translation>Rote-Augen-Reduktion</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_words.py" />
            <source>{value} (not in the standard)</source>
            <translation>{value} (nicht im Standard)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/privacy.py" />
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/privacy.py" />
            <source>1 year</source>
            <translation>1 Jahr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Icon (ICO)</source>
            <comment>filter</comment>
            <translation>Symbol (ICO)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Other type</source>
            <comment>filter</comment>
            <translation>Sonstige</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>other</source>
            <translation>sonstige</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Ticket</source>
            <comment>filter</comment>
            <translation>Ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in the ticket itself</source>
            <translation>im Ticket selbst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Reply</source>
            <comment>filter</comment>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in replies</source>
            <translation>in Antworten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Customer</source>
            <comment>filter</comment>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in the customer's messages</source>
            <translation>in Nachrichten des Kunden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Agent</source>
            <comment>filter</comment>
            <translation>Agent</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in agents' messages</source>
            <translation>in Nachrichten von Agenten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in notes</source>
            <translation>in Notizen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in forwards</source>
            <translation>in Weiterleitungen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in articles</source>
            <translation>in Artikeln</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Inline</source>
            <comment>filter</comment>
            <translation>Im Text</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>shown inline</source>
            <translation>im Text gezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Attachment</source>
            <comment>filter</comment>
            <translation>Anhang</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>attached</source>
            <translation>angehängt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>visible to the customer</source>
            <translation>für den Kunden sichtbar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>visible to agents only</source>
            <translation>nur für Agenten sichtbar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in portrait format</source>
            <translation>im Hochformat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in landscape format</source>
            <translation>im Querformat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>square</source>
            <translation>quadratisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>very tall</source>
            <translation>sehr hoch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>very wide</source>
            <translation>sehr breit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>GPS position</source>
            <comment>filter</comment>
            <translation>GPS-Position</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with a GPS position</source>
            <translation>mit GPS-Position</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with EXIF data</source>
            <translation>mit EXIF-Daten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with transparency</source>
            <translation>mit Transparenz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Copies</source>
            <comment>filter</comment>
            <translation>Doppel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with copies elsewhere</source>
            <translation>mit Doppeln an anderer Stelle</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with a maker note</source>
            <translation>mit Herstellernotiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>screenshots</source>
            <translation>Screenshots</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>graphics</source>
            <translation>Grafiken</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>animated</source>
            <translation>animiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>saved by an image editor</source>
            <translation>mit einem Bildprogramm gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Logo</source>
            <comment>filter</comment>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as logos</source>
            <translation>als Logos eingeklappt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tracking pixel</source>
            <comment>filter</comment>
            <translation>Zählpixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as tracking pixels</source>
            <translation>als Zählpixel eingeklappt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tiny</source>
            <comment>filter</comment>
            <translation>Winzig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as tiny</source>
            <translation>als winzig eingeklappt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Repeated</source>
            <comment>filter</comment>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as repeated in many tickets</source>
            <translation>als in vielen Tickets wiederholt eingeklappt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Folded or hidden</source>
            <comment>filter</comment>
            <translation>Eingeklappt oder ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded away or hidden</source>
            <translation>eingeklappt oder ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>that failed to load</source>
            <translation>mit Fehler beim Laden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Remote</source>
            <comment>filter</comment>
            <translation>Extern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>hosted elsewhere</source>
            <translation>auf fremden Servern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>stored on this computer</source>
            <translation>auf diesem Computer gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>In the tray</source>
            <comment>filter</comment>
            <translation>In der Ablage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>picked for the tray</source>
            <translation>für die Ablage ausgewählt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Draft article</source>
            <comment>filter</comment>
            <translation>Artikelentwurf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in drafts</source>
            <translation>in Entwürfen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Published article</source>
            <comment>filter</comment>
            <translation>Veröffentlichter Artikel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in published articles</source>
            <translation>in veröffentlichten Artikeln</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Other channel</source>
            <comment>filter</comment>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 3 months</source>
            <translation>Letzte 3 Monate</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Since a year ago</source>
            <translation>Seit einem Jahr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Before the message</source>
            <translation>Vor der Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>order of the pictures</source>
            <translation>Reihenfolge der Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>before the message</source>
            <translation>vor der Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not after the message</source>
            <translation>nicht nach der Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>after the message</source>
            <translation>nach der Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not before the message</source>
            <translation>nicht vor der Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{number} px</source>
            <translation>{number} px</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{number} MP</source>
            <translation>{number} MP</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of ticket {value}</source>
            <translation>aus Ticket {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of article {value}</source>
            <translation>aus Artikel {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the folder {value}</source>
            <translation>im Ordner {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>from {value}</source>
            <translation>von {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of {value}</source>
            <translation>von der Firma {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>assigned to {value}</source>
            <translation>zugewiesen an {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>assigned to the group {value}</source>
            <translation>zugewiesen an die Gruppe {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>tagged {value}</source>
            <translation>mit Schlagwort {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with status {value}</source>
            <translation>mit Status {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with priority {value}</source>
            <translation>mit Priorität {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>that came by {value}</source>
            <translation>eingegangen über {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of type {value}</source>
            <translation>vom Typ {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>named {value}</source>
            <translation>mit dem Namen {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{value} wide</source>
            <translation>{value} breit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{value} high</source>
            <translation>{value} hoch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>sent {value}</source>
            <translation>gesendet {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>taken {value}</source>
            <translation>aufgenommen {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>taken with {value}</source>
            <translation>aufgenommen mit {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>saved by {value}</source>
            <translation>gespeichert mit {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>that failed: {value}</source>
            <translation>mit Fehler: {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>similar to {value}</source>
            <translation>ähnlich wie {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with SHA-256 {value}</source>
            <translation>mit SHA-256 {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>shape {value}</source>
            <translation>mit Seitenverhältnis {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>any day</source>
            <translation>beliebiger Tag</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>from {low} to {high}</source>
            <translation>von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>exactly {text}</source>
            <translation>genau {text}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>about {number}</source>
            <translation>etwa {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>1 byte</source>
            <translation>1 Byte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>since {day}</source>
            <translation>frühestens {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{types} pictures</source>
            <translation>Bilder vom Typ {types}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Similar pictures</source>
            <translation>Ähnliche Bilder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{filter}: {values}</source>
            <translation>{filter}: {values}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Not {filter}</source>
            <translation>Nicht {filter}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{one} or {other}</source>
            <translation>{one} oder {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>matching {text}</source>
            <translation>passend zu {text}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not {what}</source>
            <translation>nicht {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>either {choices}</source>
            <translation>entweder {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>exactly {number}</source>
            <translation>genau {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>after {day}</source>
            <translation>später als {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>before {day}</source>
            <translation>früher als {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in {month}</source>
            <translation>{month}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>on {day}</source>
            <translation>am {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} days</source>
            <extracomment>For one: last {count} day</extracomment>
            <translation>
                <numerusform>letzter Tag</numerusform>
                <numerusform>letzte {count} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} weeks</source>
            <extracomment>For one: last {count} week</extracomment>
            <translation>
                <numerusform>letzte Woche</numerusform>
                <numerusform>letzte {count} Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} months</source>
            <extracomment>For one: last {count} month</extracomment>
            <translation>
                <numerusform>letzter Monat</numerusform>
                <numerusform>letzte {count} Monate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} years</source>
            <extracomment>For one: last {count} year</extracomment>
            <translation>
                <numerusform>letztes Jahr</numerusform>
                <numerusform>letzte {count} Jahre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} days</source>
            <extracomment>For one: in the last {count} day</extracomment>
            <translation>
                <numerusform>am letzten Tag</numerusform>
                <numerusform>in den letzten {count} Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} weeks</source>
            <extracomment>For one: in the last {count} week</extracomment>
            <translation>
                <numerusform>in der letzten Woche</numerusform>
                <numerusform>in den letzten {count} Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} months</source>
            <extracomment>For one: in the last {count} month</extracomment>
            <translation>
                <numerusform>im letzten Monat</numerusform>
                <numerusform>in den letzten {count} Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} years</source>
            <extracomment>For one: in the last {count} year</extracomment>
            <translation>
                <numerusform>im letzten Jahr</numerusform>
                <numerusform>in den letzten {count} Jahren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} days ago</source>
            <extracomment>For one: a day ago</extracomment>
            <translation>
                <numerusform>vor einem Tag</numerusform>
                <numerusform>vor {count} Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} weeks ago</source>
            <extracomment>For one: a week ago</extracomment>
            <translation>
                <numerusform>vor einer Woche</numerusform>
                <numerusform>vor {count} Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} months ago</source>
            <extracomment>For one: a month ago</extracomment>
            <translation>
                <numerusform>vor einem Monat</numerusform>
                <numerusform>vor {count} Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} years ago</source>
            <extracomment>For one: a year ago</extracomment>
            <translation>
                <numerusform>vor einem Jahr</numerusform>
                <numerusform>vor {count} Jahren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>at least {low}</source>
            <translation>mindestens {low}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>over {low}</source>
            <translation>über {low}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>at most {high}</source>
            <translation>höchstens {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>under {high}</source>
            <translation>unter {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Words in pictures cannot be searched yet.</source>
            <translation>Wörter in Bildern können noch nicht gesucht werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Barcodes in pictures cannot be searched yet.</source>
            <translation>Barcodes in Bildern können noch nicht gesucht werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Type</source>
            <comment>filter</comment>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>real type of the file</source>
            <translation>wirklicher Typ der Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Date</source>
            <comment>filter</comment>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>day of the message</source>
            <translation>Tag der Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Is</source>
            <comment>filter</comment>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>what kind of picture it is</source>
            <translation>um welche Art Bild es sich handelt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>what the file holds</source>
            <translation>was die Datei enthält</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Source</source>
            <comment>filter</comment>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>where the picture was sent</source>
            <translation>wo das Bild gesendet wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>From</source>
            <comment>filter</comment>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>requester's name or e-mail address</source>
            <translation>Name oder E-Mail-Adresse des Anfragenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Company</source>
            <comment>filter</comment>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>requester's company</source>
            <translation>Firma des Anfragenden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Status</source>
            <comment>filter</comment>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>status of the ticket</source>
            <translation>Status des Tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Priority</source>
            <comment>filter</comment>
            <translation>Priorität</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>priority of the ticket</source>
            <translation>Priorität des Tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Channel</source>
            <comment>filter</comment>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>how the ticket came in</source>
            <translation>auf welchem Weg das Ticket kam</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>agent the ticket is assigned to</source>
            <translation>Agent, dem das Ticket zugewiesen ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Group</source>
            <comment>filter</comment>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>group the ticket is assigned to</source>
            <translation>Gruppe, der das Ticket zugewiesen ist</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Tag</source>
            <comment>filter</comment>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>tag of the ticket or article</source>
            <translation>Schlagwort des Tickets oder Artikels</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>number of the ticket</source>
            <translation>Nummer des Tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>number of the article</source>
            <translation>Nummer des Artikels</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Folder</source>
            <comment>filter</comment>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>folder or category of the knowledge base</source>
            <translation>Ordner oder Kategorie der Wissensdatenbank</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Visibility</source>
            <comment>filter</comment>
            <translation>Sichtbarkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>public, or for agents only</source>
            <translation>öffentlich oder nur für Agenten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Name</source>
            <comment>filter</comment>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>file name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Size</source>
            <comment>filter</comment>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>size of the file</source>
            <translation>Größe der Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Width</source>
            <comment>filter</comment>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>width in pixels</source>
            <translation>Breite in Pixeln</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Height</source>
            <comment>filter</comment>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>height in pixels</source>
            <translation>Höhe in Pixeln</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Megapixels</source>
            <comment>filter</comment>
            <translation>Megapixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>millions of pixels</source>
            <translation>Millionen Pixel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Shape</source>
            <comment>filter</comment>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>width to height</source>
            <translation>Breite zu Höhe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Taken</source>
            <comment>filter</comment>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>day the camera shows</source>
            <translation>Tag laut Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Camera</source>
            <comment>filter</comment>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>make and model</source>
            <translation>Hersteller und Modell</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Software</source>
            <comment>filter</comment>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>program that saved the file</source>
            <translation>Programm, das die Datei gespeichert hat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>why a picture failed</source>
            <translation>warum ein Bild nicht geladen wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Similar to</source>
            <comment>filter</comment>
            <translation>Ähnlich wie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>difference hash of a picture</source>
            <translation>Differenz-Hash eines Bildes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>content of the file, first digits</source>
            <translation>Inhalt der Datei, erste Ziffern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>newest ticket first</source>
            <translation>neuestes Ticket zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>newest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>oldest first</source>
            <translation>älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>largest first</source>
            <translation>größte zuerst</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>by name</source>
            <translation>nach Name</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Similarity</source>
            <comment>order</comment>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>similar ones side by side</source>
            <translation>ähnliche nebeneinander</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A parenthesis is not closed</source>
            <translation>Eine Klammer ist nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put a ) behind the last word of the group.</source>
            <translation>Setzen Sie eine ) hinter das letzte Wort der Gruppe.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>This search is too long</source>
            <translation>Diese Suche ist zu lang</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} characters are read.</source>
            <translation>Gelesen werden bis zu {limit} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Something is missing beside "{typed}"</source>
            <translation>Neben „{typed}“ fehlt etwas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>To find the text itself, put it in quotes: {quoted}.</source>
            <translation>Um den Text selbst zu finden, setzen Sie ihn in Anführungszeichen: {quoted}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Only OR can stand between the values of {filter}</source>
            <translation>Zwischen den Werten von {filter} kann nur OR stehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>For example {filter}(one OR two), or {filter}one|two.</source>
            <translation>Zum Beispiel {filter}(eins OR zwei) oder {filter}eins|zwei.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A quotation mark is not closed</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put a " behind the last word.</source>
            <translation>Setzen Sie ein " hinter das letzte Wort.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>sort: stands once, and on its own</source>
            <translation>sort: steht nur einmal und für sich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put it at the end.</source>
            <translation>Setzen Sie es ans Ende.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A closing parenthesis has no opening one</source>
            <translation>Zu einer schließenden Klammer fehlt die öffnende</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Take it out, or put it in quotes.</source>
            <translation>Entfernen Sie sie, oder setzen Sie sie in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Too many parentheses inside one another</source>
            <translation>Zu viele Klammern ineinander</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} levels are read.</source>
            <translation>Gelesen werden bis zu {limit} Ebenen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>There is nothing between the parentheses</source>
            <translation>Zwischen den Klammern steht nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put words or filters there.</source>
            <translation>Setzen Sie Wörter oder Filter hinein.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>There is nothing between the quotation marks</source>
            <translation>Zwischen den Anführungszeichen steht nichts</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put words there.</source>
            <translation>Setzen Sie Wörter hinein.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>This search has too many parts</source>
            <translation>Diese Suche hat zu viele Teile</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} words and filters are read.</source>
            <translation>Gelesen werden bis zu {limit} Wörter und Filter.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>Write days as 2026-03-10, 2026-03, 2026, today or -7d, and ranges as 2026-03-01..2026-03-10.</source>
            <translation>Schreiben Sie Tage als 2026-03-10, 2026-03, 2026, today oder -7d und Zeiträume als 2026-03-01..2026-03-10.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>Did you mean {meant}?</source>
            <translation>Meinten Sie {meant}?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>There is no filter "{filter}"</source>
            <translation>Den Filter „{filter}“ gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} is not there yet</source>
            <translation>{filter} gibt es noch nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes 6 to 64 of the digits 0 to 9 and a to f.</source>
            <translation>Möglich sind 6 bis 64 der Ziffern 0 bis 9 und a bis f.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes 16 of the digits 0 to 9 and a to f.</source>
            <translation>Möglich sind 16 der Ziffern 0 bis 9 und a bis f.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} needs a value</source>
            <translation>{filter} braucht einen Wert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} does not take "{typed}"</source>
            <translation>{filter} nimmt „{typed}“ nicht an</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>The range "{typed}" runs backwards</source>
            <translation>Der Bereich „{typed}“ läuft rückwärts</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {example} or {other}.</source>
            <translation>Zum Beispiel {example} oder {other}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {example}.</source>
            <translation>Zum Beispiel {example}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {prefix}word, or {prefix}"two words".</source>
            <translation>Zum Beispiel {prefix}Wort oder {prefix}"zwei Wörter".</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes {words}, …</source>
            <translation>Möglich sind {words}, …</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes {words}.</source>
            <translation>Möglich sind {words}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>The local API needs an extra</source>
            <translation>Die lokale API braucht ein Zusatzpaket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Install it with: pip install "ticket-gallery[api]"</source>
            <translation>Installieren Sie es mit: pip install "ticket-gallery[api]"</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This port cannot be used</source>
            <translation>Dieser Port kann nicht verwendet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Another program may have it; choose another one, or leave it out for any free one.</source>
            <translation>Vielleicht belegt ihn ein anderes Programm; wählen Sie einen anderen, oder lassen Sie ihn weg, dann wird ein freier genommen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Secure links need the local API</source>
            <translation>Sichere Links brauchen die lokale API</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Start it first.</source>
            <translation>Starten Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This link is not valid</source>
            <translation>Dieser Link ist nicht gültig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>It was revoked, is too old, or is not whole; ask for a new one.</source>
            <translation>Er wurde widerrufen, ist zu alt oder nicht vollständig; bitten Sie um einen neuen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>The token is missing or wrong</source>
            <translation>Das Token fehlt oder ist falsch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Send Authorization: Bearer with the content of the token file.</source>
            <translation>Senden Sie Authorization: Bearer mit dem Inhalt der Token-Datei.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This request is not understood</source>
            <translation>Diese Anfrage ist nicht verständlich</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Its parameters are described at /docs.</source>
            <translation>Ihre Parameter sind unter /docs beschrieben.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Urgent</source>
            <translation>Dringend</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Twitter</source>
            <translation>Twitter</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Facebook</source>
            <translation>Facebook</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Mobihelp</source>
            <translation>Mobihelp</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Feedback widget</source>
            <translation>Feedback-Widget</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Outbound email</source>
            <translation>Ausgehende E-Mail</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Ecommerce</source>
            <translation>E-Commerce</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Bot</source>
            <translation>Bot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Whatsapp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/translation.py" />
            <source>{whole}.{part}</source>
            <comment>a decimal number</comment>
            <translation>{whole},{part}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>a process of its own</source>
            <translation>ein eigener Prozess</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>limits of memory and time</source>
            <translation>Grenzen für Speicher und Zeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>no files (Landlock)</source>
            <translation>keine Dateien (Landlock)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>no network and no other program (seccomp)</source>
            <translation>kein Netz und kein anderes Programm (seccomp)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>a job object</source>
            <translation>ein Job-Objekt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>a seatbelt</source>
            <translation>ein Seatbelt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jan</source>
            <translation>Jan</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Feb</source>
            <translation>Feb</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Mar</source>
            <translation>Mär</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Apr</source>
            <translation>Apr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jun</source>
            <translation>Jun</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jul</source>
            <translation>Jul</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Aug</source>
            <translation>Aug</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Sep</source>
            <translation>Sep</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Oct</source>
            <translation>Okt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Nov</source>
            <translation>Nov</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Dec</source>
            <translation>Dez</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>the description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a customer reply</source>
            <translation>Antwort des Kunden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>an agent reply</source>
            <translation>Antwort eines Agenten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a private note</source>
            <translation>private Notiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a public note</source>
            <translation>öffentliche Notiz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a forward</source>
            <translation>Weiterleitung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} years</source>
            <extracomment>For one: {count} year</extracomment>
            <translation>
                <numerusform>{count} Jahr</numerusform>
                <numerusform>{count} Jahre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} hours</source>
            <extracomment>For one: {count} hour</extracomment>
            <translation>
                <numerusform>{count} Stunde</numerusform>
                <numerusform>{count} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Article {number}</source>
            <translation>Artikel {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Number {number}</source>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>No key is kept for this helpdesk</source>
            <translation>Für diesen Helpdesk ist kein API-Schlüssel gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>It was kept in {store}, and this session offers {other}. Type it once more.</source>
            <translation>Er lag in {store}, und diese Sitzung bietet {other}. Geben Sie ihn noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>Connect it again with its API key.</source>
            <translation>Verbinden Sie ihn erneut mit seinem API-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk lists no archived tickets (closed, and unchanged for about 120 days): those not known here are found by their number alone.</source>
            <translation>Freshdesk listet keine archivierten Tickets auf (geschlossen und seit etwa 120 Tagen unverändert): Was hier nicht bekannt ist, wird nur über die Nummer gefunden.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk's search is a few minutes late: some tickets that changed just now may be missing.</source>
            <translation>Die Suche von Freshdesk hinkt einige Minuten hinterher: Eben geänderte Tickets können fehlen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk knows no people with a word that begins with "{prefix}".</source>
            <translation>Freshdesk kennt keine Person mit einem Wort, das mit „{prefix}“ beginnt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk knows no companies with a word that begins with "{prefix}".</source>
            <translation>Freshdesk kennt keine Firma mit einem Wort, das mit „{prefix}“ beginnt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>{count} companies fit "{name}"; only the tickets of {limit} were asked for.</source>
            <translation>{count} Firmen passen zu „{name}“; abgefragt wurden nur die Tickets von {limit}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>{count} people fit "{name}"; only the tickets of {limit} were asked for.</source>
            <translation>{count} Personen passen zu „{name}“; abgefragt wurden nur die Tickets von {limit}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Only the newest {count} tickets changed lately were listed.</source>
            <translation>Nur die neuesten {count} zuletzt geänderten Tickets wurden aufgelistet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Only the newest {count} tickets of {name} were listed.</source>
            <translation>Nur die neuesten {count} Tickets von {name} wurden aufgelistet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets that match could not all be asked for: {why}.</source>
            <translation>Passende Tickets konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets of "{name}" could not all be asked for: {why}.</source>
            <translation>Tickets von „{name}“ konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets of {email} could not all be asked for: {why}.</source>
            <translation>Tickets von {email} konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets that changed lately could not all be asked for: {why}.</source>
            <translation>Zuletzt geänderte Tickets konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Articles could not all be asked for: {why}.</source>
            <translation>Artikel konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>The local store was damaged</source>
            <translation>Der lokale Speicher war beschädigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>It was moved aside and is being rebuilt; nothing in Freshdesk is touched.</source>
            <translation>Er wurde beiseitegelegt und wird neu aufgebaut; in Freshdesk wird nichts angerührt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>This system has no folder that lies in memory</source>
            <translation>Dieses System hat keinen Ordner im Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>In private mode pictures go to a temporary folder, which is removed when you quit.</source>
            <translation>Im privaten Modus kommen Bilder in einen temporären Ordner, der beim Beenden gelöscht wird.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not installed</source>
            <translation>nicht installiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not installed: HEIC pictures show their embedded thumbnail at most</source>
            <translation>nicht installiert: HEIC-Bilder zeigen höchstens ihr eingebettetes Vorschaubild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not installed: there is no local API</source>
            <translation>nicht installiert: es gibt keine lokale API</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>an end with the app</source>
            <translation>ein Ende mit der App</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>a ban on new rights</source>
            <translation>ein Verbot neuer Rechte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>limits of time</source>
            <translation>Zeitgrenzen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>{walls}; without {missing}</source>
            <translation>{walls}; ohne {missing}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Free space</source>
            <translation>Freier Platz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Walls</source>
            <translation>Schutzwälle</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>{version} is too old to open foreign pictures</source>
            <translation>{version} ist zu alt, um fremde Bilder zu öffnen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Password store</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Settings and log</source>
            <translation>Einstellungen und Protokoll</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Pictures and catalogs</source>
            <translation>Bilder und Kataloge</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>ours alone, {size}</source>
            <translation>nur für uns, {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not made yet</source>
            <translation>noch nicht angelegt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>its address is none of a helpdesk</source>
            <translation>die Adresse ist nicht die eines Helpdesks</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>reached in {count} ms; {clock}</source>
            <translation>in {count} ms erreicht; {clock}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>reached through the proxy in {count} ms; {clock}</source>
            <translation>über den Proxy in {count} ms erreicht; {clock}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>not reached: {problem}</source>
            <translation>nicht erreicht: {problem}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>not reached through the proxy: {problem}</source>
            <translation>über den Proxy nicht erreicht: {problem}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>Helpdesk {number}</source>
            <translation>Helpdesk {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>this computer's clock is {how_far} behind</source>
            <translation>die Uhr dieses Computers geht {how_far} nach</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>it did not tell the time</source>
            <translation>er nannte keine Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>this computer's clock is right</source>
            <translation>die Uhr dieses Computers geht richtig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>{count} seconds</source>
            <extracomment>For one: {count} second</extracomment>
            <translation>
                <numerusform>{count} Sekunde</numerusform>
                <numerusform>{count} Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>this computer's clock is {how_far} ahead</source>
            <translation>die Uhr dieses Computers geht {how_far} vor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>no helpdesk is connected, so none was asked</source>
            <translation>kein Helpdesk ist verbunden, also wurde keiner gefragt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>Nothing is open</source>
            <translation>Nichts ist geöffnet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>Search for something first.</source>
            <translation>Suchen Sie zuerst nach etwas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{pictures} from {tickets}</source>
            <translation>{pictures} aus {tickets}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>Pictures from Freshdesk</source>
            <translation>Bilder aus Freshdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>The first {limit} are shown here.</source>
            <translation>Gezeigt werden hier die ersten {limit}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} pictures could not be exported.</source>
            <extracomment>For one: {count} picture could not be exported.</extracomment>
            <translation>
                <numerusform>{count} Bild konnte nicht exportiert werden.</numerusform>
                <numerusform>{count} Bilder konnten nicht exportiert werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{name} did not pass its check</source>
            <translation>{name} hat die Prüfung nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <location filename="../../gallery_app/engine/export_run.py" />
            <location filename="../../gallery_app/engine/jobs.py" />
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>The log has the details.</source>
            <translation>Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_file.py" />
            <source>The original is not on this computer any more</source>
            <translation>Das Original ist nicht mehr auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_sink.py" />
            <source>The ZIP did not pass its check</source>
            <translation>Das ZIP hat die Prüfung nicht bestanden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_sink.py" />
            <source>The check of the ZIP was stopped</source>
            <translation>Die Prüfung des ZIP wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/exporting.py" />
            <location filename="../../gallery_app/engine/serving.py" />
            <source>This picture is not known any more</source>
            <translation>Dieses Bild ist nicht mehr bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/exporting.py" />
            <source>Open its ticket, then export it from there.</source>
            <translation>Öffnen Sie sein Ticket und exportieren Sie es von dort.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/fetching.py" />
            <source>The catalog could not keep it.</source>
            <translation>Der Katalog konnte es nicht speichern.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gallery.py" />
            <source>The page no longer shows it.</source>
            <translation>Die Seite zeigt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>Freshdesk could not be asked: {why}.</source>
            <translation>Freshdesk konnte nicht gefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>What Freshdesk gave could not be kept: {why}.</source>
            <translation>Was Freshdesk gab, konnte nicht gespeichert werden: {why}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>{count} of the tickets and articles found by name were not read.</source>
            <extracomment>For one: {count} of the tickets and articles found by name were not read.</extracomment>
            <translation>
                <numerusform>{count} der namentlich gefundenen Tickets und Artikel wurde nicht gelesen.</numerusform>
                <numerusform>{count} der namentlich gefundenen Tickets und Artikel wurden nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>Only the newest {count} tickets were listed.</source>
            <translation>Nur die neuesten {count} Tickets wurden aufgelistet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Ticket {number} is shown as it was read last.</source>
            <translation>Ticket {number} wird so gezeigt, wie es zuletzt gelesen wurde.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Ticket {number} could not be read: {why}.</source>
            <translation>Ticket {number} konnte nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>What is kept on this computer is shown.</source>
            <translation>Gezeigt wird, was auf diesem Computer aufbewahrt ist.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Article {number} is shown as it was read last.</source>
            <translation>Artikel {number} wird so gezeigt, wie er zuletzt gelesen wurde.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Article {number} could not be read: {why}.</source>
            <translation>Artikel {number} konnte nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>New versions</source>
            <translation>Neue Versionen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>asked {when}: this is the newest</source>
            <translation>gefragt {when}: dies ist die neueste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>not published anywhere yet, so nobody is asked</source>
            <translation>noch nirgends veröffentlicht, darum wird niemand gefragt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>nobody is asked; the Help menu can change that</source>
            <translation>niemand wird gefragt; das Hilfe-Menü kann das ändern</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>nobody is asked in private mode</source>
            <translation>im privaten Modus wird niemand gefragt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>will be looked for; not yet</source>
            <translation>werden gesucht; bisher noch nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>asked {when}: {problem}</source>
            <translation>gefragt {when}: {problem}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>asked {when}: {version} is there</source>
            <translation>gefragt {when}: {version} ist da</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>One picture could not be hidden</source>
            <translation>Ein Bild konnte nicht ausgeblendet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>{count} pictures could not be hidden</source>
            <translation>{count} Bilder konnten nicht ausgeblendet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>Only pictures that were loaded can be hidden.</source>
            <translation>Nur geladene Bilder können ausgeblendet werden.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/reading.py" />
            <source>Articles are of no company.</source>
            <translation>Artikel gehören zu keiner Firma.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/serving.py" />
            <source>Open its ticket again.</source>
            <translation>Öffnen Sie sein Ticket noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/serving.py" />
            <source>Ask once more.</source>
            <translation>Fragen Sie noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>No folder of the knowledge base is called "{name}".</source>
            <translation>Kein Ordner der Wissensdatenbank heißt „{name}“.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>The articles of {count} folders were not read.</source>
            <extracomment>For one: The articles of {count} folder were not read.</extracomment>
            <translation>
                <numerusform>Die Artikel von {count} Ordner wurden nicht gelesen.</numerusform>
                <numerusform>Die Artikel von {count} Ordnern wurden nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>Not all articles of "{name}" were read.</source>
            <translation>Nicht alle Artikel von „{name}“ wurden gelesen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>The folder "{name}" could not be read: {why}.</source>
            <translation>Der Ordner „{name}“ konnte nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets created between {first} and {last} that match could not all be asked for: {why}.</source>
            <translation>Passende Tickets, erstellt zwischen {first} und {last}, konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets of any day that match could not all be asked for: {why}.</source>
            <translation>Passende Tickets beliebiger Tage konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets created on {day} that match could not all be asked for: {why}.</source>
            <translation>Passende Tickets, erstellt am {day}, konnten nicht alle abgefragt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets that match: the newest {seen} were listed.</source>
            <translation>{missing} von {total} passenden Tickets: Aufgelistet wurden die neuesten {seen}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets that match were not given by Freshdesk's search.</source>
            <translation>{missing} von {total} passenden Tickets gab die Suche von Freshdesk nicht heraus.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets created on {day} that match: Freshdesk gives out {limit} of a search at most.</source>
            <translation>{missing} von {total} passenden Tickets, erstellt am {day}: Freshdesk gibt je Suche höchstens {limit} heraus.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Selecting</source>
            <translation>Wird ausgewählt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Refreshing recent tickets</source>
            <translation>Neueste Tickets werden aktualisiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Hiding</source>
            <translation>Wird ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Showing again</source>
            <translation>Wird wieder eingeblendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking it up</source>
            <translation>Wird nachgeschlagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Showing a picture</source>
            <translation>Bild wird gezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Preparing</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking closely</source>
            <translation>Wird genau angesehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking for the picture</source>
            <translation>Bild wird gesucht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Opening the knowledge base</source>
            <translation>Wissensdatenbank wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking at what to export</source>
            <translation>Export wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Making copies</source>
            <translation>Kopien werden erstellt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Picking</source>
            <translation>Wird in die Ablage gelegt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Taking out of the tray</source>
            <translation>Wird aus der Ablage genommen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Keeping what was drawn</source>
            <translation>Markierungen werden gespeichert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Starting the local API</source>
            <translation>Lokale API wird gestartet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Ending the local API</source>
            <translation>Lokale API wird beendet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Making secure links</source>
            <translation>Sichere Links werden erstellt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Voiding secure links</source>
            <translation>Sichere Links werden widerrufen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Connecting</source>
            <translation>Wird verbunden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Forgetting the key</source>
            <translation>API-Schlüssel wird gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Deleting</source>
            <translation>Wird gelöscht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Changing what is kept</source>
            <translation>Aufbewahrung wird geändert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking at this computer</source>
            <translation>Dieser Computer wird geprüft</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking for a new version</source>
            <translation>Suche nach einer neuen Version</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Exporting</source>
            <translation>Wird exportiert</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Opening {subject}</source>
            <translation>{subject} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Searching</source>
            <translation>Wird gesucht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>The picture's address is not a safe one</source>
            <translation>Die Adresse des Bildes ist nicht sicher</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>Only https is used.</source>
            <translation>Nur https wird verwendet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>Freshdesk lists it without a link.</source>
            <translation>Freshdesk führt es ohne Link auf.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/work.py" />
            <source>This export is not there any more</source>
            <translation>Diesen Export gibt es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/work.py" />
            <source>Another window may have ended it.</source>
            <translation>Vielleicht hat ihn ein anderes Fenster beendet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/api_http.py" />
            <source>The helpdesk's answer is damaged</source>
            <translation>Die Antwort des Helpdesks ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/api_http.py" />
            <source>The helpdesk did not answer in time</source>
            <translation>Der Helpdesk hat nicht rechtzeitig geantwortet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>This cannot be an API key</source>
            <translation>Das kann kein API-Schlüssel sein</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>The API key was about to leave the helpdesk</source>
            <translation>Der API-Schlüssel war dabei, den Helpdesk zu verlassen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/capped_body.py" />
            <source>The helpdesk's answer is too large</source>
            <translation>Die Antwort des Helpdesks ist zu groß</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>Freshdesk takes {limit} characters.</source>
            <translation>Freshdesk nimmt {limit} Zeichen an.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>This company has nothing under this number.</source>
            <translation>Diese Firma hat nichts unter dieser Nummer.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>There is no helpdesk at this address</source>
            <translation>Unter dieser Adresse gibt es keinen Helpdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>Check how it is written.</source>
            <translation>Prüfen Sie die Schreibweise.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The link leads in circles</source>
            <translation>Der Link führt im Kreis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>It was not followed any further.</source>
            <translation>Er wurde nicht weiter verfolgt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Its host does not give this picture</source>
            <translation>Der fremde Server gibt dieses Bild nicht heraus</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>It may have been removed, or need a login.</source>
            <translation>Vielleicht wurde es entfernt oder erfordert eine Anmeldung.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The file storage has trouble answering</source>
            <translation>Der Dateispeicher hat Mühe zu antworten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Pictures of other hosts are not loaded through a proxy</source>
            <translation>Bilder anderer Server werden nicht über einen Proxy geladen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Open the ticket in the browser.</source>
            <translation>Öffnen Sie das Ticket im Browser.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The file storage cannot be reached</source>
            <translation>Der Dateispeicher ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Your helpdesk's plan does not include this</source>
            <translation>Der Tarif Ihres Helpdesks umfasst das nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>This helpdesk is suspended</source>
            <translation>Dieser Helpdesk ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Ask its administrator.</source>
            <translation>Fragen Sie seinen Administrator.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Freshdesk has locked this agent out</source>
            <translation>Freshdesk hat diesen Agenten ausgesperrt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Sign in in the browser first.</source>
            <translation>Melden Sie sich zuerst im Browser an.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>The agent's password has expired</source>
            <translation>Das Passwort des Agenten ist abgelaufen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>It answered {status} ({why}).</source>
            <translation>Die Antwort war {status} ({why}).</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>It answered {status}.</source>
            <translation>Die Antwort war {status}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The message refers to it, but it was not attached.</source>
            <translation>Die Nachricht verweist darauf, aber es war nicht angehängt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The pictures inside of these texts come to more than 64 MB in all.</source>
            <translation>Die Bilder in diesen Texten haben zusammen mehr als 64 MB.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The picture is missing</source>
            <translation>Das Bild fehlt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/image_sources.py" />
            <source>Pictures inside of a message's text are shown up to 8 MB.</source>
            <translation>Bilder im Text einer Nachricht werden bis 8 MB gezeigt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/netguard.py" />
            <source>The link leads into a private network</source>
            <translation>Der Link führt in ein privates Netz</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>Set the system's proxy to one that begins with http:// or https://.</source>
            <translation>Stellen Sie im System einen Proxy ein, der mit http:// oder https:// beginnt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>This kind of proxy is not supported</source>
            <translation>Diese Art von Proxy wird nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>The proxy's address cannot be read</source>
            <translation>Die Adresse des Proxys kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its certificate is not trusted; a proxy in between or a wrong clock may be the reason</source>
            <translation>dem Zertifikat wird nicht vertraut; ein Proxy dazwischen oder eine falsche Uhr kann der Grund sein</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its certificate is not valid yet; this computer's clock may be wrong</source>
            <translation>das Zertifikat gilt noch nicht; vielleicht geht die Uhr dieses Computers falsch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its certificate has expired; this computer's clock may be wrong</source>
            <translation>das Zertifikat ist abgelaufen; vielleicht geht die Uhr dieses Computers falsch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the certificate that was shown is another host's</source>
            <translation>das gezeigte Zertifikat gehört einem anderen Rechner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the network does not lead there</source>
            <translation>das Netzwerk führt nicht dorthin</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>it did not answer in time</source>
            <translation>er antwortete nicht rechtzeitig</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the proxy did not let the connection through</source>
            <translation>der Proxy ließ die Verbindung nicht durch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the connection was refused</source>
            <translation>die Verbindung wurde abgelehnt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its name is not known to the network</source>
            <translation>sein Name ist im Netzwerk nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>no encrypted connection came about; something else than the helpdesk may have answered</source>
            <translation>es kam keine verschlüsselte Verbindung zustande; vielleicht hat etwas anderes als der Helpdesk geantwortet</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/release.py" />
            <source>what it answered could not be read</source>
            <translation>die Antwort war nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/release.py" />
            <source>it has no answer to that now</source>
            <translation>es gibt dort zurzeit keine Antwort darauf</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>This computer's certificates cannot be read</source>
            <translation>Die Zertifikate dieses Computers können nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>Check the system's certificate store.</source>
            <translation>Prüfen Sie den Zertifikatspeicher des Systems.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>The server's certificate is not trusted</source>
            <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>{reason}. A proxy or a wrong clock may be the reason.</source>
            <translation>{reason}. Ein Proxy oder eine falsch gehende Uhr kann der Grund sein.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>A Freshdesk address has no port number</source>
            <translation>Eine Freshdesk-Adresse hat keine Portnummer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>A Freshdesk address has plain letters only</source>
            <translation>Eine Freshdesk-Adresse hat nur einfache Buchstaben</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Type it by hand, without accents.</source>
            <translation>Geben Sie sie von Hand ein, ohne Umlaute und Akzente.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>An address with a user name in it is refused</source>
            <translation>Eine Adresse mit Benutzernamen wird abgelehnt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Leave out everything up to the @.</source>
            <translation>Lassen Sie alles bis zum @ weg.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Freshservice is another product</source>
            <translation>Freshservice ist ein anderes Produkt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Ticket Gallery works with Freshdesk.</source>
            <translation>Ticket Gallery arbeitet mit Freshdesk.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>This is the address of the Freshworks login</source>
            <translation>Das ist die Adresse der Freshworks-Anmeldung</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Use the helpdesk's own address: it ends in .freshdesk.com.</source>
            <translation>Verwenden Sie die eigene Adresse des Helpdesks: Sie endet auf .freshdesk.com.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Freshdesk's API does not answer at a custom address</source>
            <translation>Die API von Freshdesk antwortet nicht unter einer eigenen Domain</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Use the helpdesk's original address: it ends in .freshdesk.com.</source>
            <translation>Verwenden Sie die ursprüngliche Adresse des Helpdesks: Sie endet auf .freshdesk.com.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>It is animated or has several pages</source>
            <translation>Es ist animiert oder hat mehrere Seiten</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>It is an icon</source>
            <translation>Es ist ein Symbol</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>Its metadata says screenshot</source>
            <translation>Die Metadaten nennen es einen Screenshot</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>Its metadata comes from a camera</source>
            <translation>Die Metadaten stammen von einer Kamera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/bmp_blocks.py" />
            <source>Bit fields</source>
            <translation>Bitfelder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/colour.py" />
            <source>The colour profile could not be used; colours may be off</source>
            <translation>Das Farbprofil war nicht verwendbar; Farben können abweichen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy has another size than it should have</source>
            <translation>Die Kopie hat eine andere Größe, als sie haben sollte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy on the disk is not what was written</source>
            <translation>Die Kopie auf dem Datenträger ist nicht das, was geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy has other frames than it should have</source>
            <translation>Die Kopie hat andere Einzelbilder, als sie haben sollte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>Something redacted may still be seen in the copy</source>
            <translation>Etwas Geschwärztes ist in der Kopie vielleicht noch zu sehen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy cannot be read again</source>
            <translation>Die Kopie kann nicht wieder gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy holds {what}</source>
            <translation>Die Kopie enthält {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy cannot be opened again</source>
            <translation>Die Kopie kann nicht wieder geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/errands.py" />
            <source>The stored file cannot be read</source>
            <translation>Die gespeicherte Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/exif_tags.py" />
            <source>Some EXIF tags could not be read</source>
            <translation>Einige EXIF-Angaben konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/exif_tags.py" />
            <source>Long lists of numbers were cut</source>
            <translation>Lange Zahlenlisten wurden gekürzt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/icc.py" />
            <source>The colour profile is too large to be read</source>
            <translation>Das Farbprofil ist zu groß zum Lesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/lanes.py" />
            <source>The picture itself could not be read</source>
            <translation>Das Bild selbst konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The file could not be read</source>
            <translation>Die Datei konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/metadata.py" />
            <location filename="../../gallery_app/imaging/picture.py" />
            <source>The EXIF data could not be read</source>
            <translation>Die EXIF-Daten konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/xmp.py" />
            <source>The XMP data could not be read</source>
            <translation>Die XMP-Daten konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The XMP history could not be read</source>
            <translation>Der XMP-Verlauf konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The IPTC data could not be read</source>
            <translation>Die IPTC-Daten konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The colour profile could not be read</source>
            <translation>Das Farbprofil konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The JFIF data could not be read</source>
            <translation>Die JFIF-Daten konnten nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>A comment could not be read</source>
            <translation>Ein Kommentar konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The embedded thumbnail could not be read</source>
            <translation>Das eingebettete Vorschaubild konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>Some tags were left out: there are too many</source>
            <translation>Einige Angaben wurden weggelassen: Es sind zu viele</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/iptc.py" />
            <source>The IPTC data ends too early</source>
            <translation>Die IPTC-Daten enden zu früh</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_blocks.py" />
            <source>A part of the XMP data is missing</source>
            <translation>Ein Teil der XMP-Daten fehlt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Baseline DCT</source>
            <translation>Baseline-DCT</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Extended DCT</source>
            <translation>Erweiterte DCT</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Progressive DCT</source>
            <translation>Progressive DCT</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Lossless</source>
            <translation>Verlustfrei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential DCT</source>
            <translation>Differenzielle DCT</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential progressive DCT</source>
            <translation>Differenzielle progressive DCT</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential lossless</source>
            <translation>Differenziell verlustfrei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Extended DCT, arithmetic</source>
            <translation>Erweiterte DCT, arithmetisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Progressive DCT, arithmetic</source>
            <translation>Progressive DCT, arithmetisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Lossless, arithmetic</source>
            <translation>Verlustfrei, arithmetisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential DCT, arithmetic</source>
            <translation>Differenzielle DCT, arithmetisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential progressive DCT, arithmetic</source>
            <translation>Differenzielle progressive DCT, arithmetisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential lossless, arithmetic</source>
            <translation>Differenziell verlustfrei, arithmetisch</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/metadata.py" />
            <source>The GPS position makes no sense</source>
            <translation>Die GPS-Position ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/png_blocks.py" />
            <source>A text of the PNG could not be read</source>
            <translation>Ein Text des PNG konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/riff_chunks.py" />
            <source>VP8 (lossy)</source>
            <translation>VP8 (verlustbehaftet)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/riff_chunks.py" />
            <source>VP8L (lossless)</source>
            <translation>VP8L (verlustfrei)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: PDF document</source>
            <translation>Kein Bild, das wir zeigen: PDF-Dokument</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: ZIP archive or office document</source>
            <translation>Kein Bild, das wir zeigen: ZIP-Archiv oder Office-Dokument</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: Photoshop file</source>
            <translation>Kein Bild, das wir zeigen: Photoshop-Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: JPEG XL picture</source>
            <translation>Kein Bild, das wir zeigen: JPEG-XL-Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: JPEG 2000 picture</source>
            <translation>Kein Bild, das wir zeigen: JPEG-2000-Bild</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: DirectDraw texture</source>
            <translation>Kein Bild, das wir zeigen: DirectDraw-Textur</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: program</source>
            <translation>Kein Bild, das wir zeigen: Programm</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: compressed file</source>
            <translation>Kein Bild, das wir zeigen: komprimierte Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Empty file</source>
            <translation>Leere Datei</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>It holds no picture at all.</source>
            <translation>Sie enthält gar kein Bild.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>PostScript, not shown for safety</source>
            <translation>PostScript, zur Sicherheit nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>SVG, not shown for safety</source>
            <translation>SVG, zur Sicherheit nicht gezeigt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: film</source>
            <translation>Kein Bild, das wir zeigen: Film</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Films are not played here.</source>
            <translation>Filme werden hier nicht abgespielt.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/xmp.py" />
            <source>The XMP data is too large to be read</source>
            <translation>Die XMP-Daten sind zu groß zum Lesen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/api_token.py" />
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path}: {reason}.</source>
            <translation>{path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/catalog_search.py" />
            <source>Its database cannot be read; start the app again.</source>
            <translation>Die Datenbank kann nicht gelesen werden; starten Sie die App neu.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/database.py" />
            <location filename="../../gallery_app/storage/work_store.py" />
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/database.py" />
            <source>Its database cannot be written; start the app again.</source>
            <translation>Die Datenbank kann nicht beschrieben werden; starten Sie die App neu.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>Not everything could be deleted</source>
            <translation>Nicht alles konnte gelöscht werden</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{reason}. Close other windows of the app and try again.</source>
            <translation>{reason}. Schließen Sie andere Fenster der App und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path} is not a folder of its own.</source>
            <translation>{path} ist kein eigener Ordner.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path} belongs to somebody else.</source>
            <translation>{path} gehört jemand anderem.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>This is not a folder</source>
            <translation>Das ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>The folder is not there any more</source>
            <translation>Den Ordner gibt es nicht mehr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>Free some space or choose another folder; what was exported is whole.</source>
            <translation>Geben Sie etwas Platz frei, oder wählen Sie einen anderen Ordner; was exportiert wurde, ist vollständig.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The key can be used until you quit; it will not be saved.</source>
            <translation>Der API-Schlüssel gilt bis zum Beenden; er wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The key can be used until you quit; it will not be saved. To have keys kept, install GNOME Keyring or KWallet and sign in again.</source>
            <translation>Der API-Schlüssel gilt bis zum Beenden; er wird nicht gespeichert. Damit API-Schlüssel gespeichert werden, installieren Sie GNOME Keyring oder KWallet und melden Sie sich neu an.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer offers no password store</source>
            <translation>Dieser Computer bietet keinen Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store does not answer</source>
            <translation>Der Schlüsselbund dieses Computers antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>A window that asks for its password may be open; answer it and try again, or restart the store.</source>
            <translation>Vielleicht ist ein Fenster offen, das nach seinem Passwort fragt; beantworten Sie es und versuchen Sie es noch einmal, oder starten Sie den Schlüsselbund neu.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store does not work</source>
            <translation>Der Schlüsselbund dieses Computers funktioniert nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The only password store here does not protect what it keeps</source>
            <translation>Der einzige Schlüsselbund hier schützt seinen Inhalt nicht</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>It is not used: it may hold keys as plain text. The key can be used until you quit; it will not be saved.</source>
            <translation>Er wird nicht verwendet: Vielleicht speichert er API-Schlüssel im Klartext. Der API-Schlüssel gilt bis zum Beenden; er wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store is locked</source>
            <translation>Der Schlüsselbund dieses Computers ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store did not take the key</source>
            <translation>Der Schlüsselbund dieses Computers hat den API-Schlüssel nicht angenommen</translation>
        </message>
    </context>
</TS>
