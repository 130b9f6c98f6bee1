<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About 4OTP</source>
        <translation>حول 4OTP</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>الإصدار {version}، Qt {qt}</translation>
    </message>
    <message>
        <source>Your vault lies in</source>
        <translation>توجد خزنتك في</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>رخصة جنو العمومية العامة، الإصدار 3 أو أحدث</translation>
    </message>
    <message>
        <source>Service logos</source>
        <translation>شعارات الخدمات</translation>
    </message>
    <message>
        <source>From simple-icons (CC0); the logos belong to their owners</source>
        <translation>من simple-icons ‏(CC0)؛ الشعارات ملك لأصحابها</translation>
    </message>
    <message>
        <source>Report a security problem</source>
        <translation>الإبلاغ عن مشكلة أمنية</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Save new code</source>
        <translation>حفظ الرمز الجديد</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Type this code back on the site</source>
        <translation>اكتب هذا الرمز في الموقع</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. The next code will be another one.</source>
        <translation>بعد أن يقبله الموقع، احفظ. سيكون الرمز التالي مختلفًا.</translation>
    </message>
    <message>
        <source>When the site has accepted it, save. Then keep the site's recovery codes here too.</source>
        <translation>بعد أن يقبله الموقع، احفظ. ثم احتفظ برموز استرداد الموقع هنا أيضًا.</translation>
    </message>
    <message>
        <source>A code with this key is in the vault already.</source>
        <translation>يوجد في الخزنة بالفعل رمز بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>يُرجى إعطاؤه اسمًا لتجده لاحقًا.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AddWays</name>
    <message>
        <source>Scan the screen</source>
        <translation>مسح الشاشة</translation>
    </message>
    <message>
        <source>Finds the QR codes in all windows, on all screens</source>
        <translation>يعثر على رموز QR في جميع النوافذ وعلى جميع الشاشات</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>استخدام كاميرا الويب</translation>
    </message>
    <message>
        <source>For a QR code on a phone or on paper</source>
        <translation>لرمز QR على هاتف أو على ورق</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Screenshots and photos, many at once; or drop them on this window</source>
        <translation>لقطات شاشة وصور، عدة صور معًا؛ أو أفلتها على هذه النافذة</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>AutomaticBackups</name>
    <message>
        <source>The automatic backup failed: {why}</source>
        <translation>فشل النسخ الاحتياطي التلقائي: {why}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>AutomaticPage</name>
    <message>
        <source>Automatic backups</source>
        <translation>النسخ الاحتياطي التلقائي</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>النسخ الاحتياطي الآن</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>After changes, at most</source>
        <translation>بعد التغييرات، على الأكثر</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>الاحتفاظ بآخر</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>After changes, 4OTP writes an encrypted backup into a folder, best one that an online storage carries away. Each is read back and opened before it counts.</source>
        <translation>بعد التغييرات يكتب 4OTP نسخة احتياطية مشفّرة في مجلد، ويُفضّل أن يكون مجلدًا تتم مزامنته مع تخزين سحابي. تُعاد قراءة كل نسخة وتُفتح قبل اعتمادها.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Into {folder}. Last good backup: {last}.</source>
        <translation>في {folder}. آخر نسخة احتياطية سليمة: {last}.</translation>
    </message>
    <message>
        <source>Failed: {why} Tried again every hour.</source>
        <translation>فشل: {why} تُعاد المحاولة كل ساعة.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>يُرجى اختيار مجلد.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup secret keys</source>
        <translation>نسخ المفاتيح السرية احتياطيًا</translation>
    </message>
    <message numerus="yes">
        <source>One file for %n code(s), encrypted with a passphrase of its own.</source>
        <translation>
            <numerusform>ملف واحد يضم %n رمز، مشفّر بعبارة مرور خاصة به.</numerusform>
            <numerusform>ملف واحد لرمز واحد، مشفّر بعبارة مرور خاصة به.</numerusform>
            <numerusform>ملف واحد لرمزين، مشفّر بعبارة مرور خاصة به.</numerusform>
            <numerusform>ملف واحد يضم %n رموز، مشفّر بعبارة مرور خاصة به.</numerusform>
            <numerusform>ملف واحد يضم %n رمزًا، مشفّر بعبارة مرور خاصة به.</numerusform>
            <numerusform>ملف واحد يضم %n رمز، مشفّر بعبارة مرور خاصة به.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even you.</source>
        <translation>من دون عبارة المرور لا يستطيع أحد فتحه، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Choose a place and back up…</source>
        <translation>اختيار مكان والنسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>حفظ النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>Done. The backup holds %n code(s); it was read back and opened.</source>
        <translation>
            <numerusform>تم. تحتوي النسخة الاحتياطية على %n رمز؛ وقد أُعيدت قراءتها وفُتحت.</numerusform>
            <numerusform>تم. تحتوي النسخة الاحتياطية على رمز واحد؛ وقد أُعيدت قراءتها وفُتحت.</numerusform>
            <numerusform>تم. تحتوي النسخة الاحتياطية على رمزين؛ وقد أُعيدت قراءتها وفُتحت.</numerusform>
            <numerusform>تم. تحتوي النسخة الاحتياطية على %n رموز؛ وقد أُعيدت قراءتها وفُتحت.</numerusform>
            <numerusform>تم. تحتوي النسخة الاحتياطية على %n رمزًا؛ وقد أُعيدت قراءتها وفُتحت.</numerusform>
            <numerusform>تم. تحتوي النسخة الاحتياطية على %n رمز؛ وقد أُعيدت قراءتها وفُتحت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable entry(s) included unchanged.</source>
        <translation>
            <numerusform>أُدرج %n إدخال غير مقروء كما هو.</numerusform>
            <numerusform>أُدرج إدخال واحد غير مقروء كما هو.</numerusform>
            <numerusform>أُدرج إدخالان غير مقروءين كما هما.</numerusform>
            <numerusform>أُدرجت %n إدخالات غير مقروءة كما هي.</numerusform>
            <numerusform>أُدرج %n إدخالًا غير مقروء كما هو.</numerusform>
            <numerusform>أُدرج %n إدخال غير مقروء كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>تم إنشاء النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Webcam</source>
        <translation>كاميرا الويب</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>Continue with what was read</source>
        <translation>المتابعة بما تمت قراءته</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Or add the code in another way:</source>
        <translation>أو أضف الرمز بطريقة أخرى:</translation>
    </message>
    <message>
        <source>Show the next QR code.</source>
        <translation>اعرض رمز QR التالي.</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>تمت القراءة.</translation>
    </message>
    <message>
        <source>This code was read already. Show another one.</source>
        <translation>سبقت قراءة هذا الرمز. اعرض رمزًا آخر.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera, so that it fills about half of the picture.</source>
        <translation>ضع رمز QR أمام الكاميرا بحيث يملأ نحو نصف الصورة.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>الكاميرا قيد الاستخدام</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>الكاميرا غير مسموح بها</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>لم تعد الكاميرا متصلة</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>الكاميرا لا تعمل</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Export or import settings</source>
        <translation>تصدير الإعدادات أو استيرادها</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>To keep, or for another computer</source>
        <translation>للاحتفاظ بها أو لحاسوب آخر</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is</source>
        <translation>ما لا يذكره الملف يبقى كما هو</translation>
    </message>
    <message>
        <source>The file holds what you set in More: no codes, no keys, no password. Anybody may see it.</source>
        <translation>يحوي الملف ما ضبطته في «المزيد»: لا رموز ولا مفاتيح ولا كلمة مرور. يمكن لأي شخص الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>تم تخطي:</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>لم يتغير أي إعداد.</numerusform>
            <numerusform>تغير إعداد واحد.</numerusform>
            <numerusform>تغير إعدادان.</numerusform>
            <numerusform>تغيرت %n إعدادات.</numerusform>
            <numerusform>تغير %n إعدادًا.</numerusform>
            <numerusform>تغير %n إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is set like this already.</source>
        <translation>كل شيء مضبوط هكذا بالفعل.</translation>
    </message>
    <message>
        <source>{name}: 4OTP has no such setting</source>
        <translation>{name}: لا يوجد إعداد كهذا في 4OTP</translation>
    </message>
    <message>
        <source>{name}: not a value it can have</source>
        <translation>{name}: قيمة غير مقبولة</translation>
    </message>
</context>
<context>
    <name>ChangePasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>قد يعرف شخص ما كلمة المرور القديمة</translation>
    </message>
    <message>
        <source>Then the vault also gets a new key, and the recovery key has to be made again.</source>
        <translation>عندها تحصل الخزنة أيضًا على مفتاح جديد، ويجب إنشاء مفتاح الاسترداد من جديد.</translation>
    </message>
    <message>
        <source>Put them under the new password</source>
        <translation>وضعها تحت كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Leave them under the old password</source>
        <translation>تركها تحت كلمة المرور القديمة</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Older copies of the vault</source>
        <translation>النسخ الأقدم من الخزنة</translation>
    </message>
    <message>
        <source>Backup files open with the passphrase that they were made with.</source>
        <translation>تُفتح ملفات النسخ الاحتياطية بعبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>Delete the older copies?</source>
        <translation>هل تريد حذف النسخ الأقدم؟</translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>تُحذف فقط النسخ التي توجد كل رموزها في الخزنة أو في سلة مهملاتها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Change and delete</source>
        <translation>تغيير وحذف</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
</context>
<context>
    <name>ChooseForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>إلى Google Authenticator</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Codes to show</source>
        <translation>الرموز المراد عرضها</translation>
    </message>
    <message>
        <source>QR codes with up to ten codes each, for Google Authenticator or another app that reads its export.</source>
        <translation>رموز QR يضم كل منها عشرة رموز على الأكثر، لتطبيق Google Authenticator أو تطبيق آخر يقرأ تصديره.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) cannot go along: {names}</source>
        <translation>
            <numerusform>رموز لا يمكن نقلها (%n): {names}</numerusform>
            <numerusform>رموز لا يمكن نقلها (%n): {names}</numerusform>
            <numerusform>رموز لا يمكن نقلها (%n): {names}</numerusform>
            <numerusform>رموز لا يمكن نقلها (%n): {names}</numerusform>
            <numerusform>رموز لا يمكن نقلها (%n): {names}</numerusform>
            <numerusform>رموز لا يمكن نقلها (%n): {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show QR codes of %n code(s)</source>
        <translation>
            <numerusform>عرض رموز QR لـ %n رمز</numerusform>
            <numerusform>عرض رموز QR لرمز واحد</numerusform>
            <numerusform>عرض رموز QR لرمزين</numerusform>
            <numerusform>عرض رموز QR لـ %n رموز</numerusform>
            <numerusform>عرض رموز QR لـ %n رمزًا</numerusform>
            <numerusform>عرض رموز QR لـ %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يتم تحديد شيء</translation>
    </message>
    <message>
        <source>Show the QR codes</source>
        <translation>عرض رموز QR</translation>
    </message>
    <message>
        <source>They hold the keys of these codes. Please type your password first.</source>
        <translation>تحتوي على مفاتيح هذه الرموز. يُرجى كتابة كلمة المرور أولًا.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer has jumped by {time}. Codes may be refused.</source>
        <translation>قفزت ساعة هذا الحاسوب بمقدار {time}. قد تُرفض الرموز.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by {time}. Codes are corrected for it.</source>
        <translation>ساعة هذا الحاسوب منحرفة بمقدار {time}. يتم تصحيح الرموز وفقًا لذلك.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} slow. Codes may be refused.</source>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار {time}. قد تُرفض الرموز.</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} fast. Codes may be refused.</source>
        <translation>ساعة هذا الحاسوب متقدمة بمقدار {time}. قد تُرفض الرموز.</translation>
    </message>
<message numerus="yes"><source>%n day(s)</source><translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation></message><message numerus="yes"><source>%n minute(s)</source><translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation></message><message numerus="yes"><source>%n hour(s)</source><translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation></message></context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>Correct the codes</source>
        <translation>تصحيح الرموز</translation>
    </message>
</context>
<context>
    <name>CodeActions</name>
    <message>
        <source>{name} code copied</source>
        <translation>تم نسخ رمز {name}</translation>
    </message>
    <message>
        <source>Next {name} code copied</source>
        <translation>تم نسخ الرمز التالي لـ {name}</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>تم التثبيت في الأعلى</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>تم إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>تم النقل</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>تم نقل {name} إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Moved to sync</source>
        <translation>تم النقل إلى المزامنة</translation>
    </message>
    <message>
        <source>Copied to sync</source>
        <translation>تم النسخ إلى المزامنة</translation>
    </message>
    <message>
        <source>Copied to this device</source>
        <translation>تم النسخ إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>Keep {name} on this device only?</source>
        <translation>هل تريد إبقاء {name} على هذا الجهاز فقط؟</translation>
    </message>
    <message>
        <source>It will disappear on your other devices.</source>
        <translation>سيختفي من أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Keep it here only</source>
        <translation>إبقاؤه هنا فقط</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تُمسح الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُمسح الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تُمسح الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The</source>
        <translation>رمز غير مسمى</translation>
    </message>
</context>
<context>
    <name>CodeDelegate</name>
    <message>
        <source>Needs its PIN: click here</source>
        <translation>يتطلب رقم PIN: انقر هنا</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>For example JBSW Y3DP EHPK 3PXP</source>
        <translation>مثلًا JBSW Y3DP EHPK 3PXP</translation>
    </message>
    <message>
        <source>Note, tags and advanced settings</source>
        <translation>ملاحظة ووسوم وإعدادات متقدمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The text beside the QR code; spaces and case do not matter. Or a link.</source>
        <translation>النص المجاور لرمز QR؛ لا تهم المسافات ولا حالة الأحرف. أو رابط.</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>الحساب (اختياري)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>CodeListView</name>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Make the next code</source>
        <translation>إنشاء الرمز التالي</translation>
    </message>
    <message>
        <source>Copy next code</source>
        <translation>نسخ الرمز التالي</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Show QR code…</source>
        <translation>عرض رمز QR…</translation>
    </message>
    <message>
        <source>Recovery codes…</source>
        <translation>رموز الاسترداد…</translation>
    </message>
    <message>
        <source>Keep both, no longer mark</source>
        <translation>الاحتفاظ بكليهما وعدم التمييز بعد الآن</translation>
    </message>
    <message>
        <source>Keep on this device only…</source>
        <translation>إبقاؤه على هذا الجهاز فقط…</translation>
    </message>
    <message>
        <source>Copy to this device</source>
        <translation>نسخ إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>Move to sync</source>
        <translation>نقل إلى المزامنة</translation>
    </message>
    <message>
        <source>Copy to sync</source>
        <translation>نسخ إلى المزامنة</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>نقل إلى مجموعة</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>no code: a setting is missing</source>
        <translation>لا رمز: ينقص أحد الإعدادات</translation>
    </message>
    <message>
        <source>press Enter for the next code</source>
        <translation>اضغط Enter للحصول على الرمز التالي</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>الرمز مخفي</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>منسوخ</translation>
    </message>
<message numerus="yes"><source>%n second(s) left</source><translation>
            <numerusform>المتبقي: %n ثانية</numerusform>
            <numerusform>المتبقي: ثانية واحدة</numerusform>
            <numerusform>المتبقي: ثانيتان</numerusform>
            <numerusform>المتبقي: %n ثوانٍ</numerusform>
            <numerusform>المتبقي: %n ثانية</numerusform>
            <numerusform>المتبقي: %n ثانية</numerusform>
        </translation></message></context>
