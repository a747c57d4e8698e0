; Set-up for Windows, for one person: no administrator is asked, nothing is written outside of their own profile.
; Compiled by packaging/build.py, on Linux too:
;   makensis -DVERSION=0.1.0 -DPAYLOAD=folder -DICON=app.ico -DOUTPUT=setup.exe packaging/windows/installer.nsi
; Paths are written with \ alone: on Windows the compiler takes no other, on Linux it turns them over.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define TITLE "Ticket Gallery"
!define PROGRAM "ticket-gallery.exe"
!define COMMAND "gallery-app.exe"
!define SCHEME "ticket-gallery"
!define APP_ID "local.ticketgallery.app"
!define CLASS_KEY "Software\Classes\${SCHEME}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
; An upgrade goes where the last set-up went, which /D= may have chosen.
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Set-up of ${TITLE}"
VIAddVersionKey "LegalCopyright" "The Ticket Gallery authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A running program holds its files: opening it for writing fails until it is closed.
!macro GotoIfRunning program running
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    IfErrors ${running}
    FileClose $0
  ${EndIf}
!macroend

; Each of the two may run without the other: the window, and a command such as "gallery-app serve".
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
  !insertmacro GotoIfRunning "${PROGRAM}" running
  !insertmacro GotoIfRunning "${COMMAND}" running
  Return
  running:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Please close ${TITLE} first, and end gallery-app where it runs." \
    /SD IDCANCEL IDRETRY again
  Abort
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; Only what a set-up of ours put there: the folder may have been chosen by /D= and hold other things.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${COMMAND}"
!macroend

Section "Install"
  Call WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${CLASS_KEY}" "" "URL:${TITLE}"
  WriteRegStr HKCU "${CLASS_KEY}" "URL Protocol" ""
  WriteRegStr HKCU "${CLASS_KEY}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASS_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --from-desktop "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Ticket Gallery authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

; Settings, keys and pictures stay: the app itself removes a helpdesk with all it left, before this.
Section "Uninstall"
  Call un.WaitUntilClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "${CLASS_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
