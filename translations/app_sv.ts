<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Om 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Version {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Ditt valv ligger i</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, version 3 eller senare</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Tjänsternas logotyper</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Från simple-icons (CC0); logotyperna tillhör sina ägare</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Rapportera ett säkerhetsproblem</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Spara ny kod</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kod</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Skriv in den här koden på webbplatsen</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Spara när webbplatsen har godkänt den. Nästa kod blir en annan.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Spara när webbplatsen har godkänt den. Lägg sedan in webbplatsens återställningskoder här också.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>En kod med den här nyckeln finns redan i valvet.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Ge den ett namn, så att du hittar den igen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} är sparad</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skanna skärmen</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Hittar QR-koderna i alla fönster, på alla skärmar</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Använd webbkameran</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>För en QR-kod på en telefon eller på papper</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Öppna en bild</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Skärmbilder och foton, många på en gång; eller släpp dem på det här fönstret</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Den automatiska säkerhetskopieringen misslyckades: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatiska säkerhetskopior</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Välj mappen…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Varje timme</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Varje vecka</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Efter ändringar, högst</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Behåll de senaste</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Efter ändringar skriver 4OTP en krypterad säkerhetskopia i en mapp, helst en som synkroniseras med en molnlagring. Varje kopia läses tillbaka och öppnas innan den räknas.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Till {folder}. Senaste lyckade säkerhetskopia: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Misslyckades: {why} Nytt försök varje timme.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Välj en mapp.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Säkerhetskopiera hemliga nycklar</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>En fil med %n kod, krypterad med en egen lösenfras.</numerusform>
            <numerusform>En fil med %n koder, krypterad med en egen lösenfras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Utan lösenfrasen kan ingen öppna den, inte ens du.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Välj en plats och säkerhetskopiera…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Spara säkerhetskopian</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Klart. Säkerhetskopian innehåller %n kod; den har lästs tillbaka och öppnats.</numerusform>
            <numerusform>Klart. Säkerhetskopian innehåller %n koder; den har lästs tillbaka och öppnats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n oläsbar post togs med oförändrad.</numerusform>
            <numerusform>%n oläsbara poster togs med oförändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Säkerhetskopian är gjord</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Webbkamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Fortsätt med det som lästes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Eller lägg till koden på ett annat sätt:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Visa nästa QR-kod.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Läst.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Den här koden har redan lästs. Visa en annan.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kameran startar…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Håll QR-koden framför kameran så att den fyller ungefär halva bilden.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ingen kamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kameran används redan</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kameran är inte tillåten</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kameran är borta</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kameran fungerar inte</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Exportera eller importera inställningar</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportera inställningar…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Att spara eller för en annan dator</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importera inställningar…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Det som filen inte nämner förblir som det är</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Filen innehåller det du har ställt in under ”Mer”: inga koder, inga nycklar, inget lösenord. Vem som helst får se den.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrivet: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Utelämnat:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n inställning ändrad.</numerusform>
            <numerusform>%n inställningar ändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Allt är redan inställt så.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: den inställningen finns inte i 4OTP</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: det värdet kan den inte ha</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Nuvarande lösenord</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Någon kan känna till det gamla</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Då får valvet också en ny nyckel, och återställningsnyckeln måste göras om.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Använd det nya lösenordet</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Behåll det gamla lösenordet</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Äldre kopior av valvet</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Säkerhetskopior öppnas med den lösenfras de gjordes med.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Ta bort de äldre kopiorna?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Bara de vars koder alla finns i valvet eller dess papperskorg tas bort. Det här kan inte ångras.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Ändra och ta bort</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Lösenordet är bytt</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Till Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Koder att visa</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-koder med upp till tio koder vardera, för Google Authenticator eller en annan app som läser dess export.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} och %n till</numerusform>
            <numerusform>{names} och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kod kan inte följa med: {names}</numerusform>
            <numerusform>%n koder kan inte följa med: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Visa QR-koder för %n kod</numerusform>
            <numerusform>Visa QR-koder för %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Visa QR-koderna</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>De innehåller nycklarna till de här koderna. Skriv ditt lösenord först.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Datorns klocka har hoppat {time}. Koder kan nekas.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Datorns klocka går {time} fel. Koderna korrigeras för det.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Datorns klocka går {time} efter. Koder kan nekas.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Datorns klocka går {time} före. Koder kan nekas.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Korrigera koderna</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Kopierade koden för {name}</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Kopierade nästa kod för {name}</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Fäst överst</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Inte längre fäst</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttad</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Flyttade {name} till papperskorgen</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Flyttad till synkroniseringen</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Kopierad till synkroniseringen</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Kopierad till den här enheten</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Behålla {name} bara på den här enheten?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Den försvinner från dina andra enheter.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Behåll bara här</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Bara på den här enheten</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Urklipp rensas om %n sekund.</numerusform>
            <numerusform>Urklipp rensas om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>posten utan namn</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Behöver sin PIN-kod: klicka här</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Till exempel JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Anteckning, taggar och mer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Texten bredvid QR-koden; mellanslag och skiftläge spelar ingen roll. Eller en länk.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Webbplatsens namn</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (valfritt)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Taggar, med kommatecken mellan</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiera kod</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Skapa nästa kod</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopiera nästa kod</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lossa</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fäst överst</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Visa QR-kod…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Återställningskoder…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Behåll båda, markera inte längre</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Behåll bara på den här enheten…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopiera till den här enheten</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Flytta till synkroniseringen</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopiera till synkroniseringen</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Flytta till grupp</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Ny grupp…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>ingen kod: en inställning saknas</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>tryck på Enter för nästa kod</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>koden är dold</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kod {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fäst</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopierad</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>%n sekund kvar</numerusform>
            <numerusform>%n sekunder kvar</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Lägg till din första kod</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniserade</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Inga koder ännu</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Slå på tvåfaktorsinloggning på en webbplats och ta med nyckeln hit. Det tar en minut.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Inget i den här gruppen</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Flytta hit en kod via dess meny.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Ingen webbplats, grupp, tagg eller anteckning och inget konto stämmer.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På den här enheten</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Hittade koder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Grupp för alla valda</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Anslut till 4OTP Sync med åtkomstnyckeln</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Visa nästa QR-kod, eller spara det som lästes.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Skanna skärmen efter fler</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Läs fler med webbkameran</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Öppna fler bilder</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Spara %n kod</numerusform>
            <numerusform>Spara %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Ge den ett namn, så att du hittar den igen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} är sparad</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n kod sparad</numerusform>
            <numerusform>%n koder sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradress</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Bara när åtkomstnyckeln inte anger någon.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Skanna åtkomstnyckelns QR-kod</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webbkamera, skärm eller en bild</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Kontrollpanelen visar åtkomstnyckeln under ”Åtkomstnycklar”: visa den där och kopiera den.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Skriv in åtkomstnyckeln för hand</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synkronisera alla koder på den här enheten</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Välj vilka</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Inga: de stannar bara på den här enheten</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Koder att synkronisera</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Slå på synkronisering</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Först sparas en kopia av valvet. Inget tas bort på någon sida.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Ansluta till {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Den här åtkomstnyckeln leder till en server som inte är 4OTP:s egen. Fortsätt om det är den du väntar dig.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Ansluten till {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Synkroniserade där: %n kod.</numerusform>
            <numerusform>Synkroniserade där: %n koder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>På den här enheten: %n kod.</numerusform>
            <numerusform>På den här enheten: %n koder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>På båda sidor, slås ihop till en: %n.</numerusform>
            <numerusform>På båda sidor, slås ihop till en: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synkroniseringen är på.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Öppna en äldre kopia</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Det som ändrades efter att en kopia gjordes finns inte i den. Alla filer behålls.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Det finns ingen kopia bredvid valvet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Koppla från den här enheten?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Andra enheter påverkas inte.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Koppla från</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Behåll alla koder på den här enheten</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Ta bort de synkroniserade koderna från den här enheten</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Skriv ”ta bort” för att bekräfta</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>ta bort</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Testa en säkerhetskopia</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Välj säkerhetskopian…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testa den</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Skriv lösenfrasen själv: poängen är om du fortfarande kan den. Inget ändras.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Välj en fil.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Lösenfrasen är rätt. %n kod i filen.</numerusform>
            <numerusform>Lösenfrasen är rätt. %n koder i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Gjord {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n likadan som nu.</numerusform>
            <numerusform>%n likadana som nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n äldre än nu.</numerusform>
            <numerusform>%n äldre än nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n finns inte här längre.</numerusform>
            <numerusform>%n finns inte här längre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Saknas i den: %n nyare kod. Gör en ny säkerhetskopia.</numerusform>
            <numerusform>Saknas i den: %n nyare koder. Gör en ny säkerhetskopia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Ändra innan du sparar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Webbplatsens namn</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (valfritt)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Redigera kod</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Ersätt nyckeln…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Klicka på bilden för att välja en annan.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Ändringarna är sparade</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Flyttade {name} till papperskorgen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Det här fungerade inte ({code}). Inget ändrades.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Tecken {position} i nyckeln är {character}, som ingen nyckel har: 0 är O, 1 är I eller L, 8 är B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Tecken {position} i nyckeln är inget som en nyckel kan ha: A till Z och 2 till 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field} måste vara mellan {minimum} och {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field} har ett värde som 4OTP inte känner till.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Valvet används av ett annat program (process {pid} på {host}). Det kan läsas här, inte ändras.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Det här är inte lösenordet.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: texten är för lång.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Nyckeln är tom eller för kort för att vara en nyckel.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Nyckeln är längre än någon nyckel: kontrollera vad som klistrades in.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Nyckeln har en längd som den här typen av kod inte har.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Ett tecken i nyckeln är felskrivet: kontrollsiffrorna stämmer inte.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Den här typen av kod är okänd för den här versionen av 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Den här koden behöver sin PIN-kod.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Den här texten är varken en nyckel eller en länk som börjar med otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Det här är en export från Google Authenticator; öppna den som en import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Den här länken är för lång för att vara en länk till en kod.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Den här länken innehåller tecken som inte kan läsas.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Den här filen är ingen bild som kan användas. Inget ändrades.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Valvet är låst. Lås upp det först; inget ändrades.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Den här filen är inget 4OTP-valv. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Det här valvet gjordes av en nyare version av 4OTP. Uppdatera programmet; filen lämnades som den är.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Valvfilen är skadad. Den behölls, och en äldre kopia kan öppnas.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Valvet kan bara läsas här. Inget ändrades.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Disken är full. Din ändring finns i minnet och sparas så snart det finns plats.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Det finns redan ett valv; inget ändrades.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Ledtråden avslöjar en del av lösenordet. Beskriv det utan dess egna bokstäver.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Ledtråden är för lång: högst 80 tecken.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Den här återställningsnyckeln öppnar inte det här valvet.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Den här datorns nyckel är borta. Lås upp med lösenordet eller återställningsnyckeln; ingen kod har gått förlorad.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Valvfilen finns inte längre där den fanns. Inget skapades eller ändrades.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Det är dags att skriva lösenordet en gång, så att det inte glöms.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Den här posten finns inte längre.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Den här datorn har inget nyckellager som 4OTP kan lita på.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Datorns nyckellager nekade. Inget ändrades.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Den här posten kan inte läsas. Den behålls som den är.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Kodens räknare har nått sitt slut.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Ge den ett namn.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Den här koden finns inte längre.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Den här gruppen finns inte längre.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Datorns nyckellager är låst. Lås upp det och försök igen, eller använd lösenordet.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>En annan fil har tagit valvets plats och skrevs inte över. Gör en säkerhetskopia nu och öppna sedan 4OTP igen.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Den här posten kom med synkronisering och är kvar som den är.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Inget annat skulle öppna valvet. Välj först ett lösenord eller gör en återställningsnyckel.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Det här valvet kunde inte uppdateras. Det kan läsas här, inte ändras. Uppdatera 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Den här kopian finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Den här koden har ingen räknare: den ändras med tiden.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Valvet kunde inte sparas. Din ändring finns i minnet; kontrollera att dess mapp finns.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Valvets fil kan inte läsas från disken. Kontrollera vem som får läsa den, eller öppna en kopia.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Lösenordet behöver minst %n tecken.</numerusform>
            <numerusform>Lösenordet behöver minst %n tecken.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Det här är inte PIN-koden. %n försök kvar, sedan öppnar bara lösenordet.</numerusform>
            <numerusform>Det här är inte PIN-koden. %n försök kvar, sedan öppnar bara lösenordet.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Det här är inte lösenordet. Nästa försök om %n sekund.</numerusform>
            <numerusform>Det här är inte lösenordet. Nästa försök om %n sekunder.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Blad för utskrift</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Kryptera den med ett lösenord</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Skriv ut återställningskoderna också</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Valvets lösenord</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Välj en plats och exportera…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Till Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-koder att skanna med telefonen</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Återställningspaket</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>En utskriven återställningsnyckel och en krypterad säkerhetskopia</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Den här filen innehåller dina nycklar i klartext: den som läser den har dina koder. Ta bort den när den har använts.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Det här formatet har ingen plats för %n kod:</numerusform>
            <numerusform>Det här formatet har ingen plats för %n koder:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Förloras för %n kod: {what}</numerusform>
            <numerusform>Förloras för %n koder: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Bara säkerhetskopior behåller %n oläsbar post.</numerusform>
            <numerusform>Bara säkerhetskopior behåller %n oläsbara poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>anteckningen</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>grupper och taggar</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>bilden</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>återställningskoderna</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN-koden</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>fästningen överst</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>räknaren</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Spara exporten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n kod exporterad</numerusform>
            <numerusform>%n koder exporterade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Skapa mitt valv</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Välkommen till 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Dina koder krypteras på den här datorn med ett lösenord som bara du känner till. Ingen kan återställa det, så välj ett som du kommer ihåg.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Skapar…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Finns redan här</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Två gånger i den här listan</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Samma nyckel två gånger i den här listan</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Den här nyckeln finns redan här, med namnet {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>En kod med det här namnet finns här, med en annan nyckel</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Den har inget namn: ge den ett.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>inget namn</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kod {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} av {size} lästa; delarna {missing} saknas.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} av {size} lästa; del {missing} saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n att lägga till</numerusform>
            <numerusform>%n att lägga till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n finns redan här</numerusform>
            <numerusform>%n finns redan här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n kan inte användas</numerusform>
            <numerusform>%n kan inte användas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Inget namn</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · i {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Koder som hittades</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Den finns redan i listan.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Öppna bilder med QR-koder</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Visa snabbväljaren</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Namn på en ny grupp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Grupperna står under sökfältet. En kod hör till en grupp eller till ingen.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Namn på gruppen {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Flytta upp {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flytta ner {name}</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Ta bort gruppen {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Gruppen {name} är borttagen; dess koder finns kvar</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Den automatiska säkerhetskopieringen misslyckades %n gång</numerusform>
            <numerusform>Den automatiska säkerhetskopieringen misslyckades %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Det finns ingen säkerhetskopia ännu</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Den senaste säkerhetskopian har bara %n kod</numerusform>
            <numerusform>Den senaste säkerhetskopian har bara %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Ingen säkerhetskopia har någonsin testats</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Det senaste testet av en säkerhetskopia är %n dag gammalt</numerusform>
            <numerusform>Det senaste testet av en säkerhetskopia är %n dagar gammalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Bara den här datorn kan öppna valvet</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Valvet har inget lösenord</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n post kan inte läsas</numerusform>
            <numerusform>%n poster kan inte läsas</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Datorns klocka går fel</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kod delar samma nyckel</numerusform>
            <numerusform>%n koder delar samma nyckel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n återställningskod kvar</numerusform>
            <numerusform>%n återställningskoder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kod med ovanliga inställningar</numerusform>
            <numerusform>%n koder med ovanliga inställningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kod med kort nyckel</numerusform>
            <numerusform>%n koder med kort nyckel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopia öppnas med ett tidigare lösenord</numerusform>
            <numerusform>%n kopior öppnas med ett tidigare lösenord</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Äldre säkerhetskopior har behållits. Kontrollera att mappen finns.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Den förra hade mer än dubbelt så många. Äldre säkerhetskopior finns kvar tills du säger att det är rätt.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Om den här datorn går förlorad gör koderna det också. En säkerhetskopia tar en minut.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Ett test öppnar en säkerhetskopia med dess lösenfras och jämför den. Inget ändras.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Testa en igen, så att du vet att lösenfrasen är rätt.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Utan datorns nyckellager, till exempel efter en ominstallation, går det inte att öppna. Lägg till ett lösenord.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Den som har den här datorn har koderna. Ange ett lösenord.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>De behålls som de är och prövas igen efter varje uppdatering.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Webbplatser kan neka koderna. 4OTP kan korrigera dem med skillnaden.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Det kan vara rätt. Om en är överflödig, ta bort den.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Skapa nya på webbplatsen och spara dem med koden.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Det kan vara rätt: jämför med vad webbplatsen säger.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>En nyckel under 80 bitar är svag. Slå av tvåfaktorsinloggningen på webbplatsen och slå på den igen.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Den som har en av dem öppnar den som förr. Förnya dem eller ta bort dem.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Gör en säkerhetskopia</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testa en säkerhetskopia</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Inställningar för säkerhetskopior</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Korrigera koderna</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ange ett lösenord</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Det är rätt</translation>
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
        <translation>Allt är bra</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Inget här kan kosta dig en kod.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Viktigt</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Fråga inte</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} och %n till</numerusform>
            <numerusform>{names} och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Frågar servern…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Den senaste ändringen (%n).</numerusform>
            <numerusform>De senaste %n ändringarna, nyaste först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Återgå…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Återgå till versionen från {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Gick tillbaka till en tidigare version</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Reparerad efter att servern förlorat ändringar</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Beskrivningen finns inte kvar</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borttagen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Inget skulle ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n kommer tillbaka</numerusform>
            <numerusform>%n kommer tillbaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n försvinner</numerusform>
            <numerusform>%n försvinner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n ändras</numerusform>
            <numerusform>%n ändras</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Återgå till versionen från {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Det sker på alla enheter, och kan i sin tur återtas.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Återgå till den här versionen</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Alla enheter går tillbaka till den versionen.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Säkerhetskopia / Import / Export</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Säkerhetskopiera hemliga nycklar</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Alla koder i en krypterad fil</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importera hemliga nycklar</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>En säkerhetskopia, eller en fil från en annan app</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>För en annan app, eller för utskrift</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatiska säkerhetskopior</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testa en säkerhetskopia</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Öppnar en och jämför; inget ändras</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Förvara säkerhetskopior i en molnlagringsmapp eller på en enhet. Skicka dem inte med e-post eller sms: den som har filen och dess lösenfras har alla koder.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Den senaste automatiska säkerhetskopieringen misslyckades.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>En säkerhetskopia kontrollerades senast {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Ingen säkerhetskopia har testats ännu.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>På, ingen gjord ännu</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>På, senast gjord {date}</translation>
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
        <translation>Välj en annan bild</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Efter webbplatsens namn</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Välj en logotyp…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Egen bild…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
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
        <translation>Importera hemliga nycklar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Ta med dina koder hit</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Välj en säkerhetskopia från 4OTP eller en export från en annan app, eller släpp filerna på det här fönstret. 4OTP ser själv vad de är; inget läggs till innan du har sett varje post.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Välj filer att importera</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Filens lösenord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Hoppa över den här filen</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Den är krypterad. Skriv lösenordet eller lösenfrasen som den exporterades med.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} kommer från {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Öppnar. En del appar gör detta långsamt med flit; det kan ta några sekunder.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Jämför med dina koder…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Det finns inget i urklipp som en kod kan läsas ur.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Återställningspaket</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Valvets lösenord</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>En ny återställningsnyckel öppnar valvfilen utan lösenordet; en äldre slutar fungera. Säkerhetskopian bredvid den är krypterad med lösenfrasen, som inte skrivs ut: kom ihåg den.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Spara återställningspaketet</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Återställningspaketet är sparat. Skriv ut det och ta bort filen.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Återställningspaket för 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Återställningspaket för 4OTP, gjort {date}

Så får du tillbaka dina koder: installera 4OTP, välj ”Mer &gt; Säkerhetskopia / Import / Export &gt; Importera hemliga nycklar” och visa foton av alla QR-koder nedan. Du får ange lösenfrasen.

Återställningsnyckeln öppnar valvfilen på den dator som den gjordes på:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Del {number} av {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Visningsspråk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Kod {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Tjänstens namn</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logotyper</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Det här valvet är inte skyddat: alla som använder den här datorn kan läsa det.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ange ett lösenord</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Ett annat program har det här valvet öppet: det kan läsas här, inte ändras.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Det här valvet skrevs av en nyare version av 4OTP: det kan läsas här, inte ändras.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Valvet kan läsas här, inte ändras.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Inte sparat ännu: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Sök i inställningarna</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Dina koder på andra ställen</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Säkerhetskopia / Import / Export</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Ditt valv</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorgen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan inte läsas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Den här appen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Visningsspråk</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Snabbväljare och systemfält</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Exportera eller importera inställningar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Om 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n post, behålls som den är</numerusform>
            <numerusform>%n poster, behålls som de är</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
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
        <translation>Vissa nätverk släpper bara ut program genom en proxy. En server på den här datorn behöver ingen.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens namn</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Ny kod</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Webbplatsen visar en QR-kod och bredvid den en nyckel eller en länk.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>En länk, en nyckel eller en bild från urklipp; Ctrl+V var som helst</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Skriv in nyckeln för hand</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Med vilka mellanslag som helst, stora eller små bokstäver</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Lösenord igen</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nytt lösenord igen</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Ledtråd (valfritt)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Alla som använder den här datorn kan läsa den på upplåsningsskärmen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Minst %n tecken.</numerusform>
            <numerusform>Minst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De två är inte lika.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Ledtråden avslöjar en del av lösenordet.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Valvfilen kunde inte läsas. En kopia från {when} öppnades; filen behålls.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Valvet har en ny nyckel. Återställningsnyckeln och nyckellagret måste ställas in på nytt.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Valvet meddelar: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n oläsbar post, behålls oförändrad: se ”Mer”.</numerusform>
            <numerusform>%n oläsbara poster, behålls oförändrade: se ”Mer”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Något gick fel i 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Dina koder är som de var när de senast sparades. Rapporten nedan innehåller inga koder, nycklar eller namn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
            <numerusform>%n kopia behölls: den går inte att öppna, eller har en kod som inte finns i valvet.</numerusform>
            <numerusform>%n kopior behölls: de går inte att öppna, eller har en kod som inte finns i valvet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Äldre kopior</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Allt är bra</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Ingen kopia öppnas med ett tidigare lösenord.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Tidigare lösenord</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Valvet har fått en ny nyckel sedan dess: bara det här lösenordet öppnar dem, för att se vad de innehåller.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Lägg dem under det nuvarande lösenordet</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Ta bort dem…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Valvet har kopior av sig självt bredvid sig. Den som har en av dessa öppnar den som förr.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n kopia av valvet öppnas med ett tidigare lösenord eller en tidigare återställningsnyckel.</numerusform>
            <numerusform>%n kopior av valvet öppnas med ett tidigare lösenord eller en tidigare återställningsnyckel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Ta bort %n äldre kopia?</numerusform>
            <numerusform>Ta bort %n äldre kopior?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Bara de vars koder alla finns i valvet eller dess papperskorg tas bort. Det här kan inte ångras.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopia lagd under det nuvarande lösenordet</numerusform>
            <numerusform>%n kopior lagda under det nuvarande lösenordet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n kopia borttagen</numerusform>
            <numerusform>%n kopior borttagna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Försök igen, eller på ett annat sätt:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritm</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Period i sekunder</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Räknare</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Webbplatsens namn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Efter tid (TOTP), den vanliga sorten</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Efter räknare (HOTP)</translation>
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
        <translation>Visa QR-koden</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Den innehåller kodens nyckel. Skriv ditt lösenord först.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Typ av kod</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Lösenfras igen</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Föreslå en</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Minst %n tecken.</numerusform>
            <numerusform>Minst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De två är inte lika.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Skriv ner den innan du fortsätter: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Visa lösenordet</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Dölj lösenordet</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP-snabbväljare</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Valvets lösenord</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Vilken kod?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN-kod för {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Spara den i valvet</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Den här koden går snart ut. Nästa kommer om %n sekund.</numerusform>
            <numerusform>Den här koden går snart ut. Nästa kommer om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Skrev koden för {name}</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Kopierade koden för {name}. Program får inte skriva i andra här.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Kopierade koden för {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Kopierade koden för {name}, %n s kvar</numerusform>
            <numerusform>Kopierade koden för {name}, %n s kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Ett annat program har redan det här kortkommandot. Välj ett annat.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Ditt tangentbord har ingen sådan tangent. Välj en annan.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Det här är inget kortkommando. Håll ner Ctrl, Alt eller Meta och tryck på en tangent.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Lägg till Ctrl, Alt eller Meta: annars kan tangenten inte längre användas för att skriva.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Skrivbordsmiljön gav inget kortkommando. Koppla ett till 4otp --quick i dess inställningar.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Skrivbordsmiljön beviljade inte kortkommandot. Koppla ett till 4otp --quick i den.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Skrivbordsmiljön erbjuder inga kortkommandon till program. Koppla ett till 4otp --quick i den.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Skrivbordsmiljön nekade kortkommandot. Koppla ett till 4otp --quick i dess inställningar.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Koden kunde inte skrivas in där. Kopiera den i stället.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Koden har ett tecken som inte kan skrivas. Kopiera den i stället.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Snabbväljare och systemfält</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Från vilket program som helst: tryck på kortkommandot, skriv två eller tre bokstäver, tryck på Enter. Ctrl+Enter skriver koden i fönstret som du kom från, Skift+Enter tar nästa kod.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kortkommando</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Visa väljaren</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Starta 4OTP med systemet</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Öppna otpauth-länkar med 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Program kan inte binda kortkommandon i den här skrivbordsmiljön. Lägg till ett kortkommando i systemets tangentbordsinställningar med kommandot: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} är bundet. Tryck på det nu för att prova.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Kortkommandot</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Det fungerar.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Läser bilder…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Återställningskoder</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Återställningskoder, en per rad</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Klistra in dem här, en per rad</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Ändra listan</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Spara återställningskoder</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>En webbplats godtar var och en av dessa en gång, i stället för en kod. Bocka av den som har använts.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>använd</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>inte använd ännu</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopiera {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Återställningskoden är kopierad. Bocka av den när webbplatsen har godkänt den.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Jag har lagt undan den säkert</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Med den här nyckeln öppnas valvet utan lösenordet. Skriv ut den eller skriv ner den, och förvara den där du har viktiga papper. Den visas bara nu.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Återställningsnyckel för 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Den här nyckeln öppnar 4OTP:s valv på den dator som den gjordes på, utan lösenordet.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Välj ”Använd återställningsnyckeln” på upplåsningsskärmen och skriv in den, mellanslag spelar ingen roll.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Förvara det här bladet som ett pass. Den som har det och valvfilen kan läsa alla koder.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Gjord {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Spara återställningsnyckeln</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Sparad. En fil kan kopieras obemärkt: papper är säkrare.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Återställningsnyckeln är kopierad</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Länken anger ingen räknare: räkningen börjar på 0. Jämför den första koden med webbplatsen.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Uppfattades som en Steam Guard-kod på grund av namnet. Ändra typen om det är fel.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Heter Steam, men har siffror: behålls som en vanlig kod.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>En nyckel ensam säger inget om sin webbplats: ge den ett namn.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Den här posten låg i papperskorgen i appen som den kommer från.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Ovanligt: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n siffra</numerusform>
            <numerusform>%n siffror</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>en ny kod med %n sekunds mellanrum</numerusform>
            <numerusform>en ny kod med %n sekunders mellanrum</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Lösenfras eller återställningsnyckel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Be om en ny kod</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Kontots e-postadress</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradress</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Lämna tomt för själva 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Koden från e-postmeddelandet</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Engångslösenord eller reservkod</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Du får en kod med e-post. Dina koder öppnas bara på den här datorn.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Skriv koden från e-postmeddelandet. Den gäller i tio minuter.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Det här kontot kräver en andra faktor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Till sist, det som bara du vet. Det lämnar aldrig den här datorn.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Post {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} kommer från {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Filens poster</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Vart koderna ska</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På den här enheten</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniserad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Lägg till %n kod</numerusform>
            <numerusform>Lägg till %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Inget att lägga till</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Komplettera det som finns här</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n kod tillagd</numerusform>
            <numerusform>%n koder tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n finns redan här</numerusform>
            <numerusform>%n finns redan här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n nekad, med skälet nedan</numerusform>
            <numerusform>%n nekade, med skälen nedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Allt i filen finns här nu.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Importen togs tillbaka.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Rapporten är sparad. Den innehåller namn och skäl, inga nycklar.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Bilder av typen {kind} kan inte läsas här. Spara den som PNG eller JPEG först.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Skrivbordsmiljöns bild av skärmen kunde inte tas bort. Ta bort den själv: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Skrivbordsmiljön gav ingen bild av skärmen.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Gör om exporten i den appen.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Den här filen kan inte öppnas.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Den här filen är ingen bild som kan läsas här.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Den här bilden är skadad eller ofullständig.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Den här bilden är för stor. Klipp ut delen med QR-koden.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Det här är för mycket för en QR-kod.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Det finns inget att visa som QR-kod.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Ingen kamera hittades. Anslut en, eller lägg till koden på ett annat sätt.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kameran går inte att öppna: ett annat program använder den, eller så spärrar sekretessinställningarna den för 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP får inte använda kameran. Tillåt det i datorns inställningar och försök igen.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kameran ger inga fler bilder. Har den kopplats ur?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP får inte se skärmen ännu. Tillåt det under ”Integritet och säkerhet &gt; Skärminspelning” och starta det sedan igen.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Skrivbordsmiljön erbjuder inte det som behövs för detta.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Skrivbordsmiljön nekade. Inget ändrades.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Ingen QR-kod hittades i den här bilden.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Ingen QR-kod hittades på skärmen. Den måste synas helt och inte vara pytteliten.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Det här lästes, men det är ingen kod för inloggning.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Det här är en återställningsnyckel. Den öppnar ett valv eller ett konto och är ingen kod att förvara här.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Det här är för mycket text på en gång. Öppna den som fil med ”Importera”.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Det här är en åtkomstnyckel. Den används för att ansluta under ”Synkronisering”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Nyckeln består inte av siffrorna 0 till 9 och bokstäverna a till f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Nyckeln är skriven på ett sätt som 4OTP inte känner till.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Datorns klocka visar en omöjlig tid.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Den här exporten från Google Authenticator är avklippt eller felskriven.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Den här exporten från Google Authenticator innehåller inga koder.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Den här exporten från Google Authenticator är skadad.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Den här exporten från Google Authenticator är avklippt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Den här exporten från Google Authenticator motsäger sig själv.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator känner inte till den här typen av kod.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator känner inte till den här algoritmen.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator känner bara till koder med 6 eller 8 siffror.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator känner bara till koder på 30 sekunder.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Den här koden är för stor för exporten till Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Och ledtråden som upplåsningsskärmen visar på begäran</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Ta bort återställningsnyckeln</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Ett utskrivet blad öppnar då inget längre</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Lås upp med datorns nyckellager</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Äldre kopior</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Några öppnas med ett tidigare lösenord. Förnya eller ta bort dem</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Det finns en. Gör en ny; det gamla bladet öppnar då inget längre</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>En utskriven nyckel som öppnar valvet när lösenordet har glömts</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>På. Lösenordet efterfrågas då och då. Slå av</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Av. Öppnar utan att lösenordet skrivs medan du är inloggad. Slå på</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Gör en återställningsnyckel</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Sluta låsa upp utan lösenordet</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Lås upp utan lösenordet</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Skriv ditt lösenord först.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Lås efter inaktivitet i</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Rensa urklipp efter</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Lås när skärmen låses eller datorn går i viloläge</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Dölj 4OTP på skärmbilder och i inspelningar</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Öppna snabbväljaren med kortkommandot</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Visa 4OTP i systemfältet</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>4OTP stannar i systemfältet när fönstret stängs</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nya koder hamnar</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Lås när fönstret minimeras</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Starta dolt i systemfältet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accentfärg</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Radernas höjd</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Dölj koder tills de pekas på</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Listans ordning</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Jämför klockan med synkroniseringstjänsten</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Korrigera koder när klockan går fel</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Frågar bara vad klockan är; inget om dina koder skickas.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Bara om koden fortfarande finns där. Urklippshanterare ombeds att inte spara den.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Det syns inte heller på delade skärmar.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Där det inte finns något systemfält visas fönstret.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Hög kontrast behåller sin egen.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Till exempel http://proxy.example.org:8080 eller socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Bara om proxyn frågar efter det.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>För skärmar som andra kan se. Kopiering fungerar som vanligt.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Fråga varje gång</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>På alla mina enheter</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Bara på den här enheten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Den här:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrön</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
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
        <translation>Grå</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Rymlig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Halvor: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Tretal: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Par: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Ihop: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Efter webbplats</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Efter konto</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Mest använda först</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Senast använda först</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Min egen ordning</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Tillbaka till standardvärdena</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Det du skriver söks alltid, var markören än är.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopiera den första eller valda koden</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopiera nästa kod</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopiera den första till nionde synliga koden</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Välj en kod</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Allt som kan göras med den valda koden</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Rensa sökningen; lämna en sida</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kod</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Klistra in en länk, en nyckel eller en bild</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Redigera den valda koden</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Låt en skärmläsare säga den valda koden och sekunderna som är kvar</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Fäst den valda koden, eller lossa den</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Flytta den valda koden till papperskorgen</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Flytta den valda koden i din egen ordning</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Till Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Välj ”Överför koder” och sedan ”Importera koder” i Google Authenticator, och skanna en efter en.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Den som ser den kan skapa de här koderna. Den försvinner efter tre minuter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR-kod {number} av {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-kod för {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Skanna den med den andra enheten. Den som ser den kan skapa de här koderna. Den försvinner efter en minut.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Länken är kopierad. Den innehåller nyckeln: klistra bara in den där den hör hemma.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Listans ordning</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Ditt valv är klart</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Lägg till din första kod</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Med nyckeln eller länken som en webbplats visar när du slår på tvåfaktorsinloggning</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importera från en annan app eller en säkerhetskopia</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Från exportfilen från en annan autentiseringsapp, eller från en säkerhetskopia från 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Anslut till 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Hämta koderna som dina andra enheter redan delar</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Titta runt först</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Vad vill du börja med?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Tre eller fyra ord utan samband är starka och lätta att komma ihåg.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Mycket svagt: gissas genast</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Svagt: gissas snabbt</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Hyfsat: lägg till ett ord</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Starkt</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Dina koder är som de var, synkroniseringen är pausad. Försök igen på ett annat nätverk; om det kvarstår, fråga den som driver servern.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Det här valvet är inte anslutet till någon synkroniseringsserver ännu.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>En åtkomstnyckel behövs, men ingen kom.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Det här är ingen 4OTP-åtkomstnyckel. Den börjar med 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Det här är en återställningsnyckel. En åtkomstnyckel börjar med 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Det här är en åtkomstnyckel. En återställningsnyckel börjar med 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Åtkomstnyckeln har ett felaktigt tecken eller saknar ett. Kopiera den igen från kontrollpanelen.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Den här åtkomstnyckeln gjordes av en nyare version av 4OTP. Uppdatera den här versionen.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Åtkomstnyckeln är skadad. Kopiera den igen från kontrollpanelen.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Servern känner inte till den här åtkomstnyckeln. Visa en som finns i kontrollpanelen.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Nyckeln anger {host} utan kryptering (http). Bara https-servrar används.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Serverns adress är inte giltig. Den ser ut som https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Åtkomstnyckeln anger ingen server: fyll i dess adress.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Ett synkroniserat valv rymmer upp till {limit} koder. Dina koder är som de var.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Servern säger att det här är för mycket för ett valv. Dina koder är som de var.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Servern kan inte nås. Ändringar väntar här och skickas senare.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Servern svarade inte i tid. Ändringar väntar här och skickas senare.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Serverns certifikat är inte giltigt, så inget skickades. Dina koder är som de var.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Något annat svarade, inte en synkroniseringsserver: ett hotells inloggningssida eller en webbplats.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Serverns svar kan inte läsas. Dina koder är som de var.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Serverns svar tar aldrig slut. Dina koder är som de var.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Servern har ett eget problem ({status}). Ändringar väntar här och skickas senare.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Servern är under underhåll. Ändringar väntar här och skickas senare.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Servern ber dig vänta en stund.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Andra enheter ändrar valvet hela tiden. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Proxyn släpper inte igenom den här anslutningen. Kontrollera proxyinställningarna.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Proxyn kan inte nås. Kontrollera proxyinställningarna. Ändringar väntar här och skickas senare.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Proxyn frågar efter namn och lösenord eller godtar inte de angivna. Skriv in dem i proxyinställningarna.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Proxyns adress kan inte användas. Den ser ut som http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Prenumerationen har gått ut: andra enheters ändringar kommer fortfarande, dina väntar här.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Servern nekar den här ändringen. Dina koder är som de var.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Servern nekar den här enheten. Dina koder är som de var.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>För många försök. Vänta före nästa.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Servern kräver en nyare version av 4OTP. Uppdatera den här versionen.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Den här versionen finns inte kvar; servern sparar de senaste 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Servern vet inte vad som efterfrågades.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Ägaren har tagit bort eller inaktiverat den här åtkomstnyckeln. Koderna stannar här; anslut med en annan nyckel.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Servern känner inte längre till den här enheten. Koderna stannar här; anslut igen.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Ägaren har gjort ett nytt synkroniserat valv. Koderna stannar här; anslut med en ny åtkomstnyckel.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Synkroniseringsservern har förlorat ändringar, som efter en återställning från en säkerhetskopia. Inget ändrades här. Reparera tar tillbaka det som saknas där.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Servern återställdes till en tidpunkt innan en åtkomstnyckel togs bort. Ägaren måste först förnya nycklarna i kontrollpanelen; reparera sedan här.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Serverns svar bryter mot synkroniseringens regler.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Servern visar ett äldre tillstånd än den här enheten har sett.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Serverns historik fortsätter inte det som den här enheten har sett.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Servern visar nycklar som ersatts tidigare.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>En ändring på servern gjordes av någon som inte har valvets nyckel.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Servern visar en annan nyckel för en känd period.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Det som servern sparar för den här nyckeln öppnas inte med den.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Servern svarar för ett annat valv.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Nycklarna byttes, men historiken visar inget om det.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Serverns tillstånd är äldre än den här åtkomstnyckeln.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Servern har utelämnat eller ändrat poster.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Serverns lista över nycklar är inte ägarens.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Den här koden är fel eller för gammal. Kontrollera den, eller be om en ny.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Det här är varken lösenfrasen eller återställningsnyckeln.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Det här kontot har ingen åtkomstnyckel. Gör en i kontrollpanelen.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Inställningarna för synkroniseringen är skadade. Koderna stannar här; anslut igen.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Det här kontot har inget synkroniserat valv ännu. Gör ett i kontrollpanelen.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Det som var annorlunda här ligger i papperskorgen i 30 dagar.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>En kod som du tog bort ändrades på en annan enhet och stannar kvar.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>En kod som du ändrade togs bort på en annan enhet och är tillbaka.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>En kod togs bort på en annan enhet; dess räknare eller plats här försvann med den.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Två enheter gav en kod olika hemligheter: båda behålls, sida vid sida.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>En kod fanns redan och slogs ihop med den.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparera</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Slå på synkronisering</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Anslut med en åtkomstnyckel</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Skanna den eller klistra in den från kontrollpanelen</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Återställ med e-post och lösenfras</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>När det inte finns någon åtkomstnyckel</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Vad som ändrades, när och var; gå tillbaka till en version</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Koppla från…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Synkroniseringsinställningar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Ta bort %n kod på alla enheter…</numerusform>
            <numerusform>Ta bort %n koder på alla enheter…</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Inte ansluten</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Avslagen</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synkroniseringen är pausad</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Inte i synk just nu</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synkroniserar…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Väntar på att skickas: %n ändring</numerusform>
            <numerusform>Väntar på att skickas: %n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Väntar här: %n ändring.</numerusform>
            <numerusform>Väntar här: %n ändringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>I synk, live</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Hur den här datorn når servern</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Synkroniseringskontroll</translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Sex ord, lika på alla enheter som har sett samma ändringar</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>I synk</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Samma koder på alla dina enheter, totalsträckskrypterade: servern kan inte läsa dem. Allt fungerar även utan synkronisering.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Senaste kontakt: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Senaste ändring: {when}.</translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Live, genast</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Varje timme</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Var sjätte timme</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>En gång om dagen</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Bara när jag trycker på ”Synkronisera nu”</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Ta bort de här koderna på alla enheter?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>De läggs i papperskorgen här i 30 dagar, och historiken kan ta tillbaka dem.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Ta bort på alla enheter</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synkroniseringen behöver ditt beslut.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Nekad: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n finns redan här</numerusform>
            <numerusform>%n finns redan här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n skiljer sig</numerusform>
            <numerusform>%n skiljer sig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n skiljer sig</numerusform>
            <numerusform>%n skiljer sig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n nekad</numerusform>
            <numerusform>%n nekade</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Finns redan här</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nytt namn för en nyckel som finns här</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Skiljer sig från den här: båda behålls</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Det här är inte filens lösenord.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Filen är skadad eller ofullständig. Inget ändrades.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP känner inte till den här sortens fil. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Filen är större än någon export. Inget ändrades.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Filen kräver mer beräkning än någon verklig export.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Det finns inte tillräckligt med ledigt minne för att öppna den här filen.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Den här filen behöver en annan bredvid sig: {file}. Välj båda tillsammans.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Filer av det här slaget kan inte importeras. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} låter ingen läsa den här filen. Exportera på ett annat sätt där, utan appens eget lås.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Den är låst till enheten som den gjordes på. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Det här arkivet är tomt: {app} kunde inte göra det. Uppdatera {app} och exportera igen.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Delarna {missing} av {size} saknas. Välj alla sidor i återställningspaketet tillsammans.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Ingen QR-kod hittades i den här bilden. Försök med en skarpare eller större.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Den här nyckelfilen är skadad, eller är ingen. Välj en annan.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Filen kan inte läsas från disken.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Den här filen innehåller inga inställningar för 4OTP. Inget ändrades.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Den kan inte dekrypteras. Exportera igen i den andra appen.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Den är skadad i filen. Exportera igen i den andra appen.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Den ligger i en annan fil. Välj alla filer i exporten tillsammans.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Den har ett eget lösenord. Ta bort det i den andra appen och exportera igen.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Den fungerar med meddelanden till en telefon och har ingen nyckel. Ställ i stället in en kod på webbplatsen.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Formatet har ingen plats för den här typen av kod. Välj ett annat.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Formatet har ingen plats för den här algoritmen. Välj ett annat.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Formatet har ingen plats för så många siffror. Välj ett annat.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Det här formatet kan inte krypteras. Välj ett annat.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Filen behöver ett lösenord. Skriv ett; inget skrevs.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Fel lösenfras eller skadad fil.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Den här säkerhetskopian gjordes av en nyare version av 4OTP. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Det här är ingen säkerhetskopia från 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Säkerhetskopian är större än 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Filen skrevs, men kunde inte läsas tillbaka. Den är ingen säkerhetskopia; försök på en annan plats.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Mappen för säkerhetskopior finns inte.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Inställningarna för den automatiska säkerhetskopieringen är skadade: ställ in den på nytt.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Välj igen hur ofta en säkerhetskopia görs.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>De här sidorna hör till flera återställningspaket. Välj dem från ett.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>En QR-kod i återställningspaketet är skadad. Skanna dess sidor igen.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Det är för många koder för ett återställningspaket. Gör en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exportera igen i Bitwarden, lösenordsskyddat eller som vanlig JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Dekryptera den först med OpenPGP, eller exportera utan OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Den här lösenordstabellen har ingen kolumn med koder. Exportera i ett annat format.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exportera igen utan lösenord, som en vanlig ZIP-fil.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exportera som text i WinAuth och välj den filen.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Ändra krypteringen till AES eller ChaCha20 i KeePass och spara.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Spara den som KDBX 4 i KeePass 2 eller KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Använd appens egen export som QR-koder.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Ställ in den igen på webbplatsen.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Ta en skärmbild av QR-koderna och välj den.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>dess ”{member}” kan inte läsas; det behålls som det är</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Filen kunde inte skrivas där.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Filen kunde inte skrivas där: mappen är skrivskyddad.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Disken är full. Inget skrevs.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>den ligger i den andra appens papperskorg</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Lösenfrasen behöver minst %n tecken.</numerusform>
            <numerusform>Lösenfrasen behöver minst %n tecken.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n kod i den här filen</numerusform>
            <numerusform>%n koder i den här filen</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papperskorgen</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Töm papperskorgen…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Papperskorgen är tom</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Borttagna koder finns kvar här i 30 dagar.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>borttagen {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Återställ {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Ta bort {name} för gott</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} är tillbaka</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Ta bort {name} för gott?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Det här kan inte ångras. Se till att webbplatsen inte längre frågar efter den här koden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Ta bort %n post för gott?</numerusform>
            <numerusform>Ta bort %n poster för gott?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det här kan inte ångras.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Töm papperskorgen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Visa 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Snabbväljare</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Avsluta 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Visa ledtråden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Använd återställningsnyckeln</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Använd lösenordet</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Lås upp med datorns nyckellager</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Öppna en äldre kopia…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Börja om…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Det här är inte lösenordet. Nästa försök om %n sekund.</numerusform>
            <numerusform>Det här är inte lösenordet. Nästa försök om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Valvfilen finns inte längre där den fanns</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Kopior av den, eller dess nyckel, finns fortfarande här. Inget skapades eller ändrades.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Gjort av en nyare version av 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Uppdatera 4OTP på den här datorn. Valvet lämnades som det är.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Valvfilen är skadad</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Filen behålls. En äldre kopia kan öppnas med samma lösenord.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Lås upp 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Ledtråd: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Börja med ett tomt valv?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Den skadade filen och alla kopior ligger kvar där de är, under ett annat namn. Inget tas bort.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Kan inte läsas</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>De här posterna behålls precis som de är, följer med i varje säkerhetskopia och prövas igen av varje nyare version av 4OTP. En posts text kan innehålla dess nyckel: visa den inte för någon.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Sedan {when}. Skäl: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Postens text</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Visa dess text</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Ta bort den här posten för gott?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>En nyare version av 4OTP kan kanske läsa den. Det här kan inte ångras.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ta bort för gott</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skanna skärmen</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Använd webbkameran</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Öppna en bild</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Skriv in nyckeln för hand</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Var ska nya koder hamna?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Synkroniserade koder finns på alla dina enheter. Andra stannar på den här.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Kom ihåg valet</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniserad</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På den här enheten</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
</TS>