<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>O aplikaci 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Verze {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Váš trezor je uložen v</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, verze 3 nebo novější</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Loga služeb</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Ze sady simple-icons (CC0); loga patří jejich vlastníkům</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Nahlásit bezpečnostní problém</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Uložit nový kód</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nový kód</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Zadejte tento kód na webu služby</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Až ho web přijme, uložte. Příští kód už bude jiný.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Až ho web přijme, uložte. Pak sem uložte i obnovovací kódy tohoto webu.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Kód s tímto klíčem už v trezoru je.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Pojmenujte ho, abyste ho zase našli.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Naskenovat obrazovku</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Najde QR kódy ve všech oknech na všech obrazovkách</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Použít webkameru</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Pro QR kód na telefonu nebo na papíře</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otevřít obrázek</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Snímky obrazovky a fotky, i více najednou; nebo je přetáhněte do tohoto okna</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Automatická záloha se nezdařila: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
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
        <translation>Vybrat složku…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Každou hodinu</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Denně</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Týdně</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n soubor</numerusform>
            <numerusform>%n soubory</numerusform>
            <numerusform>%n souborů</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Zapnout</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zálohovat nyní</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Vypnout</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Po změnách, nejvýše</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Ponechat poslední</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Složka pro zálohy</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Po změnách zapíše 4OTP šifrovanou zálohu do složky, nejlépe takové, která se synchronizuje s online úložištěm. Každá se zpětně přečte a otevře, teprve pak se počítá.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatím žádná</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Do složky {folder}. Poslední dobrá záloha: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Nezdařilo se: {why} Zkouší se znovu každou hodinu.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Vyberte složku.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Zálohovat tajné klíče</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Jeden soubor pro %n kód, zašifrovaný vlastní heslovou frází.</numerusform>
            <numerusform>Jeden soubor pro %n kódy, zašifrovaný vlastní heslovou frází.</numerusform>
            <numerusform>Jeden soubor pro %n kódů, zašifrovaný vlastní heslovou frází.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Bez heslové fráze ho nikdo neotevře, ani vy.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Vybrat místo a zálohovat…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Uložit zálohu</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Hotovo. Záloha obsahuje %n kód; byla zpětně přečtena a otevřena.</numerusform>
            <numerusform>Hotovo. Záloha obsahuje %n kódy; byla zpětně přečtena a otevřena.</numerusform>
            <numerusform>Hotovo. Záloha obsahuje %n kódů; byla zpětně přečtena a otevřena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n nečitelná položka přiložena beze změny.</numerusform>
            <numerusform>%n nečitelné položky přiloženy beze změny.</numerusform>
            <numerusform>%n nečitelných položek přiloženo beze změny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Záloha vytvořena</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zavřít tuto zprávu</translation>
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
        <translation>Pokračovat s tím, co bylo přečteno</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Nebo přidejte kód jiným způsobem:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Ukažte další QR kód.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Přečteno.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Tento kód už byl přečten. Ukažte jiný.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kamera se spouští…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Podržte QR kód před kamerou tak, aby zabíral asi polovinu obrazu.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Žádná kamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kamera je používána</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kamera není povolena</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kamera zmizela</translation>
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
        <translation>Exportovat nebo importovat nastavení</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportovat nastavení…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Pro uschování nebo pro jiný počítač</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importovat nastavení…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Co soubor neuvádí, zůstane beze změny</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Soubor obsahuje, co jste nastavili v části „Více“: žádné kódy, klíče ani heslo. Smí ho vidět kdokoli.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapsáno: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Vynecháno:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>Změněno %n nastavení.</numerusform>
            <numerusform>Změněna %n nastavení.</numerusform>
            <numerusform>Změněno %n nastavení.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Vše už je takto nastaveno.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: takové nastavení 4OTP nemá</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: tuto hodnotu mít nemůže</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Změnit heslo</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Současné heslo</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Staré heslo možná někdo zná</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Trezor pak dostane i nový klíč a obnovovací klíč je třeba vytvořit znovu.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Převést je pod nové heslo</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Nechat je pod starým heslem</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Smazat je</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Starší kopie trezoru</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Soubory záloh se otevírají heslovou frází, se kterou byly vytvořeny.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Smazat starší kopie?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Smažou se jen ty, jejichž všechny kódy jsou v trezoru nebo v jeho koši. Nelze to vrátit.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Změnit a smazat</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Heslo bylo změněno</translation>
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
        <translation>Vše</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Kódy k zobrazení</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR kódy, každý až s deseti kódy, pro Google Authenticator nebo jinou aplikaci, která čte jeho export.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} a %n další</numerusform>
            <numerusform>{names} a %n další</numerusform>
            <numerusform>{names} a %n dalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kód nelze přenést: {names}</numerusform>
            <numerusform>%n kódy nelze přenést: {names}</numerusform>
            <numerusform>%n kódů nelze přenést: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Zobrazit QR kódy pro %n kód</numerusform>
            <numerusform>Zobrazit QR kódy pro %n kódy</numerusform>
            <numerusform>Zobrazit QR kódy pro %n kódů</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic není vybráno</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Zobrazit QR kódy</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Obsahují klíče těchto kódů. Nejprve zadejte své heslo.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundu</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Hodiny tohoto počítače poskočily o {time}. Kódy mohou být odmítnuty.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Hodiny tohoto počítače se liší o {time}. Kódy se podle toho opravují.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Hodiny tohoto počítače jdou o {time} pozadu. Kódy mohou být odmítnuty.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Hodiny tohoto počítače jdou o {time} napřed. Kódy mohou být odmítnuty.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dnů</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minutu</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n hodinu</numerusform>
            <numerusform>%n hodiny</numerusform>
            <numerusform>%n hodin</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Opravovat kódy</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kód zkopírován</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: další kód zkopírován</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Připnuto nahoru</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Odepnuto</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Přesunuto</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Přesunuto do koše: {name}</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Přesunuto do synchronizace</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Zkopírováno do synchronizace</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Zkopírováno do tohoto zařízení</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Ponechat „{name}“ jen na tomto zařízení?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Z ostatních zařízení zmizí.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Ponechat jen zde</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Jen na tomto zařízení</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Schránka se vymaže za %n sekundu.</numerusform>
            <numerusform>Schránka se vymaže za %n sekundy.</numerusform>
            <numerusform>Schránka se vymaže za %n sekund.</numerusform>
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
        <translation>Vyžaduje PIN: klikněte sem</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Například JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Poznámka, štítky a pokročilá nastavení</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Text vedle QR kódu; na mezerách a velikosti písmen nezáleží. Nebo odkaz.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Název webu</translation>
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
        <translation>Štítky oddělené čárkami</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez skupiny</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neuloženo</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Pokračovat v úpravách</translation>
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
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopírovat kód</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Vytvořit další kód</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopírovat další kód</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnout</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Připnout nahoru</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Zobrazit QR kód…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Obnovovací kódy…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Ponechat oba, už neoznačovat</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Ponechat jen na tomto zařízení…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopírovat do tohoto zařízení</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Přesunout do synchronizace</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopírovat do synchronizace</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Přesunout do skupiny</translation>
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
        <translation>žádný kód: chybí nastavení</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>stiskněte Enter pro další kód</translation>
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
        <translation>připnutý</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>zkopírovaný</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>zbývá %n sekunda</numerusform>
            <numerusform>zbývají %n sekundy</numerusform>
            <numerusform>zbývá %n sekund</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Přidat první kód</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizace</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronizované</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Zatím žádné kódy</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Zapněte na webu dvoufázové přihlášení a přeneste sem jeho klíč. Zabere to minutu.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>V této skupině nic není</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Přesuňte sem kód z jeho nabídky.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nebylo nalezeno</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Neodpovídá žádný web, účet, skupina, štítek ani poznámka.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tomto zařízení</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Nalezené kódy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Skupina pro všechny vybrané</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Připojit k 4OTP Sync pomocí přístupového klíče</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Ukažte další QR kód, nebo uložte, co bylo přečteno.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Skenovat obrazovku dál</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Přečíst další webkamerou</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Otevřít další obrázky</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Uložit %n kód</numerusform>
            <numerusform>Uložit %n kódy</numerusform>
            <numerusform>Uložit %n kódů</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic není vybráno</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Pojmenujte ho, abyste ho zase našli.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Uloženo: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>Uložen %n kód</numerusform>
            <numerusform>Uloženy %n kódy</numerusform>
            <numerusform>Uloženo %n kódů</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Připojit</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa serveru</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Jen pokud ji přístupový klíč neuvádí.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Naskenovat QR kód přístupového klíče</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webkamera, obrazovka nebo obrázek</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Přístupový klíč najdete v řídicím panelu v části „Přístupové klíče“: tam ho odkryjte a zkopírujte.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Zadat přístupový klíč ručně</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synchronizovat všechny kódy tohoto zařízení</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Vybrat které</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Žádné: zůstanou jen na tomto zařízení</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Kódy k synchronizaci</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Zapnout synchronizaci</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Nejprve se uchová kopie trezoru. Na žádné straně se nic neodstraní.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Připojit k {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Tento přístupový klíč vede na server, který nepatří 4OTP. Pokračujte, pokud ho očekáváte.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Připojeno k {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Synchronizováno tam: %n kód.</numerusform>
            <numerusform>Synchronizovány tam: %n kódy.</numerusform>
            <numerusform>Synchronizováno tam: %n kódů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Na tomto zařízení: %n kód.</numerusform>
            <numerusform>Na tomto zařízení: %n kódy.</numerusform>
            <numerusform>Na tomto zařízení: %n kódů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Na obou stranách, sloučí se v jeden: %n.</numerusform>
            <numerusform>Na obou stranách, sloučí se v jeden: %n.</numerusform>
            <numerusform>Na obou stranách, sloučí se v jeden: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synchronizace je zapnutá.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Otevřít starší kopii</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Změny provedené po vytvoření kopie v ní nejsou. Všechny soubory zůstávají.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Vedle trezoru není žádná kopie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Odpojit toto zařízení?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Ostatních zařízení se to netýká.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Odpojit</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Ponechat všechny kódy na tomto zařízení</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Odebrat synchronizované kódy z tohoto zařízení</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Pro potvrzení napište „odebrat“</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>odebrat</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Vyzkoušet zálohu</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Vybrat zálohu…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Heslová fráze</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Vyzkoušet</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Heslovou frázi napište sami: jde o to, zda ji ještě znáte. Nic se nezmění.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vybrat zálohu</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Vyberte soubor.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Heslová fráze je správná. V souboru je %n kód.</numerusform>
            <numerusform>Heslová fráze je správná. V souboru jsou %n kódy.</numerusform>
            <numerusform>Heslová fráze je správná. V souboru je %n kódů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Vytvořeno {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n stejný jako nyní.</numerusform>
            <numerusform>%n stejné jako nyní.</numerusform>
            <numerusform>%n stejných jako nyní.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n starší než nyní.</numerusform>
            <numerusform>%n starší než nyní.</numerusform>
            <numerusform>%n starších než nyní.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n už zde není.</numerusform>
            <numerusform>%n už zde nejsou.</numerusform>
            <numerusform>%n už zde není.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Chybí v ní %n novější kód. Vytvořte novou zálohu.</numerusform>
            <numerusform>Chybí v ní %n novější kódy. Vytvořte novou zálohu.</numerusform>
            <numerusform>Chybí v ní %n novějších kódů. Vytvořte novou zálohu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Změnit před uložením</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Název webu</translation>
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
        <translation>Upravit kód</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Nahradit klíč…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Kliknutím na obrázek vyberete jiný.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Změny uloženy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Přesunuto do koše: {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>To se nezdařilo ({code}). Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Znak {position} klíče je {character}, který žádný klíč nemá: 0 je O, 1 je I nebo L, 8 je B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Znak {position} klíče v něm být nemůže: povoleno je A až Z a 2 až 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: hodnota musí být mezi {minimum} a {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: tuto hodnotu 4OTP nezná.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Trezor používá jiný program (proces {pid} na {host}). Zde ho lze číst, ale ne měnit.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>To není správné heslo.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: hodnota je příliš dlouhá.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Klíč je prázdný nebo příliš krátký.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Klíč je delší než jakýkoli klíč: zkontrolujte, co jste vložili.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Klíč má délku, kterou tento typ kódu nemá.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>V klíči je překlep: kontrolní číslice nesouhlasí.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Tato verze 4OTP tento typ kódu nezná.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Tento kód potřebuje svůj PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Tento text není klíč ani odkaz začínající na otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Toto je export z Google Authenticator; otevřete ho jako import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Tento odkaz je na kód příliš dlouhý.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Tento odkaz obsahuje znaky, které nelze přečíst.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Tento soubor není obrázek, který lze použít. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Trezor je zamčený. Nejprve ho odemkněte; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Tento soubor není trezor 4OTP. Zůstal tak, jak byl.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Tento trezor vytvořila novější verze 4OTP. Aktualizujte prosím; soubor zůstal tak, jak byl.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Soubor trezoru je poškozený. Zůstal zachován a lze otevřít starší kopii.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Trezor zde lze jen číst. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Disk je plný. Změna je v paměti a uloží se, jakmile bude místo.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Trezor už existuje; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Nápověda prozrazuje část hesla. Popište ho bez jeho písmen.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Nápověda je příliš dlouhá: nejvýše 80 znaků.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Tento obnovovací klíč tento trezor neotevírá.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Klíč tohoto počítače zmizel. Odemkněte heslem nebo obnovovacím klíčem; žádný kód se neztratil.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Soubor trezoru není tam, kde býval. Nic se nevytvořilo ani nezměnilo.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Je čas heslo jednou napsat, abyste ho nezapomněli.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Tato položka už neexistuje.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Tento počítač nemá úložiště klíčů, kterému by 4OTP mohlo věřit.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Úložiště klíčů tohoto počítače odmítlo. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Tuto položku nelze přečíst. Zůstává tak, jak je.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Počítadlo tohoto kódu dosáhlo konce.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Zadejte název.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Tento kód už neexistuje.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Tato skupina už neexistuje.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Úložiště klíčů tohoto počítače je zamčené. Odemkněte ho a zkuste to znovu, nebo použijte heslo.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Na místě trezoru je jiný soubor a nebyl přepsán. Vytvořte teď zálohu a pak 4OTP otevřete znovu.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Tato položka přišla synchronizací a zůstává, jak je.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nic jiného by trezor neotevřelo. Nejdřív nastavte heslo nebo vytvořte obnovovací klíč.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Tento trezor se nepodařilo aktualizovat. Lze ho zde číst, ne měnit. Aktualizujte 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Tato kopie už tu není. Vyberte jinou.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Tento kód nemá počítadlo: mění se s časem.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Trezor se nepodařilo uložit. Změna je v paměti; zkontrolujte, zda existuje jeho složka.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Soubor trezoru nelze přečíst z disku. Zkontrolujte, kdo ho smí číst, nebo otevřete kopii.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Heslo musí mít alespoň %n znak.</numerusform>
            <numerusform>Heslo musí mít alespoň %n znaky.</numerusform>
            <numerusform>Heslo musí mít alespoň %n znaků.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>To není správný PIN. Zbývá %n pokus, pak otevře už jen heslo.</numerusform>
            <numerusform>To není správný PIN. Zbývají %n pokusy, pak otevře už jen heslo.</numerusform>
            <numerusform>To není správný PIN. Zbývá %n pokusů, pak otevře už jen heslo.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>To není správné heslo. Další pokus za %n sekundu.</numerusform>
            <numerusform>To není správné heslo. Další pokus za %n sekundy.</numerusform>
            <numerusform>To není správné heslo. Další pokus za %n sekund.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>List k vytištění</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Zašifrovat heslem</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Vytisknout i obnovovací kódy</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Heslo trezoru</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Vybrat místo a exportovat…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložit jako PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Do Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR kódy k naskenování telefonem</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Sada pro obnovení</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Vytištěný obnovovací klíč a šifrovaná záloha</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Tento soubor obsahuje vaše klíče nezašifrované: kdo ho přečte, má vaše kódy. Po použití ho smažte.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Tento formát nemá místo pro %n kód:</numerusform>
            <numerusform>Tento formát nemá místo pro %n kódy:</numerusform>
            <numerusform>Tento formát nemá místo pro %n kódů:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n kód ztratí: {what}</numerusform>
            <numerusform>%n kódy ztratí: {what}</numerusform>
            <numerusform>%n kódů ztratí: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>%n nečitelná položka půjde jen do záloh.</numerusform>
            <numerusform>%n nečitelné položky půjdou jen do záloh.</numerusform>
            <numerusform>%n nečitelných položek půjde jen do záloh.</numerusform>
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
        <translation>obrázek</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>obnovovací kódy</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>připnutí nahoru</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>počítadlo</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Uložit export</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>Exportován %n kód</numerusform>
            <numerusform>Exportovány %n kódy</numerusform>
            <numerusform>Exportováno %n kódů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Vytvořit můj trezor</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Vítejte v 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Vaše kódy jsou na tomto počítači zašifrovány heslem, které znáte jen vy. Nikdo ho nemůže obnovit, zvolte proto takové, které si zapamatujete.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Vytváření…</translation>
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
        <translation>Už je zde</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Dvakrát v tomto seznamu</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Stejný klíč dvakrát v tomto seznamu</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Tento klíč už zde je, pod názvem {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Kód s tímto názvem už zde je, s jiným klíčem</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Nemá název: nějaký mu dejte.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bez názvu</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>vybráno</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nevybráno</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kód {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>Přečteno {read} z {size}; chybí části {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>Přečteno {read} z {size}; chybí část {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n k přidání</numerusform>
            <numerusform>%n k přidání</numerusform>
            <numerusform>%n k přidání</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n už zde je</numerusform>
            <numerusform>%n už zde jsou</numerusform>
            <numerusform>%n už zde je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nelze použít</numerusform>
            <numerusform>%n nelze použít</numerusform>
            <numerusform>%n nelze použít</numerusform>
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
        <translation>{standing} · ve skupině {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Nalezené kódy</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>To už v seznamu je.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Otevřít obrázky s QR kódy</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Zobrazit rychlý výběr</translation>
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
        <translation>Název nové skupiny</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Skupiny jsou pod vyhledávacím polem. Kód je v jedné skupině, nebo v žádné.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Název skupiny {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Posunout {name} nahoru</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Posunout {name} dolů</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Smazat skupinu {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Skupina {name} smazána; její kódy zůstávají</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Automatická záloha se %nkrát nezdařila</numerusform>
            <numerusform>Automatická záloha se %nkrát nezdařila</numerusform>
            <numerusform>Automatická záloha se %nkrát nezdařila</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Zatím neexistuje žádná záloha</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Poslední záloha obsahuje jen %n kód</numerusform>
            <numerusform>Poslední záloha obsahuje jen %n kódy</numerusform>
            <numerusform>Poslední záloha obsahuje jen %n kódů</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Žádná záloha nebyla nikdy vyzkoušena</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Poslední zkouška zálohy je %n den stará</numerusform>
            <numerusform>Poslední zkouška zálohy je %n dny stará</numerusform>
            <numerusform>Poslední zkouška zálohy je %n dnů stará</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Trezor může otevřít jen tento počítač</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Trezor nemá heslo</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n položku nelze přečíst</numerusform>
            <numerusform>%n položky nelze přečíst</numerusform>
            <numerusform>%n položek nelze přečíst</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Hodiny tohoto počítače nejdou přesně</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kód sdílí jeden klíč</numerusform>
            <numerusform>%n kódy sdílejí jeden klíč</numerusform>
            <numerusform>%n kódů sdílí jeden klíč</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Zbývá %n obnovovací kód</numerusform>
            <numerusform>Zbývají %n obnovovací kódy</numerusform>
            <numerusform>Zbývá %n obnovovacích kódů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kód s neobvyklým nastavením</numerusform>
            <numerusform>%n kódy s neobvyklým nastavením</numerusform>
            <numerusform>%n kódů s neobvyklým nastavením</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kód s krátkým klíčem</numerusform>
            <numerusform>%n kódy s krátkým klíčem</numerusform>
            <numerusform>%n kódů s krátkým klíčem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopie se otevírá dřívějším heslem</numerusform>
            <numerusform>%n kopie se otevírají dřívějším heslem</numerusform>
            <numerusform>%n kopií se otevírá dřívějším heslem</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Starší zálohy zůstaly. Zkontrolujte, zda složka existuje.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Předchozí jich obsahovala více než dvakrát tolik. Starší zálohy zůstanou, dokud neřeknete, že je to správně.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Ztratíte-li tento počítač, ztratíte i kódy. Záloha zabere minutu.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Zkouška otevře zálohu její heslovou frází a porovná ji. Nic se nezmění.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Vyzkoušejte některou znovu, ať víte, že heslová fráze platí.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Bez jeho úložiště klíčů, například po nové instalaci, ho nic neotevře. Přidejte heslo.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Kdo má tento počítač, má kódy. Nastavte heslo.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Zůstávají tak, jak jsou, a po každé aktualizaci se zkoušejí znovu.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Weby mohou kódy odmítat. 4OTP je může o rozdíl opravit.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>To může být v pořádku. Pokud některý přebývá, smažte ho.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Vytvořte na webu nové a uložte je ke kódu.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>To může být v pořádku: porovnejte s tím, co uvádí web.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Klíč kratší než 80 bitů je slabý. Na webu dvoufázové přihlášení vypněte a zapněte.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Kdo některou má, otevře ji jako dřív. Obnovte je, nebo smažte.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Vytvořit zálohu</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Vyzkoušet zálohu</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Nastavení záloh</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zobrazit je</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Opravovat kódy</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Nastavit heslo</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Je to správně</translation>
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
        <translation>Vše je v pořádku</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Nic zde vás nemůže připravit o kód.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Důležité</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Stojí za pohled</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Neptat se</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} a %n další</numerusform>
            <numerusform>{names} a %n další</numerusform>
            <numerusform>{names} a %n dalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Dotazování serveru…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Poslední změna (%n).</numerusform>
            <numerusform>Poslední %n změny, od nejnovější.</numerusform>
            <numerusform>Posledních %n změn, od nejnovější.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Vrátit…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Vrátit k verzi z {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Návrat k dřívější verzi</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Opraveno poté, co server ztratil změny</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Popis se už neuchovává</translation>
    </message>
    <message>
        <source>added</source>
        <translation>přidáno</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>smazáno</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nic by se nezměnilo.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n se vrátí</numerusform>
            <numerusform>%n se vrátí</numerusform>
            <numerusform>%n se vrátí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n zmizí</numerusform>
            <numerusform>%n zmizí</numerusform>
            <numerusform>%n zmizí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n se změní</numerusform>
            <numerusform>%n se změní</numerusform>
            <numerusform>%n se změní</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Vrátit k verzi z {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Stane se to na všech zařízeních a lze to opět vrátit.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Vrátit k této verzi</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Všechna zařízení se vracejí k této verzi.</translation>
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
        <translation>Zálohovat tajné klíče</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Všechny kódy v jednom šifrovaném souboru</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importovat tajné klíče</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Záloha nebo soubor jiné aplikace</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Pro jinou aplikaci nebo k tisku</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatické zálohy</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Vyzkoušet zálohu</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Otevře zálohu a porovná ji; nic se nezmění</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Zálohy uchovávejte ve složce online úložiště nebo na disku. Neposílejte je e-mailem ani ve zprávách: kdo má soubor a jeho heslovou frázi, má všechny kódy.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Poslední automatická záloha se nezdařila.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Záloha byla naposledy ověřena {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Žádná záloha zatím nebyla vyzkoušena.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Vypnuto</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Zapnuto, zatím žádná nevznikla</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Zapnuto, poslední z {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Obrázek</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Vybrat jiný obrázek</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Podle názvu webu</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Vybrat logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Vlastní obrázek…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vybrat obrázek</translation>
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
        <translation>Importovat tajné klíče</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Vybrat soubory…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Přeneste sem své kódy</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Vyberte zálohu 4OTP nebo export jiné aplikace, nebo soubory přetáhněte do tohoto okna. 4OTP samo pozná, co to je; nic se nepřidá, dokud neuvidíte každou položku.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Vybrat soubory k importu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čtení…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Heslo souboru</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Vynechat tento soubor</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Je zašifrovaný. Zadejte heslo nebo heslovou frázi, se kterou byl exportován.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} pochází z aplikace {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Otevírání. Některé aplikace to záměrně zpomalují; může to trvat několik sekund.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Porovnávání s vašimi kódy…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Ve schránce není nic, z čeho by šlo přečíst kód.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Sada pro obnovení</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Heslo trezoru</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložit jako PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Nový obnovovací klíč otevře soubor trezoru bez hesla; starší přestane fungovat. Záloha vedle něj je zašifrována heslovou frází, která se netiskne: zapamatujte si ji.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Uložit sadu pro obnovení</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Sada pro obnovení uložena. Vytiskněte ji a soubor smažte.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Sada pro obnovení 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Sada pro obnovení 4OTP, vytvořena {date}

Jak získat kódy zpět: nainstalujte 4OTP, zvolte „Více &gt; Záloha / import / export &gt; Importovat tajné klíče“ a ukažte fotky všech QR kódů níže. Budete vyzváni k zadání heslové fráze.

Obnovovací klíč otevírá soubor trezoru počítače, na kterém byl vytvořen:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Část {number} z {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Jazyk zobrazení</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
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
        <translation>Vybrat logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vybrat</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Název služby</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Loga</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Tento trezor není chráněný: kdokoli, kdo používá tento počítač, ho může číst.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Nastavit heslo</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Tento trezor má otevřený jiný program: zde ho lze číst, ale ne měnit.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Tento trezor zapsala novější verze 4OTP: zde ho lze číst, ale ne měnit.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Trezor zde lze číst, ale ne měnit.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Vítejte</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamčeno</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Zatím neuloženo: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizace</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Hledat v nastavení</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nebylo nalezeno</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Vaše kódy jinde</translation>
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
        <translation>Zabezpečení</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Skupiny</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nelze přečíst</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zamknout nyní</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Tato aplikace</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Jazyk zobrazení</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Rychlý výběr a oznamovací oblast</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Exportovat nebo importovat nastavení</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>O aplikaci 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n položka, ponechána beze změny</numerusform>
            <numerusform>%n položky, ponechány beze změny</numerusform>
            <numerusform>%n položek, ponecháno beze změny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n položka</numerusform>
            <numerusform>%n položky</numerusform>
            <numerusform>%n položek</numerusform>
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
        <translation>Některé sítě pouštějí programy ven jen přes proxy. Server na tomto počítači žádný nepotřebuje.</translation>
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
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Název skupiny</translation>
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
        <translation>Web zobrazí QR kód a vedle něj klíč nebo odkaz.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Odkaz, klíč nebo obrázek ze schránky; Ctrl+V kdekoli</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Zadat klíč ručně</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>S libovolnými mezerami, velkými i malými písmeny</translation>
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
        <translation>Nové heslo znovu</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Heslo znovu</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Nápověda (nepovinné)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Kdokoli, kdo používá tento počítač, si ji může přečíst na odemykací obrazovce.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Alespoň %n znak, prosím.</numerusform>
            <numerusform>Alespoň %n znaky, prosím.</numerusform>
            <numerusform>Alespoň %n znaků, prosím.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hesla se neshodují.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Nápověda prozrazuje část hesla.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Soubor trezoru se nepodařilo přečíst. Otevřena byla kopie z {when}; soubor zůstal zachován.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Trezor má nový klíč. Obnovovací klíč a úložiště klíčů je třeba nastavit znovu.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Trezor hlásí: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n nečitelná položka, ponechána beze změny: viz „Více“.</numerusform>
            <numerusform>%n nečitelné položky, ponechány beze změny: viz „Více“.</numerusform>
            <numerusform>%n nečitelných položek, ponecháno beze změny: viz „Více“.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>V 4OTP se něco pokazilo</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Vaše kódy jsou takové jako při posledním uložení. Hlášení níže neobsahuje žádné kódy, klíče ani názvy.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hlášení</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n kopie ponechána: nelze ji otevřít, nebo obsahuje kód, který v trezoru není.</numerusform>
            <numerusform>%n kopie ponechány: nelze je otevřít, nebo obsahují kód, který v trezoru není.</numerusform>
            <numerusform>%n kopií ponecháno: nelze je otevřít, nebo obsahují kód, který v trezoru není.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Starší kopie</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Vše je v pořádku</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Žádná kopie se neotevírá dřívějším heslem.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Dřívější heslo</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Trezor má od té doby nový klíč: otevře je jen toto heslo, aby bylo vidět, co obsahují.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Převést je pod současné heslo</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Smazat je…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Trezor si vedle sebe nechává své kopie. Kdo některou z těchto má, otevře ji jako dřív.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n kopie trezoru se otevírá dřívějším heslem nebo obnovovacím klíčem.</numerusform>
            <numerusform>%n kopie trezoru se otevírají dřívějším heslem nebo obnovovacím klíčem.</numerusform>
            <numerusform>%n kopií trezoru se otevírá dřívějším heslem nebo obnovovacím klíčem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Smazat %n starší kopii?</numerusform>
            <numerusform>Smazat %n starší kopie?</numerusform>
            <numerusform>Smazat %n starších kopií?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Smažou se jen ty, jejichž všechny kódy jsou v trezoru nebo v jeho koši. Nelze to vrátit.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopie převedena pod současné heslo</numerusform>
            <numerusform>%n kopie převedeny pod současné heslo</numerusform>
            <numerusform>%n kopií převedeno pod současné heslo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n kopie smazána</numerusform>
            <numerusform>%n kopie smazány</numerusform>
            <numerusform>%n kopií smazáno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nic nebylo nalezeno</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Zkuste to znovu, nebo jiným způsobem:</translation>
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
        <translation>Perioda v sekundách</translation>
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
        <translation>Název webu</translation>
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
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Podle času (TOTP), obvyklý typ</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Podle počítadla (HOTP)</translation>
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
        <translation>Zobrazit QR kód</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Obsahuje klíč tohoto kódu. Nejprve zadejte své heslo.</translation>
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
        <translation>Heslová fráze</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Heslová fráze znovu</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Navrhnout</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Alespoň %n znak, prosím.</numerusform>
            <numerusform>Alespoň %n znaky, prosím.</numerusform>
            <numerusform>Alespoň %n znaků, prosím.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hesla se neshodují.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Než budete pokračovat, zapište si ji: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
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
        <translation>Zobrazit heslo</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skrýt heslo</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Rychlý výběr 4OTP</translation>
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
        <translation>Který kód?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nebylo nalezeno</translation>
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
        <translation>PIN pro {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Uchovat v trezoru</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Platnost tohoto kódu právě končí. Další přijde za %n sekundu.</numerusform>
            <numerusform>Platnost tohoto kódu právě končí. Další přijde za %n sekundy.</numerusform>
            <numerusform>Platnost tohoto kódu právě končí. Další přijde za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: kód napsán</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: kód zkopírován. Programy zde nesmějí psát do jiných.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kód zkopírován</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: kód zkopírován, zbývá %n s</numerusform>
            <numerusform>{name}: kód zkopírován, zbývají %n s</numerusform>
            <numerusform>{name}: kód zkopírován, zbývá %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Tuto zkratku už má jiný program. Vyberte jinou.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Vaše klávesnice takovou klávesu nemá. Vyberte jinou.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>To není zkratka. Podržte Ctrl, Alt nebo Meta a stiskněte klávesu.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Přidejte Ctrl, Alt nebo Meta: samotná klávesa by už nešla použít k psaní.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Toto prostředí zkratku nepřidělilo. Nastavte zkratku pro 4otp --quick v jeho nastavení.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Prostředí zkratku nepovolilo. Nastavte v něm zkratku pro 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Toto prostředí programům zkratky nenabízí. Nastavte v něm zkratku pro 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Prostředí zkratku odmítlo. Nastavte zkratku pro 4otp --quick v jeho nastavení.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Kód tam nešlo napsat. Místo toho ho zkopírujte.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Kód obsahuje znak, který nelze napsat. Místo toho ho zkopírujte.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Rychlý výběr a oznamovací oblast</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Z libovolného programu: stiskněte zkratku, napište dvě nebo tři písmena, stiskněte Enter. Ctrl+Enter napíše kód do okna, ze kterého jste přišli, Shift+Enter vezme další kód.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Zkratka</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Zobrazit výběr</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Spouštět 4OTP se systémem</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Otevírat odkazy otpauth v 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Programy v tomto prostředí nemohou nastavovat zkratky. V nastavení klávesnice systému přidejte zkratku s příkazem: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys}: zkratka je nastavena. Vyzkoušejte ji teď stisknutím.</translation>
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
        <translation>Čtení obrázků…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Obnovovací kódy</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Obnovovací kódy, jeden na každý řádek</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Vložte je sem, jeden na každý řádek</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Změnit seznam</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Uložit obnovovací kódy</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Web přijme každý z nich jednou, místo kódu. Použitý odškrtněte.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Zbývá %n</numerusform>
            <numerusform>Zbývají %n</numerusform>
            <numerusform>Zbývá %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>použitý</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>zatím nepoužitý</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopírovat {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Obnovovací kód zkopírován. Odškrtněte ho, až ho web přijme.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Obnovovací klíč</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tisknout…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložit jako PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Mám ho bezpečně uložený</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Tímto klíčem se trezor otevře bez hesla. Vytiskněte ho nebo opište a uložte tam, kde máte důležité doklady. Zobrazí se jen teď.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Obnovovací klíč 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Tento klíč otevírá bez hesla trezor 4OTP na počítači, na kterém byl vytvořen.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Na odemykací obrazovce zvolte „Použít obnovovací klíč“ a zadejte ho; na mezerách nezáleží.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Střežte tento list jako pas. Kdo má jej a soubor trezoru, může číst všechny kódy.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Vytvořeno {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Uložit obnovovací klíč</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Uloženo. Soubor může někdo nepozorovaně zkopírovat: papír je bezpečnější.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Obnovovací klíč zkopírován</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Odkaz neuvádí počítadlo: začíná se od 0. Porovnejte první kód s webem.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Podle názvu považováno za kód Steam Guard. Pokud je to špatně, změňte typ.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Název Steam, ale s číslicemi: zůstává běžným kódem.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Samotný klíč o webu nic neříká: pojmenujte ho.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Tato položka byla v koši aplikace, ze které pochází.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Neobvyklé: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n číslice</numerusform>
            <numerusform>%n číslice</numerusform>
            <numerusform>%n číslic</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>nový kód každou %n sekundu</numerusform>
            <numerusform>nový kód každé %n sekundy</numerusform>
            <numerusform>nový kód každých %n sekund</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Heslová fráze nebo obnovovací klíč</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Poslat nový kód</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>E-mailová adresa účtu</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa serveru</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Pro samotné 4OTP Sync ponechte prázdné.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Kód z e-mailu</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Jednorázové heslo nebo záložní kód</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Kód dostanete e-mailem. Vaše kódy se otevřou jen na tomto počítači.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Zadejte kód z e-mailu. Platí deset minut.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Tento účet vyžaduje druhý faktor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Nakonec to, co znáte jen vy. Tento počítač to nikdy neopustí.</translation>
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
        <translation>{file} pochází z aplikace {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Položky souboru</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Kam kódy půjdou</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tomto zařízení</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronizováno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádné</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Vrátit import</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Uložit hlášení…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Přidat %n kód</numerusform>
            <numerusform>Přidat %n kódy</numerusform>
            <numerusform>Přidat %n kódů</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Není co přidat</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Doplnit to, co zde je</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>Přidán %n kód</numerusform>
            <numerusform>Přidány %n kódy</numerusform>
            <numerusform>Přidáno %n kódů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n už zde je</numerusform>
            <numerusform>%n už zde jsou</numerusform>
            <numerusform>%n už zde je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>vynecháno: %n</numerusform>
            <numerusform>vynecháno: %n</numerusform>
            <numerusform>vynecháno: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>odmítnuto: %n, důvod je níže</numerusform>
            <numerusform>odmítnuto: %n, důvody jsou níže</numerusform>
            <numerusform>odmítnuto: %n, důvody jsou níže</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Vše ze souboru už zde je.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Import byl vrácen zpět.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Uložit hlášení</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Hlášení uloženo. Obsahuje názvy a důvody, žádné klíče.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Obrázky typu {kind} zde nelze přečíst. Nejprve je uložte jako PNG nebo JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Snímek obrazovky z prostředí se nepodařilo smazat. Smažte ho prosím: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Prostředí neposkytlo snímek obrazovky.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Vytvořte export v té aplikaci znovu.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Tento soubor nelze otevřít.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Tento soubor není obrázek, který zde lze přečíst.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Tento obrázek je poškozený nebo neúplný.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Tento obrázek je příliš velký. Vyřízněte část s QR kódem.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Na jeden QR kód je toho příliš.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Není co zobrazit jako QR kód.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Nebyla nalezena žádná kamera. Připojte ji, nebo přidejte kód jiným způsobem.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kamera se neotevírá: používá ji jiný program, nebo ji nastavení soukromí pro 4OTP nepovoluje.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP nesmí používat kameru. Povolte to v nastavení počítače a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kamera už nedává žádný obraz. Nebyla odpojena?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP zatím nesmí vidět obrazovku. Povolte to v části „Soukromí a zabezpečení &gt; Záznam obrazovky“ a pak ho spusťte znovu.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Toto prostředí nenabízí, co je k tomu potřeba.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Prostředí odmítlo. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>V tomto obrázku nebyl nalezen žádný QR kód.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Na obrazovce nebyl nalezen žádný QR kód. Musí být celý viditelný a ne příliš malý.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Bylo to přečteno, ale není to kód k přihlašování.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>To je obnovovací klíč. Otevírá trezor nebo účet a není to kód k uložení zde.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Na jedno načtení je to příliš mnoho textu. Otevřete ho jako soubor přes „Import“.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>To je přístupový klíč. Slouží k připojení v části „Synchronizace“.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Klíč se neskládá jen z číslic 0 až 9 a písmen a až f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Klíč je zapsán způsobem, který 4OTP nezná.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Hodiny tohoto počítače ukazují nemožný čas.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Tento export z Google Authenticator je useknutý nebo je v něm překlep.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Tento export z Google Authenticator neobsahuje žádné kódy.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Tento export z Google Authenticator je poškozený.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Tento export z Google Authenticator je useknutý.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Tento export z Google Authenticator si odporuje.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator tento typ kódu nezná.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator tento algoritmus nezná.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator zná jen kódy o 6 nebo 8 číslicích.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator zná jen třicetisekundové kódy.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Tento kód je na export pro Google Authenticator příliš velký.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vymazat hledání</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Zabezpečení</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Změnit heslo</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>A nápovědu, kterou odemykací obrazovka na požádání ukáže</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Obnovovací klíč</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Odebrat obnovovací klíč</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Vytištěný list pak už nic neotevře</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Odemykat úložištěm klíčů tohoto počítače</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Starší kopie</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Některé se otevírají dřívějším heslem. Obnovit nebo smazat</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Už existuje. Vytvořit nový; starý list pak už nic neotevře</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Vytištěný klíč, který otevře trezor, když heslo zapomenete</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Zapnuto. Občas se znovu vyžádá heslo. Vypnout</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Vypnuto. Otevírá bez zadání hesla, dokud jste přihlášeni. Zapnout</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Vytvořit obnovovací klíč</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Přestat odemykat bez hesla</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Odemykat bez hesla</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Nejprve zadejte své heslo.</translation>
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
            <numerusform>%n minutu</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundu</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Zamknout při nečinnosti nad</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vymazat schránku za</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Zamknout při zamčení obrazovky nebo uspání počítače</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Skrýt 4OTP na snímcích a záznamech obrazovky</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Otevírat rychlý výběr zkratkou</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Zobrazovat 4OTP v oznamovací oblasti</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Zavření okna ponechá 4OTP v oznamovací oblasti</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nové kódy půjdou</translation>
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
        <translation>Uživatelské jméno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Zamknout při minimalizaci okna</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Spouštět skrytě, v oznamovací oblasti</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Barva zvýraznění</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Výška řádků</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost textu</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Počet číslic</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Skrývat kódy, dokud na ně neukážete myší</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Pořadí seznamu</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Porovnávat hodiny se synchronizační službou</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Opravovat kódy, když hodiny nejdou přesně</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Ptá se jen na čas; o vašich kódech se nic neposílá.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Jen pokud tam kód ještě je. Správci schránky jsou požádáni, aby ho neuchovávali.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Neukáže se ani při sdílení obrazovky.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Kde oznamovací oblast není, zobrazí se okno.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Vysoký kontrast má svou vlastní.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Například http://proxy.example.org:8080 nebo socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Jen pokud ho proxy vyžaduje.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Pro obrazovky, na které vidí ostatní. Kopírování funguje jako vždy.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Pokaždé se zeptat</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Na všechna moje zařízení</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Jen na tomto zařízení</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
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
        <translation>Světlý</translation>
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
        <translation>Růžová</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranžová</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Šedá</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Pohodlná</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompaktní</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Na poloviny: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Po třech: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Po dvou: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Dohromady: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Podle webu</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Podle účtu</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Nejpoužívanější první</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Naposledy použité první</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mé vlastní pořadí</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Zpět na výchozí</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Psaní vždy vyhledává, ať je kurzor kdekoli.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopírovat první nebo vybraný kód</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopírovat další kód</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopírovat první až devátý zobrazený kód</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Vybrat kód</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Vše, co lze s vybraným kódem dělat</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Vymazat hledání; opustit stránku</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nový kód</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Vložit odkaz, klíč nebo obrázek</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Upravit vybraný kód</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Nechat čtečku obrazovky přečíst vybraný kód a zbývající sekundy</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Připnout nebo odepnout vybraný kód</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Přesunout vybraný kód do koše</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Posunout vybraný kód ve vlastním pořadí</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zamknout nyní</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Tato stránka</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
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
        <translation>V Google Authenticator zvolte „Přenést kódy“, pak „Importovat kódy“ a skenujte jeden po druhém.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Kdo ho uvidí, může tyto kódy vytvářet. Po třech minutách zmizí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
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
        <translation>Další</translation>
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
        <translation>Kopírovat odkaz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Naskenujte ho druhým zařízením. Kdo ho uvidí, může tyto kódy vytvářet. Po minutě zmizí.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Odkaz zkopírován. Obsahuje klíč: vložte ho jen tam, kam patří.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Pořadí seznamu</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Váš trezor je připraven</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Přidat první kód</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Pomocí klíče nebo odkazu, který web ukáže při zapínání dvoufázového přihlášení</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importovat z jiné aplikace nebo zálohy</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Z exportního souboru jiné ověřovací aplikace nebo ze zálohy 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Připojit k 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Přenést kódy, které vaše ostatní zařízení už sdílejí</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Nejprve se porozhlédnout</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Čím chcete začít?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Tři nebo čtyři nesouvisející slova jsou silná a snadno se pamatují.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Velmi slabé: uhodne se hned</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Slabé: uhodne se rychle</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Ucházející: přidejte další slovo</translation>
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
        <translation>Vaše kódy jsou beze změny, synchronizace je pozastavena. Zkuste to v jiné síti; pokud to přetrvá, zeptejte se správce serveru.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Tento trezor zatím není připojen k synchronizačnímu serveru.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Je potřeba přístupový klíč, a žádný nepřišel.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>To není přístupový klíč 4OTP. Ten začíná 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>To je obnovovací klíč. Přístupový klíč začíná 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>To je přístupový klíč. Obnovovací klíč začíná 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>V přístupovém klíči je chybný nebo chybějící znak. Zkopírujte ho z řídicího panelu znovu.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Tento přístupový klíč vytvořila novější verze 4OTP. Aktualizujte tuto verzi.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Přístupový klíč je poškozený. Zkopírujte ho z řídicího panelu znovu.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Server tento přístupový klíč nezná. Odkryjte v řídicím panelu některý existující.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Klíč uvádí {host} bez šifrování (http). Používají se jen servery https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Adresa serveru není platná. Vypadá takto: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Přístupový klíč neuvádí server: vyplňte jeho adresu.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Synchronizovaný trezor pojme až {limit} kódů. Vaše kódy jsou beze změny.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Server říká, že je toho na jeden trezor příliš. Vaše kódy jsou beze změny.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Server není dostupný. Změny čekají zde a odešlou se později.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Server neodpověděl včas. Změny čekají zde a odešlou se později.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Certifikát serveru není platný, proto se nic neodeslalo. Vaše kódy jsou beze změny.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Odpovědělo něco jiného než synchronizační server: přihlašovací stránka hotelu nebo webová stránka.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Odpověď serveru nelze přečíst. Vaše kódy jsou beze změny.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Odpověď serveru nemá konec. Vaše kódy jsou beze změny.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Server má vlastní potíže ({status}). Změny čekají zde a odešlou se později.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Na serveru probíhá údržba. Změny čekají zde a odešlou se později.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Server žádá, abyste chvíli počkali.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Ostatní zařízení trezor neustále mění. Zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Proxy toto spojení nepustí. Zkontrolujte nastavení proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Proxy není dostupný. Zkontrolujte nastavení proxy. Změny čekají zde a odešlou se později.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Proxy chce jméno a heslo, nebo zadané nepřijímá. Zadejte je v nastavení proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Adresu proxy nelze použít. Vypadá takto: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Předplatné vypršelo: změny z ostatních zařízení dál přicházejí, vaše čekají zde.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Server tuto změnu odmítá. Vaše kódy jsou beze změny.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Server toto zařízení odmítá. Vaše kódy jsou beze změny.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Příliš mnoho pokusů. Před dalším počkejte.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Server vyžaduje novější verzi 4OTP. Aktualizujte tuto verzi.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Tato verze se už neuchovává; server drží posledních 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Server neví, na co byl dotázán.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Vlastník tento přístupový klíč smazal nebo vypnul. Kódy zůstávají zde; připojte se jiným klíčem.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Server toto zařízení už nezná. Kódy zůstávají zde; připojte se znovu.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Vlastník vytvořil nový synchronizovaný trezor. Kódy zůstávají zde; připojte se novým přístupovým klíčem.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Synchronizační server ztratil změny, jako po obnovení ze zálohy. Zde se nic nezměnilo. Oprava tam doplní, co chybí.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Server byl obnoven do doby před odebráním přístupového klíče. Vlastník musí nejprve v řídicím panelu obnovit klíče; pak zde proveďte opravu.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Odpověď serveru porušuje pravidla synchronizace.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Server ukazuje starší stav, než jaký toto zařízení vidělo.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Historie serveru nenavazuje na to, co toto zařízení vidělo.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Server ukazuje klíče, které už byly nahrazeny.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Změnu na serveru provedl někdo, kdo nemá klíč trezoru.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Server ukazuje jiný klíč pro známé období.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Co server pro tento klíč uchovává, se jím neotevře.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Server odpovídá za jiný trezor.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Klíče byly změněny, ale historie o tom nic neukazuje.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Stav serveru je starší než tento přístupový klíč.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Server vynechal nebo změnil záznamy.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Seznam klíčů na serveru není seznam vlastníka.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Tento kód je nesprávný nebo příliš starý. Zkontrolujte ho, nebo si nechte poslat nový.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>To není heslová fráze ani obnovovací klíč.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Tento účet nemá přístupový klíč. Vytvořte ho v řídicím panelu.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Nastavení synchronizace je poškozené. Kódy zůstávají zde; připojte se znovu.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Tento účet zatím nemá synchronizovaný trezor. Vytvořte ho v řídicím panelu.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Co zde bylo jiné, je 30 dní v koši.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Kód, který jste smazali, byl změněn na jiném zařízení a zůstává.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Kód, který jste změnili, byl smazán na jiném zařízení a je zpět.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Kód byl smazán na jiném zařízení; jeho počítadlo nebo místo zde zmizelo s ním.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Dvě zařízení dala kódu různé klíče: oba zůstávají, vedle sebe.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Kód zde už byl a sloučil se s ním.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronizace</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizovat nyní</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Opravit</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Zapnout synchronizaci</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Připojit pomocí přístupového klíče</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Naskenujte ho nebo vložte z řídicího panelu</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Obnovit pomocí e-mailu a heslové fráze</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Když není přístupový klíč</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Co se kdy a kde změnilo; návrat k některé verzi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Jak se tento počítač dostane k serveru</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Kontrola synchronizace</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Odpojit…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Nastavení synchronizace</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Smazat %n kód na všech zařízeních…</numerusform>
            <numerusform>Smazat %n kódy na všech zařízeních…</numerusform>
            <numerusform>Smazat %n kódů na všech zařízeních…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Šest slov, stejných na všech zařízeních, která viděla stejné změny</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepřipojeno</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Vypnuta</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synchronizace je pozastavena</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Momentálně nesynchronizováno</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synchronizace probíhá…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Na odeslání čeká %n změna</numerusform>
            <numerusform>Na odeslání čekají %n změny</numerusform>
            <numerusform>Na odeslání čeká %n změn</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Synchronizováno, v reálném čase</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Synchronizováno</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Stejné kódy na všech zařízeních, s koncovým šifrováním: server je nemůže číst. Vše funguje i bez synchronizace.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Poslední kontakt: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Poslední změna: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Čeká zde %n změna.</numerusform>
            <numerusform>Čekají zde %n změny.</numerusform>
            <numerusform>Čeká zde %n změn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>V reálném čase, ihned</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Každou hodinu</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Každých šest hodin</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Jednou denně</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Jen když stisknu „Synchronizovat nyní“</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Smazat tyto kódy na všech zařízeních?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Zde půjdou na 30 dní do koše a historie je může vrátit.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Smazat na všech zařízeních</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synchronizace potřebuje vaše rozhodnutí.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Odmítnuto: {why}</translation>
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
            <numerusform>%n už zde je</numerusform>
            <numerusform>%n už zde jsou</numerusform>
            <numerusform>%n už zde je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n se liší</numerusform>
            <numerusform>%n se liší</numerusform>
            <numerusform>%n se liší</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n se liší</numerusform>
            <numerusform>%n se liší</numerusform>
            <numerusform>%n se liší</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmítnut</numerusform>
            <numerusform>%n odmítnuty</numerusform>
            <numerusform>%n odmítnuto</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Už je zde</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nový název pro klíč, který zde je</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Liší se od zdejšího: oba zůstanou</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>To není heslo tohoto souboru.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Soubor je poškozený nebo neúplný. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP tento druh souboru nezná. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Soubor je větší než jakýkoli export. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Soubor vyžaduje více výpočtů než jakýkoli skutečný export.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>K otevření tohoto souboru není dost volné paměti.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Tento soubor potřebuje vedle sebe další: {file}. Vyberte oba společně.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Soubory tohoto druhu nelze importovat. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} nedovoluje nikomu tento soubor číst. Exportujte ho tam jinak, bez vlastního zámku aplikace.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Je vázaná na zařízení, na kterém vznikla. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Tento archiv je prázdný: aplikaci {app} se ho nepodařilo vytvořit. Aktualizujte {app} a exportujte znovu.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Chybí části {missing} z {size}. Vyberte všechny stránky sady pro obnovení najednou.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>V tomto obrázku nebyl nalezen žádný QR kód. Zkuste ostřejší nebo větší.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Tento soubor s klíčem je poškozený, nebo jím není. Vyberte jiný.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Soubor nelze z disku přečíst.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Tento soubor neobsahuje nastavení 4OTP. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Nelze ji dešifrovat. Exportujte znovu v druhé aplikaci.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>V souboru je poškozená. Exportujte znovu v druhé aplikaci.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Leží v jiném souboru. Vyberte všechny soubory exportu najednou.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Má vlastní heslo. V druhé aplikaci ho odstraňte a exportujte znovu.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Funguje přes zprávy do telefonu a nemá klíč. Nastavte místo ní na webu kód.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Formát nemá místo pro tento typ kódu. Vyberte jiný.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Formát nemá místo pro tento algoritmus. Vyberte jiný.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Formát nemá místo pro tolik číslic. Vyberte jiný.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Tento formát nelze zašifrovat. Vyberte jiný.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Soubor potřebuje heslo. Zadejte ho; nic se nezapsalo.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Nesprávná heslová fráze nebo poškozený soubor.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Tuto zálohu vytvořila novější verze 4OTP. Aktualizujte prosím.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>To není záloha 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Záloha je větší než 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Soubor byl zapsán, ale nešel zpětně přečíst. Není to záloha; zkuste jiné místo.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Složka pro zálohy neexistuje.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Nastavení automatické zálohy je poškozené: nastavte ji.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Vyberte znovu, jak často se vytváří záloha.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Tyto stránky patří k více sadám pro obnovení. Vyberte stránky jedné.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>QR kód sady pro obnovení je poškozený. Naskenujte její stránky znovu.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Na sadu pro obnovení je to příliš mnoho kódů. Vytvořte soubor zálohy.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exportujte v Bitwardenu znovu, s ochranou heslem nebo jako obyčejný JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Nejdřív ho dešifrujte pomocí OpenPGP, nebo exportujte bez OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Tato tabulka hesel nemá sloupec s kódy. Exportujte v jiném formátu.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exportujte znovu bez hesla, jako obyčejný soubor ZIP.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exportujte ve WinAuthu jako text a vyberte ten soubor.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>V KeePassu změňte šifrování na AES nebo ChaCha20 a uložte.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Uložte ho jako KDBX 4 v KeePassu 2 nebo KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Použijte export samotné aplikace jako QR kódy.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Nastavte to na webu znovu.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Pořiďte snímek obrazovky QR kódů a vyberte ho.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>„{member}“ nelze přečíst; zůstává tak, jak je</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Soubor tam nešlo zapsat.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Soubor tam nešlo zapsat: složka je jen pro čtení.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Disk je plný. Nic se nezapsalo.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>leží v koši druhé aplikace</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Heslová fráze potřebuje alespoň %n znak.</numerusform>
            <numerusform>Heslová fráze potřebuje alespoň %n znaky.</numerusform>
            <numerusform>Heslová fráze potřebuje alespoň %n znaků.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n kód v tomto souboru</numerusform>
            <numerusform>%n kódy v tomto souboru</numerusform>
            <numerusform>%n kódů v tomto souboru</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Koš</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vysypat koš…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Koš je prázdný</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Smazané kódy zde zůstávají 30 dní.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>smazáno {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Obnovit</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Obnovit {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Trvale smazat {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>Obnoveno: {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Trvale smazat {name}?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Nelze to vrátit. Ujistěte se, že web už tento kód nevyžaduje.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Trvale smazat</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Trvale smazat %n položku?</numerusform>
            <numerusform>Trvale smazat %n položky?</numerusform>
            <numerusform>Trvale smazat %n položek?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Nelze to vrátit.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vysypat koš</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Zobrazit 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Rychlý výběr</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zamknout</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Ukončit 4OTP</translation>
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
        <translation>Obnovovací klíč</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odemknout</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Zobrazit nápovědu</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Použít obnovovací klíč</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Použít heslo</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Odemykat úložištěm klíčů tohoto počítače</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Otevřít starší kopii…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Začít znovu…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Odemykání…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>To není správné heslo. Další pokus za %n sekundu.</numerusform>
            <numerusform>To není správné heslo. Další pokus za %n sekundy.</numerusform>
            <numerusform>To není správné heslo. Další pokus za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Soubor trezoru není tam, kde býval</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Jeho kopie nebo jeho klíč jsou stále zde. Nic se nevytvořilo ani nezměnilo.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Vytvořeno novější verzí 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Aktualizujte 4OTP na tomto počítači. Trezor zůstal tak, jak byl.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Soubor trezoru je poškozený</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Soubor zůstal zachován. Starší kopii lze otevřít stejným heslem.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Odemknout 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Nápověda: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Začít s prázdným trezorem?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Poškozený soubor a všechny kopie zůstanou na místě pod jiným názvem. Nic se nesmaže.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Začít znovu</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nelze přečíst</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Tyto položky zůstávají přesně tak, jak jsou, jdou do každé zálohy a každá novější verze 4OTP je zkouší znovu. Text položky může obsahovat její klíč: nikomu ho neukazujte.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Od {when}. Důvod: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text položky</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Zobrazit její text</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Smazat…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Trvale smazat tuto položku?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Novější verze 4OTP ji možná dokáže přečíst. Nelze to vrátit.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Trvale smazat</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Naskenovat obrazovku</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Použít webkameru</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otevřít obrázek</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Zadat klíč ručně</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Kam mají jít nové kódy?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Synchronizované kódy jsou na všech vašich zařízeních. Ostatní zůstávají na tomto.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Zapamatovat volbu</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronizováno</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tomto zařízení</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Vrátit zpět</translation>
    </message>
</context>
</TS>