<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>O aplikácii 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Verzia {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Váš trezor je uložený v</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, verzia 3 alebo novšia</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Logá služieb</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Zo sady simple-icons (CC0); logá patria ich vlastníkom</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Nahlásiť bezpečnostný problém</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Uložiť nový kód</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nový kód</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Zadajte tento kód na webe služby</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Keď ho web prijme, uložte. Ďalší kód už bude iný.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Keď ho web prijme, uložte. Potom sem uložte aj obnovovacie kódy tohto webu.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Kód s týmto kľúčom už v trezore je.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Pomenujte ho, aby ste ho znova našli.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Uložené: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Naskenovať obrazovku</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Nájde QR kódy vo všetkých oknách na všetkých obrazovkách</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Použiť webkameru</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Pre QR kód na telefóne alebo na papieri</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otvoriť obrázok</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Snímky obrazovky a fotky, aj viac naraz; alebo ich presuňte do tohto okna</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Vzhľad</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Automatická záloha zlyhala: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobraziť</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatické zálohy</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Vybrať priečinok…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Každú hodinu</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Denne</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Týždenne</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n súbor</numerusform>
            <numerusform>%n súbory</numerusform>
            <numerusform>%n súborov</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Zapnúť</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zálohovať teraz</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Vypnúť</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Po zmenách, najviac</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Ponechať posledné</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Priečinok pre zálohy</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Po zmenách zapíše 4OTP šifrovanú zálohu do priečinka, najlepšie takého, ktorý sa synchronizuje s online úložiskom. Každá sa spätne prečíta a otvorí, až potom sa počíta.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatiaľ žiadna</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Do priečinka {folder}. Posledná dobrá záloha: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Zlyhalo: {why} Skúša sa znova každú hodinu.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Vyberte priečinok.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Zálohovať tajné kľúče</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Jeden súbor pre %n kód, zašifrovaný vlastnou heslovou frázou.</numerusform>
            <numerusform>Jeden súbor pre %n kódy, zašifrovaný vlastnou heslovou frázou.</numerusform>
            <numerusform>Jeden súbor pre %n kódov, zašifrovaný vlastnou heslovou frázou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Bez heslovej frázy ho nikto neotvorí, ani vy.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Vybrať miesto a zálohovať…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Uložiť zálohu</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Hotovo. Záloha obsahuje %n kód; bola spätne prečítaná a otvorená.</numerusform>
            <numerusform>Hotovo. Záloha obsahuje %n kódy; bola spätne prečítaná a otvorená.</numerusform>
            <numerusform>Hotovo. Záloha obsahuje %n kódov; bola spätne prečítaná a otvorená.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n nečitateľná položka priložená bez zmeny.</numerusform>
            <numerusform>%n nečitateľné položky priložené bez zmeny.</numerusform>
            <numerusform>%n nečitateľných položiek priložených bez zmeny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Záloha vytvorená</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zavrieť túto správu</translation>
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
        <translation>Obraz z kamery</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Pokračovať s tým, čo bolo prečítané</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Alebo pridajte kód iným spôsobom:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Ukážte ďalší QR kód.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Prečítané.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Tento kód už bol prečítaný. Ukážte iný.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kamera sa spúšťa…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Podržte QR kód pred kamerou tak, aby zaberal asi polovicu obrazu.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Žiadna kamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kamera sa používa</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kamera nie je povolená</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kamera zmizla</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kamera nefunguje</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Exportovať alebo importovať nastavenia</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportovať nastavenia…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Na uchovanie alebo pre iný počítač</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importovať nastavenia…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Čo súbor neuvádza, zostane bez zmeny</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Súbor obsahuje, čo ste nastavili v časti „Viac“: žiadne kódy, kľúče ani heslo. Môže ho vidieť ktokoľvek.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapísané: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Vynechané:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>Zmenené %n nastavenie.</numerusform>
            <numerusform>Zmenené %n nastavenia.</numerusform>
            <numerusform>Zmenených %n nastavení.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Všetko je už takto nastavené.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: také nastavenie 4OTP nemá</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: túto hodnotu mať nemôže</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Zmeniť heslo</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Súčasné heslo</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Staré heslo možno niekto pozná</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Trezor potom dostane aj nový kľúč a obnovovací kľúč treba vytvoriť znova.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Previesť ich pod nové heslo</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Nechať ich pod starým heslom</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Vymazať ich</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Staršie kópie trezoru</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Súbory záloh sa otvárajú heslovou frázou, s ktorou boli vytvorené.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Vymazať staršie kópie?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Vymažú sa len tie, ktorých všetky kódy sú v trezore alebo v jeho koši. Nedá sa to vrátiť.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Zmeniť a vymazať</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Heslo bolo zmenené</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Do Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Kódy na zobrazenie</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR kódy, každý až s desiatimi kódmi, pre Google Authenticator alebo inú aplikáciu, ktorá číta jeho export.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} a %n ďalší</numerusform>
            <numerusform>{names} a %n ďalšie</numerusform>
            <numerusform>{names} a %n ďalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kód nemožno preniesť: {names}</numerusform>
            <numerusform>%n kódy nemožno preniesť: {names}</numerusform>
            <numerusform>%n kódov nemožno preniesť: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Zobraziť QR kódy pre %n kód</numerusform>
            <numerusform>Zobraziť QR kódy pre %n kódy</numerusform>
            <numerusform>Zobraziť QR kódy pre %n kódov</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nič nie je vybrané</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Zobraziť QR kódy</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Obsahujú kľúče týchto kódov. Najprv zadajte svoje heslo.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundu</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekúnd</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Hodiny tohto počítača poskočili o {time}. Kódy môžu byť odmietnuté.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Hodiny tohto počítača sa líšia o {time}. Kódy sa podľa toho opravujú.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Hodiny tohto počítača meškajú o {time}. Kódy môžu byť odmietnuté.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Hodiny tohto počítača idú o {time} dopredu. Kódy môžu byť odmietnuté.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n deň</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dní</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minútu</numerusform>
            <numerusform>%n minúty</numerusform>
            <numerusform>%n minút</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n hodinu</numerusform>
            <numerusform>%n hodiny</numerusform>
            <numerusform>%n hodín</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Opravovať kódy</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kód skopírovaný</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: ďalší kód skopírovaný</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Pripnuté hore</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Odopnuté</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Presunuté</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Presunuté do koša: {name}</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Presunuté do synchronizácie</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Skopírované do synchronizácie</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Skopírované do tohto zariadenia</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Ponechať „{name}“ len na tomto zariadení?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Z ostatných zariadení zmizne.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Ponechať len tu</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Len na tomto zariadení</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Schránka sa vymaže o %n sekundu.</numerusform>
            <numerusform>Schránka sa vymaže o %n sekundy.</numerusform>
            <numerusform>Schránka sa vymaže o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Bez názvu</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Vyžaduje PIN: kliknite sem</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Napríklad JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Poznámka, štítky a pokročilé nastavenia</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kľúč</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Text vedľa QR kódu; na medzerách a veľkosti písmen nezáleží. Alebo odkaz.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Názov webu</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Účet (nepovinné)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Štítky oddelené čiarkami</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez skupiny</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neuložené</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Pokračovať v úpravách</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Kódy</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Vymazať</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopírovať kód</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Vytvoriť ďalší kód</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopírovať ďalší kód</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Upraviť…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odopnúť</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Pripnúť hore</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Zobraziť QR kód…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Obnovovacie kódy…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Ponechať oba, už neoznačovať</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Ponechať len na tomto zariadení…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopírovať do tohto zariadenia</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Presunúť do synchronizácie</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopírovať do synchronizácie</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Presunúť do skupiny</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez skupiny</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nová skupina…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>žiadny kód: chýba nastavenie</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>stlačte Enter pre ďalší kód</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>kód je skrytý</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kód {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pripnutý</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>skopírovaný</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>zostáva %n sekunda</numerusform>
            <numerusform>zostávajú %n sekundy</numerusform>
            <numerusform>zostáva %n sekúnd</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Hľadať</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Pridať prvý kód</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizácia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Viac</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronizované</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Zatiaľ žiadne kódy</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Zapnite na webe dvojfázové prihlásenie a preneste sem jeho kľúč. Zaberie to minútu.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>V tejto skupine nič nie je</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Presuňte sem kód z jeho ponuky.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nič sa nenašlo</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Nezodpovedá žiadny web, účet, skupina, štítok ani poznámka.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tomto zariadení</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Nájdené kódy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Skupina pre všetky vybrané</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Pripojiť k 4OTP Sync pomocou prístupového kľúča</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Ukážte ďalší QR kód alebo uložte, čo bolo prečítané.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Skenovať obrazovku ďalej</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Prečítať ďalšie webkamerou</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Otvoriť ďalšie obrázky</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Uložiť %n kód</numerusform>
            <numerusform>Uložiť %n kódy</numerusform>
            <numerusform>Uložiť %n kódov</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nič nie je vybrané</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Pomenujte ho, aby ste ho znova našli.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Uložené: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>Uložený %n kód</numerusform>
            <numerusform>Uložené %n kódy</numerusform>
            <numerusform>Uložených %n kódov</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Pripojiť</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa servera</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Len ak ju prístupový kľúč neuvádza.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Naskenovať QR kód prístupového kľúča</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webkamera, obrazovka alebo obrázok</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Prístupový kľúč nájdete v riadiacom paneli v časti „Prístupové kľúče“: tam ho odkryte a skopírujte.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Zadať prístupový kľúč ručne</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synchronizovať všetky kódy tohto zariadenia</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Vybrať ktoré</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Žiadne: zostanú len na tomto zariadení</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Kódy na synchronizáciu</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Zapnúť synchronizáciu</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Najprv sa uchová kópia trezoru. Na žiadnej strane sa nič neodstráni.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Pripojiť k {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Tento prístupový kľúč vedie na server, ktorý nepatrí 4OTP. Pokračujte, ak ho očakávate.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Pripojené k {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Synchronizovaný tam: %n kód.</numerusform>
            <numerusform>Synchronizované tam: %n kódy.</numerusform>
            <numerusform>Synchronizovaných tam: %n kódov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Na tomto zariadení: %n kód.</numerusform>
            <numerusform>Na tomto zariadení: %n kódy.</numerusform>
            <numerusform>Na tomto zariadení: %n kódov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Na oboch stranách, zlúči sa do jedného: %n.</numerusform>
            <numerusform>Na oboch stranách, zlúčia sa do jedného: %n.</numerusform>
            <numerusform>Na oboch stranách, zlúči sa do jedného: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synchronizácia je zapnutá.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Otvoriť staršiu kópiu</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Zmeny vykonané po vytvorení kópie v nej nie sú. Všetky súbory zostávajú.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Vedľa trezoru nie je žiadna kópia.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Odpojiť toto zariadenie?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Ostatných zariadení sa to netýka.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Odpojiť</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Ponechať všetky kódy na tomto zariadení</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Odstrániť synchronizované kódy z tohto zariadenia</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Na potvrdenie napíšte „odstrániť“</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>odstrániť</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Vyskúšať zálohu</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Vybrať zálohu…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Heslová fráza</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Vyskúšať</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Heslovú frázu napíšte sami: ide o to, či ju ešte poznáte. Nič sa nezmení.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vybrať zálohu</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Vyberte súbor.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Heslová fráza je správna. V súbore je %n kód.</numerusform>
            <numerusform>Heslová fráza je správna. V súbore sú %n kódy.</numerusform>
            <numerusform>Heslová fráza je správna. V súbore je %n kódov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Vytvorené {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n rovnaký ako teraz.</numerusform>
            <numerusform>%n rovnaké ako teraz.</numerusform>
            <numerusform>%n rovnakých ako teraz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n starší ako teraz.</numerusform>
            <numerusform>%n staršie ako teraz.</numerusform>
            <numerusform>%n starších ako teraz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n tu už nie je.</numerusform>
            <numerusform>%n tu už nie sú.</numerusform>
            <numerusform>%n tu už nie je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Chýba v nej %n novší kód. Vytvorte novú zálohu.</numerusform>
            <numerusform>Chýbajú v nej %n novšie kódy. Vytvorte novú zálohu.</numerusform>
            <numerusform>Chýba v nej %n novších kódov. Vytvorte novú zálohu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Zmeniť pred uložením</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmeniť</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Názov webu</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Účet (nepovinné)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez skupiny</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Upraviť kód</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Nahradiť kľúč…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Vymazať</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Kliknutím na obrázok vyberiete iný.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Zmeny uložené</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Presunuté do koša: {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Nepodarilo sa ({code}). Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Znak {position} kľúča je {character}, ktorý žiadny kľúč nemá: 0 je O, 1 je I alebo L, 8 je B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Znak {position} kľúča v ňom byť nemôže: povolené je A až Z a 2 až 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: hodnota musí byť medzi {minimum} a {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: túto hodnotu 4OTP nepozná.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Trezor používa iný program (proces {pid} na {host}). Tu ho možno čítať, ale nie meniť.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>To nie je správne heslo.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: hodnota je príliš dlhá.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Kľúč je prázdny alebo príliš krátky.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Kľúč je dlhší ako akýkoľvek kľúč: skontrolujte, čo ste prilepili.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Kľúč má dĺžku, akú tento typ kódu nemá.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>V kľúči je preklep: kontrolné číslice nesúhlasia.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Táto verzia 4OTP tento typ kódu nepozná.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Tento kód potrebuje svoj PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Tento text nie je kľúč ani odkaz začínajúci sa na otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Toto je export z Google Authenticator; otvorte ho ako import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Tento odkaz je na kód príliš dlhý.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Tento odkaz obsahuje znaky, ktoré nemožno prečítať.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Tento súbor nie je obrázok, ktorý možno použiť. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Trezor je zamknutý. Najprv ho odomknite; nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Tento súbor nie je trezor 4OTP. Zostal taký, aký bol.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Tento trezor vytvorila novšia verzia 4OTP. Aktualizujte prosím; súbor zostal taký, aký bol.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Súbor trezoru je poškodený. Zostal zachovaný a možno otvoriť staršiu kópiu.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Trezor tu možno len čítať. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Disk je plný. Zmena je v pamäti a uloží sa, len čo bude miesto.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Trezor už existuje; nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Pomôcka prezrádza časť hesla. Opíšte ho bez jeho písmen.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Pomôcka je príliš dlhá: najviac 80 znakov.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Tento obnovovací kľúč tento trezor neotvára.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Kľúč tohto počítača zmizol. Odomknite heslom alebo obnovovacím kľúčom; žiadny kód sa nestratil.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Súbor trezoru nie je tam, kde bol. Nič sa nevytvorilo ani nezmenilo.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Je čas raz zadať heslo, aby ste ho nezabudli.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Táto položka už neexistuje.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Tento počítač nemá úložisko kľúčov, ktorému by 4OTP mohlo veriť.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Úložisko kľúčov tohto počítača odmietlo. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Túto položku nemožno prečítať. Zostáva taká, aká je.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Počítadlo tohto kódu dosiahlo koniec.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Zadajte názov.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Tento kód už neexistuje.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Táto skupina už neexistuje.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Úložisko kľúčov tohto počítača je zamknuté. Odomknite ho a skúste znova, alebo použite heslo.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Na mieste trezoru je iný súbor a nebol prepísaný. Vytvorte teraz zálohu a potom 4OTP otvorte znova.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Táto položka prišla synchronizáciou a zostáva, ako je.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nič iné by trezor neotvorilo. Najprv nastavte heslo alebo vytvorte obnovovací kľúč.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Tento trezor sa nepodarilo aktualizovať. Dá sa tu čítať, nie meniť. Aktualizujte 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Táto kópia tu už nie je. Vyberte inú.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Tento kód nemá počítadlo: mení sa s časom.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Trezor sa nepodarilo uložiť. Zmena je v pamäti; skontrolujte, či existuje jeho priečinok.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Súbor trezoru sa nedá prečítať z disku. Skontrolujte, kto ho smie čítať, alebo otvorte kópiu.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Heslo musí mať aspoň %n znak.</numerusform>
            <numerusform>Heslo musí mať aspoň %n znaky.</numerusform>
            <numerusform>Heslo musí mať aspoň %n znakov.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>To nie je správny PIN. Zostáva %n pokus, potom otvorí už len heslo.</numerusform>
            <numerusform>To nie je správny PIN. Zostávajú %n pokusy, potom otvorí už len heslo.</numerusform>
            <numerusform>To nie je správny PIN. Zostáva %n pokusov, potom otvorí už len heslo.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>To nie je správne heslo. Ďalší pokus o %n sekundu.</numerusform>
            <numerusform>To nie je správne heslo. Ďalší pokus o %n sekundy.</numerusform>
            <numerusform>To nie je správne heslo. Ďalší pokus o %n sekúnd.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Hárok na vytlačenie</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Zašifrovať heslom</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Vytlačiť aj obnovovacie kódy</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Heslo trezoru</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Vybrať miesto a exportovať…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložiť ako PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pre</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Do Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR kódy na naskenovanie telefónom</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Súprava na obnovenie</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Vytlačený obnovovací kľúč a šifrovaná záloha</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Tento súbor obsahuje vaše kľúče nezašifrované: kto ho prečíta, má vaše kódy. Po použití ho vymažte.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Tento formát nemá miesto pre %n kód:</numerusform>
            <numerusform>Tento formát nemá miesto pre %n kódy:</numerusform>
            <numerusform>Tento formát nemá miesto pre %n kódov:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n ďalší</numerusform>
            <numerusform>a %n ďalšie</numerusform>
            <numerusform>a %n ďalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n kód stratí: {what}</numerusform>
            <numerusform>%n kódy stratia: {what}</numerusform>
            <numerusform>%n kódov stratí: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>%n nečitateľná položka pôjde len do záloh.</numerusform>
            <numerusform>%n nečitateľné položky pôjdu len do záloh.</numerusform>
            <numerusform>%n nečitateľných položiek pôjde len do záloh.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>poznámku</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>skupiny a štítky</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>obrázok</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>obnovovacie kódy</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>pripnutie hore</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>počítadlo</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Uložiť export</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložiť ako PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>Exportovaný %n kód</numerusform>
            <numerusform>Exportované %n kódy</numerusform>
            <numerusform>Exportovaných %n kódov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Vytvoriť môj trezor</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Vitajte v 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Vaše kódy sú na tomto počítači zašifrované heslom, ktoré poznáte len vy. Nikto ho nemôže obnoviť, preto si zvoľte také, ktoré si zapamätáte.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Vytváranie…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Už je tu</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Dvakrát v tomto zozname</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Rovnaký kľúč dvakrát v tomto zozname</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Tento kľúč tu už je, pod názvom {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Kód s týmto názvom tu už je, s iným kľúčom</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Nemá názov: nejaký mu dajte.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bez názvu</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>vybrané</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nevybrané</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kód {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>Prečítané {read} z {size}; chýbajú časti {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>Prečítané {read} z {size}; chýba časť {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n na pridanie</numerusform>
            <numerusform>%n na pridanie</numerusform>
            <numerusform>%n na pridanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n už tu je</numerusform>
            <numerusform>%n už tu sú</numerusform>
            <numerusform>%n už tu je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nemožno použiť</numerusform>
            <numerusform>%n nemožno použiť</numerusform>
            <numerusform>%n nemožno použiť</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · v skupine {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Nájdené kódy</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>To už v zozname je.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Otvoriť obrázky s QR kódmi</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Zobraziť rýchly výber</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Názov novej skupiny</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Skupiny sú pod vyhľadávacím poľom. Kód je v jednej skupine alebo v žiadnej.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Názov skupiny {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Posunúť {name} nahor</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Posunúť {name} nadol</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Vymazať skupinu {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Skupina {name} vymazaná; jej kódy zostávajú</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Automatická záloha zlyhala %n-krát</numerusform>
            <numerusform>Automatická záloha zlyhala %n-krát</numerusform>
            <numerusform>Automatická záloha zlyhala %n-krát</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Zatiaľ neexistuje žiadna záloha</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Posledná záloha obsahuje len %n kód</numerusform>
            <numerusform>Posledná záloha obsahuje len %n kódy</numerusform>
            <numerusform>Posledná záloha obsahuje len %n kódov</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Žiadna záloha nebola nikdy vyskúšaná</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Posledná skúška zálohy je %n deň stará</numerusform>
            <numerusform>Posledná skúška zálohy je %n dni stará</numerusform>
            <numerusform>Posledná skúška zálohy je %n dní stará</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Trezor môže otvoriť len tento počítač</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Trezor nemá heslo</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n položku nemožno prečítať</numerusform>
            <numerusform>%n položky nemožno prečítať</numerusform>
            <numerusform>%n položiek nemožno prečítať</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Hodiny tohto počítača nejdú presne</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kód zdieľa jeden kľúč</numerusform>
            <numerusform>%n kódy zdieľajú jeden kľúč</numerusform>
            <numerusform>%n kódov zdieľa jeden kľúč</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Zostáva %n obnovovací kód</numerusform>
            <numerusform>Zostávajú %n obnovovacie kódy</numerusform>
            <numerusform>Zostáva %n obnovovacích kódov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kód s neobvyklým nastavením</numerusform>
            <numerusform>%n kódy s neobvyklým nastavením</numerusform>
            <numerusform>%n kódov s neobvyklým nastavením</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kód s krátkym kľúčom</numerusform>
            <numerusform>%n kódy s krátkym kľúčom</numerusform>
            <numerusform>%n kódov s krátkym kľúčom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kópia sa otvára predošlým heslom</numerusform>
            <numerusform>%n kópie sa otvárajú predošlým heslom</numerusform>
            <numerusform>%n kópií sa otvára predošlým heslom</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Staršie zálohy zostali. Skontrolujte, či priečinok existuje.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Predchádzajúca ich obsahovala viac než dvakrát toľko. Staršie zálohy zostanú, kým nepoviete, že je to správne.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Ak stratíte tento počítač, stratíte aj kódy. Záloha zaberie minútu.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Skúška otvorí zálohu jej heslovou frázou a porovná ju. Nič sa nezmení.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Vyskúšajte niektorú znova, aby ste vedeli, že heslová fráza platí.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Bez jeho úložiska kľúčov, napríklad po novej inštalácii, ho nič neotvorí. Pridajte heslo.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Kto má tento počítač, má kódy. Nastavte heslo.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Zostávajú také, aké sú, a po každej aktualizácii sa skúšajú znova.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Weby môžu kódy odmietať. 4OTP ich môže o rozdiel opraviť.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>To môže byť v poriadku. Ak je niektorý navyše, vymažte ho.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Vytvorte na webe nové a uložte ich ku kódu.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>To môže byť v poriadku: porovnajte s tým, čo uvádza web.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Kľúč kratší ako 80 bitov je slabý. Na webe dvojfázové prihlásenie vypnite a zapnite.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Kto niektorú má, otvorí ju ako predtým. Obnovte ich alebo vymažte.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Vytvoriť zálohu</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Vyskúšať zálohu</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Nastavenia záloh</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobraziť</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zobraziť ich</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Opravovať kódy</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Nastaviť heslo</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Je to správne</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Všetko je v poriadku</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Nič tu vás nemôže pripraviť o kód.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Dôležité</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Stojí za pozretie</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nepýtať sa</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} a %n ďalší</numerusform>
            <numerusform>{names} a %n ďalšie</numerusform>
            <numerusform>{names} a %n ďalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Dopytovanie servera…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Posledná zmena (%n).</numerusform>
            <numerusform>Posledné %n zmeny, od najnovšej.</numerusform>
            <numerusform>Posledných %n zmien, od najnovšej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Vrátiť…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Vrátiť k verzii z {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Návrat k skoršej verzii</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Opravené po tom, čo server stratil zmeny</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Opis sa už neuchováva</translation>
    </message>
    <message>
        <source>added</source>
        <translation>pridané</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmenené</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>vymazané</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n ďalší</numerusform>
            <numerusform>a %n ďalšie</numerusform>
            <numerusform>a %n ďalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Pripojené</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nič by sa nezmenilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n sa vráti</numerusform>
            <numerusform>%n sa vrátia</numerusform>
            <numerusform>%n sa vráti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n zmizne</numerusform>
            <numerusform>%n zmiznú</numerusform>
            <numerusform>%n zmizne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n sa zmení</numerusform>
            <numerusform>%n sa zmenia</numerusform>
            <numerusform>%n sa zmení</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Vrátiť k verzii z {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Stane sa to na všetkých zariadeniach a možno to znova vrátiť.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Vrátiť k tejto verzii</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Všetky zariadenia sa vracajú k tejto verzii.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Záloha / import / export</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Zálohovať tajné kľúče</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Všetky kódy v jednom šifrovanom súbore</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importovať tajné kľúče</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Záloha alebo súbor inej aplikácie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Pre inú aplikáciu alebo na tlač</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatické zálohy</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Vyskúšať zálohu</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Otvorí zálohu a porovná ju; nič sa nezmení</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Zálohy uchovávajte v priečinku online úložiska alebo na disku. Neposielajte ich e-mailom ani v správach: kto má súbor a jeho heslovú frázu, má všetky kódy.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Posledná automatická záloha zlyhala.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Záloha bola naposledy overená {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Žiadna záloha zatiaľ nebola vyskúšaná.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Vypnuté</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Zapnuté, zatiaľ žiadna nevznikla</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Zapnuté, posledná z {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Obrázok</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Vybrať iný obrázok</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Podľa názvu webu</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Vybrať logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Vlastný obrázok…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vybrať obrázok</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Obrázky (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importovať tajné kľúče</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Vybrať súbory…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Preneste sem svoje kódy</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Vyberte zálohu 4OTP alebo export inej aplikácie, alebo súbory presuňte do tohto okna. 4OTP samo rozpozná, čo to je; nič sa nepridá, kým neuvidíte každú položku.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Vybrať súbory na import</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čítanie…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Heslo súboru</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoriť</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Vynechať tento súbor</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Je zašifrovaný. Zadajte heslo alebo heslovú frázu, s ktorou bol exportovaný.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} pochádza z aplikácie {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Otváranie. Niektoré aplikácie to zámerne spomaľujú; môže to trvať niekoľko sekúnd.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Porovnávanie s vašimi kódmi…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>V schránke nie je nič, z čoho by sa dal prečítať kód.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Súprava na obnovenie</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Heslo trezoru</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložiť ako PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Nový obnovovací kľúč otvorí súbor trezoru bez hesla; starší prestane fungovať. Záloha vedľa neho je zašifrovaná heslovou frázou, ktorá sa netlačí: zapamätajte si ju.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Uložiť súpravu na obnovenie</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Súprava na obnovenie uložená. Vytlačte ju a súbor vymažte.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Súprava na obnovenie 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Súprava na obnovenie 4OTP, vytvorená {date}

Ako získať kódy späť: nainštalujte 4OTP, zvoľte „Viac &gt; Záloha / import / export &gt; Importovať tajné kľúče“ a ukážte fotky všetkých QR kódov nižšie. Program sa spýta na heslovú frázu.

Obnovovací kľúč otvára súbor trezoru počítača, na ktorom bol vytvorený:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Časť {number} z {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Jazyk zobrazenia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podľa systému</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Kód {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Vybrať logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vybrať</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Názov služby</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logá</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Tento trezor nie je chránený: môže ho čítať ktokoľvek, kto používa tento počítač.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Nastaviť heslo</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Tento trezor má otvorený iný program: tu ho možno čítať, ale nie meniť.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Tento trezor zapísala novšia verzia 4OTP: tu ho možno čítať, ale nie meniť.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Trezor tu možno čítať, ale nie meniť.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Vitajte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamknuté</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Zatiaľ neuložené: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Viac</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizácia</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Hľadať v nastaveniach</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nič sa nenašlo</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Vaše kódy inde</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Záloha / import / export</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Váš trezor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zabezpečenie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kôš</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nemožno prečítať</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zamknúť teraz</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Táto aplikácia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhľad</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Jazyk zobrazenia</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Rýchly výber a oblasť oznámení</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Exportovať alebo importovať nastavenia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Klávesové skratky</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>O aplikácii 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n položka, ponechaná bez zmeny</numerusform>
            <numerusform>%n položky, ponechané bez zmeny</numerusform>
            <numerusform>%n položiek, ponechaných bez zmeny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n položka</numerusform>
            <numerusform>%n položky</numerusform>
            <numerusform>%n položiek</numerusform>
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
        <translation>Niektoré siete púšťajú programy von len cez proxy. Server na tomto počítači žiadny nepotrebuje.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nová skupina</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Názov skupiny</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Nový kód</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Web zobrazí QR kód a vedľa neho kľúč alebo odkaz.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Prilepiť</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Odkaz, kľúč alebo obrázok zo schránky; Ctrl+V kdekoľvek</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Zadať kľúč ručne</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>S ľubovoľnými medzerami, veľkými aj malými písmenami</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nové heslo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nové heslo znova</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Heslo znova</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Pomôcka (nepovinné)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Ktokoľvek, kto používa tento počítač, si ju môže prečítať na odomykacej obrazovke.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Aspoň %n znak, prosím.</numerusform>
            <numerusform>Aspoň %n znaky, prosím.</numerusform>
            <numerusform>Aspoň %n znakov, prosím.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Heslá sa nezhodujú.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Pomôcka prezrádza časť hesla.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Súbor trezoru sa nepodarilo prečítať. Otvorená bola kópia z {when}; súbor zostal zachovaný.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Trezor má nový kľúč. Obnovovací kľúč a úložisko kľúčov treba nastaviť znova.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Trezor hlási: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n nečitateľná položka, ponechaná bez zmeny: pozrite „Viac“.</numerusform>
            <numerusform>%n nečitateľné položky, ponechané bez zmeny: pozrite „Viac“.</numerusform>
            <numerusform>%n nečitateľných položiek, ponechaných bez zmeny: pozrite „Viac“.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>V 4OTP sa niečo pokazilo</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Vaše kódy sú také ako pri poslednom uložení. Hlásenie nižšie neobsahuje žiadne kódy, kľúče ani názvy.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hlásenie</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n kópia ponechaná: nedá sa otvoriť, alebo obsahuje kód, ktorý v trezore nie je.</numerusform>
            <numerusform>%n kópie ponechané: nedajú sa otvoriť, alebo obsahujú kód, ktorý v trezore nie je.</numerusform>
            <numerusform>%n kópií ponechaných: nedajú sa otvoriť, alebo obsahujú kód, ktorý v trezore nie je.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Staršie kópie</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Všetko je v poriadku</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Žiadna kópia sa neotvára predošlým heslom.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Predošlé heslo</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Trezor má odvtedy nový kľúč: otvorí ich len toto heslo, aby bolo vidno, čo obsahujú.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Previesť ich pod súčasné heslo</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Vymazať ich…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Trezor si vedľa seba necháva svoje kópie. Kto niektorú z týchto má, otvorí ju ako predtým.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n kópia trezoru sa otvára predošlým heslom alebo obnovovacím kľúčom.</numerusform>
            <numerusform>%n kópie trezoru sa otvárajú predošlým heslom alebo obnovovacím kľúčom.</numerusform>
            <numerusform>%n kópií trezoru sa otvára predošlým heslom alebo obnovovacím kľúčom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n ďalšia</numerusform>
            <numerusform>a %n ďalšie</numerusform>
            <numerusform>a %n ďalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Vymazať %n staršiu kópiu?</numerusform>
            <numerusform>Vymazať %n staršie kópie?</numerusform>
            <numerusform>Vymazať %n starších kópií?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Vymažú sa len tie, ktorých všetky kódy sú v trezore alebo v jeho koši. Nedá sa to vrátiť.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Vymazať</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kópia prevedená pod súčasné heslo</numerusform>
            <numerusform>%n kópie prevedené pod súčasné heslo</numerusform>
            <numerusform>%n kópií prevedených pod súčasné heslo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n kópia vymazaná</numerusform>
            <numerusform>%n kópie vymazané</numerusform>
            <numerusform>%n kópií vymazaných</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nič sa nenašlo</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Skúste to znova alebo iným spôsobom:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmus</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Počet číslic</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Perióda v sekundách</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Počítadlo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Názov webu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kľúč</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Podľa času (TOTP), obvyklý typ</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Podľa počítadla (HOTP)</translation>
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
        <translation>Zobraziť QR kód</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Obsahuje kľúč tohto kódu. Najprv zadajte svoje heslo.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Typ kódu</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Heslová fráza</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Heslová fráza znova</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Navrhnúť</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Aspoň %n znak, prosím.</numerusform>
            <numerusform>Aspoň %n znaky, prosím.</numerusform>
            <numerusform>Aspoň %n znakov, prosím.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Heslá sa nezhodujú.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Skôr než budete pokračovať, zapíšte si ju: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Zobraziť heslo</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skryť heslo</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Rýchly výber 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Heslo trezoru</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Ktorý kód?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nič sa nenašlo</translation>
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
        <translation>PIN pre {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Uchovať v trezore</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Platnosť tohto kódu sa práve končí. Ďalší príde o %n sekundu.</numerusform>
            <numerusform>Platnosť tohto kódu sa práve končí. Ďalší príde o %n sekundy.</numerusform>
            <numerusform>Platnosť tohto kódu sa práve končí. Ďalší príde o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: kód napísaný</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: kód skopírovaný. Programy tu nesmú písať do iných.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kód skopírovaný</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: kód skopírovaný, zostáva %n s</numerusform>
            <numerusform>{name}: kód skopírovaný, zostávajú %n s</numerusform>
            <numerusform>{name}: kód skopírovaný, zostáva %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Túto skratku už má iný program. Vyberte inú.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Vaša klávesnica taký kláves nemá. Vyberte iný.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>To nie je skratka. Podržte Ctrl, Alt alebo Meta a stlačte kláves.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Pridajte Ctrl, Alt alebo Meta: samotný kláves by sa už nedal použiť na písanie.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Toto prostredie skratku nepridelilo. Nastavte skratku pre 4otp --quick v jeho nastaveniach.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Prostredie skratku nepovolilo. Nastavte v ňom skratku pre 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Toto prostredie programom skratky neponúka. Nastavte v ňom skratku pre 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Prostredie skratku odmietlo. Nastavte skratku pre 4otp --quick v jeho nastaveniach.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Kód sa tam nedal napísať. Namiesto toho ho skopírujte.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Kód obsahuje znak, ktorý sa nedá napísať. Namiesto toho ho skopírujte.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Rýchly výber a oblasť oznámení</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Z ľubovoľného programu: stlačte skratku, napíšte dve alebo tri písmená, stlačte Enter. Ctrl+Enter napíše kód do okna, z ktorého ste prišli, Shift+Enter vezme ďalší kód.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skratka</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Zobraziť výber</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Spúšťať 4OTP so systémom</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Otvárať odkazy otpauth v 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Programy v tomto prostredí nemôžu nastavovať skratky. V nastaveniach klávesnice systému pridajte skratku s príkazom: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys}: skratka je nastavená. Vyskúšajte ju teraz stlačením.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funguje.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Čítanie obrázkov…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Obnovovacie kódy</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Obnovovacie kódy, jeden na každý riadok</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Prilepte ich sem, jeden na každý riadok</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Zmeniť zoznam</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Uložiť obnovovacie kódy</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Web prijme každý z nich raz, namiesto kódu. Použitý odškrtnite.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Zostáva %n</numerusform>
            <numerusform>Zostávajú %n</numerusform>
            <numerusform>Zostáva %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>použitý</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>zatiaľ nepoužitý</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopírovať {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Obnovovací kód skopírovaný. Odškrtnite ho, keď ho web prijme.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Obnovovací kľúč</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tlačiť…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložiť ako PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Mám ho bezpečne uložený</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Týmto kľúčom sa trezor otvorí bez hesla. Vytlačte ho alebo odpíšte a uložte tam, kde máte dôležité doklady. Zobrazí sa len teraz.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Obnovovací kľúč 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Tento kľúč otvára bez hesla trezor 4OTP na počítači, na ktorom bol vytvorený.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Na odomykacej obrazovke zvoľte „Použiť obnovovací kľúč“ a zadajte ho; na medzerách nezáleží.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Strážte tento hárok ako pas. Kto má ten hárok aj súbor trezoru, môže čítať všetky kódy.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Vytvorené {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Uložiť obnovovací kľúč</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Uložené. Súbor môže niekto nepozorovane skopírovať: papier je bezpečnejší.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Obnovovací kľúč skopírovaný</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Odkaz neuvádza počítadlo: začína sa od 0. Porovnajte prvý kód s webom.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Podľa názvu považované za kód Steam Guard. Ak je to nesprávne, zmeňte typ.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Názov Steam, ale s číslicami: zostáva bežným kódom.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Samotný kľúč o webe nič nehovorí: pomenujte ho.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Táto položka bola v koši aplikácie, z ktorej pochádza.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Neobvyklé: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n číslica</numerusform>
            <numerusform>%n číslice</numerusform>
            <numerusform>%n číslic</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>nový kód každú %n sekundu</numerusform>
            <numerusform>nový kód každé %n sekundy</numerusform>
            <numerusform>nový kód každých %n sekúnd</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Obnoviť</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Heslová fráza alebo obnovovací kľúč</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Poslať nový kód</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>E-mailová adresa účtu</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa servera</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Pre samotné 4OTP Sync nechajte prázdne.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Kód z e-mailu</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Jednorazové heslo alebo záložný kód</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Kód dostanete e-mailom. Vaše kódy sa otvoria len na tomto počítači.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Zadajte kód z e-mailu. Platí desať minút.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Tento účet vyžaduje druhý faktor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Nakoniec to, čo poznáte len vy. Tento počítač to nikdy neopustí.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Položka {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} pochádza z aplikácie {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Položky súboru</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Kam kódy pôjdu</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tomto zariadení</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronizované</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žiadne</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Vrátiť import</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Uložiť hlásenie…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Pridať %n kód</numerusform>
            <numerusform>Pridať %n kódy</numerusform>
            <numerusform>Pridať %n kódov</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nie je čo pridať</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Doplniť to, čo tu je</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>Pridaný %n kód</numerusform>
            <numerusform>Pridané %n kódy</numerusform>
            <numerusform>Pridaných %n kódov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n už tu je</numerusform>
            <numerusform>%n už tu sú</numerusform>
            <numerusform>%n už tu je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>vynechané: %n</numerusform>
            <numerusform>vynechané: %n</numerusform>
            <numerusform>vynechané: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>odmietnuté: %n, dôvod je nižšie</numerusform>
            <numerusform>odmietnuté: %n, dôvody sú nižšie</numerusform>
            <numerusform>odmietnuté: %n, dôvody sú nižšie</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Všetko zo súboru tu už je.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Import bol vrátený späť.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Uložiť hlásenie</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Hlásenie uložené. Obsahuje názvy a dôvody, žiadne kľúče.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Obrázky typu {kind} tu nemožno prečítať. Najprv ich uložte ako PNG alebo JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Snímku obrazovky z prostredia sa nepodarilo vymazať. Vymažte ju prosím: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Prostredie neposkytlo snímku obrazovky.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Vytvorte export v tej aplikácii znova.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Tento súbor nemožno otvoriť.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Tento súbor nie je obrázok, ktorý tu možno prečítať.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Tento obrázok je poškodený alebo neúplný.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Tento obrázok je príliš veľký. Vystrihnite časť s QR kódom.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Na jeden QR kód je toho príliš veľa.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Nie je čo zobraziť ako QR kód.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Nenašla sa žiadna kamera. Pripojte ju alebo pridajte kód iným spôsobom.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kamera sa neotvára: používa ju iný program alebo ju nastavenia súkromia pre 4OTP nepovoľujú.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP nesmie používať kameru. Povoľte to v nastaveniach počítača a skúste to znova.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kamera už nedáva žiadny obraz. Nebola odpojená?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP zatiaľ nesmie vidieť obrazovku. Povoľte to v časti „Súkromie a bezpečnosť &gt; Nahrávanie obrazovky“ a potom ho spustite znova.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Toto prostredie neponúka, čo je na to potrebné.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Prostredie odmietlo. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>V tomto obrázku sa nenašiel žiadny QR kód.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Na obrazovke sa nenašiel žiadny QR kód. Musí byť celý viditeľný a nie príliš malý.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Bolo to prečítané, ale nie je to kód na prihlasovanie.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>To je obnovovací kľúč. Otvára trezor alebo účet a nie je to kód na uloženie tu.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Naraz je to príliš veľa textu. Otvorte ho ako súbor cez „Import“.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>To je prístupový kľúč. Slúži na pripojenie v časti „Synchronizácia“.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Kľúč sa neskladá len z číslic 0 až 9 a písmen a až f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Kľúč je zapísaný spôsobom, ktorý 4OTP nepozná.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Hodiny tohto počítača ukazujú nemožný čas.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Tento export z Google Authenticator je odseknutý alebo je v ňom preklep.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Tento export z Google Authenticator neobsahuje žiadne kódy.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Tento export z Google Authenticator je poškodený.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Tento export z Google Authenticator je odseknutý.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Tento export z Google Authenticator si protirečí.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator tento typ kódu nepozná.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator tento algoritmus nepozná.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator pozná len kódy so 6 alebo 8 číslicami.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator pozná len tridsaťsekundové kódy.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Tento kód je na export pre Google Authenticator príliš veľký.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vymazať hľadanie</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Zabezpečenie</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Zmeniť heslo</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>A pomôcku, ktorú odomykacia obrazovka na požiadanie ukáže</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Obnovovací kľúč</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Odstrániť obnovovací kľúč</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Vytlačený hárok potom už nič neotvorí</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Odomykať úložiskom kľúčov tohto počítača</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Staršie kópie</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Niektoré sa otvárajú predošlým heslom. Obnoviť alebo vymazať</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Už existuje. Vytvoriť nový; starý hárok potom už nič neotvorí</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Vytlačený kľúč, ktorý otvorí trezor, keď heslo zabudnete</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Zapnuté. Občas sa znova vyžiada heslo. Vypnúť</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Vypnuté. Otvára bez zadania hesla, kým ste prihlásení. Zapnúť</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Vytvoriť obnovovací kľúč</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Prestať odomykať bez hesla</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Odomykať bez hesla</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Najprv zadajte svoje heslo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Nikdy</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minútu</numerusform>
            <numerusform>%n minúty</numerusform>
            <numerusform>%n minút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundu</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekúnd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n deň</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Zamknúť pri nečinnosti nad</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vymazať schránku o</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Zamknúť pri zamknutí obrazovky alebo uspaní počítača</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Skryť 4OTP na snímkach a záznamoch obrazovky</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Otvárať rýchly výber skratkou</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Zobrazovať 4OTP v oblasti oznámení</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Zatvorenie okna ponechá 4OTP v oblasti oznámení</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nové kódy pôjdu</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Používateľské meno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Zamknúť pri minimalizovaní okna</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Spúšťať skryto, v oblasti oznámení</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motív</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Farba zvýraznenia</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Výška riadkov</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Veľkosť textu</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Počet číslic</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Skrývať kódy, kým na ne neukážete myšou</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Poradie zoznamu</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Porovnávať hodiny so synchronizačnou službou</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Opravovať kódy, keď hodiny nejdú presne</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Pýta sa len na čas; o vašich kódoch sa nič neposiela.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Len ak tam kód ešte je. Správcovia schránky sú požiadaní, aby ho neuchovávali.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Neukáže sa ani pri zdieľaní obrazovky.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Kde oblasť oznámení nie je, zobrazí sa okno.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Vysoký kontrast má vlastnú.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Napríklad http://proxy.example.org:8080 alebo socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Len ak si ho proxy pýta.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Pre obrazovky, na ktoré vidia ostatní. Kopírovanie funguje ako vždy.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Zakaždým sa opýtať</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Na všetky moje zariadenia</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Len na tomto zariadení</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podľa systému</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Bez proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Tento:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Modrozelená</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Modrá</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fialová</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Ružová</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranžová</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Sivá</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Pohodlná</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompaktná</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Na polovice: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Po troch: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Po dvoch: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Spolu: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Podľa webu</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Podľa účtu</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Najpoužívanejšie prvé</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Naposledy použité prvé</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Moje vlastné poradie</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Späť na predvolené</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Klávesové skratky</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Písanie vždy vyhľadáva, nech je kurzor kdekoľvek.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopírovať prvý alebo vybraný kód</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopírovať ďalší kód</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopírovať prvý až deviaty zobrazený kód</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Vybrať kód</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Všetko, čo možno s vybraným kódom robiť</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Vymazať hľadanie; opustiť stránku</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nový kód</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Prilepiť odkaz, kľúč alebo obrázok</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Upraviť vybraný kód</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Nechať čítačku obrazovky prečítať vybraný kód a zostávajúce sekundy</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Pripnúť alebo odopnúť vybraný kód</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Presunúť vybraný kód do koša</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Posunúť vybraný kód vo vlastnom poradí</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zamknúť teraz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Viac</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Táto stránka</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončiť</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Do Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>V Google Authenticator zvoľte „Preniesť kódy“, potom „Importovať kódy“ a skenujte jeden po druhom.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Kto ho uvidí, môže tieto kódy vytvárať. Po troch minútach zmizne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR kód {number} z {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ďalej</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR kód</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR kód: {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopírovať odkaz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Naskenujte ho druhým zariadením. Kto ho uvidí, môže tieto kódy vytvárať. Po minúte zmizne.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Odkaz skopírovaný. Obsahuje kľúč: prilepte ho len tam, kam patrí.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Poradie zoznamu</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Váš trezor je pripravený</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Pridať prvý kód</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Pomocou kľúča alebo odkazu, ktorý web ukáže pri zapínaní dvojfázového prihlásenia</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importovať z inej aplikácie alebo zálohy</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Z exportného súboru inej overovacej aplikácie alebo zo zálohy 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Pripojiť k 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Preniesť kódy, ktoré vaše ostatné zariadenia už zdieľajú</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najprv sa porozhliadnuť</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Čím chcete začať?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Tri alebo štyri nesúvisiace slová sú silné a ľahko sa pamätajú.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Veľmi slabé: uhádne sa hneď</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Slabé: uhádne sa rýchlo</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Priemerné: pridajte ďalšie slovo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobré</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Silné</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Vaše kódy sú bez zmeny, synchronizácia je pozastavená. Skúste to v inej sieti; ak to pretrvá, spýtajte sa správcu servera.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Tento trezor zatiaľ nie je pripojený k synchronizačnému serveru.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Je potrebný prístupový kľúč, a žiadny neprišiel.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>To nie je prístupový kľúč 4OTP. Ten sa začína na 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>To je obnovovací kľúč. Prístupový kľúč sa začína na 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>To je prístupový kľúč. Obnovovací kľúč sa začína na 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>V prístupovom kľúči je chybný alebo chýbajúci znak. Skopírujte ho z riadiaceho panela znova.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Tento prístupový kľúč vytvorila novšia verzia 4OTP. Aktualizujte túto verziu.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Prístupový kľúč je poškodený. Skopírujte ho z riadiaceho panela znova.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Server tento prístupový kľúč nepozná. Odkryte v riadiacom paneli niektorý existujúci.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Kľúč uvádza {host} bez šifrovania (http). Používajú sa len servery https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Adresa servera nie je platná. Vyzerá takto: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Prístupový kľúč neuvádza server: vyplňte jeho adresu.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Synchronizovaný trezor pojme až {limit} kódov. Vaše kódy sú bez zmeny.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Server hovorí, že je toho na jeden trezor príliš veľa. Vaše kódy sú bez zmeny.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Server nie je dostupný. Zmeny čakajú tu a odošlú sa neskôr.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Server neodpovedal včas. Zmeny čakajú tu a odošlú sa neskôr.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Certifikát servera nie je platný, preto sa nič neodoslalo. Vaše kódy sú bez zmeny.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Odpovedalo niečo iné ako synchronizačný server: prihlasovacia stránka hotela alebo webová stránka.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Odpoveď servera nemožno prečítať. Vaše kódy sú bez zmeny.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Odpoveď servera nemá koniec. Vaše kódy sú bez zmeny.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Server má vlastné ťažkosti ({status}). Zmeny čakajú tu a odošlú sa neskôr.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Na serveri prebieha údržba. Zmeny čakajú tu a odošlú sa neskôr.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Server žiada, aby ste chvíľu počkali.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Ostatné zariadenia trezor neustále menia. Skúste to o chvíľu znova.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Proxy toto spojenie neprepustí. Skontrolujte nastavenia proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Proxy nie je dostupný. Skontrolujte nastavenia proxy. Zmeny čakajú tu a odošlú sa neskôr.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Proxy si pýta meno a heslo alebo zadané neprijíma. Zadajte ich v nastaveniach proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Adresu proxy nemožno použiť. Vyzerá takto: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Predplatné vypršalo: zmeny z ostatných zariadení naďalej prichádzajú, vaše čakajú tu.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Server túto zmenu odmieta. Vaše kódy sú bez zmeny.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Server toto zariadenie odmieta. Vaše kódy sú bez zmeny.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Príliš veľa pokusov. Pred ďalším počkajte.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Server vyžaduje novšiu verziu 4OTP. Aktualizujte túto verziu.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Táto verzia sa už neuchováva; server drží posledných 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Server nevie, na čo bol opýtaný.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Vlastník tento prístupový kľúč vymazal alebo vypol. Kódy zostávajú tu; pripojte sa iným kľúčom.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Server toto zariadenie už nepozná. Kódy zostávajú tu; pripojte sa znova.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Vlastník vytvoril nový synchronizovaný trezor. Kódy zostávajú tu; pripojte sa novým prístupovým kľúčom.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Synchronizačný server stratil zmeny, ako po obnovení zo zálohy. Tu sa nič nezmenilo. Oprava tam doplní, čo chýba.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Server bol obnovený do času pred odstránením prístupového kľúča. Vlastník musí najprv v riadiacom paneli obnoviť kľúče; potom tu vykonajte opravu.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Odpoveď servera porušuje pravidlá synchronizácie.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Server ukazuje starší stav, než aký toto zariadenie videlo.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>História servera nenadväzuje na to, čo toto zariadenie videlo.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Server ukazuje kľúče, ktoré už boli nahradené.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Zmenu na serveri urobil niekto, kto nemá kľúč trezoru.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Server ukazuje iný kľúč pre známe obdobie.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Čo server pre tento kľúč uchováva, sa ním neotvorí.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Server odpovedá za iný trezor.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Kľúče boli zmenené, ale história o tom nič neukazuje.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Stav servera je starší ako tento prístupový kľúč.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Server vynechal alebo zmenil záznamy.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Zoznam kľúčov na serveri nie je zoznam vlastníka.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Tento kód je nesprávny alebo príliš starý. Skontrolujte ho alebo si nechajte poslať nový.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>To nie je heslová fráza ani obnovovací kľúč.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Tento účet nemá prístupový kľúč. Vytvorte ho v riadiacom paneli.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Nastavenia synchronizácie sú poškodené. Kódy zostávajú tu; pripojte sa znova.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Tento účet zatiaľ nemá synchronizovaný trezor. Vytvorte ho v riadiacom paneli.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Čo tu bolo iné, je 30 dní v koši.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Kód, ktorý ste vymazali, bol zmenený na inom zariadení a zostáva.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Kód, ktorý ste zmenili, bol vymazaný na inom zariadení a je späť.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Kód bol vymazaný na inom zariadení; jeho počítadlo alebo miesto tu zmizlo s ním.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Dve zariadenia dali kódu rôzne kľúče: oba zostávajú, vedľa seba.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Kód tu už bol a zlúčil sa s ním.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronizácia</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizovať teraz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Opraviť</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Zapnúť synchronizáciu</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Pripojiť pomocou prístupového kľúča</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Naskenujte ho alebo prilepte z riadiaceho panela</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Obnoviť pomocou e-mailu a heslovej frázy</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Keď nie je prístupový kľúč</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Čo sa kedy a kde zmenilo; návrat k niektorej verzii</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Ako sa tento počítač dostane k serveru</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Kontrola synchronizácie</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Odpojiť…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Nastavenie synchronizácie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kedy</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Vymazať %n kód na všetkých zariadeniach…</numerusform>
            <numerusform>Vymazať %n kódy na všetkých zariadeniach…</numerusform>
            <numerusform>Vymazať %n kódov na všetkých zariadeniach…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Šesť slov, rovnakých na všetkých zariadeniach, ktoré videli tie isté zmeny</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepripojené</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Vypnutá</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synchronizácia je pozastavená</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Momentálne nesynchronizované</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synchronizácia prebieha…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Na odoslanie čaká %n zmena</numerusform>
            <numerusform>Na odoslanie čakajú %n zmeny</numerusform>
            <numerusform>Na odoslanie čaká %n zmien</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Synchronizované, v reálnom čase</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synchronizované</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Rovnaké kódy na všetkých zariadeniach, s koncovým šifrovaním: server ich nemôže čítať. Všetko funguje aj bez synchronizácie.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Posledný kontakt: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Posledná zmena: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Čaká tu %n zmena.</numerusform>
            <numerusform>Čakajú tu %n zmeny.</numerusform>
            <numerusform>Čaká tu %n zmien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>V reálnom čase, ihneď</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Každú hodinu</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Každých šesť hodín</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Raz denne</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Len keď stlačím „Synchronizovať teraz“</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Vymazať tieto kódy na všetkých zariadeniach?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Tu pôjdu na 30 dní do koša a história ich môže vrátiť.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Vymazať na všetkých zariadeniach</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synchronizácia potrebuje vaše rozhodnutie.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobraziť</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Odmietnuté: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nový</numerusform>
            <numerusform>%n nové</numerusform>
            <numerusform>%n nových</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n už tu je</numerusform>
            <numerusform>%n už tu sú</numerusform>
            <numerusform>%n už tu je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n sa líši</numerusform>
            <numerusform>%n sa líšia</numerusform>
            <numerusform>%n sa líši</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n sa líši</numerusform>
            <numerusform>%n sa líšia</numerusform>
            <numerusform>%n sa líši</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmietnutý</numerusform>
            <numerusform>%n odmietnuté</numerusform>
            <numerusform>%n odmietnutých</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Už je tu</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nový názov pre kľúč, ktorý tu je</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Líši sa od tunajšieho: oba zostanú</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>To nie je heslo tohto súboru.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Súbor je poškodený alebo neúplný. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP tento druh súboru nepozná. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Súbor je väčší ako akýkoľvek export. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Súbor vyžaduje viac výpočtov ako akýkoľvek skutočný export.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Na otvorenie tohto súboru nie je dosť voľnej pamäte.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Tento súbor potrebuje vedľa seba ďalší: {file}. Vyberte oba spolu.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Súbory tohto druhu sa nedajú importovať. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} nedovoľuje nikomu tento súbor čítať. Exportujte ho tam inak, bez vlastného zámku aplikácie.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Je viazaná na zariadenie, na ktorom vznikla. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Tento archív je prázdny: aplikácii {app} sa ho nepodarilo vytvoriť. Aktualizujte {app} a exportujte znova.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Chýbajú časti {missing} z {size}. Vyberte všetky strany súpravy na obnovenie naraz.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>V tomto obrázku sa nenašiel žiadny QR kód. Skúste ostrejší alebo väčší.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Tento súbor s kľúčom je poškodený, alebo ním nie je. Vyberte iný.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Súbor nemožno z disku prečítať.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Tento súbor neobsahuje nastavenia 4OTP. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Nedá sa dešifrovať. Exportujte znova v druhej aplikácii.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>V súbore je poškodená. Exportujte znova v druhej aplikácii.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Leží v inom súbore. Vyberte všetky súbory exportu naraz.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Má vlastné heslo. V druhej aplikácii ho odstráňte a exportujte znova.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Funguje cez správy do telefónu a nemá kľúč. Nastavte namiesto nej na webe kód.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Formát nemá miesto pre tento typ kódu. Vyberte iný.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Formát nemá miesto pre tento algoritmus. Vyberte iný.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Formát nemá miesto pre toľko číslic. Vyberte iný.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Tento formát sa nedá zašifrovať. Vyberte iný.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Súbor potrebuje heslo. Zadajte ho; nič sa nezapísalo.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Nesprávna heslová fráza alebo poškodený súbor.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Túto zálohu vytvorila novšia verzia 4OTP. Aktualizujte prosím.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>To nie je záloha 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Záloha je väčšia ako 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Súbor bol zapísaný, ale nedal sa spätne prečítať. Nie je to záloha; skúste iné miesto.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Priečinok pre zálohy neexistuje.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Nastavenia automatickej zálohy sú poškodené: nastavte ju.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Vyberte znova, ako často sa vytvára záloha.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Tieto strany patria k viacerým súpravám na obnovenie. Vyberte strany jednej.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>QR kód súpravy na obnovenie je poškodený. Naskenujte jej strany znova.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Na súpravu na obnovenie je to príliš veľa kódov. Vytvorte súbor zálohy.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exportujte v Bitwardene znova, s ochranou heslom alebo ako obyčajný JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Najprv ho dešifrujte pomocou OpenPGP, alebo exportujte bez OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Táto tabuľka hesiel nemá stĺpec s kódmi. Exportujte v inom formáte.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exportujte znova bez hesla, ako obyčajný súbor ZIP.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exportujte vo WinAuthe ako text a vyberte ten súbor.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>V KeePasse zmeňte šifrovanie na AES alebo ChaCha20 a uložte.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Uložte ho ako KDBX 4 v KeePasse 2 alebo KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Použite export samotnej aplikácie ako QR kódy.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Nastavte to na webe znova.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Urobte snímku obrazovky QR kódov a vyberte ju.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>„{member}“ nemožno prečítať; zostáva tak, ako je</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Súbor sa tam nedal zapísať.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Súbor sa tam nedal zapísať: priečinok je len na čítanie.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Disk je plný. Nič sa nezapísalo.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>leží v koši druhej aplikácie</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Heslová fráza potrebuje aspoň %n znak.</numerusform>
            <numerusform>Heslová fráza potrebuje aspoň %n znaky.</numerusform>
            <numerusform>Heslová fráza potrebuje aspoň %n znakov.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n kód v tomto súbore</numerusform>
            <numerusform>%n kódy v tomto súbore</numerusform>
            <numerusform>%n kódov v tomto súbore</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Kôš</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vyprázdniť kôš…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Kôš je prázdny</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Vymazané kódy tu zostávajú 30 dní.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>vymazané {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnoviť</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Obnoviť {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Natrvalo vymazať {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>Obnovené: {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Natrvalo vymazať {name}?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Nedá sa to vrátiť. Uistite sa, že web už tento kód nevyžaduje.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Natrvalo vymazať</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Natrvalo vymazať %n položku?</numerusform>
            <numerusform>Natrvalo vymazať %n položky?</numerusform>
            <numerusform>Natrvalo vymazať %n položiek?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Nedá sa to vrátiť.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vyprázdniť kôš</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Zobraziť 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Rýchly výber</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zamknúť</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Ukončiť 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Obnovovací kľúč</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odomknúť</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Zobraziť pomôcku</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Použiť obnovovací kľúč</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Použiť heslo</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Odomykať úložiskom kľúčov tohto počítača</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Otvoriť staršiu kópiu…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Začať odznova…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Odomykanie…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>To nie je správne heslo. Ďalší pokus o %n sekundu.</numerusform>
            <numerusform>To nie je správne heslo. Ďalší pokus o %n sekundy.</numerusform>
            <numerusform>To nie je správne heslo. Ďalší pokus o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Súbor trezoru nie je tam, kde bol</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Jeho kópie alebo jeho kľúč sú stále tu. Nič sa nevytvorilo ani nezmenilo.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Vytvorené novšou verziou 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Aktualizujte 4OTP na tomto počítači. Trezor zostal taký, aký bol.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Súbor trezoru je poškodený</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Súbor zostal zachovaný. Staršiu kópiu možno otvoriť rovnakým heslom.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Odomknúť 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Pomôcka: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Začať s prázdnym trezorom?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Poškodený súbor a všetky kópie zostanú na mieste pod iným názvom. Nič sa nevymaže.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Začať odznova</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nemožno prečítať</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Tieto položky zostávajú presne také, aké sú, idú do každej zálohy a každá novšia verzia 4OTP ich skúša znova. Text položky môže obsahovať jej kľúč: nikomu ho neukazujte.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Od {when}. Dôvod: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text položky</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Zobraziť jej text</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Vymazať…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Natrvalo vymazať túto položku?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Novšia verzia 4OTP ju možno dokáže prečítať. Nedá sa to vrátiť.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Natrvalo vymazať</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Naskenovať obrazovku</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Použiť webkameru</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otvoriť obrázok</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Zadať kľúč ručne</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Kam majú ísť nové kódy?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Synchronizované kódy sú na všetkých vašich zariadeniach. Ostatné zostávajú na tomto.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Zapamätať voľbu</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronizované</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tomto zariadení</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
</context>
</TS>