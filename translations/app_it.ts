<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Informazioni su 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versione {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>La tua cassaforte si trova in</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versione 3 o successiva</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Loghi dei servizi</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Da simple-icons (CC0); i loghi appartengono ai rispettivi proprietari</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Segnala un problema di sicurezza</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Salva il nuovo codice</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Inserisci questo codice sul sito</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Quando il sito lo ha accettato, salva. Il prossimo codice sarà diverso.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Quando il sito lo ha accettato, salva. Poi conserva qui anche i codici di recupero del sito.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Un codice con questa chiave è già nella cassaforte.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dagli un nome, per poterlo ritrovare.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} è salvato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scansiona lo schermo</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Trova i codici QR in tutte le finestre, su tutti gli schermi</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Usa la webcam</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Per un codice QR su un telefono o su carta</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Apri un’immagine</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Schermate e foto, anche molte insieme; oppure trascinale su questa finestra</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Il backup automatico non è riuscito: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Backup automatici</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Scegli la cartella…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Ogni ora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Ogni settimana</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai il backup ora</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Dopo le modifiche, al massimo</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Conserva gli ultimi</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Cartella per i backup</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Dopo le modifiche, 4OTP scrive un backup cifrato in una cartella, meglio se sincronizzata con un archivio online. Ognuno viene riletto e aperto prima di valere.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>In {folder}. Ultimo backup riuscito: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Non riuscito: {why} Si riprova ogni ora.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Scegli una cartella.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Backup delle chiavi segrete</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Un file per %n codice, cifrato con una passphrase propria.</numerusform>
            <numerusform>Un file per %n codici, cifrato con una passphrase propria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Senza la passphrase nessuno può aprirlo, nemmeno tu.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Scegli una posizione e fai il backup…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Salva il backup</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Fatto. Il backup contiene %n codice; è stato riletto e aperto.</numerusform>
            <numerusform>Fatto. Il backup contiene %n codici; è stato riletto e aperto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n voce illeggibile inclusa senza modifiche.</numerusform>
            <numerusform>%n voci illeggibili incluse senza modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup fatto</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Immagine della fotocamera</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Continua con ciò che è stato letto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Oppure aggiungi il codice in un altro modo:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Mostra il prossimo codice QR.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Letto.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Questo codice è già stato letto. Mostrane un altro.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La fotocamera si sta avviando…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Tieni il codice QR davanti alla fotocamera, in modo che riempia circa metà dell’immagine.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nessuna fotocamera</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>La fotocamera è in uso</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La fotocamera non è consentita</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>La fotocamera non c’è più</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La fotocamera non funziona</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Esporta o importa le impostazioni</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Esporta le impostazioni…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Da conservare o per un altro computer</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importa le impostazioni…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Ciò che il file non nomina resta com’è</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Il file contiene ciò che hai impostato in “Altro”: nessun codice, nessuna chiave, nessuna password. Chiunque può vederlo.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Tralasciato:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n impostazione cambiata.</numerusform>
            <numerusform>%n impostazioni cambiate.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>È già tutto impostato così.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: 4OTP non ha questa impostazione</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: valore non ammesso</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Password attuale</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Qualcuno potrebbe conoscere quella vecchia</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>La cassaforte riceve allora anche una nuova chiave, e la chiave di recupero va creata di nuovo.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Mettile sotto la nuova password</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Lasciale sotto la vecchia password</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminale</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Copie più vecchie della cassaforte</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>I file di backup si aprono con la passphrase con cui sono stati fatti.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Eliminare le copie più vecchie?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Vengono eliminate solo quelle i cui codici sono tutti nella cassaforte o nel suo cestino. L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Cambia ed elimina</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>La password è cambiata</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Verso Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Codici da mostrare</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Codici QR con fino a dieci codici ciascuno, per Google Authenticator o un’altra app che legge la sua esportazione.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e %n altro</numerusform>
            <numerusform>{names} e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n codice non può essere incluso: {names}</numerusform>
            <numerusform>%n codici non possono essere inclusi: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Mostra i codici QR di %n codice</numerusform>
            <numerusform>Mostra i codici QR di %n codici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Mostra i codici QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Contengono le chiavi di questi codici. Inserisci prima la tua password.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>L’orologio di questo computer ha fatto un salto di {time}. I codici potrebbero essere rifiutati.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>L’orologio di questo computer è sfasato di {time}. I codici vengono corretti di conseguenza.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>L’orologio di questo computer è indietro di {time}. I codici potrebbero essere rifiutati.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>L’orologio di questo computer è avanti di {time}. I codici potrebbero essere rifiutati.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Correggi i codici</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Codice di {name} copiato</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Prossimo codice di {name} copiato</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Fissato in alto</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Non più fissato</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostato</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name}: spostato nel cestino</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Spostato nella sincronizzazione</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Copiato nella sincronizzazione</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Copiato su questo dispositivo</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Tenere {name} solo su questo dispositivo?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Scomparirà dagli altri tuoi dispositivi.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Tieni solo qui</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Solo su questo dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Gli appunti saranno svuotati tra %n secondo.</numerusform>
            <numerusform>Gli appunti saranno svuotati tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>voce senza nome</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Serve il suo PIN: fai clic qui</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Per esempio JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Nota, etichette e impostazioni avanzate</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Il testo accanto al codice QR; spazi e maiuscole non contano. Oppure un link.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome del sito</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Account (facoltativo)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continua a modificare</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Genera il prossimo codice</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copia il prossimo codice</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Mostra il codice QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Codici di recupero…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Tieni entrambi, non segnalare più</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Tieni solo su questo dispositivo…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Copia su questo dispositivo</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Sposta nella sincronizzazione</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Copia nella sincronizzazione</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Sposta in un gruppo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuovo gruppo…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>nessun codice: manca un’impostazione</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>premi Invio per il prossimo codice</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>codice nascosto</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>codice {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fissato</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiato</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>ancora %n secondo</numerusform>
            <numerusform>ancora %n secondi</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Aggiungi il tuo primo codice</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzati</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Ancora nessun codice</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Attiva l’accesso a due fattori in un sito e porta qui la sua chiave. Ci vuole un minuto.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Niente in questo gruppo</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Sposta qui un codice dal suo menu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Nessun sito, account, gruppo, etichetta o nota corrisponde.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Su questo dispositivo</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Codici trovati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Gruppo per tutti i selezionati</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Connetti a 4OTP Sync con la chiave di accesso</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Mostra il prossimo codice QR o salva ciò che è stato letto.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Scansiona lo schermo per cercarne altri</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Leggine altri con la webcam</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Apri altre immagini</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Salva %n codice</numerusform>
            <numerusform>Salva %n codici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dagli un nome, per poterlo ritrovare.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} è salvato</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n codice salvato</numerusform>
            <numerusform>%n codici salvati</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Solo se la chiave di accesso non ne indica uno.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Scansiona il codice QR della chiave di accesso</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webcam, schermo o un’immagine</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>La dashboard mostra la chiave di accesso in “Chiavi di accesso”: mostrala lì e copiala.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Inserisci la chiave di accesso a mano</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Sincronizza tutti i codici di questo dispositivo</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Scegli quali</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Nessuno: restano solo su questo dispositivo</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Codici da sincronizzare</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Attiva la sincronizzazione</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Prima viene conservata una copia della cassaforte. Nulla viene rimosso da nessuna delle due parti.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Connettersi a {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Questa chiave di accesso porta a un server che non è quello di 4OTP. Prosegui se è quello che ti aspetti.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Connesso a {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Sincronizzato lì: %n codice.</numerusform>
            <numerusform>Sincronizzati lì: %n codici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Su questo dispositivo: %n codice.</numerusform>
            <numerusform>Su questo dispositivo: %n codici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Da entrambe le parti, diventano uno: %n.</numerusform>
            <numerusform>Da entrambe le parti, diventano uno: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>La sincronizzazione è attiva.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Apri una copia più vecchia</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Ciò che è stato modificato dopo la creazione di una copia non vi è contenuto. Tutti i file vengono conservati.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Accanto alla cassaforte non c’è nessuna copia.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Disconnettere questo dispositivo?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Gli altri dispositivi non sono interessati.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Tieni tutti i codici su questo dispositivo</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Rimuovi da questo dispositivo i codici sincronizzati</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Scrivi “rimuovi” per confermare</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>rimuovi</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Prova un backup</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Scegli il backup…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Inserisci tu la passphrase: si tratta di vedere se la ricordi ancora. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Scegli un backup</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Scegli un file.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>La passphrase è giusta. %n codice nel file.</numerusform>
            <numerusform>La passphrase è giusta. %n codici nel file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Fatto il {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n uguale ad ora.</numerusform>
            <numerusform>%n uguali ad ora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n più vecchio di ora.</numerusform>
            <numerusform>%n più vecchi di ora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n non è più qui.</numerusform>
            <numerusform>%n non sono più qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Vi manca %n codice più recente. Fai un nuovo backup.</numerusform>
            <numerusform>Vi mancano %n codici più recenti. Fai un nuovo backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Modifica prima di salvare</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome del sito</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Account (facoltativo)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Nessun gruppo</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Modifica il codice</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Sostituisci la chiave…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Fai clic sull’immagine per sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Modifiche salvate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name}: spostato nel cestino</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Non ha funzionato ({code}). Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Il carattere {position} della chiave è {character}, che nessuna chiave contiene: 0 è O, 1 è I o L, 8 è B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Il carattere {position} della chiave non può stare in una chiave: da A a Z e da 2 a 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>Il valore di “{field}” deve essere tra {minimum} e {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>“{field}” ha un valore che 4OTP non conosce.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>La cassaforte è usata da un altro programma (processo {pid} su {host}). Qui si può leggere, non modificare.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Questa non è la password.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>Il testo di “{field}” è troppo lungo.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>La chiave è vuota o troppo corta per esserlo.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>La chiave è più lunga di qualsiasi chiave: controlla che cosa hai incollato.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>La chiave ha una lunghezza che questo tipo di codice non ha.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Un carattere della chiave è sbagliato: le sue cifre di controllo non corrispondono.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Questo tipo di codice è sconosciuto a questa versione di 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Questo codice richiede il suo PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Questo testo non è né una chiave né un link che inizia con otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>È un’esportazione di Google Authenticator; aprila come importazione.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Questo link è troppo lungo per un codice.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Questo link contiene caratteri che non si possono leggere.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Questo file non è un’immagine utilizzabile. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>La cassaforte è bloccata. Sbloccala prima; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Questo file non è una cassaforte di 4OTP. È stato lasciato com’era.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Questa cassaforte è stata creata da una versione più recente di 4OTP. Aggiorna; il file è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Il file della cassaforte è danneggiato. È stato conservato, e si può aprire una copia più vecchia.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Qui la cassaforte si può solo leggere. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Il disco è pieno. La tua modifica resta in memoria e verrà salvata appena ci sarà spazio.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>C’è già una cassaforte; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Il suggerimento rivela una parte della password. Descrivila senza usare le sue lettere.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Il suggerimento è troppo lungo: al massimo 80 caratteri.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Questa chiave di recupero non apre questa cassaforte.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>La chiave di questo computer è sparita. Sblocca con la password o con la chiave di recupero; nessun codice è perduto.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Il file della cassaforte non è più dov’era. Non è stato creato né modificato nulla.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>È ora di inserire la password una volta, per non dimenticarla.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Questa voce non c’è più.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Questo computer non ha un portachiavi di cui 4OTP possa fidarsi.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Il portachiavi di questo computer ha rifiutato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Questa voce non si può leggere. Viene conservata così com’è.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Il contatore di questo codice è arrivato alla fine.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Dagli un nome.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Questo codice non c’è più.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Questo gruppo non c’è più.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Il portachiavi di questo computer è bloccato. Sbloccalo e riprova, o usa la password.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Un altro file ha preso il posto della cassaforte e non è stato sovrascritto. Fai ora un backup, poi riapri 4OTP.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Questa voce è arrivata con la sincronizzazione e resta com’è.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nient’altro aprirebbe la cassaforte. Imposta prima una password o crea una chiave di recupero.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Non è stato possibile aggiornare questa cassaforte. Qui si può leggere, non modificare. Aggiorna 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Questa copia non c’è più. Scegline un’altra.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Questo codice non ha un contatore: cambia con il tempo.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Non è stato possibile salvare la cassaforte. La tua modifica resta in memoria; controlla che la sua cartella ci sia.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Il file della cassaforte non si può leggere dal disco. Controlla chi può leggerlo, o apri una copia.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>La password richiede almeno %n carattere.</numerusform>
            <numerusform>La password richiede almeno %n caratteri.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Non è il PIN. Ancora %n tentativo, poi apre solo la password.</numerusform>
            <numerusform>Non è il PIN. Ancora %n tentativi, poi apre solo la password.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Questa non è la password. Prossimo tentativo tra %n secondo.</numerusform>
            <numerusform>Questa non è la password. Prossimo tentativo tra %n secondi.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Foglio da stampare</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Cifra con una password</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Stampa anche i codici di recupero</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Password della cassaforte</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Scegli una posizione ed esporta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Verso Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Codici QR da scansionare con il telefono</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit di recupero</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Una chiave di recupero stampata e un backup cifrato</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Questo file contiene le tue chiavi in chiaro: chi lo legge ha i tuoi codici. Eliminalo dopo l’uso.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Questo formato non ha posto per %n codice:</numerusform>
            <numerusform>Questo formato non ha posto per %n codici:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Va perso per %n codice: {what}</numerusform>
            <numerusform>Va perso per %n codici: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Solo i backup conservano %n voce illeggibile.</numerusform>
            <numerusform>Solo i backup conservano %n voci illeggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>i gruppi e le etichette</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’immagine</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>i codici di recupero</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>il PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>il fissaggio in alto</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>il contatore</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salva l’esportazione</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n codice esportato</numerusform>
            <numerusform>%n codici esportati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Crea la mia cassaforte</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Ti diamo il benvenuto in 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>I tuoi codici sono cifrati su questo computer con una password che conosci solo tu. Nessuno può reimpostarla: scegline una che ricorderai.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creazione…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Già qui</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Due volte in questo elenco</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>La stessa chiave due volte in questo elenco</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Questa chiave è già qui, con il nome {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Un codice con questo nome è qui, con un’altra chiave</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Non ha un nome: dagliene uno.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nessun nome</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selezionato</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non selezionato</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>codice {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} di {size} lette; mancano le parti {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} di {size} lette; manca la parte {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n da aggiungere</numerusform>
            <numerusform>%n da aggiungere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n già qui</numerusform>
            <numerusform>%n già qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n non utilizzabile</numerusform>
            <numerusform>%n non utilizzabili</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Nessun nome</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · in {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Codici trovati</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>È già nell’elenco.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Apri immagini con codici QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Mostra il selettore rapido</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nome del gruppo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>I gruppi stanno sotto il campo di ricerca. Un codice è in un gruppo o in nessuno.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Nome del gruppo {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Sposta {name} in su</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Sposta {name} in giù</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Elimina il gruppo {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Gruppo {name} eliminato; i suoi codici restano</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Il backup automatico non è riuscito per %n volta</numerusform>
            <numerusform>Il backup automatico non è riuscito per %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Non c’è ancora nessun backup</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>L’ultimo backup contiene solo %n codice</numerusform>
            <numerusform>L’ultimo backup contiene solo %n codici</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Nessun backup è mai stato provato</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>L’ultima prova di un backup risale a %n giorno fa</numerusform>
            <numerusform>L’ultima prova di un backup risale a %n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Solo questo computer può aprire la cassaforte</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>La cassaforte non ha una password</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n voce non si può leggere</numerusform>
            <numerusform>%n voci non si possono leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>L’orologio di questo computer è sfasato</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n codice condivide una stessa chiave</numerusform>
            <numerusform>%n codici condividono una stessa chiave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Resta %n codice di recupero</numerusform>
            <numerusform>Restano %n codici di recupero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n codice con impostazioni insolite</numerusform>
            <numerusform>%n codici con impostazioni insolite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n codice con una chiave corta</numerusform>
            <numerusform>%n codici con una chiave corta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n copia si apre con una password precedente</numerusform>
            <numerusform>%n copie si aprono con una password precedente</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>I backup più vecchi sono stati conservati. Controlla che la cartella ci sia.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Quello precedente ne conteneva più del doppio. I backup più vecchi restano finché non dici che va bene.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Se questo computer va perduto, lo sono anche i codici. Un backup richiede un minuto.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Una prova apre un backup con la sua passphrase e lo confronta. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Provane di nuovo uno, per sapere che la passphrase è giusta.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Senza il suo portachiavi, per esempio dopo una reinstallazione, nulla la apre. Aggiungi una password.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Chi ha questo computer ha i codici. Imposta una password.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Vengono conservate così come sono e riprovate dopo ogni aggiornamento.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>I siti potrebbero rifiutare i codici. 4OTP può correggerli della differenza.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Può essere giusto. Se ne avanza uno, eliminalo.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Creane di nuovi sul sito e conservali con il codice.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Può essere giusto: confronta con quanto dice il sito.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Una chiave sotto gli 80 bit è debole. Disattiva e riattiva l’accesso a due fattori sul sito.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Chi ne ha una la apre come prima. Rinnovale o eliminale.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fai un backup</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Prova un backup</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Impostazioni di backup</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Correggi i codici</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Imposta una password</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Va bene così</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Va tutto bene</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Niente qui potrebbe costarti un codice.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merita un’occhiata</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Non chiedere</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e %n altro</numerusform>
            <numerusform>{names} e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>L’ultima modifica (%n), dalla più recente.</numerusform>
            <numerusform>Le ultime %n modifiche, dalla più recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Ripristina la versione del {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Tornato a una versione precedente</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Riparato dopo che il server ha perso modifiche</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>La descrizione non è più conservata</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminato</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n torna</numerusform>
            <numerusform>%n tornano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n sparisce</numerusform>
            <numerusform>%n spariscono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambiano</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Ripristinare la versione del {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Avviene su tutti i dispositivi e può a sua volta essere annullato.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Ripristina questa versione</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Tutti i dispositivi tornano a quella versione.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Backup / Importa / Esporta</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Backup delle chiavi segrete</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Tutti i codici in un solo file cifrato</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importa chiavi segrete</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Un backup o il file di un’altra app</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Per un’altra app o da stampare</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Backup automatici</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Prova un backup</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Ne apre uno e confronta; non viene modificato nulla</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Conserva i backup in una cartella di un archivio online o su un’unità. Non inviarli per e-mail o messaggio: chi ha il file e la sua passphrase ha tutti i codici.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>L’ultimo backup automatico non è riuscito.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Un backup è stato verificato l’ultima volta il {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Nessun backup è stato ancora provato.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivati</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Attivi, ancora nessuno fatto</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Attivi, l’ultimo fatto il {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Scegli un’altra immagine</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Secondo il nome del sito</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Scegli un logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Immagine personale…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importa chiavi segrete</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli i file…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Porta qui i tuoi codici</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Scegli un backup di 4OTP o l’esportazione di un’altra app, oppure trascina i file su questa finestra. 4OTP riconosce da sé che cosa sono; nulla viene aggiunto prima che tu abbia visto ogni voce.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Scegli i file da importare</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password del file</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Tralascia questo file</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>È cifrato. Inserisci la password o la passphrase con cui è stato esportato.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} proviene da {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Apertura. Alcune app rendono questo passaggio lento di proposito; può richiedere alcuni secondi.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Confronto con i tuoi codici…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Negli appunti non c’è nulla da cui leggere un codice.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit di recupero</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Password della cassaforte</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Una nuova chiave di recupero apre il file della cassaforte senza la password; una più vecchia smette di funzionare. Il backup accanto è cifrato con la passphrase, che non viene stampata: ricordala.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Salva il kit di recupero</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Kit di recupero salvato. Stampalo ed elimina il file.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Kit di recupero di 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Kit di recupero di 4OTP, creato il {date}

Per riavere i tuoi codici: installa 4OTP, scegli “Altro &gt; Backup / Importa / Esporta &gt; Importa chiavi segrete” e mostragli le foto di tutti i codici QR qui sotto. Ti chiederà la passphrase.

La chiave di recupero apre il file della cassaforte del computer su cui è stata creata:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Parte {number} di {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Lingua dell’app</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Codice {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nome del servizio</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Loghi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Questa cassaforte non è protetta: chiunque usi questo computer può leggerla.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Imposta una password</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Un altro programma ha aperto questa cassaforte: qui si può leggere, non modificare.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Questa cassaforte è stata scritta da una versione più recente di 4OTP: qui si può leggere, non modificare.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Qui la cassaforte si può leggere, non modificare.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ti diamo il benvenuto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Non ancora salvato: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>I tuoi codici altrove</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Backup / Importa / Esporta</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>La tua cassaforte</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Questa app</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Lingua dell’app</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Selettore rapido e area di notifica</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Esporta o importa le impostazioni</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Informazioni su 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n voce, conservata così com’è</numerusform>
            <numerusform>%n voci, conservate così come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
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
        <translation>Alcune reti lasciano uscire i programmi solo attraverso un proxy. Un server su questo computer non ne ha bisogno.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome del gruppo</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Il sito mostra un codice QR e, accanto, una chiave o un link.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Un link, una chiave o un’immagine dagli appunti; Ctrl+V ovunque</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Inserisci la chiave a mano</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Con qualsiasi spaziatura, maiuscole o minuscole</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ripeti la nuova password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Ripeti la password</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Suggerimento (facoltativo)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Chiunque usi questo computer può leggerlo nella schermata di sblocco.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Almeno %n carattere, per favore.</numerusform>
            <numerusform>Almeno %n caratteri, per favore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Non corrispondono.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Il suggerimento rivela una parte della password.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Il file della cassaforte non si è potuto leggere. È stata aperta una copia del {when}; il file viene conservato.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>La cassaforte ha una nuova chiave. La chiave di recupero e il portachiavi vanno impostati di nuovo.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>La cassaforte dice: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n voce illeggibile, conservata senza modifiche: vedi “Altro”.</numerusform>
            <numerusform>%n voci illeggibili, conservate senza modifiche: vedi “Altro”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Qualcosa è andato storto in 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>I tuoi codici sono com’erano all’ultimo salvataggio. Il rapporto qui sotto non contiene codici, chiavi o nomi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n copia mantenuta: non si può aprire, o contiene un codice che non è nella cassaforte.</numerusform>
            <numerusform>%n copie mantenute: non si possono aprire, o contengono un codice che non è nella cassaforte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Copie più vecchie</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Va tutto bene</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Nessuna copia si apre con una password precedente.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Password precedente</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Da allora la cassaforte ha una nuova chiave: solo questa password le apre, per vedere che cosa contengono.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Mettile sotto la password attuale</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Eliminale…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>La cassaforte tiene copie di sé accanto a sé. Chi ha una di queste la apre come prima.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n copia della cassaforte si apre con una password o chiave di recupero precedente.</numerusform>
            <numerusform>%n copie della cassaforte si aprono con una password o chiave di recupero precedente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Eliminare %n copia più vecchia?</numerusform>
            <numerusform>Eliminare %n copie più vecchie?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Vengono eliminate solo quelle i cui codici sono tutti nella cassaforte o nel suo cestino. L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n copia messa sotto la password attuale</numerusform>
            <numerusform>%n copie messe sotto la password attuale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n copia eliminata</numerusform>
            <numerusform>%n copie eliminate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Riprova, o in un altro modo:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Periodo in secondi</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome del sito</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>A tempo (TOTP), il tipo più comune</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>A contatore (HOTP)</translation>
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
        <translation>Mostra il codice QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Contiene la chiave di questo codice. Inserisci prima la tua password.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Tipo di codice</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Ripeti la passphrase</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Proponine una</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Almeno %n carattere, per favore.</numerusform>
            <numerusform>Almeno %n caratteri, per favore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Non corrispondono.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Scrivila prima di proseguire: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Nascondi la password</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Selettore rapido di 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Password della cassaforte</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Quale codice?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
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
        <translation>PIN per {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Conservalo nella cassaforte</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Questo codice sta per scadere. Il prossimo arriva tra %n secondo.</numerusform>
            <numerusform>Questo codice sta per scadere. Il prossimo arriva tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Codice di {name} digitato</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Codice di {name} copiato. Qui i programmi non possono digitare in altri.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Codice di {name} copiato</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Codice di {name} copiato, ancora %n s</numerusform>
            <numerusform>Codice di {name} copiato, ancora %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Un altro programma ha già questa scorciatoia. Scegline un’altra.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>La tua tastiera non ha questo tasto. Scegline un altro.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Questa non è una scorciatoia. Tieni premuto Ctrl, Alt o Meta e premi un tasto.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Aggiungi Ctrl, Alt o Meta: il tasto da solo non servirebbe più per scrivere.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Questo desktop non ha dato alcuna scorciatoia. Assegnane una a 4otp --quick nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Il desktop non ha concesso la scorciatoia. Assegnane lì una a 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Questo desktop non offre scorciatoie ai programmi. Assegnane lì una a 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Il desktop ha rifiutato la scorciatoia. Assegnane una a 4otp --quick nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Il codice non si è potuto digitare lì. Copialo invece.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Il codice ha un segno che non si può digitare. Copialo invece.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Selettore rapido e area di notifica</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Da qualsiasi programma: premi la scorciatoia, digita due o tre lettere, premi Invio. Ctrl+Invio digita il codice nella finestra da cui provieni, Maiusc+Invio prende il prossimo codice.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Mostra il selettore</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Avvia 4OTP con il sistema</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Apri i link otpauth con 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Su questo desktop i programmi non possono assegnare scorciatoie. Nelle impostazioni della tastiera del sistema, aggiungi una scorciatoia con il comando: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} è assegnata. Premila ora per provarla.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>La scorciatoia</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Lettura delle immagini…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Codici di recupero, uno per riga</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Incollali qui, uno per riga</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Modifica l’elenco</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Salva i codici di recupero</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Un sito accetta ciascuno di questi una volta, al posto di un codice. Spuntalo quando è stato usato.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n rimasto</numerusform>
            <numerusform>%n rimasti</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>usato</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>non ancora usato</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Copia {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Codice di recupero copiato. Spuntalo quando il sito lo ha accettato.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Chiave di recupero</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>L’ho messa al sicuro</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Con questa chiave la cassaforte si apre senza la password. Stampala o scrivila, e tienila dove conservi i documenti importanti. Viene mostrata solo ora.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Chiave di recupero di 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Questa chiave apre la cassaforte di 4OTP sul computer su cui è stata creata, senza la password.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Nella schermata di sblocco scegli “Usa la chiave di recupero” e digitala; gli spazi non contano.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Conserva questo foglio come un passaporto. Chi lo ha insieme al file della cassaforte può leggere tutti i codici.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Creata il {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Salva la chiave di recupero</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Salvata. Un file può essere copiato di nascosto: la carta è più sicura.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Chiave di recupero copiata</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Il link non indica un contatore: si conta da 0. Confronta il primo codice con il sito.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Preso per un codice Steam Guard per via del nome. Cambia il tipo se non è così.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Si chiama Steam, ma con cifre: tenuto come codice normale.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Una chiave da sola non dice nulla del suo sito: dalle un nome.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Questa voce era nel cestino dell’app da cui proviene.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Insolito: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>un nuovo codice ogni %n secondo</numerusform>
            <numerusform>un nuovo codice ogni %n secondi</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase o chiave di recupero</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Chiedi un nuovo codice</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Indirizzo e-mail dell’account</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Lascia vuoto per 4OTP Sync stesso.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Codice ricevuto per e-mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Password monouso o codice di riserva</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Riceverai un codice per e-mail. I tuoi codici vengono aperti solo su questo computer.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Inserisci il codice ricevuto per e-mail. È valido per dieci minuti.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Questo account richiede un secondo fattore.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Infine, ciò che sai solo tu. Non lascia mai questo computer.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Voce {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} proviene da {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Voci del file</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Dove vanno i codici</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Su questo dispositivo</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annulla l’importazione</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salva il rapporto…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Aggiungi %n codice</numerusform>
            <numerusform>Aggiungi %n codici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Niente da aggiungere</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Completa ciò che è qui</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n codice aggiunto</numerusform>
            <numerusform>%n codici aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n già qui</numerusform>
            <numerusform>%n già qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n tralasciato</numerusform>
            <numerusform>%n tralasciati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n rifiutato, con il motivo qui sotto</numerusform>
            <numerusform>%n rifiutati, con i motivi qui sotto</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Tutto il contenuto del file ora è qui.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importazione è stata annullata.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Rapporto salvato. Contiene nomi e motivi, nessuna chiave.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Le immagini di tipo {kind} non si possono leggere qui. Salvala prima come PNG o JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>L’immagine dello schermo creata dal desktop non si è potuta eliminare. Eliminala: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Il desktop non ha fornito un’immagine dello schermo.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Rifai l’esportazione in quell’app.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Questo file non si può aprire.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Questo file non è un’immagine che si possa leggere qui.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Questa immagine è danneggiata o incompleta.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Questa immagine è troppo grande. Ritaglia la parte con il codice QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>È troppo per un solo codice QR.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Non c’è nulla da mostrare come codice QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Nessuna fotocamera trovata. Collegane una, o aggiungi il codice in un altro modo.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>La fotocamera non si apre: un altro programma la sta usando, o le impostazioni di privacy la negano a 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP non può usare la fotocamera. Consentilo nelle impostazioni di questo computer, poi riprova.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>La fotocamera non dà più immagini. È stata scollegata?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP non può ancora vedere lo schermo. Consentilo in “Privacy e sicurezza &gt; Registrazione schermo”, poi riavvialo.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Questo desktop non offre ciò che serve.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Il desktop ha rifiutato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Nessun codice QR trovato in questa immagine.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Nessun codice QR trovato sullo schermo. Deve essere tutto visibile, e non minuscolo.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>È stato letto questo, ma non è un codice per accedere.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>È una chiave di recupero. Apre una cassaforte o un account, e non è un codice da conservare qui.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>È troppo testo in una volta. Aprilo come file con “Importa”.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>È una chiave di accesso. Serve per connettersi in “Sincronizzazione”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>La chiave non è composta dalle cifre da 0 a 9 e dalle lettere da a a f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>La chiave è scritta in un modo che 4OTP non conosce.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>L’orologio di questo computer segna un’ora impossibile.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Questa esportazione di Google Authenticator è tagliata o scritta male.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Questa esportazione di Google Authenticator non contiene codici.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Questa esportazione di Google Authenticator è danneggiata.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Questa esportazione di Google Authenticator è tagliata.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Questa esportazione di Google Authenticator si contraddice.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator non conosce questo tipo di codice.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator non conosce questo algoritmo.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator conosce solo codici di 6 o 8 cifre.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator conosce solo codici di 30 secondi.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Questo codice è troppo grande per l’esportazione di Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>E il suggerimento che la schermata di sblocco mostra su richiesta</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chiave di recupero</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Rimuovi la chiave di recupero</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Un foglio stampato poi non apre più nulla</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Sblocca con il portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copie più vecchie</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Alcune si aprono con una password precedente. Rinnovarle o eliminarle</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Ce n’è una. Creane una nuova; il vecchio foglio poi non apre più nulla</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Una chiave stampata che apre la cassaforte quando si dimentica la password</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Attivo. La password viene richiesta di nuovo di tanto in tanto. Disattiva</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Disattivato. Si apre senza inserire la password finché la tua sessione è attiva. Attiva</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Crea una chiave di recupero</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Non sbloccare più senza la password</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Sblocca senza la password</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Inserisci prima la tua password.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Blocca dopo un’inattività di</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Svuota gli appunti dopo</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Blocca quando lo schermo viene bloccato o il computer va in sospensione</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Nascondi 4OTP da schermate e registrazioni dello schermo</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Apri il selettore rapido con la scorciatoia</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Mostra 4OTP nell’area di notifica</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Chiudendo la finestra, 4OTP resta nell’area di notifica</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>I nuovi codici vanno</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Blocca quando la finestra viene ridotta a icona</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Avvia nascosto, nell’area di notifica</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Colore in risalto</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Altezza delle righe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Nascondi i codici finché non ci passa il puntatore</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Confronta l’orologio con il servizio di sincronizzazione</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Correggi i codici quando l’orologio è sfasato</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Chiede solo che ora è; nulla sui tuoi codici viene inviato.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Solo se il codice è ancora lì. Ai gestori degli appunti viene chiesto di non conservarlo.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Non compare nemmeno negli schermi condivisi.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Dove manca l’area di notifica, appare la finestra.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Il contrasto elevato mantiene il proprio.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Per esempio http://proxy.example.org:8080 o socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Solo se il proxy lo chiede.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Per schermi che altri possono vedere. La copia funziona come sempre.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Dove dico io, ogni volta</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Su tutti i miei dispositivi</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Solo su questo dispositivo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Nessun proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Questo:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde acqua</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>A metà: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>A gruppi di tre: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>A coppie: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Insieme: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Per sito</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Per account</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Prima i più usati</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Prima gli ultimi usati</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Il mio ordine</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Ripristina i valori predefiniti</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Digitando si cerca sempre, ovunque sia il cursore.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Copia il primo codice o quello scelto</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Copia il prossimo codice</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Copia dal primo al nono codice visibile</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Scegli un codice</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Tutto ciò che si può fare con il codice scelto</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Cancella la ricerca; lascia una pagina</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Incolla un link, una chiave o un’immagine</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Modifica il codice scelto</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Fai dire a uno screen reader il codice scelto e i secondi rimasti</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Fissa il codice scelto, o non fissarlo più</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Sposta il codice scelto nel cestino</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Sposta il codice scelto, nel tuo ordine</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Questa pagina</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Verso Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>In Google Authenticator scegli “Trasferisci codici”, poi “Importa codici”, e scansionali uno dopo l’altro.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Chi lo vede può generare questi codici. Sparisce dopo tre minuti.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>Codice QR {number} di {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Codice QR di {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Scansionalo con l’altro dispositivo. Chi lo vede può generare questi codici. Sparisce dopo un minuto.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Link copiato. Contiene la chiave: incollalo solo dove deve stare.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordine dell’elenco</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>La tua cassaforte è pronta</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Aggiungi il tuo primo codice</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Con la chiave o il link che un sito mostra quando attivi l’accesso a due fattori</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importa da un’altra app o da un backup</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Dal file di esportazione di un altro autenticatore, o da un backup di 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Connetti a 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Recupera i codici che gli altri tuoi dispositivi già condividono</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Prima dai un’occhiata</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Con che cosa vuoi iniziare?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Tre o quattro parole senza legame sono forti e facili da ricordare.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Molto debole: indovinata subito</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Debole: indovinata in fretta</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Discreta: aggiungi un’altra parola</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>I tuoi codici sono com’erano, la sincronizzazione è in pausa. Riprova su un’altra rete; se il problema resta, chiedi a chi gestisce il server.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Questa cassaforte non è ancora connessa a un server di sincronizzazione.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Serve una chiave di accesso, e non ne è arrivata nessuna.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Non è una chiave di accesso di 4OTP. Inizia con 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>È una chiave di recupero. Una chiave di accesso inizia con 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>È una chiave di accesso. Una chiave di recupero inizia con 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>La chiave di accesso ha un carattere sbagliato o mancante. Copiala di nuovo dalla dashboard.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Questa chiave di accesso è stata creata da una versione più recente di 4OTP. Aggiorna questa.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>La chiave di accesso è danneggiata. Copiala di nuovo dalla dashboard.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Il server non conosce questa chiave di accesso. Mostrane nella dashboard una che esiste.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>La chiave indica {host} senza cifratura (http). Si usano solo server https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>L’indirizzo del server non è valido. Ha la forma https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>La chiave di accesso non indica un server: inserisci il suo indirizzo.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Una cassaforte sincronizzata contiene fino a {limit} codici. I tuoi codici sono com’erano.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Il server dice che è troppo per una sola cassaforte. I tuoi codici sono com’erano.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Il server non è raggiungibile. Le modifiche attendono qui e verranno inviate più tardi.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Il server non ha risposto in tempo. Le modifiche attendono qui e verranno inviate più tardi.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Il certificato del server non è valido, quindi non è stato inviato nulla. I tuoi codici sono com’erano.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Ha risposto qualcos’altro, non un server di sincronizzazione: la pagina di accesso di un hotel o un sito web.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>La risposta del server non si può leggere. I tuoi codici sono com’erano.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>La risposta del server non ha fine. I tuoi codici sono com’erano.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Il server ha un problema suo ({status}). Le modifiche attendono qui e verranno inviate più tardi.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Il server è in manutenzione. Le modifiche attendono qui e verranno inviate più tardi.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Il server chiede di attendere un po’.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Altri dispositivi modificano la cassaforte di continuo. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Il proxy non lascia passare questa connessione. Controlla le impostazioni del proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Il proxy non è raggiungibile. Controlla le impostazioni del proxy. Le modifiche attendono qui e verranno inviate più tardi.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Il proxy chiede un nome e una password, o non accetta quelli indicati. Inseriscili nelle impostazioni del proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>L’indirizzo del proxy non è utilizzabile. È simile a http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>L’abbonamento è scaduto: le modifiche degli altri dispositivi arrivano ancora, le tue attendono qui.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Il server rifiuta questa modifica. I tuoi codici sono com’erano.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Il server rifiuta questo dispositivo. I tuoi codici sono com’erano.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Troppi tentativi. Attendi prima del prossimo.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Il server richiede una versione più recente di 4OTP. Aggiorna questa.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Questa versione non è più conservata; il server tiene le ultime 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Il server non sa che cosa gli è stato chiesto.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Il proprietario ha eliminato o disattivato questa chiave di accesso. I codici restano qui; connettiti con un’altra chiave.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Il server non conosce più questo dispositivo. I codici restano qui; connettiti di nuovo.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Il proprietario ha creato una nuova cassaforte sincronizzata. I codici restano qui; connettiti con una nuova chiave di accesso.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Il server di sincronizzazione ha perso modifiche, come dopo il ripristino di un backup. Qui non è stato modificato nulla. Ripara riporta ciò che manca lì.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Il server è stato ripristinato a un momento precedente alla rimozione di una chiave di accesso. Il proprietario deve prima rinnovare le chiavi nella dashboard; poi ripara qui.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>La risposta del server infrange le regole della sincronizzazione.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Il server mostra uno stato più vecchio di quello che questo dispositivo ha visto.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>La cronologia del server non prosegue ciò che questo dispositivo ha visto.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Il server mostra chiavi che erano state sostituite.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Una modifica sul server è stata fatta da qualcuno che non ha la chiave della cassaforte.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Il server mostra un’altra chiave per un periodo noto.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Ciò che il server conserva per questa chiave non si apre con essa.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Il server risponde per un’altra cassaforte.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Le chiavi sono state cambiate, ma la cronologia non ne mostra nulla.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Lo stato del server è più vecchio di questa chiave di accesso.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Il server ha omesso o modificato dei record.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>L’elenco di chiavi del server non è quello del proprietario.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Questo codice è sbagliato o troppo vecchio. Controllalo, o fattene inviare uno nuovo.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Non è né la passphrase né la chiave di recupero.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Questo account non ha chiavi di accesso. Creane una nella dashboard.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Le impostazioni della sincronizzazione sono danneggiate. I codici restano qui; connettiti di nuovo.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Questo account non ha ancora una cassaforte sincronizzata. Creane una nella dashboard.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Ciò che qui era diverso resta nel cestino per 30 giorni.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Un codice che avevi eliminato è stato modificato su un altro dispositivo e resta.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Un codice che avevi modificato è stato eliminato su un altro dispositivo ed è tornato.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Un codice è stato eliminato su un altro dispositivo; il suo contatore o il suo posto qui è sparito con esso.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Due dispositivi hanno dato a un codice un altro segreto: vengono tenuti entrambi, fianco a fianco.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Un codice era già presente ed è stato unito a questo.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ripara</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Attiva la sincronizzazione</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Connetti con una chiave di accesso</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Scansionala o incollala dalla dashboard</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Ripristina con e-mail e passphrase</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Quando non c’è una chiave di accesso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Che cosa è cambiato, quando e dove; torna a una versione</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Come questo computer raggiunge il server</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Controllo di sincronizzazione</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Disconnetti…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Configurazione della sincronizzazione</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Elimina %n codice su tutti i dispositivi…</numerusform>
            <numerusform>Elimina %n codici su tutti i dispositivi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Sei parole, uguali su tutti i dispositivi che hanno visto le stesse modifiche</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>La sincronizzazione è in pausa</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Al momento non allineato</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Sincronizzazione…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>In attesa di invio: %n modifica</numerusform>
            <numerusform>In attesa di invio: %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Allineato, in tempo reale</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Allineato</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Gli stessi codici su tutti i tuoi dispositivi, cifrati end-to-end: il server non può leggerli. Tutto funziona anche senza.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Ultimo contatto: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Ultima modifica: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>In attesa qui: %n modifica.</numerusform>
            <numerusform>In attesa qui: %n modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>In tempo reale, subito</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Ogni ora</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Ogni sei ore</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una volta al giorno</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Solo quando premo “Sincronizza ora”</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Eliminare questi codici su tutti i dispositivi?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Vanno qui nel cestino per 30 giorni, e la cronologia può riportarli.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Elimina su tutti i dispositivi</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>La sincronizzazione richiede una tua decisione.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Rifiutato: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n già qui</numerusform>
            <numerusform>%n già qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n diverso</numerusform>
            <numerusform>%n diversi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n diverso</numerusform>
            <numerusform>%n diversi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Già qui</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nuovo nome per una chiave che è già qui</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Diverso da quello qui: vengono tenuti entrambi</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Questa non è la password del file.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Il file è danneggiato o incompleto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP non conosce questo tipo di file. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Il file è più grande di qualsiasi esportazione. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Il file richiede più calcolo di qualsiasi vera esportazione.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Non c’è abbastanza memoria libera per aprire questo file.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Questo file ne richiede un altro accanto: {file}. Scegli entrambi insieme.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>I file di questo tipo non si possono importare. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} non permette a nessuno di leggere questo file. Esportalo lì in un altro modo, senza il suo blocco.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>È legata al dispositivo su cui è stata creata. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Questo archivio è vuoto: {app} non è riuscita a crearlo. Aggiorna {app}, poi esporta di nuovo.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Mancano le parti {missing} di {size}. Scegli insieme tutte le pagine del kit di recupero.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Nessun codice QR trovato in questa immagine. Prova con una più nitida o più grande.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Questo file chiave è danneggiato, o non lo è. Scegline un altro.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Il file non si può leggere dal disco.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Questo file non contiene impostazioni di 4OTP. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Non si può decifrare. Esporta di nuovo nell’altra app.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>È danneggiata nel file. Esporta di nuovo nell’altra app.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Si trova in un altro file. Scegli insieme tutti i file dell’esportazione.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Ha una password propria. Toglila nell’altra app, poi esporta di nuovo.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Funziona con messaggi a un telefono e non ha una chiave. Imposta invece un codice sul sito.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Il formato non ha posto per questo tipo di codice. Scegline un altro.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Il formato non ha posto per questo algoritmo. Scegline un altro.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Il formato non ha posto per così tante cifre. Scegline un altro.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Questo formato non si può cifrare. Scegline un altro.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Il file ha bisogno di una password. Digitane una; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Passphrase sbagliata o file danneggiato.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Questo backup è stato creato da una versione più recente di 4OTP. Aggiorna.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Non è un backup di 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Il backup è più grande di 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Il file è stato scritto, ma non si è potuto rileggere. Non è un backup; prova un’altra posizione.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>La cartella per i backup non c’è.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Le impostazioni del backup automatico sono danneggiate: configuralo di nuovo.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Scegli di nuovo ogni quanto si fa un backup.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Queste pagine sono di più kit di recupero. Scegli quelle di uno solo.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Un codice QR del kit di recupero è danneggiato. Scansiona di nuovo le sue pagine.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Sono troppi codici per un kit di recupero. Fai un file di backup.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Esporta di nuovo in Bitwarden, protetto da password o come JSON semplice.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Decifralo prima con OpenPGP, o esporta senza OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Questa tabella di password non ha una colonna di codici. Esporta in un altro formato.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Esporta di nuovo senza password, come semplice file ZIP.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Esporta come testo in WinAuth e scegli quel file.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Cambia la cifratura in AES o ChaCha20 in KeePass, e salva.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Salvalo come KDBX 4 in KeePass 2 o KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Usa l’esportazione dell’app stessa, come codici QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Configurala di nuovo sul sito.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Fai una schermata dei suoi codici QR e scegli quella.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>il suo “{member}” non si può leggere; viene conservato così com’è</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Il file non si è potuto scrivere lì.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Il file non si è potuto scrivere lì: la cartella è in sola lettura.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Il disco è pieno. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>si trova nel cestino dell’altra app</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>La passphrase deve avere almeno %n carattere.</numerusform>
            <numerusform>La passphrase deve avere almeno %n caratteri.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n codice in questo file</numerusform>
            <numerusform>%n codici in questo file</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Svuota il cestino…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Il cestino è vuoto</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>I codici eliminati restano qui per 30 giorni.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>eliminato il {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Ripristina {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Elimina {name} definitivamente</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} è tornato</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Eliminare {name} definitivamente?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>L’operazione non si può annullare. Assicurati che il sito non chieda più questo codice.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Eliminare %n voce definitivamente?</numerusform>
            <numerusform>Eliminare %n voci definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Svuota il cestino</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Mostra 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Selettore rapido</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Esci da 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chiave di recupero</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Mostra il suggerimento</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usa la chiave di recupero</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usa la password</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Sblocca con il portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Apri una copia più vecchia…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Ricomincia da capo…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Sblocco…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Questa non è la password. Prossimo tentativo tra %n secondo.</numerusform>
            <numerusform>Questa non è la password. Prossimo tentativo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Il file della cassaforte non è più dov’era</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Le sue copie, o la sua chiave, sono ancora qui. Non è stato creato né modificato nulla.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Creata da una versione più recente di 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Aggiorna 4OTP su questo computer. La cassaforte è stata lasciata com’era.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Il file della cassaforte è danneggiato</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Il file viene conservato. Si può aprire una copia più vecchia con la stessa password.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Sblocca 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Suggerimento: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Iniziare con una cassaforte vuota?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Il file danneggiato e tutte le copie restano dove sono, con un altro nome. Non viene eliminato nulla.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia da capo</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Queste voci sono conservate esattamente come sono, vanno in ogni backup e vengono riprovate da ogni versione più recente di 4OTP. Il testo di una voce può contenere la sua chiave: non mostrarlo a nessuno.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Dal {when}. Motivo: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Testo della voce</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostra il testo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Eliminare questa voce definitivamente?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Una versione più recente di 4OTP potrebbe leggerla. L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scansiona lo schermo</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Usa la webcam</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Apri un’immagine</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Inserisci la chiave a mano</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Dove devono andare i nuovi codici?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>I codici sincronizzati sono su tutti i tuoi dispositivi. Gli altri restano su questo.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Ricorda la scelta</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzato</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Su questo dispositivo</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
</TS>