<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Despre 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versiunea {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Seiful dvs. se află în</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licență</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versiunea 3 sau ulterioară</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Siglele serviciilor</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Din simple-icons (CC0); siglele aparțin proprietarilor lor</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Raportați o problemă de securitate</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Salvare cod nou</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Cod nou</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Introduceți acest cod pe site</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>După ce site-ul l-a acceptat, salvați. Următorul cod va fi altul.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>După ce site-ul l-a acceptat, salvați. Apoi păstrați aici și codurile de recuperare ale site-ului.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Un cod cu această cheie se află deja în seif.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dați-i un nume, ca să îl regăsiți.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} a fost salvat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare acțiune</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scanare ecran</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Găsește codurile QR din toate ferestrele, de pe toate ecranele</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Folosiți camera web</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Pentru un cod QR de pe un telefon sau de pe hârtie</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Deschideți o imagine</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Capturi de ecran și fotografii, mai multe deodată; sau trageți-le pe această fereastră</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Copia de rezervă automată a eșuat: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afișare</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Copii de rezervă automate</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Alegere dosar…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Din oră în oră</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Zilnic</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Săptămânal</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fișier</numerusform>
            <numerusform>%n fișiere</numerusform>
            <numerusform>%n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activare</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copie de rezervă acum</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Dezactivare</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>După modificări, cel mult</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Se păstrează ultimele</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dosarul pentru copii de rezervă</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>După modificări, 4OTP scrie o copie de rezervă criptată într-un dosar, preferabil unul sincronizat cu un spațiu de stocare online. Fiecare este recitită și deschisă înainte de a fi luată în calcul.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciuna</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>În {folder}. Ultima copie de rezervă reușită: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Eșec: {why} Se încearcă din nou la fiecare oră.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Alegeți un dosar.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Copie de rezervă a cheilor secrete</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Un fișier pentru %n cod, criptat cu o frază de acces proprie.</numerusform>
            <numerusform>Un fișier pentru %n coduri, criptat cu o frază de acces proprie.</numerusform>
            <numerusform>Un fișier pentru %n de coduri, criptat cu o frază de acces proprie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Fără fraza de acces nu îl poate deschide nimeni, nici măcar dvs.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Alegere loc și copiere…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Salvarea copiei de rezervă</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Gata. Copia de rezervă conține %n cod; a fost recitită și deschisă.</numerusform>
            <numerusform>Gata. Copia de rezervă conține %n coduri; a fost recitită și deschisă.</numerusform>
            <numerusform>Gata. Copia de rezervă conține %n de coduri; a fost recitită și deschisă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n intrare ilizibilă inclusă neschimbată.</numerusform>
            <numerusform>%n intrări ilizibile incluse neschimbate.</numerusform>
            <numerusform>%n de intrări ilizibile incluse neschimbate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de rezervă a fost făcută</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Închideți acest mesaj</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Cameră web</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cameră</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Imaginea camerei</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Continuați cu ce s-a citit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Sau adăugați codul în alt mod:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Arătați următorul cod QR.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Citit.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Acest cod a fost deja citit. Arătați altul.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Camera pornește…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Țineți codul QR în fața camerei, astfel încât să umple cam jumătate din imagine.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nicio cameră</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Camera este în uz</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Camera nu este permisă</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Camera a dispărut</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Camera nu funcționează</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Exportul sau importul setărilor</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportați setările…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Pentru păstrare sau pentru alt computer</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importați setări…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Ce nu apare în fișier rămâne neschimbat</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Fișierul conține ce ați setat în „Mai multe”: fără coduri, chei sau parolă. Îl poate vedea oricine.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scris: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omise:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n setare modificată.</numerusform>
            <numerusform>%n setări modificate.</numerusform>
            <numerusform>%n de setări modificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Totul este deja setat așa.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: 4OTP nu are această setare</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: nu poate avea această valoare</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Schimbare parolă</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Parola actuală</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Este posibil ca cineva să o știe pe cea veche</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Atunci seiful primește și o cheie nouă, iar cheia de recuperare trebuie creată din nou.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Puneți-le sub parola nouă</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Lăsați-le sub parola veche</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Ștergeți-le</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Copii mai vechi ale seifului</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Fișierele cu copii de rezervă se deschid cu fraza de acces cu care au fost făcute.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Ștergeți copiile mai vechi?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Se șterg doar cele ale căror coduri sunt toate în seif sau în coșul lui de gunoi. Acest lucru nu poate fi anulat.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Schimbați și ștergeți</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Parola a fost schimbată</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Către Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Coduri de afișat</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Coduri QR cu până la zece coduri fiecare, pentru Google Authenticator sau altă aplicație care îi citește exportul.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n cod nu poate fi transferat: {names}</numerusform>
            <numerusform>%n coduri nu pot fi transferate: {names}</numerusform>
            <numerusform>%n de coduri nu pot fi transferate: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Afișare coduri QR pentru %n cod</numerusform>
            <numerusform>Afișare coduri QR pentru %n coduri</numerusform>
            <numerusform>Afișare coduri QR pentru %n de coduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nimic selectat</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Afișare coduri QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Ele conțin cheile acestor coduri. Introduceți mai întâi parola.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Ceasul acestui computer a sărit cu {time}. Codurile pot fi refuzate.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Ceasul acestui computer este decalat cu {time}. Codurile sunt corectate corespunzător.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Ceasul acestui computer este în urmă cu {time}. Codurile pot fi refuzate.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Ceasul acestui computer este înainte cu {time}. Codurile pot fi refuzate.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n oră</numerusform>
            <numerusform>%n ore</numerusform>
            <numerusform>%n de ore</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Corectare coduri</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Codul {name} a fost copiat</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Următorul cod {name} a fost copiat</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Fixat sus</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nu mai este fixat</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Mutat</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} a fost mutat în coșul de gunoi</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Mutat în sincronizare</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Copiat în sincronizare</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Copiat pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Păstrați {name} doar pe acest dispozitiv?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Va dispărea de pe celelalte dispozitive ale dvs.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Păstrare doar aici</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Doar pe acest dispozitiv</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Clipboardul se golește în %n secundă.</numerusform>
            <numerusform>Clipboardul se golește în %n secunde.</numerusform>
            <numerusform>Clipboardul se golește în %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>fără nume</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Are nevoie de PIN: faceți clic aici</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>De exemplu JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Notă, etichete și setări avansate</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Textul de lângă codul QR; spațiile și literele mari sau mici nu contează. Sau un link.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Numele site-ului</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Cont (opțional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etichete, separate prin virgule</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Fără grup</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nesalvat</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continuare editare</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Coduri</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiere cod</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Generare cod următor</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copiere cod următor</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editare…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Anulare fixare</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fixare sus</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Afișare cod QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Coduri de recuperare…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Păstrare ambele, fără marcaj</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Păstrare doar pe acest dispozitiv…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Copiere pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Mutare în sincronizare</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Copiere în sincronizare</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mutare în grup</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Fără grup</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grup nou…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>niciun cod: lipsește o setare</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>apăsați Enter pentru următorul cod</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>cod ascuns</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>cod {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixat</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiat</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>%n secundă rămasă</numerusform>
            <numerusform>%n secunde rămase</numerusform>
            <numerusform>%n de secunde rămase</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Adăugați primul cod</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizate</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Încă niciun cod</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Activați autentificarea în doi pași pe un site și aduceți-i cheia aici. Durează un minut.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Nimic în acest grup</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Mutați un cod aici din meniul lui.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Nu se potrivește niciun site, cont, grup, nicio etichetă sau notă.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Pe acest dispozitiv</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Coduri găsite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Grup pentru toate cele selectate</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Conectare la 4OTP Sync cu cheia de acces</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Arătați următorul cod QR sau salvați ce s-a citit.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Scanați ecranul pentru mai multe</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Citiți mai multe cu camera web</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Deschideți mai multe imagini</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Salvare %n cod</numerusform>
            <numerusform>Salvare %n coduri</numerusform>
            <numerusform>Salvare %n de coduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nimic selectat</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dați-i un nume, ca să îl regăsiți.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} a fost salvat</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n cod salvat</numerusform>
            <numerusform>%n coduri salvate</numerusform>
            <numerusform>%n de coduri salvate</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare acțiune</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Doar când cheia de acces nu numește niciunul.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Scanați codul QR al cheii de acces</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Cameră web, ecran sau o imagine</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Panoul de control arată cheia de acces la secțiunea „Chei de acces”: afișați-o acolo și copiați-o.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Introduceți manual cheia de acces</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Sincronizați toate codurile de pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Alegeți care</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Niciunul: rămân doar pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Coduri de sincronizat</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Activați sincronizarea</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Mai întâi se păstrează o copie a seifului. Nu se elimină nimic, de nicio parte.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Vă conectați la {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Această cheie de acces duce la un server care nu aparține 4OTP. Continuați dacă este cel la care vă așteptați.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Conectat la {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Sincronizate acolo: %n cod.</numerusform>
            <numerusform>Sincronizate acolo: %n coduri.</numerusform>
            <numerusform>Sincronizate acolo: %n de coduri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Pe acest dispozitiv: %n cod.</numerusform>
            <numerusform>Pe acest dispozitiv: %n coduri.</numerusform>
            <numerusform>Pe acest dispozitiv: %n de coduri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>De ambele părți, devine unul singur: %n.</numerusform>
            <numerusform>De ambele părți, devin câte unul singur: %n.</numerusform>
            <numerusform>De ambele părți, devin câte unul singur: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Sincronizarea este activată.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Deschideți o copie mai veche</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Ce s-a schimbat după realizarea unei copii nu se află în ea. Toate fișierele sunt păstrate.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Nu există nicio copie lângă seif.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Deconectați acest dispozitiv?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Celelalte dispozitive nu sunt afectate.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Păstrați toate codurile pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Eliminați codurile sincronizate de pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Tastați „eliminare” pentru confirmare</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminare</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Testarea unei copii de rezervă</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Alegere copie de rezervă…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază de acces</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testare</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Introduceți chiar dvs. fraza de acces: scopul este să aflați dacă o mai știți. Nu se modifică nimic.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Alegeți o copie de rezervă</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Alegeți un fișier.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Fraza de acces este corectă. %n cod în fișier.</numerusform>
            <numerusform>Fraza de acces este corectă. %n coduri în fișier.</numerusform>
            <numerusform>Fraza de acces este corectă. %n de coduri în fișier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Făcută la {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n la fel ca acum.</numerusform>
            <numerusform>%n la fel ca acum.</numerusform>
            <numerusform>%n la fel ca acum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n mai vechi decât acum.</numerusform>
            <numerusform>%n mai vechi decât acum.</numerusform>
            <numerusform>%n mai vechi decât acum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n nu mai este aici.</numerusform>
            <numerusform>%n nu mai sunt aici.</numerusform>
            <numerusform>%n nu mai sunt aici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Lipsește din ea: %n cod mai nou. Faceți o nouă copie de rezervă.</numerusform>
            <numerusform>Lipsesc din ea: %n coduri mai noi. Faceți o nouă copie de rezervă.</numerusform>
            <numerusform>Lipsesc din ea: %n de coduri mai noi. Faceți o nouă copie de rezervă.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Modificați înainte de salvare</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificare</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Numele site-ului</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Cont (opțional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Fără grup</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Editare cod</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Înlocuire cheie…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Faceți clic pe imagine pentru a alege alta.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Modificările au fost salvate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulare acțiune</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} a fost mutat în coșul de gunoi</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Nu a funcționat ({code}). Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Caracterul {position} al cheii este {character}, pe care nu îl are nicio cheie: 0 este O, 1 este I sau L, 8 este B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Caracterul {position} al cheii nu poate face parte dintr-o cheie: de la A la Z și de la 2 la 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field} trebuie să fie între {minimum} și {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field} are o valoare pe care 4OTP nu o cunoaște.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Seiful este folosit de alt program (procesul {pid} pe {host}). Aici poate fi citit, nu și modificat.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Aceasta nu este parola.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: text prea lung.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Cheia este goală sau prea scurtă.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Cheia este mai lungă decât orice cheie: verificați ce ați lipit.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Cheia are o lungime pe care acest tip de cod nu o are.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Un caracter al cheii este greșit: cifrele ei de control nu se potrivesc.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Acest tip de cod este necunoscut acestei versiuni de 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Acest cod are nevoie de PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Acest text nu este nici cheie, nici link care începe cu otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Acesta este un export din Google Authenticator; deschideți-l ca import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Acest link este prea lung pentru un cod.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Acest link conține caractere care nu pot fi citite.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Acest fișier nu este o imagine utilizabilă. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Seiful este blocat. Deblocați-l mai întâi; nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Acest fișier nu este un seif 4OTP. A fost lăsat așa cum era.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Acest seif a fost creat de o versiune mai nouă de 4OTP. Actualizați programul; fișierul a fost lăsat așa cum era.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Fișierul seifului este deteriorat. A fost păstrat, iar o copie mai veche poate fi deschisă.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Seiful poate fi doar citit aici. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Discul este plin. Modificarea dvs. este ținută în memorie și se salvează imediat ce există loc.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Există deja un seif; nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Indiciul dezvăluie o parte din parolă. Descrieți-o fără literele ei.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Indiciul este prea lung: cel mult 80 de caractere.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Această cheie de recuperare nu deschide acest seif.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Cheia acestui computer a dispărut. Deblocați cu parola sau cu cheia de recuperare; niciun cod nu este pierdut.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Fișierul seifului nu mai este unde era. Nu s-a creat și nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Este timpul să introduceți o dată parola, ca să nu fie uitată.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Această intrare nu mai există.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Acest computer nu are un depozit de chei în care 4OTP să poată avea încredere.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Depozitul de chei al acestui computer a refuzat. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Această intrare nu poate fi citită. Este păstrată așa cum este.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Contorul acestui cod a ajuns la capăt.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Dați-i un nume.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Acest cod nu mai există.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Acest grup nu mai există.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Depozitul de chei al acestui computer este blocat. Deblocați-l și încercați din nou sau folosiți parola.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Alt fișier a luat locul seifului și nu a fost suprascris. Faceți acum o copie de rezervă, apoi deschideți din nou 4OTP.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Această intrare a venit prin sincronizare și rămâne cum este.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nimic altceva nu ar deschide seiful. Setați întâi o parolă sau creați o cheie de recuperare.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Acest seif nu a putut fi actualizat. Poate fi citit aici, nu modificat. Actualizați 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Această copie nu mai există. Alegeți alta.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Acest cod nu are contor: se schimbă cu timpul.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Seiful nu a putut fi salvat. Modificarea este ținută în memorie; verificați dacă dosarul lui există.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Fișierul seifului nu poate fi citit de pe disc. Verificați cine îl poate citi sau deschideți o copie.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Parola are nevoie de cel puțin %n caracter.</numerusform>
            <numerusform>Parola are nevoie de cel puțin %n caractere.</numerusform>
            <numerusform>Parola are nevoie de cel puțin %n de caractere.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Acesta nu este PIN-ul. Mai aveți %n încercare, apoi doar parola deschide.</numerusform>
            <numerusform>Acesta nu este PIN-ul. Mai aveți %n încercări, apoi doar parola deschide.</numerusform>
            <numerusform>Acesta nu este PIN-ul. Mai aveți %n de încercări, apoi doar parola deschide.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Aceasta nu este parola. Următoarea încercare în %n secundă.</numerusform>
            <numerusform>Aceasta nu este parola. Următoarea încercare în %n secunde.</numerusform>
            <numerusform>Aceasta nu este parola. Următoarea încercare în %n de secunde.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Foaie imprimabilă</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Criptare cu o parolă</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Tipăriți și codurile de recuperare</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Parola seifului</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Alegere loc și export…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare ca PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pentru</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Către Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Coduri QR de scanat cu telefonul</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Trusă de recuperare</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>O cheie de recuperare tipărită și o copie de rezervă criptată</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Acest fișier conține cheile dvs. necriptate: cine îl citește are codurile dvs. Ștergeți-l după folosire.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Acest format nu are loc pentru %n cod:</numerusform>
            <numerusform>Acest format nu are loc pentru %n coduri:</numerusform>
            <numerusform>Acest format nu are loc pentru %n de coduri:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Pierdut pentru %n cod: {what}</numerusform>
            <numerusform>Pierdut pentru %n coduri: {what}</numerusform>
            <numerusform>Pierdut pentru %n de coduri: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Doar copiile de rezervă păstrează %n intrare ilizibilă.</numerusform>
            <numerusform>Doar copiile de rezervă păstrează %n intrări ilizibile.</numerusform>
            <numerusform>Doar copiile de rezervă păstrează %n de intrări ilizibile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>grupurile și etichetele</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>imaginea</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>codurile de recuperare</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN-ul</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>fixarea sus</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>contorul</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvarea exportului</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvare ca PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n cod exportat</numerusform>
            <numerusform>%n coduri exportate</numerusform>
            <numerusform>%n de coduri exportate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Creați seiful meu</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Bun venit la 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Codurile dvs. sunt criptate pe acest computer cu o parolă pe care doar dvs. o știți. Nimeni nu o poate reseta, așa că alegeți una pe care o veți ține minte.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Se creează…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Deja aici</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>De două ori în această listă</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Aceeași cheie de două ori în această listă</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Această cheie este deja aici, cu numele {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Un cod cu acest nume este aici, cu altă cheie</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Nu are nume: dați-i unul.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>fără nume</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selectat</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>neselectat</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>cod {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} din {size} citite; lipsesc părțile {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} din {size} citite; lipsește partea {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n de adăugat</numerusform>
            <numerusform>%n de adăugat</numerusform>
            <numerusform>%n de adăugat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n deja aici</numerusform>
            <numerusform>%n deja aici</numerusform>
            <numerusform>%n deja aici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nu poate fi folosit</numerusform>
            <numerusform>%n nu pot fi folosite</numerusform>
            <numerusform>%n nu pot fi folosite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · în {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Coduri găsite</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Este deja în listă.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Deschideți imagini cu coduri QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Afișare selector rapid</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Numele unui grup nou</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugare</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Grupurile se află sub câmpul de căutare. Un cod este într-un grup sau în niciunul.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Numele grupului {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Mutați {name} în sus</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Mutați {name} în jos</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Ștergeți grupul {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Grupul {name} a fost șters; codurile lui rămân</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Copia de rezervă automată a eșuat o dată (%n)</numerusform>
            <numerusform>Copia de rezervă automată a eșuat de %n ori</numerusform>
            <numerusform>Copia de rezervă automată a eșuat de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Nu există încă nicio copie de rezervă</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Ultima copie de rezervă conține doar %n cod</numerusform>
            <numerusform>Ultima copie de rezervă conține doar %n coduri</numerusform>
            <numerusform>Ultima copie de rezervă conține doar %n de coduri</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Nicio copie de rezervă nu a fost testată vreodată</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Ultimul test al unei copii de rezervă a fost acum %n zi</numerusform>
            <numerusform>Ultimul test al unei copii de rezervă a fost acum %n zile</numerusform>
            <numerusform>Ultimul test al unei copii de rezervă a fost acum %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Doar acest computer poate deschide seiful</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Seiful nu are parolă</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n intrare nu poate fi citită</numerusform>
            <numerusform>%n intrări nu pot fi citite</numerusform>
            <numerusform>%n de intrări nu pot fi citite</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Ceasul acestui computer este decalat</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n cod are aceeași cheie</numerusform>
            <numerusform>%n coduri au aceeași cheie</numerusform>
            <numerusform>%n de coduri au aceeași cheie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n cod de recuperare rămas</numerusform>
            <numerusform>%n coduri de recuperare rămase</numerusform>
            <numerusform>%n de coduri de recuperare rămase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n cod cu setări neobișnuite</numerusform>
            <numerusform>%n coduri cu setări neobișnuite</numerusform>
            <numerusform>%n de coduri cu setări neobișnuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n cod cu o cheie scurtă</numerusform>
            <numerusform>%n coduri cu o cheie scurtă</numerusform>
            <numerusform>%n de coduri cu o cheie scurtă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n copie se deschide cu o parolă anterioară</numerusform>
            <numerusform>%n copii se deschid cu o parolă anterioară</numerusform>
            <numerusform>%n de copii se deschid cu o parolă anterioară</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Copiile de rezervă mai vechi au fost păstrate. Verificați dacă dosarul există.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Cea dinainte conținea de peste două ori mai multe. Copiile mai vechi se păstrează până spuneți că este corect.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Dacă acest computer se pierde, se pierd și codurile. O copie de rezervă durează un minut.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Un test deschide o copie de rezervă cu fraza ei de acces și o compară. Nu se modifică nimic.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Testați din nou una, ca să știți că fraza de acces este corectă.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Fără depozitul său de chei, de exemplu după o nouă instalare, nimic nu îl mai deschide. Adăugați o parolă.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Cine are acest computer are codurile. Setați o parolă.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Sunt păstrate așa cum sunt și încercate din nou după fiecare actualizare.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Site-urile pot refuza codurile. 4OTP le poate corecta cu diferența.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Poate fi corect. Dacă unul este în plus, ștergeți-l.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Faceți altele noi pe site și păstrați-le împreună cu codul.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Poate fi corect: comparați cu ce spune site-ul.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>O cheie sub 80 de biți este slabă. Dezactivați și reactivați autentificarea în doi pași pe site.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Cine are una dintre ele o deschide ca înainte. Înnoiți-le sau ștergeți-le.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faceți o copie de rezervă</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testarea unei copii de rezervă</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Setările copiilor de rezervă</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afișare</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afișare</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Corectare coduri</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Setați o parolă</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Este corect</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Totul este în regulă</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Nimic de aici nu v-ar putea costa un cod.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merită verificat</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Fără întrebare</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Se întreabă serverul…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Ultima modificare (%n).</numerusform>
            <numerusform>Ultimele %n modificări, cele mai noi primele.</numerusform>
            <numerusform>Ultimele %n de modificări, cele mai noi primele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Revenire…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Revenire la versiunea din {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>S-a revenit la o versiune anterioară</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Reparat după ce serverul a pierdut modificări</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Descrierea nu mai este păstrată</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adăugat</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificat</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>șters</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectat</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nu s-ar modifica nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n revine</numerusform>
            <numerusform>%n revin</numerusform>
            <numerusform>%n revin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n dispare</numerusform>
            <numerusform>%n dispar</numerusform>
            <numerusform>%n dispar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n se modifică</numerusform>
            <numerusform>%n se modifică</numerusform>
            <numerusform>%n se modifică</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Reveniți la versiunea din {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Se întâmplă pe toate dispozitivele și poate fi la rândul său anulat.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Reveniți la această versiune</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Toate dispozitivele revin la acea versiune.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Copie de rezervă / Import / Export</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Copie de rezervă a cheilor secrete</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Toate codurile într-un singur fișier criptat</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importul cheilor secrete</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>O copie de rezervă sau fișierul altei aplicații</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Pentru altă aplicație sau pentru tipărire</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Copii de rezervă automate</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testarea unei copii de rezervă</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Deschide una și compară; nu se modifică nimic</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Păstrați copiile de rezervă într-un dosar de stocare online sau pe o unitate. Nu le trimiteți prin e-mail sau mesaje: cine are fișierul și fraza lui de acces are toate codurile.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Ultima copie de rezervă automată a eșuat.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>O copie de rezervă a fost verificată ultima dată la {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Nicio copie de rezervă nu a fost încă testată.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Dezactivate</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Activate, încă niciuna făcută</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Activate, ultima făcută la {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Alegeți altă imagine</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>După numele site-ului</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Alegere siglă…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Imagine proprie…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Alegeți o imagine</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Imagini (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importul cheilor secrete</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Alegere fișiere…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Aduceți codurile aici</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Alegeți o copie de rezervă 4OTP sau exportul altei aplicații ori trageți fișierele pe această fereastră. 4OTP vede singur ce sunt; nu se adaugă nimic înainte să fi văzut fiecare intrare.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Alegeți fișierele de importat</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Parola fișierului</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschidere</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Omiteți acest fișier</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Este criptat. Introduceți parola sau fraza de acces cu care a fost exportat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} este din {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Se deschide. Unele aplicații încetinesc intenționat acest lucru; poate dura câteva secunde.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Se compară cu codurile dvs.…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>În clipboard nu este nimic din care s-ar putea citi un cod.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Trusă de recuperare</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Parola seifului</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare ca PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>O cheie de recuperare nouă deschide fișierul seifului fără parolă; una mai veche nu mai funcționează. Copia de rezervă de lângă ea este criptată cu fraza de acces, care nu este tipărită: țineți-o minte.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Salvarea trusei de recuperare</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Trusa de recuperare a fost salvată. Tipăriți-o și ștergeți fișierul.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Trusă de recuperare 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Trusă de recuperare 4OTP, făcută la {date}

Pentru a vă recăpăta codurile: instalați 4OTP, alegeți „Mai multe &gt; Copie de rezervă / Import / Export &gt; Importul cheilor secrete” și prezentați fotografii cu toate codurile QR de mai jos. Vi se va cere fraza de acces.

Cheia de recuperare deschide fișierul seifului de pe computerul pe care a fost făcută:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Partea {number} din {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Limba de afișare</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Codul {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Alegeți o siglă</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Alegere</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Numele serviciului</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Sigle</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Acest seif nu este protejat: oricine are acces la acest computer îl poate citi.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Setați o parolă</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Alt program are acest seif deschis: aici poate fi citit, nu și modificat.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Acest seif a fost scris de o versiune mai nouă de 4OTP: aici poate fi citit, nu și modificat.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Seiful poate fi citit aici, nu și modificat.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bun venit</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Încă nesalvat: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Căutare în setări</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Codurile dvs. în alte locuri</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Copie de rezervă / Import / Export</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Seiful dvs.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Securitate</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupuri</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Coș de gunoi</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nu pot fi citite</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocare imediată</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Această aplicație</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Limba de afișare</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Selector rapid și zona de notificare</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Exportul sau importul setărilor</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Comenzi rapide</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Despre 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n intrare, păstrată așa cum este</numerusform>
            <numerusform>%n intrări, păstrate așa cum sunt</numerusform>
            <numerusform>%n de intrări, păstrate așa cum sunt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n intrare</numerusform>
            <numerusform>%n intrări</numerusform>
            <numerusform>%n de intrări</numerusform>
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
        <translation>Unele rețele lasă programele să iasă doar printr-un proxy. Un server de pe acest computer nu are nevoie de el.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Grup nou</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugare</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Numele grupului</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Cod nou</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Site-ul afișează un cod QR și, lângă el, o cheie sau un link.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lipire</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Un link, o cheie sau o imagine din clipboard; Ctrl+V oriunde</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Introduceți cheia manual</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Cu orice spațiere, cu litere mari sau mici</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Parolă nouă</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Parola din nou</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Parola nouă din nou</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Indiciu (opțional)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Oricine are acces la acest computer îl poate citi pe ecranul de deblocare.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Cel puțin %n caracter, vă rugăm.</numerusform>
            <numerusform>Cel puțin %n caractere, vă rugăm.</numerusform>
            <numerusform>Cel puțin %n de caractere, vă rugăm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Cele două nu sunt identice.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Indiciul dezvăluie o parte din parolă.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Fișierul seifului nu a putut fi citit. A fost deschisă o copie din {when}; fișierul este păstrat.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Seiful are o cheie nouă. Cheia de recuperare și depozitul de chei trebuie configurate din nou.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Seiful raportează: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n intrare ilizibilă, păstrată neschimbată: vedeți „Mai multe”.</numerusform>
            <numerusform>%n intrări ilizibile, păstrate neschimbate: vedeți „Mai multe”.</numerusform>
            <numerusform>%n de intrări ilizibile, păstrate neschimbate: vedeți „Mai multe”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Ceva nu a mers bine în 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Codurile dvs. sunt așa cum erau la ultima salvare. Raportul de mai jos nu conține coduri, chei sau nume.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închidere</translation>
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
            <numerusform>%n copie păstrată: nu se poate deschide sau conține un cod care nu este în seif.</numerusform>
            <numerusform>%n copii păstrate: nu se pot deschide sau conțin un cod care nu este în seif.</numerusform>
            <numerusform>%n de copii păstrate: nu se pot deschide sau conțin un cod care nu este în seif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Copii mai vechi</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Totul este în regulă</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Nicio copie nu se deschide cu o parolă anterioară.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Parola anterioară</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Seiful are de atunci o cheie nouă: doar această parolă le deschide, pentru a vedea ce conțin.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Puneți-le sub parola actuală</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Ștergeți-le…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Seiful ține lângă el copii ale sale. Cine are una dintre acestea o deschide ca înainte.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n copie a seifului se deschide cu o parolă sau cheie de recuperare anterioară.</numerusform>
            <numerusform>%n copii ale seifului se deschid cu o parolă sau cheie de recuperare anterioară.</numerusform>
            <numerusform>%n de copii ale seifului se deschid cu o parolă sau cheie de recuperare anterioară.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Ștergeți %n copie mai veche?</numerusform>
            <numerusform>Ștergeți %n copii mai vechi?</numerusform>
            <numerusform>Ștergeți %n de copii mai vechi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Se șterg doar cele ale căror coduri sunt toate în seif sau în coșul lui de gunoi. Acest lucru nu poate fi anulat.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ștergere</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n copie pusă sub parola actuală</numerusform>
            <numerusform>%n copii puse sub parola actuală</numerusform>
            <numerusform>%n de copii puse sub parola actuală</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n copie ștearsă</numerusform>
            <numerusform>%n copii șterse</numerusform>
            <numerusform>%n de copii șterse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Încercați din nou sau în alt mod:</translation>
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
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Perioadă în secunde</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Numele site-ului</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>După timp (TOTP), tipul obișnuit</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>După contor (HOTP)</translation>
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
        <translation>Afișare cod QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>El conține cheia acestui cod. Introduceți mai întâi parola.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Tipul codului</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frază de acces</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Fraza de acces din nou</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Sugerați una</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Cel puțin %n caracter, vă rugăm.</numerusform>
            <numerusform>Cel puțin %n caractere, vă rugăm.</numerusform>
            <numerusform>Cel puțin %n de caractere, vă rugăm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Cele două nu sunt identice.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Notați-o înainte de a continua: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Afișare parolă</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ascundere parolă</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Selectorul rapid 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Parola seifului</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Care cod?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
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
        <translation>PIN pentru {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Păstrați-l în seif</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Acest cod expiră imediat. Următorul vine în %n secundă.</numerusform>
            <numerusform>Acest cod expiră imediat. Următorul vine în %n secunde.</numerusform>
            <numerusform>Acest cod expiră imediat. Următorul vine în %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Codul {name} a fost tastat</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Codul {name} a fost copiat. Aici programele nu au voie să tasteze în altele.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Codul {name} a fost copiat</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Codul {name} a fost copiat, mai este %n s</numerusform>
            <numerusform>Codul {name} a fost copiat, mai sunt %n s</numerusform>
            <numerusform>Codul {name} a fost copiat, mai sunt %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Alt program are deja această comandă rapidă. Alegeți alta.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Tastatura dvs. nu are o astfel de tastă. Alegeți alta.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Aceasta nu este o comandă rapidă. Țineți Ctrl, Alt sau Meta și apăsați o tastă.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Adăugați Ctrl, Alt sau Meta: tasta singură nu ar mai putea fi folosită la scris.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Acest mediu desktop nu a oferit nicio comandă rapidă. Asociați una cu 4otp --quick în setările lui.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Mediul desktop nu a acordat comanda rapidă. Asociați în el una cu 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Acest mediu desktop nu oferă programelor comenzi rapide. Asociați în el una cu 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Mediul desktop a refuzat comanda rapidă. Asociați una cu 4otp --quick în setările lui.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Codul nu a putut fi tastat acolo. Copiați-l în schimb.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Codul are un semn care nu poate fi tastat. Copiați-l în schimb.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Selector rapid și zona de notificare</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Din orice program: apăsați comanda rapidă, tastați două sau trei litere, apăsați Enter. Ctrl+Enter tastează codul în fereastra din care ați venit, Shift+Enter ia următorul cod.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Comandă rapidă</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Afișare selector</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Pornire 4OTP odată cu sistemul</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Deschidere linkuri otpauth cu 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>În acest mediu desktop programele nu pot asocia comenzi rapide. În setările de tastatură ale sistemului, adăugați o comandă rapidă cu comanda: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} este asociată. Apăsați acum ca să o încercați.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Combinația</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funcționează.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Se citesc imaginile…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Coduri de recuperare</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Coduri de recuperare, câte unul pe linie</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Lipiți-le aici, câte unul pe linie</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Modificați lista</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Salvare coduri de recuperare</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Un site acceptă fiecare dintre acestea o singură dată, în locul unui cod. Bifați-l când este folosit.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n rămas</numerusform>
            <numerusform>%n rămase</numerusform>
            <numerusform>%n rămase</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>folosit</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>nefolosit încă</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Copiere {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Codul de recuperare a fost copiat. Bifați-l după ce site-ul l-a acceptat.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Cheie de recuperare</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipărire…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare ca PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiere</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Am pus-o la loc sigur</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Cu această cheie seiful se deschide fără parolă. Tipăriți-o sau notați-o și păstrați-o acolo unde țineți actele importante. Este afișată doar acum.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Cheie de recuperare 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Această cheie deschide, fără parolă, seiful 4OTP de pe computerul pe care a fost făcută.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Pe ecranul de deblocare alegeți „Folosiți cheia de recuperare” și introduceți-o; spațiile nu contează.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Păstrați această foaie ca pe un pașaport. Cine o are împreună cu fișierul seifului poate citi toate codurile.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Făcută la {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Salvare cheie de recuperare</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Salvat. Un fișier poate fi copiat fără să observați: hârtia este mai sigură.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Cheia de recuperare a fost copiată</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Linkul nu numește niciun contor: numărătoarea începe de la 0. Comparați primul cod cu site-ul.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Considerat cod Steam Guard din cauza numelui. Schimbați tipul dacă este greșit.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Numit Steam, dar cu cifre: păstrat ca un cod obișnuit.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>O cheie singură nu spune nimic despre site-ul ei: dați-i un nume.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Această intrare se afla în coșul de gunoi al aplicației din care provine.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Neobișnuit: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n cifră</numerusform>
            <numerusform>%n cifre</numerusform>
            <numerusform>%n de cifre</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>un cod nou la fiecare %n secundă</numerusform>
            <numerusform>un cod nou la fiecare %n secunde</numerusform>
            <numerusform>un cod nou la fiecare %n de secunde</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurare</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frază de acces sau cheie de recuperare</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Solicitați un cod nou</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Adresa de e-mail a contului</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Lăsați gol pentru 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Codul din e-mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Parolă de unică folosință sau cod de rezervă</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Primiți un cod prin e-mail. Codurile dvs. sunt deschise doar pe acest computer.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Introduceți codul din e-mail. Este valabil zece minute.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Acest cont cere un al doilea factor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>La final, ceea ce știți doar dvs. Nu părăsește niciodată acest computer.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Intrarea {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} este din {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Intrările fișierului</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Unde ajung codurile</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Anulare import</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salvare raport…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Adăugare %n cod</numerusform>
            <numerusform>Adăugare %n coduri</numerusform>
            <numerusform>Adăugare %n de coduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nimic de adăugat</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Completați ce este aici</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n cod adăugat</numerusform>
            <numerusform>%n coduri adăugate</numerusform>
            <numerusform>%n de coduri adăugate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n deja aici</numerusform>
            <numerusform>%n deja aici</numerusform>
            <numerusform>%n deja aici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n refuzat, cu motivul mai jos</numerusform>
            <numerusform>%n refuzate, cu motivele mai jos</numerusform>
            <numerusform>%n refuzate, cu motivele mai jos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Tot ce este în fișier se află acum aici.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Importul a fost anulat.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvarea raportului</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Raportul a fost salvat. Conține nume și motive, nu și chei.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Imaginile de tipul {kind} nu pot fi citite aici. Salvați-o mai întâi ca PNG sau JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Captura de ecran făcută de mediul desktop nu a putut fi ștearsă. Ștergeți-o: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Mediul desktop nu a oferit nicio imagine a ecranului.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Faceți din nou exportul în acea aplicație.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Acest fișier nu poate fi deschis.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Acest fișier nu este o imagine care poate fi citită aici.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Această imagine este deteriorată sau incompletă.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Această imagine este prea mare. Decupați partea cu codul QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Este prea mult pentru un singur cod QR.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Nu există nimic de afișat ca un cod QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Nu s-a găsit nicio cameră. Conectați una sau adăugați codul în alt mod.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Camera nu se deschide: o folosește alt program sau setările de confidențialitate o interzic pentru 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP nu are voie să folosească camera. Permiteți acest lucru în setările acestui computer, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Camera nu mai transmite imagini. A fost deconectată?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP nu are încă voie să vadă ecranul. Permiteți acest lucru în „Confidențialitate și securitate &gt; Înregistrare ecran”, apoi porniți-l din nou.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Acest mediu desktop nu oferă ce este necesar.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Mediul desktop a refuzat. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Nu s-a găsit niciun cod QR în această imagine.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Nu s-a găsit niciun cod QR pe ecran. Trebuie să fie vizibil în întregime și să nu fie prea mic.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>S-a citit, dar nu este un cod de autentificare.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Aceasta este o cheie de recuperare. Deschide un seif sau un cont și nu este un cod de păstrat aici.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Este prea mult text deodată. Deschideți-l ca fișier cu „Import”.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Aceasta este o cheie de acces. Se folosește la conectare, în „Sincronizare”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Cheia nu este formată din cifrele 0–9 și literele a–f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Cheia este scrisă într-un mod pe care 4OTP nu îl cunoaște.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Ceasul acestui computer arată o oră imposibilă.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Acest export din Google Authenticator este trunchiat sau scris greșit.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Acest export din Google Authenticator nu conține coduri.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Acest export din Google Authenticator este deteriorat.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Acest export din Google Authenticator este trunchiat.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Acest export din Google Authenticator se contrazice.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator nu cunoaște acest tip de cod.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator nu cunoaște acest algoritm.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator cunoaște doar coduri de 6 sau 8 cifre.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator cunoaște doar coduri de 30 de secunde.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Acest cod este prea mare pentru exportul Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Golire căutare</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Securitate</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Schimbare parolă</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Și indiciul pe care ecranul de deblocare îl afișează la cerere</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Cheie de recuperare</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Eliminare cheie de recuperare</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>O foaie tipărită nu mai deschide atunci nimic</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Deblocare cu depozitul de chei al acestui computer</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copii mai vechi</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Unele se deschid cu o parolă anterioară. Înnoiți-le sau ștergeți-le</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Există una. Faceți una nouă; foaia veche nu mai deschide atunci nimic</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>O cheie tipărită care deschide seiful când parola este uitată</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Activat. Parola este cerută din nou din când în când. Dezactivați</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Dezactivat. Deschide fără introducerea parolei cât timp sesiunea dvs. este deschisă. Activați</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Creare cheie de recuperare</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Oprirea deblocării fără parolă</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Deblocare fără parolă</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Introduceți mai întâi parola.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Niciodată</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Blocare după inactivitate de</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Golirea clipboardului după</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Blocare când ecranul este blocat sau computerul intră în repaus</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Ascunde 4OTP din capturile și înregistrările de ecran</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Deschidere selector rapid cu comanda rapidă</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Afișare 4OTP în zona de notificare</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Închiderea ferestrei păstrează 4OTP în zona de notificare</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Codurile noi ajung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Blocare când fereastra este minimizată</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Pornire ascunsă, în zona de notificare</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Culoare de accent</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Înălțimea rândurilor</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensiunea textului</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Ascundere coduri până când indicați spre ele</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordinea listei</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Comparare ceas cu serviciul de sincronizare</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Corectare coduri când ceasul este decalat</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Întreabă doar cât este ora; nu se trimite nimic despre codurile dvs.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Doar dacă codul mai este acolo. Managerilor de clipboard li se cere să nu îl păstreze.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Nu apare nici pe ecranele partajate.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Unde nu există zonă de notificare, apare fereastra.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Contrastul ridicat o păstrează pe a sa.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>De exemplu http://proxy.example.org:8080 sau socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Doar dacă îl cere proxy-ul.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Pentru ecrane pe care le pot vedea și alții. Copierea funcționează ca întotdeauna.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Întreabă de fiecare dată</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Pe toate dispozitivele mele</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Doar pe acest dispozitiv</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Fără proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Acesta:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoasă</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecată</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turcoaz închis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Albastru</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roz</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Portocaliu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortabilă</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactă</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>În jumătăți: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Câte trei: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Câte două: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Împreună: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>După site</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>După cont</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Cele mai folosite primele</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Ultimele folosite primele</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Ordinea mea</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Înapoi la valorile implicite</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Comenzi rapide</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Tastarea caută întotdeauna, oriunde s-ar afla cursorul.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Copiați primul cod sau codul ales</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Copiați următorul cod</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Copiați de la primul la al nouălea cod vizibil</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Alegeți un cod</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Tot ce se poate face cu codul ales</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Goliți căutarea; părăsiți o pagină</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Cod nou</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Lipiți un link, o cheie sau o imagine</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Editați codul ales</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Citirea codului ales și a secundelor rămase de un cititor de ecran</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Fixați codul ales sau anulați fixarea</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Mutați codul ales în coșul de gunoi</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Mutați codul ales, în ordinea dvs.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocare imediată</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Această pagină</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ieșire</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Către Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>În Google Authenticator alegeți „Transferă coduri”, apoi „Importă coduri” și scanați-le unul după altul.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Cine îl vede poate genera aceste coduri. Dispare după trei minute.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>Codul QR {number} din {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>Cod QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Codul QR pentru {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiere link</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Scanați-l cu celălalt dispozitiv. Cine îl vede poate genera aceste coduri. Dispare după un minut.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Linkul a fost copiat. Conține cheia: lipiți-l doar acolo unde îi este locul.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordinea listei</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Seiful dvs. este gata</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Adăugați primul cod</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Cu cheia sau linkul pe care îl afișează un site când activați autentificarea în doi pași</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importați din altă aplicație sau dintr-o copie de rezervă</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Din fișierul exportat de alt autentificator sau dintr-o copie de rezervă 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Conectați-vă la 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Aduceți codurile pe care celelalte dispozitive ale dvs. le partajează deja</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mai întâi aruncați o privire</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Cu ce doriți să începeți?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Trei sau patru cuvinte fără legătură între ele sunt sigure și ușor de ținut minte.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Foarte slabă: ghicită imediat</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Slabă: ghicită repede</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Acceptabilă: adăugați încă un cuvânt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bună</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Puternică</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Codurile dvs. sunt așa cum erau, sincronizarea este în pauză. Încercați din nou din altă rețea; dacă persistă, întrebați administratorul serverului.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Acest seif nu este încă conectat la un server de sincronizare.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Este necesară o cheie de acces, dar nu a fost dată niciuna.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Aceasta nu este o cheie de acces 4OTP. Ea începe cu 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Aceasta este o cheie de recuperare. O cheie de acces începe cu 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Aceasta este o cheie de acces. O cheie de recuperare începe cu 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Cheia de acces are un caracter greșit sau lipsă. Copiați-o din nou din panoul de control.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Această cheie de acces a fost făcută de o versiune mai nouă de 4OTP. Actualizați această versiune.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Cheia de acces este deteriorată. Copiați-o din nou din panoul de control.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Serverul nu cunoaște această cheie de acces. Afișați în panoul de control una care există.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Cheia numește {host} fără criptare (http). Se folosesc doar servere https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Adresa serverului nu este validă. Arată astfel: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Cheia de acces nu numește niciun server: completați adresa lui.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Un seif sincronizat conține până la {limit} coduri. Codurile dvs. sunt așa cum erau.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Serverul spune că este prea mult pentru un singur seif. Codurile dvs. sunt așa cum erau.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Serverul nu poate fi contactat. Modificările așteaptă aici și se trimit mai târziu.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Serverul nu a răspuns la timp. Modificările așteaptă aici și se trimit mai târziu.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Certificatul serverului nu este valid, așa că nu s-a trimis nimic. Codurile dvs. sunt așa cum erau.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>A răspuns altceva, nu un server de sincronizare: pagina de autentificare a unui hotel sau un site web.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Răspunsul serverului nu poate fi citit. Codurile dvs. sunt așa cum erau.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Răspunsul serverului nu se termină. Codurile dvs. sunt așa cum erau.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Serverul are o problemă proprie ({status}). Modificările așteaptă aici și se trimit mai târziu.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Serverul este în mentenanță. Modificările așteaptă aici și se trimit mai târziu.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Serverul cere să așteptați un timp.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Alte dispozitive modifică seiful tot timpul. Încercați din nou peste un moment.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Proxy-ul nu lasă această conexiune să treacă. Verificați setările proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Proxy-ul nu poate fi contactat. Verificați setările proxy. Modificările așteaptă aici și se trimit mai târziu.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Proxy-ul cere un nume și o parolă sau nu le acceptă pe cele date. Introduceți-le în setările proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Adresa proxy-ului nu poate fi folosită. Arată astfel: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Abonamentul a expirat: modificările altor dispozitive sosesc în continuare, ale dvs. așteaptă aici.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Serverul refuză această modificare. Codurile dvs. sunt așa cum erau.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Serverul refuză acest dispozitiv. Codurile dvs. sunt așa cum erau.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Prea multe încercări. Așteptați înainte de următoarea.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Serverul are nevoie de o versiune mai nouă de 4OTP. Actualizați această versiune.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Această versiune nu mai este păstrată; serverul le păstrează pe ultimele 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Serverul nu știe ce i s-a cerut.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Proprietarul a șters sau a dezactivat această cheie de acces. Codurile rămân aici; conectați-vă cu altă cheie.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Serverul nu mai cunoaște acest dispozitiv. Codurile rămân aici; conectați-vă din nou.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Proprietarul a creat un nou seif sincronizat. Codurile rămân aici; conectați-vă cu o cheie de acces nouă.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Serverul de sincronizare a pierdut modificări, ca după restaurarea unei copii de rezervă. Nimic nu s-a modificat aici. Repararea readuce ce lipsește acolo.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Serverul a fost restaurat la un moment dinaintea eliminării unei chei de acces. Proprietarul trebuie mai întâi să reînnoiască cheile în panoul de control; apoi reparați aici.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Răspunsul serverului încalcă regulile de sincronizare.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Serverul arată o stare mai veche decât cea văzută de acest dispozitiv.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Istoricul serverului nu continuă ce a văzut acest dispozitiv.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Serverul arată chei care au fost înlocuite mai demult.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>O modificare de pe server a fost făcută de cineva care nu deține cheia seifului.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Serverul arată altă cheie pentru o perioadă cunoscută.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Ce păstrează serverul pentru această cheie nu se deschide cu ea.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Serverul răspunde pentru alt seif.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Cheile au fost schimbate, dar istoricul nu arată nimic despre asta.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Starea serverului este mai veche decât această cheie de acces.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Serverul a omis sau a modificat înregistrări.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Lista de chei a serverului nu este cea a proprietarului.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Acest cod este greșit sau prea vechi. Verificați-l sau cereți trimiterea unuia nou.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Aceasta nu este nici fraza de acces, nici cheia de recuperare.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Acest cont nu are cheie de acces. Creați una în panoul de control.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Setările sincronizării sunt deteriorate. Codurile rămân aici; conectați-vă din nou.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Acest cont nu are încă un seif sincronizat. Creați unul în panoul de control.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Ce era diferit aici rămâne 30 de zile în coșul de gunoi.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Un cod pe care l-ați șters a fost modificat pe alt dispozitiv și rămâne.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Un cod pe care l-ați modificat a fost șters pe alt dispozitiv și a revenit.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Un cod a fost șters pe alt dispozitiv; contorul sau locul lui de aici a dispărut odată cu el.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Două dispozitive au dat unui cod altă cheie secretă: ambele sunt păstrate, una lângă alta.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Un cod exista deja și s-a contopit cu acesta.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizare acum</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparare</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Activați sincronizarea</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Conectați-vă cu o cheie de acces</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Scanați-o sau lipiți-o din panoul de control</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Restaurați cu e-mail și frază de acces</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Când nu există nicio cheie de acces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Ce s-a schimbat, când și unde; reveniți la o versiune</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Deconectare…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Configurarea sincronizării</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Ștergeți %n cod de pe toate dispozitivele…</numerusform>
            <numerusform>Ștergeți %n coduri de pe toate dispozitivele…</numerusform>
            <numerusform>Ștergeți %n de coduri de pe toate dispozitivele…</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Neconectat</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Oprită</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Sincronizarea este în pauză</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Momentan nu este la zi</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Se sincronizează…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Așteaptă să fie trimise: %n modificare</numerusform>
            <numerusform>Așteaptă să fie trimise: %n modificări</numerusform>
            <numerusform>Așteaptă să fie trimise: %n de modificări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Așteaptă aici: %n modificare.</numerusform>
            <numerusform>Așteaptă aici: %n modificări.</numerusform>
            <numerusform>Așteaptă aici: %n de modificări.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>La zi, în timp real</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Cum ajunge acest computer la server</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Verificarea sincronizării</translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Șase cuvinte, aceleași pe toate dispozitivele care au văzut aceleași modificări</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>La zi</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Aceleași coduri pe toate dispozitivele dvs., criptate end-to-end: serverul nu le poate citi. Totul funcționează și fără sincronizare.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Ultimul contact: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Ultima modificare: {when}.</translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>În timp real, imediat</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>La fiecare oră</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>La fiecare șase ore</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>O dată pe zi</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Doar când apăs „Sincronizare acum”</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Ștergeți aceste coduri de pe toate dispozitivele?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Aici ajung în coșul de gunoi pentru 30 de zile, iar „Istoric” le poate readuce.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Ștergeți de pe toate dispozitivele</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Sincronizarea are nevoie de decizia dvs.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afișare</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Refuzat: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nou</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n deja aici</numerusform>
            <numerusform>%n deja aici</numerusform>
            <numerusform>%n deja aici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n diferă</numerusform>
            <numerusform>%n diferă</numerusform>
            <numerusform>%n diferă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n diferă</numerusform>
            <numerusform>%n diferă</numerusform>
            <numerusform>%n diferă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refuzat</numerusform>
            <numerusform>%n refuzate</numerusform>
            <numerusform>%n refuzate</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Deja aici</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nume nou pentru o cheie care este aici</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Diferă de cel de aici: ambele sunt păstrate</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Aceasta nu este parola fișierului.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Fișierul este deteriorat sau incomplet. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP nu cunoaște acest tip de fișier. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Fișierul este mai mare decât orice export. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Fișierul cere mai mult calcul decât orice export real.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Nu există destulă memorie liberă pentru a deschide acest fișier.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Acest fișier are nevoie de altul lângă el: {file}. Alegeți-le împreună.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Fișierele de acest fel nu pot fi importate. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} nu lasă pe nimeni să citească acest fișier. Exportați-l acolo în alt mod, fără blocarea proprie.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Este legată de dispozitivul pe care a fost creată. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Această arhivă este goală: {app} nu a reușit să o facă. Actualizați {app}, apoi exportați din nou.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Lipsesc părțile {missing} din {size}. Alegeți împreună toate paginile trusei de recuperare.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Nu s-a găsit niciun cod QR în această imagine. Încercați una mai clară sau mai mare.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Acest fișier-cheie este deteriorat sau nu este unul. Alegeți altul.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Fișierul nu poate fi citit de pe disc.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Acest fișier nu conține setări 4OTP. Nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Nu poate fi decriptată. Exportați din nou în cealaltă aplicație.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Este deteriorată în fișier. Exportați din nou în cealaltă aplicație.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Se află în alt fișier. Alegeți împreună toate fișierele exportului.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Are o parolă proprie. Scoateți-o în cealaltă aplicație, apoi exportați din nou.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Funcționează prin mesaje către un telefon și nu are cheie. Configurați în schimb un cod pe site.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Formatul nu are loc pentru acest tip de cod. Alegeți altul.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Formatul nu are loc pentru acest algoritm. Alegeți altul.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Formatul nu are loc pentru atâtea cifre. Alegeți altul.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Acest format nu poate fi criptat. Alegeți altul.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Fișierul are nevoie de o parolă. Tastați una; nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Frază de acces greșită sau fișier deteriorat.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Această copie de rezervă a fost făcută de o versiune mai nouă de 4OTP. Actualizați programul.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Aceasta nu este o copie de rezervă 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Copia de rezervă este mai mare de 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Fișierul a fost scris, dar nu a putut fi recitit. Nu este o copie de rezervă; încercați alt loc.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Dosarul pentru copii de rezervă nu există.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Setările copiei de rezervă automate sunt deteriorate: configurați-o din nou.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Alegeți din nou cât de des se face o copie de rezervă.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Aceste pagini aparțin mai multor truse de recuperare. Alegeți-le pe ale uneia.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Un cod QR al trusei de recuperare este deteriorat. Scanați din nou paginile ei.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Sunt prea multe coduri pentru o trusă de recuperare. Faceți un fișier cu o copie de rezervă.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exportați din nou în Bitwarden, protejat cu parolă sau ca JSON simplu.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Decriptați-l întâi cu OpenPGP sau exportați fără OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Acest tabel de parole nu are coloană de coduri. Exportați în alt format.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exportați din nou fără parolă, ca fișier ZIP simplu.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exportați ca text în WinAuth și alegeți acel fișier.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Schimbați criptarea la AES sau ChaCha20 în KeePass și salvați.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Salvați-l ca KDBX 4 în KeePass 2 sau KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Folosiți exportul aplicației înseși, sub formă de coduri QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Configurați-o din nou pe site.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Faceți o captură de ecran a codurilor QR și alegeți-o.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>„{member}” nu poate fi citit; este păstrat așa cum este</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Fișierul nu a putut fi scris acolo.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Fișierul nu a putut fi scris acolo: dosarul este doar pentru citire.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Discul este plin. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>se află în coșul de gunoi al celeilalte aplicații</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Fraza de acces are nevoie de cel puțin %n caracter.</numerusform>
            <numerusform>Fraza de acces are nevoie de cel puțin %n caractere.</numerusform>
            <numerusform>Fraza de acces are nevoie de cel puțin %n de caractere.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n cod în acest fișier</numerusform>
            <numerusform>%n coduri în acest fișier</numerusform>
            <numerusform>%n de coduri în acest fișier</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Coș de gunoi</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Golire coș de gunoi…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Coșul de gunoi este gol</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Codurile șterse rămân aici 30 de zile.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>șters la {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurare</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurare {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Ștergere definitivă: {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} a revenit</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Ștergeți {name} definitiv?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Acest lucru nu poate fi anulat. Asigurați-vă că site-ul nu mai cere acest cod.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ștergere definitivă</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Ștergeți definitiv %n intrare?</numerusform>
            <numerusform>Ștergeți definitiv %n intrări?</numerusform>
            <numerusform>Ștergeți definitiv %n de intrări?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Acest lucru nu poate fi anulat.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Golire coș de gunoi</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Afișare 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Selector rapid</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocare</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Închidere 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Cheie de recuperare</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblocare</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Afișare indiciu</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Folosiți cheia de recuperare</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Folosiți parola</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Deblocare cu depozitul de chei al acestui computer</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Deschideți o copie mai veche…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Începeți de la zero…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Se deblochează…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Aceasta nu este parola. Următoarea încercare în %n secundă.</numerusform>
            <numerusform>Aceasta nu este parola. Următoarea încercare în %n secunde.</numerusform>
            <numerusform>Aceasta nu este parola. Următoarea încercare în %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Fișierul seifului nu mai este unde era</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Copii ale lui sau cheia lui sunt încă aici. Nu s-a creat și nu s-a modificat nimic.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Creat de o versiune mai nouă de 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Actualizați 4OTP pe acest computer. Seiful a fost lăsat așa cum era.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Fișierul seifului este deteriorat</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Fișierul este păstrat. O copie mai veche poate fi deschisă cu aceeași parolă.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Deblocare 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Indiciu: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Începeți cu un seif gol?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Fișierul deteriorat și toate copiile rămân unde sunt, sub alt nume. Nu se șterge nimic.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Începeți de la zero</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nu pot fi citite</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Aceste intrări sunt păstrate exact așa cum sunt, intră în fiecare copie de rezervă și sunt încercate din nou de fiecare versiune mai nouă de 4OTP. Textul unei intrări poate conține cheia ei: nu îl arătați nimănui.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Din {when}. Motiv: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Textul intrării</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Afișare text</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ștergere…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Ștergeți definitiv această intrare?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>O versiune mai nouă de 4OTP ar putea să o citească. Acest lucru nu poate fi anulat.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Ștergere definitivă</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scanare ecran</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Folosiți camera web</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Deschideți o imagine</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Introduceți cheia manual</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Unde să ajungă codurile noi?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Codurile sincronizate sunt pe toate dispozitivele dvs. Celelalte rămân pe acesta.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Rețineți alegerea</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizate</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Pe acest dispozitiv</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Anulare acțiune</translation>
    </message>
</context>
</TS>