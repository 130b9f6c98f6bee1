<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Über 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Version {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Ihr Tresor liegt in</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Logos der Dienste</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Aus simple-icons (CC0); die Logos gehören ihren Inhabern</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Sicherheitsproblem melden</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Neuen Code speichern</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Diesen Code auf der Website eingeben</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Wenn die Website ihn angenommen hat, speichern. Der nächste Code wird ein anderer sein.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Wenn die Website ihn angenommen hat, speichern. Danach auch die Wiederherstellungscodes der Website hier aufbewahren.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Ein Code mit diesem Schlüssel ist schon im Tresor.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Bitte einen Namen angeben, damit Sie ihn wiederfinden.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Bildschirm scannen</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Findet QR-Codes in allen Fenstern, auf allen Bildschirmen</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Webcam verwenden</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Für einen QR-Code auf einem Telefon oder auf Papier</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Bildschirmfotos und Fotos, auch viele auf einmal; oder auf dieses Fenster ziehen</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Die automatische Sicherung ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Nach Änderungen, höchstens</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Behalten werden die letzten</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Nach Änderungen schreibt 4OTP eine verschlüsselte Sicherung in einen Ordner, am besten einen, der mit einem Online-Speicher abgeglichen wird. Jede wird zurückgelesen und geöffnet, bevor sie zählt.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>In {folder}. Letzte gelungene Sicherung: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Fehlgeschlagen: {why} Stündlich wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Bitte einen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Geheime Schlüssel sichern</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Eine Datei für %n Code, verschlüsselt mit einer eigenen Passphrase.</numerusform>
            <numerusform>Eine Datei für %n Codes, verschlüsselt mit einer eigenen Passphrase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Ohne die Passphrase kann niemand sie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Ort wählen und sichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Fertig. Die Sicherung enthält %n Code; sie wurde zurückgelesen und geöffnet.</numerusform>
            <numerusform>Fertig. Die Sicherung enthält %n Codes; sie wurde zurückgelesen und geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n nicht lesbarer Eintrag unverändert enthalten.</numerusform>
            <numerusform>%n nicht lesbare Einträge unverändert enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Bild der Kamera</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Mit dem Gelesenen fortfahren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Oder den Code auf andere Weise hinzufügen:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Den nächsten QR-Code zeigen.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Gelesen.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Dieser Code wurde schon gelesen. Einen anderen zeigen.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Die Kamera startet…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Den QR-Code so vor die Kamera halten, dass er etwa die Hälfte des Bildes füllt.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Die Kamera wird gerade verwendet</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Die Kamera ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Die Kamera ist nicht mehr da</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Die Kamera funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Einstellungen exportieren oder importieren</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Zum Aufbewahren oder für einen anderen Computer</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Was die Datei nicht nennt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Die Datei enthält, was Sie unter „Mehr“ eingestellt haben: keine Codes, keine Schlüssel, kein Passwort. Jeder darf sie sehen.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n Einstellung geändert.</numerusform>
            <numerusform>%n Einstellungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Alles ist bereits so eingestellt.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: diese Einstellung hat 4OTP nicht</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: diesen Wert kann sie nicht haben</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Jemand könnte das alte kennen</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Dann erhält der Tresor auch einen neuen Schlüssel, und der Wiederherstellungsschlüssel muss neu erstellt werden.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Unter das neue Passwort stellen</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Unter dem alten Passwort lassen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Ältere Kopien des Tresors</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Sicherungsdateien öffnen sich mit der Passphrase, mit der sie erstellt wurden.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Die älteren Kopien löschen?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Gelöscht werden nur solche, deren Codes alle im Tresor oder in seinem Papierkorb sind. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Ändern und löschen</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Das Passwort ist geändert</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Zu Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Codes zum Anzeigen</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-Codes mit je bis zu zehn Codes, für Google Authenticator oder eine andere App, die dessen Export liest.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiterer</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n Code kann nicht mitgenommen werden: {names}</numerusform>
            <numerusform>%n Codes können nicht mitgenommen werden: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>QR-Codes von %n Code anzeigen</numerusform>
            <numerusform>QR-Codes von %n Codes anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>QR-Codes anzeigen</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Sie enthalten die Schlüssel dieser Codes. Bitte zuerst das Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Die Uhr dieses Computers ist um {time} gesprungen. Codes werden eventuell abgelehnt.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Die Uhr dieses Computers geht um {time} falsch. Die Codes werden entsprechend korrigiert.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Die Uhr dieses Computers geht {time} nach. Codes werden eventuell abgelehnt.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Die Uhr dieses Computers geht {time} vor. Codes werden eventuell abgelehnt.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Codes korrigieren</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Code für {name} kopiert</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Nächster Code für {name} kopiert</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Oben angeheftet</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Zur Synchronisierung verschoben</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Zur Synchronisierung kopiert</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Auf dieses Gerät kopiert</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>{name} nur auf diesem Gerät behalten?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Auf Ihren anderen Geräten verschwindet der Code.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Nur hier behalten</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Nur auf diesem Gerät</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Eintrag ohne Namen</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Braucht seine PIN: hier klicken</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Zum Beispiel JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Notiz, Tags und erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Der Text neben dem QR-Code; Leerzeichen sowie Groß- und Kleinschreibung spielen keine Rolle. Oder ein Link.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (optional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Nächsten Code erzeugen</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Nächsten Code kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>QR-Code anzeigen…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Wiederherstellungscodes…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Beide behalten, nicht mehr kennzeichnen</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Nur auf diesem Gerät behalten…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Auf dieses Gerät kopieren</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Zur Synchronisierung verschieben</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Zur Synchronisierung kopieren</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>In Gruppe verschieben</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>kein Code: eine Einstellung fehlt</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>Eingabetaste für den nächsten Code</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>Code verborgen</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Ersten Code hinzufügen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Noch keine Codes</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Schalten Sie auf einer Website die Zwei-Faktor-Anmeldung ein und bringen Sie deren Schlüssel hierher. Es dauert eine Minute.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Nichts in dieser Gruppe</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Verschieben Sie einen Code über sein Menü hierher.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Keine Website, kein Konto, keine Gruppe, kein Tag und keine Notiz stimmt überein.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Gefundene Codes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Gruppe für alle ausgewählten</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Mit dem Zugangsschlüssel mit 4OTP Sync verbinden</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Den nächsten QR-Code zeigen oder das Gelesene speichern.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Bildschirm nach weiteren absuchen</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Weitere mit der Webcam lesen</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Weitere Bilder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>%n Code speichern</numerusform>
            <numerusform>%n Codes speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Bitte einen Namen angeben, damit Sie ihn wiederfinden.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n Code gespeichert</numerusform>
            <numerusform>%n Codes gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Nur wenn der Zugangsschlüssel keine nennt.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>QR-Code des Zugangsschlüssels scannen</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webcam, Bildschirm oder ein Bild</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Das Dashboard zeigt den Zugangsschlüssel unter „Zugangsschlüssel“: dort anzeigen lassen und kopieren.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Zugangsschlüssel von Hand eingeben</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Alle Codes dieses Geräts synchronisieren</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Auswählen, welche</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Keine, sie bleiben nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Zu synchronisierende Codes</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Synchronisierung einschalten</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Zuerst wird eine Kopie des Tresors aufbewahrt. Auf keiner Seite wird etwas entfernt.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Mit {host} verbinden?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Dieser Zugangsschlüssel führt zu einem Server, der nicht der von 4OTP ist. Fahren Sie fort, wenn es der erwartete ist.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Verbunden mit {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Dort synchronisiert: %n Code.</numerusform>
            <numerusform>Dort synchronisiert: %n Codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Auf diesem Gerät: %n Code.</numerusform>
            <numerusform>Auf diesem Gerät: %n Codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Auf beiden Seiten, wird zu einem: %n.</numerusform>
            <numerusform>Auf beiden Seiten, werden jeweils zu einem: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Die Synchronisierung ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Ältere Kopie öffnen</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Was nach dem Erstellen einer Kopie geändert wurde, ist nicht darin. Alle Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Neben dem Tresor liegt keine Kopie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Dieses Gerät trennen?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Andere Geräte sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Alle Codes auf diesem Gerät behalten</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Die synchronisierten Codes von diesem Gerät entfernen</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Zur Bestätigung „entfernen“ eingeben</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Sicherung testen</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Sicherung wählen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Geben Sie die Passphrase selbst ein: Es geht darum, ob Sie sie noch wissen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Bitte eine Datei wählen.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Die Passphrase stimmt. %n Code in der Datei.</numerusform>
            <numerusform>Die Passphrase stimmt. %n Codes in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Erstellt am {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n wie jetzt.</numerusform>
            <numerusform>%n wie jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n älter als jetzt.</numerusform>
            <numerusform>%n älter als jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n nicht mehr hier.</numerusform>
            <numerusform>%n nicht mehr hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Nicht darin: %n neuerer Code. Erstellen Sie eine neue Sicherung.</numerusform>
            <numerusform>Nicht darin: %n neuere Codes. Erstellen Sie eine neue Sicherung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Vor dem Speichern ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (optional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Code bearbeiten</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Klicken Sie auf das Bild, um ein anderes zu wählen.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} in den Papierkorb verschoben</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Das hat nicht geklappt ({code}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Das Zeichen {position} des Schlüssels ist {character}, das in keinem Schlüssel vorkommt: 0 ist O, 1 ist I oder L, 8 ist B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Das Zeichen {position} des Schlüssels kann in keinem Schlüssel vorkommen: Erlaubt sind A bis Z und 2 bis 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field} muss zwischen {minimum} und {maximum} liegen.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field} hat einen Wert, den 4OTP nicht kennt.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Der Tresor wird von einem anderen Programm verwendet (Prozess {pid} auf {host}). Er kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field} ist zu lang.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Der Schlüssel ist leer oder zu kurz, um einer zu sein.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Der Schlüssel ist länger als jeder gültige: Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Der Schlüssel hat eine Länge, die es bei dieser Art von Code nicht gibt.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Ein Zeichen des Schlüssels ist vertippt: Seine Prüfziffern passen nicht.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Diese Art von Code kennt diese Version von 4OTP nicht.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Dieser Code braucht seine PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Dieser Text ist weder ein Schlüssel noch ein Link, der mit otpauth:// beginnt.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Das ist ein Export von Google Authenticator; öffnen Sie ihn als Import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Dieser Link ist zu lang für einen Code.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Dieser Link enthält Zeichen, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Diese Datei ist kein verwendbares Bild. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Der Tresor ist gesperrt. Entsperren Sie ihn zuerst; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Diese Datei ist kein Tresor von 4OTP. Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Dieser Tresor stammt von einer neueren Version von 4OTP. Bitte aktualisieren; die Datei wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Die Tresordatei ist beschädigt. Sie wurde aufbewahrt, und eine ältere Kopie kann geöffnet werden.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Der Tresor kann hier nur gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Der Datenträger ist voll. Ihre Änderung bleibt im Arbeitsspeicher und wird gespeichert, sobald Platz ist.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Es gibt schon einen Tresor; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Der Hinweis verrät einen Teil des Passworts. Umschreiben Sie es, ohne seine Buchstaben zu verwenden.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Der Hinweis ist zu lang: höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet diesen Tresor nicht.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Der Schlüssel dieses Computers ist verschwunden. Entsperren Sie mit dem Passwort oder dem Wiederherstellungsschlüssel; kein Code ist verloren.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Die Tresordatei ist nicht mehr dort, wo sie war. Nichts wurde angelegt oder geändert.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Es ist Zeit, das Passwort einmal einzugeben, damit es nicht in Vergessenheit gerät.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem 4OTP vertrauen kann.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Der Schlüsselbund dieses Computers hat abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Dieser Eintrag kann nicht gelesen werden. Er wird unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Der Zähler dieses Codes ist am Ende angelangt.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Bitte einen Namen angeben.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Diesen Code gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder verwenden Sie das Passwort.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Eine andere Datei liegt am Platz des Tresors und wurde nicht überschrieben. Erstellen Sie jetzt eine Sicherung, und öffnen Sie 4OTP dann neu.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Dieser Eintrag kam über die Synchronisierung und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nichts anderes würde den Tresor öffnen. Legen Sie zuerst ein Passwort fest, oder erstellen Sie einen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Dieser Tresor ließ sich nicht auf den neuen Stand bringen. Er kann hier gelesen, aber nicht geändert werden. Bitte aktualisieren Sie 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Diese Kopie ist nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Dieser Code hat keinen Zähler: Er ändert sich mit der Zeit.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Der Tresor konnte nicht gespeichert werden. Ihre Änderung bleibt im Arbeitsspeicher; prüfen Sie, ob sein Ordner da ist.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Die Tresordatei kann nicht vom Datenträger gelesen werden. Prüfen Sie, wer sie lesen darf, oder öffnen Sie eine Kopie.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Das ist nicht die PIN. Noch %n Versuch, danach öffnet nur das Passwort.</numerusform>
            <numerusform>Das ist nicht die PIN. Noch %n Versuche, danach öffnet nur das Passwort.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Das ist nicht das Passwort. Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Das ist nicht das Passwort. Nächster Versuch in %n Sekunden.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Druckbares Blatt</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Mit einem Passwort verschlüsseln</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Auch die Wiederherstellungscodes drucken</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passwort des Tresors</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Ort wählen und exportieren…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Zu Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-Codes zum Scannen mit dem Telefon</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Notfall-Set</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Ein gedruckter Wiederherstellungsschlüssel und eine verschlüsselte Sicherung</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Diese Datei enthält Ihre Schlüssel im Klartext: Wer sie liest, hat Ihre Codes. Löschen Sie sie nach Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Dieses Format hat keinen Platz für %n Code:</numerusform>
            <numerusform>Dieses Format hat keinen Platz für %n Codes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Geht bei %n Code verloren: {what}</numerusform>
            <numerusform>Geht bei %n Codes verloren: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Nur Sicherungen behalten %n nicht lesbaren Eintrag.</numerusform>
            <numerusform>Nur Sicherungen behalten %n nicht lesbare Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>Gruppen und Tags</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>die Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>die PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>das Anheften oben</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>den Zähler</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n Code exportiert</numerusform>
            <numerusform>%n Codes exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Meinen Tresor anlegen</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Willkommen bei 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Ihre Codes werden auf diesem Computer mit einem Passwort verschlüsselt, das nur Sie kennen. Niemand kann es zurücksetzen; wählen Sie also eines, das Sie nicht vergessen.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Doppelt in dieser Liste</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Derselbe Schlüssel doppelt in dieser Liste</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Dieser Schlüssel ist schon hier, unter dem Namen {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Ein Code dieses Namens ist hier, mit einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Er hat keinen Namen: Bitte einen angeben.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} von {size} gelesen; die Teile {missing} fehlen.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} von {size} gelesen; Teil {missing} fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n hinzuzufügen</numerusform>
            <numerusform>%n hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon hier</numerusform>
            <numerusform>%n schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nicht verwendbar</numerusform>
            <numerusform>%n nicht verwendbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · in {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Gefundene Codes</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Das steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Bilder mit QR-Codes öffnen</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Schnellauswahl anzeigen</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Gruppen stehen unter dem Suchfeld. Ein Code ist in einer Gruppe oder in keiner.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Name der Gruppe {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben verschieben</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten verschieben</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Gruppe {name} löschen</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Gruppe {name} gelöscht; ihre Codes bleiben</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Die automatische Sicherung ist %n Mal fehlgeschlagen</numerusform>
            <numerusform>Die automatische Sicherung ist %n Mal fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Die letzte Sicherung enthält nur %n Code</numerusform>
            <numerusform>Die letzte Sicherung enthält nur %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Noch nie wurde eine Sicherung getestet</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Der letzte Test einer Sicherung ist %n Tag her</numerusform>
            <numerusform>Der letzte Test einer Sicherung ist %n Tage her</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Nur dieser Computer kann den Tresor öffnen</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Der Tresor hat kein Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n Eintrag kann nicht gelesen werden</numerusform>
            <numerusform>%n Einträge können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n Code teilt sich einen Schlüssel</numerusform>
            <numerusform>%n Codes teilen sich einen Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Noch %n Wiederherstellungscode übrig</numerusform>
            <numerusform>Noch %n Wiederherstellungscodes übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n Code mit ungewöhnlichen Einstellungen</numerusform>
            <numerusform>%n Codes mit ungewöhnlichen Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n Code mit kurzem Schlüssel</numerusform>
            <numerusform>%n Codes mit kurzem Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n Kopie öffnet sich mit einem früheren Passwort</numerusform>
            <numerusform>%n Kopien öffnen sich mit einem früheren Passwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Ältere Sicherungen wurden behalten. Prüfen Sie, ob der Ordner da ist.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Die davor enthielt mehr als doppelt so viele. Ältere Sicherungen bleiben, bis Sie sagen, dass das richtig ist.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Geht dieser Computer verloren, sind auch die Codes verloren. Eine Sicherung dauert eine Minute.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Ein Test öffnet eine Sicherung mit ihrer Passphrase und vergleicht sie. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Testen Sie wieder eine, um sicher zu sein, dass die Passphrase stimmt.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Ohne seinen Schlüsselbund, etwa nach einer Neuinstallation, öffnet ihn nichts. Fügen Sie ein Passwort hinzu.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Wer diesen Computer hat, hat die Codes. Legen Sie ein Passwort fest.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Sie werden unverändert aufbewahrt und nach jeder Aktualisierung erneut versucht.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Websites lehnen die Codes eventuell ab. 4OTP kann sie um die Abweichung korrigieren.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Das kann richtig sein. Ist einer überzählig, löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Erzeugen Sie auf der Website neue und bewahren Sie sie beim Code auf.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Das kann richtig sein: Vergleichen Sie mit den Angaben der Website.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Ein Schlüssel unter 80 Bit ist schwach. Schalten Sie die Zwei-Faktor-Anmeldung auf der Website aus und wieder ein.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Wer eine davon hat, öffnet sie wie früher. Erneuern oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Sicherung testen</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Sicherungseinstellungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Codes korrigieren</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das ist richtig</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Nichts hier könnte Sie einen Code kosten.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiterer</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Die letzte %n Änderung.</numerusform>
            <numerusform>Die letzten %n Änderungen, neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Auf die Version von {when} zurücksetzen</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Zu einer früheren Version zurückgekehrt</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Repariert, nachdem der Server Änderungen verloren hatte</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Die Beschreibung wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n kommt zurück</numerusform>
            <numerusform>%n kommen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n verschwindet</numerusform>
            <numerusform>%n verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n ändert sich</numerusform>
            <numerusform>%n ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Auf die Version von {when} zurücksetzen?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Das geschieht auf allen Geräten und lässt sich selbst wieder zurücksetzen.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Auf diese Version zurücksetzen</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Alle Geräte kehren zu dieser Version zurück.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sicherung / Import / Export</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Geheime Schlüssel sichern</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Alle Codes in einer verschlüsselten Datei</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Geheime Schlüssel importieren</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Eine Sicherung oder die Datei einer anderen App</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Für eine andere App oder zum Drucken</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Sicherung testen</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Öffnet eine und vergleicht; nichts wird geändert</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Bewahren Sie Sicherungen in einem Online-Speicher oder auf einem Laufwerk auf. Verschicken Sie sie nicht per E-Mail oder Nachricht: Wer die Datei und ihre Passphrase hat, hat alle Codes.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Die letzte automatische Sicherung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Eine Sicherung wurde zuletzt am {date} geprüft.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Noch keine Sicherung wurde getestet.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Ein, noch keine erstellt</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Ein, zuletzt erstellt am {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Anderes Bild wählen</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Nach dem Namen der Website</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Eigenes Bild…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Geheime Schlüssel importieren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Bringen Sie Ihre Codes hierher</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Wählen Sie eine Sicherung von 4OTP oder den Export einer anderen App, oder ziehen Sie die Dateien auf dieses Fenster. 4OTP erkennt selbst, was sie sind; nichts wird hinzugefügt, bevor Sie jeden Eintrag gesehen haben.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Sie ist verschlüsselt. Geben Sie das Passwort oder die Passphrase ein, mit der sie exportiert wurde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} stammt von {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Wird geöffnet. Manche Apps machen dies absichtlich langsam; es kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Wird mit Ihren Codes verglichen…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>In der Zwischenablage ist nichts, woraus sich ein Code lesen ließe.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Notfall-Set</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passwort des Tresors</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Ein neuer Wiederherstellungsschlüssel öffnet die Tresordatei ohne das Passwort; ein älterer gilt dann nicht mehr. Die Sicherung daneben ist mit der Passphrase verschlüsselt, die nicht gedruckt wird: Merken Sie sie sich.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Notfall-Set speichern</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Notfall-Set gespeichert. Drucken Sie es und löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>4OTP-Notfall-Set</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>4OTP-Notfall-Set, erstellt am {date}

So bekommen Sie Ihre Codes zurück: 4OTP installieren, „Mehr &gt; Sicherung / Import / Export &gt; Geheime Schlüssel importieren“ wählen und Fotos aller QR-Codes unten vorlegen. Dann wird nach der Passphrase gefragt.

Der Wiederherstellungsschlüssel öffnet die Tresordatei des Computers, auf dem er erstellt wurde:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Teil {number} von {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Anzeigesprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Dieser Tresor ist nicht geschützt: Jeder an diesem Computer kann ihn lesen.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Ein anderes Programm hat diesen Tresor geöffnet: Er kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Dieser Tresor wurde von einer neueren Version von 4OTP geschrieben: Er kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Der Tresor kann hier gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Noch nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Ihre Codes anderswo</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sicherung / Import / Export</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Ihr Tresor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Anzeigesprache</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Schnellauswahl und Infobereich</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Einstellungen exportieren oder importieren</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Über 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n Eintrag, unverändert aufbewahrt</numerusform>
            <numerusform>%n Einträge, unverändert aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>Manche Netze lassen Programme nur über einen Proxy hinaus. Ein Server auf diesem Computer braucht keinen.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Die Website zeigt einen QR-Code und daneben einen Schlüssel oder Link.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Ein Link, ein Schlüssel oder ein Bild aus der Zwischenablage; Strg+V überall</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Schlüssel von Hand eingeben</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Leerzeichen sowie Groß- und Kleinschreibung sind egal</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Hinweis (optional)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Jeder an diesem Computer kann ihn beim Entsperren lesen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Der Hinweis verrät einen Teil des Passworts.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Die Tresordatei konnte nicht gelesen werden. Eine Kopie von {when} wurde geöffnet; die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Der Tresor hat einen neuen Schlüssel. Wiederherstellungsschlüssel und Schlüsselbund müssen neu eingerichtet werden.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Der Tresor meldet: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n nicht lesbarer Eintrag, unverändert aufbewahrt: siehe „Mehr“.</numerusform>
            <numerusform>%n nicht lesbare Einträge, unverändert aufbewahrt: siehe „Mehr“.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>In 4OTP ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Ihre Codes sind so, wie sie zuletzt gespeichert wurden. Der Bericht unten enthält keine Codes, Schlüssel oder Namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n Kopie behalten: Sie lässt sich nicht öffnen oder enthält einen Code, der nicht im Tresor ist.</numerusform>
            <numerusform>%n Kopien behalten: Sie lassen sich nicht öffnen oder enthalten einen Code, der nicht im Tresor ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Ältere Kopien</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Keine Kopie öffnet sich mit einem früheren Passwort.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Früheres Passwort</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Der Tresor hat seitdem einen neuen Schlüssel: Nur dieses Passwort öffnet sie, um zu sehen, was sie enthalten.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Unter das jetzige Passwort stellen</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Der Tresor legt neben sich Kopien an. Wer eine von diesen hat, öffnet sie wie früher.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n Kopie des Tresors öffnet sich mit einem früheren Passwort oder Wiederherstellungsschlüssel.</numerusform>
            <numerusform>%n Kopien des Tresors öffnen sich mit einem früheren Passwort oder Wiederherstellungsschlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>%n ältere Kopie löschen?</numerusform>
            <numerusform>%n ältere Kopien löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Gelöscht werden nur solche, deren Codes alle im Tresor oder in seinem Papierkorb sind. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n Kopie unter das jetzige Passwort gestellt</numerusform>
            <numerusform>%n Kopien unter das jetzige Passwort gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n Kopie gelöscht</numerusform>
            <numerusform>%n Kopien gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Erneut versuchen oder auf andere Weise:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Zeitraum in Sekunden</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Nach Zeit (TOTP), die übliche Art</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Nach Zähler (HOTP)</translation>
    </message>
    <message>
        <source>Steam Guard</source>
        <translation>Steam Guard</translation>
    </message>
    <message>
        <source>Yandex Key</source>
        <translation>Yandex Key</translation>
    </message>
    <message>
        <source>Mobile-OTP</source>
        <translation>Mobile-OTP</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Show the QR code</source>
        <translation>QR-Code anzeigen</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Er enthält den Schlüssel dieses Codes. Bitte zuerst das Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Art des Codes</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Eine vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Schreiben Sie sie auf, bevor Sie fortfahren: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP-Schnellauswahl</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passwort des Tresors</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Welcher Code?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN für {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Im Tresor aufbewahren</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Dieser Code läuft gleich ab. Der nächste kommt in %n Sekunde.</numerusform>
            <numerusform>Dieser Code läuft gleich ab. Der nächste kommt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Code für {name} eingetippt</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Code für {name} kopiert. Hier dürfen Programme nicht in andere tippen.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Code für {name} kopiert</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Code für {name} kopiert, noch %n s</numerusform>
            <numerusform>Code für {name} kopiert, noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Ein anderes Programm hat dieses Tastenkürzel schon. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Ihre Tastatur hat keine solche Taste. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Das ist kein Tastenkürzel. Strg, Alt oder Meta halten und eine Taste drücken.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Strg, Alt oder Meta hinzunehmen: Die Taste allein wäre zum Tippen verloren.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Dieser Desktop hat kein Tastenkürzel vergeben. Legen Sie in seinen Einstellungen eines für 4otp --quick fest.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Der Desktop hat das Tastenkürzel nicht gewährt. Legen Sie dort selbst eines für 4otp --quick fest.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Dieser Desktop bietet Programmen keine Tastenkürzel an. Legen Sie dort selbst eines für 4otp --quick fest.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Der Desktop hat das Tastenkürzel abgelehnt. Legen Sie in seinen Einstellungen eines für 4otp --quick fest.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Der Code konnte dort nicht eingetippt werden. Kopieren Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Der Code hat ein Zeichen, das nicht getippt werden kann. Kopieren Sie ihn stattdessen.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Schnellauswahl und Infobereich</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Aus jedem Programm: Tastenkürzel drücken, zwei oder drei Buchstaben tippen, Eingabetaste drücken. Strg+Eingabe tippt den Code in das Fenster, aus dem Sie kommen, Umschalt+Eingabe nimmt den nächsten Code.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Auswahl anzeigen</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>4OTP mit dem System starten</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>otpauth-Links mit 4OTP öffnen</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Auf diesem Desktop können Programme keine Tastenkürzel einrichten. Fügen Sie in den Tastatureinstellungen des Systems eines mit diesem Befehl hinzu: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} ist eingerichtet. Drücken Sie es jetzt, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Das Tastenkürzel</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Bilder werden gelesen…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Wiederherstellungscodes, einer pro Zeile</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Hier einfügen, einen pro Zeile</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Liste ändern</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Eine Website nimmt jeden davon einmal an, anstelle eines Codes. Haken Sie ihn ab, wenn er verbraucht ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verbraucht</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>{code} kopieren</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Wiederherstellungscode kopiert. Haken Sie ihn ab, sobald die Website ihn angenommen hat.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Ich habe ihn sicher verwahrt</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Mit diesem Schlüssel öffnet sich der Tresor ohne das Passwort. Drucken Sie ihn oder schreiben Sie ihn auf, und verwahren Sie ihn bei Ihren wichtigen Papieren. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>4OTP-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Dieser Schlüssel öffnet den Tresor von 4OTP auf dem Computer, auf dem er erstellt wurde, ohne das Passwort.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Wählen Sie beim Entsperren „Wiederherstellungsschlüssel verwenden“ und geben Sie ihn ein; Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Verwahren Sie dieses Blatt wie einen Reisepass. Wer es und die Tresordatei hat, kann alle Codes lesen.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Erstellt am {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Gespeichert. Eine Datei kann unbemerkt kopiert werden: Papier ist sicherer.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Wiederherstellungsschlüssel kopiert</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Der Link nennt keinen Zähler: Es wird ab 0 gezählt. Vergleichen Sie den ersten Code mit der Website.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Wegen des Namens als Steam-Guard-Code angesehen. Ändern Sie die Art, falls das falsch ist.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Heißt Steam, aber mit Ziffern: als gewöhnlicher Code behalten.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Ein Schlüssel allein sagt nichts über seine Website: Bitte einen Namen angeben.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Dieser Eintrag lag im Papierkorb der App, aus der er kommt.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Ungewöhnlich: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>ein neuer Code alle %n Sekunde</numerusform>
            <numerusform>ein neuer Code alle %n Sekunden</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Neuen Code senden lassen</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Für 4OTP Sync selbst leer lassen.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Einmalpasswort oder Backup-Code</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Sie bekommen einen Code per E-Mail. Ihre Codes werden nur auf diesem Computer geöffnet.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Geben Sie den Code aus der E-Mail ein. Er gilt zehn Minuten.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Dieses Konto verlangt einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Zuletzt, was nur Sie wissen. Es verlässt diesen Computer nie.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} stammt von {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Wohin die Codes kommen</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>%n Code hinzufügen</numerusform>
            <numerusform>%n Codes hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nichts hinzuzufügen</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Vorhandenes ergänzen</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n Code hinzugefügt</numerusform>
            <numerusform>%n Codes hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon hier</numerusform>
            <numerusform>%n schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n abgelehnt, Grund siehe unten</numerusform>
            <numerusform>%n abgelehnt, Gründe siehe unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Alles aus der Datei ist jetzt hier.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Bericht gespeichert. Er enthält Namen und Gründe, keine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Bilder der Art {kind} können hier nicht gelesen werden. Speichern Sie es zuerst als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Das Bildschirmfoto des Desktops konnte nicht gelöscht werden. Bitte löschen Sie es: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Der Desktop hat kein Bild des Bildschirms geliefert.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Erstellen Sie den Export in jener App noch einmal.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Diese Datei ist kein Bild, das hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Dieses Bild ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Dieses Bild ist zu groß. Schneiden Sie den Teil mit dem QR-Code aus.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Das ist zu viel für einen QR-Code.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Es gibt nichts, was als QR-Code zu zeigen wäre.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Keine Kamera gefunden. Schließen Sie eine an oder fügen Sie den Code auf andere Weise hinzu.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Die Kamera lässt sich nicht öffnen: Ein anderes Programm verwendet sie, oder die Datenschutzeinstellungen verwehren sie 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP darf die Kamera nicht verwenden. Erlauben Sie es in den Einstellungen dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Die Kamera liefert keine Bilder mehr. Wurde sie abgezogen?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP darf den Bildschirm noch nicht sehen. Erlauben Sie es unter „Datenschutz &amp; Sicherheit &gt; Bildschirmaufnahme“ und starten Sie 4OTP neu.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Dieser Desktop bietet nicht, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Der Desktop hat abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>In diesem Bild wurde kein QR-Code gefunden.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Auf dem Bildschirm wurde kein QR-Code gefunden. Er muss ganz sichtbar und nicht winzig sein.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Das wurde gelesen, ist aber kein Code zum Anmelden.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Das ist ein Wiederherstellungsschlüssel. Er öffnet einen Tresor oder ein Konto und ist kein Code, der hier aufbewahrt wird.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Das ist zu viel Text auf einmal. Öffnen Sie ihn als Datei mit „Importieren“.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Das ist ein Zugangsschlüssel. Verwenden Sie ihn unter „Synchronisierung“ zum Verbinden.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Der Schlüssel besteht nicht aus den Ziffern 0 bis 9 und den Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Der Schlüssel ist auf eine Weise geschrieben, die 4OTP nicht kennt.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Die Uhr dieses Computers zeigt eine unmögliche Zeit.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Dieser Export von Google Authenticator ist abgeschnitten oder vertippt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Dieser Export von Google Authenticator enthält keine Codes.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Dieser Export von Google Authenticator ist beschädigt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Dieser Export von Google Authenticator ist abgeschnitten.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Dieser Export von Google Authenticator widerspricht sich.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator kennt diese Art von Code nicht.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator kennt diesen Algorithmus nicht.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator kennt nur Codes mit 6 oder 8 Ziffern.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator kennt nur Codes mit 30 Sekunden.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Dieser Code ist zu groß für den Export von Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Und der Hinweis, den der Entsperrbildschirm auf Wunsch zeigt</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungs­schlüssel</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Wiederherstellungsschlüssel entfernen</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Ein gedrucktes Blatt öffnet dann nichts mehr</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Mit dem Schlüsselbund dieses Computers entsperren</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Ältere Kopien</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Einige öffnen sich mit einem früheren Passwort. Erneuern oder löschen</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Es gibt einen. Erstellen Sie einen neuen; das alte Blatt öffnet dann nichts mehr</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Ein gedruckter Schlüssel, der den Tresor öffnet, wenn das Passwort vergessen ist</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Ein. Das Passwort wird von Zeit zu Zeit wieder verlangt. Ausschalten</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Aus. Öffnet ohne Eingabe des Passworts, solange Sie angemeldet sind. Einschalten</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Wiederherstellungs­schlüssel erstellen</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Nicht mehr ohne Passwort entsperren</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Ohne Passwort entsperren</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Bitte zuerst das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Bei Nichtbenutzung sperren nach</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird oder der Computer in den Ruhezustand geht</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>4OTP auf Bildschirmfotos und in Aufnahmen verbergen</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Schnellauswahl mit dem Tastenkürzel öffnen</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>4OTP im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Beim Schließen des Fensters bleibt 4OTP im Infobereich</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Neue Codes kommen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Beim Minimieren des Fensters sperren</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Verborgen im Infobereich starten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Höhe der Zeilen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Codes verbergen, bis der Zeiger darauf ist</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Uhr mit dem Synchronisierungsdienst vergleichen</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Codes korrigieren, wenn die Uhr falsch geht</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Fragt nur nach der Uhrzeit; nichts über Ihre Codes wird gesendet.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Nur wenn der Code noch darin ist. Zwischenablage-Manager werden gebeten, ihn nicht zu behalten.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Auch geteilte Bildschirme zeigen es nicht.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Wo es keinen Infobereich gibt, erscheint das Fenster.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Der hohe Kontrast behält seine eigene.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Zum Beispiel http://proxy.example.org:8080 oder socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Nur wenn der Proxy danach fragt.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Für Bildschirme, die andere sehen können. Kopieren geht wie immer.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Wohin, bestimme ich jedes Mal</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Auf alle meine Geräte</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>In Hälften: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>In Dreiergruppen: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>In Paaren: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Zusammen: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Website</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Meistbenutzte zuerst</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Zuletzt benutzte zuerst</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Tippen startet immer die Suche, wo auch immer der Cursor steht.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Ersten oder gewählten Code kopieren</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Nächsten Code kopieren</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Ersten bis neunten sichtbaren Code kopieren</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Einen Code wählen</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Alles, was mit dem gewählten Code möglich ist</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Suche leeren; eine Seite verlassen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Link, Schlüssel oder Bild einfügen</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Gewählten Code bearbeiten</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Gewählten Code und verbleibende Sekunden vom Screenreader sagen lassen</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Gewählten Code anheften oder nicht mehr anheften</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Gewählten Code in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Gewählten Code verschieben, in eigener Reihenfolge</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Zu Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Wählen Sie in Google Authenticator „Codes übertragen“ und dann „Codes importieren“ und scannen Sie einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Wer ihn sieht, kann diese Codes erzeugen. Er verschwindet nach drei Minuten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR-Code {number} von {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-Code von {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Scannen Sie ihn mit dem anderen Gerät. Wer ihn sieht, kann diese Codes erzeugen. Er verschwindet nach einer Minute.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Link kopiert. Er enthält den Schlüssel: Fügen Sie ihn nur dort ein, wo er hingehört.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Ihr Tresor ist bereit</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Ersten Code hinzufügen</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Mit dem Schlüssel oder Link, den eine Website zeigt, wenn Sie die Zwei-Faktor-Anmeldung einschalten</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Aus einer anderen App oder Sicherung importieren</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Aus der Exportdatei einer anderen Authenticator-App oder einer Sicherung von 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Mit 4OTP Sync verbinden</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Die Codes holen, die Ihre anderen Geräte schon teilen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Drei oder vier Wörter ohne Zusammenhang sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Sehr schwach: sofort erraten</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Schwach: schnell erraten</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Mittel: noch ein Wort hinzufügen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Ihre Codes sind, wie sie waren; die Synchronisierung ist angehalten. Versuchen Sie es in einem anderen Netz erneut; bleibt es so, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Dieser Tresor ist noch mit keinem Synchronisierungsserver verbunden.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Ein Zugangsschlüssel wird gebraucht, aber es kam keiner.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Das ist kein Zugangsschlüssel von 4OTP. Er beginnt mit 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Das ist ein Wiederherstellungsschlüssel. Ein Zugangsschlüssel beginnt mit 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Das ist ein Zugangsschlüssel. Ein Wiederherstellungsschlüssel beginnt mit 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Im Zugangsschlüssel ist ein Zeichen falsch oder fehlt. Kopieren Sie ihn noch einmal aus dem Dashboard.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Dieser Zugangsschlüssel stammt von einer neueren Version von 4OTP. Bitte aktualisieren Sie 4OTP hier.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Der Zugangsschlüssel ist beschädigt. Kopieren Sie ihn noch einmal aus dem Dashboard.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Der Server kennt diesen Zugangsschlüssel nicht. Lassen Sie im Dashboard einen anzeigen, den es gibt.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Der Schlüssel nennt {host} ohne Verschlüsselung (http). Nur https-Server werden verwendet.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Die Serveradresse ist nicht gültig. Sie sieht so aus: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Der Zugangsschlüssel nennt keinen Server: Geben Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Ein synchronisierter Tresor fasst bis zu {limit} Codes. Ihre Codes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Der Server meldet, dass dies zu viel für einen Tresor ist. Ihre Codes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Der Server ist nicht erreichbar. Änderungen warten hier und werden später gesendet.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Änderungen warten hier und werden später gesendet.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Das Zertifikat des Servers ist nicht gültig, deshalb wurde nichts gesendet. Ihre Codes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Etwas anderes als ein Synchronisierungsserver hat geantwortet: die Anmeldeseite eines Hotels oder eine Website.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Die Antwort des Servers kann nicht gelesen werden. Ihre Codes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Die Antwort des Servers nimmt kein Ende. Ihre Codes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Der Server hat selbst ein Problem ({status}). Änderungen warten hier und werden später gesendet.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Der Server wird gerade gewartet. Änderungen warten hier und werden später gesendet.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Der Server bittet, eine Weile zu warten.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Andere Geräte ändern den Tresor fortwährend. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Der Proxy lässt diese Verbindung nicht durch. Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Der Proxy ist nicht erreichbar. Prüfen Sie die Proxy-Einstellungen. Änderungen warten hier und werden später gesendet.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Der Proxy verlangt Name und Passwort oder nimmt die angegebenen nicht an. Tragen Sie sie in den Proxy-Einstellungen ein.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Die Adresse des Proxys lässt sich nicht verwenden. Sie sieht so aus: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Das Abonnement ist abgelaufen: Änderungen anderer Geräte kommen weiterhin, Ihre warten hier.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Der Server lehnt diese Änderung ab. Ihre Codes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Der Server lehnt dieses Gerät ab. Ihre Codes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Zu viele Versuche. Warten Sie vor dem nächsten.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Der Server braucht eine neuere Version von 4OTP. Bitte aktualisieren Sie 4OTP hier.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Diese Version wird nicht mehr aufbewahrt; der Server behält die letzten 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Der Server weiß nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Der Inhaber hat diesen Zugangsschlüssel gelöscht oder abgeschaltet. Die Codes bleiben hier; verbinden Sie sich mit einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Der Server kennt dieses Gerät nicht mehr. Die Codes bleiben hier; verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Der Inhaber hat einen neuen synchronisierten Tresor angelegt. Die Codes bleiben hier; verbinden Sie sich mit einem neuen Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Der Synchronisierungsserver hat Änderungen verloren, wie nach dem Einspielen einer Sicherung. Hier wurde nichts geändert. Reparieren bringt zurück, was dort fehlt.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Der Server wurde auf einen Zeitpunkt vor dem Entfernen eines Zugangsschlüssels zurückgesetzt. Der Inhaber muss zuerst im Dashboard die Schlüssel erneuern; danach hier reparieren.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Die Antwort des Servers verletzt die Regeln der Synchronisierung.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Der Server zeigt einen älteren Stand, als dieses Gerät gesehen hat.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Der Verlauf des Servers setzt nicht fort, was dieses Gerät gesehen hat.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Der Server zeigt Schlüssel, die zuvor ersetzt wurden.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Eine Änderung auf dem Server stammt von jemandem, der den Schlüssel des Tresors nicht hat.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Der Server zeigt für einen bekannten Zeitraum einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Was der Server für diesen Schlüssel aufbewahrt, lässt sich damit nicht öffnen.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Der Server antwortet für einen anderen Tresor.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Die Schlüssel wurden geändert, aber der Verlauf zeigt nichts davon.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Der Stand des Servers ist älter als dieser Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Der Server hat Einträge ausgelassen oder geändert.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Die Schlüsselliste des Servers stammt nicht vom Inhaber.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Dieser Code ist falsch oder zu alt. Prüfen Sie ihn oder lassen Sie einen neuen senden.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Das ist weder die Passphrase noch der Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Dieses Konto hat keinen Zugangsschlüssel. Legen Sie im Dashboard einen an.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Die Einstellungen der Synchronisierung sind beschädigt. Die Codes bleiben hier; verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Dieses Konto hat noch keinen synchronisierten Tresor. Legen Sie im Dashboard einen an.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Was hier anders war, liegt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Ein Code, den Sie gelöscht haben, wurde auf einem anderen Gerät geändert und bleibt.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Ein Code, den Sie geändert haben, wurde auf einem anderen Gerät gelöscht und ist zurück.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Ein Code wurde auf einem anderen Gerät gelöscht; sein Zähler oder Platz hier ging dabei verloren.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Zwei Geräte gaben einem Code ein anderes Geheimnis: Beide bleiben erhalten, nebeneinander.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Ein Code war schon da und wurde mit diesem zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Synchronisierung einschalten</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Mit einem Zugangsschlüssel verbinden</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Aus dem Dashboard scannen oder einfügen</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Mit E-Mail und Passphrase wiederherstellen</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Wenn es keinen Zugangsschlüssel gibt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Was sich wann und wo geändert hat; zu einer Version zurückkehren</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Einstellungen der Synchronisierung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>%n Code auf allen Geräten löschen…</numerusform>
            <numerusform>%n Codes auf allen Geräten löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Die Synchronisierung ist angehalten</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Gerade nicht aktuell</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Noch zu senden: %n Änderung</numerusform>
            <numerusform>Noch zu senden: %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Hier wartet noch: %n Änderung.</numerusform>
            <numerusform>Hier warten noch: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Aktuell, live</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Wie dieser Computer den Server erreicht</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Prüfung der Synchronisierung</translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Sechs Wörter, gleich auf allen Geräten, die dieselben Änderungen gesehen haben</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Dieselben Codes auf allen Ihren Geräten, Ende-zu-Ende-verschlüsselt: Der Server kann sie nicht lesen. Alles funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Letzter Kontakt: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Letzte Änderung: {when}.</translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Live, sofort</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Alle sechs Stunden</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Nur bei „Jetzt synchronisieren“</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Diese Codes auf allen Geräten löschen?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Sie kommen hier für 30 Tage in den Papierkorb, und der Verlauf kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Auf allen Geräten löschen</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Die Synchronisierung braucht Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Abgelehnt: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon hier</numerusform>
            <numerusform>%n schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Neuer Name für einen Schlüssel, der schon hier ist</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Weicht von dem hier ab: Beide bleiben erhalten</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Das ist nicht das Passwort der Datei.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Die Datei ist beschädigt oder unvollständig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP kennt diese Art von Datei nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Die Datei ist größer als jeder Export. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Die Datei verlangt mehr Rechenarbeit als jeder echte Export.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um diese Datei zu öffnen.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Diese Datei braucht eine weitere dazu: {file}. Wählen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Dateien dieser Art können nicht importiert werden. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} lässt niemanden diese Datei lesen. Exportieren Sie dort auf andere Weise, ohne die eigene Sperre der App.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Er ist an das Gerät gebunden, auf dem er erstellt wurde. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Dieses Archiv ist leer: {app} konnte es nicht erstellen. Aktualisieren Sie {app}, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Es fehlen die Teile {missing} von {size}. Wählen Sie alle Seiten des Notfall-Sets zusammen.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>In diesem Bild wurde kein QR-Code gefunden. Versuchen Sie ein schärferes oder größeres.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Diese Datei ist beschädigt oder keine Schlüsseldatei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Die Datei kann nicht vom Datenträger gelesen werden.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Diese Datei enthält keine Einstellungen von 4OTP. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Er lässt sich nicht entschlüsseln. Exportieren Sie in der anderen App erneut.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Er ist in der Datei beschädigt. Exportieren Sie in der anderen App erneut.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Er liegt in einer anderen Datei. Wählen Sie alle Dateien des Exports zusammen.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Er hat ein eigenes Passwort. Entfernen Sie es in der anderen App, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Er arbeitet mit Nachrichten an ein Telefon und hat keinen Schlüssel. Richten Sie auf der Website stattdessen einen Code ein.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Das Format hat keinen Platz für diese Art von Code. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Das Format hat keinen Platz für diesen Algorithmus. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Das Format hat keinen Platz für so viele Ziffern. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Dieses Format kann nicht verschlüsselt werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Die Datei braucht ein Passwort. Geben Sie eines ein; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Falsche Passphrase oder beschädigte Datei.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von 4OTP. Bitte aktualisieren.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Das ist keine Sicherung von 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Die Sicherung ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Die Datei wurde geschrieben, konnte aber nicht zurückgelesen werden. Sie ist keine Sicherung; versuchen Sie es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Der Ordner für Sicherungen ist nicht da.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Die Einstellungen der automatischen Sicherung sind beschädigt: Richten Sie sie neu ein.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Wählen Sie erneut, wie oft eine Sicherung erstellt wird.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Diese Seiten gehören zu mehreren Notfall-Sets. Wählen Sie die von einem.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Ein QR-Code des Notfall-Sets ist beschädigt. Scannen Sie seine Seiten erneut.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Das sind zu viele Codes für ein Notfall-Set. Erstellen Sie eine Sicherungsdatei.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exportieren Sie in Bitwarden erneut, passwortgeschützt oder als einfaches JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Entschlüsseln Sie sie zuerst mit OpenPGP, oder exportieren Sie ohne OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Diese Passworttabelle hat keine Spalte mit Codes. Exportieren Sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exportieren Sie erneut ohne Passwort, als einfache ZIP-Datei.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exportieren Sie in WinAuth als Text, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Ändern Sie in KeePass die Verschlüsselung auf AES oder ChaCha20, und speichern Sie.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Speichern Sie sie in KeePass 2 oder KeePassXC als KDBX 4.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Nutzen Sie den Export der App selbst, als QR-Codes.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Richten Sie ihn auf der Website neu ein.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Machen Sie ein Bildschirmfoto der QR-Codes, und wählen Sie das.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>„{member}“ davon kann nicht gelesen werden; es wird unverändert aufbewahrt</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>er liegt im Papierkorb der anderen App</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n Code in dieser Datei</numerusform>
            <numerusform>%n Codes in dieser Datei</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Gelöschte Codes bleiben 30 Tage hier.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>gelöscht am {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist wieder da</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>{name} endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Vergewissern Sie sich, dass die Website diesen Code nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>%n Eintrag endgültig löschen?</numerusform>
            <numerusform>%n Einträge endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>4OTP anzeigen</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Schnellauswahl</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>4OTP beenden</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Hinweis anzeigen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Mit dem Schlüsselbund dieses Computers entsperren</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Ältere Kopie öffnen…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Neu beginnen…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Das ist nicht das Passwort. Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Das ist nicht das Passwort. Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Die Tresordatei ist nicht mehr dort, wo sie war</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Kopien davon oder ihr Schlüssel sind noch hier. Nichts wurde angelegt oder geändert.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Von einer neueren Version von 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Bitte aktualisieren Sie 4OTP auf diesem Computer. Der Tresor wurde gelassen, wie er war.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Die Tresordatei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Die Datei bleibt erhalten. Eine ältere Kopie kann mit demselben Passwort geöffnet werden.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>4OTP entsperren</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Hinweis: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Mit einem leeren Tresor beginnen?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Die beschädigte Datei und alle Kopien bleiben unter einem anderen Namen, wo sie sind. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Diese Einträge werden genau so aufbewahrt, wie sie sind, kommen in jede Sicherung und werden von jeder neueren Version von 4OTP erneut versucht. Der Text eines Eintrags kann seinen Schlüssel enthalten: Zeigen Sie ihn niemandem.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Seit {when}. Grund: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Diesen Eintrag endgültig löschen?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Eine neuere Version von 4OTP kann ihn vielleicht lesen. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Bildschirm scannen</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Webcam verwenden</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Schlüssel von Hand eingeben</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Wohin sollen neue Codes?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Synchronisierte Codes sind auf allen Ihren Geräten. Andere bleiben auf diesem.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Auswahl merken</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
</TS>