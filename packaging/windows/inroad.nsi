; The Windows installer, for one user and without administrator rights (makensis 3). packaging/package.sh sets
; VERSION, FOLDER (the frozen program), ICON and TARGET. The uninstaller leaves the data (%LOCALAPPDATA%\Inroad).
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Inroad"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define CLASSES "Software\Classes"

Name "Inroad"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Inroad"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Inroad ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Inroad"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Inroad"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\inroad.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"

LangString OPEN ${LANG_ENGLISH} "Inroad is open. Quit it, then go on."
LangString OPEN ${LANG_GERMAN} "Inroad ist offen. Beenden Sie es, dann geht es weiter."
LangString OPEN ${LANG_FRENCH} "Inroad est ouvert. Quittez-le, puis continuez."
LangString OPEN ${LANG_SPANISH} "Inroad está abierto. Ciérrelo y continúe."
LangString OPEN ${LANG_PORTUGUESEBR} "O Inroad está aberto. Feche-o e continue."
LangString OLD ${LANG_ENGLISH} "Inroad needs Windows 10 or newer."
LangString OLD ${LANG_GERMAN} "Inroad braucht Windows 10 oder neuer."
LangString OLD ${LANG_FRENCH} "Inroad demande Windows 10 ou plus récent."
LangString OLD ${LANG_SPANISH} "Inroad necesita Windows 10 o posterior."
LangString OLD ${LANG_PORTUGUESEBR} "O Inroad precisa do Windows 10 ou mais recente."

; A program that runs cannot be replaced: while its file cannot be opened for writing, ask to quit it.
!macro WAIT_UNTIL_CLOSED
  again:
  IfFileExists "$INSTDIR\inroad.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\inroad.exe" a
  IfErrors 0 opened
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
  Abort
  opened:
  FileClose $0
  closed:
!macroend

; What an installation brought; nothing else that may lie in the folder.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\inroad.exe"
  Delete "$INSTDIR\inroad-console.exe"
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Section
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Inroad.lnk" "$INSTDIR\inroad.exe"
  CreateShortcut "$DESKTOP\Inroad.lnk" "$INSTDIR\inroad.exe"

  ; Windows knows a file by what stands after its last dot. So Inroad offers itself for .json under "Open with",
  ; and leaves the program that .json files belong to as it is.
  WriteRegStr HKCU "${CLASSES}\Inroad.Archive" "" "Inroad archive"
  WriteRegStr HKCU "${CLASSES}\Inroad.Archive\DefaultIcon" "" "$INSTDIR\inroad.exe,0"
  WriteRegStr HKCU "${CLASSES}\Inroad.Archive\shell\open\command" "" '"$INSTDIR\inroad.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.json\OpenWithProgids" "Inroad.Archive" ""
  WriteRegStr HKCU "${CLASSES}\Applications\inroad.exe" "FriendlyAppName" "Inroad"
  WriteRegStr HKCU "${CLASSES}\Applications\inroad.exe\shell\open\command" "" '"$INSTDIR\inroad.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\inroad.exe\SupportedTypes" ".json" ""

  WriteRegStr HKCU "${KEY}" "DisplayName" "Inroad"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\inroad.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Inroad contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

Section Uninstall
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Inroad.lnk"
  Delete "$DESKTOP\Inroad.lnk"
  DeleteRegValue HKCU "${CLASSES}\.json\OpenWithProgids" "Inroad.Archive"
  DeleteRegKey HKCU "${CLASSES}\Inroad.Archive"
  DeleteRegKey HKCU "${CLASSES}\Applications\inroad.exe"
  DeleteRegValue HKCU "${RUN}" "Inroad" ; the start at login, which the program itself sets
  DeleteRegKey HKCU "${KEY}"
  ${RefreshShellIcons}
SectionEnd
