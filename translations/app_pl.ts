<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>O programie 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Wersja {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Twój sejf znajduje się w</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, wersja 3 lub nowsza</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Logo serwisów</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Z simple-icons (CC0); logo należą do ich właścicieli</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Zgłoś problem z bezpieczeństwem</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Zapisz nowy kod</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nowy kod</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Wpisz ten kod na stronie serwisu</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Gdy serwis go przyjmie, zapisz. Następny kod będzie już inny.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Gdy serwis go przyjmie, zapisz. Potem zachowaj tu także kody odzyskiwania tego serwisu.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Kod z tym kluczem jest już w sejfie.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Nadaj mu nazwę, aby łatwo go znaleźć.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Zapisano: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skanuj ekran</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Znajduje kody QR we wszystkich oknach, na wszystkich ekranach</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Użyj kamery</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Dla kodu QR na telefonie lub na papierze</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otwórz obraz</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Zrzuty ekranu i zdjęcia, także wiele naraz; możesz je też upuścić na to okno</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Automatyczna kopia zapasowa nie powiodła się: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatyczne kopie zapasowe</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Co tydzień</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Po zmianach, nie częściej niż</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Zachowuj ostatnie</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder na kopie zapasowe</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Po zmianach 4OTP zapisuje zaszyfrowaną kopię zapasową w folderze, najlepiej synchronizowanym z magazynem online. Każda kopia jest odczytywana i otwierana, zanim zostanie uznana za dobrą.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żadnej</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Do {folder}. Ostatnia dobra kopia: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Niepowodzenie: {why} Ponowna próba co godzinę.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Wybierz folder.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Kopia zapasowa tajnych kluczy</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Jeden plik na %n kod, zaszyfrowany osobną frazą hasła.</numerusform>
            <numerusform>Jeden plik na %n kody, zaszyfrowany osobną frazą hasła.</numerusform>
            <numerusform>Jeden plik na %n kodów, zaszyfrowany osobną frazą hasła.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Bez frazy hasła nikt go nie otworzy, nawet Ty.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Wybierz miejsce i utwórz kopię…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Zapisz kopię zapasową</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Gotowe. Kopia zawiera %n kod; odczytano ją i otwarto.</numerusform>
            <numerusform>Gotowe. Kopia zawiera %n kody; odczytano ją i otwarto.</numerusform>
            <numerusform>Gotowe. Kopia zawiera %n kodów; odczytano ją i otwarto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n nieczytelny wpis dołączono bez zmian.</numerusform>
            <numerusform>%n nieczytelne wpisy dołączono bez zmian.</numerusform>
            <numerusform>%n nieczytelnych wpisów dołączono bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Utworzono kopię zapasową</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Kamera internetowa</translation>
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
        <translation>Kontynuuj z tym, co odczytano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Albo dodaj kod w inny sposób:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Pokaż następny kod QR.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Odczytano.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Ten kod został już odczytany. Pokaż inny.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Uruchamianie kamery…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Trzymaj kod QR przed kamerą tak, aby wypełniał mniej więcej połowę obrazu.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Brak kamery</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kamera jest zajęta</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Brak zgody na użycie kamery</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kamera zniknęła</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kamera nie działa</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Eksportuj lub importuj ustawienia</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Eksportuj ustawienia…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Do zachowania lub na inny komputer</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importuj ustawienia…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>To, czego plik nie wymienia, pozostaje bez zmian</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Plik zawiera to, co ustawiono w części „Więcej”: bez kodów, kluczy i hasła. Każdy może go zobaczyć.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Pominięto:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %n ustawienie.</numerusform>
            <numerusform>Zmieniono %n ustawienia.</numerusform>
            <numerusform>Zmieniono %n ustawień.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Wszystko jest już tak ustawione.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: 4OTP nie ma takiego ustawienia</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: taka wartość nie jest możliwa</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Ktoś może znać stare hasło</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Wtedy sejf otrzymuje też nowy klucz, a klucz odzyskiwania trzeba utworzyć ponownie.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Umieść je pod nowym hasłem</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Zostaw je pod starym hasłem</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Starsze kopie sejfu</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Pliki kopii zapasowych otwierają się frazą hasła, z którą powstały.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Usunąć starsze kopie?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Usuwane są tylko te, których wszystkie kody są w sejfie lub w jego koszu. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Zmień i usuń</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Hasło zostało zmienione</translation>
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
        <translation>Grupy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Kody do pokazania</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Kody QR, każdy z maksymalnie dziesięcioma kodami, dla Google Authenticator lub innej aplikacji, która odczytuje jego eksport.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kodu nie można przenieść: {names}</numerusform>
            <numerusform>%n kodów nie można przenieść: {names}</numerusform>
            <numerusform>%n kodów nie można przenieść: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Pokaż kody QR dla %n kodu</numerusform>
            <numerusform>Pokaż kody QR dla %n kodów</numerusform>
            <numerusform>Pokaż kody QR dla %n kodów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Pokaż kody QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Zawierają klucze tych kodów. Najpierw wpisz swoje hasło.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Zegar tego komputera przeskoczył o {time}. Kody mogą być odrzucane.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Zegar tego komputera różni się o {time}. Kody są o tyle korygowane.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Zegar tego komputera spóźnia się o {time}. Kody mogą być odrzucane.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Zegar tego komputera spieszy się o {time}. Kody mogą być odrzucane.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Koryguj kody</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: skopiowano kod</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: skopiowano następny kod</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Przypięto na górze</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Odpięto</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiono</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Przeniesiono do kosza: {name}</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Przeniesiono do synchronizacji</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Skopiowano do synchronizacji</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Skopiowano na to urządzenie</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Zachować „{name}” tylko na tym urządzeniu?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Zniknie z pozostałych urządzeń.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Zachowaj tylko tutaj</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Tylko na tym urządzeniu</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Schowek zostanie wyczyszczony za %n sekundę.</numerusform>
            <numerusform>Schowek zostanie wyczyszczony za %n sekundy.</numerusform>
            <numerusform>Schowek zostanie wyczyszczony za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Bez nazwy</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Wymaga kodu PIN: kliknij tutaj</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Na przykład JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Notatka, etykiety i ustawienia zaawansowane</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Tekst obok kodu QR; odstępy i wielkość liter nie mają znaczenia. Albo link.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nazwa serwisu</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (opcjonalnie)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etykiety rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez grupy</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Kontynuuj edycję</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Kody</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Wygeneruj następny kod</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopiuj następny kod</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Przypnij na górze</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Pokaż kod QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Kody odzyskiwania…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Zachowaj oba, usuń oznaczenie</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Zachowaj tylko na tym urządzeniu…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopiuj na to urządzenie</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Przenieś do synchronizacji</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopiuj do synchronizacji</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Przenieś do grupy</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez grupy</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nowa grupa…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>brak kodu: brakuje ustawienia</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>naciśnij Enter, aby uzyskać następny kod</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>kod ukryty</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kod {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>przypięty</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>skopiowany</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>pozostała %n sekunda</numerusform>
            <numerusform>pozostały %n sekundy</numerusform>
            <numerusform>pozostało %n sekund</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Dodaj pierwszy kod</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Zsynchronizowane</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Nie ma jeszcze kodów</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Włącz logowanie dwuskładnikowe w serwisie i przenieś tu jego klucz. To zajmie minutę.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>W tej grupie nic nie ma</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Przenieś tu kod z jego menu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Nie pasuje żaden serwis, konto, grupa, etykieta ani notatka.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tym urządzeniu</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Znalezione kody</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Grupa dla wszystkich zaznaczonych</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Połącz z 4OTP Sync za pomocą klucza dostępu</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Pokaż następny kod QR albo zapisz to, co odczytano.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Skanuj ekran dalej</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Odczytaj więcej kamerą</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Otwórz więcej obrazów</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Zapisz %n kod</numerusform>
            <numerusform>Zapisz %n kody</numerusform>
            <numerusform>Zapisz %n kodów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Nadaj mu nazwę, aby łatwo go znaleźć.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Zapisano: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>Zapisano %n kod</numerusform>
            <numerusform>Zapisano %n kody</numerusform>
            <numerusform>Zapisano %n kodów</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Tylko wtedy, gdy klucz dostępu go nie zawiera.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Skanuj kod QR klucza dostępu</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Kamera, ekran lub obraz</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Klucz dostępu znajdziesz w panelu, w sekcji „Klucze dostępu”: odsłoń go tam i skopiuj.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Wpisz klucz dostępu ręcznie</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synchronizuj wszystkie kody tego urządzenia</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Wybierz, które</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Żadnych: pozostaną tylko na tym urządzeniu</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Kody do synchronizacji</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Włącz synchronizację</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Najpierw zostanie zachowana kopia sejfu. Po żadnej stronie nic nie zostanie usunięte.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Połączyć z {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Ten klucz dostępu prowadzi do serwera, który nie należy do 4OTP. Kontynuuj, jeśli tego oczekujesz.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Połączono z {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Zsynchronizowane tam: %n kod.</numerusform>
            <numerusform>Zsynchronizowane tam: %n kody.</numerusform>
            <numerusform>Zsynchronizowane tam: %n kodów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Na tym urządzeniu: %n kod.</numerusform>
            <numerusform>Na tym urządzeniu: %n kody.</numerusform>
            <numerusform>Na tym urządzeniu: %n kodów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Po obu stronach, połączony w jeden: %n.</numerusform>
            <numerusform>Po obu stronach, połączone w jeden: %n.</numerusform>
            <numerusform>Po obu stronach, połączone w jeden: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synchronizacja jest włączona.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Otwórz starszą kopię</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Zmian dokonanych po utworzeniu kopii w niej nie ma. Wszystkie pliki zostają zachowane.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Obok sejfu nie ma żadnej kopii.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Odłączyć to urządzenie?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Nie wpłynie to na inne urządzenia.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Zachowaj wszystkie kody na tym urządzeniu</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Usuń zsynchronizowane kody z tego urządzenia</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Wpisz „usuń”, aby potwierdzić</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>usuń</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Sprawdź kopię zapasową</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Wybierz kopię zapasową…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza hasła</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Wpisz frazę hasła samodzielnie: chodzi o to, czy nadal ją znasz. Nic nie zostanie zmienione.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wybierz kopię zapasową</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Wybierz plik.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Fraza hasła jest poprawna. W pliku jest %n kod.</numerusform>
            <numerusform>Fraza hasła jest poprawna. W pliku są %n kody.</numerusform>
            <numerusform>Fraza hasła jest poprawna. W pliku jest %n kodów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Utworzono {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n bez zmian.</numerusform>
            <numerusform>%n bez zmian.</numerusform>
            <numerusform>%n bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n starszy niż obecny.</numerusform>
            <numerusform>%n starsze niż obecne.</numerusform>
            <numerusform>%n starszych niż obecne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n, którego już tu nie ma.</numerusform>
            <numerusform>%n, których już tu nie ma.</numerusform>
            <numerusform>%n, których już tu nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Brakuje w niej: %n nowszy kod. Utwórz nową kopię zapasową.</numerusform>
            <numerusform>Brakuje w niej: %n nowsze kody. Utwórz nową kopię zapasową.</numerusform>
            <numerusform>Brakuje w niej: %n nowszych kodów. Utwórz nową kopię zapasową.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Zmień przed zapisaniem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nazwa serwisu</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Konto (opcjonalnie)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Bez grupy</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Edytuj kod</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Zastąp klucz…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Kliknij obraz, aby wybrać inny.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Zapisano zmiany</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Przeniesiono do kosza: {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Nie udało się ({code}). Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Znak {position} klucza to {character}, a takiego nie ma w żadnym kluczu: 0 to O, 1 to I lub L, 8 to B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Znak {position} klucza nie może w nim wystąpić: dozwolone są A–Z i 2–7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: wartość musi być od {minimum} do {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: 4OTP nie zna tej wartości.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Sejf jest używany przez inny program (proces {pid} na {host}). Można go tu odczytywać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>To nie jest to hasło.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: wartość jest za długa.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Klucz jest pusty lub za krótki.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Klucz jest za długi: sprawdź, co zostało wklejone.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Klucz ma długość, której ten typ kodu nie ma.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>W kluczu jest literówka: cyfry kontrolne się nie zgadzają.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Ta wersja 4OTP nie zna tego typu kodu.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Ten kod wymaga swojego kodu PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Ten tekst nie jest ani kluczem, ani linkiem zaczynającym się od otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>To jest eksport z Google Authenticator; otwórz go przez import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Ten link jest za długi jak na kod.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Ten link zawiera znaki, których nie można odczytać.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Ten plik nie jest obrazem, którego można użyć. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Sejf jest zablokowany. Najpierw go odblokuj; nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Ten plik nie jest sejfem 4OTP. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Ten sejf utworzyła nowsza wersja 4OTP. Zaktualizuj program; plik pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Plik sejfu jest uszkodzony. Zachowano go, a starszą kopię można otworzyć.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Sejf można tu tylko odczytywać. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Dysk jest pełny. Zmiana jest w pamięci i zostanie zapisana, gdy tylko pojawi się miejsce.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Sejf już istnieje; nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Podpowiedź zdradza część hasła. Opisz je bez używania jego liter.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Podpowiedź jest za długa: najwyżej 80 znaków.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Ten klucz odzyskiwania nie otwiera tego sejfu.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Klucz tego komputera zniknął. Odblokuj hasłem lub kluczem odzyskiwania; żaden kod nie przepadł.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Pliku sejfu nie ma na swoim miejscu. Nic nie utworzono ani nie zmieniono.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Czas raz wpisać hasło, aby go nie zapomnieć.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Tego wpisu już nie ma.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Ten komputer nie ma magazynu kluczy, któremu 4OTP może zaufać.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Magazyn kluczy tego komputera odmówił. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Tego wpisu nie można odczytać. Zachowano go bez zmian.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Licznik tego kodu doszedł do końca.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Podaj nazwę.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Tego kodu już nie ma.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Tej grupy już nie ma.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Magazyn kluczy tego komputera jest zablokowany. Odblokuj go i spróbuj ponownie albo użyj hasła.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Inny plik zajął miejsce sejfu i nie został nadpisany. Zrób teraz kopię zapasową, a potem otwórz 4OTP ponownie.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Ten wpis przyszedł przez synchronizację i zostaje bez zmian.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nic innego nie otworzyłoby sejfu. Najpierw ustaw hasło lub utwórz klucz odzyskiwania.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Nie udało się zaktualizować tego sejfu. Można go tu czytać, nie zmieniać. Zaktualizuj 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Tej kopii już nie ma. Wybierz inną.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Ten kod nie ma licznika: zmienia się z czasem.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Nie udało się zapisać sejfu. Zmiana jest w pamięci; sprawdź, czy jego folder istnieje.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Pliku sejfu nie można odczytać z dysku. Sprawdź, kto może go czytać, albo otwórz kopię.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Hasło musi mieć co najmniej %n znak.</numerusform>
            <numerusform>Hasło musi mieć co najmniej %n znaki.</numerusform>
            <numerusform>Hasło musi mieć co najmniej %n znaków.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>To nie jest ten PIN. Pozostała %n próba, potem otworzy tylko hasło.</numerusform>
            <numerusform>To nie jest ten PIN. Pozostały %n próby, potem otworzy tylko hasło.</numerusform>
            <numerusform>To nie jest ten PIN. Pozostało %n prób, potem otworzy tylko hasło.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>To nie jest to hasło. Następna próba za %n sekundę.</numerusform>
            <numerusform>To nie jest to hasło. Następna próba za %n sekundy.</numerusform>
            <numerusform>To nie jest to hasło. Następna próba za %n sekund.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Arkusz do druku</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Zaszyfruj hasłem</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Drukuj także kody odzyskiwania</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Hasło sejfu</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Wybierz miejsce i eksportuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Do Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Kody QR do zeskanowania telefonem</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Wydrukowany klucz odzyskiwania i zaszyfrowana kopia zapasowa</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Ten plik zawiera niezaszyfrowane klucze: kto go odczyta, ma Twoje kody. Usuń go po użyciu.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Ten format nie ma miejsca na %n kod:</numerusform>
            <numerusform>Ten format nie ma miejsca na %n kody:</numerusform>
            <numerusform>Ten format nie ma miejsca na %n kodów:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n kod straci: {what}</numerusform>
            <numerusform>%n kody stracą: {what}</numerusform>
            <numerusform>%n kodów straci: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Tylko kopie zapasowe zachowają %n nieczytelny wpis.</numerusform>
            <numerusform>Tylko kopie zapasowe zachowają %n nieczytelne wpisy.</numerusform>
            <numerusform>Tylko kopie zapasowe zachowają %n nieczytelnych wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>notatkę</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>grupy i etykiety</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>kody odzyskiwania</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>przypięcie na górze</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>licznik</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Zapisz eksport</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>Wyeksportowano %n kod</numerusform>
            <numerusform>Wyeksportowano %n kody</numerusform>
            <numerusform>Wyeksportowano %n kodów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Utwórz mój sejf</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Witamy w 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Twoje kody są szyfrowane na tym komputerze hasłem, które znasz tylko Ty. Nikt nie może go zresetować, więc wybierz takie, które zapamiętasz.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Tworzenie…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Już tu jest</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Dwa razy na tej liście</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Ten sam klucz dwa razy na tej liście</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Ten klucz już tu jest, pod nazwą {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Kod o tej nazwie już tu jest, z innym kluczem</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Nie ma nazwy: nadaj mu ją.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>zaznaczono</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nie zaznaczono</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kod {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>Odczytano {read} z {size}; brakuje części {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>Odczytano {read} z {size}; brakuje części {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n do dodania</numerusform>
            <numerusform>%n do dodania</numerusform>
            <numerusform>%n do dodania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n już jest</numerusform>
            <numerusform>%n już są</numerusform>
            <numerusform>%n już jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nie nadaje się</numerusform>
            <numerusform>%n nie nadają się</numerusform>
            <numerusform>%n nie nadaje się</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · w grupie {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Znalezione kody</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>To już jest na liście.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Otwórz obrazy z kodami QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Pokaż szybki wybór</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nazwa nowej grupy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Grupy są pod polem wyszukiwania. Kod należy do jednej grupy albo do żadnej.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Nazwa grupy {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Przesuń {name} w górę</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Przesuń {name} w dół</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Usuń grupę {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Usunięto grupę {name}; jej kody zostają</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Automatyczna kopia zapasowa nie powiodła się %n raz</numerusform>
            <numerusform>Automatyczna kopia zapasowa nie powiodła się %n razy</numerusform>
            <numerusform>Automatyczna kopia zapasowa nie powiodła się %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Ostatnia kopia zapasowa zawiera tylko %n kod</numerusform>
            <numerusform>Ostatnia kopia zapasowa zawiera tylko %n kody</numerusform>
            <numerusform>Ostatnia kopia zapasowa zawiera tylko %n kodów</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Nigdy nie sprawdzono żadnej kopii zapasowej</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Ostatnie sprawdzenie kopii odbyło się %n dzień temu</numerusform>
            <numerusform>Ostatnie sprawdzenie kopii odbyło się %n dni temu</numerusform>
            <numerusform>Ostatnie sprawdzenie kopii odbyło się %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Tylko ten komputer może otworzyć sejf</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Sejf nie ma hasła</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>Nie można odczytać %n wpisu</numerusform>
            <numerusform>Nie można odczytać %n wpisów</numerusform>
            <numerusform>Nie można odczytać %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Zegar tego komputera chodzi niedokładnie</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kod ma ten sam klucz</numerusform>
            <numerusform>%n kody mają ten sam klucz</numerusform>
            <numerusform>%n kodów ma ten sam klucz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Pozostał %n kod odzyskiwania</numerusform>
            <numerusform>Pozostały %n kody odzyskiwania</numerusform>
            <numerusform>Pozostało %n kodów odzyskiwania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kod z nietypowymi ustawieniami</numerusform>
            <numerusform>%n kody z nietypowymi ustawieniami</numerusform>
            <numerusform>%n kodów z nietypowymi ustawieniami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kod z krótkim kluczem</numerusform>
            <numerusform>%n kody z krótkim kluczem</numerusform>
            <numerusform>%n kodów z krótkim kluczem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopia otwiera się dawnym hasłem</numerusform>
            <numerusform>%n kopie otwierają się dawnym hasłem</numerusform>
            <numerusform>%n kopii otwiera się dawnym hasłem</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Starsze kopie zachowano. Sprawdź, czy folder istnieje.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Poprzednia zawierała ich ponad dwa razy więcej. Starsze kopie zostają, dopóki nie powiesz, że tak ma być.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Jeśli stracisz ten komputer, stracisz i kody. Kopia zapasowa to kwestia minuty.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Sprawdzenie otwiera kopię jej frazą hasła i porównuje. Nic nie jest zmieniane.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Sprawdź ponownie jedną z nich, aby mieć pewność, że fraza hasła jest poprawna.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Bez jego magazynu kluczy, na przykład po ponownej instalacji, nic go nie otworzy. Dodaj hasło.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Kto ma ten komputer, ma kody. Ustaw hasło.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Są zachowane bez zmian i sprawdzane ponownie po każdej aktualizacji.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Serwisy mogą odrzucać kody. 4OTP może je skorygować o tę różnicę.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>To może być w porządku. Jeśli któryś jest zbędny, usuń go.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Utwórz nowe w serwisie i zachowaj je przy kodzie.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>To może być w porządku: porównaj z tym, co podaje serwis.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Klucz krótszy niż 80 bitów jest słaby. Wyłącz i ponownie włącz w serwisie logowanie dwuskładnikowe.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Kto ma jedną z nich, otwiera ją po dawnemu. Odnów je albo usuń.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Sprawdź kopię zapasową</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Ustawienia kopii zapasowych</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Koryguj kody</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Tak ma być</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Wszystko w porządku</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Nic tu nie grozi utratą kodu.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Warto sprawdzić</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nie pytaj</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Ostatnia zmiana (%n).</numerusform>
            <numerusform>Ostatnie %n zmiany, od najnowszej.</numerusform>
            <numerusform>Ostatnich %n zmian, od najnowszej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Przywróć wersję z {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Przywrócono wcześniejszą wersję</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Naprawiono po utracie zmian na serwerze</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Opis nie jest już przechowywany</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>usunięto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nic by się nie zmieniło.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n wróci</numerusform>
            <numerusform>%n wrócą</numerusform>
            <numerusform>%n wróci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n zniknie</numerusform>
            <numerusform>%n znikną</numerusform>
            <numerusform>%n zniknie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n zmieni się</numerusform>
            <numerusform>%n zmienią się</numerusform>
            <numerusform>%n zmieni się</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Przywrócić wersję z {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Stanie się to na wszystkich urządzeniach; można to też cofnąć.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Przywróć tę wersję</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Wszystkie urządzenia wracają do tej wersji.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Kopia zapasowa / import / eksport</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Kopia zapasowa tajnych kluczy</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Wszystkie kody w jednym zaszyfrowanym pliku</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importuj tajne klucze</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Kopia zapasowa albo plik innej aplikacji</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Dla innej aplikacji albo do druku</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatyczne kopie zapasowe</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Sprawdź kopię zapasową</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Otwiera kopię i porównuje; nic nie jest zmieniane</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Trzymaj kopie zapasowe w folderze magazynu online albo na dysku. Nie wysyłaj ich e-mailem ani w wiadomościach: kto ma plik i jego frazę hasła, ma wszystkie kody.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Ostatnia automatyczna kopia zapasowa nie powiodła się.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Ostatnie udane sprawdzenie kopii: {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Żadna kopia nie została jeszcze sprawdzona.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Włączone, żadnej jeszcze nie utworzono</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Włączone, ostatnia z {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Wybierz inny obraz</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Według nazwy serwisu</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Wybierz logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Własny obraz…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importuj tajne klucze</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Wybierz pliki…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Przenieś tu swoje kody</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Wybierz kopię zapasową 4OTP lub eksport innej aplikacji albo upuść pliki na to okno. 4OTP samo rozpozna, czym są; nic nie zostanie dodane, zanim nie zobaczysz każdego wpisu.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Wybierz pliki do importu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Hasło pliku</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Pomiń ten plik</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Jest zaszyfrowany. Wpisz hasło lub frazę hasła, z którą go wyeksportowano.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} pochodzi z {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Otwieranie. Niektóre aplikacje celowo je spowalniają; może potrwać kilka sekund.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Porównywanie z Twoimi kodami…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>W schowku nie ma nic, z czego można odczytać kod.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Hasło sejfu</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Nowy klucz odzyskiwania otwiera plik sejfu bez hasła; starszy przestaje działać. Kopia zapasowa obok niego jest zaszyfrowana frazą hasła, która nie jest drukowana: zapamiętaj ją.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Zapisz zestaw odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Zapisano zestaw odzyskiwania. Wydrukuj go i usuń plik.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Zestaw odzyskiwania 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Zestaw odzyskiwania 4OTP, utworzony {date}

Aby odzyskać kody: zainstaluj 4OTP, wybierz „Więcej &gt; Kopia zapasowa / import / eksport &gt; Importuj tajne klucze” i pokaż zdjęcia wszystkich poniższych kodów QR. Program zapyta o frazę hasła.

Klucz odzyskiwania otwiera plik sejfu komputera, na którym go utworzono:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Część {number} z {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Język interfejsu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
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
        <translation>Wybierz logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nazwa usługi</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Ten sejf nie jest chroniony: każdy, kto używa tego komputera, może go odczytać.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Inny program ma otwarty ten sejf: można go tu odczytywać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Ten sejf zapisała nowsza wersja 4OTP: można go tu odczytywać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Sejf można tu odczytywać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Jeszcze nie zapisano: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Twoje kody gdzie indziej</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Kopia zapasowa / import / eksport</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Twój sejf</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie do odczytania</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Ta aplikacja</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Język interfejsu</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Szybki wybór i zasobnik</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Eksportuj lub importuj ustawienia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>O programie 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n wpis, zachowany bez zmian</numerusform>
            <numerusform>%n wpisy, zachowane bez zmian</numerusform>
            <numerusform>%n wpisów, zachowanych bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
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
        <translation>Niektóre sieci wypuszczają programy tylko przez serwer proxy. Serwer na tym komputerze go nie potrzebuje.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nazwa grupy</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Nowy kod</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Serwis pokazuje kod QR, a obok niego klucz lub link.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Link, klucz lub obraz ze schowka; Ctrl+V w dowolnym miejscu</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Wpisz klucz ręcznie</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Z dowolnymi odstępami, wielkimi lub małymi literami</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Powtórz nowe hasło</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Podpowiedź (opcjonalnie)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Każdy, kto używa tego komputera, może ją przeczytać na ekranie odblokowania.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Co najmniej %n znak.</numerusform>
            <numerusform>Co najmniej %n znaki.</numerusform>
            <numerusform>Co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Podpowiedź zdradza część hasła.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Nie udało się odczytać pliku sejfu. Otwarto kopię z {when}; plik zachowano.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Sejf ma nowy klucz. Klucz odzyskiwania i magazyn kluczy trzeba ustawić ponownie.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Sejf zgłasza: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n nieczytelny wpis, zachowany bez zmian: zobacz „Więcej”.</numerusform>
            <numerusform>%n nieczytelne wpisy, zachowane bez zmian: zobacz „Więcej”.</numerusform>
            <numerusform>%n nieczytelnych wpisów, zachowanych bez zmian: zobacz „Więcej”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>W 4OTP coś poszło nie tak</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Twoje kody są takie jak przy ostatnim zapisie. Poniższy raport nie zawiera kodów, kluczy ani nazw.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>Zachowano %n kopię: nie da się jej otworzyć lub zawiera kod, którego nie ma w sejfie.</numerusform>
            <numerusform>Zachowano %n kopie: nie da się ich otworzyć lub zawierają kod, którego nie ma w sejfie.</numerusform>
            <numerusform>Zachowano %n kopii: nie da się ich otworzyć lub zawierają kod, którego nie ma w sejfie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Starsze kopie</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Wszystko w porządku</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Żadna kopia nie otwiera się dawnym hasłem.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Dawne hasło</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Sejf ma od tego czasu nowy klucz: tylko to hasło je otwiera, aby zobaczyć, co zawierają.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Umieść je pod obecnym hasłem</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Usuń je…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Sejf przechowuje obok siebie własne kopie. Kto ma jedną z tych, otwiera ją po dawnemu.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n kopia sejfu otwiera się dawnym hasłem lub kluczem odzyskiwania.</numerusform>
            <numerusform>%n kopie sejfu otwierają się dawnym hasłem lub kluczem odzyskiwania.</numerusform>
            <numerusform>%n kopii sejfu otwiera się dawnym hasłem lub kluczem odzyskiwania.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Usunąć %n starszą kopię?</numerusform>
            <numerusform>Usunąć %n starsze kopie?</numerusform>
            <numerusform>Usunąć %n starszych kopii?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Usuwane są tylko te, których wszystkie kody są w sejfie lub w jego koszu. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopia umieszczona pod obecnym hasłem</numerusform>
            <numerusform>%n kopie umieszczone pod obecnym hasłem</numerusform>
            <numerusform>%n kopii umieszczonych pod obecnym hasłem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>Usunięto %n kopię</numerusform>
            <numerusform>Usunięto %n kopie</numerusform>
            <numerusform>Usunięto %n kopii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Spróbuj ponownie albo w inny sposób:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorytm</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Liczba cyfr</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Okres w sekundach</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Licznik</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nazwa serwisu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Według czasu (TOTP), najczęstszy rodzaj</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Według licznika (HOTP)</translation>
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
        <translation>Pokaż kod QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Zawiera klucz tego kodu. Najpierw wpisz swoje hasło.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Typ kodu</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Fraza hasła</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Powtórz frazę hasła</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Zaproponuj</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Co najmniej %n znak.</numerusform>
            <numerusform>Co najmniej %n znaki.</numerusform>
            <numerusform>Co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Zapisz ją, zanim przejdziesz dalej: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ukryj hasło</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Szybki wybór 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Hasło sejfu</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Który kod?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
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
        <translation>PIN do {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Zachowaj go w sejfie</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Ten kod zaraz wygaśnie. Następny pojawi się za %n sekundę.</numerusform>
            <numerusform>Ten kod zaraz wygaśnie. Następny pojawi się za %n sekundy.</numerusform>
            <numerusform>Ten kod zaraz wygaśnie. Następny pojawi się za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: wpisano kod</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: skopiowano kod. Programy nie mogą tu pisać w innych.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: skopiowano kod</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: skopiowano kod, pozostało %n s</numerusform>
            <numerusform>{name}: skopiowano kod, pozostało %n s</numerusform>
            <numerusform>{name}: skopiowano kod, pozostało %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Ten skrót ma już inny program. Wybierz inny.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Twoja klawiatura nie ma takiego klawisza. Wybierz inny.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>To nie jest skrót. Przytrzymaj Ctrl, Alt lub Meta i naciśnij klawisz.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Dodaj Ctrl, Alt lub Meta: sam klawisz nie nadawałby się już do pisania.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>To środowisko pulpitu nie przydzieliło skrótu. Przypisz skrót do 4otp --quick w jego ustawieniach.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Środowisko pulpitu nie przyznało skrótu. Przypisz w nim skrót do 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>To środowisko pulpitu nie oferuje programom skrótów. Przypisz w nim skrót do 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Środowisko pulpitu odmówiło skrótu. Przypisz skrót do 4otp --quick w jego ustawieniach.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Nie można było tam wpisać kodu. Zamiast tego go skopiuj.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Kod zawiera znak, którego nie można wpisać. Zamiast tego go skopiuj.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Szybki wybór i zasobnik</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Z dowolnego programu: naciśnij skrót, wpisz dwie lub trzy litery, naciśnij Enter. Ctrl+Enter wpisuje kod w oknie, z którego przychodzisz, Shift+Enter bierze następny kod.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Pokaż wybór</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Uruchamiaj 4OTP wraz z systemem</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Otwieraj linki otpauth w 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>W tym środowisku pulpitu programy nie mogą przypisywać skrótów. W ustawieniach klawiatury systemu dodaj skrót z poleceniem: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys}: skrót jest przypisany. Naciśnij go teraz, aby wypróbować.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Działa.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Odczytywanie obrazów…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Kody odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Kody odzyskiwania, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Wklej je tutaj, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Zmień listę</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Zapisz kody odzyskiwania</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Serwis przyjmuje każdy z nich jeden raz zamiast kodu. Odhacz użyty.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Pozostał %n</numerusform>
            <numerusform>Pozostały %n</numerusform>
            <numerusform>Pozostało %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>użyty</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>jeszcze nie użyty</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopiuj {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Skopiowano kod odzyskiwania. Odhacz go, gdy serwis go przyjmie.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Klucz jest w bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Tym kluczem sejf otwiera się bez hasła. Wydrukuj go lub zapisz i trzymaj tam, gdzie ważne dokumenty. Jest pokazywany tylko teraz.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Klucz odzyskiwania 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Ten klucz otwiera bez hasła sejf 4OTP na komputerze, na którym go utworzono.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Na ekranie odblokowania wybierz „Użyj klucza odzyskiwania” i wpisz go; odstępy nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Strzeż tej kartki jak paszportu. Kto ma ją i plik sejfu, może odczytać wszystkie kody.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Utworzono {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Zapisano. Plik można niepostrzeżenie skopiować: papier jest bezpieczniejszy.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Skopiowano klucz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Link nie podaje licznika: liczenie zaczyna się od 0. Porównaj pierwszy kod z serwisem.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Uznano za kod Steam Guard z powodu nazwy. Zmień typ, jeśli to pomyłka.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Nazwa Steam, ale z cyframi: pozostaje zwykłym kodem.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Sam klucz nic nie mówi o serwisie: nadaj mu nazwę.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Ten wpis był w koszu aplikacji, z której pochodzi.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Nietypowe: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n cyfra</numerusform>
            <numerusform>%n cyfry</numerusform>
            <numerusform>%n cyfr</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>nowy kod co %n sekundę</numerusform>
            <numerusform>nowy kod co %n sekundy</numerusform>
            <numerusform>nowy kod co %n sekund</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Fraza hasła lub klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Poproś o nowy kod</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Adres e-mail konta</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Dla samego 4OTP Sync pozostaw puste.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Kod z wiadomości e-mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Hasło jednorazowe lub kod zapasowy</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Otrzymasz kod e-mailem. Twoje kody są otwierane tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Wpisz kod z wiadomości. Jest ważny przez dziesięć minut.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>To konto wymaga drugiego składnika.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Na koniec to, co znasz tylko Ty. To nigdy nie opuszcza tego komputera.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Wpis {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} pochodzi z {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Wpisy pliku</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Dokąd trafiają kody</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tym urządzeniu</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Zsynchronizowane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Dodaj %n kod</numerusform>
            <numerusform>Dodaj %n kody</numerusform>
            <numerusform>Dodaj %n kodów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nie ma nic do dodania</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Uzupełnij to, co już jest</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>Dodano %n kod</numerusform>
            <numerusform>Dodano %n kody</numerusform>
            <numerusform>Dodano %n kodów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n już jest</numerusform>
            <numerusform>%n już są</numerusform>
            <numerusform>%n już jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>pominięto %n</numerusform>
            <numerusform>pominięto %n</numerusform>
            <numerusform>pominięto %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>odrzucono %n, z przyczyną poniżej</numerusform>
            <numerusform>odrzucono %n, z przyczynami poniżej</numerusform>
            <numerusform>odrzucono %n, z przyczynami poniżej</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Wszystko z pliku już tu jest.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Import został cofnięty.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Zapisano raport. Zawiera nazwy i przyczyny, bez kluczy.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Obrazów w formacie {kind} nie można tu odczytać. Najpierw zapisz jako PNG lub JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Nie udało się usunąć zrzutu ekranu wykonanego przez środowisko pulpitu. Usuń go: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Środowisko pulpitu nie dostarczyło obrazu ekranu.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Wykonaj eksport ponownie w tamtej aplikacji.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Tego pliku nie można otworzyć.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Ten plik nie jest obrazem, który można tu odczytać.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Ten obraz jest uszkodzony lub niekompletny.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Ten obraz jest za duży. Wytnij fragment z kodem QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>To za dużo jak na jeden kod QR.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Nie ma nic do pokazania jako kod QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Nie znaleziono kamery. Podłącz ją albo dodaj kod w inny sposób.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kamera się nie otwiera: używa jej inny program albo ustawienia prywatności nie dopuszczają 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP nie może używać kamery. Zezwól na to w ustawieniach komputera i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kamera nie przesyła już obrazu. Czy została odłączona?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP jeszcze nie może widzieć ekranu. Zezwól na to w sekcji „Prywatność i ochrona &gt; Nagrywanie ekranu”, a potem uruchom program ponownie.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>To środowisko pulpitu nie oferuje tego, co jest potrzebne.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Środowisko pulpitu odmówiło. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>W tym obrazie nie znaleziono kodu QR.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Na ekranie nie znaleziono kodu QR. Musi być w całości widoczny i nie za mały.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Odczytano, ale to nie jest kod do logowania.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>To jest klucz odzyskiwania. Otwiera sejf lub konto i nie jest kodem do przechowywania tutaj.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>To za dużo tekstu naraz. Otwórz go jako plik przez „Import”.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>To jest klucz dostępu. Służy do łączenia w sekcji „Synchronizacja”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Klucz nie składa się z cyfr od 0 do 9 i liter od a do f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Klucz jest zapisany w sposób, którego 4OTP nie zna.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Zegar tego komputera wskazuje niemożliwy czas.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Ten eksport z Google Authenticator jest urwany lub zawiera literówkę.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Ten eksport z Google Authenticator nie zawiera kodów.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Ten eksport z Google Authenticator jest uszkodzony.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Ten eksport z Google Authenticator jest urwany.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Ten eksport z Google Authenticator jest wewnętrznie sprzeczny.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator nie zna tego typu kodu.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator nie zna tego algorytmu.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator zna tylko kody z 6 lub 8 cyframi.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator zna tylko kody 30-sekundowe.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Ten kod jest za duży dla eksportu Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Oraz podpowiedź, którą ekran odblokowania pokazuje na żądanie</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Usuń klucz odzyskiwania</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Wydrukowana kartka niczego już wtedy nie otworzy</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Odblokowywanie magazynem kluczy tego komputera</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Starsze kopie</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Niektóre otwierają się dawnym hasłem. Odnów je lub usuń</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Już jest. Utwórz nowy; stara kartka niczego już wtedy nie otworzy</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Wydrukowany klucz, który otwiera sejf, gdy zapomnisz hasła</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Włączone. Od czasu do czasu hasło jest wymagane ponownie. Wyłącz</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Wyłączone. Otwiera bez wpisywania hasła, dopóki trwa Twoja sesja w systemie. Włącz</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Utwórz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Przestań odblokowywać bez hasła</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Odblokowuj bez hasła</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Najpierw wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Blokuj przy bezczynności przez</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Czyść schowek za</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Blokuj po zablokowaniu ekranu lub uśpieniu komputera</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Ukrywaj 4OTP na zrzutach i nagraniach ekranu</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Otwieraj szybki wybór skrótem</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Pokazuj 4OTP w zasobniku</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Zamknięcie okna pozostawia 4OTP w zasobniku</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Nowe kody trafiają</translation>
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
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Blokuj po zminimalizowaniu okna</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Uruchamiaj w ukryciu, w zasobniku</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Kolor akcentu</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Wysokość wierszy</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Liczba cyfr</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Ukrywaj kody do czasu wskazania</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Porównuj zegar z usługą synchronizacji</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Koryguj kody, gdy zegar chodzi niedokładnie</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Pyta tylko o godzinę; nic o Twoich kodach nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Tylko jeśli kod nadal tam jest. Menedżery schowka są proszone, by go nie zachowywać.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Nie widać go też podczas udostępniania ekranu.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Gdzie nie ma zasobnika, pojawia się okno.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Wysoki kontrast ma własny.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Na przykład http://proxy.example.org:8080 lub socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Tylko jeśli proxy tego wymaga.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Dla ekranów, które widzą inni. Kopiowanie działa jak zawsze.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Tam, gdzie każdorazowo wskażę</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Na wszystkie moje urządzenia</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Tylko na tym urządzeniu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Bez proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Ten:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Wygodna</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarta</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Na pół: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Po trzy: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Parami: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Razem: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Według serwisu</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Według konta</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Najpierw najczęściej używane</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Najpierw ostatnio używane</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Moja własna kolejność</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Pisanie zawsze wyszukuje, gdziekolwiek jest kursor.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopiuj pierwszy lub wybrany kod</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopiuj następny kod</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopiuj kody od pierwszego do dziewiątego z widocznych</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Wybierz kod</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Wszystko, co można zrobić z wybranym kodem</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Wyczyść wyszukiwanie; opuść stronę</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nowy kod</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Wklej link, klucz lub obraz</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Edytuj wybrany kod</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Odczytaj wybrany kod i pozostałe sekundy czytnikiem ekranu</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Przypnij lub odepnij wybrany kod</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Przenieś wybrany kod do kosza</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Przesuń wybrany kod w Twojej własnej kolejności</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
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
        <translation>W Google Authenticator wybierz „Przenieś kody”, potem „Importuj kody”, i skanuj jeden po drugim.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Kto go zobaczy, może tworzyć te kody. Zniknie po trzech minutach.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>Kod QR {number} z {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Kod QR: {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Zeskanuj go drugim urządzeniem. Kto go zobaczy, może tworzyć te kody. Zniknie po minucie.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Skopiowano link. Zawiera klucz: wklej go tylko tam, gdzie trzeba.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Twój sejf jest gotowy</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Dodaj pierwszy kod</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Za pomocą klucza lub linku, który serwis pokazuje przy włączaniu logowania dwuskładnikowego</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importuj z innej aplikacji lub kopii zapasowej</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Z pliku eksportu innej aplikacji uwierzytelniającej albo z kopii zapasowej 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Połącz z 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Pobierz kody, które Twoje inne urządzenia już współdzielą</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzyj</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Od czego chcesz zacząć?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Trzy lub cztery niepowiązane słowa są silne i łatwe do zapamiętania.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Bardzo słabe: do odgadnięcia od razu</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Słabe: do szybkiego odgadnięcia</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Średnie: dodaj jeszcze jedno słowo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Silne</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Twoje kody są bez zmian, synchronizacja jest wstrzymana. Spróbuj w innej sieci; jeśli to nie pomoże, zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Ten sejf nie jest jeszcze połączony z serwerem synchronizacji.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Potrzebny jest klucz dostępu, a żadnego nie podano.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>To nie jest klucz dostępu 4OTP. Zaczyna się on od 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>To jest klucz odzyskiwania. Klucz dostępu zaczyna się od 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>To jest klucz dostępu. Klucz odzyskiwania zaczyna się od 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>W kluczu dostępu jest zły lub brakujący znak. Skopiuj go ponownie z panelu.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Ten klucz dostępu utworzyła nowsza wersja 4OTP. Zaktualizuj tę wersję.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Klucz dostępu jest uszkodzony. Skopiuj go ponownie z panelu.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Serwer nie zna tego klucza dostępu. Odsłoń w panelu istniejący.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Klucz wskazuje {host} bez szyfrowania (http). Używane są tylko serwery https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Adres serwera jest niepoprawny. Powinien wyglądać tak: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Klucz dostępu nie podaje serwera: wpisz jego adres.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Zsynchronizowany sejf mieści do {limit} kodów. Twoje kody są bez zmian.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Serwer twierdzi, że to za dużo na jeden sejf. Twoje kody są bez zmian.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Serwer jest nieosiągalny. Zmiany czekają tutaj i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Serwer nie odpowiedział na czas. Zmiany czekają tutaj i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Certyfikat serwera jest nieważny, więc nic nie wysłano. Twoje kody są bez zmian.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Odpowiedziało coś innego, nie serwer synchronizacji: strona logowania w hotelu albo witryna internetowa.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Nie można odczytać odpowiedzi serwera. Twoje kody są bez zmian.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Odpowiedź serwera nie ma końca. Twoje kody są bez zmian.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Serwer ma własny problem ({status}). Zmiany czekają tutaj i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Trwa konserwacja serwera. Zmiany czekają tutaj i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Serwer prosi, aby chwilę poczekać.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Inne urządzenia stale zmieniają sejf. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Serwer proxy nie przepuszcza tego połączenia. Sprawdź ustawienia proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Serwer proxy jest nieosiągalny. Sprawdź ustawienia proxy. Zmiany czekają tutaj i zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Serwer proxy wymaga nazwy i hasła albo nie przyjmuje podanych. Wpisz je w ustawieniach proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Adresu proxy nie można użyć. Powinien wyglądać tak: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Subskrypcja wygasła: zmiany z innych urządzeń nadal przychodzą, Twoje czekają tutaj.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Serwer odrzuca tę zmianę. Twoje kody są bez zmian.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Serwer odrzuca to urządzenie. Twoje kody są bez zmian.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Zbyt wiele prób. Poczekaj przed następną.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Serwer wymaga nowszej wersji 4OTP. Zaktualizuj tę wersję.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Ta wersja nie jest już przechowywana; serwer zachowuje ostatnie 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Serwer nie wie, o co zapytano.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Właściciel usunął lub wyłączył ten klucz dostępu. Kody zostają tutaj; połącz innym kluczem.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Serwer nie zna już tego urządzenia. Kody zostają tutaj; połącz ponownie.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Właściciel utworzył nowy zsynchronizowany sejf. Kody zostają tutaj; połącz nowym kluczem dostępu.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Serwer synchronizacji utracił zmiany, jak po przywróceniu z kopii zapasowej. Tutaj nic nie zostało zmienione. Naprawa uzupełni to, czego tam brakuje.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Serwer przywrócono do chwili sprzed usunięcia klucza dostępu. Właściciel musi najpierw odnowić klucze w panelu; potem napraw tutaj.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Odpowiedź serwera łamie zasady synchronizacji.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Serwer pokazuje starszy stan, niż to urządzenie już widziało.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Historia serwera nie jest dalszym ciągiem tego, co to urządzenie widziało.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Serwer pokazuje klucze, które wcześniej zostały zastąpione.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Zmiany na serwerze dokonał ktoś, kto nie ma klucza sejfu.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Serwer pokazuje inny klucz dla znanego okresu.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>To, co serwer przechowuje dla tego klucza, nie otwiera się nim.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Serwer odpowiada za inny sejf.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Klucze zostały zmienione, ale historia nic o tym nie mówi.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Stan serwera jest starszy niż ten klucz dostępu.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Serwer pominął lub zmienił zapisy.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Lista kluczy serwera nie jest listą właściciela.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Ten kod jest błędny lub zbyt stary. Sprawdź go albo poproś o wysłanie nowego.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>To nie jest fraza hasła ani klucz odzyskiwania.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>To konto nie ma klucza dostępu. Utwórz go w panelu.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Ustawienia synchronizacji są uszkodzone. Kody zostają tutaj; połącz ponownie.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>To konto nie ma jeszcze zsynchronizowanego sejfu. Utwórz go w panelu.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>To, co się tu różniło, jest przez 30 dni w koszu.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Usunięty przez Ciebie kod zmieniono na innym urządzeniu, więc zostaje.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Zmieniony przez Ciebie kod usunięto na innym urządzeniu; wrócił.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Kod usunięto na innym urządzeniu; jego licznik lub miejsce tutaj przepadły razem z nim.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Dwa urządzenia nadały kodowi różne klucze: oba zachowano, obok siebie.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Kod już tu był i został z nim połączony.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Włącz synchronizację</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Połącz za pomocą klucza dostępu</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Zeskanuj go lub wklej z panelu</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Przywróć za pomocą e-maila i frazy hasła</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Gdy nie ma klucza dostępu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Co, kiedy i gdzie się zmieniło; powrót do wybranej wersji</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Odłącz…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Konfiguracja synchronizacji</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Usuń %n kod na wszystkich urządzeniach…</numerusform>
            <numerusform>Usuń %n kody na wszystkich urządzeniach…</numerusform>
            <numerusform>Usuń %n kodów na wszystkich urządzeniach…</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Serwer: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nie połączono</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synchronizacja jest wstrzymana</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Chwilowo niezsynchronizowane</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synchronizowanie…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Na wysłanie czeka %n zmiana</numerusform>
            <numerusform>Na wysłanie czekają %n zmiany</numerusform>
            <numerusform>Na wysłanie czeka %n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Tutaj czeka %n zmiana.</numerusform>
            <numerusform>Tutaj czekają %n zmiany.</numerusform>
            <numerusform>Tutaj czeka %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Zsynchronizowane, na bieżąco</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Jak ten komputer łączy się z serwerem</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Kontrola synchronizacji</translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Sześć słów, takich samych na wszystkich urządzeniach, które widziały te same zmiany</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Zsynchronizowane</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Te same kody na wszystkich urządzeniach, z szyfrowaniem end-to-end: serwer nie może ich odczytać. Wszystko działa też bez synchronizacji.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Ostatni kontakt: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Ostatnia zmiana: {when}.</translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Na bieżąco, od razu</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Co sześć godzin</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Raz dziennie</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Tylko gdy nacisnę „Synchronizuj teraz”</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Usunąć te kody na wszystkich urządzeniach?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Trafią tu do kosza na 30 dni, a historia może je przywrócić.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Usuń na wszystkich urządzeniach</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synchronizacja wymaga Twojej decyzji.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Odrzucono: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n już jest</numerusform>
            <numerusform>%n już są</numerusform>
            <numerusform>%n już jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n inne</numerusform>
            <numerusform>%n innych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n inny</numerusform>
            <numerusform>%n inne</numerusform>
            <numerusform>%n innych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odrzucony</numerusform>
            <numerusform>%n odrzucone</numerusform>
            <numerusform>%n odrzuconych</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Już tu jest</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nowa nazwa dla klucza, który już tu jest</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Różni się od tutejszego: oba zostaną zachowane</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>To nie jest hasło tego pliku.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Plik jest uszkodzony lub niekompletny. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP nie zna tego rodzaju pliku. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Plik jest większy niż jakikolwiek eksport. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Plik wymaga więcej obliczeń niż jakikolwiek prawdziwy eksport.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Za mało wolnej pamięci, aby otworzyć ten plik.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Ten plik potrzebuje obok siebie drugiego: {file}. Wybierz oba razem.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Plików tego rodzaju nie można zaimportować. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} nie pozwala nikomu odczytać tego pliku. Wyeksportuj go tam w inny sposób, bez własnej blokady aplikacji.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Jest związany z urządzeniem, na którym powstał. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>To archiwum jest puste: aplikacji {app} nie udało się go utworzyć. Zaktualizuj {app} i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Brakuje części {missing} z {size}. Wybierz razem wszystkie strony zestawu odzyskiwania.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>W tym obrazie nie znaleziono kodu QR. Spróbuj ostrzejszego lub większego.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Ten plik klucza jest uszkodzony albo nim nie jest. Wybierz inny.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Nie można odczytać pliku z dysku.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Ten plik nie zawiera ustawień 4OTP. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Nie można go odszyfrować. Wyeksportuj ponownie w tamtej aplikacji.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Jest uszkodzony w pliku. Wyeksportuj ponownie w tamtej aplikacji.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Jest w innym pliku. Wybierz razem wszystkie pliki eksportu.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Ma własne hasło. Zdejmij je w tamtej aplikacji i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Działa przez wiadomości na telefon i nie ma klucza. Skonfiguruj zamiast tego kod w serwisie.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Format nie ma miejsca na ten typ kodu. Wybierz inny.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Format nie ma miejsca na ten algorytm. Wybierz inny.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Format nie ma miejsca na tyle cyfr. Wybierz inny.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Tego formatu nie można zaszyfrować. Wybierz inny.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Plik wymaga hasła. Wpisz je; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Zła fraza hasła lub uszkodzony plik.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Tę kopię utworzyła nowsza wersja 4OTP. Zaktualizuj program.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>To nie jest kopia zapasowa 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Kopia zapasowa jest większa niż 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Plik zapisano, ale nie udało się go odczytać. To nie jest kopia zapasowa; spróbuj w innym miejscu.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Nie ma folderu na kopie zapasowe.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Ustawienia automatycznej kopii zapasowej są uszkodzone: skonfiguruj ją.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Wybierz ponownie, jak często powstaje kopia zapasowa.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Te strony należą do kilku zestawów odzyskiwania. Wybierz strony jednego.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Kod QR zestawu odzyskiwania jest uszkodzony. Zeskanuj jego strony ponownie.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>To za dużo kodów na zestaw odzyskiwania. Zrób plik kopii zapasowej.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Wyeksportuj ponownie w Bitwarden, z ochroną hasłem lub jako zwykły JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Najpierw odszyfruj go w OpenPGP albo wyeksportuj bez OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Ta tabela haseł nie ma kolumny z kodami. Wyeksportuj w innym formacie.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Wyeksportuj ponownie bez hasła, jako zwykły plik ZIP.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Wyeksportuj jako tekst w WinAuth i wybierz ten plik.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Zmień szyfrowanie na AES lub ChaCha20 w KeePass i zapisz.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Zapisz go jako KDBX 4 w KeePass 2 lub KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Użyj eksportu samej aplikacji, w postaci kodów QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Skonfiguruj go ponownie w serwisie.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Zrób zrzut ekranu kodów QR i wybierz go.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>nie można odczytać „{member}”; zachowano bez zmian</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Nie udało się tam zapisać pliku.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Nie udało się tam zapisać pliku: folder jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Dysk jest pełny. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>jest w koszu drugiej aplikacji</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Fraza hasła musi mieć co najmniej %n znak.</numerusform>
            <numerusform>Fraza hasła musi mieć co najmniej %n znaki.</numerusform>
            <numerusform>Fraza hasła musi mieć co najmniej %n znaków.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n kod w tym pliku</numerusform>
            <numerusform>%n kody w tym pliku</numerusform>
            <numerusform>%n kodów w tym pliku</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Opróżnij kosz…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Usunięte kody pozostają tu przez 30 dni.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>usunięto {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Przywróć {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Usuń trwale {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>Przywrócono: {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Usunąć trwale {name}?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Tego nie można cofnąć. Upewnij się, że serwis nie pyta już o ten kod.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Usunąć trwale %n wpis?</numerusform>
            <numerusform>Usunąć trwale %n wpisy?</numerusform>
            <numerusform>Usunąć trwale %n wpisów?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Opróżnij kosz</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Pokaż 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Szybki wybór</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Zakończ 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Pokaż podpowiedź</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Użyj klucza odzyskiwania</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Użyj hasła</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Odblokowywanie magazynem kluczy tego komputera</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Otwórz starszą kopię…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Zacznij od nowa…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Odblokowywanie…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>To nie jest to hasło. Następna próba za %n sekundę.</numerusform>
            <numerusform>To nie jest to hasło. Następna próba za %n sekundy.</numerusform>
            <numerusform>To nie jest to hasło. Następna próba za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Pliku sejfu nie ma na swoim miejscu</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Jego kopie lub jego klucz nadal tu są. Nic nie utworzono ani nie zmieniono.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Utworzono w nowszej wersji 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Zaktualizuj 4OTP na tym komputerze. Sejf pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Plik sejfu jest uszkodzony</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Plik zachowano. Starszą kopię można otworzyć tym samym hasłem.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Odblokuj 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Podpowiedź: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Zacząć z pustym sejfem?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Uszkodzony plik i wszystkie kopie pozostają na miejscu, pod inną nazwą. Nic nie zostaje usunięte.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nie do odczytania</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Te wpisy są zachowane dokładnie takie, jakie są, trafiają do każdej kopii zapasowej, a każda nowsza wersja 4OTP próbuje je odczytać. Tekst wpisu może zawierać jego klucz: nikomu go nie pokazuj.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Od {when}. Przyczyna: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Tekst wpisu</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Pokaż jego tekst</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Usunąć trwale ten wpis?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Nowsza wersja 4OTP może umieć go odczytać. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń trwale</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skanuj ekran</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Użyj kamery</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Otwórz obraz</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Wpisz klucz ręcznie</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Dokąd mają trafiać nowe kody?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Zsynchronizowane kody są na wszystkich urządzeniach. Pozostałe zostają na tym.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Zapamiętaj wybór</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Zsynchronizowane</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tym urządzeniu</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
</TS>