<context>
    <name>CodesPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>أضف رمزك الأول</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>المتزامنة</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>لا رموز بعد</translation>
    </message>
    <message>
        <source>Turn on two-factor sign-in at a site and bring its key here. It takes a minute.</source>
        <translation>فعّل التحقق بخطوتين في أحد المواقع وأحضر مفتاحه إلى هنا. يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>Nothing in this group</source>
        <translation>لا شيء في هذه المجموعة</translation>
    </message>
    <message>
        <source>Move a code here from its menu.</source>
        <translation>انقل رمزًا إلى هنا من قائمته.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No site, account, group, tag or note matches.</source>
        <translation>لا يوجد موقع أو حساب أو مجموعة أو وسم أو ملاحظة مطابقة.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Codes found</source>
        <translation>الرموز التي عُثر عليها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Group for all selected</source>
        <translation>المجموعة لكل ما هو محدد</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync with the access key</source>
        <translation>الاتصال بـ 4OTP Sync بمفتاح الوصول</translation>
    </message>
    <message>
        <source>Show the next QR code, or save what was read.</source>
        <translation>اعرض رمز QR التالي، أو احفظ ما تمت قراءته.</translation>
    </message>
    <message>
        <source>Scan the screen for more</source>
        <translation>مسح الشاشة بحثًا عن المزيد</translation>
    </message>
    <message>
        <source>Read more with the webcam</source>
        <translation>قراءة المزيد بكاميرا الويب</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>فتح مزيد من الصور</translation>
    </message>
    <message numerus="yes">
        <source>Save %n code(s)</source>
        <translation>
            <numerusform>حفظ %n رمز</numerusform>
            <numerusform>حفظ رمز واحد</numerusform>
            <numerusform>حفظ رمزين</numerusform>
            <numerusform>حفظ %n رموز</numerusform>
            <numerusform>حفظ %n رمزًا</numerusform>
            <numerusform>حفظ %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يتم تحديد شيء</translation>
    </message>
    <message>
        <source>Please give it a name, so that you find it again.</source>
        <translation>يُرجى إعطاؤه اسمًا لتجده لاحقًا.</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>تم حفظ {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) saved</source>
        <translation>
            <numerusform>حُفظ %n رمز</numerusform>
            <numerusform>حُفظ رمز واحد</numerusform>
            <numerusform>حُفظ رمزان</numerusform>
            <numerusform>حُفظت %n رموز</numerusform>
            <numerusform>حُفظ %n رمزًا</numerusform>
            <numerusform>حُفظ %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Only when the access key names none.</source>
        <translation>فقط إذا لم يحدد مفتاح الوصول خادمًا.</translation>
    </message>
    <message>
        <source>Scan access key QR code</source>
        <translation>مسح رمز QR لمفتاح الوصول</translation>
    </message>
    <message>
        <source>Webcam, screen or a picture</source>
        <translation>كاميرا الويب أو الشاشة أو صورة</translation>
    </message>
    <message>
        <source>The dashboard shows the access key under Access keys: reveal it there, and copy it.</source>
        <translation>تعرض لوحة التحكم مفتاح الوصول ضمن «مفاتيح الوصول»: أظهره هناك وانسخه.</translation>
    </message>
    <message>
        <source>Access key manual entry</source>
        <translation>إدخال مفتاح الوصول يدويًا</translation>
    </message>
    <message>
        <source>Sync all codes of this device</source>
        <translation>مزامنة جميع رموز هذا الجهاز</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>اختيار الرموز</translation>
    </message>
    <message>
        <source>None: they stay on this device only</source>
        <translation>لا شيء: تبقى على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Codes to sync</source>
        <translation>الرموز المراد مزامنتها</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>تفعيل المزامنة</translation>
    </message>
    <message>
        <source>A copy of the vault is kept first. Nothing is removed on either side.</source>
        <translation>تُحفظ أولًا نسخة من الخزنة. لا يُحذف شيء من أي من الجانبين.</translation>
    </message>
    <message>
        <source>Connect to {host}?</source>
        <translation>هل تريد الاتصال بـ {host}؟</translation>
    </message>
    <message>
        <source>This access key leads to a server that is not 4OTP's own. Go on if it is the one you expect.</source>
        <translation>يؤدي مفتاح الوصول هذا إلى خادم لا يتبع 4OTP. تابع إذا كان هو الخادم الذي تتوقعه.</translation>
    </message>
    <message>
        <source>Connected to {server}</source>
        <translation>تم الاتصال بـ {server}</translation>
    </message>
    <message numerus="yes">
        <source>Synced there: %n code(s).</source>
        <translation>
            <numerusform>متزامن هناك: %n رمز.</numerusform>
            <numerusform>متزامن هناك: رمز واحد.</numerusform>
            <numerusform>متزامن هناك: رمزان.</numerusform>
            <numerusform>متزامن هناك: %n رموز.</numerusform>
            <numerusform>متزامن هناك: %n رمزًا.</numerusform>
            <numerusform>متزامن هناك: %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this device: %n code(s).</source>
        <translation>
            <numerusform>على هذا الجهاز: %n رمز.</numerusform>
            <numerusform>على هذا الجهاز: رمز واحد.</numerusform>
            <numerusform>على هذا الجهاز: رمزان.</numerusform>
            <numerusform>على هذا الجهاز: %n رموز.</numerusform>
            <numerusform>على هذا الجهاز: %n رمزًا.</numerusform>
            <numerusform>على هذا الجهاز: %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On both sides, becoming one: %n.</source>
        <translation>
            <numerusform>موجود في الجانبين وسيصبح واحدًا: %n.</numerusform>
            <numerusform>موجود في الجانبين وسيصبح واحدًا: %n.</numerusform>
            <numerusform>موجود في الجانبين وسيصبح واحدًا: %n.</numerusform>
            <numerusform>موجود في الجانبين وسيصبح واحدًا: %n.</numerusform>
            <numerusform>موجود في الجانبين وسيصبح واحدًا: %n.</numerusform>
            <numerusform>موجود في الجانبين وسيصبح واحدًا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Synchronization is on.</source>
        <translation>المزامنة مفعّلة.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Open an older copy</source>
        <translation>فتح نسخة أقدم</translation>
    </message>
    <message>
        <source>What was changed after a copy was made is not in it. All files are kept.</source>
        <translation>ما تغيّر بعد إنشاء النسخة ليس فيها. تبقى جميع الملفات محفوظة.</translation>
    </message>
    <message>
        <source>There is no copy beside the vault.</source>
        <translation>لا توجد نسخة بجوار الخزنة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Disconnect this device?</source>
        <translation>هل تريد قطع اتصال هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Other devices are not affected.</source>
        <translation>لا تتأثر الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Keep all codes on this device</source>
        <translation>إبقاء جميع الرموز على هذا الجهاز</translation>
    </message>
    <message>
        <source>Remove the synced codes from this device</source>
        <translation>حذف الرموز المتزامنة من هذا الجهاز</translation>
    </message>
    <message>
        <source>Type “remove” to confirm</source>
        <translation>اكتب «حذف» للتأكيد</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>Test a backup</source>
        <translation>اختبار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>اختيار النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختبارها</translation>
    </message>
    <message>
        <source>Type the passphrase yourself: the point is whether you still know it. Nothing is changed.</source>
        <translation>اكتب عبارة المرور بنفسك: المقصود معرفة ما إذا كنت ما زلت تتذكرها. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>يُرجى اختيار ملف.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is right. %n code(s) in the file.</source>
        <translation>
            <numerusform>عبارة المرور صحيحة. في الملف %n رمز.</numerusform>
            <numerusform>عبارة المرور صحيحة. في الملف رمز واحد.</numerusform>
            <numerusform>عبارة المرور صحيحة. في الملف رمزان.</numerusform>
            <numerusform>عبارة المرور صحيحة. في الملف %n رموز.</numerusform>
            <numerusform>عبارة المرور صحيحة. في الملف %n رمزًا.</numerusform>
            <numerusform>عبارة المرور صحيحة. في الملف %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>أُنشئت في {date}.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal to now.</source>
        <translation>
            <numerusform>مطابق لما هو موجود الآن: %n.</numerusform>
            <numerusform>مطابق لما هو موجود الآن: %n.</numerusform>
            <numerusform>مطابق لما هو موجود الآن: %n.</numerusform>
            <numerusform>مطابق لما هو موجود الآن: %n.</numerusform>
            <numerusform>مطابق لما هو موجود الآن: %n.</numerusform>
            <numerusform>مطابق لما هو موجود الآن: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than now.</source>
        <translation>
            <numerusform>أقدم مما هو موجود الآن: %n.</numerusform>
            <numerusform>أقدم مما هو موجود الآن: %n.</numerusform>
            <numerusform>أقدم مما هو موجود الآن: %n.</numerusform>
            <numerusform>أقدم مما هو موجود الآن: %n.</numerusform>
            <numerusform>أقدم مما هو موجود الآن: %n.</numerusform>
            <numerusform>أقدم مما هو موجود الآن: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not here any more.</source>
        <translation>
            <numerusform>لم يعد موجودًا هنا: %n.</numerusform>
            <numerusform>لم يعد موجودًا هنا: %n.</numerusform>
            <numerusform>لم يعد موجودًا هنا: %n.</numerusform>
            <numerusform>لم يعد موجودًا هنا: %n.</numerusform>
            <numerusform>لم يعد موجودًا هنا: %n.</numerusform>
            <numerusform>لم يعد موجودًا هنا: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing from it: %n newer code(s). Make a new backup.</source>
        <translation>
            <numerusform>ينقصها %n رمز أحدث. أنشئ نسخة احتياطية جديدة.</numerusform>
            <numerusform>ينقصها رمز واحد أحدث. أنشئ نسخة احتياطية جديدة.</numerusform>
            <numerusform>ينقصها رمزان أحدث. أنشئ نسخة احتياطية جديدة.</numerusform>
            <numerusform>تنقصها %n رموز أحدث. أنشئ نسخة احتياطية جديدة.</numerusform>
            <numerusform>ينقصها %n رمزًا أحدث. أنشئ نسخة احتياطية جديدة.</numerusform>
            <numerusform>ينقصها %n رمز أحدث. أنشئ نسخة احتياطية جديدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditFoundDialog</name>
    <message>
        <source>Change before saving</source>
        <translation>تغيير قبل الحفظ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Account (optional)</source>
        <translation>الحساب (اختياري)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Edit code</source>
        <translation>تحرير الرمز</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>استبدال المفتاح…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Press the picture to choose another one.</source>
        <translation>انقر على الصورة لاختيار صورة أخرى.</translation>
    </message>
    <message>
        <source>Changes saved</source>
        <translation>تم حفظ التغييرات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} moved to the trash</source>
        <translation>تم نقل {name} إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>لم تنجح العملية ({code}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Character {position} of the key is {character}, which no key has: 0 is O, 1 is I or L, 8 is B.</source>
        <translation>الحرف رقم {position} في المفتاح هو {character}، ولا يوجد في أي مفتاح: 0 هو O، و1 هو I أو L، و8 هو B.</translation>
    </message>
    <message>
        <source>Character {position} of the key is none that a key can have: A to Z and 2 to 7.</source>
        <translation>الحرف رقم {position} في المفتاح غير صالح: المسموح A إلى Z و2 إلى 7.</translation>
    </message>
    <message>
        <source>{field} must be between {minimum} and {maximum}.</source>
        <translation>{field}: يجب أن تكون القيمة بين {minimum} و{maximum}.</translation>
    </message>
    <message>
        <source>{field} has a value that 4OTP does not know.</source>
        <translation>{field}: قيمة لا يعرفها 4OTP.</translation>
    </message>
    <message>
        <source>The vault is in use by another program (process {pid} on {host}). It can be read here, not changed.</source>
        <translation>الخزنة قيد الاستخدام في برنامج آخر (العملية {pid} على {host}). يمكن قراءتها هنا دون تغييرها.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>{field} is too long.</source>
        <translation>{field}: النص طويل جدًا.</translation>
    </message>
    <message>
        <source>The key is empty or too short to be one.</source>
        <translation>المفتاح فارغ أو أقصر من أن يكون مفتاحًا.</translation>
    </message>
    <message>
        <source>The key is longer than any key: check what was pasted.</source>
        <translation>المفتاح أطول من أي مفتاح: تحقق مما لصقته.</translation>
    </message>
    <message>
        <source>The key has a length that this type of code does not have.</source>
        <translation>طول المفتاح لا يناسب هذا النوع من الرموز.</translation>
    </message>
    <message>
        <source>A character of the key is mistyped: its check digits do not match.</source>
        <translation>كُتب أحد أحرف المفتاح خطأً: أرقام التحقق غير متطابقة.</translation>
    </message>
    <message>
        <source>This type of code is unknown to this version of 4OTP.</source>
        <translation>هذا النوع من الرموز غير معروف لهذا الإصدار من 4OTP.</translation>
    </message>
    <message>
        <source>This code needs its PIN.</source>
        <translation>هذا الرمز يتطلب رقم PIN الخاص به.</translation>
    </message>
    <message>
        <source>This text is neither a key nor a link that starts with otpauth://.</source>
        <translation>هذا النص ليس مفتاحًا ولا رابطًا يبدأ بـ otpauth://.</translation>
    </message>
    <message>
        <source>This is an export of Google Authenticator; open it as an import.</source>
        <translation>هذا تصدير من Google Authenticator؛ افتحه كاستيراد.</translation>
    </message>
    <message>
        <source>This link is too long to be one for a code.</source>
        <translation>هذا الرابط أطول من أن يكون رابط رمز.</translation>
    </message>
    <message>
        <source>This link holds characters that cannot be read.</source>
        <translation>يحتوي هذا الرابط على أحرف لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This file is no picture that can be used. Nothing was changed.</source>
        <translation>هذا الملف ليس صورة يمكن استخدامها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it first; nothing was changed.</source>
        <translation>الخزنة مقفلة. افتح قفلها أولًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file is no vault of 4OTP. It was left as it is.</source>
        <translation>هذا الملف ليس خزنة 4OTP. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This vault was made by a newer 4OTP. Please update; the file was left as it is.</source>
        <translation>أُنشئت هذه الخزنة بإصدار أحدث من 4OTP. يُرجى التحديث؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>The vault file is damaged. It was kept, and an older copy can be opened.</source>
        <translation>ملف الخزنة تالف. تم الاحتفاظ به، ويمكن فتح نسخة أقدم.</translation>
    </message>
    <message>
        <source>The vault can only be read here. Nothing was changed.</source>
        <translation>لا يمكن هنا سوى قراءة الخزنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Your change is kept in memory and saved as soon as there is room.</source>
        <translation>القرص ممتلئ. تغييرك محفوظ في الذاكرة ويُحفظ حالما تتوفر مساحة.</translation>
    </message>
    <message>
        <source>There is a vault already; nothing was changed.</source>
        <translation>توجد خزنة بالفعل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password. Describe it without its own letters.</source>
        <translation>التلميح يكشف جزءًا من كلمة المرور. صِفها من دون أحرفها.</translation>
    </message>
    <message>
        <source>The hint is too long: 80 characters at most.</source>
        <translation>التلميح طويل جدًا: 80 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault.</source>
        <translation>مفتاح الاسترداد هذا لا يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>The key of this computer is gone. Unlock with the password or the recovery key; no code is lost.</source>
        <translation>فُقد مفتاح هذا الحاسوب. افتح القفل بكلمة المرور أو بمفتاح الاسترداد؛ لم يُفقد أي رمز.</translation>
    </message>
    <message>
        <source>The vault file is not where it was. Nothing was created or changed.</source>
        <translation>ملف الخزنة ليس في مكانه السابق. لم يُنشأ شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is time to type the password once, so that it is not forgotten.</source>
        <translation>حان الوقت لكتابة كلمة المرور مرة واحدة كي لا تُنسى.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>لم يعد هذا الإدخال موجودًا.</translation>
    </message>
    <message>
        <source>This computer has no key store that 4OTP can trust.</source>
        <translation>لا يحتوي هذا الحاسوب على مخزن مفاتيح يمكن أن يثق به 4OTP.</translation>
    </message>
    <message>
        <source>The key store of this computer refused. Nothing was changed.</source>
        <translation>رفض مخزن مفاتيح هذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This entry cannot be read. It is kept as it is.</source>
        <translation>لا يمكن قراءة هذا الإدخال. تم الاحتفاظ به كما هو.</translation>
    </message>
    <message>
        <source>The counter of this code has reached its end.</source>
        <translation>بلغ عدّاد هذا الرمز نهايته.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>يُرجى إعطاؤه اسمًا.</translation>
    </message>
    <message>
        <source>This code is no longer there.</source>
        <translation>لم يعد هذا الرمز موجودًا.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>لم تعد هذه المجموعة موجودة.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked. Unlock it and try again, or use the password.</source>
        <translation>مخزن مفاتيح هذا الحاسوب مقفل. افتحه وأعد المحاولة، أو استخدم كلمة المرور.</translation>
    </message>
    <message>
        <source>Another file took the vault's place and was not overwritten. Make a backup now, then open 4OTP again.</source>
        <translation>حلّ ملف آخر محل الخزنة ولم يُستبدل. أنشئ نسخة احتياطية الآن، ثم افتح 4OTP من جديد.</translation>
    </message>
    <message>
        <source>This entry came by sync and is kept as it is.</source>
        <translation>جاء هذا الإدخال بالمزامنة ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Nothing else would open the vault. Set a password or make a recovery key first.</source>
        <translation>لا شيء آخر يفتح الخزنة. عيّن كلمة مرور أو أنشئ مفتاح استرداد أولًا.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date. It can be read here, not changed. Please update 4OTP.</source>
        <translation>تعذّر تحديث هذه الخزنة. يمكن قراءتها هنا دون تغييرها. يُرجى تحديث 4OTP.</translation>
    </message>
    <message>
        <source>This copy is no longer there. Choose another one.</source>
        <translation>لم تعد هذه النسخة موجودة. اختر غيرها.</translation>
    </message>
    <message>
        <source>This code has no counter: it changes with the time.</source>
        <translation>ليس لهذا الرمز عدّاد: فهو يتغير مع الوقت.</translation>
    </message>
    <message>
        <source>The vault could not be saved. Your change is kept in memory; check that its folder is there.</source>
        <translation>تعذّر حفظ الخزنة. تغييرك محفوظ في الذاكرة؛ تحقق من وجود مجلدها.</translation>
    </message>
    <message>
        <source>The vault file cannot be read from the disk. Check who may read it, or open a copy.</source>
        <translation>تتعذّر قراءة ملف الخزنة من القرص. تحقق ممن يحق له قراءته، أو افتح نسخة.</translation>
    </message>
<message numerus="yes"><source>The password needs at least %n character(s).</source><translation>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرف واحد.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرفين.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n أحرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرفًا.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the PIN. %n try(s) left, then only the password opens.</source><translation>
            <numerusform>رقم PIN غير صحيح. المحاولات المتبقية: %n، ثم لا تُفتح إلا بكلمة المرور.</numerusform>
            <numerusform>رقم PIN غير صحيح. المحاولات المتبقية: %n، ثم لا تُفتح إلا بكلمة المرور.</numerusform>
            <numerusform>رقم PIN غير صحيح. المحاولات المتبقية: %n، ثم لا تُفتح إلا بكلمة المرور.</numerusform>
            <numerusform>رقم PIN غير صحيح. المحاولات المتبقية: %n، ثم لا تُفتح إلا بكلمة المرور.</numerusform>
            <numerusform>رقم PIN غير صحيح. المحاولات المتبقية: %n، ثم لا تُفتح إلا بكلمة المرور.</numerusform>
            <numerusform>رقم PIN غير صحيح. المحاولات المتبقية: %n، ثم لا تُفتح إلا بكلمة المرور.</numerusform>
        </translation></message><message numerus="yes"><source>This is not the password. Next try in %n second(s).</source><translation>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثانية.</numerusform>
        </translation></message></context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Printable sheet</source>
        <translation>ورقة قابلة للطباعة</translation>
    </message>
    <message>
        <source>Encrypt it with a password</source>
        <translation>تشفيره بكلمة مرور</translation>
    </message>
    <message>
        <source>Print the recovery codes too</source>
        <translation>طباعة رموز الاسترداد أيضًا</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>كلمة مرور الخزنة</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>اختيار مكان والتصدير…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>To Google Authenticator</source>
        <translation>إلى Google Authenticator</translation>
    </message>
    <message>
        <source>QR codes to scan with the phone</source>
        <translation>رموز QR لمسحها بالهاتف</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>مجموعة الاسترداد</translation>
    </message>
    <message>
        <source>A printed recovery key and an encrypted backup</source>
        <translation>مفتاح استرداد مطبوع ونسخة احتياطية مشفّرة</translation>
    </message>
    <message>
        <source>This file holds your keys in the clear: whoever reads it has your codes. Delete it when it is used.</source>
        <translation>يحتوي هذا الملف على مفاتيحك دون تشفير: من يقرؤه يملك رموزك. احذفه بعد استخدامه.</translation>
    </message>
    <message numerus="yes">
        <source>This format has no place for %n code(s):</source>
        <translation>
            <numerusform>لا يتسع هذا التنسيق لـ %n رمز:</numerusform>
            <numerusform>لا يتسع هذا التنسيق لرمز واحد:</numerusform>
            <numerusform>لا يتسع هذا التنسيق لرمزين:</numerusform>
            <numerusform>لا يتسع هذا التنسيق لـ %n رموز:</numerusform>
            <numerusform>لا يتسع هذا التنسيق لـ %n رمزًا:</numerusform>
            <numerusform>لا يتسع هذا التنسيق لـ %n رمز:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost for %n code(s): {what}</source>
        <translation>
            <numerusform>يفقد %n رمز: {what}</numerusform>
            <numerusform>يفقد رمز واحد: {what}</numerusform>
            <numerusform>يفقد رمزان: {what}</numerusform>
            <numerusform>تفقد %n رموز: {what}</numerusform>
            <numerusform>يفقد %n رمزًا: {what}</numerusform>
            <numerusform>يفقد %n رمز: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only backups keep %n unreadable entry(s).</source>
        <translation>
            <numerusform>%n إدخال غير مقروء لا تحفظها إلا النسخ الاحتياطية.</numerusform>
            <numerusform>إدخال واحد غير مقروء لا تحفظه إلا النسخ الاحتياطية.</numerusform>
            <numerusform>إدخالان غير مقروءين لا تحفظهما إلا النسخ الاحتياطية.</numerusform>
            <numerusform>%n إدخالات غير مقروءة لا تحفظها إلا النسخ الاحتياطية.</numerusform>
            <numerusform>%n إدخالًا غير مقروء لا تحفظها إلا النسخ الاحتياطية.</numerusform>
            <numerusform>%n إدخال غير مقروء لا تحفظها إلا النسخ الاحتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>the note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>groups and tags</source>
        <translation>المجموعات والوسوم</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>the recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>the pin to the top</source>
        <translation>التثبيت في الأعلى</translation>
    </message>
    <message>
        <source>the counter</source>
        <translation>العدّاد</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>حفظ التصدير</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) exported</source>
        <translation>
            <numerusform>تم تصدير %n رمز</numerusform>
            <numerusform>تم تصدير رمز واحد</numerusform>
            <numerusform>تم تصدير رمزين</numerusform>
            <numerusform>تم تصدير %n رموز</numerusform>
            <numerusform>تم تصدير %n رمزًا</numerusform>
            <numerusform>تم تصدير %n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Create my vault</source>
        <translation>إنشاء خزنتي</translation>
    </message>
    <message>
        <source>Welcome to 4OTP</source>
        <translation>مرحبًا بك في 4OTP</translation>
    </message>
    <message>
        <source>Your codes are encrypted on this computer with a password that only you know. Nobody can reset it, so choose one that you will remember.</source>
        <translation>تُشفَّر رموزك على هذا الحاسوب بكلمة مرور لا يعرفها سواك. لا يستطيع أحد إعادة تعيينها، فاختر كلمة تتذكرها.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>مكرر في هذه القائمة</translation>
    </message>
    <message>
        <source>The same key twice in this list</source>
        <translation>المفتاح نفسه مكرر في هذه القائمة</translation>
    </message>
    <message>
        <source>This key is here already, named {name}</source>
        <translation>هذا المفتاح موجود هنا بالفعل باسم {name}</translation>
    </message>
    <message>
        <source>A code of this name is here, with another key</source>
        <translation>يوجد هنا رمز بهذا الاسم بمفتاح آخر</translation>
    </message>
    <message>
        <source>It has no name: please give it one.</source>
        <translation>ليس له اسم: يُرجى إعطاؤه اسمًا.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
    <message>
        <source>{read} of {size} read; parts {missing} are missing.</source>
        <translation>تمت قراءة {read} من {size}؛ الأجزاء {missing} ناقصة.</translation>
    </message>
    <message>
        <source>{read} of {size} read; part {missing} is missing.</source>
        <translation>تمت قراءة {read} من {size}؛ الجزء {missing} ناقص.</translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>للإضافة: %n</numerusform>
            <numerusform>للإضافة: %n</numerusform>
            <numerusform>للإضافة: %n</numerusform>
            <numerusform>للإضافة: %n</numerusform>
            <numerusform>للإضافة: %n</numerusform>
            <numerusform>للإضافة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>لا يمكن استخدامه: %n</numerusform>
            <numerusform>لا يمكن استخدامه: %n</numerusform>
            <numerusform>لا يمكن استخدامه: %n</numerusform>
            <numerusform>لا يمكن استخدامه: %n</numerusform>
            <numerusform>لا يمكن استخدامه: %n</numerusform>
            <numerusform>لا يمكن استخدامه: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>{standing} · in {group}</source>
        <translation>{standing} · في {group}</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Codes that were found</source>
        <translation>الرموز التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>That is in the list already.</source>
        <translation>هذا موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Open pictures with QR codes</source>
        <translation>فتح صور تحتوي على رموز QR</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Show the quick picker</source>
        <translation>عرض المنتقي السريع</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>اسم المجموعة الجديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Groups stand under the search field. A code is in one group or in none.</source>
        <translation>تظهر المجموعات أسفل حقل البحث. يكون الرمز في مجموعة واحدة أو في لا شيء منها.</translation>
    </message>
    <message>
        <source>Name of the group {name}</source>
        <translation>اسم المجموعة {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>نقل {name} لأعلى</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>نقل {name} لأسفل</translation>
    </message>
    <message>
        <source>Delete the group {name}</source>
        <translation>حذف المجموعة {name}</translation>
    </message>
    <message>
        <source>Group {name} deleted; its codes stay</source>
        <translation>تم حذف المجموعة {name}؛ تبقى رموزها</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>The automatic backup failed %n time(s)</source>
        <translation>
            <numerusform>فشل النسخ الاحتياطي التلقائي %n مرة</numerusform>
            <numerusform>فشل النسخ الاحتياطي التلقائي مرة واحدة</numerusform>
            <numerusform>فشل النسخ الاحتياطي التلقائي مرتين</numerusform>
            <numerusform>فشل النسخ الاحتياطي التلقائي %n مرات</numerusform>
            <numerusform>فشل النسخ الاحتياطي التلقائي %n مرة</numerusform>
            <numerusform>فشل النسخ الاحتياطي التلقائي %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message numerus="yes">
        <source>The last backup holds only %n code(s)</source>
        <translation>
            <numerusform>رموز النسخة الاحتياطية الأخيرة قليلة: %n</numerusform>
            <numerusform>رموز النسخة الاحتياطية الأخيرة قليلة: %n</numerusform>
            <numerusform>رموز النسخة الاحتياطية الأخيرة قليلة: %n</numerusform>
            <numerusform>رموز النسخة الاحتياطية الأخيرة قليلة: %n</numerusform>
            <numerusform>رموز النسخة الاحتياطية الأخيرة قليلة: %n</numerusform>
            <numerusform>رموز النسخة الاحتياطية الأخيرة قليلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tested</source>
        <translation>لم تُختبر أي نسخة احتياطية قط</translation>
    </message>
    <message numerus="yes">
        <source>The last test of a backup is %n day(s) old</source>
        <translation>
            <numerusform>آخر اختبار لنسخة احتياطية كان قبل %n يوم</numerusform>
            <numerusform>آخر اختبار لنسخة احتياطية كان قبل يوم واحد</numerusform>
            <numerusform>آخر اختبار لنسخة احتياطية كان قبل يومين</numerusform>
            <numerusform>آخر اختبار لنسخة احتياطية كان قبل %n أيام</numerusform>
            <numerusform>آخر اختبار لنسخة احتياطية كان قبل %n يومًا</numerusform>
            <numerusform>آخر اختبار لنسخة احتياطية كان قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer can open the vault</source>
        <translation>لا يستطيع فتح الخزنة إلا هذا الحاسوب</translation>
    </message>
    <message>
        <source>The vault has no password</source>
        <translation>ليس للخزنة كلمة مرور</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>لا يمكن قراءة %n إدخال</numerusform>
            <numerusform>لا يمكن قراءة إدخال واحد</numerusform>
            <numerusform>لا يمكن قراءة إدخالين</numerusform>
            <numerusform>لا يمكن قراءة %n إدخالات</numerusform>
            <numerusform>لا يمكن قراءة %n إدخالًا</numerusform>
            <numerusform>لا يمكن قراءة %n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة</translation>
    </message>
    <message numerus="yes">
        <source>%n codes share one key</source>
        <translation>
            <numerusform>رموز تشترك في مفتاح واحد: %n</numerusform>
            <numerusform>رموز تشترك في مفتاح واحد: %n</numerusform>
            <numerusform>رموز تشترك في مفتاح واحد: %n</numerusform>
            <numerusform>رموز تشترك في مفتاح واحد: %n</numerusform>
            <numerusform>رموز تشترك في مفتاح واحد: %n</numerusform>
            <numerusform>رموز تشترك في مفتاح واحد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>رموز الاسترداد المتبقية: %n</numerusform>
            <numerusform>رموز الاسترداد المتبقية: %n</numerusform>
            <numerusform>رموز الاسترداد المتبقية: %n</numerusform>
            <numerusform>رموز الاسترداد المتبقية: %n</numerusform>
            <numerusform>رموز الاسترداد المتبقية: %n</numerusform>
            <numerusform>رموز الاسترداد المتبقية: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with unusual settings</source>
        <translation>
            <numerusform>رموز بإعدادات غير معتادة: %n</numerusform>
            <numerusform>رموز بإعدادات غير معتادة: %n</numerusform>
            <numerusform>رموز بإعدادات غير معتادة: %n</numerusform>
            <numerusform>رموز بإعدادات غير معتادة: %n</numerusform>
            <numerusform>رموز بإعدادات غير معتادة: %n</numerusform>
            <numerusform>رموز بإعدادات غير معتادة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) with a short key</source>
        <translation>
            <numerusform>رموز بمفتاح قصير: %n</numerusform>
            <numerusform>رموز بمفتاح قصير: %n</numerusform>
            <numerusform>رموز بمفتاح قصير: %n</numerusform>
            <numerusform>رموز بمفتاح قصير: %n</numerusform>
            <numerusform>رموز بمفتاح قصير: %n</numerusform>
            <numerusform>رموز بمفتاح قصير: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) open with a former password</source>
        <translation>
            <numerusform>نسخ تُفتح بكلمة مرور سابقة: %n</numerusform>
            <numerusform>نسخ تُفتح بكلمة مرور سابقة: %n</numerusform>
            <numerusform>نسخ تُفتح بكلمة مرور سابقة: %n</numerusform>
            <numerusform>نسخ تُفتح بكلمة مرور سابقة: %n</numerusform>
            <numerusform>نسخ تُفتح بكلمة مرور سابقة: %n</numerusform>
            <numerusform>نسخ تُفتح بكلمة مرور سابقة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Older backups were kept. Check that the folder is there.</source>
        <translation>تم الاحتفاظ بالنسخ الاحتياطية الأقدم. تحقق من وجود المجلد.</translation>
    </message>
    <message>
        <source>The one before held more than twice as many. Older backups are kept until you say that it is right.</source>
        <translation>كان في التي قبلها أكثر من ضعف ذلك. تبقى النسخ الأقدم إلى أن تؤكد أن هذا صحيح.</translation>
    </message>
    <message>
        <source>If this computer is lost, so are the codes. A backup takes a minute.</source>
        <translation>إذا فُقد هذا الحاسوب فُقدت الرموز معه. يستغرق النسخ الاحتياطي دقيقة.</translation>
    </message>
    <message>
        <source>A test opens a backup with its passphrase and compares it. Nothing is changed.</source>
        <translation>يفتح الاختبار نسخة احتياطية بعبارة مرورها ويقارنها. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Test one again, to know that the passphrase is right.</source>
        <translation>اختبر واحدة مجددًا لتتأكد من صحة عبارة المرور.</translation>
    </message>
    <message>
        <source>Without its key store, after a new installation for example, nothing opens it. Add a password.</source>
        <translation>من دون مخزن مفاتيحه، بعد إعادة تثبيت مثلًا، لا شيء يفتحها. أضف كلمة مرور.</translation>
    </message>
    <message>
        <source>Whoever has this computer has the codes. Set a password.</source>
        <translation>من يملك هذا الحاسوب يملك الرموز. عيّن كلمة مرور.</translation>
    </message>
    <message>
        <source>They are kept as they are, and tried again after each update.</source>
        <translation>يتم الاحتفاظ بها كما هي وتُعاد المحاولة بعد كل تحديث.</translation>
    </message>
    <message>
        <source>Sites may refuse the codes. 4OTP can correct them by the difference.</source>
        <translation>قد ترفض المواقع الرموز. يستطيع 4OTP تصحيحها بمقدار الفرق.</translation>
    </message>
    <message>
        <source>That can be right. If one is left over, delete it.</source>
        <translation>قد يكون ذلك صحيحًا. إذا كان أحدها زائدًا فاحذفه.</translation>
    </message>
    <message>
        <source>Make new ones on the site, and keep them with the code.</source>
        <translation>أنشئ رموزًا جديدة في الموقع واحتفظ بها مع الرمز.</translation>
    </message>
    <message>
        <source>That can be right: compare with what the site says.</source>
        <translation>قد يكون ذلك صحيحًا: قارنه بما يذكره الموقع.</translation>
    </message>
    <message>
        <source>A key below 80 bits is weak. Turn two-factor off and on at the site.</source>
        <translation>المفتاح الأقصر من 80 بت ضعيف. أوقف التحقق بخطوتين في الموقع ثم فعّله مجددًا.</translation>
    </message>
    <message>
        <source>Whoever has one of them opens it the former way. Renew them, or delete them.</source>
        <translation>من لديه إحداها يفتحها كما في السابق. جدّدها أو احذفها.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>اختبار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup settings</source>
        <translation>إعدادات النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Correct the codes</source>
        <translation>تصحيح الرموز</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>هذا صحيح</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Nothing here could cost you a code.</source>
        <translation>لا شيء هنا قد يفقدك رمزًا.</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا تسأل</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
            <numerusform>{names} و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n change(s), newest first.</source>
        <translation>
            <numerusform>آخر التغييرات (%n)، الأحدث أولًا.</numerusform>
            <numerusform>آخر التغييرات (%n)، الأحدث أولًا.</numerusform>
            <numerusform>آخر التغييرات (%n)، الأحدث أولًا.</numerusform>
            <numerusform>آخر التغييرات (%n)، الأحدث أولًا.</numerusform>
            <numerusform>آخر التغييرات (%n)، الأحدث أولًا.</numerusform>
            <numerusform>آخر التغييرات (%n)، الأحدث أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Revert to the version of {when}</source>
        <translation>استعادة إصدار {when}</translation>
    </message>
    <message>
        <source>Went back to an earlier version</source>
        <translation>تمت العودة إلى إصدار سابق</translation>
    </message>
    <message>
        <source>Repaired after the server lost changes</source>
        <translation>تم الإصلاح بعد أن فقد الخادم تغييرات</translation>
    </message>
    <message>
        <source>The description is not kept any more</source>
        <translation>لم يعد الوصف محفوظًا</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back</source>
        <translation>
            <numerusform>سيعود: %n</numerusform>
            <numerusform>سيعود: %n</numerusform>
            <numerusform>سيعود: %n</numerusform>
            <numerusform>سيعود: %n</numerusform>
            <numerusform>سيعود: %n</numerusform>
            <numerusform>سيعود: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>سيُزال: %n</numerusform>
            <numerusform>سيُزال: %n</numerusform>
            <numerusform>سيُزال: %n</numerusform>
            <numerusform>سيُزال: %n</numerusform>
            <numerusform>سيُزال: %n</numerusform>
            <numerusform>سيُزال: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>سيتغير: %n</numerusform>
            <numerusform>سيتغير: %n</numerusform>
            <numerusform>سيتغير: %n</numerusform>
            <numerusform>سيتغير: %n</numerusform>
            <numerusform>سيتغير: %n</numerusform>
            <numerusform>سيتغير: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to the version of {when}?</source>
        <translation>هل تريد استعادة إصدار {when}؟</translation>
    </message>
    <message>
        <source>This happens on all devices, and can itself be reverted.</source>
        <translation>يحدث هذا على جميع الأجهزة، ويمكن التراجع عنه هو أيضًا.</translation>
    </message>
    <message>
        <source>Revert to this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>All devices go back to that version.</source>
        <translation>تعود جميع الأجهزة إلى ذلك الإصدار.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Backup / Import / Export</source>
        <translation>نسخ احتياطي / استيراد / تصدير</translation>
    </message>
    <message>
        <source>Backup secret keys</source>
        <translation>نسخ المفاتيح السرية احتياطيًا</translation>
    </message>
    <message>
        <source>All codes in one encrypted file</source>
        <translation>جميع الرموز في ملف مشفّر واحد</translation>
    </message>
    <message>
        <source>Import secret keys</source>
        <translation>استيراد المفاتيح السرية</translation>
    </message>
    <message>
        <source>A backup, or the file of another app</source>
        <translation>نسخة احتياطية أو ملف من تطبيق آخر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>For another app, or to print</source>
        <translation>لتطبيق آخر أو للطباعة</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>النسخ الاحتياطي التلقائي</translation>
    </message>
    <message>
        <source>Test a backup</source>
        <translation>اختبار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Opens one and compares; nothing is changed</source>
        <translation>يفتح نسخة ويقارنها؛ لا يتغير شيء</translation>
    </message>
    <message>
        <source>Keep backups in an online storage folder or on a drive. Do not e-mail or text them: whoever has the file and its passphrase has all codes.</source>
        <translation>احتفظ بالنسخ الاحتياطية في مجلد تخزين سحابي أو على قرص خارجي. لا ترسلها بالبريد أو برسالة نصية: من يملك الملف وعبارة مروره يملك جميع الرموز.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>فشل آخر نسخ احتياطي تلقائي.</translation>
    </message>
    <message>
        <source>A backup was last proved on {date}.</source>
        <translation>آخر تحقق من نسخة احتياطية كان في {date}.</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>لم تُختبر أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>On, none made yet</source>
        <translation>مفعّل، ولم تُنشأ أي نسخة بعد</translation>
    </message>
    <message>
        <source>On, last made on {date}</source>
        <translation>مفعّل، آخر نسخة في {date}</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>اختيار صورة أخرى</translation>
    </message>
    <message>
        <source>By the name of the site</source>
        <translation>حسب اسم الموقع</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Own picture…</source>
        <translation>صورة خاصة…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.ico)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import secret keys</source>
        <translation>استيراد المفاتيح السرية</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار الملفات…</translation>
    </message>
    <message>
        <source>Bring your codes here</source>
        <translation>أحضر رموزك إلى هنا</translation>
    </message>
    <message>
        <source>Choose a 4OTP backup or the export of another app, or drop the files on this window. 4OTP sees by itself what they are; nothing is added before you have seen every entry.</source>
        <translation>اختر نسخة احتياطية من 4OTP أو ملف تصدير من تطبيق آخر، أو أفلت الملفات على هذه النافذة. يتعرف 4OTP على نوعها بنفسه؛ ولا يُضاف شيء قبل أن ترى كل إدخال.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>اختيار ملفات للاستيراد</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>تجاوز هذا الملف</translation>
    </message>
    <message>
        <source>It is encrypted. Type the password or passphrase it was exported with.</source>
        <translation>الملف مشفّر. اكتب كلمة المرور أو عبارة المرور التي صُدّر بها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} من {app}</translation>
    </message>
    <message>
        <source>Opening. Some apps make this slow on purpose; it can take a few seconds.</source>
        <translation>جارٍ الفتح. تجعل بعض التطبيقات هذا بطيئًا عمدًا؛ قد يستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Comparing with your codes…</source>
        <translation>جارٍ المقارنة برموزك…</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>There is nothing on the clipboard that a code could be read from.</source>
        <translation>لا يوجد في الحافظة ما يمكن قراءة رمز منه.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>مجموعة الاسترداد</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>كلمة مرور الخزنة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>A new recovery key opens the vault file without the password; an older one stops working. The backup beside it is encrypted with the passphrase, which is not printed: remember it.</source>
        <translation>يفتح مفتاح الاسترداد الجديد ملف الخزنة من دون كلمة المرور؛ ويتوقف المفتاح الأقدم عن العمل. النسخة الاحتياطية المرافقة مشفّرة بعبارة المرور، وهي لا تُطبع: تذكّرها.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>حفظ مجموعة الاسترداد</translation>
    </message>
    <message>
        <source>Recovery kit saved. Print it and delete the file.</source>
        <translation>تم حفظ مجموعة الاسترداد. اطبعها واحذف الملف.</translation>
    </message>
    <message>
        <source>4OTP recovery kit</source>
        <translation>مجموعة استرداد 4OTP</translation>
    </message>
    <message>
        <source>4OTP recovery kit, made on {date}

