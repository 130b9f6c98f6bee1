<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>À propos de 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Version {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Votre coffre se trouve dans</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Logos des services</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Tirés de simple-icons (CC0) ; les logos appartiennent à leurs propriétaires</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Signaler un problème de sécurité</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Enregistrer le nouveau code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Saisissez ce code sur le site</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Une fois qu’il est accepté par le site, enregistrez. Le code suivant sera différent.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Une fois qu’il est accepté par le site, enregistrez. Conservez ensuite ici les codes de récupération du site.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Un code avec cette clé est déjà dans le coffre.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Veuillez lui donner un nom, afin de le retrouver.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} est enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scanner l’écran</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Trouve les codes QR dans toutes les fenêtres, sur tous les écrans</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Utiliser la webcam</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Pour un code QR sur un téléphone ou sur papier</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Captures d’écran et photos, plusieurs à la fois ; ou déposez-les sur cette fenêtre</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>La sauvegarde automatique a échoué : {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Après des changements, au plus</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Conserver les derniers</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Après des changements, 4OTP écrit une sauvegarde chiffrée dans un dossier, de préférence synchronisé avec un stockage en ligne. Chacune est relue et ouverte avant de compter.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Dans {folder}. Dernière sauvegarde réussie : {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Échec : {why} Nouvel essai toutes les heures.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Veuillez choisir un dossier.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Sauvegarder les clés secrètes</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Un fichier pour %n code, chiffré avec sa propre phrase secrète.</numerusform>
            <numerusform>Un fichier pour %n codes, chiffré avec sa propre phrase secrète.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Sans la phrase secrète, personne ne peut l’ouvrir, pas même vous.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Choisir un emplacement et sauvegarder…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Enregistrer la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Terminé. La sauvegarde contient %n code ; elle a été relue et ouverte.</numerusform>
            <numerusform>Terminé. La sauvegarde contient %n codes ; elle a été relue et ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n entrée illisible incluse telle quelle.</numerusform>
            <numerusform>%n entrées illisibles incluses telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Continuer avec ce qui a été lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Ou ajoutez le code d’une autre façon :</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Montrez le code QR suivant.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lu.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Ce code a déjà été lu. Montrez-en un autre.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Tenez le code QR devant la caméra, de sorte qu’il remplisse environ la moitié de l’image.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>La caméra est utilisée</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La caméra n’est pas autorisée</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>La caméra n’est plus là</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La caméra ne fonctionne pas</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Exporter ou importer les réglages</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exporter les réglages…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>À conserver, ou pour un autre ordinateur</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer des réglages…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Ce que le fichier ne nomme pas reste tel quel</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Le fichier contient ce que vous avez réglé sous « Plus » : ni codes, ni clés, ni mot de passe. Tout le monde peut le voir.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ignorés :</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n réglage changé.</numerusform>
            <numerusform>%n réglages changés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Tout est déjà réglé ainsi.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name} : 4OTP n’a pas ce réglage</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name} : cette valeur n’est pas possible</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Quelqu’un connaît peut-être l’ancien</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Le coffre reçoit alors aussi une nouvelle clé, et la clé de récupération doit être refaite.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Utiliser le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Garder l’ancien mot de passe</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Copies plus anciennes du coffre</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Les fichiers de sauvegarde s’ouvrent avec la phrase secrète avec laquelle ils ont été faits.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Supprimer les copies plus anciennes ?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Seules celles dont tous les codes sont dans le coffre ou sa corbeille sont supprimées. C’est irréversible.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Changer et supprimer</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Le mot de passe est changé</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Vers Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Codes à afficher</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Des codes QR contenant chacun jusqu’à dix codes, pour Google Authenticator ou une autre application qui lit son export.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n code ne peut pas être emporté : {names}</numerusform>
            <numerusform>%n codes ne peuvent pas être emportés : {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Afficher les codes QR de %n code</numerusform>
            <numerusform>Afficher les codes QR de %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Afficher les codes QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Ils contiennent les clés de ces codes. Veuillez d’abord saisir votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>L’horloge de cet ordinateur a fait un saut de {time}. Les codes risquent d’être refusés.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>L’horloge de cet ordinateur est décalée de {time}. Les codes sont corrigés en conséquence.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>L’horloge de cet ordinateur retarde de {time}. Les codes risquent d’être refusés.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>L’horloge de cet ordinateur avance de {time}. Les codes risquent d’être refusés.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Corriger les codes</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Code de {name} copié</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Code suivant de {name} copié</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Épinglé en haut</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>N’est plus épinglé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} mis à la corbeille</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Déplacé vers la synchronisation</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Copié vers la synchronisation</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Copié sur cet appareil</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Garder {name} sur cet appareil seulement ?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Il disparaîtra de vos autres appareils.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Garder ici seulement</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Sur cet appareil seulement</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Le presse-papiers sera vidé dans %n seconde.</numerusform>
            <numerusform>Le presse-papiers sera vidé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>l’entrée sans nom</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Nécessite son code PIN : cliquez ici</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Par exemple JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Note, étiquettes et réglages avancés</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Le texte à côté du code QR ; les espaces et la casse n’ont pas d’importance. Ou un lien.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Compte (facultatif)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Générer le code suivant</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copier le code suivant</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ne plus épingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Afficher le code QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Codes de récupération…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Garder les deux, ne plus marquer</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Garder sur cet appareil seulement…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Copier sur cet appareil</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Déplacer vers la synchronisation</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Copier vers la synchronisation</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Déplacer vers un groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>pas de code : il manque un réglage</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>appuyez sur Entrée pour le code suivant</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>code masqué</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>code {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Ajoutez votre premier code</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisés</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Pas encore de codes</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Activez la connexion à deux facteurs sur un site et apportez sa clé ici. Cela prend une minute.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Rien dans ce groupe</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Déplacez un code ici depuis son menu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Aucun site, compte, groupe, étiquette ou note ne correspond.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Codes trouvés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Groupe pour tous les codes sélectionnés</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Se connecter à 4OTP Sync avec la clé d’accès</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Montrez le code QR suivant, ou enregistrez ce qui a été lu.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Scanner l’écran pour en trouver d’autres</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>En lire d’autres avec la webcam</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Ouvrir d’autres images</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Enregistrer %n code</numerusform>
            <numerusform>Enregistrer %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Veuillez lui donner un nom, afin de le retrouver.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n code enregistré</numerusform>
            <numerusform>%n codes enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Seulement si la clé d’accès n’en indique pas.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Scanner le code QR de la clé d’accès</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webcam, écran ou image</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Le tableau de bord montre la clé d’accès sous « Clés d’accès » : affichez-la à cet endroit et copiez-la.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Saisir la clé d’accès à la main</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Synchroniser tous les codes de cet appareil</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Choisir lesquels</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Aucun : ils restent sur cet appareil seulement</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Codes à synchroniser</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Activer la synchronisation</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Une copie du coffre est d’abord conservée. Rien n’est retiré d’aucun côté.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Se connecter à {host} ?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Cette clé d’accès mène à un serveur qui n’est pas celui de 4OTP. Continuez si c’est bien celui que vous attendez.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Connecté à {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Synchronisé là-bas : %n code.</numerusform>
            <numerusform>Synchronisés là-bas : %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Sur cet appareil : %n code.</numerusform>
            <numerusform>Sur cet appareil : %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Des deux côtés, réuni en un seul : %n.</numerusform>
            <numerusform>Des deux côtés, réunis en un seul : %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>La synchronisation est activée.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Ouvrir une copie plus ancienne</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Ce qui a été changé après la création d’une copie n’y figure pas. Tous les fichiers sont conservés.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Il n’y a pas de copie à côté du coffre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Déconnecter cet appareil ?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Les autres appareils ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Garder tous les codes sur cet appareil</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Retirer de cet appareil les codes synchronisés</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Saisissez « retirer » pour confirmer</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Tester une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Saisissez la phrase secrète vous-même : il s’agit de savoir si vous la connaissez encore. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Veuillez choisir un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>La phrase secrète est correcte. %n code dans le fichier.</numerusform>
            <numerusform>La phrase secrète est correcte. %n codes dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Faite le {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n identique à l’état actuel.</numerusform>
            <numerusform>%n identiques à l’état actuel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n plus ancien que l’état actuel.</numerusform>
            <numerusform>%n plus anciens que l’état actuel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n n’est plus ici.</numerusform>
            <numerusform>%n ne sont plus ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Il y manque %n code plus récent. Faites une nouvelle sauvegarde.</numerusform>
            <numerusform>Il y manque %n codes plus récents. Faites une nouvelle sauvegarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Modifier avant d’enregistrer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Compte (facultatif)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Modifier le code</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Cliquez sur l’image pour en choisir une autre.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Changements enregistrés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} mis à la corbeille</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Cela n’a pas fonctionné ({code}). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Le caractère {position} de la clé est {character}, qu’aucune clé ne contient : 0 est O, 1 est I ou L, 8 est B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Le caractère {position} de la clé ne peut figurer dans aucune clé : de A à Z et de 2 à 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field} : la valeur doit être comprise entre {minimum} et {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field} : 4OTP ne connaît pas cette valeur.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Le coffre est utilisé par un autre programme (processus {pid} sur {host}). Il peut être lu ici, pas modifié.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Ce n’est pas le mot de passe.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field} : le texte est trop long.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>La clé est vide ou trop courte pour en être une.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>La clé est plus longue que n’importe quelle clé : vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>La clé a une longueur que ce type de code n’a pas.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Un caractère de la clé est mal saisi : ses chiffres de contrôle ne correspondent pas.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Ce type de code est inconnu de cette version de 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Ce code nécessite son code PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Ce texte n’est ni une clé ni un lien commençant par otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>C’est un export de Google Authenticator ; ouvrez-le comme import.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Ce lien est trop long pour un code.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Ce lien contient des caractères illisibles.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une image utilisable. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Le coffre est verrouillé. Déverrouillez-le d’abord ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Ce fichier n’est pas un coffre de 4OTP. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Ce coffre a été créé par une version plus récente de 4OTP. Veuillez mettre à jour ; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Le fichier du coffre est endommagé. Il a été conservé, et une copie plus ancienne peut être ouverte.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Le coffre ne peut être que lu ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Le disque est plein. Votre changement est gardé en mémoire et sera enregistré dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Il y a déjà un coffre ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>L’indice révèle une partie du mot de passe. Décrivez-le sans ses propres lettres.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>L’indice est trop long : 80 caractères au maximum.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Cette clé de récupération n’ouvre pas ce coffre.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>La clé de cet ordinateur a disparu. Déverrouillez avec le mot de passe ou la clé de récupération ; aucun code n’est perdu.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Le fichier du coffre n’est plus là où il était. Rien n’a été créé ni changé.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Il est temps de saisir le mot de passe une fois, pour ne pas l’oublier.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Cette entrée n’est plus là.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés auquel 4OTP puisse se fier.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Le trousseau de clés de cet ordinateur a refusé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Cette entrée est illisible. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Le compteur de ce code est arrivé à sa fin.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Veuillez lui donner un nom.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Ce code n’est plus là.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Ce groupe n’est plus là.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé. Déverrouillez-le et réessayez, ou utilisez le mot de passe.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Un autre fichier a pris la place du coffre et n’a pas été écrasé. Faites une sauvegarde maintenant, puis rouvrez 4OTP.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Cette entrée vient de la synchronisation et reste telle quelle.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Rien d’autre n’ouvrirait le coffre. Définissez d’abord un mot de passe ou créez une clé de récupération.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Ce coffre n’a pas pu être mis à jour. Il peut être lu ici, pas modifié. Veuillez mettre à jour 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Cette copie n’est plus là. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Ce code n’a pas de compteur : il change avec le temps.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Le coffre n’a pas pu être enregistré. Votre changement est gardé en mémoire ; vérifiez que son dossier est là.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Le fichier du coffre ne peut pas être lu sur le disque. Vérifiez qui peut le lire, ou ouvrez une copie.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Le mot de passe nécessite au moins %n caractère.</numerusform>
            <numerusform>Le mot de passe nécessite au moins %n caractères.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Ce n’est pas le code PIN. Encore %n essai, ensuite seul le mot de passe ouvre.</numerusform>
            <numerusform>Ce n’est pas le code PIN. Encore %n essais, ensuite seul le mot de passe ouvre.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Ce n’est pas le mot de passe. Prochain essai dans %n seconde.</numerusform>
            <numerusform>Ce n’est pas le mot de passe. Prochain essai dans %n secondes.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Feuille à imprimer</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Chiffrer avec un mot de passe</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Imprimer aussi les codes de récupération</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Mot de passe du coffre</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Choisir un emplacement et exporter…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Vers Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Codes QR à scanner avec le téléphone</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de récupération</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Une clé de récupération imprimée et une sauvegarde chiffrée</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Ce fichier contient vos clés en clair : quiconque le lit a vos codes. Supprimez-le après usage.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Ce format n’a pas de place pour %n code :</numerusform>
            <numerusform>Ce format n’a pas de place pour %n codes :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Perdu pour %n code : {what}</numerusform>
            <numerusform>Perdu pour %n codes : {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Seules les sauvegardes gardent %n entrée illisible.</numerusform>
            <numerusform>Seules les sauvegardes gardent %n entrées illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>les groupes et les étiquettes</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>les codes de récupération</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>le code PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>l’épinglage en haut</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>le compteur</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’export</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n code exporté</numerusform>
            <numerusform>%n codes exportés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Créer mon coffre</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Bienvenue dans 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Vos codes sont chiffrés sur cet ordinateur avec un mot de passe que vous seul connaissez. Personne ne peut le réinitialiser : choisissez-en un dont vous vous souviendrez.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Deux fois dans cette liste</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>La même clé deux fois dans cette liste</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Cette clé est déjà ici, sous le nom {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Un code de ce nom est ici, avec une autre clé</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Il n’a pas de nom : veuillez lui en donner un.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>code {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} sur {size} lues ; il manque les parties {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} sur {size} lues ; il manque la partie {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n à ajouter</numerusform>
            <numerusform>%n à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n inutilisable</numerusform>
            <numerusform>%n inutilisables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · dans {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Codes trouvés</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>C’est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Ouvrir des images avec des codes QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Afficher le sélecteur rapide</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nom d’un nouveau groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Les groupes se trouvent sous le champ de recherche. Un code est dans un groupe ou dans aucun.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Nom du groupe {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Monter {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Descendre {name}</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Supprimer le groupe {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Groupe {name} supprimé ; ses codes restent</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>La sauvegarde automatique a échoué %n fois</numerusform>
            <numerusform>La sauvegarde automatique a échoué %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>La dernière sauvegarde ne contient que %n code</numerusform>
            <numerusform>La dernière sauvegarde ne contient que %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Aucune sauvegarde n’a jamais été testée</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Le dernier test d’une sauvegarde date de %n jour</numerusform>
            <numerusform>Le dernier test d’une sauvegarde date de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Seul cet ordinateur peut ouvrir le coffre</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Le coffre n’a pas de mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n entrée est illisible</numerusform>
            <numerusform>%n entrées sont illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>L’horloge de cet ordinateur est décalée</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n code partage une même clé</numerusform>
            <numerusform>%n codes partagent une même clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Il reste %n code de récupération</numerusform>
            <numerusform>Il reste %n codes de récupération</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n code aux réglages inhabituels</numerusform>
            <numerusform>%n codes aux réglages inhabituels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n code avec une clé courte</numerusform>
            <numerusform>%n codes avec une clé courte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n copie s’ouvre avec un ancien mot de passe</numerusform>
            <numerusform>%n copies s’ouvrent avec un ancien mot de passe</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Les sauvegardes plus anciennes ont été conservées. Vérifiez que le dossier est là.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>La précédente en contenait plus du double. Les anciennes sauvegardes sont gardées jusqu’à ce que vous confirmiez que c’est normal.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Si cet ordinateur est perdu, les codes le sont aussi. Une sauvegarde prend une minute.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Un test ouvre une sauvegarde avec sa phrase secrète et la compare. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Testez-en une de nouveau, pour savoir que la phrase secrète est correcte.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Sans son trousseau de clés, par exemple après une réinstallation, rien ne l’ouvre. Ajoutez un mot de passe.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Quiconque a cet ordinateur a les codes. Définissez un mot de passe.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Elles sont conservées telles quelles et réessayées après chaque mise à jour.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Les sites risquent de refuser les codes. 4OTP peut les corriger de ce décalage.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Cela peut être voulu. S’il en reste un en trop, supprimez-le.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Créez-en de nouveaux sur le site et conservez-les avec le code.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Cela peut être voulu : comparez avec ce qu’indique le site.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Une clé de moins de 80 bits est faible. Désactivez puis réactivez la connexion à deux facteurs sur le site.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Quiconque en possède une l’ouvre comme avant. Renouvelez-les ou supprimez-les.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Tester une sauvegarde</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Réglages de sauvegarde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Corriger les codes</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est normal</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Rien ici ne pourrait vous coûter un code.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Mérite un coup d’œil</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Le dernier changement (%n), le plus récent d’abord.</numerusform>
            <numerusform>Les %n derniers changements, les plus récents d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Revenir…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Revenir à la version du {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Retour à une version antérieure</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Réparé après que le serveur a perdu des changements</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>La description n’est plus conservée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n revient</numerusform>
            <numerusform>%n reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n disparaît</numerusform>
            <numerusform>%n disparaissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changent</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Revenir à la version du {when} ?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Cela se fait sur tous les appareils, et peut être annulé de la même façon.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Tous les appareils reviennent à cette version.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sauvegarde / Import / Export</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Sauvegarder les clés secrètes</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Tous les codes dans un seul fichier chiffré</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importer des clés secrètes</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Une sauvegarde, ou le fichier d’une autre application</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Pour une autre application, ou pour imprimer</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Tester une sauvegarde</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>En ouvre une et compare ; rien n’est changé</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Gardez les sauvegardes dans un dossier de stockage en ligne ou sur un disque. Ne les envoyez ni par e-mail ni par message : quiconque a le fichier et sa phrase secrète a tous les codes.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>La dernière sauvegarde automatique a échoué.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Une sauvegarde a été vérifiée pour la dernière fois le {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Aucune sauvegarde n’a encore été testée.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Activées, aucune pour l’instant</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Activées, dernière le {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Choisir une autre image</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>D’après le nom du site</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Image personnelle…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importer des clés secrètes</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Apportez vos codes ici</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Choisissez une sauvegarde de 4OTP ou l’export d’une autre application, ou déposez les fichiers sur cette fenêtre. 4OTP reconnaît de lui-même ce que c’est ; rien n’est ajouté avant que vous ayez vu chaque entrée.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Laisser ce fichier de côté</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Il est chiffré. Saisissez le mot de passe ou la phrase secrète de son export.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file} : {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} vient de {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Ouverture. Certaines applications rendent cela lent à dessein ; cela peut prendre quelques secondes.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Comparaison avec vos codes…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Il n’y a rien dans le presse-papiers dont un code puisse être tiré.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de récupération</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Mot de passe du coffre</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Une nouvelle clé de récupération ouvre le fichier du coffre sans le mot de passe ; une plus ancienne cesse de fonctionner. La sauvegarde à côté est chiffrée avec la phrase secrète, qui n’est pas imprimée : retenez-la.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Enregistrer le kit de récupération</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Kit de récupération enregistré. Imprimez-le et supprimez le fichier.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Kit de récupération 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Kit de récupération 4OTP, créé le {date}

Pour retrouver vos codes : installez 4OTP, choisissez « Plus &gt; Sauvegarde / Import / Export &gt; Importer des clés secrètes » et présentez des photos de tous les codes QR ci-dessous. La phrase secrète vous sera demandée.

La clé de récupération ouvre le fichier du coffre de l’ordinateur sur lequel elle a été créée :</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Partie {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Langue d’affichage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Ce coffre n’est pas protégé : toute personne utilisant cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Un autre programme a ouvert ce coffre : il peut être lu ici, pas modifié.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Ce coffre a été écrit par une version plus récente de 4OTP : il peut être lu ici, pas modifié.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Le coffre peut être lu ici, pas modifié.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Pas encore enregistré : {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Vos codes ailleurs</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Sauvegarde / Import / Export</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette application</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Langue d’affichage</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Sélecteur rapide et zone de notification</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Exporter ou importer les réglages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>À propos de 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n entrée, conservée telle quelle</numerusform>
            <numerusform>%n entrées, conservées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
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
        <translation>Certains réseaux ne laissent sortir les programmes qu’à travers un proxy. Un serveur sur cet ordinateur n’en a pas besoin.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Le site montre un code QR et, à côté, une clé ou un lien.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Un lien, une clé ou une image du presse-papiers ; Ctrl+V partout</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Saisir la clé à la main</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Avec ou sans espaces, en majuscules ou minuscules</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, à nouveau</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, à nouveau</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Indice (facultatif)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Toute personne utilisant cet ordinateur peut le lire sur l’écran de déverrouillage.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>L’indice révèle une partie du mot de passe.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Le fichier du coffre n’a pas pu être lu. Une copie du {when} a été ouverte ; le fichier est conservé.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Le coffre a une nouvelle clé. La clé de récupération et le trousseau de clés doivent être configurés à nouveau.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Le coffre indique : {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n entrée illisible, conservée telle quelle : voir « Plus ».</numerusform>
            <numerusform>%n entrées illisibles, conservées telles quelles : voir « Plus ».</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Un problème est survenu dans 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Vos codes sont tels qu’au dernier enregistrement. Le rapport ci-dessous ne contient ni codes, ni clés, ni noms.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
            <numerusform>%n copie gardée : impossible à ouvrir, ou contenant un code qui n’est pas dans le coffre.</numerusform>
            <numerusform>%n copies gardées : impossibles à ouvrir, ou contenant un code qui n’est pas dans le coffre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Copies plus anciennes</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Aucune copie ne s’ouvre avec un ancien mot de passe.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Ancien mot de passe</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Le coffre a reçu une nouvelle clé depuis : seul ce mot de passe les ouvre, pour voir ce qu’elles contiennent.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Les mettre sous le mot de passe actuel</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Les supprimer…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Le coffre garde des copies de lui-même à côté de lui. Quiconque en possède une l’ouvre comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n copie du coffre s’ouvre avec un ancien mot de passe ou une ancienne clé de récupération.</numerusform>
            <numerusform>%n copies du coffre s’ouvrent avec un ancien mot de passe ou une ancienne clé de récupération.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Supprimer %n copie plus ancienne ?</numerusform>
            <numerusform>Supprimer %n copies plus anciennes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Seules celles dont tous les codes sont dans le coffre ou sa corbeille sont supprimées. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n copie mise sous le mot de passe actuel</numerusform>
            <numerusform>%n copies mises sous le mot de passe actuel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n copie supprimée</numerusform>
            <numerusform>%n copies supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Réessayez, ou d’une autre façon :</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Période en secondes</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Selon l’heure (TOTP), le type habituel</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Selon un compteur (HOTP)</translation>
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
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Il contient la clé de ce code. Veuillez d’abord saisir votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Type de code</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, à nouveau</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>En proposer une</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Notez-la avant de continuer : {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Sélecteur rapide 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Mot de passe du coffre</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Quel code ?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>Code PIN pour {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Le conserver dans le coffre</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Ce code est sur le point d’expirer. Le suivant arrive dans %n seconde.</numerusform>
            <numerusform>Ce code est sur le point d’expirer. Le suivant arrive dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Code de {name} saisi</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Code de {name} copié. Ici, les programmes ne peuvent pas saisir dans d’autres.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Code de {name} copié</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Code de {name} copié, encore %n s</numerusform>
            <numerusform>Code de {name} copié, encore %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Un autre programme a déjà ce raccourci. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Votre clavier n’a pas cette touche. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Ce n’est pas un raccourci. Maintenez Ctrl, Alt ou Meta et appuyez sur une touche.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Ajoutez Ctrl, Alt ou Meta : seule, la touche ne servirait plus à écrire.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Ce bureau n’a pas fourni de raccourci. Définissez-en un pour 4otp --quick dans ses réglages.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Le bureau n’a pas accordé le raccourci. Définissez-y vous-même un raccourci pour 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Ce bureau n’offre pas de raccourcis aux programmes. Définissez-y vous-même un raccourci pour 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Le bureau a refusé le raccourci. Définissez-en un pour 4otp --quick dans ses réglages.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Le code n’a pas pu être saisi à cet endroit. Copiez-le plutôt.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Le code contient un signe qui ne peut pas être saisi. Copiez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Sélecteur rapide et zone de notification</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Depuis n’importe quel programme : appuyez sur le raccourci, tapez deux ou trois lettres, appuyez sur Entrée. Ctrl+Entrée saisit le code dans la fenêtre d’où vous venez, Maj+Entrée prend le code suivant.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Afficher le sélecteur</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Lancer 4OTP au démarrage du système</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Ouvrir les liens otpauth avec 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Sur ce bureau, les programmes ne peuvent pas définir de raccourcis. Dans les réglages clavier du système, ajoutez un raccourci avec la commande : 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} est défini. Appuyez dessus maintenant pour l’essayer.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Le raccourci</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Lecture des images…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Codes de récupération, un par ligne</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Collez-les ici, un par ligne</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Modifier la liste</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Enregistrer les codes de récupération</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Un site accepte chacun d’eux une seule fois, à la place d’un code. Cochez-le quand il est utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Copier {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Code de récupération copié. Cochez-le une fois que le site l’a accepté.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Je l’ai mise en lieu sûr</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Avec cette clé, le coffre s’ouvre sans le mot de passe. Imprimez-la ou notez-la, et gardez-la là où vous rangez vos papiers importants. Elle n’est affichée que maintenant.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Clé de récupération 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Cette clé ouvre le coffre de 4OTP sur l’ordinateur où elle a été créée, sans le mot de passe.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Sur l’écran de déverrouillage, choisissez « Utiliser la clé de récupération » et saisissez-la ; les espaces n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Gardez cette feuille comme un passeport. Quiconque l’a, avec le fichier du coffre, peut lire tous les codes.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Créée le {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Enregistrée. Un fichier peut être copié à votre insu : le papier est plus sûr.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Clé de récupération copiée</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Le lien n’indique pas de compteur : le compte commence à 0. Comparez le premier code avec le site.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Pris pour un code Steam Guard à cause de son nom. Changez le type si c’est faux.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Nommé Steam, mais avec des chiffres : gardé comme code ordinaire.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Une clé seule ne dit rien de son site : veuillez lui donner un nom.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Cette entrée était dans la corbeille de l’application d’où elle vient.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Inhabituel : {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>un nouveau code toutes les %n seconde</numerusform>
            <numerusform>un nouveau code toutes les %n secondes</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Demander un nouveau code</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Adresse e-mail du compte</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Laissez vide pour 4OTP Sync lui-même.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Mot de passe à usage unique ou code de secours</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Vous recevez un code par e-mail. Vos codes ne sont ouverts que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Saisissez le code reçu par e-mail. Il est valable dix minutes.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Ce compte demande un second facteur.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Enfin, ce que vous seul savez. Cela ne quitte jamais cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} vient de {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entrées du fichier</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Destination des codes</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Ajouter %n code</numerusform>
            <numerusform>Ajouter %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Rien à ajouter</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Compléter ce qui est ici</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n code ajouté</numerusform>
            <numerusform>%n codes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n refusé, avec sa raison ci-dessous</numerusform>
            <numerusform>%n refusés, avec leur raison ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Tout ce que contient le fichier est ici maintenant.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Rapport enregistré. Il contient des noms et des raisons, pas de clés.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Les images de type {kind} ne peuvent pas être lues ici. Enregistrez-la d’abord en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>L’image de l’écran prise par le bureau n’a pas pu être supprimée. Veuillez la supprimer : {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Le bureau n’a pas fourni d’image de l’écran.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Refaites l’export dans cette application.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Ce fichier n’est pas une image lisible ici.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Cette image est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Cette image est trop grande. Découpez la partie contenant le code QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>C’est trop pour un seul code QR.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Il n’y a rien à afficher en code QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une, ou ajoutez le code d’une autre façon.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>La caméra ne s’ouvre pas : un autre programme l’utilise, ou les réglages de confidentialité la refusent à 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP n’a pas le droit d’utiliser la caméra. Autorisez-le dans les réglages de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>La caméra ne fournit plus d’images. A-t-elle été débranchée ?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP n’a pas encore le droit de voir l’écran. Autorisez-le dans « Confidentialité et sécurité &gt; Enregistrement de l’écran », puis relancez-le.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Ce bureau n’offre pas ce qu’il faut pour cela.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Le bureau a refusé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Aucun code QR n’a été trouvé dans cette image.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Aucun code QR n’a été trouvé à l’écran. Il doit être entièrement visible, et pas minuscule.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Ceci a été lu, mais ce n’est pas un code de connexion.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>C’est une clé de récupération. Elle ouvre un coffre ou un compte, et n’est pas un code à conserver ici.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>C’est trop de texte à la fois. Ouvrez-le comme fichier avec « Importer ».</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>C’est une clé d’accès. Elle sert à se connecter dans « Synchronisation ».</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>La clé n’est pas composée des chiffres 0 à 9 et des lettres a à f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>La clé est écrite d’une façon que 4OTP ne connaît pas.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>L’horloge de cet ordinateur indique une heure impossible.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Cet export de Google Authenticator est tronqué ou mal saisi.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Cet export de Google Authenticator ne contient pas de codes.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Cet export de Google Authenticator est endommagé.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Cet export de Google Authenticator est tronqué.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Cet export de Google Authenticator se contredit.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator ne connaît pas ce type de code.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator ne connaît pas cet algorithme.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator ne connaît que les codes de 6 ou 8 chiffres.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator ne connaît que les codes de 30 secondes.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Ce code est trop grand pour l’export de Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Ainsi que l’indice que l’écran de déverrouillage montre sur demande</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Supprimer la clé de récupération</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Une feuille imprimée n’ouvre alors plus rien</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Déverrouiller avec le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copies plus anciennes</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Certaines s’ouvrent avec un ancien mot de passe. Les renouveler ou les supprimer</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Il y en a une. Créez-en une nouvelle ; l’ancienne feuille n’ouvre alors plus rien</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Une clé imprimée qui ouvre le coffre quand le mot de passe est oublié</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Activé. Le mot de passe est redemandé de temps en temps. Désactiver</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Désactivé. S’ouvre sans saisir le mot de passe tant que votre session est ouverte. Activer</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Créer une clé de récupération</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Ne plus déverrouiller sans le mot de passe</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Déverrouiller sans le mot de passe</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Veuillez d’abord saisir votre mot de passe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vider le presse-papiers après</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Verrouiller quand l’écran est verrouillé ou que l’ordinateur se met en veille</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Masquer 4OTP dans les captures et les enregistrements d’écran</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Ouvrir le sélecteur rapide avec le raccourci</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Afficher 4OTP dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Fermer la fenêtre laisse 4OTP dans la zone de notification</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Les nouveaux codes vont</translation>
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
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Verrouiller quand la fenêtre est réduite</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Démarrer caché, dans la zone de notification</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Masquer les codes jusqu’au passage du pointeur</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Comparer l’horloge avec le service de synchronisation</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Corriger les codes quand l’horloge est décalée</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Ne demande que l’heure ; rien n’est envoyé au sujet de vos codes.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Seulement si le code y est encore. Il est demandé aux gestionnaires de presse-papiers de ne pas le garder.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Il n’apparaît pas non plus sur un écran partagé.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Sans zone de notification, la fenêtre s’affiche.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Le contraste élevé garde la sienne.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Par exemple http://proxy.example.org:8080 ou socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Seulement si le proxy le demande.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Pour les écrans que d’autres peuvent voir. La copie fonctionne comme toujours.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Là où je l’indique, à chaque fois</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Sur tous mes appareils</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Sur cet appareil seulement</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci :</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>En moitiés : 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Par trois : 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Par paires : 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Ensemble : 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Par site</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Les plus utilisés d’abord</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Les derniers utilisés d’abord</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mon propre ordre</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Taper lance toujours une recherche, où que soit le curseur.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Copier le premier code ou le code choisi</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Copier le code suivant</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Copier du premier au neuvième code visible</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Tout ce qui peut être fait avec le code choisi</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Effacer la recherche ; quitter une page</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Coller un lien, une clé ou une image</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Modifier le code choisi</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Faire dire le code choisi et les secondes restantes par un lecteur d’écran</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Épingler le code choisi, ou ne plus l’épingler</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Mettre le code choisi à la corbeille</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Déplacer le code choisi, dans votre propre ordre</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Vers Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Dans Google Authenticator, choisissez « Transférer des codes », puis « Importer des codes », et scannez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Quiconque le voit peut générer ces codes. Il disparaît au bout de trois minutes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>Code QR {number} sur {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Code QR de {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Scannez-le avec l’autre appareil. Quiconque le voit peut générer ces codes. Il disparaît au bout d’une minute.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Lien copié. Il contient la clé : ne le collez que là où il doit aller.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Votre coffre est prêt</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Ajoutez votre premier code</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Avec la clé ou le lien qu’un site montre quand vous activez la connexion à deux facteurs</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importer d’une autre application ou d’une sauvegarde</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Depuis le fichier d’export d’un autre authentificateur, ou d’une sauvegarde de 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Se connecter à 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Récupérer les codes que vos autres appareils partagent déjà</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Jeter d’abord un coup d’œil</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Par quoi voulez-vous commencer ?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Trois ou quatre mots sans rapport sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Très faible : deviné aussitôt</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Faible : deviné rapidement</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Moyen : ajoutez un mot</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Vos codes sont tels qu’ils étaient, la synchronisation est en pause. Réessayez sur un autre réseau ; si cela persiste, demandez à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Ce coffre n’est pas encore connecté à un serveur de synchronisation.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Une clé d’accès est nécessaire, et aucune n’a été fournie.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Ce n’est pas une clé d’accès 4OTP. Elle commence par 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>C’est une clé de récupération. Une clé d’accès commence par 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>C’est une clé d’accès. Une clé de récupération commence par 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>La clé d’accès a un caractère faux ou manquant. Copiez-la de nouveau depuis le tableau de bord.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Cette clé d’accès a été créée par une version plus récente de 4OTP. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>La clé d’accès est endommagée. Copiez-la de nouveau depuis le tableau de bord.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Le serveur ne connaît pas cette clé d’accès. Affichez-en une qui existe dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>La clé indique {host} sans chiffrement (http). Seuls les serveurs https sont utilisés.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>L’adresse du serveur n’est pas valide. Elle ressemble à https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>La clé d’accès n’indique pas de serveur : saisissez son adresse.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Un coffre synchronisé contient jusqu’à {limit} codes. Vos codes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Le serveur indique que c’est trop pour un seul coffre. Vos codes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Le serveur est injoignable. Les changements attendent ici et seront envoyés plus tard.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Le serveur n’a pas répondu à temps. Les changements attendent ici et seront envoyés plus tard.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Le certificat du serveur n’est pas valide, donc rien n’a été envoyé. Vos codes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Autre chose qu’un serveur de synchronisation a répondu : la page de connexion d’un hôtel ou un site web.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>La réponse du serveur est illisible. Vos codes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>La réponse du serveur n’a pas de fin. Vos codes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Le serveur a lui-même un problème ({status}). Les changements attendent ici et seront envoyés plus tard.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Le serveur est en maintenance. Les changements attendent ici et seront envoyés plus tard.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Le serveur demande d’attendre un moment.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>D’autres appareils modifient le coffre sans arrêt. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Le proxy ne laisse pas passer cette connexion. Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Le proxy est injoignable. Vérifiez les réglages du proxy. Les changements attendent ici et seront envoyés plus tard.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Le proxy demande un nom et un mot de passe, ou n’accepte pas ceux indiqués. Saisissez-les dans les réglages du proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>L’adresse du proxy est inutilisable. Elle ressemble à http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>L’abonnement a expiré : les changements des autres appareils arrivent toujours, les vôtres attendent ici.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Le serveur refuse ce changement. Vos codes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Le serveur refuse cet appareil. Vos codes sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Trop d’essais. Attendez avant le prochain.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Le serveur nécessite une version plus récente de 4OTP. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Cette version n’est plus conservée ; le serveur garde les 50 dernières.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Le serveur ne sait pas ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Le propriétaire a supprimé ou désactivé cette clé d’accès. Les codes restent ici ; connectez-vous avec une autre clé.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Le serveur ne connaît plus cet appareil. Les codes restent ici ; connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Le propriétaire a créé un nouveau coffre synchronisé. Les codes restent ici ; connectez-vous avec une nouvelle clé d’accès.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Le serveur de synchronisation a perdu des changements, comme après la restauration d’une sauvegarde. Rien n’a été changé ici. Réparer rétablit ce qui manque là-bas.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Le serveur a été restauré à un moment antérieur au retrait d’une clé d’accès. Le propriétaire doit d’abord renouveler les clés dans le tableau de bord ; réparez ensuite ici.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>La réponse du serveur enfreint les règles de synchronisation.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Le serveur montre un état plus ancien que celui que cet appareil a vu.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>L’historique du serveur ne poursuit pas ce que cet appareil a vu.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Le serveur montre des clés qui ont été remplacées auparavant.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Un changement sur le serveur a été fait par quelqu’un qui n’a pas la clé du coffre.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Le serveur montre une autre clé pour une période connue.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Ce que le serveur conserve pour cette clé ne s’ouvre pas avec elle.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Le serveur répond pour un autre coffre.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Les clés ont été changées, mais l’historique n’en montre rien.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>L’état du serveur est plus ancien que cette clé d’accès.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Le serveur a omis ou modifié des enregistrements.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>La liste de clés du serveur n’est pas celle du propriétaire.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Ce code est faux ou trop ancien. Vérifiez-le, ou faites-en envoyer un nouveau.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Ce n’est ni la phrase secrète, ni la clé de récupération.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Ce compte n’a pas de clé d’accès. Créez-en une dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Les réglages de la synchronisation sont endommagés. Les codes restent ici ; connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Ce compte n’a pas encore de coffre synchronisé. Créez-en un dans le tableau de bord.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Ce qui était différent ici reste 30 jours dans la corbeille.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Un code que vous aviez supprimé a été modifié sur un autre appareil et reste.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Un code que vous aviez modifié a été supprimé sur un autre appareil et est de retour.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Un code a été supprimé sur un autre appareil ; son compteur ou sa place ici ont disparu avec lui.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Deux appareils ont donné un autre secret à un code : les deux sont gardés, côte à côte.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Un code était déjà là et n’en fait plus qu’un avec lui.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Activer la synchronisation</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Se connecter avec une clé d’accès</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Scannez-la ou collez-la depuis le tableau de bord</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Restaurer avec e-mail et phrase secrète</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Quand il n’y a pas de clé d’accès</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Ce qui a changé, quand et où ; revenir à une version</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Configuration de la synchronisation</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Supprimer %n code sur tous les appareils…</numerusform>
            <numerusform>Supprimer %n codes sur tous les appareils…</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Serveur : {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>La synchronisation est en pause</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Pas à jour pour le moment</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>En attente d’envoi : %n changement</numerusform>
            <numerusform>En attente d’envoi : %n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>En attente ici : %n changement.</numerusform>
            <numerusform>En attente ici : %n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>À jour, en temps réel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Comment cet ordinateur atteint le serveur</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Contrôle de synchronisation</translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Six mots, les mêmes sur tous les appareils qui ont vu les mêmes changements</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Les mêmes codes sur tous vos appareils, chiffrés de bout en bout : le serveur ne peut pas les lire. Tout fonctionne aussi sans.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Dernier contact : {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Dernier changement : {when}.</translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>En temps réel, aussitôt</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Toutes les six heures</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Seulement avec « Synchroniser maintenant »</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Supprimer ces codes sur tous les appareils ?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Ils vont ici dans la corbeille pendant 30 jours, et l’historique peut les ramener.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Supprimer sur tous les appareils</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>La synchronisation attend votre décision.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Refusé : {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà ici</numerusform>
            <numerusform>%n déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nouveau nom pour une clé déjà présente ici</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Diffère de celui d’ici : les deux sont gardés</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Ce n’est pas le mot de passe du fichier.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Le fichier est endommagé ou incomplet. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP ne connaît pas ce type de fichier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Le fichier est plus grand que n’importe quel export. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Le fichier demande plus de calcul qu’aucun véritable export.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Il n’y a pas assez de mémoire libre pour ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Ce fichier en nécessite un autre à ses côtés : {file}. Choisissez les deux ensemble.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Les fichiers de ce genre ne peuvent pas être importés. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} ne laisse personne lire ce fichier. Exportez-le là-bas d’une autre façon, sans son propre verrou.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Elle est liée à l’appareil sur lequel elle a été créée. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Cette archive est vide : {app} n’a pas réussi à la faire. Mettez {app} à jour, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Il manque les parties {missing} sur {size}. Choisissez toutes les pages du kit de récupération ensemble.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Aucun code QR n’a été trouvé dans cette image. Essayez-en une plus nette ou plus grande.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Ce fichier clé est endommagé, ou n’en est pas un. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Le fichier ne peut pas être lu sur le disque.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Ce fichier ne contient pas de réglages de 4OTP. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Elle ne peut pas être déchiffrée. Exportez de nouveau dans l’autre application.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Elle est endommagée dans le fichier. Exportez de nouveau dans l’autre application.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Elle se trouve dans un autre fichier. Choisissez tous les fichiers de l’export ensemble.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Elle a son propre mot de passe. Retirez-le dans l’autre application, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Elle fonctionne par messages vers un téléphone et n’a pas de clé. Configurez plutôt un code sur le site.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Le format n’a pas de place pour ce type de code. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Le format n’a pas de place pour cet algorithme. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Le format n’a pas de place pour autant de chiffres. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Ce format ne peut pas être chiffré. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Le fichier a besoin d’un mot de passe. Saisissez-en un ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Phrase secrète incorrecte ou fichier endommagé.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Cette sauvegarde a été faite par une version plus récente de 4OTP. Veuillez mettre à jour.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Ce n’est pas une sauvegarde de 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>La sauvegarde dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Le fichier a été écrit, mais n’a pas pu être relu. Ce n’est pas une sauvegarde ; essayez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Le dossier des sauvegardes n’est pas là.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Les réglages de la sauvegarde automatique sont endommagés : configurez-la de nouveau.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Choisissez de nouveau la fréquence des sauvegardes.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Ces pages appartiennent à plusieurs kits de récupération. Choisissez celles d’un seul.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Un code QR du kit de récupération est endommagé. Scannez de nouveau ses pages.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Cela fait trop de codes pour un kit de récupération. Faites un fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exportez de nouveau dans Bitwarden, protégé par mot de passe ou en JSON simple.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Déchiffrez-le d’abord avec OpenPGP, ou exportez sans OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Ce tableau de mots de passe n’a pas de colonne de codes. Exportez dans un autre format.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exportez de nouveau sans mot de passe, en simple fichier ZIP.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exportez en texte dans WinAuth, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Passez le chiffrement à AES ou ChaCha20 dans KeePass, et enregistrez.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Enregistrez-le en KDBX 4 dans KeePass 2 ou KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Utilisez l’export de l’application elle-même, en codes QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Configurez-la de nouveau sur le site.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Faites une capture d’écran de ses codes QR et choisissez-la.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>son élément « {member} » est illisible ; il est conservé tel quel</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Le fichier n’a pas pu être écrit à cet endroit : le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Le disque est plein. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>il se trouve dans la corbeille de l’autre application</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>La phrase secrète doit avoir au moins %n caractère.</numerusform>
            <numerusform>La phrase secrète doit avoir au moins %n caractères.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n code dans ce fichier</numerusform>
            <numerusform>%n codes dans ce fichier</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Les codes supprimés restent ici 30 jours.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>supprimé le {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurer {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Supprimer {name} définitivement</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} est de retour</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Supprimer {name} définitivement ?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>C’est irréversible. Assurez-vous que le site ne demande plus ce code.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n entrée ?</numerusform>
            <numerusform>Supprimer définitivement %n entrées ?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Afficher 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Sélecteur rapide</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Quitter 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Afficher l’indice</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Déverrouiller avec le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Ouvrir une copie plus ancienne…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Recommencer à zéro…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Ce n’est pas le mot de passe. Prochain essai dans %n seconde.</numerusform>
            <numerusform>Ce n’est pas le mot de passe. Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Le fichier du coffre n’est plus là où il était</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Des copies, ou sa clé, sont encore ici. Rien n’a été créé ni changé.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Créé par une version plus récente de 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Veuillez mettre à jour 4OTP sur cet ordinateur. Le coffre a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Le fichier du coffre est endommagé</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Le fichier est conservé. Une copie plus ancienne peut être ouverte avec le même mot de passe.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Déverrouiller 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Indice : {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Commencer avec un coffre vide ?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Le fichier endommagé et toutes les copies restent où ils sont, sous un autre nom. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer à zéro</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Ces entrées sont conservées exactement telles quelles, vont dans chaque sauvegarde et sont réessayées par chaque version plus récente de 4OTP. Le texte d’une entrée peut contenir sa clé : ne le montrez à personne.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Depuis le {when}. Raison : {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Afficher son texte</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Supprimer définitivement cette entrée ?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Une version plus récente de 4OTP pourra peut-être la lire. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Scanner l’écran</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Utiliser la webcam</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Saisir la clé à la main</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Où doivent aller les nouveaux codes ?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Les codes synchronisés sont sur tous vos appareils. Les autres restent sur celui-ci.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Retenir ce choix</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>