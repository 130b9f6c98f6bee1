<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Over 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versie {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Je kluis staat in</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versie 3 of later</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Logo’s van diensten</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Uit simple-icons (CC0); de logo’s zijn van hun eigenaren</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Een beveiligingsprobleem melden</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Nieuwe code opslaan</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Voer deze code in op de site</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Als de site hem heeft geaccepteerd, sla dan op. De volgende code is een andere.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Als de site hem heeft geaccepteerd, sla dan op. Bewaar daarna ook de herstelcodes van de site hier.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Er staat al een code met deze sleutel in de kluis.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Geef hem een naam, zodat je hem terugvindt.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} is opgeslagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scherm scannen</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Vindt de QR-codes in alle vensters, op alle schermen</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Webcam gebruiken</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Voor een QR-code op een telefoon of op papier</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Afbeelding openen</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Schermafbeeldingen en foto’s, ook veel tegelijk; of sleep ze naar dit venster</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>De automatische back-up is mislukt: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische back-ups</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Elk uur</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Elke week</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Na wijzigingen, hoogstens</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>De laatste bewaren</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor back-ups</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Na wijzigingen schrijft 4OTP een versleutelde back-up naar een map, het liefst een die met online opslag wordt gesynchroniseerd. Elke back-up wordt teruggelezen en geopend voordat hij telt.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>In {folder}. Laatste geslaagde back-up: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Mislukt: {why} Wordt elk uur opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Back-up van geheime sleutels</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Eén bestand voor %n code, versleuteld met een eigen wachtwoordzin.</numerusform>
            <numerusform>Eén bestand voor %n codes, versleuteld met een eigen wachtwoordzin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Zonder de wachtwoordzin kan niemand het openen, ook jij niet.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Plaats kiezen en back-up maken…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Back-up opslaan</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Klaar. De back-up bevat %n code; hij is teruggelezen en geopend.</numerusform>
            <numerusform>Klaar. De back-up bevat %n codes; hij is teruggelezen en geopend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n onleesbaar item ongewijzigd opgenomen.</numerusform>
            <numerusform>%n onleesbare items ongewijzigd opgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Back-up gemaakt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
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
        <translation>Camera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Beeld van de camera</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Doorgaan met wat is gelezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Of voeg de code op een andere manier toe:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Toon de volgende QR-code.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Gelezen.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Deze code is al gelezen. Toon een andere.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>De camera start…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Houd de QR-code voor de camera, zodat hij ongeveer de helft van het beeld vult.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>De camera is in gebruik</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>De camera is niet toegestaan</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>De camera is weg</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>De camera werkt niet</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Instellingen exporteren of importeren</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Instellingen exporteren…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Om te bewaren of voor een andere computer</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Instellingen importeren…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Wat het bestand niet noemt, blijft zoals het is</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Het bestand bevat wat je bij “Meer” hebt ingesteld: geen codes, geen sleutels, geen wachtwoord. Iedereen mag het zien.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Overgeslagen:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n instelling gewijzigd.</numerusform>
            <numerusform>%n instellingen gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Alles staat al zo ingesteld.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: deze instelling heeft 4OTP niet</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: deze waarde is niet mogelijk</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Iemand kent misschien het oude</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Dan krijgt de kluis ook een nieuwe sleutel, en de herstelsleutel moet opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Onder het nieuwe wachtwoord zetten</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Onder het oude wachtwoord laten</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Oudere kopieën van de kluis</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Back-upbestanden gaan open met de wachtwoordzin waarmee ze zijn gemaakt.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>De oudere kopieën verwijderen?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Alleen kopieën waarvan alle codes in de kluis of de prullenbak staan, worden verwijderd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Wijzigen en verwijderen</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Het wachtwoord is gewijzigd</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Naar Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Te tonen codes</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-codes met elk tot tien codes, voor Google Authenticator of een andere app die de export daarvan leest.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n code kan niet mee: {names}</numerusform>
            <numerusform>%n codes kunnen niet mee: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>QR-codes van %n code tonen</numerusform>
            <numerusform>QR-codes van %n codes tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Niets geselecteerd</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>QR-codes tonen</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Ze bevatten de sleutels van deze codes. Voer eerst je wachtwoord in.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>De klok van deze computer is {time} versprongen. Codes kunnen worden geweigerd.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>De klok van deze computer wijkt {time} af. Codes worden daarvoor gecorrigeerd.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>De klok van deze computer loopt {time} achter. Codes kunnen worden geweigerd.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>De klok van deze computer loopt {time} voor. Codes kunnen worden geweigerd.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Codes corrigeren</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Code van {name} gekopieerd</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Volgende code van {name} gekopieerd</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Bovenaan vastgemaakt</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Niet meer vastgemaakt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} naar de prullenbak verplaatst</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Naar synchronisatie verplaatst</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Naar synchronisatie gekopieerd</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Naar dit apparaat gekopieerd</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>{name} alleen op dit apparaat bewaren?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>De code verdwijnt van je andere apparaten.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Alleen hier bewaren</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Alleen op dit apparaat</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Het klembord wordt over %n seconde gewist.</numerusform>
            <numerusform>Het klembord wordt over %n seconden gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>item zonder naam</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Heeft zijn pincode nodig: klik hier</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Bijvoorbeeld JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Notitie, labels en geavanceerde instellingen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>De tekst naast de QR-code; spaties en hoofdletters maken niet uit. Of een link.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Naam van de site</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Account (optioneel)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Labels, gescheiden door komma’s</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Verder bewerken</translation>
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
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Volgende code maken</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Volgende code kopiëren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Bovenaan vastmaken</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>QR-code tonen…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Herstelcodes…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Beide bewaren, niet meer markeren</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Alleen op dit apparaat bewaren…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Naar dit apparaat kopiëren</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Naar synchronisatie verplaatsen</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Naar synchronisatie kopiëren</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Naar groep verplaatsen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nieuwe groep…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>geen code: er ontbreekt een instelling</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>druk op Enter voor de volgende code</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>code verborgen</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>code {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgemaakt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Voeg je eerste code toe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Gesynchroniseerd</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Nog geen codes</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Schakel op een site aanmelden in twee stappen in en breng de sleutel hierheen. Het kost een minuut.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Niets in deze groep</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Verplaats een code hierheen via zijn menu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Geen site, account, groep, label of notitie komt overeen.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Op dit apparaat</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Gevonden codes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Groep voor alle geselecteerde</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Met de toegangssleutel verbinden met 4OTP Sync</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Toon de volgende QR-code, of sla op wat is gelezen.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Scherm scannen naar meer</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Meer lezen met de webcam</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Meer afbeeldingen openen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>%n code opslaan</numerusform>
            <numerusform>%n codes opslaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Niets geselecteerd</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Geef hem een naam, zodat je hem terugvindt.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} is opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n code opgeslagen</numerusform>
            <numerusform>%n codes opgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
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
        <translation>Serveradres</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Alleen als de toegangssleutel er geen noemt.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>QR-code van de toegangssleutel scannen</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webcam, scherm of een afbeelding</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Het dashboard toont de toegangssleutel onder “Toegangssleutels”: maak hem daar zichtbaar en kopieer hem.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Toegangssleutel handmatig invoeren</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Alle codes van dit apparaat synchroniseren</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Kiezen welke</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Geen: ze blijven alleen op dit apparaat</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Te synchroniseren codes</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Synchronisatie inschakelen</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Eerst wordt een kopie van de kluis bewaard. Aan geen van beide kanten wordt iets verwijderd.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Verbinden met {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Deze toegangssleutel leidt naar een server die niet van 4OTP zelf is. Ga door als het de server is die je verwacht.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Verbonden met {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Daar gesynchroniseerd: %n code.</numerusform>
            <numerusform>Daar gesynchroniseerd: %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Op dit apparaat: %n code.</numerusform>
            <numerusform>Op dit apparaat: %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Aan beide kanten, samengevoegd tot één: %n.</numerusform>
            <numerusform>Aan beide kanten, samengevoegd tot één: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synchronisatie is ingeschakeld.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Oudere kopie openen</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Wat na het maken van een kopie is gewijzigd, staat er niet in. Alle bestanden worden bewaard.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Er staat geen kopie naast de kluis.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Dit apparaat loskoppelen?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Andere apparaten merken er niets van.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Loskoppelen</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Alle codes op dit apparaat bewaren</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>De gesynchroniseerde codes van dit apparaat verwijderen</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Typ “verwijderen” om te bevestigen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>verwijderen</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Een back-up testen</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Back-up kiezen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Typ de wachtwoordzin zelf: het gaat erom of je hem nog weet. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een back-up</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>De wachtwoordzin klopt. %n code in het bestand.</numerusform>
            <numerusform>De wachtwoordzin klopt. %n codes in het bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Gemaakt op {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n gelijk aan nu.</numerusform>
            <numerusform>%n gelijk aan nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n ouder dan nu.</numerusform>
            <numerusform>%n ouder dan nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n niet meer hier.</numerusform>
            <numerusform>%n niet meer hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Er ontbreekt %n nieuwere code. Maak een nieuwe back-up.</numerusform>
            <numerusform>Er ontbreken %n nieuwere codes. Maak een nieuwe back-up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Wijzigen voor het opslaan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Naam van de site</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Account (optioneel)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Code bewerken</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Sleutel vervangen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Klik op de afbeelding om een andere te kiezen.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Wijzigingen opgeslagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} naar de prullenbak verplaatst</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Dit is niet gelukt ({code}). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Teken {position} van de sleutel is {character}, dat in geen sleutel voorkomt: 0 is O, 1 is I of L, 8 is B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Teken {position} van de sleutel kan in geen sleutel voorkomen: A tot Z en 2 tot 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field} moet tussen {minimum} en {maximum} liggen.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field} heeft een waarde die 4OTP niet kent.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>De kluis is in gebruik door een ander programma (proces {pid} op {host}). Hij kan hier worden gelezen, niet gewijzigd.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Dit is niet het wachtwoord.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field} is te lang.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>De sleutel is leeg of te kort om er een te zijn.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>De sleutel is langer dan welke sleutel ook: controleer wat er is geplakt.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>De sleutel heeft een lengte die dit type code niet heeft.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Een teken van de sleutel is verkeerd getypt: de controlecijfers kloppen niet.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Dit type code is onbekend in deze versie van 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Deze code heeft zijn pincode nodig.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Deze tekst is geen sleutel en geen link die met otpauth:// begint.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Dit is een export van Google Authenticator; open hem als import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Deze link is te lang voor een code.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Deze link bevat tekens die niet kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Dit bestand is geen bruikbare afbeelding. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>De kluis is vergrendeld. Ontgrendel hem eerst; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Dit bestand is geen kluis van 4OTP. Het is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Deze kluis is door een nieuwere versie van 4OTP gemaakt. Werk bij; het bestand is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Het kluisbestand is beschadigd. Het is bewaard, en een oudere kopie kan worden geopend.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>De kluis kan hier alleen worden gelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>De schijf is vol. Je wijziging blijft in het geheugen en wordt opgeslagen zodra er ruimte is.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Er is al een kluis; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>De hint verraadt een deel van het wachtwoord. Omschrijf het zonder de letters ervan.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>De hint is te lang: hoogstens 80 tekens.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Deze herstelsleutel opent deze kluis niet.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>De sleutel van deze computer is weg. Ontgrendel met het wachtwoord of de herstelsleutel; er is geen code verloren.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Het kluisbestand staat niet meer waar het stond. Er is niets gemaakt of gewijzigd.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Het is tijd om het wachtwoord een keer te typen, zodat je het niet vergeet.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Dit item is er niet meer.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Deze computer heeft geen sleutelbos die 4OTP kan vertrouwen.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>De sleutelbos van deze computer weigerde. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Dit item kan niet worden gelezen. Het wordt bewaard zoals het is.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>De teller van deze code heeft zijn einde bereikt.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Geef de code een naam.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Deze code is er niet meer.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Deze groep is er niet meer.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>De sleutelbos van deze computer is vergrendeld. Ontgrendel hem en probeer het opnieuw, of gebruik het wachtwoord.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Een ander bestand staat op de plek van de kluis en is niet overschreven. Maak nu een back-up en open 4OTP daarna opnieuw.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Dit item kwam via synchronisatie en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Niets anders zou de kluis openen. Stel eerst een wachtwoord in of maak een herstelsleutel.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Deze kluis kon niet worden bijgewerkt. Hij kan hier worden gelezen, niet gewijzigd. Werk 4OTP bij.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Deze kopie is er niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Deze code heeft geen teller: hij verandert met de tijd.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>De kluis kon niet worden opgeslagen. Je wijziging blijft in het geheugen; controleer of de map er is.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Het kluisbestand kan niet van de schijf worden gelezen. Controleer wie het mag lezen, of open een kopie.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Het wachtwoord heeft minstens %n teken nodig.</numerusform>
            <numerusform>Het wachtwoord heeft minstens %n tekens nodig.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Dit is niet de pincode. Nog %n poging, daarna opent alleen het wachtwoord.</numerusform>
            <numerusform>Dit is niet de pincode. Nog %n pogingen, daarna opent alleen het wachtwoord.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Dit is niet het wachtwoord. Volgende poging over %n seconde.</numerusform>
            <numerusform>Dit is niet het wachtwoord. Volgende poging over %n seconden.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Afdrukbaar blad</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Versleutelen met een wachtwoord</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Ook de herstelcodes afdrukken</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Wachtwoord van de kluis</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Plaats kiezen en exporteren…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Naar Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-codes om met de telefoon te scannen</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Herstelset</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Een afgedrukte herstelsleutel en een versleutelde back-up</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Dit bestand bevat je sleutels onversleuteld: wie het leest, heeft je codes. Verwijder het na gebruik.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Dit formaat heeft geen plaats voor %n code:</numerusform>
            <numerusform>Dit formaat heeft geen plaats voor %n codes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Gaat verloren bij %n code: {what}</numerusform>
            <numerusform>Gaat verloren bij %n codes: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Alleen back-ups bewaren %n onleesbaar item.</numerusform>
            <numerusform>Alleen back-ups bewaren %n onleesbare items.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>de notitie</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>groepen en labels</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>de afbeelding</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>de herstelcodes</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>de pincode</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>het vastmaken bovenaan</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>de teller</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export opslaan</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n code geëxporteerd</numerusform>
            <numerusform>%n codes geëxporteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Mijn kluis maken</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Welkom bij 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Je codes worden op deze computer versleuteld met een wachtwoord dat alleen jij kent. Niemand kan het opnieuw instellen, dus kies er een dat je onthoudt.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Al hier</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Twee keer in deze lijst</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Dezelfde sleutel twee keer in deze lijst</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Deze sleutel is hier al, met de naam {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Er is hier een code met deze naam, met een andere sleutel</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Hij heeft geen naam: geef er een.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>geselecteerd</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>niet geselecteerd</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>code {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} van {size} gelezen; de delen {missing} ontbreken.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} van {size} gelezen; deel {missing} ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n toe te voegen</numerusform>
            <numerusform>%n toe te voegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n al hier</numerusform>
            <numerusform>%n al hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n onbruikbaar</numerusform>
            <numerusform>%n onbruikbaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
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
        <translation>Gevonden codes</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Dat staat al in de lijst.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Afbeeldingen met QR-codes openen</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Snelkiezer tonen</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Groepen staan onder het zoekveld. Een code zit in één groep of in geen.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Naam van de groep {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>De groep {name} verwijderen</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Groep {name} verwijderd; de codes blijven</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>De automatische back-up is %n keer mislukt</numerusform>
            <numerusform>De automatische back-up is %n keer mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen back-up</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>De laatste back-up bevat maar %n code</numerusform>
            <numerusform>De laatste back-up bevat maar %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Er is nog nooit een back-up getest</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>De laatste test van een back-up is %n dag oud</numerusform>
            <numerusform>De laatste test van een back-up is %n dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Alleen deze computer kan de kluis openen</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>De kluis heeft geen wachtwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n item kan niet worden gelezen</numerusform>
            <numerusform>%n items kunnen niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>De klok van deze computer loopt niet gelijk</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n code deelt één sleutel</numerusform>
            <numerusform>%n codes delen één sleutel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Nog %n herstelcode over</numerusform>
            <numerusform>Nog %n herstelcodes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n code met ongebruikelijke instellingen</numerusform>
            <numerusform>%n codes met ongebruikelijke instellingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n code met een korte sleutel</numerusform>
            <numerusform>%n codes met een korte sleutel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopie gaat open met een eerder wachtwoord</numerusform>
            <numerusform>%n kopieën gaan open met een eerder wachtwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Oudere back-ups zijn bewaard. Controleer of de map er is.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Die ervoor bevatte er meer dan twee keer zoveel. Oudere back-ups blijven tot je zegt dat het klopt.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Als deze computer verloren gaat, zijn de codes dat ook. Een back-up kost een minuut.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Een test opent een back-up met de wachtwoordzin en vergelijkt hem. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Test er weer een, om te weten dat de wachtwoordzin klopt.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Zonder de sleutelbos, bijvoorbeeld na een nieuwe installatie, opent niets hem. Voeg een wachtwoord toe.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Wie deze computer heeft, heeft de codes. Stel een wachtwoord in.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Ze worden bewaard zoals ze zijn en na elke update opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Sites kunnen de codes weigeren. 4OTP kan ze met het verschil corrigeren.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Dat kan kloppen. Is er een over, verwijder die dan.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Maak nieuwe op de site en bewaar ze bij de code.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Dat kan kloppen: vergelijk met wat de site zegt.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Een sleutel van minder dan 80 bits is zwak. Schakel aanmelden in twee stappen op de site uit en weer in.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Wie er een heeft, opent hem zoals vroeger. Vernieuw of verwijder ze.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Een back-up testen</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Back-upinstellingen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Codes corrigeren</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Dat klopt</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles is in orde</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Niets hier kan je een code kosten.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Belangrijk</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Het bekijken waard</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Niet vragen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bezig met opvragen bij de server…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>De laatste wijziging (%n), nieuwste eerst.</numerusform>
            <numerusform>De laatste %n wijzigingen, nieuwste eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Terugzetten naar de versie van {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Teruggegaan naar een eerdere versie</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Hersteld nadat de server wijzigingen had verloren</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>De beschrijving wordt niet meer bewaard</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Er zou niets veranderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n komt terug</numerusform>
            <numerusform>%n komen terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n verdwijnt</numerusform>
            <numerusform>%n verdwijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n verandert</numerusform>
            <numerusform>%n veranderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Terugzetten naar de versie van {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Dit gebeurt op alle apparaten en kan zelf ook worden teruggezet.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Terugzetten naar deze versie</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Alle apparaten gaan terug naar die versie.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Back-up / Importeren / Exporteren</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Back-up van geheime sleutels</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Alle codes in één versleuteld bestand</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Geheime sleutels importeren</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Een back-up, of het bestand van een andere app</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Voor een andere app, of om af te drukken</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische back-ups</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Een back-up testen</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Opent er een en vergelijkt; er wordt niets gewijzigd</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Bewaar back-ups in een map voor online opslag of op een schijf. Stuur ze niet per e-mail of bericht: wie het bestand en de wachtwoordzin heeft, heeft alle codes.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>De laatste automatische back-up is mislukt.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Een back-up is voor het laatst gecontroleerd op {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Er is nog geen back-up getest.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Aan, nog geen gemaakt</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Aan, laatst gemaakt op {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Andere afbeelding kiezen</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Op naam van de site</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Eigen afbeelding…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Geheime sleutels importeren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Breng je codes hierheen</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Kies een back-up van 4OTP of de export van een andere app, of sleep de bestanden naar dit venster. 4OTP ziet zelf wat het zijn; er wordt niets toegevoegd voordat je elk item hebt gezien.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Bestanden kiezen om te importeren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dit bestand weglaten</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Het is versleuteld. Typ het wachtwoord of de wachtwoordzin waarmee het is geëxporteerd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} is van {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Bezig met openen. Sommige apps maken dit met opzet traag; het kan een paar seconden duren.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Bezig met vergelijken met je codes…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Er staat niets op het klembord waaruit een code kan worden gelezen.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Herstelset</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Wachtwoord van de kluis</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Een nieuwe herstelsleutel opent het kluisbestand zonder het wachtwoord; een oudere werkt dan niet meer. De back-up ernaast is versleuteld met de wachtwoordzin, die niet wordt afgedrukt: onthoud hem.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Herstelset opslaan</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Herstelset opgeslagen. Druk hem af en verwijder het bestand.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>4OTP-herstelset</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>4OTP-herstelset, gemaakt op {date}

Zo krijg je je codes terug: installeer 4OTP, kies “Meer &gt; Back-up / Importeren / Exporteren &gt; Geheime sleutels importeren” en open daar foto’s van alle QR-codes hieronder. Er wordt naar de wachtwoordzin gevraagd.

De herstelsleutel opent het kluisbestand van de computer waarop hij is gemaakt:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Deel {number} van {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Weergavetaal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
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
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Naam van de dienst</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logo’s</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Deze kluis is niet beveiligd: iedereen achter deze computer kan hem lezen.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Een ander programma heeft deze kluis geopend: hij kan hier worden gelezen, niet gewijzigd.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Deze kluis is door een nieuwere versie van 4OTP geschreven: hij kan hier worden gelezen, niet gewijzigd.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>De kluis kan hier worden gelezen, niet gewijzigd.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Nog niet opgeslagen: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Zoeken in de instellingen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Je codes elders</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Back-up / Importeren / Exporteren</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Je kluis</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Deze app</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Weergavetaal</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Snelkiezer en systeemvak</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Instellingen exporteren of importeren</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Over 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n item, bewaard zoals het is</numerusform>
            <numerusform>%n items, bewaard zoals ze zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
        <translation>Sommige netwerken laten programma’s alleen via een proxy naar buiten. Een server op deze computer heeft er geen nodig.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>De site toont een QR-code en daarnaast een sleutel of een link.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Een link, sleutel of afbeelding van het klembord; overal Ctrl+V</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Sleutel met de hand typen</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Met of zonder spaties, hoofdletters of kleine letters</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nieuw wachtwoord herhalen</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Wachtwoord herhalen</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Hint (optioneel)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Iedereen achter deze computer kan hem op het ontgrendelscherm lezen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Minstens %n teken, alsjeblieft.</numerusform>
            <numerusform>Minstens %n tekens, alsjeblieft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>De hint verraadt een deel van het wachtwoord.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Het kluisbestand kon niet worden gelezen. Een kopie van {when} is geopend; het bestand is bewaard.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>De kluis heeft een nieuwe sleutel. De herstelsleutel en de sleutelbos moeten opnieuw worden ingesteld.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>De kluis meldt: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n onleesbaar item, ongewijzigd bewaard: zie “Meer”.</numerusform>
            <numerusform>%n onleesbare items, ongewijzigd bewaard: zie “Meer”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Er ging iets mis in 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Je codes zijn zoals ze het laatst zijn opgeslagen. Het rapport hieronder bevat geen codes, sleutels of namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n kopie behouden: niet te openen, of met een code die niet in de kluis staat.</numerusform>
            <numerusform>%n kopieën behouden: niet te openen, of met een code die niet in de kluis staat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Oudere kopieën</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles is in orde</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Geen kopie gaat open met een eerder wachtwoord.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Eerder wachtwoord</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>De kluis heeft sindsdien een nieuwe sleutel: alleen dit wachtwoord opent ze, om te zien wat erin staat.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Onder het huidige wachtwoord zetten</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>De kluis bewaart kopieën van zichzelf ernaast. Wie een van deze heeft, opent hem zoals vroeger.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n kopie van de kluis gaat open met een eerder wachtwoord of een eerdere herstelsleutel.</numerusform>
            <numerusform>%n kopieën van de kluis gaan open met een eerder wachtwoord of een eerdere herstelsleutel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>%n oudere kopie verwijderen?</numerusform>
            <numerusform>%n oudere kopieën verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Alleen kopieën waarvan alle codes in de kluis of de prullenbak staan, worden verwijderd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopie onder het huidige wachtwoord gezet</numerusform>
            <numerusform>%n kopieën onder het huidige wachtwoord gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n kopie verwijderd</numerusform>
            <numerusform>%n kopieën verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Probeer opnieuw, of op een andere manier:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritme</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Periode in seconden</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Naam van de site</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Op tijd (TOTP), de gebruikelijke soort</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Op teller (HOTP)</translation>
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
        <translation>QR-code tonen</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Hij bevat de sleutel van deze code. Voer eerst je wachtwoord in.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Type code</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Wachtwoordzin herhalen</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Stel er een voor</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Minstens %n teken, alsjeblieft.</numerusform>
            <numerusform>Minstens %n tekens, alsjeblieft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Schrijf hem op voordat je doorgaat: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP-snelkiezer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Wachtwoord van de kluis</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Welke code?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>Pincode voor {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>In de kluis bewaren</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Deze code verloopt bijna. De volgende komt over %n seconde.</numerusform>
            <numerusform>Deze code verloopt bijna. De volgende komt over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Code van {name} getypt</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Code van {name} gekopieerd. Programma’s mogen hier niet in andere typen.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Code van {name} gekopieerd</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Code van {name} gekopieerd, nog %n s</numerusform>
            <numerusform>Code van {name} gekopieerd, nog %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Een ander programma heeft deze sneltoets al. Kies een andere.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Je toetsenbord heeft die toets niet. Kies een andere.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Dit is geen sneltoets. Houd Ctrl, Alt of Meta ingedrukt en druk op een toets.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Voeg Ctrl, Alt of Meta toe: de toets alleen zou verloren gaan voor het typen.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Deze bureaubladomgeving gaf geen sneltoets. Koppel er zelf een aan 4otp --quick in de instellingen ervan.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>De bureaubladomgeving stond de sneltoets niet toe. Koppel er zelf een aan 4otp --quick daarin.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Deze bureaubladomgeving biedt programma’s geen sneltoetsen. Koppel er zelf een aan 4otp --quick daarin.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>De bureaubladomgeving weigerde de sneltoets. Koppel er zelf een aan 4otp --quick in de instellingen ervan.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>De code kon daar niet worden getypt. Kopieer hem in plaats daarvan.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>De code heeft een teken dat niet kan worden getypt. Kopieer hem in plaats daarvan.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Snelkiezer en systeemvak</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Vanuit elk programma: druk op de sneltoets, typ twee of drie letters, druk op Enter. Ctrl+Enter typt de code in het venster waar je vandaan komt, Shift+Enter neemt de volgende code.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Kiezer tonen</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>4OTP met het systeem starten</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>otpauth-links met 4OTP openen</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>In deze bureaubladomgeving kunnen programma’s geen sneltoetsen instellen. Voeg in de toetsenbordinstellingen van het systeem een sneltoets toe met de opdracht: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} is ingesteld. Druk er nu op om hem te proberen.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>De sneltoets</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Het werkt.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Bezig met lezen van afbeeldingen…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Herstelcodes, één per regel</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Plak ze hier, één per regel</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Lijst wijzigen</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Herstelcodes opslaan</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Een site accepteert elk van deze één keer, in plaats van een code. Vink hem af als hij is gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>nog niet gebruikt</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>{code} kopiëren</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Herstelcode gekopieerd. Vink hem af zodra de site hem heeft geaccepteerd.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Ik heb hem veilig opgeborgen</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Met deze sleutel gaat de kluis open zonder het wachtwoord. Druk hem af of schrijf hem op, en bewaar hem bij je belangrijke papieren. Hij wordt alleen nu getoond.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>4OTP-herstelsleutel</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Deze sleutel opent de kluis van 4OTP op de computer waarop hij is gemaakt, zonder het wachtwoord.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Kies op het ontgrendelscherm “Herstelsleutel gebruiken” en typ hem; spaties maken niet uit.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Bewaar dit blad als een paspoort. Wie het samen met het kluisbestand heeft, kan alle codes lezen.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Gemaakt op {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Herstelsleutel opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Opgeslagen. Een bestand kan ongemerkt worden gekopieerd: papier is veiliger.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Herstelsleutel gekopieerd</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>De link noemt geen teller: het tellen begint bij 0. Vergelijk de eerste code met de site.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Vanwege de naam opgevat als Steam Guard-code. Wijzig het type als dat niet klopt.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Heet Steam, maar met cijfers: bewaard als gewone code.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Een sleutel alleen zegt niets over de site: geef hem een naam.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Dit item lag in de prullenbak van de app waar het vandaan komt.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Ongebruikelijk: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n cijfer</numerusform>
            <numerusform>%n cijfers</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>elke %n seconde een nieuwe code</numerusform>
            <numerusform>elke %n seconden een nieuwe code</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Wachtwoordzin of herstelsleutel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Een nieuwe code laten sturen</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>E-mailadres van het account</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradres</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Laat leeg voor 4OTP Sync zelf.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Code uit de e-mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Eenmalig wachtwoord of reservecode</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Je krijgt een code per e-mail. Je codes worden alleen op deze computer geopend.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Typ de code uit de e-mail. Hij is tien minuten geldig.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Dit account vraagt om een tweede factor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Tot slot wat alleen jij weet. Het verlaat deze computer nooit.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Item {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} is van {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Items van het bestand</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Waar de codes naartoe gaan</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Op dit apparaat</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Gesynchroniseerd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>%n code toevoegen</numerusform>
            <numerusform>%n codes toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Niets toe te voegen</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Aanvullen wat hier is</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n code toegevoegd</numerusform>
            <numerusform>%n codes toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n al hier</numerusform>
            <numerusform>%n al hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n geweigerd, met de reden hieronder</numerusform>
            <numerusform>%n geweigerd, met de redenen hieronder</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Alles uit het bestand is nu hier.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>De import is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Rapport opgeslagen. Het bevat namen en redenen, geen sleutels.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Afbeeldingen van het type {kind} kunnen hier niet worden gelezen. Sla de afbeelding eerst op als PNG of JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>De schermafbeelding van de bureaubladomgeving kon niet worden verwijderd. Verwijder die zelf: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>De bureaubladomgeving gaf geen afbeelding van het scherm.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Maak de export opnieuw in die app.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Dit bestand kan niet worden geopend.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Dit bestand is geen afbeelding die hier kan worden gelezen.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Deze afbeelding is beschadigd of onvolledig.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Deze afbeelding is te groot. Knip het deel met de QR-code uit.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Dit is te veel voor één QR-code.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Er is niets om als QR-code te tonen.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Geen camera gevonden. Sluit er een aan of voeg de code op een andere manier toe.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>De camera gaat niet open: een ander programma gebruikt hem, of de privacy-instellingen houden hem weg bij 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP mag de camera niet gebruiken. Sta het toe in de instellingen van deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>De camera geeft geen beelden meer. Is hij losgekoppeld?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP mag het scherm nog niet zien. Sta het toe bij “Privacy en beveiliging &gt; Schermopname” en start 4OTP opnieuw.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Deze bureaubladomgeving biedt niet wat daarvoor nodig is.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>De bureaubladomgeving weigerde. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Er is geen QR-code gevonden in deze afbeelding.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Er is geen QR-code gevonden op het scherm. Hij moet helemaal zichtbaar zijn, en niet piepklein.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Dit is gelezen, maar het is geen code om mee aan te melden.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Dit is een herstelsleutel. Hij opent een kluis of een account, en is geen code om hier te bewaren.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Dit is te veel tekst tegelijk. Open het als bestand met “Importeren”.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Dit is een toegangssleutel. Daarmee maak je verbinding bij “Synchronisatie”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>De sleutel bestaat niet uit de cijfers 0 tot 9 en de letters a tot f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>De sleutel is geschreven op een manier die 4OTP niet kent.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>De klok van deze computer staat op een onmogelijke tijd.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Deze export van Google Authenticator is afgekapt of verkeerd getypt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Deze export van Google Authenticator bevat geen codes.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Deze export van Google Authenticator is beschadigd.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Deze export van Google Authenticator is afgekapt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Deze export van Google Authenticator spreekt zichzelf tegen.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator kent dit type code niet.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator kent dit algoritme niet.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator kent alleen codes van 6 of 8 cijfers.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator kent alleen codes van 30 seconden.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Deze code is te groot voor de export van Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>En de hint die het ontgrendelscherm op verzoek toont</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Herstelsleutel verwijderen</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Een afgedrukt blad opent dan niets meer</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Ontgrendelen met de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Oudere kopieën</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Sommige gaan open met een eerder wachtwoord. Vernieuwen of verwijderen</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Er is er een. Maak een nieuwe; het oude blad opent dan niets meer</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Een afgedrukte sleutel die de kluis opent als het wachtwoord is vergeten</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Aan. Het wachtwoord wordt af en toe weer gevraagd. Uitschakelen</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Uit. Gaat open zonder het wachtwoord te typen zolang je bent aangemeld. Inschakelen</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Herstelsleutel maken</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Niet meer ontgrendelen zonder het wachtwoord</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Ontgrendelen zonder het wachtwoord</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Voer eerst je wachtwoord in.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Vergrendelen bij inactiviteit na</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Klembord wissen na</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Vergrendelen als het scherm wordt vergrendeld of de computer in slaapstand gaat</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>4OTP verbergen op schermafbeeldingen en opnamen</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Snelkiezer openen met de sneltoets</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>4OTP in het systeemvak tonen</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Bij het sluiten van het venster blijft 4OTP in het systeemvak</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nieuwe codes gaan</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Vergrendelen als het venster wordt geminimaliseerd</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Verborgen starten, in het systeemvak</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accentkleur</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Hoogte van de rijen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Codes verbergen tot ze worden aangewezen</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Klok vergelijken met de synchronisatiedienst</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Codes corrigeren als de klok niet gelijk loopt</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Vraagt alleen hoe laat het is; er wordt niets over je codes verzonden.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Alleen als de code er nog staat. Klembordbeheerders wordt gevraagd hem niet te bewaren.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Ook gedeelde schermen tonen het niet.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Waar geen systeemvak is, verschijnt het venster.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Hoog contrast houdt zijn eigen kleur.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Bijvoorbeeld http://proxy.example.org:8080 of socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Alleen als de proxy erom vraagt.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Voor schermen die anderen kunnen zien. Kopiëren werkt zoals altijd.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Waarheen kies ik elke keer zelf</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Naar al mijn apparaten</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Alleen op dit apparaat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Geen proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Deze:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>In helften: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>In drietallen: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>In paren: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Samen: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Op site</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Op account</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Meest gebruikt eerst</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Laatst gebruikt eerst</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mijn eigen volgorde</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Standaardwaarden terugzetten</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Typen zoekt altijd, waar de cursor ook staat.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>De eerste of gekozen code kopiëren</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>De volgende code kopiëren</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>De eerste tot en met negende zichtbare code kopiëren</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Een code kiezen</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Alles wat met de gekozen code kan</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Zoekopdracht wissen; een pagina verlaten</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Een link, sleutel of afbeelding plakken</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>De gekozen code bewerken</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Een schermlezer de gekozen code en de resterende seconden laten zeggen</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>De gekozen code vastmaken of losmaken</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>De gekozen code naar de prullenbak verplaatsen</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>De gekozen code verplaatsen, in je eigen volgorde</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Naar Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Kies in Google Authenticator “Codes overzetten” en dan “Codes importeren”, en scan ze een voor een.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Wie hem ziet, kan deze codes maken. Hij verdwijnt na drie minuten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR-code {number} van {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-code van {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Scan hem met het andere apparaat. Wie hem ziet, kan deze codes maken. Hij verdwijnt na een minuut.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Link gekopieerd. Hij bevat de sleutel: plak hem alleen waar hij hoort.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Je kluis is klaar</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Voeg je eerste code toe</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Met de sleutel of de link die een site toont als je aanmelden in twee stappen inschakelt</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importeren uit een andere app of een back-up</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Uit het exportbestand van een andere authenticator, of uit een back-up van 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Verbinden met 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>De codes ophalen die je andere apparaten al delen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Waarmee wil je beginnen?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Drie of vier woorden zonder verband zijn sterk en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Heel zwak: meteen geraden</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Zwak: snel geraden</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Redelijk: voeg nog een woord toe</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Je codes zijn zoals ze waren, synchronisatie is gepauzeerd. Probeer het opnieuw op een ander netwerk; blijft het zo, vraag het dan aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Deze kluis is nog niet verbonden met een synchronisatieserver.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Er is een toegangssleutel nodig, en er kwam er geen.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Dit is geen toegangssleutel van 4OTP. Die begint met 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Dit is een herstelsleutel. Een toegangssleutel begint met 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Dit is een toegangssleutel. Een herstelsleutel begint met 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>De toegangssleutel heeft een verkeerd of ontbrekend teken. Kopieer hem opnieuw van het dashboard.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Deze toegangssleutel is door een nieuwere versie van 4OTP gemaakt. Werk deze bij.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>De toegangssleutel is beschadigd. Kopieer hem opnieuw van het dashboard.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>De server kent deze toegangssleutel niet. Maak op het dashboard een bestaande zichtbaar.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>De sleutel noemt {host} zonder versleuteling (http). Alleen https-servers worden gebruikt.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Het serveradres is niet geldig. Het ziet eruit als https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>De toegangssleutel noemt geen server: vul het adres in.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Een gesynchroniseerde kluis bevat tot {limit} codes. Je codes zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>De server zegt dat dit te veel is voor één kluis. Je codes zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>De server is niet bereikbaar. Wijzigingen wachten hier en worden later verzonden.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>De server antwoordde niet op tijd. Wijzigingen wachten hier en worden later verzonden.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Het certificaat van de server is niet geldig, dus er is niets verzonden. Je codes zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Er antwoordde iets anders dan een synchronisatieserver: de aanmeldpagina van een hotel of een website.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Het antwoord van de server kan niet worden gelezen. Je codes zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Het antwoord van de server heeft geen einde. Je codes zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>De server heeft zelf een probleem ({status}). Wijzigingen wachten hier en worden later verzonden.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>De server is in onderhoud. Wijzigingen wachten hier en worden later verzonden.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>De server vraagt om even te wachten.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Andere apparaten wijzigen de kluis voortdurend. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>De proxy laat deze verbinding niet door. Controleer de proxy-instellingen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>De proxy is niet bereikbaar. Controleer de proxy-instellingen. Wijzigingen wachten hier en worden later verzonden.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>De proxy vraagt om een naam en wachtwoord, of accepteert de opgegeven niet. Vul ze in bij de proxy-instellingen.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Het adres van de proxy is niet bruikbaar. Het ziet eruit als http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Het abonnement is verlopen: wijzigingen van andere apparaten komen nog, die van jou wachten hier.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>De server weigert deze wijziging. Je codes zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>De server weigert dit apparaat. Je codes zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Te veel pogingen. Wacht even voor de volgende.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>De server heeft een nieuwere versie van 4OTP nodig. Werk deze bij.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Deze versie wordt niet meer bewaard; de server houdt de laatste 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>De server weet niet wat er is gevraagd.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>De eigenaar heeft deze toegangssleutel verwijderd of uitgeschakeld. De codes blijven hier; verbind met een andere sleutel.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>De server kent dit apparaat niet meer. De codes blijven hier; verbind opnieuw.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>De eigenaar heeft een nieuwe gesynchroniseerde kluis gemaakt. De codes blijven hier; verbind met een nieuwe toegangssleutel.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>De synchronisatieserver heeft wijzigingen verloren, zoals na het terugzetten van een back-up. Hier is niets gewijzigd. Repareren brengt terug wat daar ontbreekt.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>De server is teruggezet naar een moment voordat een toegangssleutel werd verwijderd. De eigenaar moet eerst de sleutels op het dashboard vernieuwen; repareer daarna hier.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Het antwoord van de server breekt de regels van de synchronisatie.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>De server toont een oudere toestand dan dit apparaat heeft gezien.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>De geschiedenis van de server sluit niet aan op wat dit apparaat heeft gezien.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>De server toont sleutels die eerder zijn vervangen.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Een wijziging op de server is gemaakt door iemand die de sleutel van de kluis niet heeft.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>De server toont een andere sleutel voor een bekende periode.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Wat de server voor deze sleutel bewaart, gaat er niet mee open.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>De server antwoordt voor een andere kluis.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>De sleutels zijn gewijzigd, maar de geschiedenis toont daar niets van.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>De toestand van de server is ouder dan deze toegangssleutel.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>De server heeft gegevens weggelaten of gewijzigd.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>De lijst met sleutels van de server is niet die van de eigenaar.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Deze code is verkeerd of te oud. Controleer hem, of laat een nieuwe sturen.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Dit is niet de wachtwoordzin, en ook niet de herstelsleutel.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Dit account heeft geen toegangssleutel. Maak er een op het dashboard.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>De instellingen van de synchronisatie zijn beschadigd. De codes blijven hier; verbind opnieuw.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Dit account heeft nog geen gesynchroniseerde kluis. Maak er een op het dashboard.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Wat hier anders was, ligt 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Een code die je had verwijderd, is op een ander apparaat gewijzigd en blijft.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Een code die je had gewijzigd, is op een ander apparaat verwijderd en is terug.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Een code is op een ander apparaat verwijderd; zijn teller of plaats hier ging mee.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Twee apparaten gaven een code een ander geheim: beide zijn bewaard, naast elkaar.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Een code was er al en is ermee samengevoegd.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repareren</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Synchronisatie inschakelen</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Verbinden met een toegangssleutel</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Scan of plak hem van het dashboard</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Herstellen met e-mail en wachtwoordzin</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Als er geen toegangssleutel is</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Wat er is gewijzigd, wanneer en waar; teruggaan naar een versie</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Hoe deze computer de server bereikt</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Synchronisatiecontrole</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Loskoppelen…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Synchronisatie instellen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>%n code op alle apparaten verwijderen…</numerusform>
            <numerusform>%n codes op alle apparaten verwijderen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Zes woorden, gelijk op alle apparaten die dezelfde wijzigingen hebben gezien</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synchronisatie is gepauzeerd</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Op dit moment niet bijgewerkt</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Bezig met synchroniseren…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Wacht op verzending: %n wijziging</numerusform>
            <numerusform>Wachten op verzending: %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Bijgewerkt, live</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Dezelfde codes op al je apparaten, end-to-end versleuteld: de server kan ze niet lezen. Alles werkt ook zonder.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Laatste contact: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Laatste wijziging: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Wacht hier: %n wijziging.</numerusform>
            <numerusform>Wachten hier: %n wijzigingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Live, meteen</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Elk uur</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Elke zes uur</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Eén keer per dag</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Alleen als ik op “Nu synchroniseren” druk</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Deze codes op alle apparaten verwijderen?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Ze gaan hier 30 dagen naar de prullenbak, en de geschiedenis kan ze terughalen.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Op alle apparaten verwijderen</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synchronisatie heeft je beslissing nodig.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Geweigerd: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n al hier</numerusform>
            <numerusform>%n al hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Al hier</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nieuwe naam voor een sleutel die hier is</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Verschilt van die hier: beide worden bewaard</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Dit is niet het wachtwoord van het bestand.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Het bestand is beschadigd of onvolledig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP kent dit soort bestand niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Het bestand is groter dan welke export ook. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Het bestand vraagt meer rekenwerk dan welke echte export ook.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Er is niet genoeg vrij geheugen om dit bestand te openen.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Dit bestand heeft een ander ernaast nodig: {file}. Kies beide samen.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Bestanden van deze soort kunnen niet worden geïmporteerd. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} laat niemand dit bestand lezen. Exporteer het daar op een andere manier, zonder het eigen slot van de app.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Het zit vast aan het apparaat waarop het is gemaakt. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Dit archief is leeg: {app} kon het niet maken. Werk {app} bij en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Delen {missing} van {size} ontbreken. Kies alle pagina’s van de herstelset samen.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Er is geen QR-code gevonden in deze afbeelding. Probeer een scherpere of grotere.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Dit sleutelbestand is beschadigd of is er geen. Kies een ander.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Het bestand kan niet van de schijf worden gelezen.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Dit bestand bevat geen instellingen van 4OTP. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Het kan niet worden ontsleuteld. Exporteer opnieuw in de andere app.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Het is beschadigd in het bestand. Exporteer opnieuw in de andere app.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Het staat in een ander bestand. Kies alle bestanden van de export samen.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Het heeft een eigen wachtwoord. Haal dat weg in de andere app en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Het werkt met berichten naar een telefoon en heeft geen sleutel. Stel op de site in plaats daarvan een code in.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Het formaat heeft geen plaats voor dit type code. Kies een ander.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Het formaat heeft geen plaats voor dit algoritme. Kies een ander.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Het formaat heeft geen plaats voor zoveel cijfers. Kies een ander.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Dit formaat kan niet worden versleuteld. Kies een ander.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Het bestand heeft een wachtwoord nodig. Typ er een; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Verkeerde wachtwoordzin of beschadigd bestand.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Deze back-up is door een nieuwere versie van 4OTP gemaakt. Werk bij.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Dit is geen back-up van 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>De back-up is groter dan 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Het bestand is geschreven, maar kon niet worden teruggelezen. Het is geen back-up; probeer een andere plaats.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>De map voor back-ups is er niet.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>De instellingen van de automatische back-up zijn beschadigd: stel hem opnieuw in.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Kies opnieuw hoe vaak een back-up wordt gemaakt.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Deze pagina’s horen bij meerdere herstelsets. Kies die van één set.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Een QR-code van de herstelset is beschadigd. Scan de pagina’s opnieuw.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Dit zijn te veel codes voor een herstelset. Maak een back-upbestand.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exporteer opnieuw in Bitwarden, met wachtwoord beveiligd of als gewone JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Ontsleutel het eerst met OpenPGP, of exporteer zonder OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Deze wachtwoordentabel heeft geen kolom met codes. Exporteer in een ander formaat.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exporteer opnieuw zonder wachtwoord, als gewoon ZIP-bestand.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exporteer als tekst in WinAuth en kies dat bestand.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Wijzig de versleuteling in KeePass naar AES of ChaCha20 en sla op.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Sla het op als KDBX 4 in KeePass 2 of KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Gebruik de export van de app zelf, als QR-codes.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Stel het opnieuw in op de site.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Maak een schermafbeelding van de QR-codes en kies die.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>“{member}” ervan kan niet worden gelezen; het wordt bewaard zoals het is</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden geschreven.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Het bestand kon daar niet worden geschreven: de map is alleen-lezen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>De schijf is vol. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>hij ligt in de prullenbak van de andere app</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>De wachtwoordzin heeft minstens %n teken nodig.</numerusform>
            <numerusform>De wachtwoordzin heeft minstens %n tekens nodig.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n code in dit bestand</numerusform>
            <numerusform>%n codes in dit bestand</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Prullenbak leegmaken…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Verwijderde codes blijven hier 30 dagen.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>verwijderd op {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} herstellen</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>{name} definitief verwijderen</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} is terug</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>{name} definitief verwijderen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Zorg dat de site deze code niet meer vraagt.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Definitief verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>%n item definitief verwijderen?</numerusform>
            <numerusform>%n items definitief verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Prullenbak leegmaken</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>4OTP tonen</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Snelkiezer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>4OTP afsluiten</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Hint tonen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Herstelsleutel gebruiken</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Wachtwoord gebruiken</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Ontgrendelen met de sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Oudere kopie openen…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Opnieuw beginnen…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Bezig met ontgrendelen…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Dit is niet het wachtwoord. Volgende poging over %n seconde.</numerusform>
            <numerusform>Dit is niet het wachtwoord. Volgende poging over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Het kluisbestand staat niet meer waar het stond</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Kopieën ervan, of de sleutel, zijn nog hier. Er is niets gemaakt of gewijzigd.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Gemaakt door een nieuwere versie van 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Werk 4OTP op deze computer bij. De kluis is gelaten zoals hij was.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Het kluisbestand is beschadigd</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Het bestand is bewaard. Een oudere kopie kan met hetzelfde wachtwoord worden geopend.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>4OTP ontgrendelen</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Hint: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Beginnen met een lege kluis?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Het beschadigde bestand en alle kopieën blijven waar ze zijn, onder een andere naam. Er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Deze items worden precies zo bewaard als ze zijn, gaan mee in elke back-up en worden door elke nieuwere versie van 4OTP opnieuw geprobeerd. De tekst van een item kan de sleutel bevatten: laat hem aan niemand zien.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Sinds {when}. Reden: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Tekst van het item</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Tekst tonen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Dit item definitief verwijderen?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Een nieuwere versie van 4OTP kan het misschien lezen. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Definitief verwijderen</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scherm scannen</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Webcam gebruiken</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Afbeelding openen</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Sleutel met de hand typen</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Waar moeten nieuwe codes heen?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Gesynchroniseerde codes staan op al je apparaten. Andere blijven op dit apparaat.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Keuze onthouden</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Gesynchroniseerd</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Op dit apparaat</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
</TS>