To get your codes back: install 4OTP, choose More &gt; Backup / Import / Export &gt; Import secret keys, and show it photos of all QR codes below. It asks for the passphrase.

The recovery key opens the vault file of the computer it was made on:</source>
        <translation>مجموعة استرداد 4OTP، أُنشئت في {date}

لاستعادة رموزك: ثبّت 4OTP، واختر «المزيد &gt; نسخ احتياطي / استيراد / تصدير &gt; استيراد المفاتيح السرية»، ثم اعرض صور جميع رموز QR أدناه. ستُطلب منك عبارة المرور.

يفتح مفتاح الاسترداد ملف خزنة الحاسوب الذي أُنشئ عليه:</translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translation>الجزء {number} من {total}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Display language</source>
        <translation>لغة العرض</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>LiveCode</name>
    <message>
        <source>Code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
</context>
<context>
    <name>LogoDialog</name>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>الشعارات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This vault is not protected: anyone at this computer can read it.</source>
        <translation>هذه الخزنة غير محمية: يستطيع أي شخص على هذا الحاسوب قراءتها.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Another program has this vault open: it can be read here, not changed.</source>
        <translation>برنامج آخر يفتح هذه الخزنة: يمكن قراءتها هنا دون تغييرها.</translation>
    </message>
    <message>
        <source>This vault was written by a newer 4OTP: it can be read here, not changed.</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من 4OTP: يمكن قراءتها هنا دون تغييرها.</translation>
    </message>
    <message>
        <source>The vault can be read here, not changed.</source>
        <translation>يمكن قراءة الخزنة هنا دون تغييرها.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>لم يُحفظ بعد: {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Your codes elsewhere</source>
        <translation>رموزك في أماكن أخرى</translation>
    </message>
    <message>
        <source>Backup / Import / Export</source>
        <translation>نسخ احتياطي / استيراد / تصدير</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>خزنتك</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>هذا التطبيق</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>لغة العرض</translation>
    </message>
    <message>
        <source>Quick picker and tray</source>
        <translation>المنتقي السريع وعلبة النظام</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Export or import settings</source>
        <translation>تصدير الإعدادات أو استيرادها</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>About 4OTP</source>
        <translation>حول 4OTP</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), kept as they are</source>
        <translation>
            <numerusform>%n إدخال، دون تغيير</numerusform>
            <numerusform>إدخال واحد، دون تغيير</numerusform>
            <numerusform>إدخالان، دون تغيير</numerusform>
            <numerusform>%n إدخالات، دون تغيير</numerusform>
            <numerusform>%n إدخالًا، دون تغيير</numerusform>
            <numerusform>%n إدخال، دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n إدخال</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Some networks let programs out through a proxy only. A server on this computer needs none.</source>
        <translation>بعض الشبكات لا تسمح للبرامج بالخروج إلا عبر وكيل. الخادم الموجود على هذا الحاسوب لا يحتاج إليه.</translation>
    </message>
