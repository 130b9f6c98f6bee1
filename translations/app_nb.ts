<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Om 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versjon {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Hvelvet ditt ligger i</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versjon 3 eller nyere</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Tjenestenes logoer</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Fra simple-icons (CC0); logoene tilhører eierne sine</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Meld fra om et sikkerhetsproblem</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Lagre ny kode</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Skriv inn denne koden på nettstedet</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Lagre når nettstedet har godtatt den. Neste kode blir en annen.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Lagre når nettstedet har godtatt den. Legg deretter nettstedets gjenopprettingskoder her også.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>En kode med denne nøkkelen finnes allerede i hvelvet.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Gi den et navn, så du finner den igjen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} er lagret</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skann skjermen</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Finner QR-kodene i alle vinduer, på alle skjermer</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Bruk webkameraet</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>For en QR-kode på en telefon eller på papir</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Åpne et bilde</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Skjermbilder og bilder, mange på én gang; eller slipp dem på dette vinduet</translation>
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
        <translation>Den automatiske sikkerhetskopieringen mislyktes: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatiske sikkerhetskopier</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Velg mappen…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Hver time</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hver uke</translation>
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
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Etter endringer, høyst</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Behold de siste</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Etter endringer skriver 4OTP en kryptert sikkerhetskopi til en mappe, helst en som synkroniseres med en skylagring. Hver kopi leses tilbake og åpnes før den teller.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Til {folder}. Siste vellykkede sikkerhetskopi: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Mislyktes: {why} Nytt forsøk hver time.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Velg en mappe.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Sikkerhetskopier hemmelige nøkler</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Én fil for %n kode, kryptert med sin egen passfrase.</numerusform>
            <numerusform>Én fil for %n koder, kryptert med sin egen passfrase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Uten passfrasen kan ingen åpne den, ikke engang du.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Velg et sted og sikkerhetskopier…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Lagre sikkerhetskopien</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Ferdig. Sikkerhetskopien inneholder %n kode; den er lest tilbake og åpnet.</numerusform>
            <numerusform>Ferdig. Sikkerhetskopien inneholder %n koder; den er lest tilbake og åpnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n uleselig oppføring tatt med uendret.</numerusform>
            <numerusform>%n uleselige oppføringer tatt med uendret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sikkerhetskopien er laget</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Webkamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Bildet fra kameraet</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Fortsett med det som ble lest</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Eller legg til koden på en annen måte:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Vis neste QR-kode.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lest.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Denne koden er allerede lest. Vis en annen.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kameraet starter…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Hold QR-koden foran kameraet, slik at den fyller omtrent halve bildet.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ikke noe kamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kameraet er i bruk</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kameraet er ikke tillatt</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kameraet er borte</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kameraet virker ikke</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Eksporter eller importer innstillinger</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Eksporter innstillinger…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Til å ta vare på, eller til en annen datamaskin</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer innstillinger…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Det filen ikke nevner, forblir som det er</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Filen inneholder det du har stilt inn under «Mer»: ingen koder, nøkler eller passord. Alle kan se den.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrevet: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Utelatt:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n innstilling endret.</numerusform>
            <numerusform>%n innstillinger endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Alt er allerede innstilt slik.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: 4OTP har ingen slik innstilling</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: denne verdien kan den ikke ha</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Bytt passord</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Nåværende passord</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Noen kjenner kanskje det gamle</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Da får hvelvet også en ny nøkkel, og gjenopprettingsnøkkelen må lages på nytt.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Bruk det nye passordet</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Behold det gamle passordet</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Slett dem</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Eldre kopier av hvelvet</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Sikkerhetskopier åpnes med passfrasen de ble laget med.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Slette de eldre kopiene?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Bare de der alle koder er i hvelvet eller papirkurven, slettes. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Endre og slett</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Passordet er byttet</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Til Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Koder som skal vises</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-koder med opptil ti koder hver, for Google Authenticator eller en annen app som leser eksporten dens.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n til</numerusform>
            <numerusform>{names} og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kode kan ikke bli med: {names}</numerusform>
            <numerusform>%n koder kan ikke bli med: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Vis QR-koder for %n kode</numerusform>
            <numerusform>Vis QR-koder for %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ingenting valgt</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Vis QR-kodene</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>De inneholder nøklene til disse kodene. Skriv passordet ditt først.</translation>
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
        <translation>Klokken på datamaskinen har hoppet {time}. Koder kan bli avvist.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Klokken på datamaskinen går {time} feil. Kodene korrigeres for det.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Klokken på datamaskinen er {time} etter. Koder kan bli avvist.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Klokken på datamaskinen er {time} foran. Koder kan bli avvist.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Korriger kodene</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Kopierte koden for {name}</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Kopierte neste kode for {name}</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Festet øverst</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Ikke lenger festet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Flyttet {name} til papirkurven</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Flyttet til synkroniseringen</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Kopiert til synkroniseringen</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Kopiert til denne enheten</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Beholde {name} bare på denne enheten?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Den forsvinner fra de andre enhetene dine.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Behold den bare her</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Bare på denne enheten</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Utklippstavlen tømmes om %n sekund.</numerusform>
            <numerusform>Utklippstavlen tømmes om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>oppføringen uten navn</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Trenger PIN-koden sin: klikk her</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>For eksempel JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Notat, etiketter og avanserte innstillinger</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Teksten ved siden av QR-koden; mellomrom og store eller små bokstaver spiller ingen rolle. Eller en lenke.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Navnet på nettstedet</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (valgfritt)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiketter, med komma mellom</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Fortsett å redigere</translation>
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
        <translation>Slett</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopier kode</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Lag neste kode</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopier neste kode</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Rediger…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Løsne</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fest øverst</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Vis QR-kode…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Gjenopprettingskoder…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Behold begge, ikke merk lenger</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Behold bare på denne enheten…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopier til denne enheten</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Flytt til synkroniseringen</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopier til synkroniseringen</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Flytt til gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Ny gruppe…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>ingen kode: en innstilling mangler</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>trykk Enter for neste kode</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>koden er skjult</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kode {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festet</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>%n sekund igjen</numerusform>
            <numerusform>%n sekunder igjen</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Legg til din første kode</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniserte</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Ingen koder ennå</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Slå på totrinnspålogging på et nettsted, og ta med nøkkelen hit. Det tar et minutt.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Ingenting i denne gruppen</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Flytt en kode hit fra menyen dens.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Ingen nettsteder, kontoer, grupper, etiketter eller notater passer.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På denne enheten</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Koder som ble funnet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Gruppe for alle valgte</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Koble til 4OTP Sync med tilgangsnøkkelen</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Vis neste QR-kode, eller lagre det som ble lest.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Skann skjermen etter flere</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Les flere med webkameraet</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Åpne flere bilder</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Lagre %n kode</numerusform>
            <numerusform>Lagre %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ingenting valgt</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Gi den et navn, så du finner den igjen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} er lagret</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n kode lagret</numerusform>
            <numerusform>%n koder lagret</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Bare når tilgangsnøkkelen ikke oppgir noen.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Skann tilgangsnøkkelens QR-kode</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webkamera, skjerm eller et bilde</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Kontrollpanelet viser tilgangsnøkkelen under «Tilgangsnøkler»: vis den der, og kopier den.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Skriv inn tilgangsnøkkelen manuelt</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synkroniser alle koder på denne enheten</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Velg hvilke</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Ingen: de blir bare på denne enheten</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Koder som skal synkroniseres</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Slå på synkronisering</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Først lagres en kopi av hvelvet. Ingenting fjernes på noen av sidene.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Koble til {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Denne tilgangsnøkkelen fører til en server som ikke er 4OTPs egen. Fortsett hvis det er den du venter.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Koblet til {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Synkronisert der: %n kode.</numerusform>
            <numerusform>Synkronisert der: %n koder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>På denne enheten: %n kode.</numerusform>
            <numerusform>På denne enheten: %n koder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>På begge sider, slås sammen til én: %n.</numerusform>
            <numerusform>På begge sider, slås sammen til én: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synkroniseringen er på.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Åpne en eldre kopi</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Det som ble endret etter at en kopi ble laget, er ikke i den. Alle filer beholdes.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Det er ingen kopi ved siden av hvelvet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
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
        <translation>Koble fra denne enheten?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Andre enheter påvirkes ikke.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Koble fra</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Behold alle koder på denne enheten</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Fjern de synkroniserte kodene fra denne enheten</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Skriv «fjern» for å bekrefte</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>fjern</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Test en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Velg sikkerhetskopien…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Test den</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Skriv passfrasen selv: poenget er om du fortsatt husker den. Ingenting endres.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Velg en fil.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Passfrasen er riktig. %n kode i filen.</numerusform>
            <numerusform>Passfrasen er riktig. %n koder i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Laget {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n lik som nå.</numerusform>
            <numerusform>%n like som nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n eldre enn nå.</numerusform>
            <numerusform>%n eldre enn nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n er ikke her lenger.</numerusform>
            <numerusform>%n er ikke her lenger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Mangler i den: %n nyere kode. Lag en ny sikkerhetskopi.</numerusform>
            <numerusform>Mangler i den: %n nyere koder. Lag en ny sikkerhetskopi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Endre før lagring</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Navnet på nettstedet</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (valgfritt)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Rediger kode</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Erstatt nøkkelen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Klikk på bildet for å velge et annet.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Endringene er lagret</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Flyttet {name} til papirkurven</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Dette lyktes ikke ({code}). Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Tegn {position} i nøkkelen er {character}, som ingen nøkkel har: 0 er O, 1 er I eller L, 8 er B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Tegn {position} i nøkkelen er ikke et tegn som en nøkkel kan ha: A til Z og 2 til 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field} må være mellom {minimum} og {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field} har en verdi som 4OTP ikke kjenner.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Hvelvet er i bruk av et annet program (prosess {pid} på {host}). Det kan leses her, ikke endres.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Dette er ikke passordet.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: teksten er for lang.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Nøkkelen er tom eller for kort til å være en nøkkel.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Nøkkelen er lengre enn noen nøkkel: kontroller hva som ble limt inn.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Nøkkelen har en lengde som denne typen kode ikke har.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Et tegn i nøkkelen er skrevet feil: kontrollsifrene stemmer ikke.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Denne typen kode er ukjent for denne versjonen av 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Denne koden trenger PIN-koden sin.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Denne teksten er verken en nøkkel eller en lenke som begynner med otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Dette er en eksport fra Google Authenticator; åpne den som en import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Denne lenken er for lang til å være en lenke for en kode.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Denne lenken inneholder tegn som ikke kan leses.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Denne filen er ikke et bilde som kan brukes. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Hvelvet er låst. Lås det opp først; ingenting ble endret.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Denne filen er ikke et 4OTP-hvelv. Den er ikke endret.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Dette hvelvet ble laget av en nyere versjon av 4OTP. Oppdater programmet; filen er ikke endret.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Hvelvfilen er skadet. Den er beholdt, og en eldre kopi kan åpnes.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Hvelvet kan bare leses her. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Disken er full. Endringen din er i minnet og lagres så snart det er plass.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Det finnes allerede et hvelv; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Hintet røper en del av passordet. Beskriv det uten passordets egne bokstaver.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Hintet er for langt: høyst 80 tegn.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Denne gjenopprettingsnøkkelen åpner ikke dette hvelvet.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Nøkkelen til denne datamaskinen er borte. Lås opp med passordet eller gjenopprettingsnøkkelen; ingen kode er tapt.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Hvelvfilen er ikke lenger der den var. Ingenting ble opprettet eller endret.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Det er på tide å skrive passordet én gang, så det ikke blir glemt.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Denne oppføringen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Denne datamaskinen har ikke noe nøkkellager som 4OTP kan stole på.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Nøkkellageret på datamaskinen avviste. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Denne oppføringen kan ikke leses. Den beholdes som den er.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Telleren til koden har nådd slutten.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Gi den et navn.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Denne koden finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Denne gruppen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Nøkkellageret på datamaskinen er låst. Lås det opp og prøv igjen, eller bruk passordet.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>En annen fil har tatt hvelvets plass og ble ikke overskrevet. Lag en sikkerhetskopi nå, og åpne så 4OTP på nytt.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Denne oppføringen kom med synkronisering og blir som den er.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Ingenting annet ville åpne hvelvet. Velg først et passord, eller lag en gjenopprettingsnøkkel.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Dette hvelvet kunne ikke oppdateres. Det kan leses her, ikke endres. Oppdater 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Denne kopien er ikke der lenger. Velg en annen.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Denne koden har ingen teller: den endrer seg med tiden.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Hvelvet kunne ikke lagres. Endringen din er i minnet; se etter om mappen er der.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Hvelvets fil kan ikke leses fra disken. Se etter hvem som kan lese den, eller åpne en kopi.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Passordet må ha minst %n tegn.</numerusform>
            <numerusform>Passordet må ha minst %n tegn.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Dette er ikke PIN-koden. %n forsøk igjen, deretter åpner bare passordet.</numerusform>
            <numerusform>Dette er ikke PIN-koden. %n forsøk igjen, deretter åpner bare passordet.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Dette er ikke passordet. Neste forsøk om %n sekund.</numerusform>
            <numerusform>Dette er ikke passordet. Neste forsøk om %n sekunder.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Ark for utskrift</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Krypter den med et passord</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Skriv ut gjenopprettingskodene også</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passordet til hvelvet</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Velg et sted og eksporter…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Til Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-koder å skanne med telefonen</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Gjenopprettingspakke</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>En utskrevet gjenopprettingsnøkkel og en kryptert sikkerhetskopi</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Denne filen inneholder nøklene dine i klartekst: den som leser den, har kodene dine. Slett den når den er brukt.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Dette formatet har ikke plass til %n kode:</numerusform>
            <numerusform>Dette formatet har ikke plass til %n koder:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Går tapt for %n kode: {what}</numerusform>
            <numerusform>Går tapt for %n koder: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Bare sikkerhetskopier beholder %n uleselig oppføring.</numerusform>
            <numerusform>Bare sikkerhetskopier beholder %n uleselige oppføringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>notatet</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>grupper og etiketter</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>bildet</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>gjenopprettingskodene</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN-koden</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>festingen øverst</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>telleren</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Lagre eksporten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n kode eksportert</numerusform>
            <numerusform>%n koder eksportert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Opprett hvelvet mitt</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Velkommen til 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Kodene dine krypteres på denne datamaskinen med et passord som bare du kjenner. Ingen kan tilbakestille det, så velg et du husker.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Oppretter…</translation>
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
        <translation>Finnes allerede her</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>To ganger i denne listen</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Den samme nøkkelen to ganger i denne listen</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Denne nøkkelen finnes allerede her, med navnet {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>En kode med dette navnet finnes her, med en annen nøkkel</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Den har ikke noe navn: gi den et.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kode {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} av {size} lest; delene {missing} mangler.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} av {size} lest; del {missing} mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n å legge til</numerusform>
            <numerusform>%n å legge til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n finnes allerede her</numerusform>
            <numerusform>%n finnes allerede her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n kan ikke brukes</numerusform>
            <numerusform>%n kan ikke brukes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Uten navn</translation>
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
        <translation>Koder som ble funnet</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Den er allerede i listen.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Åpne bilder med QR-koder</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Vis hurtigvelgeren</translation>
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
        <translation>Navn på en ny gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Gruppene står under søkefeltet. En kode er i én gruppe eller i ingen.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Navn på gruppen {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Flytt {name} opp</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flytt {name} ned</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Slett gruppen {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Gruppen {name} er slettet; kodene beholdes</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Den automatiske sikkerhetskopieringen mislyktes %n gang</numerusform>
            <numerusform>Den automatiske sikkerhetskopieringen mislyktes %n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Det finnes ingen sikkerhetskopi ennå</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Den siste sikkerhetskopien har bare %n kode</numerusform>
            <numerusform>Den siste sikkerhetskopien har bare %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Ingen sikkerhetskopi er noen gang testet</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Den siste testen av en sikkerhetskopi er %n dag gammel</numerusform>
            <numerusform>Den siste testen av en sikkerhetskopi er %n dager gammel</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Bare denne datamaskinen kan åpne hvelvet</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Hvelvet har ikke noe passord</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n oppføring kan ikke leses</numerusform>
            <numerusform>%n oppføringer kan ikke leses</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Klokken på datamaskinen går feil</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kode deler én nøkkel</numerusform>
            <numerusform>%n koder deler én nøkkel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n gjenopprettingskode igjen</numerusform>
            <numerusform>%n gjenopprettingskoder igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kode med uvanlige innstillinger</numerusform>
            <numerusform>%n koder med uvanlige innstillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kode med kort nøkkel</numerusform>
            <numerusform>%n koder med kort nøkkel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopi åpnes med et tidligere passord</numerusform>
            <numerusform>%n kopier åpnes med et tidligere passord</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Eldre sikkerhetskopier er beholdt. Kontroller at mappen er der.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Den forrige hadde mer enn dobbelt så mange. Eldre sikkerhetskopier beholdes til du sier at det er riktig.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Hvis denne datamaskinen går tapt, gjør kodene det også. En sikkerhetskopi tar et minutt.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>En test åpner en sikkerhetskopi med passfrasen og sammenligner den. Ingenting endres.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Test en igjen, så du vet at passfrasen er riktig.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Uten nøkkellageret, for eksempel etter en ny installasjon, kan ingenting åpne hvelvet. Legg til et passord.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Den som har denne datamaskinen, har kodene. Angi et passord.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>De beholdes som de er, og prøves igjen etter hver oppdatering.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Nettsteder kan avvise kodene. 4OTP kan korrigere dem med forskjellen.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Det kan være riktig. Er én til overs, slett den.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Lag nye på nettstedet, og lagre dem sammen med koden.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Det kan være riktig: sammenlign med det nettstedet sier.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>En nøkkel under 80 biter er svak. Slå totrinnspålogging av og på igjen på nettstedet.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Den som har en av dem, åpner den som før. Forny dem, eller slett dem.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Lag en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Test en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Innstillinger for sikkerhetskopier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Korriger kodene</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Angi et passord</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Det er riktig</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alt er bra</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Ingenting her kan koste deg en kode.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Viktig</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Verdt en titt</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ikke spør</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n til</numerusform>
            <numerusform>{names} og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Spør serveren…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Den siste endringen (%n).</numerusform>
            <numerusform>De siste %n endringene, nyeste først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Gå tilbake…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Gå tilbake til versjonen fra {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Gikk tilbake til en tidligere versjon</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Reparert etter at serveren mistet endringer</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Beskrivelsen er ikke lenger lagret</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lagt til</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Koblet til</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ingenting ville bli endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n kommer tilbake</numerusform>
            <numerusform>%n kommer tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n forsvinner</numerusform>
            <numerusform>%n forsvinner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n endres</numerusform>
            <numerusform>%n endres</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Gå tilbake til versjonen fra {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Dette skjer på alle enheter, og kan selv angres.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Gå tilbake til denne versjonen</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Alle enheter går tilbake til den versjonen.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sikkerhetskopi / Import / Eksport</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Sikkerhetskopier hemmelige nøkler</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Alle koder i én kryptert fil</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importer hemmelige nøkler</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>En sikkerhetskopi, eller filen fra en annen app</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>For en annen app, eller for utskrift</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatiske sikkerhetskopier</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Test en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Åpner en og sammenligner; ingenting endres</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Oppbevar sikkerhetskopier i en mappe for skylagring eller på en stasjon. Ikke send dem med e-post eller SMS: den som har filen og passfrasen, har alle koder.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Den siste automatiske sikkerhetskopieringen mislyktes.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>En sikkerhetskopi ble sist kontrollert {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Ingen sikkerhetskopi er testet ennå.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>På, ingen laget ennå</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>På, sist laget {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Velg et annet bilde</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Etter navnet på nettstedet</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Velg en logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Eget bilde…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
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
        <translation>Importer hemmelige nøkler</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Velg filer…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Ta med kodene dine hit</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Velg en sikkerhetskopi fra 4OTP eller eksporten fra en annen app, eller slipp filene på dette vinduet. 4OTP ser selv hva de er; ingenting legges til før du har sett hver oppføring.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Velg filer som skal importeres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passordet til filen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Utelat denne filen</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Den er kryptert. Skriv passordet eller passfrasen den ble eksportert med.</translation>
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
        <translation>{file} er fra {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Åpner. Noen apper gjør dette langsomt med vilje; det kan ta noen sekunder.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Sammenligner med kodene dine…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Det er ingenting på utklippstavlen som en kode kan leses fra.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Gjenopprettingspakke</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passordet til hvelvet</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>En ny gjenopprettingsnøkkel åpner hvelvfilen uten passordet; en eldre slutter å virke. Sikkerhetskopien ved siden av er kryptert med passfrasen, som ikke skrives ut: husk den.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Lagre gjenopprettingspakken</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Gjenopprettingspakken er lagret. Skriv den ut og slett filen.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Gjenopprettingspakke for 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Gjenopprettingspakke for 4OTP, laget {date}

Slik får du kodene dine tilbake: installer 4OTP, velg «Mer &gt; Sikkerhetskopi / Import / Eksport &gt; Importer hemmelige nøkler», og vis bilder av alle QR-kodene nedenfor. Du blir bedt om passfrasen.

Gjenopprettingsnøkkelen åpner hvelvfilen på datamaskinen den ble laget på:</translation>
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
        <translation>Kode {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Velg en logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Navnet på tjenesten</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logoer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Dette hvelvet er ikke beskyttet: alle som bruker denne datamaskinen, kan lese det.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Angi et passord</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Et annet program har dette hvelvet åpent: det kan leses her, ikke endres.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Dette hvelvet ble skrevet av en nyere versjon av 4OTP: det kan leses her, ikke endres.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Hvelvet kan leses her, ikke endres.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Ikke lagret ennå: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
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
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Kodene dine andre steder</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sikkerhetskopi / Import / Eksport</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Hvelvet ditt</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Denne appen</translation>
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
        <translation>Hurtigvelger og systemfelt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Eksporter eller importer innstillinger</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Snarveier</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Om 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n oppføring, beholdt som den er</numerusform>
            <numerusform>%n oppføringer, beholdt som de er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n oppføring</numerusform>
            <numerusform>%n oppføringer</numerusform>
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
        <translation>Noen nettverk slipper bare programmer ut gjennom en proxy. En server på denne datamaskinen trenger ingen.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Navn på gruppen</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Nettstedet viser en QR-kode og ved siden av den en nøkkel eller en lenke.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>En lenke, en nøkkel eller et bilde fra utklippstavlen; Ctrl+V hvor som helst</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Skriv nøkkelen for hånd</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Med vilkårlige mellomrom, store eller små bokstaver</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nytt passord igjen</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passord igjen</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Hint (valgfritt)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Alle som bruker denne datamaskinen, kan lese det på opplåsingsskjermen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Minst %n tegn.</numerusform>
            <numerusform>Minst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Hintet røper en del av passordet.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Hvelvfilen kunne ikke leses. En kopi fra {when} ble åpnet; filen beholdes.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Hvelvet har en ny nøkkel. Gjenopprettingsnøkkelen og nøkkellageret må settes opp på nytt.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Hvelvet melder: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n uleselig oppføring, beholdt uendret: se «Mer».</numerusform>
            <numerusform>%n uleselige oppføringer, beholdt uendret: se «Mer».</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Noe gikk galt i 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Kodene dine er som de var da de sist ble lagret. Rapporten nedenfor inneholder ingen koder, nøkler eller navn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
            <numerusform>%n kopi beholdt: den kan ikke åpnes, eller har en kode som ikke er i hvelvet.</numerusform>
            <numerusform>%n kopier beholdt: de kan ikke åpnes, eller har en kode som ikke er i hvelvet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Eldre kopier</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alt er bra</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Ingen kopi åpnes med et tidligere passord.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Tidligere passord</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Hvelvet har fått en ny nøkkel siden: bare dette passordet åpner dem, for å se hva de inneholder.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Legg dem under det nåværende passordet</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Slett dem…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Hvelvet beholder kopier av seg selv ved siden av. Den som har en av disse, åpner den som før.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n kopi av hvelvet åpnes med et tidligere passord eller en tidligere gjenopprettingsnøkkel.</numerusform>
            <numerusform>%n kopier av hvelvet åpnes med et tidligere passord eller en tidligere gjenopprettingsnøkkel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Slette %n eldre kopi?</numerusform>
            <numerusform>Slette %n eldre kopier?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Bare de der alle koder er i hvelvet eller papirkurven, slettes. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopi lagt under det nåværende passordet</numerusform>
            <numerusform>%n kopier lagt under det nåværende passordet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n kopi slettet</numerusform>
            <numerusform>%n kopier slettet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Prøv igjen, eller på en annen måte:</translation>
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
        <translation>Sifre</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Periode i sekunder</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Navnet på nettstedet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Etter tid (TOTP), den vanlige typen</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Etter teller (HOTP)</translation>
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
        <translation>Vis QR-koden</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Den inneholder nøkkelen til denne koden. Skriv passordet ditt først.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Kodetype</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passfrase igjen</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Foreslå en</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Minst %n tegn.</numerusform>
            <numerusform>Minst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Skriv den ned før du går videre: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul passordet</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP-hurtigvelger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passordet til hvelvet</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Hvilken kode?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN-kode for {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Lagre den i hvelvet</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Denne koden går snart ut. Den neste kommer om %n sekund.</numerusform>
            <numerusform>Denne koden går snart ut. Den neste kommer om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Skrev koden for {name}</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Kopierte koden for {name}. Programmer får ikke skrive i andre her.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Kopierte koden for {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Kopierte koden for {name}, %n s igjen</numerusform>
            <numerusform>Kopierte koden for {name}, %n s igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Et annet program har allerede denne snarveien. Velg en annen.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Tastaturet ditt har ingen slik tast. Velg en annen.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Dette er ingen snarvei. Hold nede Ctrl, Alt eller Meta og trykk en tast.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Legg til Ctrl, Alt eller Meta: ellers kan tasten ikke lenger brukes til å skrive.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Skrivebordsmiljøet ga ingen snarvei. Knytt en snarvei til 4otp --quick i innstillingene der.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Skrivebordsmiljøet innvilget ikke snarveien. Knytt en snarvei til 4otp --quick der.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Skrivebordsmiljøet tilbyr ikke snarveier til programmer. Knytt en snarvei til 4otp --quick der.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Skrivebordsmiljøet avviste snarveien. Knytt en snarvei til 4otp --quick i innstillingene der.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Koden kunne ikke skrives der. Kopier den i stedet.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Koden har et tegn som ikke kan skrives. Kopier den i stedet.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Hurtigvelger og systemfelt</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Fra hvilket som helst program: trykk snarveien, skriv to eller tre bokstaver, trykk Enter. Ctrl+Enter skriver koden i vinduet du kom fra, Shift+Enter tar neste kode.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Vis velgeren</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Start 4OTP sammen med systemet</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Åpne otpauth-lenker med 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Programmer kan ikke binde snarveier i dette skrivebordsmiljøet. Legg til en snarvei i systemets tastaturinnstillinger med kommandoen: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} er bundet. Trykk den nå for å prøve.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Snarveien</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Det virker.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Leser bilder…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Gjenopprettingskoder</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Gjenopprettingskoder, én på hver linje</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Lim dem inn her, én på hver linje</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Endre listen</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Lagre gjenopprettingskoder</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Et nettsted godtar hver av disse én gang, i stedet for en kode. Kryss av den som er brukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ikke brukt ennå</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopier {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Gjenopprettingskoden er kopiert. Kryss den av når nettstedet har godtatt den.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Jeg har lagt den trygt unna</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Med denne nøkkelen åpnes hvelvet uten passordet. Skriv den ut eller skriv den ned, og oppbevar den sammen med viktige papirer. Den vises bare nå.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Gjenopprettingsnøkkel for 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Denne nøkkelen åpner hvelvet til 4OTP på datamaskinen den ble laget på, uten passordet.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Velg «Bruk gjenopprettingsnøkkelen» på opplåsingsskjermen og skriv den inn; mellomrom spiller ingen rolle.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Oppbevar dette arket som et pass. Den som har det og hvelvfilen, kan lese alle koder.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Laget {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Lagre gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Lagret. En fil kan kopieres ubemerket: papir er tryggere.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Gjenopprettingsnøkkelen er kopiert</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Lenken oppgir ingen teller: tellingen starter på 0. Sammenlign den første koden med nettstedet.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Oppfattet som en Steam Guard-kode på grunn av navnet. Endre typen hvis det er feil.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Heter Steam, men har sifre: beholdt som en vanlig kode.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>En nøkkel alene sier ingenting om nettstedet: gi den et navn.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Denne oppføringen lå i papirkurven i appen den kommer fra.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Uvanlig: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n siffer</numerusform>
            <numerusform>%n sifre</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>en ny kode hvert %n. sekund</numerusform>
            <numerusform>en ny kode hvert %n. sekund</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passfrase eller gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Be om en ny kode</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>E-postadressen til kontoen</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>La stå tomt for selve 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Koden fra e-posten</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Engangspassord eller reservekode</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Du får en kode på e-post. Kodene dine åpnes bare på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Skriv koden fra e-posten. Den gjelder i ti minutter.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Denne kontoen krever en andre faktor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Til slutt det bare du vet. Det forlater aldri denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Oppføring {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Gå gjennom</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} er fra {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Oppføringer i filen</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Hvor kodene skal</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På denne enheten</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkronisert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Angre importen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Lagre rapporten…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Legg til %n kode</numerusform>
            <numerusform>Legg til %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Ingenting å legge til</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Fyll ut det som er her</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n kode lagt til</numerusform>
            <numerusform>%n koder lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n finnes allerede her</numerusform>
            <numerusform>%n finnes allerede her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelatt</numerusform>
            <numerusform>%n utelatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n avvist, med grunnen nedenfor</numerusform>
            <numerusform>%n avvist, med grunnene nedenfor</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Alt i filen er her nå.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Importen ble angret.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Rapporten er lagret. Den inneholder navn og grunner, ingen nøkler.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Bilder av typen {kind} kan ikke leses her. Lagre det som PNG eller JPEG først.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Skrivebordsmiljøets bilde av skjermen kunne ikke slettes. Slett det selv: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Skrivebordsmiljøet ga ikke noe bilde av skjermen.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Lag eksporten på nytt i den appen.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Denne filen kan ikke åpnes.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Denne filen er ikke et bilde som kan leses her.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Dette bildet er skadet eller ufullstendig.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Dette bildet er for stort. Klipp ut delen med QR-koden.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Dette er for mye for én QR-kode.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Det er ingenting å vise som QR-kode.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Fant ikke noe kamera. Koble til et, eller legg til koden på en annen måte.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kameraet kan ikke åpnes: et annet program bruker det, eller personverninnstillingene stenger det for 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP får ikke bruke kameraet. Tillat det i innstillingene på datamaskinen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kameraet gir ingen flere bilder. Ble det koblet fra?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP får ikke se skjermen ennå. Tillat det under «Personvern og sikkerhet &gt; Skjermopptak», og start det så igjen.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Dette skrivebordsmiljøet tilbyr ikke det som trengs for dette.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Skrivebordsmiljøet avviste. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Ingen QR-kode ble funnet i dette bildet.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Ingen QR-kode ble funnet på skjermen. Den må være helt synlig og ikke bitte liten.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Dette ble lest, men det er ingen kode for pålogging.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Dette er en gjenopprettingsnøkkel. Den åpner et hvelv eller en konto, og er ingen kode å oppbevare her.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Dette er for mye tekst på én gang. Åpne den som en fil med «Importer».</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Dette er en tilgangsnøkkel. Den brukes til å koble til under «Synkronisering».</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Nøkkelen består ikke av sifrene 0 til 9 og bokstavene a til f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Nøkkelen er skrevet på en måte som 4OTP ikke kjenner.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Klokken på datamaskinen viser et umulig tidspunkt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Denne eksporten fra Google Authenticator er avkuttet eller feilskrevet.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Denne eksporten fra Google Authenticator inneholder ingen koder.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Denne eksporten fra Google Authenticator er skadet.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Denne eksporten fra Google Authenticator er avkuttet.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Denne eksporten fra Google Authenticator motsier seg selv.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator kjenner ikke denne typen kode.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator kjenner ikke denne algoritmen.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator kjenner bare koder med 6 eller 8 sifre.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator kjenner bare koder på 30 sekunder.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Denne koden er for stor for eksporten til Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Bytt passord</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Og hintet som opplåsingsskjermen viser når du ber om det</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Fjern gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Et utskrevet ark åpner da ingenting lenger</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Lås opp med nøkkellageret på datamaskinen</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Eldre kopier</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Noen åpnes med et tidligere passord. Forny eller slett dem</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Det finnes en. Lag en ny; det gamle arket åpner da ingenting lenger</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>En utskrevet nøkkel som åpner hvelvet når passordet er glemt</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>På. Du blir bedt om passordet fra tid til annen. Slå av</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Av. Åpner uten å skrive passordet mens du er logget på. Slå på</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Lag en gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Slutt å låse opp uten passordet</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Lås opp uten passordet</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Skriv passordet ditt først.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
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
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Lås etter inaktivitet i</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Tøm utklippstavlen etter</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Lås når skjermen låses eller datamaskinen går i dvale</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Skjul 4OTP på skjermbilder og i opptak</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Åpne hurtigvelgeren med snarveien</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Vis 4OTP i systemfeltet</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>4OTP blir i systemfeltet når vinduet lukkes</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nye koder legges</translation>
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
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Lås når vinduet minimeres</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Start skjult i systemfeltet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Uthevingsfarge</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Høyde på radene</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Sifre</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Skjul koder til de pekes på</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Rekkefølge i listen</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Sammenlign klokken med synkroniseringstjenesten</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Korriger koder når klokken går feil</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Spør bare hva klokken er; ingenting om kodene dine sendes.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Bare hvis koden fortsatt er der. Utklippstavleprogrammer blir bedt om ikke å beholde den.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Det vises heller ikke på delte skjermer.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Der det ikke finnes noe systemfelt, vises vinduet.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Høy kontrast beholder sin egen.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>For eksempel http://proxy.example.org:8080 eller socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Bare hvis proxyen ber om det.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>For skjermer som andre kan se. Kopiering virker som alltid.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Spør hver gang</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>På alle enhetene mine</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Bare på denne enheten</translation>
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
        <translation>Denne:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrønn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fiolett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oransje</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Romslig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>I halvdeler: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Tre og tre: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>To og to: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Samlet: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Etter nettsted</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Etter konto</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Mest brukte først</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Sist brukte først</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Min egen rekkefølge</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Tilbake til standardverdiene</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Snarveier</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Det du skriver, søkes det alltid etter, uansett hvor markøren er.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopier den første eller valgte koden</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopier neste kode</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopier den første til niende synlige koden</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Velg en kode</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Alt som kan gjøres med den valgte koden</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Tøm søket; forlat en side</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Lim inn en lenke, en nøkkel eller et bilde</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Rediger den valgte koden</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>La en skjermleser si den valgte koden og sekundene som er igjen</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Fest den valgte koden, eller løsne den</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Flytt den valgte koden til papirkurven</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Flytt den valgte koden i din egen rekkefølge</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Denne siden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Til Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Velg «Overfør koder» og deretter «Importer koder» i Google Authenticator, og skann én etter én.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Den som ser den, kan lage disse kodene. Den forsvinner etter tre minutter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR-kode {number} av {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-kode</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-kode for {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Skann den med den andre enheten. Den som ser den, kan lage disse kodene. Den forsvinner etter et minutt.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Lenken er kopiert. Den inneholder nøkkelen: lim den bare inn der den hører hjemme.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Rekkefølge i listen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Hvelvet ditt er klart</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Legg til din første kode</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Med nøkkelen eller lenken som et nettsted viser når du slår på totrinnspålogging</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importer fra en annen app eller en sikkerhetskopi</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Fra eksportfilen til en annen autentiseringsapp, eller fra en sikkerhetskopi fra 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Koble til 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Hent kodene som de andre enhetene dine allerede deler</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se deg rundt først</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Hva vil du begynne med?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Tre eller fire ord uten sammenheng er sterke og lette å huske.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Svært svakt: gjettes med en gang</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Svakt: gjettes raskt</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Greit: legg til et ord</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterkt</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Kodene dine er som de var, synkroniseringen er satt på pause. Prøv igjen på et annet nettverk; vedvarer det, spør den som driver serveren.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Dette hvelvet er ikke koblet til noen synkroniseringsserver ennå.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>En tilgangsnøkkel trengs, men ingen kom.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Dette er ingen 4OTP-tilgangsnøkkel. Den begynner med 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Dette er en gjenopprettingsnøkkel. En tilgangsnøkkel begynner med 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Dette er en tilgangsnøkkel. En gjenopprettingsnøkkel begynner med 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Tilgangsnøkkelen har et feil tegn eller mangler et. Kopier den igjen fra kontrollpanelet.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Denne tilgangsnøkkelen ble laget av en nyere versjon av 4OTP. Oppdater denne versjonen.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Tilgangsnøkkelen er skadet. Kopier den igjen fra kontrollpanelet.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Serveren kjenner ikke denne tilgangsnøkkelen. Vis en som finnes i kontrollpanelet.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Nøkkelen oppgir {host} uten kryptering (http). Bare https-servere brukes.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Serverens adresse er ikke gyldig. Den ser ut som https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Tilgangsnøkkelen oppgir ingen server: fyll inn adressen.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Et synkronisert hvelv rommer opptil {limit} koder. Kodene dine er som de var.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Serveren sier at dette er for mye for ett hvelv. Kodene dine er som de var.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Serveren kan ikke nås. Endringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Serveren svarte ikke i tide. Endringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Serverens sertifikat er ikke gyldig, så ingenting ble sendt. Kodene dine er som de var.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Noe annet svarte, ikke en synkroniseringsserver: påloggingssiden til et hotell eller et nettsted.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Serverens svar kan ikke leses. Kodene dine er som de var.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Serverens svar tar ingen slutt. Kodene dine er som de var.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Serveren har selv et problem ({status}). Endringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Serveren er under vedlikehold. Endringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Serveren ber deg vente en stund.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Andre enheter endrer hvelvet hele tiden. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Proxyen slipper ikke denne tilkoblingen gjennom. Kontroller proxyinnstillingene.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Proxyen kan ikke nås. Kontroller proxyinnstillingene. Endringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Proxyen ber om navn og passord, eller godtar ikke de oppgitte. Legg dem inn i proxyinnstillingene.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Proxyens adresse kan ikke brukes. Den ser ut som http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Abonnementet er utløpt: endringer fra andre enheter kommer fortsatt, dine venter her.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Serveren avviser denne endringen. Kodene dine er som de var.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Serveren avviser denne enheten. Kodene dine er som de var.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>For mange forsøk. Vent før det neste.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Serveren krever en nyere versjon av 4OTP. Oppdater denne versjonen.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Denne versjonen er ikke lenger lagret; serveren beholder de siste 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Serveren vet ikke hva det ble spurt om.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Eieren har slettet eller deaktivert denne tilgangsnøkkelen. Kodene blir her; koble til med en annen nøkkel.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Serveren kjenner ikke lenger denne enheten. Kodene blir her; koble til igjen.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Eieren har laget et nytt synkronisert hvelv. Kodene blir her; koble til med en ny tilgangsnøkkel.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Synkroniseringsserveren har mistet endringer, som etter gjenoppretting fra en sikkerhetskopi. Ingenting ble endret her. Reparer bringer tilbake det som mangler der.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Serveren ble gjenopprettet til et tidspunkt før en tilgangsnøkkel ble fjernet. Eieren må først fornye nøklene i kontrollpanelet; reparer deretter her.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Serverens svar bryter reglene for synkronisering.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Serveren viser en eldre tilstand enn denne enheten har sett.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Serverens historikk fortsetter ikke det denne enheten har sett.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Serveren viser nøkler som ble erstattet tidligere.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>En endring på serveren ble gjort av noen som ikke har nøkkelen til hvelvet.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Serveren viser en annen nøkkel for en kjent periode.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Det serveren lagrer for denne nøkkelen, åpnes ikke med den.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Serveren svarer for et annet hvelv.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Nøklene ble byttet, men historikken viser ingenting om det.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Serverens tilstand er eldre enn denne tilgangsnøkkelen.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Serveren har utelatt eller endret oppføringer.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Serverens liste over nøkler er ikke eierens.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Denne koden er feil eller for gammel. Kontroller den, eller få tilsendt en ny.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Dette er verken passfrasen eller gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Denne kontoen har ingen tilgangsnøkkel. Lag en i kontrollpanelet.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Innstillingene for synkroniseringen er skadet. Kodene blir her; koble til igjen.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Denne kontoen har ikke noe synkronisert hvelv ennå. Lag et i kontrollpanelet.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Det som var annerledes her, ligger i papirkurven i 30 dager.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>En kode som du slettet, ble endret på en annen enhet og blir.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>En kode som du endret, ble slettet på en annen enhet og er tilbake.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>En kode ble slettet på en annen enhet; telleren eller plassen her forsvant med den.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>To enheter ga en kode ulike hemmeligheter: begge beholdes, side om side.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>En kode var allerede her og ble slått sammen med den.</translation>
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
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparer</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Slå på synkronisering</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Koble til med en tilgangsnøkkel</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Skann den eller lim den inn fra kontrollpanelet</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Gjenopprett med e-post og passfrase</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Når det ikke finnes noen tilgangsnøkkel</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Hva som ble endret, når og hvor; gå tilbake til en versjon</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Hvordan denne datamaskinen når serveren</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Synkroniseringssjekk</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Koble fra…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Innstillinger for synkronisering</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Slett %n kode på alle enheter…</numerusform>
            <numerusform>Slett %n koder på alle enheter…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Seks ord, like på alle enheter som har sett de samme endringene</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Ikke tilkoblet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Slått av</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synkroniseringen er satt på pause</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Ikke synkron for øyeblikket</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synkroniserer…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Venter på å bli sendt: %n endring</numerusform>
            <numerusform>Venter på å bli sendt: %n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Synkron, i sanntid</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synkron</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>De samme kodene på alle enhetene dine, ende-til-ende-krypterte: serveren kan ikke lese dem. Alt virker også uten synkronisering.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Siste kontakt: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Siste endring: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Venter her: %n endring.</numerusform>
            <numerusform>Venter her: %n endringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>I sanntid, med en gang</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Hver time</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Hver sjette time</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Én gang om dagen</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Bare når jeg trykker på «Synkroniser nå»</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Slette disse kodene på alle enheter?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>De legges i papirkurven her i 30 dager, og historikken kan hente dem tilbake.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Slett på alle enheter</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synkroniseringen trenger en avgjørelse fra deg.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Avvist: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n finnes allerede her</numerusform>
            <numerusform>%n finnes allerede her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n er ulik</numerusform>
            <numerusform>%n er ulike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n er ulik</numerusform>
            <numerusform>%n er ulike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvist</numerusform>
            <numerusform>%n avvist</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Finnes allerede her</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nytt navn på en nøkkel som er her</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Ulik den som er her: begge beholdes</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Dette er ikke passordet til filen.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Filen er skadet eller ufullstendig. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP kjenner ikke denne typen fil. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Filen er større enn noen eksport. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Filen krever mer beregning enn noen ekte eksport.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Det er ikke nok ledig minne til å åpne denne filen.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Denne filen trenger en annen ved siden av seg: {file}. Velg begge sammen.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Filer av denne typen kan ikke importeres. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} lar ingen lese denne filen. Eksporter på en annen måte der, uten appens egen lås.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Den er låst til enheten den ble laget på. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Dette arkivet er tomt: {app} klarte ikke å lage det. Oppdater {app}, og eksporter på nytt.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Delene {missing} av {size} mangler. Velg alle sidene i gjenopprettingspakken sammen.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Ingen QR-kode ble funnet i dette bildet. Prøv et skarpere eller større.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Denne nøkkelfilen er skadet, eller er ingen. Velg en annen.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Filen kan ikke leses fra disken.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Denne filen inneholder ingen innstillinger for 4OTP. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Den kan ikke dekrypteres. Eksporter på nytt i den andre appen.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Den er skadet i filen. Eksporter på nytt i den andre appen.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Den ligger i en annen fil. Velg alle filene i eksporten sammen.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Den har sitt eget passord. Fjern det i den andre appen, og eksporter på nytt.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Den virker med meldinger til en telefon og har ingen nøkkel. Sett i stedet opp en kode på nettstedet.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Formatet har ikke plass til denne typen kode. Velg et annet.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Formatet har ikke plass til denne algoritmen. Velg et annet.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Formatet har ikke plass til så mange sifre. Velg et annet.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Dette formatet kan ikke krypteres. Velg et annet.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Filen trenger et passord. Skriv ett; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Feil passfrase eller skadet fil.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Denne sikkerhetskopien ble laget av en nyere versjon av 4OTP. Oppdater programmet.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Dette er ingen sikkerhetskopi fra 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Sikkerhetskopien er større enn 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Filen ble skrevet, men kunne ikke leses tilbake. Den er ingen sikkerhetskopi; prøv et annet sted.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Mappen for sikkerhetskopier er ikke der.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Innstillingene for den automatiske sikkerhetskopieringen er skadet: sett den opp på nytt.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Velg på nytt hvor ofte det lages en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Disse sidene hører til flere gjenopprettingspakker. Velg dem fra én.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>En QR-kode i gjenopprettingspakken er skadet. Skann sidene på nytt.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Dette er for mange koder for en gjenopprettingspakke. Lag en sikkerhetskopifil.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Eksporter på nytt i Bitwarden, passordbeskyttet eller som vanlig JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Dekrypter den først med OpenPGP, eller eksporter uten OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Denne passordtabellen har ingen kolonne med koder. Eksporter i et annet format.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Eksporter på nytt uten passord, som en vanlig ZIP-fil.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Eksporter som tekst i WinAuth, og velg den filen.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Endre krypteringen til AES eller ChaCha20 i KeePass, og lagre.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Lagre den som KDBX 4 i KeePass 2 eller KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Bruk appens egen eksport som QR-koder.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Sett den opp på nytt på nettstedet.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Ta et skjermbilde av QR-kodene, og velg det.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>«{member}» kan ikke leses; det beholdes som det er</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Filen kunne ikke skrives der.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Filen kunne ikke skrives der: mappen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Disken er full. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>den ligger i papirkurven til den andre appen</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Passfrasen trenger minst %n tegn.</numerusform>
            <numerusform>Passfrasen trenger minst %n tegn.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n kode i denne filen</numerusform>
            <numerusform>%n koder i denne filen</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Tøm papirkurven…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Papirkurven er tom</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Slettede koder blir her i 30 dager.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>slettet {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Gjenopprett {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Slett {name} for godt</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} er tilbake</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Slette {name} for godt?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Dette kan ikke angres. Sørg for at nettstedet ikke lenger spør etter denne koden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Slette %n oppføring for godt?</numerusform>
            <numerusform>Slette %n oppføringer for godt?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Tøm papirkurven</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Vis 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Hurtigvelger</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Avslutt 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Vis hintet</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Bruk gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Bruk passordet</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Lås opp med nøkkellageret på datamaskinen</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Åpne en eldre kopi…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Begynn på nytt…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser opp…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Dette er ikke passordet. Neste forsøk om %n sekund.</numerusform>
            <numerusform>Dette er ikke passordet. Neste forsøk om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Hvelvfilen er ikke lenger der den var</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Kopier av den, eller nøkkelen dens, er fortsatt her. Ingenting ble opprettet eller endret.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Laget av en nyere versjon av 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Oppdater 4OTP på denne datamaskinen. Hvelvet er ikke endret.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Hvelvfilen er skadet</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Filen beholdes. En eldre kopi kan åpnes med det samme passordet.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Lås opp 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Hint: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Begynne med et tomt hvelv?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Den skadde filen og alle kopier blir der de er, under et annet navn. Ingenting slettes.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynn på nytt</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Disse oppføringene beholdes nøyaktig som de er, blir med i hver sikkerhetskopi og prøves igjen av hver nyere versjon av 4OTP. Teksten i en oppføring kan inneholde nøkkelen: ikke vis den til noen.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Siden {when}. Grunn: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Teksten i oppføringen</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Vis teksten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Slette denne oppføringen for godt?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>En nyere versjon av 4OTP kan kanskje lese den. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skann skjermen</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Bruk webkameraet</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Åpne et bilde</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Skriv nøkkelen for hånd</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Hvor skal nye koder legges?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Synkroniserte koder er på alle enhetene dine. Andre blir på denne.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Husk valget</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkronisert</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På denne enheten</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
</TS>