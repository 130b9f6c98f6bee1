<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Apie 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versija {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Jūsų saugykla yra</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencija</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, 3 arba vėlesnė versija</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Paslaugų logotipai</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Iš „simple-icons“ (CC0); logotipai priklauso jų savininkams</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Pranešti apie saugumo problemą</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Įrašyti naują kodą</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Naujas kodas</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Įveskite šį kodą svetainėje</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Kai svetainė jį priims, įrašykite. Kitas kodas bus kitoks.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Kai svetainė jį priims, įrašykite. Tada čia išsaugokite ir svetainės atkūrimo kodus.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Kodas su šiuo raktu jau yra saugykloje.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Pavadinkite jį, kad vėliau rastumėte.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} įrašyta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti veiksmą</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Nuskaityti ekraną</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Randa QR kodus visuose languose, visuose ekranuose</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Naudoti kamerą</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>QR kodui telefone arba popieriuje</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Atverti paveikslą</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Ekrano kopijos ir nuotraukos, galima kelias iš karto; arba nutempkite jas į šį langą</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Išvaizda</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Automatinės atsarginės kopijos sukurti nepavyko: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatinės atsarginės kopijos</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Kas valandą</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Kasdien</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Kas savaitę</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n failas</numerusform>
            <numerusform>%n failai</numerusform>
            <numerusform>%n failų</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Įjungti</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Kurti kopiją dabar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Išjungti</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Po pakeitimų, ne dažniau kaip</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Palikti paskutines</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Atsarginių kopijų aplankas</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Po pakeitimų 4OTP įrašo šifruotą atsarginę kopiją į aplanką, geriausia sinchronizuojamą su internetine saugykla. Kiekviena kopija perskaitoma ir atveriama, tik tada ji įskaitoma.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dar nėra</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Į {folder}. Paskutinė gera atsarginė kopija: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Nepavyko: {why} Bandoma iš naujo kas valandą.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Pasirinkite aplanką.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Slaptųjų raktų atsarginė kopija</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Vienas failas %n kodui, užšifruotas atskira slaptafraze.</numerusform>
            <numerusform>Vienas failas %n kodams, užšifruotas atskira slaptafraze.</numerusform>
            <numerusform>Vienas failas %n kodų, užšifruotas atskira slaptafraze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Be slaptafrazės jo niekas negali atverti, net ir jūs.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Pasirinkti vietą ir kurti kopiją…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Įrašyti atsarginę kopiją</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Atlikta. Atsarginėje kopijoje yra %n kodas; ji perskaityta ir atverta.</numerusform>
            <numerusform>Atlikta. Atsarginėje kopijoje yra %n kodai; ji perskaityta ir atverta.</numerusform>
            <numerusform>Atlikta. Atsarginėje kopijoje yra %n kodų; ji perskaityta ir atverta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n neperskaitomas įrašas įtrauktas nepakeistas.</numerusform>
            <numerusform>%n neperskaitomi įrašai įtraukti nepakeisti.</numerusform>
            <numerusform>%n neperskaitomų įrašų įtraukta nepakeistų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Atsarginė kopija sukurta</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Užverti šį pranešimą</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Internetinė kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Kameros vaizdas</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Tęsti su tuo, kas nuskaityta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Arba pridėkite kodą kitu būdu:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Parodykite kitą QR kodą.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Nuskaityta.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Šis kodas jau nuskaitytas. Parodykite kitą.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kamera įjungiama…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Laikykite QR kodą prieš kamerą taip, kad jis užimtų maždaug pusę vaizdo.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nėra kameros</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kamera naudojama</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kamera neleidžiama</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kamera dingo</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kamera neveikia</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Eksportuoti arba importuoti nuostatas</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Eksportuoti nuostatas…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Pasilikti arba kitam kompiuteriui</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importuoti nuostatas…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Ko faile nėra, lieka kaip buvę</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Faile yra tai, ką nustatėte skiltyje „Daugiau“: jokių kodų, raktų ar slaptažodžio. Jį gali matyti bet kas.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Įrašyta: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Praleista:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>Pakeista %n nuostata.</numerusform>
            <numerusform>Pakeistos %n nuostatos.</numerusform>
            <numerusform>Pakeista %n nuostatų.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Viskas jau taip nustatyta.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: tokios nuostatos 4OTP neturi</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: tokia reikšmė netinka</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Keisti slaptažodį</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Dabartinis slaptažodis</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Kas nors gali žinoti senąjį</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Tada saugykla gauna ir naują raktą, o atkūrimo raktą reikia sukurti iš naujo.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Perkelti jas po nauju slaptažodžiu</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Palikti jas po senu slaptažodžiu</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Pašalinti jas</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Senesnės saugyklos kopijos</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Atsarginių kopijų failai atveriami ta slaptafraze, su kuria buvo sukurti.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Pašalinti senesnes kopijas?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Pašalinamos tik tos, kurių visi kodai yra saugykloje arba jos šiukšlinėje. To atšaukti negalima.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Pakeisti ir pašalinti</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Slaptažodis pakeistas</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Į Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Rodomi kodai</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR kodai, kiekviename iki dešimties kodų, skirti Google Authenticator arba kitai programai, skaitančiai jos eksportą.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ir dar %n</numerusform>
            <numerusform>{names} ir dar %n</numerusform>
            <numerusform>{names} ir dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kodo perkelti negalima: {names}</numerusform>
            <numerusform>%n kodų perkelti negalima: {names}</numerusform>
            <numerusform>%n kodų perkelti negalima: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Rodyti %n kodo QR kodus</numerusform>
            <numerusform>Rodyti %n kodų QR kodus</numerusform>
            <numerusform>Rodyti %n kodų QR kodus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nieko nepasirinkta</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Rodyti QR kodus</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Juose yra šių kodų raktai. Pirmiausia įveskite slaptažodį.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundė</numerusform>
            <numerusform>%n sekundės</numerusform>
            <numerusform>%n sekundžių</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Šio kompiuterio laikrodis pašoko. Skirtumas: {time}. Kodai gali būti atmesti.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Šio kompiuterio laikrodis netikslus. Skirtumas: {time}. Kodai atitinkamai pataisomi.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Šio kompiuterio laikrodis vėluoja. Skirtumas: {time}. Kodai gali būti atmesti.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Šio kompiuterio laikrodis skuba. Skirtumas: {time}. Kodai gali būti atmesti.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minutė</numerusform>
            <numerusform>%n minutės</numerusform>
            <numerusform>%n minučių</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n valanda</numerusform>
            <numerusform>%n valandos</numerusform>
            <numerusform>%n valandų</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Taisyti kodus</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kodas nukopijuotas</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: kitas kodas nukopijuotas</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Prisegta viršuje</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nebeprisegta</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Perkelta</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} perkelta į šiukšlinę</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Perkelta į sinchronizavimą</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Nukopijuota į sinchronizavimą</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Nukopijuota į šį įrenginį</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Laikyti {name} tik šiame įrenginyje?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Kituose jūsų įrenginiuose kodas dings.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Laikyti tik čia</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Tik šiame įrenginyje</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Iškarpinė bus išvalyta po %n sekundės.</numerusform>
            <numerusform>Iškarpinė bus išvalyta po %n sekundžių.</numerusform>
            <numerusform>Iškarpinė bus išvalyta po %n sekundžių.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>be pavadinimo</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Reikia PIN kodo: spustelėkite čia</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Pavyzdžiui, JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Pastaba, žymos ir išplėstinės nuostatos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raktas</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Tekstas šalia QR kodo; tarpai ir raidžių dydis nesvarbu. Arba nuoroda.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Svetainės pavadinimas</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Paskyra (nebūtina)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupė</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Žymos, atskirtos kableliais</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Be grupės</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neįrašyta</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Tęsti keitimą</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Kodai</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopijuoti kodą</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Sukurti kitą kodą</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopijuoti kitą kodą</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Atsegti</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Prisegti viršuje</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Rodyti QR kodą…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Atkūrimo kodai…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Palikti abu, nebežymėti</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Laikyti tik šiame įrenginyje…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopijuoti į šį įrenginį</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Perkelti į sinchronizavimą</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopijuoti į sinchronizavimą</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Perkelti į grupę</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Be grupės</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nauja grupė…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Be pavadinimo</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>kodo nėra: trūksta nuostatos</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>kitam kodui gauti spauskite Enter</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>kodas paslėptas</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kodas {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>prisegta</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>nukopijuota</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>liko %n sekundė</numerusform>
            <numerusform>liko %n sekundės</numerusform>
            <numerusform>liko %n sekundžių</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Pridėkite pirmąjį kodą</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Naujas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinchronizavimas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sinchronizuojami</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Kodų dar nėra</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Įjunkite svetainėje dviejų veiksnių autentifikavimą ir perkelkite jos raktą čia. Tai užtruks minutę.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Šioje grupėje nieko nėra</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Perkelkite čia kodą iš jo meniu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Neatitinka jokia svetainė, paskyra, grupė, žyma ar pastaba.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Šiame įrenginyje</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Rasti kodai</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Visų pasirinktų grupė</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Prisijungti prie 4OTP Sync naudojant prieigos raktą</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Parodykite kitą QR kodą arba įrašykite tai, kas nuskaityta.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Ieškoti daugiau ekrane</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Nuskaityti daugiau kamera</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Atverti daugiau paveikslų</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Įrašyti %n kodą</numerusform>
            <numerusform>Įrašyti %n kodus</numerusform>
            <numerusform>Įrašyti %n kodų</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nieko nepasirinkta</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Pavadinkite jį, kad vėliau rastumėte.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} įrašyta</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>Įrašytas %n kodas</numerusform>
            <numerusform>Įrašyti %n kodai</numerusform>
            <numerusform>Įrašyta %n kodų</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti veiksmą</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serverio adresas</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Tik kai prieigos raktas jo nenurodo.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Nuskaityti prieigos rakto QR kodą</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Kamera, ekranas arba paveikslas</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Prieigos raktas rodomas valdymo skydelio skiltyje „Prieigos raktai“: atskleiskite jį ten ir nukopijuokite.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Įvesti prieigos raktą ranka</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Sinchronizuoti visus šio įrenginio kodus</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Pasirinkti, kuriuos</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Jokių: jie lieka tik šiame įrenginyje</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Sinchronizuojami kodai</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Įjungti sinchronizavimą</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Pirmiausia išsaugoma saugyklos kopija. Niekas nepašalinama nė vienoje pusėje.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Prisijungti prie {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Šis prieigos raktas veda į serverį, kuris nepriklauso 4OTP. Tęskite, jei tai serveris, kurio tikitės.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Prisijungta prie {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Ten sinchronizuojama: %n kodas.</numerusform>
            <numerusform>Ten sinchronizuojama: %n kodai.</numerusform>
            <numerusform>Ten sinchronizuojama: %n kodų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Šiame įrenginyje: %n kodas.</numerusform>
            <numerusform>Šiame įrenginyje: %n kodai.</numerusform>
            <numerusform>Šiame įrenginyje: %n kodų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Abiejose pusėse, sujungiama į vieną: %n.</numerusform>
            <numerusform>Abiejose pusėse, sujungiami į vieną: %n.</numerusform>
            <numerusform>Abiejose pusėse, sujungiama į vieną: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Be pavadinimo</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Sinchronizavimas įjungtas.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Atverti senesnę kopiją</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Kopijoje nėra to, kas pakeista ją sukūrus. Visi failai išsaugomi.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Šalia saugyklos kopijų nėra.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Atjungti šį įrenginį?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Kitiems įrenginiams tai įtakos neturi.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Atjungti</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Palikti visus kodus šiame įrenginyje</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Pašalinti sinchronizuojamus kodus iš šio įrenginio</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Patvirtinkite įvesdami „pašalinti“</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>pašalinti</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Patikrinti atsarginę kopiją</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Pasirinkti atsarginę kopiją…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Patikrinti</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Įveskite slaptafrazę patys: svarbu, ar ją dar prisimenate. Niekas nepakeičiama.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Pasirinkite atsarginę kopiją</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Pasirinkite failą.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Slaptafrazė teisinga. Faile yra %n kodas.</numerusform>
            <numerusform>Slaptafrazė teisinga. Faile yra %n kodai.</numerusform>
            <numerusform>Slaptafrazė teisinga. Faile yra %n kodų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Sukurta {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n toks pat kaip dabar.</numerusform>
            <numerusform>%n tokie pat kaip dabar.</numerusform>
            <numerusform>%n tokių pat kaip dabar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n senesnis nei dabar.</numerusform>
            <numerusform>%n senesni nei dabar.</numerusform>
            <numerusform>%n senesnių nei dabar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n čia nebėra.</numerusform>
            <numerusform>%n čia nebėra.</numerusform>
            <numerusform>%n čia nebėra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Joje trūksta: %n naujesnio kodo. Sukurkite naują atsarginę kopiją.</numerusform>
            <numerusform>Joje trūksta: %n naujesnių kodų. Sukurkite naują atsarginę kopiją.</numerusform>
            <numerusform>Joje trūksta: %n naujesnių kodų. Sukurkite naują atsarginę kopiją.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Pakeisti prieš įrašant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Svetainės pavadinimas</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Paskyra (nebūtina)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupė</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Be grupės</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Keisti kodą</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Pakeisti raktą kitu…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Spustelėkite paveikslą, kad pasirinktumėte kitą.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Pakeitimai įrašyti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti veiksmą</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} perkelta į šiukšlinę</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Nepavyko ({code}). Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Rakto {position}-as ženklas yra {character}, o raktuose tokio nebūna: 0 yra O, 1 yra I arba L, 8 yra B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Rakto {position}-as ženklas netinkamas: rakte gali būti tik A–Z ir 2–7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>Lauko „{field}“ reikšmė turi būti nuo {minimum} iki {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>Lauke „{field}“ yra 4OTP nežinoma reikšmė.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Saugyklą naudoja kita programa (procesas {pid}, {host}). Čia ją galima skaityti, bet ne keisti.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Tai ne tas slaptažodis.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>Lauko „{field}“ tekstas per ilgas.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Raktas tuščias arba per trumpas.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Raktas ilgesnis už bet kokį raktą: patikrinkite, ką įdėjote.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Rakto ilgis netinka šio tipo kodui.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Rakto ženklas įvestas klaidingai: nesutampa kontroliniai skaitmenys.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Ši 4OTP versija tokio kodo tipo nežino.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Šiam kodui reikia PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Šis tekstas nėra nei raktas, nei nuoroda, prasidedanti otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Tai Google Authenticator eksportas; atverkite jį kaip importą.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Nuoroda per ilga, kad būtų kodo nuoroda.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Nuorodoje yra ženklų, kurių negalima perskaityti.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Šis failas nėra tinkamas paveikslas. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Saugykla užrakinta. Pirmiausia ją atrakinkite; niekas nepakeista.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Šis failas nėra 4OTP saugykla. Jis paliktas toks, koks buvo.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Šią saugyklą sukūrė naujesnė 4OTP versija. Atnaujinkite programą; failas paliktas toks, koks buvo.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Saugyklos failas sugadintas. Jis išsaugotas, galima atverti senesnę kopiją.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Saugyklą čia galima tik skaityti. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Diskas pilnas. Jūsų pakeitimas laikomas atmintyje ir bus įrašytas, kai tik atsiras vietos.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Saugykla jau yra; niekas nepakeista.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Užuomina išduoda dalį slaptažodžio. Apibūdinkite jį nenaudodami jo raidžių.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Užuomina per ilga: daugiausia 80 ženklų.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Šis atkūrimo raktas šios saugyklos neatveria.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Šio kompiuterio raktas dingo. Atrakinkite slaptažodžiu arba atkūrimo raktu; nė vienas kodas neprarastas.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Saugyklos failo nebėra ten, kur jis buvo. Niekas nesukurta ir nepakeista.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Laikas kartą įvesti slaptažodį, kad jo nepamirštumėte.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Šio įrašo nebėra.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Šis kompiuteris neturi raktų saugyklos, kuria 4OTP galėtų pasitikėti.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Šio kompiuterio raktų saugykla atsisakė. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Šio įrašo perskaityti negalima. Jis išsaugotas toks, koks yra.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Šio kodo skaitiklis pasiekė pabaigą.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Pavadinkite jį.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Šio kodo nebėra.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Šios grupės nebėra.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Šio kompiuterio raktų saugykla užrakinta. Atrakinkite ją ir bandykite dar kartą arba naudokite slaptažodį.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Saugyklos vietą užėmė kitas failas, jis neperrašytas. Dabar padarykite atsarginę kopiją ir vėl atverkite 4OTP.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Šis įrašas atėjo per sinchronizavimą ir lieka koks yra.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Niekas kitas saugyklos neatvertų. Pirmiausia nustatykite slaptažodį arba sukurkite atkūrimo raktą.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Šios saugyklos nepavyko atnaujinti. Čia ją galima skaityti, bet ne keisti. Atnaujinkite 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Šios kopijos nebėra. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Šis kodas neturi skaitiklio: jis keičiasi su laiku.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Saugyklos nepavyko įrašyti. Jūsų pakeitimas laikomas atmintyje; patikrinkite, ar yra jos aplankas.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Saugyklos failo nepavyksta perskaityti iš disko. Patikrinkite, kas gali jį skaityti, arba atverkite kopiją.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Slaptažodyje turi būti bent %n ženklas.</numerusform>
            <numerusform>Slaptažodyje turi būti bent %n ženklai.</numerusform>
            <numerusform>Slaptažodyje turi būti bent %n ženklų.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Tai ne tas PIN. Liko %n bandymas, paskui atveria tik slaptažodis.</numerusform>
            <numerusform>Tai ne tas PIN. Liko %n bandymai, paskui atveria tik slaptažodis.</numerusform>
            <numerusform>Tai ne tas PIN. Liko %n bandymų, paskui atveria tik slaptažodis.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Tai ne tas slaptažodis. Kitas bandymas po %n sekundės.</numerusform>
            <numerusform>Tai ne tas slaptažodis. Kitas bandymas po %n sekundžių.</numerusform>
            <numerusform>Tai ne tas slaptažodis. Kitas bandymas po %n sekundžių.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Eksportas</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Spausdinamas lapas</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Užšifruoti slaptažodžiu</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Spausdinti ir atkūrimo kodus</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Saugyklos slaptažodis</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Pasirinkti vietą ir eksportuoti…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Įrašyti kaip PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Skirta</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Į Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR kodai, skirti nuskaityti telefonu</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Atkūrimo rinkinys</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Išspausdintas atkūrimo raktas ir šifruota atsarginė kopija</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Šiame faile jūsų raktai nešifruoti: kas jį perskaitys, turės jūsų kodus. Panaudoję ištrinkite.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Šiame formate nėra vietos %n kodui:</numerusform>
            <numerusform>Šiame formate nėra vietos %n kodams:</numerusform>
            <numerusform>Šiame formate nėra vietos %n kodų:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n kodas netenka: {what}</numerusform>
            <numerusform>%n kodai netenka: {what}</numerusform>
            <numerusform>%n kodų netenka: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Tik atsarginėse kopijose lieka %n neperskaitomas įrašas.</numerusform>
            <numerusform>Tik atsarginėse kopijose lieka %n neperskaitomi įrašai.</numerusform>
            <numerusform>Tik atsarginėse kopijose lieka %n neperskaitomų įrašų.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>pastabos</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>grupių ir žymų</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>paveikslo</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>atkūrimo kodų</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>prisegimo viršuje</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>skaitiklio</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Įrašyti eksportą</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Įrašyti kaip PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>Eksportuotas %n kodas</numerusform>
            <numerusform>Eksportuoti %n kodai</numerusform>
            <numerusform>Eksportuota %n kodų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Sukurti mano saugyklą</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Sveiki, čia 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Jūsų kodai šiame kompiuteryje šifruojami slaptažodžiu, kurį žinote tik jūs. Niekas negali jo atkurti, todėl pasirinkite tokį, kurį prisiminsite.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Kuriama…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Naujas</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Jau yra čia</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Du kartus šiame sąraše</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Tas pats raktas du kartus šiame sąraše</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Šis raktas jau yra čia, pavadinimu {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Kodas tokiu pavadinimu čia yra, bet su kitu raktu</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Neturi pavadinimo: įveskite jį.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>be pavadinimo</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>pasirinkta</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nepasirinkta</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kodas {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>Nuskaityta {read} iš {size}; trūksta dalių {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>Nuskaityta {read} iš {size}; trūksta dalies {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>pridėti: %n</numerusform>
            <numerusform>pridėti: %n</numerusform>
            <numerusform>pridėti: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>jau yra čia: %n</numerusform>
            <numerusform>jau yra čia: %n</numerusform>
            <numerusform>jau yra čia: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>netinkami naudoti: %n</numerusform>
            <numerusform>netinkami naudoti: %n</numerusform>
            <numerusform>netinkami naudoti: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Be pavadinimo</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · grupėje {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Rasti kodai</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Tai jau yra sąraše.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Atverti paveikslus su QR kodais</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Rodyti greitąjį parinkiklį</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Naujos grupės pavadinimas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Grupės rodomos po paieškos laukeliu. Kodas yra vienoje grupėje arba nė vienoje.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Grupės {name} pavadinimas</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Perkelti {name} aukštyn</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Perkelti {name} žemyn</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Šalinti grupę {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Grupė {name} pašalinta; jos kodai lieka</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Automatinės atsarginės kopijos nepavyko sukurti %n kartą</numerusform>
            <numerusform>Automatinės atsarginės kopijos nepavyko sukurti %n kartus</numerusform>
            <numerusform>Automatinės atsarginės kopijos nepavyko sukurti %n kartų</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Atsarginės kopijos dar nėra</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Paskutinėje atsarginėje kopijoje tik %n kodas</numerusform>
            <numerusform>Paskutinėje atsarginėje kopijoje tik %n kodai</numerusform>
            <numerusform>Paskutinėje atsarginėje kopijoje tik %n kodų</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Nė viena atsarginė kopija nebuvo patikrinta</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Paskutinis atsarginės kopijos patikrinimas buvo prieš %n dieną</numerusform>
            <numerusform>Paskutinis atsarginės kopijos patikrinimas buvo prieš %n dienas</numerusform>
            <numerusform>Paskutinis atsarginės kopijos patikrinimas buvo prieš %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Tik šis kompiuteris gali atverti saugyklą</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Saugykla neturi slaptažodžio</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n įrašo negalima perskaityti</numerusform>
            <numerusform>%n įrašų negalima perskaityti</numerusform>
            <numerusform>%n įrašų negalima perskaityti</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Šio kompiuterio laikrodis netikslus</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kodas turi tą patį raktą</numerusform>
            <numerusform>%n kodai turi tą patį raktą</numerusform>
            <numerusform>%n kodų turi tą patį raktą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Liko %n atkūrimo kodas</numerusform>
            <numerusform>Liko %n atkūrimo kodai</numerusform>
            <numerusform>Liko %n atkūrimo kodų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kodas su neįprastomis nuostatomis</numerusform>
            <numerusform>%n kodai su neįprastomis nuostatomis</numerusform>
            <numerusform>%n kodų su neįprastomis nuostatomis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kodas su trumpu raktu</numerusform>
            <numerusform>%n kodai su trumpu raktu</numerusform>
            <numerusform>%n kodų su trumpu raktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopija atveriama ankstesniu slaptažodžiu</numerusform>
            <numerusform>%n kopijos atveriamos ankstesniu slaptažodžiu</numerusform>
            <numerusform>%n kopijų atveriama ankstesniu slaptažodžiu</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Senesnės atsarginės kopijos išsaugotos. Patikrinkite, ar aplankas yra.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Ankstesnėje jų buvo daugiau nei dvigubai. Senesnės kopijos laikomos, kol pasakysite, kad taip ir turi būti.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Praradę šį kompiuterį, prarasite ir kodus. Atsarginė kopija užtruks minutę.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Tikrinant atsarginė kopija atveriama jos slaptafraze ir palyginama. Niekas nepakeičiama.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Patikrinkite dar kartą, kad žinotumėte, jog slaptafrazė teisinga.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Be jo raktų saugyklos, pavyzdžiui, įdiegus sistemą iš naujo, niekas jos neatvers. Pridėkite slaptažodį.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Kas turi šį kompiuterį, turi ir kodus. Nustatykite slaptažodį.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Jie išsaugomi tokie, kokie yra, ir bandomi iš naujo po kiekvieno atnaujinimo.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Svetainės gali atmesti kodus. 4OTP gali juos pataisyti pagal skirtumą.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Tai gali būti teisinga. Jei vienas nereikalingas, pašalinkite jį.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Sukurkite naujus svetainėje ir laikykite juos prie kodo.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Tai gali būti teisinga: palyginkite su tuo, kas nurodyta svetainėje.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Trumpesnis nei 80 bitų raktas yra silpnas. Svetainėje išjunkite ir vėl įjunkite dviejų veiksnių autentifikavimą.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Kas turi vieną iš jų, atveria ją kaip anksčiau. Atnaujinkite jas arba pašalinkite.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sukurti atsarginę kopiją</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Patikrinti atsarginę kopiją</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Atsarginių kopijų nuostatos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Parodyti</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Taisyti kodus</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Nustatyti slaptažodį</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Taip ir turi būti</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Būklė</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Viskas gerai</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Niekas čia nekelia pavojaus jūsų kodams.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Svarbu</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Verta pažiūrėti</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Neklausti</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ir dar %n</numerusform>
            <numerusform>{names} ir dar %n</numerusform>
            <numerusform>{names} ir dar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Klausiama serverio…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Paskutiniai pakeitimai (%n), naujausi viršuje.</numerusform>
            <numerusform>Paskutiniai pakeitimai (%n), naujausi viršuje.</numerusform>
            <numerusform>Paskutiniai pakeitimai (%n), naujausi viršuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Grąžinti…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Grąžinti {when} versiją</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Grąžinta ankstesnė versija</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Pataisyta serveriui praradus pakeitimus</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Aprašymas nebesaugomas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>pridėta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>pašalinta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Prisijungta</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Niekas nepasikeistų.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n grįžta</numerusform>
            <numerusform>%n grįžta</numerusform>
            <numerusform>%n grįžta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n dingsta</numerusform>
            <numerusform>%n dingsta</numerusform>
            <numerusform>%n dingsta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n pasikeičia</numerusform>
            <numerusform>%n pasikeičia</numerusform>
            <numerusform>%n pasikeičia</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Grąžinti {when} versiją?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Tai įvyks visuose įrenginiuose, ir tai taip pat galima grąžinti.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Grąžinti šią versiją</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Visi įrenginiai grįžta prie tos versijos.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Kopijos / Importas / Eksportas</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Slaptųjų raktų atsarginė kopija</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Visi kodai viename šifruotame faile</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importuoti slaptuosius raktus</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Atsarginė kopija arba kitos programos failas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportas</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Kitai programai arba spausdinti</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatinės atsarginės kopijos</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Patikrinti atsarginę kopiją</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Kopija atveriama ir palyginama; niekas nepakeičiama</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Laikykite atsargines kopijas internetinės saugyklos aplanke arba diske. Nesiųskite jų el. paštu ar žinutėmis: kas turi failą ir jo slaptafrazę, turi visus kodus.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Paskutinės automatinės atsarginės kopijos sukurti nepavyko.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Atsarginė kopija paskutinį kartą patikrinta {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Nė viena atsarginė kopija dar nepatikrinta.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Išjungtos</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Įjungtos, kopijų dar nėra</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Įjungtos, paskutinė sukurta {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Paveikslas</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Pasirinkti kitą paveikslą</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Pagal svetainės pavadinimą</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Pasirinkti logotipą…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Savas paveikslas…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pasirinkti paveikslą</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Paveikslai (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importuoti slaptuosius raktus</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pasirinkti failus…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Perkelkite čia savo kodus</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Pasirinkite 4OTP atsarginę kopiją arba kitos programos eksportą, arba nutempkite failus į šį langą. 4OTP pati atpažįsta, kas tai; niekas nepridedama, kol nepamatėte kiekvieno įrašo.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Pasirinkite importuojamus failus</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Skaitoma…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Failo slaptažodis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Praleisti šį failą</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Jis užšifruotas. Įveskite slaptažodį arba slaptafrazę, su kuria jis eksportuotas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} yra iš {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Atveriama. Kai kurios programos tai lėtina tyčia; gali užtrukti kelias sekundes.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Lyginama su jūsų kodais…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Iškarpinėje nėra nieko, iš ko būtų galima nuskaityti kodą.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Atkūrimo rinkinys</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Saugyklos slaptažodis</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Įrašyti kaip PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Naujas atkūrimo raktas atveria saugyklos failą be slaptažodžio; senesnis nustoja veikti. Šalia esanti atsarginė kopija užšifruota slaptafraze, kuri nespausdinama: prisiminkite ją.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Įrašyti atkūrimo rinkinį</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Atkūrimo rinkinys įrašytas. Išspausdinkite jį ir ištrinkite failą.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>4OTP atkūrimo rinkinys</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>4OTP atkūrimo rinkinys, sukurtas {date}

Kaip susigrąžinti kodus: įdiekite 4OTP, pasirinkite „Daugiau &gt; Kopijos / Importas / Eksportas &gt; Importuoti slaptuosius raktus“ ir parodykite visų žemiau esančių QR kodų nuotraukas. Bus paprašyta slaptafrazės.

Atkūrimo raktas atveria to kompiuterio, kuriame buvo sukurtas, saugyklos failą:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Dalis {number} iš {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Rodymo kalba</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kaip sistemos</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Kodas {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Pasirinkti logotipą</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pasirinkti</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Paslaugos pavadinimas</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logotipai</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Ši saugykla neapsaugota: ją gali perskaityti bet kas, kas naudojasi šiuo kompiuteriu.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Nustatyti slaptažodį</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Šią saugyklą yra atvėrusi kita programa: čia ją galima skaityti, bet ne keisti.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Šią saugyklą įrašė naujesnė 4OTP versija: čia ją galima skaityti, bet ne keisti.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Saugyklą čia galima skaityti, bet ne keisti.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Sveiki</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Užrakinta</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Dar neįrašyta: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinchronizavimas</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Ieškoti nuostatose</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Jūsų kodai kitur</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Kopijos / Importas / Eksportas</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Jūsų saugykla</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sauga</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Šiukšlinė</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Neperskaitomi</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Būklė</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Užrakinti dabar</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Ši programa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Išvaizda</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Rodymo kalba</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Greitasis parinkiklis ir dėklas</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Tarpinis serveris</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Eksportuoti arba importuoti nuostatas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Spartieji klavišai</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Apie 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n įrašas, išsaugotas toks, koks yra</numerusform>
            <numerusform>%n įrašai, išsaugoti tokie, kokie yra</numerusform>
            <numerusform>%n įrašų, išsaugotų tokių, kokie yra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n įrašas</numerusform>
            <numerusform>%n įrašai</numerusform>
            <numerusform>%n įrašų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Tarpinis serveris</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>Kai kurie tinklai programas išleidžia tik per tarpinį serverį. Šiame kompiuteryje esančiam serveriui jo nereikia.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nauja grupė</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grupės pavadinimas</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Naujas kodas</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Svetainė rodo QR kodą, o šalia jo – raktą arba nuorodą.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Įdėti</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Nuoroda, raktas arba paveikslas iš iškarpinės; Ctrl+V bet kur</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Įvesti raktą ranka</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Su bet kokiais tarpais, didžiosiomis ar mažosiomis raidėmis</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Naujas slaptažodis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Naujas slaptažodis dar kartą</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Slaptažodis dar kartą</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Užuomina (nebūtina)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Bet kas, kas naudojasi šiuo kompiuteriu, gali ją perskaityti atrakinimo ekrane.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Įveskite bent %n ženklą.</numerusform>
            <numerusform>Įveskite bent %n ženklus.</numerusform>
            <numerusform>Įveskite bent %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Jie nesutampa.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Užuomina išduoda dalį slaptažodžio.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Saugyklos failo nepavyko perskaityti. Atverta {when} kopija; failas išsaugotas.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Saugykla turi naują raktą. Atkūrimo raktą ir raktų saugyklą reikia nustatyti iš naujo.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Saugykla praneša: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n neperskaitomas įrašas, išsaugotas nepakeistas: žr. „Daugiau“.</numerusform>
            <numerusform>%n neperskaitomi įrašai, išsaugoti nepakeisti: žr. „Daugiau“.</numerusform>
            <numerusform>%n neperskaitomų įrašų, išsaugotų nepakeistų: žr. „Daugiau“.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>4OTP įvyko klaida</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Jūsų kodai tokie, kokie buvo paskutinį kartą įrašant. Toliau pateiktoje ataskaitoje nėra kodų, raktų ar pavadinimų.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>Palikta %n kopija: jos nepavyksta atverti arba joje yra kodas, kurio nėra saugykloje.</numerusform>
            <numerusform>Paliktos %n kopijos: jų nepavyksta atverti arba jose yra kodas, kurio nėra saugykloje.</numerusform>
            <numerusform>Palikta %n kopijų: jų nepavyksta atverti arba jose yra kodas, kurio nėra saugykloje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Senesnės kopijos</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Viskas gerai</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Nė viena kopija neatveriama ankstesniu slaptažodžiu.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Ankstesnis slaptažodis</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Nuo to laiko saugykla turi naują raktą: tik šis slaptažodis jas atveria, kad būtų matyti, kas jose.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Perkelti jas po dabartiniu slaptažodžiu</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Pašalinti jas…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Saugykla šalia savęs laiko savo kopijas. Kas turi vieną iš šių, atveria ją kaip anksčiau.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n saugyklos kopija atveriama ankstesniu slaptažodžiu arba atkūrimo raktu.</numerusform>
            <numerusform>%n saugyklos kopijos atveriamos ankstesniu slaptažodžiu arba atkūrimo raktu.</numerusform>
            <numerusform>%n saugyklos kopijų atveriama ankstesniu slaptažodžiu arba atkūrimo raktu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Pašalinti %n senesnę kopiją?</numerusform>
            <numerusform>Pašalinti %n senesnes kopijas?</numerusform>
            <numerusform>Pašalinti %n senesnių kopijų?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Pašalinamos tik tos, kurių visi kodai yra saugykloje arba jos šiukšlinėje. To atšaukti negalima.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopija perkelta po dabartiniu slaptažodžiu</numerusform>
            <numerusform>%n kopijos perkeltos po dabartiniu slaptažodžiu</numerusform>
            <numerusform>%n kopijų perkelta po dabartiniu slaptažodžiu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>Pašalinta %n kopija</numerusform>
            <numerusform>Pašalintos %n kopijos</numerusform>
            <numerusform>Pašalinta %n kopijų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Bandykite dar kartą arba kitu būdu:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmas</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Skaitmenys</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Periodas sekundėmis</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Skaitiklis</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Svetainės pavadinimas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Paskyra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raktas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Pagal laiką (TOTP), įprasta rūšis</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Pagal skaitiklį (HOTP)</translation>
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
        <translation>Rodyti QR kodą</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Jame yra šio kodo raktas. Pirmiausia įveskite slaptažodį.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Kodo tipas</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Slaptafrazė dar kartą</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Pasiūlyti</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Įveskite bent %n ženklą.</numerusform>
            <numerusform>Įveskite bent %n ženklus.</numerusform>
            <numerusform>Įveskite bent %n ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Jie nesutampa.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Prieš tęsdami ją užsirašykite: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Rodyti slaptažodį</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Slėpti slaptažodį</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP greitasis parinkiklis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Saugyklos slaptažodis</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Kuris kodas?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
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
        <translation>{name} PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Laikyti saugykloje</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Šis kodas tuoj baigsis. Kitas bus po %n sekundės.</numerusform>
            <numerusform>Šis kodas tuoj baigsis. Kitas bus po %n sekundžių.</numerusform>
            <numerusform>Šis kodas tuoj baigsis. Kitas bus po %n sekundžių.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: kodas įvestas</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: kodas nukopijuotas. Čia programoms neleidžiama rašyti kitose programose.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kodas nukopijuotas</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: kodas nukopijuotas, liko %n s</numerusform>
            <numerusform>{name}: kodas nukopijuotas, liko %n s</numerusform>
            <numerusform>{name}: kodas nukopijuotas, liko %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Šį spartųjį klavišą jau naudoja kita programa. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Jūsų klaviatūroje tokio klavišo nėra. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Tai nėra spartusis klavišas. Laikykite Ctrl, Alt arba Meta ir paspauskite klavišą.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Pridėkite Ctrl, Alt arba Meta: vieno klavišo nebegalėtumėte naudoti rašydami.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Ši darbalaukio aplinka spartaus klavišo nesuteikė. Jos nuostatose priskirkite spartųjį klavišą komandai 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Darbalaukio aplinka spartaus klavišo nesuteikė. Priskirkite joje spartųjį klavišą komandai 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Ši darbalaukio aplinka nesiūlo programoms sparčiųjų klavišų. Priskirkite joje spartųjį klavišą komandai 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Darbalaukio aplinka atmetė spartųjį klavišą. Jos nuostatose priskirkite spartųjį klavišą komandai 4otp --quick.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Ten kodo įvesti nepavyko. Nukopijuokite jį.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Kode yra ženklas, kurio negalima įvesti. Nukopijuokite jį.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Greitasis parinkiklis ir dėklas</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Iš bet kurios programos: paspauskite spartųjį klavišą, įveskite dvi ar tris raides, spauskite Enter. Ctrl+Enter įveda kodą į langą, iš kurio atėjote, Shift+Enter paima kitą kodą.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Spartusis klavišas</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Rodyti parinkiklį</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Paleisti 4OTP kartu su sistema</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Atverti otpauth nuorodas su 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Šioje darbalaukio aplinkoje programos negali priskirti sparčiųjų klavišų. Sistemos klaviatūros nuostatose pridėkite spartųjį klavišą su komanda: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} priskirtas. Paspauskite dabar ir išbandykite.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Spartusis klavišas</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Veikia.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Skaitomi paveikslai…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Atkūrimo kodai</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Atkūrimo kodai, po vieną eilutėje</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Įdėkite juos čia, po vieną eilutėje</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Keisti sąrašą</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Įrašyti atkūrimo kodus</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Svetainė kiekvieną iš jų priima vieną kartą vietoj kodo. Panaudotą pažymėkite.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>liko %n</numerusform>
            <numerusform>liko %n</numerusform>
            <numerusform>liko %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>panaudotas</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>dar nepanaudotas</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopijuoti {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Atkūrimo kodas nukopijuotas. Pažymėkite jį, kai svetainė jį priims.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Atkūrimo raktas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Įrašyti kaip PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Padėjau jį saugiai</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Šiuo raktu saugykla atveriama be slaptažodžio. Išspausdinkite jį arba užsirašykite ir laikykite ten, kur laikote svarbius dokumentus. Jis rodomas tik dabar.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>4OTP atkūrimo raktas</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Šis raktas be slaptažodžio atveria 4OTP saugyklą kompiuteryje, kuriame jis sukurtas.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Atrakinimo ekrane pasirinkite „Naudoti atkūrimo raktą“ ir įveskite jį; tarpai nesvarbūs.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Saugokite šį lapą kaip pasą. Kas turi jį ir saugyklos failą, gali perskaityti visus kodus.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Sukurta {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Įrašyti atkūrimo raktą</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Įrašyta. Failą galima nepastebimai nukopijuoti: popierius saugesnis.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Atkūrimo raktas nukopijuotas</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Nuorodoje nenurodytas skaitiklis: skaičiuojama nuo 0. Palyginkite pirmąjį kodą su svetaine.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Dėl pavadinimo palaikyta Steam Guard kodu. Jei tai neteisinga, pakeiskite tipą.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Pavadinta Steam, bet su skaitmenimis: palikta kaip įprastas kodas.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Vien raktas nieko nesako apie savo svetainę: pavadinkite jį.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Šis įrašas buvo programos, iš kurios jis paimtas, šiukšlinėje.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Neįprasta: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n skaitmuo</numerusform>
            <numerusform>%n skaitmenys</numerusform>
            <numerusform>%n skaitmenų</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>naujas kodas kas %n sekundę</numerusform>
            <numerusform>naujas kodas kas %n sekundes</numerusform>
            <numerusform>naujas kodas kas %n sekundžių</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Atkurti</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Slaptafrazė arba atkūrimo raktas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Prašyti naujo kodo</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Paskyros el. pašto adresas</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serverio adresas</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Palikite tuščią, jei naudojate 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Kodas iš laiško</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Vienkartinis slaptažodis arba atsarginis kodas</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Kodą gausite el. paštu. Jūsų kodai atveriami tik šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Įveskite kodą iš laiško. Jis galioja dešimt minučių.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Šiai paskyrai reikia antrojo veiksnio.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Galiausiai tai, ką žinote tik jūs. Tai niekada nepalieka šio kompiuterio.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Įrašas {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} yra iš {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Failo įrašai</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Kur dėti kodus</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Šiame įrenginyje</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sinchronizuojami</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nė vieno</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Atšaukti importą</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Įrašyti ataskaitą…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Pridėti %n kodą</numerusform>
            <numerusform>Pridėti %n kodus</numerusform>
            <numerusform>Pridėti %n kodų</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nėra ko pridėti</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Papildyti tai, kas čia yra</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>Pridėtas %n kodas</numerusform>
            <numerusform>Pridėti %n kodai</numerusform>
            <numerusform>Pridėta %n kodų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>jau yra čia: %n</numerusform>
            <numerusform>jau yra čia: %n</numerusform>
            <numerusform>jau yra čia: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n praleistas</numerusform>
            <numerusform>%n praleisti</numerusform>
            <numerusform>%n praleista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n atmestas, priežastis nurodyta žemiau</numerusform>
            <numerusform>%n atmesti, priežastys nurodytos žemiau</numerusform>
            <numerusform>%n atmesta, priežastys nurodytos žemiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Viskas iš failo dabar yra čia.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Importas atšauktas.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Įrašyti ataskaitą</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Ataskaita įrašyta. Joje yra pavadinimai ir priežastys, raktų nėra.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>{kind} paveikslų čia perskaityti negalima. Pirmiausia įrašykite jį kaip PNG arba JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Darbalaukio aplinkos padarytos ekrano kopijos nepavyko pašalinti. Pašalinkite ją: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Darbalaukio aplinka nepateikė ekrano vaizdo.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Atlikite eksportą toje programoje iš naujo.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Šio failo atverti negalima.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Šis failas nėra paveikslas, kurį čia galima perskaityti.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Šis paveikslas sugadintas arba nepilnas.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Šis paveikslas per didelis. Iškirpkite dalį su QR kodu.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Vienam QR kodui tai per daug.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Nėra ko rodyti kaip QR kodo.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Kameros nerasta. Prijunkite kamerą arba pridėkite kodą kitu būdu.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kamera neįsijungia: ją naudoja kita programa arba privatumo nuostatos neleidžia jos naudoti 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP neleidžiama naudoti kameros. Leiskite šio kompiuterio nuostatose, tada bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kamera nebeperduoda vaizdo. Ar ji atjungta?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP dar neleidžiama matyti ekrano. Leiskite skiltyje „Privatumas ir sauga &gt; Ekrano įrašymas“, tada paleiskite programą iš naujo.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Ši darbalaukio aplinka nesiūlo to, ko tam reikia.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Darbalaukio aplinka atsisakė. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Šiame paveiksle QR kodo nerasta.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Ekrane QR kodo nerasta. Jis turi būti visas matomas ir ne per mažas.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Tai nuskaityta, bet tai nėra prisijungimo kodas.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Tai atkūrimo raktas. Jis atveria saugyklą arba paskyrą ir nėra čia laikomas kodas.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Tai per daug teksto vienu kartu. Atverkite jį kaip failą per „Importas“.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Tai prieigos raktas. Jis naudojamas prisijungti skiltyje „Sinchronizavimas“.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Raktas sudarytas ne iš skaitmenų 0–9 ir raidžių a–f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Raktas užrašytas 4OTP nežinomu būdu.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Šio kompiuterio laikrodis rodo neįmanomą laiką.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Šis Google Authenticator eksportas nukirptas arba įvestas klaidingai.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Šiame Google Authenticator eksporte kodų nėra.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Šis Google Authenticator eksportas sugadintas.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Šis Google Authenticator eksportas nukirptas.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Šis Google Authenticator eksportas prieštarauja pats sau.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator nežino tokio kodo tipo.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator nežino tokio algoritmo.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator žino tik 6 arba 8 skaitmenų kodus.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator žino tik 30 sekundžių kodus.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Šis kodas per didelis Google Authenticator eksportui.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Išvalyti paiešką</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sauga</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Keisti slaptažodį</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Taip pat užuomina, kurią atrakinimo ekranas parodo paprašius</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Atkūrimo raktas</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Pašalinti atkūrimo raktą</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Tada išspausdintas lapas nieko nebeatvers</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Atrakinti šio kompiuterio raktų saugykla</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Senesnės kopijos</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Kai kurios atveriamos ankstesniu slaptažodžiu. Atnaujinti arba pašalinti</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Raktas yra. Sukurkite naują; tada senasis lapas nieko nebeatvers</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Išspausdintas raktas, atveriantis saugyklą, kai slaptažodis pamirštas</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Įjungta. Slaptažodžio kartkartėmis vėl paprašoma. Išjungti</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Išjungta. Atveria neįvedant slaptažodžio, kol esate prisijungę. Įjungti</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Sukurti atkūrimo raktą</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Nebeatrakinti be slaptažodžio</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Atrakinti be slaptažodžio</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Pirmiausia įveskite slaptažodį.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Niekada</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutė</numerusform>
            <numerusform>%n minutės</numerusform>
            <numerusform>%n minučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundė</numerusform>
            <numerusform>%n sekundės</numerusform>
            <numerusform>%n sekundžių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Neveikos laikas iki užrakinimo</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Laikas iki iškarpinės išvalymo</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Užrakinti užrakinus ekraną arba užmigdžius kompiuterį</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Slėpti 4OTP ekrano kopijose ir įrašuose</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Atverti greitąjį parinkiklį sparčiuoju klavišu</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Rodyti 4OTP dėkle</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Užvėrus langą 4OTP lieka dėkle</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nauji kodai dedami</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Tarpinis serveris</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Užrakinti suskleidus langą</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Paleisti paslėptą, dėkle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apipavidalinimas</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Paryškinimo spalva</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Eilučių aukštis</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksto dydis</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Skaitmenys</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Slėpti kodus, kol ant jų neužvestas žymeklis</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Sąrašo tvarka</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Lyginti laikrodį su sinchronizavimo paslauga</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Taisyti kodus, kai laikrodis netikslus</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Klausiama tik, kiek valandų; apie jūsų kodus nieko nesiunčiama.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Tik jei kodas dar ten. Iškarpinės tvarkyklių prašoma jo nesaugoti.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Ji nerodoma ir bendrinant ekraną.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Kur dėklo nėra, rodomas langas.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Didelis kontrastas turi savo.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Pavyzdžiui, http://proxy.example.org:8080 arba socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Tik jei tarpinis serveris jo prašo.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Ekranams, kuriuos mato kiti. Kopijavimas veikia kaip visada.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Klausti kiekvieną kartą</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Į visus mano įrenginius</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Tik šiame įrenginyje</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kaip sistemos</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Be tarpinio serverio</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Šis:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsus</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Didelio kontrasto</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Žalsvai mėlyna</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mėlyna</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetinė</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rožinė</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranžinė</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Pilka</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Patogus</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Glaustas</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Per pusę: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Po tris: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Po du: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Kartu: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Pagal svetainę</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Pagal paskyrą</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Dažniausiai naudojami pirmi</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Paskutiniai naudoti pirmi</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mano tvarka</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Grąžinti numatytąsias nuostatas</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Spartieji klavišai</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Rašant visada ieškoma, kad ir kur būtų žymeklis.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopijuoti pirmąjį arba pasirinktą kodą</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopijuoti kitą kodą</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopijuoti matomus kodus nuo pirmojo iki devintojo</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Pasirinkti kodą</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Viskas, ką galima daryti su pasirinktu kodu</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Išvalyti paiešką; išeiti iš puslapio</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Naujas kodas</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Įdėti nuorodą, raktą arba paveikslą</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Keisti pasirinktą kodą</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Ekrano skaitytuvu perskaityti pasirinktą kodą ir likusias sekundes</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Prisegti arba atsegti pasirinktą kodą</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Perkelti pasirinktą kodą į šiukšlinę</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Perkelti pasirinktą kodą, jūsų tvarka</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Užrakinti dabar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Šis puslapis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Išeiti</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Į Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Programoje Google Authenticator pasirinkite „Perkelti kodus“, tada „Importuoti kodus“ ir nuskaitykite juos vieną po kito.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Kas jį mato, gali kurti šiuos kodus. Jis dings po trijų minučių.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR kodas {number} iš {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR kodas</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name} QR kodas</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopijuoti nuorodą</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Baigta</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Nuskaitykite jį kitu įrenginiu. Kas jį mato, gali kurti šiuos kodus. Jis dings po minutės.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Nuoroda nukopijuota. Joje yra raktas: įdėkite ją tik ten, kur jos vieta.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Sąrašo tvarka</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Jūsų saugykla paruošta</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Pridėkite pirmąjį kodą</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Naudojant raktą arba nuorodą, kurią svetainė parodo įjungus dviejų veiksnių autentifikavimą</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importuoti iš kitos programos arba atsarginės kopijos</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Iš kitos autentifikavimo programos eksporto failo arba 4OTP atsarginės kopijos</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Prisijungti prie 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Perkelkite kodus, kuriais jau dalijasi kiti jūsų įrenginiai</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Pirmiausia apsižvalgyti</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Nuo ko norėtumėte pradėti?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Trys ar keturi nesusiję žodžiai yra saugūs ir lengvai įsimenami.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Labai silpnas: atspėjamas iškart</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Silpnas: atspėjamas greitai</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Vidutinis: pridėkite dar vieną žodį</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Geras</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stiprus</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Jūsų kodai tokie, kokie buvo, sinchronizavimas pristabdytas. Bandykite kitame tinkle; jei nepadeda, kreipkitės į serverio prižiūrėtoją.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Ši saugykla dar neprijungta prie sinchronizavimo serverio.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Reikia prieigos rakto, bet jo negauta.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Tai nėra 4OTP prieigos raktas. Jis prasideda 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Tai atkūrimo raktas. Prieigos raktas prasideda 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Tai prieigos raktas. Atkūrimo raktas prasideda 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Prieigos rakte yra klaidingas arba trūkstamas ženklas. Nukopijuokite jį iš valdymo skydelio dar kartą.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Šį prieigos raktą sukūrė naujesnė 4OTP versija. Atnaujinkite šią versiją.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Prieigos raktas sugadintas. Nukopijuokite jį iš valdymo skydelio dar kartą.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Serveris šio prieigos rakto nežino. Valdymo skydelyje atskleiskite esamą raktą.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Raktas nurodo {host} be šifravimo (http). Naudojami tik https serveriai.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Serverio adresas netinkamas. Jis atrodo taip: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Prieigos raktas nenurodo serverio: įveskite jo adresą.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Sinchronizuojamoje saugykloje telpa iki {limit} kodų. Jūsų kodai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Serveris praneša, kad vienai saugyklai tai per daug. Jūsų kodai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Serveris nepasiekiamas. Pakeitimai laukia čia ir bus išsiųsti vėliau.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Serveris laiku neatsakė. Pakeitimai laukia čia ir bus išsiųsti vėliau.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Serverio liudijimas negalioja, todėl nieko neišsiųsta. Jūsų kodai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Atsakė kažkas kita, ne sinchronizavimo serveris: viešbučio prisijungimo puslapis arba svetainė.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Serverio atsakymo perskaityti negalima. Jūsų kodai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Serverio atsakymas neturi pabaigos. Jūsų kodai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Pačiame serveryje įvyko klaida ({status}). Pakeitimai laukia čia ir bus išsiųsti vėliau.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Vyksta serverio priežiūros darbai. Pakeitimai laukia čia ir bus išsiųsti vėliau.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Serveris prašo šiek tiek palaukti.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Kiti įrenginiai nuolat keičia saugyklą. Netrukus bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Tarpinis serveris nepraleidžia šio ryšio. Patikrinkite tarpinio serverio nuostatas.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Tarpinis serveris nepasiekiamas. Patikrinkite tarpinio serverio nuostatas. Pakeitimai laukia čia ir bus išsiųsti vėliau.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Tarpinis serveris prašo vardo ir slaptažodžio arba nepriima nurodytų. Įrašykite juos tarpinio serverio nuostatose.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Tarpinio serverio adreso naudoti negalima. Jis atrodo taip: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Prenumerata baigėsi: kitų įrenginių pakeitimai dar ateina, jūsų laukia čia.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Serveris atmeta šį pakeitimą. Jūsų kodai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Serveris atmeta šį įrenginį. Jūsų kodai tokie, kokie buvo.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Per daug bandymų. Prieš kitą bandymą palaukite.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Serveriui reikia naujesnės 4OTP versijos. Atnaujinkite šią versiją.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Ši versija nebesaugoma; serveris saugo paskutines 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Serveris nežino to, ko buvo paprašyta.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Savininkas pašalino arba išjungė šį prieigos raktą. Kodai lieka čia; prisijunkite naudodami kitą raktą.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Serveris šio įrenginio nebežino. Kodai lieka čia; prisijunkite iš naujo.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Savininkas sukūrė naują sinchronizuojamą saugyklą. Kodai lieka čia; prisijunkite naudodami naują prieigos raktą.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Sinchronizavimo serveris prarado pakeitimus, kaip būna atkūrus iš atsarginės kopijos. Čia niekas nepakeista. Taisymas ten grąžins tai, ko trūksta.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Serveris atkurtas į laiką prieš prieigos rakto pašalinimą. Pirmiausia savininkas turi atnaujinti raktus valdymo skydelyje; tada taisykite čia.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Serverio atsakymas pažeidžia sinchronizavimo taisykles.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Serveris rodo senesnę būseną, nei matė šis įrenginys.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Serverio istorija netęsia to, ką matė šis įrenginys.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Serveris rodo raktus, kurie anksčiau buvo pakeisti.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Pakeitimą serveryje padarė kažkas, neturintis saugyklos rakto.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Serveris žinomam laikotarpiui rodo kitą raktą.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>To, ką serveris laiko šiam raktui, juo atverti nepavyksta.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Serveris atsako už kitą saugyklą.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Raktai pakeisti, bet istorijoje to nematyti.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Serverio būsena senesnė už šį prieigos raktą.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Serveris praleido arba pakeitė įrašus.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Serverio raktų sąrašas nėra savininko.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Šis kodas klaidingas arba per senas. Patikrinkite jį arba paprašykite naujo.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Tai nei slaptafrazė, nei atkūrimo raktas.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Ši paskyra neturi prieigos rakto. Sukurkite jį valdymo skydelyje.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Sinchronizavimo nuostatos sugadintos. Kodai lieka čia; prisijunkite iš naujo.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Ši paskyra dar neturi sinchronizuojamos saugyklos. Sukurkite ją valdymo skydelyje.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Tai, kas čia skyrėsi, 30 dienų yra šiukšlinėje.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Jūsų pašalintas kodas buvo pakeistas kitame įrenginyje ir lieka.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Jūsų pakeistas kodas buvo pašalintas kitame įrenginyje ir grįžo.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Kodas pašalintas kitame įrenginyje; kartu dingo jo skaitiklis arba vieta čia.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Du įrenginiai kodui suteikė skirtingas paslaptis: abi išsaugotos, viena šalia kitos.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Kodas jau buvo ir sujungtas su juo.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sinchronizavimas</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinchronizuoti dabar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti dar kartą</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Taisyti</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Įjungti sinchronizavimą</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Prisijungti naudojant prieigos raktą</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Nuskaitykite arba įdėkite jį iš valdymo skydelio</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Atkurti naudojant el. paštą ir slaptafrazę</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Kai prieigos rakto nėra</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Kas pakeista, kada ir kur; grįžimas prie versijos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Tarpinis serveris</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Kaip šis kompiuteris pasiekia serverį</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Sinchronizavimo patikra</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Atjungti…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Sinchronizavimo konfigūracija</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Šalinti %n kodą visuose įrenginiuose…</numerusform>
            <numerusform>Šalinti %n kodus visuose įrenginiuose…</numerusform>
            <numerusform>Šalinti %n kodų visuose įrenginiuose…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Šeši žodžiai, vienodi visuose įrenginiuose, mačiusiuose tuos pačius pakeitimus</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Serveris: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Neprisijungta</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Sinchronizavimas pristabdytas</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Šiuo metu nesinchronizuota</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Sinchronizuojama…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Laukia išsiuntimo: %n pakeitimas</numerusform>
            <numerusform>Laukia išsiuntimo: %n pakeitimai</numerusform>
            <numerusform>Laukia išsiuntimo: %n pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Sinchronizuota, realiuoju laiku</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Sinchronizuota</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Tie patys kodai visuose jūsų įrenginiuose, ištisai šifruoti: serveris jų perskaityti negali. Viskas veikia ir be sinchronizavimo.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Paskutinis ryšys: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Paskutinis pakeitimas: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Čia laukia: %n pakeitimas.</numerusform>
            <numerusform>Čia laukia: %n pakeitimai.</numerusform>
            <numerusform>Čia laukia: %n pakeitimų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Realiuoju laiku, iškart</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Kas valandą</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Kas šešias valandas</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Kartą per dieną</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Tik paspaudus „Sinchronizuoti dabar“</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Šalinti šiuos kodus visuose įrenginiuose?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Čia jie 30 dienų bus šiukšlinėje, o iš istorijos juos galima grąžinti.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Šalinti visuose įrenginiuose</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Sinchronizavimui reikia jūsų sprendimo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Atmesta: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n naujas</numerusform>
            <numerusform>%n nauji</numerusform>
            <numerusform>%n naujų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>jau yra čia: %n</numerusform>
            <numerusform>jau yra čia: %n</numerusform>
            <numerusform>jau yra čia: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n skiriasi</numerusform>
            <numerusform>%n skiriasi</numerusform>
            <numerusform>%n skiriasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n skiriasi</numerusform>
            <numerusform>%n skiriasi</numerusform>
            <numerusform>%n skiriasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n atmestas</numerusform>
            <numerusform>%n atmesti</numerusform>
            <numerusform>%n atmesta</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Naujas</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Jau yra čia</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Naujas pavadinimas raktui, kuris čia yra</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Skiriasi nuo čia esančio: paliekami abu</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Tai ne šio failo slaptažodis.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Failas sugadintas arba nepilnas. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP nežino tokios rūšies failo. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Failas didesnis už bet kokį eksportą. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Failas reikalauja daugiau skaičiavimų nei bet koks tikras eksportas.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Šiam failui atverti trūksta laisvos atminties.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Šiam failui reikia kito šalia: {file}. Pasirinkite abu kartu.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Tokių failų importuoti negalima. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} niekam neleidžia skaityti šio failo. Eksportuokite jį ten kitu būdu, be jos pačios užrakto.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Jis susietas su įrenginiu, kuriame buvo sukurtas. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Šis archyvas tuščias: {app} nepavyko jo sukurti. Atnaujinkite {app} ir eksportuokite dar kartą.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Trūksta dalių {missing} iš {size}. Pasirinkite visus atkūrimo rinkinio puslapius kartu.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Šiame paveiksle QR kodo nerasta. Pabandykite ryškesnį arba didesnį.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Šis rakto failas sugadintas arba toks nėra. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Failo nepavyksta perskaityti iš disko.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Šiame faile nėra 4OTP nuostatų. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Jo nepavyksta iššifruoti. Eksportuokite iš naujo kitoje programoje.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Faile jis sugadintas. Eksportuokite iš naujo kitoje programoje.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Jis yra kitame faile. Pasirinkite visus eksporto failus kartu.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Jis turi savo slaptažodį. Pašalinkite jį kitoje programoje ir eksportuokite dar kartą.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Jis veikia žinutėmis į telefoną ir neturi rakto. Vietoj jo svetainėje nustatykite kodą.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Formate nėra vietos šiam kodo tipui. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Formate nėra vietos šiam algoritmui. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Formate nėra vietos tiek skaitmenų. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Šio formato užšifruoti negalima. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Failui reikia slaptažodžio. Įveskite jį; niekas neįrašyta.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Klaidinga slaptafrazė arba sugadintas failas.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Šią atsarginę kopiją sukūrė naujesnė 4OTP versija. Atnaujinkite programą.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Tai nėra 4OTP atsarginė kopija.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Atsarginė kopija didesnė nei 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Failas įrašytas, bet jo nepavyko perskaityti. Tai ne atsarginė kopija; pabandykite kitą vietą.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Atsarginių kopijų aplanko nėra.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Automatinės atsarginės kopijos nuostatos sugadintos: nustatykite iš naujo.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Pasirinkite iš naujo, kaip dažnai daroma atsarginė kopija.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Šie puslapiai priklauso keliems atkūrimo rinkiniams. Pasirinkite vieno puslapius.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Atkūrimo rinkinio QR kodas sugadintas. Nuskaitykite jo puslapius iš naujo.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Atkūrimo rinkiniui tai per daug kodų. Padarykite atsarginės kopijos failą.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Eksportuokite iš naujo Bitwarden programoje, su slaptažodžiu arba kaip paprastą JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Pirmiausia iššifruokite jį su OpenPGP arba eksportuokite be OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Šioje slaptažodžių lentelėje nėra kodų stulpelio. Eksportuokite kitu formatu.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Eksportuokite iš naujo be slaptažodžio, kaip paprastą ZIP failą.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Eksportuokite kaip tekstą WinAuth programoje ir pasirinkite tą failą.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>KeePass programoje pakeiskite šifravimą į AES arba ChaCha20 ir įrašykite.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Įrašykite jį kaip KDBX 4 KeePass 2 arba KeePassXC programoje.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Naudokite pačios programos eksportą QR kodais.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Nustatykite iš naujo svetainėje.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Padarykite QR kodų ekrano kopiją ir pasirinkite ją.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>„{member}“ perskaityti negalima; paliekama taip, kaip yra</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Ten failo įrašyti nepavyko.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Ten failo įrašyti nepavyko: aplankas tik skaitomas.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Diskas pilnas. Nieko neįrašyta.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>yra kitos programos šiukšlinėje</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Slaptafrazėje turi būti bent %n ženklas.</numerusform>
            <numerusform>Slaptafrazėje turi būti bent %n ženklai.</numerusform>
            <numerusform>Slaptafrazėje turi būti bent %n ženklų.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>Šiame faile %n kodas</numerusform>
            <numerusform>Šiame faile %n kodai</numerusform>
            <numerusform>Šiame faile %n kodų</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Šiukšlinė</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Išvalyti šiukšlinę…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Šiukšlinė tuščia</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Pašalinti kodai čia lieka 30 dienų.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Be pavadinimo</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>pašalinta {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atkurti</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Atkurti {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Pašalinti {name} visam laikui</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} grąžinta</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Pašalinti {name} visam laikui?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>To atšaukti negalima. Įsitikinkite, kad svetainė šio kodo nebeprašo.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Pašalinti visam laikui</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Pašalinti %n įrašą visam laikui?</numerusform>
            <numerusform>Pašalinti %n įrašus visam laikui?</numerusform>
            <numerusform>Pašalinti %n įrašų visam laikui?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>To atšaukti negalima.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Išvalyti šiukšlinę</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Rodyti 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Greitasis parinkiklis</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užrakinti</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Išeiti iš 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Atkūrimo raktas</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atrakinti</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Rodyti užuominą</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Naudoti atkūrimo raktą</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Naudoti slaptažodį</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Atrakinti šio kompiuterio raktų saugykla</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Atverti senesnę kopiją…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Pradėti iš naujo…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Atrakinama…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Tai ne tas slaptažodis. Kitas bandymas po %n sekundės.</numerusform>
            <numerusform>Tai ne tas slaptažodis. Kitas bandymas po %n sekundžių.</numerusform>
            <numerusform>Tai ne tas slaptažodis. Kitas bandymas po %n sekundžių.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Saugyklos failo nebėra ten, kur jis buvo</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Jo kopijos arba raktas dar yra čia. Niekas nesukurta ir nepakeista.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Sukurta naujesnės 4OTP versijos</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Atnaujinkite 4OTP šiame kompiuteryje. Saugykla palikta tokia, kokia buvo.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Saugyklos failas sugadintas</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Failas išsaugotas. Senesnę kopiją galima atverti tuo pačiu slaptažodžiu.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Atrakinti 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Užuomina: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Pradėti nuo tuščios saugyklos?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Sugadintas failas ir visos kopijos lieka savo vietoje, kitu pavadinimu. Niekas nepašalinama.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Pradėti iš naujo</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Neperskaitomi</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Šie įrašai saugomi tiksliai tokie, kokie yra, patenka į kiekvieną atsarginę kopiją ir bandomi iš naujo su kiekviena naujesne 4OTP versija. Įrašo tekste gali būti jo raktas: niekam jo nerodykite.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Nuo {when}. Priežastis: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Įrašo tekstas</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Rodyti jo tekstą</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Šalinti…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Pašalinti šį įrašą visam laikui?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Naujesnė 4OTP versija galbūt galės jį perskaityti. To atšaukti negalima.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Pašalinti visam laikui</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Nuskaityti ekraną</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Naudoti kamerą</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Atverti paveikslą</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Įvesti raktą ranka</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Kur dėti naujus kodus?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Sinchronizuojami kodai yra visuose jūsų įrenginiuose. Kiti lieka šiame.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Prisiminti pasirinkimą</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sinchronizuojami</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Šiame įrenginyje</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Atšaukti veiksmą</translation>
    </message>
</context>
</TS>