</context>
<context>
    <name>NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>The site shows a QR code and, beside it, a key or a link.</source>
        <translation>يعرض الموقع رمز QR وبجواره مفتاح أو رابط.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>A link, a key or a picture from the clipboard; Ctrl+V anywhere</source>
        <translation>رابط أو مفتاح أو صورة من الحافظة؛ Ctrl+V في أي مكان</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>كتابة المفتاح يدويًا</translation>
    </message>
    <message>
        <source>With any spacing, upper or lower case</source>
        <translation>بأي مسافات، وبأحرف كبيرة أو صغيرة</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Hint (optional)</source>
        <translation>تلميح (اختياري)</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it on the unlock screen.</source>
        <translation>يستطيع أي شخص على هذا الحاسوب قراءته في شاشة فتح القفل.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>يُرجى كتابة %n حرف على الأقل.</numerusform>
            <numerusform>يُرجى كتابة حرف واحد على الأقل.</numerusform>
            <numerusform>يُرجى كتابة حرفين على الأقل.</numerusform>
            <numerusform>يُرجى كتابة %n أحرف على الأقل.</numerusform>
            <numerusform>يُرجى كتابة %n حرفًا على الأقل.</numerusform>
            <numerusform>يُرجى كتابة %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>النصان غير متطابقين.</translation>
    </message>
    <message>
        <source>The hint gives away a part of the password.</source>
        <translation>التلميح يكشف جزءًا من كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The vault file could not be read. A copy from {when} was opened; the file is kept.</source>
        <translation>تعذرت قراءة ملف الخزنة. فُتحت نسخة من {when}؛ وتم الاحتفاظ بالملف.</translation>
    </message>
    <message>
        <source>The vault has a new key. The recovery key and the key store must be set up again.</source>
        <translation>للخزنة مفتاح جديد. يجب إعداد مفتاح الاسترداد ومخزن المفاتيح من جديد.</translation>
    </message>
    <message>
        <source>The vault says: {code}</source>
        <translation>تقول الخزنة: {code}</translation>
    </message>
<message numerus="yes"><source>%n unreadable entry(s), kept unchanged: see More.</source><translation>
            <numerusform>%n إدخال غير مقروء، محفوظة كما هي: انظر «المزيد».</numerusform>
            <numerusform>إدخال واحد غير مقروء، محفوظ كما هو: انظر «المزيد».</numerusform>
            <numerusform>إدخالان غير مقروءين، محفوظان كما هما: انظر «المزيد».</numerusform>
            <numerusform>%n إدخالات غير مقروءة، محفوظة كما هي: انظر «المزيد».</numerusform>
            <numerusform>%n إدخالًا غير مقروء، محفوظة كما هي: انظر «المزيد».</numerusform>
            <numerusform>%n إدخال غير مقروء، محفوظة كما هي: انظر «المزيد».</numerusform>
        </translation></message></context>
