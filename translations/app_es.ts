<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Acerca de 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versión {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Tu bóveda está en</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Logotipos de los servicios</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>De simple-icons (CC0); los logotipos pertenecen a sus propietarios</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Informar de un problema de seguridad</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Guardar el código nuevo</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Escribe este código en el sitio</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Cuando el sitio lo haya aceptado, guarda. El siguiente código será otro.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Cuando el sitio lo haya aceptado, guarda. Después guarda aquí también los códigos de recuperación del sitio.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Ya hay un código con esta clave en la bóveda.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dale un nombre, para poder encontrarlo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} está guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Escanear la pantalla</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Encuentra los códigos QR en todas las ventanas y pantallas</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Usar la cámara web</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Para un código QR en un teléfono o en papel</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Capturas de pantalla y fotos, muchas a la vez; o suéltalas en esta ventana</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>La copia de seguridad automática ha fallado: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Copias de seguridad automáticas</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Tras los cambios, como máximo</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Conservar los últimos</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Tras los cambios, 4OTP escribe una copia de seguridad cifrada en una carpeta, mejor en una que se sincronice con un almacenamiento en línea. Cada una se vuelve a leer y se abre antes de darla por válida.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>En {folder}. Última copia correcta: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Ha fallado: {why} Se reintenta cada hora.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Elige una carpeta.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Hacer copia de las claves secretas</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Un archivo para %n código, cifrado con una frase de contraseña propia.</numerusform>
            <numerusform>Un archivo para %n códigos, cifrado con una frase de contraseña propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Sin la frase de contraseña nadie puede abrirlo, ni siquiera tú.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Elegir un lugar y hacer la copia…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Guardar la copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Hecho. La copia de seguridad contiene %n código; se ha vuelto a leer y se ha abierto.</numerusform>
            <numerusform>Hecho. La copia de seguridad contiene %n códigos; se ha vuelto a leer y se ha abierto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n entrada ilegible incluida sin cambios.</numerusform>
            <numerusform>%n entradas ilegibles incluidas sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Cámara web</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Continuar con lo leído</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>O añade el código de otra manera:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Muestra el siguiente código QR.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Leído.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Este código ya se ha leído. Muestra otro.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La cámara se está iniciando…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Sostén el código QR ante la cámara, de modo que llene más o menos la mitad de la imagen.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No hay cámara</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>La cámara está en uso</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La cámara no está permitida</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>La cámara ya no está</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La cámara no funciona</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Exportar o importar ajustes</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Para guardarlos o para otro equipo</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Lo que el archivo no nombra se queda como está</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>El archivo contiene lo que has ajustado en «Más»: ni códigos, ni claves, ni contraseña. Cualquiera puede verlo.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Se ha omitido:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n ajuste cambiado.</numerusform>
            <numerusform>%n ajustes cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Todo está ya configurado así.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: 4OTP no tiene ese ajuste</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: no puede tener ese valor</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Alguien puede conocer la anterior</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>La bóveda recibe entonces también una clave nueva, y hay que volver a crear la clave de recuperación.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Ponerlas bajo la contraseña nueva</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Dejarlas bajo la contraseña antigua</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Copias más antiguas de la bóveda</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Los archivos de copia de seguridad se abren con la frase de contraseña con la que se hicieron.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>¿Eliminar las copias más antiguas?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Solo se eliminan aquellas cuyos códigos están todos en la bóveda o en su papelera. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Cambiar y eliminar</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>La contraseña se ha cambiado</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>A Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Códigos que mostrar</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Códigos QR con hasta diez códigos cada uno, para Google Authenticator u otra aplicación que lea su exportación.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n código no puede incluirse: {names}</numerusform>
            <numerusform>%n códigos no pueden incluirse: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Mostrar los códigos QR de %n código</numerusform>
            <numerusform>Mostrar los códigos QR de %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Mostrar los códigos QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Contienen las claves de estos códigos. Escribe primero tu contraseña.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>El reloj de este equipo ha dado un salto de {time}. Los códigos pueden ser rechazados.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>El reloj de este equipo se desvía {time}. Los códigos se corrigen en consecuencia.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>El reloj de este equipo va {time} atrasado. Los códigos pueden ser rechazados.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>El reloj de este equipo va {time} adelantado. Los códigos pueden ser rechazados.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Corregir los códigos</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>Código de {name} copiado</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Siguiente código de {name} copiado</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Fijado arriba</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Ya no está fijado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name}: movido a la papelera</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Movido a la sincronización</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Copiado a la sincronización</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Copiado a este dispositivo</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>¿Conservar {name} solo en este dispositivo?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Desaparecerá de tus otros dispositivos.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Conservar solo aquí</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Solo en este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>El portapapeles se vaciará en %n segundo.</numerusform>
            <numerusform>El portapapeles se vaciará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>la entrada sin nombre</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Necesita su PIN: haz clic aquí</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Por ejemplo, JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Nota, etiquetas y ajustes avanzados</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>El texto junto al código QR; los espacios y las mayúsculas no importan. O un enlace.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Cuenta (opcional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Generar el siguiente código</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copiar el siguiente código</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Mostrar el código QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Códigos de recuperación…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Conservar ambos, no marcar más</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Conservar solo en este dispositivo…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Copiar a este dispositivo</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Mover a la sincronización</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Copiar a la sincronización</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mover a un grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>sin código: falta un ajuste</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>pulsa Intro para el siguiente código</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>código oculto</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>código {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Añade tu primer código</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizados</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Todavía no hay códigos</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Activa el inicio de sesión en dos pasos en un sitio y trae aquí su clave. Se tarda un minuto.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Nada en este grupo</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Mueve un código aquí desde su menú.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>No coincide ningún sitio, cuenta, grupo, etiqueta ni nota.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Grupo para todos los seleccionados</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Conectar con 4OTP Sync mediante la clave de acceso</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Muestra el siguiente código QR o guarda lo leído.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Escanear la pantalla en busca de más</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Leer más con la cámara web</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Abrir más imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Guardar %n código</numerusform>
            <numerusform>Guardar %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dale un nombre, para poder encontrarlo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} está guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n código guardado</numerusform>
            <numerusform>%n códigos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Solo si la clave de acceso no indica ninguna.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Escanear el código QR de la clave de acceso</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Cámara web, pantalla o una imagen</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>El panel muestra la clave de acceso en «Claves de acceso»: muéstrala allí y cópiala.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Introducir la clave de acceso a mano</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Sincronizar todos los códigos de este dispositivo</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Elegir cuáles</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Ninguno: se quedan solo en este dispositivo</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Códigos que sincronizar</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Activar la sincronización</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Primero se guarda una copia de la bóveda. No se quita nada en ninguno de los dos lados.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>¿Conectar con {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Esta clave de acceso lleva a un servidor que no es el de 4OTP. Sigue si es el que esperas.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Conectado a {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Sincronizado allí: %n código.</numerusform>
            <numerusform>Sincronizados allí: %n códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>En este dispositivo: %n código.</numerusform>
            <numerusform>En este dispositivo: %n códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>En ambos lados, pasan a ser uno: %n.</numerusform>
            <numerusform>En ambos lados, pasan a ser uno: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>La sincronización está activada.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Abrir una copia más antigua</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Lo que se cambió después de hacer una copia no está en ella. Se conservan todos los archivos.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>No hay ninguna copia junto a la bóveda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>¿Desconectar este dispositivo?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Los demás dispositivos no se ven afectados.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Conservar todos los códigos en este dispositivo</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Quitar de este dispositivo los códigos sincronizados</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Escribe «quitar» para confirmar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Probar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Elegir la copia de seguridad…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Escribe tú la frase de contraseña: se trata de ver si aún la sabes. No se cambia nada.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>La frase de contraseña es correcta. %n código en el archivo.</numerusform>
            <numerusform>La frase de contraseña es correcta. %n códigos en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Hecha el {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n igual que ahora.</numerusform>
            <numerusform>%n iguales que ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n más antiguo que ahora.</numerusform>
            <numerusform>%n más antiguos que ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n ya no está aquí.</numerusform>
            <numerusform>%n ya no están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Falta en ella %n código más nuevo. Haz una copia de seguridad nueva.</numerusform>
            <numerusform>Faltan en ella %n códigos más nuevos. Haz una copia de seguridad nueva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Cambiar antes de guardar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Cuenta (opcional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Editar el código</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Reemplazar la clave…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Haz clic en la imagen para elegir otra.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Cambios guardados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name}: movido a la papelera</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>No ha funcionado ({code}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>El carácter {position} de la clave es {character}, que no aparece en ninguna clave: 0 es O, 1 es I o L, 8 es B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>El carácter {position} de la clave no puede aparecer en ninguna: de A a Z y de 2 a 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>El valor de «{field}» debe estar entre {minimum} y {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>«{field}» tiene un valor que 4OTP no conoce.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Otro programa está usando la bóveda (proceso {pid} en {host}). Aquí se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>El texto de «{field}» es demasiado largo.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>La clave está vacía o es demasiado corta para serlo.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>La clave es más larga que cualquier clave: comprueba lo que se ha pegado.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>La clave tiene una longitud que este tipo de código no tiene.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Un carácter de la clave está mal escrito: sus dígitos de control no coinciden.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Este tipo de código es desconocido para esta versión de 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Este código necesita su PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Este texto no es ni una clave ni un enlace que empiece por otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Es una exportación de Google Authenticator; ábrela como importación.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Este enlace es demasiado largo para un código.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Este enlace contiene caracteres que no se pueden leer.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Este archivo no es una imagen que se pueda usar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>La bóveda está bloqueada. Desbloquéala primero; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Este archivo no es una bóveda de 4OTP. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Esta bóveda la hizo una versión más nueva de 4OTP. Actualiza; el archivo se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>El archivo de la bóveda está dañado. Se ha conservado, y se puede abrir una copia más antigua.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Aquí la bóveda solo se puede leer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>El disco está lleno. Tu cambio se mantiene en memoria y se guardará en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Ya hay una bóveda; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>La pista revela una parte de la contraseña. Descríbela sin sus propias letras.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>La pista es demasiado larga: 80 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Esta clave de recuperación no abre esta bóveda.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>La clave de este equipo ha desaparecido. Desbloquea con la contraseña o la clave de recuperación; no se ha perdido ningún código.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>El archivo de la bóveda ya no está donde estaba. No se ha creado ni cambiado nada.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Es hora de escribir la contraseña una vez, para no olvidarla.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada ya no está.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Este equipo no tiene un almacén de claves en el que 4OTP pueda confiar.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>El almacén de claves de este equipo se ha negado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Esta entrada no se puede leer. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>El contador de este código ha llegado a su fin.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Dale un nombre.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Este código ya no está.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Este grupo ya no está.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>El almacén de claves de este equipo está bloqueado. Desbloquéalo e inténtalo de nuevo, o usa la contraseña.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Otro archivo ocupa el lugar de la bóveda y no se ha sobrescrito. Haz ahora una copia de seguridad y vuelve a abrir 4OTP.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Esta entrada vino por sincronización y se conserva tal cual.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nada más abriría la bóveda. Establece antes una contraseña o crea una clave de recuperación.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>No se ha podido actualizar esta bóveda. Aquí se puede leer, no cambiar. Actualiza 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Esta copia ya no está. Elige otra.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Este código no tiene contador: cambia con el tiempo.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>No se ha podido guardar la bóveda. Tu cambio se mantiene en memoria; comprueba que su carpeta está.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>El archivo de la bóveda no se puede leer del disco. Comprueba quién puede leerlo, o abre una copia.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>La contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La contraseña necesita al menos %n caracteres.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Ese no es el PIN. Queda %n intento; después solo abre la contraseña.</numerusform>
            <numerusform>Ese no es el PIN. Quedan %n intentos; después solo abre la contraseña.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Esa no es la contraseña. Próximo intento en %n segundo.</numerusform>
            <numerusform>Esa no es la contraseña. Próximo intento en %n segundos.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Hoja para imprimir</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Cifrar con una contraseña</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Imprimir también los códigos de recuperación</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Contraseña de la bóveda</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Elegir un lugar y exportar…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>A Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Códigos QR para escanear con el teléfono</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Una clave de recuperación impresa y una copia de seguridad cifrada</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Este archivo contiene tus claves sin cifrar: quien lo lea tiene tus códigos. Elimínalo cuando lo hayas usado.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Este formato no tiene lugar para %n código:</numerusform>
            <numerusform>Este formato no tiene lugar para %n códigos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>Se pierde en %n código: {what}</numerusform>
            <numerusform>Se pierde en %n códigos: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Solo las copias de seguridad conservan %n entrada ilegible.</numerusform>
            <numerusform>Solo las copias de seguridad conservan %n entradas ilegibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>los grupos y las etiquetas</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>los códigos de recuperación</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>el PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>la fijación arriba</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>el contador</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n código exportado</numerusform>
            <numerusform>%n códigos exportados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Crear mi bóveda</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Te damos la bienvenida a 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Tus códigos se cifran en este equipo con una contraseña que solo tú conoces. Nadie puede restablecerla, así que elige una que vayas a recordar.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Dos veces en esta lista</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>La misma clave dos veces en esta lista</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Esta clave ya está aquí, con el nombre {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Aquí hay un código con este nombre, con otra clave</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>No tiene nombre: dale uno.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>código {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} de {size} leídas; faltan las partes {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} de {size} leídas; falta la parte {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n por añadir</numerusform>
            <numerusform>%n por añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n no se puede usar</numerusform>
            <numerusform>%n no se pueden usar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · en {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Códigos encontrados</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Eso ya está en la lista.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Abrir imágenes con códigos QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Mostrar el selector rápido</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Los grupos aparecen bajo el campo de búsqueda. Un código está en un grupo o en ninguno.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Nombre del grupo {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Eliminar el grupo {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Grupo {name} eliminado; sus códigos se quedan</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>La copia de seguridad automática ha fallado %n vez</numerusform>
            <numerusform>La copia de seguridad automática ha fallado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Todavía no hay ninguna copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>La última copia de seguridad solo contiene %n código</numerusform>
            <numerusform>La última copia de seguridad solo contiene %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Nunca se ha probado una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>La última prueba de una copia de seguridad fue hace %n día</numerusform>
            <numerusform>La última prueba de una copia de seguridad fue hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Solo este equipo puede abrir la bóveda</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>La bóveda no tiene contraseña</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n entrada no se puede leer</numerusform>
            <numerusform>%n entradas no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>El reloj de este equipo no está en hora</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n código comparte una misma clave</numerusform>
            <numerusform>%n códigos comparten una misma clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Queda %n código de recuperación</numerusform>
            <numerusform>Quedan %n códigos de recuperación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n código con ajustes inusuales</numerusform>
            <numerusform>%n códigos con ajustes inusuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n código con una clave corta</numerusform>
            <numerusform>%n códigos con una clave corta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n copia se abre con una contraseña anterior</numerusform>
            <numerusform>%n copias se abren con una contraseña anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Las copias más antiguas se han conservado. Comprueba que la carpeta esté ahí.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>La anterior contenía más del doble. Las copias más antiguas se conservan hasta que digas que es correcto.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Si se pierde este equipo, se pierden también los códigos. Una copia de seguridad tarda un minuto.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Una prueba abre una copia de seguridad con su frase de contraseña y la compara. No se cambia nada.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Prueba una de nuevo, para saber que la frase de contraseña es correcta.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Sin su almacén de claves, por ejemplo tras una reinstalación, nada la abre. Añade una contraseña.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Quien tenga este equipo tiene los códigos. Establece una contraseña.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Se conservan tal como están y se vuelven a intentar tras cada actualización.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Los sitios pueden rechazar los códigos. 4OTP puede corregirlos según la diferencia.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Puede ser correcto. Si sobra alguno, elimínalo.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Genera nuevos en el sitio y guárdalos con el código.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Puede ser correcto: compáralo con lo que dice el sitio.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Una clave de menos de 80 bits es débil. Desactiva y vuelve a activar el inicio de sesión en dos pasos en el sitio.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Quien tenga una de ellas la abre como antes. Renuévalas o elimínalas.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Probar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Ajustes de copia de seguridad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Corregir los códigos</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Establecer una contraseña</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Nada de aquí podría costarte un código.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>El último cambio (%n), primero el más reciente.</numerusform>
            <numerusform>Los últimos %n cambios, primero el más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Revertir a la versión del {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Se volvió a una versión anterior</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Reparado después de que el servidor perdiera cambios</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>La descripción ya no se conserva</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n vuelve</numerusform>
            <numerusform>%n vuelven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n desaparece</numerusform>
            <numerusform>%n desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambian</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>¿Revertir a la versión del {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Esto ocurre en todos los dispositivos y se puede revertir a su vez.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Revertir a esta versión</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Todos los dispositivos vuelven a esa versión.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Copias / Importar / Exportar</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Hacer copia de las claves secretas</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Todos los códigos en un archivo cifrado</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importar claves secretas</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Una copia de seguridad o el archivo de otra aplicación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Para otra aplicación o para imprimir</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Copias de seguridad automáticas</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Probar una copia de seguridad</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Abre una y compara; no se cambia nada</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Guarda las copias de seguridad en una carpeta de almacenamiento en línea o en una unidad. No las envíes por correo ni por mensaje: quien tenga el archivo y su frase de contraseña tiene todos los códigos.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>La última copia de seguridad automática ha fallado.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Una copia de seguridad se comprobó por última vez el {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Todavía no se ha probado ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Activadas, todavía no se ha hecho ninguna</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Activadas, la última se hizo el {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Elegir otra imagen</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Según el nombre del sitio</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Imagen propia…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importar claves secretas</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Trae tus códigos aquí</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Elige una copia de seguridad de 4OTP o la exportación de otra aplicación, o suelta los archivos en esta ventana. 4OTP reconoce por sí mismo qué son; no se añade nada antes de que hayas visto cada entrada.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Dejar fuera este archivo</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Está cifrado. Escribe la contraseña o la frase de contraseña con la que se exportó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} es de {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Abriendo. Algunas aplicaciones hacen que esto sea lento a propósito; puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Comparando con tus códigos…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>No hay nada en el portapapeles de lo que se pueda leer un código.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Contraseña de la bóveda</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Una clave de recuperación nueva abre el archivo de la bóveda sin la contraseña; una anterior deja de funcionar. La copia de seguridad junto a ella está cifrada con la frase de contraseña, que no se imprime: recuérdala.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Guardar el kit de recuperación</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Kit de recuperación guardado. Imprímelo y elimina el archivo.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Kit de recuperación de 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Kit de recuperación de 4OTP, hecho el {date}

Para recuperar tus códigos: instala 4OTP, elige «Más &gt; Copias / Importar / Exportar &gt; Importar claves secretas» y muéstrale fotos de todos los códigos QR de abajo. Te pedirá la frase de contraseña.

La clave de recuperación abre el archivo de la bóveda del equipo en el que se hizo:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Parte {number} de {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Idioma de la aplicación</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Código {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logotipos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Esta bóveda no está protegida: cualquiera que use este equipo puede leerla.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Establecer una contraseña</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Otro programa tiene abierta esta bóveda: aquí se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Esta bóveda la escribió una versión más nueva de 4OTP: aquí se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Aquí la bóveda se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Sin guardar todavía: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Tus códigos en otros lugares</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Copias / Importar / Exportar</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Tu bóveda</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se pueden leer</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta aplicación</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Idioma de la aplicación</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Selector rápido y bandeja</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Exportar o importar ajustes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Acerca de 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n entrada, conservada tal como está</numerusform>
            <numerusform>%n entradas, conservadas tal como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
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
        <translation>Algunas redes solo dejan salir a los programas a través de un proxy. Un servidor en este equipo no lo necesita.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>El sitio muestra un código QR y, junto a él, una clave o un enlace.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Un enlace, una clave o una imagen del portapapeles; Ctrl+V en cualquier sitio</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Escribir la clave a mano</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Con cualquier espaciado, en mayúsculas o minúsculas</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repetir la contraseña nueva</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Pista (opcional)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Cualquiera que use este equipo puede leerla en la pantalla de desbloqueo.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Al menos %n carácter, por favor.</numerusform>
            <numerusform>Al menos %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>La pista revela una parte de la contraseña.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>El archivo de la bóveda no se ha podido leer. Se ha abierto una copia del {when}; el archivo se conserva.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>La bóveda tiene una clave nueva. La clave de recuperación y el almacén de claves deben configurarse de nuevo.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>La bóveda dice: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n entrada ilegible, conservada sin cambios: consulta «Más».</numerusform>
            <numerusform>%n entradas ilegibles, conservadas sin cambios: consulta «Más».</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Algo ha ido mal en 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Tus códigos están como en el último guardado. El informe de abajo no contiene códigos, claves ni nombres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n copia conservada: no se puede abrir, o contiene un código que no está en la bóveda.</numerusform>
            <numerusform>%n copias conservadas: no se pueden abrir, o contienen un código que no está en la bóveda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Copias más antiguas</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Ninguna copia se abre con una contraseña anterior.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Contraseña anterior</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Desde entonces la bóveda tiene una clave nueva: solo esta contraseña las abre, para ver qué contienen.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Ponerlas bajo la contraseña actual</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Eliminarlas…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>La bóveda guarda copias de sí misma a su lado. Quien tenga una de estas la abre como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n copia de la bóveda se abre con una contraseña o clave de recuperación anterior.</numerusform>
            <numerusform>%n copias de la bóveda se abren con una contraseña o clave de recuperación anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n copia más antigua?</numerusform>
            <numerusform>¿Eliminar %n copias más antiguas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Solo se eliminan aquellas cuyos códigos están todos en la bóveda o en su papelera. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n copia puesta bajo la contraseña actual</numerusform>
            <numerusform>%n copias puestas bajo la contraseña actual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n copia eliminada</numerusform>
            <numerusform>%n copias eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Inténtalo de nuevo o de otra manera:</translation>
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
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Periodo en segundos</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Por tiempo (TOTP), el tipo habitual</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Por contador (HOTP)</translation>
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
        <translation>Mostrar el código QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Contiene la clave de este código. Escribe primero tu contraseña.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Tipo de código</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Sugerir una</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Al menos %n carácter, por favor.</numerusform>
            <numerusform>Al menos %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Anótala antes de seguir: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Selector rápido de 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Contraseña de la bóveda</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>¿Qué código?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
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
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Guardarlo en la bóveda</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Este código está a punto de caducar. El siguiente llega en %n segundo.</numerusform>
            <numerusform>Este código está a punto de caducar. El siguiente llega en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>Código de {name} escrito</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>Código de {name} copiado. Aquí los programas no pueden escribir en otros.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>Código de {name} copiado</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>Código de {name} copiado, queda %n s</numerusform>
            <numerusform>Código de {name} copiado, quedan %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Otro programa ya tiene este atajo. Elige otro.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Tu teclado no tiene esa tecla. Elige otra.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Eso no es un atajo. Mantén pulsada Ctrl, Alt o Meta y pulsa una tecla.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Añade Ctrl, Alt o Meta: la tecla sola se perdería para escribir.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Este escritorio no ha dado ningún atajo. Asigna uno a 4otp --quick en sus ajustes.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>El escritorio no ha concedido el atajo. Asigna en él uno a 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Este escritorio no ofrece atajos a los programas. Asigna en él uno a 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>El escritorio ha rechazado el atajo. Asigna uno a 4otp --quick en sus ajustes.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>El código no se ha podido escribir ahí. Cópialo en su lugar.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>El código tiene un signo que no se puede escribir. Cópialo en su lugar.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Selector rápido y bandeja</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Desde cualquier programa: pulsa el atajo, escribe dos o tres letras y pulsa Intro. Ctrl+Intro escribe el código en la ventana de la que vienes, Mayús+Intro toma el siguiente código.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Mostrar el selector</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Iniciar 4OTP con el sistema</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Abrir los enlaces otpauth con 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>En este escritorio los programas no pueden asignar atajos. En los ajustes de teclado del sistema, añade un atajo con el comando: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} está asignado. Púlsalo ahora para probarlo.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>El atajo</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Leyendo imágenes…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Códigos de recuperación, uno por línea</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Pégalos aquí, uno por línea</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Cambiar la lista</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Un sitio acepta cada uno de ellos una vez, en lugar de un código. Márcalo cuando lo hayas usado.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>sin usar todavía</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Copiar {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Código de recuperación copiado. Márcalo cuando el sitio lo haya aceptado.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>La he guardado en un lugar seguro</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Con esta clave la bóveda se abre sin la contraseña. Imprímela o anótala, y guárdala donde tengas los papeles importantes. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Clave de recuperación de 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Esta clave abre la bóveda de 4OTP en el equipo en el que se hizo, sin la contraseña.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>En la pantalla de desbloqueo elige «Usar la clave de recuperación» y escríbela; los espacios no importan.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Guarda esta hoja como un pasaporte. Quien la tenga junto con el archivo de la bóveda puede leer todos los códigos.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Hecha el {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Guardada. Un archivo se puede copiar sin que se note: el papel es más seguro.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Clave de recuperación copiada</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>El enlace no indica ningún contador: se empieza a contar desde 0. Compara el primer código con el sitio.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Tomado por un código de Steam Guard por su nombre. Cambia el tipo si no es así.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Se llama Steam, pero con dígitos: conservado como código normal.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Una clave sola no dice nada de su sitio: dale un nombre.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Esta entrada estaba en la papelera de la aplicación de la que procede.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Inusual: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>un código nuevo cada %n segundo</numerusform>
            <numerusform>un código nuevo cada %n segundos</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Pedir un código nuevo</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Correo electrónico de la cuenta</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Déjalo vacío para 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Código del correo</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Contraseña de un solo uso o código de respaldo</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Recibirás un código por correo. Tus códigos solo se abren en este equipo.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Escribe el código del correo. Es válido durante diez minutos.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Esta cuenta pide un segundo factor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Por último, lo que solo tú sabes. Nunca sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} es de {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entradas del archivo</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Adónde van los códigos</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Añadir %n código</numerusform>
            <numerusform>Añadir %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nada que añadir</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Completar lo que hay aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n código añadido</numerusform>
            <numerusform>%n códigos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dejado fuera</numerusform>
            <numerusform>%n dejados fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n rechazado, con el motivo abajo</numerusform>
            <numerusform>%n rechazados, con los motivos abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Todo lo del archivo está ya aquí.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Informe guardado. Contiene nombres y motivos, ninguna clave.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Las imágenes de tipo {kind} no se pueden leer aquí. Guárdala primero como PNG o JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>La imagen de la pantalla hecha por el escritorio no se ha podido eliminar. Elimínala: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>El escritorio no ha dado ninguna imagen de la pantalla.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Vuelve a hacer la exportación en esa aplicación.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Este archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Este archivo no es una imagen que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Esta imagen está dañada o incompleta.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Esta imagen es demasiado grande. Recorta la parte con el código QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Es demasiado para un solo código QR.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>No hay nada que mostrar como código QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>No se ha encontrado ninguna cámara. Conecta una o añade el código de otra manera.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>La cámara no se abre: otro programa la está usando o los ajustes de privacidad se la niegan a 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP no puede usar la cámara. Permítelo en los ajustes de este equipo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>La cámara ya no da imágenes. ¿Se ha desconectado?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP todavía no puede ver la pantalla. Permítelo en «Privacidad y seguridad &gt; Grabación de pantalla» y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Este escritorio no ofrece lo que hace falta para ello.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>El escritorio se ha negado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>No se ha encontrado ningún código QR en esta imagen.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>No se ha encontrado ningún código QR en la pantalla. Debe verse entero y no ser diminuto.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Se ha leído esto, pero no es un código para iniciar sesión.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Es una clave de recuperación. Abre una bóveda o una cuenta, y no es un código que guardar aquí.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Es demasiado texto de una vez. Ábrelo como archivo con «Importar».</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Es una clave de acceso. Se usa para conectar en «Sincronización».</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>La clave no está formada por los dígitos del 0 al 9 y las letras de la a a la f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>La clave está escrita de una forma que 4OTP no conoce.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>El reloj de este equipo marca una hora imposible.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Esta exportación de Google Authenticator está cortada o mal escrita.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Esta exportación de Google Authenticator no contiene códigos.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Esta exportación de Google Authenticator está dañada.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Esta exportación de Google Authenticator está cortada.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Esta exportación de Google Authenticator se contradice.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator no conoce este tipo de código.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator no conoce este algoritmo.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator solo conoce códigos de 6 u 8 dígitos.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator solo conoce códigos de 30 segundos.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Este código es demasiado grande para la exportación de Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Y la pista que la pantalla de desbloqueo muestra si se pide</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Quitar la clave de recuperación</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Una hoja impresa ya no abre nada después</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Desbloquear con el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copias más antiguas</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Algunas se abren con una contraseña anterior. Renovarlas o eliminarlas</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Hay una. Haz una nueva; la hoja antigua ya no abrirá nada</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Una clave impresa que abre la bóveda cuando se olvida la contraseña</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Activado. La contraseña se vuelve a pedir de vez en cuando. Desactivar</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Desactivado. Se abre sin escribir la contraseña mientras tu sesión está iniciada. Activar</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Crear una clave de recuperación</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Dejar de desbloquear sin la contraseña</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Desbloquear sin la contraseña</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Escribe primero tu contraseña.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Bloquear tras una inactividad de</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vaciar el portapapeles después de</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Bloquear cuando se bloquee la pantalla o se suspenda el equipo</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Ocultar 4OTP en las capturas y grabaciones de pantalla</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Abrir el selector rápido con el atajo</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Mostrar 4OTP en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Al cerrar la ventana, 4OTP sigue en la bandeja</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Los códigos nuevos van</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Bloquear al minimizar la ventana</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Iniciar oculto, en la bandeja</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Ocultar los códigos hasta pasar el puntero</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Comparar el reloj con el servicio de sincronización</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Corregir los códigos cuando el reloj no esté en hora</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Solo pregunta qué hora es; no se envía nada sobre tus códigos.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Solo si el código sigue ahí. Se pide a los gestores del portapapeles que no lo guarden.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Tampoco se ve al compartir la pantalla.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Donde no hay bandeja, se muestra la ventana.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>El contraste alto conserva el suyo.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Por ejemplo, http://proxy.example.org:8080 o socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Solo si el proxy lo pide.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Para pantallas que otros pueden ver. Copiar funciona como siempre.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Adonde yo diga, cada vez</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>A todos mis dispositivos</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Solo en este dispositivo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>En mitades: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>De tres en tres: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>En pares: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Juntos: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por sitio</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por cuenta</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Los más usados primero</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Los últimos usados primero</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mi propio orden</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Volver a los valores predeterminados</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Al escribir siempre se busca, esté donde esté el cursor.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Copiar el primer código o el elegido</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Copiar el siguiente código</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Copiar del primero al noveno código visible</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Elegir un código</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Todo lo que se puede hacer con el código elegido</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Borrar la búsqueda; salir de una página</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Pegar un enlace, una clave o una imagen</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Editar el código elegido</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Que un lector de pantalla diga el código elegido y los segundos que quedan</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Fijar el código elegido o dejar de fijarlo</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Mover el código elegido a la papelera</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Mover el código elegido, en tu propio orden</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>A Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>En Google Authenticator, elige «Transferir códigos» y luego «Importar códigos», y escanéalos uno tras otro.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Quien lo vea puede generar estos códigos. Desaparece a los tres minutos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>Código QR {number} de {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Código QR de {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Escanéalo con el otro dispositivo. Quien lo vea puede generar estos códigos. Desaparece al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Enlace copiado. Contiene la clave: pégalo solo donde corresponda.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Tu bóveda está lista</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Añade tu primer código</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Con la clave o el enlace que muestra un sitio al activar el inicio de sesión en dos pasos</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importar de otra aplicación o de una copia de seguridad</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Del archivo de exportación de otro autenticador o de una copia de seguridad de 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Conectar con 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Traer los códigos que tus otros dispositivos ya comparten</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar un vistazo primero</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>¿Por dónde quieres empezar?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Tres o cuatro palabras sin relación son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Muy débil: se adivina al instante</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Débil: se adivina pronto</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Aceptable: añade otra palabra</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Tus códigos están como estaban, la sincronización está en pausa. Inténtalo en otra red; si persiste, pregunta a quien administre el servidor.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Esta bóveda aún no está conectada a un servidor de sincronización.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Hace falta una clave de acceso y no ha llegado ninguna.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>No es una clave de acceso de 4OTP. Empieza por 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Es una clave de recuperación. Una clave de acceso empieza por 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Es una clave de acceso. Una clave de recuperación empieza por 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>La clave de acceso tiene un carácter erróneo o le falta uno. Cópiala otra vez del panel.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Esta clave de acceso la hizo una versión más nueva de 4OTP. Actualiza esta.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>La clave de acceso está dañada. Cópiala otra vez del panel.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>El servidor no conoce esta clave de acceso. Muestra en el panel una que exista.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>La clave indica {host} sin cifrado (http). Solo se usan servidores https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>La dirección del servidor no es válida. Tiene la forma https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>La clave de acceso no indica ningún servidor: escribe su dirección.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Una bóveda sincronizada admite hasta {limit} códigos. Tus códigos están como estaban.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>El servidor dice que es demasiado para una sola bóveda. Tus códigos están como estaban.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>No se puede contactar con el servidor. Los cambios esperan aquí y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>El servidor no ha respondido a tiempo. Los cambios esperan aquí y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>El certificado del servidor no es válido, así que no se ha enviado nada. Tus códigos están como estaban.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Ha respondido otra cosa, no un servidor de sincronización: la página de acceso de un hotel o un sitio web.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>La respuesta del servidor no se puede leer. Tus códigos están como estaban.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>La respuesta del servidor no tiene fin. Tus códigos están como estaban.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>El servidor tiene un problema propio ({status}). Los cambios esperan aquí y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>El servidor está en mantenimiento. Los cambios esperan aquí y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>El servidor pide que se espere un rato.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Otros dispositivos cambian la bóveda sin parar. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>El proxy no deja pasar esta conexión. Comprueba los ajustes del proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>No se puede contactar con el proxy. Comprueba los ajustes del proxy. Los cambios esperan aquí y se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>El proxy pide un nombre y una contraseña, o no acepta los indicados. Ponlos en los ajustes del proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>La dirección del proxy no se puede usar. Es parecida a http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>La suscripción ha caducado: los cambios de otros dispositivos siguen llegando, los tuyos esperan aquí.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>El servidor rechaza este cambio. Tus códigos están como estaban.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>El servidor rechaza este dispositivo. Tus códigos están como estaban.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Demasiados intentos. Espera antes del siguiente.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>El servidor necesita una versión más nueva de 4OTP. Actualiza esta.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Esta versión ya no se conserva; el servidor guarda las últimas 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>El servidor no sabe qué se le ha pedido.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>El propietario ha eliminado o desactivado esta clave de acceso. Los códigos se quedan aquí; conecta con otra clave.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>El servidor ya no conoce este dispositivo. Los códigos se quedan aquí; conecta de nuevo.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>El propietario ha creado una bóveda sincronizada nueva. Los códigos se quedan aquí; conecta con una clave de acceso nueva.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>El servidor de sincronización ha perdido cambios, como tras restaurar una copia de seguridad. Aquí no se ha cambiado nada. Reparar recupera lo que falta allí.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>El servidor se ha restaurado a un momento anterior a la retirada de una clave de acceso. El propietario debe renovar primero las claves en el panel; después repara aquí.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>La respuesta del servidor incumple las reglas de la sincronización.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>El servidor muestra un estado más antiguo que el que ha visto este dispositivo.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>El historial del servidor no continúa lo que ha visto este dispositivo.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>El servidor muestra claves que ya se habían reemplazado.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Un cambio en el servidor lo ha hecho alguien que no tiene la clave de la bóveda.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>El servidor muestra otra clave para un periodo conocido.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Lo que el servidor guarda para esta clave no se abre con ella.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>El servidor responde por otra bóveda.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Las claves se han cambiado, pero el historial no muestra nada de ello.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>El estado del servidor es más antiguo que esta clave de acceso.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>El servidor ha omitido o cambiado registros.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>La lista de claves del servidor no es la del propietario.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Este código es incorrecto o demasiado antiguo. Compruébalo o pide que se envíe uno nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>No es ni la frase de contraseña ni la clave de recuperación.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Esta cuenta no tiene clave de acceso. Crea una en el panel.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Los ajustes de la sincronización están dañados. Los códigos se quedan aquí; conecta de nuevo.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Esta cuenta aún no tiene una bóveda sincronizada. Crea una en el panel.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Lo que aquí era distinto está 30 días en la papelera.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Un código que eliminaste se cambió en otro dispositivo y se queda.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Un código que cambiaste se eliminó en otro dispositivo y ha vuelto.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Un código se eliminó en otro dispositivo; su contador o su lugar aquí se fueron con él.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Dos dispositivos dieron a un código otro secreto: se conservan ambos, uno junto al otro.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Un código ya estaba aquí y se ha unido con él.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Activar la sincronización</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Conectar con una clave de acceso</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Escanéala o pégala desde el panel</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Restaurar con correo y frase de contraseña</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Cuando no hay clave de acceso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Qué ha cambiado, cuándo y dónde; volver a una versión</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Cómo llega este equipo al servidor</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Comprobación de sincronización</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Configuración de la sincronización</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Eliminar %n código en todos los dispositivos…</numerusform>
            <numerusform>Eliminar %n códigos en todos los dispositivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Seis palabras, iguales en todos los dispositivos que han visto los mismos cambios</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Servidor: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>La sincronización está en pausa</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>No está al día en este momento</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Pendiente de envío: %n cambio</numerusform>
            <numerusform>Pendientes de envío: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Al día, en tiempo real</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Los mismos códigos en todos tus dispositivos, cifrados de extremo a extremo: el servidor no puede leerlos. Todo funciona también sin la sincronización.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Último contacto: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Último cambio: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Pendiente aquí: %n cambio.</numerusform>
            <numerusform>Pendientes aquí: %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>En tiempo real, al momento</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Cada seis horas</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Solo cuando pulso «Sincronizar ahora»</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>¿Eliminar estos códigos en todos los dispositivos?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Van aquí a la papelera durante 30 días, y «Historial» puede recuperarlos.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Eliminar en todos los dispositivos</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>La sincronización necesita tu decisión.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Rechazado: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n difiere</numerusform>
            <numerusform>%n difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n difiere</numerusform>
            <numerusform>%n difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Nombre nuevo para una clave que ya está aquí</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Difiere del de aquí: se conservan ambos</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Esa no es la contraseña del archivo.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>El archivo está dañado o incompleto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP no conoce este tipo de archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>El archivo es más grande que cualquier exportación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>El archivo exige más cálculo que cualquier exportación real.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>No hay suficiente memoria libre para abrir este archivo.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Este archivo necesita otro junto a él: {file}. Elige los dos a la vez.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Los archivos de este tipo no se pueden importar. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} no deja que nadie lea este archivo. Expórtalo allí de otra manera, sin su propio bloqueo.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Está ligada al dispositivo en el que se creó. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Este archivo comprimido está vacío: {app} no pudo crearlo. Actualiza {app} y exporta de nuevo.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Faltan las partes {missing} de {size}. Elige juntas todas las páginas del kit de recuperación.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>No se ha encontrado ningún código QR en esta imagen. Prueba con una más nítida o más grande.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Este archivo de clave está dañado o no lo es. Elige otro.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>El archivo no se puede leer del disco.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Este archivo no contiene ajustes de 4OTP. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>No se puede descifrar. Exporta de nuevo en la otra aplicación.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Está dañada en el archivo. Exporta de nuevo en la otra aplicación.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Está en otro archivo. Elige juntos todos los archivos de la exportación.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Tiene una contraseña propia. Quítala en la otra aplicación y exporta de nuevo.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Funciona con mensajes a un teléfono y no tiene clave. Configura en su lugar un código en el sitio.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>El formato no tiene lugar para este tipo de código. Elige otro.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>El formato no tiene lugar para este algoritmo. Elige otro.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>El formato no tiene lugar para tantos dígitos. Elige otro.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Este formato no se puede cifrar. Elige otro.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>El archivo necesita una contraseña. Escribe una; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Frase de contraseña incorrecta o archivo dañado.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Esta copia de seguridad la hizo una versión más nueva de 4OTP. Actualiza.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>No es una copia de seguridad de 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>La copia de seguridad ocupa más de 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>El archivo se ha escrito, pero no se ha podido volver a leer. No es una copia de seguridad; prueba en otro lugar.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>La carpeta de las copias de seguridad no está.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Los ajustes de la copia de seguridad automática están dañados: configúrala.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Elige de nuevo con qué frecuencia se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Estas páginas son de varios kits de recuperación. Elige las de uno.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Un código QR del kit de recuperación está dañado. Escanea de nuevo sus páginas.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Son demasiados códigos para un kit de recuperación. Haz un archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exporta de nuevo en Bitwarden, protegido con contraseña o como JSON simple.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Descífralo primero con OpenPGP, o exporta sin OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Esta tabla de contraseñas no tiene columna de códigos. Exporta en otro formato.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exporta de nuevo sin contraseña, como archivo ZIP simple.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exporta como texto en WinAuth y elige ese archivo.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Cambia el cifrado a AES o ChaCha20 en KeePass y guarda.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Guárdalo como KDBX 4 en KeePass 2 o KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Usa la exportación de la propia aplicación, como códigos QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Configúrala de nuevo en el sitio.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Haz una captura de pantalla de sus códigos QR y elígela.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>su «{member}» no se puede leer; se conserva tal como está</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>El archivo no se ha podido escribir ahí.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>El archivo no se ha podido escribir ahí: la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>El disco está lleno. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>está en la papelera de la otra aplicación</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>La frase de contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La frase de contraseña necesita al menos %n caracteres.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n código en este archivo</numerusform>
            <numerusform>%n códigos en este archivo</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Los códigos eliminados se quedan aquí 30 días.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>eliminado el {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Eliminar {name} definitivamente</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ha vuelto</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>¿Eliminar {name} definitivamente?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Esto no se puede deshacer. Asegúrate de que el sitio ya no pide este código.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %n entrada definitivamente?</numerusform>
            <numerusform>¿Eliminar %n entradas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Mostrar 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Selector rápido</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Salir de 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Mostrar la pista</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Desbloquear con el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Abrir una copia más antigua…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Esa no es la contraseña. Próximo intento en %n segundo.</numerusform>
            <numerusform>Esa no es la contraseña. Próximo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>El archivo de la bóveda ya no está donde estaba</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Sus copias, o su clave, siguen aquí. No se ha creado ni cambiado nada.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Hecha por una versión más nueva de 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Actualiza 4OTP en este equipo. La bóveda se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>El archivo de la bóveda está dañado</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>El archivo se conserva. Se puede abrir una copia más antigua con la misma contraseña.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Desbloquear 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Pista: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>¿Empezar con una bóveda vacía?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>El archivo dañado y todas las copias se quedan donde están, con otro nombre. No se elimina nada.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>No se pueden leer</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Estas entradas se conservan exactamente como están, van en cada copia de seguridad y cada versión más nueva de 4OTP vuelve a intentarlas. El texto de una entrada puede contener su clave: no se lo muestres a nadie.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Desde el {when}. Motivo: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostrar su texto</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>¿Eliminar esta entrada definitivamente?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Puede que una versión más nueva de 4OTP sepa leerla. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Escanear la pantalla</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Usar la cámara web</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Escribir la clave a mano</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>¿Adónde deben ir los códigos nuevos?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Los códigos sincronizados están en todos tus dispositivos. Los demás se quedan en este.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Recordar esta elección</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
</TS>