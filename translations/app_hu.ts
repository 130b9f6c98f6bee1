<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>A 4OTP névjegye</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Verzió: {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>A széf helye</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenc</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, 3-as vagy újabb verzió</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>A szolgáltatások logói</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>A simple-icons gyűjteményből (CC0); a logók a tulajdonosaiké</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Biztonsági probléma jelentése</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Új kód mentése</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Új kód</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Írja be ezt a kódot az oldalon</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Ha az oldal elfogadta, mentse. A következő kód már más lesz.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Ha az oldal elfogadta, mentse. Ezután őrizze itt az oldal helyreállítási kódjait is.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Ezzel a kulccsal már van kód a széfben.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Adjon neki nevet, hogy később megtalálja.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Képernyő beolvasása</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Megtalálja a QR-kódokat minden ablakban, minden képernyőn</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Webkamera használata</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Telefonon vagy papíron lévő QR-kódhoz</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Kép megnyitása</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Képernyőképek és fényképek, akár több egyszerre; vagy húzza őket erre az ablakra</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Megjelenés</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Az automatikus biztonsági mentés nem sikerült: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatikus biztonsági mentések</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Mappa kiválasztása…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Óránként</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Naponta</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hetente</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fájl</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Bekapcsolás</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mentés most</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Kikapcsolás</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Változások után, legfeljebb</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Megőrzendő utolsók</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>A biztonsági mentések mappája</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Változások után a 4OTP titkosított biztonsági mentést ír egy mappába, lehetőleg olyanba, amely felhőtárhellyel szinkronizálódik. Mindegyik csak akkor számít, ha visszaolvasta és megnyitotta.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>még nincs</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Ide: {folder}. Utolsó sikeres biztonsági mentés: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Nem sikerült: {why} Óránként újra megpróbálja.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Válasszon mappát.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Titkos kulcsok biztonsági mentése</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Egy fájl %n kódhoz, saját jelmondattal titkosítva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>A jelmondat nélkül senki sem tudja megnyitni, Ön sem.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Hely kiválasztása és mentés…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>A biztonsági mentés mentése</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Kész. A biztonsági mentés %n kódot tartalmaz; visszaolvasva és megnyitva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n olvashatatlan bejegyzés változatlanul bekerült.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>A biztonsági mentés elkészült</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Az üzenet bezárása</translation>
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
        <translation>A kamera képe</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Folytatás a beolvasottakkal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Próbálja újra</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Vagy adja hozzá a kódot más módon:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Mutassa a következő QR-kódot.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Beolvasva.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Ez a kód már be lett olvasva. Mutasson egy másikat.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>A kamera indul…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Tartsa a QR-kódot a kamera elé úgy, hogy a kép nagyjából felét kitöltse.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nincs kamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>A kamera használatban van</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>A kamera nincs engedélyezve</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>A kamera eltűnt</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>A kamera nem működik</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Beállítások exportálása vagy importálása</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Beállítások exportálása…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Megőrzésre vagy egy másik számítógéphez</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Beállítások importálása…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Amit a fájl nem említ, az változatlan marad</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>A fájl azt tartalmazza, amit a „Továbbiak” részben beállított: nincsenek benne kódok, kulcsok, sem jelszó. Bárki láthatja.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Kiírva: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Kihagyva:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n beállítás módosult.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Minden már így van beállítva.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: a 4OTP-ben nincs ilyen beállítás</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: ilyen értéke nem lehet</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Jelszó módosítása</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Jelenlegi jelszó</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Valaki ismerheti a régit</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Ekkor a széf új kulcsot is kap, és a helyreállítási kulcsot újra el kell készíteni.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Átvitel az új jelszó alá</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Maradjanak a régi jelszó alatt</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>A széf régebbi másolatai</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>A biztonsági mentések azzal a jelmondattal nyílnak, amellyel készültek.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Törli a régebbi másolatokat?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Csak azok törlődnek, amelyek minden kódja megvan a széfben vagy a lomtárában. Ez nem vonható vissza.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Módosítás és törlés</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>A jelszó megváltozott</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>A Google Authenticatorba</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Megjelenítendő kódok</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-kódok, egyenként legfeljebb tíz kóddal, a Google Authenticator vagy az exportját olvasó más alkalmazás számára.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} és még %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kód nem vihető át: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>%n kód QR-kódjainak megjelenítése</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nincs kijelölés</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>A QR-kódok megjelenítése</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Ezek tartalmazzák a kódok kulcsait. Előbb írja be a jelszavát.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n másodperc</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>A számítógép órája ugrott: {time}. Az oldalak elutasíthatják a kódokat.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>A számítógép órájának eltérése: {time}. A kódok ehhez igazodnak.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>A számítógép órájának késése: {time}. Az oldalak elutasíthatják a kódokat.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>A számítógép órájának sietése: {time}. Az oldalak elutasíthatják a kódokat.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n nap</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n perc</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n óra</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>A kódok igazítása</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kód másolva</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: következő kód másolva</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Felülre rögzítve</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Már nincs rögzítve</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Áthelyezve</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} a lomtárba került</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Áthelyezve a szinkronizáltak közé</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Másolva a szinkronizáltak közé</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Másolva erre az eszközre</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Csak ezen az eszközön maradjon: {name}?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>A többi eszközéről eltűnik.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Csak itt maradjon</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Csak ezen az eszközön</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>A vágólap %n másodperc múlva törlődik.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Névtelen kód</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>PIN-kód szükséges: kattintson ide</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Például JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Megjegyzés, címkék és speciális beállítások</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>A QR-kód melletti szöveg; a szóközök és a kis- és nagybetűk nem számítanak. Vagy egy hivatkozás.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Az oldal neve</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Fiók (nem kötelező)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Csoport</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Címkék, vesszővel elválasztva</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nincs csoport</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nincs mentve</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Szerkesztés folytatása</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Kódok</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kód másolása</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Következő kód létrehozása</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Következő kód másolása</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Szerkesztés…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Rögzítés feloldása</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Rögzítés felülre</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>QR-kód megjelenítése…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Helyreállítási kódok…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Mindkettő maradjon, jelölés nélkül</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Csak ezen az eszközön maradjon…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Másolás erre az eszközre</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Áthelyezés a szinkronizáltak közé</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Másolás a szinkronizáltak közé</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Áthelyezés csoportba</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nincs csoport</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Új csoport…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Név nélkül</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>nincs kód: egy beállítás hiányzik</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>a következő kódhoz nyomja meg az Entert</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>a kód rejtve</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kód: {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>rögzítve</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>másolva</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>még %n másodperc</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Adja hozzá első kódját</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Szinkronizálás</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Szinkronizált</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Még nincsenek kódok</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Kapcsolja be a kétlépcsős bejelentkezést egy oldalon, és hozza ide a kulcsát. Csak egy perc.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Ebben a csoportban nincs semmi</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Egy kód a menüjéből helyezhető át ide.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Nincs megfelelő oldal, fiók, csoport, címke vagy megjegyzés.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Ezen az eszközön</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Talált kódok</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Csoport az összes kijelölthöz</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Kapcsolódás a 4OTP Synchez a hozzáférési kulccsal</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Mutassa a következő QR-kódot, vagy mentse a beolvasottakat.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>További kódok keresése a képernyőn</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>További beolvasás webkamerával</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>További képek megnyitása</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>%n kód mentése</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nincs kijelölés</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Adjon neki nevet, hogy később megtalálja.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n kód mentve</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Kapcsolódás</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>A kiszolgáló címe</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Csak ha a hozzáférési kulcs nem nevez meg egyet sem.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>A hozzáférési kulcs QR-kódjának beolvasása</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webkamera, képernyő vagy kép</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Az irányítópult a „Hozzáférési kulcsok” alatt mutatja a hozzáférési kulcsot: ott fedje fel, és másolja ki.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>A hozzáférési kulcs kézi beírása</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Az eszköz összes kódjának szinkronizálása</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Válogatás</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Egyik sem: csak ezen az eszközön maradnak</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Szinkronizálandó kódok</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Szinkronizálás bekapcsolása</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Előbb másolat készül a széfről. Egyik oldalon sem törlődik semmi.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Kapcsolódik ide: {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Ez a hozzáférési kulcs olyan kiszolgálóhoz vezet, amely nem a 4OTP sajátja. Folytassa, ha erre számított.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Kapcsolódva: {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Ott szinkronizálva: %n kód.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Ezen az eszközön: %n kód.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Mindkét oldalon, eggyé olvad: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Név nélkül</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>A szinkronizálás be van kapcsolva.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Régebbi másolat megnyitása</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Ami egy másolat készítése után változott, az nincs benne. Minden fájl megmarad.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>A széf mellett nincs másolat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Leválasztja ezt az eszközt?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>A többi eszközt ez nem érinti.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Leválasztás</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Az összes kód maradjon ezen az eszközön</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>A szinkronizált kódok eltávolítása erről az eszközről</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>A megerősítéshez írja be: „eltávolítás”</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eltávolítás</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Biztonsági mentés kipróbálása</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Biztonsági mentés kiválasztása…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Jelmondat</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Kipróbálás</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Saját maga írja be a jelmondatot: az a kérdés, tudja-e még. Semmi sem változik.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Válasszon biztonsági mentést</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Válasszon fájlt.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>A jelmondat helyes. %n kód van a fájlban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Készült: {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n megegyezik a mostanival.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n régebbi a mostaninál.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n már nincs itt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Hiányzik belőle: %n újabb kód. Készítsen új biztonsági mentést.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Módosítás mentés előtt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Az oldal neve</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Fiók (nem kötelező)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Csoport</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nincs csoport</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Kód szerkesztése</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Kulcs cseréje…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Másik kép választásához kattintson a képre.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>A módosítások mentve</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} a lomtárba került</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Ez nem sikerült ({code}). Semmi sem változott.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>A kulcs {position}. karaktere {character}, ilyen egyetlen kulcsban sincs: a 0 az O, az 1 az I vagy L, a 8 a B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>A kulcs {position}. karaktere nem lehet kulcsban: csak A–Z és 2–7 lehet.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: {minimum} és {maximum} között kell lennie.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: az értékét a 4OTP nem ismeri.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>A széfet egy másik program használja (folyamat: {pid}, gép: {host}). Itt olvasható, de nem módosítható.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Ez nem a jelszó.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: túl hosszú.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>A kulcs üres, vagy túl rövid ahhoz, hogy kulcs legyen.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>A kulcs hosszabb bármely kulcsnál: ellenőrizze, mit illesztett be.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>A kulcs hossza ilyen típusú kódnál nem fordul elő.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>A kulcs egyik karaktere elgépelt: az ellenőrző számjegyek nem egyeznek.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Ezt a kódtípust a 4OTP ezen verziója nem ismeri.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Ehhez a kódhoz PIN-kód kell.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Ez a szöveg nem kulcs, és nem is otpauth:// kezdetű hivatkozás.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Ez a Google Authenticator exportja; importálásként nyissa meg.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Ez a hivatkozás túl hosszú ahhoz, hogy kódé legyen.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Ez a hivatkozás olvashatatlan karaktereket tartalmaz.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Ez a fájl nem használható kép. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>A széf zárolva van. Előbb oldja fel; semmi sem változott.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Ez a fájl nem 4OTP-széf. Változatlan maradt.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Ezt a széfet a 4OTP újabb verziója készítette. Frissítse a programot; a fájl változatlan maradt.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>A széf fájlja sérült. Megmaradt, és megnyitható egy régebbi másolat.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>A széf itt csak olvasható. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>A lemez megtelt. A módosítás a memóriában van, és mentődik, amint lesz hely.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Már van széf; semmi sem változott.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Az emlékeztető elárulja a jelszó egy részét. A jelszó betűi nélkül írja körül.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Az emlékeztető túl hosszú: legfeljebb 80 karakter lehet.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Ez a helyreállítási kulcs nem nyitja ezt a széfet.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>A számítógép kulcsa eltűnt. Oldja fel a jelszóval vagy a helyreállítási kulccsal; egyetlen kód sem veszett el.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>A széf fájlja már nincs ott, ahol volt. Semmi sem jött létre, és semmi sem változott.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Ideje egyszer beírni a jelszót, hogy ne merüljön feledésbe.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Ez a bejegyzés már nincs meg.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Ezen a számítógépen nincs olyan kulcstároló, amelyben a 4OTP megbízhat.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>A számítógép kulcstárolója elutasította. Semmi sem változott.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Ez a bejegyzés nem olvasható. Változatlanul megmarad.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>A kód számlálója a végére ért.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Adjon neki nevet.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Ez a kód már nincs meg.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Ez a csoport már nincs meg.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>A számítógép kulcstárolója zárolva van. Oldja fel, és próbálja újra, vagy használja a jelszót.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Egy másik fájl került a széf helyére, és nem lett felülírva. Készítsen most biztonsági mentést, majd nyissa meg újra a 4OTP-t.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Ez a bejegyzés szinkronizálással érkezett, és úgy marad, ahogy van.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Semmi más nem nyitná a széfet. Előbb állítson be jelszót, vagy készítsen helyreállítási kulcsot.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Ezt a széfet nem sikerült frissíteni. Itt olvasható, de nem módosítható. Frissítse a 4OTP-t.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Ez a másolat már nincs meg. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Ennek a kódnak nincs számlálója: az idővel változik.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>A széfet nem sikerült menteni. A módosítás a memóriában van; nézze meg, megvan-e a mappája.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>A széf fájlja nem olvasható a lemezről. Nézze meg, ki olvashatja, vagy nyisson meg egy másolatot.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>A jelszó legalább %n karakter legyen.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Ez nem a PIN-kód. Még %n próbálkozás, aztán csak a jelszó nyitja.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Ez nem a jelszó. A következő próbálkozás %n másodperc múlva lehetséges.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Nyomtatható lap</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Titkosítás jelszóval</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>A helyreállítási kódok is kerüljenek nyomtatásra</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>A széf jelszava</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Hely kiválasztása és exportálás…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>A Google Authenticatorba</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-kódok a telefonnal való beolvasáshoz</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Helyreállítási csomag</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Nyomtatott helyreállítási kulcs és titkosított biztonsági mentés</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Ez a fájl titkosítatlanul tartalmazza a kulcsait: aki elolvassa, annál ott vannak a kódjai. Használat után törölje.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Ebben a formátumban nincs hely %n kódnak:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n kódnál elvész: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>%n olvashatatlan bejegyzést csak a biztonsági mentések őriznek meg.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>a megjegyzés</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>csoportok és címkék</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a kép</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>a helyreállítási kódok</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>a PIN-kód</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>a felülre rögzítés</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>a számláló</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Az export mentése</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Mentés PDF-ként</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n kód exportálva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Széf létrehozása</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Üdvözli a 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>A kódjait ezen a számítógépen olyan jelszó titkosítja, amelyet csak Ön ismer. Senki sem tudja visszaállítani, ezért olyat válasszon, amelyre emlékezni fog.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Létrehozás…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Már itt van</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Kétszer szerepel a listán</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Ugyanaz a kulcs kétszer szerepel a listán</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Ez a kulcs már itt van, a neve: {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Ilyen nevű kód van itt, más kulccsal</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Nincs neve: adjon neki egyet.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nincs név</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>kijelölve</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nincs kijelölve</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kód: {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} / {size} beolvasva; a hiányzó részek: {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} / {size} beolvasva; a hiányzó rész: {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n hozzáadandó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n már itt van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nem használható</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Nincs név</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · csoport: {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>A talált kódok</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Ez már szerepel a listán.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>QR-kódot tartalmazó képek megnyitása</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>A gyorsválasztó megjelenítése</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Az új csoport neve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>A csoportok a keresőmező alatt vannak. Egy kód egy csoportban van vagy egyikben sem.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>A csoport neve: {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Feljebb: {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Lejjebb: {name}</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Csoport törlése: {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Csoport törölve: {name}; a kódjai megmaradnak</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Az automatikus biztonsági mentés %n alkalommal nem sikerült</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Még nincs biztonsági mentés</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Az utolsó biztonsági mentésben csak %n kód van</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Még egyetlen biztonsági mentést sem próbált ki</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Egy biztonsági mentés utolsó próbája %n napja volt</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Csak ez a számítógép tudja megnyitni a széfet</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>A széfnek nincs jelszava</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n bejegyzés nem olvasható</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>A számítógép órája nem pontos</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kódnak azonos a kulcsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Még %n helyreállítási kód van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n szokatlan beállítású kód</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n rövid kulcsú kód</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n másolat korábbi jelszóval nyílik</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>A régebbi biztonsági mentések megmaradtak. Ellenőrizze, hogy megvan-e a mappa.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Az előzőben több mint kétszer ennyi volt. A régebbi mentések megmaradnak, amíg azt nem mondja, hogy ez így helyes.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Ha ez a számítógép elvész, a kódok is elvesznek. Egy biztonsági mentés csak egy perc.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>A próba megnyit egy biztonsági mentést a jelmondatával, és összehasonlítja. Semmi sem változik.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Próbáljon ki ismét egyet, hogy biztosan tudja, helyes-e a jelmondat.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>A számítógép kulcstárolója nélkül, például újratelepítés után, semmi sem nyitja meg. Adjon hozzá jelszót.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Akinél ez a számítógép van, annál vannak a kódok. Állítson be jelszót.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Változatlanul megmaradnak, és a program minden frissítés után újra megpróbálja olvasni őket.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Az oldalak elutasíthatják a kódokat. A 4OTP az eltéréshez tudja igazítani őket.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Lehet, hogy így helyes. Ha egy fölösleges, törölje.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Készítsen újakat az oldalon, és őrizze őket a kóddal együtt.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Lehet, hogy így helyes: vesse össze azzal, amit az oldal ír.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>A 80 bitnél rövidebb kulcs gyenge. Kapcsolja ki, majd be az oldalon a kétlépcsős bejelentkezést.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Akinél van ilyen, a korábbi módon nyitja meg. Újítsa meg vagy törölje őket.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Biztonsági mentés készítése</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Biztonsági mentés kipróbálása</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>A biztonsági mentés beállításai</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Megjelenítésük</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>A kódok igazítása</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Jelszó beállítása</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Ez így helyes</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Minden rendben</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Itt semmi miatt nem veszíthet el kódot.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Fontos</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Érdemes megnézni</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne kérdezze</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} és még %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>A kiszolgáló lekérdezése…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Az utolsó %n változás, a legújabb elöl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Visszaállítás…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Visszaállítás erre a változatra: {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Visszatérés egy korábbi változatra</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Javítva, miután a kiszolgáló változásokat veszített el</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>A leírás már nincs meg</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hozzáadva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosítva</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>törölve</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kapcsolódva</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Semmi sem változna.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n visszatér</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n eltűnik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n módosul</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Visszaállítja erre a változatra: {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Ez minden eszközön megtörténik, és maga is visszavonható.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Visszaállítás erre a változatra</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Minden eszköz visszatér arra a változatra.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Mentés / Importálás / Exportálás</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Titkos kulcsok biztonsági mentése</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Minden kód egyetlen titkosított fájlban</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Titkos kulcsok importálása</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Biztonsági mentés vagy más alkalmazás fájlja</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Más alkalmazásba vagy nyomtatáshoz</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatikus biztonsági mentések</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Biztonsági mentés kipróbálása</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Megnyit egyet és összehasonlítja; semmi sem változik</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>A biztonsági mentéseket felhőtárhely mappájában vagy meghajtón tartsa. Ne küldje őket e-mailben vagy SMS-ben: akinél megvan a fájl és a jelmondata, annál minden kód ott van.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Az utolsó automatikus biztonsági mentés nem sikerült.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Biztonsági mentés utoljára ellenőrizve: {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Még egyetlen biztonsági mentést sem próbált ki.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kikapcsolva</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Bekapcsolva, még nem készült</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Bekapcsolva, utoljára készült: {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Másik kép választása</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Az oldal neve alapján</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logó választása…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Saját kép…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Válasszon képet</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Képek (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Titkos kulcsok importálása</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Fájlok kiválasztása…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Hozza ide a kódjait</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Válasszon 4OTP biztonsági mentést vagy egy másik alkalmazás exportját, vagy húzza a fájlokat erre az ablakra. A 4OTP magától felismeri, mik ezek; semmi sem kerül be, amíg minden bejegyzést nem látott.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Importálandó fájlok kiválasztása</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Olvasás…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>A fájl jelszava</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>A fájl kihagyása</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Titkosított. Írja be a jelszót vagy jelmondatot, amellyel exportálták.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file}: forrása {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Megnyitás. Egyes alkalmazások ezt szándékosan lassítják; eltarthat néhány másodpercig.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Összehasonlítás a kódjaival…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>A vágólapon nincs semmi, amiből kód olvasható.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Helyreállítási csomag</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>A széf jelszava</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Az új helyreállítási kulcs jelszó nélkül nyitja a széf fájlját; a régebbi már nem működik. A mellette lévő biztonsági mentést a jelmondat titkosítja, amely nincs kinyomtatva: jegyezze meg.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>A helyreállítási csomag mentése</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>A helyreállítási csomag mentve. Nyomtassa ki, és törölje a fájlt.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>4OTP helyreállítási csomag</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>4OTP helyreállítási csomag, készült: {date}

Így kapja vissza a kódjait: telepítse a 4OTP-t, válassza a „Továbbiak &gt; Mentés / Importálás / Exportálás &gt; Titkos kulcsok importálása” menüpontot, és mutasson fényképeket az alábbi összes QR-kódról. Kérni fogja a jelmondatot.

A helyreállítási kulcs annak a számítógépnek a széfjét nyitja, amelyen készült:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>{number}. rész, összesen {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Megjelenítési nyelv</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mint a rendszeré</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Kód: {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Válasszon logót</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiválasztás</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>A szolgáltatás neve</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logók</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Ez a széf nem védett: bárki elolvashatja, aki ezt a számítógépet használja.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Jelszó beállítása</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Ez a széf egy másik programban van nyitva: itt olvasható, de nem módosítható.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Ezt a széfet a 4OTP újabb verziója írta: itt olvasható, de nem módosítható.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>A széf itt olvasható, de nem módosítható.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Üdvözöljük</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zárolva</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Még nincs mentve: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Próbálja újra</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Szinkronizálás</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Keresés a beállításokban</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>A kódjai máshol</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Mentés / Importálás / Exportálás</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>A széfje</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Biztonság</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Csoportok</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lomtár</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nem olvasható</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zárolás most</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Ez az alkalmazás</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Megjelenés</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Megjelenítési nyelv</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Gyorsválasztó és értesítési terület</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Beállítások exportálása vagy importálása</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Gyorsbillentyűk</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>A 4OTP névjegye</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n bejegyzés, változatlanul megőrizve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n bejegyzés</numerusform>
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
        <translation>Egyes hálózatok csak proxyn keresztül engedik ki a programokat. Az ezen a számítógépen futó kiszolgálóhoz nem kell.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Új csoport</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>A csoport neve</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Új kód</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Az oldal egy QR-kódot és mellette egy kulcsot vagy hivatkozást mutat.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Beillesztés</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Hivatkozás, kulcs vagy kép a vágólapról; Ctrl+V bárhol</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>A kulcs kézi beírása</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Bármilyen szóközökkel, kis- vagy nagybetűkkel</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Új jelszó</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Új jelszó még egyszer</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Jelszó még egyszer</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Emlékeztető (nem kötelező)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Bárki, aki ezt a számítógépet használja, elolvashatja a feloldó képernyőn.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Legalább %n karakter legyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>A kettő nem azonos.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Az emlékeztető elárulja a jelszó egy részét.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>A széf fájlja nem volt olvasható. Megnyílt egy másolat, ideje: {when}; a fájl megmarad.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>A széfnek új kulcsa van. A helyreállítási kulcsot és a kulcstárolót újra be kell állítani.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>A széf üzenete: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n olvashatatlan bejegyzés, változatlanul megőrizve: lásd „Továbbiak”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Hiba történt a 4OTP-ben</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>A kódjai az utolsó mentés szerintiek. Az alábbi jelentés nem tartalmaz kódokat, kulcsokat és neveket.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n másolat megmaradt: nem nyitható meg, vagy olyan kódot tartalmaz, amely nincs a széfben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Régebbi másolatok</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Minden rendben</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Egyetlen másolat sem nyílik korábbi jelszóval.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Korábbi jelszó</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>A széfnek azóta új kulcsa van: csak ez a jelszó nyitja meg őket, hogy látni lehessen, mi van bennük.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Átvitel a jelenlegi jelszó alá</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Törlés…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>A széf másolatokat tart magáról maga mellett. Akinél van ezek közül, a korábbi módon nyitja meg.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>A széf %n másolata korábbi jelszóval vagy helyreállítási kulccsal nyílik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>és még %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Töröl %n régebbi másolatot?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Csak azok törlődnek, amelyek minden kódja megvan a széfben vagy a lomtárában. Ez nem vonható vissza.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n másolat a jelenlegi jelszó alá került</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n másolat törölve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Próbálja újra vagy más módon:</translation>
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
        <translation>Számjegyek</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Időköz másodpercben</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Számláló</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kód</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Az oldal neve</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Fiók</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Idő alapján (TOTP), a szokásos</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Számláló alapján (HOTP)</translation>
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
        <translation>A QR-kód megjelenítése</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Ez tartalmazza a kód kulcsát. Előbb írja be a jelszavát.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>A kód típusa</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Jelmondat</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Jelmondat még egyszer</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Javaslat</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Legalább %n karakter legyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>A kettő nem azonos.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Írja le, mielőtt továbblép: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Jelszó megjelenítése</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Jelszó elrejtése</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP gyorsválasztó</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>A széf jelszava</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Melyik kód?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kód</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN-kód ehhez: {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Megőrzés a széfben</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Ez a kód hamarosan lejár. A következő %n másodperc múlva jön.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: kód beírva</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: kód másolva. Itt a programok nem írhatnak más programokba.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: kód másolva</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: kód másolva, még %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Ez a gyorsbillentyű már egy másik programé. Válasszon másikat.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>A billentyűzeten nincs ilyen billentyű. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Ez nem gyorsbillentyű. Tartsa lenyomva a Ctrl, Alt vagy Meta billentyűt, és nyomjon meg egy másikat.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Adjon hozzá Ctrl, Alt vagy Meta billentyűt: különben a billentyűvel nem lehetne többé írni.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Az asztali környezet nem adott gyorsbillentyűt. A beállításaiban rendeljen gyorsbillentyűt ehhez: 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Az asztali környezet nem engedélyezte a gyorsbillentyűt. Ott rendeljen gyorsbillentyűt ehhez: 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Ez az asztali környezet nem kínál gyorsbillentyűket a programoknak. Ott rendeljen gyorsbillentyűt ehhez: 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Az asztali környezet elutasította a gyorsbillentyűt. A beállításaiban rendeljen gyorsbillentyűt ehhez: 4otp --quick.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>A kódot ott nem lehetett beírni. Másolja inkább.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>A kódban olyan jel van, amelyet nem lehet beírni. Másolja inkább.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Gyorsválasztó és értesítési terület</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Bármely programból: nyomja meg a gyorsbillentyűt, írjon be két-három betűt, majd nyomja meg az Entert. A Ctrl+Enter abba az ablakba írja a kódot, ahonnan jött, a Shift+Enter a következő kódot veszi.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Gyorsbillentyű</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>A választó megjelenítése</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>A 4OTP indítása a rendszerrel együtt</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Az otpauth-hivatkozások megnyitása a 4OTP-vel</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Ebben az asztali környezetben a programok nem rendelhetnek hozzá gyorsbillentyűt. A rendszer billentyűzetbeállításaiban adjon hozzá egyet ezzel a paranccsal: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys}: hozzárendelve. Próbaképp nyomja meg most.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>A gyorsbillentyű</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Működik.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Képek olvasása…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Helyreállítási kódok</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Helyreállítási kódok, soronként egy</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Illessze be őket ide, soronként egyet</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>A lista módosítása</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Helyreállítási kódok mentése</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Az oldal ezek mindegyikét egyszer fogadja el, kód helyett. Pipálja ki, amelyiket felhasználta.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>felhasználva</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>még nincs felhasználva</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Másolás: {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>A helyreállítási kód másolva. Pipálja ki, ha az oldal elfogadta.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Helyreállítási kulcs</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Biztonságos helyre tettem</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Ezzel a kulccsal a széf jelszó nélkül nyílik. Nyomtassa ki vagy írja le, és tartsa a fontos iratai között. Csak most látható.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>4OTP helyreállítási kulcs</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Ez a kulcs jelszó nélkül nyitja a 4OTP széfjét azon a számítógépen, amelyen készült.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>A feloldó képernyőn válassza „A helyreállítási kulcs használata” lehetőséget, és írja be; a szóközök nem számítanak.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Úgy őrizze ezt a lapot, mint egy útlevelet. Akinél ez és a széf fájlja megvan, minden kódot elolvashat.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Készült: {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>A helyreállítási kulcs mentése</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Mentve. Egy fájl észrevétlenül másolható: a papír biztonságosabb.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>A helyreállítási kulcs másolva</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>A hivatkozás nem nevez meg számlálót: a számlálás 0-tól indul. Vesse össze az első kódot az oldallal.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>A neve miatt Steam Guard-kódnak számít. Ha ez téves, módosítsa a típust.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>A neve Steam, de számjegyekkel: közönséges kódként megőrizve.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>A kulcs önmagában semmit sem mond az oldalról: adjon neki nevet.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Ez a bejegyzés a forrásalkalmazás lomtárában volt.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Szokatlan: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n számjegy</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>új kód %n másodpercenként</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Jelmondat vagy helyreállítási kulcs</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Új kód kérése</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>A fiók e-mail-címe</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>A kiszolgáló címe</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Hagyja üresen, ha magáról a 4OTP Syncről van szó.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Az e-mailben kapott kód</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Egyszeri jelszó vagy tartalék kód</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>E-mailben kap egy kódot. A kódjai csak ezen a számítógépen nyílnak meg.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Írja be az e-mailben kapott kódot. Tíz percig érvényes.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Ez a fiók második tényezőt kér.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Végül az, amit csak Ön tud. Soha nem hagyja el ezt a számítógépet.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>{number}. bejegyzés</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file}: forrása {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>A fájl bejegyzései</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Hová kerüljenek a kódok</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Ezen az eszközön</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Szinkronizálva</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Egyik sem</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Az importálás visszavonása</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Jelentés mentése…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>%n kód hozzáadása</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nincs mit hozzáadni</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>A meglévők kiegészítése</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n kód hozzáadva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n már itt van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n kihagyva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n elutasítva, az ok alább látható</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>A fájlból már minden itt van.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Az importálás visszavonva.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Jelentés mentése</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>A jelentés mentve. Neveket és okokat tartalmaz, kulcsokat nem.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>{kind} típusú képek itt nem olvashatók. Előbb mentse PNG vagy JPEG formátumban.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Az asztali környezet képét a képernyőről nem lehetett törölni. Kérjük, törölje: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Az asztali környezet nem adott képet a képernyőről.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Készítse el újra az exportot abban az alkalmazásban.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Ez a fájl nem nyitható meg.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Ez a fájl nem olyan kép, amely itt olvasható.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Ez a kép sérült vagy hiányos.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Ez a kép túl nagy. Vágja ki a QR-kódot tartalmazó részt.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Ez túl sok egyetlen QR-kódhoz.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Nincs mit QR-kódként megjeleníteni.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Nem található kamera. Csatlakoztasson egyet, vagy adja hozzá a kódot más módon.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>A kamera nem nyílik meg: egy másik program használja, vagy az adatvédelmi beállítások nem engedik a 4OTP-nek.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>A 4OTP nem használhatja a kamerát. Engedélyezze a számítógép beállításaiban, majd próbálja újra.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>A kamera nem ad több képet. Kihúzták?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>A 4OTP még nem láthatja a képernyőt. Engedélyezze itt: „Adatvédelem és biztonság &gt; Képernyőfelvétel”, majd indítsa újra.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Ez az asztali környezet nem kínálja, ami ehhez kell.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Az asztali környezet elutasította. Semmi sem változott.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Ezen a képen nincs QR-kód.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>A képernyőn nincs QR-kód. Teljesen láthatónak kell lennie, és nem lehet apró.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>A beolvasás sikerült, de ez nem bejelentkezési kód.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Ez helyreállítási kulcs. Széfet vagy fiókot nyit, nem itt tárolandó kód.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Ez túl sok szöveg egyszerre. Fájlként nyissa meg az importálással.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Ez hozzáférési kulcs. A „Szinkronizálás” alatt lehet vele kapcsolódni.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>A kulcs nem 0–9 számjegyekből és a–f betűkből áll.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>A kulcs a 4OTP által nem ismert módon van leírva.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>A számítógép órája lehetetlen időt mutat.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>A Google Authenticator ezen exportja csonka vagy elgépelt.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>A Google Authenticator ezen exportjában nincsenek kódok.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>A Google Authenticator ezen exportja sérült.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>A Google Authenticator ezen exportja csonka.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>A Google Authenticator ezen exportja ellentmond önmagának.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>A Google Authenticator nem ismeri ezt a kódtípust.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>A Google Authenticator nem ismeri ezt az algoritmust.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>A Google Authenticator csak 6 vagy 8 számjegyű kódokat ismer.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>A Google Authenticator csak 30 másodperces kódokat ismer.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Ez a kód túl nagy a Google Authenticator exportjához.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>A keresés törlése</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Biztonság</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Jelszó módosítása</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>És az emlékeztető, amelyet a feloldó képernyő kérésre megmutat</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Helyreállítási kulcs</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>A helyreállítási kulcs eltávolítása</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>A kinyomtatott lap ezután már semmit sem nyit</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Feloldás a számítógép kulcstárolójával</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Régebbi másolatok</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Némelyik korábbi jelszóval nyílik. Megújítás vagy törlés</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Már van egy. Készítsen újat; a régi lap ezután már semmit sem nyit</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Nyomtatott kulcs, amely elfelejtett jelszó esetén nyitja a széfet</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Bekapcsolva. A jelszót időnként kérni fogja. Kikapcsolás</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Kikapcsolva. Amíg be van jelentkezve, jelszó beírása nélkül nyílik. Bekapcsolás</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Helyreállítási kulcs készítése</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>A jelszó nélküli feloldás leállítása</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Feloldás jelszó nélkül</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Előbb írja be a jelszavát.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n másodperc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Zárolás, ha nem használják ennyi ideig</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vágólap törlése ennyi idő után</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Zárolás a képernyő zárolásakor vagy a számítógép alvásakor</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>A 4OTP elrejtése a képernyőképeken és felvételeken</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>A gyorsválasztó megnyitása a gyorsbillentyűvel</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>A 4OTP megjelenítése az értesítési területen</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Az ablak bezárásakor a 4OTP az értesítési területen marad</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Az új kódok helye</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Zárolás az ablak kis méretre állításakor</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Indítás rejtve, az értesítési területen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Kiemelőszín</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Sorok magassága</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Szövegméret</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Számjegyek</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Kódok elrejtése, amíg rájuk nem mutat</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>A lista sorrendje</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Az óra összevetése a szinkronizáló szolgáltatással</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>A kódok igazítása, ha az óra nem pontos</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Csak azt kérdezi meg, mennyi az idő; a kódokról semmit sem küld el.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Csak ha a kód még ott van. A vágólapkezelőket megkéri, hogy ne őrizzék meg.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Megosztott képernyőn sem látszik.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Ahol nincs értesítési terület, megjelenik az ablak.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>A nagy kontraszt megtartja a sajátját.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Például http://proxy.example.org:8080 vagy socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Csak ha a proxy kéri.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Mások által is látható képernyőkhöz. A másolás ugyanúgy működik.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Kérdezze meg minden alkalommal</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Minden eszközömre</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Csak ezen az eszközön</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mint a rendszeré</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Nincs proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Ez:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Nagy kontraszt</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Kékeszöld</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Kék</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ibolya</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rózsaszín</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Narancs</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szürke</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Kényelmes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Felezve: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Hármasával: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Párosával: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Egyben: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Oldal szerint</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Fiók szerint</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Leggyakrabban használtak elöl</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Legutóbb használtak elöl</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Saját sorrend</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Vissza az alapértékekre</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Gyorsbillentyűk</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>A gépelés mindig keres, bárhol is van a kurzor.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Az első vagy a kiválasztott kód másolása</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>A következő kód másolása</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Az első–kilencedik látható kód másolása</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Kód kiválasztása</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Minden, ami a kiválasztott kóddal tehető</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>A keresés törlése; kilépés egy oldalról</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Új kód</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Hivatkozás, kulcs vagy kép beillesztése</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>A kiválasztott kód szerkesztése</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>A kiválasztott kód és a hátralévő másodpercek felolvastatása képernyőolvasóval</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>A kiválasztott kód rögzítése vagy a rögzítés feloldása</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>A kiválasztott kód áthelyezése a lomtárba</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>A kiválasztott kód mozgatása a saját sorrendben</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zárolás most</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ez az oldal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kilépés</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>A Google Authenticatorba</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>A Google Authenticatorban válassza a „Kódok átvitele”, majd a „Kódok importálása” lehetőséget, és olvassa be őket egymás után.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Aki látja, létrehozhatja ezeket a kódokat. Három perc múlva eltűnik.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>{number}. QR-kód, összesen {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Következő</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-kód</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-kód: {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Hivatkozás másolása</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Olvassa be a másik eszközzel. Aki látja, létrehozhatja ezeket a kódokat. Egy perc múlva eltűnik.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>A hivatkozás másolva. Benne van a kulcs: csak oda illessze be, ahová való.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>A lista sorrendje</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>A széfje készen áll</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Adja hozzá első kódját</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Azzal a kulccsal vagy hivatkozással, amelyet az oldal a kétlépcsős bejelentkezés bekapcsolásakor mutat</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importálás másik alkalmazásból vagy biztonsági mentésből</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Másik hitelesítő alkalmazás exportfájljából vagy 4OTP biztonsági mentésből</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Kapcsolódás a 4OTP Synchez</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>A többi eszközén már közös kódok idehozása</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Előbb körülnézek</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Mivel szeretné kezdeni?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Három-négy össze nem függő szó erős és könnyen megjegyezhető.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Nagyon gyenge: azonnal kitalálható</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Gyenge: gyorsan kitalálható</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Elfogadható: adjon hozzá még egy szót</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Jó</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Erős</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>A kódjai változatlanok, a szinkronizálás szünetel. Próbálja újra másik hálózaton; ha nem múlik el, kérdezze a kiszolgáló üzemeltetőjét.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Ez a széf még nem kapcsolódik szinkronizáló kiszolgálóhoz.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Hozzáférési kulcs kell, de nem érkezett.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Ez nem 4OTP hozzáférési kulcs. Az így kezdődik: 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Ez helyreállítási kulcs. A hozzáférési kulcs így kezdődik: 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Ez hozzáférési kulcs. A helyreállítási kulcs így kezdődik: 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>A hozzáférési kulcs egy karaktere hibás vagy hiányzik. Másolja ki újra az irányítópultról.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Ezt a hozzáférési kulcsot a 4OTP újabb verziója készítette. Frissítse ezt a verziót.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>A hozzáférési kulcs sérült. Másolja ki újra az irányítópultról.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>A kiszolgáló nem ismeri ezt a hozzáférési kulcsot. Fedjen fel egy létezőt az irányítópulton.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>A kulcs titkosítás nélkül (http) nevezi meg ezt: {host}. Csak https-kiszolgálók használhatók.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>A kiszolgáló címe érvénytelen. Ilyennek kell lennie: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>A hozzáférési kulcs nem nevez meg kiszolgálót: adja meg a címét.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Egy szinkronizált széf legfeljebb {limit} kódot tartalmaz. A kódjai változatlanok.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>A kiszolgáló szerint ez túl sok egy széfnek. A kódjai változatlanok.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>A kiszolgáló nem érhető el. A változások itt várnak, és később mennek el.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>A kiszolgáló nem válaszolt időben. A változások itt várnak, és később mennek el.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>A kiszolgáló tanúsítványa érvénytelen, ezért semmi sem ment el. A kódjai változatlanok.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Nem szinkronizáló kiszolgáló válaszolt, hanem valami más: egy szálloda bejelentkező oldala vagy egy webhely.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>A kiszolgáló válasza nem olvasható. A kódjai változatlanok.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>A kiszolgáló válaszának nincs vége. A kódjai változatlanok.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>A kiszolgálónak saját hibája van ({status}). A változások itt várnak, és később mennek el.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>A kiszolgáló karbantartás alatt áll. A változások itt várnak, és később mennek el.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>A kiszolgáló egy kis várakozást kér.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Más eszközök folyamatosan módosítják a széfet. Próbálja újra egy pillanat múlva.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>A proxy nem engedi át ezt a kapcsolatot. Ellenőrizze a proxybeállításokat.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>A proxy nem érhető el. Ellenőrizze a proxybeállításokat. A változások itt várnak, és később mennek el.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>A proxy nevet és jelszót kér, vagy nem fogadja el a megadottakat. Írja be őket a proxybeállításokba.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>A proxy címe nem használható. Ilyennek kell lennie: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Az előfizetés lejárt: más eszközök változásai továbbra is jönnek, az Önéi itt várnak.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>A kiszolgáló elutasítja ezt a változást. A kódjai változatlanok.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>A kiszolgáló elutasítja ezt az eszközt. A kódjai változatlanok.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Túl sok próbálkozás. Várjon a következő előtt.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>A kiszolgálóhoz a 4OTP újabb verziója kell. Frissítse ezt a verziót.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Ez a változat már nincs meg; a kiszolgáló az utolsó 50 változatot őrzi.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>A kiszolgáló nem tudja, mit kértek tőle.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>A tulajdonos törölte vagy letiltotta ezt a hozzáférési kulcsot. A kódok itt maradnak; kapcsolódjon másik kulccsal.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>A kiszolgáló már nem ismeri ezt az eszközt. A kódok itt maradnak; kapcsolódjon újra.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>A tulajdonos új szinkronizált széfet készített. A kódok itt maradnak; kapcsolódjon új hozzáférési kulccsal.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>A szinkronizáló kiszolgáló változásokat veszített el, mint biztonsági mentésből való visszaállítás után. Itt semmi sem változott. A javítás visszahozza, ami ott hiányzik.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>A kiszolgálót egy hozzáférési kulcs eltávolítása előtti állapotra állították vissza. Előbb a tulajdonosnak meg kell újítania a kulcsokat az irányítópulton; utána javítson itt.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>A kiszolgáló válasza megszegi a szinkronizálás szabályait.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>A kiszolgáló régebbi állapotot mutat, mint amit ez az eszköz látott.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>A kiszolgáló előzményei nem azt folytatják, amit ez az eszköz látott.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>A kiszolgáló korábban lecserélt kulcsokat mutat.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>A kiszolgálón olyasvalaki végzett módosítást, akinek nincs meg a széf kulcsa.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>A kiszolgáló más kulcsot mutat egy ismert időszakhoz.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Amit a kiszolgáló ehhez a kulcshoz tárol, az nem nyílik vele.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>A kiszolgáló egy másik széfről válaszol.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>A kulcsok megváltoztak, de az előzményekben ennek nincs nyoma.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>A kiszolgáló állapota régebbi ennél a hozzáférési kulcsnál.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>A kiszolgáló rekordokat hagyott ki vagy módosított.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>A kiszolgáló kulcslistája nem a tulajdonosé.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Ez a kód hibás vagy túl régi. Ellenőrizze, vagy kérjen újat.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Ez sem a jelmondat, sem a helyreállítási kulcs.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Ennek a fióknak nincs hozzáférési kulcsa. Készítsen egyet az irányítópulton.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>A szinkronizálás beállításai sérültek. A kódok itt maradnak; kapcsolódjon újra.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Ennek a fióknak még nincs szinkronizált széfje. Készítsen egyet az irányítópulton.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Ami itt más volt, 30 napig a lomtárban van.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Egy Ön által törölt kódot másik eszközön módosítottak, ezért megmarad.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Egy Ön által módosított kódot másik eszközön töröltek, és visszatért.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Egy kódot másik eszközön töröltek; az itteni számlálója vagy helye vele ment.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Két eszköz más titkot adott egy kódnak: mindkettő megmarad, egymás mellett.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Egy kód már megvolt, és egyesült vele.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Szinkronizálás</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Szinkronizálás most</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Próbálja újra</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Szinkronizálás bekapcsolása</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Kapcsolódás hozzáférési kulccsal</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Olvassa be vagy illessze be az irányítópultról</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Visszaállítás e-maillel és jelmondattal</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Ha nincs hozzáférési kulcs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Mi, mikor és hol változott; visszatérés egy változatra</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Hogyan éri el ez a számítógép a kiszolgálót</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Szinkronizálás ellenőrzése</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Leválasztás…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>A szinkronizálás beállításai</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>%n kód törlése minden eszközön…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Hat szó, amely minden olyan eszközön ugyanaz, amely ugyanazokat a változásokat látta</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Kiszolgáló: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nincs kapcsolat</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Kikapcsolva</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>A szinkronizálás szünetel</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Jelenleg nincs szinkronban</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Szinkronizálás…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Küldésre vár: %n változás</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Szinkronban, valós időben</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Szinkronban</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Ugyanazok a kódok minden eszközén, végpontok közötti titkosítással: a kiszolgáló nem tudja elolvasni őket. Szinkronizálás nélkül is minden működik.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Utolsó kapcsolat: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Utolsó változás: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Itt vár: %n változás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Valós időben, azonnal</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Óránként</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Hatóránként</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Naponta egyszer</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Csak ha a „Szinkronizálás most” gombot nyomom meg</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Törli ezeket a kódokat minden eszközön?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Itt 30 napra a lomtárba kerülnek, és az előzményekből visszahozhatók.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Törlés minden eszközön</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>A szinkronizáláshoz az Ön döntése kell.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Elutasítva: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n új</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n már itt van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n eltér</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n eltér</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n elutasítva</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Már itt van</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Új név egy itt lévő kulcshoz</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Eltér az itt lévőtől: mindkettő megmarad</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Ez nem a fájl jelszava.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>A fájl sérült vagy hiányos. Semmi sem változott.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>A 4OTP nem ismeri ezt a fájltípust. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>A fájl nagyobb bármely exportnál. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>A fájl több számítást igényel, mint bármely valódi export.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Nincs elég szabad memória a fájl megnyitásához.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Ehhez a fájlhoz egy másik is kell: {file}. Válassza ki együtt a kettőt.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Ilyen fájlok nem importálhatók. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app}: senkinek sem engedi olvasni ezt a fájlt. Ott exportálja más módon, a saját zárolása nélkül.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Ahhoz az eszközhöz kötött, amelyen készült. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Ez az archívum üres: a(z) {app} nem tudta elkészíteni. Frissítse a(z) {app} alkalmazást, és exportáljon újra.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Hiányzó részek: {missing} (összesen {size}). Válassza ki együtt a helyreállítási csomag minden oldalát.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Ezen a képen nincs QR-kód. Próbáljon élesebbet vagy nagyobbat.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Ez a kulcsfájl sérült, vagy nem az. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>A fájl nem olvasható a lemezről.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Ez a fájl nem tartalmaz 4OTP-beállításokat. Semmi sem változott.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Nem fejthető vissza. Exportáljon újra a másik alkalmazásban.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>A fájlban sérült. Exportáljon újra a másik alkalmazásban.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Másik fájlban van. Válassza ki együtt az export minden fájlját.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Saját jelszava van. Vegye le a másik alkalmazásban, majd exportáljon újra.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Telefonra küldött üzenetekkel működik, és nincs kulcsa. Állítson be helyette kódot a webhelyen.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>A formátumban nincs helye ilyen típusú kódnak. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>A formátumban nincs helye ennek az algoritmusnak. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>A formátumban nincs helye ennyi számjegynek. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Ez a formátum nem titkosítható. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>A fájlhoz jelszó kell. Írjon be egyet; semmi sem íródott ki.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Hibás jelmondat vagy sérült fájl.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Ezt a biztonsági mentést a 4OTP újabb verziója készítette. Frissítse a programot.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Ez nem 4OTP biztonsági mentés.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>A biztonsági mentés nagyobb, mint 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>A fájl elkészült, de nem lehetett visszaolvasni. Nem biztonsági mentés; próbáljon más helyet.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>A biztonsági mentések mappája nincs meg.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Az automatikus biztonsági mentés beállításai sérültek: állítsa be újra.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Válassza ki újra, milyen gyakran készüljön biztonsági mentés.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Ezek az oldalak több helyreállítási csomaghoz tartoznak. Válassza egy csomag oldalait.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>A helyreállítási csomag egy QR-kódja sérült. Olvassa be újra az oldalait.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Ennyi kód túl sok egy helyreállítási csomaghoz. Készítsen biztonsági mentést fájlba.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exportáljon újra a Bitwardenben, jelszóval védve vagy egyszerű JSON-ként.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Előbb fejtse vissza OpenPGP-vel, vagy exportáljon OpenPGP nélkül.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Ebben a jelszótáblázatban nincs kódoszlop. Exportáljon más formátumban.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exportáljon újra jelszó nélkül, egyszerű ZIP-fájlként.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exportáljon szövegként a WinAuthban, és válassza azt a fájlt.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Módosítsa a titkosítást AES-re vagy ChaCha20-ra a KeePassban, és mentse.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Mentse KDBX 4-ként a KeePass 2-ben vagy a KeePassXC-ben.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Használja az alkalmazás saját exportját QR-kódokként.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Állítsa be újra a webhelyen.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Készítsen képernyőképet a QR-kódokról, és válassza azt.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>ennek egy része („{member}”) nem olvasható; változatlanul megmarad</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>A fájlt oda nem lehetett írni.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>A fájlt oda nem lehetett írni: a mappa csak olvasható.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>A lemez megtelt. Semmi sem íródott ki.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>a másik alkalmazás lomtárában van</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>A jelmondat legalább %n karakter legyen.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n kód ebben a fájlban</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Lomtár</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Lomtár ürítése…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>A lomtár üres</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>A törölt kódok 30 napig itt maradnak.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Név nélkül</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>törölve: {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Visszaállítás: {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Végleges törlés: {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} visszatért</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Véglegesen törli: {name}?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Ez nem vonható vissza. Győződjön meg róla, hogy az oldal már nem kéri ezt a kódot.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Végleges törlés</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Véglegesen töröl %n bejegyzést?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Ez nem vonható vissza.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Lomtár ürítése</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>A 4OTP megjelenítése</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Gyorsválasztó</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zárolás</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Kilépés a 4OTP-ből</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Helyreállítási kulcs</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Feloldás</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Emlékeztető megjelenítése</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>A helyreállítási kulcs használata</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>A jelszó használata</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Feloldás a számítógép kulcstárolójával</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Régebbi másolat megnyitása…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Újrakezdés…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Feloldás…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Ez nem a jelszó. A következő próbálkozás %n másodperc múlva lehetséges.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>A széf fájlja már nincs ott, ahol volt</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>A másolatai vagy a kulcsa még itt vannak. Semmi sem jött létre, és semmi sem változott.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>A 4OTP újabb verziója készítette</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Frissítse a 4OTP-t ezen a számítógépen. A széf változatlan maradt.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>A széf fájlja sérült</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>A fájl megmarad. Egy régebbi másolat ugyanazzal a jelszóval megnyitható.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>A 4OTP feloldása</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Emlékeztető: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Üres széffel kezdi?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>A sérült fájl és minden másolat a helyén marad, más néven. Semmi sem törlődik.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Újrakezdés</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nem olvasható</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Ezek a bejegyzések pontosan így maradnak meg, minden biztonsági mentésbe bekerülnek, és a 4OTP minden újabb verziója újra megpróbálja olvasni őket. Egy bejegyzés szövege tartalmazhatja a kulcsát: senkinek se mutassa meg.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Ekkortól: {when}. Ok: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>A bejegyzés szövege</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>A szöveg megjelenítése</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Törlés…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Véglegesen törli ezt a bejegyzést?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>A 4OTP egy újabb verziója talán el tudja olvasni. Ez nem vonható vissza.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Végleges törlés</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Képernyő beolvasása</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Webkamera használata</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Kép megnyitása</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>A kulcs kézi beírása</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Hová kerüljenek az új kódok?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>A szinkronizált kódok minden eszközén megvannak. A többi ezen marad.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>A választás megjegyzése</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Szinkronizálva</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Ezen az eszközön</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
</TS>