<context>
    <name>Notifier</name>
    <message>
        <source>Something went wrong in 4OTP</source>
        <translation>حدث خطأ ما في 4OTP</translation>
    </message>
    <message>
        <source>Your codes are as they were at the last save. The report below holds no codes, keys or names.</source>
        <translation>رموزك كما كانت عند آخر حفظ. لا يحتوي التقرير أدناه على رموز أو مفاتيح أو أسماء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>OldCopies</name>
    <message numerus="yes">
        <source>%n copy(s) kept: not to be opened, or holding a code that is not in the vault.</source>
        <translation>
            <numerusform>نسخ أُبقيت لأنها لا تُفتح أو فيها رمز ليس في الخزنة: %n</numerusform>
            <numerusform>نسخ أُبقيت لأنها لا تُفتح أو فيها رمز ليس في الخزنة: %n</numerusform>
            <numerusform>نسخ أُبقيت لأنها لا تُفتح أو فيها رمز ليس في الخزنة: %n</numerusform>
            <numerusform>نسخ أُبقيت لأنها لا تُفتح أو فيها رمز ليس في الخزنة: %n</numerusform>
            <numerusform>نسخ أُبقيت لأنها لا تُفتح أو فيها رمز ليس في الخزنة: %n</numerusform>
            <numerusform>نسخ أُبقيت لأنها لا تُفتح أو فيها رمز ليس في الخزنة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldCopiesPage</name>
    <message>
        <source>Older copies</source>
        <translation>نسخ أقدم</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>No copy opens with a former password.</source>
        <translation>لا توجد نسخة تُفتح بكلمة مرور سابقة.</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>كلمة المرور السابقة</translation>
    </message>
    <message>
        <source>The vault got a new key since: only this password opens them, to look what they hold.</source>
        <translation>حصلت الخزنة على مفتاح جديد منذ ذلك الحين: كلمة المرور هذه وحدها تفتحها لمعرفة ما فيها.</translation>
    </message>
    <message>
        <source>Put them under the present password</source>
        <translation>وضعها تحت كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>حذفها…</translation>
    </message>
    <message>
        <source>The vault keeps copies of itself beside it. Whoever has one of these opens it the former way.</source>
        <translation>تحتفظ الخزنة بنسخ من نفسها بجوارها. من لديه إحدى هذه النسخ يفتحها كما في السابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) of the vault open with a former password or recovery key.</source>
        <translation>
            <numerusform>نسخ من الخزنة تُفتح بكلمة مرور أو مفتاح استرداد سابق: %n</numerusform>
            <numerusform>نسخ من الخزنة تُفتح بكلمة مرور أو مفتاح استرداد سابق: %n</numerusform>
            <numerusform>نسخ من الخزنة تُفتح بكلمة مرور أو مفتاح استرداد سابق: %n</numerusform>
            <numerusform>نسخ من الخزنة تُفتح بكلمة مرور أو مفتاح استرداد سابق: %n</numerusform>
            <numerusform>نسخ من الخزنة تُفتح بكلمة مرور أو مفتاح استرداد سابق: %n</numerusform>
            <numerusform>نسخ من الخزنة تُفتح بكلمة مرور أو مفتاح استرداد سابق: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n older copy(s)?</source>
        <translation>
            <numerusform>هل تريد حذف النسخ الأقدم؟ العدد: %n</numerusform>
            <numerusform>هل تريد حذف النسخ الأقدم؟ العدد: %n</numerusform>
            <numerusform>هل تريد حذف النسخ الأقدم؟ العدد: %n</numerusform>
            <numerusform>هل تريد حذف النسخ الأقدم؟ العدد: %n</numerusform>
            <numerusform>هل تريد حذف النسخ الأقدم؟ العدد: %n</numerusform>
            <numerusform>هل تريد حذف النسخ الأقدم؟ العدد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those whose codes are all in the vault or its trash are deleted. This cannot be undone.</source>
        <translation>تُحذف فقط النسخ التي توجد كل رموزها في الخزنة أو في سلة مهملاتها. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) put under the present password</source>
        <translation>
            <numerusform>نسخ وُضعت تحت كلمة المرور الحالية: %n</numerusform>
            <numerusform>نسخ وُضعت تحت كلمة المرور الحالية: %n</numerusform>
            <numerusform>نسخ وُضعت تحت كلمة المرور الحالية: %n</numerusform>
            <numerusform>نسخ وُضعت تحت كلمة المرور الحالية: %n</numerusform>
            <numerusform>نسخ وُضعت تحت كلمة المرور الحالية: %n</numerusform>
            <numerusform>نسخ وُضعت تحت كلمة المرور الحالية: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) deleted</source>
        <translation>
            <numerusform>نسخ حُذفت: %n</numerusform>
            <numerusform>نسخ حُذفت: %n</numerusform>
            <numerusform>نسخ حُذفت: %n</numerusform>
            <numerusform>نسخ حُذفت: %n</numerusform>
            <numerusform>نسخ حُذفت: %n</numerusform>
            <numerusform>نسخ حُذفت: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWaysPage</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Try again, or in another way:</source>
        <translation>أعد المحاولة، أو جرّب طريقة أخرى:</translation>
    </message>
</context>
<context>
    <name>OtpFields</name>
    <message>
        <source>Algorithm</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>عدد الأرقام</translation>
    </message>
    <message>
        <source>Period in seconds</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>العدّاد</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>OtpTypes</name>
    <message>
        <source>By time (TOTP), the usual kind</source>
        <translation>حسب الوقت (TOTP)، النوع المعتاد</translation>
    </message>
    <message>
        <source>By counter (HOTP)</source>
        <translation>حسب العدّاد (HOTP)</translation>
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
        <translation>عرض رمز QR</translation>
    </message>
    <message>
        <source>It holds the key of this code. Please type your password first.</source>
        <translation>يحتوي على مفتاح هذا الرمز. يُرجى كتابة كلمة المرور أولًا.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Type of code</source>
        <translation>نوع الرمز</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>اقتراح عبارة</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), please.</source>
        <translation>
            <numerusform>يُرجى كتابة %n حرف على الأقل.</numerusform>
            <numerusform>يُرجى كتابة حرف واحد على الأقل.</numerusform>
            <numerusform>يُرجى كتابة حرفين على الأقل.</numerusform>
            <numerusform>يُرجى كتابة %n أحرف على الأقل.</numerusform>
            <numerusform>يُرجى كتابة %n حرفًا على الأقل.</numerusform>
            <numerusform>يُرجى كتابة %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>النصان غير متطابقين.</translation>
    </message>
    <message>
        <source>Write it down before you go on: {words}</source>
        <translation>دوّنها قبل المتابعة: {words}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>4OTP quick picker</source>
        <translation>المنتقي السريع لـ 4OTP</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>كلمة مرور الخزنة</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>أي رمز؟</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <translation>رقم PIN لـ {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>حفظه في الخزنة</translation>
    </message>
</context>
<context>
    <name>Quick</name>
    <message numerus="yes">
        <source>This code is about to end. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>يوشك هذا الرمز على الانتهاء. يأتي التالي بعد %n ثانية.</numerusform>
            <numerusform>يوشك هذا الرمز على الانتهاء. يأتي التالي بعد ثانية واحدة.</numerusform>
            <numerusform>يوشك هذا الرمز على الانتهاء. يأتي التالي بعد ثانيتين.</numerusform>
            <numerusform>يوشك هذا الرمز على الانتهاء. يأتي التالي بعد %n ثوانٍ.</numerusform>
            <numerusform>يوشك هذا الرمز على الانتهاء. يأتي التالي بعد %n ثانية.</numerusform>
            <numerusform>يوشك هذا الرمز على الانتهاء. يأتي التالي بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} code typed</source>
        <translation>تمت كتابة رمز {name}</translation>
    </message>
    <message>
        <source>{name} code copied. Programs may not type for others here.</source>
        <translation>تم نسخ رمز {name}. لا يُسمح للبرامج هنا بالكتابة في برامج أخرى.</translation>
    </message>
    <message>
        <source>{name} code copied</source>
        <translation>تم نسخ رمز {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} code copied, %n s left</source>
        <translation>
            <numerusform>تم نسخ رمز {name}، الثواني المتبقية: %n</numerusform>
            <numerusform>تم نسخ رمز {name}، الثواني المتبقية: %n</numerusform>
            <numerusform>تم نسخ رمز {name}، الثواني المتبقية: %n</numerusform>
            <numerusform>تم نسخ رمز {name}، الثواني المتبقية: %n</numerusform>
            <numerusform>تم نسخ رمز {name}، الثواني المتبقية: %n</numerusform>
            <numerusform>تم نسخ رمز {name}، الثواني المتبقية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has this shortcut already. Choose another.</source>
        <translation>يستخدم برنامج آخر هذا الاختصار بالفعل. اختر غيره.</translation>
    </message>
    <message>
        <source>Your keyboard has no such key. Choose another.</source>
        <translation>لا يوجد مفتاح كهذا في لوحة مفاتيحك. اختر غيره.</translation>
    </message>
    <message>
        <source>This is no shortcut. Hold Ctrl, Alt or Meta and press a key.</source>
        <translation>هذا ليس اختصارًا. اضغط مطولًا على Ctrl أو Alt أو Meta ثم اضغط مفتاحًا.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: the key alone would be lost for typing.</source>
        <translation>أضف Ctrl أو Alt أو Meta: المفتاح وحده لن يعود صالحًا للكتابة.</translation>
    </message>
    <message>
        <source>This desktop gave no shortcut. Bind 4otp --quick in its settings.</source>
        <translation>لم تمنح بيئة سطح المكتب هذه اختصارًا. خصّص في إعداداتها اختصارًا للأمر 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut. Bind 4otp --quick in it.</source>
        <translation>لم تسمح بيئة سطح المكتب بالاختصار. خصّص فيها اختصارًا للأمر 4otp --quick.</translation>
    </message>
    <message>
        <source>This desktop offers no shortcuts to programs. Bind 4otp --quick in it.</source>
        <translation>لا تتيح بيئة سطح المكتب هذه اختصارات للبرامج. خصّص فيها اختصارًا للأمر 4otp --quick.</translation>
    </message>
    <message>
        <source>The desktop refused the shortcut. Bind 4otp --quick in its settings.</source>
        <translation>رفضت بيئة سطح المكتب الاختصار. خصّص في إعداداتها اختصارًا للأمر 4otp --quick.</translation>
    </message>
    <message>
        <source>The code could not be typed there. Copy it instead.</source>
        <translation>تعذرت كتابة الرمز هناك. انسخه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The code has a sign that cannot be typed. Copy it instead.</source>
        <translation>في الرمز علامة لا يمكن كتابتها. انسخه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Quick picker and tray</source>
        <translation>المنتقي السريع وعلبة النظام</translation>
    </message>
    <message>
        <source>From any program: press the shortcut, type two or three letters, press Enter. Ctrl+Enter types the code into the window you came from, Shift+Enter takes the next code.</source>
        <translation>من أي برنامج: اضغط الاختصار، واكتب حرفين أو ثلاثة، ثم اضغط Enter. يكتب Ctrl+Enter الرمز في النافذة التي جئت منها، ويأخذ Shift+Enter الرمز التالي.</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Show the picker</source>
        <translation>عرض المنتقي</translation>
    </message>
    <message>
        <source>Start 4OTP with the system</source>
        <translation>تشغيل 4OTP مع بدء النظام</translation>
    </message>
    <message>
        <source>Open otpauth links with 4OTP</source>
        <translation>فتح روابط otpauth باستخدام 4OTP</translation>
    </message>
    <message>
        <source>Programs cannot bind shortcuts on this desktop. In the system's keyboard settings, add a shortcut with the command: 4otp --quick</source>
        <translation>لا تستطيع البرامج تخصيص اختصارات في بيئة سطح المكتب هذه. أضف في إعدادات لوحة مفاتيح النظام اختصارًا بالأمر: 4otp --quick</translation>
    </message>
    <message>
        <source>{keys} is bound. Press it now to try it.</source>
        <translation>تم تخصيص {keys}. اضغطه الآن لتجربته.</translation>
    </message>
    <message>
        <source>It</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>إنه يعمل.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading pictures…</source>
        <translation>جارٍ قراءة الصور…</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesPage</name>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery codes, one on each line</source>
        <translation>رموز الاسترداد، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Paste them here, one on each line</source>
        <translation>الصقها هنا، واحدًا في كل سطر</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>تغيير القائمة</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>حفظ رموز الاسترداد</translation>
    </message>
    <message>
        <source>A site accepts each of these once, instead of a code. Tick one off when it is used.</source>
        <translation>يقبل الموقع كلًا منها مرة واحدة بدلًا من الرمز. ضع علامة على ما استُخدم منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>used</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Copy {code}</source>
        <translation>نسخ {code}</translation>
    </message>
    <message>
        <source>Recovery code copied. Tick it off once the site has accepted it.</source>
        <translation>تم نسخ رمز الاسترداد. ضع علامة عليه بعد أن يقبله الموقع.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>I have put it away safely</source>
        <translation>لقد حفظته في مكان آمن</translation>
    </message>
    <message>
        <source>With this key the vault opens without the password. Print it or write it down, and keep it where you keep papers that matter. It is shown only now.</source>
        <translation>بهذا المفتاح تُفتح الخزنة من دون كلمة المرور. اطبعه أو دوّنه، واحفظه حيث تحفظ أوراقك المهمة. لا يُعرض إلا الآن.</translation>
    </message>
    <message>
        <source>4OTP recovery key</source>
        <translation>مفتاح استرداد 4OTP</translation>
    </message>
    <message>
        <source>This key opens the vault of 4OTP on the computer it was made on, without the password.</source>
        <translation>يفتح هذا المفتاح خزنة 4OTP على الحاسوب الذي أُنشئ عليه، من دون كلمة المرور.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “Use the recovery key” and type it, spaces do not matter.</source>
        <translation>في شاشة فتح القفل اختر «استخدام مفتاح الاسترداد» واكتبه؛ لا تهم المسافات.</translation>
    </message>
    <message>
        <source>Keep this sheet like a passport. Whoever has it and the vault file can read all codes.</source>
        <translation>احتفظ بهذه الورقة كما تحتفظ بجواز السفر. من يملكها مع ملف الخزنة يستطيع قراءة جميع الرموز.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>أُنشئ في {date}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. A file can be copied unseen: paper is safer.</source>
        <translation>تم الحفظ. قد يُنسخ الملف دون أن يلاحظ أحد: الورق أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Recovery key copied</source>
        <translation>تم نسخ مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The link names no counter: counting starts at 0. Compare the first code with the site.</source>
        <translation>لا يحدد الرابط عدّادًا: يبدأ العد من 0. قارن الرمز الأول بالموقع.</translation>
    </message>
    <message>
        <source>Taken for a Steam Guard code because of its name. Change the type if that is wrong.</source>
        <translation>اعتُبر رمز Steam Guard بسبب اسمه. غيّر النوع إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Named Steam, but with digits: kept as an ordinary code.</source>
        <translation>اسمه Steam لكنه بأرقام: تم الاحتفاظ به كرمز عادي.</translation>
    </message>
    <message>
        <source>A key alone says nothing of its site: please give it a name.</source>
        <translation>المفتاح وحده لا يدل على موقعه: يُرجى إعطاؤه اسمًا.</translation>
    </message>
    <message>
        <source>This entry lay in the trash of the app it comes from.</source>
        <translation>كان هذا الإدخال في سلة مهملات التطبيق الذي جاء منه.</translation>
    </message>
    <message>
        <source>Unusual: {parameters}</source>
        <translation>غير معتاد: {parameters}</translation>
    </message>
