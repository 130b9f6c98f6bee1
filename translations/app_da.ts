<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service logos</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report a security problem</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the webcam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hourly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After changes, at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s) go into one file, encrypted with a passphrase of its own.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the backup</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Done. %n code(s) are in the backup; it was read back and opened.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be read and are included as they are.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The camera is in use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The camera is gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The camera does not work</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then the vault also gets a new key. Older copies beside it and backups still open with the password that they were made with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is changed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes to show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation type="unfinished" />
    </message>
<message numerus="yes"><source>%n day(s)</source><translation type="unfinished" /></message><message numerus="yes"><source>%n minute(s)</source><translation type="unfinished" /></message><message numerus="yes"><source>%n hour(s)</source><translation type="unfinished" /></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No longer pinned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moved to sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied to sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied to this device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it here only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On this device only</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the next code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy next code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show QR code…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy to this device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy to sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>code hidden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>code {digits}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished" />
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation type="unfinished" /></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add your first code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No codes yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On this device</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group for all selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open more pictures</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is saved</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s) are saved</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose which</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codes to sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer code(s) are not in it: make a new backup.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace the key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation type="unfinished" />
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation type="unfinished" /></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation type="unfinished" /></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation type="unfinished" /></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Printable sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery kit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s) do not fit into this format:</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) lose: {what}</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read and go only into backups.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>groups and tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the recovery codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the pin to the top</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the counter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twice in this list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>code {digits}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault has no password</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If somebody may know that password, delete these copies in Security.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revert to this version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import secret keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic backups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On, none made yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By the name of the site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own picture…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logos</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This app</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Display language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation type="unfinished" />
    </message>
<message numerus="yes"><source>%n entry(s) cannot be read. They are kept as they are: see More.</source><translation type="unfinished" /></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period in seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steam Guard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yandex Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mobile-OTP</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Show the QR code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which code?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} code copied</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the picker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not used yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy {code}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made on {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation type="unfinished" />
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation type="unfinished" /></message><message numerus="yes"><source>a new code every %n second(s)</source><translation type="unfinished" /></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code from the mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries of the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the codes go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On this device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Complete what is here</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This access key is mistyped or incomplete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This access key is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This access key needs a newer 4OTP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This access key names a server without encryption.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This access key names a server that has no valid address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New codes go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To all my devices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On this device only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Together: 123456</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most used first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last used first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My own order</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the next code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add your first code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy refuses the connection. Check the proxy settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy's address is none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When there is no access key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sync is paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n change(s) wait here.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every six hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation type="unfinished" />
    </message>
<message numerus="yes"><source>%n code(s) in this file</source><translation type="unfinished" /></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quick picker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the hint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start over…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show its text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the webcam</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remember this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On this device</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>