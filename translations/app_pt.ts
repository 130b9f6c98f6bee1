<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>Acerca do 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Versão {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>O seu cofre está em</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versão 3 ou posterior</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Logótipos dos serviços</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>De simple-icons (CC0); os logótipos pertencem aos seus proprietários</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Comunicar um problema de segurança</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Guardar novo código</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Introduza este código no site</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Quando o site o aceitar, guarde. O código seguinte já será outro.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Quando o site o aceitar, guarde. Depois guarde aqui também os códigos de recuperação do site.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Já existe no cofre um código com esta chave.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dê-lhe um nome, para o encontrar de novo.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Digitalizar o ecrã</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Encontra os códigos QR em todas as janelas e em todos os ecrãs</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Usar a webcam</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Para um código QR num telemóvel ou em papel</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Capturas de ecrã e fotos, várias de uma vez; ou largue-as nesta janela</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>A cópia de segurança automática falhou: {why}</translation>
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
        <translation>Cópias de segurança automáticas</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Escolher a pasta…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>De hora a hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diariamente</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanalmente</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Após alterações, no máximo</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Manter os últimos</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para cópias de segurança</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>Após alterações, o 4OTP grava uma cópia de segurança encriptada numa pasta, de preferência sincronizada com um armazenamento online. Cada cópia é relida e aberta antes de contar.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Em {folder}. Última cópia válida: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Falhou: {why} Nova tentativa a cada hora.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Cópia de segurança das chaves secretas</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Um ficheiro para %n código, encriptado com uma frase-passe própria.</numerusform>
            <numerusform>Um ficheiro para %n códigos, encriptado com uma frase-passe própria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Sem a frase-passe ninguém o consegue abrir, nem sequer o próprio utilizador.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Escolher um local e fazer a cópia…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Guardar a cópia de segurança</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Concluído. A cópia contém %n código; foi relida e aberta.</numerusform>
            <numerusform>Concluído. A cópia contém %n códigos; foi relida e aberta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n entrada ilegível incluída sem alterações.</numerusform>
            <numerusform>%n entradas ilegíveis incluídas sem alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cópia de segurança feita</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagem da câmara</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Continuar com o que foi lido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Ou adicione o código de outra forma:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Mostre o código QR seguinte.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Lido.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Este código já foi lido. Mostre outro.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>A câmara está a iniciar…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Segure o código QR em frente da câmara, de modo a ocupar cerca de metade da imagem.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sem câmara</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>A câmara está a ser usada</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>A câmara não está autorizada</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>A câmara desapareceu</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>A câmara não funciona</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Exportar ou importar definições</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar definições…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Para guardar ou para outro computador</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar definições…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>O que o ficheiro não indica fica como está</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>O ficheiro contém o que definiu em “Mais”: sem códigos, chaves nem palavra-passe. Qualquer pessoa o pode ver.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitido:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n definição alterada.</numerusform>
            <numerusform>%n definições alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Já está tudo definido assim.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: o 4OTP não tem esta definição</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: não pode ter este valor</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Alterar palavra-passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Palavra-passe atual</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Alguém pode conhecer a antiga</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>O cofre recebe então também uma chave nova, e a chave de recuperação tem de ser criada de novo.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Pô-las sob a palavra-passe nova</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Deixá-las sob a palavra-passe antiga</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminá-las</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Cópias mais antigas do cofre</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Os ficheiros de cópia de segurança abrem com a frase-passe com que foram feitos.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Eliminar as cópias mais antigas?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Só são eliminadas aquelas cujos códigos estão todos no cofre ou no seu lixo. Isto não pode ser anulado.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Alterar e eliminar</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>A palavra-passe foi alterada</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Para o Google Authenticator</translation>
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
        <translation>Códigos a mostrar</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Códigos QR com até dez códigos cada, para o Google Authenticator ou outra aplicação que leia a sua exportação.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e mais %n</numerusform>
            <numerusform>{names} e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n código não pode ser incluído: {names}</numerusform>
            <numerusform>%n códigos não podem ser incluídos: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Mostrar códigos QR de %n código</numerusform>
            <numerusform>Mostrar códigos QR de %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Mostrar os códigos QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Contêm as chaves destes códigos. Introduza primeiro a sua palavra-passe.</translation>
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
        <translation>O relógio deste computador saltou {time}. Os códigos podem ser recusados.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>O relógio deste computador tem um desvio de {time}. Os códigos são corrigidos em conformidade.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>O relógio deste computador está atrasado {time}. Os códigos podem ser recusados.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>O relógio deste computador está adiantado {time}. Os códigos podem ser recusados.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Corrigir os códigos</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: código copiado</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: código seguinte copiado</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Afixado no topo</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Já não está afixado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Movido para o lixo: {name}</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Movido para a sincronização</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Copiado para a sincronização</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Copiado para este dispositivo</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Manter “{name}” apenas neste dispositivo?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Vai desaparecer dos seus outros dispositivos.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Manter apenas aqui</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Apenas neste dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>A área de transferência é limpa dentro de %n segundo.</numerusform>
            <numerusform>A área de transferência é limpa dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Precisa do PIN: clique aqui</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Por exemplo JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Nota, etiquetas e definições avançadas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>O texto ao lado do código QR; espaços e maiúsculas não importam. Ou uma ligação.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome do site</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Conta (opcional)</translation>
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
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continuar a editar</translation>
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
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Gerar o código seguinte</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Copiar código seguinte</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Afixar no topo</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Mostrar código QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Códigos de recuperação…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Manter ambos, deixar de assinalar</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Manter apenas neste dispositivo…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Copiar para este dispositivo</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Mover para a sincronização</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Copiar para a sincronização</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mover para um grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Novo grupo…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>sem código: falta uma definição</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>prima Enter para o código seguinte</translation>
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
        <translation>afixado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>resta %n segundo</numerusform>
            <numerusform>restam %n segundos</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Adicionar o primeiro código</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Ainda não há códigos</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Ative o início de sessão em dois passos num site e traga a chave para aqui. Demora um minuto.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Nada neste grupo</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Mova um código para aqui a partir do menu dele.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Nenhum site, conta, grupo, etiqueta ou nota corresponde.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Neste dispositivo</translation>
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
        <translation>Grupo para todos os selecionados</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Ligar ao 4OTP Sync com a chave de acesso</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Mostre o código QR seguinte ou guarde o que foi lido.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Procurar mais no ecrã</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Ler mais com a webcam</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Abrir mais imagens</translation>
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
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Dê-lhe um nome, para o encontrar de novo.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Guardado: {name}</translation>
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
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Só quando a chave de acesso não indica nenhum.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Digitalizar código QR da chave de acesso</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Webcam, ecrã ou uma imagem</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>O painel mostra a chave de acesso em “Chaves de acesso”: mostre-a aí e copie-a.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Introduzir a chave de acesso à mão</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Sincronizar todos os códigos deste dispositivo</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Escolher quais</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Nenhum: ficam apenas neste dispositivo</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Códigos a sincronizar</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Ativar a sincronização</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Primeiro é guardada uma cópia do cofre. Nada é removido de nenhum dos lados.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Ligar a {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Esta chave de acesso leva a um servidor que não é do 4OTP. Continue se for o que espera.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Ligado a {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Sincronizado lá: %n código.</numerusform>
            <numerusform>Sincronizados lá: %n códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Neste dispositivo: %n código.</numerusform>
            <numerusform>Neste dispositivo: %n códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>Em ambos os lados, unido num só: %n.</numerusform>
            <numerusform>Em ambos os lados, unidos num só: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>A sincronização está ativada.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Abrir uma cópia mais antiga</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>O que foi alterado depois de uma cópia ser feita não está nela. Todos os ficheiros são mantidos.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Não há nenhuma cópia ao lado do cofre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Terminar a ligação deste dispositivo?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Os outros dispositivos não são afetados.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Terminar ligação</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Manter todos os códigos neste dispositivo</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Remover deste dispositivo os códigos sincronizados</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Escreva “remover” para confirmar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Testar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Escolher a cópia de segurança…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Escreva a frase-passe sem ajuda: o que importa é se ainda a sabe. Nada é alterado.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolha uma cópia de segurança</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Escolha um ficheiro.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>A frase-passe está correta. %n código no ficheiro.</numerusform>
            <numerusform>A frase-passe está correta. %n códigos no ficheiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Feita em {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n igual ao atual.</numerusform>
            <numerusform>%n iguais aos atuais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n mais antigo do que o atual.</numerusform>
            <numerusform>%n mais antigos do que os atuais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n já não está aqui.</numerusform>
            <numerusform>%n já não estão aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Falta nela %n código mais recente. Faça uma nova cópia de segurança.</numerusform>
            <numerusform>Faltam nela %n códigos mais recentes. Faça uma nova cópia de segurança.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Alterar antes de guardar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome do site</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Conta (opcional)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Editar código</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Substituir a chave…</translation>
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
        <translation>Clique na imagem para escolher outra.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Alterações guardadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Movido para o lixo: {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Isto não funcionou ({code}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>O carácter {position} da chave é {character}, que nenhuma chave tem: 0 é O, 1 é I ou L, 8 é B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>O carácter {position} da chave não é possível numa chave: A a Z e 2 a 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: o valor tem de estar entre {minimum} e {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: o 4OTP não conhece este valor.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>O cofre está a ser usado por outro programa (processo {pid} em {host}). Pode ser lido aqui, mas não alterado.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Esta não é a palavra-passe.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: o valor é demasiado longo.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>A chave está vazia ou é demasiado curta.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>A chave é mais longa do que qualquer chave: verifique o que foi colado.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>A chave tem um comprimento que este tipo de código não tem.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Há um erro de escrita na chave: os dígitos de controlo não coincidem.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Esta versão do 4OTP não conhece este tipo de código.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Este código precisa do seu PIN.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Este texto não é uma chave nem uma ligação que comece por otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Isto é uma exportação do Google Authenticator; abra-a como importação.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Esta ligação é demasiado longa para ser de um código.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Esta ligação contém caracteres que não podem ser lidos.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Este ficheiro não é uma imagem que possa ser usada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>O cofre está bloqueado. Desbloqueie-o primeiro; nada foi alterado.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Este ficheiro não é um cofre do 4OTP. Ficou como estava.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Este cofre foi feito por um 4OTP mais recente. Atualize; o ficheiro ficou como estava.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>O ficheiro do cofre está danificado. Foi mantido, e pode ser aberta uma cópia mais antiga.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>O cofre só pode ser lido aqui. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>O disco está cheio. A alteração fica na memória e é guardada assim que houver espaço.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Já existe um cofre; nada foi alterado.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>A dica revela uma parte da palavra-passe. Descreva-a sem as letras dela.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>A dica é demasiado longa: no máximo 80 caracteres.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Esta chave de recuperação não abre este cofre.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>A chave deste computador desapareceu. Desbloqueie com a palavra-passe ou a chave de recuperação; nenhum código se perdeu.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>O ficheiro do cofre não está onde estava. Nada foi criado nem alterado.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Está na hora de escrever a palavra-passe uma vez, para não ser esquecida.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Esta entrada já não existe.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Este computador não tem um porta-chaves em que o 4OTP possa confiar.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>O porta-chaves deste computador recusou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Esta entrada não pode ser lida. É mantida como está.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>O contador deste código chegou ao fim.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Este código já não existe.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Este grupo já não existe.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>O porta-chaves deste computador está bloqueado. Desbloqueie-o e tente de novo, ou use a palavra-passe.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Outro ficheiro ocupou o lugar do cofre e não foi substituído. Faça agora uma cópia de segurança e abra o 4OTP de novo.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Esta entrada veio pela sincronização e fica como está.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Nada mais abriria o cofre. Defina primeiro uma palavra-passe ou crie uma chave de recuperação.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Não foi possível atualizar este cofre. Pode ser lido aqui, não alterado. Atualize o 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Esta cópia já não está lá. Escolha outra.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Este código não tem contador: muda com o tempo.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Não foi possível guardar o cofre. A alteração fica na memória; verifique se a pasta dele está lá.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>O ficheiro do cofre não pode ser lido do disco. Verifique quem o pode ler, ou abra uma cópia.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>A palavra-passe precisa de, pelo menos, %n carácter.</numerusform>
            <numerusform>A palavra-passe precisa de, pelo menos, %n caracteres.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Este não é o PIN. Resta %n tentativa; depois só a palavra-passe abre.</numerusform>
            <numerusform>Este não é o PIN. Restam %n tentativas; depois só a palavra-passe abre.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Esta não é a palavra-passe. Próxima tentativa dentro de %n segundo.</numerusform>
            <numerusform>Esta não é a palavra-passe. Próxima tentativa dentro de %n segundos.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Folha para imprimir</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Encriptar com uma palavra-passe</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Imprimir também os códigos de recuperação</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Palavra-passe do cofre</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Escolher um local e exportar…</translation>
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
        <translation>Para o Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Códigos QR para ler com o telemóvel</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperação</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Uma chave de recuperação impressa e uma cópia de segurança encriptada</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Este ficheiro contém as suas chaves sem proteção: quem o ler tem os seus códigos. Elimine-o depois de usado.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Este formato não tem lugar para %n código:</numerusform>
            <numerusform>Este formato não tem lugar para %n códigos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n código perde: {what}</numerusform>
            <numerusform>%n códigos perdem: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Só as cópias de segurança guardam %n entrada ilegível.</numerusform>
            <numerusform>Só as cópias de segurança guardam %n entradas ilegíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>a nota</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>os grupos e as etiquetas</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a imagem</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>os códigos de recuperação</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>o PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>a afixação no topo</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>o contador</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar a exportação</translation>
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
        <translation>Criar o meu cofre</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Damos-lhe as boas-vindas ao 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Os seus códigos são encriptados neste computador com uma palavra-passe que só o utilizador conhece. Ninguém a pode repor, por isso escolha uma de que se lembre.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>A criar…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Duas vezes nesta lista</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>A mesma chave duas vezes nesta lista</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Esta chave já está aqui, com o nome {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Já existe aqui um código com este nome, com outra chave</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Não tem nome: dê-lhe um.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>não selecionado</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>código {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} de {size} lidos; faltam as partes {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} de {size} lidos; falta a parte {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n a adicionar</numerusform>
            <numerusform>%n a adicionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n já aqui</numerusform>
            <numerusform>%n já aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n não pode ser usado</numerusform>
            <numerusform>%n não podem ser usados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · em {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Códigos que foram encontrados</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Isso já está na lista.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Abrir imagens com códigos QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Mostrar o seletor rápido</translation>
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
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Os grupos ficam por baixo do campo de procura. Um código está num grupo ou em nenhum.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Nome do grupo {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Mover {name} para cima</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Mover {name} para baixo</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Eliminar o grupo {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Grupo {name} eliminado; os seus códigos ficam</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>A cópia de segurança automática falhou %n vez</numerusform>
            <numerusform>A cópia de segurança automática falhou %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Ainda não há cópia de segurança</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>A última cópia de segurança contém só %n código</numerusform>
            <numerusform>A última cópia de segurança contém só %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Nunca foi testada nenhuma cópia de segurança</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>O último teste de uma cópia foi há %n dia</numerusform>
            <numerusform>O último teste de uma cópia foi há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Só este computador pode abrir o cofre</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>O cofre não tem palavra-passe</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n entrada não pode ser lida</numerusform>
            <numerusform>%n entradas não podem ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n código partilha uma chave</numerusform>
            <numerusform>%n códigos partilham uma chave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Resta %n código de recuperação</numerusform>
            <numerusform>Restam %n códigos de recuperação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n código com definições invulgares</numerusform>
            <numerusform>%n códigos com definições invulgares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n código com uma chave curta</numerusform>
            <numerusform>%n códigos com uma chave curta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n cópia abre com uma palavra-passe anterior</numerusform>
            <numerusform>%n cópias abrem com uma palavra-passe anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>As cópias mais antigas foram mantidas. Verifique se a pasta existe.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>A anterior continha mais do dobro. As cópias mais antigas ficam até dizer que está certo.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Se perder este computador, perde os códigos. Uma cópia de segurança demora um minuto.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Um teste abre uma cópia com a frase-passe e compara-a. Nada é alterado.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Teste uma de novo, para saber que a frase-passe está certa.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Sem o porta-chaves dele, por exemplo após uma nova instalação, nada o abre. Adicione uma palavra-passe.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Quem tem este computador tem os códigos. Defina uma palavra-passe.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>São mantidas como estão e tentadas de novo após cada atualização.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Os sites podem recusar os códigos. O 4OTP pode corrigi-los pela diferença.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Isso pode estar certo. Se algum estiver a mais, elimine-o.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Gere novos no site e guarde-os com o código.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Isso pode estar certo: compare com o que o site indica.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Uma chave com menos de 80 bits é fraca. Desative e volte a ativar o início de sessão em dois passos no site.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Quem tiver uma delas abre-a como antes. Renove-as ou elimine-as.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Definições das cópias de segurança</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-los</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Corrigir os códigos</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Definir uma palavra-passe</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Está certo</translation>
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
        <translation>Está tudo bem</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Nada aqui lhe pode custar um código.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vale a pena ver</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} e mais %n</numerusform>
            <numerusform>{names} e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>A perguntar ao servidor…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>A última alteração (%n).</numerusform>
            <numerusform>As últimas %n alterações, as mais recentes primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Reverter para a versão de {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Voltou a uma versão anterior</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Reparado depois de o servidor perder alterações</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>A descrição já não é guardada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n voltam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n sai</numerusform>
            <numerusform>%n saem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n muda</numerusform>
            <numerusform>%n mudam</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Reverter para a versão de {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Isto acontece em todos os dispositivos e pode também ser revertido.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Reverter para esta versão</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Todos os dispositivos voltam a essa versão.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Cópias / Importar / Exportar</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Cópia de segurança das chaves secretas</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Todos os códigos num ficheiro encriptado</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Importar chaves secretas</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Uma cópia de segurança ou o ficheiro de outra aplicação</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Para outra aplicação ou para imprimir</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Cópias de segurança automáticas</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Testar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Abre uma cópia e compara; nada é alterado</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Mantenha as cópias de segurança numa pasta de armazenamento online ou num disco. Não as envie por e-mail nem por mensagem: quem tem o ficheiro e a frase-passe tem todos os códigos.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>A última cópia de segurança automática falhou.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Última verificação de uma cópia: {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Ainda não foi testada nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativadas</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Ativadas, ainda nenhuma feita</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Ativadas, a última feita a {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Escolher outra imagem</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Pelo nome do site</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Escolher um logótipo…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Imagem própria…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Importar chaves secretas</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Traga os seus códigos para aqui</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Escolha uma cópia de segurança do 4OTP ou a exportação de outra aplicação, ou largue os ficheiros nesta janela. O 4OTP reconhece por si o que são; nada é adicionado antes de ver cada entrada.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Escolher ficheiros para importar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Palavra-passe do ficheiro</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Deixar este ficheiro de fora</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Está encriptado. Introduza a palavra-passe ou frase-passe com que foi exportado.</translation>
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
        <translation>{file} é de {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>A abrir. Algumas aplicações tornam isto lento de propósito; pode demorar alguns segundos.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>A comparar com os seus códigos…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Não há nada na área de transferência de onde se possa ler um código.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperação</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Palavra-passe do cofre</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Uma nova chave de recuperação abre o ficheiro do cofre sem a palavra-passe; uma mais antiga deixa de funcionar. A cópia de segurança ao lado dele é encriptada com a frase-passe, que não é impressa: memorize-a.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Guardar o kit de recuperação</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Kit de recuperação guardado. Imprima-o e elimine o ficheiro.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Kit de recuperação do 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Kit de recuperação do 4OTP, feito a {date}

Para recuperar os seus códigos: instale o 4OTP, escolha “Mais &gt; Cópias / Importar / Exportar &gt; Importar chaves secretas” e mostre-lhe fotos de todos os códigos QR abaixo. Será pedida a frase-passe.

A chave de recuperação abre o ficheiro do cofre do computador em que foi feita:</translation>
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
        <translation>Idioma de apresentação</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Escolher um logótipo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nome do serviço</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logótipos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Este cofre não está protegido: qualquer pessoa que use este computador o pode ler.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Definir uma palavra-passe</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Outro programa tem este cofre aberto: pode ser lido aqui, mas não alterado.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Este cofre foi gravado por um 4OTP mais recente: pode ser lido aqui, mas não alterado.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>O cofre pode ser lido aqui, mas não alterado.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Ainda não guardado: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Procurar nas definições</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Os seus códigos noutros sítios</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Cópias / Importar / Exportar</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>O seu cofre</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta aplicação</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Idioma de apresentação</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Seletor rápido e área de notificação</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Exportar ou importar definições</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>Acerca do 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n entrada, mantida como está</numerusform>
            <numerusform>%n entradas, mantidas como estão</numerusform>
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
        <translation>Algumas redes só deixam sair os programas através de um proxy. Um servidor neste computador não precisa dele.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>O site mostra um código QR e, ao lado, uma chave ou uma ligação.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Uma ligação, chave ou imagem da área de transferência; Ctrl+V em qualquer lugar</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Escrever a chave à mão</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Com quaisquer espaços, em maiúsculas ou minúsculas</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nova palavra-passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nova palavra-passe outra vez</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Palavra-passe outra vez</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Dica (opcional)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Qualquer pessoa que use este computador a pode ler no ecrã de desbloqueio.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Pelo menos %n carácter.</numerusform>
            <numerusform>Pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>A dica revela uma parte da palavra-passe.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>O ficheiro do cofre não pôde ser lido. Foi aberta uma cópia de {when}; o ficheiro é mantido.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>O cofre tem uma nova chave. A chave de recuperação e o porta-chaves têm de ser configurados de novo.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>O cofre indica: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n entrada ilegível, mantida sem alterações: veja “Mais”.</numerusform>
            <numerusform>%n entradas ilegíveis, mantidas sem alterações: veja “Mais”.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>Algo correu mal no 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Os seus códigos estão como na última gravação. O relatório abaixo não contém códigos, chaves nem nomes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n cópia mantida: não se consegue abrir, ou contém um código que não está no cofre.</numerusform>
            <numerusform>%n cópias mantidas: não se conseguem abrir, ou contêm um código que não está no cofre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Cópias mais antigas</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Está tudo bem</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Nenhuma cópia abre com uma palavra-passe anterior.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Palavra-passe anterior</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Desde então o cofre tem uma chave nova: só esta palavra-passe as abre, para ver o que contêm.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Pô-las sob a palavra-passe atual</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Eliminá-las…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>O cofre guarda cópias de si próprio ao seu lado. Quem tiver uma destas abre-a como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n cópia do cofre abre com uma palavra-passe ou chave de recuperação anterior.</numerusform>
            <numerusform>%n cópias do cofre abrem com uma palavra-passe ou chave de recuperação anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Eliminar %n cópia mais antiga?</numerusform>
            <numerusform>Eliminar %n cópias mais antigas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Só são eliminadas aquelas cujos códigos estão todos no cofre ou no seu lixo. Isto não pode ser anulado.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n cópia posta sob a palavra-passe atual</numerusform>
            <numerusform>%n cópias postas sob a palavra-passe atual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n cópia eliminada</numerusform>
            <numerusform>%n cópias eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Tente de novo ou de outra forma:</translation>
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
        <translation>Número de dígitos</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Período em segundos</translation>
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
        <translation>Nome do site</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Por tempo (TOTP), o tipo habitual</translation>
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
        <translation>Mostrar o código QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Contém a chave deste código. Introduza primeiro a sua palavra-passe.</translation>
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
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase-passe outra vez</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Sugerir uma</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Pelo menos %n carácter.</numerusform>
            <numerusform>Pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Anote-a antes de continuar: {words}</translation>
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
        <translation>Palavra-passe</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a palavra-passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a palavra-passe</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Seletor rápido do 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Palavra-passe do cofre</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Que código?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <translation>PIN para {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Guardá-lo no cofre</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Este código está prestes a terminar. O seguinte vem dentro de %n segundo.</numerusform>
            <numerusform>Este código está prestes a terminar. O seguinte vem dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: código escrito</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: código copiado. Aqui os programas não podem escrever noutros.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: código copiado</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: código copiado, resta %n s</numerusform>
            <numerusform>{name}: código copiado, restam %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Outro programa já tem este atalho. Escolha outro.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>O seu teclado não tem essa tecla. Escolha outra.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Isto não é um atalho. Mantenha Ctrl, Alt ou Meta e prima uma tecla.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Adicione Ctrl, Alt ou Meta: a tecla sozinha deixaria de servir para escrever.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Este ambiente de trabalho não deu um atalho. Associe um a 4otp --quick nas definições dele.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>O ambiente de trabalho não concedeu o atalho. Associe nele um a 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Este ambiente de trabalho não oferece atalhos a programas. Associe nele um a 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>O ambiente de trabalho recusou o atalho. Associe um a 4otp --quick nas definições dele.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>O código não pôde ser escrito ali. Copie-o em vez disso.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>O código tem um sinal que não pode ser escrito. Copie-o em vez disso.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Seletor rápido e área de notificação</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>A partir de qualquer programa: prima o atalho, escreva duas ou três letras, prima Enter. Ctrl+Enter escreve o código na janela de onde veio, Shift+Enter usa o código seguinte.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Mostrar o seletor</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Iniciar o 4OTP com o sistema</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Abrir ligações otpauth com o 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Neste ambiente de trabalho, os programas não podem associar atalhos. Nas definições de teclado do sistema, adicione um atalho com o comando: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys}: atalho associado. Prima-o agora para experimentar.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Pronto</translation>
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
        <translation>A ler imagens…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Códigos de recuperação, um por linha</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Cole-os aqui, um por linha</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Alterar a lista</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Guardar códigos de recuperação</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Um site aceita cada um destes uma vez, em vez de um código. Marque os que usar.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Resta %n</numerusform>
            <numerusform>Restam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ainda não usado</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Copiar {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Código de recuperação copiado. Marque-o quando o site o aceitar.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
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
        <translation>Já a guardei em segurança</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Com esta chave o cofre abre sem a palavra-passe. Imprima-a ou anote-a e guarde-a onde guarda papéis importantes. Só é mostrada agora.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Chave de recuperação do 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Esta chave abre, sem a palavra-passe, o cofre do 4OTP no computador em que foi feita.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>No ecrã de desbloqueio escolha “Usar a chave de recuperação” e escreva-a; os espaços não importam.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Guarde esta folha como um passaporte. Quem a tiver, e o ficheiro do cofre, pode ler todos os códigos.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Feita a {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar a chave de recuperação</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Guardada. Um ficheiro pode ser copiado sem se notar: o papel é mais seguro.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Chave de recuperação copiada</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>A ligação não indica contador: a contagem começa em 0. Compare o primeiro código com o site.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Tomado por um código Steam Guard por causa do nome. Altere o tipo se estiver errado.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Chamado Steam, mas com dígitos: mantido como código normal.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Uma chave sozinha nada diz do site: dê-lhe um nome.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Esta entrada estava no lixo da aplicação de onde vem.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Invulgar: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>um novo código a cada %n segundo</numerusform>
            <numerusform>um novo código a cada %n segundos</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase-passe ou chave de recuperação</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Pedir um novo código</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Endereço de e-mail da conta</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Deixe vazio para o próprio 4OTP Sync.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Código do e-mail</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Palavra-passe de uso único ou código de reserva</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Recebe um código por e-mail. Os seus códigos são abertos apenas neste computador.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Introduza o código do e-mail. É válido durante dez minutos.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Esta conta pede um segundo fator.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Por fim, o que só o utilizador sabe. Nunca sai deste computador.</translation>
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
        <translation>Rever</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} é de {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entradas do ficheiro</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Para onde vão os códigos</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Neste dispositivo</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Anular a importação</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar o relatório…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Adicionar %n código</numerusform>
            <numerusform>Adicionar %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nada a adicionar</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Completar o que está aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n código adicionado</numerusform>
            <numerusform>%n códigos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n já aqui</numerusform>
            <numerusform>%n já aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n deixado de fora</numerusform>
            <numerusform>%n deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n recusado, com o motivo abaixo</numerusform>
            <numerusform>%n recusados, com os motivos abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Tudo o que está no ficheiro já está aqui.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>A importação foi anulada.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Relatório guardado. Contém nomes e motivos, sem chaves.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Imagens do tipo {kind} não podem ser lidas aqui. Guarde-as primeiro como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>A imagem do ecrã feita pelo ambiente de trabalho não pôde ser eliminada. Elimine-a: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>O ambiente de trabalho não forneceu a imagem do ecrã.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Faça a exportação de novo nessa aplicação.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Este ficheiro não pode ser aberto.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Este ficheiro não é uma imagem que possa ser lida aqui.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Esta imagem está danificada ou incompleta.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Esta imagem é demasiado grande. Recorte a parte com o código QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Isto é demasiado para um só código QR.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Não há nada para mostrar como código QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Não foi encontrada nenhuma câmara. Ligue uma ou adicione o código de outra forma.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>A câmara não abre: outro programa está a usá-la ou as definições de privacidade não a permitem ao 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>O 4OTP não pode usar a câmara. Autorize-o nas definições deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>A câmara já não dá imagens. Foi desligada?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>O 4OTP ainda não pode ver o ecrã. Autorize-o em “Privacidade e segurança &gt; Gravação do ecrã” e inicie-o de novo.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Este ambiente de trabalho não oferece o que é preciso para isso.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>O ambiente de trabalho recusou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Não foi encontrado nenhum código QR nesta imagem.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Não foi encontrado nenhum código QR no ecrã. Tem de estar todo visível e não ser minúsculo.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Foi lido, mas não é um código para iniciar sessão.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Isto é uma chave de recuperação. Abre um cofre ou uma conta e não é um código para guardar aqui.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>É demasiado texto de uma vez. Abra-o como ficheiro em “Importar”.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Isto é uma chave de acesso. Serve para ligar em “Sincronização”.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>A chave não é feita dos dígitos 0 a 9 e das letras a a f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>A chave está escrita de uma forma que o 4OTP não conhece.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>O relógio deste computador indica uma hora impossível.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Esta exportação do Google Authenticator está cortada ou tem um erro.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Esta exportação do Google Authenticator não contém códigos.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Esta exportação do Google Authenticator está danificada.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Esta exportação do Google Authenticator está cortada.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Esta exportação do Google Authenticator contradiz-se.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>O Google Authenticator não conhece este tipo de código.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>O Google Authenticator não conhece este algoritmo.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>O Google Authenticator só conhece códigos de 6 ou 8 dígitos.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>O Google Authenticator só conhece códigos de 30 segundos.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Este código é demasiado grande para a exportação do Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a procura</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar palavra-passe</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>E a dica que o ecrã de desbloqueio mostra a pedido</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Remover a chave de recuperação</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Uma folha impressa deixa então de abrir seja o que for</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Desbloquear com o porta-chaves deste computador</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Cópias mais antigas</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Algumas abrem com uma palavra-passe anterior. Renová-las ou eliminá-las</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Já existe uma. Criar uma nova; a folha antiga deixa de abrir seja o que for</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Uma chave impressa que abre o cofre quando a palavra-passe é esquecida</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Ativado. A palavra-passe é pedida de novo de tempos a tempos. Desativar</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Desativado. Abre sem escrever a palavra-passe enquanto tiver sessão iniciada. Ativar</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Criar uma chave de recuperação</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Deixar de desbloquear sem a palavra-passe</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Desbloquear sem a palavra-passe</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Introduza primeiro a sua palavra-passe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Bloquear sem uso durante</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Limpar a área de transferência após</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Bloquear quando o ecrã é bloqueado ou o computador suspende</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Ocultar o 4OTP nas capturas e gravações do ecrã</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Abrir o seletor rápido com o atalho</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Mostrar o 4OTP na área de notificação</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Fechar a janela mantém o 4OTP na área de notificação</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Os novos códigos vão</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Bloquear quando a janela é minimizada</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Iniciar oculto, na área de notificação</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Altura das linhas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Número de dígitos</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Ocultar os códigos até apontar para eles</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Comparar o relógio com o serviço de sincronização</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Corrigir os códigos quando o relógio está errado</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Pergunta apenas as horas; nada sobre os seus códigos é enviado.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Só se o código ainda lá estiver. Pede-se aos gestores da área de transferência que não o guardem.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Também não aparece em ecrãs partilhados.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Onde não há área de notificação, mostra-se a janela.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>O alto contraste mantém a sua.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Por exemplo http://proxy.example.org:8080 ou socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Só se o proxy o pedir.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Para ecrãs que outros podem ver. Copiar funciona como sempre.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Para onde eu disser, de cada vez</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Para todos os meus dispositivos</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Apenas neste dispositivo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
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
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinzento</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Em metades: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Grupos de três: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>Em pares: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Juntos: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por site</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por conta</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Mais usados primeiro</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Usados mais recentemente primeiro</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>A minha ordem</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Repor as predefinições</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Escrever procura sempre, onde quer que esteja o cursor.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Copiar o primeiro código ou o escolhido</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Copiar o código seguinte</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Copiar do primeiro ao nono código à vista</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Escolher um código</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Tudo o que se pode fazer com o código escolhido</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Limpar a procura; sair de uma página</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Colar uma ligação, uma chave ou uma imagem</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Editar o código escolhido</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Fazer um leitor de ecrã dizer o código escolhido e os segundos restantes</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Afixar o código escolhido ou desafixá-lo</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Mover o código escolhido para o lixo</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Mover o código escolhido, na sua própria ordem</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Para o Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>No Google Authenticator, escolha “Transferir códigos”, depois “Importar códigos”, e leia um após outro.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Quem o vir pode gerar estes códigos. Desaparece após três minutos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>Código QR {number} de {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
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
        <translation>Copiar a ligação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Leia-o com o outro dispositivo. Quem o vir pode gerar estes códigos. Desaparece após um minuto.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Ligação copiada. Contém a chave: cole-a apenas onde for preciso.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>O seu cofre está pronto</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Adicionar o primeiro código</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>Com a chave ou a ligação que um site mostra ao ativar o início de sessão em dois passos</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Importar de outra aplicação ou de uma cópia de segurança</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Do ficheiro de exportação de outro autenticador ou de uma cópia de segurança do 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Ligar ao 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Trazer os códigos que os seus outros dispositivos já partilham</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Explorar primeiro</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Por onde quer começar?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Três ou quatro palavras sem relação são fortes e fáceis de memorizar.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Muito fraca: adivinhada de imediato</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Fraca: adivinhada depressa</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Razoável: acrescente outra palavra</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
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
        <translation>Os seus códigos estão como estavam, a sincronização está em pausa. Tente noutra rede; se persistir, pergunte a quem gere o servidor.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Este cofre ainda não está ligado a um servidor de sincronização.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>É precisa uma chave de acesso, e não veio nenhuma.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Isto não é uma chave de acesso do 4OTP. Começa por 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Isto é uma chave de recuperação. Uma chave de acesso começa por 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Isto é uma chave de acesso. Uma chave de recuperação começa por 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>A chave de acesso tem um carácter errado ou em falta. Copie-a de novo do painel.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Esta chave de acesso foi feita por um 4OTP mais recente. Atualize este.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>A chave de acesso está danificada. Copie-a de novo do painel.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>O servidor não conhece esta chave de acesso. Mostre no painel uma que exista.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>A chave indica {host} sem encriptação (http). Só são usados servidores https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>O endereço do servidor não é válido. Tem este aspeto: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>A chave de acesso não indica servidor: preencha o endereço.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Um cofre sincronizado tem até {limit} códigos. Os seus códigos estão como estavam.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>O servidor diz que isto é demasiado para um cofre. Os seus códigos estão como estavam.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>O servidor não está acessível. As alterações esperam aqui e são enviadas mais tarde.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>O servidor não respondeu a tempo. As alterações esperam aqui e são enviadas mais tarde.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>O certificado do servidor não é válido, por isso nada foi enviado. Os seus códigos estão como estavam.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Respondeu outra coisa, não um servidor de sincronização: a página de entrada de um hotel ou um site.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>A resposta do servidor não pode ser lida. Os seus códigos estão como estavam.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>A resposta do servidor não tem fim. Os seus códigos estão como estavam.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>O servidor tem um problema próprio ({status}). As alterações esperam aqui e são enviadas mais tarde.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>O servidor está em manutenção. As alterações esperam aqui e são enviadas mais tarde.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>O servidor pede para esperar um pouco.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Outros dispositivos estão sempre a alterar o cofre. Tente de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>O proxy não deixa passar esta ligação. Verifique as definições do proxy.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>O proxy não está acessível. Verifique as definições do proxy. As alterações esperam aqui e são enviadas mais tarde.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>O proxy pede um nome e uma palavra-passe, ou não aceita os indicados. Introduza-os nas definições do proxy.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>O endereço do proxy não pode ser usado. Tem este aspeto: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>A subscrição terminou: as alterações de outros dispositivos continuam a chegar, as suas esperam aqui.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>O servidor recusa esta alteração. Os seus códigos estão como estavam.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>O servidor recusa este dispositivo. Os seus códigos estão como estavam.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Demasiadas tentativas. Espere antes da próxima.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>O servidor precisa de um 4OTP mais recente. Atualize este.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Esta versão já não é guardada; o servidor guarda as últimas 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>O servidor não sabe o que foi pedido.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>O proprietário eliminou ou desativou esta chave de acesso. Os códigos ficam aqui; ligue com outra chave.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>O servidor já não conhece este dispositivo. Os códigos ficam aqui; ligue de novo.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>O proprietário criou um novo cofre sincronizado. Os códigos ficam aqui; ligue com uma nova chave de acesso.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>O servidor de sincronização perdeu alterações, como após um restauro de uma cópia de segurança. Nada foi alterado aqui. Reparar repõe o que lá falta.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>O servidor foi restaurado para um momento anterior à remoção de uma chave de acesso. O proprietário tem de renovar primeiro as chaves no painel; depois repare aqui.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>A resposta do servidor viola as regras da sincronização.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>O servidor mostra um estado mais antigo do que este dispositivo já viu.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>O histórico do servidor não dá seguimento ao que este dispositivo já viu.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>O servidor mostra chaves que já foram substituídas.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Uma alteração no servidor foi feita por alguém que não tem a chave do cofre.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>O servidor mostra outra chave para um período conhecido.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>O que o servidor guarda para esta chave não abre com ela.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>O servidor responde por outro cofre.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>As chaves foram alteradas, mas o histórico nada mostra disso.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>O estado do servidor é mais antigo do que esta chave de acesso.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>O servidor omitiu ou alterou registos.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>A lista de chaves do servidor não é a do proprietário.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Este código está errado ou é demasiado antigo. Verifique-o ou peça um novo.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Isto não é a frase-passe nem a chave de recuperação.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Esta conta não tem chave de acesso. Crie uma no painel.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>As definições da sincronização estão danificadas. Os códigos ficam aqui; ligue de novo.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Esta conta ainda não tem um cofre sincronizado. Crie um no painel.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>O que aqui era diferente fica 30 dias no lixo.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Um código que eliminou foi alterado noutro dispositivo e fica.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Um código que alterou foi eliminado noutro dispositivo e está de volta.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Um código foi eliminado noutro dispositivo; o contador ou o lugar dele aqui foi com ele.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Dois dispositivos deram a um código chaves diferentes: ambas são mantidas, lado a lado.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Um código já cá estava e uniu-se a ele.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Ativar a sincronização</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Ligar com uma chave de acesso</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Digitalize-a ou cole-a do painel</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Restaurar com e-mail e frase-passe</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Quando não há chave de acesso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>O que mudou, quando e onde; voltar a uma versão</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Como este computador chega ao servidor</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Verificação da sincronização</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Terminar ligação…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Configuração da sincronização</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Eliminar %n código em todos os dispositivos…</numerusform>
            <numerusform>Eliminar %n códigos em todos os dispositivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Seis palavras, iguais em todos os dispositivos que viram as mesmas alterações</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Servidor: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não ligado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>A sincronização está em pausa</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>De momento não sincronizado</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>A sincronizar…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>À espera de envio: %n alteração</numerusform>
            <numerusform>À espera de envio: %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Sincronizado, em tempo real</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Os mesmos códigos em todos os seus dispositivos, com encriptação ponto a ponto: o servidor não os pode ler. Tudo funciona também sem a sincronização.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Último contacto: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Última alteração: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>À espera aqui: %n alteração.</numerusform>
            <numerusform>À espera aqui: %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Em tempo real, de imediato</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>De hora a hora</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>De seis em seis horas</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Uma vez por dia</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Só quando eu premir “Sincronizar agora”</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Eliminar estes códigos em todos os dispositivos?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Vão aqui para o lixo durante 30 dias, e o histórico pode trazê-los de volta.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Eliminar em todos os dispositivos</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>A sincronização precisa da sua decisão.</translation>
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
        <translation>Recusado: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n já aqui</numerusform>
            <numerusform>%n já aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n difere</numerusform>
            <numerusform>%n diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n difere</numerusform>
            <numerusform>%n diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Novo nome para uma chave que já está aqui</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Difere do que está aqui: ambos são mantidos</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Esta não é a palavra-passe do ficheiro.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>O ficheiro está danificado ou incompleto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>O 4OTP não conhece este tipo de ficheiro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>O ficheiro é maior do que qualquer exportação. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>O ficheiro exige mais cálculo do que qualquer exportação real.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Não há memória livre suficiente para abrir este ficheiro.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Este ficheiro precisa de outro ao lado: {file}. Escolha ambos em conjunto.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Os ficheiros deste tipo não podem ser importados. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} não deixa ninguém ler este ficheiro. Exporte-o lá de outra forma, sem o bloqueio próprio da aplicação.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Está associada ao dispositivo em que foi criada. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Este arquivo está vazio: o {app} não o conseguiu criar. Atualize o {app} e exporte de novo.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Faltam as partes {missing} de {size}. Escolha em conjunto todas as páginas do kit de recuperação.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Não foi encontrado nenhum código QR nesta imagem. Tente uma mais nítida ou maior.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Este ficheiro de chave está danificado, ou não o é. Escolha outro.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>O ficheiro não pode ser lido do disco.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Este ficheiro não contém definições do 4OTP. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Não pode ser decifrada. Exporte de novo na outra aplicação.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Está danificada no ficheiro. Exporte de novo na outra aplicação.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Está noutro ficheiro. Escolha em conjunto todos os ficheiros da exportação.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Tem uma palavra-passe própria. Retire-a na outra aplicação e exporte de novo.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Funciona por mensagens para um telefone e não tem chave. Configure antes um código no site.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>O formato não tem lugar para este tipo de código. Escolha outro.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>O formato não tem lugar para este algoritmo. Escolha outro.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>O formato não tem lugar para tantos dígitos. Escolha outro.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Este formato não pode ser cifrado. Escolha outro.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>O ficheiro precisa de uma palavra-passe. Escreva uma; nada foi escrito.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Frase-passe errada ou ficheiro danificado.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Esta cópia de segurança foi feita por um 4OTP mais recente. Atualize.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Isto não é uma cópia de segurança do 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>A cópia de segurança tem mais de 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>O ficheiro foi gravado, mas não pôde ser relido. Não é uma cópia de segurança; tente outro local.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>A pasta para cópias de segurança não está lá.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>As definições da cópia de segurança automática estão danificadas: configure-a.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Escolha de novo com que frequência é feita uma cópia de segurança.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Estas páginas são de vários kits de recuperação. Escolha as de um só.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Um código QR do kit de recuperação está danificado. Digitalize de novo as páginas.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>São demasiados códigos para um kit de recuperação. Faça um ficheiro de cópia de segurança.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Exporte de novo no Bitwarden, protegido por palavra-passe ou como JSON simples.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Decifre-o primeiro com OpenPGP, ou exporte sem OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Esta tabela de palavras-passe não tem coluna de códigos. Exporte noutro formato.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Exporte de novo sem palavra-passe, como ficheiro ZIP simples.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Exporte como texto no WinAuth e escolha esse ficheiro.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Mude a cifra para AES ou ChaCha20 no KeePass e guarde.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Guarde-o como KDBX 4 no KeePass 2 ou no KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Use a exportação da própria aplicação, como códigos QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Configure-a de novo no site.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Faça uma captura de ecrã dos códigos QR e escolha-a.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>“{member}” não pode ser lido; é mantido como está</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>O ficheiro não pôde ser gravado ali.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>O ficheiro não pôde ser gravado ali: a pasta é só de leitura.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>O disco está cheio. Nada foi gravado.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>está no lixo da outra aplicação</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>A frase-passe precisa de pelo menos %n carácter.</numerusform>
            <numerusform>A frase-passe precisa de pelo menos %n caracteres.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n código neste ficheiro</numerusform>
            <numerusform>%n códigos neste ficheiro</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Esvaziar o lixo…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>O lixo está vazio</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Os códigos eliminados ficam aqui 30 dias.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>eliminado a {date}</translation>
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
        <translation>Restaurado: {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Eliminar {name} definitivamente?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Isto não pode ser anulado. Certifique-se de que o site já não pede este código.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Eliminar %n entrada definitivamente?</numerusform>
            <numerusform>Eliminar %n entradas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser anulado.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar o lixo</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Mostrar o 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Seletor rápido</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Sair do 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Mostrar a dica</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar a chave de recuperação</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar a palavra-passe</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Desbloquear com o porta-chaves deste computador</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Abrir uma cópia mais antiga…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Recomeçar…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>A desbloquear…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Esta não é a palavra-passe. Próxima tentativa dentro de %n segundo.</numerusform>
            <numerusform>Esta não é a palavra-passe. Próxima tentativa dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>O ficheiro do cofre não está onde estava</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Cópias dele, ou a chave dele, ainda estão aqui. Nada foi criado nem alterado.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Feito por um 4OTP mais recente</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Atualize o 4OTP neste computador. O cofre ficou como estava.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>O ficheiro do cofre está danificado</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>O ficheiro é mantido. Uma cópia mais antiga pode ser aberta com a mesma palavra-passe.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Desbloquear o 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Dica: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Começar com um cofre vazio?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>O ficheiro danificado e todas as cópias ficam onde estão, com outro nome. Nada é eliminado.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Estas entradas são mantidas exatamente como estão, vão em cada cópia de segurança e são tentadas de novo por cada 4OTP mais recente. O texto de uma entrada pode conter a chave dela: não o mostre a ninguém.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>Desde {when}. Motivo: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto da entrada</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostrar o texto dela</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Eliminar esta entrada definitivamente?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Um 4OTP mais recente poderá conseguir lê-la. Isto não pode ser anulado.</translation>
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
        <translation>Digitalizar o ecrã</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Usar a webcam</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Escrever a chave à mão</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Para onde devem ir os novos códigos?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Os códigos sincronizados estão em todos os seus dispositivos. Os outros ficam neste.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Memorizar escolha</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizados</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Neste dispositivo</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
</TS>