<message numerus="yes"><source>%n digit(s)</source><translation>
            <numerusform>%n رقم</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation></message><message numerus="yes"><source>a new code every %n second(s)</source><translation>
            <numerusform>رمز جديد كل %n ثانية</numerusform>
            <numerusform>رمز جديد كل ثانية واحدة</numerusform>
            <numerusform>رمز جديد كل ثانيتين</numerusform>
            <numerusform>رمز جديد كل %n ثوانٍ</numerusform>
            <numerusform>رمز جديد كل %n ثانية</numerusform>
            <numerusform>رمز جديد كل %n ثانية</numerusform>
        </translation></message></context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Ask for a new code</source>
        <translation>طلب رمز جديد</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>عنوان البريد الإلكتروني للحساب</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Leave empty for 4OTP Sync itself.</source>
        <translation>اتركه فارغًا لخدمة 4OTP Sync نفسها.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>الرمز الوارد في البريد</translation>
    </message>
    <message>
        <source>One-time password or backup code</source>
        <translation>كلمة مرور لمرة واحدة أو رمز احتياطي</translation>
    </message>
    <message>
        <source>You get a code by mail. Your codes are opened on this computer only.</source>
        <translation>يصلك رمز بالبريد الإلكتروني. تُفتح رموزك على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Type the code from the mail. It is valid for ten minutes.</source>
        <translation>اكتب الرمز الوارد في البريد. صلاحيته عشر دقائق.</translation>
    </message>
    <message>
        <source>This account asks for a second factor.</source>
        <translation>يطلب هذا الحساب عاملًا ثانيًا.</translation>
    </message>
    <message>
        <source>Last, what only you know. It never leaves this computer.</source>
        <translation>أخيرًا، ما لا يعرفه سواك. لا يغادر هذا الحاسوب أبدًا.</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Entry {number}</source>
        <translation>الإدخال {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>{file} is from {app}</source>
        <translation>{file} من {app}</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>إدخالات الملف</translation>
    </message>
    <message>
        <source>Where the codes go</source>
        <translation>وجهة الرموز</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>Add %n code(s)</source>
        <translation>
            <numerusform>إضافة %n رمز</numerusform>
            <numerusform>إضافة رمز واحد</numerusform>
            <numerusform>إضافة رمزين</numerusform>
            <numerusform>إضافة %n رموز</numerusform>
            <numerusform>إضافة %n رمزًا</numerusform>
            <numerusform>إضافة %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>لا شيء لإضافته</translation>
    </message>
    <message>
        <source>Complete what is here</source>
        <translation>استكمال الموجود هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>تمت إضافة %n رمز</numerusform>
            <numerusform>تمت إضافة رمز واحد</numerusform>
            <numerusform>تمت إضافة رمزين</numerusform>
            <numerusform>تمت إضافة %n رموز</numerusform>
            <numerusform>تمت إضافة %n رمزًا</numerusform>
            <numerusform>تمت إضافة %n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>تم تجاوزه: %n</numerusform>
            <numerusform>تم تجاوزه: %n</numerusform>
            <numerusform>تم تجاوزه: %n</numerusform>
            <numerusform>تم تجاوزه: %n</numerusform>
            <numerusform>تم تجاوزه: %n</numerusform>
            <numerusform>تم تجاوزه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, with its reason below</source>
        <translation>
            <numerusform>مرفوض: %n، والسبب أدناه</numerusform>
            <numerusform>مرفوض: %n، والسبب أدناه</numerusform>
            <numerusform>مرفوض: %n، والسبب أدناه</numerusform>
            <numerusform>مرفوض: %n، والسبب أدناه</numerusform>
            <numerusform>مرفوض: %n، والسبب أدناه</numerusform>
            <numerusform>مرفوض: %n، والسبب أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>كل ما في الملف موجود هنا الآن.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Report saved. It holds names and reasons, no keys.</source>
        <translation>تم حفظ التقرير. يحتوي على أسماء وأسباب، دون مفاتيح.</translation>
    </message>
</context>
<context>
    <name>ScanErrors</name>
    <message>
        <source>Pictures of the kind {kind} cannot be read here. Save it as PNG or JPEG first.</source>
        <translation>لا يمكن قراءة صور من النوع {kind} هنا. احفظها أولًا بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The desktop's picture of the screen could not be deleted. Please delete it: {path}</source>
        <translation>تعذر حذف صورة الشاشة التي أنشأتها بيئة سطح المكتب. يُرجى حذفها: {path}</translation>
    </message>
    <message>
        <source>The desktop gave no picture of the screen.</source>
        <translation>لم تقدم بيئة سطح المكتب صورة للشاشة.</translation>
    </message>
    <message>
        <source>Make the export again in that app.</source>
        <translation>أعد التصدير في ذلك التطبيق.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>لا يمكن فتح هذا الملف.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read here.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها هنا.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete.</source>
        <translation>هذه الصورة تالفة أو غير مكتملة.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the QR code.</source>
        <translation>هذه الصورة كبيرة جدًا. اقتطع الجزء الذي يحتوي على رمز QR.</translation>
    </message>
    <message>
        <source>This is too much for one QR code.</source>
        <translation>هذا أكثر مما يتسع له رمز QR واحد.</translation>
    </message>
    <message>
        <source>There is nothing to show as a QR code.</source>
        <translation>لا يوجد ما يُعرض كرمز QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add the code in another way.</source>
        <translation>لم يُعثر على كاميرا. وصّل واحدة، أو أضف الرمز بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The camera does not open: another program is using it, or the privacy settings keep it from 4OTP.</source>
        <translation>لا تُفتح الكاميرا: يستخدمها برنامج آخر، أو تمنعها إعدادات الخصوصية عن 4OTP.</translation>
    </message>
    <message>
        <source>4OTP may not use the camera. Allow it in the settings of this computer, then try again.</source>
        <translation>لا يُسمح لـ 4OTP باستخدام الكاميرا. اسمح بذلك في إعدادات هذا الحاسوب ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The camera gives no more pictures. Was it unplugged?</source>
        <translation>لم تعد الكاميرا ترسل صورًا. هل فُصلت؟</translation>
    </message>
    <message>
        <source>4OTP may not see the screen yet. Allow it under Privacy &amp; Security &gt; Screen Recording, then start it again.</source>
        <translation>لا يُسمح لـ 4OTP برؤية الشاشة بعد. اسمح بذلك ضمن «الخصوصية والأمن &gt; تسجيل الشاشة»، ثم أعد تشغيله.</translation>
    </message>
    <message>
        <source>This desktop does not offer what is needed for it.</source>
        <translation>لا تتيح بيئة سطح المكتب هذه ما يلزم لذلك.</translation>
    </message>
    <message>
        <source>The desktop refused. Nothing was changed.</source>
        <translation>رفضت بيئة سطح المكتب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture.</source>
        <translation>لم يُعثر على رمز QR في هذه الصورة.</translation>
    </message>
    <message>
        <source>No QR code was found on the screen. It must be fully visible, and not tiny.</source>
        <translation>لم يُعثر على رمز QR على الشاشة. يجب أن يكون ظاهرًا بالكامل وألا يكون صغيرًا جدًا.</translation>
    </message>
    <message>
        <source>This was read, but it is no code for signing in.</source>
        <translation>تمت قراءة هذا، لكنه ليس رمزًا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This is a recovery key. It opens a vault or an account, and is no code to keep here.</source>
        <translation>هذا مفتاح استرداد. يفتح خزنة أو حسابًا، وليس رمزًا يُحفظ هنا.</translation>
    </message>
    <message>
        <source>This is too much text at once. Open it as a file with Import.</source>
        <translation>هذا نص كثير دفعة واحدة. افتحه كملف عبر «استيراد».</translation>
    </message>
    <message>
        <source>This is an access key. It is used to connect under Sync.</source>
        <translation>هذا مفتاح وصول. يُستخدم للاتصال ضمن «المزامنة».</translation>
    </message>
    <message>
        <source>The key is not made of the digits 0 to 9 and the letters a to f.</source>
        <translation>لا يتكون المفتاح من الأرقام 0 إلى 9 والأحرف a إلى f.</translation>
    </message>
    <message>
        <source>The key is written in a way that 4OTP does not know.</source>
        <translation>المفتاح مكتوب بطريقة لا يعرفها 4OTP.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at an impossible time.</source>
        <translation>تشير ساعة هذا الحاسوب إلى وقت مستحيل.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off or mistyped.</source>
        <translation>تصدير Google Authenticator هذا مقطوع أو مكتوب خطأً.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator holds no codes.</source>
        <translation>تصدير Google Authenticator هذا لا يحتوي على رموز.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is damaged.</source>
        <translation>تصدير Google Authenticator هذا تالف.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator is cut off.</source>
        <translation>تصدير Google Authenticator هذا مقطوع.</translation>
    </message>
    <message>
        <source>This export of Google Authenticator contradicts itself.</source>
        <translation>تصدير Google Authenticator هذا يناقض نفسه.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this type of code.</source>
        <translation>لا يعرف Google Authenticator هذا النوع من الرموز.</translation>
    </message>
    <message>
        <source>Google Authenticator does not know this algorithm.</source>
        <translation>لا يعرف Google Authenticator هذه الخوارزمية.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 6 or 8 digits only.</source>
        <translation>لا يعرف Google Authenticator إلا الرموز ذات 6 أو 8 أرقام.</translation>
    </message>
    <message>
        <source>Google Authenticator knows codes of 30 seconds only.</source>
        <translation>لا يعرف Google Authenticator إلا الرموز ذات 30 ثانية.</translation>
    </message>
    <message>
        <source>This code is too large for Google Authenticator's export.</source>
        <translation>هذا الرمز أكبر مما يتسع له تصدير Google Authenticator.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>And the hint that the unlock screen shows on request</source>
        <translation>والتلميح الذي تعرضه شاشة فتح القفل عند الطلب</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Remove the recovery key</source>
        <translation>إزالة مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>A printed sheet then opens nothing any more</source>
        <translation>عندئذٍ لا تفتح الورقة المطبوعة شيئًا</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>فتح القفل بمخزن مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>نسخ أقدم</translation>
    </message>
    <message>
        <source>Some open with a former password. Renew or delete them</source>
        <translation>بعضها يُفتح بكلمة مرور سابقة. جدّدها أو احذفها</translation>
    </message>
    <message>
        <source>There is one. Make a new one; the old sheet then opens nothing any more</source>
        <translation>يوجد مفتاح. أنشئ مفتاحًا جديدًا؛ ولن تفتح الورقة القديمة شيئًا بعد ذلك</translation>
    </message>
    <message>
        <source>A printed key that opens the vault when the password is forgotten</source>
        <translation>مفتاح مطبوع يفتح الخزنة عند نسيان كلمة المرور</translation>
    </message>
    <message>
        <source>On. The password is asked for again from time to time. Turn it off</source>
        <translation>مفعّل. تُطلب كلمة المرور مجددًا من حين لآخر. إيقافه</translation>
    </message>
    <message>
        <source>Off. Opens without typing the password while you are signed in. Turn it on</source>
        <translation>متوقف. يفتح دون كتابة كلمة المرور ما دمت مسجلًا الدخول. تفعيله</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>إنشاء مفتاح استرداد</translation>
    </message>
    <message>
        <source>Stop unlocking without the password</source>
        <translation>إيقاف فتح القفل من دون كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock without the password</source>
        <translation>فتح القفل من دون كلمة المرور</translation>
    </message>
    <message>
        <source>Please type your password first.</source>
        <translation>يُرجى كتابة كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock when unused for</source>
        <translation>القفل عند عدم الاستخدام لمدة</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>مسح الحافظة بعد</translation>
    </message>
    <message>
        <source>Lock when the screen is locked or the computer sleeps</source>
        <translation>القفل عند قفل الشاشة أو سكون الحاسوب</translation>
    </message>
    <message>
        <source>Hide 4OTP from screenshots and recordings</source>
        <translation>إخفاء 4OTP من لقطات الشاشة والتسجيلات</translation>
    </message>
    <message>
        <source>Open the quick picker with the shortcut</source>
        <translation>فتح المنتقي السريع بالاختصار</translation>
    </message>
    <message>
        <source>Show 4OTP in the tray</source>
        <translation>عرض 4OTP في علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window keeps 4OTP in the tray</source>
        <translation>إغلاق النافذة يبقي 4OTP في علبة النظام</translation>
    </message>
    <message>
        <source>New codes go</source>
        <translation>وجهة الرموز الجديدة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>القفل عند تصغير النافذة</translation>
    </message>
    <message>
        <source>Start hidden, in the tray</source>
        <translation>البدء مخفيًا في علبة النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>عدد الأرقام</translation>
    </message>
    <message>
        <source>Hide codes until pointed at</source>
        <translation>إخفاء الرموز حتى الإشارة إليها</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Compare the clock with the sync service</source>
        <translation>مقارنة الساعة بخدمة المزامنة</translation>
    </message>
    <message>
        <source>Correct codes when the clock is off</source>
        <translation>تصحيح الرموز عندما تكون الساعة غير مضبوطة</translation>
    </message>
    <message>
        <source>Asks only what time it is; nothing about your codes is sent.</source>
        <translation>يسأل عن الوقت فقط؛ لا يُرسل أي شيء عن رموزك.</translation>
    </message>
    <message>
        <source>Only if the code is still there. Clipboard managers are asked not to keep it.</source>
        <translation>فقط إذا كان الرمز لا يزال هناك. يُطلب من مديري الحافظة عدم الاحتفاظ به.</translation>
    </message>
    <message>
        <source>Shared screens do not show it either.</source>
        <translation>ولا يظهر كذلك في الشاشات المشاركة.</translation>
    </message>
    <message>
        <source>Where there is no tray, the window shows.</source>
        <translation>إن لم توجد علبة نظام تظهر النافذة.</translation>
    </message>
    <message>
        <source>High contrast keeps its own.</source>
        <translation>التباين العالي يحتفظ بلونه.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:8080 or socks5://localhost:9050</source>
        <translation>مثلًا http://proxy.example.org:8080 أو socks5://localhost:9050</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one.</source>
        <translation>فقط إذا طلبه الوكيل.</translation>
    </message>
    <message>
        <source>For screens that others can see. Copying works as ever.</source>
        <translation>للشاشات التي يمكن للآخرين رؤيتها. يعمل النسخ كالمعتاد.</translation>
    </message>
    <message>
        <source>Where I say, each time</source>
        <translation>السؤال في كل مرة</translation>
    </message>
    <message>
        <source>To all my devices</source>
        <translation>إلى جميع أجهزتي</translation>
    </message>
    <message>
        <source>On this device only</source>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بدون وكيل</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>In halves: 123 456, 1234 5678</source>
        <translation>نصفين: 123 456، 1234 5678</translation>
    </message>
    <message>
        <source>In threes: 123 456, 123 456 78</source>
        <translation>ثلاثات: 123 456، 123 456 78</translation>
    </message>
    <message>
        <source>In pairs: 12 34 56</source>
        <translation>أزواج: 12 34 56</translation>
    </message>
    <message>
        <source>Together: 123456</source>
        <translation>متصلة: 123456</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>حسب الحساب</translation>
    </message>
    <message>
        <source>Most used first</source>
        <translation>الأكثر استخدامًا أولًا</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>الأحدث استخدامًا أولًا</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>ترتيبي الخاص</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>العودة إلى الإعدادات الافتراضية</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Typing always searches, wherever the cursor is.</source>
        <translation>الكتابة تبحث دائمًا، أينما كان المؤشر.</translation>
    </message>
    <message>
        <source>Copy the first or chosen code</source>
        <translation>نسخ الرمز الأول أو المختار</translation>
    </message>
    <message>
        <source>Copy the next code</source>
        <translation>نسخ الرمز التالي</translation>
    </message>
    <message>
        <source>Copy the first to the ninth code in view</source>
        <translation>نسخ الرمز الظاهر من الأول إلى التاسع</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>اختيار رمز</translation>
    </message>
    <message>
        <source>All that can be done with the chosen code</source>
        <translation>كل ما يمكن فعله بالرمز المختار</translation>
    </message>
    <message>
        <source>Clear the search; leave a page</source>
        <translation>مسح البحث؛ مغادرة صفحة</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Paste a link, a key or a picture</source>
        <translation>لصق رابط أو مفتاح أو صورة</translation>
    </message>
    <message>
        <source>Edit the chosen code</source>
        <translation>تحرير الرمز المختار</translation>
    </message>
    <message>
        <source>Let a screen reader say the chosen code and the seconds left</source>
        <translation>نطق الرمز المختار والثواني المتبقية بقارئ الشاشة</translation>
    </message>
    <message>
        <source>Pin the chosen code, or unpin it</source>
        <translation>تثبيت الرمز المختار أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Move the chosen code to the trash</source>
        <translation>نقل الرمز المختار إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the chosen code, in your own order</source>
        <translation>نقل الرمز المختار ضمن ترتيبك الخاص</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ShowForGooglePage</name>
    <message>
        <source>To Google Authenticator</source>
        <translation>إلى Google Authenticator</translation>
    </message>
    <message>
        <source>In Google Authenticator choose Transfer codes, then Import codes, and scan one after the other.</source>
        <translation>في Google Authenticator اختر «نقل الرموز» ثم «استيراد الرموز»، وامسحها واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Whoever sees it can make these codes. It goes after three minutes.</source>
        <translation>من يراه يستطيع إنشاء هذه الرموز. يختفي بعد ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>QR code {number} of {size}</source>
        <translation>رمز QR رقم {number} من {size}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ShowQrPage</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>رمز QR لـ {name}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Scan it with the other device. Whoever sees it can make these codes. It goes after a minute.</source>
        <translation>امسحه بالجهاز الآخر. من يراه يستطيع إنشاء هذه الرموز. يختفي بعد دقيقة.</translation>
    </message>
    <message>
        <source>Link copied. It holds the key: paste it only where it belongs.</source>
        <translation>تم نسخ الرابط. يحتوي على المفتاح: لا تلصقه إلا حيث يلزم.</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your vault is ready</source>
        <translation>خزنتك جاهزة</translation>
    </message>
    <message>
        <source>Add your first code</source>
        <translation>أضف رمزك الأول</translation>
    </message>
    <message>
        <source>With the key or the link that a site shows when you turn on two-factor sign-in</source>
        <translation>بالمفتاح أو الرابط الذي يعرضه الموقع عند تفعيل التحقق بخطوتين</translation>
    </message>
    <message>
        <source>Import from another app or a backup</source>
        <translation>الاستيراد من تطبيق آخر أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>From the export file of another authenticator, or from a 4OTP backup</source>
        <translation>من ملف تصدير تطبيق مصادقة آخر، أو من نسخة احتياطية من 4OTP</translation>
    </message>
    <message>
        <source>Connect to 4OTP Sync</source>
        <translation>الاتصال بـ 4OTP Sync</translation>
    </message>
    <message>
        <source>Bring the codes that your other devices share already</source>
        <translation>إحضار الرموز التي تتشاركها أجهزتك الأخرى بالفعل</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>إلقاء نظرة أولًا</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>بماذا تريد أن تبدأ؟</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Three or four unrelated words are strong and easy to remember.</source>
        <translation>ثلاث أو أربع كلمات لا علاقة بينها قوية وسهلة التذكر.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>ضعيفة جدًا: تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>Weak: guessed quickly</source>
        <translation>ضعيفة: تُخمَّن بسرعة</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>مقبولة: أضف كلمة أخرى</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Your codes are as they were, sync is paused. Try again on another network; if it stays, ask whoever runs the server.</source>
        <translation>رموزك كما كانت، والمزامنة متوقفة مؤقتًا. أعد المحاولة على شبكة أخرى؛ وإذا استمر ذلك فاسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>This vault is not connected to a sync server yet.</source>
        <translation>هذه الخزنة غير متصلة بخادم مزامنة بعد.</translation>
    </message>
    <message>
        <source>An access key is needed, and none came.</source>
        <translation>يلزم مفتاح وصول، ولم يصل أي مفتاح.</translation>
    </message>
    <message>
        <source>This is no 4OTP access key. It begins with 4otp1.</source>
        <translation>هذا ليس مفتاح وصول 4OTP. يبدأ المفتاح بـ 4otp1.</translation>
    </message>
    <message>
        <source>This is a recovery key. An access key begins with 4otp1.</source>
        <translation>هذا مفتاح استرداد. يبدأ مفتاح الوصول بـ 4otp1.</translation>
    </message>
    <message>
        <source>This is an access key. A recovery key begins with 4otprk1.</source>
        <translation>هذا مفتاح وصول. يبدأ مفتاح الاسترداد بـ 4otprk1.</translation>
    </message>
    <message>
        <source>The access key has a wrong or missing character. Copy it again from the dashboard.</source>
        <translation>في مفتاح الوصول حرف خاطئ أو ناقص. انسخه مجددًا من لوحة التحكم.</translation>
    </message>
    <message>
        <source>This access key was made by a newer 4OTP. Update this one.</source>
        <translation>أُنشئ مفتاح الوصول هذا بإصدار أحدث من 4OTP. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>The access key is damaged. Copy it again from the dashboard.</source>
        <translation>مفتاح الوصول تالف. انسخه مجددًا من لوحة التحكم.</translation>
    </message>
    <message>
        <source>The server does not know this access key. Reveal one that exists in the dashboard.</source>
        <translation>لا يعرف الخادم مفتاح الوصول هذا. أظهر مفتاحًا موجودًا في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The key names {host} without encryption (http). Only https servers are used.</source>
        <translation>يحدد المفتاح {host} بلا تشفير (http). لا تُستخدم إلا خوادم https.</translation>
    </message>
    <message>
        <source>The server's address is none. It looks like https://sync.example.org</source>
        <translation>عنوان الخادم غير صالح. يكون بهذا الشكل https://sync.example.org</translation>
    </message>
    <message>
        <source>The access key names no server: fill in its address.</source>
        <translation>لا يحدد مفتاح الوصول خادمًا: أدخل عنوانه.</translation>
    </message>
    <message>
        <source>A synced vault holds up to {limit} codes. Your codes are as they were.</source>
        <translation>تتسع الخزنة المتزامنة حتى {limit} من الرموز. رموزك كما كانت.</translation>
    </message>
    <message>
        <source>The server says that this is too much for one vault. Your codes are as they were.</source>
        <translation>يقول الخادم إن هذا كثير على خزنة واحدة. رموزك كما كانت.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Changes wait here and are sent later.</source>
        <translation>لا يمكن الوصول إلى الخادم. تنتظر التغييرات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Changes wait here and are sent later.</source>
        <translation>لم يرد الخادم في الوقت المناسب. تنتظر التغييرات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid, so nothing was sent. Your codes are as they were.</source>
        <translation>شهادة الخادم غير صالحة، لذا لم يُرسل شيء. رموزك كما كانت.</translation>
    </message>
    <message>
        <source>Something else answered, not a sync server: a hotel's sign-in page or a web site.</source>
        <translation>رد شيء آخر غير خادم مزامنة: صفحة تسجيل دخول في فندق أو موقع ويب.</translation>
    </message>
    <message>
        <source>The server's answer cannot be read. Your codes are as they were.</source>
        <translation>لا يمكن قراءة رد الخادم. رموزك كما كانت.</translation>
    </message>
    <message>
        <source>The server's answer has no end. Your codes are as they were.</source>
        <translation>رد الخادم لا نهاية له. رموزك كما كانت.</translation>
    </message>
    <message>
        <source>The server has a problem of its own ({status}). Changes wait here and are sent later.</source>
        <translation>لدى الخادم مشكلة خاصة به ({status}). تنتظر التغييرات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server is under maintenance. Changes wait here and are sent later.</source>
        <translation>الخادم قيد الصيانة. تنتظر التغييرات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server asks to wait a while.</source>
        <translation>يطلب الخادم الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>Other devices change the vault all the time. Try again in a moment.</source>
        <translation>تغيّر أجهزة أخرى الخزنة باستمرار. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through. Check the proxy settings.</source>
        <translation>لا يسمح الوكيل بمرور هذا الاتصال. تحقق من إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Check the proxy settings. Changes wait here and are sent later.</source>
        <translation>لا يمكن الوصول إلى الوكيل. تحقق من إعدادات الوكيل. تنتظر التغييرات هنا وتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password, or does not take those given. Put them into the proxy settings.</source>
        <translation>يطلب الوكيل اسمًا وكلمة مرور، أو لا يقبل ما أُدخل. أدخلهما في إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>The proxy's address cannot be used. It looks like http://proxy.example.org:8080</source>
        <translation>لا يمكن استخدام عنوان الوكيل. يكون بهذا الشكل http://proxy.example.org:8080</translation>
    </message>
    <message>
        <source>The subscription has lapsed: changes of other devices still come, yours wait here.</source>
        <translation>انتهى الاشتراك: ما زالت تغييرات الأجهزة الأخرى تصل، وتغييراتك تنتظر هنا.</translation>
    </message>
    <message>
        <source>The server refuses this change. Your codes are as they were.</source>
        <translation>يرفض الخادم هذا التغيير. رموزك كما كانت.</translation>
    </message>
    <message>
        <source>The server refuses this device. Your codes are as they were.</source>
        <translation>يرفض الخادم هذا الجهاز. رموزك كما كانت.</translation>
    </message>
    <message>
        <source>Too many tries. Wait before the next one.</source>
        <translation>محاولات كثيرة جدًا. انتظر قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>The server needs a newer 4OTP. Update this one.</source>
        <translation>يتطلب الخادم إصدارًا أحدث من 4OTP. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>This version is not kept any more; the server keeps the last 50.</source>
        <translation>لم يعد هذا الإصدار محفوظًا؛ يحتفظ الخادم بآخر 50 إصدارًا.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>لا يعرف الخادم ما طُلب منه.</translation>
    </message>
    <message>
        <source>The owner deleted or disabled this access key. Codes stay here; connect with another key.</source>
        <translation>حذف المالك مفتاح الوصول هذا أو عطّله. تبقى الرموز هنا؛ اتصل بمفتاح آخر.</translation>
    </message>
    <message>
        <source>The server does not know this device any more. Codes stay here; connect again.</source>
        <translation>لم يعد الخادم يعرف هذا الجهاز. تبقى الرموز هنا؛ اتصل من جديد.</translation>
    </message>
    <message>
        <source>The owner made a new synced vault. Codes stay here; connect with a new access key.</source>
        <translation>أنشأ المالك خزنة متزامنة جديدة. تبقى الرموز هنا؛ اتصل بمفتاح وصول جديد.</translation>
    </message>
    <message>
        <source>The sync server lost changes, as after a restore from a backup. Nothing was changed here. Repair brings back what is missing there.</source>
        <translation>فقد خادم المزامنة تغييرات، كما يحدث بعد الاستعادة من نسخة احتياطية. لم يتغير شيء هنا. يعيد الإصلاح ما ينقص هناك.</translation>
    </message>
    <message>
        <source>The server was restored to a moment before an access key was removed. The owner must renew the keys in the dashboard first; then repair here.</source>
        <translation>استُعيد الخادم إلى لحظة قبل إزالة مفتاح وصول. يجب أن يجدد المالك المفاتيح في لوحة التحكم أولًا؛ ثم أصلح هنا.</translation>
    </message>
    <message>
        <source>The server's answer breaks the rules of sync.</source>
        <translation>رد الخادم يخالف قواعد المزامنة.</translation>
    </message>
    <message>
        <source>The server shows an older state than this device has seen.</source>
        <translation>يعرض الخادم حالة أقدم مما رآه هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server's history does not continue what this device has seen.</source>
        <translation>سجل الخادم لا يكمل ما رآه هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server shows keys that were replaced before.</source>
        <translation>يعرض الخادم مفاتيح سبق استبدالها.</translation>
    </message>
    <message>
        <source>A change on the server was made by nobody who holds the vault's key.</source>
        <translation>أجرى تغييرًا على الخادم شخص لا يملك مفتاح الخزنة.</translation>
    </message>
    <message>
        <source>The server shows another key for a known period.</source>
        <translation>يعرض الخادم مفتاحًا آخر لفترة معروفة.</translation>
    </message>
    <message>
        <source>What the server keeps for this key does not open with it.</source>
        <translation>ما يحفظه الخادم لهذا المفتاح لا يُفتح به.</translation>
    </message>
    <message>
        <source>The server answers for another vault.</source>
        <translation>يرد الخادم نيابة عن خزنة أخرى.</translation>
    </message>
    <message>
        <source>The keys were changed, but the history shows nothing of it.</source>
        <translation>تغيّرت المفاتيح، لكن السجل لا يُظهر شيئًا من ذلك.</translation>
    </message>
    <message>
        <source>The server's state is older than this access key.</source>
        <translation>حالة الخادم أقدم من مفتاح الوصول هذا.</translation>
    </message>
    <message>
        <source>The server left out or changed records.</source>
        <translation>أغفل الخادم سجلات أو غيّرها.</translation>
    </message>
    <message>
        <source>The server's list of keys is not the owner's.</source>
        <translation>قائمة المفاتيح لدى الخادم ليست قائمة المالك.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or have a new one sent.</source>
        <translation>هذا الرمز خاطئ أو قديم جدًا. تحقق منه أو اطلب إرسال رمز جديد.</translation>
    </message>
    <message>
        <source>This is not the passphrase, nor the recovery key.</source>
        <translation>ليست هذه عبارة المرور ولا مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>This account has no access key. Make one in the dashboard.</source>
        <translation>ليس لهذا الحساب مفتاح وصول. أنشئ واحدًا في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The settings of sync are damaged. Codes stay here; connect again.</source>
        <translation>إعدادات المزامنة تالفة. تبقى الرموز هنا؛ اتصل من جديد.</translation>
    </message>
    <message>
        <source>This account has no synced vault yet. Make one in the dashboard.</source>
        <translation>ليس لهذا الحساب خزنة متزامنة بعد. أنشئ واحدة في لوحة التحكم.</translation>
    </message>
    <message>
        <source>What was different here is in the trash for 30 days.</source>
        <translation>ما كان مختلفًا هنا موجود في سلة المهملات لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>A code that you deleted was changed on another device and stays.</source>
        <translation>رمز حذفته تغيّر على جهاز آخر فبقي.</translation>
    </message>
    <message>
        <source>A code that you changed was deleted on another device and is back.</source>
        <translation>رمز غيّرته حُذف على جهاز آخر وقد عاد.</translation>
    </message>
    <message>
        <source>A code was deleted on another device; its counter or place here went with it.</source>
        <translation>حُذف رمز على جهاز آخر؛ وذهب معه عدّاده أو موضعه هنا.</translation>
    </message>
    <message>
        <source>Two devices gave a code another secret: both are kept, side by side.</source>
        <translation>أعطى جهازان رمزًا واحدًا مفتاحين سريين مختلفين: تم الاحتفاظ بكليهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>A code was already there and became one with it.</source>
        <translation>كان أحد الرموز موجودًا هناك بالفعل فاندمج معه.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Enable synchronization</source>
        <translation>تفعيل المزامنة</translation>
    </message>
    <message>
        <source>Connect with an access key</source>
        <translation>الاتصال بمفتاح وصول</translation>
    </message>
    <message>
        <source>Scan or paste it from the dashboard</source>
        <translation>امسحه أو الصقه من لوحة التحكم</translation>
    </message>
    <message>
        <source>Restore with e-mail and passphrase</source>
        <translation>الاستعادة بالبريد الإلكتروني وعبارة المرور</translation>
    </message>
    <message>
        <source>When there is no access key</source>
        <translation>عند عدم وجود مفتاح وصول</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What changed, when and where; go back to a version</source>
        <translation>ما الذي تغيّر ومتى وأين؛ والعودة إلى إصدار</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>كيف يصل هذا الحاسوب إلى الخادم</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation>فحص المزامنة</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>Synchronization configuration</source>
        <translation>إعدادات المزامنة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التوقيت</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes on all devices…</source>
        <translation>
            <numerusform>حذف %n رمز من جميع الأجهزة…</numerusform>
            <numerusform>حذف رمز واحد من جميع الأجهزة…</numerusform>
            <numerusform>حذف رمزين من جميع الأجهزة…</numerusform>
            <numerusform>حذف %n رموز من جميع الأجهزة…</numerusform>
            <numerusform>حذف %n رمزًا من جميع الأجهزة…</numerusform>
            <numerusform>حذف %n رمز من جميع الأجهزة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Six words, the same on all devices that have seen the same changes</source>
        <translation>ست كلمات، متطابقة على كل الأجهزة التي رأت التغييرات نفسها</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>الخادم: {address}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Sync is paused</source>
        <translation>المزامنة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Not in step at the moment</source>
        <translation>غير متزامن حاليًا</translation>
    </message>
    <message>
        <source>Synchronizing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n change(s)</source>
        <translation>
            <numerusform>بانتظار الإرسال: %n تغيير</numerusform>
            <numerusform>بانتظار الإرسال: تغيير واحد</numerusform>
            <numerusform>بانتظار الإرسال: تغييران</numerusform>
            <numerusform>بانتظار الإرسال: %n تغييرات</numerusform>
            <numerusform>بانتظار الإرسال: %n تغييرًا</numerusform>
            <numerusform>بانتظار الإرسال: %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>In step, live</source>
        <translation>متزامن، في الوقت الفعلي</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>The same codes on all your devices, end-to-end encrypted: the server cannot read them. Everything works without it.</source>
        <translation>الرموز نفسها على جميع أجهزتك، مشفّرة من طرف إلى طرف: لا يستطيع الخادم قراءتها. ويعمل كل شيء من دون المزامنة أيضًا.</translation>
    </message>
    <message>
        <source>Last contact: {when}.</source>
        <translation>آخر اتصال: {when}.</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>آخر تغيير: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting here: %n change(s).</source>
        <translation>
            <numerusform>بانتظار الإرسال هنا: %n تغيير.</numerusform>
            <numerusform>بانتظار الإرسال هنا: تغيير واحد.</numerusform>
            <numerusform>بانتظار الإرسال هنا: تغييران.</numerusform>
            <numerusform>بانتظار الإرسال هنا: %n تغييرات.</numerusform>
            <numerusform>بانتظار الإرسال هنا: %n تغييرًا.</numerusform>
            <numerusform>بانتظار الإرسال هنا: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live, at once</source>
        <translation>في الوقت الفعلي، فورًا</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>كل ست ساعات</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Only when I press Sync now</source>
        <translation>فقط عندما أضغط «المزامنة الآن»</translation>
    </message>
    <message>
        <source>Delete these codes on all devices?</source>
        <translation>هل تريد حذف هذه الرموز من جميع الأجهزة؟</translation>
    </message>
    <message>
        <source>They go to the trash here for 30 days, and History can bring them back.</source>
        <translation>تذهب إلى سلة المهملات هنا لمدة 30 يومًا، ويمكن إعادتها من السجل.</translation>
    </message>
    <message>
        <source>Delete on all devices</source>
        <translation>حذف من جميع الأجهزة</translation>
    </message>
</context>
<context>
    <name>SyncWatch</name>
    <message>
        <source>Sync needs your decision.</source>
        <translation>المزامنة تحتاج إلى قرارك.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Refused: {why}</source>
        <translation>مرفوض: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
            <numerusform>جديد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
            <numerusform>موجود هنا بالفعل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differs</source>
        <translation>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
            <numerusform>مختلف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>مرفوض: %n</numerusform>
            <numerusform>مرفوض: %n</numerusform>
            <numerusform>مرفوض: %n</numerusform>
            <numerusform>مرفوض: %n</numerusform>
            <numerusform>مرفوض: %n</numerusform>
            <numerusform>مرفوض: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>New name for a key that is here</source>
        <translation>اسم جديد لمفتاح موجود هنا</translation>
    </message>
    <message>
        <source>Differs from the one here: both are kept</source>
        <translation>يختلف عن الموجود هنا: يتم الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>This is not the password of the file.</source>
        <translation>كلمة مرور الملف غير صحيحة.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Nothing was changed.</source>
        <translation>الملف تالف أو غير مكتمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>4OTP does not know this kind of file. Nothing was changed.</source>
        <translation>لا يعرف 4OTP هذا النوع من الملفات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file is larger than any export. Nothing was changed.</source>
        <translation>الملف أكبر من أي تصدير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export does.</source>
        <translation>يتطلب الملف معالجة أكثر مما يتطلبه أي تصدير حقيقي.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this file.</source>
        <translation>لا توجد ذاكرة حرة كافية لفتح هذا الملف.</translation>
    </message>
    <message>
        <source>This file needs another one beside it: {file}. Choose both together.</source>
        <translation>يحتاج هذا الملف إلى ملف آخر بجواره: {file}. اختر الاثنين معًا.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported. {advice}</source>
        <translation>لا يمكن استيراد ملفات من هذا النوع. {advice}</translation>
    </message>
    <message>
        <source>{app} does not let anybody read this file. Export it there in another way, without its own lock.</source>
        <translation>لا يسمح {app} لأحد بقراءة هذا الملف. صدّره هناك بطريقة أخرى، من دون قفله الخاص.</translation>
    </message>
    <message>
        <source>It is locked to the device that it was made on. {advice}</source>
        <translation>إنه مرتبط بالجهاز الذي أُنشئ عليه. {advice}</translation>
    </message>
    <message>
        <source>This archive is empty: {app} failed to make it. Update {app}, then export again.</source>
        <translation>هذا الأرشيف فارغ: لم يتمكن {app} من إنشائه. حدّث {app} ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>Parts {missing} of {size} are missing. Choose all pages of the recovery kit together.</source>
        <translation>الأجزاء {missing} من {size} ناقصة. اختر كل صفحات مجموعة الاسترداد معًا.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Try a sharper or larger one.</source>
        <translation>لم يُعثر على رمز QR في هذه الصورة. جرّب صورة أوضح أو أكبر.</translation>
    </message>
    <message>
        <source>This key file is damaged, or is none. Choose another one.</source>
        <translation>ملف المفتاح هذا تالف أو ليس ملف مفتاح. اختر غيره.</translation>
    </message>
    <message>
        <source>The file cannot be read from the disk.</source>
        <translation>لا يمكن قراءة الملف من القرص.</translation>
    </message>
    <message>
        <source>This file holds no settings of 4OTP. Nothing was changed.</source>
        <translation>لا يحوي هذا الملف إعدادات 4OTP. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It cannot be decrypted. Export again in the other app.</source>
        <translation>لا يمكن فك تشفيره. صدّر من جديد في التطبيق الآخر.</translation>
    </message>
    <message>
        <source>It is damaged in the file. Export again in the other app.</source>
        <translation>إنه تالف في الملف. صدّر من جديد في التطبيق الآخر.</translation>
    </message>
    <message>
        <source>It lies in another file. Choose all files of the export together.</source>
        <translation>إنه في ملف آخر. اختر كل ملفات التصدير معًا.</translation>
    </message>
    <message>
        <source>It has a password of its own. Take that off in the other app, then export again.</source>
        <translation>له كلمة مرور خاصة به. أزلها في التطبيق الآخر ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>It works by messages to a phone and has no key. Set up a code at the site instead.</source>
        <translation>يعمل برسائل إلى هاتف وليس له مفتاح. أعدّ رمزًا في الموقع بدلًا منه.</translation>
    </message>
    <message>
        <source>The format has no place for this type of code. Choose another one.</source>
        <translation>لا مكان في هذه الصيغة لهذا النوع من الرموز. اختر غيرها.</translation>
    </message>
    <message>
        <source>The format has no place for this algorithm. Choose another one.</source>
        <translation>لا مكان في هذه الصيغة لهذه الخوارزمية. اختر غيرها.</translation>
    </message>
    <message>
        <source>The format has no place for so many digits. Choose another one.</source>
        <translation>لا مكان في هذه الصيغة لهذا العدد من الأرقام. اختر غيرها.</translation>
    </message>
    <message>
        <source>This format cannot be encrypted. Choose another one.</source>
        <translation>لا يمكن تشفير هذه الصيغة. اختر غيرها.</translation>
    </message>
    <message>
        <source>The file needs a password. Type one; nothing was written.</source>
        <translation>يحتاج الملف إلى كلمة مرور. اكتب واحدة؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>عبارة مرور خاطئة أو ملف تالف.</translation>
    </message>
    <message>
        <source>This backup was made by a newer 4OTP. Please update.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من 4OTP. يُرجى التحديث.</translation>
    </message>
    <message>
        <source>This is no backup of 4OTP.</source>
        <translation>هذه ليست نسخة احتياطية من 4OTP.</translation>
    </message>
    <message>
        <source>The backup is larger than 64 MiB.</source>
        <translation>النسخة الاحتياطية أكبر من 64 MiB.</translation>
    </message>
    <message>
        <source>The file was written, but could not be read back. It is no backup; try another place.</source>
        <translation>كُتب الملف، لكن تعذرت إعادة قراءته. لا يُعد نسخة احتياطية؛ جرّب مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>مجلد النسخ الاحتياطية غير موجود.</translation>
    </message>
    <message>
        <source>The settings of the automatic backup are damaged: set it up.</source>
        <translation>إعدادات النسخ الاحتياطي التلقائي تالفة: أعد إعداده.</translation>
    </message>
    <message>
        <source>Choose again how often a backup is made.</source>
        <translation>اختر من جديد عدد مرات إنشاء النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>These pages belong to several recovery kits. Choose those of one.</source>
        <translation>هذه الصفحات من عدة مجموعات استرداد. اختر صفحات مجموعة واحدة.</translation>
    </message>
    <message>
        <source>A QR code of the recovery kit is damaged. Scan its pages again.</source>
        <translation>أحد رموز QR في مجموعة الاسترداد تالف. امسح صفحاتها من جديد.</translation>
    </message>
    <message>
        <source>These are too many codes for a recovery kit. Make a backup file.</source>
        <translation>هذه الرموز أكثر مما تتسع له مجموعة الاسترداد. أنشئ ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Export again in Bitwarden, as password protected or as plain JSON.</source>
        <translation>صدّر من جديد في Bitwarden، محميًا بكلمة مرور أو بصيغة JSON عادية.</translation>
    </message>
    <message>
        <source>Decrypt it with OpenPGP first, or export without OpenPGP.</source>
        <translation>فك تشفيره باستخدام OpenPGP أولًا، أو صدّر دون OpenPGP.</translation>
    </message>
    <message>
        <source>This table of passwords has no column of codes. Export in another format.</source>
        <translation>ليس في جدول كلمات المرور هذا عمود للرموز. صدّر بصيغة أخرى.</translation>
    </message>
    <message>
        <source>Export again without a password, as a plain ZIP file.</source>
        <translation>صدّر من جديد دون كلمة مرور، كملف ZIP عادي.</translation>
    </message>
    <message>
        <source>Export as text in WinAuth, and choose that file.</source>
        <translation>صدّر كنص في WinAuth واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>Change the encryption to AES or ChaCha20 in KeePass, and save.</source>
        <translation>غيّر التشفير إلى AES أو ChaCha20 في KeePass ثم احفظ.</translation>
    </message>
    <message>
        <source>Save it as KDBX 4 in KeePass 2 or KeePassXC.</source>
        <translation>احفظه بصيغة KDBX 4 في KeePass 2 أو KeePassXC.</translation>
    </message>
    <message>
        <source>Use the export of the app itself, as QR codes.</source>
        <translation>استخدم تصدير التطبيق نفسه على هيئة رموز QR.</translation>
    </message>
    <message>
        <source>Set it up again at the site.</source>
        <translation>أعدّه من جديد في الموقع.</translation>
    </message>
    <message>
        <source>Take a screenshot of its QR codes and choose that.</source>
        <translation>التقط صورة شاشة لرموز QR الخاصة به واخترها.</translation>
    </message>
    <message>
        <source>its “{member}” cannot be read; it is kept as it is</source>
        <translation>لا يمكن قراءة «{member}» فيه؛ تم الاحتفاظ به كما هو</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>The file could not be written there: the folder is read-only.</source>
        <translation>تعذرت كتابة الملف هناك: المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>القرص ممتلئ. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>it lies in the other app's trash</source>
        <translation>موجود في سلة مهملات التطبيق الآخر</translation>
    </message>
<message numerus="yes"><source>The passphrase needs at least %n character(s).</source><translation>
            <numerusform>تحتاج عبارة المرور إلى هذا العدد من المحارف على الأقل: %n</numerusform>
            <numerusform>تحتاج عبارة المرور إلى هذا العدد من المحارف على الأقل: %n</numerusform>
            <numerusform>تحتاج عبارة المرور إلى هذا العدد من المحارف على الأقل: %n</numerusform>
            <numerusform>تحتاج عبارة المرور إلى هذا العدد من المحارف على الأقل: %n</numerusform>
            <numerusform>تحتاج عبارة المرور إلى هذا العدد من المحارف على الأقل: %n</numerusform>
            <numerusform>تحتاج عبارة المرور إلى هذا العدد من المحارف على الأقل: %n</numerusform>
        </translation></message><message numerus="yes"><source>%n code(s) in this file</source><translation>
            <numerusform>%n رمز في هذا الملف</numerusform>
            <numerusform>رمز واحد في هذا الملف</numerusform>
            <numerusform>رمزان في هذا الملف</numerusform>
            <numerusform>%n رموز في هذا الملف</numerusform>
            <numerusform>%n رمزًا في هذا الملف</numerusform>
            <numerusform>%n رمز في هذا الملف</numerusform>
        </translation></message></context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Deleted codes stay here for 30 days.</source>
        <translation>تبقى الرموز المحذوفة هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>deleted on {date}</source>
        <translation>حُذف في {date}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>استعادة {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>حذف {name} نهائيًا</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>عاد {name}</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>هل تريد حذف {name} نهائيًا؟</translation>
    </message>
    <message>
        <source>This cannot be undone. Make sure that the site no longer asks for this code.</source>
        <translation>لا يمكن التراجع عن هذا. تأكد من أن الموقع لم يعد يطلب هذا الرمز.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s) for good?</source>
        <translation>
            <numerusform>هل تريد حذف %n إدخال نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف إدخال واحد نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف إدخالين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n إدخالات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n إدخالًا نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %n إدخال نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show 4OTP</source>
        <translation>عرض 4OTP</translation>
    </message>
    <message>
        <source>Quick picker</source>
        <translation>المنتقي السريع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit 4OTP</source>
        <translation>إنهاء 4OTP</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Show the hint</source>
        <translation>عرض التلميح</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدام كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock with this computer's key store</source>
        <translation>فتح القفل بمخزن مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open an older copy…</source>
        <translation>فتح نسخة أقدم…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>البدء من جديد…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Next try in %n second(s).</source>
        <translation>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>كلمة المرور غير صحيحة. المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is not where it was</source>
        <translation>ملف الخزنة ليس في مكانه السابق</translation>
    </message>
    <message>
        <source>Copies of it, or its key, are still here. Nothing was created or changed.</source>
        <translation>ما زالت نسخ منه أو مفتاحه هنا. لم يُنشأ شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Made by a newer 4OTP</source>
        <translation>أُنشئ بإصدار أحدث من 4OTP</translation>
    </message>
    <message>
        <source>Please update 4OTP on this computer. The vault was left as it is.</source>
        <translation>يُرجى تحديث 4OTP على هذا الحاسوب. تُركت الخزنة كما هي.</translation>
    </message>
    <message>
        <source>The vault file is damaged</source>
        <translation>ملف الخزنة تالف</translation>
    </message>
    <message>
        <source>The file is kept. An older copy can be opened with the same password.</source>
        <translation>تم الاحتفاظ بالملف. يمكن فتح نسخة أقدم بكلمة المرور نفسها.</translation>
    </message>
    <message>
        <source>Unlock 4OTP</source>
        <translation>فتح قفل 4OTP</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>التلميح: {hint}</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>هل تريد البدء بخزنة فارغة؟</translation>
    </message>
    <message>
        <source>The damaged file and all copies stay where they are, under another name. Nothing is deleted.</source>
        <translation>يبقى الملف التالف وجميع النسخ في مكانها باسم آخر. لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>These entries are kept exactly as they are, go with every backup, and are tried again by each newer 4OTP. The text of an entry may hold its key: show it to nobody.</source>
        <translation>تُحفظ هذه الإدخالات كما هي تمامًا، وتُرفق بكل نسخة احتياطية، ويحاول كل إصدار أحدث من 4OTP قراءتها مجددًا. قد يحتوي نص الإدخال على مفتاحه: لا تُره لأحد.</translation>
    </message>
    <message>
        <source>Since {when}. Reason: {why}</source>
        <translation>منذ {when}. السبب: {why}</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>نص الإدخال</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>عرض نصه</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete this entry for good?</source>
        <translation>هل تريد حذف هذا الإدخال نهائيًا؟</translation>
    </message>
    <message>
        <source>A newer 4OTP may be able to read it. This cannot be undone.</source>
        <translation>قد يستطيع إصدار أحدث من 4OTP قراءته. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Scan the screen</source>
        <translation>مسح الشاشة</translation>
    </message>
    <message>
        <source>Use the webcam</source>
        <translation>استخدام كاميرا الويب</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Type the key by hand</source>
        <translation>كتابة المفتاح يدويًا</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Where should new codes go?</source>
        <translation>أين تُحفظ الرموز الجديدة؟</translation>
    </message>
    <message>
        <source>Synced codes are on all your devices. Others stay on this one.</source>
        <translation>الرموز المتزامنة موجودة على جميع أجهزتك. أما غيرها فيبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>تذكّر هذا الاختيار</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>self.notify</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
</TS>