<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>4OTP hakkında</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>Sürüm {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>Kasanızın yeri</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU Genel Kamu Lisansı, sürüm 3 veya üstü</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>Hizmet logoları</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>simple-icons (CC0) kaynağından; logolar sahiplerine aittir</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>Güvenlik sorunu bildir</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>Yeni kodu kaydet</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Yeni kod</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>Bu kodu siteye geri yazın</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>Site kabul ettiğinde kaydedin. Bir sonraki kod farklı olacaktır.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>Site kabul ettiğinde kaydedin. Ardından sitenin kurtarma kodlarını da burada saklayın.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>Bu anahtara sahip bir kod kasada zaten var.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Yeniden bulabilmek için lütfen bir ad verin.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} kaydedildi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>Ekranı tara</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>Tüm ekranlardaki tüm pencerelerde QR kodlarını bulur</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Web kamerasını kullan</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>Telefondaki veya kâğıttaki bir QR kodu için</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Resim aç</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>Ekran görüntüleri ve fotoğraflar, birden çok da olabilir; ya da bu pencereye bırakın</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>Otomatik yedekleme başarısız oldu: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>Otomatik yedeklemeler</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Saatlik</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Haftalık</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>Değişikliklerden sonra, en çok</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Saklanacak son yedekler</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Yedek klasörü</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>4OTP, değişikliklerden sonra bir klasöre şifreli yedek yazar; en iyisi, bulut depolamayla eşitlenen bir klasördür. Her yedek geçerli sayılmadan önce geri okunur ve açılır.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>Klasör: {folder}. Son başarılı yedek: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>Başarısız: {why} Her saat yeniden denenir.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Lütfen bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>Gizli anahtarları yedekle</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>%n kod için, kendine ait bir parola cümlesiyle şifrelenmiş tek dosya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>Parola cümlesi olmadan onu kimse açamaz, siz bile.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>Yer seç ve yedekle…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Yedeği kaydet</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>Tamamlandı. Yedekte %n kod var; yedek geri okundu ve açıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>Okunamayan %n kayıt olduğu gibi eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Yedek oluşturuldu</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>Web kamerası</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Kamera görüntüsü</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>Okunanlarla devam et</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>Ya da kodu başka bir yolla ekleyin:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>Sonraki QR kodunu gösterin.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Okundu.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>Bu kod zaten okundu. Başka birini gösterin.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Kamera başlatılıyor…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>QR kodunu, görüntünün yaklaşık yarısını kaplayacak şekilde kameranın önünde tutun.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Kamera yok</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Kamera kullanımda</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Kameraya izin verilmiyor</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Kamera bağlantısı kesildi</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kamera çalışmıyor</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>Ayarları dışa veya içe aktar</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Ayarları dışa aktar…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>Saklamak veya başka bir bilgisayar için</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Ayarları içe aktar…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>Dosyada adı geçmeyenler olduğu gibi kalır</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>Dosyada “Diğer” bölümünde ayarladıklarınız bulunur: kod, anahtar veya parola yoktur. Herkes görebilir.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Yazıldı: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Alınmayanlar:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n ayar değiştirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>Her şey zaten böyle ayarlı.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: 4OTP’de böyle bir ayar yok</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: bu değeri alamaz</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Geçerli parola</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Eski parolayı birisi biliyor olabilir</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>O zaman kasa yeni bir anahtar da alır ve kurtarma anahtarının yeniden oluşturulması gerekir.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>Yeni parolanın altına al</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>Eski parolanın altında bırak</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>Kasanın eski kopyaları</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>Yedek dosyaları, yapıldıkları parola cümlesiyle açılır.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>Eski kopyalar silinsin mi?</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Yalnızca tüm kodları kasada veya çöp kutusunda olanlar silinir. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>Değiştir ve sil</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Parola değiştirildi</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Google Authenticator için</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>Gösterilecek kodlar</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>Google Authenticator veya onun dışa aktarımını okuyan başka bir uygulama için, her birinde en çok on kod bulunan QR kodları.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ve %n kod daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>%n kod birlikte aktarılamıyor: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>%n kodun QR kodlarını göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Hiçbir şey seçilmedi</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>QR kodlarını göster</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>Bu kodların anahtarlarını içerirler. Lütfen önce parolanızı yazın.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>Bu bilgisayarın saati {time} atladı. Kodlar reddedilebilir.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>Bu bilgisayarın saatinde {time} sapma var. Kodlar buna göre düzeltiliyor.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>Bu bilgisayarın saati {time} geri. Kodlar reddedilebilir.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>Bu bilgisayarın saati {time} ileri. Kodlar reddedilebilir.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n gün</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n dakika</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n saat</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>Kodları düzelt</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>{name} kodu kopyalandı</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>Sonraki {name} kodu kopyalandı</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>En üste sabitlendi</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Sabitleme kaldırıldı</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Taşındı</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} çöp kutusuna taşındı</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>Eşitlemeye taşındı</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>Eşitlemeye kopyalandı</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>Bu cihaza kopyalandı</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>{name} yalnızca bu cihazda mı kalsın?</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>Diğer cihazlarınızdan kaybolacak.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>Yalnızca burada tut</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Yalnızca bu cihazda</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Pano %n saniye içinde temizlenecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>Adsız kayıt</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>PIN gerekiyor: buraya tıklayın</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>Örneğin JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>Not, etiketler ve gelişmiş ayarlar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>QR kodunun yanındaki metin; boşluklar ve büyük/küçük harf fark etmez. Ya da bir bağlantı.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Sitenin adı</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Hesap (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiketler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Grup yok</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Düzenlemeyi sürdür</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>Kodlar</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>Sonraki kodu üret</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>Sonraki kodu kopyala</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>En üste sabitle</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>QR kodunu göster…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>Kurtarma kodları…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>İkisini de tut, artık işaretleme</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>Yalnızca bu cihazda tut…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>Bu cihaza kopyala</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>Eşitlemeye taşı</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>Eşitlemeye kopyala</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Gruba taşı</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Grup yok</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Yeni grup…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>kod yok: bir ayar eksik</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>sonraki kod için Enter’a basın</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>kod gizli</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kod {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>sabitlendi</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopyalandı</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>İlk kodunuzu ekleyin</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Eşitlenmiş</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Henüz kod yok</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>Bir sitede iki adımlı doğrulamayı açın ve anahtarını buraya getirin. Bir dakika sürer.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>Bu grupta bir şey yok</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>Bir kodu menüsünden buraya taşıyın.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>Eşleşen site, hesap, grup, etiket veya not yok.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Bu cihazda</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>Bulunan kodlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>Seçilenlerin tümü için grup</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>Erişim anahtarıyla 4OTP Sync’e bağlan</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>Sonraki QR kodunu gösterin veya okunanları kaydedin.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>Daha fazlası için ekranı tara</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>Web kamerasıyla daha fazla oku</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Başka resimler aç</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>%n kodu kaydet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Hiçbir şey seçilmedi</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>Yeniden bulabilmek için lütfen bir ad verin.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} kaydedildi</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>%n kod kaydedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Sunucu adresi</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>Yalnızca erişim anahtarı bir sunucu belirtmiyorsa.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>Erişim anahtarının QR kodunu tara</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>Web kamerası, ekran veya resim</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>Erişim anahtarı yönetim panelinde “Erişim anahtarları” altındadır: orada görünür kılın ve kopyalayın.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>Erişim anahtarını elle gir</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>Bu cihazdaki tüm kodları eşitle</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Hangilerinin olacağını seç</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>Hiçbiri: yalnızca bu cihazda kalsınlar</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>Eşitlenecek kodlar</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Eşitlemeyi etkinleştir</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>Önce kasanın bir kopyası saklanır. İki tarafta da hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>{host} sunucusuna bağlanılsın mı?</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>Bu erişim anahtarı 4OTP’ye ait olmayan bir sunucuya yönlendiriyor. Beklediğiniz sunucu buysa devam edin.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>{server} sunucusuna bağlanıldı</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>Orada eşitlenmiş: %n kod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>Bu cihazda: %n kod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>İki tarafta da var, birleştirilecek: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>Eşitleme açık.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>Eski bir kopyayı aç</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>Bir kopya oluşturulduktan sonra değiştirilenler onda yoktur. Tüm dosyalar saklanır.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>Kasanın yanında kopya yok.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>Bu cihazın bağlantısı kesilsin mi?</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>Diğer cihazlar etkilenmez.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Bağlantıyı kes</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>Tüm kodları bu cihazda tut</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>Eşitlenmiş kodları bu cihazdan kaldır</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>Onaylamak için “kaldır” yazın</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>kaldır</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>Yedeği sına</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Yedeği seç…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>Parola cümlesini kendiniz yazın: amaç hâlâ bilip bilmediğinizi görmektir. Hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Yedek seç</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Lütfen bir dosya seçin.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>Parola cümlesi doğru. Dosyada %n kod var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Oluşturulma: {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>%n tanesi şimdikiyle aynı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>%n tanesi şimdikinden eski.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>%n tanesi artık burada değil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>Onda eksik olan: daha yeni %n kod. Yeni bir yedek oluşturun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>Kaydetmeden önce değiştir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Sitenin adı</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>Hesap (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Grup yok</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>Kodu düzenle</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Anahtarı değiştir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>Başka bir resim seçmek için resme tıklayın.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>Değişiklikler kaydedildi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>{name} çöp kutusuna taşındı</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>Bu işlem yapılamadı ({code}). Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>Anahtarın {position}. karakteri {character}; bu hiçbir anahtarda bulunmaz: 0 yerine O, 1 yerine I veya L, 8 yerine B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>Anahtarın {position}. karakteri bir anahtarda bulunamaz: yalnızca A ile Z arası ve 2 ile 7 arası.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: değer {minimum} ile {maximum} arasında olmalıdır.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: 4OTP bu değeri bilmiyor.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>Kasa başka bir program tarafından kullanılıyor ({host} üzerinde {pid} numaralı işlem). Burada okunabilir, değiştirilemez.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Parola yanlış.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: metin çok uzun.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>Anahtar boş veya anahtar olamayacak kadar kısa.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>Anahtar olabilecek her anahtardan uzun: yapıştırılanı denetleyin.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>Anahtarın uzunluğu bu kod türüne uymuyor.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>Anahtarın bir karakteri yanlış yazılmış: denetim basamakları uyuşmuyor.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>Bu kod türü 4OTP’nin bu sürümünde bilinmiyor.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>Bu kod için PIN gerekiyor.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>Bu metin ne bir anahtar ne de otpauth:// ile başlayan bir bağlantı.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>Bu bir Google Authenticator dışa aktarımı; içe aktarma olarak açın.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>Bu bağlantı bir kod için çok uzun.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>Bu bağlantıda okunamayan karakterler var.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>Bu dosya kullanılabilir bir resim değil. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>Kasa kilitli. Önce kilidini açın; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>Bu dosya bir 4OTP kasası değil. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>Bu kasa daha yeni bir 4OTP sürümüyle oluşturulmuş. Lütfen güncelleyin; dosya olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>Kasa dosyası hasarlı. Saklandı; eski bir kopya açılabilir.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>Kasa burada yalnızca okunabilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>Disk dolu. Değişikliğiniz bellekte tutuluyor ve yer açılır açılmaz kaydedilecek.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>Zaten bir kasa var; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>İpucu parolanın bir bölümünü ele veriyor. Parolanın kendi harflerini kullanmadan tarif edin.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>İpucu çok uzun: en çok 80 karakter.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>Bu kurtarma anahtarı bu kasayı açmıyor.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>Bu bilgisayarın anahtarı yok olmuş. Parola veya kurtarma anahtarıyla açın; hiçbir kod kaybolmadı.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>Kasa dosyası eski yerinde değil. Hiçbir şey oluşturulmadı veya değiştirilmedi.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>Unutulmaması için parolayı bir kez yazma zamanı.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Bu kayıt artık yok.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>Bu bilgisayarda 4OTP’nin güvenebileceği bir anahtar deposu yok.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>Bu bilgisayarın anahtar deposu reddetti. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>Bu kayıt okunamıyor. Olduğu gibi saklanıyor.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>Bu kodun sayacı sonuna ulaştı.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>Lütfen bir ad verin.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>Bu kod artık yok.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Bu grup artık yok.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>Bu bilgisayarın anahtar deposu kilitli. Kilidini açıp yeniden deneyin veya parolayı kullanın.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>Kasanın yerini başka bir dosya aldı ve üzerine yazılmadı. Şimdi bir yedek alın, sonra 4OTP’yi yeniden açın.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>Bu kayıt eşitlemeyle geldi ve olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>Başka hiçbir şey kasayı açmaz. Önce bir parola belirleyin veya bir kurtarma anahtarı oluşturun.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>Bu kasa güncellenemedi. Burada okunabilir, değiştirilemez. Lütfen 4OTP’yi güncelleyin.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>Bu kopya artık yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>Bu kodun sayacı yok: zamanla değişir.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>Kasa kaydedilemedi. Değişikliğiniz bellekte tutuluyor; klasörünün yerinde olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>Kasa dosyası diskten okunamıyor. Kimin okuyabildiğine bakın veya bir kopya açın.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>Parola en az %n karakter olmalıdır.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>PIN yanlış. %n deneme kaldı, sonra yalnızca parola açar.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>Parola yanlış. Sonraki deneme %n saniye sonra.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>Yazdırılabilir sayfa</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>Bir parolayla şifrele</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>Kurtarma kodlarını da yazdır</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Kasanın parolası</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>Yer seç ve dışa aktar…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>Google Authenticator için</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>Telefonla taranacak QR kodları</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kurtarma seti</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>Yazdırılmış bir kurtarma anahtarı ve şifreli bir yedek</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>Bu dosya anahtarlarınızı açık olarak içerir: okuyan kişi kodlarınıza sahip olur. Kullandıktan sonra silin.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>Bu biçimde %n kod için yer yok:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>%n kod için yitirilen: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>Okunamayan %n kaydı yalnızca yedekler saklar.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>gruplar ve etiketler</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>kurtarma kodları</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>en üste sabitleme</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>sayaç</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Dışa aktarımı kaydet</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>%n kod dışa aktarıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>Kasamı oluştur</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>4OTP’ye hoş geldiniz</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>Kodlarınız bu bilgisayarda yalnızca sizin bildiğiniz bir parolayla şifrelenir. Parolayı kimse sıfırlayamaz; bu yüzden unutmayacağınız bir parola seçin.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Oluşturuluyor…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Zaten burada</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Bu listede iki kez</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>Aynı anahtar bu listede iki kez</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>Bu anahtar zaten burada, adı: {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>Bu adda, başka anahtarlı bir kod burada var</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>Adı yok: lütfen bir ad verin.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>seçili değil</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>kod {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>{read} / {size} okundu; {missing} numaralı parçalar eksik.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>{read} / {size} okundu; {missing} numaralı parça eksik.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>%n eklenecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n zaten burada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n kullanılamıyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · grup: {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>Bulunan kodlar</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>Bu zaten listede.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>QR kodu içeren resimler aç</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>Hızlı seçiciyi göster</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Yeni grubun adı</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>Gruplar arama alanının altında durur. Bir kod tek bir gruptadır veya hiçbirinde değildir.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>{name} grubunun adı</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} grubunu yukarı taşı</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} grubunu aşağı taşı</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>{name} grubunu sil</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>{name} grubu silindi; kodları duruyor</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>Otomatik yedekleme %n kez başarısız oldu</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Henüz yedek yok</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>Son yedekte yalnızca %n kod var</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>Hiçbir yedek sınanmadı</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>Son yedek sınaması %n gün önceydi</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>Kasayı yalnızca bu bilgisayar açabiliyor</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>Kasanın parolası yok</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n kayıt okunamıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Bu bilgisayarın saati yanlış</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>%n kod aynı anahtarı paylaşıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n kurtarma kodu kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>%n kodun ayarları alışılmadık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>%n kodun anahtarı kısa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>%n kopya eski bir parolayla açılıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>Eski yedekler saklandı. Klasörün yerinde olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>Öncekinde bunun iki katından fazlası vardı. Siz doğru olduğunu söyleyene kadar eski yedekler tutulur.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>Bu bilgisayar kaybolursa kodlar da kaybolur. Yedek almak bir dakika sürer.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>Sınama, bir yedeği parola cümlesiyle açar ve karşılaştırır. Hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>Parola cümlesinin doğru olduğunu bilmek için yeniden sınayın.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>Anahtar deposu olmadan, örneğin yeniden kurulumdan sonra, onu hiçbir şey açamaz. Bir parola ekleyin.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>Bu bilgisayar kimdeyse kodlar da ondadır. Bir parola belirleyin.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>Oldukları gibi saklanırlar ve her güncellemeden sonra yeniden denenirler.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>Siteler kodları reddedebilir. 4OTP kodları fark kadar düzeltebilir.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>Bu doğru olabilir. Biri fazlaysa silin.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>Sitede yenilerini oluşturun ve kodla birlikte saklayın.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>Bu doğru olabilir: sitenin söylediğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>80 bitten kısa bir anahtar zayıftır. Sitede iki adımlı doğrulamayı kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>Bunlardan birine sahip olan, onu eskisi gibi açar. Yenileyin veya silin.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Yedek oluştur</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Yedeği sına</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>Yedekleme ayarları</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Onları göster</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>Kodları düzelt</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Parola belirle</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Bu doğru</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>Burada size kod kaybettirebilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Önemli</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bakmaya değer</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Sorma</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ve %n kod daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>Son %n değişiklik, en yenisi başta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Geri dön…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>{when} tarihli sürüme geri dön</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>Önceki bir sürüme dönüldü</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>Sunucu değişiklikleri yitirdikten sonra onarıldı</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>Açıklama artık saklanmıyor</translation>
    </message>
    <message>
        <source>added</source>
        <translation>eklendi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değiştirildi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Hiçbir şey değişmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>%n geri gelir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n gider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n değişir</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>{when} tarihli sürüme geri dönülsün mü?</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>Bu tüm cihazlarda olur ve kendisi de geri alınabilir.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>Bu sürüme geri dön</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>Tüm cihazlar o sürüme döner.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Yedekle / İçe aktar / Dışa aktar</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>Gizli anahtarları yedekle</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>Tüm kodlar tek bir şifreli dosyada</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>Gizli anahtarları içe aktar</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>Bir yedek veya başka bir uygulamanın dosyası</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>Başka bir uygulama veya yazdırma için</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Otomatik yedeklemeler</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>Yedeği sına</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>Birini açar ve karşılaştırır; hiçbir şey değiştirilmez</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>Yedekleri bir bulut depolama klasöründe veya bir sürücüde saklayın. E-posta ya da kısa mesajla göndermeyin: dosyaya ve parola cümlesine sahip olan tüm kodlara sahip olur.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Son otomatik yedekleme başarısız oldu.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>Bir yedek en son {date} tarihinde doğrulandı.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Henüz hiçbir yedek sınanmadı.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>Açık, henüz oluşturulmadı</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>Açık, son oluşturma: {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Başka bir resim seç</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>Sitenin adına göre</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo seç…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>Kendi resmim…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>Resimler (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>Gizli anahtarları içe aktar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>Kodlarınızı buraya getirin</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>Bir 4OTP yedeği veya başka bir uygulamanın dışa aktarımını seçin ya da dosyaları bu pencereye bırakın. 4OTP ne olduklarını kendisi anlar; siz her kaydı görmeden hiçbir şey eklenmez.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>İçe aktarılacak dosyaları seç</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Dosyanın parolası</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Bu dosyayı atla</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>Dosya şifreli. Dışa aktarılırken kullanılan parolayı veya parola cümlesini yazın.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} şu uygulamadan: {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>Açılıyor. Bazı uygulamalar bunu bilerek yavaşlatır; birkaç saniye sürebilir.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>Kodlarınızla karşılaştırılıyor…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>Panoda kod okunabilecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Kurtarma seti</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Kasanın parolası</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>Yeni bir kurtarma anahtarı kasa dosyasını parolasız açar; eskisi artık çalışmaz. Yanındaki yedek, yazdırılmayan parola cümlesiyle şifrelenir: onu unutmayın.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Kurtarma setini kaydet</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>Kurtarma seti kaydedildi. Yazdırın ve dosyayı silin.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>4OTP kurtarma seti</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>4OTP kurtarma seti, oluşturma tarihi: {date}

Kodlarınızı geri almak için: 4OTP’yi kurun, “Diğer &gt; Yedekle / İçe aktar / Dışa aktar &gt; Gizli anahtarları içe aktar” yolunu izleyin ve aşağıdaki tüm QR kodlarının fotoğraflarını gösterin. Parola cümlesi sorulacaktır.

Kurtarma anahtarı, oluşturulduğu bilgisayarın kasa dosyasını açar:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Parça {number} / {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>Görüntüleme dili</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemle aynı</translation>
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
        <translation>Logo seç</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Hizmetin adı</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logolar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>Bu kasa korunmuyor: bu bilgisayarı kullanan herkes okuyabilir.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Parola belirle</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>Bu kasa başka bir programda açık: burada okunabilir, değiştirilemez.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>Bu kasa daha yeni bir 4OTP sürümüyle yazılmış: burada okunabilir, değiştirilemez.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>Kasa burada okunabilir, değiştirilemez.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Henüz kaydedilmedi: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>Başka yerlerdeki kodlarınız</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>Yedekle / İçe aktar / Dışa aktar</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Kasanız</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Okunamayanlar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Bu uygulama</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>Görüntüleme dili</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>Hızlı seçici ve tepsi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>Ayarları dışa veya içe aktar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>4OTP hakkında</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n kayıt, olduğu gibi saklanıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>Bazı ağlar programların yalnızca vekil sunucu üzerinden çıkmasına izin verir. Bu bilgisayardaki bir sunucu için gerekmez.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>Yeni kod</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>Site bir QR kodu, yanında da bir anahtar veya bağlantı gösterir.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>Panodan bağlantı, anahtar veya resim; her yerde Ctrl+V</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Anahtarı elle yaz</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>Boşluklar, büyük ve küçük harf fark etmez</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Yeni parola yeniden</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Parola yeniden</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>İpucu (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>Bu bilgisayarı kullanan herkes kilit açma ekranında okuyabilir.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Lütfen en az %n karakter girin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi aynı değil.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>İpucu parolanın bir bölümünü ele veriyor.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>Kasa dosyası okunamadı. {when} tarihli bir kopya açıldı; dosya saklandı.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>Kasanın yeni bir anahtarı var. Kurtarma anahtarı ve anahtar deposu yeniden kurulmalıdır.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>Kasa bildiriyor: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>Okunamayan %n kayıt, olduğu gibi saklanıyor: “Diğer” bölümüne bakın.</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>4OTP’de bir sorun oluştu</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>Kodlarınız son kaydedildiği gibidir. Aşağıdaki raporda kod, anahtar veya ad yoktur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>%n kopya tutuldu: açılamıyor veya kasada olmayan bir kod içeriyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>Eski kopyalar</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>Eski bir parolayla açılan kopya yok.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Eski parola</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>Kasa o zamandan beri yeni bir anahtara sahip: içlerine bakmak için yalnızca bu parola onları açar.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>Geçerli parolanın altına al</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>Kasa yanında kendi kopyalarını tutar. Bunlardan birine sahip olan, onu eskisi gibi açar.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>Kasanın %n kopyası eski bir parola veya kurtarma anahtarıyla açılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>%n eski kopya silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>Yalnızca tüm kodları kasada veya çöp kutusunda olanlar silinir. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>%n kopya geçerli parolanın altına alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>%n kopya silindi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>Yeniden deneyin ya da başka bir yol seçin:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritma</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Basamak</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>Saniye olarak süre</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Sayaç</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Sitenin adı</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>Zamana göre (TOTP), yaygın tür</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>Sayaca göre (HOTP)</translation>
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
        <translation>QR kodunu göster</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>Bu kodun anahtarını içerir. Lütfen önce parolanızı yazın.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>Kod türü</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Parola cümlesi yeniden</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Öner</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>Lütfen en az %n karakter girin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi aynı değil.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>Devam etmeden önce yazın: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Parolayı gizle</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>4OTP hızlı seçici</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Kasanın parolası</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Hangi kod?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
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
        <translation>{name} için PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Kasada sakla</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Bu kodun süresi dolmak üzere. Sonraki %n saniye sonra geliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>{name} kodu yazıldı</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>{name} kodu kopyalandı. Burada programlar başka programlara yazamaz.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>{name} kodu kopyalandı</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>{name} kodu kopyalandı, %n sn kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>Bu kısayol başka bir programda kullanılıyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>Klavyenizde böyle bir tuş yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>Bu bir kısayol değil. Ctrl, Alt veya Meta tuşunu basılı tutup bir tuşa basın.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>Ctrl, Alt veya Meta ekleyin: tek başına bu tuş yazı yazmak için kullanılamaz olurdu.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Bu masaüstü ortamı kısayol vermedi. Ayarlarında 4otp --quick komutuna bir kısayol bağlayın.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>Masaüstü ortamı kısayola izin vermedi. Orada 4otp --quick komutuna bir kısayol bağlayın.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>Bu masaüstü ortamı programlara kısayol sunmuyor. Orada 4otp --quick komutuna bir kısayol bağlayın.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>Masaüstü ortamı kısayolu reddetti. Ayarlarında 4otp --quick komutuna bir kısayol bağlayın.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>Kod oraya yazılamadı. Bunun yerine kopyalayın.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>Kodda yazılamayan bir işaret var. Bunun yerine kopyalayın.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>Hızlı seçici ve tepsi</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>Herhangi bir programda: kısayola basın, iki üç harf yazın, Enter’a basın. Ctrl+Enter kodu geldiğiniz pencereye yazar, Shift+Enter sonraki kodu alır.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>Seçiciyi göster</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>4OTP’yi sistemle birlikte başlat</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>otpauth bağlantılarını 4OTP ile aç</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>Programlar bu masaüstü ortamında kısayol bağlayamaz. Sistemin klavye ayarlarında şu komutla bir kısayol ekleyin: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>{keys} bağlandı. Denemek için şimdi basın.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Çalışıyor.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>Resimler okunuyor…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>Kurtarma kodları</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>Kurtarma kodları, her satırda bir tane</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>Buraya yapıştırın, her satıra bir tane</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Listeyi değiştir</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Kurtarma kodlarını kaydet</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>Site bunların her birini kod yerine bir kez kabul eder. Kullandığınızı işaretleyin.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>kullanıldı</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>henüz kullanılmadı</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>{code} kodunu kopyala</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>Kurtarma kodu kopyalandı. Site kabul ettiğinde işaretleyin.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>Güvenli bir yere koydum</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>Bu anahtarla kasa parolasız açılır. Yazdırın veya bir yere yazın ve önemli belgelerinizin yanında saklayın. Yalnızca şimdi gösterilir.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>4OTP kurtarma anahtarı</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>Bu anahtar, oluşturulduğu bilgisayardaki 4OTP kasasını parolasız açar.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>Kilit açma ekranında “Kurtarma anahtarını kullan” seçeneğini seçip anahtarı yazın; boşluklar fark etmez.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>Bu sayfayı pasaport gibi saklayın. Bu sayfaya ve kasa dosyasına sahip olan kişi tüm kodları okuyabilir.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Oluşturma tarihi: {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Kurtarma anahtarını kaydet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>Kaydedildi. Bir dosya fark edilmeden kopyalanabilir: kâğıt daha güvenlidir.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>Kurtarma anahtarı kopyalandı</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>Bağlantı sayaç belirtmiyor: sayma 0’dan başlar. İlk kodu siteyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>Adı nedeniyle Steam Guard kodu sayıldı. Yanlışsa türünü değiştirin.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>Adı Steam ama rakamlı: sıradan kod olarak saklandı.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>Tek başına anahtar sitesi hakkında bir şey söylemez: lütfen bir ad verin.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>Bu kayıt, geldiği uygulamanın çöp kutusundaydı.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>Alışılmadık: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n basamak</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>her %n saniyede yeni kod</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Parola cümlesi veya kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>Yeni kod iste</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Hesabın e-posta adresi</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Sunucu adresi</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>4OTP Sync’in kendisi için boş bırakın.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>E-postadaki kod</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>Tek kullanımlık parola veya yedek kod</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>E-postayla bir kod alırsınız. Kodlarınız yalnızca bu bilgisayarda açılır.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>E-postadaki kodu yazın. On dakika geçerlidir.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>Bu hesap ikinci bir etken istiyor.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>Son olarak, yalnızca sizin bildiğiniz şey. Bu bilgisayardan asla çıkmaz.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>Kayıt {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Gözden geçirme</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} şu uygulamadan: {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Dosyadaki kayıtlar</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>Kodların gideceği yer</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Bu cihazda</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Eşitlenmiş</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>İçe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Raporu kaydet…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>%n kod ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Eklenecek bir şey yok</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>Buradakini tamamla</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n kod eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n zaten burada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>%n reddedildi, nedeni aşağıda</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Dosyadaki her şey artık burada.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>İçe aktarma geri alındı.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>Rapor kaydedildi. Adları ve nedenleri içerir, anahtar içermez.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>{kind} türündeki resimler burada okunamıyor. Önce PNG veya JPEG olarak kaydedin.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>Masaüstü ortamının ekran resmi silinemedi. Lütfen silin: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>Masaüstü ortamı ekranın resmini vermedi.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>Dışa aktarmayı o uygulamada yeniden yapın.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Bu dosya açılamıyor.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>Bu dosya burada okunabilen bir resim değil.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>Bu resim hasarlı veya eksik.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>Bu resim çok büyük. QR kodunun olduğu bölümü kesip alın.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>Bu, tek bir QR kodu için çok fazla.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>QR kodu olarak gösterilecek bir şey yok.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>Kamera bulunamadı. Bir kamera takın veya kodu başka bir yolla ekleyin.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>Kamera açılmıyor: başka bir program kullanıyor ya da gizlilik ayarları 4OTP’ye izin vermiyor.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>4OTP kamerayı kullanamıyor. Bu bilgisayarın ayarlarından izin verin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>Kamera artık görüntü vermiyor. Çıkarılmış olabilir mi?</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>4OTP henüz ekranı göremiyor. “Gizlilik ve Güvenlik &gt; Ekran Kaydı” altında izin verin, sonra yeniden başlatın.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>Bu masaüstü ortamı bunun için gerekeni sunmuyor.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>Masaüstü ortamı reddetti. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>Bu resimde QR kodu bulunamadı.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>Ekranda QR kodu bulunamadı. Tümüyle görünür olmalı ve çok küçük olmamalı.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>Okundu, ama bu oturum açmaya yarayan bir kod değil.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>Bu bir kurtarma anahtarı. Bir kasayı veya hesabı açar; burada saklanacak bir kod değildir.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>Bir defada bu kadar metin fazla. “İçe aktar” ile dosya olarak açın.</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>Bu bir erişim anahtarı. “Eşitleme” bölümünde bağlanmak için kullanılır.</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>Anahtar 0–9 rakamları ve a–f harflerinden oluşmuyor.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>Anahtar 4OTP’nin bilmediği bir biçimde yazılmış.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>Bu bilgisayarın saati olanaksız bir zamanı gösteriyor.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>Bu Google Authenticator dışa aktarımı kesilmiş veya yanlış yazılmış.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>Bu Google Authenticator dışa aktarımında kod yok.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>Bu Google Authenticator dışa aktarımı hasarlı.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>Bu Google Authenticator dışa aktarımı kesilmiş.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>Bu Google Authenticator dışa aktarımı kendisiyle çelişiyor.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>Google Authenticator bu kod türünü bilmiyor.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>Google Authenticator bu algoritmayı bilmiyor.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>Google Authenticator yalnızca 6 veya 8 basamaklı kodları bilir.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>Google Authenticator yalnızca 30 saniyelik kodları bilir.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>Bu kod Google Authenticator dışa aktarımı için çok büyük.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>Ve kilit açma ekranının istendiğinde gösterdiği ipucu</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>Kurtarma anahtarını kaldır</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>Yazdırılmış sayfa artık hiçbir şeyi açmaz</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Bu bilgisayarın anahtar deposuyla aç</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Eski kopyalar</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>Bazıları eski bir parolayla açılıyor. Yenileyin veya silin</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>Bir tane var. Yenisini oluşturun; eski sayfa artık hiçbir şeyi açmaz</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>Parola unutulduğunda kasayı açan yazdırılmış anahtar</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>Açık. Parola zaman zaman yeniden sorulur. Kapatın</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>Kapalı. Oturumunuz açıkken parola yazmadan açılır. Açın</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>Kurtarma anahtarı oluştur</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>Parolasız açmayı durdur</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>Parolasız aç</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>Lütfen önce parolanızı yazın.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>Kullanılmadığında kilitleme süresi</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Panoyu temizleme süresi</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>Ekran kilitlendiğinde veya bilgisayar uyuduğunda kilitle</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>4OTP’yi ekran görüntülerinde ve kayıtlarında gizle</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>Hızlı seçiciyi kısayolla aç</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>4OTP’yi tepside göster</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>Pencere kapatıldığında 4OTP tepside kalsın</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>Yeni kodların yeri</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Pencere simge durumuna küçültüldüğünde kilitle</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>Gizli olarak tepside başlat</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Vurgu rengi</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Satır yüksekliği</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Basamak</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>Üzerine gelinene kadar kodları gizle</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Liste sırası</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>Saati eşitleme hizmetiyle karşılaştır</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>Saat yanlışsa kodları düzelt</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>Yalnızca saati sorar; kodlarınız hakkında hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>Yalnızca kod hâlâ oradaysa. Pano yöneticilerinden onu saklamamaları istenir.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>Paylaşılan ekranlarda da görünmez.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>Tepsi yoksa pencere görünür.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>Yüksek karşıtlık kendi rengini korur.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>Örneğin http://proxy.example.org:8080 veya socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>Yalnızca vekil sunucu isterse.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>Başkalarının görebildiği ekranlar için. Kopyalama her zamanki gibi çalışır.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>Her seferinde sor</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>Tüm cihazlarıma</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>Yalnızca bu cihazda</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Vekil sunucu yok</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Şu:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkışık</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>İkiye bölünmüş: 123 456, 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>Üçerli: 123 456, 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>İkişerli: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>Bitişik: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Siteye göre</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Hesaba göre</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>En çok kullanılan başta</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Son kullanılan başta</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Kendi sıram</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Varsayılanlara dön</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>İmleç nerede olursa olsun, yazdığınız her zaman aranır.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>İlk veya seçili kodu kopyala</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>Sonraki kodu kopyala</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>Görünen birinci ile dokuzuncu arasındaki kodu kopyala</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Bir kod seç</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>Seçili kodla yapılabilecek her şey</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>Aramayı temizle; sayfadan çık</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Yeni kod</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>Bağlantı, anahtar veya resim yapıştır</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>Seçili kodu düzenle</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>Ekran okuyucu seçili kodu ve kalan saniyeleri söylesin</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>Seçili kodu sabitle veya sabitlemesini kaldır</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>Seçili kodu çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>Seçili kodu kendi sıranızda taşı</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Bu sayfa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>Google Authenticator için</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>Google Authenticator uygulamasında “Kodları aktar”, ardından “Kodları içe aktar” seçeneğini seçin ve kodları birbiri ardına tarayın.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>Gören herkes bu kodları üretebilir. Üç dakika sonra kaybolur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>QR kodu {number} / {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name} için QR kodu</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>Diğer cihazla tarayın. Gören herkes bu kodları üretebilir. Bir dakika sonra kaybolur.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>Bağlantı kopyalandı. Anahtarı içerir: yalnızca ait olduğu yere yapıştırın.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>Liste sırası</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>Kasanız hazır</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>İlk kodunuzu ekleyin</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>İki adımlı doğrulamayı açtığınızda sitenin gösterdiği anahtar veya bağlantıyla</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>Başka bir uygulamadan veya yedekten içe aktar</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>Başka bir doğrulayıcının dışa aktarım dosyasından veya bir 4OTP yedeğinden</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>4OTP Sync’e bağlan</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>Diğer cihazlarınızın zaten paylaştığı kodları getirin</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Önce etrafa bakayım</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Neyle başlamak istersiniz?</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>Birbiriyle ilgisiz üç dört sözcük hem güçlü hem akılda kalıcıdır.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Çok zayıf: hemen tahmin edilir</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>Zayıf: çabuk tahmin edilir</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Orta: bir sözcük daha ekleyin</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Güçlü</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>Kodlarınız olduğu gibi duruyor, eşitleme duraklatıldı. Başka bir ağda yeniden deneyin; sürerse sunucuyu işletene sorun.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>Bu kasa henüz bir eşitleme sunucusuna bağlı değil.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>Bir erişim anahtarı gerekiyor, ama gelmedi.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>Bu bir 4OTP erişim anahtarı değil. Erişim anahtarı 4otp1 ile başlar.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>Bu bir kurtarma anahtarı. Erişim anahtarı 4otp1 ile başlar.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>Bu bir erişim anahtarı. Kurtarma anahtarı 4otprk1 ile başlar.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>Erişim anahtarında yanlış veya eksik bir karakter var. Yönetim panelinden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>Bu erişim anahtarı daha yeni bir 4OTP sürümüyle oluşturulmuş. Bu sürümü güncelleyin.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>Erişim anahtarı hasarlı. Yönetim panelinden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>Sunucu bu erişim anahtarını tanımıyor. Yönetim panelinde var olan bir anahtarı görünür kılın.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>Anahtar, şifrelemesiz (http) {host} sunucusunu belirtiyor. Yalnızca https sunucuları kullanılır.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>Sunucu adresi geçerli değil. Şuna benzer: https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>Erişim anahtarı sunucu belirtmiyor: adresini girin.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>Eşitlenmiş bir kasa en çok {limit} kod alır. Kodlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>Sunucu bunun tek bir kasa için çok fazla olduğunu bildiriyor. Kodlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>Sunucuya ulaşılamıyor. Değişiklikler burada bekler ve daha sonra gönderilir.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>Sunucu zamanında yanıt vermedi. Değişiklikler burada bekler ve daha sonra gönderilir.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>Sunucunun sertifikası geçerli değil, bu yüzden hiçbir şey gönderilmedi. Kodlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>Yanıt veren bir eşitleme sunucusu değil: bir otelin oturum açma sayfası veya bir web sitesi.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>Sunucunun yanıtı okunamıyor. Kodlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>Sunucunun yanıtının sonu gelmiyor. Kodlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>Sunucunun kendi sorunu var ({status}). Değişiklikler burada bekler ve daha sonra gönderilir.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>Sunucu bakımda. Değişiklikler burada bekler ve daha sonra gönderilir.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>Sunucu biraz beklemenizi istiyor.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>Diğer cihazlar kasayı sürekli değiştiriyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>Vekil sunucu bu bağlantıyı geçirmiyor. Vekil sunucu ayarlarını denetleyin.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>Vekil sunucuya ulaşılamıyor. Vekil sunucu ayarlarını denetleyin. Değişiklikler burada bekler ve daha sonra gönderilir.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>Vekil sunucu ad ve parola istiyor ya da verilenleri kabul etmiyor. Bunları vekil sunucu ayarlarına girin.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>Vekil sunucunun adresi kullanılamıyor. Şuna benzer: http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>Abonelik sona erdi: diğer cihazların değişiklikleri gelmeye devam eder, sizinkiler burada bekler.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>Sunucu bu değişikliği reddediyor. Kodlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>Sunucu bu cihazı reddediyor. Kodlarınız olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>Çok fazla deneme. Yeniden denemeden önce bekleyin.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>Sunucu için daha yeni bir 4OTP sürümü gerekiyor. Bu sürümü güncelleyin.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>Bu sürüm artık saklanmıyor; sunucu son 50 sürümü saklar.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Sunucu ne istendiğini bilmiyor.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>Sahibi bu erişim anahtarını sildi veya devre dışı bıraktı. Kodlar burada kalır; başka bir anahtarla bağlanın.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>Sunucu bu cihazı artık tanımıyor. Kodlar burada kalır; yeniden bağlanın.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>Sahibi yeni bir eşitlenmiş kasa oluşturdu. Kodlar burada kalır; yeni bir erişim anahtarıyla bağlanın.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>Eşitleme sunucusu, yedekten geri yüklenmiş gibi, değişiklikleri yitirmiş. Burada hiçbir şey değiştirilmedi. Onarım, orada eksik olanı geri getirir.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>Sunucu, bir erişim anahtarı kaldırılmadan önceki bir ana geri yüklenmiş. Sahibi önce yönetim panelinde anahtarları yenilemelidir; sonra burada onarın.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>Sunucunun yanıtı eşitleme kurallarına uymuyor.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>Sunucu, bu cihazın gördüğünden daha eski bir durum gösteriyor.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>Sunucunun geçmişi, bu cihazın gördüğünün devamı değil.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>Sunucu daha önce değiştirilmiş anahtarları gösteriyor.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>Sunucudaki bir değişikliği kasanın anahtarına sahip olmayan biri yapmış.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>Sunucu bilinen bir dönem için başka bir anahtar gösteriyor.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>Sunucunun bu anahtar için sakladığı, onunla açılmıyor.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>Sunucu başka bir kasa adına yanıt veriyor.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>Anahtarlar değiştirilmiş, ama geçmişte bununla ilgili bir şey görünmüyor.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>Sunucunun durumu bu erişim anahtarından daha eski.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>Sunucu kayıtları atlamış veya değiştirmiş.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>Sunucunun anahtar listesi sahibinin listesi değil.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>Bu kod yanlış veya çok eski. Denetleyin ya da yenisini gönderttirin.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>Bu ne parola cümlesi ne de kurtarma anahtarı.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>Bu hesabın erişim anahtarı yok. Yönetim panelinde bir tane oluşturun.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>Eşitleme ayarları hasarlı. Kodlar burada kalır; yeniden bağlanın.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>Bu hesabın henüz eşitlenmiş kasası yok. Yönetim panelinde bir tane oluşturun.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>Burada farklı olan, 30 gün çöp kutusunda kalır.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>Sildiğiniz bir kod başka bir cihazda değiştirildi ve kalıyor.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>Değiştirdiğiniz bir kod başka bir cihazda silindi ve geri geldi.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>Bir kod başka bir cihazda silindi; buradaki sayacı veya yeri de onunla gitti.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>İki cihaz bir koda farklı gizli anahtar verdi: ikisi de yan yana saklanıyor.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>Bir kod zaten oradaydı ve onunla birleşti.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Şimdi eşitle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Onar</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>Eşitlemeyi etkinleştir</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>Erişim anahtarıyla bağlan</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>Yönetim panelinden tarayın veya yapıştırın</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>E-posta ve parola cümlesiyle geri yükle</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>Erişim anahtarı yoksa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>Neyin, ne zaman ve nerede değiştiği; bir sürüme geri dönün</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>Bu bilgisayar sunucuya nasıl ulaşır</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>Eşitleme denetimi</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Bağlantıyı kes…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>Eşitleme ayarları</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zamanlama</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>Tüm cihazlarda %n kodu sil…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>Altı sözcük; aynı değişiklikleri görmüş tüm cihazlarda aynıdır</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Sunucu: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>Eşitleme duraklatıldı</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>Şu anda eşitlenmiş değil</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>Eşitleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>Gönderilmeyi bekleyen: %n değişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>Eşitlenmiş, gerçek zamanlı</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Eşitlenmiş</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>Tüm cihazlarınızda aynı kodlar, uçtan uca şifreli: sunucu onları okuyamaz. Eşitleme olmadan da her şey çalışır.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>Son bağlantı: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Son değişiklik: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>Burada bekleyen: %n değişiklik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>Gerçek zamanlı, anında</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Her saat</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Altı saatte bir</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Günde bir kez</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>Yalnızca “Şimdi eşitle” düğmesine bastığımda</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>Bu kodlar tüm cihazlarda silinsin mi?</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>30 gün boyunca buradaki çöp kutusunda kalırlar ve geçmişten geri getirilebilirler.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>Tüm cihazlarda sil</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>Eşitleme kararınızı bekliyor.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>Reddedildi: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n zaten burada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>%n farklı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n farklı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Zaten burada</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>Buradaki bir anahtar için yeni ad</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>Buradakinden farklı: ikisi de saklanır</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>Dosyanın parolası yanlış.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>Dosya hasarlı veya eksik. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>4OTP bu tür dosyayı bilmiyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>Dosya her dışa aktarımdan daha büyük. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>Dosya, gerçek bir dışa aktarımdan daha fazla işlem gerektiriyor.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>Bu dosyayı açmak için yeterli boş bellek yok.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>Bu dosyanın yanında bir dosya daha gerekiyor: {file}. İkisini birlikte seçin.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>Bu tür dosyalar içe aktarılamaz. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>{app} bu dosyanın okunmasına izin vermiyor. Orada, kendi kilidi olmadan başka bir yolla dışa aktarın.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>Oluşturulduğu cihaza bağlı. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>Bu arşiv boş: {app} onu oluşturamadı. {app} uygulamasını güncelleyip yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>Eksik parçalar: {missing} (toplam {size}). Kurtarma setinin tüm sayfalarını birlikte seçin.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>Bu resimde QR kodu bulunamadı. Daha net veya daha büyük bir resim deneyin.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>Bu anahtar dosyası hasarlı veya öyle bir dosya değil. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>Dosya diskten okunamıyor.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>Bu dosyada 4OTP ayarı yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>Şifresi çözülemiyor. Diğer uygulamada yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>Dosyada hasarlı. Diğer uygulamada yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>Başka bir dosyada. Dışa aktarımın tüm dosyalarını birlikte seçin.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>Kendi parolası var. Diğer uygulamada kaldırıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>Telefona gelen iletilerle çalışır ve anahtarı yok. Bunun yerine sitede bir kod kurun.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>Biçimde bu kod türüne yer yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>Biçimde bu algoritmaya yer yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>Biçimde bu kadar basamağa yer yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>Bu biçim şifrelenemez. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>Dosyaya parola gerekiyor. Bir parola yazın; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Parola cümlesi yanlış veya dosya hasarlı.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>Bu yedek daha yeni bir 4OTP sürümüyle oluşturulmuş. Lütfen güncelleyin.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>Bu bir 4OTP yedeği değil.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>Yedek 64 MiB’den büyük.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>Dosya yazıldı, ama geri okunamadı. Yedek sayılmaz; başka bir yer deneyin.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Yedek klasörü yerinde değil.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>Otomatik yedeklemenin ayarları hasarlı: yeniden kurun.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>Ne sıklıkta yedek alınacağını yeniden seçin.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>Bu sayfalar birkaç kurtarma setine ait. Birininkileri seçin.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>Kurtarma setinin bir QR kodu hasarlı. Sayfalarını yeniden tarayın.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>Bir kurtarma seti için bu kadar kod fazla. Bir yedek dosyası oluşturun.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>Bitwarden’da parola korumalı veya düz JSON olarak yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>Önce OpenPGP ile şifresini çözün veya OpenPGP olmadan dışa aktarın.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>Bu parola tablosunda kod sütunu yok. Başka bir biçimde dışa aktarın.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>Parolasız, düz ZIP dosyası olarak yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>WinAuth’ta metin olarak dışa aktarın ve o dosyayı seçin.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>KeePass’ta şifrelemeyi AES veya ChaCha20 yapıp kaydedin.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>KeePass 2 veya KeePassXC’de KDBX 4 olarak kaydedin.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>Uygulamanın kendi dışa aktarmasını QR kodları olarak kullanın.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>Sitede yeniden kurun.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>QR kodlarının ekran görüntüsünü alıp onu seçin.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>içindeki “{member}” okunamıyor; olduğu gibi saklanıyor</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Dosya oraya yazılamadı.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>Dosya oraya yazılamadı: klasör salt okunur.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Disk dolu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>diğer uygulamanın çöp kutusunda</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>Parola cümlesi en az %n karakter olmalı.</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>Bu dosyada %n kod var</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Çöp kutusunu boşalt…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Çöp kutusu boş</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>Silinen kodlar burada 30 gün kalır.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>silinme tarihi: {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} kodunu geri yükle</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>{name} kodunu kalıcı olarak sil</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} geri geldi</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>{name} kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>Bu geri alınamaz. Sitenin artık bu kodu istemediğinden emin olun.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>%n kayıt kalıcı olarak silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Çöp kutusunu boşalt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>4OTP’yi göster</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>Hızlı seçici</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>4OTP’den çık</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>İpucunu göster</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Kurtarma anahtarını kullan</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Parolayı kullan</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>Bu bilgisayarın anahtar deposuyla aç</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>Eski bir kopyayı aç…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Baştan başla…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Kilit açılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>Parola yanlış. Sonraki deneme %n saniye sonra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>Kasa dosyası eski yerinde değil</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>Kopyaları veya anahtarı hâlâ burada. Hiçbir şey oluşturulmadı veya değiştirilmedi.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>Daha yeni bir 4OTP sürümüyle oluşturulmuş</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>Lütfen bu bilgisayardaki 4OTP’yi güncelleyin. Kasa olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>Kasa dosyası hasarlı</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>Dosya saklanıyor. Eski bir kopya aynı parolayla açılabilir.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>4OTP kilidini aç</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>İpucu: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Boş bir kasayla başlansın mı?</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>Hasarlı dosya ve tüm kopyalar başka bir adla oldukları yerde kalır. Hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>Okunamayanlar</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>Bu kayıtlar tam olarak oldukları gibi saklanır, her yedeğe girer ve her yeni 4OTP sürümünde yeniden denenir. Bir kaydın metni anahtarını içerebilir: kimseye göstermeyin.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>{when} tarihinden beri. Neden: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Kaydın metni</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Metnini göster</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>Bu kayıt kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>Daha yeni bir 4OTP sürümü onu okuyabilir. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>Ekranı tara</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>Web kamerasını kullan</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Resim aç</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>Anahtarı elle yaz</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>Yeni kodlar nereye gitsin?</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>Eşitlenmiş kodlar tüm cihazlarınızdadır. Diğerleri bu cihazda kalır.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Seçimi hatırla</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Eşitlenmiş</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Bu cihazda</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
</TS>