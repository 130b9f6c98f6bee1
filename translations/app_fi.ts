<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Tietoja 4OTP:stä</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versio {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Holvisi sijaitsee täällä</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versio 3 tai uudempi</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Palvelujen logot</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Lähde: simple-icons (CC0); logot kuuluvat omistajilleen</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Ilmoita tietoturvaongelmasta</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Tallenna uusi koodi</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Uusi koodi</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Kirjoita tämä koodi sivustolle</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Kun sivusto on hyväksynyt sen, tallenna. Seuraava koodi on eri.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Kun sivusto on hyväksynyt sen, tallenna. Säilytä sitten myös sivuston palautuskoodit täällä.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Tällä avaimella on jo koodi holvissa.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Anna sille nimi, jotta löydät sen uudelleen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} on tallennettu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skannaa näyttö</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Löytää QR-koodit kaikista ikkunoista, kaikilta näytöiltä</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Käytä verkkokameraa</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Puhelimessa tai paperilla olevalle QR-koodille</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Avaa kuva</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Kuvakaappauksia ja valokuvia, monta kerralla; tai pudota ne tähän ikkunaan</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Automaattinen varmuuskopiointi epäonnistui: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automaattiset varmuuskopiot</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Tunneittain</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Päivittäin</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Viikoittain</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Muutosten jälkeen, enintään</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Säilytä viimeiset</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Varmuuskopioiden kansio</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Muutosten jälkeen 4OTP kirjoittaa salatun varmuuskopion kansioon, mieluiten sellaiseen, joka synkronoidaan pilvitallennukseen. Jokainen luetaan takaisin ja avataan, ennen kuin se lasketaan.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ei vielä yhtään</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Kansioon {folder}. Viimeisin onnistunut varmuuskopio: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Epäonnistui: {why} Yritetään uudelleen joka tunti.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Valitse kansio.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Varmuuskopioi salaiset avaimet</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Yksi tiedosto %n koodille, salattu omalla tunnuslauseellaan.</numerusform>
            <numerusform>Yksi tiedosto %n koodille, salattu omalla tunnuslauseellaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Ilman tunnuslausetta kukaan ei voi avata sitä, et edes sinä.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Valitse paikka ja varmuuskopioi…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Tallenna varmuuskopio</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Valmis. Varmuuskopiossa on %n koodi; se luettiin takaisin ja avattiin.</numerusform>
            <numerusform>Valmis. Varmuuskopiossa on %n koodia; se luettiin takaisin ja avattiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n lukukelvoton merkintä otettu mukaan muuttamattomana.</numerusform>
            <numerusform>%n lukukelvotonta merkintää otettu mukaan muuttamattomina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Varmuuskopio tehty</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Verkkokamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Kameran kuva</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Jatka luetuilla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Tai lisää koodi toisella tavalla:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Näytä seuraava QR-koodi.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Luettu.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Tämä koodi on jo luettu. Näytä toinen.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kamera käynnistyy…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Pidä QR-koodia kameran edessä niin, että se täyttää noin puolet kuvasta.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ei kameraa</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kamera on käytössä</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kameraa ei ole sallittu</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kamera on poissa</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kamera ei toimi</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Vie tai tuo asetuksia</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Vie asetukset…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Talteen tai toista tietokonetta varten</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Tuo asetukset…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Mitä tiedosto ei mainitse, pysyy ennallaan</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Tiedostossa on se, mitä Lisää-sivulla on asetettu: ei koodeja, avaimia eikä salasanaa. Sen saa nähdä kuka tahansa.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Kirjoitettu: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Jätettiin pois:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n asetus muutettiin.</numerusform>
            <numerusform>%n asetusta muutettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Kaikki on jo asetettu näin.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: 4OTP:ssä ei ole tällaista asetusta</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: arvo ei kelpaa</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Nykyinen salasana</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Joku saattaa tietää vanhan</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Silloin holvi saa myös uuden avaimen, ja palautusavain on tehtävä uudelleen.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Siirrä ne uuden salasanan alle</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Jätä ne vanhan salasanan alle</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Poista ne</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Holvin vanhemmat kopiot</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Varmuuskopiot avautuvat sillä tunnuslauseella, jolla ne tehtiin.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Poistetaanko vanhemmat kopiot?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Vain ne poistetaan, joiden kaikki koodit ovat holvissa tai sen roskakorissa. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Vaihda ja poista</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Salasana on vaihdettu</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Google Authenticatoriin</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Näytettävät koodit</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-koodeja, joissa on enintään kymmenen koodia, Google Authenticatorille tai muulle sovellukselle, joka lukee sen viennin.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ja %n muu</numerusform>
            <numerusform>{names} ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n koodi ei voi tulla mukaan: {names}</numerusform>
            <numerusform>%n koodia ei voi tulla mukaan: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Näytä %n koodin QR-koodit</numerusform>
            <numerusform>Näytä %n koodin QR-koodit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Mitään ei ole valittu</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Näytä QR-koodit</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Ne sisältävät näiden koodien avaimet. Kirjoita ensin salasanasi.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunti</numerusform>
            <numerusform>%n sekuntia</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Tietokoneen kello on hypännyt: {time}. Koodeja saatetaan hylätä.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Tietokoneen kello on väärässä: {time}. Koodit korjataan sen mukaan.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Tietokoneen kello on jäljessä: {time}. Koodeja saatetaan hylätä.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Tietokoneen kello on edellä: {time}. Koodeja saatetaan hylätä.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n tunti</numerusform>
            <numerusform>%n tuntia</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Korjaa koodit</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: koodi kopioitu</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: seuraava koodi kopioitu</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Kiinnitetty ylimmäksi</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Ei enää kiinnitetty</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} siirretty roskakoriin</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Siirretty synkronointiin</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Kopioitu synkronointiin</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Kopioitu tälle laitteelle</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Säilytetäänkö {name} vain tällä laitteella?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Se katoaa muilta laitteiltasi.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Säilytä vain täällä</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Vain tällä laitteella</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Leikepöytä tyhjennetään %n sekunnin kuluttua.</numerusform>
            <numerusform>Leikepöytä tyhjennetään %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Nimetön koodi</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Tarvitsee PIN-koodinsa: napsauta tästä</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Esimerkiksi JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Muistiinpano, tunnisteet ja lisäasetukset</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>QR-koodin vieressä oleva teksti; välilyönneillä ja kirjainkoolla ei ole väliä. Tai linkki.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Sivuston nimi</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Tili (valinnainen)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tunnisteet pilkuilla erotettuina</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Jatka muokkausta</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Koodit</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopioi koodi</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Luo seuraava koodi</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Kopioi seuraava koodi</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Irrota</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Kiinnitä ylimmäksi</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Näytä QR-koodi…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Palautuskoodit…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Säilytä molemmat, älä merkitse enää</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Säilytä vain tällä laitteella…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Kopioi tälle laitteelle</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Siirrä synkronointiin</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Kopioi synkronointiin</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Siirrä ryhmään</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Uusi ryhmä…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>ei koodia: asetus puuttuu</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>paina Enter, niin saat seuraavan koodin</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>koodi piilotettu</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>koodi {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>kiinnitetty</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopioitu</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>%n sekunti jäljellä</numerusform>
            <numerusform>%n sekuntia jäljellä</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Lisää ensimmäinen koodisi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkronoidut</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Ei vielä koodeja</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Ota kaksivaiheinen kirjautuminen käyttöön jollakin sivustolla ja tuo sen avain tänne. Siihen menee minuutti.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Tässä ryhmässä ei ole mitään</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Siirrä koodi tänne sen valikosta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Mikään sivusto, tili, ryhmä, tunniste tai muistiinpano ei täsmää.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Tällä laitteella</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Löytyneet koodit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Ryhmä kaikille valituille</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Yhdistä 4OTP Synciin käyttöavaimella</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Näytä seuraava QR-koodi tai tallenna luetut.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Etsi näytöltä lisää</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Lue lisää verkkokameralla</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Avaa lisää kuvia</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Tallenna %n koodi</numerusform>
            <numerusform>Tallenna %n koodia</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Mitään ei ole valittu</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Anna sille nimi, jotta löydät sen uudelleen.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} on tallennettu</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n koodi tallennettu</numerusform>
            <numerusform>%n koodia tallennettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Vain kun käyttöavain ei nimeä palvelinta.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Skannaa käyttöavaimen QR-koodi</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Verkkokamera, näyttö tai kuva</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Hallintapaneeli näyttää käyttöavaimen kohdassa ”Käyttöavaimet”: paljasta se siellä ja kopioi se.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Kirjoita käyttöavain käsin</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synkronoi kaikki tämän laitteen koodit</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Valitse mitkä</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Ei mitään: ne pysyvät vain tällä laitteella</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Synkronoitavat koodit</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Ota synkronointi käyttöön</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Ensin holvista otetaan kopio. Kummaltakaan puolelta ei poisteta mitään.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Yhdistetäänkö: {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Tämä käyttöavain johtaa palvelimelle, joka ei ole 4OTP:n oma. Jatka, jos se on se, jota odotat.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Yhdistetty: {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Synkronoitu siellä: %n koodi.</numerusform>
            <numerusform>Synkronoitu siellä: %n koodia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Tällä laitteella: %n koodi.</numerusform>
            <numerusform>Tällä laitteella: %n koodia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Molemmilla puolilla, yhdistyy yhdeksi: %n.</numerusform>
            <numerusform>Molemmilla puolilla, yhdistyvät yhdeksi: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Synkronointi on käytössä.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Avaa vanhempi kopio</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Kopion teon jälkeiset muutokset eivät ole siinä. Kaikki tiedostot säilytetään.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Holvin vieressä ei ole kopiota.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Katkaistaanko tämän laitteen yhteys?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Tämä ei vaikuta muihin laitteisiin.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Katkaise yhteys</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Säilytä kaikki koodit tällä laitteella</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Poista synkronoidut koodit tältä laitteelta</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Vahvista kirjoittamalla ”poista”</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>poista</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Testaa varmuuskopio</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Valitse varmuuskopio…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testaa se</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Kirjoita tunnuslause itse: tarkoitus on nähdä, muistatko sen vielä. Mitään ei muuteta.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Valitse tiedosto.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Tunnuslause on oikein. Tiedostossa on %n koodi.</numerusform>
            <numerusform>Tunnuslause on oikein. Tiedostossa on %n koodia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Tehty {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n sama kuin nyt.</numerusform>
            <numerusform>%n samaa kuin nyt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n vanhempi kuin nyt.</numerusform>
            <numerusform>%n vanhempaa kuin nyt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n ei ole enää täällä.</numerusform>
            <numerusform>%n ei ole enää täällä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Siitä puuttuu: %n uudempi koodi. Tee uusi varmuuskopio.</numerusform>
            <numerusform>Siitä puuttuu: %n uudempaa koodia. Tee uusi varmuuskopio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Muuta ennen tallentamista</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Sivuston nimi</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Tili (valinnainen)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ei ryhmää</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Muokkaa koodia</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Korvaa avain…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Valitse toinen kuva napsauttamalla kuvaa.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Muutokset tallennettu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} siirretty roskakoriin</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Tämä ei onnistunut ({code}). Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Avaimen {position}. merkki on {character}, jota missään avaimessa ei ole: 0 on O, 1 on I tai L, 8 on B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Avaimen {position}. merkki ei ole sellainen, joka avaimessa voi olla: A–Z ja 2–7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: arvon on oltava välillä {minimum}–{maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: arvo, jota 4OTP ei tunne.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Holvi on toisen ohjelman käytössä (prosessi {pid}, kone {host}). Sitä voi täällä lukea, ei muuttaa.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Tämä ei ole salasana.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: teksti on liian pitkä.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Avain on tyhjä tai liian lyhyt avaimeksi.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Avain on pidempi kuin mikään avain: tarkista, mitä liitettiin.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Avaimen pituus ei ole tämän tyyppiselle koodille mahdollinen.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Jokin avaimen merkki on väärin: sen tarkistusnumerot eivät täsmää.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Tämä 4OTP:n versio ei tunne tämän tyyppistä koodia.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Tämä koodi tarvitsee PIN-koodinsa.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Tämä teksti ei ole avain eikä linkki, jonka alussa on otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Tämä on Google Authenticatorin vienti; avaa se tuontina.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Tämä linkki on liian pitkä koodin linkiksi.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Tässä linkissä on merkkejä, joita ei voi lukea.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Tämä tiedosto ei ole kuva, jota voi käyttää. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Holvi on lukittu. Avaa ensin lukitus; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Tämä tiedosto ei ole 4OTP:n holvi. Se jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Tämä holvi on tehty uudemmalla 4OTP:llä. Päivitä ohjelma; tiedosto jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Holvitiedosto on vioittunut. Se säilytettiin, ja vanhemman kopion voi avata.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Holvia voi täällä vain lukea. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Levy on täynnä. Muutoksesi on muistissa ja tallennetaan heti, kun tilaa on.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Holvi on jo olemassa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Vihje paljastaa osan salasanasta. Kuvaile sitä ilman sen omia kirjaimia.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Vihje on liian pitkä: enintään 80 merkkiä.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Tämä palautusavain ei avaa tätä holvia.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Tämän tietokoneen avain on kadonnut. Avaa lukitus salasanalla tai palautusavaimella; yhtään koodia ei ole menetetty.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Holvitiedosto ei ole enää siellä, missä se oli. Mitään ei luotu tai muutettu.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>On aika kirjoittaa salasana kerran, jottei se unohdu.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Tätä merkintää ei enää ole.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Tässä tietokoneessa ei ole avainsäilöä, johon 4OTP voi luottaa.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Tietokoneen avainsäilö kieltäytyi. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Tätä merkintää ei voi lukea. Se säilytetään ennallaan.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Tämän koodin laskuri on lopussa.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Anna sille nimi.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Tätä koodia ei enää ole.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Tätä ryhmää ei enää ole.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Tietokoneen avainsäilö on lukittu. Avaa se ja yritä uudelleen, tai käytä salasanaa.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Toinen tiedosto on holvin paikalla, eikä sitä korvattu. Tee nyt varmuuskopio ja avaa 4OTP sitten uudelleen.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Tämä merkintä tuli synkronoinnista ja säilyy sellaisenaan.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Mikään muu ei avaisi holvia. Aseta ensin salasana tai tee palautusavain.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Tätä holvia ei voitu päivittää. Sitä voi lukea täällä, ei muuttaa. Päivitä 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Tätä kopiota ei enää ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Tällä koodilla ei ole laskuria: se vaihtuu ajan mukaan.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Holvia ei voitu tallentaa. Muutoksesi on muistissa; tarkista, että sen kansio on olemassa.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Holvin tiedostoa ei voi lukea levyltä. Tarkista, kuka saa lukea sitä, tai avaa kopio.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Salasanassa on oltava vähintään %n merkki.</numerusform>
            <numerusform>Salasanassa on oltava vähintään %n merkkiä.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Tämä ei ole PIN-koodi. %n yritys jäljellä, sitten vain salasana avaa.</numerusform>
            <numerusform>Tämä ei ole PIN-koodi. %n yritystä jäljellä, sitten vain salasana avaa.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Tämä ei ole salasana. Seuraava yritys %n sekunnin kuluttua.</numerusform>
            <numerusform>Tämä ei ole salasana. Seuraava yritys %n sekunnin kuluttua.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Tulostettava arkki</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Salaa se salasanalla</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Tulosta myös palautuskoodit</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Holvin salasana</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Valitse paikka ja vie…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Google Authenticatoriin</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-koodeja puhelimella skannattavaksi</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Palautuspaketti</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Tulostettu palautusavain ja salattu varmuuskopio</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Tässä tiedostossa avaimesi ovat salaamattomina: sillä, joka sen lukee, on koodisi. Poista se, kun se on käytetty.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Tässä muodossa ei ole paikkaa %n koodille:</numerusform>
            <numerusform>Tässä muodossa ei ole paikkaa %n koodille:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n koodi menettää: {what}</numerusform>
            <numerusform>%n koodia menettää: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Vain varmuuskopiot säilyttävät %n lukukelvottoman merkinnän.</numerusform>
            <numerusform>Vain varmuuskopiot säilyttävät %n lukukelvotonta merkintää.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>ryhmät ja tunnisteet</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>kuva</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>palautuskoodit</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>kiinnitys ylimmäksi</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>laskuri</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Tallenna vienti</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n koodi viety</numerusform>
            <numerusform>%n koodia viety</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Luo holvini</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Tervetuloa 4OTP:hen</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Koodisi salataan tällä tietokoneella salasanalla, jonka vain sinä tiedät. Kukaan ei voi nollata sitä, joten valitse sellainen, jonka muistat.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Luodaan…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Jo täällä</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Kahdesti tässä luettelossa</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Sama avain kahdesti tässä luettelossa</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Tämä avain on jo täällä nimellä {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Samanniminen koodi on täällä, eri avaimella</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Sillä ei ole nimeä: anna sille nimi.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ei nimeä</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>koodi {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read}/{size} luettu; osat {missing} puuttuvat.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read}/{size} luettu; osa {missing} puuttuu.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n lisättävä</numerusform>
            <numerusform>%n lisättävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n jo täällä</numerusform>
            <numerusform>%n jo täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n ei kelpaa</numerusform>
            <numerusform>%n ei kelpaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Ei nimeä</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · ryhmä {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Löytyneet koodit</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Se on jo luettelossa.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Avaa kuvia, joissa on QR-koodeja</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Näytä pikavalitsin</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Uuden ryhmän nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Ryhmät ovat hakukentän alla. Koodi on yhdessä ryhmässä tai ei missään.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Ryhmän {name} nimi</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Siirrä ylös: {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Siirrä alas: {name}</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Poista ryhmä {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Ryhmä {name} poistettu; sen koodit jäävät</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Automaattinen varmuuskopiointi epäonnistui %n kerran</numerusform>
            <numerusform>Automaattinen varmuuskopiointi epäonnistui %n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Varmuuskopiota ei vielä ole</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Viimeisin varmuuskopio sisältää vain %n koodin</numerusform>
            <numerusform>Viimeisin varmuuskopio sisältää vain %n koodia</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Yhtään varmuuskopiota ei ole koskaan testattu</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Varmuuskopion viime testistä on %n päivä</numerusform>
            <numerusform>Varmuuskopion viime testistä on %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Vain tämä tietokone voi avata holvin</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Holvilla ei ole salasanaa</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n merkintää ei voi lukea</numerusform>
            <numerusform>%n merkintää ei voi lukea</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Tietokoneen kello on väärässä</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n koodilla on sama avain</numerusform>
            <numerusform>%n koodilla on sama avain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n palautuskoodi jäljellä</numerusform>
            <numerusform>%n palautuskoodia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n koodi epätavallisilla asetuksilla</numerusform>
            <numerusform>%n koodia epätavallisilla asetuksilla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n koodi lyhyellä avaimella</numerusform>
            <numerusform>%n koodia lyhyellä avaimella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopio avautuu entisellä salasanalla</numerusform>
            <numerusform>%n kopiota avautuu entisellä salasanalla</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Vanhemmat varmuuskopiot säilytettiin. Tarkista, että kansio on olemassa.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Edellisessä oli yli kaksi kertaa niin monta. Vanhemmat varmuuskopiot säilyvät, kunnes sanot, että tämä on oikein.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Jos tämä tietokone katoaa, koodit katoavat myös. Varmuuskopioon menee minuutti.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Testi avaa varmuuskopion sen tunnuslauseella ja vertaa sitä. Mitään ei muuteta.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Testaa jokin uudelleen, jotta tiedät tunnuslauseen olevan oikein.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Ilman tietokoneen avainsäilöä, esimerkiksi uuden asennuksen jälkeen, mikään ei avaa sitä. Lisää salasana.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Sillä, jolla on tämä tietokone, on koodit. Aseta salasana.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Ne säilytetään ennallaan, ja niitä yritetään uudelleen jokaisen päivityksen jälkeen.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Sivustot saattavat hylätä koodit. 4OTP voi korjata ne erotuksen verran.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Se voi olla oikein. Jos jokin on ylimääräinen, poista se.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Luo uusia sivustolla ja säilytä ne koodin kanssa.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Se voi olla oikein: vertaa siihen, mitä sivusto sanoo.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Alle 80 bitin avain on heikko. Poista kaksivaiheinen kirjautuminen sivustolla käytöstä ja ota se uudelleen käyttöön.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Jolla on jokin niistä, avaa sen entiseen tapaan. Uusi tai poista ne.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tee varmuuskopio</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testaa varmuuskopio</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Varmuuskopioinnin asetukset</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä ne</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Korjaa koodit</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Aseta salasana</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Se on oikein</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Kunto</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Kaikki on hyvin</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Mikään täällä ei voi viedä sinulta koodia.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Tärkeää</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Katsomisen arvoista</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Älä kysy</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ja %n muu</numerusform>
            <numerusform>{names} ja %n muuta</numerusform>
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
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Viimeisin muutos (%n).</numerusform>
            <numerusform>Viimeiset %n muutosta, uusin ensin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Palaa…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Palaa versioon, joka on ajalta {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Palattiin aiempaan versioon</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Korjattu sen jälkeen, kun palvelin menetti muutoksia</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Kuvausta ei enää säilytetä</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lisätty</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muutettu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>poistettu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Mikään ei muuttuisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n palaa</numerusform>
            <numerusform>%n palaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n poistuu</numerusform>
            <numerusform>%n poistuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n muuttuu</numerusform>
            <numerusform>%n muuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Palataanko versioon, joka on ajalta {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Tämä tapahtuu kaikilla laitteilla, ja senkin voi perua.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Palaa tähän versioon</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Kaikki laitteet palaavat siihen versioon.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Varmuuskopiointi / Tuonti / Vienti</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Varmuuskopioi salaiset avaimet</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Kaikki koodit yhdessä salatussa tiedostossa</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Tuo salaisia avaimia</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Varmuuskopio tai toisen sovelluksen tiedosto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Toiselle sovellukselle tai tulostettavaksi</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automaattiset varmuuskopiot</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testaa varmuuskopio</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Avaa varmuuskopion ja vertaa; mitään ei muuteta</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Säilytä varmuuskopioita pilvitallennuksen kansiossa tai levyllä. Älä lähetä niitä sähköpostilla tai tekstiviestillä: sillä, jolla on tiedosto ja sen tunnuslause, on kaikki koodit.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Viimeisin automaattinen varmuuskopiointi epäonnistui.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Varmuuskopio todettiin viimeksi toimivaksi {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Yhtään varmuuskopiota ei ole vielä testattu.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Käytössä, yhtään ei vielä tehty</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Käytössä, viimeksi tehty {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Valitse toinen kuva</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Sivuston nimen mukaan</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Valitse logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Oma kuva…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Valitse kuva</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Kuvat (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Tuo salaisia avaimia</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Valitse tiedostot…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Tuo koodisi tänne</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Valitse 4OTP:n varmuuskopio tai toisen sovelluksen vienti, tai pudota tiedostot tähän ikkunaan. 4OTP näkee itse, mitä ne ovat; mitään ei lisätä, ennen kuin olet nähnyt jokaisen merkinnän.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Valitse tuotavat tiedostot</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Tiedoston salasana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Jätä tämä tiedosto pois</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Se on salattu. Kirjoita salasana tai tunnuslause, jolla se vietiin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file}: lähde {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Avataan. Jotkin sovellukset tekevät tästä hidasta tarkoituksella; siihen voi mennä muutama sekunti.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Verrataan koodeihisi…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Leikepöydällä ei ole mitään, mistä koodin voisi lukea.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Palautuspaketti</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Holvin salasana</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Uusi palautusavain avaa holvitiedoston ilman salasanaa; vanhempi lakkaa toimimasta. Sen vieressä oleva varmuuskopio on salattu tunnuslauseella, jota ei tulosteta: muista se.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Tallenna palautuspaketti</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Palautuspaketti tallennettu. Tulosta se ja poista tiedosto.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>4OTP:n palautuspaketti</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>4OTP:n palautuspaketti, tehty {date}

Näin saat koodisi takaisin: asenna 4OTP, valitse ”Lisää &gt; Varmuuskopiointi / Tuonti / Vienti &gt; Tuo salaisia avaimia” ja näytä valokuvat kaikista alla olevista QR-koodeista. Sinulta kysytään tunnuslausetta.

Palautusavain avaa holvitiedoston sillä tietokoneella, jolla se tehtiin:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Osa {number}/{total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Näyttökieli</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Koodi {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Valitse logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Palvelun nimi</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logot</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Tätä holvia ei ole suojattu: kuka tahansa tämän tietokoneen ääressä voi lukea sen.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Aseta salasana</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Tämä holvi on auki toisessa ohjelmassa: sitä voi täällä lukea, ei muuttaa.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Tämän holvin on kirjoittanut uudempi 4OTP: sitä voi täällä lukea, ei muuttaa.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Holvia voi täällä lukea, ei muuttaa.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Ei vielä tallennettu: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Hae asetuksista</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Koodisi muualla</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Varmuuskopiointi / Tuonti / Vienti</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Holvisi</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ei voi lukea</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kunto</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lukitse nyt</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Tämä sovellus</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Näyttökieli</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Pikavalitsin ja ilmoitusalue</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Välityspalvelin</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Vie tai tuo asetuksia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Tietoja 4OTP:stä</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n merkintä, säilytetty ennallaan</numerusform>
            <numerusform>%n merkintää, säilytetty ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n merkintä</numerusform>
            <numerusform>%n merkintää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Välityspalvelin</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>Jotkin verkot päästävät ohjelmat ulos vain välityspalvelimen kautta. Tällä tietokoneella oleva palvelin ei tarvitse sitä.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Ryhmän nimi</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Uusi koodi</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Sivusto näyttää QR-koodin ja sen vieressä avaimen tai linkin.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Linkki, avain tai kuva leikepöydältä; Ctrl+V missä tahansa</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Kirjoita avain käsin</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Välilyönneillä tai ilman, isoin tai pienin kirjaimin</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Uusi salasana uudelleen</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Salasana uudelleen</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Vihje (valinnainen)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Kuka tahansa tämän tietokoneen ääressä voi lukea sen lukitusnäytöltä.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Vähintään %n merkki.</numerusform>
            <numerusform>Vähintään %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ne eivät ole samat.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Vihje paljastaa osan salasanasta.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Holvitiedostoa ei voitu lukea. Avattiin kopio ajalta {when}; tiedosto säilytetään.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Holvilla on uusi avain. Palautusavain ja avainsäilö on otettava uudelleen käyttöön.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Holvi ilmoittaa: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n lukukelvoton merkintä, säilytetty muuttamattomana: katso ”Lisää”.</numerusform>
            <numerusform>%n lukukelvotonta merkintää, säilytetty muuttamattomina: katso ”Lisää”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Jokin meni vikaan 4OTP:ssä</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Koodisi ovat kuten viimeksi tallennettaessa. Alla olevassa raportissa ei ole koodeja, avaimia eikä nimiä.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n kopio säilytettiin: sitä ei voi avata, tai siinä on koodi, jota holvissa ei ole.</numerusform>
            <numerusform>%n kopiota säilytettiin: niitä ei voi avata, tai niissä on koodi, jota holvissa ei ole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Vanhemmat kopiot</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Kaikki on hyvin</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Mikään kopio ei avaudu entisellä salasanalla.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Entinen salasana</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Holvi on sittemmin saanut uuden avaimen: vain tämä salasana avaa ne, jotta nähdään, mitä niissä on.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Siirrä ne nykyisen salasanan alle</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Poista ne…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Holvi säilyttää kopioita itsestään vieressään. Jolla on jokin näistä, avaa sen entiseen tapaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n holvin kopio avautuu entisellä salasanalla tai palautusavaimella.</numerusform>
            <numerusform>%n holvin kopiota avautuu entisellä salasanalla tai palautusavaimella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Poistetaanko %n vanhempi kopio?</numerusform>
            <numerusform>Poistetaanko %n vanhempaa kopiota?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Vain ne poistetaan, joiden kaikki koodit ovat holvissa tai sen roskakorissa. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopio siirretty nykyisen salasanan alle</numerusform>
            <numerusform>%n kopiota siirretty nykyisen salasanan alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n kopio poistettu</numerusform>
            <numerusform>%n kopiota poistettu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Yritä uudelleen tai toisella tavalla:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmi</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Numeroita</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Jakso sekunteina</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Laskuri</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Sivuston nimi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Ajan mukaan (TOTP), tavallinen</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Laskurin mukaan (HOTP)</translation>
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
        <translation>Näytä QR-koodi</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Se sisältää tämän koodin avaimen. Kirjoita ensin salasanasi.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Koodin tyyppi</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Tunnuslause</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Tunnuslause uudelleen</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Ehdota</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Vähintään %n merkki.</numerusform>
            <numerusform>Vähintään %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ne eivät ole samat.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Kirjoita se muistiin ennen kuin jatkat: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Näytä salasana</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Piilota salasana</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP:n pikavalitsin</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Holvin salasana</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Mikä koodi?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN-koodi: {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Säilytä se holvissa</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Tämä koodi vanhenee pian. Seuraava tulee %n sekunnin kuluttua.</numerusform>
            <numerusform>Tämä koodi vanhenee pian. Seuraava tulee %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: koodi kirjoitettu</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: koodi kopioitu. Täällä ohjelmat eivät saa kirjoittaa toisiin ohjelmiin.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: koodi kopioitu</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: koodi kopioitu, %n s jäljellä</numerusform>
            <numerusform>{name}: koodi kopioitu, %n s jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Toisella ohjelmalla on jo tämä pikanäppäin. Valitse toinen.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Näppäimistössäsi ei ole tällaista näppäintä. Valitse toinen.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Tämä ei ole pikanäppäin. Pidä Ctrl, Alt tai Meta painettuna ja paina näppäintä.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Lisää Ctrl, Alt tai Meta: muuten näppäimellä ei voisi enää kirjoittaa.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Työpöytäympäristö ei antanut pikanäppäintä. Määritä sen asetuksissa pikanäppäin komennolle 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Työpöytäympäristö ei myöntänyt pikanäppäintä. Määritä siinä pikanäppäin komennolle 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Tämä työpöytäympäristö ei tarjoa ohjelmille pikanäppäimiä. Määritä siinä pikanäppäin komennolle 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Työpöytäympäristö hylkäsi pikanäppäimen. Määritä sen asetuksissa pikanäppäin komennolle 4otp --quick.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Koodia ei voitu kirjoittaa sinne. Kopioi se sen sijaan.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Koodissa on merkki, jota ei voi kirjoittaa. Kopioi se sen sijaan.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Pikavalitsin ja ilmoitusalue</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Mistä tahansa ohjelmasta: paina pikanäppäintä, kirjoita kaksi tai kolme kirjainta, paina Enter. Ctrl+Enter kirjoittaa koodin ikkunaan, josta tulit, Vaihto+Enter ottaa seuraavan koodin.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pikanäppäin</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Näytä valitsin</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Käynnistä 4OTP järjestelmän mukana</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Avaa otpauth-linkit 4OTP:llä</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Ohjelmat eivät voi määrittää pikanäppäimiä tässä työpöytäympäristössä. Lisää järjestelmän näppäimistöasetuksissa pikanäppäin komennolle: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} on määritetty. Kokeile painamalla sitä nyt.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Pikanäppäin</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Se toimii.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Luetaan kuvia…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Palautuskoodit</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Palautuskoodit, yksi kullakin rivillä</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Liitä ne tähän, yksi kullekin riville</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Muuta luetteloa</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Tallenna palautuskoodit</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Sivusto hyväksyy kunkin näistä kerran koodin sijasta. Merkitse käytetty.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n jäljellä</numerusform>
            <numerusform>%n jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>käytetty</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ei vielä käytetty</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Kopioi {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Palautuskoodi kopioitu. Merkitse se käytetyksi, kun sivusto on hyväksynyt sen.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Olen laittanut sen hyvään talteen</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Tällä avaimella holvi avautuu ilman salasanaa. Tulosta se tai kirjoita se muistiin ja säilytä sitä tärkeiden papereiden kanssa. Se näytetään vain nyt.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>4OTP:n palautusavain</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Tämä avain avaa 4OTP:n holvin sillä tietokoneella, jolla se tehtiin, ilman salasanaa.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Valitse lukitusnäytöllä ”Käytä palautusavainta” ja kirjoita se; välilyönneillä ei ole väliä.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Säilytä tätä arkkia kuin passia. Se, jolla on tämä ja holvitiedosto, voi lukea kaikki koodit.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Tehty {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Tallenna palautusavain</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Tallennettu. Tiedoston voi kopioida huomaamatta: paperi on turvallisempi.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Palautusavain kopioitu</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Linkki ei nimeä laskuria: laskeminen alkaa arvosta 0. Vertaa ensimmäistä koodia sivustoon.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Tulkittiin nimensä vuoksi Steam Guard -koodiksi. Muuta tyyppiä, jos se on väärin.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Nimenä Steam, mutta numeroita: säilytetty tavallisena koodina.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Pelkkä avain ei kerro sivustosta mitään: anna sille nimi.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Tämä merkintä oli lähdesovelluksensa roskakorissa.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Epätavallista: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n numero</numerusform>
            <numerusform>%n numeroa</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>uusi koodi %n sekunnin välein</numerusform>
            <numerusform>uusi koodi %n sekunnin välein</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Tunnuslause tai palautusavain</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Pyydä uusi koodi</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Tilin sähköpostiosoite</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Jätä tyhjäksi, jos palvelu on 4OTP Sync itse.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Sähköpostissa tullut koodi</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Kertakäyttösalasana tai varakoodi</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Saat koodin sähköpostilla. Koodisi avataan vain tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Kirjoita sähköpostissa tullut koodi. Se on voimassa kymmenen minuuttia.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Tämä tili vaatii toisen tunnistautumistavan.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Lopuksi se, minkä vain sinä tiedät. Se ei koskaan lähde tältä tietokoneelta.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Merkintä {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Tarkastele</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file}: lähde {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Tiedoston merkinnät</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Minne koodit menevät</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Tällä laitteella</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkronoitu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Kumoa tuonti</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Tallenna raportti…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Lisää %n koodi</numerusform>
            <numerusform>Lisää %n koodia</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Ei mitään lisättävää</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Täydennä täällä olevaa</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n koodi lisätty</numerusform>
            <numerusform>%n koodia lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n jo täällä</numerusform>
            <numerusform>%n jo täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n jätetty pois</numerusform>
            <numerusform>%n jätetty pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n hylätty, syy alla</numerusform>
            <numerusform>%n hylätty, syyt alla</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Kaikki tiedoston sisältö on nyt täällä.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Tuonti peruttiin.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Raportti tallennettu. Siinä on nimiä ja syitä, ei avaimia.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Tyypin {kind} kuvia ei voi lukea täällä. Tallenna se ensin PNG- tai JPEG-muodossa.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Työpöytäympäristön ottamaa kuvaa näytöstä ei voitu poistaa. Poista se: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Työpöytäympäristö ei antanut kuvaa näytöstä.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Tee vienti uudelleen siinä sovelluksessa.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Tätä tiedostoa ei voi avata.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Tämä tiedosto ei ole kuva, jonka voi lukea täällä.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Tämä kuva on vioittunut tai vajaa.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Tämä kuva on liian suuri. Rajaa siitä osa, jossa QR-koodi on.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Tämä on liikaa yhdelle QR-koodille.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Ei ole mitään näytettävää QR-koodina.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Kameraa ei löytynyt. Liitä kamera tai lisää koodi toisella tavalla.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kamera ei avaudu: toinen ohjelma käyttää sitä tai tietosuoja-asetukset estävät sen 4OTP:ltä.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP ei saa käyttää kameraa. Salli se tietokoneen asetuksissa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kamera ei anna enää kuvia. Irrotettiinko se?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP ei saa vielä nähdä näyttöä. Salli se kohdassa ”Tietosuoja ja suojaus &gt; Näytön tallennus” ja käynnistä sovellus sitten uudelleen.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Tämä työpöytäympäristö ei tarjoa sitä, mitä siihen tarvitaan.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Työpöytäympäristö kieltäytyi. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Tästä kuvasta ei löytynyt QR-koodia.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Näytöltä ei löytynyt QR-koodia. Sen on oltava kokonaan näkyvissä eikä aivan pieni.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Tämä luettiin, mutta se ei ole kirjautumiskoodi.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Tämä on palautusavain. Se avaa holvin tai tilin eikä ole täällä säilytettävä koodi.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Tämä on liikaa tekstiä kerralla. Avaa se tiedostona tuonnissa.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Tämä on käyttöavain. Sillä yhdistetään kohdassa ”Synkronointi”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Avain ei koostu numeroista 0–9 ja kirjaimista a–f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Avain on kirjoitettu tavalla, jota 4OTP ei tunne.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Tietokoneen kello näyttää mahdotonta aikaa.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Tämä Google Authenticatorin vienti on katkennut tai väärin kirjoitettu.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Tässä Google Authenticatorin viennissä ei ole koodeja.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Tämä Google Authenticatorin vienti on vioittunut.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Tämä Google Authenticatorin vienti on katkennut.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Tämä Google Authenticatorin vienti on ristiriidassa itsensä kanssa.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator ei tunne tämän tyyppistä koodia.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator ei tunne tätä algoritmia.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator tuntee vain 6- tai 8-numeroiset koodit.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator tuntee vain 30 sekunnin koodit.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Tämä koodi on liian suuri Google Authenticatorin vientiin.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Sekä vihje, jonka lukitusnäyttö näyttää pyydettäessä</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Poista palautusavain</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Tulostettu arkki ei sen jälkeen avaa enää mitään</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Avaa lukitus tietokoneen avainsäilöllä</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Vanhemmat kopiot</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Jotkin avautuvat entisellä salasanalla. Uusi tai poista ne</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Sellainen on. Tee uusi; vanha arkki ei sen jälkeen avaa enää mitään</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Tulostettu avain, joka avaa holvin, kun salasana on unohtunut</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Käytössä. Salasanaa kysytään silti ajoittain. Poista käytöstä</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Ei käytössä. Avautuu salasanaa kirjoittamatta, kun olet kirjautuneena sisään. Ota käyttöön</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Tee palautusavain</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Lopeta avaaminen ilman salasanaa</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Avaa ilman salasanaa</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Kirjoita ensin salasanasi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunti</numerusform>
            <numerusform>%n sekuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Lukitse, kun käyttämättä</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Tyhjennä leikepöytä, kun on kulunut</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Lukitse, kun näyttö lukitaan tai tietokone siirtyy lepotilaan</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Piilota 4OTP kuvakaappauksista ja tallenteista</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Avaa pikavalitsin pikanäppäimellä</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Näytä 4OTP ilmoitusalueella</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Ikkunan sulkeminen jättää 4OTP:n ilmoitusalueelle</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Uudet koodit menevät</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Välityspalvelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjänimi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Lukitse, kun ikkuna pienennetään</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Käynnistä piilossa, ilmoitusalueelle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Korostusväri</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Rivien korkeus</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Numeroita</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Piilota koodit, kunnes niitä osoitetaan</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Luettelon järjestys</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Vertaa kelloa synkronointipalveluun</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Korjaa koodit, kun kello on väärässä</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Kysyy vain, paljonko kello on; koodeistasi ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Vain jos koodi on siellä yhä. Leikepöytäohjelmia pyydetään olemaan säilyttämättä sitä.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Se ei näy myöskään näyttöä jaettaessa.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Jos ilmoitusaluetta ei ole, ikkuna näytetään.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Suuri kontrasti pitää omansa.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Esimerkiksi http://proxy.example.org:8080 tai socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Vain jos välityspalvelin kysyy sitä.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Näytöille, jotka muut voivat nähdä. Kopiointi toimii kuten aina.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Kysy joka kerta</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Kaikille laitteilleni</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Vain tällä laitteella</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ei välityspalvelinta</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Tämä:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sinivihreä</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Vaaleanpunainen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Harmaa</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Väljä</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tiivis</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Puolikkaina: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Kolmen ryhminä: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Pareittain: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Yhdessä: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Sivuston mukaan</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Tilin mukaan</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Eniten käytetyt ensin</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Viimeksi käytetyt ensin</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Oma järjestykseni</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Takaisin oletuksiin</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Kirjoittaminen hakee aina, missä kohdistin onkin.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Kopioi ensimmäinen tai valittu koodi</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Kopioi seuraava koodi</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Kopioi ensimmäinen–yhdeksäs näkyvä koodi</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Valitse koodi</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Kaikki, mitä valitulle koodille voi tehdä</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Tyhjennä haku; poistu sivulta</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Uusi koodi</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Liitä linkki, avain tai kuva</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Muokkaa valittua koodia</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Anna ruudunlukijan sanoa valittu koodi ja jäljellä olevat sekunnit</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Kiinnitä valittu koodi tai irrota se</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Siirrä valittu koodi roskakoriin</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Siirrä valittua koodia omassa järjestyksessäsi</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lukitse nyt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Tämä sivu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Google Authenticatoriin</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Valitse Google Authenticatorissa ”Siirrä koodeja”, sitten ”Tuo koodeja”, ja skannaa yksi toisensa jälkeen.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Se, joka sen näkee, voi luoda näitä koodeja. Se katoaa kolmen minuutin kuluttua.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR-koodi {number}/{size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-koodi</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-koodi: {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Skannaa se toisella laitteella. Se, joka sen näkee, voi luoda näitä koodeja. Se katoaa minuutin kuluttua.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Linkki kopioitu. Siinä on avain: liitä se vain sinne, minne se kuuluu.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Luettelon järjestys</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Holvisi on valmis</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Lisää ensimmäinen koodisi</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Avaimella tai linkillä, jonka sivusto näyttää, kun otat kaksivaiheisen kirjautumisen käyttöön</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Tuo toisesta sovelluksesta tai varmuuskopiosta</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Toisen todennussovelluksen vientitiedostosta tai 4OTP:n varmuuskopiosta</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Yhdistä 4OTP Synciin</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Tuo koodit, jotka muilla laitteillasi on jo yhteisinä</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Katsele ensin ympärillesi</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Mistä haluat aloittaa?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Kolme tai neljä toisiinsa liittymätöntä sanaa on vahva ja helppo muistaa.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Erittäin heikko: arvataan heti</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Heikko: arvataan nopeasti</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Kohtalainen: lisää vielä sana</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Koodisi ovat ennallaan, synkronointi on keskeytetty. Yritä uudelleen toisessa verkossa; jos tämä jatkuu, kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Tätä holvia ei ole vielä yhdistetty synkronointipalvelimeen.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Tarvitaan käyttöavain, mutta sitä ei tullut.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Tämä ei ole 4OTP:n käyttöavain. Sen alussa on 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Tämä on palautusavain. Käyttöavaimen alussa on 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Tämä on käyttöavain. Palautusavaimen alussa on 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Käyttöavaimessa on väärä merkki tai siitä puuttuu merkki. Kopioi se uudelleen hallintapaneelista.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Tämä käyttöavain on tehty uudemmalla 4OTP:llä. Päivitä tämä versio.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Käyttöavain on vioittunut. Kopioi se uudelleen hallintapaneelista.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Palvelin ei tunne tätä käyttöavainta. Paljasta hallintapaneelissa jokin olemassa oleva.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Avain nimeää palvelimen {host} ilman salausta (http). Vain https-palvelimia käytetään.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Palvelimen osoite ei kelpaa. Se on muotoa https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Käyttöavain ei nimeä palvelinta: täytä sen osoite.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Synkronoituun holviin mahtuu enintään {limit} koodia. Koodisi ovat ennallaan.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Palvelimen mukaan tämä on liikaa yhdelle holville. Koodisi ovat ennallaan.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Palvelimeen ei saada yhteyttä. Muutokset odottavat täällä ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Palvelin ei vastannut ajoissa. Muutokset odottavat täällä ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Palvelimen varmenne ei kelpaa, joten mitään ei lähetetty. Koodisi ovat ennallaan.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Vastaaja ei ollut synkronointipalvelin vaan jokin muu: hotellin kirjautumissivu tai verkkosivusto.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Palvelimen vastausta ei voi lukea. Koodisi ovat ennallaan.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Palvelimen vastaus ei lopu. Koodisi ovat ennallaan.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Palvelimella on oma ongelmansa ({status}). Muutokset odottavat täällä ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Palvelinta huolletaan. Muutokset odottavat täällä ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Palvelin pyytää odottamaan hetken.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Muut laitteet muuttavat holvia koko ajan. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Välityspalvelin ei päästä tätä yhteyttä läpi. Tarkista välityspalvelimen asetukset.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Välityspalvelimeen ei saada yhteyttä. Tarkista välityspalvelimen asetukset. Muutokset odottavat täällä ja lähetetään myöhemmin.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Välityspalvelin pyytää nimeä ja salasanaa tai ei hyväksy annettuja. Lisää ne välityspalvelimen asetuksiin.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Välityspalvelimen osoitetta ei voi käyttää. Se on muotoa http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Tilaus on päättynyt: muiden laitteiden muutokset tulevat yhä, omasi odottavat täällä.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Palvelin hylkää tämän muutoksen. Koodisi ovat ennallaan.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Palvelin hylkää tämän laitteen. Koodisi ovat ennallaan.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Liian monta yritystä. Odota ennen seuraavaa.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Palvelin vaatii uudemman 4OTP:n. Päivitä tämä versio.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Tätä versiota ei enää säilytetä; palvelin säilyttää viimeiset 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Palvelin ei tiedä, mitä pyydettiin.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Omistaja on poistanut tämän käyttöavaimen tai poistanut sen käytöstä. Koodit pysyvät täällä; yhdistä toisella avaimella.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Palvelin ei enää tunne tätä laitetta. Koodit pysyvät täällä; yhdistä uudelleen.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Omistaja on tehnyt uuden synkronoidun holvin. Koodit pysyvät täällä; yhdistä uudella käyttöavaimella.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Synkronointipalvelin on menettänyt muutoksia, kuten varmuuskopiosta palauttamisen jälkeen. Täällä ei muutettu mitään. Korjaus tuo takaisin sen, mitä sieltä puuttuu.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Palvelin palautettiin hetkeen ennen käyttöavaimen poistamista. Omistajan on ensin uusittava avaimet hallintapaneelissa; korjaa sitten täällä.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Palvelimen vastaus rikkoo synkronoinnin sääntöjä.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Palvelin näyttää vanhemman tilan kuin tämä laite on nähnyt.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Palvelimen historia ei jatka sitä, mitä tämä laite on nähnyt.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Palvelin näyttää avaimia, jotka on aiemmin korvattu.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Palvelimella olevan muutoksen teki joku, jolla ei ole holvin avainta.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Palvelin näyttää tunnetulle jaksolle toisen avaimen.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Se, mitä palvelin säilyttää tälle avaimelle, ei avaudu sillä.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Palvelin vastaa toisen holvin puolesta.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Avaimet vaihdettiin, mutta historiassa ei näy siitä mitään.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Palvelimen tila on vanhempi kuin tämä käyttöavain.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Palvelin jätti pois tai muutti tietueita.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Palvelimen avainluettelo ei ole omistajan.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Tämä koodi on väärä tai liian vanha. Tarkista se tai pyydä uusi.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Tämä ei ole tunnuslause eikä palautusavain.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Tällä tilillä ei ole käyttöavainta. Tee sellainen hallintapaneelissa.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Synkronoinnin asetukset ovat vioittuneet. Koodit pysyvät täällä; yhdistä uudelleen.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Tällä tilillä ei vielä ole synkronoitua holvia. Tee sellainen hallintapaneelissa.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Se, mikä täällä oli erilaista, on roskakorissa 30 päivää.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Poistamaasi koodia muutettiin toisella laitteella, ja se jää.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Muuttamasi koodi poistettiin toisella laitteella, ja se on palannut.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Koodi poistettiin toisella laitteella; sen laskuri tai paikka täällä meni sen mukana.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Kaksi laitetta antoi koodille eri salaisuuden: molemmat säilytetään rinnakkain.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Koodi oli jo olemassa ja yhdistyi siihen.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Ota synkronointi käyttöön</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Yhdistä käyttöavaimella</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Skannaa tai liitä se hallintapaneelista</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Palauta sähköpostilla ja tunnuslauseella</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Kun käyttöavainta ei ole</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Mitä muutettiin, milloin ja missä; palaa johonkin versioon</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Välityspalvelin</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Miten tämä tietokone saa yhteyden palvelimeen</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Synkronoinnin tarkistus</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Katkaise yhteys…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Synkronoinnin asetukset</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Poista %n koodi kaikilta laitteilta…</numerusform>
            <numerusform>Poista %n koodia kaikilta laitteilta…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Kuusi sanaa, samat kaikilla laitteilla, jotka ovat nähneet samat muutokset</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Palvelin: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Ei yhdistetty</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Pois käytöstä</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Synkronointi on keskeytetty</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Ei ajan tasalla juuri nyt</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synkronoidaan…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Odottaa lähetystä: %n muutos</numerusform>
            <numerusform>Odottaa lähetystä: %n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Ajan tasalla, reaaliajassa</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Ajan tasalla</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Samat koodit kaikilla laitteillasi, päästä päähän salattuina: palvelin ei voi lukea niitä. Kaikki toimii ilman synkronointiakin.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Viimeisin yhteys: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Viimeisin muutos: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Odottaa täällä: %n muutos.</numerusform>
            <numerusform>Odottaa täällä: %n muutosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Reaaliajassa, heti</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Joka tunti</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Kuuden tunnin välein</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Kerran päivässä</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Vain kun painan ”Synkronoi nyt”</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Poistetaanko nämä koodit kaikilta laitteilta?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Ne menevät täällä roskakoriin 30 päiväksi, ja historia voi tuoda ne takaisin.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Poista kaikilta laitteilta</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Synkronointi tarvitsee päätöksesi.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Hylätty: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n jo täällä</numerusform>
            <numerusform>%n jo täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n eroaa</numerusform>
            <numerusform>%n eroaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n eroaa</numerusform>
            <numerusform>%n eroaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n hylätty</numerusform>
            <numerusform>%n hylätty</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Jo täällä</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Uusi nimi täällä olevalle avaimelle</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Eroaa täällä olevasta: molemmat säilytetään</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Tämä ei ole tiedoston salasana.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Tiedosto on vioittunut tai vajaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP ei tunne tällaista tiedostoa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Tiedosto on suurempi kuin mikään vienti. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Tiedosto vaatii enemmän laskentaa kuin mikään oikea vienti.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Vapaata muistia ei ole tarpeeksi tämän tiedoston avaamiseen.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Tämä tiedosto tarvitsee toisen viereensä: {file}. Valitse molemmat yhdessä.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Tällaisia tiedostoja ei voi tuoda. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} ei anna kenenkään lukea tätä tiedostoa. Vie se siellä toisella tavalla, ilman sovelluksen omaa lukkoa.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Se on sidottu laitteeseen, jolla se tehtiin. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Tämä arkisto on tyhjä: {app} ei onnistunut tekemään sitä. Päivitä {app} ja vie uudelleen.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Osat {missing} / {size} puuttuvat. Valitse palautuspaketin kaikki sivut yhdessä.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Tästä kuvasta ei löytynyt QR-koodia. Kokeile terävämpää tai suurempaa.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Tämä avaintiedosto on vioittunut tai ei ole sellainen. Valitse toinen.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Tiedostoa ei voi lukea levyltä.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Tässä tiedostossa ei ole 4OTP:n asetuksia. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Sitä ei voi purkaa. Vie uudelleen toisessa sovelluksessa.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Se on tiedostossa vioittunut. Vie uudelleen toisessa sovelluksessa.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Se on toisessa tiedostossa. Valitse viennin kaikki tiedostot yhdessä.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Sillä on oma salasana. Poista se toisessa sovelluksessa ja vie sitten uudelleen.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Se toimii puhelimeen lähetettävillä viesteillä, eikä sillä ole avainta. Ota sivustolla sen sijaan käyttöön koodi.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Muodossa ei ole paikkaa tällaiselle koodille. Valitse toinen.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Muodossa ei ole paikkaa tälle algoritmille. Valitse toinen.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Muodossa ei ole paikkaa näin monelle numerolle. Valitse toinen.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Tätä muotoa ei voi salata. Valitse toinen.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Tiedosto tarvitsee salasanan. Kirjoita sellainen; mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Väärä tunnuslause tai vioittunut tiedosto.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Tämä varmuuskopio on tehty uudemmalla 4OTP:llä. Päivitä ohjelma.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Tämä ei ole 4OTP:n varmuuskopio.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Varmuuskopio on suurempi kuin 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Tiedosto kirjoitettiin, mutta sitä ei voitu lukea takaisin. Se ei ole varmuuskopio; kokeile toista paikkaa.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Varmuuskopioiden kansiota ei ole.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Automaattisen varmuuskopioinnin asetukset ovat vioittuneet: määritä ne uudelleen.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Valitse uudelleen, kuinka usein varmuuskopio tehdään.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Nämä sivut kuuluvat useaan palautuspakettiin. Valitse yhden sivut.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Palautuspaketin QR-koodi on vioittunut. Skannaa sen sivut uudelleen.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Koodeja on liikaa palautuspakettiin. Tee varmuuskopiotiedosto.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Vie uudelleen Bitwardenissa, salasanasuojattuna tai tavallisena JSONina.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Pura se ensin OpenPGP:llä tai vie ilman OpenPGP:tä.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Tässä salasanataulukossa ei ole koodisaraketta. Vie toisessa muodossa.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Vie uudelleen ilman salasanaa, tavallisena ZIP-tiedostona.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Vie tekstinä WinAuthissa ja valitse se tiedosto.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Vaihda salaukseksi AES tai ChaCha20 KeePassissa ja tallenna.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Tallenna se KDBX 4 -muodossa KeePass 2:ssa tai KeePassXC:ssä.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Käytä sovelluksen omaa vientiä QR-koodeina.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Ota se uudelleen käyttöön sivustolla.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Ota QR-koodeista kuvakaappaus ja valitse se.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>sen ”{member}” ei ole luettavissa; se säilytetään ennallaan</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Tiedostoa ei voitu kirjoittaa sinne.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Tiedostoa ei voitu kirjoittaa sinne: kansio on vain luettavissa.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Levy on täynnä. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>se on toisen sovelluksen roskakorissa</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Tunnuslauseessa on oltava vähintään %n merkki.</numerusform>
            <numerusform>Tunnuslauseessa on oltava vähintään %n merkkiä.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n koodi tässä tiedostossa</numerusform>
            <numerusform>%n koodia tässä tiedostossa</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Tyhjennä roskakori…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Roskakori on tyhjä</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Poistetut koodit pysyvät täällä 30 päivää.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>poistettu {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Palauta {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Poista {name} lopullisesti</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} on palannut</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Poistetaanko {name} lopullisesti?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Tätä ei voi kumota. Varmista, ettei sivusto enää kysy tätä koodia.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Poistetaanko %n merkintä lopullisesti?</numerusform>
            <numerusform>Poistetaanko %n merkintää lopullisesti?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Tyhjennä roskakori</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Näytä 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Pikavalitsin</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Lopeta 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Palautusavain</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Avaa lukitus</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Näytä vihje</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Käytä palautusavainta</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Käytä salasanaa</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Avaa lukitus tietokoneen avainsäilöllä</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Avaa vanhempi kopio…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Aloita alusta…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Avataan lukitusta…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Tämä ei ole salasana. Seuraava yritys %n sekunnin kuluttua.</numerusform>
            <numerusform>Tämä ei ole salasana. Seuraava yritys %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Holvitiedosto ei ole enää siellä, missä se oli</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Sen kopioita tai sen avain on yhä täällä. Mitään ei luotu tai muutettu.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Tehty uudemmalla 4OTP:llä</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Päivitä 4OTP tällä tietokoneella. Holvi jätettiin ennalleen.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Holvitiedosto on vioittunut</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Tiedosto säilytetään. Vanhemman kopion voi avata samalla salasanalla.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Avaa 4OTP:n lukitus</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Vihje: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Aloitetaanko tyhjällä holvilla?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Vioittunut tiedosto ja kaikki kopiot jäävät paikoilleen toisella nimellä. Mitään ei poisteta.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Ei voi lukea</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Nämä merkinnät säilytetään täsmälleen ennallaan, kulkevat jokaisen varmuuskopion mukana, ja jokainen uudempi 4OTP yrittää niitä uudelleen. Merkinnän tekstissä voi olla sen avain: älä näytä sitä kenellekään.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Alkaen {when}. Syy: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Merkinnän teksti</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Näytä sen teksti</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Poistetaanko tämä merkintä lopullisesti?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Uudempi 4OTP saattaa osata lukea sen. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Skannaa näyttö</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Käytä verkkokameraa</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Avaa kuva</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Kirjoita avain käsin</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Minne uudet koodit laitetaan?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Synkronoidut koodit ovat kaikilla laitteillasi. Muut pysyvät tällä.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Muista valinta</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkronoitu</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Tällä laitteella</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
</TS>