<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <translation>Din boks ligger i</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, version 3 eller nyere</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Tjenesternes logoer</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Fra simple-icons (CC0); logoerne tilhører deres ejere</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Rapportér et sikkerhedsproblem</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Gem ny kode</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Skriv denne kode på webstedet</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Gem, når webstedet har godkendt den. Den næste kode bliver en anden.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Gem, når webstedet har godkendt den. Læg derefter også webstedets gendannelseskoder her.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>En kode med denne nøgle findes allerede i boksen.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Giv den et navn, så du kan finde den igen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} er gemt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scan skærmen</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Finder QR-koderne i alle vinduer, på alle skærme</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Brug webkameraet</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Til en QR-kode på en telefon eller på papir</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Åbn et billede</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Skærmbilleder og fotos, mange på én gang; eller slip dem på dette vindue</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Den automatiske sikkerhedskopiering mislykkedes: {why}</translation>
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
        <translation>Automatiske sikkerhedskopier</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Vælg mappen…</translation>
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
        <translation>Hver uge</translation>
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
        <translation>Slå til</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhedskopiér nu</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Slå fra</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Efter ændringer, højst</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Behold de seneste</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe til sikkerhedskopier</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Efter ændringer skriver 4OTP en krypteret sikkerhedskopi i en mappe, helst en, der synkroniseres med et onlinelager. Hver kopi læses tilbage og åbnes, før den tæller.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Til {folder}. Seneste vellykkede sikkerhedskopi: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Mislykkedes: {why} Nyt forsøg hver time.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Vælg en mappe.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Sikkerhedskopiér hemmelige nøgler</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Én fil til %n kode, krypteret med sin egen adgangssætning.</numerusform>
            <numerusform>Én fil til %n koder, krypteret med sin egen adgangssætning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Uden adgangssætningen kan ingen åbne den, heller ikke du.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Vælg et sted og sikkerhedskopiér…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Gem sikkerhedskopien</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Færdig. Sikkerhedskopien indeholder %n kode; den er læst tilbage og åbnet.</numerusform>
            <numerusform>Færdig. Sikkerhedskopien indeholder %n koder; den er læst tilbage og åbnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n ulæselig post medtaget uændret.</numerusform>
            <numerusform>%n ulæselige poster medtaget uændret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sikkerhedskopien er lavet</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Luk denne meddelelse</translation>
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
        <translation>Kameraets billede</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Fortsæt med det, der blev læst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Eller tilføj koden på en anden måde:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Vis den næste QR-kode.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Læst.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Denne kode er allerede læst. Vis en anden.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kameraet starter…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Hold QR-koden foran kameraet, så den fylder cirka halvdelen af billedet.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Intet kamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kameraet er i brug</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kameraet er ikke tilladt</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kameraet er væk</translation>
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
        <translation>Eksportér eller importér indstillinger</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Eksportér indstillinger…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Til at gemme eller til en anden computer</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importér indstillinger…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Hvad filen ikke nævner, forbliver uændret</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Filen indeholder det, du har indstillet under ”Mere”: ingen koder, nøgler eller adgangskode. Alle må se den.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrevet: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Udeladt:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n indstilling ændret.</numerusform>
            <numerusform>%n indstillinger ændret.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Alt er allerede indstillet sådan.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: den indstilling har 4OTP ikke</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: den værdi kan den ikke have</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Nuværende adgangskode</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Nogen kender måske den gamle</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Så får boksen også en ny nøgle, og gendannelsesnøglen skal laves igen.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Brug den nye adgangskode</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Behold den gamle adgangskode</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Slet dem</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Ældre kopier af boksen</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Sikkerhedskopier åbnes med den adgangssætning, de blev lavet med.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Slet de ældre kopier?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Kun dem, hvis koder alle er i boksen eller dens papirkurv, slettes. Dette kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Skift og slet</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Adgangskoden er skiftet</translation>
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
        <translation>Koder, der skal vises</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-koder med op til ti koder hver, til Google Authenticator eller en anden app, der læser dens eksport.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n mere</numerusform>
            <numerusform>{names} og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kode kan ikke komme med: {names}</numerusform>
            <numerusform>%n koder kan ikke komme med: {names}</numerusform>
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
        <translation>Intet valgt</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Vis QR-koderne</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>De indeholder nøglerne til disse koder. Skriv din adgangskode først.</translation>
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
        <translation>Computerens ur er sprunget {time}. Koder kan blive afvist.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Computerens ur går {time} forkert. Koderne rettes for det.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Computerens ur går {time} bagud. Koder kan blive afvist.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Computerens ur går {time} foran. Koder kan blive afvist.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Ret koderne</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Kopierede koden til {name}</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Kopierede den næste kode til {name}</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Fastgjort øverst</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Ikke længere fastgjort</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Flyttede {name} til papirkurven</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Flyttet til synkroniseringen</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Kopieret til synkroniseringen</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Kopieret til denne enhed</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Vil du kun beholde {name} på denne enhed?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Den forsvinder fra dine andre enheder.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Behold den kun her</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Kun på denne enhed</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Udklipsholderen ryddes om %n sekund.</numerusform>
            <numerusform>Udklipsholderen ryddes om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>posten uden navn</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Kræver sin pinkode: klik her</translation>
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
        <translation>Note, mærker og avancerede indstillinger</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Teksten ved siden af QR-koden; mellemrum og store eller små bogstaver er ligegyldige. Eller et link.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Webstedets navn</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (valgfrit)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Mærker, med komma imellem</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Fortsæt redigeringen</translation>
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
        <translation>Slet</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiér kode</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Lav den næste kode</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopiér den næste kode</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Frigør</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fastgør øverst</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Vis QR-kode…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Gendannelseskoder…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Behold begge, markér ikke længere</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Behold kun på denne enhed…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopiér til denne enhed</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Flyt til synkroniseringen</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopiér til synkroniseringen</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Flyt til gruppe</translation>
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
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>ingen kode: en indstilling mangler</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>tryk på Enter for den næste kode</translation>
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
        <translation>fastgjort</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopieret</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>%n sekund tilbage</numerusform>
            <numerusform>%n sekunder tilbage</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Tilføj din første kode</translation>
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
        <translation>Mere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniserede</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Ingen koder endnu</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Slå totrinslogin til på et websted, og tag nøglen med hertil. Det tager et minut.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Intet i denne gruppe</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Flyt en kode hertil fra dens menu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Intet websted, ingen konto, gruppe, intet mærke og ingen note passer.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På denne enhed</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Fundne koder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Gruppe til alle valgte</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Forbind til 4OTP Sync med adgangsnøglen</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Vis den næste QR-kode, eller gem det, der blev læst.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Scan skærmen for flere</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Læs flere med webkameraet</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Åbn flere billeder</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Gem %n kode</numerusform>
            <numerusform>Gem %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Intet valgt</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Giv den et navn, så du kan finde den igen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} er gemt</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n kode gemt</numerusform>
            <numerusform>%n koder gemt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Kun når adgangsnøglen ikke angiver nogen.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Scan adgangsnøglens QR-kode</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webkamera, skærm eller et billede</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Kontrolpanelet viser adgangsnøglen under ”Adgangsnøgler”: vis den dér, og kopiér den.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Indtast adgangsnøglen manuelt</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synkronisér alle koder på denne enhed</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Vælg hvilke</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Ingen: de bliver kun på denne enhed</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Koder, der skal synkroniseres</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Slå synkronisering til</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Først gemmes en kopi af boksen. Intet fjernes på nogen af siderne.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Vil du forbinde til {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Denne adgangsnøgle fører til en server, der ikke er 4OTP’s egen. Fortsæt, hvis det er den, du forventer.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Forbundet til {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Synkroniseret dér: %n kode.</numerusform>
            <numerusform>Synkroniseret dér: %n koder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>På denne enhed: %n kode.</numerusform>
            <numerusform>På denne enhed: %n koder.</numerusform>
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
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synkroniseringen er slået til.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Åbn en ældre kopi</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Det, der blev ændret, efter at en kopi blev lavet, er ikke i den. Alle filer beholdes.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Der er ingen kopi ved siden af boksen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Vil du afbryde forbindelsen for denne enhed?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Andre enheder påvirkes ikke.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Afbryd forbindelsen</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Behold alle koder på denne enhed</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Fjern de synkroniserede koder fra denne enhed</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Skriv ”fjern” for at bekræfte</translation>
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
        <translation>Test en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Vælg sikkerhedskopien…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Test den</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Skriv selv adgangssætningen: det handler om, hvorvidt du stadig kan huske den. Intet ændres.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vælg en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Vælg en fil.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Adgangssætningen er rigtig. %n kode i filen.</numerusform>
            <numerusform>Adgangssætningen er rigtig. %n koder i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Lavet den {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n magen til nu.</numerusform>
            <numerusform>%n magen til nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n ældre end nu.</numerusform>
            <numerusform>%n ældre end nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n er her ikke længere.</numerusform>
            <numerusform>%n er her ikke længere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Mangler i den: %n nyere kode. Lav en ny sikkerhedskopi.</numerusform>
            <numerusform>Mangler i den: %n nyere koder. Lav en ny sikkerhedskopi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Ret, før du gemmer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Webstedets navn</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (valgfrit)</translation>
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
        <translation>Redigér kode</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Erstat nøglen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Klik på billedet for at vælge et andet.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Ændringerne er gemt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Flyttede {name} til papirkurven</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Dette lykkedes ikke ({code}). Intet blev ændret.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Tegn {position} i nøglen er {character}, som ingen nøgle har: 0 er O, 1 er I eller L, 8 er B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Tegn {position} i nøglen er ikke et, som en nøgle kan have: A til Z og 2 til 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field} skal være mellem {minimum} og {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field} har en værdi, som 4OTP ikke kender.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Boksen er i brug af et andet program (proces {pid} på {host}). Den kan læses her, ikke ændres.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Dette er ikke adgangskoden.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: teksten er for lang.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Nøglen er tom eller for kort til at være en nøgle.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Nøglen er længere end nogen nøgle: kontrollér, hvad der blev indsat.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Nøglen har en længde, som denne type kode ikke har.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Et tegn i nøglen er skrevet forkert: kontrolcifrene passer ikke.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Denne type kode er ukendt for denne version af 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Denne kode kræver sin pinkode.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Denne tekst er hverken en nøgle eller et link, der begynder med otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Dette er en eksport fra Google Authenticator; åbn den som en import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Dette link er for langt til at være et link til en kode.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Dette link indeholder tegn, der ikke kan læses.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Denne fil er ikke et billede, der kan bruges. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Boksen er låst. Lås den op først; intet blev ændret.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Denne fil er ikke en 4OTP-boks. Den er ikke blevet ændret.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Denne boks blev lavet af en nyere version af 4OTP. Opdatér programmet; filen er ikke blevet ændret.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Boksens fil er beskadiget. Den er beholdt, og en ældre kopi kan åbnes.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Boksen kan kun læses her. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Disken er fuld. Din ændring er i hukommelsen og gemmes, så snart der er plads.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Der er allerede en boks; intet blev ændret.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Tippet afslører en del af adgangskoden. Beskriv den uden dens egne bogstaver.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Tippet er for langt: højst 80 tegn.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Denne gendannelsesnøgle åbner ikke denne boks.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Denne computers nøgle er væk. Lås op med adgangskoden eller gendannelsesnøglen; ingen kode er gået tabt.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Boksens fil er ikke længere, hvor den var. Intet blev oprettet eller ændret.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Det er tid til at skrive adgangskoden én gang, så den ikke bliver glemt.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Denne post er her ikke længere.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Denne computer har intet nøglelager, som 4OTP kan stole på.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Computerens nøglelager afviste. Intet blev ændret.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Denne post kan ikke læses. Den beholdes, som den er.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Kodens tæller har nået sin ende.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Giv den et navn.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Denne kode er her ikke længere.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Denne gruppe er her ikke længere.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Computerens nøglelager er låst. Lås det op og prøv igen, eller brug adgangskoden.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>En anden fil har taget boksens plads og blev ikke overskrevet. Lav en sikkerhedskopi nu, og åbn så 4OTP igen.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Denne post kom med synkronisering og bliver, som den er.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Intet andet ville åbne boksen. Vælg først en adgangskode, eller lav en gendannelsesnøgle.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Denne boks kunne ikke opdateres. Den kan læses her, ikke ændres. Opdater 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Denne kopi er der ikke længere. Vælg en anden.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Denne kode har ingen tæller: den skifter med tiden.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Boksen kunne ikke gemmes. Din ændring er i hukommelsen; se efter, om dens mappe er der.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Boksens fil kan ikke læses fra disken. Se efter, hvem der må læse den, eller åbn en kopi.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Adgangskoden skal have mindst %n tegn.</numerusform>
            <numerusform>Adgangskoden skal have mindst %n tegn.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Dette er ikke pinkoden. %n forsøg tilbage, derefter åbner kun adgangskoden.</numerusform>
            <numerusform>Dette er ikke pinkoden. %n forsøg tilbage, derefter åbner kun adgangskoden.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Dette er ikke adgangskoden. Næste forsøg om %n sekund.</numerusform>
            <numerusform>Dette er ikke adgangskoden. Næste forsøg om %n sekunder.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Ark til udskrivning</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Kryptér den med en adgangskode</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Udskriv også gendannelseskoderne</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Boksens adgangskode</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Vælg et sted og eksportér…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Til Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-koder til at scanne med telefonen</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Gendannelsespakke</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>En udskrevet gendannelsesnøgle og en krypteret sikkerhedskopi</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Denne fil indeholder dine nøgler i klartekst: den, der læser den, har dine koder. Slet den, når den er brugt.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Dette format har ikke plads til %n kode:</numerusform>
            <numerusform>Dette format har ikke plads til %n koder:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Går tabt for %n kode: {what}</numerusform>
            <numerusform>Går tabt for %n koder: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Kun sikkerhedskopier beholder %n ulæselig post.</numerusform>
            <numerusform>Kun sikkerhedskopier beholder %n ulæselige poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>noten</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>grupper og mærker</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>billedet</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>gendannelseskoderne</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>pinkoden</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>fastgørelsen øverst</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>tælleren</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Gem eksporten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n kode eksporteret</numerusform>
            <numerusform>%n koder eksporteret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Opret min boks</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Velkommen til 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Dine koder krypteres på denne computer med en adgangskode, som kun du kender. Ingen kan nulstille den, så vælg en, du kan huske.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Opretter…</translation>
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
        <translation>Er her allerede</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>To gange på denne liste</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Samme nøgle to gange på denne liste</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Denne nøgle er her allerede, med navnet {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>En kode med dette navn er her, med en anden nøgle</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Den har intet navn: giv den et.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>intet navn</translation>
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
        <translation>{read} af {size} læst; delene {missing} mangler.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} af {size} læst; del {missing} mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n at tilføje</numerusform>
            <numerusform>%n at tilføje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n er her allerede</numerusform>
            <numerusform>%n er her allerede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n kan ikke bruges</numerusform>
            <numerusform>%n kan ikke bruges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Intet navn</translation>
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
        <translation>Koder, der blev fundet</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Den er allerede på listen.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Åbn billeder med QR-koder</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Vis hurtigvælgeren</translation>
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
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Grupperne står under søgefeltet. En kode er i én gruppe eller i ingen.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Navn på gruppen {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Flyt {name} op</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flyt {name} ned</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Slet gruppen {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Gruppen {name} er slettet; dens koder bliver</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Den automatiske sikkerhedskopiering mislykkedes %n gang</numerusform>
            <numerusform>Den automatiske sikkerhedskopiering mislykkedes %n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Der er ingen sikkerhedskopi endnu</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Den seneste sikkerhedskopi rummer kun %n kode</numerusform>
            <numerusform>Den seneste sikkerhedskopi rummer kun %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Ingen sikkerhedskopi er nogensinde testet</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Den seneste test af en sikkerhedskopi er %n dag gammel</numerusform>
            <numerusform>Den seneste test af en sikkerhedskopi er %n dage gammel</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Kun denne computer kan åbne boksen</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Boksen har ingen adgangskode</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n post kan ikke læses</numerusform>
            <numerusform>%n poster kan ikke læses</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Computerens ur går forkert</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kode deler samme nøgle</numerusform>
            <numerusform>%n koder deler samme nøgle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n gendannelseskode tilbage</numerusform>
            <numerusform>%n gendannelseskoder tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kode med usædvanlige indstillinger</numerusform>
            <numerusform>%n koder med usædvanlige indstillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kode med en kort nøgle</numerusform>
            <numerusform>%n koder med en kort nøgle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopi åbnes med en tidligere adgangskode</numerusform>
            <numerusform>%n kopier åbnes med en tidligere adgangskode</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Ældre sikkerhedskopier er beholdt. Kontrollér, at mappen er der.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Den før rummede mere end dobbelt så mange. Ældre sikkerhedskopier beholdes, til du siger, at det er rigtigt.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Hvis denne computer går tabt, gør koderne det også. En sikkerhedskopi tager et minut.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>En test åbner en sikkerhedskopi med dens adgangssætning og sammenligner den. Intet ændres.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Test en igen, så du ved, at adgangssætningen er rigtig.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Uden computerens nøglelager, for eksempel efter en geninstallation, kan intet åbne den. Tilføj en adgangskode.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Den, der har denne computer, har koderne. Angiv en adgangskode.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>De beholdes, som de er, og prøves igen efter hver opdatering.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Websteder kan afvise koderne. 4OTP kan rette dem med forskellen.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Det kan være rigtigt. Er en tilovers, så slet den.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Lav nye på webstedet, og gem dem sammen med koden.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Det kan være rigtigt: sammenlign med, hvad webstedet siger.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>En nøgle under 80 bit er svag. Slå totrinslogin fra og til igen på webstedet.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Den, der har en af dem, åbner den som før. Forny dem, eller slet dem.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Lav en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Test en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Indstillinger for sikkerhedskopier</translation>
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
        <translation>Ret koderne</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Angiv en adgangskode</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Det er rigtigt</translation>
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
        <translation>Alt er godt</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Intet her kan koste dig en kode.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Vigtigt</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Værd at se på</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Spørg ikke</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n mere</numerusform>
            <numerusform>{names} og %n mere</numerusform>
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
        <translation>Spørger serveren…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Den seneste ændring (%n).</numerusform>
            <numerusform>De seneste %n ændringer, nyeste først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Gå tilbage…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Gå tilbage til versionen fra {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Gik tilbage til en tidligere version</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Repareret, efter at serveren mistede ændringer</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Beskrivelsen er ikke længere gemt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Forbundet</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Intet ville blive ændret.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n kommer tilbage</numerusform>
            <numerusform>%n kommer tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n forsvinder</numerusform>
            <numerusform>%n forsvinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n ændres</numerusform>
            <numerusform>%n ændres</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Vil du gå tilbage til versionen fra {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Det sker på alle enheder og kan selv fortrydes.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Gå tilbage til denne version</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Alle enheder går tilbage til den version.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sikkerhedskopi / Import / Eksport</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Sikkerhedskopiér hemmelige nøgler</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Alle koder i én krypteret fil</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importér hemmelige nøgler</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>En sikkerhedskopi eller en fil fra en anden app</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Til en anden app eller til udskrivning</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatiske sikkerhedskopier</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Test en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Åbner en og sammenligner; intet ændres</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Opbevar sikkerhedskopier i et onlinelagers mappe eller på et drev. Send dem ikke med e-mail eller sms: den, der har filen og dens adgangssætning, har alle koder.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Den seneste automatiske sikkerhedskopiering mislykkedes.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>En sikkerhedskopi blev senest kontrolleret {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Ingen sikkerhedskopi er testet endnu.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Slået fra</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Slået til, ingen lavet endnu</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Slået til, senest lavet {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Vælg et andet billede</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Efter webstedets navn</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Vælg et logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Eget billede…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vælg et billede</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Billeder (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importér hemmelige nøgler</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Vælg filer…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Tag dine koder med hertil</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Vælg en sikkerhedskopi fra 4OTP eller en eksport fra en anden app, eller slip filerne på dette vindue. 4OTP ser selv, hvad de er; intet tilføjes, før du har set hver post.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Vælg filer, der skal importeres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Filens adgangskode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Udelad denne fil</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Den er krypteret. Skriv den adgangskode eller adgangssætning, den blev eksporteret med.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
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
        <translation>Åbner. Nogle apps gør dette langsomt med vilje; det kan tage nogle sekunder.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Sammenligner med dine koder…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Der er intet i udklipsholderen, som en kode kan læses af.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Gendannelsespakke</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Boksens adgangskode</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>En ny gendannelsesnøgle åbner boksens fil uden adgangskoden; en ældre holder op med at virke. Sikkerhedskopien ved siden af er krypteret med adgangssætningen, som ikke udskrives: husk den.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Gem gendannelsespakken</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Gendannelsespakken er gemt. Udskriv den, og slet filen.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Gendannelsespakke til 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Gendannelsespakke til 4OTP, lavet {date}

Sådan får du dine koder tilbage: installér 4OTP, vælg ”Mere &gt; Sikkerhedskopi / Import / Eksport &gt; Importér hemmelige nøgler”, og vis fotos af alle QR-koderne herunder. Du bliver bedt om adgangssætningen.

Gendannelsesnøglen åbner boksens fil på den computer, den blev lavet på:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Del {number} af {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Visningssprog</translation>
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
        <translation>Vælg et logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Tjenestens navn</translation>
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
        <translation>Denne boks er ikke beskyttet: alle, der bruger denne computer, kan læse den.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Angiv en adgangskode</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Et andet program har denne boks åben: den kan læses her, ikke ændres.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Denne boks blev skrevet af en nyere version af 4OTP: den kan læses her, ikke ændres.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Boksen kan læses her, ikke ændres.</translation>
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
        <translation>Ikke gemt endnu: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Søg i indstillingerne</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Dine koder andre steder</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sikkerhedskopi / Import / Eksport</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Din boks</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
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
        <translation>Kan ikke læses</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Denne app</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Visningssprog</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Hurtigvælger og systembakke</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Eksportér eller importér indstillinger</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Om 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n post, beholdes som den er</numerusform>
            <numerusform>%n poster, beholdes som de er</numerusform>
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
        <translation>Nogle netværk lader kun programmer komme ud gennem en proxy. En server på denne computer har ikke brug for nogen.</translation>
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
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens navn</translation>
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
        <translation>Webstedet viser en QR-kode og ved siden af den en nøgle eller et link.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Et link, en nøgle eller et billede fra udklipsholderen; Ctrl+V hvor som helst</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Skriv nøglen manuelt</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Med vilkårlige mellemrum, store eller små bogstaver</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Adgangskode igen</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ny adgangskode igen</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Tip (valgfrit)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Alle, der bruger denne computer, kan læse det på oplåsningsskærmen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Mindst %n tegn.</numerusform>
            <numerusform>Mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Tippet afslører en del af adgangskoden.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Boksens fil kunne ikke læses. En kopi fra {when} blev åbnet; filen beholdes.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Boksen har en ny nøgle. Gendannelsesnøglen og nøglelageret skal sættes op igen.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Boksen melder: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n ulæselig post, beholdt uændret: se ”Mere”.</numerusform>
            <numerusform>%n ulæselige poster, beholdt uændret: se ”Mere”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Noget gik galt i 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Dine koder er, som de var, da de sidst blev gemt. Rapporten herunder indeholder ingen koder, nøgler eller navne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
            <numerusform>%n kopi beholdt: den kan ikke åbnes eller har en kode, som ikke er i boksen.</numerusform>
            <numerusform>%n kopier beholdt: de kan ikke åbnes eller har en kode, som ikke er i boksen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Ældre kopier</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alt er godt</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Ingen kopi åbnes med en tidligere adgangskode.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Tidligere adgangskode</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Boksen har siden fået en ny nøgle: kun denne adgangskode åbner dem, så man kan se, hvad de rummer.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Læg dem under den nuværende adgangskode</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Slet dem…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Boksen gemmer kopier af sig selv ved siden af. Den, der har en af disse, åbner den som før.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n kopi af boksen åbnes med en tidligere adgangskode eller gendannelsesnøgle.</numerusform>
            <numerusform>%n kopier af boksen åbnes med en tidligere adgangskode eller gendannelsesnøgle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Slet %n ældre kopi?</numerusform>
            <numerusform>Slet %n ældre kopier?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Kun dem, hvis koder alle er i boksen eller dens papirkurv, slettes. Dette kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopi lagt under den nuværende adgangskode</numerusform>
            <numerusform>%n kopier lagt under den nuværende adgangskode</numerusform>
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
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Prøv igen eller på en anden måde:</translation>
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
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Periode i sekunder</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tæller</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Webstedets navn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
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
        <translation>Efter tid (TOTP), den sædvanlige slags</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Efter tæller (HOTP)</translation>
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
        <translation>Den indeholder kodens nøgle. Skriv din adgangskode først.</translation>
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
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Adgangssætning igen</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Foreslå en</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Mindst %n tegn.</numerusform>
            <numerusform>Mindst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Skriv den ned, før du går videre: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Vis adgangskoden</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul adgangskoden</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP-hurtigvælger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Boksens adgangskode</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Hvilken kode?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>Pinkode til {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Gem den i boksen</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Denne kode udløber om lidt. Den næste kommer om %n sekund.</numerusform>
            <numerusform>Denne kode udløber om lidt. Den næste kommer om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Skrev koden til {name}</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Kopierede koden til {name}. Programmer må ikke skrive i andre her.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Kopierede koden til {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Kopierede koden til {name}, %n s tilbage</numerusform>
            <numerusform>Kopierede koden til {name}, %n s tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Et andet program har allerede denne genvej. Vælg en anden.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Dit tastatur har ikke sådan en tast. Vælg en anden.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Dette er ikke en genvej. Hold Ctrl, Alt eller Meta nede, og tryk på en tast.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Tilføj Ctrl, Alt eller Meta: ellers kan tasten ikke længere bruges til at skrive.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Skrivebordsmiljøet gav ingen genvej. Knyt en genvej til 4otp --quick i dets indstillinger.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Skrivebordsmiljøet tillod ikke genvejen. Knyt en genvej til 4otp --quick i det.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Skrivebordsmiljøet tilbyder ikke programmer genveje. Knyt en genvej til 4otp --quick i det.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Skrivebordsmiljøet afviste genvejen. Knyt en genvej til 4otp --quick i dets indstillinger.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Koden kunne ikke skrives dér. Kopiér den i stedet.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Koden har et tegn, der ikke kan skrives. Kopiér den i stedet.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Hurtigvælger og systembakke</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Fra ethvert program: tryk på genvejen, skriv to eller tre bogstaver, tryk på Enter. Ctrl+Enter skriver koden i det vindue, du kom fra, Skift+Enter tager den næste kode.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genvej</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Vis vælgeren</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Start 4OTP sammen med systemet</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Åbn otpauth-links med 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Programmer kan ikke binde genveje i dette skrivebordsmiljø. Tilføj en genvej i systemets tastaturindstillinger med kommandoen: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} er bundet. Tryk på den nu for at prøve.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Genvejen</translation>
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
        <translation>Læser billeder…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Gendannelseskoder</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Gendannelseskoder, én på hver linje</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Indsæt dem her, én på hver linje</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Ret listen</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Gem gendannelseskoder</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Et websted godtager hver af disse én gang i stedet for en kode. Kryds en af, når den er brugt.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>brugt</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ikke brugt endnu</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopiér {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Gendannelseskoden er kopieret. Kryds den af, når webstedet har godkendt den.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Jeg har lagt den sikkert væk</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Med denne nøgle åbnes boksen uden adgangskoden. Udskriv den eller skriv den ned, og opbevar den sammen med dine vigtige papirer. Den vises kun nu.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Gendannelsesnøgle til 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Denne nøgle åbner 4OTP’s boks på den computer, den blev lavet på, uden adgangskoden.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Vælg ”Brug gendannelsesnøglen” på oplåsningsskærmen, og skriv den; mellemrum er ligegyldige.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Opbevar dette ark som et pas. Den, der har det og boksens fil, kan læse alle koder.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Lavet {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Gem gendannelsesnøglen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Gemt. En fil kan kopieres ubemærket: papir er sikrere.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Gendannelsesnøglen er kopieret</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Linket angiver ingen tæller: der tælles fra 0. Sammenlign den første kode med webstedet.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Opfattet som en Steam Guard-kode på grund af navnet. Ret typen, hvis det er forkert.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Hedder Steam, men har cifre: beholdt som en almindelig kode.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>En nøgle alene siger intet om sit websted: giv den et navn.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Denne post lå i papirkurven i den app, den kommer fra.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Usædvanligt: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n ciffer</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>en ny kode hvert %n. sekund</numerusform>
            <numerusform>en ny kode hvert %n. sekund</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Adgangssætning eller gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Få en ny kode</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Kontoens e-mailadresse</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Lad være tomt for selve 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Kode fra e-mailen</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Engangsadgangskode eller reservekode</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Du får en kode med e-mail. Dine koder åbnes kun på denne computer.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Skriv koden fra e-mailen. Den gælder i ti minutter.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Denne konto kræver en anden faktor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Til sidst det, som kun du ved. Det forlader aldrig denne computer.</translation>
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
        <translation>Gennemgå</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} er fra {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Filens poster</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Hvor koderne skal hen</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På denne enhed</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniseret</translation>
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
        <translation>Fortryd importen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Gem rapporten…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Tilføj %n kode</numerusform>
            <numerusform>Tilføj %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Intet at tilføje</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Udfyld det, der er her</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n kode tilføjet</numerusform>
            <numerusform>%n koder tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n er her allerede</numerusform>
            <numerusform>%n er her allerede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n udeladt</numerusform>
            <numerusform>%n udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n afvist, med grunden herunder</numerusform>
            <numerusform>%n afvist, med grundene herunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Alt i filen er her nu.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Importen blev fortrudt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Rapporten er gemt. Den indeholder navne og grunde, ingen nøgler.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Billeder af typen {kind} kan ikke læses her. Gem det først som PNG eller JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Skrivebordsmiljøets billede af skærmen kunne ikke slettes. Slet det selv: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Skrivebordsmiljøet gav intet billede af skærmen.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Lav eksporten igen i den app.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Denne fil kan ikke åbnes.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Denne fil er ikke et billede, der kan læses her.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Dette billede er beskadiget eller ufuldstændigt.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Dette billede er for stort. Klip delen med QR-koden ud.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Dette er for meget til én QR-kode.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Der er intet at vise som QR-kode.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Intet kamera blev fundet. Tilslut et, eller tilføj koden på en anden måde.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kameraet kan ikke åbnes: et andet program bruger det, eller privatlivsindstillingerne spærrer det for 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP må ikke bruge kameraet. Tillad det i computerens indstillinger, og prøv igen.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kameraet giver ikke flere billeder. Er det taget ud?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP må ikke se skærmen endnu. Tillad det under ”Anonymitet &amp; sikkerhed &gt; Skærmoptagelse”, og start det så igen.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Dette skrivebordsmiljø tilbyder ikke det, der skal bruges til det.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Skrivebordsmiljøet afviste. Intet blev ændret.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Ingen QR-kode blev fundet i dette billede.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Ingen QR-kode blev fundet på skærmen. Den skal være helt synlig og ikke bittelille.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Dette blev læst, men det er ikke en kode til login.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Dette er en gendannelsesnøgle. Den åbner en boks eller en konto og er ikke en kode, der skal opbevares her.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Dette er for meget tekst på én gang. Åbn den som fil med ”Importér”.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Dette er en adgangsnøgle. Den bruges til at forbinde under ”Synkronisering”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Nøglen består ikke af cifrene 0 til 9 og bogstaverne a til f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Nøglen er skrevet på en måde, som 4OTP ikke kender.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Computerens ur viser et umuligt tidspunkt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Denne eksport fra Google Authenticator er afkortet eller skrevet forkert.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Denne eksport fra Google Authenticator indeholder ingen koder.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Denne eksport fra Google Authenticator er beskadiget.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Denne eksport fra Google Authenticator er afkortet.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Denne eksport fra Google Authenticator modsiger sig selv.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator kender ikke denne type kode.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator kender ikke denne algoritme.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator kender kun koder med 6 eller 8 cifre.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator kender kun koder på 30 sekunder.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Denne kode er for stor til eksporten til Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Og tippet, som oplåsningsskærmen viser, når du beder om det</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Fjern gendannelsesnøglen</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Et udskrevet ark åbner så intet længere</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Lås op med computerens nøglelager</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Ældre kopier</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Nogle åbnes med en tidligere adgangskode. Forny eller slet dem</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Der er en. Lav en ny; det gamle ark åbner så intet længere</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>En udskrevet nøgle, der åbner boksen, når adgangskoden er glemt</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Slået til. Der spørges om adgangskoden en gang imellem. Slå fra</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Slået fra. Åbner uden at skrive adgangskoden, mens du er logget ind. Slå til</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Lav en gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Hold op med at låse op uden adgangskoden</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Lås op uden adgangskoden</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Skriv din adgangskode først.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
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
            <numerusform>%n dage</numerusform>
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
        <translation>Ryd udklipsholderen efter</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Lås, når skærmen låses, eller computeren går i dvale</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Skjul 4OTP på skærmbilleder og i optagelser</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Åbn hurtigvælgeren med genvejen</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Vis 4OTP i systembakken</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>4OTP bliver i systembakken, når vinduet lukkes</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nye koder lægges</translation>
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
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Lås, når vinduet minimeres</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Start skjult i systembakken</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accentfarve</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Rækkernes højde</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Skjul koder, indtil der peges på dem</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Listens rækkefølge</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Sammenlign uret med synkroniseringstjenesten</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Ret koder, når uret går forkert</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Spørger kun om, hvad klokken er; intet om dine koder sendes.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Kun hvis koden stadig er der. Udklipsholderprogrammer bliver bedt om ikke at gemme den.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Det vises heller ikke på delte skærme.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Hvor der ingen systembakke er, vises vinduet.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Høj kontrast beholder sin egen.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>For eksempel http://proxy.example.org:8080 eller socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Kun hvis proxyen beder om det.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Til skærme, som andre kan se. Kopiering virker som altid.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Spørg hver gang</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>På alle mine enheder</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Kun på denne enhed</translation>
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
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blågrøn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
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
        <translation>Rummelig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>I halvdele: 123 456, 1234 5678</translation>
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
        <translation>Efter websted</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Efter konto</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Mest brugte først</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Senest brugte først</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Min egen rækkefølge</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Tilbage til standardværdierne</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Når du skriver, søges der altid, uanset hvor markøren er.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopiér den første eller valgte kode</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopiér den næste kode</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopiér den første til niende synlige kode</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Vælg en kode</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Alt, hvad der kan gøres med den valgte kode</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Ryd søgningen; forlad en side</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Indsæt et link, en nøgle eller et billede</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Redigér den valgte kode</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Lad en skærmlæser sige den valgte kode og de resterende sekunder</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Fastgør den valgte kode, eller frigør den</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Flyt den valgte kode til papirkurven</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Flyt den valgte kode i din egen rækkefølge</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Denne side</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
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
        <translation>Vælg ”Overfør koder” og derefter ”Importér koder” i Google Authenticator, og scan én efter én.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Den, der ser den, kan lave disse koder. Den forsvinder efter tre minutter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR-kode {number} af {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
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
        <translation>QR-kode til {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiér linket</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Scan den med den anden enhed. Den, der ser den, kan lave disse koder. Den forsvinder efter et minut.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Linket er kopieret. Det indeholder nøglen: indsæt det kun, hvor det hører til.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Listens rækkefølge</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Din boks er klar</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Tilføj din første kode</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Med den nøgle eller det link, som et websted viser, når du slår totrinslogin til</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importér fra en anden app eller en sikkerhedskopi</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Fra eksportfilen fra en anden godkendelsesapp eller fra en sikkerhedskopi fra 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Forbind til 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Hent de koder, som dine andre enheder allerede deler</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se dig omkring først</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Hvad vil du begynde med?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Tre eller fire ord uden sammenhæng er stærke og lette at huske.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Meget svag: gættes med det samme</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Svag: gættes hurtigt</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Rimelig: tilføj et ord mere</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stærk</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Dine koder er, som de var, synkroniseringen er sat på pause. Prøv igen på et andet netværk; hvis det fortsætter, så spørg den, der driver serveren.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Denne boks er ikke forbundet til en synkroniseringsserver endnu.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Der skal bruges en adgangsnøgle, men der kom ingen.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Dette er ikke en 4OTP-adgangsnøgle. Den begynder med 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Dette er en gendannelsesnøgle. En adgangsnøgle begynder med 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Dette er en adgangsnøgle. En gendannelsesnøgle begynder med 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Adgangsnøglen har et forkert tegn eller mangler et. Kopiér den igen fra kontrolpanelet.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Denne adgangsnøgle blev lavet af en nyere version af 4OTP. Opdatér denne version.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Adgangsnøglen er beskadiget. Kopiér den igen fra kontrolpanelet.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Serveren kender ikke denne adgangsnøgle. Vis en, der findes i kontrolpanelet.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Nøglen angiver {host} uden kryptering (http). Kun https-servere bruges.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Serverens adresse er ikke gyldig. Den ser ud som https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Adgangsnøglen angiver ingen server: udfyld dens adresse.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>En synkroniseret boks rummer op til {limit} koder. Dine koder er, som de var.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Serveren siger, at dette er for meget til én boks. Dine koder er, som de var.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Serveren kan ikke nås. Ændringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Serveren svarede ikke i tide. Ændringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Serverens certifikat er ikke gyldigt, så intet blev sendt. Dine koder er, som de var.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Noget andet svarede, ikke en synkroniseringsserver: et hotels loginside eller et websted.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Serverens svar kan ikke læses. Dine koder er, som de var.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Serverens svar tager ingen ende. Dine koder er, som de var.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Serveren har selv et problem ({status}). Ændringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Serveren er under vedligeholdelse. Ændringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Serveren beder dig vente lidt.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Andre enheder ændrer boksen hele tiden. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Proxyen slipper ikke denne forbindelse igennem. Kontrollér proxyindstillingerne.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Proxyen kan ikke nås. Kontrollér proxyindstillingerne. Ændringer venter her og sendes senere.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Proxyen beder om navn og adgangskode eller godtager ikke de angivne. Angiv dem i proxyindstillingerne.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Proxyens adresse kan ikke bruges. Den ser ud som http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Abonnementet er udløbet: andre enheders ændringer kommer stadig, dine venter her.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Serveren afviser denne ændring. Dine koder er, som de var.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Serveren afviser denne enhed. Dine koder er, som de var.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>For mange forsøg. Vent før det næste.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Serveren kræver en nyere version af 4OTP. Opdatér denne version.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Denne version er ikke længere gemt; serveren gemmer de seneste 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Serveren ved ikke, hvad der blev spurgt om.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Ejeren har slettet eller deaktiveret denne adgangsnøgle. Koderne bliver her; forbind med en anden nøgle.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Serveren kender ikke længere denne enhed. Koderne bliver her; forbind igen.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Ejeren har lavet en ny synkroniseret boks. Koderne bliver her; forbind med en ny adgangsnøgle.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Synkroniseringsserveren har mistet ændringer, som efter gendannelse fra en sikkerhedskopi. Intet blev ændret her. Reparér bringer det tilbage, der mangler dér.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Serveren blev gendannet til et tidspunkt, før en adgangsnøgle blev fjernet. Ejeren skal først forny nøglerne i kontrolpanelet; reparér derefter her.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Serverens svar bryder synkroniseringens regler.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Serveren viser en ældre tilstand, end denne enhed har set.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Serverens historik fortsætter ikke det, som denne enhed har set.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Serveren viser nøgler, der tidligere blev erstattet.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>En ændring på serveren blev lavet af nogen, der ikke har boksens nøgle.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Serveren viser en anden nøgle for en kendt periode.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Det, serveren opbevarer til denne nøgle, åbnes ikke med den.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Serveren svarer for en anden boks.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Nøglerne blev skiftet, men historikken viser intet om det.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Serverens tilstand er ældre end denne adgangsnøgle.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Serveren har udeladt eller ændret poster.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Serverens liste over nøgler er ikke ejerens.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Denne kode er forkert eller for gammel. Kontrollér den, eller få sendt en ny.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Dette er hverken adgangssætningen eller gendannelsesnøglen.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Denne konto har ingen adgangsnøgle. Lav en i kontrolpanelet.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Indstillingerne for synkroniseringen er beskadiget. Koderne bliver her; forbind igen.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Denne konto har ingen synkroniseret boks endnu. Lav en i kontrolpanelet.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Det, der var anderledes her, ligger i papirkurven i 30 dage.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>En kode, som du slettede, blev ændret på en anden enhed og bliver.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>En kode, som du ændrede, blev slettet på en anden enhed og er tilbage.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>En kode blev slettet på en anden enhed; dens tæller eller plads her forsvandt med den.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>To enheder gav en kode forskellige hemmeligheder: begge beholdes, side om side.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>En kode var her allerede og blev slået sammen med den.</translation>
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
        <translation>Synkronisér nu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparér</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Slå synkronisering til</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Forbind med en adgangsnøgle</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Scan den, eller indsæt den fra kontrolpanelet</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Gendan med e-mail og adgangssætning</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Når der ikke er nogen adgangsnøgle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Hvad der blev ændret, hvornår og hvor; gå tilbage til en version</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Afbryd forbindelsen…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Indstillinger for synkronisering</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Slet %n kode på alle enheder…</numerusform>
            <numerusform>Slet %n koder på alle enheder…</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Ikke forbundet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Slået fra</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synkroniseringen er sat på pause</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Ikke synkron i øjeblikket</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synkroniserer…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Venter på at blive sendt: %n ændring</numerusform>
            <numerusform>Venter på at blive sendt: %n ændringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Venter her: %n ændring.</numerusform>
            <numerusform>Venter her: %n ændringer.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Synkron, live</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Hvordan denne computer når serveren</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Synkroniseringstjek</translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Seks ord, ens på alle enheder, der har set de samme ændringer</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synkron</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>De samme koder på alle dine enheder, end-to-end-krypterede: serveren kan ikke læse dem. Alt virker også uden synkronisering.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Seneste kontakt: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Seneste ændring: {when}.</translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Live, straks</translation>
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
        <translation>Kun når jeg trykker på ”Synkronisér nu”</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Vil du slette disse koder på alle enheder?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>De lægges i papirkurven her i 30 dage, og historikken kan bringe dem tilbage.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Slet på alle enheder</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synkroniseringen har brug for din beslutning.</translation>
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
        <translation>Afvist: {why}</translation>
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
            <numerusform>%n er her allerede</numerusform>
            <numerusform>%n er her allerede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n er forskellig</numerusform>
            <numerusform>%n er forskellige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n er forskellig</numerusform>
            <numerusform>%n er forskellige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n afvist</numerusform>
            <numerusform>%n afvist</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Er her allerede</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nyt navn til en nøgle, der er her</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Forskellig fra den, der er her: begge beholdes</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Dette er ikke filens adgangskode.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Filen er beskadiget eller ufuldstændig. Intet blev ændret.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP kender ikke denne slags fil. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Filen er større end nogen eksport. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Filen kræver mere beregning end nogen rigtig eksport.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Der er ikke nok ledig hukommelse til at åbne denne fil.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Denne fil skal have en anden ved siden af sig: {file}. Vælg begge sammen.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Filer af denne slags kan ikke importeres. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} lader ingen læse denne fil. Eksportér dér på en anden måde, uden appens egen lås.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Den er låst til den enhed, den blev lavet på. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Dette arkiv er tomt: {app} kunne ikke lave det. Opdater {app}, og eksportér igen.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Delene {missing} af {size} mangler. Vælg alle gendannelsespakkens sider sammen.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Ingen QR-kode blev fundet i dette billede. Prøv et skarpere eller større.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Denne nøglefil er beskadiget eller er ingen. Vælg en anden.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Filen kan ikke læses fra disken.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Denne fil indeholder ingen 4OTP-indstillinger. Intet blev ændret.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Den kan ikke dekrypteres. Eksportér igen i den anden app.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Den er beskadiget i filen. Eksportér igen i den anden app.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Den ligger i en anden fil. Vælg alle eksportens filer sammen.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Den har sin egen adgangskode. Fjern den i den anden app, og eksportér igen.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Den virker med beskeder til en telefon og har ingen nøgle. Opsæt i stedet en kode på webstedet.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Formatet har ikke plads til denne type kode. Vælg et andet.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Formatet har ikke plads til denne algoritme. Vælg et andet.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Formatet har ikke plads til så mange cifre. Vælg et andet.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Dette format kan ikke krypteres. Vælg et andet.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Filen skal have en adgangskode. Skriv en; intet blev skrevet.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Forkert adgangssætning eller beskadiget fil.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Denne sikkerhedskopi blev lavet af en nyere version af 4OTP. Opdatér programmet.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Dette er ikke en sikkerhedskopi fra 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Sikkerhedskopien er større end 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Filen blev skrevet, men kunne ikke læses tilbage. Den er ikke en sikkerhedskopi; prøv et andet sted.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Mappen til sikkerhedskopier er der ikke.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Indstillingerne for den automatiske sikkerhedskopiering er beskadiget: sæt den op igen.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Vælg igen, hvor ofte der laves en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Disse sider hører til flere gendannelsespakker. Vælg dem fra én.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>En QR-kode i gendannelsespakken er beskadiget. Scan dens sider igen.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Det er for mange koder til en gendannelsespakke. Lav en sikkerhedskopifil.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Eksportér igen i Bitwarden, beskyttet med adgangskode eller som almindelig JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Dekryptér den først med OpenPGP, eller eksportér uden OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Denne tabel med adgangskoder har ingen kolonne med koder. Eksportér i et andet format.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Eksportér igen uden adgangskode, som en almindelig ZIP-fil.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Eksportér som tekst i WinAuth, og vælg den fil.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Skift krypteringen til AES eller ChaCha20 i KeePass, og gem.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Gem den som KDBX 4 i KeePass 2 eller KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Brug appens egen eksport som QR-koder.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Opsæt den igen på webstedet.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Tag et skærmbillede af QR-koderne, og vælg det.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>dens ”{member}” kan ikke læses; det beholdes, som det er</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Filen kunne ikke skrives dér.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Filen kunne ikke skrives dér: mappen er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Disken er fuld. Intet blev skrevet.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>den ligger i den anden apps papirkurv</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Adgangssætningen skal have mindst %n tegn.</numerusform>
            <numerusform>Adgangssætningen skal have mindst %n tegn.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n kode i denne fil</numerusform>
            <numerusform>%n koder i denne fil</numerusform>
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
        <translation>Slettede koder bliver her i 30 dage.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>slettet {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Gendan {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Slet {name} permanent</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} er tilbage</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Vil du slette {name} permanent?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Dette kan ikke fortrydes. Sørg for, at webstedet ikke længere spørger om denne kode.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet permanent</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Vil du slette %n post permanent?</numerusform>
            <numerusform>Vil du slette %n poster permanent?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke fortrydes.</translation>
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
        <translation>Hurtigvælger</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Afslut 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Vis tippet</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Brug gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Brug adgangskoden</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Lås op med computerens nøglelager</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Åbn en ældre kopi…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Begynd forfra…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Dette er ikke adgangskoden. Næste forsøg om %n sekund.</numerusform>
            <numerusform>Dette er ikke adgangskoden. Næste forsøg om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Boksens fil er ikke længere, hvor den var</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Kopier af den, eller dens nøgle, er her stadig. Intet blev oprettet eller ændret.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Lavet af en nyere version af 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Opdatér 4OTP på denne computer. Boksen er ikke blevet ændret.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Boksens fil er beskadiget</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Filen beholdes. En ældre kopi kan åbnes med den samme adgangskode.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Lås 4OTP op</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Tip: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Vil du begynde med en tom boks?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Den beskadigede fil og alle kopier bliver, hvor de er, under et andet navn. Intet slettes.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynd forfra</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke læses</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Disse poster beholdes præcis, som de er, kommer med i hver sikkerhedskopi og prøves igen af hver nyere version af 4OTP. En posts tekst kan indeholde dens nøgle: vis den ikke til nogen.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Siden {when}. Grund: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Postens tekst</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Vis dens tekst</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slet…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Vil du slette denne post permanent?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>En nyere version af 4OTP kan måske læse den. Dette kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet permanent</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scan skærmen</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Brug webkameraet</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Åbn et billede</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Skriv nøglen manuelt</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Hvor skal nye koder lægges?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Synkroniserede koder er på alle dine enheder. Andre bliver på denne.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Husk valget</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniseret</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På denne enhed</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
</TS>