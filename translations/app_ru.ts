<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>О программе 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Версия {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Ваше хранилище находится в</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, версия 3 или новее</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Логотипы сервисов</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>Из simple-icons (CC0); логотипы принадлежат их владельцам</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Сообщить о проблеме безопасности</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Сохранить новый код</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Введите этот код на сайте</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Когда сайт примет его, сохраните. Следующий код будет уже другим.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Когда сайт примет его, сохраните. Затем сохраните здесь и коды восстановления этого сайта.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Код с этим ключом уже есть в хранилище.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Дайте ему название, чтобы потом его найти.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Сканировать экран</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Находит QR-коды во всех окнах на всех экранах</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Использовать веб-камеру</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Для QR-кода на телефоне или на бумаге</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Открыть изображение</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Снимки экрана и фото, можно сразу несколько; или перетащите их в это окно</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Не удалось создать автоматическую резервную копию: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Автоматические резервные копии</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Еженедельно</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>После изменений, не чаще</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Хранить последние</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>После изменений 4OTP записывает зашифрованную резервную копию в папку, лучше всего в синхронизируемую с облаком. Каждая копия читается и открывается, прежде чем считаться созданной.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>В папку {folder}. Последняя хорошая копия: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Не удалось: {why} Повтор каждый час.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Резервная копия секретных ключей</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>Один файл для %n кода, зашифрованный отдельной парольной фразой.</numerusform>
            <numerusform>Один файл для %n кодов, зашифрованный отдельной парольной фразой.</numerusform>
            <numerusform>Один файл для %n кодов, зашифрованный отдельной парольной фразой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Без парольной фразы его не откроет никто, даже вы.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Выбрать место и создать копию…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Сохранить резервную копию</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Готово. В резервной копии %n код; она прочитана и открыта для проверки.</numerusform>
            <numerusform>Готово. В резервной копии %n кода; она прочитана и открыта для проверки.</numerusform>
            <numerusform>Готово. В резервной копии %n кодов; она прочитана и открыта для проверки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>%n нечитаемая запись включена без изменений.</numerusform>
            <numerusform>%n нечитаемые записи включены без изменений.</numerusform>
            <numerusform>%n нечитаемых записей включено без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Резервная копия создана</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Веб-камера</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Изображение с камеры</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Продолжить с тем, что прочитано</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Или добавьте код другим способом:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Покажите следующий QR-код.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Прочитано.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Этот код уже прочитан. Покажите другой.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Камера запускается…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>Держите QR-код перед камерой так, чтобы он занимал примерно половину изображения.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Нет камеры</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Камера занята</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Камера не разрешена</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Камера пропала</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Камера не работает</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Экспорт или импорт настроек</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Экспорт настроек…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>На хранение или для другого компьютера</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Импорт настроек…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Чего нет в файле, остаётся как есть</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>В файле то, что вы настроили в разделе «Ещё»: ни кодов, ни ключей, ни пароля. Его может видеть кто угодно.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропущено:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>Изменена %n настройка.</numerusform>
            <numerusform>Изменены %n настройки.</numerusform>
            <numerusform>Изменено %n настроек.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Всё уже так и настроено.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: такой настройки в 4OTP нет</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: такого значения быть не может</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Старый пароль может быть кому-то известен</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>Тогда хранилище получает и новый ключ, а ключ восстановления нужно создать заново.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Перевести их под новый пароль</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Оставить их под старым паролем</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Удалить их</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Более старые копии хранилища</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Файлы резервных копий открываются той парольной фразой, с которой были созданы.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Удалить более старые копии?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Удаляются только те, все коды которых есть в хранилище или в его корзине. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Изменить и удалить</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Пароль изменён</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>В Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Коды для показа</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>QR-коды, до десяти кодов в каждом, для Google Authenticator или другого приложения, которое читает его экспорт.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n код нельзя перенести: {names}</numerusform>
            <numerusform>%n кода нельзя перенести: {names}</numerusform>
            <numerusform>%n кодов нельзя перенести: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>Показать QR-коды для %n кода</numerusform>
            <numerusform>Показать QR-коды для %n кодов</numerusform>
            <numerusform>Показать QR-коды для %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>Показать QR-коды</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>В них содержатся ключи этих кодов. Сначала введите пароль.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Часы этого компьютера сдвинулись на {time}. Коды могут не приниматься.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Часы этого компьютера расходятся на {time}. Коды исправляются с учётом этого.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Часы этого компьютера отстают на {time}. Коды могут не приниматься.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Часы этого компьютера спешат на {time}. Коды могут не приниматься.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Исправлять коды</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: код скопирован</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>{name}: следующий код скопирован</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>Закреплено наверху</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Больше не закреплено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Перемещено в корзину: {name}</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Перемещено в синхронизацию</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Скопировано в синхронизацию</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Скопировано на это устройство</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>Оставить «{name}» только на этом устройстве?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>На других ваших устройствах этот код исчезнет.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Оставить только здесь</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Только на этом устройстве</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Буфер обмена будет очищен через %n секунду.</numerusform>
            <numerusform>Буфер обмена будет очищен через %n секунды.</numerusform>
            <numerusform>Буфер обмена будет очищен через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>Нужен PIN-код: нажмите здесь</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Например, JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Заметка, метки и ещё настройки</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>Текст рядом с QR-кодом; пробелы и регистр не важны. Или ссылка.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Название сайта</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Учётная запись (необязательно)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Продолжить изменение</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Создать следующий код</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Копировать следующий код</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить наверху</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>Показать QR-код…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Коды восстановления…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>Оставить оба, снять отметку</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Оставить только на этом устройстве…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Копировать на это устройство</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Переместить в синхронизацию</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Копировать в синхронизацию</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Переместить в группу</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Новая группа…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>нет кода: не хватает настройки</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>нажмите Enter, чтобы получить следующий код</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>код скрыт</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>код {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплён</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>скопирован</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>осталась %n секунда</numerusform>
            <numerusform>осталось %n секунды</numerusform>
            <numerusform>осталось %n секунд</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Добавить первый код</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Синхронизированные</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Кодов пока нет</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Включите на сайте двухфакторный вход и перенесите сюда его ключ. Это займёт минуту.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>В этой группе ничего нет</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Переместите сюда код через его меню.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Нет подходящих сайтов, учётных записей, групп, меток или заметок.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На этом устройстве</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Найденные коды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Группа для всех выбранных</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Подключиться к 4OTP Sync с помощью ключа доступа</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Покажите следующий QR-код или сохраните прочитанное.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Сканировать экран ещё раз</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Прочитать ещё веб-камерой</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Открыть другие изображения</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>Сохранить %n код</numerusform>
            <numerusform>Сохранить %n кода</numerusform>
            <numerusform>Сохранить %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Дайте ему название, чтобы потом его найти.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>Сохранён %n код</numerusform>
            <numerusform>Сохранено %n кода</numerusform>
            <numerusform>Сохранено %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Только если он не указан в ключе доступа.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Сканировать QR-код ключа доступа</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Веб-камера, экран или изображение</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Ключ доступа находится в панели управления, в разделе «Ключи доступа»: откройте его там и скопируйте.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Ввести ключ доступа вручную</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Синхронизировать все коды этого устройства</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Выбрать, какие</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Никакие: они останутся только на этом устройстве</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Коды для синхронизации</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Включить синхронизацию</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Сначала сохраняется копия хранилища. Ни с одной стороны ничего не удаляется.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>Подключиться к {host}?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Этот ключ доступа ведёт на сервер, не принадлежащий 4OTP. Продолжайте, если это тот сервер, который вы ожидаете.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>Подключено к {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Синхронизировано там: %n код.</numerusform>
            <numerusform>Синхронизировано там: %n кода.</numerusform>
            <numerusform>Синхронизировано там: %n кодов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>На этом устройстве: %n код.</numerusform>
            <numerusform>На этом устройстве: %n кода.</numerusform>
            <numerusform>На этом устройстве: %n кодов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>С обеих сторон, объединятся в один: %n.</numerusform>
            <numerusform>С обеих сторон, объединятся в один: %n.</numerusform>
            <numerusform>С обеих сторон, объединятся в один: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Синхронизация включена.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Открыть более старую копию</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Изменений, сделанных после создания копии, в ней нет. Все файлы сохраняются.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Рядом с хранилищем нет копий.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Отключить это устройство?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Других устройств это не затронет.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Оставить все коды на этом устройстве</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Удалить синхронизированные коды с этого устройства</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Введите «удалить» для подтверждения</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>удалить</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Проверить резервную копию</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Выбрать резервную копию…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Введите парольную фразу сами: важно, помните ли вы её. Ничего не изменится.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выбрать резервную копию</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Парольная фраза верна. В файле %n код.</numerusform>
            <numerusform>Парольная фраза верна. В файле %n кода.</numerusform>
            <numerusform>Парольная фраза верна. В файле %n кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Создана {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>Как сейчас: %n.</numerusform>
            <numerusform>Как сейчас: %n.</numerusform>
            <numerusform>Как сейчас: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>Старее, чем сейчас: %n.</numerusform>
            <numerusform>Старее, чем сейчас: %n.</numerusform>
            <numerusform>Старее, чем сейчас: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>Здесь больше нет: %n.</numerusform>
            <numerusform>Здесь больше нет: %n.</numerusform>
            <numerusform>Здесь больше нет: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>В ней нет %n нового кода. Создайте новую резервную копию.</numerusform>
            <numerusform>В ней нет %n новых кодов. Создайте новую резервную копию.</numerusform>
            <numerusform>В ней нет %n новых кодов. Создайте новую резервную копию.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Изменить перед сохранением</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Название сайта</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Учётная запись (необязательно)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Изменить код</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Заменить ключ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Нажмите на изображение, чтобы выбрать другое.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Изменения сохранены</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>Перемещено в корзину: {name}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Не получилось ({code}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Символ {position} ключа — {character}, в ключах его не бывает: 0 — это O, 1 — это I или L, 8 — это B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Символ {position} ключа недопустим: возможны только A–Z и 2–7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: значение должно быть от {minimum} до {maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: такое значение 4OTP неизвестно.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Хранилище используется другой программой (процесс {pid} на {host}). Здесь его можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Это не тот пароль.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: значение слишком длинное.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Ключ пуст или слишком короткий.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Ключ длиннее любого возможного: проверьте, что было вставлено.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>У ключа длина, которой у этого типа кода не бывает.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>В ключе опечатка: контрольные цифры не совпадают.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Этот тип кода неизвестен этой версии 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Для этого кода нужен его PIN-код.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Этот текст — не ключ и не ссылка, начинающаяся с otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Это экспорт Google Authenticator; откройте его через импорт.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Эта ссылка слишком длинна для кода.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>В этой ссылке есть символы, которые нельзя прочитать.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Этот файл — не изображение, которое можно использовать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Хранилище заблокировано. Сначала разблокируйте его; ничего не изменено.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Этот файл — не хранилище 4OTP. Он оставлен без изменений.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Это хранилище создано более новой версией 4OTP. Обновите программу; файл оставлен без изменений.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Файл хранилища повреждён. Он сохранён, можно открыть более старую копию.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Хранилище здесь можно только читать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Диск заполнен. Изменение хранится в памяти и будет сохранено, как только появится место.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Хранилище уже есть; ничего не изменено.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>Подсказка выдаёт часть пароля. Опишите его без его собственных букв.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>Подсказка слишком длинная: не более 80 символов.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Этот ключ восстановления не открывает это хранилище.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Ключ этого компьютера пропал. Разблокируйте паролем или ключом восстановления; ни один код не потерян.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Файла хранилища нет на прежнем месте. Ничего не создано и не изменено.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Пора один раз ввести пароль, чтобы не забыть его.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>На этом компьютере нет хранилища ключей, которому 4OTP может доверять.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Хранилище ключей этого компьютера отказало. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Эту запись нельзя прочитать. Она сохранена как есть.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Счётчик этого кода достиг конца.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Укажите название.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Этого кода больше нет.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Этой группы больше нет.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Хранилище ключей этого компьютера заблокировано. Разблокируйте его и попробуйте снова или введите пароль.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Место хранилища занял другой файл, он не перезаписан. Создайте сейчас резервную копию, затем откройте 4OTP снова.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Эта запись пришла через синхронизацию и остаётся как есть.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Больше ничто не откроет хранилище. Сначала задайте пароль или создайте ключ восстановления.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Это хранилище не удалось обновить. Его можно здесь читать, но не менять. Обновите 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Этой копии больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>У этого кода нет счётчика: он меняется со временем.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Хранилище не удалось сохранить. Изменение хранится в памяти; проверьте, на месте ли его папка.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Файл хранилища не читается с диска. Проверьте, кому разрешено его читать, или откройте копию.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>В пароле должен быть хотя бы %n символ.</numerusform>
            <numerusform>В пароле должно быть не менее %n символов.</numerusform>
            <numerusform>В пароле должно быть не менее %n символов.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>Это не тот PIN-код. Осталась %n попытка, затем откроет только пароль.</numerusform>
            <numerusform>Это не тот PIN-код. Осталось %n попытки, затем откроет только пароль.</numerusform>
            <numerusform>Это не тот PIN-код. Осталось %n попыток, затем откроет только пароль.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Это не тот пароль. Следующая попытка через %n секунду.</numerusform>
            <numerusform>Это не тот пароль. Следующая попытка через %n секунды.</numerusform>
            <numerusform>Это не тот пароль. Следующая попытка через %n секунд.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Лист для печати</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Зашифровать паролем</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Печатать и коды восстановления</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Выбрать место и экспортировать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>В Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>QR-коды для сканирования телефоном</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Набор для восстановления</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Распечатанный ключ восстановления и зашифрованная резервная копия</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>В этом файле ключи в открытом виде: кто его прочитает, получит ваши коды. Удалите его после использования.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>В этом формате нет места для %n кода:</numerusform>
            <numerusform>В этом формате нет места для %n кодов:</numerusform>
            <numerusform>В этом формате нет места для %n кодов:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n код потеряет: {what}</numerusform>
            <numerusform>%n кода потеряют: {what}</numerusform>
            <numerusform>%n кодов потеряют: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>%n нечитаемая запись сохраняется только в резервных копиях.</numerusform>
            <numerusform>%n нечитаемые записи сохраняются только в резервных копиях.</numerusform>
            <numerusform>%n нечитаемых записей сохраняется только в резервных копиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>заметку</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>группы и метки</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>коды восстановления</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>закрепление наверху</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>счётчик</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Сохранить экспорт</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>Экспортирован %n код</numerusform>
            <numerusform>Экспортировано %n кода</numerusform>
            <numerusform>Экспортировано %n кодов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Создать моё хранилище</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>Добро пожаловать в 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Ваши коды зашифрованы на этом компьютере паролем, который знаете только вы. Сбросить его никто не может, поэтому выберите такой, который запомните.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создание…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Дважды в этом списке</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Один и тот же ключ дважды в этом списке</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Этот ключ уже есть под названием {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Код с таким названием уже есть, с другим ключом</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Нет названия: укажите его.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>код {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>Прочитано {read} из {size}; не хватает частей {missing}.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>Прочитано {read} из {size}; не хватает части {missing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>добавить: %n</numerusform>
            <numerusform>добавить: %n</numerusform>
            <numerusform>добавить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>не подходят: %n</numerusform>
            <numerusform>не подходят: %n</numerusform>
            <numerusform>не подходят: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · в группе {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Найденные коды</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Это уже есть в списке.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>Открыть изображения с QR-кодами</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Показать быстрый выбор</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Группы расположены под полем поиска. Код находится в одной группе или ни в одной.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>Название группы {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Переместить {name} вверх</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Переместить {name} вниз</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>Удалить группу {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>Группа {name} удалена; её коды остаются</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Автоматическое копирование не удалось %n раз</numerusform>
            <numerusform>Автоматическое копирование не удалось %n раза</numerusform>
            <numerusform>Автоматическое копирование не удалось %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Резервной копии пока нет</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>В последней резервной копии только %n код</numerusform>
            <numerusform>В последней резервной копии только %n кода</numerusform>
            <numerusform>В последней резервной копии только %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Ни одна резервная копия не проверялась</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Последняя проверка копии была %n день назад</numerusform>
            <numerusform>Последняя проверка копии была %n дня назад</numerusform>
            <numerusform>Последняя проверка копии была %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Хранилище может открыть только этот компьютер</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>У хранилища нет пароля</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n запись нельзя прочитать</numerusform>
            <numerusform>%n записи нельзя прочитать</numerusform>
            <numerusform>%n записей нельзя прочитать</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Часы этого компьютера идут неточно</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n код с одним и тем же ключом</numerusform>
            <numerusform>%n кода с одним и тем же ключом</numerusform>
            <numerusform>%n кодов с одним и тем же ключом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Остался %n код восстановления</numerusform>
            <numerusform>Осталось %n кода восстановления</numerusform>
            <numerusform>Осталось %n кодов восстановления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n код с необычными настройками</numerusform>
            <numerusform>%n кода с необычными настройками</numerusform>
            <numerusform>%n кодов с необычными настройками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n код с коротким ключом</numerusform>
            <numerusform>%n кода с коротким ключом</numerusform>
            <numerusform>%n кодов с коротким ключом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n копия открывается прежним паролем</numerusform>
            <numerusform>%n копии открываются прежним паролем</numerusform>
            <numerusform>%n копий открывается прежним паролем</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Более старые копии сохранены. Проверьте, на месте ли папка.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>В предыдущей их было более чем вдвое больше. Старые копии хранятся, пока вы не скажете, что так и должно быть.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Если этот компьютер пропадёт, пропадут и коды. Резервная копия займёт минуту.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Проверка открывает копию её парольной фразой и сравнивает. Ничего не изменяется.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Проверьте одну из них снова, чтобы знать, что парольная фраза верна.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Без его хранилища ключей, например после переустановки, его ничто не откроет. Добавьте пароль.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>У кого этот компьютер, у того и коды. Задайте пароль.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Они сохранены как есть и проверяются заново после каждого обновления.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Сайты могут не принимать коды. 4OTP может исправить их на эту разницу.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Возможно, так и должно быть. Если какой-то лишний, удалите его.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Создайте на сайте новые и сохраните их вместе с кодом.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Возможно, так и должно быть: сравните с тем, что указывает сайт.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>Ключ короче 80 бит слаб. Выключите и снова включите двухфакторный вход на сайте.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Тот, у кого есть одна из них, откроет её по-прежнему. Обновите их или удалите.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Проверить резервную копию</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Настройки резервных копий</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Исправлять коды</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Так и должно быть</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Ничто здесь не грозит потерей кода.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Не спрашивать</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Последние изменения (%n), сначала новые.</numerusform>
            <numerusform>Последние изменения (%n), сначала новые.</numerusform>
            <numerusform>Последние изменения (%n), сначала новые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>Вернуться к версии от {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Возврат к более ранней версии</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Исправлено после потери изменений на сервере</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Описание больше не хранится</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>вернутся: %n</numerusform>
            <numerusform>вернутся: %n</numerusform>
            <numerusform>вернутся: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>исчезнут: %n</numerusform>
            <numerusform>исчезнут: %n</numerusform>
            <numerusform>исчезнут: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>изменятся: %n</numerusform>
            <numerusform>изменятся: %n</numerusform>
            <numerusform>изменятся: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>Вернуться к версии от {when}?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Это произойдёт на всех устройствах, и это тоже можно отменить.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Вернуться к этой версии</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Все устройства возвращаются к этой версии.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Копии / импорт / экспорт</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Резервная копия секретных ключей</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Все коды в одном зашифрованном файле</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Импорт секретных ключей</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Резервная копия или файл другого приложения</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Для другого приложения или для печати</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Автоматические резервные копии</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Проверить резервную копию</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Открывает копию и сравнивает; ничего не изменяется</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Храните резервные копии в папке облачного хранилища или на диске. Не отправляйте их по почте или в сообщениях: у кого есть файл и его парольная фраза, у того все коды.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Последнее автоматическое копирование не удалось.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Последняя успешная проверка копии: {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Резервные копии ещё не проверялись.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Включено, копий пока нет</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Включено, последняя от {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Выбрать другое изображение</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>По названию сайта</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Выбрать логотип…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Своё изображение…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать изображение</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Импорт секретных ключей</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Перенесите сюда свои коды</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Выберите резервную копию 4OTP или экспорт другого приложения либо перетащите файлы в это окно. 4OTP само определит, что это; ничего не добавится, пока вы не увидите каждую запись.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Выбрать файлы для импорта</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Пропустить этот файл</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Файл зашифрован. Введите пароль или парольную фразу, с которой он был экспортирован.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} из приложения {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Открытие. Некоторые приложения намеренно замедляют его; это может занять несколько секунд.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Сравнение с вашими кодами…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>В буфере обмена нет ничего, из чего можно прочитать код.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Набор для восстановления</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Новый ключ восстановления открывает файл хранилища без пароля; прежний перестаёт действовать. Резервная копия рядом с ним зашифрована парольной фразой, которая не печатается: запомните её.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Сохранить набор для восстановления</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Набор для восстановления сохранён. Распечатайте его и удалите файл.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>Набор для восстановления 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>Набор для восстановления 4OTP, создан {date}

Чтобы вернуть коды: установите 4OTP, выберите «Ещё &gt; Копии / импорт / экспорт &gt; Импорт секретных ключей» и покажите фотографии всех QR-кодов ниже. Программа спросит парольную фразу.

Ключ восстановления открывает файл хранилища компьютера, на котором он создан:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Часть {number} из {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>Код {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Название сервиса</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Логотипы</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Это хранилище не защищено: прочитать его может любой за этим компьютером.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Это хранилище открыто в другой программе: здесь его можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Это хранилище записано более новой версией 4OTP: здесь его можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Хранилище здесь можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Ещё не сохранено: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск по настройкам</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Ваши коды в других местах</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Копии / импорт / экспорт</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Ваше хранилище</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Нельзя прочитать</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Это приложение</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Быстрый выбор и область уведомлений</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Экспорт или импорт настроек</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>О программе 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n запись, сохранена как есть</numerusform>
            <numerusform>%n записи, сохранены как есть</numerusform>
            <numerusform>%n записей, сохранены как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>Некоторые сети выпускают программы только через прокси. Серверу на этом компьютере он не нужен.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Сайт показывает QR-код и рядом с ним ключ или ссылку.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Ссылка, ключ или изображение из буфера обмена; Ctrl+V в любом месте</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Ввести ключ вручную</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>С любыми пробелами, заглавными или строчными буквами</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>Подсказка (необязательно)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Её может прочитать на экране разблокировки любой за этим компьютером.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Не менее %n символа.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>Подсказка выдаёт часть пароля.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Не удалось прочитать файл хранилища. Открыта копия от {when}; файл сохранён.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>У хранилища новый ключ. Ключ восстановления и хранилище ключей нужно настроить заново.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Хранилище сообщает: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n нечитаемая запись, сохранена без изменений: см. «Ещё».</numerusform>
            <numerusform>%n нечитаемые записи, сохранены без изменений: см. «Ещё».</numerusform>
            <numerusform>%n нечитаемых записей, сохранены без изменений: см. «Ещё».</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>В 4OTP что-то пошло не так</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Ваши коды такие же, как при последнем сохранении. В отчёте ниже нет кодов, ключей и названий.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>Оставлена %n копия: она не открывается или содержит код, которого нет в хранилище.</numerusform>
            <numerusform>Оставлены %n копии: они не открываются или содержат код, которого нет в хранилище.</numerusform>
            <numerusform>Оставлено %n копий: они не открываются или содержат код, которого нет в хранилище.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Более старые копии</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Ни одна копия не открывается прежним паролем.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Прежний пароль</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>С тех пор у хранилища новый ключ: только этот пароль откроет их, чтобы узнать, что в них.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Перевести их под нынешний пароль</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Удалить их…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Хранилище держит рядом свои копии. Тот, у кого есть одна из этих, откроет её по-прежнему.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>%n копия хранилища открывается прежним паролем или ключом восстановления.</numerusform>
            <numerusform>%n копии хранилища открываются прежним паролем или ключом восстановления.</numerusform>
            <numerusform>%n копий хранилища открывается прежним паролем или ключом восстановления.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>Удалить %n более старую копию?</numerusform>
            <numerusform>Удалить %n более старые копии?</numerusform>
            <numerusform>Удалить %n более старых копий?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Удаляются только те, все коды которых есть в хранилище или в его корзине. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n копия переведена под нынешний пароль</numerusform>
            <numerusform>%n копии переведены под нынешний пароль</numerusform>
            <numerusform>%n копий переведено под нынешний пароль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>Удалена %n копия</numerusform>
            <numerusform>Удалены %n копии</numerusform>
            <numerusform>Удалено %n копий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Повторите или выберите другой способ:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Число цифр</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Период в секундах</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Счётчик</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Название сайта</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>По времени (TOTP), обычный вид</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>По счётчику (HOTP)</translation>
    </message>
    <message>
        <source>Steam Guard</source>
        <translation>Steam Guard</translation>
    </message>
    <message>
        <source>Yandex Key</source>
        <translation>Яндекс Ключ</translation>
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
        <translation>Показать QR-код</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>В нём содержится ключ этого кода. Сначала введите пароль.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Тип кода</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Предложить</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Не менее %n символа.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
            <numerusform>Не менее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Запишите её, прежде чем продолжить: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>Быстрый выбор 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Пароль хранилища</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Какой код?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>PIN-код для {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Сохранить в хранилище</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Срок этого кода истекает. Следующий появится через %n секунду.</numerusform>
            <numerusform>Срок этого кода истекает. Следующий появится через %n секунды.</numerusform>
            <numerusform>Срок этого кода истекает. Следующий появится через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name}: код введён</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name}: код скопирован. Здесь программам нельзя вводить текст в другие окна.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name}: код скопирован</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name}: код скопирован, осталось %n с</numerusform>
            <numerusform>{name}: код скопирован, осталось %n с</numerusform>
            <numerusform>{name}: код скопирован, осталось %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Это сочетание уже занято другой программой. Выберите другое.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>На вашей клавиатуре нет такой клавиши. Выберите другую.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Это не сочетание клавиш. Удерживайте Ctrl, Alt или Meta и нажмите клавишу.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Добавьте Ctrl, Alt или Meta: иначе этой клавишей нельзя будет печатать.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Среда рабочего стола не выделила сочетание. Назначьте его для 4otp --quick в её настройках.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Среда рабочего стола не разрешила сочетание. Назначьте его для 4otp --quick в её настройках.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Эта среда рабочего стола не даёт программам сочетаний. Назначьте его для 4otp --quick в её настройках.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Среда рабочего стола отказала в сочетании. Назначьте его для 4otp --quick в её настройках.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Ввести код там не удалось. Скопируйте его.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>В коде есть знак, который нельзя ввести. Скопируйте его.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Быстрый выбор и область уведомлений</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Из любой программы: нажмите сочетание клавиш, введите две-три буквы, нажмите Enter. Ctrl+Enter вводит код в окно, из которого вы пришли, Shift+Enter берёт следующий код.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание клавиш</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Показать выбор</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>Запускать 4OTP вместе с системой</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>Открывать ссылки otpauth в 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>В этой среде рабочего стола программы не могут назначать сочетания. В настройках клавиатуры системы добавьте сочетание с командой: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys}: сочетание назначено. Нажмите его сейчас, чтобы проверить.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Работает.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Чтение изображений…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Коды восстановления</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Коды восстановления, по одному в строке</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Вставьте их сюда, по одному в строке</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Изменить список</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Сохранить коды восстановления</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Сайт принимает каждый из них один раз вместо кода. Отмечайте использованные.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Остался %n</numerusform>
            <numerusform>Осталось %n</numerusform>
            <numerusform>Осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>использован</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не использован</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>Копировать {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Код восстановления скопирован. Отметьте его, когда сайт его примет.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Ключ убран в надёжное место</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>С этим ключом хранилище открывается без пароля. Распечатайте или запишите его и храните там, где лежат важные бумаги. Он показывается только сейчас.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>Ключ восстановления 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Этот ключ открывает без пароля хранилище 4OTP на компьютере, на котором он создан.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>На экране разблокировки выберите «Использовать ключ восстановления» и введите его; пробелы не важны.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Берегите этот лист как паспорт. У кого есть он и файл хранилища, тот может прочитать все коды.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Создано {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Сохранить ключ восстановления</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Сохранено. Файл можно незаметно скопировать: бумага надёжнее.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Ключ восстановления скопирован</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>В ссылке не указан счётчик: отсчёт начинается с 0. Сравните первый код с сайтом.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>По названию принято за код Steam Guard. Если это не так, измените тип.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Назван Steam, но с цифрами: оставлен обычным кодом.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Сам ключ ничего не говорит о сайте: дайте ему название.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Эта запись лежала в корзине приложения, из которого она взята.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Необычно: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифры</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>новый код каждую %n секунду</numerusform>
            <numerusform>новый код каждые %n секунды</numerusform>
            <numerusform>новый код каждые %n секунд</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Парольная фраза или ключ восстановления</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Запросить новый код</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Адрес эл. почты учётной записи</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>Для самого 4OTP Sync оставьте пустым.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Код из письма</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Одноразовый пароль или резервный код</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>Вы получите код по почте. Ваши коды открываются только на этом компьютере.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>Введите код из письма. Он действителен десять минут.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Для этой учётной записи нужен второй фактор.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>И наконец то, что знаете только вы. Это никогда не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Запись {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} из приложения {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Записи файла</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Куда поместить коды</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На этом устройстве</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никакие</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>Добавить %n код</numerusform>
            <numerusform>Добавить %n кода</numerusform>
            <numerusform>Добавить %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Нечего добавлять</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Дополнить то, что есть</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>Добавлен %n код</numerusform>
            <numerusform>Добавлено %n кода</numerusform>
            <numerusform>Добавлено %n кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>отклонено: %n, причина ниже</numerusform>
            <numerusform>отклонено: %n, причины ниже</numerusform>
            <numerusform>отклонено: %n, причины ниже</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Всё из файла уже здесь.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Отчёт сохранён. В нём названия и причины, ключей нет.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>Изображения вида {kind} здесь нельзя прочитать. Сначала сохраните как PNG или JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Не удалось удалить снимок экрана, сделанный средой рабочего стола. Удалите его: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Среда рабочего стола не дала снимок экрана.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Сделайте экспорт в том приложении заново.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Этот файл нельзя открыть.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Этот файл — не изображение, которое здесь можно прочитать.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Это изображение повреждено или неполно.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Это изображение слишком большое. Вырежьте часть с QR-кодом.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Это слишком много для одного QR-кода.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>Нечего показать как QR-код.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Камера не найдена. Подключите её или добавьте код другим способом.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Камера не открывается: её использует другая программа или настройки конфиденциальности не пускают 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP нельзя использовать камеру. Разрешите это в настройках компьютера и повторите.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Камера больше не даёт изображения. Её отключили?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP пока нельзя видеть экран. Разрешите это в разделе «Конфиденциальность и безопасность &gt; Запись экрана» и запустите программу снова.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Эта среда рабочего стола не предоставляет того, что для этого нужно.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Среда рабочего стола отказала. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>В этом изображении QR-код не найден.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>На экране QR-код не найден. Он должен быть виден целиком и не быть слишком мелким.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Прочитано, но это не код для входа.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Это ключ восстановления. Он открывает хранилище или учётную запись и не является кодом для хранения здесь.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Слишком много текста сразу. Откройте его как файл через «Импорт».</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Это ключ доступа. Он нужен для подключения в разделе «Синхронизация».</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Ключ должен состоять из цифр от 0 до 9 и букв от a до f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Ключ записан неизвестным для 4OTP способом.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Часы этого компьютера показывают невозможное время.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Этот экспорт Google Authenticator обрезан или с опечаткой.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>В этом экспорте Google Authenticator нет кодов.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Этот экспорт Google Authenticator повреждён.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Этот экспорт Google Authenticator обрезан.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Этот экспорт Google Authenticator противоречит сам себе.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator не знает этот тип кода.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator не знает этот алгоритм.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator знает только коды из 6 или 8 цифр.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator знает только коды на 30 секунд.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Этот код слишком велик для экспорта Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>И подсказку, которую экран разблокировки показывает по запросу</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Удалить ключ восстановления</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Тогда распечатанный лист больше ничего не откроет</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Разблокировка хранилищем ключей этого компьютера</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Более старые копии</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Некоторые открываются прежним паролем. Обновить или удалить</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Уже есть. Создать новый; тогда старый лист больше ничего не откроет</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Распечатанный ключ, который открывает хранилище, если пароль забыт</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Включено. Время от времени пароль спрашивается снова. Выключить</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Выключено. Открывает без ввода пароля, пока открыт ваш сеанс. Включить</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Создать ключ восстановления</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Прекратить разблокировку без пароля</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Разблокировать без пароля</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Сначала введите пароль.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>При бездействии блокировать через</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Очищать буфер обмена через</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Блокировать при блокировке экрана или переходе компьютера в сон</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>Скрывать 4OTP на снимках и записях экрана</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Открывать быстрый выбор сочетанием клавиш</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>Показывать 4OTP в области уведомлений</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>При закрытии окна 4OTP остаётся в области уведомлений</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Новые коды помещать</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Блокировать при сворачивании окна</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Запускать скрыто, в области уведомлений</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Цвет акцента</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Высота строк</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Число цифр</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Скрывать коды до наведения указателя</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Сверять часы со службой синхронизации</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Исправлять коды, когда часы неточны</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Спрашивает только время; о ваших кодах ничего не отправляется.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Только если код ещё там. Менеджерам буфера обмена передаётся просьба его не хранить.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>При показе экрана другим его тоже не видно.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Где области уведомлений нет, окно показывается.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>У высокой контрастности он свой.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Например, http://proxy.example.org:8080 или socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Только если прокси его запрашивает.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Для экранов, которые видят другие. Копирование работает как всегда.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>На все мои устройства</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Только на этом устройстве</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Без прокси</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Этот:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторная</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактная</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>Пополам: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>По три: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>По два: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Слитно: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>По сайту</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>По учётной записи</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>Сначала самые частые</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Сначала последние использованные</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Мой порядок</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Вернуть значения по умолчанию</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>Ввод всегда ищет, где бы ни был курсор.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>Копировать первый или выбранный код</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Копировать следующий код</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Копировать коды с первого по девятый из видимых</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Выбрать код</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Всё, что можно сделать с выбранным кодом</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Очистить поиск; покинуть страницу</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Вставить ссылку, ключ или изображение</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Изменить выбранный код</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Прочитать экранным диктором выбранный код и оставшиеся секунды</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Закрепить или открепить выбранный код</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Переместить выбранный код в корзину</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Передвинуть выбранный код в своём порядке</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>В Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>В Google Authenticator выберите «Перенести коды», затем «Импортировать коды» и сканируйте один за другим.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Кто его увидит, сможет создавать эти коды. Через три минуты он исчезнет.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR-код {number} из {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>QR-код: {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Отсканируйте его другим устройством. Кто его увидит, сможет создавать эти коды. Через минуту он исчезнет.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Ссылка скопирована. В ней ключ: вставляйте её только туда, где она нужна.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Ваше хранилище готово</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>Добавить первый код</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>С помощью ключа или ссылки, которые сайт показывает при включении двухфакторного входа</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Импорт из другого приложения или резервной копии</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Из файла экспорта другого приложения-аутентификатора или из резервной копии 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>Подключиться к 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Получить коды, которые уже есть на других ваших устройствах</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Сначала осмотреться</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>С чего вы хотите начать?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Три-четыре не связанных между собой слова надёжны и легко запоминаются.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Очень слабый: угадывается сразу</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Слабый: угадывается быстро</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Средний: добавьте ещё слово</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хороший</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Надёжный</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Ваши коды без изменений, синхронизация приостановлена. Попробуйте в другой сети; если не поможет, спросите администратора сервера.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Это хранилище ещё не подключено к серверу синхронизации.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Нужен ключ доступа, но его нет.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Это не ключ доступа 4OTP. Он начинается с 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Это ключ восстановления. Ключ доступа начинается с 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Это ключ доступа. Ключ восстановления начинается с 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>В ключе доступа неверный или пропущенный символ. Скопируйте его снова из панели управления.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Этот ключ доступа создан более новой версией 4OTP. Обновите эту версию.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Ключ доступа повреждён. Скопируйте его снова из панели управления.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Сервер не знает этого ключа доступа. Откройте в панели управления существующий.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>В ключе указан {host} без шифрования (http). Используются только серверы https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Адрес сервера неверен. Он выглядит так: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>В ключе доступа не указан сервер: впишите его адрес.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Синхронизируемое хранилище вмещает до {limit} кодов. Ваши коды без изменений.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Сервер сообщает, что для одного хранилища это слишком много. Ваши коды без изменений.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Сервер недоступен. Изменения ждут здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Сервер не ответил вовремя. Изменения ждут здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Сертификат сервера недействителен, поэтому ничего не отправлено. Ваши коды без изменений.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>То, что здесь отличалось, 30 дней лежит в корзине.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Прокси не пропускает это соединение. Проверьте настройки прокси.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Прокси недоступен. Проверьте настройки прокси. Изменения ждут здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Прокси запрашивает имя и пароль или не принимает указанные. Введите их в настройках прокси.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Адрес прокси нельзя использовать. Он выглядит так: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Ответил не сервер синхронизации, а что-то другое: страница входа гостиницы или веб-сайт.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Ответ сервера нельзя прочитать. Ваши коды без изменений.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Ответ сервера не кончается. Ваши коды без изменений.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>На сервере неполадка ({status}). Изменения ждут здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>На сервере идёт обслуживание. Изменения ждут здесь и будут отправлены позже.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Сервер просит немного подождать.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Другие устройства всё время изменяют хранилище. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Подписка истекла: изменения других устройств по-прежнему приходят, ваши ждут здесь.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Сервер отклоняет это изменение. Ваши коды без изменений.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Сервер отклоняет это устройство. Ваши коды без изменений.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Слишком много попыток. Подождите перед следующей.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Серверу нужна более новая версия 4OTP. Обновите эту версию.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Эта версия больше не хранится; сервер хранит последние 50.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Сервер не знает, что у него запрошено.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Владелец удалил или отключил этот ключ доступа. Коды остаются здесь; подключитесь другим ключом.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Сервер больше не знает этого устройства. Коды остаются здесь; подключитесь снова.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Владелец создал новое синхронизируемое хранилище. Коды остаются здесь; подключитесь новым ключом доступа.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Сервер синхронизации потерял изменения, как после восстановления из копии. Здесь ничего не изменено. Исправление вернёт туда недостающее.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Сервер восстановлен к моменту до удаления ключа доступа. Владелец должен сначала обновить ключи в панели управления; затем исправьте здесь.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Ответ сервера нарушает правила синхронизации.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Сервер показывает более старое состояние, чем видело это устройство.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>История сервера не продолжает то, что видело это устройство.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Сервер показывает ключи, которые раньше были заменены.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Изменение на сервере сделал кто-то, у кого нет ключа хранилища.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Сервер показывает другой ключ для известного периода.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>То, что сервер хранит для этого ключа, им не открывается.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Сервер отвечает за другое хранилище.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Ключи изменены, но в истории об этом ничего нет.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Состояние сервера старше этого ключа доступа.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Сервер пропустил или изменил записи.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Список ключей на сервере не принадлежит владельцу.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Этот код неверен или устарел. Проверьте его или запросите новый.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Это не парольная фраза и не ключ восстановления.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>У этой учётной записи нет ключа доступа. Создайте его в панели управления.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Настройки синхронизации повреждены. Коды остаются здесь; подключитесь снова.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>У этой учётной записи ещё нет синхронизируемого хранилища. Создайте его в панели управления.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Код, который вы удалили, изменён на другом устройстве и остаётся.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Код, который вы изменили, удалён на другом устройстве; он возвращён.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Код удалён на другом устройстве; его счётчик или место здесь пропали вместе с ним.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>Два устройства дали коду разные ключи: сохранены оба, рядом.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Код уже был здесь и объединён с ним.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Включить синхронизацию</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Подключиться с помощью ключа доступа</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Отсканируйте или вставьте его из панели управления</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>Восстановить по эл. почте и парольной фразе</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Когда нет ключа доступа</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Что, когда и где изменилось; возврат к версии</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Как этот компьютер связывается с сервером</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Проверка синхронизации</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Настройка синхронизации</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Удалить %n код на всех устройствах…</numerusform>
            <numerusform>Удалить %n кода на всех устройствах…</numerusform>
            <numerusform>Удалить %n кодов на всех устройствах…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Шесть слов, одинаковых на всех устройствах, видевших те же изменения</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Сервер: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Синхронизация приостановлена</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Сейчас не синхронизировано</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Ожидает отправки: %n изменение</numerusform>
            <numerusform>Ожидает отправки: %n изменения</numerusform>
            <numerusform>Ожидает отправки: %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Синхронизировано, в реальном времени</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Одни и те же коды на всех ваших устройствах, со сквозным шифрованием: сервер не может их прочитать. Всё работает и без синхронизации.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Последняя связь: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Последнее изменение: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Ожидает здесь: %n изменение.</numerusform>
            <numerusform>Ожидает здесь: %n изменения.</numerusform>
            <numerusform>Ожидает здесь: %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Сразу, в реальном времени</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Каждые шесть часов</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Только когда я нажимаю «Синхронизировать сейчас»</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Удалить эти коды на всех устройствах?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>Здесь они попадут в корзину на 30 дней, а история может их вернуть.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Удалить на всех устройствах</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Синхронизация ждёт вашего решения.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Отклонено: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>новых: %n</numerusform>
            <numerusform>новых: %n</numerusform>
            <numerusform>новых: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>отличаются: %n</numerusform>
            <numerusform>отличаются: %n</numerusform>
            <numerusform>отличаются: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>отличаются: %n</numerusform>
            <numerusform>отличаются: %n</numerusform>
            <numerusform>отличаются: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Новое название для ключа, который уже есть</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Отличается от имеющегося: сохраняются оба</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Это не пароль этого файла.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Файл повреждён или неполон. Ничего не изменено.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP не знает файлов такого вида. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Файл больше любого экспорта. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Файл требует больше вычислений, чем любой настоящий экспорт.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Недостаточно свободной памяти, чтобы открыть этот файл.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Этому файлу нужен рядом другой: {file}. Выберите оба вместе.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Файлы такого вида нельзя импортировать. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} никому не даёт читать этот файл. Экспортируйте его там иначе, без собственной блокировки приложения.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Она привязана к устройству, на котором создана. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Этот архив пуст: приложению {app} не удалось его создать. Обновите {app} и экспортируйте снова.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Не хватает частей {missing} из {size}. Выберите все страницы набора для восстановления вместе.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>В этом изображении QR-код не найден. Попробуйте более чёткое или крупное.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Этот файл ключа повреждён или им не является. Выберите другой.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Файл нельзя прочитать с диска.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>В этом файле нет настроек 4OTP. Ничего не изменено.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Её нельзя расшифровать. Экспортируйте снова в другом приложении.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Она повреждена в файле. Экспортируйте снова в другом приложении.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Она лежит в другом файле. Выберите все файлы экспорта вместе.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>У неё собственный пароль. Снимите его в другом приложении и экспортируйте снова.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Она работает через сообщения на телефон и не имеет ключа. Настройте вместо неё код на сайте.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>В формате нет места для кодов этого типа. Выберите другой.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>В формате нет места для этого алгоритма. Выберите другой.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>В формате нет места для стольких цифр. Выберите другой.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Этот формат нельзя зашифровать. Выберите другой.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Файлу нужен пароль. Введите его; ничего не записано.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Неверная парольная фраза или повреждённый файл.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Эта резервная копия создана более новой версией 4OTP. Обновите программу.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Это не резервная копия 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Резервная копия больше 64 МиБ.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Файл записан, но прочитать его не удалось. Это не резервная копия; попробуйте другое место.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Папки для резервных копий нет на месте.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Настройки автоматической резервной копии повреждены: задайте их заново.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Выберите снова, как часто делается резервная копия.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Эти страницы из нескольких наборов для восстановления. Выберите страницы одного.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>QR-код набора для восстановления повреждён. Отсканируйте его страницы снова.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Кодов слишком много для набора для восстановления. Создайте файл резервной копии.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Экспортируйте снова в Bitwarden, с защитой паролем или как простой JSON.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Сначала расшифруйте его с помощью OpenPGP или экспортируйте без OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>В этой таблице паролей нет столбца с кодами. Экспортируйте в другом формате.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Экспортируйте снова без пароля, как простой файл ZIP.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>Экспортируйте как текст в WinAuth и выберите этот файл.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>Смените шифрование на AES или ChaCha20 в KeePass и сохраните.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>Сохраните его как KDBX 4 в KeePass 2 или KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Используйте экспорт самого приложения в виде QR-кодов.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Настройте заново на сайте.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>Сделайте снимок экрана с QR-кодами и выберите его.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>«{member}» нельзя прочитать; сохранено как есть</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Файл не удалось туда записать.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Файл не удалось туда записать: папка только для чтения.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Диск заполнен. Ничего не записано.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>лежит в корзине другого приложения</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>В парольной фразе должно быть не менее %n символа.</numerusform>
            <numerusform>В парольной фразе должно быть не менее %n символов.</numerusform>
            <numerusform>В парольной фразе должно быть не менее %n символов.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n код в этом файле</numerusform>
            <numerusform>%n кода в этом файле</numerusform>
            <numerusform>%n кодов в этом файле</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Удалённые коды остаются здесь 30 дней.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>удалено {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Восстановить {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>Удалить {name} навсегда</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>Восстановлено: {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>Удалить {name} навсегда?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Это нельзя отменить. Убедитесь, что сайт больше не спрашивает этот код.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>Удалить навсегда %n запись?</numerusform>
            <numerusform>Удалить навсегда %n записи?</numerusform>
            <numerusform>Удалить навсегда %n записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Очистить корзину</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>Показать 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Быстрый выбор</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>Выйти из 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>Показать подсказку</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Использовать ключ восстановления</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Использовать пароль</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Разблокировка хранилищем ключей этого компьютера</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Открыть более старую копию…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Начать заново…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Разблокировка…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Это не тот пароль. Следующая попытка через %n секунду.</numerusform>
            <numerusform>Это не тот пароль. Следующая попытка через %n секунды.</numerusform>
            <numerusform>Это не тот пароль. Следующая попытка через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Файла хранилища нет на прежнем месте</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Его копии или его ключ всё ещё здесь. Ничего не создано и не изменено.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Создано более новой версией 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Обновите 4OTP на этом компьютере. Хранилище оставлено без изменений.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Файл хранилища повреждён</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Файл сохранён. Более старую копию можно открыть тем же паролем.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>Разблокировать 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Подсказка: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Начать с пустого хранилища?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Повреждённый файл и все копии остаются на месте под другим названием. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Нельзя прочитать</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Эти записи хранятся точно как есть, попадают в каждую резервную копию, и каждая новая версия 4OTP пробует их снова. Текст записи может содержать её ключ: никому его не показывайте.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>С {when}. Причина: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Текст записи</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Показать её текст</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Удалить эту запись навсегда?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Более новая версия 4OTP, возможно, сможет её прочитать. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Сканировать экран</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Использовать веб-камеру</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Открыть изображение</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Ввести ключ вручную</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Куда помещать новые коды?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Синхронизированные коды есть на всех ваших устройствах. Остальные остаются на этом.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Запомнить выбор</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На этом устройстве</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
</TS>