<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>gallery_app</name>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>No helpdesk</source>
            <translation>Sin centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>{name} · private</source>
            <translation>{name} · privado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Helpdesk: {name}, private mode</source>
            <translation>Centro de ayuda: {name}, modo privado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Helpdesk: {name}</source>
            <translation>Centro de ayuda: {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Choose a helpdesk</source>
            <translation>Elegir un centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Private mode: nothing is kept after you quit</source>
            <translation>Modo privado: no se conserva nada al salir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Connect…</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Accounts and privacy…</source>
            <translation>Cuentas y privacidad…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_chooser.py" />
            <source>Try the demo</source>
            <translation>Probar la demostración</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>The demo helpdesk did not start</source>
            <translation>El centro de ayuda de demostración no se inició</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Another program may hold the port; try again.</source>
            <translation>Quizá otro programa ocupe el puerto; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Connecting to {host}</source>
            <translation>Conectando con {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_controller.py" />
            <source>Starting the demo helpdesk</source>
            <translation>Iniciando el centro de ayuda de demostración</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Connect another helpdesk</source>
            <translation>Conectar otro centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <source>No helpdesk is in use</source>
            <translation>No hay ningún centro de ayuda en uso</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_dialogs.py" />
            <source>Choose one of those you connected.</source>
            <translation>Elija uno de los que ya ha conectado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Helpdesk {host}</source>
            <translation>Centro de ayuda {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Use</source>
            <comment>a helpdesk</comment>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Use {name}</source>
            <translation>Usar {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Change key…</source>
            <translation>Cambiar clave…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Forget key</source>
            <translation>Olvidar clave</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>{size} here</source>
            <translation>{size} aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>Nothing kept here</source>
            <translation>Nada guardado aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>{action}: {name}</source>
            <translation>{action}: {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/account_row.py" />
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Pictures and what is known of tickets go when you quit; searches are not remembered. Tray and drawings of other times are not shown meanwhile. Files you export are written as ever.</source>
            <translation>Las imágenes y lo que se sabe de los tickets desaparecen al salir; las búsquedas no se recuerdan. Mientras tanto no se muestran la bandeja ni las marcas de otras veces. Los archivos que exporte se guardan como siempre.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Pictures, what is known of tickets, tray and drawings lie in your own folder, which nobody else may read. Keys lie in the password store.</source>
            <translation>Las imágenes, lo que se sabe de los tickets, la bandeja y las marcas están en su propia carpeta, que nadie más puede leer. Las claves están en el almacén de contraseñas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Keep what nobody looked at for</source>
            <translation>Conservar lo que nadie mira durante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Accounts and privacy</source>
            <translation>Cuentas y privacidad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>No helpdesk is connected.</source>
            <translation>No hay ningún centro de ayuda conectado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Connect another helpdesk…</source>
            <translation>Conectar otro centro de ayuda…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Private mode: keep nothing after you quit</source>
            <translation>Modo privado: no conservar nada al salir</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>Helpdesks</source>
            <translation>Centros de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/accounts_dialog.py" />
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Anywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Grid and viewer</source>
            <translation>Cuadrícula y visor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Viewer</source>
            <translation>Visor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Redact and annotate</source>
            <translation>Tachar y anotar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/compare_stage.py" />
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_place.py" />
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Inspector</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Picture</source>
            <translation>&amp;Imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Search</source>
            <translation>&amp;Búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Go</source>
            <translation>I&amp;r</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Arrow keys</source>
            <translation>Teclas de flecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>First, last picture</source>
            <translation>Primera, última imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Home, End</source>
            <translation>Inicio, Fin</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>One screen up, down</source>
            <translation>Una pantalla arriba, abajo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Page Up, Page Down</source>
            <translation>Re Pág, Av Pág</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select a range</source>
            <translation>Seleccionar un intervalo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Shift with the keys above</source>
            <translation>Mayús con las teclas anteriores</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select, unselect this picture</source>
            <translation>Seleccionar esta imagen o no</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Ctrl+Space</source>
            <translation>Ctrl+Espacio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Try a failed picture again</source>
            <translation>Reintentar una imagen con error</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Menu of this picture</source>
            <translation>Menú de esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Menu, Shift+F10</source>
            <translation>Menú, Mayús+F10</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous picture; move one that is larger than the window</source>
            <translation>Imagen siguiente, anterior; mover la que es mayor que la ventana</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>One screen down a tall picture</source>
            <translation>Bajar una pantalla en una imagen alta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move the mark</source>
            <translation>Mover la marca</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Resize the mark</source>
            <translation>Cambiar el tamaño de la marca</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Shift with the arrow keys</source>
            <translation>Mayús con las teclas de flecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>By one pixel</source>
            <translation>De píxel en píxel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Ctrl with the keys above</source>
            <translation>Ctrl con las teclas anteriores</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous mark</source>
            <translation>Marca siguiente, anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Mayús+Tab</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move the picture</source>
            <translation>Mover la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Space or the middle button, and drag</source>
            <translation>Espacio o el botón central, y arrastrar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous pane; move pictures that are larger than their panes; move the divider</source>
            <translation>Panel siguiente, anterior; mover las imágenes mayores que su panel; mover el divisor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move this picture alone</source>
            <translation>Mover solo esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Alt with the arrow keys, the wheel or the mouse</source>
            <translation>Alt con las teclas de flecha, la rueda o el ratón</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next, previous control</source>
            <translation>Control siguiente, anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Take a part out of the search</source>
            <translation>Quitar una parte de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Delete</source>
            <translation>Supr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous, next part of the search</source>
            <translation>Parte anterior, siguiente de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Left, Right</source>
            <translation>Izquierda, Derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Rename a saved search</source>
            <translation>Cambiar el nombre de una búsqueda guardada</translation>
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
            <translation>Quitar una búsqueda guardada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move a saved search</source>
            <translation>Mover una búsqueda guardada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Alt+Up, Alt+Down</source>
            <translation>Alt+Arriba, Alt+Abajo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Quick look</source>
            <translation>Vista rápida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/export_button.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Repeat the last export</source>
            <translation>Repetir la última exportación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Where it is shown</source>
            <translation>Dónde aparece</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy as files, safe to share</source>
            <translation>Copiar como archivos, seguros para compartir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy the original files</source>
            <translation>Copiar los archivos originales</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy the ticket links</source>
            <translation>Copiar los enlaces de los tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy secure link</source>
            <translation>Copiar enlace seguro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Copy as a bug report</source>
            <translation>Copiar como informe de error</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Words of a bug report…</source>
            <translation>Texto del informe de error…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Into the tray, or out of it</source>
            <translation>Añadir a la bandeja o quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Try this picture again</source>
            <translation>Reintentar esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Load this remote picture…</source>
            <translation>Cargar esta imagen remota…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Hide everywhere</source>
            <translation>Ocultar en todas partes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Search by the picture on the clipboard</source>
            <translation>Buscar por la imagen del portapapeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Refresh recent tickets</source>
            <translation>Actualizar los tickets recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Retry what failed</source>
            <translation>Reintentar lo que falló</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Stop loading, close a message</source>
            <translation>Detener la carga, cerrar un mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select this page, then all pages</source>
            <translation>Seleccionar esta página, luego todas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select this ticket's pictures</source>
            <translation>Seleccionar las imágenes de este ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select nothing</source>
            <translation>No seleccionar nada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Redact</source>
            <translation>Tachar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Annotate</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Select and move marks</source>
            <translation>Seleccionar y mover marcas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Draw rectangles</source>
            <translation>Dibujar rectángulos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Put texts</source>
            <translation>Poner textos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Number steps</source>
            <translation>Numerar pasos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Put a mark in the middle</source>
            <translation>Poner una marca en el centro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Change the words of a text</source>
            <translation>Cambiar las palabras de un texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Delete the mark</source>
            <translation>Eliminar la marca</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Done with drawing</source>
            <translation>Terminar de dibujar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit width</source>
            <translation>Ajustar al ancho</translation>
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
            <translation>Alternar entre ajustar y 100 %</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Turn right</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Turn left</source>
            <translation>Girar a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Another background</source>
            <translation>Otro fondo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Filmstrip</source>
            <translation>Tira de imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Play or pause</source>
            <translation>Reproducir o pausar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next frame or page</source>
            <translation>Fotograma o página siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous frame or page</source>
            <translation>Fotograma o página anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Larger pictures</source>
            <translation>Imágenes más grandes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Smaller pictures</source>
            <translation>Imágenes más pequeñas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Usual size</source>
            <translation>Tamaño normal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Flip in place, and to the next</source>
            <translation>Alternar en el sitio y pasar a la siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Slider</source>
            <translation>Cortina</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Amplify more</source>
            <translation>Amplificar más</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Amplify less</source>
            <translation>Amplificar menos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Swap with the next</source>
            <translation>Intercambiar con la siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Move together, or each alone</source>
            <translation>Mover juntas o cada una por separado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Zoom in on all</source>
            <translation>Acercar todas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Zoom out of all</source>
            <translation>Alejar todas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit all, in line</source>
            <translation>Ajustar todas, alineadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Fit all in width</source>
            <translation>Ajustar todas al ancho</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 % in this pane</source>
            <translation>100 % en este panel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>100 % in every pane</source>
            <translation>100 % en todos los paneles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>All between fit and 100 %</source>
            <translation>Alternar todas entre ajustar y 100 %</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Turn all right</source>
            <translation>Girar todas a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Turn all left</source>
            <translation>Girar todas a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Another background for all</source>
            <translation>Otro fondo para todas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>What the files say</source>
            <translation>Qué dicen los archivos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Copy this value</source>
            <translation>Copiar este valor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Open this ticket in the browser</source>
            <translation>Abrir este ticket en el navegador</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Leave the comparison</source>
            <translation>Salir de la comparación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Previous search</source>
            <translation>Búsqueda anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Next search</source>
            <translation>Búsqueda siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Next picture</source>
            <translation>Imagen siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/viewer.py" />
            <source>Previous picture</source>
            <translation>Imagen anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>First picture of the page</source>
            <translation>Primera imagen de la página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Last picture of the page</source>
            <translation>Última imagen de la página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <source>Back to the grid</source>
            <translation>Volver a la cuadrícula</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Next part of the window</source>
            <translation>Parte siguiente de la ventana</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Previous part of the window</source>
            <translation>Parte anterior de la ventana</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Local API…</source>
            <translation>API local…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <source>Check this computer…</source>
            <translation>Comprobar este equipo…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/action_specs.py" />
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>About Ticket Gallery</source>
            <translation>Acerca de Ticket Gallery</translation>
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
            <translation>Detener la carga</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Freshdesk asks to wait {time}</source>
            <translation>Freshdesk pide esperar {time}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Load the pictures that are missing</source>
            <translation>Cargar las imágenes que faltan</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Stop reading recent tickets; what was read stays</source>
            <translation>Dejar de leer los tickets recientes; lo leído se conserva</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <source>Paused: {words}</source>
            <translation>En pausa: {words}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/activity.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>{count} pictures loaded</source>
            <extracomment>For one: {count} picture loaded</extracomment>
            <translation>
                <numerusform>{count} imagen cargada</numerusform>
                <numerusform>{count} imágenes cargadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>{loaded}, {count} failed</source>
            <extracomment>For one: {loaded}, {count} failed</extracomment>
            <translation>
                <numerusform>{loaded}, {count} con error</numerusform>
                <numerusform>{loaded}, {count} con error</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/announcer.py" />
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/app.py" />
            <source>The app ended unexpectedly last time. Nothing was sent to anybody.</source>
            <translation>La aplicación se cerró inesperadamente la última vez. No se envió nada a nadie.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Similar</source>
            <comment>order</comment>
            <translation>Similitud</translation>
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
            <translation>Más recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Oldest</source>
            <comment>order</comment>
            <translation>Más antiguas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Size</source>
            <comment>order</comment>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Name</source>
            <comment>order</comment>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Answered from what is known on this computer</source>
            <translation>Respondido con lo que se conoce en este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Press Delete to remove it</source>
            <translation>Pulse Supr para quitarlo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Search in parts</source>
            <translation>Búsqueda por partes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Clear all</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>The order of the pictures</source>
            <translation>El orden de las imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Sort: {order}</source>
            <translation>Orden: {order}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Sort by: {order}</source>
            <translation>Ordenar por: {order}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/chip_row.py" />
            <source>Freshdesk answers this</source>
            <translation>Freshdesk responde a esto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Flip in place</source>
            <translation>Alternar en el sitio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Move together</source>
            <translation>Mover juntas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>Amplified {count} times</source>
            <extracomment>For one: Amplified {count} times</extracomment>
            <translation>
                <numerusform>Amplificación × {count}</numerusform>
                <numerusform>Amplificación × {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_bar.py" />
            <source>How much differences are amplified (. more, , less)</source>
            <translation>Cuánto se amplifican las diferencias (. más, , menos)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_caption.py" />
            <source>Picture {letter} is shown at {zoom}</source>
            <translation>La imagen {letter} se muestra al {zoom}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_controller.py" />
            <source>Identical: the same file</source>
            <translation>Idénticas: el mismo archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_controller.py" />
            <source>Comparing the pixels</source>
            <translation>Comparando los píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_facts.py" />
            <source>reading the files</source>
            <translation>leyendo los archivos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_overlay.py" />
            <source>Divider between picture A and picture B</source>
            <translation>Divisor entre la imagen A y la imagen B</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_stage.py" />
            <source>Picture {letter} of {count}: {words}</source>
            <translation>Imagen {letter} de {count}: {words}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>serial number</source>
            <translation>número de serie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>owner</source>
            <translation>propietario</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>{count} differences, {same} the same for all</source>
            <extracomment>For one: {count} difference, {same} the same for all</extracomment>
            <translation>
                <numerusform>{count} diferencia, {same} iguales en todas</numerusform>
                <numerusform>{count} diferencias, {same} iguales en todas</numerusform>
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
            <translation>Ninguna diferencia, {same} iguales en todas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Show personal values</source>
            <translation>Mostrar valores personales</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Reading the files</source>
            <translation>Leyendo los archivos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Different</source>
            <translation>Diferente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The same for all</source>
            <translation>Igual en todas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>Differences of the files</source>
            <translation>Diferencias de los archivos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_table.py" />
            <source>hidden: {kind}</source>
            <translation>oculto: {kind}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{count} pictures compared</source>
            <extracomment>For one: {count} picture compared</extracomment>
            <translation>
                <numerusform>{count} imagen comparada</numerusform>
                <numerusform>{count} imágenes comparadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{letter} stays as it is: {why}</source>
            <translation>{letter} se queda como está: {why}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>nothing is known of {letters}</source>
            <translation>no se sabe nada de {letters}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>The proportions differ ({sizes})</source>
            <translation>Las proporciones difieren ({sizes})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{difference}, compared at {size}</source>
            <translation>{difference}, comparado a {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>Brought to the same size ({sizes})</source>
            <translation>Llevadas al mismo tamaño ({sizes})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{count} pixels differ, by up to {largest} of 255</source>
            <extracomment>For one: {count} pixel differs, by up to {largest} of 255</extracomment>
            <translation>
                <numerusform>{count} píxel difiere, hasta {largest} de 255</numerusform>
                <numerusform>{count} píxeles difieren, hasta {largest} de 255</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>{percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>El {percent} % de los píxeles difiere, hasta {largest} de 255</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>Identical pixels</source>
            <translation>Píxeles idénticos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <source>No difference at {size}</source>
            <translation>Ninguna diferencia a {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/compare_words.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>loading</source>
            <translation>cargando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>In Freshdesk, click your picture at the top right, open Profile settings, and choose View API key. If there is none, ask an administrator to allow API access for you.</source>
            <translation>En Freshdesk, haga clic en su foto, arriba a la derecha, abra «Configuración de perfil» y elija «Ver clave de API». Si no hay ninguna, pida a un administrador que le permita el acceso a la API.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Remember on this computer</source>
            <translation>Recordar en este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Where do I find it?</source>
            <translation>¿Dónde se encuentra?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Helpdesk address</source>
            <translation>Dirección del centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Shows where Freshdesk keeps the API key</source>
            <translation>Muestra dónde guarda Freshdesk la clave de API</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/connect_form.py" />
            <source>Helpdesk</source>
            <translation>Centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>What was not looked at</source>
            <translation>Lo que quedó sin revisar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Freshdesk: {read} of {count} tickets read</source>
            <extracomment>For one: Freshdesk: {read} of {count} ticket read</extracomment>
            <translation>
                <numerusform>Freshdesk: {read} de {count} ticket leído</numerusform>
                <numerusform>Freshdesk: {read} de {count} tickets leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show {count} new pictures</source>
            <extracomment>For one: Show {count} new picture</extracomment>
            <translation>
                <numerusform>Mostrar {count} imagen nueva</numerusform>
                <numerusform>Mostrar {count} imágenes nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Fold {count} logos or copies away</source>
            <extracomment>For one: Fold {count} logo or copy away</extracomment>
            <translation>
                <numerusform>Plegar {count} logotipo o copia</numerusform>
                <numerusform>Plegar {count} logotipos o copias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} logos or copies · Fold</source>
            <extracomment>For one: {count} logo or copy · Fold</extracomment>
            <translation>
                <numerusform>{count} logotipo o copia · Plegar</numerusform>
                <numerusform>{count} logotipos o copias · Plegar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{read} of {count} tickets read</source>
            <extracomment>For one: {read} of {count} ticket read</extracomment>
            <translation>
                <numerusform>{read} de {count} ticket leído</numerusform>
                <numerusform>{read} de {count} tickets leídos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>More about this count</source>
            <translation>Más sobre este recuento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Select nothing on any page</source>
            <translation>No seleccionar nada en ninguna página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Clear</source>
            <comment>what is selected</comment>
            <translation>Deseleccionar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Folded pictures</source>
            <translation>Imágenes plegadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>All that is folded</source>
            <translation>Todo lo plegado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Failed pictures</source>
            <translation>Imágenes con error</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>All that failed</source>
            <translation>Todo lo que falló</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Try again what failed</source>
            <translation>Reintentar lo que falló</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show what was folded away, and why</source>
            <translation>Mostrar lo que se plegó y por qué</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show what failed, and why</source>
            <translation>Mostrar lo que falló y por qué</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Show the pictures that are hosted elsewhere</source>
            <translation>Mostrar las imágenes alojadas en otro lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Load these pictures to see whether they fit: a filter asks what only their bytes say</source>
            <translation>Cargar estas imágenes para ver si coinciden: un filtro pregunta algo que solo dice su contenido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Read more tickets that may answer</source>
            <translation>Leer más tickets que puedan responder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Freshdesk cannot answer this; what is known here was searched. Refresh recent tickets</source>
            <translation>Freshdesk no puede responder a esto; se buscó en lo que se conoce aquí. Actualizar los tickets recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>Say what the search could not reach</source>
            <translation>Decir a qué no llegó la búsqueda</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{count} folded</source>
            <extracomment>For one: {count} folded</extracomment>
            <translation>
                <numerusform>{count} plegada</numerusform>
                <numerusform>{count} plegadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} failed</source>
            <extracomment>For one: {count} failed</extracomment>
            <translation>
                <numerusform>{count} con error</numerusform>
                <numerusform>{count} con error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} remote, not loaded</source>
            <extracomment>For one: {count} remote, not loaded</extracomment>
            <translation>
                <numerusform>{count} remota, sin cargar</numerusform>
                <numerusform>{count} remotas, sin cargar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} not looked into</source>
            <extracomment>For one: {count} not looked into</extracomment>
            <translation>
                <numerusform>{count} sin revisar</numerusform>
                <numerusform>{count} sin revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} messages read</source>
            <extracomment>For one: {count} message read</extracomment>
            <translation>
                <numerusform>{count} mensaje leído</numerusform>
                <numerusform>{count} mensajes leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} other files</source>
            <extracomment>For one: {count} other file</extracomment>
            <translation>
                <numerusform>{count} archivo de otro tipo</numerusform>
                <numerusform>{count} archivos de otro tipo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/coverage_bar.py" />
            <source>{count} new · Show</source>
            <extracomment>For one: {count} new · Show</extracomment>
            <translation>
                <numerusform>{count} nueva · Mostrar</numerusform>
                <numerusform>{count} nuevas · Mostrar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>The log may say more. It stands in {folder}</source>
            <translation>El registro puede decir más. Está en {folder}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>In private mode no log is kept.</source>
            <translation>En modo privado no se guarda ningún registro.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Something below Ticket Gallery broke, and the system ended it. If it happens again, send us this report. It holds no keys and no pictures, and is sent nowhere by itself.</source>
            <translation>Algo por debajo de Ticket Gallery falló y el sistema cerró la aplicación. Si vuelve a ocurrir, envíenos este informe. No contiene claves ni imágenes, y no se envía por sí solo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Ticket Gallery met something it did not expect. You can go on working; if it happens again, restart it and send us this report. It holds no keys and no pictures, and is sent nowhere by itself.</source>
            <translation>Ticket Gallery se encontró con algo inesperado. Puede seguir trabajando; si vuelve a ocurrir, reinicie la aplicación y envíenos este informe. No contiene claves ni imágenes, y no se envía por sí solo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Open log folder</source>
            <translation>Abrir la carpeta del registro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>The app ended unexpectedly last time</source>
            <translation>La aplicación se cerró inesperadamente la última vez</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/crash_dialog.py" />
            <source>Something unforeseen happened</source>
            <translation>Ha ocurrido algo imprevisto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Every picture of your Freshdesk tickets and articles in one place.
Remote pictures are loaded only if you ask for one, and files are opened in a process of their own.</source>
            <translation>Todas las imágenes de sus tickets y artículos de Freshdesk en un solo lugar.
Las imágenes remotas solo se cargan si usted lo pide, y los archivos se abren en un proceso propio.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Qt for Python (LGPL), Pillow (MIT-CMU), HTTPX (BSD), Lucide icons (ISC), Inter (OFL). Ticket Gallery is free software under the MIT licence.</source>
            <translation>Qt for Python (LGPL), Pillow (MIT-CMU), HTTPX (BSD), iconos Lucide (ISC), Inter (OFL). Ticket Gallery es software libre con licencia MIT.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/dialogs.py" />
            <source>Connect a helpdesk</source>
            <translation>Conectar un centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Check this computer</source>
            <translation>Comprobar este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Looking at this computer…</source>
            <translation>Comprobando este equipo…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>The report holds no key, no name of a helpdesk and nothing of a ticket.</source>
            <translation>El informe no contiene claves, nombres de centros de ayuda ni nada de los tickets.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>The check was stopped.</source>
            <translation>La comprobación se detuvo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/doctor_dialog.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <source>Enter a new key</source>
            <translation>Introducir otra clave</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/tile_state.py" />
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/error_bar.py" />
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <location filename="../../gallery_app/desktop/notice_bar.py" />
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
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
            <translation>bandeja ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>all {count} in the result</source>
            <extracomment>For one: all {count} in the result</extracomment>
            <translation>
                <numerusform>{count} en el resultado</numerusform>
                <numerusform>las {count} del resultado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>{count} compared</source>
            <extracomment>For one: {count} compared</extracomment>
            <translation>
                <numerusform>{count} comparada</numerusform>
                <numerusform>{count} comparadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <source>this picture</source>
            <translation>esta imagen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_actions.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} selected</source>
            <extracomment>For one: {count} selected</extracomment>
            <translation>
                <numerusform>{count} seleccionada</numerusform>
                <numerusform>{count} seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Cancel the export</source>
            <translation>Cancelar la exportación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Stop exporting; files that are written stay</source>
            <translation>Detener la exportación; los archivos escritos se conservan</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Go on exporting</source>
            <translation>Continuar la exportación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_activity.py" />
            <source>Pause the export</source>
            <translation>Pausar la exportación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Forget</source>
            <translation>Descartar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_bar.py" />
            <source>Forget the exports</source>
            <extracomment>For one: Forget the export</extracomment>
            <translation>
                <numerusform>Descartar la exportación</numerusform>
                <numerusform>Descartar las exportaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_button.py" />
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Export {count}…</source>
            <translation>Exportar {count}…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_button.py" />
            <source>Export {count} selected pictures</source>
            <extracomment>For one: Export {count} selected picture</extracomment>
            <translation>
                <numerusform>Exportar {count} imagen seleccionada</numerusform>
                <numerusform>Exportar {count} imágenes seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_controller.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Working out names and sizes</source>
            <translation>Calculando nombres y tamaños</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Export {count} pictures</source>
            <extracomment>For one: Export {count} picture</extracomment>
            <translation>
                <numerusform>Exportar {count} imagen</numerusform>
                <numerusform>Exportar {count} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Nothing is left to export</source>
            <translation>No queda nada que exportar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Which pictures</source>
            <translation>Qué imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Looking which pictures these are</source>
            <translation>Comprobando qué imágenes son</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_dialog.py" />
            <source>Export {count}</source>
            <translation>Exportar {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Open the folder when done</source>
            <translation>Abrir la carpeta al terminar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Table of all files (CSV)</source>
            <translation>Tabla de todos los archivos (CSV)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Table of all files (JSON)</source>
            <translation>Tabla de todos los archivos (JSON)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Contact sheet (HTML)</source>
            <translation>Hoja de contactos (HTML)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Contact sheet (PDF)</source>
            <translation>Hoja de contactos (PDF)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Text file with ticket links</source>
            <translation>Archivo de texto con enlaces a los tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Leave out private notes</source>
            <translation>Omitir las notas privadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Leave out copies of the same bytes</source>
            <translation>Omitir copias con los mismos bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>Skip files that are already there</source>
            <translation>Saltar los archivos que ya existen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_extras.py" />
            <source>More</source>
            <comment>more of an export</comment>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Longest edge in pixels</source>
            <translation>Lado más largo en píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>The longest edge is {least} to {most} pixels</source>
            <translation>El lado más largo mide de {least} a {most} píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Full size</source>
            <translation>Tamaño completo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Another longest edge</source>
            <translation>Otro lado más largo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Longest edge {edge} px</source>
            <translation>Lado más largo: {edge} px</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_how.py" />
            <source>Metadata</source>
            <translation>Metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Insert a token into the name</source>
            <translation>Insertar una variable en el nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Parts of a name that are filled in for each file</source>
            <translation>Partes del nombre que se rellenan para cada archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_names_field.py" />
            <source>The first is {name}</source>
            <translation>El primero es {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Export into</source>
            <translation>Exportar a</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Folders used before</source>
            <translation>Carpetas usadas antes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Name of the ZIP</source>
            <translation>Nombre del ZIP</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>It will be called {name}</source>
            <translation>Se llamará {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>A folder is needed</source>
            <translation>Hace falta una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_places.py" />
            <source>Choose one, or type its whole path.</source>
            <translation>Elija una o escriba su ruta completa.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Preset</source>
            <translation>Ajuste predefinido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save as preset…</source>
            <translation>Guardar como ajuste…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Name of the preset</source>
            <translation>Nombre del ajuste predefinido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <source>Changed from {preset}</source>
            <translation>Modificado a partir de {preset}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preset_cards.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>private note</source>
            <translation>nota privada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>From</source>
            <comment>who sent a picture</comment>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>New name</source>
            <translation>Nombre nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_preview.py" />
            <source>Files of this export</source>
            <translation>Archivos de esta exportación</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Export the missing {count}</source>
            <extracomment>For one: Export the missing {count}</extracomment>
            <translation>
                <numerusform>Exportar {count} que falta</numerusform>
                <numerusform>Exportar los {count} que faltan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Copy list</source>
            <translation>Copiar lista</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Files that are missing</source>
            <translation>Archivos que faltan</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_report.py" />
            <source>Why it is missing</source>
            <translation>Por qué falta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Not tried any more.</source>
            <translation>Ya no se intentó.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>As received</source>
            <translation>Tal como se recibió</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep; HEIC and TIFF to JPEG</source>
            <translation>Conservar; HEIC y TIFF a JPEG</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Take everything out</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep date and camera</source>
            <translation>Conservar fecha y cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep all but the place</source>
            <translation>Conservar todo menos el lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>No place, no names and no serial numbers leave with the pictures.</source>
            <translation>Las imágenes salen sin lugar, nombres ni números de serie.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Date, camera and exposure stay. Place, owner and serial numbers go.</source>
            <translation>Quedan fecha, cámara y exposición. Se quitan lugar, propietario y números de serie.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Owner, serial numbers and comments leave with the pictures.</source>
            <translation>Las imágenes salen con propietario, números de serie y comentarios.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Place, owner and serial numbers leave with the pictures.</source>
            <translation>Las imágenes salen con lugar, propietario y números de serie.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>nothing personal</source>
            <translation>nada personal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>date and camera</source>
            <translation>fecha y cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>all but the place</source>
            <translation>todo menos el lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>all metadata</source>
            <translation>todos los metadatos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files leave as they came, with place, owner and serial numbers</source>
            <extracomment>For one: {count} file leaves as it came, with place, owner and serial numbers</extracomment>
            <translation>
                <numerusform>{count} archivo sale tal como llegó, con lugar, propietario y números de serie</numerusform>
                <numerusform>{count} archivos salen tal como llegaron, con lugar, propietario y números de serie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{others}; {count} as they were drawn on, without metadata.</source>
            <extracomment>For one: {others}; {count} as it was drawn on, without metadata.</extracomment>
            <translation>
                <numerusform>{others}; {count} con sus marcas, sin metadatos.</numerusform>
                <numerusform>{others}; {count} con sus marcas, sin metadatos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files are compared with the originals after writing</source>
            <extracomment>For one: {count} file is compared with the original after writing</extracomment>
            <translation>
                <numerusform>{count} archivo se compara con el original después de escribirlo</numerusform>
                <numerusform>{count} archivos se comparan con los originales después de escribirlos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{others}, {count} with drawings are read again and checked.</source>
            <extracomment>For one: {others}, {count} with drawings is read again and checked.</extracomment>
            <translation>
                <numerusform>{others}, {count} con marcas se vuelve a leer y se comprueba.</numerusform>
                <numerusform>{others}, {count} con marcas se vuelven a leer y se comprueban.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>From {count} tickets</source>
            <extracomment>For one: From {count} ticket</extracomment>
            <translation>
                <numerusform>De {count} ticket</numerusform>
                <numerusform>De {count} tickets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{from_tickets} and {count} articles</source>
            <extracomment>For one: {from_tickets} and {count} article</extracomment>
            <translation>
                <numerusform>{from_tickets} y {count} artículo</numerusform>
                <numerusform>{from_tickets} y {count} artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{said} in {count} exports</source>
            <extracomment>For one: {said} in {count} export</extracomment>
            <translation>
                <numerusform>{said} en {count} exportación</numerusform>
                <numerusform>{said} en {count} exportaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} extra files are missing</source>
            <extracomment>For one: {count} extra file is missing</extracomment>
            <translation>
                <numerusform>falta {count} archivo adicional</numerusform>
                <numerusform>faltan {count} archivos adicionales</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{missing}. What is there is whole.</source>
            <translation>{missing}. Lo que hay está íntegro.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{done} of {count} files are there</source>
            <extracomment>For one: {done} of {count} file is there</extracomment>
            <translation>
                <numerusform>{done} de {count} archivo está listo</numerusform>
                <numerusform>{done} de {count} archivos están listos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} exports were interrupted: {there}</source>
            <extracomment>For one: {count} export was interrupted: {there}</extracomment>
            <translation>
                <numerusform>Se interrumpió {count} exportación: {there}</numerusform>
                <numerusform>Se interrumpieron {count} exportaciones: {there}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>The files leave as they came, with place, owner and serial numbers.</source>
            <translation>Los archivos salen tal como llegaron, con lugar, propietario y números de serie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} files leave as they were drawn on, without metadata.</source>
            <extracomment>For one: {count} file leaves as it was drawn on, without metadata.</extracomment>
            <translation>
                <numerusform>{count} archivo sale con sus marcas, sin metadatos.</numerusform>
                <numerusform>{count} archivos salen con sus marcas, sin metadatos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Exactly as received</source>
            <translation>Exactamente como se recibió</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{edge} px</source>
            <translation>{edge} px</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>own type</source>
            <translation>tipo propio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Each file is read again and checked after writing.</source>
            <translation>Cada archivo se vuelve a leer y se comprueba después de escribirlo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Files are compared with the originals after writing.</source>
            <translation>Los archivos se comparan con los originales después de escribirlos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>From {count} articles</source>
            <extracomment>For one: From {count} article</extracomment>
            <translation>
                <numerusform>De {count} artículo</numerusform>
                <numerusform>De {count} artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} pictures come from private notes.</source>
            <extracomment>For one: {count} picture comes from a private note.</extracomment>
            <translation>
                <numerusform>{count} imagen procede de una nota privada.</numerusform>
                <numerusform>{count} imágenes proceden de notas privadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} pictures of private notes are left out.</source>
            <extracomment>For one: {count} picture of a private note is left out.</extracomment>
            <translation>
                <numerusform>Se omite {count} imagen de una nota privada.</numerusform>
                <numerusform>Se omiten {count} imágenes de notas privadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>remote, not loaded</source>
            <translation>remota, sin cargar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Paused at {done} of {total}</source>
            <translation>En pausa en {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Exporting {at} of {total}</source>
            <translation>Exportando {at} de {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Stopped: {count} of {total} are there</source>
            <extracomment>For one: Stopped: {count} of {total} is there</extracomment>
            <translation>
                <numerusform>Detenido: {count} de {total} listo</numerusform>
                <numerusform>Detenido: {count} de {total} listos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} of {total} exported</source>
            <extracomment>For one: {count} of {total} exported</extracomment>
            <translation>
                <numerusform>{count} de {total} exportado</numerusform>
                <numerusform>{count} de {total} exportados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{name} is missing</source>
            <translation>falta {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>the same as the originals</source>
            <translation>iguales a los originales</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>verified clean</source>
            <translation>verificación correcta, sin metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>each verified</source>
            <translation>cada uno verificado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>An export was interrupted: {there}</source>
            <translation>Se interrumpió una exportación: {there}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} cannot be exported</source>
            <extracomment>For one: {count} cannot be exported</extracomment>
            <translation>
                <numerusform>{count} no se puede exportar</numerusform>
                <numerusform>{count} no se pueden exportar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} not downloaded yet</source>
            <extracomment>For one: {count} not downloaded yet</extracomment>
            <translation>
                <numerusform>{count} sin descargar aún</numerusform>
                <numerusform>{count} sin descargar aún</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} copies left out</source>
            <extracomment>For one: {count} copy left out</extracomment>
            <translation>
                <numerusform>{count} copia omitida</numerusform>
                <numerusform>{count} copias omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Leave them out</source>
            <extracomment>For one: Leave it out</extracomment>
            <translation>
                <numerusform>Omitirla</numerusform>
                <numerusform>Omitirlas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>Take them in</source>
            <extracomment>For one: Take it in</extracomment>
            <translation>
                <numerusform>Incluirla</numerusform>
                <numerusform>Incluirlas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{before} → about {after}</source>
            <translation>{before} → unos {after}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>with what is drawn on it</source>
            <translation>con sus marcas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>not downloaded yet</source>
            <translation>sin descargar aún</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} were there already</source>
            <extracomment>For one: {count} was there already</extracomment>
            <translation>
                <numerusform>{count} ya estaba</numerusform>
                <numerusform>{count} ya estaban</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} did not work</source>
            <extracomment>For one: {count} did not work</extracomment>
            <translation>
                <numerusform>{count} no se pudo exportar</numerusform>
                <numerusform>{count} no se pudieron exportar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>{count} were not tried any more</source>
            <extracomment>For one: {count} was not tried any more</extracomment>
            <translation>
                <numerusform>{count} ya no se intentó</numerusform>
                <numerusform>{count} ya no se intentaron</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/export_wording.py" />
            <source>The pictures are there, whole.</source>
            <translation>Las imágenes están ahí, íntegras.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>{count} tickets read</source>
            <extracomment>For one: {count} ticket read</extracomment>
            <translation>
                <numerusform>{count} ticket leído</numerusform>
                <numerusform>{count} tickets leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>{count} pictures found</source>
            <extracomment>For one: {count} picture found</extracomment>
            <translation>
                <numerusform>{count} imagen encontrada</numerusform>
                <numerusform>{count} imágenes encontradas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/fill_controller.py" />
            <source>Nothing new in the recent tickets</source>
            <translation>Nada nuevo en los tickets recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Previous frame</source>
            <translation>Fotograma anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/film_bar.py" />
            <source>Next frame</source>
            <translation>Fotograma siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filmstrip.py" />
            <source>Pictures of this page</source>
            <translation>Imágenes de esta página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Other</source>
            <comment>filter</comment>
            <translation>Otro</translation>
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
            <translation>Captura de pantalla</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Graphic</source>
            <comment>filter</comment>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>First message</source>
            <comment>filter</comment>
            <translation>Primer mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Customer reply</source>
            <comment>filter</comment>
            <translation>Respuesta del cliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Agent reply</source>
            <comment>filter</comment>
            <translation>Respuesta del agente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Note</source>
            <comment>filter</comment>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Forward</source>
            <comment>filter</comment>
            <translation>Reenvío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Article</source>
            <comment>filter</comment>
            <translation>Artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In the text</source>
            <comment>filter</comment>
            <translation>En el texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Attached</source>
            <comment>filter</comment>
            <translation>Adjunta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Public</source>
            <comment>filter</comment>
            <translation>Pública</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Private</source>
            <comment>filter</comment>
            <translation>Privada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Place (GPS)</source>
            <comment>filter</comment>
            <translation>Lugar (GPS)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Seen elsewhere too</source>
            <comment>filter</comment>
            <translation>También en otros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Camera data (EXIF)</source>
            <comment>filter</comment>
            <translation>Datos de cámara (EXIF)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Transparency</source>
            <comment>filter</comment>
            <translation>Transparencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Animated</source>
            <comment>filter</comment>
            <translation>Animada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Edited</source>
            <comment>filter</comment>
            <translation>Editada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Failed</source>
            <comment>filter</comment>
            <translation>Con error</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Remote, not loaded</source>
            <comment>filter</comment>
            <translation>Remota, sin cargar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>Folded away</source>
            <comment>filter</comment>
            <translation>Plegada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Maker note</source>
            <comment>filter</comment>
            <translation>Nota del fabricante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Stored here</source>
            <comment>filter</comment>
            <translation>Guardada aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In a draft</source>
            <comment>filter</comment>
            <translation>En un borrador</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <source>In a published article</source>
            <comment>filter</comment>
            <translation>En un artículo publicado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_choices.py" />
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <location filename="../../gallery_app/desktop/look_bar.py" />
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>More ({count})</source>
            <translation>Más ({count})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>No such name</source>
            <translation>Ningún nombre así</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_companies.py" />
            <source>None known yet</source>
            <translation>Aún no se conoce ninguna</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Type a day such as 2026-03-10, 10 Mar 2026, 2026-03, today or -7d.</source>
            <translation>Escriba un día como 2026-03-10, 10 mar 2026, 2026-03, today o -7d.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <location filename="../../gallery_app/domain/privacy.py" />
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} days</source>
            <extracomment>For one: {count} day</extracomment>
            <translation>
                <numerusform>{count} día</numerusform>
                <numerusform>{count} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Any day</source>
            <translation>Cualquier día</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>From</source>
            <comment>first day</comment>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date from</source>
            <translation>Fecha desde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>To</source>
            <comment>last day</comment>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Date to</source>
            <translation>Fecha hasta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_days.py" />
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Where</source>
            <comment>filter</comment>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Has</source>
            <comment>filter</comment>
            <translation>Características</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Knowledge base</source>
            <translation>Base de conocimientos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_panel.py" />
            <source>Find a company</source>
            <translation>Buscar una empresa</translation>
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
            <translation>Vertical</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Landscape</source>
            <comment>filter</comment>
            <translation>Horizontal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Square</source>
            <comment>filter</comment>
            <translation>Cuadrada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tall</source>
            <comment>filter</comment>
            <translation>Muy alta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Wide</source>
            <comment>filter</comment>
            <translation>Muy ancha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>File size</source>
            <translation>Tamaño de archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>Pixel size</source>
            <translation>Tamaño en píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_ranges.py" />
            <source>Any</source>
            <comment>open end of a range</comment>
            <translation>Sin límite</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_rows.py" />
            <source>{label}, {count} pictures</source>
            <extracomment>For one: {label}, {count} picture</extracomment>
            <translation>
                <numerusform>{label}, {count} imagen</numerusform>
                <numerusform>{label}, {count} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <location filename="../../gallery_app/desktop/inspect_section.py" />
            <source>{title}, open</source>
            <translation>{title}, desplegado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <location filename="../../gallery_app/desktop/inspect_section.py" />
            <source>{title}, folded</source>
            <translation>{title}, plegado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/filter_section.py" />
            <source>{section}, {count} chosen</source>
            <extracomment>For one: {section}, {count} chosen</extracomment>
            <translation>
                <numerusform>{section}, {count} elegido</numerusform>
                <numerusform>{section}, {count} elegidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_slider.py" />
            <source>{name} from</source>
            <translation>{name} desde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/filter_slider.py" />
            <source>{name} to</source>
            <translation>{name} hasta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>See every picture in your tickets.</source>
            <translation>Vea todas las imágenes de sus tickets.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Connect your helpdesk once. Your key stays in this computer's password store.</source>
            <translation>Conecte su centro de ayuda una sola vez. Su clave se queda en el almacén de contraseñas de este equipo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Try it with sample pictures</source>
            <translation>Probar con imágenes de ejemplo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/first_run.py" />
            <source>Starting the demo helpdesk…</source>
            <translation>Iniciando el centro de ayuda de demostración…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Reading tickets</source>
            <translation>Leyendo tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking into pictures</source>
            <translation>Revisando imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_controller.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Trying again</source>
            <translation>Reintentando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>A ticket number such as 4711, a link, or words and filters such as from:ana@x.org type:png date:-7d</source>
            <translation>Un número de ticket como 4711, un enlace, o palabras y filtros como from:ana@x.org type:png date:-7d</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{subject} was read in full.</source>
            <translation>{subject} se ha leído por completo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Stopped at {done} of {total}</source>
            <translation>Detenido en {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>It was not opened.</source>
            <translation>No se ha abierto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Without {part} there are {count}</source>
            <extracomment>For one: Without {part} there is {count}</extracomment>
            <translation>
                <numerusform>Sin {part} hay {count}</numerusform>
                <numerusform>Sin {part} hay {count}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>No pictures match {query}</source>
            <translation>Ninguna imagen coincide con {query}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>article {number}</source>
            <translation>artículo {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This is the demo helpdesk. Try one of these:</source>
            <translation>Este es el centro de ayuda de demostración. Pruebe con:</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Search all pictures of your tickets</source>
            <translation>Busque en todas las imágenes de sus tickets</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{count} pictures, all folded away</source>
            <extracomment>For one: {count} picture, all folded away</extracomment>
            <translation>
                <numerusform>{count} imagen, plegada</numerusform>
                <numerusform>{count} imágenes, todas plegadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This article has no pictures.</source>
            <translation>Este artículo no tiene imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This ticket has no pictures.</source>
            <translation>Este ticket no tiene imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not give all messages, so there may be some after all.</source>
            <translation>Freshdesk no entregó todos los mensajes, así que podría haber alguna.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Go to the first page</source>
            <translation>Ir a la primera página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>This page is empty</source>
            <translation>Esta página está vacía</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>There are fewer pictures now.</source>
            <translation>Ahora hay menos imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{query} was not opened.</source>
            <translation>{query} no se ha abierto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Open it again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{query} was not found</source>
            <translation>{query} no se ha encontrado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>{hint} ({host})</source>
            <translation>{hint} ({host})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Connect again</source>
            <translation>Conectar de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Open article {number}</source>
            <translation>Abrir artículo {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Open {ticket}</source>
            <translation>Abrir {ticket}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>No pictures match this search</source>
            <translation>Ninguna imagen coincide con esta búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>all pictures</source>
            <translation>todas las imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>They are logos, icons or repeats.</source>
            <translation>Son logotipos, iconos o repeticiones.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Nothing that was read so far fits.</source>
            <translation>Nada de lo leído hasta ahora coincide.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Everything that was read so far was looked at.</source>
            <translation>Todo lo leído hasta ahora está revisado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not accept the key for this helpdesk</source>
            <translation>Freshdesk no aceptó la clave de este centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Freshdesk did not accept the key for {host}</source>
            <translation>Freshdesk no aceptó la clave de {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Read more tickets</source>
            <translation>Leer más tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_messages.py" />
            <source>Look into more pictures</source>
            <translation>Revisar más imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/gallery_view.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Open ticket {number}</source>
            <translation>Abrir ticket {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Show what is folded in ticket {number}</source>
            <translation>Mostrar lo plegado en el ticket {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/group_head.py" />
            <source>Show what is folded in article {number}</source>
            <translation>Mostrar lo plegado en el artículo {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handing.py" />
            <source>Export pictures</source>
            <translation>Exportar imágenes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>{count} ticket links copied</source>
            <extracomment>For one: {count} ticket link copied</extracomment>
            <translation>
                <numerusform>{count} enlace de ticket copiado</numerusform>
                <numerusform>{count} enlaces de tickets copiados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Picture copied</source>
            <translation>Imagen copiada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Ready now: drag once more</source>
            <translation>Ya está lista: arrastre otra vez</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Copy without them</source>
            <translation>Copiar sin ellas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <location filename="../../gallery_app/engine/serving.py" />
            <source>The copy is gone again</source>
            <translation>La copia ya no está</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_controller.py" />
            <source>Copy once more.</source>
            <translation>Copie otra vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied</source>
            <extracomment>For one: {count} file copied</extracomment>
            <translation>
                <numerusform>{count} archivo copiado</numerusform>
                <numerusform>{count} archivos copiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} as they came</source>
            <extracomment>For one: {count} as it came</extracomment>
            <translation>
                <numerusform>{count} tal como llegó</numerusform>
                <numerusform>{count} tal como llegaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} pictures dragged</source>
            <extracomment>For one: {count} picture dragged</extracomment>
            <translation>
                <numerusform>{count} imagen arrastrada</numerusform>
                <numerusform>{count} imágenes arrastradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied with the first {count} pictures</source>
            <extracomment>For one: Bug report copied with the first {count} picture</extracomment>
            <translation>
                <numerusform>Informe de error copiado con la primera imagen</numerusform>
                <numerusform>Informe de error copiado con las {count} primeras imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} of {files} come from private notes</source>
            <extracomment>For one: {count} of {files} come from private notes</extracomment>
            <translation>
                <numerusform>{count} de {files} procede de una nota privada</numerusform>
                <numerusform>{count} de {files} proceden de notas privadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} as they were drawn on</source>
            <extracomment>For one: {count} as it was drawn on</extracomment>
            <translation>
                <numerusform>{count} con sus marcas</numerusform>
                <numerusform>{count} con sus marcas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, safe to share</source>
            <extracomment>For one: {count} file copied, safe to share</extracomment>
            <translation>
                <numerusform>{count} archivo copiado, seguro para compartir</numerusform>
                <numerusform>{count} archivos copiados, seguros para compartir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, as they were drawn on</source>
            <extracomment>For one: {count} file copied, as it was drawn on</extracomment>
            <translation>
                <numerusform>{count} archivo copiado, con sus marcas</numerusform>
                <numerusform>{count} archivos copiados, con sus marcas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} files copied, as they came</source>
            <extracomment>For one: {count} file copied, as it came</extracomment>
            <translation>
                <numerusform>{count} archivo copiado, tal como llegó</numerusform>
                <numerusform>{count} archivos copiados, tal como llegaron</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied</source>
            <translation>Informe de error copiado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>Bug report copied with the first picture</source>
            <translation>Informe de error copiado con la primera imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>it comes from a private note</source>
            <translation>procede de una nota privada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} pictures could not be made: {reason}</source>
            <extracomment>For one: {count} picture could not be made: {reason}</extracomment>
            <translation>
                <numerusform>{count} imagen no se pudo crear: {reason}</numerusform>
                <numerusform>{count} imágenes no se pudieron crear: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>drawn on</source>
            <translation>con marcas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>{count} drawn on</source>
            <extracomment>For one: {count} drawn on</extracomment>
            <translation>
                <numerusform>{count} con marcas</numerusform>
                <numerusform>{count} con marcas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <source>safe</source>
            <translation>segura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/handover_wording.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>private</source>
            <translation>privada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>The main window searches for {text}</source>
            <translation>La ventana principal busca {text}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>Close “{dialog}” first.</source>
            <translation>Cierre antes «{dialog}».</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>Connect a helpdesk first, or try the demo.</source>
            <translation>Conecte antes un centro de ayuda o pruebe la demostración.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_desk.py" />
            <source>“{action}” is not possible now.</source>
            <translation>«{action}» no es posible ahora.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_view.py" />
            <source>Help page: {title}</source>
            <translation>Página de ayuda: {title}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Find on all pages</source>
            <translation>Buscar en todas las páginas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>{title} - Help of Ticket Gallery</source>
            <translation>{title} - Ayuda de Ticket Gallery</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/help_window.py" />
            <source>{count} places, Enter goes there</source>
            <extracomment>For one: {count} place, Enter goes there</extracomment>
            <translation>
                <numerusform>{count} lugar, Intro lleva a él</numerusform>
                <numerusform>{count} lugares, Intro lleva a ellos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Histogram from dark to light: {dark} % dark, {medium} % medium, {bright} % bright</source>
            <translation>Histograma de oscuro a claro: {dark} % oscuro, {medium} % medio, {bright} % claro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Histogram, not known</source>
            <translation>Histograma desconocido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>No colours known</source>
            <translation>No se conocen los colores</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_charts.py" />
            <source>Dominant colours: {colours}</source>
            <translation>Colores dominantes: {colours}</translation>
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
                <numerusform>{count} imagen</numerusform>
                <numerusform>{count} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>What differs</source>
            <translation>Lo que difiere</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Nothing differs</source>
            <translation>Nada difiere</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Nothing is known of these pictures yet</source>
            <translation>Aún no se sabe nada de estas imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Together</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>They have nothing in common</source>
            <translation>No tienen nada en común</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The metadata of {read} of {count} pictures are read.</source>
            <extracomment>For one: The metadata of {read} of {count} picture are read.</extracomment>
            <translation>
                <numerusform>Se han leído los metadatos de {read} de {count} imagen.</numerusform>
                <numerusform>Se han leído los metadatos de {read} de {count} imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>The first {limit} are laid side by side.</source>
            <translation>Se comparan las {limit} primeras.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Of {count} pictures {known} are counted here.</source>
            <extracomment>For one: Of {count} picture {known} are counted here.</extracomment>
            <translation>
                <numerusform>De {count} imagen se cuentan aquí {known}.</numerusform>
                <numerusform>De {count} imágenes se cuentan aquí {known}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Differs: {part}</source>
            <translation>Difiere: {part}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_content.py" />
            <source>Same: {part}</source>
            <translation>Igual: {part}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>No picture is chosen. Select one to see what is known of it.</source>
            <translation>No hay ninguna imagen elegida. Seleccione una para ver lo que se sabe de ella.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Nothing is known of this picture yet.</source>
            <translation>Aún no se sabe nada de esta imagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all as text</source>
            <translation>Copiar todo como texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copy all as JSON</source>
            <translation>Copiar todo como JSON</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>All metadata</source>
            <translation>Todos los metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Close the inspector</source>
            <translation>Cerrar los detalles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>All of it is copied as text</source>
            <translation>Todo se ha copiado como texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>All of it is copied as JSON</source>
            <translation>Todo se ha copiado como JSON</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_panel.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_privacy_box.py" />
            <source>Hide personal values</source>
            <translation>Ocultar valores personales</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>personal</source>
            <translation>personal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Copy with its name</source>
            <translation>Copiar con su nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_row.py" />
            <source>Show these pictures</source>
            <translation>Mostrar estas imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_summary.py" />
            <source>Preview of {name}</source>
            <translation>Vista previa de {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>{value}  personal</source>
            <translation>{value}  personal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Filter by name or value</source>
            <translation>Filtrar por nombre o valor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>Filter the metadata</source>
            <translation>Filtrar los metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_tags.py" />
            <source>No tag has these words</source>
            <translation>Ninguna etiqueta contiene estas palabras</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the place</source>
            <translation>Mostrar el lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the serial number</source>
            <translation>Mostrar el número de serie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Show the owner</source>
            <translation>Mostrar el propietario</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>hidden, personal. Press Enter to show it.</source>
            <translation>oculto, personal. Pulse Intro para mostrarlo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/inspect_text.py" />
            <source>Press Enter to see these pictures.</source>
            <translation>Pulse Intro para ver estas imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>anywhere</source>
            <translation>en todas partes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>grid and viewer</source>
            <translation>cuadrícula y visor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>grid</source>
            <translation>cuadrícula</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>viewer</source>
            <translation>visor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>redact and annotate</source>
            <translation>tachar y anotar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>comparison</source>
            <translation>comparación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>inspector</source>
            <translation>detalles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Acts here: {place}</source>
            <translation>Ámbito: {place}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Keys for “{action}”</source>
            <translation>Teclas para «{action}»</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Keep {keys} as well</source>
            <translation>Conservar también {keys}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Use these keys</source>
            <translation>Usar estas teclas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>No keys</source>
            <translation>Sin teclas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>{keys} is used by “{action}” ({place}).</source>
            <translation>{keys} ya se usa en «{action}» ({place}).</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Usual: {keys}</source>
            <translation>Predeterminado: {keys}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Usual: no keys</source>
            <translation>Predeterminado: sin teclas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Take it over, or press other keys.</source>
            <translation>Reasígnelas o pulse otras teclas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_dialog.py" />
            <source>Take it over</source>
            <translation>Reasignar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_field.py" />
            <source>Press the new keys</source>
            <translation>Pulse las teclas nuevas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_field.py" />
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/key_words.py" />
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>{keys} or {key}</source>
            <translation>{keys} o {key}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move</source>
            <translation>mover</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>first, last picture</source>
            <translation>primera, última imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>one screen up, down</source>
            <translation>una pantalla arriba, abajo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>select, unselect this picture</source>
            <translation>seleccionar esta imagen o no</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>menu of this picture</source>
            <translation>menú de esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous picture; move one that is larger than the window</source>
            <translation>imagen siguiente, anterior; mover la que es mayor que la ventana</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move the mark</source>
            <translation>mover la marca</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>resize the mark</source>
            <translation>cambiar el tamaño de la marca</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>move the picture</source>
            <translation>mover la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous pane; move pictures that are larger than their panes; move the divider</source>
            <translation>panel siguiente, anterior; mover las imágenes mayores que su panel; mover el divisor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>next, previous control</source>
            <translation>control siguiente, anterior</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key cannot be used.</source>
            <translation>Esta tecla no se puede usar.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key always goes back or on to the next control.</source>
            <translation>Esta tecla siempre vuelve atrás o pasa al control siguiente.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>Somebody may be typing there: use it with Ctrl or Alt, or an F key.</source>
            <translation>Ahí quizá se escriba: añada Ctrl o Alt, o use una tecla F.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/keymap.py" />
            <source>This key is needed there: {use}.</source>
            <translation>Esta tecla se necesita ahí: {use}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Drawn on a copy; the original stays as it is</source>
            <translation>Se dibuja en una copia; el original queda como está</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Put a copy with these marks on the clipboard</source>
            <translation>Poner una copia con estas marcas en el portapapeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Save a copy with these marks</source>
            <translation>Guardar una copia con estas marcas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_bar.py" />
            <source>Leave the tool; marks stay (Esc)</source>
            <translation>Dejar la herramienta; las marcas se conservan (Esc)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_controller.py" />
            <source>No more marks fit on this picture</source>
            <translation>No caben más marcas en esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_controller.py" />
            <source>Marks of another picture changed</source>
            <translation>Cambiaron las marcas de otra imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_layer.py" />
            <source>Marks on the picture</source>
            <translation>Marcas en la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_text.py" />
            <source>Text on the picture</source>
            <translation>Texto en la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_text.py" />
            <source>Text, then Enter</source>
            <translation>Texto, después Intro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Select and move</source>
            <translation>Seleccionar y mover</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Arrow</source>
            <translation>Flecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Rectangle</source>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Black</source>
            <translation>Negro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>black</source>
            <translation>negro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>White</source>
            <translation>Blanco</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>white</source>
            <translation>blanco</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_tools.py" />
            <source>blue</source>
            <translation>azul</translation>
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
            <translation>Tachadura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw redaction</source>
            <translation>Dibujar tachadura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change redaction</source>
            <translation>Cambiar tachadura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour redaction</source>
            <translation>Cambiar color de tachadura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete redaction</source>
            <translation>Eliminar tachadura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Redaction deleted</source>
            <translation>Tachadura eliminada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw rectangle</source>
            <translation>Dibujar rectángulo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change rectangle</source>
            <translation>Cambiar rectángulo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour rectangle</source>
            <translation>Cambiar color de rectángulo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete rectangle</source>
            <translation>Eliminar rectángulo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Rectangle deleted</source>
            <translation>Rectángulo eliminado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw arrow</source>
            <translation>Dibujar flecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change arrow</source>
            <translation>Cambiar flecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour arrow</source>
            <translation>Cambiar color de flecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete arrow</source>
            <translation>Eliminar flecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Arrow deleted</source>
            <translation>Flecha eliminada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw text</source>
            <translation>Dibujar texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change text</source>
            <translation>Cambiar texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour text</source>
            <translation>Cambiar color de texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete text</source>
            <translation>Eliminar texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text deleted</source>
            <translation>Texto eliminado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Step {step}</source>
            <translation>Paso {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw step {step}</source>
            <translation>Dibujar paso {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change step {step}</source>
            <translation>Cambiar paso {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour step {step}</source>
            <translation>Cambiar color de paso {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete step {step}</source>
            <translation>Eliminar paso {step}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Step {step} deleted</source>
            <translation>Paso {step} eliminado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Draw crop</source>
            <translation>Dibujar recorte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Change crop</source>
            <translation>Cambiar recorte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Recolour crop</source>
            <translation>Cambiar color de recorte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Delete crop</source>
            <translation>Eliminar recorte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop deleted</source>
            <translation>Recorte eliminado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>{what}, {colour}, mark {number} of {count}, {place}</source>
            <translation>{what}, {colour}, marca {number} de {count}, {place}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>{width} by {height} pixels, {left} from the left, {top} from the top</source>
            <translation>{width} por {height} píxeles, a {left} de la izquierda, a {top} de arriba</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Crop, {place}</source>
            <translation>Recorte, {place}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>No mark selected</source>
            <translation>Ninguna marca seleccionada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>Text “{words}”</source>
            <translation>Texto «{words}»</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/markup_words.py" />
            <source>colour {code}</source>
            <translation>color {code}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/menus.py" />
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/message_pane.py" />
            <source>Working</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/offscreen.py" />
            <source>The page was not done in time</source>
            <translation>La página no terminó a tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/offscreen.py" />
            <source>Try again when the network is better.</source>
            <translation>Inténtelo de nuevo cuando la red vaya mejor.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>{count} per page</source>
            <extracomment>For one: {count} per page</extracomment>
            <translation>
                <numerusform>{count} por página</numerusform>
                <numerusform>{count} por página</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>{count} pictures a page</source>
            <extracomment>For one: {count} picture a page</extracomment>
            <translation>
                <numerusform>{count} imagen por página</numerusform>
                <numerusform>{count} imágenes por página</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <location filename="../../gallery_app/desktop/viewer_controller.py" />
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>Page {number} of {pages}, open</source>
            <translation>Página {number} de {pages}, abierta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <location filename="../../gallery_app/desktop/sheet_pdf.py" />
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Page {number} of {pages}</source>
            <translation>Página {number} de {pages}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pager.py" />
            <source>How many pictures a page holds</source>
            <translation>Cuántas imágenes hay por página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pasting.py" />
            <source>The copied file cannot be read</source>
            <translation>No se puede leer el archivo copiado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/pasting.py" />
            <source>Only a single picture file can be looked up.</source>
            <translation>Solo se puede buscar un único archivo de imagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Looking where this picture was seen</source>
            <translation>Buscando dónde se ha visto esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Not seen in what was read so far</source>
            <translation>No aparece en lo leído hasta ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>{count} pictures hidden everywhere</source>
            <extracomment>For one: {count} picture hidden everywhere</extracomment>
            <translation>
                <numerusform>{count} imagen oculta en todas partes</numerusform>
                <numerusform>{count} imágenes ocultas en todas partes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>{count} pictures shown again</source>
            <extracomment>For one: {count} picture shown again</extracomment>
            <translation>
                <numerusform>{count} imagen visible de nuevo</numerusform>
                <numerusform>{count} imágenes visibles de nuevo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/picture_actions.py" />
            <source>Seen in {count} places of what was read so far</source>
            <extracomment>For one: Seen in {count} place of what was read so far</extracomment>
            <translation>
                <numerusform>Vista en {count} lugar de lo leído hasta ahora</numerusform>
                <numerusform>Vista en {count} lugares de lo leído hasta ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Shown in {count} places, {near} similar</source>
            <extracomment>For one: Shown in {count} place, {near} similar</extracomment>
            <translation>
                <numerusform>Aparece en {count} lugar; similares: {near}</numerusform>
                <numerusform>Aparece en {count} lugares; similares: {near}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>the article</source>
            <translation>el artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>similar, {bits} of 64 bits differ</source>
            <translation>similar, {bits} de 64 bits difieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>in {count} messages</source>
            <extracomment>For one: in {count} message</extracomment>
            <translation>
                <numerusform>en {count} mensaje</numerusform>
                <numerusform>en {count} mensajes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Article: {title}</source>
            <translation>Artículo: {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Shown in {count} places</source>
            <extracomment>For one: Shown in {count} place</extracomment>
            <translation>
                <numerusform>Aparece en {count} lugar</numerusform>
                <numerusform>Aparece en {count} lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/places_popover.py" />
            <source>{place}, private</source>
            <translation>{place}, privado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Its owner will learn that somebody looked, when, and from which network address. Senders use such pictures to see whether a message was read. No other picture is loaded, and none is by itself.</source>
            <translation>Su propietario sabrá que alguien la ha visto, cuándo y desde qué dirección de red. Los remitentes usan estas imágenes para saber si se ha leído un mensaje. No se carga ninguna otra imagen, y ninguna se carga por sí sola.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load a remote picture</source>
            <translation>Cargar una imagen remota</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load this picture from {host}?</source>
            <translation>¿Cargar esta imagen desde {host}?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remote_loading.py" />
            <source>Load once</source>
            <translation>Cargar una vez</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Its API key is taken out of the password store. Nothing changes in Freshdesk, and files you exported stay where they are.</source>
            <translation>Su clave de API se elimina del almacén de contraseñas. En Freshdesk no cambia nada, y los archivos que exportó se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Delete its pictures, catalog, tray and drawings too ({size})</source>
            <translation>Eliminar también sus imágenes, catálogo, bandeja y marcas ({size})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Delete its pictures, catalog, tray and drawings too</source>
            <translation>Eliminar también sus imágenes, catálogo, bandeja y marcas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Drawings and the tray cannot be brought back.</source>
            <translation>Las marcas y la bandeja no se pueden recuperar.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Remove a helpdesk</source>
            <translation>Quitar un centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/remove_account_dialog.py" />
            <source>Remove {name} from this computer?</source>
            <translation>¿Quitar {name} de este equipo?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Filled in: {tokens}. A line about the picture stands once for each; a line of which nothing is known is left out.</source>
            <translation>Se rellenan: {tokens}. Una línea sobre la imagen aparece una vez por cada una; una línea de la que no se sabe nada se omite.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Nothing would be copied.</source>
            <translation>No se copiaría nada.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>At most {limit} characters.</source>
            <translation>Como máximo, {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Words of a bug report</source>
            <translation>Texto del informe de error</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Use these words</source>
            <translation>Usar este texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/report_dialog.py" />
            <source>Usual words</source>
            <translation>Texto predeterminado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>All pictures</source>
            <translation>Todas las imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>The bookmark in the search field keeps a search here.</source>
            <translation>El marcador del campo de búsqueda guarda aquí una búsqueda.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/saved_searches.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search pictures: words, type:png, from:ana, date:-7d, or a ticket number</source>
            <translation>Buscar imágenes: palabras, type:png, from:ana, date:-7d o un número de ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search, or a ticket number</source>
            <translation>Buscar, o un número de ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Search pictures</source>
            <translation>Buscar imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Remove from the saved searches</source>
            <translation>Quitar de las búsquedas guardadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Empty the search field</source>
            <translation>Vaciar el campo de búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_bar.py" />
            <source>Recent searches</source>
            <translation>Búsquedas recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_completer.py" />
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/search_controller.py" />
            <source>The search {name} is removed</source>
            <translation>Se ha quitado la búsqueda {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <location filename="../../gallery_app/domain/words.py" />
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>{count} minutes</source>
            <extracomment>For one: {count} minute</extracomment>
            <translation>
                <numerusform>{count} minuto</numerusform>
                <numerusform>{count} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Secure links need the local API, which is off</source>
            <translation>Los enlaces seguros necesitan la API local, que está desactivada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Start and copy</source>
            <translation>Iniciar y copiar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>Secure link copied, good for {time} on this computer</source>
            <translation>Enlace seguro copiado, válido durante {time} en este equipo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{count} secure links copied, good for {time} on this computer</source>
            <extracomment>For one: {count} secure link copied, good for {time} on this computer</extracomment>
            <translation>
                <numerusform>{count} enlace seguro copiado, válido durante {time} en este equipo</numerusform>
                <numerusform>{count} enlaces seguros copiados, válidos durante {time} en este equipo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{count} pictures without one: {reason}</source>
            <extracomment>For one: {count} picture without one: {reason}</extracomment>
            <translation>
                <numerusform>{count} imagen sin enlace: {reason}</numerusform>
                <numerusform>{count} imágenes sin enlace: {reason}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>{private} of {links} come from private notes</source>
            <translation>{private} de {links} proceden de notas privadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>All secure links are void now.</source>
            <translation>Todos los enlaces seguros han dejado de ser válidos.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_controller.py" />
            <source>All secure links are void now</source>
            <translation>Todos los enlaces seguros han dejado de ser válidos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Lets other programs of this computer list pictures of tickets and open safe copies of them, over HTTP. Copying secure links needs it too.</source>
            <translation>Permite que otros programas de este equipo consulten la lista de imágenes de los tickets y abran copias seguras de ellas, por HTTP. También hace falta para copiar enlaces seguros.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Only this computer can reach it. Programs need a token that stands in a file of yours; secure links work without it until they expire. It ends when you stop it or close the window.</source>
            <translation>Solo se puede acceder desde este equipo. Los programas necesitan un token que está en un archivo suyo; los enlaces seguros funcionan sin él hasta que caducan. Termina al detenerla o al cerrar la ventana.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Programs of this computer that have the token can list pictures and open safe copies of them.</source>
            <translation>Los programas de este equipo que tengan el token pueden consultar la lista de imágenes y abrir copias seguras de ellas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Secure links open one picture each, without the token, for ten minutes at most. Changing the helpdesk voids them all.</source>
            <translation>Cada enlace seguro abre una sola imagen, sin el token, durante diez minutos como máximo. Al cambiar de centro de ayuda se anulan todos.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Local API</source>
            <translation>API local</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Copy token file path</source>
            <translation>Copiar la ruta del archivo del token</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>What programs can ask</source>
            <translation>Qué pueden pedir los programas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Revoke all links</source>
            <translation>Revocar todos los enlaces</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>The local API runs</source>
            <translation>La API local está activa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Token file</source>
            <translation>Archivo del token</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Address copied.</source>
            <translation>Dirección copiada.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/serving_dialog.py" />
            <source>Path of the token file copied.</source>
            <translation>Ruta del archivo del token copiada.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, category</source>
            <translation>{name}, categoría</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, folder, {count} articles</source>
            <extracomment>For one: {name}, folder, {count} article</extracomment>
            <translation>
                <numerusform>{name}, carpeta, {count} artículo</numerusform>
                <numerusform>{name}, carpeta, {count} artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, article</source>
            <translation>{name}, artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{name}, draft article</source>
            <translation>{name}, artículo en borrador</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>The knowledge base is empty</source>
            <translation>La base de conocimientos está vacía</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Nothing in here</source>
            <translation>Aquí no hay nada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <location filename="../../gallery_app/domain/display.py" />
            <source>Without a name</source>
            <translation>Sin nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>{problem}. Try again</source>
            <translation>{problem}. Reintentar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Not read yet</source>
            <translation>Sin leer aún</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shelf_panel.py" />
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>no keys</source>
            <translation>sin teclas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>{action}, changed</source>
            <translation>{action}, cambiado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_rows.py" />
            <source>changed</source>
            <comment>keys</comment>
            <translation>cambiado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Filter by words or keys</source>
            <translation>Filtrar por palabras o teclas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Filter shortcuts</source>
            <translation>Filtrar los atajos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Nothing fits.</source>
            <translation>Nada coincide.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>All usual keys</source>
            <translation>Restablecer todos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/shortcut_sheet.py" />
            <source>Shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>{copies}. Click to see where</source>
            <translation>{copies}. Haga clic para ver dónde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>{similar}. Click to see them together</source>
            <translation>{similar}. Haga clic para verlas juntas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>In the tray</source>
            <translation>En la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>Private: customers do not see it</source>
            <translation>Privada: los clientes no la ven</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Says where it was taken</source>
            <translation>Indica dónde se tomó</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_badges.py" />
            <source>Format: {name}</source>
            <translation>Formato: {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Not loaded: loading tells the sender you looked.</source>
            <translation>Sin cargar: al cargarla, el remitente sabrá que la ha visto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Hosted at {host}</source>
            <translation>Alojada en {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_note.py" />
            <source>Hosted elsewhere</source>
            <translation>Alojada en otro lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_state.py" />
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Photo {number} of {total}</source>
            <translation>Foto {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Screenshot {number} of {total}</source>
            <translation>Captura de pantalla {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Graphic {number} of {total}</source>
            <translation>Gráfico {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Picture {number} of {total}</source>
            <translation>Imagen {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: a tracking pixel</source>
            <translation>Plegada: un píxel de seguimiento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: as small as an icon</source>
            <translation>Plegada: tan pequeña como un icono</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: repeated like a logo in a signature</source>
            <translation>Plegada: repetida como un logotipo en una firma</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: repeated in very many tickets</source>
            <translation>Plegada: repetida en muchísimos tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Folded: hidden everywhere by somebody</source>
            <translation>Plegada: alguien la ocultó en todas partes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>pixel</source>
            <comment>why a picture is folded</comment>
            <translation>píxel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>tiny</source>
            <comment>why a picture is folded</comment>
            <translation>diminuta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>logo</source>
            <comment>why a picture is folded</comment>
            <translation>logo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>repeated</source>
            <comment>why a picture is folded</comment>
            <translation>repetida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hidden</source>
            <comment>why a picture is folded</comment>
            <translation>oculta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Shown in {count} messages of this ticket</source>
            <extracomment>For one: Shown in {count} message of this ticket</extracomment>
            <translation>
                <numerusform>Aparece en {count} mensaje de este ticket</numerusform>
                <numerusform>Aparece en {count} mensajes de este ticket</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Also in {count} other tickets</source>
            <extracomment>For one: Also in {count} other ticket</extracomment>
            <translation>
                <numerusform>En {count} ticket más</numerusform>
                <numerusform>En {count} tickets más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>ticket {number} from {name}</source>
            <translation>ticket {number} de {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{count} copies of the same file in this result</source>
            <extracomment>For one: {count} copy of the same file in this result</extracomment>
            <translation>
                <numerusform>{count} copia del mismo archivo en este resultado</numerusform>
                <numerusform>{count} copias del mismo archivo en este resultado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Shown in {count} messages of this article</source>
            <extracomment>For one: Shown in {count} message of this article</extracomment>
            <translation>
                <numerusform>Aparece en {count} mensaje de este artículo</numerusform>
                <numerusform>Aparece en {count} mensajes de este artículo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>failed: {title}. {hint}</source>
            <translation>con error: {title}. {hint}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hosted at {host}, not loaded</source>
            <translation>alojada en {host}, sin cargar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>hosted at a foreign host, not loaded</source>
            <translation>alojada en un servidor ajeno, sin cargar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Press Enter to retry.</source>
            <translation>Pulse Intro para reintentar.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Press Enter to check again.</source>
            <translation>Pulse Intro para comprobar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>article {number} from {name}</source>
            <translation>artículo {number} de {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>in the tray</source>
            <translation>en la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>{width} by {height}</source>
            <translation>{width} por {height}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Without a title</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>Without a subject</source>
            <translation>Sin asunto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>First of article {number}</source>
            <translation>Primera del artículo {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>First of ticket {number}</source>
            <translation>Primera del ticket {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tile_words.py" />
            <source>with a place</source>
            <translation>con lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/toast.py" />
            <source>{message}. Undo is possible</source>
            <translation>{message}. Se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/toolbar.py" />
            <source>Thumbnail size</source>
            <translation>Tamaño de las miniaturas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Tour, {place}: {title}. {words}</source>
            <translation>Recorrido, {place}: {title}. {words}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Skip the tour</source>
            <translation>Omitir el recorrido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Back</source>
            <comment>a step of the tour</comment>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_card.py" />
            <source>Next</source>
            <comment>a step of the tour</comment>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>no key</source>
            <translation>ninguna tecla</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Ask for pictures here</source>
            <translation>Busque imágenes aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Type a ticket number, paste a link, or write words and filters such as {example}. {key} leads here from anywhere.</source>
            <translation>Escriba un número de ticket, pegue un enlace, o use palabras y filtros como {example}. {key} lleva aquí desde cualquier parte.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Narrow it down</source>
            <translation>Acote la búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>The filters change the same search, and count what is there. {key} shows and hides them.</source>
            <translation>Los filtros cambian la misma búsqueda y cuentan lo que hay. {key} los muestra y los oculta.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Look at a picture</source>
            <translation>Vea una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>{large} shows it large, {quick} has a quick look, and {back} leads back. A right click has all that can be done with it.</source>
            <translation>{large} la muestra en grande, {quick} le echa un vistazo y {back} vuelve atrás. Con el botón derecho está todo lo que se puede hacer con ella.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>What a picture says of itself</source>
            <translation>Lo que una imagen dice de sí misma</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>The inspector ({key}) has its dates, its camera and where it stands. Place, serial number and owner stay hidden until you ask for them.</source>
            <translation>Los detalles ({key}) dan las fechas, la cámara y dónde está la imagen. El lugar, el número de serie y el propietario quedan ocultos hasta que los pida.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Hand it over safely</source>
            <translation>Compártala con seguridad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>What you export ({export}), copy or drag is made anew and holds nothing personal, unless you choose so. {tray} puts a picture into a tray that stays for another day.</source>
            <translation>Lo que exporte ({export}), copie o arrastre se crea de nuevo y no contiene nada personal, salvo que usted lo elija. {tray} pone una imagen en la bandeja, que se conserva para otro día.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>Help is here</source>
            <translation>La ayuda está aquí</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tour_steps.py" />
            <source>{help} opens the help, {keys} shows every key. Both are in this menu under Help, and so is this tour.</source>
            <translation>{help} abre la ayuda y {keys} muestra todas las teclas. Ambas están en este menú, en Ayuda, igual que este recorrido.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>{count} pictures in the tray</source>
            <extracomment>For one: {count} picture in the tray</extracomment>
            <translation>
                <numerusform>{count} imagen en la bandeja</numerusform>
                <numerusform>{count} imágenes en la bandeja</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Show the tray</source>
            <translation>Mostrar la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <source>Export the tray…</source>
            <translation>Exportar la bandeja…</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_button.py" />
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Empty the tray</source>
            <translation>Vaciar la bandeja</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>{count} pictures put into the tray</source>
            <extracomment>For one: {count} picture put into the tray</extracomment>
            <translation>
                <numerusform>{count} imagen añadida a la bandeja</numerusform>
                <numerusform>{count} imágenes añadidas a la bandeja</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>{count} pictures taken out of the tray</source>
            <extracomment>For one: {count} picture taken out of the tray</extracomment>
            <translation>
                <numerusform>{count} imagen quitada de la bandeja</numerusform>
                <numerusform>{count} imágenes quitadas de la bandeja</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Take out of the tray</source>
            <translation>Quitar de la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/tray_controller.py" />
            <source>Put into the tray</source>
            <translation>Añadir a la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Look for new versions (none are published yet)</source>
            <translation>Buscar versiones nuevas (aún no se publican)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Look for new versions</source>
            <translation>Buscar versiones nuevas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Asked once a day. Who publishes Ticket Gallery sees this computer's network address.</source>
            <translation>Se pregunta una vez al día. Quien publica Ticket Gallery ve la dirección de red de este equipo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/version_desk.py" />
            <source>Ticket Gallery {version} is there, at {page}</source>
            <translation>Ya está Ticket Gallery {version}, en {page}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/view_canvas.py" />
            <source>Loading this picture</source>
            <translation>Cargando esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/viewer_bar.py" />
            <source>Background of see-through pictures</source>
            <translation>Fondo de las imágenes transparentes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened in processes of their own, of which none has started yet.</source>
            <translation>Las imágenes se abren en procesos propios; aún no se ha iniciado ninguno.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened behind: {walls}.</source>
            <translation>Las imágenes se abren con estas barreras: {walls}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/walls_note.py" />
            <source>Pictures are opened behind: {walls}. This computer does not offer every wall: see gallery-app doctor.</source>
            <translation>Las imágenes se abren con estas barreras: {walls}. Este equipo no ofrece todas las barreras: consulte gallery-app doctor.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_furnishing.py" />
            <source>The language changes when the app is started again</source>
            <translation>El idioma cambiará al volver a iniciar la aplicación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_parts.py" />
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_parts.py" />
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/window_runs.py" />
            <source>Thumbnail size, also Ctrl and the wheel</source>
            <translation>Tamaño de las miniaturas, también con Ctrl y la rueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Freshdesk did not give all messages</source>
            <translation>Freshdesk no entregó todos los mensajes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Signature logos</source>
            <translation>Logotipos de firmas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Icons</source>
            <translation>Iconos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Tracking pixels</source>
            <translation>Píxeles de seguimiento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>In very many tickets</source>
            <translation>En muchísimos tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Hidden by hand</source>
            <translation>Ocultas a mano</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in the description</source>
            <translation>en la descripción</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a customer reply</source>
            <translation>en una respuesta del cliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in an agent reply</source>
            <translation>en una respuesta del agente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a private note</source>
            <translation>en una nota privada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a public note</source>
            <translation>en una nota pública</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>in a forward</source>
            <translation>en un reenvío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to the description</source>
            <translation>adjunta a la descripción</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a customer reply</source>
            <translation>adjunta a una respuesta del cliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to an agent reply</source>
            <translation>adjunta a una respuesta del agente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a private note</source>
            <translation>adjunta a una nota privada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a public note</source>
            <translation>adjunta a una nota pública</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to a forward</source>
            <translation>adjunta a un reenvío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>ticket {number}</source>
            <translation>ticket {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>tickets since {day}</source>
            <translation>tickets desde el {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Reading recent tickets {read} of {known}</source>
            <translation>Leyendo tickets recientes {read} de {known}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Loading {done} of {total}</source>
            <translation>Cargando {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Frame {number} of {frames}</source>
            <translation>Fotograma {number} de {frames}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>from the article</source>
            <translation>del artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>attached to the ticket</source>
            <translation>adjunta al ticket</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{shown} of {count} pictures</source>
            <extracomment>For one: {shown} of {count} picture</extracomment>
            <translation>
                <numerusform>{shown} de {count} imagen</numerusform>
                <numerusform>{shown} de {count} imágenes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} pictures fit</source>
            <extracomment>For one: {count} picture fit</extracomment>
            <translation>
                <numerusform>{count} imagen coincide</numerusform>
                <numerusform>{count} imágenes coinciden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>only tickets opened here</source>
            <translation>solo tickets abiertos aquí</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} selected on {pages} pages</source>
            <extracomment>For one: {count} selected on {pages} pages</extracomment>
            <translation>
                <numerusform>{count} seleccionada en {pages} páginas</numerusform>
                <numerusform>{count} seleccionadas en {pages} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Tickets {read} of {known}</source>
            <translation>Tickets {read} de {known}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} shown elsewhere in the result too</source>
            <extracomment>For one: {count} shown elsewhere in the result too</extracomment>
            <translation>
                <numerusform>{count} aparece también en otra parte del resultado</numerusform>
                <numerusform>{count} aparecen también en otra parte del resultado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>{count} folded away</source>
            <extracomment>For one: {count} folded away</extracomment>
            <translation>
                <numerusform>{count} plegada</numerusform>
                <numerusform>{count} plegadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Finding tickets</source>
            <translation>Buscando tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/wording.py" />
            <source>Finding recent tickets</source>
            <translation>Buscando tickets recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Fit</source>
            <comment>zoom</comment>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Fit width</source>
            <comment>zoom</comment>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Zoom (0 fit, 1 for 100 %, W fit width)</source>
            <translation>Zoom (0 ajustar, 1 para 100 %, W ajustar al ancho)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/desktop/zoom_chooser.py" />
            <source>Zoom: {size}</source>
            <translation>Zoom: {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Signed in as {name} ({email})</source>
            <translation>Sesión iniciada como {name} ({email})</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>{rate} requests a minute</source>
            <translation>{rate} solicitudes por minuto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Key kept in {store}</source>
            <translation>Clave guardada en {store}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Connected to {host}</source>
            <translation>Conectado a {host}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Signed in as {name}</source>
            <translation>Sesión iniciada como {name}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>{rate}, shared by the whole helpdesk</source>
            <translation>{rate}, compartidas por todo el centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Its key is made anew at each start</source>
            <translation>Su clave se crea de nuevo en cada inicio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Key not kept: good until you quit</source>
            <translation>Clave no guardada: sirve hasta salir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/account.py" />
            <source>Demo helpdesk</source>
            <translation>Centro de ayuda de demostración</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/app_link.py" />
            <source>This link opens no ticket</source>
            <translation>Este enlace no abre ningún ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/app_link.py" />
            <source>Links to Ticket Gallery read ticket-gallery://ticket/4711 or ticket-gallery://article/12.</source>
            <translation>Los enlaces a Ticket Gallery son como ticket-gallery://ticket/4711 o ticket-gallery://article/12.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <source>{subject}
{ticket}: {url}
From {requester}, {company}

{name}: {width} × {height}, {type}, {size}, sent {date} in {message}</source>
            <translation>{subject}
{ticket}: {url}
De {requester}, {company}

{name}: {width} × {height}, {type}, {size}, enviada el {date} en {message}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>There is no {token}</source>
            <translation>{token} no existe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/bug_report.py" />
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>There are {offered}.</source>
            <translation>Existen {offered}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>EXIF removed, normal for {channel}</source>
            <translation>Sin EXIF, lo habitual en {channel}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>none</source>
            <translation>no hay</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Hints</source>
            <translation>Indicios</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>EXIF removed, normal for chat channels</source>
            <translation>Sin EXIF, lo habitual en canales de chat</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Still reading</source>
            <translation>Leyendo aún</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Nothing stands out</source>
            <translation>Nada llama la atención</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The name was given by hand or by a program that did not look at the file.</source>
            <translation>El nombre lo puso una persona, o un programa que no miró el archivo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the picture was changed: saving and renaming do this all the time.</source>
            <translation>No significa que la imagen se haya modificado: ocurre a menudo al guardar y cambiar nombres.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Apps of this kind pass photos on without date, camera and place.</source>
            <translation>Las aplicaciones de este tipo transmiten las fotos sin fecha, cámara ni lugar.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the sender removed anything.</source>
            <translation>No significa que el remitente haya quitado nada.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A photo without any camera data</source>
            <translation>Una foto sin ningún dato de la cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Something on its way left them out: an app, a website, an editor, or a photo of a screen.</source>
            <translation>Algo los omitió por el camino: una aplicación, un sitio web, un editor, o es la foto de una pantalla.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that somebody hides something; most apps do this unasked.</source>
            <translation>No significa que alguien oculte algo; la mayoría de las aplicaciones lo hace por su cuenta.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>By its own date taken after it was sent</source>
            <translation>Según su propia fecha, tomada después de enviarse</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The camera's clock was ahead, or the date was written later.</source>
            <translation>El reloj de la cámara iba adelantado o la fecha se escribió más tarde.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the picture is false: clocks of cameras are often wrong.</source>
            <translation>No significa que la imagen sea falsa: los relojes de las cámaras fallan a menudo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The photo is older than the question; ask when the damage was seen, if that matters.</source>
            <translation>La foto es anterior a la consulta; si es importante, pregunte cuándo se vio el daño.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that it shows something else: people write late, and clocks are often wrong.</source>
            <translation>No significa que muestre otra cosa: a veces se escribe tarde, y los relojes fallan a menudo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The camera's clock has no time zone</source>
            <translation>El reloj de la cámara no indica zona horaria</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The date may be off by up to a day, seen from where you are.</source>
            <translation>La fecha puede variar hasta un día respecto a su zona horaria.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that the clock was wrong: many cameras write no zone.</source>
            <translation>No significa que el reloj fallara: muchas cámaras no indican la zona.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Saved by {program}</source>
            <translation>Guardada por {program}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A program that can change pictures wrote this file last.</source>
            <translation>El último en escribir este archivo fue un programa que puede modificar imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say what was changed: cropping, turning or making it smaller leave the same trace.</source>
            <translation>No dice qué se modificó: recortar, girar o reducir dejan el mismo rastro.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Saved again {span} after it was taken</source>
            <translation>Guardada de nuevo {span} después de tomarse</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Some program wrote the file anew, by the dates in it.</source>
            <translation>Algún programa volvió a escribir el archivo, según sus fechas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say what was changed; phones do this when a photo is turned or shared.</source>
            <translation>No dice qué se modificó; los teléfonos lo hacen al girar o compartir una foto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Says of itself: {source}</source>
            <translation>Dice de sí misma: {source}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The program that made the file wrote so into it.</source>
            <translation>Así lo anotó el programa que creó el archivo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not tell how much was made that way, and a missing note would prove nothing.</source>
            <translation>No dice cuánto se hizo de ese modo, y que faltara la nota no probaría nada.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Carries content credentials</source>
            <translation>Lleva credenciales de contenido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Its maker's program signed how it came about; a C2PA verifier can show that.</source>
            <translation>El programa de su autor firmó cómo se creó; un verificador de C2PA puede mostrarlo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>They were not verified here, so they prove nothing yet.</source>
            <translation>Aquí no se verificaron, así que todavía no prueban nada.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The small picture inside shows something else</source>
            <translation>La imagen pequeña incluida muestra otra cosa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The picture was changed by a program that left the camera's small copy as it was.</source>
            <translation>Un programa modificó la imagen y dejó como estaba la copia pequeña de la cámara.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean a forgery: cropping is enough for it.</source>
            <translation>No significa que sea una falsificación: basta con recortar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>{count} photos of this ticket come from {cameras} cameras</source>
            <extracomment>For one: {count} photo of this ticket comes from {cameras} cameras</extracomment>
            <translation>
                <numerusform>{count} foto de este ticket procede de {cameras} cámaras</numerusform>
                <numerusform>{count} fotos de este ticket proceden de {cameras} cámaras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>They name {names}.</source>
            <translation>Indican {names}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that they are of different people: families and offices share what they write.</source>
            <translation>No significa que sean de personas distintas: familias y oficinas comparten lo que escriben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>The same picture is in {count} other tickets</source>
            <extracomment>For one: The same picture is in {count} other ticket</extracomment>
            <translation>
                <numerusform>La misma imagen está en otro ticket</numerusform>
                <numerusform>La misma imagen está en otros {count} tickets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Exactly these bytes were sent there too.</source>
            <translation>Allí se enviaron también exactamente estos bytes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not say who sent it first, or why: known errors and forms come again and again.</source>
            <translation>No dice quién la envió primero ni por qué: los errores conocidos y los formularios se repiten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>A nearly equal picture is in {count} other tickets</source>
            <extracomment>For one: A nearly equal picture is in {count} other ticket</extracomment>
            <translation>
                <numerusform>Una imagen casi igual está en otro ticket</numerusform>
                <numerusform>Una imagen casi igual está en otros {count} tickets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It looks the same at a small size; compare them side by side.</source>
            <translation>En pequeño se ve igual; compárelas una junto a otra.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>It does not mean that it is the same: screens of one program look alike.</source>
            <translation>No significa que sea la misma: las pantallas de un mismo programa se parecen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Taken {span} before the ticket</source>
            <translation>Tomada {span} antes del ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/claim_hints.py" />
            <source>Taken about {span} before the ticket</source>
            <translation>Tomada aproximadamente {span} antes del ticket</translation>
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
            <translation>Imagen en el texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/display.py" />
            <source>{size} B</source>
            <translation>{size} B</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>ok</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>look here</source>
            <translation>revisar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>All is well</source>
            <translation>Todo está bien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>{count} things need a look</source>
            <extracomment>For one: {count} thing needs a look</extracomment>
            <translation>
                <numerusform>{count} punto requiere atención</numerusform>
                <numerusform>{count} puntos requieren atención</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/doctor_report.py" />
            <source>{held} of {count} attacks held</source>
            <extracomment>For one: {held} of {count} attack held</extracomment>
            <translation>
                <numerusform>{held} de {count} ataque contenido</numerusform>
                <numerusform>{held} de {count} ataques contenidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Something did not work</source>
            <translation>Algo no ha funcionado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This is not a ticket number or link</source>
            <translation>No es un número ni un enlace de ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Type a number such as 4711, or paste the address of a ticket or article.</source>
            <translation>Escriba un número, como 4711, o pegue la dirección de un ticket o artículo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This search is not understood</source>
            <translation>No se entiende esta búsqueda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Words and filters such as type:png are read.</source>
            <translation>Se leen palabras y filtros como type:png.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>There is no such page</source>
            <translation>No existe esa página</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Pages start at 1; a page holds 1 to 200 pictures.</source>
            <translation>Las páginas empiezan en 1; cada una tiene de 1 a 200 imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This is not a Freshdesk address</source>
            <translation>No es una dirección de Freshdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Use acme, acme.freshdesk.com or the address in the browser's address bar.</source>
            <translation>Use acme, acme.freshdesk.com o la dirección que muestra el navegador.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>No helpdesk is connected</source>
            <translation>No hay ningún centro de ayuda conectado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Connect one, or try the demo helpdesk.</source>
            <translation>Conecte uno, o pruebe el centro de ayuda de demostración.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk did not accept the API key</source>
            <translation>Freshdesk no aceptó la clave de API</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>Copy it again from your profile settings in Freshdesk.</source>
            <translation>Vuelva a copiarla de los ajustes de su perfil en Freshdesk.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This computer's password store did not answer</source>
            <translation>El almacén de contraseñas de este equipo no respondió</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>Unlock it and try again, or use the key for this session only.</source>
            <translation>Desbloquéelo e inténtelo de nuevo, o use la clave solo en esta sesión.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Your role may not see this</source>
            <translation>Su rol no permite ver esto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Ask an administrator of your helpdesk for access.</source>
            <translation>Pida acceso a un administrador de su centro de ayuda.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Nothing was found under this number</source>
            <translation>No se encontró nada con este número</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the number and that you are connected to the right helpdesk.</source>
            <translation>Compruebe el número y que está conectado al centro de ayuda correcto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk did not accept the request</source>
            <translation>Freshdesk no aceptó la solicitud</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>If it happens again, copy the details and report it.</source>
            <translation>Si vuelve a ocurrir, copie los detalles e informe del problema.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk asks to wait</source>
            <translation>Freshdesk pide esperar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>All requests of your helpdesk for this minute are used up; try again in a minute.</source>
            <translation>Se agotaron las solicitudes de su centro de ayuda para este minuto; inténtelo de nuevo en un minuto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The helpdesk cannot be reached</source>
            <translation>No se puede acceder al centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the network connection and the address.</source>
            <translation>Compruebe la conexión de red y la dirección.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk has trouble answering</source>
            <translation>Freshdesk tiene problemas para responder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Wait a little and try again.</source>
            <translation>Espere un poco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The address answered with something that is not Freshdesk</source>
            <translation>En esta dirección responde algo que no es Freshdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the address; a login page or a proxy may stand in between.</source>
            <translation>Compruebe la dirección; puede haber de por medio una página de inicio de sesión o un proxy.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The link has expired</source>
            <translation>El enlace ha caducado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Retry reads the ticket again for a fresh one.</source>
            <translation>Al reintentar se vuelve a leer el ticket para obtener uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file is gone</source>
            <translation>El archivo ya no existe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Freshdesk lists it but no longer has it.</source>
            <translation>Freshdesk lo enumera, pero ya no lo tiene.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The download broke off</source>
            <translation>La descarga se interrumpió</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <location filename="../../gallery_app/engine/export_file.py" />
            <source>Retry downloads it again.</source>
            <translation>Al reintentar se descarga de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The download took too long</source>
            <translation>La descarga tardó demasiado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Retry when the network is better.</source>
            <translation>Reinténtelo cuando la red vaya mejor.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file is too large</source>
            <translation>El archivo es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Files of up to 64 MB are shown.</source>
            <translation>Se muestran archivos de hasta 64 MB.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The server sent a page, not a picture</source>
            <translation>El servidor envió una página, no una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The sender may have named a page like a picture.</source>
            <translation>Puede que el remitente diera a una página un nombre de imagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The link leads to a foreign host</source>
            <translation>El enlace lleva a un servidor ajeno</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was not opened, for safety.</source>
            <translation>Por seguridad, no se abrió.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Remote picture, not loaded</source>
            <translation>Imagen remota, no cargada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Loading it would tell its sender that you looked.</source>
            <translation>Al cargarla, su remitente sabría que la ha visto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file cannot be read</source>
            <translation>No se puede leer el archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check the path, and that the file is yours to read.</source>
            <translation>Compruebe la ruta y que tiene permiso para leer el archivo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not a picture</source>
            <translation>No es una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The bytes are of no known picture format.</source>
            <translation>Los bytes no son de ningún formato de imagen conocido.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Damaged picture</source>
            <translation>Imagen dañada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The file ends too early or is broken.</source>
            <translation>El archivo termina antes de tiempo o está dañado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not opened: too many pixels</source>
            <translation>No abierta: demasiados píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Showing it would take more memory than is safe.</source>
            <translation>Mostrarla ocuparía más memoria de la que es segura.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Not shown for safety</source>
            <translation>No se muestra por seguridad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This format can hold scripts and links to other files.</source>
            <translation>Este formato puede contener scripts y enlaces a otros archivos.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>HEIC pictures need an extra</source>
            <translation>Las imágenes HEIC requieren un complemento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Install it with: pip install "ticket-gallery[heif]"</source>
            <translation>Instálelo con: pip install "ticket-gallery[heif]"</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Opening took too long</source>
            <translation>Tardó demasiado en abrirse</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was stopped after 10 seconds; the file may be made to do that.</source>
            <translation>Se detuvo a los 10 segundos; puede que el archivo esté hecho para eso.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This picture broke its decoder</source>
            <translation>Esta imagen hizo fallar su decodificador</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>It was held in its own process; nothing else was touched.</source>
            <translation>Estaba aislada en su propio proceso; nada más se vio afectado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>This picture is dangerous</source>
            <translation>Esta imagen es peligrosa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Its decoder was stopped as it reached for what no picture needs. It is not tried again by itself.</source>
            <translation>Su decodificador se detuvo al intentar acceder a algo que ninguna imagen necesita. No se reintenta automáticamente.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Pictures cannot be opened on this computer</source>
            <translation>No se pueden abrir imágenes en este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Close other programs and try again; if it stays so, install the app anew.</source>
            <translation>Cierre otros programas e inténtelo de nuevo; si continúa, reinstale la aplicación.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The app's folder cannot be used</source>
            <translation>No se puede usar la carpeta de la aplicación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Check that it belongs to you and is writable.</source>
            <translation>Compruebe que es suya y que se puede escribir en ella.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/errors.py" />
            <source>Free some space; pictures already here stay usable.</source>
            <translation>Libere espacio; las imágenes que ya están aquí se pueden seguir usando.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>The copy did not pass its check</source>
            <translation>La copia no superó su comprobación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>It was removed again. Try once more; if it stays so, report it.</source>
            <translation>Se ha eliminado. Inténtelo una vez más; si continúa, informe del problema.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Nothing of the picture would be left</source>
            <translation>No quedaría nada de la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>The crop lies outside of it; draw it anew.</source>
            <translation>El recorte queda fuera de ella; dibújelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>This name template is not understood</source>
            <translation>No se entiende esta plantilla de nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Tokens stand in braces, such as {ticket}_{n:03}_{date}.{ext}.</source>
            <translation>Las variables van entre llaves, como {ticket}_{n:03}_{date}.{ext}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Nothing can be written into this folder</source>
            <translation>No se puede escribir en esta carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Choose another one, or check that it is there and yours to write in.</source>
            <translation>Elija otra, o compruebe que existe y que tiene permiso para escribir en ella.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>What was drawn on this picture cannot be read</source>
            <translation>No se pueden leer las marcas de esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Draw on it once more, and copies of it are made again.</source>
            <translation>Vuelva a marcarla y se podrán crear copias de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>There is nothing to export</source>
            <translation>No hay nada que exportar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_errors.py" />
            <source>Select pictures first, or leave fewer out.</source>
            <translation>Seleccione imágenes primero, o excluya menos.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>number of the ticket, or article-77</source>
            <translation>número del ticket, o article-77</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>number within the export; {n:03} gives 001</source>
            <translation>número dentro de la exportación; {n:03} da 001</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>day it was sent; {date:%d.%m.%Y} orders it otherwise</source>
            <translation>día de envío; {date:%d.%m.%Y} lo ordena de otro modo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>time it was sent, as 0941</source>
            <translation>hora de envío, como 0941</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>the sender's own file name</source>
            <translation>el nombre de archivo del remitente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>who asks in the ticket</source>
            <translation>quién pregunta en el ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>their company</source>
            <translation>su empresa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>subject of the ticket or title of the article</source>
            <translation>asunto del ticket o título del artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>reply, note, description, article …</source>
            <translation>respuesta, nota, descripción, artículo …</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>ending by what the file really is</source>
            <translation>extensión según lo que es realmente el archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>{token} is not understood</source>
            <translation>No se entiende {token}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Numbers are written {number}, dates {date}.</source>
            <translation>Los números se escriben {number}; las fechas, {date}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A name template needs a name</source>
            <translation>Una plantilla de nombre necesita un nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>For example {ticket}_{n:03}.{ext}.</source>
            <translation>Por ejemplo, {ticket}_{n:03}.{ext}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Too many folders</source>
            <translation>Demasiadas carpetas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A template makes at most {limit} folders.</source>
            <translation>Una plantilla crea como máximo {limit} carpetas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>A brace is left over</source>
            <translation>Sobra una llave</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_names.py" />
            <source>Each token stands in braces.</source>
            <translation>Cada variable va entre llaves.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Safe to share</source>
            <translation>Segura para compartir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>New files from pixels, nothing personal inside</source>
            <translation>Archivos nuevos, sin nada personal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Bug report</source>
            <translation>Informe de error</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Sharp PNG with ticket link</source>
            <translation>PNG nítido con enlace al ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Claim file</source>
            <translation>Expediente de reclamación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Originals, manifest, contact sheet</source>
            <translation>Originales, manifiesto, hoja de contactos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_preset.py" />
            <source>Original bytes</source>
            <translation>Bytes originales</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/export_sheet.py" />
            <source>en</source>
            <comment>the code of this language, as in HTML</comment>
            <translation>es</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Screenshot</source>
            <translation>Captura de pantalla</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Graphic</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Not clear</source>
            <translation>No está claro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Blurred</source>
            <translation>Borrosa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Soft</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very dark</source>
            <translation>Muy oscura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Bright</source>
            <translation>Clara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Analysis</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very sharp</source>
            <translation>Muy nítida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Very bright</source>
            <translation>Muy clara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>See-through</source>
            <translation>Transparente</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>{count} of 64 bits differ</source>
            <extracomment>For one: {count} of 64 bits differ</extracomment>
            <translation>
                <numerusform>Difiere {count} de 64 bits</numerusform>
                <numerusform>Difieren {count} de 64 bits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Only pictures that can be opened are measured</source>
            <translation>Solo se miden imágenes que se pueden abrir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>In parts</source>
            <translation>En parte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Nearest</source>
            <translation>Más parecidas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Looks like</source>
            <translation>Parece</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Sharpness</source>
            <translation>Nitidez</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Brightness</source>
            <translation>Luminosidad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>Likeness</source>
            <translation>Semejanza</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_analysis.py" />
            <source>{brightness} of 255</source>
            <translation>{brightness} de 255</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown mirrored</source>
            <translation>Se muestra reflejada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 180°</source>
            <translation>Se muestra girada 180°</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown upside down, mirrored</source>
            <translation>Se muestra boca abajo y reflejada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° left, mirrored</source>
            <translation>Se muestra girada 90° a la izquierda y reflejada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° right</source>
            <translation>Se muestra girada 90° a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° right, mirrored</source>
            <translation>Se muestra girada 90° a la derecha y reflejada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Shown turned 90° left</source>
            <translation>Se muestra girada 90° a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Artist</source>
            <translation>Autor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>like {length} mm</source>
            <translation>equivale a {length} mm</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>The file names no camera</source>
            <translation>El archivo no indica ninguna cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Lens</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Flash</source>
            <translation>Flash</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Orientation</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Serial</source>
            <translation>N.º de serie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Lens serial</source>
            <translation>N.º del objetivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_camera.py" />
            <source>Picture id</source>
            <translation>Id. de imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>camera clock, zone unknown</source>
            <translation>reloj de la cámara, zona desconocida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken within a day or two of the message, if the camera's clock is right.</source>
            <translation>Tomada a uno o dos días del mensaje como mucho, si el reloj de la cámara es correcto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>The file has no dates, and it is of no ticket</source>
            <translation>El archivo no tiene fechas ni pertenece a ningún ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken {span} after the message.</source>
            <translation>Tomada {span} después del mensaje.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken about {span} before the message, if the camera's clock is right.</source>
            <translation>Tomada aproximadamente {span} antes del mensaje, si el reloj de la cámara es correcto.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>By the camera's clock it was taken after the message.</source>
            <translation>Según el reloj de la cámara, se tomó después del mensaje.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Digitised</source>
            <translation>Digitalizada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Changed</source>
            <translation>Modificada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken {span} before the message.</source>
            <translation>Tomada {span} antes del mensaje.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>By GPS</source>
            <translation>Según GPS</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Saved</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Taken</source>
            <translation>Tomada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>Opened</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_dates.py" />
            <source>zone unknown</source>
            <translation>zona desconocida</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} pictures not loaded</source>
            <extracomment>For one: {count} picture not loaded</extracomment>
            <translation>
                <numerusform>{count} imagen no cargada</numerusform>
                <numerusform>{count} imágenes no cargadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} different</source>
            <translation>{count} distintos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} tickets</source>
            <extracomment>For one: {count} ticket</extracomment>
            <translation>
                <numerusform>{count} ticket</numerusform>
                <numerusform>{count} tickets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} articles</source>
            <extracomment>For one: {count} article</extracomment>
            <translation>
                <numerusform>{count} artículo</numerusform>
                <numerusform>{count} artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_differences.py" />
            <source>{count} cameras</source>
            <extracomment>For one: {count} camera</extracomment>
            <translation>
                <numerusform>{count} cámara</numerusform>
                <numerusform>{count} cámaras</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Named .{extension}, but it is a {format}</source>
            <translation>Se llama .{extension}, pero es {format}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Black and white</source>
            <translation>Blanco y negro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Grey with transparency</source>
            <translation>Gris con transparencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>RGB with transparency</source>
            <translation>RGB con transparencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>It was not loaded yet</source>
            <translation>Aún no se ha cargado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} colours in its palette</source>
            <extracomment>For one: {count} colour in its palette</extracomment>
            <translation>
                <numerusform>{count} color en su paleta</numerusform>
                <numerusform>{count} colores en su paleta</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Frames</source>
            <translation>Fotogramas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} frames</source>
            <extracomment>For one: {count} frame</extracomment>
            <translation>
                <numerusform>{count} fotograma</numerusform>
                <numerusform>{count} fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>quality about {quality}</source>
            <translation>calidad aproximada {quality}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>progressive</source>
            <translation>progresivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Stored</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Here since</source>
            <translation>Aquí desde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{bits} bits a channel</source>
            <translation>{bits} bits por canal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>{count} pages</source>
            <extracomment>For one: {count} page</extracomment>
            <translation>
                <numerusform>{count} página</numerusform>
                <numerusform>{count} páginas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Not on this computer</source>
            <translation>No está en este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Sent as</source>
            <translation>Enviada como</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>as sent</source>
            <translation>según el envío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} bytes</source>
            <translation>{count} bytes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_file.py" />
            <source>Note</source>
            <translation>Nota</translation>
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
            <translation>NE</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>E</source>
            <comment>direction</comment>
            <translation>E</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>SE</source>
            <comment>direction</comment>
            <translation>SE</translation>
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
            <translation>SO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>W</source>
            <comment>direction</comment>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>NW</source>
            <comment>direction</comment>
            <translation>NO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>{height} m above the sea</source>
            <translation>{height} m sobre el mar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Town</source>
            <translation>Población</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Province</source>
            <translation>Provincia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Location</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>{height} m below the sea</source>
            <translation>{height} m bajo el mar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Looking</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>The file says no place</source>
            <translation>El archivo no indica ningún lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Degrees</source>
            <translation>Grados</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_location.py" />
            <source>Altitude</source>
            <translation>Altitud</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>a place</source>
            <translation>un lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>a serial number</source>
            <translation>un número de serie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>an owner</source>
            <translation>un propietario</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Holds {what}</source>
            <translation>Contiene {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Reading the metadata</source>
            <translation>Leyendo los metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Nothing personal was found in the metadata</source>
            <translation>No se encontró nada personal en los metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Whether it holds anything personal is not known</source>
            <translation>No se sabe si contiene algo personal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Hidden here until you ask. Export removes it.</source>
            <translation>Oculto hasta que usted lo pida. Al exportar se elimina.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Export removes it.</source>
            <translation>Al exportar se elimina.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Hidden here until you ask. Export removes them.</source>
            <translation>Ocultos hasta que usted los pida. Al exportar se eliminan.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_privacy.py" />
            <source>Export removes them.</source>
            <translation>Al exportar se eliminan.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_rows.py" />
            <source>{most} and {last}</source>
            <translation>{most} y {last}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In the text</source>
            <translation>En el texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Attached</source>
            <translation>Adjunta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Description, {sent}</source>
            <translation>Descripción, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Customer reply, {sent}</source>
            <translation>Respuesta del cliente, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Agent reply, {sent}</source>
            <translation>Respuesta del agente, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Private note, {sent}</source>
            <translation>Nota privada, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Public note, {sent}</source>
            <translation>Nota pública, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Forward, {sent}</source>
            <translation>Reenvío, {sent}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In {count} messages of this ticket</source>
            <extracomment>For one: In {count} message of this ticket</extracomment>
            <translation>
                <numerusform>En {count} mensaje de este ticket</numerusform>
                <numerusform>En {count} mensajes de este ticket</numerusform>
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
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Article, {sent}</source>
            <translation>Artículo, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{span} after the ticket opened</source>
            <translation>{span} después de abrirse el ticket</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>In {count} messages of this article</source>
            <extracomment>For one: In {count} message of this article</extracomment>
            <translation>
                <numerusform>En {count} mensaje de este artículo</numerusform>
                <numerusform>En {count} mensajes de este artículo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Also in {count} other places</source>
            <extracomment>For one: Also in {count} other place</extracomment>
            <translation>
                <numerusform>También en otro lugar</numerusform>
                <numerusform>También en otros {count} lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Seen</source>
            <translation>Aparece</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Message, {sent}</source>
            <translation>Mensaje, {sent}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{number} of {all} in this article</source>
            <translation>{number} de {all} en este artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>{number} of {all} in this message</source>
            <translation>{number} de {all} en este mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Repeated</source>
            <translation>Repetida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>A file of this computer, of no ticket</source>
            <translation>Un archivo de este equipo, sin ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>From</source>
            <comment>who asks</comment>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_ticket.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made by AI</source>
            <translation>hecha con IA</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>partly made by AI</source>
            <translation>hecha en parte con IA</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>enhanced by software</source>
            <translation>mejorada por software</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made by a program</source>
            <translation>hecha por un programa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>taken by a camera</source>
            <translation>tomada con una cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a negative</source>
            <translation>escaneada de un negativo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a slide</source>
            <translation>escaneada de una diapositiva</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>scanned from a print</source>
            <translation>escaneada de una copia impresa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>captured from a screen</source>
            <translation>capturada de una pantalla</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>drawn by a person</source>
            <translation>dibujada por una persona</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together of several pictures</source>
            <translation>compuesta de varias imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together of several photos</source>
            <translation>compuesta de varias fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>put together, partly synthetic</source>
            <translation>compuesta, en parte sintética</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>changed by a person</source>
            <translation>modificada por una persona</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>changed a little by a person</source>
            <translation>modificada levemente por una persona</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>made from data</source>
            <translation>hecha a partir de datos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>recorded from a virtual world</source>
            <translation>grabada en un mundo virtual</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Not known: the metadata could not be read</source>
            <translation>No se sabe: no se pudieron leer los metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Software and traces</source>
            <translation>Software y rastros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Present</source>
            <translation>Presentes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Shows another picture</source>
            <translation>Muestra otra imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Shows the same picture</source>
            <translation>Muestra la misma imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Made with</source>
            <translation>Hecha con</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Source type</source>
            <translation>Tipo de origen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Maker note</source>
            <translation>Nota del fabricante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>Thumbnail</source>
            <translation>Miniatura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>not verified</source>
            <translation>no verificadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_traces.py" />
            <source>no C2PA manifest</source>
            <translation>sin manifiesto C2PA</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>PNG text</source>
            <translation>Texto de PNG</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>The file holds no metadata</source>
            <translation>El archivo no contiene metadatos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/inspect_tree.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Not opened: {megapixels} megapixels</source>
            <translation>No abierta: {megapixels} megapíxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>status {number}</source>
            <translation>estado {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Its metadata names a camera: {camera}</source>
            <translation>Sus metadatos indican una cámara: {camera}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>Only {percent} % of it is even: fine texture, as cameras record</source>
            <translation>Solo el {percent} % es uniforme: textura fina, como la que captan las cámaras</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>It has the size of a screen and {percent} % of it is even</source>
            <translation>Tiene el tamaño de una pantalla y el {percent} % es uniforme</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, and it is see-through</source>
            <translation>El {percent} % es uniforme y tiene transparencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, and it is small</source>
            <translation>El {percent} % es uniforme y es pequeña</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even, as in windows and pages</source>
            <translation>El {percent} % es uniforme, como en ventanas y páginas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/kept_words.py" />
            <source>{percent} % of it is even: neither clearly drawn nor photographed</source>
            <translation>El {percent} % es uniforme: ni claramente dibujada ni fotografiada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>No unit</source>
            <translation>Sin unidad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Inches</source>
            <translation>Pulgadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centimetres</source>
            <translation>Centímetros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Hard</source>
            <translation>Fuerte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/imaging/bmp_blocks.py" />
            <source>Uncompressed</source>
            <translation>Sin comprimir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Group 3 fax</source>
            <translation>Fax grupo 3</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Group 4 fax</source>
            <translation>Fax grupo 4</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JPEG (old style)</source>
            <translation>JPEG (estilo antiguo)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JBIG (black and white)</source>
            <translation>JBIG (blanco y negro)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>JBIG (colour)</source>
            <translation>JBIG (color)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey, white is zero</source>
            <translation>Gris, blanco es cero</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Grey, black is zero</source>
            <translation>Gris, negro es cero</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Transparency mask</source>
            <translation>Máscara de transparencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour filter array</source>
            <translation>Matriz de filtros de color</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Linear raw</source>
            <translation>Raw lineal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Daylight</source>
            <translation>Luz de día</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Fluorescent</source>
            <translation>Fluorescente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Tungsten</source>
            <translation>Tungsteno</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Fine weather</source>
            <translation>Buen tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Cloudy</source>
            <translation>Nublado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Shade</source>
            <translation>Sombra</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Daylight fluorescent</source>
            <translation>Fluorescente luz de día</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Day white fluorescent</source>
            <translation>Fluorescente blanco diurno</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Cool white fluorescent</source>
            <translation>Fluorescente blanco frío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>White fluorescent</source>
            <translation>Fluorescente blanco</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Warm white fluorescent</source>
            <translation>Fluorescente blanco cálido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light A</source>
            <translation>Luz estándar A</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light B</source>
            <translation>Luz estándar B</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard light C</source>
            <translation>Luz estándar C</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>ISO studio tungsten</source>
            <translation>Tungsteno de estudio ISO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>True north</source>
            <translation>Norte verdadero</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Magnetic north</source>
            <translation>Norte magnético</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>North</source>
            <translation>Norte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>South</source>
            <translation>Sur</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>East</source>
            <translation>Este</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>West</source>
            <translation>Oeste</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Perceptual</source>
            <translation>Perceptual</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Relative colorimetric</source>
            <translation>Colorimétrico relativo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Saturation</source>
            <translation>Saturación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Absolute colorimetric</source>
            <translation>Colorimétrico absoluto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Upright</source>
            <translation>Sin girar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored left to right</source>
            <translation>Reflejada de izquierda a derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 180°</source>
            <translation>Girada 180°</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored top to bottom</source>
            <translation>Reflejada de arriba abajo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored, turned 90° anticlockwise</source>
            <translation>Reflejada y girada 90° a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 90° clockwise</source>
            <translation>Girada 90° a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Mirrored, turned 90° clockwise</source>
            <translation>Reflejada y girada 90° a la derecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Turned 90° anticlockwise</source>
            <translation>Girada 90° a la izquierda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Millimetres</source>
            <translation>Milímetros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Micrometres</source>
            <translation>Micrómetros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Not defined</source>
            <translation>No definido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Normal program</source>
            <translation>Programa normal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Aperture priority</source>
            <translation>Prioridad a la abertura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Shutter priority</source>
            <translation>Prioridad a la obturación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Creative (depth of field)</source>
            <translation>Creativo (profundidad de campo)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Action (fast shutter)</source>
            <translation>Acción (obturación rápida)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Portrait</source>
            <translation>Retrato</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Landscape</source>
            <translation>Paisaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Average</source>
            <translation>Promedio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centre-weighted average</source>
            <translation>Promedio ponderado al centro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Spot</source>
            <translation>Puntual</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Multi-spot</source>
            <translation>Multipunto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Pattern</source>
            <translation>Matricial</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Partial</source>
            <translation>Parcial</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Uncalibrated</source>
            <translation>Sin calibrar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>One-chip colour area sensor</source>
            <translation>Sensor de área en color de un chip</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Two-chip colour area sensor</source>
            <translation>Sensor de área en color de dos chips</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Three-chip colour area sensor</source>
            <translation>Sensor de área en color de tres chips</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour sequential area sensor</source>
            <translation>Sensor de área de color secuencial</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Trilinear sensor</source>
            <translation>Sensor trilineal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour sequential linear sensor</source>
            <translation>Sensor lineal de color secuencial</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Film scanner</source>
            <translation>Escáner de película</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reflection print scanner</source>
            <translation>Escáner de copias impresas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Digital camera</source>
            <translation>Cámara digital</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Directly photographed</source>
            <translation>Fotografiada directamente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Custom</source>
            <translation>Personalizado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Auto</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Auto bracket</source>
            <translation>Horquillado automático</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Night</source>
            <translation>Noche</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low gain up</source>
            <translation>Aumento bajo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High gain up</source>
            <translation>Aumento alto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low gain down</source>
            <translation>Reducción baja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High gain down</source>
            <translation>Reducción alta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Low</source>
            <translation>Baja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>High</source>
            <translation>Alta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Macro</source>
            <translation>Macro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Close view</source>
            <translation>Cerca</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Distant view</source>
            <translation>Lejos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity</source>
            <translation>Sensibilidad de salida estándar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Recommended exposure index</source>
            <translation>Índice de exposición recomendado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>ISO speed</source>
            <translation>Velocidad ISO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity and recommended exposure index</source>
            <translation>Sensibilidad de salida estándar e índice de exposición recomendado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity and ISO speed</source>
            <translation>Sensibilidad de salida estándar y velocidad ISO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Recommended exposure index and ISO speed</source>
            <translation>Índice de exposición recomendado y velocidad ISO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Standard output sensitivity, recommended exposure index and ISO speed</source>
            <translation>Sensibilidad de salida estándar, índice de exposición recomendado y velocidad ISO</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Not composite</source>
            <translation>No compuesta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Composite</source>
            <translation>Compuesta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Composite, made while shooting</source>
            <translation>Compuesta, hecha al fotografiar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Chunky</source>
            <translation>Intercalada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Planar</source>
            <translation>Por planos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Centred</source>
            <translation>Centrado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Co-sited</source>
            <translation>Coincidente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unspecified</source>
            <translation>Sin especificar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Associated alpha</source>
            <translation>Alfa asociado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unassociated alpha</source>
            <translation>Alfa no asociado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Unsigned</source>
            <translation>Sin signo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Signed</source>
            <translation>Con signo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Floating point</source>
            <translation>Coma flotante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Undefined</source>
            <translation>Sin definir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Horizontal differencing</source>
            <translation>Diferencia horizontal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>High bits first</source>
            <translation>Bits altos primero</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Low bits first</source>
            <translation>Bits bajos primero</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Other inks</source>
            <translation>Otras tintas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Ordered dither</source>
            <translation>Tramado ordenado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Random dither</source>
            <translation>Tramado aleatorio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Full picture</source>
            <translation>Imagen completa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reduced picture</source>
            <translation>Imagen reducida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Page of many</source>
            <translation>Página de varias</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Reduced page of many</source>
            <translation>Página reducida de varias</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>R98 (DCF basic file, sRGB)</source>
            <translation>R98 (archivo básico DCF, sRGB)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>R03 (DCF option file, Adobe RGB)</source>
            <translation>R03 (archivo opcional DCF, Adobe RGB)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>THM (DCF thumbnail file)</source>
            <translation>THM (archivo de miniatura DCF)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Above sea level</source>
            <translation>Sobre el nivel del mar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Below sea level</source>
            <translation>Bajo el nivel del mar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Above the ellipsoid</source>
            <translation>Sobre el elipsoide</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Below the ellipsoid</source>
            <translation>Bajo el elipsoide</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Measuring</source>
            <translation>Midiendo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Measurement interrupted</source>
            <translation>Medición interrumpida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Two-dimensional</source>
            <translation>Bidimensional</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Three-dimensional</source>
            <translation>Tridimensional</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>knots</source>
            <translation>nudos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Kilometres</source>
            <translation>Kilómetros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Miles</source>
            <translation>Millas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Nautical miles</source>
            <translation>Millas náuticas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Without correction</source>
            <translation>Sin corrección</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>With correction</source>
            <translation>Con corrección</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>1 (most urgent)</source>
            <translation>1 (más urgente)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>5 (normal)</source>
            <translation>5 (normal)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>8 (least urgent)</source>
            <translation>8 (menos urgente)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Morning</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Evening</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Both</source>
            <translation>Ambas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Portrait format</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Landscape format</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Square</source>
            <translation>Cuadrada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Additional language</source>
            <translation>Idioma adicional</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Input device</source>
            <translation>Dispositivo de entrada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Display device</source>
            <translation>Dispositivo de visualización</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Output device</source>
            <translation>Dispositivo de salida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Device link</source>
            <translation>Enlace de dispositivos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Colour space</source>
            <translation>Espacio de color</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Abstract</source>
            <translation>Abstracto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Named colours</source>
            <translation>Colores con nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>No unit, proportion only</source>
            <translation>Sin unidad, solo proporción</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Dots per inch</source>
            <translation>Puntos por pulgada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Dots per centimetre</source>
            <translation>Puntos por centímetro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_choices.py" />
            <source>Per metre</source>
            <translation>Por metro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_numbers.py" />
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_numbers.py" />
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>infinite</source>
            <translation>infinito</translation>
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
            <translation>{degrees} E</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_places.py" />
            <source>{degrees} W</source>
            <translation>{degrees} O</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>always on</source>
            <translation>siempre activado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>always off</source>
            <translation>siempre desactivado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>auto</source>
            <translation>automático</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>no light came back</source>
            <translation>sin luz reflejada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>light came back</source>
            <translation>con luz reflejada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>{bits} bits per pixel</source>
            <translation>{bits} bits por píxel</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>No flash function</source>
            <translation>Sin función de flash</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Not used</source>
            <translation>No se usó</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Fired</source>
            <translation>Disparado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>Did not fire</source>
            <translation>No disparado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_quantities.py" />
            <source>red-eye reduction</source>
            <translation>reducción de ojos rojos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/metadata_words.py" />
            <source>{value} (not in the standard)</source>
            <translation>{value} (no está en el estándar)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/privacy.py" />
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/privacy.py" />
            <source>1 year</source>
            <translation>1 año</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Icon (ICO)</source>
            <comment>filter</comment>
            <translation>Icono (ICO)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Other type</source>
            <comment>filter</comment>
            <translation>Otro tipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>other</source>
            <translation>otras</translation>
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
            <translation>en el propio ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Reply</source>
            <comment>filter</comment>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in replies</source>
            <translation>en respuestas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Customer</source>
            <comment>filter</comment>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in the customer's messages</source>
            <translation>en los mensajes del cliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Agent</source>
            <comment>filter</comment>
            <translation>Agente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in agents' messages</source>
            <translation>en mensajes de agentes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in notes</source>
            <translation>en notas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in forwards</source>
            <translation>en reenvíos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in articles</source>
            <translation>en artículos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Inline</source>
            <comment>filter</comment>
            <translation>En el texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>shown inline</source>
            <translation>mostradas en el texto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Attachment</source>
            <comment>filter</comment>
            <translation>Adjunto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>attached</source>
            <translation>adjuntas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>visible to the customer</source>
            <translation>visibles para el cliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>visible to agents only</source>
            <translation>visibles solo para agentes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in portrait format</source>
            <translation>en formato vertical</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in landscape format</source>
            <translation>en formato horizontal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>square</source>
            <translation>cuadradas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>very tall</source>
            <translation>muy altas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>very wide</source>
            <translation>muy anchas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>GPS position</source>
            <comment>filter</comment>
            <translation>Posición GPS</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with a GPS position</source>
            <translation>con posición GPS</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with EXIF data</source>
            <translation>con datos EXIF</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with transparency</source>
            <translation>con transparencia</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Copies</source>
            <comment>filter</comment>
            <translation>Copias</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with copies elsewhere</source>
            <translation>con copias en otros lugares</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>with a maker note</source>
            <translation>con nota del fabricante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>screenshots</source>
            <translation>capturas de pantalla</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>photos</source>
            <translation>fotos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>graphics</source>
            <translation>gráficos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>animated</source>
            <translation>animadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>saved by an image editor</source>
            <translation>guardadas con un editor de imágenes</translation>
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
            <translation>plegadas por ser logos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tracking pixel</source>
            <comment>filter</comment>
            <translation>Píxel de seguimiento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as tracking pixels</source>
            <translation>plegadas por ser píxeles de seguimiento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Tiny</source>
            <comment>filter</comment>
            <translation>Diminuta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as tiny</source>
            <translation>plegadas por ser diminutas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Repeated</source>
            <comment>filter</comment>
            <translation>Repetida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded as repeated in many tickets</source>
            <translation>plegadas por repetirse en muchos tickets</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Folded or hidden</source>
            <comment>filter</comment>
            <translation>Plegada u oculta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>folded away or hidden</source>
            <translation>plegadas u ocultas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>that failed to load</source>
            <translation>que no se pudieron cargar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Remote</source>
            <comment>filter</comment>
            <translation>Remota</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>hosted elsewhere</source>
            <translation>alojadas en otro lugar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>stored on this computer</source>
            <translation>guardadas en este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>In the tray</source>
            <comment>filter</comment>
            <translation>En la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>picked for the tray</source>
            <translation>añadidas a la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Draft article</source>
            <comment>filter</comment>
            <translation>Artículo en borrador</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in drafts</source>
            <translation>en borradores</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Published article</source>
            <comment>filter</comment>
            <translation>Artículo publicado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>in published articles</source>
            <translation>en artículos publicados</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_choices.py" />
            <source>Other channel</source>
            <comment>filter</comment>
            <translation>Otro canal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Last 3 months</source>
            <translation>Últimos 3 meses</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Since a year ago</source>
            <translation>Desde hace un año</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>Before the message</source>
            <translation>Antes del mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_complete.py" />
            <source>order of the pictures</source>
            <translation>orden de las imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>before the message</source>
            <translation>antes del mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not after the message</source>
            <translation>no después del mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>after the message</source>
            <translation>después del mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not before the message</source>
            <translation>no antes del mensaje</translation>
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
            <translation>del ticket {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of article {value}</source>
            <translation>del artículo {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the folder {value}</source>
            <translation>en la carpeta {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>from {value}</source>
            <translation>de {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of {value}</source>
            <translation>de la empresa {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>assigned to {value}</source>
            <translation>asignadas a {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>assigned to the group {value}</source>
            <translation>asignadas al grupo {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>tagged {value}</source>
            <translation>con la etiqueta {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with status {value}</source>
            <translation>con estado {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with priority {value}</source>
            <translation>con prioridad {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>that came by {value}</source>
            <translation>recibidas por {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>of type {value}</source>
            <translation>de tipo {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>named {value}</source>
            <translation>con el nombre {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{value} wide</source>
            <translation>{value} de ancho</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{value} high</source>
            <translation>{value} de alto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>sent {value}</source>
            <translation>enviadas {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>taken {value}</source>
            <translation>tomadas {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>taken with {value}</source>
            <translation>tomadas con {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>saved by {value}</source>
            <translation>guardadas por {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>that failed: {value}</source>
            <translation>con error: {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>similar to {value}</source>
            <translation>parecidas a {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>with SHA-256 {value}</source>
            <translation>con SHA-256 {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>shape {value}</source>
            <translation>con proporción {value}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>any day</source>
            <translation>cualquier día</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>from {low} to {high}</source>
            <translation>desde {low} hasta {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>exactly {text}</source>
            <translation>exactamente {text}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>about {number}</source>
            <translation>aprox. {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>1 byte</source>
            <translation>1 byte</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{types} pictures</source>
            <translation>Imágenes {types}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Similar pictures</source>
            <translation>Imágenes parecidas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{filter}: {values}</source>
            <translation>{filter}: {values}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>Not {filter}</source>
            <translation>No {filter}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{one} or {other}</source>
            <translation>{one} o {other}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>matching {text}</source>
            <translation>que coinciden con {text}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>not {what}</source>
            <translation>no {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>either {choices}</source>
            <translation>ya sea {choices}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>exactly {number}</source>
            <translation>exactamente {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>after {day}</source>
            <translation>después de {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>before {day}</source>
            <translation>antes de {day}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in {month}</source>
            <translation>en {month}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>on {day}</source>
            <translation>el {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} days</source>
            <extracomment>For one: last {count} day</extracomment>
            <translation>
                <numerusform>último {count} día</numerusform>
                <numerusform>últimos {count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} weeks</source>
            <extracomment>For one: last {count} week</extracomment>
            <translation>
                <numerusform>última {count} semana</numerusform>
                <numerusform>últimas {count} semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} months</source>
            <extracomment>For one: last {count} month</extracomment>
            <translation>
                <numerusform>último {count} mes</numerusform>
                <numerusform>últimos {count} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>last {count} years</source>
            <extracomment>For one: last {count} year</extracomment>
            <translation>
                <numerusform>último {count} año</numerusform>
                <numerusform>últimos {count} años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} days</source>
            <extracomment>For one: in the last {count} day</extracomment>
            <translation>
                <numerusform>en el último día</numerusform>
                <numerusform>en los últimos {count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} weeks</source>
            <extracomment>For one: in the last {count} week</extracomment>
            <translation>
                <numerusform>en la última semana</numerusform>
                <numerusform>en las últimas {count} semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} months</source>
            <extracomment>For one: in the last {count} month</extracomment>
            <translation>
                <numerusform>en el último mes</numerusform>
                <numerusform>en los últimos {count} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>in the last {count} years</source>
            <extracomment>For one: in the last {count} year</extracomment>
            <translation>
                <numerusform>en el último año</numerusform>
                <numerusform>en los últimos {count} años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} days ago</source>
            <extracomment>For one: a day ago</extracomment>
            <translation>
                <numerusform>hace un día</numerusform>
                <numerusform>hace {count} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} weeks ago</source>
            <extracomment>For one: a week ago</extracomment>
            <translation>
                <numerusform>hace una semana</numerusform>
                <numerusform>hace {count} semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} months ago</source>
            <extracomment>For one: a month ago</extracomment>
            <translation>
                <numerusform>hace un mes</numerusform>
                <numerusform>hace {count} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>{count} years ago</source>
            <extracomment>For one: a year ago</extracomment>
            <translation>
                <numerusform>hace un año</numerusform>
                <numerusform>hace {count} años</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>at least {low}</source>
            <translation>al menos {low}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>over {low}</source>
            <translation>más de {low}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>at most {high}</source>
            <translation>como máximo {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_explain.py" />
            <source>under {high}</source>
            <translation>menos de {high}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Words in pictures cannot be searched yet.</source>
            <translation>Aún no se pueden buscar palabras dentro de las imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Barcodes in pictures cannot be searched yet.</source>
            <translation>Aún no se pueden buscar códigos de barras dentro de las imágenes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Type</source>
            <comment>filter</comment>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>real type of the file</source>
            <translation>tipo real del archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Date</source>
            <comment>filter</comment>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>day of the message</source>
            <translation>día del mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Is</source>
            <comment>filter</comment>
            <translation>Es</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>what kind of picture it is</source>
            <translation>qué clase de imagen es</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>what the file holds</source>
            <translation>qué contiene el archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Source</source>
            <comment>filter</comment>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>where the picture was sent</source>
            <translation>dónde se envió la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>From</source>
            <comment>filter</comment>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>requester's name or e-mail address</source>
            <translation>nombre o correo electrónico del solicitante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Company</source>
            <comment>filter</comment>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>requester's company</source>
            <translation>empresa del solicitante</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Status</source>
            <comment>filter</comment>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>status of the ticket</source>
            <translation>estado del ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Priority</source>
            <comment>filter</comment>
            <translation>Prioridad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>priority of the ticket</source>
            <translation>prioridad del ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Channel</source>
            <comment>filter</comment>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>how the ticket came in</source>
            <translation>por dónde llegó el ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>agent the ticket is assigned to</source>
            <translation>agente asignado al ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Group</source>
            <comment>filter</comment>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>group the ticket is assigned to</source>
            <translation>grupo asignado al ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Tag</source>
            <comment>filter</comment>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>tag of the ticket or article</source>
            <translation>etiqueta del ticket o artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>number of the ticket</source>
            <translation>número del ticket</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>number of the article</source>
            <translation>número del artículo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Folder</source>
            <comment>filter</comment>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>folder or category of the knowledge base</source>
            <translation>carpeta o categoría de la base de conocimientos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Visibility</source>
            <comment>filter</comment>
            <translation>Visibilidad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>public, or for agents only</source>
            <translation>pública o solo para agentes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Name</source>
            <comment>filter</comment>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>file name</source>
            <translation>nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Size</source>
            <comment>filter</comment>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>size of the file</source>
            <translation>tamaño del archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Width</source>
            <comment>filter</comment>
            <translation>Ancho</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>width in pixels</source>
            <translation>ancho en píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Height</source>
            <comment>filter</comment>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>height in pixels</source>
            <translation>alto en píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Megapixels</source>
            <comment>filter</comment>
            <translation>Megapíxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>millions of pixels</source>
            <translation>millones de píxeles</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Shape</source>
            <comment>filter</comment>
            <translation>Proporción</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>width to height</source>
            <translation>relación entre ancho y alto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Taken</source>
            <comment>filter</comment>
            <translation>Tomada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>day the camera shows</source>
            <translation>día que indica la cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Camera</source>
            <comment>filter</comment>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>make and model</source>
            <translation>marca y modelo</translation>
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
            <translation>programa que guardó el archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>why a picture failed</source>
            <translation>por qué falló una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Similar to</source>
            <comment>filter</comment>
            <translation>Parecida a</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>difference hash of a picture</source>
            <translation>hash de diferencias de una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>content of the file, first digits</source>
            <translation>contenido del archivo, primeros dígitos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>newest ticket first</source>
            <translation>primero el ticket más reciente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>newest first</source>
            <translation>primero las más recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>oldest first</source>
            <translation>primero las más antiguas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>largest first</source>
            <translation>primero las más grandes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>by name</source>
            <translation>por nombre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>Similarity</source>
            <comment>order</comment>
            <translation>Semejanza</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_keys.py" />
            <source>similar ones side by side</source>
            <translation>las parecidas, una junto a otra</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A parenthesis is not closed</source>
            <translation>Hay un paréntesis sin cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put a ) behind the last word of the group.</source>
            <translation>Ponga ) tras la última palabra del grupo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>This search is too long</source>
            <translation>Esta búsqueda es demasiado larga</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} characters are read.</source>
            <translation>Se leen hasta {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Something is missing beside "{typed}"</source>
            <translation>Falta algo junto a «{typed}»</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>To find the text itself, put it in quotes: {quoted}.</source>
            <translation>Para buscar el texto en sí, póngalo entre comillas: {quoted}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Only OR can stand between the values of {filter}</source>
            <translation>Entre los valores de {filter} solo puede ir OR</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>For example {filter}(one OR two), or {filter}one|two.</source>
            <translation>Por ejemplo, {filter}(uno OR dos) o {filter}uno|dos.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A quotation mark is not closed</source>
            <translation>Hay unas comillas sin cerrar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put a " behind the last word.</source>
            <translation>Ponga " tras la última palabra.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>sort: stands once, and on its own</source>
            <translation>sort: va una sola vez y por separado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put it at the end.</source>
            <translation>Póngalo al final.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>A closing parenthesis has no opening one</source>
            <translation>Hay un paréntesis de cierre sin el de apertura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Take it out, or put it in quotes.</source>
            <translation>Quítelo o póngalo entre comillas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Too many parentheses inside one another</source>
            <translation>Demasiados paréntesis unos dentro de otros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} levels are read.</source>
            <translation>Se leen hasta {limit} niveles.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>There is nothing between the parentheses</source>
            <translation>No hay nada entre los paréntesis</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put words or filters there.</source>
            <translation>Ponga ahí palabras o filtros.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>There is nothing between the quotation marks</source>
            <translation>No hay nada entre las comillas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Put words there.</source>
            <translation>Ponga ahí palabras.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>This search has too many parts</source>
            <translation>Esta búsqueda tiene demasiadas partes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_parse.py" />
            <source>Up to {limit} words and filters are read.</source>
            <translation>Se leen hasta {limit} palabras y filtros.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>Write days as 2026-03-10, 2026-03, 2026, today or -7d, and ranges as 2026-03-01..2026-03-10.</source>
            <translation>Escriba los días como 2026-03-10, 2026-03, 2026, today o -7d, y los intervalos como 2026-03-01..2026-03-10.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>Did you mean {meant}?</source>
            <translation>¿Quería decir {meant}?</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>There is no filter "{filter}"</source>
            <translation>No existe el filtro «{filter}»</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} is not there yet</source>
            <translation>{filter} aún no está disponible</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes 6 to 64 of the digits 0 to 9 and a to f.</source>
            <translation>Admite de 6 a 64 dígitos de 0 a 9 y de a hasta f.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes 16 of the digits 0 to 9 and a to f.</source>
            <translation>Admite 16 dígitos de 0 a 9 y de a hasta f.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} needs a value</source>
            <translation>{filter} necesita un valor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>{filter} does not take "{typed}"</source>
            <translation>{filter} no admite «{typed}»</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>The range "{typed}" runs backwards</source>
            <translation>El intervalo «{typed}» va hacia atrás</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {example} or {other}.</source>
            <translation>Por ejemplo, {example} o {other}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {example}.</source>
            <translation>Por ejemplo, {example}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>For example {prefix}word, or {prefix}"two words".</source>
            <translation>Por ejemplo, {prefix}palabra o {prefix}"dos palabras".</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes {words}, …</source>
            <translation>Admite {words}, …</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/query_values.py" />
            <source>It takes {words}.</source>
            <translation>Admite {words}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>The local API needs an extra</source>
            <translation>La API local requiere un complemento</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Install it with: pip install "ticket-gallery[api]"</source>
            <translation>Instálelo con: pip install "ticket-gallery[api]"</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This port cannot be used</source>
            <translation>No se puede usar este puerto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Another program may have it; choose another one, or leave it out for any free one.</source>
            <translation>Puede que lo use otro programa; elija otro, o no indique ninguno para usar uno libre.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Secure links need the local API</source>
            <translation>Los enlaces seguros necesitan la API local</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Start it first.</source>
            <translation>Iníciela primero.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This link is not valid</source>
            <translation>Este enlace no es válido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>It was revoked, is too old, or is not whole; ask for a new one.</source>
            <translation>Se anuló, es demasiado antiguo o está incompleto; pida uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>The token is missing or wrong</source>
            <translation>El token falta o es incorrecto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Send Authorization: Bearer with the content of the token file.</source>
            <translation>Envíe Authorization: Bearer con el contenido del archivo de token.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>This request is not understood</source>
            <translation>No se entiende esta solicitud</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/serving_errors.py" />
            <source>Its parameters are described at /docs.</source>
            <translation>Sus parámetros se describen en /docs.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Urgent</source>
            <translation>Urgente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Forum</source>
            <translation>Foro</translation>
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
            <translation>Widget de comentarios</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Outbound email</source>
            <translation>Correo saliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/ticket.py" />
            <source>Ecommerce</source>
            <translation>Comercio electrónico</translation>
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
            <translation>un proceso propio</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>limits of memory and time</source>
            <translation>límites de memoria y tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>no files (Landlock)</source>
            <translation>sin archivos (Landlock)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <source>no network and no other program (seccomp)</source>
            <translation>sin red ni otros programas (seccomp)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>a job object</source>
            <translation>un objeto de trabajo (job object)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/walls.py" />
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>a seatbelt</source>
            <translation>un entorno aislado (Seatbelt)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jan</source>
            <translation>ene</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Apr</source>
            <translation>abr</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>May</source>
            <translation>may</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Aug</source>
            <translation>ago</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Sep</source>
            <translation>sept</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Oct</source>
            <translation>oct</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Dec</source>
            <translation>dic</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>the description</source>
            <translation>la descripción</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a customer reply</source>
            <translation>una respuesta del cliente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>an agent reply</source>
            <translation>una respuesta del agente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a private note</source>
            <translation>una nota privada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a public note</source>
            <translation>una nota pública</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a forward</source>
            <translation>un reenvío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
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
            <translation>menos de un minuto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} years</source>
            <extracomment>For one: {count} year</extracomment>
            <translation>
                <numerusform>{count} año</numerusform>
                <numerusform>{count} años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/domain/words.py" />
            <source>{count} hours</source>
            <extracomment>For one: {count} hour</extracomment>
            <translation>
                <numerusform>{count} hora</numerusform>
                <numerusform>{count} horas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>a message</source>
            <translation>un mensaje</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Article {number}</source>
            <translation>Artículo {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/domain/words.py" />
            <source>Number {number}</source>
            <translation>Número {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>No key is kept for this helpdesk</source>
            <translation>No hay ninguna clave guardada para este centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>It was kept in {store}, and this session offers {other}. Type it once more.</source>
            <translation>Se guardó en {store} y esta sesión ofrece {other}. Escríbala otra vez.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/accounts.py" />
            <source>Connect it again with its API key.</source>
            <translation>Vuelva a conectarlo con su clave de API.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk lists no archived tickets (closed, and unchanged for about 120 days): those not known here are found by their number alone.</source>
            <translation>Freshdesk no enumera los tickets archivados (cerrados y sin cambios desde hace unos 120 días): los que aquí no se conocen solo se encuentran por su número.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk's search is a few minutes late: some tickets that changed just now may be missing.</source>
            <translation>La búsqueda de Freshdesk lleva unos minutos de retraso: pueden faltar tickets modificados hace un momento.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk knows no people with a word that begins with "{prefix}".</source>
            <translation>Freshdesk no conoce a nadie con una palabra que empiece por «{prefix}».</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Freshdesk knows no companies with a word that begins with "{prefix}".</source>
            <translation>Freshdesk no conoce ninguna empresa con una palabra que empiece por «{prefix}».</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>{count} companies fit "{name}"; only the tickets of {limit} were asked for.</source>
            <translation>{count} empresas encajan con «{name}»; solo se pidieron los tickets de {limit}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>{count} people fit "{name}"; only the tickets of {limit} were asked for.</source>
            <translation>{count} personas encajan con «{name}»; solo se pidieron los tickets de {limit}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Only the newest {count} tickets changed lately were listed.</source>
            <translation>Solo se enumeraron los {count} tickets más recientes con cambios.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Only the newest {count} tickets of {name} were listed.</source>
            <translation>Solo se enumeraron los {count} tickets más recientes de {name}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets that match could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los tickets que coinciden: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets of "{name}" could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los tickets de «{name}»: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets of {email} could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los tickets de {email}: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Tickets that changed lately could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los tickets con cambios recientes: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/asking.py" />
            <source>Articles could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los artículos: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>The local store was damaged</source>
            <translation>El almacén local estaba dañado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>It was moved aside and is being rebuilt; nothing in Freshdesk is touched.</source>
            <translation>Se ha apartado y se está reconstruyendo; no se toca nada en Freshdesk.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>This system has no folder that lies in memory</source>
            <translation>Este sistema no tiene ninguna carpeta en memoria</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/cache_place.py" />
            <source>In private mode pictures go to a temporary folder, which is removed when you quit.</source>
            <translation>En modo privado, las imágenes van a una carpeta temporal que se elimina al salir.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not installed: HEIC pictures show their embedded thumbnail at most</source>
            <translation>no instalado: las imágenes HEIC muestran como mucho su miniatura incrustada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not installed: there is no local API</source>
            <translation>no instalado: no hay API local</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>an end with the app</source>
            <translation>un final junto con la aplicación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>a ban on new rights</source>
            <translation>prohibición de nuevos permisos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>limits of time</source>
            <translation>límites de tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>{walls}; without {missing}</source>
            <translation>{walls}; sin {missing}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Free space</source>
            <translation>Espacio libre</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Walls</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>{version} is too old to open foreign pictures</source>
            <translation>{version} es demasiado antigua para abrir imágenes ajenas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Password store</source>
            <translation>Almacén de contraseñas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Settings and log</source>
            <translation>Ajustes y registro</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>Pictures and catalogs</source>
            <translation>Imágenes y catálogos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>ours alone, {size}</source>
            <translation>solo nuestro, {size}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor.py" />
            <source>not made yet</source>
            <translation>aún no creado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>its address is none of a helpdesk</source>
            <translation>su dirección no es la de un centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>reached in {count} ms; {clock}</source>
            <translation>alcanzado en {count} ms; {clock}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>reached through the proxy in {count} ms; {clock}</source>
            <translation>alcanzado a través del proxy en {count} ms; {clock}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>not reached: {problem}</source>
            <translation>no alcanzado: {problem}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>not reached through the proxy: {problem}</source>
            <translation>no alcanzado a través del proxy: {problem}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>Helpdesk {number}</source>
            <translation>Centro de ayuda {number}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>this computer's clock is {how_far} behind</source>
            <translation>el reloj de este equipo atrasa {how_far}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>it did not tell the time</source>
            <translation>no indicó la hora</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>this computer's clock is right</source>
            <translation>el reloj de este equipo está en hora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>{count} seconds</source>
            <extracomment>For one: {count} second</extracomment>
            <translation>
                <numerusform>{count} segundo</numerusform>
                <numerusform>{count} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>this computer's clock is {how_far} ahead</source>
            <translation>el reloj de este equipo adelanta {how_far}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>left out</source>
            <translation>omitida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/doctor_network.py" />
            <source>no helpdesk is connected, so none was asked</source>
            <translation>no hay ningún centro de ayuda conectado, así que no se preguntó a ninguno</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>Nothing is open</source>
            <translation>No hay nada abierto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/engine.py" />
            <source>Search for something first.</source>
            <translation>Busque algo primero.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{pictures} from {tickets}</source>
            <translation>{pictures} de {tickets}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>Pictures from Freshdesk</source>
            <translation>Imágenes de Freshdesk</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>The first {limit} are shown here.</source>
            <translation>Aquí se muestran las primeras {limit}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{count} pictures could not be exported.</source>
            <extracomment>For one: {count} picture could not be exported.</extracomment>
            <translation>
                <numerusform>No se pudo exportar {count} imagen.</numerusform>
                <numerusform>No se pudieron exportar {count} imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <source>{name} did not pass its check</source>
            <translation>{name} no superó su comprobación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_extras.py" />
            <location filename="../../gallery_app/engine/export_run.py" />
            <location filename="../../gallery_app/engine/jobs.py" />
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>The log has the details.</source>
            <translation>El registro contiene los detalles.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_file.py" />
            <source>The original is not on this computer any more</source>
            <translation>El original ya no está en este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_sink.py" />
            <source>The ZIP did not pass its check</source>
            <translation>El ZIP no superó su comprobación</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/export_sink.py" />
            <source>The check of the ZIP was stopped</source>
            <translation>La comprobación del ZIP se detuvo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/exporting.py" />
            <location filename="../../gallery_app/engine/serving.py" />
            <source>This picture is not known any more</source>
            <translation>Esta imagen ya no se conoce</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/exporting.py" />
            <source>Open its ticket, then export it from there.</source>
            <translation>Abra su ticket y expórtela desde allí.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/fetching.py" />
            <source>The catalog could not keep it.</source>
            <translation>El catálogo no pudo guardarlo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gallery.py" />
            <source>The page no longer shows it.</source>
            <translation>La página ya no la muestra.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>Freshdesk could not be asked: {why}.</source>
            <translation>No se pudo consultar Freshdesk: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>What Freshdesk gave could not be kept: {why}.</source>
            <translation>No se pudo guardar lo que dio Freshdesk: {why}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>{count} of the tickets and articles found by name were not read.</source>
            <extracomment>For one: {count} of the tickets and articles found by name were not read.</extracomment>
            <translation>
                <numerusform>No se leyó {count} de los tickets y artículos encontrados por nombre.</numerusform>
                <numerusform>No se leyeron {count} de los tickets y artículos encontrados por nombre.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/gathering.py" />
            <source>Only the newest {count} tickets were listed.</source>
            <translation>Solo se enumeraron los {count} tickets más recientes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Ticket {number} is shown as it was read last.</source>
            <translation>El ticket {number} se muestra como se leyó la última vez.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Ticket {number} could not be read: {why}.</source>
            <translation>No se pudo leer el ticket {number}: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>What is kept on this computer is shown.</source>
            <translation>Se muestra lo que está guardado en este equipo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Article {number} is shown as it was read last.</source>
            <translation>El artículo {number} se muestra como se leyó la última vez.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/named_reading.py" />
            <source>Article {number} could not be read: {why}.</source>
            <translation>No se pudo leer el artículo {number}: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>New versions</source>
            <translation>Versiones nuevas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>asked {when}: this is the newest</source>
            <translation>consultado {when}: esta es la más reciente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>not published anywhere yet, so nobody is asked</source>
            <translation>aún no se publican en ningún sitio, así que no se pregunta a nadie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>nobody is asked; the Help menu can change that</source>
            <translation>no se pregunta a nadie; se puede cambiar en el menú Ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>nobody is asked in private mode</source>
            <translation>en modo privado no se pregunta a nadie</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>will be looked for; not yet</source>
            <translation>se buscarán; todavía no</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>asked {when}: {problem}</source>
            <translation>consultado {when}: {problem}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/new_version.py" />
            <source>asked {when}: {version} is there</source>
            <translation>consultado {when}: ya está la {version}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>One picture could not be hidden</source>
            <translation>No se pudo ocultar una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>{count} pictures could not be hidden</source>
            <translation>No se pudieron ocultar {count} imágenes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/questions.py" />
            <source>Only pictures that were loaded can be hidden.</source>
            <translation>Solo se pueden ocultar imágenes ya cargadas.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/reading.py" />
            <source>Articles are of no company.</source>
            <translation>Los artículos no son de ninguna empresa.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/serving.py" />
            <source>Open its ticket again.</source>
            <translation>Abra de nuevo su ticket.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/serving.py" />
            <source>Ask once more.</source>
            <translation>Pida de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>No folder of the knowledge base is called "{name}".</source>
            <translation>Ninguna carpeta de la base de conocimientos se llama «{name}».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>The articles of {count} folders were not read.</source>
            <extracomment>For one: The articles of {count} folder were not read.</extracomment>
            <translation>
                <numerusform>No se leyeron los artículos de {count} carpeta.</numerusform>
                <numerusform>No se leyeron los artículos de {count} carpetas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>Not all articles of "{name}" were read.</source>
            <translation>No se leyeron todos los artículos de «{name}».</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/shelf.py" />
            <source>The folder "{name}" could not be read: {why}.</source>
            <translation>No se pudo leer la carpeta «{name}»: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets created between {first} and {last} that match could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los tickets que coinciden, creados entre el {first} y el {last}: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets of any day that match could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los tickets que coinciden, de cualquier día: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>Tickets created on {day} that match could not all be asked for: {why}.</source>
            <translation>No se pudieron pedir todos los tickets que coinciden, creados el {day}: {why}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets that match: the newest {seen} were listed.</source>
            <translation>{missing} de {total} tickets que coinciden: se enumeraron los {seen} más recientes.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets that match were not given by Freshdesk's search.</source>
            <translation>{missing} de {total} tickets que coinciden: la búsqueda de Freshdesk no los devolvió.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/slices.py" />
            <source>{missing} of {total} tickets created on {day} that match: Freshdesk gives out {limit} of a search at most.</source>
            <translation>{missing} de {total} tickets que coinciden, creados el {day}: Freshdesk da como máximo {limit} por búsqueda.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Selecting</source>
            <translation>Seleccionando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Refreshing recent tickets</source>
            <translation>Actualizando tickets recientes</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Hiding</source>
            <translation>Ocultando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Showing again</source>
            <translation>Volviendo a mostrar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking it up</source>
            <translation>Consultando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Showing a picture</source>
            <translation>Mostrando una imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Preparing</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking closely</source>
            <translation>Examinando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking for the picture</source>
            <translation>Buscando la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Opening the knowledge base</source>
            <translation>Abriendo la base de conocimientos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking at what to export</source>
            <translation>Revisando qué exportar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Making copies</source>
            <translation>Creando copias</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Picking</source>
            <translation>Añadiendo a la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Taking out of the tray</source>
            <translation>Quitando de la bandeja</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Keeping what was drawn</source>
            <translation>Guardando las marcas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Starting the local API</source>
            <translation>Iniciando la API local</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Ending the local API</source>
            <translation>Deteniendo la API local</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Making secure links</source>
            <translation>Creando enlaces seguros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Voiding secure links</source>
            <translation>Anulando enlaces seguros</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Forgetting the key</source>
            <translation>Olvidando la clave</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Deleting</source>
            <translation>Eliminando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Changing what is kept</source>
            <translation>Cambiando lo que se guarda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking at this computer</source>
            <translation>Comprobando este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Looking for a new version</source>
            <translation>Buscando una versión nueva</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Opening {subject}</source>
            <translation>Abriendo {subject}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/thread.py" />
            <source>Searching</source>
            <translation>Buscando</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>The picture's address is not a safe one</source>
            <translation>La dirección de la imagen no es segura</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>Only https is used.</source>
            <translation>Solo se usa https.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/tile_loader.py" />
            <source>Freshdesk lists it without a link.</source>
            <translation>Freshdesk la enumera sin enlace.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/work.py" />
            <source>This export is not there any more</source>
            <translation>Esta exportación ya no existe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/engine/work.py" />
            <source>Another window may have ended it.</source>
            <translation>Puede que otra ventana la haya terminado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/api_http.py" />
            <source>The helpdesk's answer is damaged</source>
            <translation>La respuesta del centro de ayuda está dañada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/api_http.py" />
            <source>The helpdesk did not answer in time</source>
            <translation>El centro de ayuda no respondió a tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>This cannot be an API key</source>
            <translation>Esto no puede ser una clave de API</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>The API key was about to leave the helpdesk</source>
            <translation>La clave de API iba a salir del centro de ayuda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/auth.py" />
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/capped_body.py" />
            <source>The helpdesk's answer is too large</source>
            <translation>La respuesta del centro de ayuda es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>Freshdesk takes {limit} characters.</source>
            <translation>Freshdesk admite {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>This company has nothing under this number.</source>
            <translation>Esta empresa no tiene nada con este número.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>There is no helpdesk at this address</source>
            <translation>No hay ningún centro de ayuda en esta dirección</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/client.py" />
            <source>Check how it is written.</source>
            <translation>Compruebe cómo está escrita.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The link leads in circles</source>
            <translation>El enlace da vueltas en círculo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>It was not followed any further.</source>
            <translation>No se siguió más allá.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Its host does not give this picture</source>
            <translation>Su servidor no entrega esta imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>It may have been removed, or need a login.</source>
            <translation>Puede que se haya eliminado o que requiera iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The file storage has trouble answering</source>
            <translation>El almacén de archivos tiene problemas para responder</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Pictures of other hosts are not loaded through a proxy</source>
            <translation>Las imágenes de otros servidores no se cargan a través de un proxy</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>Open the ticket in the browser.</source>
            <translation>Abra el ticket en el navegador.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/download.py" />
            <source>The file storage cannot be reached</source>
            <translation>No se puede acceder al almacén de archivos</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Your helpdesk's plan does not include this</source>
            <translation>El plan de su centro de ayuda no incluye esto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>This helpdesk is suspended</source>
            <translation>Este centro de ayuda está suspendido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Ask its administrator.</source>
            <translation>Consulte a su administrador.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Freshdesk has locked this agent out</source>
            <translation>Freshdesk ha bloqueado a este agente</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>Sign in in the browser first.</source>
            <translation>Inicie sesión primero en el navegador.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>The agent's password has expired</source>
            <translation>La contraseña del agente ha caducado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>It answered {status} ({why}).</source>
            <translation>Respondió {status} ({why}).</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/errors.py" />
            <source>It answered {status}.</source>
            <translation>Respondió {status}.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The message refers to it, but it was not attached.</source>
            <translation>El mensaje hace referencia a ella, pero no se adjuntó.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The pictures inside of these texts come to more than 64 MB in all.</source>
            <translation>Las imágenes incluidas en estos textos superan en total los 64 MB.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/found_pictures.py" />
            <source>The picture is missing</source>
            <translation>Falta la imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/image_sources.py" />
            <source>Pictures inside of a message's text are shown up to 8 MB.</source>
            <translation>Las imágenes incluidas en el texto de un mensaje se muestran hasta 8 MB.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/netguard.py" />
            <source>The link leads into a private network</source>
            <translation>El enlace lleva a una red privada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>Set the system's proxy to one that begins with http:// or https://.</source>
            <translation>Configure el proxy del sistema con uno que empiece por http:// o https://.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>This kind of proxy is not supported</source>
            <translation>Este tipo de proxy no es compatible</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/proxy.py" />
            <source>The proxy's address cannot be read</source>
            <translation>No se puede leer la dirección del proxy</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its certificate is not trusted; a proxy in between or a wrong clock may be the reason</source>
            <translation>su certificado no es de confianza; puede deberse a un proxy intermedio o a un reloj incorrecto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its certificate is not valid yet; this computer's clock may be wrong</source>
            <translation>su certificado aún no es válido; puede que el reloj de este equipo esté mal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its certificate has expired; this computer's clock may be wrong</source>
            <translation>su certificado ha caducado; puede que el reloj de este equipo esté mal</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the certificate that was shown is another host's</source>
            <translation>el certificado mostrado es de otro servidor</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the network does not lead there</source>
            <translation>la red no llega hasta allí</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>it did not answer in time</source>
            <translation>no respondió a tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the proxy did not let the connection through</source>
            <translation>el proxy no dejó pasar la conexión</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>the connection was refused</source>
            <translation>la conexión fue rechazada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>its name is not known to the network</source>
            <translation>su nombre no se conoce en la red</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/reach.py" />
            <source>no encrypted connection came about; something else than the helpdesk may have answered</source>
            <translation>no se estableció una conexión cifrada; puede que haya respondido otra cosa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/release.py" />
            <source>what it answered could not be read</source>
            <translation>no se pudo leer su respuesta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/release.py" />
            <source>it has no answer to that now</source>
            <translation>ahora no hay respuesta a eso</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>This computer's certificates cannot be read</source>
            <translation>No se pueden leer los certificados de este equipo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>Check the system's certificate store.</source>
            <translation>Compruebe el almacén de certificados del sistema.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>The server's certificate is not trusted</source>
            <translation>El certificado del servidor no es de confianza</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/tls.py" />
            <source>{reason}. A proxy or a wrong clock may be the reason.</source>
            <translation>{reason}. La causa puede ser un proxy o un reloj mal ajustado.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>A Freshdesk address has no port number</source>
            <translation>Una dirección de Freshdesk no lleva número de puerto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>A Freshdesk address has plain letters only</source>
            <translation>Una dirección de Freshdesk solo lleva letras simples</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Type it by hand, without accents.</source>
            <translation>Escríbala a mano, sin acentos.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>An address with a user name in it is refused</source>
            <translation>No se admite una dirección con nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Leave out everything up to the @.</source>
            <translation>Omita todo hasta la @ inclusive.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Freshservice is another product</source>
            <translation>Freshservice es otro producto</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Ticket Gallery works with Freshdesk.</source>
            <translation>Ticket Gallery funciona con Freshdesk.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>This is the address of the Freshworks login</source>
            <translation>Esta es la dirección de inicio de sesión de Freshworks</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Use the helpdesk's own address: it ends in .freshdesk.com.</source>
            <translation>Use la dirección propia del centro de ayuda: termina en .freshdesk.com.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Freshdesk's API does not answer at a custom address</source>
            <translation>La API de Freshdesk no responde en una dirección personalizada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/freshdesk/urls.py" />
            <source>Use the helpdesk's original address: it ends in .freshdesk.com.</source>
            <translation>Use la dirección original del centro de ayuda: termina en .freshdesk.com.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>It is animated or has several pages</source>
            <translation>Es animada o tiene varias páginas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>It is an icon</source>
            <translation>Es un icono</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>Its metadata says screenshot</source>
            <translation>Sus metadatos indican captura de pantalla</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/analysis.py" />
            <source>Its metadata comes from a camera</source>
            <translation>Sus metadatos proceden de una cámara</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/bmp_blocks.py" />
            <source>Bit fields</source>
            <translation>Campos de bits</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/colour.py" />
            <source>The colour profile could not be used; colours may be off</source>
            <translation>No se pudo usar el perfil de color; los colores pueden variar</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy has another size than it should have</source>
            <translation>La copia no tiene el tamaño que debería</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy on the disk is not what was written</source>
            <translation>La copia en el disco no es lo que se escribió</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy has other frames than it should have</source>
            <translation>La copia no tiene los fotogramas que debería</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>Something redacted may still be seen in the copy</source>
            <translation>Puede que en la copia aún se vea algo tachado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy cannot be read again</source>
            <translation>La copia no se puede volver a leer</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy holds {what}</source>
            <translation>La copia contiene {what}</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/copy_errands.py" />
            <source>The copy cannot be opened again</source>
            <translation>La copia no se puede volver a abrir</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/errands.py" />
            <source>The stored file cannot be read</source>
            <translation>No se puede leer el archivo guardado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/exif_tags.py" />
            <source>Some EXIF tags could not be read</source>
            <translation>No se pudieron leer algunas etiquetas EXIF</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/exif_tags.py" />
            <source>Long lists of numbers were cut</source>
            <translation>Se recortaron listas de números largas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/icc.py" />
            <source>The colour profile is too large to be read</source>
            <translation>El perfil de color es demasiado grande para leerlo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/lanes.py" />
            <source>The picture itself could not be read</source>
            <translation>No se pudo leer la propia imagen</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The file could not be read</source>
            <translation>No se pudo leer el archivo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/metadata.py" />
            <location filename="../../gallery_app/imaging/picture.py" />
            <source>The EXIF data could not be read</source>
            <translation>No se pudieron leer los datos EXIF</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <location filename="../../gallery_app/imaging/xmp.py" />
            <source>The XMP data could not be read</source>
            <translation>No se pudieron leer los datos XMP</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The XMP history could not be read</source>
            <translation>No se pudo leer el historial XMP</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The IPTC data could not be read</source>
            <translation>No se pudieron leer los datos IPTC</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The colour profile could not be read</source>
            <translation>No se pudo leer el perfil de color</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The JFIF data could not be read</source>
            <translation>No se pudieron leer los datos JFIF</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>A comment could not be read</source>
            <translation>No se pudo leer un comentario</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>The embedded thumbnail could not be read</source>
            <translation>No se pudo leer la miniatura incrustada</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/inspect.py" />
            <source>Some tags were left out: there are too many</source>
            <translation>Se omitieron algunas etiquetas: hay demasiadas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/iptc.py" />
            <source>The IPTC data ends too early</source>
            <translation>Los datos IPTC terminan antes de tiempo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_blocks.py" />
            <source>A part of the XMP data is missing</source>
            <translation>Falta una parte de los datos XMP</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Baseline DCT</source>
            <translation>DCT básica</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Extended DCT</source>
            <translation>DCT extendida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Progressive DCT</source>
            <translation>DCT progresiva</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Lossless</source>
            <translation>Sin pérdida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential DCT</source>
            <translation>DCT diferencial</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential progressive DCT</source>
            <translation>DCT diferencial progresiva</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential lossless</source>
            <translation>Diferencial sin pérdida</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Extended DCT, arithmetic</source>
            <translation>DCT extendida, aritmética</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Progressive DCT, arithmetic</source>
            <translation>DCT progresiva, aritmética</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Lossless, arithmetic</source>
            <translation>Sin pérdida, aritmética</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential DCT, arithmetic</source>
            <translation>DCT diferencial, aritmética</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential progressive DCT, arithmetic</source>
            <translation>DCT diferencial progresiva, aritmética</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/jpeg_details.py" />
            <source>Differential lossless, arithmetic</source>
            <translation>Diferencial sin pérdida, aritmética</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/metadata.py" />
            <source>The GPS position makes no sense</source>
            <translation>La posición GPS no tiene sentido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/png_blocks.py" />
            <source>A text of the PNG could not be read</source>
            <translation>No se pudo leer un texto del PNG</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/riff_chunks.py" />
            <source>VP8 (lossy)</source>
            <translation>VP8 (con pérdida)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/riff_chunks.py" />
            <source>VP8L (lossless)</source>
            <translation>VP8L (sin pérdida)</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: PDF document</source>
            <translation>No es una imagen que se muestre aquí: documento PDF</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: ZIP archive or office document</source>
            <translation>No es una imagen que se muestre aquí: archivo ZIP o documento de ofimática</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: Photoshop file</source>
            <translation>No es una imagen que se muestre aquí: archivo de Photoshop</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: JPEG XL picture</source>
            <translation>No es una imagen que se muestre aquí: imagen JPEG XL</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: JPEG 2000 picture</source>
            <translation>No es una imagen que se muestre aquí: imagen JPEG 2000</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: DirectDraw texture</source>
            <translation>No es una imagen que se muestre aquí: textura DirectDraw</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: program</source>
            <translation>No es una imagen que se muestre aquí: programa</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: compressed file</source>
            <translation>No es una imagen que se muestre aquí: archivo comprimido</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Empty file</source>
            <translation>Archivo vacío</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>It holds no picture at all.</source>
            <translation>No contiene ninguna imagen.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>PostScript, not shown for safety</source>
            <translation>PostScript, no se muestra por seguridad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>SVG, not shown for safety</source>
            <translation>SVG, no se muestra por seguridad</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Not a picture we show: film</source>
            <translation>No es una imagen que se muestre aquí: vídeo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/sniff.py" />
            <source>Films are not played here.</source>
            <translation>Aquí no se reproducen vídeos.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/imaging/xmp.py" />
            <source>The XMP data is too large to be read</source>
            <translation>Los datos XMP son demasiado grandes para leerlos</translation>
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
            <translation>No se puede leer su base de datos; reinicie la aplicación.</translation>
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
            <translation>No se puede escribir en su base de datos; reinicie la aplicación.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>Not everything could be deleted</source>
            <translation>No se pudo eliminar todo</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{reason}. Close other windows of the app and try again.</source>
            <translation>{reason}. Cierre las demás ventanas de la aplicación e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path} is not a folder of its own.</source>
            <translation>{path} no es una carpeta propia.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/paths.py" />
            <source>{path} belongs to somebody else.</source>
            <translation>{path} pertenece a otra persona.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>This is not a folder</source>
            <translation>Esto no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>The folder is not there any more</source>
            <translation>La carpeta ya no existe</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/publish.py" />
            <source>Free some space or choose another folder; what was exported is whole.</source>
            <translation>Libere espacio o elija otra carpeta; lo exportado está completo.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The key can be used until you quit; it will not be saved.</source>
            <translation>La clave se puede usar hasta salir; no se guardará.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The key can be used until you quit; it will not be saved. To have keys kept, install GNOME Keyring or KWallet and sign in again.</source>
            <translation>La clave se puede usar hasta salir; no se guardará. Para guardar claves, instale GNOME Keyring o KWallet y vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer offers no password store</source>
            <translation>Este equipo no ofrece ningún almacén de contraseñas</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store does not answer</source>
            <translation>El almacén de contraseñas de este equipo no responde</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>A window that asks for its password may be open; answer it and try again, or restart the store.</source>
            <translation>Puede que haya abierta una ventana que pide su contraseña; respóndala e inténtelo de nuevo, o reinicie el almacén.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store does not work</source>
            <translation>El almacén de contraseñas de este equipo no funciona</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>The only password store here does not protect what it keeps</source>
            <translation>El único almacén de contraseñas de este equipo no protege lo que guarda</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>It is not used: it may hold keys as plain text. The key can be used until you quit; it will not be saved.</source>
            <translation>No se usa: puede guardar claves como texto sin cifrar. La clave se puede usar hasta salir; no se guardará.</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store is locked</source>
            <translation>El almacén de contraseñas de este equipo está bloqueado</translation>
        </message>
        <message>
            <location filename="../../gallery_app/storage/tokens.py" />
            <source>This computer's password store did not take the key</source>
            <translation>El almacén de contraseñas de este equipo no aceptó la clave</translation>
        </message>
    </context>
</TS>
