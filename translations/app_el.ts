<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Σχετικά με το 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Έκδοση {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Το θησαυροφυλάκιό σας βρίσκεται στο</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια χρήσης</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Γενική Άδεια Δημόσιας Χρήσης GNU, έκδοση 3 ή νεότερη</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Λογότυπα υπηρεσιών</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Από το simple-icons (CC0)· τα λογότυπα ανήκουν στους κατόχους τους</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Αναφορά προβλήματος ασφαλείας</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Αποθήκευση νέου κωδικού</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Νέος κωδικός</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Πληκτρολογήστε αυτόν τον κωδικό στον ιστότοπο</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Όταν τον δεχτεί ο ιστότοπος, αποθηκεύστε. Ο επόμενος κωδικός θα είναι διαφορετικός.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Όταν τον δεχτεί ο ιστότοπος, αποθηκεύστε. Έπειτα κρατήστε εδώ και τους κωδικούς ανάκτησης του ιστότοπου.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Υπάρχει ήδη κωδικός με αυτό το κλειδί στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Δώστε του ένα όνομα, για να τον ξαναβρείτε.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Αποθηκεύτηκε: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Σάρωση της οθόνης</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Βρίσκει τους κωδικούς QR σε όλα τα παράθυρα, σε όλες τις οθόνες</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Χρήση της κάμερας</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Για κωδικό QR σε τηλέφωνο ή σε χαρτί</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Άνοιγμα εικόνας</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Στιγμιότυπα και φωτογραφίες, πολλά μαζί· ή αποθέστε τα σε αυτό το παράθυρο</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Το αυτόματο αντίγραφο ασφαλείας απέτυχε: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Προβολή</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Αυτόματα αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Επιλογή φακέλου…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Κάθε ώρα</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Καθημερινά</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Κάθε εβδομάδα</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n αρχείο</numerusform>
            <numerusform>%n αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Δημιουργία αντιγράφου τώρα</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Απενεργοποίηση</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Μετά από αλλαγές, το πολύ</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Διατήρηση των τελευταίων</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Φάκελος αντιγράφων ασφαλείας</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Μετά από αλλαγές, το 4OTP γράφει ένα κρυπτογραφημένο αντίγραφο σε έναν φάκελο, κατά προτίμηση φάκελο που συγχρονίζεται με διαδικτυακό χώρο αποθήκευσης. Κάθε αντίγραφο διαβάζεται ξανά και ανοίγεται πριν θεωρηθεί έγκυρο.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>κανένα ακόμη</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Στο {folder}. Τελευταίο καλό αντίγραφο: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Απέτυχε: {why} Γίνεται νέα προσπάθεια κάθε ώρα.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Επιλέξτε έναν φάκελο.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Αντίγραφο ασφαλείας των μυστικών κλειδιών</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Ένα αρχείο για %n κωδικό, κρυπτογραφημένο με δική του φράση πρόσβασης.</numerusform>
            <numerusform>Ένα αρχείο για %n κωδικούς, κρυπτογραφημένο με δική του φράση πρόσβασης.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Χωρίς τη φράση πρόσβασης δεν μπορεί να το ανοίξει κανείς, ούτε εσείς.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Επιλογή θέσης και δημιουργία…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Αποθήκευση του αντιγράφου</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Έτοιμο. Το αντίγραφο περιέχει %n κωδικό· διαβάστηκε ξανά και άνοιξε.</numerusform>
            <numerusform>Έτοιμο. Το αντίγραφο περιέχει %n κωδικούς· διαβάστηκε ξανά και άνοιξε.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n μη αναγνώσιμη εγγραφή συμπεριλήφθηκε ως έχει.</numerusform>
            <numerusform>%n μη αναγνώσιμες εγγραφές συμπεριλήφθηκαν ως έχουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Το αντίγραφο δημιουργήθηκε</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Κλείσιμο αυτού του μηνύματος</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Κάμερα υπολογιστή</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Κάμερα</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Εικόνα της κάμερας</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Συνέχεια με όσα διαβάστηκαν</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Ή προσθέστε τον κωδικό με άλλον τρόπο:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Δείξτε τον επόμενο κωδικό QR.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Διαβάστηκε.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Αυτός ο κωδικός έχει ήδη διαβαστεί. Δείξτε έναν άλλο.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Η κάμερα ξεκινά…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Κρατήστε τον κωδικό QR μπροστά στην κάμερα, ώστε να γεμίζει περίπου τη μισή εικόνα.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Δεν υπάρχει κάμερα</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Η κάμερα χρησιμοποιείται</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Η κάμερα δεν επιτρέπεται</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Η κάμερα δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Η κάμερα δεν λειτουργεί</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Εξαγωγή ή εισαγωγή ρυθμίσεων</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Εξαγωγή ρυθμίσεων…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Για φύλαξη ή για άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Εισαγωγή ρυθμίσεων…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Ό,τι δεν αναφέρει το αρχείο μένει όπως είναι</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Το αρχείο περιέχει όσα ορίσατε στα «Περισσότερα»: ούτε κωδικούς, ούτε κλειδιά, ούτε κωδικό πρόσβασης. Μπορεί να το δει ο καθένας.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Γράφτηκε: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Παραλείφθηκαν:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>Άλλαξε %n ρύθμιση.</numerusform>
            <numerusform>Άλλαξαν %n ρυθμίσεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Όλα είναι ήδη ρυθμισμένα έτσι.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: το 4OTP δεν έχει τέτοια ρύθμιση</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: δεν μπορεί να έχει αυτή την τιμή</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Αλλαγή κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Τρέχων κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Ίσως κάποιος γνωρίζει τον παλιό</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Τότε το θησαυροφυλάκιο αποκτά και νέο κλειδί, και το κλειδί ανάκτησης πρέπει να φτιαχτεί ξανά.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Με τον νέο κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Με τον παλιό κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Διαγραφή τους</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Παλαιότερα αντίγραφα του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Τα αρχεία αντιγράφων ασφαλείας ανοίγουν με τη φράση πρόσβασης με την οποία φτιάχτηκαν.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Διαγραφή των παλαιότερων αντιγράφων;</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Διαγράφονται μόνο όσα έχουν όλους τους κωδικούς τους στο θησαυροφυλάκιο ή στον κάδο του. Αυτό δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Αλλαγή και διαγραφή</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Ο κωδικός πρόσβασης άλλαξε</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Προς Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Κωδικοί προς εμφάνιση</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Κωδικοί QR με έως δέκα κωδικούς ο καθένας, για το Google Authenticator ή άλλη εφαρμογή που διαβάζει την εξαγωγή του.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} και %n ακόμη</numerusform>
            <numerusform>{names} και %n ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n κωδικός δεν μπορεί να μεταφερθεί: {names}</numerusform>
            <numerusform>%n κωδικοί δεν μπορούν να μεταφερθούν: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Εμφάνιση κωδικών QR για %n κωδικό</numerusform>
            <numerusform>Εμφάνιση κωδικών QR για %n κωδικούς</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Εμφάνιση των κωδικών QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Περιέχουν τα κλειδιά αυτών των κωδικών. Πληκτρολογήστε πρώτα τον κωδικό πρόσβασής σας.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n δευτερόλεπτο</numerusform>
            <numerusform>%n δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Το ρολόι αυτού του υπολογιστή μετατοπίστηκε κατά {time}. Οι κωδικοί ίσως απορριφθούν.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Το ρολόι αυτού του υπολογιστή αποκλίνει κατά {time}. Οι κωδικοί διορθώνονται ανάλογα.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Το ρολόι αυτού του υπολογιστή πηγαίνει {time} πίσω. Οι κωδικοί ίσως απορριφθούν.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Το ρολόι αυτού του υπολογιστή πηγαίνει {time} μπροστά. Οι κωδικοί ίσως απορριφθούν.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n ώρα</numerusform>
            <numerusform>%n ώρες</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Διόρθωση των κωδικών</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Ο κωδικός {name} αντιγράφηκε</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Ο επόμενος κωδικός {name} αντιγράφηκε</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Καρφιτσώθηκε στην κορυφή</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Ξεκαρφιτσώθηκε</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Μετακινήθηκε</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Μετακινήθηκε στον κάδο: {name}</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Μετακινήθηκε στον συγχρονισμό</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Αντιγράφηκε στον συγχρονισμό</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Αντιγράφηκε σε αυτή τη συσκευή</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Διατήρηση του {name} μόνο σε αυτή τη συσκευή;</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Θα εξαφανιστεί από τις άλλες συσκευές σας.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Διατήρηση μόνο εδώ</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Μόνο σε αυτή τη συσκευή</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Το πρόχειρο καθαρίζεται σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Το πρόχειρο καθαρίζεται σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>χωρίς όνομα</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Χρειάζεται το PIN του: κάντε κλικ εδώ</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Για παράδειγμα JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Σημείωση, ετικέτες και σύνθετες ρυθμίσεις</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Κλειδί</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Το κείμενο δίπλα στον κωδικό QR· τα κενά και τα πεζά ή κεφαλαία δεν έχουν σημασία. Ή ένας σύνδεσμος.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Όνομα του ιστότοπου</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Λογαριασμός (προαιρετικό)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Ετικέτες, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Καμία ομάδα</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Συνέχεια επεξεργασίας</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Κωδικοί</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Αντιγραφή κωδικού</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Δημιουργία του επόμενου κωδικού</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Αντιγραφή επόμενου κωδικού</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Επεξεργασία…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ξεκαρφίτσωμα</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Καρφίτσωμα στην κορυφή</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Εμφάνιση κωδικού QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Κωδικοί ανάκτησης…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Διατήρηση και των δύο, χωρίς επισήμανση</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Διατήρηση μόνο σε αυτή τη συσκευή…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Αντιγραφή σε αυτή τη συσκευή</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Μετακίνηση στον συγχρονισμό</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Αντιγραφή στον συγχρονισμό</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Μετακίνηση σε ομάδα</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Καμία ομάδα</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Νέα ομάδα…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>κανένας κωδικός: λείπει μια ρύθμιση</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>πατήστε Enter για τον επόμενο κωδικό</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>κρυμμένος κωδικός</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>κωδικός {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>καρφιτσωμένο</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>αντιγράφηκε</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>απομένει %n δευτερόλεπτο</numerusform>
            <numerusform>απομένουν %n δευτερόλεπτα</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Προσθέστε τον πρώτο σας κωδικό</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέος</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Συγχρονισμένοι</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Κανένας κωδικός ακόμη</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Ενεργοποιήστε τη σύνδεση δύο παραγόντων σε έναν ιστότοπο και φέρτε εδώ το κλειδί του. Χρειάζεται ένα λεπτό.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Τίποτα σε αυτή την ομάδα</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Μετακινήστε εδώ έναν κωδικό από το μενού του.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Δεν ταιριάζει κανένας ιστότοπος, λογαριασμός, ομάδα, ετικέτα ή σημείωση.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Σε αυτή τη συσκευή</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Βρέθηκαν κωδικοί</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Ομάδα για όλους τους επιλεγμένους</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Σύνδεση στο 4OTP Sync με το κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Δείξτε τον επόμενο κωδικό QR ή αποθηκεύστε όσα διαβάστηκαν.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Σάρωση της οθόνης για περισσότερους</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Ανάγνωση περισσότερων με την κάμερα</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Άνοιγμα περισσότερων εικόνων</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Αποθήκευση %n κωδικού</numerusform>
            <numerusform>Αποθήκευση %n κωδικών</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Δώστε του ένα όνομα, για να τον ξαναβρείτε.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Αποθηκεύτηκε: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>Αποθηκεύτηκε %n κωδικός</numerusform>
            <numerusform>Αποθηκεύτηκαν %n κωδικοί</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Διεύθυνση διακομιστή</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Μόνο όταν το κλειδί πρόσβασης δεν αναφέρει διακομιστή.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Σάρωση κωδικού QR κλειδιού πρόσβασης</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Κάμερα, οθόνη ή εικόνα</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Ο πίνακας ελέγχου δείχνει το κλειδί πρόσβασης στα «Κλειδιά πρόσβασης»: εμφανίστε το εκεί και αντιγράψτε το.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Εισαγωγή κλειδιού πρόσβασης με το χέρι</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Συγχρονισμός όλων των κωδικών αυτής της συσκευής</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Επιλογή συγκεκριμένων</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Κανένας: μένουν μόνο σε αυτή τη συσκευή</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Κωδικοί προς συγχρονισμό</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Ενεργοποίηση συγχρονισμού</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Πρώτα διατηρείται ένα αντίγραφο του θησαυροφυλακίου. Δεν αφαιρείται τίποτα από καμία πλευρά.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Σύνδεση στο {host};</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Αυτό το κλειδί πρόσβασης οδηγεί σε διακομιστή που δεν ανήκει στο 4OTP. Συνεχίστε αν είναι αυτός που περιμένετε.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Συνδέθηκε στο {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Συγχρονισμένος εκεί: %n κωδικός.</numerusform>
            <numerusform>Συγχρονισμένοι εκεί: %n κωδικοί.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Σε αυτή τη συσκευή: %n κωδικός.</numerusform>
            <numerusform>Σε αυτή τη συσκευή: %n κωδικοί.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Και στις δύο πλευρές, συγχωνεύεται σε έναν: %n.</numerusform>
            <numerusform>Και στις δύο πλευρές, συγχωνεύονται σε έναν: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Ο συγχρονισμός είναι ενεργός.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Άνοιγμα παλαιότερου αντιγράφου</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Ό,τι άλλαξε μετά τη δημιουργία ενός αντιγράφου δεν υπάρχει σε αυτό. Όλα τα αρχεία διατηρούνται.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Δεν υπάρχει αντίγραφο δίπλα στο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Αποσύνδεση αυτής της συσκευής;</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Οι άλλες συσκευές δεν επηρεάζονται.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Αποσύνδεση</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Διατήρηση όλων των κωδικών σε αυτή τη συσκευή</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Αφαίρεση των συγχρονισμένων κωδικών από αυτή τη συσκευή</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Πληκτρολογήστε «αφαίρεση» για επιβεβαίωση</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>αφαίρεση</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Δοκιμή αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Επιλογή αντιγράφου…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Πληκτρολογήστε μόνοι σας τη φράση πρόσβασης: το ζητούμενο είναι αν τη θυμάστε ακόμη. Δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Επιλογή αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Επιλέξτε ένα αρχείο.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Η φράση πρόσβασης είναι σωστή. %n κωδικός στο αρχείο.</numerusform>
            <numerusform>Η φράση πρόσβασης είναι σωστή. %n κωδικοί στο αρχείο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Φτιάχτηκε στις {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n ίδιος με τώρα.</numerusform>
            <numerusform>%n ίδιοι με τώρα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n παλαιότερος από τώρα.</numerusform>
            <numerusform>%n παλαιότεροι από τώρα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n δεν υπάρχει πια εδώ.</numerusform>
            <numerusform>%n δεν υπάρχουν πια εδώ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Λείπει από αυτό: %n νεότερος κωδικός. Δημιουργήστε νέο αντίγραφο.</numerusform>
            <numerusform>Λείπουν από αυτό: %n νεότεροι κωδικοί. Δημιουργήστε νέο αντίγραφο.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Αλλαγή πριν από την αποθήκευση</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Όνομα του ιστότοπου</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Λογαριασμός (προαιρετικό)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Καμία ομάδα</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Επεξεργασία κωδικού</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Αντικατάσταση του κλειδιού…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Κάντε κλικ στην εικόνα για να επιλέξετε άλλη.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Οι αλλαγές αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Μετακινήθηκε στον κάδο: {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Αυτό δεν πέτυχε ({code}). Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Ο χαρακτήρας {position} του κλειδιού είναι {character}, που δεν υπάρχει σε κανένα κλειδί: το 0 είναι O, το 1 είναι I ή L, το 8 είναι B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Ο χαρακτήρας {position} του κλειδιού δεν μπορεί να υπάρχει σε κλειδί: A έως Z και 2 έως 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: η τιμή πρέπει να είναι από {minimum} έως {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: έχει τιμή που το 4OTP δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Το θησαυροφυλάκιο χρησιμοποιείται από άλλο πρόγραμμα (διεργασία {pid} στο {host}). Εδώ μπορεί να διαβαστεί, όχι να αλλάξει.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Λάθος κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: υπερβολικά μεγάλο μήκος.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Το κλειδί είναι κενό ή πολύ σύντομο.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Το κλειδί είναι μεγαλύτερο από κάθε κλειδί: ελέγξτε τι επικολλήθηκε.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Το κλειδί έχει μήκος που δεν έχει αυτός ο τύπος κωδικού.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Ένας χαρακτήρας του κλειδιού είναι λάθος: τα ψηφία ελέγχου δεν ταιριάζουν.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Αυτός ο τύπος κωδικού είναι άγνωστος σε αυτή την έκδοση του 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Αυτός ο κωδικός χρειάζεται το PIN του.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Αυτό το κείμενο δεν είναι ούτε κλειδί ούτε σύνδεσμος που αρχίζει με otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Αυτή είναι εξαγωγή του Google Authenticator· ανοίξτε την ως εισαγωγή.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Αυτός ο σύνδεσμος είναι πολύ μεγάλος για κωδικό.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Αυτός ο σύνδεσμος περιέχει χαρακτήρες που δεν διαβάζονται.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Αυτό το αρχείο δεν είναι εικόνα που μπορεί να χρησιμοποιηθεί. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Το θησαυροφυλάκιο είναι κλειδωμένο. Ξεκλειδώστε το πρώτα· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Αυτό το αρχείο δεν είναι θησαυροφυλάκιο του 4OTP. Έμεινε ως έχει.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Αυτό το θησαυροφυλάκιο δημιουργήθηκε από νεότερη έκδοση του 4OTP. Κάντε ενημέρωση· το αρχείο έμεινε ως έχει.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Το αρχείο του θησαυροφυλακίου είναι κατεστραμμένο. Διατηρήθηκε, και μπορεί να ανοιχτεί ένα παλαιότερο αντίγραφο.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Το θησαυροφυλάκιο εδώ μόνο διαβάζεται. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Ο δίσκος είναι γεμάτος. Η αλλαγή σας κρατιέται στη μνήμη και αποθηκεύεται μόλις υπάρξει χώρος.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Υπάρχει ήδη θησαυροφυλάκιο· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Η υπόδειξη αποκαλύπτει μέρος του κωδικού πρόσβασης. Περιγράψτε τον χωρίς τα δικά του γράμματα.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Η υπόδειξη είναι πολύ μεγάλη: το πολύ 80 χαρακτήρες.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Αυτό το κλειδί ανάκτησης δεν ανοίγει αυτό το θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Το κλειδί αυτού του υπολογιστή χάθηκε. Ξεκλειδώστε με τον κωδικό πρόσβασης ή το κλειδί ανάκτησης· δεν χάθηκε κανένας κωδικός.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Το αρχείο του θησαυροφυλακίου δεν είναι πια εκεί που ήταν. Δεν δημιουργήθηκε ούτε άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Ήρθε η ώρα να πληκτρολογήσετε μία φορά τον κωδικό πρόσβασης, για να μην ξεχαστεί.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Αυτή η εγγραφή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει χώρο φύλαξης κλειδιών που να μπορεί να εμπιστευτεί το 4OTP.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Ο χώρος φύλαξης κλειδιών αυτού του υπολογιστή αρνήθηκε. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Αυτή η εγγραφή δεν διαβάζεται. Διατηρείται ως έχει.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Ο μετρητής αυτού του κωδικού έφτασε στο τέλος του.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Δώστε του ένα όνομα.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Αυτός ο κωδικός δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Αυτή η ομάδα δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Ο χώρος φύλαξης κλειδιών αυτού του υπολογιστή είναι κλειδωμένος. Ξεκλειδώστε τον και δοκιμάστε ξανά, ή χρησιμοποιήστε τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Άλλο αρχείο πήρε τη θέση του θησαυροφυλακίου και δεν αντικαταστάθηκε. Φτιάξτε τώρα ένα αντίγραφο ασφαλείας και ανοίξτε ξανά το 4OTP.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Αυτή η εγγραφή ήρθε από τον συγχρονισμό και μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Τίποτε άλλο δεν θα άνοιγε το θησαυροφυλάκιο. Ορίστε πρώτα κωδικό πρόσβασης ή φτιάξτε κλειδί ανάκτησης.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Αυτό το θησαυροφυλάκιο δεν μπόρεσε να ενημερωθεί. Διαβάζεται εδώ, αλλά δεν αλλάζει. Ενημερώστε το 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Αυτό το αντίγραφο δεν υπάρχει πια. Επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Αυτός ο κωδικός δεν έχει μετρητή: αλλάζει με τον χρόνο.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Το θησαυροφυλάκιο δεν μπόρεσε να αποθηκευτεί. Η αλλαγή σας κρατιέται στη μνήμη· ελέγξτε ότι υπάρχει ο φάκελός του.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Το αρχείο του θησαυροφυλακίου δεν διαβάζεται από τον δίσκο. Ελέγξτε ποιος μπορεί να το διαβάσει, ή ανοίξτε ένα αντίγραφο.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Ο κωδικός πρόσβασης χρειάζεται τουλάχιστον %n χαρακτήρα.</numerusform>
            <numerusform>Ο κωδικός πρόσβασης χρειάζεται τουλάχιστον %n χαρακτήρες.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Λάθος PIN. Απομένει %n προσπάθεια, έπειτα ανοίγει μόνο με τον κωδικό πρόσβασης.</numerusform>
            <numerusform>Λάθος PIN. Απομένουν %n προσπάθειες, έπειτα ανοίγει μόνο με τον κωδικό πρόσβασης.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Λάθος κωδικός πρόσβασης. Επόμενη προσπάθεια σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Λάθος κωδικός πρόσβασης. Επόμενη προσπάθεια σε %n δευτερόλεπτα.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Φύλλο για εκτύπωση</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Κρυπτογράφηση με κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Εκτύπωση και των κωδικών ανάκτησης</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Κωδικός πρόσβασης του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Επιλογή θέσης και εξαγωγή…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Προς Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Κωδικοί QR για σάρωση με το τηλέφωνο</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Πακέτο ανάκτησης</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Ένα εκτυπωμένο κλειδί ανάκτησης και ένα κρυπτογραφημένο αντίγραφο</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Αυτό το αρχείο περιέχει τα κλειδιά σας χωρίς κρυπτογράφηση: όποιος το διαβάσει έχει τους κωδικούς σας. Διαγράψτε το μόλις χρησιμοποιηθεί.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Αυτή η μορφή δεν έχει θέση για %n κωδικό:</numerusform>
            <numerusform>Αυτή η μορφή δεν έχει θέση για %n κωδικούς:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Χάνονται για %n κωδικό: {what}</numerusform>
            <numerusform>Χάνονται για %n κωδικούς: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Μόνο τα αντίγραφα διατηρούν %n μη αναγνώσιμη εγγραφή.</numerusform>
            <numerusform>Μόνο τα αντίγραφα διατηρούν %n μη αναγνώσιμες εγγραφές.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>η σημείωση</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>ομάδες και ετικέτες</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>η εικόνα</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>οι κωδικοί ανάκτησης</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>το PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>το καρφίτσωμα στην κορυφή</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>ο μετρητής</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Αποθήκευση της εξαγωγής</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>Εξήχθη %n κωδικός</numerusform>
            <numerusform>Εξήχθησαν %n κωδικοί</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Δημιουργία του θησαυροφυλακίου μου</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Καλώς ήρθατε στο 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Οι κωδικοί σας κρυπτογραφούνται σε αυτόν τον υπολογιστή με έναν κωδικό πρόσβασης που γνωρίζετε μόνο εσείς. Κανείς δεν μπορεί να τον επαναφέρει, γι’ αυτό επιλέξτε έναν που θα θυμάστε.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Δημιουργία…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Νέος</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Υπάρχει ήδη εδώ</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Δύο φορές σε αυτή τη λίστα</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Το ίδιο κλειδί δύο φορές σε αυτή τη λίστα</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Αυτό το κλειδί υπάρχει ήδη εδώ, με όνομα {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Υπάρχει εδώ κωδικός με αυτό το όνομα και άλλο κλειδί</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Δεν έχει όνομα: δώστε του ένα.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>χωρίς όνομα</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>επιλεγμένο</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>μη επιλεγμένο</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>κωδικός {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>Διαβάστηκαν {read} από {size}· λείπουν τα μέρη {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>Διαβάστηκαν {read} από {size}· λείπει το μέρος {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n προς προσθήκη</numerusform>
            <numerusform>%n προς προσθήκη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n υπάρχει ήδη εδώ</numerusform>
            <numerusform>%n υπάρχουν ήδη εδώ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n δεν μπορεί να χρησιμοποιηθεί</numerusform>
            <numerusform>%n δεν μπορούν να χρησιμοποιηθούν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · στην ομάδα {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Κωδικοί που βρέθηκαν</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Αυτό υπάρχει ήδη στη λίστα.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Άνοιγμα εικόνων με κωδικούς QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Εμφάνιση του γρήγορου επιλογέα</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Όνομα νέας ομάδας</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Οι ομάδες βρίσκονται κάτω από το πεδίο αναζήτησης. Ένας κωδικός ανήκει σε μία ομάδα ή σε καμία.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Όνομα της ομάδας {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Μετακίνηση προς τα πάνω: {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Μετακίνηση προς τα κάτω: {name}</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Διαγραφή της ομάδας {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Η ομάδα {name} διαγράφηκε· οι κωδικοί της μένουν</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Το αυτόματο αντίγραφο απέτυχε %n φορά</numerusform>
            <numerusform>Το αυτόματο αντίγραφο απέτυχε %n φορές</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Δεν υπάρχει ακόμη αντίγραφο ασφαλείας</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Το τελευταίο αντίγραφο ασφαλείας έχει μόνο %n κωδικό</numerusform>
            <numerusform>Το τελευταίο αντίγραφο ασφαλείας έχει μόνο %n κωδικούς</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Κανένα αντίγραφο δεν δοκιμάστηκε ποτέ</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Η τελευταία δοκιμή αντιγράφου έγινε πριν από %n ημέρα</numerusform>
            <numerusform>Η τελευταία δοκιμή αντιγράφου έγινε πριν από %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Μόνο αυτός ο υπολογιστής μπορεί να ανοίξει το θησαυροφυλάκιο</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Το θησαυροφυλάκιο δεν έχει κωδικό πρόσβασης</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n εγγραφή δεν διαβάζεται</numerusform>
            <numerusform>%n εγγραφές δεν διαβάζονται</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Το ρολόι αυτού του υπολογιστή δεν είναι σωστό</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n κωδικός μοιράζεται ένα κλειδί</numerusform>
            <numerusform>%n κωδικοί μοιράζονται ένα κλειδί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>απομένει %n κωδικός ανάκτησης</numerusform>
            <numerusform>απομένουν %n κωδικοί ανάκτησης</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n κωδικός με ασυνήθιστες ρυθμίσεις</numerusform>
            <numerusform>%n κωδικοί με ασυνήθιστες ρυθμίσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n κωδικός με σύντομο κλειδί</numerusform>
            <numerusform>%n κωδικοί με σύντομο κλειδί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n αντίγραφο ανοίγει με παλιό κωδικό πρόσβασης</numerusform>
            <numerusform>%n αντίγραφα ανοίγουν με παλιό κωδικό πρόσβασης</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Τα παλαιότερα αντίγραφα διατηρήθηκαν. Ελέγξτε ότι υπάρχει ο φάκελος.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Το προηγούμενο είχε πάνω από διπλάσιους. Τα παλαιότερα αντίγραφα μένουν ώσπου να πείτε ότι είναι σωστό.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Αν χαθεί αυτός ο υπολογιστής, χάνονται και οι κωδικοί. Ένα αντίγραφο χρειάζεται ένα λεπτό.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Η δοκιμή ανοίγει ένα αντίγραφο με τη φράση πρόσβασής του και το συγκρίνει. Δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Δοκιμάστε ξανά ένα, για να ξέρετε ότι η φράση πρόσβασης είναι σωστή.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Χωρίς τον χώρο φύλαξης κλειδιών του, για παράδειγμα μετά από νέα εγκατάσταση, δεν το ανοίγει τίποτα. Προσθέστε κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Όποιος έχει αυτόν τον υπολογιστή έχει τους κωδικούς. Ορίστε κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Διατηρούνται ως έχουν και δοκιμάζονται ξανά μετά από κάθε ενημέρωση.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Οι ιστότοποι ίσως απορρίψουν τους κωδικούς. Το 4OTP μπορεί να τους διορθώσει κατά τη διαφορά.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Αυτό μπορεί να είναι σωστό. Αν κάποιος περισσεύει, διαγράψτε τον.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Δημιουργήστε νέους στον ιστότοπο και κρατήστε τους μαζί με τον κωδικό.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Αυτό μπορεί να είναι σωστό: συγκρίνετε με όσα λέει ο ιστότοπος.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Ένα κλειδί κάτω από 80 bit είναι αδύναμο. Απενεργοποιήστε και ενεργοποιήστε ξανά τη σύνδεση δύο παραγόντων στον ιστότοπο.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Όποιος έχει ένα από αυτά το ανοίγει όπως πριν. Ανανεώστε τα ή διαγράψτε τα.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Δημιουργία αντιγράφου</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Δοκιμή αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Ρυθμίσεις αντιγράφων</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Εμφάνισή τους</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Διόρθωση των κωδικών</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ορισμός κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Είναι σωστό</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Όλα καλά</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Τίποτα εδώ δεν θα μπορούσε να σας στοιχίσει έναν κωδικό.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Σημαντικά</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Αξίζει μια ματιά</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Να μη ρωτά</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} και %n ακόμη</numerusform>
            <numerusform>{names} και %n ακόμη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Ερώτηση στον διακομιστή…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Η τελευταία αλλαγή (%n).</numerusform>
            <numerusform>Οι τελευταίες %n αλλαγές, οι νεότερες πρώτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Επαναφορά στην έκδοση {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Επιστροφή σε προηγούμενη έκδοση</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Επιδιορθώθηκε αφού ο διακομιστής έχασε αλλαγές</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Η περιγραφή δεν διατηρείται πια</translation>
    </message>
    <message>
        <source>added</source>
        <translation>προστέθηκε</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>άλλαξε</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>διαγράφηκε</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Συνδεδεμένο</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Δεν θα άλλαζε τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n επιστρέφει</numerusform>
            <numerusform>%n επιστρέφουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n φεύγει</numerusform>
            <numerusform>%n φεύγουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n αλλάζει</numerusform>
            <numerusform>%n αλλάζουν</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Επαναφορά στην έκδοση {when};</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Αυτό γίνεται σε όλες τις συσκευές και μπορεί και το ίδιο να αναιρεθεί.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Επαναφορά σε αυτή την έκδοση</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Όλες οι συσκευές επιστρέφουν σε εκείνη την έκδοση.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Αντίγραφα / Εισαγωγή / Εξαγωγή</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Αντίγραφο ασφαλείας των μυστικών κλειδιών</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Όλοι οι κωδικοί σε ένα κρυπτογραφημένο αρχείο</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Εισαγωγή μυστικών κλειδιών</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Ένα αντίγραφο ή το αρχείο άλλης εφαρμογής</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Για άλλη εφαρμογή ή για εκτύπωση</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Αυτόματα αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Δοκιμή αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Ανοίγει ένα και συγκρίνει· δεν αλλάζει τίποτα</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Κρατήστε τα αντίγραφα σε φάκελο διαδικτυακής αποθήκευσης ή σε δίσκο. Μην τα στέλνετε με e-mail ή μήνυμα: όποιος έχει το αρχείο και τη φράση πρόσβασής του έχει όλους τους κωδικούς.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Το τελευταίο αυτόματο αντίγραφο απέτυχε.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Ένα αντίγραφο επαληθεύτηκε τελευταία στις {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Κανένα αντίγραφο δεν δοκιμάστηκε ακόμη.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ανενεργά</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Ενεργά, κανένα ακόμη</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Ενεργά, τελευταίο στις {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Επιλογή άλλης εικόνας</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Από το όνομα του ιστότοπου</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Επιλογή λογότυπου…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Δική μου εικόνα…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Επιλογή εικόνας</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Εικόνες (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Εισαγωγή μυστικών κλειδιών</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Επιλογή αρχείων…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Φέρτε εδώ τους κωδικούς σας</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Επιλέξτε ένα αντίγραφο του 4OTP ή την εξαγωγή άλλης εφαρμογής, ή αποθέστε τα αρχεία σε αυτό το παράθυρο. Το 4OTP αναγνωρίζει μόνο του τι είναι· τίποτα δεν προστίθεται πριν δείτε κάθε εγγραφή.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Επιλογή αρχείων προς εισαγωγή</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Ανάγνωση…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Κωδικός πρόσβασης του αρχείου</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Παράλειψη αυτού του αρχείου</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Είναι κρυπτογραφημένο. Πληκτρολογήστε τον κωδικό ή τη φράση πρόσβασης με την οποία εξήχθη.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file}: από την εφαρμογή {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Άνοιγμα. Ορισμένες εφαρμογές το κάνουν σκόπιμα αργό· μπορεί να διαρκέσει μερικά δευτερόλεπτα.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Σύγκριση με τους κωδικούς σας…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Δεν υπάρχει στο πρόχειρο κάτι από το οποίο να διαβάζεται κωδικός.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Πακέτο ανάκτησης</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Κωδικός πρόσβασης του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Ένα νέο κλειδί ανάκτησης ανοίγει το αρχείο του θησαυροφυλακίου χωρίς τον κωδικό πρόσβασης· το παλαιότερο παύει να λειτουργεί. Το αντίγραφο δίπλα του είναι κρυπτογραφημένο με τη φράση πρόσβασης, που δεν εκτυπώνεται: θυμηθείτε τη.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Αποθήκευση του πακέτου ανάκτησης</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Το πακέτο ανάκτησης αποθηκεύτηκε. Εκτυπώστε το και διαγράψτε το αρχείο.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Πακέτο ανάκτησης 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Πακέτο ανάκτησης 4OTP, δημιουργήθηκε στις {date}

Για να πάρετε πίσω τους κωδικούς σας: εγκαταστήστε το 4OTP, επιλέξτε «Περισσότερα &gt; Αντίγραφα / Εισαγωγή / Εξαγωγή &gt; Εισαγωγή μυστικών κλειδιών» και δείξτε φωτογραφίες όλων των κωδικών QR παρακάτω. Θα σας ζητηθεί η φράση πρόσβασης.

Το κλειδί ανάκτησης ανοίγει το αρχείο θησαυροφυλακίου του υπολογιστή στον οποίο δημιουργήθηκε:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Μέρος {number} από {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Γλώσσα εμφάνισης</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Κωδικός {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Επιλογή λογότυπου</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Όνομα της υπηρεσίας</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Λογότυπα</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Αυτό το θησαυροφυλάκιο δεν προστατεύεται: όποιος χρησιμοποιεί αυτόν τον υπολογιστή μπορεί να το διαβάσει.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ορισμός κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Άλλο πρόγραμμα έχει ανοιχτό αυτό το θησαυροφυλάκιο: εδώ μπορεί να διαβαστεί, όχι να αλλάξει.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Αυτό το θησαυροφυλάκιο γράφτηκε από νεότερη έκδοση του 4OTP: εδώ μπορεί να διαβαστεί, όχι να αλλάξει.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Το θησαυροφυλάκιο εδώ μπορεί να διαβαστεί, όχι να αλλάξει.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Καλώς ήρθατε</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Κλειδωμένο</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Δεν αποθηκεύτηκε ακόμη: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Αναζήτηση στις ρυθμίσεις</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Οι κωδικοί σας αλλού</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Αντίγραφα / Εισαγωγή / Εξαγωγή</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Το θησαυροφυλάκιό σας</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Ασφάλεια</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Κάδος</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Δεν διαβάζονται</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Κλείδωμα τώρα</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Αυτή η εφαρμογή</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Γλώσσα εμφάνισης</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Γρήγορος επιλογέας και περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Διακομιστής μεσολάβησης</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Εξαγωγή ή εισαγωγή ρυθμίσεων</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Συντομεύσεις</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Σχετικά με το 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n εγγραφή, διατηρείται ως έχει</numerusform>
            <numerusform>%n εγγραφές, διατηρούνται ως έχουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n εγγραφή</numerusform>
            <numerusform>%n εγγραφές</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Διακομιστής μεσολάβησης</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>Ορισμένα δίκτυα αφήνουν τα προγράμματα να βγουν μόνο μέσω διακομιστή μεσολάβησης. Ένας διακομιστής σε αυτόν τον υπολογιστή δεν τον χρειάζεται.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Νέα ομάδα</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Όνομα της ομάδας</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Νέος κωδικός</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Ο ιστότοπος δείχνει έναν κωδικό QR και, δίπλα του, ένα κλειδί ή έναν σύνδεσμο.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Σύνδεσμος, κλειδί ή εικόνα από το πρόχειρο· Ctrl+V οπουδήποτε</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Πληκτρολόγηση του κλειδιού</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Με οποιαδήποτε κενά, πεζά ή κεφαλαία</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Νέος κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Νέος κωδικός πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Κωδικός πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Υπόδειξη (προαιρετικά)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Όποιος χρησιμοποιεί αυτόν τον υπολογιστή μπορεί να τη διαβάσει στην οθόνη ξεκλειδώματος.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Τουλάχιστον %n χαρακτήρας, παρακαλούμε.</numerusform>
            <numerusform>Τουλάχιστον %n χαρακτήρες, παρακαλούμε.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Τα δύο δεν είναι ίδια.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Η υπόδειξη αποκαλύπτει μέρος του κωδικού πρόσβασης.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Το αρχείο του θησαυροφυλακίου δεν διαβάστηκε. Ανοίχτηκε αντίγραφο από {when}· το αρχείο διατηρείται.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Το θησαυροφυλάκιο έχει νέο κλειδί. Το κλειδί ανάκτησης και ο χώρος φύλαξης κλειδιών πρέπει να ρυθμιστούν ξανά.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Το θησαυροφυλάκιο αναφέρει: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n μη αναγνώσιμη εγγραφή, διατηρείται ως έχει: δείτε τα «Περισσότερα».</numerusform>
            <numerusform>%n μη αναγνώσιμες εγγραφές, διατηρούνται ως έχουν: δείτε τα «Περισσότερα».</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Κάτι πήγε στραβά στο 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Οι κωδικοί σας είναι όπως στην τελευταία αποθήκευση. Η αναφορά παρακάτω δεν περιέχει κωδικούς, κλειδιά ή ονόματα.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n αντίγραφο κρατήθηκε: δεν ανοίγει, ή έχει κωδικό που δεν υπάρχει στο θησαυροφυλάκιο.</numerusform>
            <numerusform>%n αντίγραφα κρατήθηκαν: δεν ανοίγουν, ή έχουν κωδικό που δεν υπάρχει στο θησαυροφυλάκιο.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Παλαιότερα αντίγραφα</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Όλα καλά</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Κανένα αντίγραφο δεν ανοίγει με παλιό κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Παλιός κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Το θησαυροφυλάκιο έχει από τότε νέο κλειδί: μόνο αυτός ο κωδικός πρόσβασης τα ανοίγει, για να φανεί τι περιέχουν.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Μεταφορά τους στον τωρινό κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Διαγραφή τους…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Το θησαυροφυλάκιο κρατά αντίγραφα του εαυτού του δίπλα του. Όποιος έχει ένα από αυτά το ανοίγει όπως πριν.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n αντίγραφο του θησαυροφυλακίου ανοίγει με παλιό κωδικό πρόσβασης ή κλειδί ανάκτησης.</numerusform>
            <numerusform>%n αντίγραφα του θησαυροφυλακίου ανοίγουν με παλιό κωδικό πρόσβασης ή κλειδί ανάκτησης.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Διαγραφή %n παλαιότερου αντιγράφου;</numerusform>
            <numerusform>Διαγραφή %n παλαιότερων αντιγράφων;</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Διαγράφονται μόνο όσα έχουν όλους τους κωδικούς τους στο θησαυροφυλάκιο ή στον κάδο του. Αυτό δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n αντίγραφο μεταφέρθηκε στον τωρινό κωδικό πρόσβασης</numerusform>
            <numerusform>%n αντίγραφα μεταφέρθηκαν στον τωρινό κωδικό πρόσβασης</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n αντίγραφο διαγράφηκε</numerusform>
            <numerusform>%n αντίγραφα διαγράφηκαν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Δοκιμάστε ξανά ή με άλλον τρόπο:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Αλγόριθμος</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ψηφία</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Περίοδος σε δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Όνομα του ιστότοπου</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Κλειδί</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Με βάση την ώρα (TOTP), ο συνηθισμένος τύπος</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Με μετρητή (HOTP)</translation>
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
        <translation>Εμφάνιση του κωδικού QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Περιέχει το κλειδί αυτού του κωδικού. Πληκτρολογήστε πρώτα τον κωδικό πρόσβασής σας.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Τύπος κωδικού</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Φράση πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Πρόταση φράσης</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Τουλάχιστον %n χαρακτήρας, παρακαλούμε.</numerusform>
            <numerusform>Τουλάχιστον %n χαρακτήρες, παρακαλούμε.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Τα δύο δεν είναι ίδια.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Σημειώστε την πριν συνεχίσετε: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Εμφάνιση του κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Απόκρυψη του κωδικού πρόσβασης</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Γρήγορος επιλογέας 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Κωδικός πρόσβασης του θησαυροφυλακίου</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Ποιος κωδικός;</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
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
        <translation>PIN για {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Διατήρηση στο θησαυροφυλάκιο</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Αυτός ο κωδικός λήγει. Ο επόμενος έρχεται σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Αυτός ο κωδικός λήγει. Ο επόμενος έρχεται σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Ο κωδικός {name} πληκτρολογήθηκε</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Ο κωδικός {name} αντιγράφηκε. Εδώ τα προγράμματα δεν επιτρέπεται να πληκτρολογούν σε άλλα.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Ο κωδικός {name} αντιγράφηκε</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Ο κωδικός {name} αντιγράφηκε, απομένει %n δ.</numerusform>
            <numerusform>Ο κωδικός {name} αντιγράφηκε, απομένουν %n δ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Άλλο πρόγραμμα έχει ήδη αυτή τη συντόμευση. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Το πληκτρολόγιό σας δεν έχει τέτοιο πλήκτρο. Επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Αυτό δεν είναι συντόμευση. Κρατήστε πατημένο το Ctrl, Alt ή Meta και πατήστε ένα πλήκτρο.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Προσθέστε Ctrl, Alt ή Meta: το πλήκτρο μόνο του θα χανόταν για την πληκτρολόγηση.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Αυτό το περιβάλλον εργασίας δεν έδωσε συντόμευση. Ορίστε μία για το 4otp --quick στις ρυθμίσεις του.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Το περιβάλλον εργασίας δεν παραχώρησε τη συντόμευση. Ορίστε εκεί μία για το 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Αυτό το περιβάλλον εργασίας δεν προσφέρει συντομεύσεις σε προγράμματα. Ορίστε εκεί μία για το 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Το περιβάλλον εργασίας αρνήθηκε τη συντόμευση. Ορίστε μία για το 4otp --quick στις ρυθμίσεις του.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Ο κωδικός δεν μπόρεσε να πληκτρολογηθεί εκεί. Αντιγράψτε τον.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Ο κωδικός έχει ένα σύμβολο που δεν πληκτρολογείται. Αντιγράψτε τον.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Γρήγορος επιλογέας και περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Από οποιοδήποτε πρόγραμμα: πατήστε τη συντόμευση, πληκτρολογήστε δύο ή τρία γράμματα, πατήστε Enter. Το Ctrl+Enter γράφει τον κωδικό στο παράθυρο από το οποίο ήρθατε, το Shift+Enter παίρνει τον επόμενο κωδικό.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Συντόμευση</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Εμφάνιση του επιλογέα</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Εκκίνηση του 4OTP μαζί με το σύστημα</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Άνοιγμα συνδέσμων otpauth με το 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Τα προγράμματα δεν μπορούν να ορίσουν συντομεύσεις σε αυτό το περιβάλλον εργασίας. Στις ρυθμίσεις πληκτρολογίου του συστήματος, προσθέστε συντόμευση με την εντολή: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>Ορίστηκε: {keys}. Πατήστε τη συντόμευση τώρα για δοκιμή.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>η συντόμευση</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Λειτουργεί.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Ανάγνωση εικόνων…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Κωδικοί ανάκτησης</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Κωδικοί ανάκτησης, ένας σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Επικολλήστε τους εδώ, έναν σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Αλλαγή της λίστας</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Αποθήκευση κωδικών ανάκτησης</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Ο ιστότοπος δέχεται καθέναν μία φορά, αντί για κωδικό. Σημειώστε όποιον χρησιμοποιήσατε.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>απομένει %n</numerusform>
            <numerusform>απομένουν %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>χρησιμοποιήθηκε</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>δεν χρησιμοποιήθηκε ακόμη</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Αντιγραφή {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Ο κωδικός ανάκτησης αντιγράφηκε. Σημειώστε τον μόλις τον δεχτεί ο ιστότοπος.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Το έχω φυλάξει με ασφάλεια</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Με αυτό το κλειδί το θησαυροφυλάκιο ανοίγει χωρίς τον κωδικό πρόσβασης. Εκτυπώστε το ή σημειώστε το και φυλάξτε το μαζί με τα σημαντικά σας χαρτιά. Εμφανίζεται μόνο τώρα.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Κλειδί ανάκτησης 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Αυτό το κλειδί ανοίγει το θησαυροφυλάκιο του 4OTP στον υπολογιστή όπου δημιουργήθηκε, χωρίς τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Στην οθόνη ξεκλειδώματος επιλέξτε «Χρήση του κλειδιού ανάκτησης» και πληκτρολογήστε το· τα κενά δεν έχουν σημασία.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Φυλάξτε αυτό το φύλλο σαν διαβατήριο. Όποιος έχει αυτό και το αρχείο του θησαυροφυλακίου μπορεί να διαβάσει όλους τους κωδικούς.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Δημιουργήθηκε στις {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Αποθήκευση του κλειδιού ανάκτησης</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Αποθηκεύτηκε. Ένα αρχείο μπορεί να αντιγραφεί χωρίς να φανεί: το χαρτί είναι ασφαλέστερο.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Το κλειδί ανάκτησης αντιγράφηκε</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Ο σύνδεσμος δεν αναφέρει μετρητή: η μέτρηση αρχίζει από το 0. Συγκρίνετε τον πρώτο κωδικό με τον ιστότοπο.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Θεωρήθηκε κωδικός Steam Guard λόγω του ονόματός του. Αλλάξτε τον τύπο αν είναι λάθος.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Ονομάζεται Steam, αλλά έχει ψηφία: διατηρήθηκε ως συνηθισμένος κωδικός.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Ένα κλειδί μόνο του δεν λέει τίποτα για τον ιστότοπο: δώστε του ένα όνομα.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Αυτή η εγγραφή βρισκόταν στον κάδο της εφαρμογής από την οποία προέρχεται.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Ασυνήθιστο: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n ψηφίο</numerusform>
            <numerusform>%n ψηφία</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>νέος κωδικός κάθε %n δευτερόλεπτο</numerusform>
            <numerusform>νέος κωδικός κάθε %n δευτερόλεπτα</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Φράση πρόσβασης ή κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Αποστολή νέου κωδικού</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Διεύθυνση e-mail του λογαριασμού</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Διεύθυνση διακομιστή</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Αφήστε το κενό για το ίδιο το 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Κωδικός από το e-mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Κωδικός μίας χρήσης ή εφεδρικός κωδικός</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Λαμβάνετε έναν κωδικό με e-mail. Οι κωδικοί σας ανοίγουν μόνο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Πληκτρολογήστε τον κωδικό από το e-mail. Ισχύει για δέκα λεπτά.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Αυτός ο λογαριασμός ζητά δεύτερο παράγοντα.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Τέλος, αυτό που γνωρίζετε μόνο εσείς. Δεν φεύγει ποτέ από αυτόν τον υπολογιστή.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Εγγραφή {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file}: από την εφαρμογή {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Εγγραφές του αρχείου</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Πού πηγαίνουν οι κωδικοί</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Σε αυτή τη συσκευή</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Συγχρονισμένοι</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Αναίρεση της εισαγωγής</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Αποθήκευση της αναφοράς…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Προσθήκη %n κωδικού</numerusform>
            <numerusform>Προσθήκη %n κωδικών</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Τίποτα για προσθήκη</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Συμπλήρωση όσων υπάρχουν εδώ</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>Προστέθηκε %n κωδικός</numerusform>
            <numerusform>Προστέθηκαν %n κωδικοί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n υπάρχει ήδη εδώ</numerusform>
            <numerusform>%n υπάρχουν ήδη εδώ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n παραλείφθηκε</numerusform>
            <numerusform>%n παραλείφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n απορρίφθηκε, με τον λόγο παρακάτω</numerusform>
            <numerusform>%n απορρίφθηκαν, με τους λόγους παρακάτω</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Όλα όσα έχει το αρχείο βρίσκονται τώρα εδώ.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Η εισαγωγή αναιρέθηκε.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Αποθήκευση της αναφοράς</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Η αναφορά αποθηκεύτηκε. Περιέχει ονόματα και λόγους, όχι κλειδιά.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Εικόνες του είδους {kind} δεν διαβάζονται εδώ. Αποθηκεύστε την πρώτα ως PNG ή JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Η εικόνα της οθόνης από το περιβάλλον εργασίας δεν διαγράφηκε. Διαγράψτε την: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Το περιβάλλον εργασίας δεν έδωσε εικόνα της οθόνης.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Κάντε ξανά την εξαγωγή σε εκείνη την εφαρμογή.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Αυτό το αρχείο δεν ανοίγει.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Αυτό το αρχείο δεν είναι εικόνα που διαβάζεται εδώ.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Αυτή η εικόνα είναι κατεστραμμένη ή ελλιπής.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Αυτή η εικόνα είναι πολύ μεγάλη. Κόψτε το μέρος με τον κωδικό QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Αυτό είναι πάρα πολύ για έναν κωδικό QR.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Δεν υπάρχει κάτι να εμφανιστεί ως κωδικός QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Δεν βρέθηκε κάμερα. Συνδέστε μία ή προσθέστε τον κωδικό με άλλον τρόπο.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Η κάμερα δεν ανοίγει: τη χρησιμοποιεί άλλο πρόγραμμα ή οι ρυθμίσεις απορρήτου δεν την επιτρέπουν στο 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>Το 4OTP δεν επιτρέπεται να χρησιμοποιήσει την κάμερα. Επιτρέψτε το στις ρυθμίσεις αυτού του υπολογιστή και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Η κάμερα δεν δίνει άλλες εικόνες. Μήπως αποσυνδέθηκε;</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>Το 4OTP δεν επιτρέπεται ακόμη να δει την οθόνη. Επιτρέψτε το στο «Απόρρητο και ασφάλεια &gt; Εγγραφή οθόνης» και ξεκινήστε το ξανά.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Αυτό το περιβάλλον εργασίας δεν προσφέρει όσα χρειάζονται γι’ αυτό.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Το περιβάλλον εργασίας αρνήθηκε. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Δεν βρέθηκε κωδικός QR σε αυτή την εικόνα.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Δεν βρέθηκε κωδικός QR στην οθόνη. Πρέπει να φαίνεται ολόκληρος και να μην είναι πολύ μικρός.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Αυτό διαβάστηκε, αλλά δεν είναι κωδικός για σύνδεση.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Αυτό είναι κλειδί ανάκτησης. Ανοίγει ένα θησαυροφυλάκιο ή έναν λογαριασμό και δεν είναι κωδικός για να κρατηθεί εδώ.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Αυτό είναι πάρα πολύ κείμενο μαζί. Ανοίξτε το ως αρχείο με την «Εισαγωγή».</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Αυτό είναι κλειδί πρόσβασης. Χρησιμοποιείται για σύνδεση στον «Συγχρονισμό».</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Το κλειδί δεν αποτελείται από τα ψηφία 0 έως 9 και τα γράμματα a έως f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Το κλειδί είναι γραμμένο με τρόπο που το 4OTP δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Το ρολόι αυτού του υπολογιστή δείχνει αδύνατη ώρα.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Αυτή η εξαγωγή του Google Authenticator είναι κομμένη ή λάθος πληκτρολογημένη.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Αυτή η εξαγωγή του Google Authenticator δεν περιέχει κωδικούς.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Αυτή η εξαγωγή του Google Authenticator είναι κατεστραμμένη.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Αυτή η εξαγωγή του Google Authenticator είναι κομμένη.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Αυτή η εξαγωγή του Google Authenticator αντιφάσκει με τον εαυτό της.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Το Google Authenticator δεν γνωρίζει αυτόν τον τύπο κωδικού.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Το Google Authenticator δεν γνωρίζει αυτόν τον αλγόριθμο.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Το Google Authenticator γνωρίζει μόνο κωδικούς 6 ή 8 ψηφίων.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Το Google Authenticator γνωρίζει μόνο κωδικούς 30 δευτερολέπτων.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Αυτός ο κωδικός είναι πολύ μεγάλος για την εξαγωγή του Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Καθαρισμός της αναζήτησης</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Ασφάλεια</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Αλλαγή κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Και η υπόδειξη που δείχνει η οθόνη ξεκλειδώματος όταν ζητηθεί</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Αφαίρεση του κλειδιού ανάκτησης</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Ένα εκτυπωμένο φύλλο δεν ανοίγει πια τίποτα</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Ξεκλείδωμα με τον χώρο φύλαξης κλειδιών αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Παλαιότερα αντίγραφα</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Μερικά ανοίγουν με παλιό κωδικό πρόσβασης. Ανανέωση ή διαγραφή</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Υπάρχει ένα. Δημιουργήστε νέο· το παλιό φύλλο δεν ανοίγει πια τίποτα</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Ένα εκτυπωμένο κλειδί που ανοίγει το θησαυροφυλάκιο όταν ξεχαστεί ο κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Ενεργό. Ο κωδικός πρόσβασης ζητείται ξανά κατά διαστήματα. Απενεργοποίηση</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Ανενεργό. Ανοίγει χωρίς πληκτρολόγηση του κωδικού πρόσβασης όσο είστε συνδεδεμένοι. Ενεργοποίηση</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Δημιουργία κλειδιού ανάκτησης</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Τέλος στο ξεκλείδωμα χωρίς κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Ξεκλείδωμα χωρίς κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Πληκτρολογήστε πρώτα τον κωδικό πρόσβασής σας.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n δευτερόλεπτο</numerusform>
            <numerusform>%n δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Κλείδωμα όταν δεν χρησιμοποιείται για</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Καθαρισμός του προχείρου μετά από</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Κλείδωμα όταν κλειδώνει η οθόνη ή ο υπολογιστής μπαίνει σε αναστολή</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Απόκρυψη του 4OTP από στιγμιότυπα και εγγραφές οθόνης</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Άνοιγμα του γρήγορου επιλογέα με τη συντόμευση</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Εμφάνιση του 4OTP στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Το κλείσιμο του παραθύρου αφήνει το 4OTP στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Οι νέοι κωδικοί πηγαίνουν</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Διακομιστής μεσολάβησης</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Κλείδωμα όταν ελαχιστοποιείται το παράθυρο</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Εκκίνηση κρυφά, στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Χρώμα έμφασης</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Ύψος γραμμών</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ψηφία</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Απόκρυψη κωδικών μέχρι να τους δείξετε</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Σειρά της λίστας</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Σύγκριση του ρολογιού με την υπηρεσία συγχρονισμού</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Διόρθωση των κωδικών όταν το ρολόι δεν είναι σωστό</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Ρωτά μόνο τι ώρα είναι· δεν στέλνεται τίποτα για τους κωδικούς σας.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Μόνο αν ο κωδικός είναι ακόμη εκεί. Ζητείται από τους διαχειριστές προχείρου να μην τον κρατούν.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Δεν εμφανίζεται ούτε σε κοινόχρηστες οθόνες.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Όπου δεν υπάρχει περιοχή ειδοποιήσεων, εμφανίζεται το παράθυρο.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Η υψηλή αντίθεση κρατά το δικό της.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Για παράδειγμα http://proxy.example.org:8080 ή socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Μόνο αν το ζητά ο διακομιστής μεσολάβησης.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Για οθόνες που βλέπουν και άλλοι. Η αντιγραφή λειτουργεί όπως πάντα.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Ερώτηση κάθε φορά</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Σε όλες τις συσκευές μου</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Μόνο σε αυτή τη συσκευή</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Χωρίς διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Αυτός:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Γαλαζοπράσινο</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Μπλε</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Βιολετί</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Ροζ</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Πορτοκαλί</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Γκρι</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Άνετο</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Συμπαγές</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Στη μέση: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Ανά τρία: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Ανά δύο: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Μαζί: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Κατά ιστότοπο</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Κατά λογαριασμό</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Τα πιο χρησιμοποιημένα πρώτα</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Τα τελευταία χρησιμοποιημένα πρώτα</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Δική μου σειρά</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Επιστροφή στις προεπιλογές</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Συντομεύσεις</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Η πληκτρολόγηση κάνει πάντα αναζήτηση, όπου κι αν βρίσκεται ο δρομέας.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Αντιγραφή του πρώτου ή του επιλεγμένου κωδικού</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Αντιγραφή του επόμενου κωδικού</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Αντιγραφή του πρώτου έως ένατου ορατού κωδικού</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Επιλογή κωδικού</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Όλα όσα μπορούν να γίνουν με τον επιλεγμένο κωδικό</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Καθαρισμός της αναζήτησης· έξοδος από σελίδα</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Νέος κωδικός</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Επικόλληση συνδέσμου, κλειδιού ή εικόνας</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Επεξεργασία του επιλεγμένου κωδικού</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Ανάγνωση του επιλεγμένου κωδικού και των δευτερολέπτων που απομένουν από πρόγραμμα ανάγνωσης οθόνης</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Καρφίτσωμα ή ξεκαρφίτσωμα του επιλεγμένου κωδικού</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Μετακίνηση του επιλεγμένου κωδικού στον κάδο</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Μετακίνηση του επιλεγμένου κωδικού, στη δική σας σειρά</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Κλείδωμα τώρα</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Αυτή η σελίδα</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Προς Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Στο Google Authenticator επιλέξτε «Μεταφορά κωδικών», έπειτα «Εισαγωγή κωδικών», και σαρώστε τον έναν μετά τον άλλο.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Όποιος τον δει μπορεί να παράγει αυτούς τους κωδικούς. Εξαφανίζεται μετά από τρία λεπτά.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>Κωδικός QR {number} από {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενος</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>Κωδικός QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Κωδικός QR του {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Αντιγραφή του συνδέσμου</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Σαρώστε τον με την άλλη συσκευή. Όποιος τον δει μπορεί να παράγει αυτούς τους κωδικούς. Εξαφανίζεται μετά από ένα λεπτό.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Ο σύνδεσμος αντιγράφηκε. Περιέχει το κλειδί: επικολλήστε τον μόνο εκεί που πρέπει.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Σειρά της λίστας</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Το θησαυροφυλάκιό σας είναι έτοιμο</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Προσθέστε τον πρώτο σας κωδικό</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Με το κλειδί ή τον σύνδεσμο που δείχνει ένας ιστότοπος όταν ενεργοποιείτε τη σύνδεση δύο παραγόντων</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Εισαγωγή από άλλη εφαρμογή ή αντίγραφο</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Από το αρχείο εξαγωγής άλλης εφαρμογής επαλήθευσης ή από αντίγραφο του 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Σύνδεση στο 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Φέρτε τους κωδικούς που ήδη μοιράζονται οι άλλες συσκευές σας</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Πρώτα μια ματιά</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Με τι θέλετε να ξεκινήσετε;</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Τρεις ή τέσσερις άσχετες λέξεις είναι ισχυρές και τις θυμάστε εύκολα.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Πολύ αδύναμος: μαντεύεται αμέσως</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Αδύναμος: μαντεύεται γρήγορα</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Μέτριος: προσθέστε άλλη μία λέξη</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Καλός</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Ισχυρός</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Οι κωδικοί σας είναι όπως ήταν, ο συγχρονισμός είναι σε παύση. Δοκιμάστε ξανά από άλλο δίκτυο· αν συνεχίσει, ρωτήστε όποιον διαχειρίζεται τον διακομιστή.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Αυτό το θησαυροφυλάκιο δεν έχει συνδεθεί ακόμη με διακομιστή συγχρονισμού.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Χρειάζεται κλειδί πρόσβασης και δεν δόθηκε κανένα.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Αυτό δεν είναι κλειδί πρόσβασης του 4OTP. Αρχίζει με 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Αυτό είναι κλειδί ανάκτησης. Ένα κλειδί πρόσβασης αρχίζει με 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Αυτό είναι κλειδί πρόσβασης. Ένα κλειδί ανάκτησης αρχίζει με 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Το κλειδί πρόσβασης έχει λάθος χαρακτήρα ή του λείπει ένας. Αντιγράψτε το ξανά από τον πίνακα ελέγχου.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Αυτό το κλειδί πρόσβασης δημιουργήθηκε από νεότερη έκδοση του 4OTP. Ενημερώστε αυτή την έκδοση.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Το κλειδί πρόσβασης είναι κατεστραμμένο. Αντιγράψτε το ξανά από τον πίνακα ελέγχου.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Ο διακομιστής δεν γνωρίζει αυτό το κλειδί πρόσβασης. Εμφανίστε ένα υπάρχον στον πίνακα ελέγχου.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Το κλειδί αναφέρει το {host} χωρίς κρυπτογράφηση (http). Χρησιμοποιούνται μόνο διακομιστές https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Η διεύθυνση του διακομιστή δεν είναι έγκυρη. Μοιάζει με https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Το κλειδί πρόσβασης δεν αναφέρει διακομιστή: συμπληρώστε τη διεύθυνσή του.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Ένα συγχρονισμένο θησαυροφυλάκιο χωρά έως {limit} κωδικούς. Οι κωδικοί σας είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Ο διακομιστής λέει ότι αυτό είναι πάρα πολύ για ένα θησαυροφυλάκιο. Οι κωδικοί σας είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Δεν υπάρχει επικοινωνία με τον διακομιστή. Οι αλλαγές περιμένουν εδώ και στέλνονται αργότερα.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Ο διακομιστής δεν απάντησε εγκαίρως. Οι αλλαγές περιμένουν εδώ και στέλνονται αργότερα.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Το πιστοποιητικό του διακομιστή δεν είναι έγκυρο, γι’ αυτό δεν στάλθηκε τίποτα. Οι κωδικοί σας είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Απάντησε κάτι άλλο, όχι διακομιστής συγχρονισμού: η σελίδα σύνδεσης ενός ξενοδοχείου ή ένας ιστότοπος.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Η απάντηση του διακομιστή δεν διαβάζεται. Οι κωδικοί σας είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Η απάντηση του διακομιστή δεν έχει τέλος. Οι κωδικοί σας είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Ο διακομιστής έχει δικό του πρόβλημα ({status}). Οι αλλαγές περιμένουν εδώ και στέλνονται αργότερα.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Ο διακομιστής είναι υπό συντήρηση. Οι αλλαγές περιμένουν εδώ και στέλνονται αργότερα.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Ο διακομιστής ζητά να περιμένετε λίγο.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Άλλες συσκευές αλλάζουν συνεχώς το θησαυροφυλάκιο. Δοκιμάστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Ο διακομιστής μεσολάβησης δεν αφήνει αυτή τη σύνδεση να περάσει. Ελέγξτε τις ρυθμίσεις του.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Δεν υπάρχει επικοινωνία με τον διακομιστή μεσολάβησης. Ελέγξτε τις ρυθμίσεις του. Οι αλλαγές περιμένουν εδώ και στέλνονται αργότερα.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Ο διακομιστής μεσολάβησης ζητά όνομα και κωδικό πρόσβασης ή δεν δέχεται όσα δόθηκαν. Συμπληρώστε τα στις ρυθμίσεις του.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Η διεύθυνση του διακομιστή μεσολάβησης δεν μπορεί να χρησιμοποιηθεί. Μοιάζει με http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Η συνδρομή έληξε: οι αλλαγές άλλων συσκευών έρχονται ακόμη, οι δικές σας περιμένουν εδώ.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Ο διακομιστής αρνείται αυτή την αλλαγή. Οι κωδικοί σας είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Ο διακομιστής αρνείται αυτή τη συσκευή. Οι κωδικοί σας είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Πάρα πολλές προσπάθειες. Περιμένετε πριν από την επόμενη.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Ο διακομιστής χρειάζεται νεότερη έκδοση του 4OTP. Ενημερώστε αυτή την έκδοση.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Αυτή η έκδοση δεν διατηρείται πια· ο διακομιστής κρατά τις τελευταίες 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Ο διακομιστής δεν ξέρει τι του ζητήθηκε.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Ο κάτοχος διέγραψε ή απενεργοποίησε αυτό το κλειδί πρόσβασης. Οι κωδικοί μένουν εδώ· συνδεθείτε με άλλο κλειδί.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Ο διακομιστής δεν γνωρίζει πια αυτή τη συσκευή. Οι κωδικοί μένουν εδώ· συνδεθείτε ξανά.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Ο κάτοχος δημιούργησε νέο συγχρονισμένο θησαυροφυλάκιο. Οι κωδικοί μένουν εδώ· συνδεθείτε με νέο κλειδί πρόσβασης.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Ο διακομιστής συγχρονισμού έχασε αλλαγές, όπως μετά από επαναφορά αντιγράφου. Εδώ δεν άλλαξε τίποτα. Η επιδιόρθωση φέρνει πίσω όσα λείπουν εκεί.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Ο διακομιστής επανήλθε σε μια στιγμή πριν αφαιρεθεί ένα κλειδί πρόσβασης. Ο κάτοχος πρέπει πρώτα να ανανεώσει τα κλειδιά στον πίνακα ελέγχου· έπειτα κάντε επιδιόρθωση εδώ.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Η απάντηση του διακομιστή παραβαίνει τους κανόνες του συγχρονισμού.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Ο διακομιστής δείχνει παλαιότερη κατάσταση από αυτή που έχει δει αυτή η συσκευή.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Το ιστορικό του διακομιστή δεν συνεχίζει όσα έχει δει αυτή η συσκευή.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Ο διακομιστής δείχνει κλειδιά που είχαν ήδη αντικατασταθεί.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Μια αλλαγή στον διακομιστή έγινε από κάποιον που δεν έχει το κλειδί του θησαυροφυλακίου.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Ο διακομιστής δείχνει άλλο κλειδί για μια γνωστή περίοδο.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Όσα κρατά ο διακομιστής για αυτό το κλειδί δεν ανοίγουν με αυτό.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Ο διακομιστής απαντά για άλλο θησαυροφυλάκιο.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Τα κλειδιά άλλαξαν, αλλά το ιστορικό δεν δείχνει τίποτα σχετικό.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Η κατάσταση του διακομιστή είναι παλαιότερη από αυτό το κλειδί πρόσβασης.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Ο διακομιστής παρέλειψε ή άλλαξε εγγραφές.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Η λίστα κλειδιών του διακομιστή δεν είναι του κατόχου.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Αυτός ο κωδικός είναι λάθος ή πολύ παλιός. Ελέγξτε τον ή ζητήστε να σταλεί νέος.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Αυτή δεν είναι η φράση πρόσβασης ούτε το κλειδί ανάκτησης.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Αυτός ο λογαριασμός δεν έχει κλειδί πρόσβασης. Δημιουργήστε ένα στον πίνακα ελέγχου.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Οι ρυθμίσεις του συγχρονισμού είναι κατεστραμμένες. Οι κωδικοί μένουν εδώ· συνδεθείτε ξανά.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Αυτός ο λογαριασμός δεν έχει ακόμη συγχρονισμένο θησαυροφυλάκιο. Δημιουργήστε ένα στον πίνακα ελέγχου.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Ό,τι ήταν διαφορετικό εδώ βρίσκεται στον κάδο για 30 ημέρες.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Ένας κωδικός που διαγράψατε άλλαξε σε άλλη συσκευή και μένει.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Ένας κωδικός που αλλάξατε διαγράφηκε σε άλλη συσκευή και επέστρεψε.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Ένας κωδικός διαγράφηκε σε άλλη συσκευή· ο μετρητής ή η θέση του εδώ χάθηκε μαζί του.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Δύο συσκευές έδωσαν σε έναν κωδικό διαφορετικό μυστικό: διατηρούνται και τα δύο, δίπλα δίπλα.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Ένας κωδικός υπήρχε ήδη και συγχωνεύτηκε με αυτόν.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Επιδιόρθωση</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Ενεργοποίηση συγχρονισμού</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Σύνδεση με κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Σαρώστε το ή επικολλήστε το από τον πίνακα ελέγχου</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Επαναφορά με e-mail και φράση πρόσβασης</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Όταν δεν υπάρχει κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Τι άλλαξε, πότε και πού· επιστροφή σε μια έκδοση</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Διακομιστής μεσολάβησης</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Πώς φτάνει αυτός ο υπολογιστής στον διακομιστή</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Έλεγχος συγχρονισμού</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Αποσύνδεση…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Ρυθμίσεις συγχρονισμού</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Διαγραφή %n κωδικού σε όλες τις συσκευές…</numerusform>
            <numerusform>Διαγραφή %n κωδικών σε όλες τις συσκευές…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Έξι λέξεις, ίδιες σε όλες τις συσκευές που έχουν δει τις ίδιες αλλαγές</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Διακομιστής: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Χωρίς σύνδεση</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Απενεργοποιημένος</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Ο συγχρονισμός είναι σε παύση</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Προς το παρόν όχι συγχρονισμένο</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Συγχρονισμός…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Περιμένει αποστολή: %n αλλαγή</numerusform>
            <numerusform>Περιμένουν αποστολή: %n αλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Συγχρονισμένο, σε πραγματικό χρόνο</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Συγχρονισμένο</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Οι ίδιοι κωδικοί σε όλες τις συσκευές σας, με κρυπτογράφηση από άκρο σε άκρο: ο διακομιστής δεν μπορεί να τους διαβάσει. Όλα λειτουργούν και χωρίς συγχρονισμό.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Τελευταία επαφή: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Τελευταία αλλαγή: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Περιμένει εδώ: %n αλλαγή.</numerusform>
            <numerusform>Περιμένουν εδώ: %n αλλαγές.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Σε πραγματικό χρόνο, αμέσως</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Κάθε ώρα</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Κάθε έξι ώρες</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Μία φορά την ημέρα</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Μόνο όταν πατώ «Συγχρονισμός τώρα»</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Διαγραφή αυτών των κωδικών σε όλες τις συσκευές;</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Πηγαίνουν στον κάδο εδώ για 30 ημέρες, και το ιστορικό μπορεί να τους φέρει πίσω.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Διαγραφή σε όλες τις συσκευές</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Ο συγχρονισμός χρειάζεται την απόφασή σας.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Προβολή</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Απορρίφθηκε: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n νέος</numerusform>
            <numerusform>%n νέοι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n υπάρχει ήδη εδώ</numerusform>
            <numerusform>%n υπάρχουν ήδη εδώ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n διαφέρει</numerusform>
            <numerusform>%n διαφέρουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n διαφέρει</numerusform>
            <numerusform>%n διαφέρουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n απορρίφθηκε</numerusform>
            <numerusform>%n απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέος</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Υπάρχει ήδη εδώ</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Νέο όνομα για κλειδί που υπάρχει εδώ</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Διαφέρει από αυτόν εδώ: διατηρούνται και οι δύο</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Λάθος κωδικός πρόσβασης του αρχείου.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Το αρχείο είναι κατεστραμμένο ή ελλιπές. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>Το 4OTP δεν γνωρίζει αυτό το είδος αρχείου. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Το αρχείο είναι μεγαλύτερο από κάθε εξαγωγή. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Το αρχείο απαιτεί περισσότερους υπολογισμούς από κάθε πραγματική εξαγωγή.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Δεν υπάρχει αρκετή ελεύθερη μνήμη για το άνοιγμα αυτού του αρχείου.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Αυτό το αρχείο χρειάζεται ένα ακόμη δίπλα του: {file}. Επιλέξτε τα μαζί.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Αρχεία αυτού του είδους δεν εισάγονται. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>Η εφαρμογή {app} δεν αφήνει κανέναν να διαβάσει αυτό το αρχείο. Κάντε εκεί εξαγωγή με άλλον τρόπο, χωρίς το δικό της κλείδωμα.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Είναι δεμένη με τη συσκευή στην οποία φτιάχτηκε. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Αυτό το συμπιεσμένο αρχείο είναι άδειο: το {app} δεν κατάφερε να το φτιάξει. Ενημερώστε το {app} και κάντε ξανά εξαγωγή.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Λείπουν τα μέρη {missing} από {size}. Επιλέξτε μαζί όλες τις σελίδες του πακέτου ανάκτησης.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Δεν βρέθηκε κωδικός QR σε αυτή την εικόνα. Δοκιμάστε μια πιο καθαρή ή μεγαλύτερη.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Αυτό το αρχείο κλειδιού είναι κατεστραμμένο, ή δεν είναι τέτοιο. Επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Το αρχείο δεν διαβάζεται από τον δίσκο.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Αυτό το αρχείο δεν περιέχει ρυθμίσεις του 4OTP. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Δεν αποκρυπτογραφείται. Κάντε ξανά εξαγωγή στην άλλη εφαρμογή.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Είναι κατεστραμμένη στο αρχείο. Κάντε ξανά εξαγωγή στην άλλη εφαρμογή.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Βρίσκεται σε άλλο αρχείο. Επιλέξτε μαζί όλα τα αρχεία της εξαγωγής.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Έχει δικό της κωδικό πρόσβασης. Αφαιρέστε τον στην άλλη εφαρμογή και κάντε ξανά εξαγωγή.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Δουλεύει με μηνύματα σε τηλέφωνο και δεν έχει κλειδί. Ρυθμίστε αντί γι’ αυτήν έναν κωδικό στον ιστότοπο.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Η μορφή δεν έχει θέση για αυτόν τον τύπο κωδικού. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Η μορφή δεν έχει θέση για αυτόν τον αλγόριθμο. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Η μορφή δεν έχει θέση για τόσα ψηφία. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Αυτή η μορφή δεν κρυπτογραφείται. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Το αρχείο χρειάζεται κωδικό πρόσβασης. Πληκτρολογήστε έναν· δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Λάθος φράση πρόσβασης ή κατεστραμμένο αρχείο.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Αυτό το αντίγραφο δημιουργήθηκε από νεότερη έκδοση του 4OTP. Κάντε ενημέρωση.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Αυτό δεν είναι αντίγραφο του 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Το αντίγραφο είναι μεγαλύτερο από 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Το αρχείο γράφτηκε, αλλά δεν διαβάστηκε ξανά. Δεν είναι αντίγραφο ασφαλείας· δοκιμάστε άλλη θέση.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Ο φάκελος για τα αντίγραφα δεν υπάρχει.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Οι ρυθμίσεις του αυτόματου αντιγράφου είναι κατεστραμμένες: ρυθμίστε το ξανά.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Επιλέξτε ξανά πόσο συχνά φτιάχνεται αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Αυτές οι σελίδες ανήκουν σε περισσότερα πακέτα ανάκτησης. Επιλέξτε τις σελίδες ενός.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Ένας κωδικός QR του πακέτου ανάκτησης είναι κατεστραμμένος. Σαρώστε ξανά τις σελίδες του.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Οι κωδικοί είναι πάρα πολλοί για πακέτο ανάκτησης. Φτιάξτε αρχείο αντιγράφου ασφαλείας.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Κάντε ξανά εξαγωγή στο Bitwarden, με προστασία κωδικού ή ως απλό JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Αποκρυπτογραφήστε το πρώτα με OpenPGP, ή κάντε εξαγωγή χωρίς OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Αυτός ο πίνακας κωδικών πρόσβασης δεν έχει στήλη με κωδικούς μίας χρήσης. Κάντε εξαγωγή σε άλλη μορφή.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Κάντε ξανά εξαγωγή χωρίς κωδικό πρόσβασης, ως απλό αρχείο ZIP.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Κάντε εξαγωγή ως κείμενο στο WinAuth και επιλέξτε εκείνο το αρχείο.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Αλλάξτε την κρυπτογράφηση σε AES ή ChaCha20 στο KeePass και αποθηκεύστε.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Αποθηκεύστε το ως KDBX 4 στο KeePass 2 ή στο KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Χρησιμοποιήστε την εξαγωγή της ίδιας της εφαρμογής, ως κωδικούς QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Ρυθμίστε την ξανά στον ιστότοπο.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Τραβήξτε στιγμιότυπο οθόνης των κωδικών QR και επιλέξτε το.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>το «{member}» του δεν διαβάζεται· διατηρείται ως έχει</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Το αρχείο δεν μπόρεσε να γραφτεί εκεί.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Το αρχείο δεν μπόρεσε να γραφτεί εκεί: ο φάκελος είναι μόνο για ανάγνωση.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Ο δίσκος είναι γεμάτος. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>βρίσκεται στον κάδο της άλλης εφαρμογής</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Η φράση πρόσβασης χρειάζεται τουλάχιστον %n χαρακτήρα.</numerusform>
            <numerusform>Η φράση πρόσβασης χρειάζεται τουλάχιστον %n χαρακτήρες.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n κωδικός σε αυτό το αρχείο</numerusform>
            <numerusform>%n κωδικοί σε αυτό το αρχείο</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Κάδος</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Άδειασμα του κάδου…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Ο κάδος είναι άδειος</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Οι διαγραμμένοι κωδικοί μένουν εδώ για 30 ημέρες.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>διαγράφηκε στις {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Επαναφορά {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Οριστική διαγραφή {name}</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>Επέστρεψε: {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Οριστική διαγραφή {name};</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Αυτό δεν αναιρείται. Βεβαιωθείτε ότι ο ιστότοπος δεν ζητά πια αυτόν τον κωδικό.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Οριστική διαγραφή %n εγγραφής;</numerusform>
            <numerusform>Οριστική διαγραφή %n εγγραφών;</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Αυτό δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Άδειασμα του κάδου</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Εμφάνιση του 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Γρήγορος επιλογέας</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Κλείδωμα</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Έξοδος από το 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Εμφάνιση της υπόδειξης</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Χρήση του κλειδιού ανάκτησης</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Χρήση του κωδικού πρόσβασης</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Ξεκλείδωμα με τον χώρο φύλαξης κλειδιών αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Άνοιγμα παλαιότερου αντιγράφου…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Νέα αρχή…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ξεκλείδωμα…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Λάθος κωδικός πρόσβασης. Επόμενη προσπάθεια σε %n δευτερόλεπτο.</numerusform>
            <numerusform>Λάθος κωδικός πρόσβασης. Επόμενη προσπάθεια σε %n δευτερόλεπτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Το αρχείο του θησαυροφυλακίου δεν είναι πια εκεί που ήταν</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Αντίγραφά του ή το κλειδί του υπάρχουν ακόμη εδώ. Δεν δημιουργήθηκε ούτε άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Δημιουργήθηκε από νεότερη έκδοση του 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Ενημερώστε το 4OTP σε αυτόν τον υπολογιστή. Το θησαυροφυλάκιο έμεινε ως έχει.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Το αρχείο του θησαυροφυλακίου είναι κατεστραμμένο</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Το αρχείο διατηρείται. Ένα παλαιότερο αντίγραφο μπορεί να ανοιχτεί με τον ίδιο κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Ξεκλείδωμα του 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Υπόδειξη: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Έναρξη με κενό θησαυροφυλάκιο;</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Το κατεστραμμένο αρχείο και όλα τα αντίγραφα μένουν εκεί που είναι, με άλλο όνομα. Δεν διαγράφεται τίποτα.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Νέα αρχή</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Δεν διαβάζονται</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Αυτές οι εγγραφές διατηρούνται ακριβώς ως έχουν, μπαίνουν σε κάθε αντίγραφο και δοκιμάζονται ξανά από κάθε νεότερη έκδοση του 4OTP. Το κείμενο μιας εγγραφής μπορεί να περιέχει το κλειδί της: μην το δείξετε σε κανέναν.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Από {when}. Λόγος: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Κείμενο της εγγραφής</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Εμφάνιση του κειμένου της</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Διαγραφή…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Οριστική διαγραφή αυτής της εγγραφής;</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Μια νεότερη έκδοση του 4OTP ίσως μπορέσει να τη διαβάσει. Αυτό δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Σάρωση της οθόνης</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Χρήση της κάμερας</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Άνοιγμα εικόνας</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Πληκτρολόγηση του κλειδιού</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Πού να πηγαίνουν οι νέοι κωδικοί;</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Οι συγχρονισμένοι κωδικοί είναι σε όλες τις συσκευές σας. Οι άλλοι μένουν σε αυτήν.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Απομνημόνευση της επιλογής</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Συγχρονισμένοι</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Σε αυτή τη συσκευή</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
</TS>