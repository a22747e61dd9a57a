<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>General Secretariat</source>
        <translation>الأمانة العامة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered, tried %Ln time(s)</source>
        <translation>
            <numerusform>لم تُسلَّم بعد</numerusform>
            <numerusform>لم تُسلَّم، محاولة واحدة</numerusform>
            <numerusform>لم تُسلَّم، محاولتان</numerusform>
            <numerusform>لم تُسلَّم، %Ln محاولات</numerusform>
            <numerusform>لم تُسلَّم، %Ln محاولة</numerusform>
            <numerusform>لم تُسلَّم، %Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message numerus="yes">
        <source>No receipt yet, sent %Ln time(s)</source>
        <translation>
            <numerusform>بلا إشعار استلام</numerusform>
            <numerusform>بلا إشعار، أُرسلت مرة</numerusform>
            <numerusform>بلا إشعار، أُرسلت مرتين</numerusform>
            <numerusform>بلا إشعار، أُرسلت %Ln مرات</numerusform>
            <numerusform>بلا إشعار، أُرسلت %Ln مرة</numerusform>
            <numerusform>بلا إشعار، أُرسلت %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>أُرسلت دون إشعار بعد</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبت</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>نُحّيت</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أُخذ بها</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>أُفرج عنها</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>أُهملت</translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>حررها</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>يتولاها</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>لا موانع</numerusform>
            <numerusform>مانع واحد</numerusform>
            <numerusform>مانعان</numerusform>
            <numerusform>%n موانع</numerusform>
            <numerusform>%n مانعا</numerusform>
            <numerusform>%n مانع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>لا إرشادات</numerusform>
            <numerusform>إرشاد واحد</numerusform>
            <numerusform>إرشادان</numerusform>
            <numerusform>%n إرشادات</numerusform>
            <numerusform>%n إرشادا</numerusform>
            <numerusform>%n إرشاد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingMarks</name>
    <message>
        <source>Blocking</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>إرشاد</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>RPD Art. %1</source>
        <translation>نظام معالجة البيانات، المادة %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوما</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>متأخر %1</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Officer</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Compliance reviewer</source>
        <translation>مراجع المطابقة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>مسؤول حماية البيانات</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Hit officer</source>
        <translation>مسؤول النتائج الإيجابية</translation>
    </message>
    <message>
        <source>Records clerk</source>
        <translation>مسؤول السجلات</translation>
    </message>
</context>
<context>
    <name>SpelledDate</name>
    <message>
        <source>%1, month and day not known</source>
        <translation>%1، الشهر واليوم مجهولان</translation>
    </message>
    <message>
        <source>%1 %2, day not known</source>
        <translation>%1 %2، اليوم مجهول</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>لا موانع</numerusform>
            <numerusform>مانع واحد</numerusform>
            <numerusform>مانعان</numerusform>
            <numerusform>%n موانع</numerusform>
            <numerusform>%n مانعا</numerusform>
            <numerusform>%n مانع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks the draft</source>
        <translation>لا شيء يمنع المسودة</translation>
    </message>
    <message>
        <source>the draft has faults</source>
        <translation>في المسودة أخطاء</translation>
    </message>
    <message>
        <source>ready to submit</source>
        <translation>جاهزة للتقديم</translation>
    </message>
    <message>
        <source>not ready to submit</source>
        <translation>غير جاهزة للتقديم</translation>
    </message>
    <message>
        <source>ready to approve</source>
        <translation>جاهزة للموافقة</translation>
    </message>
    <message>
        <source>not ready to approve</source>
        <translation>غير جاهزة للموافقة</translation>
    </message>
    <message>
        <source>Nothing open: %1</source>
        <translation>لا شيء معلق: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AccountMenu</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActWords</name>
    <message>
        <source>Refused attempt</source>
        <translation>محاولة مرفوضة</translation>
    </message>
    <message>
        <source>Refused attempt: %1</source>
        <translation>محاولة مرفوضة: %1</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>أنشئت المسودة</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>مستورد من ملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>لم يتغير أي حقل</numerusform>
            <numerusform>تغير حقل واحد</numerusform>
            <numerusform>تغير حقلان</numerusform>
            <numerusform>تغيرت %Ln حقول</numerusform>
            <numerusform>تغير %Ln حقلا</numerusform>
            <numerusform>تغير %Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment opened</source>
        <translation>فتح مرفق</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Printed in %1</source>
        <translation>طبع باللغة %1</translation>
    </message>
    <message>
        <source>History read</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>قدمت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أغلقت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>استرجعت</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أعيدت</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفضت</translation>
    </message>
    <message>
        <source>Cleared for compliance</source>
        <translation>أقرت المطابقة</translation>
    </message>
    <message>
        <source>Sent to the General Secretariat</source>
        <translation>أرسلت إلى الأمانة العامة</translation>
    </message>
    <message>
        <source>Publication recorded</source>
        <translation>سجل النشر</translation>
    </message>
    <message>
        <source>Question of the General Secretariat recorded</source>
        <translation>سجل سؤال الأمانة العامة</translation>
    </message>
    <message>
        <source>Refusal by the General Secretariat recorded</source>
        <translation>سجل رفض الأمانة العامة</translation>
    </message>
    <message>
        <source>Question answered: yes</source>
        <translation>أجيب عن السؤال: نعم</translation>
    </message>
    <message>
        <source>Question answered: no</source>
        <translation>أجيب عن السؤال: لا</translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation>قبل التحذير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Likely duplicates looked for</source>
        <translation>البحث عن تكرار محتمل</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActionBar</name>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>What stands against the actions that are not possible</source>
        <translation>ما يحول دون الإجراءات غير الممكنة</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>في انتظار: %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>%1 is now in “%2”.</source>
        <translation>%1 الآن في حالة «%2».</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActionDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>action, document</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The document moves from “%1” to “%2”.</source>
        <translation>تنتقل الوثيقة من «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>Version %1 is sealed: nobody changes it while it is being decided on.</source>
        <translation>تختم النسخة %1: لا يغيرها أحد ما دام القرار بشأنها جاريا.</translation>
    </message>
    <message>
        <source>Your approval is recorded for exactly this content. Any later change makes it void.</source>
        <translation>تسجل موافقتك على هذا المحتوى بعينه. وأي تغيير لاحق يبطلها.</translation>
    </message>
    <message>
        <source>Your compliance decision is recorded for exactly this content. Any later change makes it void.</source>
        <translation>يسجل قرارك بشأن المطابقة على هذا المحتوى بعينه. وأي تغيير لاحق يبطله.</translation>
    </message>
    <message>
        <source>Approvals given so far no longer count.</source>
        <translation>لا تعود الموافقات السابقة صالحة.</translation>
    </message>
    <message>
        <source>The notice is recorded as published by the General Secretariat.</source>
        <translation>تسجل النشرة على أنها منشورة من الأمانة العامة.</translation>
    </message>
    <message>
        <source>This is final: nothing leads out of “%1”.</source>
        <translation>هذا نهائي: لا شيء يخرج من حالة «%1».</translation>
    </message>
    <message>
        <source>You answer for it as %1 (%2). Content: version %3, fingerprint %4.</source>
        <translation>أنت المسؤول عنه بصفتك %1 (%2). المحتوى: النسخة %3، البصمة %4.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>السبب (يجوز تركه)</translation>
    </message>
    <message>
        <source>It stays in the record: write it for a colleague who reads it later.</source>
        <translation>يبقى في السجل: اكتبه لزميل يقرؤه لاحقا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read the present version</source>
        <translation>قراءة النسخة الحالية</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>It is written like this: %1</source>
        <translation>يكتب هكذا: %1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>السبب مطلوب.</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>ما تغير من النسخة %1 إلى النسخة %2</translation>
    </message>
    <message>
        <source>What stands published becomes the newest version again.</source>
        <translation>يعود ما هو منشور ليصبح أحدث نسخة.</translation>
    </message>
    <message>
        <source>Somebody else decides: nobody decides on what they asked for.</source>
        <translation>يقرر شخص آخر: لا يبت أحد في ما طلبه.</translation>
    </message>
    <message>
        <source>It no longer stands. Copies in national systems are deleted now.</source>
        <translation>لم تعد قائمة. تُحذف الآن النسخ في الأنظمة الوطنية.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AttachmentField</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>اختيار ملف لحقل «%1»</translation>
    </message>
    <message>
        <source>Remove the file of “%1”</source>
        <translation>إزالة ملف حقل «%1»</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB.</source>
        <translation>حجم «%1» أكبر من 20 ميغابايت.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not kept with notices (%2). Give a picture, a PDF, a text or a biometric record.</source>
        <translation>«%1» من نوع لا يحفظ مع النشرات (%2). قدم صورة أو ملف PDF أو نصا أو سجلا بيومتريا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>اختر ملفا أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AuditPage</name>
    <message>
        <source>Verify the log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>ما لا يصح</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Every change and every reading of personal data stands in the log. Each entry carries the hash of the one before, so an altered, missing or reordered entry shows. Verifying reads the whole log and compares the content of every version with its hash.</source>
        <translation>كل تغيير وكل اطلاع على بيانات شخصية مقيد في السجل. ويحمل كل قيد بصمة القيد السابق، فيظهر أي قيد عدل أو فقد أو غير ترتيبه. ويقرأ التحقق السجل كله ويقارن محتوى كل نسخة ببصمتها.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) checked, all hold.</source>
        <translation>
            <numerusform>لا قيود للتحقق منها.</numerusform>
            <numerusform>تم التحقق من قيد واحد، وهو صحيح.</numerusform>
            <numerusform>تم التحقق من قيدين، وكلاهما صحيح.</numerusform>
            <numerusform>تم التحقق من %Ln قيود، وكلها صحيحة.</numerusform>
            <numerusform>تم التحقق من %Ln قيدا، وكلها صحيحة.</numerusform>
            <numerusform>تم التحقق من %Ln قيد، وكلها صحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A log that was cut off at its end cannot be told from a shorter one: compare the head below with the one noted at the last check.</source>
        <translation>لا يمكن تمييز سجل قطع آخره عن سجل أقصر: قارن الرأس أدناه بالرأس المدون عند آخر تحقق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) checked.</source>
        <translation>
            <numerusform>لا قيود للتحقق منها.</numerusform>
            <numerusform>تم التحقق من قيد واحد.</numerusform>
            <numerusform>تم التحقق من قيدين.</numerusform>
            <numerusform>تم التحقق من %Ln قيود.</numerusform>
            <numerusform>تم التحقق من %Ln قيدا.</numerusform>
            <numerusform>تم التحقق من %Ln قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>لا خلل.</numerusform>
            <numerusform>وجد خلل واحد.</numerusform>
            <numerusform>وجد خللان.</numerusform>
            <numerusform>وجدت %Ln مواضع خلل.</numerusform>
            <numerusform>وجد %Ln موضع خلل.</numerusform>
            <numerusform>وجد %Ln موضع خلل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop work on this bureau, keep a copy of its folder and tell the security officer.</source>
        <translation>أوقف العمل على هذا المكتب واحتفظ بنسخة من مجلده وأبلغ مسؤول الأمن.</translation>
    </message>
    <message>
        <source>Head of the log: %1</source>
        <comment>%1 is a hash</comment>
        <translation>رأس السجل: %1</translation>
    </message>
    <message>
        <source>%1: the content is not what its hash says.</source>
        <comment>%1 names a version</comment>
        <translation>%1: المحتوى لا يطابق بصمته.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>تقدم التحقق</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::BooleanField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>دون جواب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CataloguePage</name>
    <message>
        <source>No rule fits</source>
        <translation>لا توجد قاعدة مطابقة</translation>
    </message>
    <message>
        <source>Search with fewer words or another form of a word, or by an article such as 83 or a part of a rule&apos;s id. Each filter narrows the others.</source>
        <translation>ابحث بكلمات أقل أو بصيغة أخرى للكلمة، أو بمادة مثل 83 أو بجزء من معرّف القاعدة. كل مرشح يضيّق نتائج غيره.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>عرض جميع القواعد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Save the rules as a PDF</source>
        <translation>حفظ القواعد بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>مقارنة يومين</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>The rules that are shown, article by article</source>
        <translation>القواعد المعروضة، مادة مادة</translation>
    </message>
    <message>
        <source>Sides of the rule</source>
        <translation>جوانب القاعدة</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبها</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ChannelPage</name>
    <message>
        <source>Send and take in</source>
        <translation>إرسال واستلام</translation>
    </message>
    <message>
        <source>Takes in what arrived and delivers what is due.</source>
        <translation>يستلم ما وصل ويسلم ما حان إرساله.</translation>
    </message>
    <message>
        <source>Ask a correspondent…</source>
        <translation>سؤال مراسل…</translation>
    </message>
    <message>
        <source>Let the others answer</source>
        <translation>دع الآخرين يجيبون</translation>
    </message>
    <message>
        <source>Only in a demonstration: the invented General Secretariat and the other bureau take in what arrived and answer it.</source>
        <translation>في العرض التوضيحي فقط: الأمانة العامة المخترعة والمكتب الآخر يستلمان ما وصل ويجيبان عنه.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of the mail</source>
        <translation>تقدم البريد</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Parts of the channel</source>
        <translation>أقسام القناة</translation>
    </message>
    <message>
        <source>Show receipts</source>
        <translation>إظهار إشعارات الاستلام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>box, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that arrived</source>
        <translation>الرسائل الواردة</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>Questions, outcomes of the General Secretariat and diffusions of other bureaus arrive here. What the case allows moves it along; the rest waits for you.</source>
        <translation>تصل هنا الاستفسارات ونتائج الأمانة العامة وتعاميم المكاتب الأخرى. ما تسمح به القضية يدفعها قدما، والباقي بانتظارك.</translation>
    </message>
    <message>
        <source>Messages to send and sent</source>
        <translation>رسائل للإرسال ومرسلة</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>The action “Send” of a document puts a signed package here. It is delivered in the next round and again until its receipt arrives.</source>
        <translation>يضع إجراء «إرسال» في وثيقة حزمة موقعة هنا. تُسلَّم في الجولة التالية ثم مجددا حتى يصل إشعار استلامها.</translation>
    </message>
    <message>
        <source>Packages that failed their checks</source>
        <translation>حزم لم تجتز الفحوص</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>لا شيء محجوز</translation>
    </message>
    <message>
        <source>A package whose signature, hashes or content do not hold is kept here with the reason, and nothing of it is believed.</source>
        <translation>تُحفظ هنا مع السبب كل حزمة لا يصح توقيعها أو بصماتها أو محتواها، ولا يُصدَّق منها شيء.</translation>
    </message>
    <message>
        <source>Stopped; what was done is done.</source>
        <translation>أُوقف، وما أُنجز فقد أُنجز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) taken in.</source>
        <translation>
            <numerusform>لم تُستلم رسائل.</numerusform>
            <numerusform>استُلمت رسالة واحدة.</numerusform>
            <numerusform>استُلمت رسالتان.</numerusform>
            <numerusform>استُلمت %Ln رسائل.</numerusform>
            <numerusform>استُلمت %Ln رسالة.</numerusform>
            <numerusform>استُلمت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered.</source>
        <translation>
            <numerusform>لم يُسلَّم شيء.</numerusform>
            <numerusform>سُلّمت رسالة واحدة.</numerusform>
            <numerusform>سُلّمت رسالتان.</numerusform>
            <numerusform>سُلّمت %Ln رسائل.</numerusform>
            <numerusform>سُلّمت %Ln رسالة.</numerusform>
            <numerusform>سُلّمت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide.</source>
        <translation>
            <numerusform>لا شيء للبت فيه.</numerusform>
            <numerusform>رسالة واحدة للبت فيها.</numerusform>
            <numerusform>رسالتان للبت فيهما.</numerusform>
            <numerusform>%Ln رسائل للبت فيها.</numerusform>
            <numerusform>%Ln رسالة للبت فيها.</numerusform>
            <numerusform>%Ln رسالة للبت فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into quarantine.</source>
        <translation>
            <numerusform>لم يُحجر شيء.</numerusform>
            <numerusform>وُضعت حزمة في الحجر.</numerusform>
            <numerusform>وُضعت حزمتان في الحجر.</numerusform>
            <numerusform>وُضعت %Ln حزم في الحجر.</numerusform>
            <numerusform>وُضعت %Ln حزمة في الحجر.</numerusform>
            <numerusform>وُضعت %Ln حزمة في الحجر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be delivered and will be tried again.</source>
        <translation>
            <numerusform>لم يتعذر تسليم شيء.</numerusform>
            <numerusform>تعذر تسليم رسالة وستعاد المحاولة.</numerusform>
            <numerusform>تعذر تسليم رسالتين وستعاد المحاولة.</numerusform>
            <numerusform>تعذر تسليم %Ln رسائل وستعاد المحاولة.</numerusform>
            <numerusform>تعذر تسليم %Ln رسالة وستعاد المحاولة.</numerusform>
            <numerusform>تعذر تسليم %Ln رسالة وستعاد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing arrived, and nothing was due.</source>
        <translation>لم يصل شيء ولم يحن إرسال شيء.</translation>
    </message>
    <message>
        <source>The message is in the outbox; it is delivered in the next round.</source>
        <translation>الرسالة في صندوق الصادر وتُسلَّم في الجولة التالية.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeChip</name>
    <message>
        <source>%1. Delete removes it, Alt with the arrow keys moves it.</source>
        <translation>%1. مفتاح الحذف يزيله، وAlt مع الأسهم يحركه.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeEdit</name>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeField</name>
    <message>
        <source>Not answered</source>
        <translation>دون جواب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodesField</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>دون جواب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ConflictPanel</name>
    <message>
        <source>Somebody else changed these fields while you did. Choose what stands; nothing is saved before.</source>
        <translation>غير شخص آخر هذه الحقول في الوقت نفسه. اختر ما يبقى، فلا يحفظ شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(أزيل)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>إبقاء ما لديك</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما لديهم</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ContentBuilder</name>
    <message>
        <source>%1 (%2)</source>
        <comment>list, number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>الموضع %1</translation>
    </message>
    <message>
        <source>Does not count for this subject: the rules do not ask for it and it is not printed.</source>
        <translation>لا يُحتسب لهذا الموضوع: لا تطلبه القواعد ولا يُطبع.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ContentView</name>
    <message>
        <source>Content of the document</source>
        <translation>محتوى الوثيقة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CourseBar</name>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a state, %2 whether it is done, here or ahead</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY, YYYY-MM, YYYY-MM-DD</source>
        <translation>YYYY أو YYYY-MM أو YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DeadlinesModel</name>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>متأخر: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines</source>
        <translation>حفظ المواعيد</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>ملفات iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Export as iCalendar…</source>
        <translation>تصدير بصيغة iCalendar…</translation>
    </message>
    <message>
        <source>Numbers of documents and what is to be done, for another calendar; no name of a person. The export is recorded.</source>
        <translation>أرقام الوثائق والمطلوب، لتقويم آخر؛ بلا أسماء أشخاص. ويُسجل التصدير.</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>لا مهلة سارية</translation>
    </message>
    <message>
        <source>As soon as a case stands where something has to be done by a day, it stands here.</source>
        <translation>ما إن يلزم في قضية فعل شيء قبل يوم محدد حتى تظهر هنا.</translation>
    </message>
    <message>
        <source>Deadlines of the month</source>
        <translation>مواعيد الشهر</translation>
    </message>
    <message>
        <source>What is due, the soonest first</source>
        <translation>المستحق، الأقرب أولا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) run.</source>
        <translation>
            <numerusform>لا مهلة سارية.</numerusform>
            <numerusform>مهلة واحدة سارية.</numerusform>
            <numerusform>مهلتان ساريتان.</numerusform>
            <numerusform>%Ln مهل سارية.</numerusform>
            <numerusform>%Ln مهلة سارية.</numerusform>
            <numerusform>%Ln مهلة سارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>None has run out.</source>
        <translation>لم تنته أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran out.</source>
        <translation>
            <numerusform>لم تنته أي منها.</numerusform>
            <numerusform>انتهت واحدة.</numerusform>
            <numerusform>انتهت اثنتان.</numerusform>
            <numerusform>انتهت %Ln.</numerusform>
            <numerusform>انتهت %Ln.</numerusform>
            <numerusform>انتهت %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadlines were written to %1.</source>
        <translation>كُتبت المواعيد في %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DifferenceModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أزيل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>غير</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Destroyed by retention</source>
        <translation>أتلف بانقضاء مدة الحفظ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>الموضع %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DifferenceView</name>
    <message>
        <source>Differences, field by field</source>
        <translation>الفروق حقلا حقلا</translation>
    </message>
    <message>
        <source>No form describes this document.</source>
        <translation>لا توجد استمارة تصف هذه الوثيقة.</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>المحتويان متطابقان.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentPage</name>
    <message>
        <source>Pages of the document</source>
        <translation>صفحات الوثيقة</translation>
    </message>
    <message>
        <source>for %1 · drafted by %2 · version %3</source>
        <comment>%1 is a span such as 3 days, %2 a person</comment>
        <translation>منذ %1 · حررها %2 · النسخة %3</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Diffuse meanwhile…</source>
        <translation>التعميم في هذه الأثناء…</translation>
    </message>
    <message>
        <source>Send a diffusion to chosen recipients while the notice is examined</source>
        <translation>إرسال تعميم إلى جهات مختارة أثناء دراسة النشرة</translation>
    </message>
    <message>
        <source>Issue as…</source>
        <translation>الإصدار بوصفها…</translation>
    </message>
    <message>
        <source>Begin a draft of another type with what this document holds</source>
        <translation>بدء مسودة من نوع آخر بما تحتويه هذه الوثيقة</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>الحياة</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>%1 is a person</comment>
        <translation>يتولاها %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentPicker</name>
    <message>
        <source>Number, name or entity id</source>
        <translation>رقم أو اسم أو معرّف كيان</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>البحث عن وثيقة</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>الوثائق التي عُثر عليها</translation>
    </message>
    <message>
        <source>Type to find the document. Trying the rule is recorded as a reading of it.</source>
        <translation>اكتب للعثور على الوثيقة. تُسجَّل تجربة القاعدة قراءةً لها.</translation>
    </message>
    <message>
        <source>Choose one with Enter.</source>
        <translation>اختر إحداها بمفتاح الإدخال.</translation>
    </message>
    <message>
        <source>No document that this rule judges has such a number, name or entity id.</source>
        <translation>لا وثيقة تفحصها هذه القاعدة بهذا الرقم أو الاسم أو المعرّف.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentsPage</name>
    <message>
        <source>All documents</source>
        <translation>جميع الوثائق</translation>
    </message>
    <message>
        <source>Number, name or entity id</source>
        <translation>الرقم أو الاسم أو معرف الكيان</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>البحث في الوثائق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>جميع الحالات</translation>
    </message>
    <message>
        <source>Drafted by me</source>
        <translation>حررتها أنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>لا وثيقة مطابقة</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>لا وثائق بعد</translation>
    </message>
    <message>
        <source>Nothing has this number, name or entity id in the chosen state. Try fewer letters, or look in all states.</source>
        <translation>لا شيء بهذا الرقم أو الاسم أو المعرف في الحالة المختارة. جرب حروفا أقل أو ابحث في جميع الحالات.</translation>
    </message>
    <message>
        <source>New notices and imported ones will stand here, whatever state they are in.</source>
        <translation>ستظهر هنا النشرات الجديدة والمستوردة أيا كانت حالتها.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>عرض جميع الوثائق</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DuplicateLine</name>
    <message>
        <source>the same entity id</source>
        <translation>معرف الكيان نفسه</translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation>الاسم وتاريخ الولادة نفسهما</translation>
    </message>
    <message>
        <source>Open it: %1</source>
        <translation>فتحها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of the bureau may be about the same person:</source>
        <translation>
            <numerusform>لا وثائق في المكتب قد تخص الشخص نفسه:</numerusform>
            <numerusform>وثيقة واحدة في المكتب قد تخص الشخص نفسه:</numerusform>
            <numerusform>وثيقتان في المكتب قد تخصان الشخص نفسه:</numerusform>
            <numerusform>%Ln وثائق في المكتب قد تخص الشخص نفسه:</numerusform>
            <numerusform>%Ln وثيقة في المكتب قد تخص الشخص نفسه:</numerusform>
            <numerusform>%Ln وثيقة في المكتب قد تخص الشخص نفسه:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة غيرها</numerusform>
            <numerusform>واثنتان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::EditionModel</name>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::EditionsView</name>
    <message>
        <source>Nothing differs</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>No rule and no setting of the pack began, changed or ended between these days. The list above has the days on which the law changed.</source>
        <translation>لم تبدأ أي قاعدة أو إعداد ولم يتغير ولم ينتهِ بين هذين اليومين. في القائمة أعلاه الأيام التي تغير فيها القانون.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>اليوم الثاني</translation>
    </message>
    <message>
        <source>Days on which the law changed</source>
        <translation>أيام تغيّر القانون</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>الصياغتان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>No wording in force</source>
        <translation>لا صياغة سارية</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>لا قيمة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ExtractDialog</name>
    <message>
        <source>Public extract</source>
        <translation>المستخرج العلني</translation>
    </message>
    <message>
        <source>%1: public extract</source>
        <comment>%1 is a type</comment>
        <translation>%1: المستخرج العلني</translation>
    </message>
    <message>
        <source>A preview of what the public page would show. Nothing else of the document is made public, and nothing leaves the bureau from here.</source>
        <translation>معاينة لما ستعرضه الصفحة العلنية. لا يُنشر من الوثيقة غير ذلك، ولا يخرج شيء من المكتب من هنا.</translation>
    </message>
    <message>
        <source>Nothing would be shown.</source>
        <translation>لن يُعرض شيء.</translation>
    </message>
    <message>
        <source>The form does not name the kinds of data that may be public yet, so none is shown.</source>
        <translation>لا تحدد الاستمارة بعد أنواع البيانات التي يجوز نشرها، ولذلك لا يُعرض أي منها.</translation>
    </message>
    <message>
        <source>Named in the form, but not part of the public page: %1</source>
        <translation>مذكور في الاستمارة لكنه ليس من الصفحة العلنية: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>الحدود: %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FieldCell</name>
    <message>
        <source>%1 · before: %2</source>
        <comment>mark, value</comment>
        <translation>%1 · قبل: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark, row</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FieldWidget</name>
    <message>
        <source>Help on “%1”</source>
        <translation>مساعدة بشأن «%1»</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>لم يقبل: %1</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%Ln more in the list of findings)</source>
        <translation>
            <numerusform>%1: %2</numerusform>
            <numerusform>%1: %2 (وواحدة أخرى في قائمة الملاحظات)</numerusform>
            <numerusform>%1: %2 (واثنتان أخريان في قائمة الملاحظات)</numerusform>
            <numerusform>%1: %2 (و%Ln أخرى في قائمة الملاحظات)</numerusform>
            <numerusform>%1: %2 (و%Ln أخرى في قائمة الملاحظات)</numerusform>
            <numerusform>%1: %2 (و%Ln أخرى في قائمة الملاحظات)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>ما العمل: %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>person, instant</comment>
        <translation>%1، %2 UTC</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>answer, person and instant</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>For other values it was said: %1 — %2. The values have changed since.</source>
        <translation>قيل بشأن قيم أخرى: %1 — %2. وقد تغيرت القيم منذ ذلك.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>عرض الحقل</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>The values that this rests on</source>
        <translation>القيم التي يستند إليها</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>الإجابة من جديد</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>القبول مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>قبول التحذير</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>اختر نعم أو لا.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingsDelegate</name>
    <message>
        <source>To be answered</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2. %3 %4</source>
        <translation>%1: %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingsPanel</name>
    <message>
        <source>What the Rules say</source>
        <translation>ما تقوله القواعد</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>الأسئلة المجاب عنها</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Needs answers</source>
        <translation>ينتظر أجوبة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Judged up to %1 by the Rules of %2, edition %3.</source>
        <translation>قيم حتى مرحلة «%1» وفق قواعد %2، الإصدار %3.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>أجيب عن %1 من أصل %2 سؤالا</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء معلق.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>ملاحظات مفتوحة</translation>
    </message>
    <message>
        <source>Questions for the compliance reviewer</source>
        <translation>أسئلة لمراجع المطابقة</translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation>تحذيرات مقبولة</translation>
    </message>
    <message>
        <source>Declared by the officer</source>
        <translation>ما صرح به الموظف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, number of findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what is met or does not apply (%1)</source>
        <translation>عرض ما تحقق أو لا ينطبق (%1)</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>%1 submitted these declarations and answers for them.</source>
        <translation>قدم %1 هذه التصريحات وهو المسؤول عنها.</translation>
    </message>
    <message>
        <source>Whoever submits the document answers for these declarations. Last changed by %1.</source>
        <translation>من يقدم الوثيقة مسؤول عن هذه التصريحات. آخر تغيير من %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FollowUpDialog</name>
    <message>
        <source>Follow up %1</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>The case is out of everybody&apos;s work until this day. When a clock runs out, it is back before.</source>
        <translation>تغيب القضية عن عمل الجميع حتى هذا اليوم. وإذا انتهت مهلة عادت قبله.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>إظهارها من جديد</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FormFindings</name>
    <message>
        <source>Nothing open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>No rule of this stage finds fault with what stands in the form.</source>
        <translation>لا تعترض أي قاعدة في هذه المرحلة على ما في الاستمارة.</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>الانتقال إلى الحقل</translation>
    </message>
    <message>
        <source>Accept warning…</source>
        <translation>قبول التحذير…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>F8 leads to the next finding, Shift+F8 to the one before.</source>
        <translation>F8 ينقلك إلى الملاحظة التالية وShift+F8 إلى السابقة.</translation>
    </message>
    <message>
        <source>Accept the warning with a reason, for the values as they stand.</source>
        <translation>قبول التحذير مع ذكر السبب، للقيم كما هي.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FormPage</name>
    <message>
        <source>Accept warning</source>
        <translation>قبول التحذير</translation>
    </message>
    <message>
        <source>%1

Why may it be accepted for the values as they stand?</source>
        <translation>%1

لماذا يجوز قبوله للقيم كما هي؟</translation>
    </message>
    <message>
        <source>The warning is accepted for the values as they stand.</source>
        <translation>قبل التحذير للقيم كما هي.</translation>
    </message>
    <message>
        <source>Compose from acts</source>
        <translation>الصياغة من الأفعال</translation>
    </message>
    <message>
        <source>Writes the summary from the table of acts, in the language of the request.</source>
        <translation>يصوغ الملخص من جدول الأفعال بلغة الطلب.</translation>
    </message>
    <message>
        <source>There is no act to compose from yet. Enter the acts first.</source>
        <translation>لا يوجد فعل بعد. أدخل الأفعال أولا.</translation>
    </message>
    <message>
        <source>Replace the summary that stands there? Undo brings it back.</source>
        <translation>هل يستبدل الملخص الموجود؟ التراجع يعيده.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you typed is kept here, but could not be saved.
%1</source>
        <translation>ما كتبته محفوظ هنا لكن تعذر تخزينه.
%1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HeaderBar</name>
    <message>
        <source>National Central Bureau · %1</source>
        <comment>%1 is a country</comment>
        <translation>المكتب المركزي الوطني · %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>%1 is a person</comment>
        <translation>المستخدم: %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HistoryModel</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 مرات)</translation>
    </message>
    <message>
        <source>The reason was destroyed by retention.</source>
        <translation>أتلف السبب بانقضاء مدة الحفظ.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HistoryPage</name>
    <message>
        <source>History of the document, newest first</source>
        <translation>سجل الوثيقة، الأحدث أولا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter, number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Version to compare from</source>
        <translation>النسخة المقارن منها</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>النسخة المقارن بها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>with</source>
        <comment>between two versions to compare</comment>
        <translation>مع</translation>
    </message>
    <message>
        <source>Version %1 — %2, %3</source>
        <comment>number, person, instant</comment>
        <translation>النسخة %1 — %2، %3</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened</source>
        <translation>لم يحدث شيء من هذا النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <comment>instant, the same in local time</comment>
        <translation>%1 UTC، وهنا %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>قيد السجل</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>من النسخة %1 إلى النسخة %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportDialog</name>
    <message>
        <source>Import notices</source>
        <translation>استيراد نشرات</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Notices (*.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>نشرات (*.json *.jsonl *.ndjson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Making drafts; nothing is kept unless all are made</source>
        <translation>إعداد المسودات؛ لا يُحفظ شيء ما لم تُعدّ كلها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جدد</numerusform>
            <numerusform>%Ln جديدا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>لا مكرر محتمل</numerusform>
            <numerusform>مكرر محتمل واحد</numerusform>
            <numerusform>مكرران محتملان</numerusform>
            <numerusform>%Ln مكررات محتملة</numerusform>
            <numerusform>%Ln مكررا محتملا</numerusform>
            <numerusform>%Ln مكرر محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>لا تكرار</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%Ln تكرارات</numerusform>
            <numerusform>%Ln تكرارا</numerusform>
            <numerusform>%Ln تكرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%Ln مرفوضات</numerusform>
            <numerusform>%Ln مرفوضا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <translation>
            <numerusform>%1: لا سجلات</numerusform>
            <numerusform>%1: سجل واحد</numerusform>
            <numerusform>%1: سجلان</numerusform>
            <numerusform>%1: %Ln سجلات</numerusform>
            <numerusform>%1: %Ln سجلا</numerusform>
            <numerusform>%1: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at in this record.</source>
        <translation>لا شيء يستدعي النظر في هذا السجل.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln draft(s)</source>
        <translation>
            <numerusform>لا مسودات للاستيراد</numerusform>
            <numerusform>استيراد مسودة واحدة</numerusform>
            <numerusform>استيراد مسودتين</numerusform>
            <numerusform>استيراد %Ln مسودات</numerusform>
            <numerusform>استيراد %Ln مسودة</numerusform>
            <numerusform>استيراد %Ln مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) made.</source>
        <translation>
            <numerusform>لم تُعدّ أي مسودة.</numerusform>
            <numerusform>أُعدّت مسودة واحدة.</numerusform>
            <numerusform>أُعدّت مسودتان.</numerusform>
            <numerusform>أُعدّت %Ln مسودات.</numerusform>
            <numerusform>أُعدّت %Ln مسودة.</numerusform>
            <numerusform>أُعدّت %Ln مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not made, since refused or not chosen: %Ln record(s).</source>
        <translation>
            <numerusform>لم يُترك أي سجل.</numerusform>
            <numerusform>لم يُعدّ سجل واحد، لأنه رُفض أو لم يُختر.</numerusform>
            <numerusform>لم يُعدّ سجلان، لأنهما رُفضا أو لم يُختارا.</numerusform>
            <numerusform>لم تُعدّ %Ln سجلات، لأنها رُفضت أو لم تُختر.</numerusform>
            <numerusform>لم يُعدّ %Ln سجلا، لأنها رُفضت أو لم تُختر.</numerusform>
            <numerusform>لم يُعدّ %Ln سجل، لأنها رُفضت أو لم تُختر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير في الحافظة.</translation>
    </message>
    <message>
        <source>Stopping; nothing is kept</source>
        <translation>جار الإيقاف؛ لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Choose a file of notices</source>
        <translation>اختر ملف نشرات</translation>
    </message>
    <message>
        <source>Files in the shape of INTERPOL’s public notice interface: a list page, a notice, a list of either, or JSON lines. You see what would happen before anything is imported.</source>
        <translation>ملفات على هيئة واجهة الإنتربول العامة للنشرات: صفحة قائمة أو نشرة أو قائمة منهما أو أسطر JSON. ترى ما سيحدث قبل استيراد أي شيء.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Choose all new</source>
        <translation>اختيار كل الجديد</translation>
    </message>
    <message>
        <source>Choose duplicates too</source>
        <translation>اختيار المكررات أيضا</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>سجلات الملف</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportModel</name>
    <message>
        <source>Import the record of %1</source>
        <translation>استيراد سجل %1</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وواحد آخر)</numerusform>
            <numerusform>%1 (واثنان آخران)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln آخر)</numerusform>
            <numerusform>%1 (و%Ln آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same entity ID.</source>
        <translation>للوثيقة %1 رقم الكيان نفسه.</translation>
    </message>
    <message>
        <source>%1 has the same name and an agreeing date of birth.</source>
        <translation>للوثيقة %1 الاسم نفسه وتاريخ ميلاد متوافق.</translation>
    </message>
    <message>
        <source>Kept aside, %1: %2</source>
        <translation>محفوظ جانبا، %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>معرف الكيان</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>الموضع في الملف</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>مكرر محتمل</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>مكرر في الملف</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفضت</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntakeModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntakePage</name>
    <message>
        <source>Take in requests</source>
        <translation>استلام الطلبات</translation>
    </message>
    <message>
        <source>Request packages (*.json *.tar)</source>
        <translation>حزم الطلبات (*.json *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Requests of agencies</source>
        <translation>طلبات الجهات</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>لا طلب قيد الانتظار</translation>
    </message>
    <message>
        <source>Give agencies the form that “tocsin intake form” makes, or the schema of “tocsin intake schema”. Drop the files that come back here: each is checked, scored for what is missing, and becomes a draft without typing anything twice.</source>
        <translation>أعطِ الجهات النموذج الذي يعده «tocsin intake form» أو مخطط «tocsin intake schema». أفلت هنا الملفات العائدة: يُفحص كل منها وتُقاس نواقصه ويصير مسودة دون كتابة شيء مرتين.</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>استلام ملفات…</translation>
    </message>
    <message>
        <source>Also those that are settled</source>
        <translation>والمنتهية أيضا</translation>
    </message>
    <message>
        <source>Requests, the longest waiting first</source>
        <translation>الطلبات، الأطول انتظارا أولا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be reminded of or decided</source>
        <translation>
            <numerusform>لا شيء للتذكير أو البت</numerusform>
            <numerusform>واحد للتذكير أو البت</numerusform>
            <numerusform>اثنان للتذكير أو البت</numerusform>
            <numerusform>%Ln للتذكير أو البت</numerusform>
            <numerusform>%Ln للتذكير أو البت</numerusform>
            <numerusform>%Ln للتذكير أو البت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken in before; nothing was made.</source>
        <translation>سبق استلام %1 ولم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>%1 has a new version, complete to %2 of 100.</source>
        <translation>للطلب %1 نسخة جديدة مكتملة بدرجة %2 من 100.</translation>
    </message>
    <message>
        <source>%1 was taken in, complete to %2 of 100.</source>
        <translation>استُلم %1 مكتملا بدرجة %2 من 100.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntegerField</name>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>months = %1</source>
        <translation>أشهر = %1</translation>
    </message>
    <message>
        <source>months = %1, %2</source>
        <translation>أشهر = %1، %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IssueDialog</name>
    <message>
        <source>No other type can be about what this document is about.</source>
        <translation>لا يوجد نوع آخر يصلح لموضوع هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Diffuse meanwhile</source>
        <translation>التعميم في هذه الأثناء</translation>
    </message>
    <message>
        <source>What fits instead</source>
        <translation>ما يصلح بدلا منه</translation>
    </message>
    <message>
        <source>A diffusion to the recipients you choose, while the notice is examined. The notice stays as it is.</source>
        <translation>تعميم إلى الجهات التي تختارها أثناء دراسة النشرة. وتبقى النشرة كما هي.</translation>
    </message>
    <message>
        <source>The same content judged as every other type that it could be, best first (Article 78). This document stays as it is; a new draft is made with what it holds.</source>
        <translation>المحتوى نفسه مقيَّما وفق كل نوع آخر ممكن، والأنسب أولا (المادة 78). تبقى هذه الوثيقة كما هي، وتُنشأ مسودة جديدة بما تحتويه.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص واحد</numerusform>
            <numerusform>ينقص اثنان</numerusform>
            <numerusform>تنقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
            <numerusform>ينقص %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>لا شيء للإجابة</numerusform>
            <numerusform>واحد للإجابة</numerusform>
            <numerusform>اثنان للإجابة</numerusform>
            <numerusform>%n للإجابة</numerusform>
            <numerusform>%n للإجابة</numerusform>
            <numerusform>%n للإجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>What is missing and what goes over</source>
        <translation>ما ينقص وما يُنقل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>إنشاء المسودة</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <comment>%1 is a type</comment>
        <translation>تحرير: %1</translation>
    </message>
    <message>
        <source>Nothing is missing: its conditions are met by what the document holds.</source>
        <translation>لا ينقص شيء: ما تحتويه الوثيقة يستوفي شروطه.</translation>
    </message>
    <message>
        <source>Missing or still to be answered</source>
        <translation>ناقص أو لم يُجب عنه بعد</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>بانتظار الإجابة</translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation>ما يُنقل</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each with its origin.</source>
        <translation>
            <numerusform>لا حقول.</numerusform>
            <numerusform>حقل واحد مع مصدره.</numerusform>
            <numerusform>حقلان مع مصدر كل منهما.</numerusform>
            <numerusform>%n حقول، كل منها مع مصدره.</numerusform>
            <numerusform>%n حقلا، كل منها مع مصدره.</numerusform>
            <numerusform>%n حقل، كل منها مع مصدره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises that the officer ticked are made anew in the new document.</source>
        <translation>الإقرارات التي أشّر عليها الموظف تُقدَّم من جديد في الوثيقة الجديدة.</translation>
    </message>
    <message>
        <source>What has no place there</source>
        <translation>ما لا مكان له هناك</translation>
    </message>
    <message>
        <source>It is kept aside with the new document and stays in this one.</source>
        <translation>يُحفظ جانبا مع الوثيقة الجديدة ويبقى في هذه.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::KeysModel</name>
    <message>
        <source>%1 (this bureau)</source>
        <translation>%1 (هذا المكتب)</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>بلا نهاية محددة</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::KeysView</name>
    <message>
        <source>Key file of a correspondent</source>
        <translation>ملف مفاتيح مراسل</translation>
    </message>
    <message>
        <source>Key files (*.json *.keys);;All files (*)</source>
        <translation>ملفات المفاتيح (*.json *.keys);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Write this bureau’s public keys</source>
        <translation>كتابة المفاتيح العامة لهذا المكتب</translation>
    </message>
    <message>
        <source>Key files (*.json)</source>
        <translation>ملفات المفاتيح (*.json)</translation>
    </message>
    <message>
        <source>Trust a key file…</source>
        <translation>اعتماد ملف مفاتيح…</translation>
    </message>
    <message>
        <source>Write our public keys…</source>
        <translation>كتابة مفاتيحنا العامة…</translation>
    </message>
    <message>
        <source>End this key…</source>
        <translation>إنهاء هذا المفتاح…</translation>
    </message>
    <message>
        <source>A message counts only when one of these keys signed it, and only while that key holds.</source>
        <translation>لا تُعتمد رسالة إلا إذا وقعها أحد هذه المفاتيح وما دام ساريا.</translation>
    </message>
    <message>
        <source>Keys of the correspondents</source>
        <translation>مفاتيح المراسلين</translation>
    </message>
    <message>
        <source>No key is known</source>
        <translation>لا مفتاح معروف</translation>
    </message>
    <message>
        <source>Set the channel up with “tocsin channel init”, give this bureau’s key file to the correspondents, and trust theirs here after comparing them by telephone.</source>
        <translation>هيئ القناة بالأمر ‏“tocsin channel init” وأعط المراسلين ملف مفاتيح هذا المكتب، ثم اعتمد مفاتيحهم هنا بعد مقارنتها هاتفيا.</translation>
    </message>
    <message>
        <source>Trust these keys</source>
        <translation>اعتماد هذه المفاتيح</translation>
    </message>
    <message>
        <source>Compare each key with its owner by telephone before you trust it.</source>
        <translation>قارن كل مفتاح مع صاحبه هاتفيا قبل اعتماده.</translation>
    </message>
    <message>
        <source>They are the same: trust</source>
        <translation>متطابقة: اعتماد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) trusted.</source>
        <translation>
            <numerusform>لم يُعتمد مفتاح.</numerusform>
            <numerusform>اعتُمد مفتاح واحد.</numerusform>
            <numerusform>اعتُمد مفتاحان.</numerusform>
            <numerusform>اعتُمدت %Ln مفاتيح.</numerusform>
            <numerusform>اعتُمد %Ln مفتاحا.</numerusform>
            <numerusform>اعتُمد %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>إنهاء مفتاح</translation>
    </message>
    <message>
        <source>Trust this key of %1 no longer?</source>
        <translation>هل يُوقف اعتماد هذا المفتاح العائد إلى %1؟</translation>
    </message>
    <message>
        <source>From now on nothing that it signed is taken in, also what is on its way.</source>
        <translation>من الآن لا يُستلم شيء وقعه، حتى ما هو في الطريق.</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>إنهاؤه الآن</translation>
    </message>
    <message>
        <source>The key has ended.</source>
        <translation>انتهى المفتاح.</translation>
    </message>
    <message>
        <source>The public keys were written to %1. They are no secret; the correspondents compare them with you by telephone.</source>
        <translation>كُتبت المفاتيح العامة في %1. ليست سرا، ويقارنها المراسلون معك هاتفيا.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ListField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>لا قيد بعد.</translation>
    </message>
    <message>
        <source>Add an entry to “%1”</source>
        <translation>إضافة قيد إلى «%1»</translation>
    </message>
    <message>
        <source>Add an entry (Ctrl+Enter)</source>
        <translation>إضافة قيد (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ListRow</name>
    <message>
        <source>Move up</source>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى أسفل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MainWindow</name>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>جميع الوثائق</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Opened documents</source>
        <translation>الوثائق المفتوحة</translation>
    </message>
    <message>
        <source>Import notices</source>
        <translation>استيراد نشرات</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>إغلاق الوثيقة</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>الصفحة الأولى من الوثيقة</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>الصفحة الثانية</translation>
    </message>
    <message>
        <source>Third page</source>
        <translation>الصفحة الثالثة</translation>
    </message>
    <message>
        <source>Fourth page</source>
        <translation>الصفحة الرابعة</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Search the documents, or the rules when they are in front</source>
        <translation>البحث في الوثائق، أو في القواعد عندما تكون معروضة</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>البحث عن قاعدة</translation>
    </message>
    <message>
        <source>New notice or diffusion</source>
        <translation>نشرة أو تعميم جديد</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>My work: take the case, or give it back</source>
        <translation>عملي: تولي القضية أو تركها</translation>
    </message>
    <message>
        <source>My work: follow up on a day</source>
        <translation>عملي: متابعة في يوم محدد</translation>
    </message>
    <message>
        <source>My work: pause its clocks, or let them run again</source>
        <translation>عملي: وقف مهلها أو استئنافها</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Requests of agencies</source>
        <translation>طلبات الجهات</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessageDetail</name>
    <message>
        <source>The message in full</source>
        <translation>الرسالة كاملة</translation>
    </message>
    <message>
        <source>Choose a message to see what it says, who signed it and what can be done.</source>
        <translation>اختر رسالة لترى ما تقوله ومن وقعها وما يمكن فعله.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>A package that failed its checks</source>
        <translation>حزمة لم تجتز الفحوص</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>معرّف الكيان</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>رقم المراقبة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، النسخة %2</translation>
    </message>
    <message>
        <source>Hash of its content</source>
        <translation>بصمة محتواها</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جواب على</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>It was verified when the message was taken in, with this key of the sender:</source>
        <translation>تم التحقق منه عند استلام الرسالة بمفتاح المرسل هذا:</translation>
    </message>
    <message>
        <source>Key that signed</source>
        <translation>المفتاح الموقِّع</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Manifest, as it is signed</source>
        <translation>البيان كما وُقّع</translation>
    </message>
    <message>
        <source>Parts and attachments</source>
        <translation>الأجزاء والمرفقات</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>بصمة SHA-256 لـ %1</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>فتح الوثيقة</translation>
    </message>
    <message>
        <source>Take into the case</source>
        <translation>إدخالها في القضية</translation>
    </message>
    <message>
        <source>Lay aside…</source>
        <translation>تنحية…</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>جواب…</translation>
    </message>
    <message>
        <source>Send in the next round</source>
        <translation>إرسال في الجولة التالية</translation>
    </message>
    <message>
        <source>Check again and take in</source>
        <translation>إعادة الفحص والاستلام</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>إهمال…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>إهمال</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessagesModel</name>
    <message>
        <source>Next attempt %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Why it is not believed</source>
        <translation>لماذا لا يُصدَّق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::Navigation</name>
    <message>
        <source>Import notices…</source>
        <translation>استيراد نشرات…</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>جميع الوثائق</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>وثيقة جديدة…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PauseDialog</name>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>وقف مهل %1</translation>
    </message>
    <message>
        <source>They stop until somebody resumes them or the case moves on. A day that somebody outside named does not wait.</source>
        <translation>تتوقف حتى يستأنفها أحد أو تتقدم القضية. أما اليوم الذي حددته جهة خارجية فلا ينتظر.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>وقف</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>يلزم ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PhotoTile</name>
    <message>
        <source>Photograph</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The picture is not in this bureau</source>
        <translation>الصورة غير موجودة في هذا المكتب</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>يتعذر عرض الصورة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PreviewPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages of the printed notice</source>
        <translation>صفحات النشرة المطبوعة</translation>
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
        <source>Language of the print</source>
        <translation>لغة الطباعة</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Language of the printed notice</source>
        <translation>لغة النشرة المطبوعة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملء العرض</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Saved and recorded: %1</source>
        <translation>حفظ وقيد: %1</translation>
    </message>
    <message>
        <source>The printer refused the pages.
Check that it is switched on and has paper, then print again, or save a PDF.</source>
        <translation>رفضت الطابعة الصفحات.
تأكد من أنها مشغلة وبها ورق ثم أعد الطباعة أو احفظ ملف PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer and recorded.</source>
        <translation>أرسلت إلى الطابعة وقيدت.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PublicExtract</name>
    <message numerus="yes">
        <source>%1 (%n year(s) old)</source>
        <translation>
            <numerusform>%1 (أقل من سنة)</numerusform>
            <numerusform>%1 (سنة واحدة)</numerusform>
            <numerusform>%1 (سنتان)</numerusform>
            <numerusform>%1 (%n سنوات)</numerusform>
            <numerusform>%1 (%n سنة)</numerusform>
            <numerusform>%1 (%n سنة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity particulars</source>
        <translation>بيانات الهوية</translation>
    </message>
    <message>
        <source>Physical description</source>
        <translation>الأوصاف الجسدية</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>%1 metres</source>
        <translation>%1 متر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>%1 kilograms</source>
        <translation>%1 كيلوغرام</translation>
    </message>
    <message>
        <source>Charges, as provided by the requesting entity</source>
        <translation>التهم كما قدمها الكيان الطالب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>السبب، للسجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>السبب مطلوب.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RecipientsModel</name>
    <message>
        <source>sources disagree about the region</source>
        <translation>المصادر مختلفة في المنطقة</translation>
    </message>
    <message>
        <source>the person fled this country</source>
        <translation>فر الشخص من هذا البلد</translation>
    </message>
    <message>
        <source>the person has asylum here</source>
        <translation>للشخص لجوء في هذا البلد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bureau, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>يتلقى</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>لا يتلقى</translation>
    </message>
    <message>
        <source>Bureau or entity</source>
        <translation>المكتب أو الكيان</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RecipientsPanel</name>
    <message>
        <source>Find a bureau</source>
        <translation>البحث عن مكتب</translation>
    </message>
    <message>
        <source>Also those that are not chosen</source>
        <translation>وغير المختارة أيضا</translation>
    </message>
    <message>
        <source>Who receives it, and why</source>
        <translation>من يتلقاها ولماذا</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>يتلقى</translation>
    </message>
    <message>
        <source>Striped: restricted</source>
        <translation>مخطط: محظور</translation>
    </message>
    <message>
        <source>! Country fled</source>
        <translation>! البلد الذي فر منه</translation>
    </message>
    <message>
        <source>? Country of asylum</source>
        <translation>? بلد اللجوء</translation>
    </message>
    <message>
        <source>Nobody receives it: no recipient is chosen.</source>
        <translation>لا يتلقاها أحد: لم يُختر متلق.</translation>
    </message>
    <message numerus="yes">
        <source>All Members receive it: %Ln bureau(s).</source>
        <translation>
            <numerusform>لا يتلقاها أي عضو.</numerusform>
            <numerusform>يتلقاها جميع الأعضاء: مكتب واحد.</numerusform>
            <numerusform>يتلقاها جميع الأعضاء: مكتبان.</numerusform>
            <numerusform>يتلقاها جميع الأعضاء: %Ln مكاتب.</numerusform>
            <numerusform>يتلقاها جميع الأعضاء: %Ln مكتبا.</numerusform>
            <numerusform>يتلقاها جميع الأعضاء: %Ln مكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bureau(s) receive it.</source>
        <translation>
            <numerusform>لا يتلقاها أي مكتب.</numerusform>
            <numerusform>يتلقاها مكتب واحد.</numerusform>
            <numerusform>يتلقاها مكتبان.</numerusform>
            <numerusform>تتلقاها %Ln مكاتب.</numerusform>
            <numerusform>يتلقاها %Ln مكتبا.</numerusform>
            <numerusform>يتلقاها %Ln مكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>! The person fled from a country that receives it: %1.</source>
        <translation>! فر الشخص من بلد يتلقاها: %1.</translation>
    </message>
    <message>
        <source>? A country of asylum receives it: %1.</source>
        <translation>? يتلقاها بلد لجوء: %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReferenceField</name>
    <message>
        <source>%1 (without title)</source>
        <translation>%1 (دون عنوان)</translation>
    </message>
    <message>
        <source>No entry yet under “%1”.</source>
        <translation>لا قيد بعد تحت «%1».</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RequestDetails</name>
    <message>
        <source>Save the answer for the agency</source>
        <translation>حفظ الرد على الجهة</translation>
    </message>
    <message>
        <source>Text files (*.txt);;JSON files (*.json)</source>
        <translation>ملفات نصية (*.txt);;ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>إعداد المسودة</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>فتح الوثيقة</translation>
    </message>
    <message>
        <source>Bring in what is newer</source>
        <translation>إدخال الأحدث</translation>
    </message>
    <message>
        <source>Remind the agency…</source>
        <translation>تذكير الجهة…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>سُحب…</translation>
    </message>
    <message>
        <source>The agency has withdrawn its request.</source>
        <translation>سحبت الجهة طلبها.</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>اختر طلبا</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>المرجع: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>جهة الاتصال: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>الأساس القانوني: %1</translation>
    </message>
    <message>
        <source>Version %1, received %2</source>
        <translation>النسخة %1، استُلمت %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>لا ملفات مرفقة</numerusform>
            <numerusform>ملف مرفق واحد</numerusform>
            <numerusform>ملفان مرفقان</numerusform>
            <numerusform>%Ln ملفات مرفقة</numerusform>
            <numerusform>%Ln ملفا مرفقا</numerusform>
            <numerusform>%Ln ملف مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requirements of the Rules that the agency’s data decide are met.</source>
        <translation>استُوفي %1 من %2 من متطلبات القواعد التي تحددها بيانات الجهة.</translation>
    </message>
    <message>
        <source>Newer than the draft</source>
        <translation>أحدث من المسودة</translation>
    </message>
    <message>
        <source>Nothing that blocks is missing.</source>
        <translation>لا ينقص شيء مانع.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>وُضع جانبا</translation>
    </message>
    <message>
        <source>%1 was made of the request.</source>
        <translation>أُعدت %1 من الطلب.</translation>
    </message>
    <message>
        <source>The draft %1 holds what the agency sent last.</source>
        <translation>تتضمن المسودة %1 آخر ما أرسلته الجهة.</translation>
    </message>
    <message>
        <source>The reminder was recorded.</source>
        <translation>سُجل التذكير.</translation>
    </message>
    <message>
        <source>The answer was written to %1.</source>
        <translation>كُتب الرد في %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReviewPage</name>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Go to the change before (Shift+F7)</source>
        <translation>الانتقال إلى التغيير السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Go to the next change (F7)</source>
        <translation>الانتقال إلى التغيير التالي (F7)</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>التغييرات فقط</translation>
    </message>
    <message>
        <source>List the changes instead of the whole document</source>
        <translation>سرد التغييرات بدل الوثيقة كاملة</translation>
    </message>
    <message>
        <source>Show empty fields</source>
        <translation>عرض الحقول الفارغة</translation>
    </message>
    <message>
        <source>You read this document for the first time (version %1).</source>
        <translation>تقرأ هذه الوثيقة لأول مرة (النسخة %1).</translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked (version %1).</source>
        <translation>لم يتغير شيء منذ آخر اطلاع لك (النسخة %1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since version %1, which you last read.</source>
        <translation>
            <numerusform>لا تغييرات منذ النسخة %1 التي قرأتها آخر مرة.</numerusform>
            <numerusform>تغيير واحد منذ النسخة %1 التي قرأتها آخر مرة.</numerusform>
            <numerusform>تغييران منذ النسخة %1 التي قرأتها آخر مرة.</numerusform>
            <numerusform>%Ln تغييرات منذ النسخة %1 التي قرأتها آخر مرة.</numerusform>
            <numerusform>%Ln تغييرا منذ النسخة %1 التي قرأتها آخر مرة.</numerusform>
            <numerusform>%Ln تغيير منذ النسخة %1 التي قرأتها آخر مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the changes</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Public extract</source>
        <translation>المستخرج العلني</translation>
    </message>
    <message>
        <source>See what the public page would show</source>
        <translation>عرض ما ستظهره الصفحة العلنية</translation>
    </message>
    <message>
        <source>What fits instead?</source>
        <translation>ما الذي يصلح بدلا منه؟</translation>
    </message>
    <message>
        <source>Judge the same content as every other type</source>
        <translation>تقييم المحتوى نفسه وفق كل نوع آخر</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleDetail</name>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleFilters</name>
    <message>
        <source>Words, article or rule id</source>
        <translation>كلمات أو مادة أو معرّف قاعدة</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>البحث في القواعد</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>إزالة المرشحات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>جميع المواد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>جميع النماذج</translation>
    </message>
    <message>
        <source>Group of forms</source>
        <translation>مجموعة النماذج</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>جميع المجموعات</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>جميع الدرجات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>جميع المراحل</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>جميع العلامات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%Ln قواعد</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <comment>%1 is how many are shown</comment>
        <translation>
            <numerusform>%1 من %Ln قاعدة</numerusform>
            <numerusform>%1 من قاعدة واحدة</numerusform>
            <numerusform>%1 من قاعدتين</numerusform>
            <numerusform>%1 من %Ln قواعد</numerusform>
            <numerusform>%1 من %Ln قاعدة</numerusform>
            <numerusform>%1 من %Ln قاعدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleModel</name>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ScoreBar</name>
    <message>
        <source>Completeness: %1 of 100</source>
        <translation>الاكتمال: %1 من 100</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SectionNav</name>
    <message>
        <source>%1, %2 of %3 filled</source>
        <translation>%1، ملئ %2 من %3</translation>
    </message>
    <message>
        <source>%1, does not count for this subject</source>
        <translation>%1، لا يُحتسب لهذا الموضوع</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SectionView</name>
    <message>
        <source>Does not count for this subject: the rules do not ask for it and it is not printed. Empty it, or choose the subject to which it belongs.</source>
        <translation>لا يُحتسب لهذا الموضوع: لا تطلبه القواعد ولا يُطبع. أفرغه أو اختر الموضوع الذي ينتمي إليه.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SensitivityMark</name>
    <message>
        <source>Particularly sensitive data: only what the case needs.</source>
        <translation>بيانات شديدة الحساسية: ما تقتضيه القضية فقط.</translation>
    </message>
    <message>
        <source>Personal data.</source>
        <translation>بيانات شخصية.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SignInWindow</name>
    <message>
        <source>INTERPOL notices of a National Central Bureau</source>
        <translation>نشرات الإنتربول لمكتب مركزي وطني</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the bureau&apos;s folder</source>
        <translation>اختيار مجلد المكتب</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Make a demonstration bureau</source>
        <translation>إنشاء مكتب للعرض</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>لم يختر مجلد</translation>
    </message>
    <message>
        <source>There is no bureau in this folder. Choose the folder that your administrator named, or make a demonstration bureau to look around.</source>
        <translation>لا يوجد مكتب في هذا المجلد. اختر المجلد الذي حدده مدير النظام، أو أنشئ مكتبا للعرض للتعرف على البرنامج.</translation>
    </message>
    <message>
        <source>Choose the folder of your bureau, or make a demonstration bureau to look around.</source>
        <translation>اختر مجلد مكتبك، أو أنشئ مكتبا للعرض للتعرف على البرنامج.</translation>
    </message>
    <message>
        <source>Everybody in this bureau is invented. Sign in as %1. The password of them all: %2</source>
        <comment>%1 lists logins</comment>
        <translation>جميع من في هذا المكتب مختلقون. سجل الدخول باسم %1. وكلمة السر المشتركة: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between logins</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The bureau&apos;s folder</source>
        <translation>مجلد المكتب</translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation>اكتب اسم الدخول وكلمة السر.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>جار التحقق من كلمة السر…</translation>
    </message>
    <message>
        <source>Making the demonstration bureau…</source>
        <translation>جار إنشاء مكتب العرض…</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TrialPanel</name>
    <message>
        <source>On an example</source>
        <translation>على مثال</translation>
    </message>
    <message>
        <source>On a document</source>
        <translation>على وثيقة</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>By the law of</source>
        <translation>وفق قانون يوم</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>يوم القانون</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Try the rule</source>
        <translation>تجربة القاعدة</translation>
    </message>
    <message>
        <source>Find a document first.</source>
        <translation>ابحث عن وثيقة أولًا.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>number of a document</comment>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>%1, written for %2: %3</source>
        <comment>a form, a day, and the outcomes that the example expects</comment>
        <translation>%1، كُتب ليوم %2: %3</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TrialResult</name>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>There is nothing to judge: no wording of the rule is in force on this day, or the list that it is judged for has no row.</source>
        <translation>لا يوجد ما يُفحص: لا صياغة للقاعدة سارية في هذا اليوم، أو القائمة التي تُفحص لها بلا صفوف.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>يستند إلى</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TypeChooser</name>
    <message>
        <source>New document</source>
        <translation>وثيقة جديدة</translation>
    </message>
    <message>
        <source>Look for a type</source>
        <translation>البحث عن نوع</translation>
    </message>
    <message>
        <source>Type to look for one: a colour, a purpose, an article</source>
        <translation>اكتب للبحث: لون أو غرض أو مادة</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>Diffusions</source>
        <translation>التعميمات</translation>
    </message>
    <message>
        <source>What shall be drafted?</source>
        <translation>ما المطلوب تحريره؟</translation>
    </message>
    <message>
        <source>Arrows to move, Enter to draft, Escape to leave</source>
        <translation>الأسهم للتنقل، Enter للتحرير، Esc للخروج</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>المادة %1</translation>
    </message>
    <message>
        <source>Others issue it: a bureau files what it receives and drafts none.</source>
        <translation>يصدرها آخرون: يحفظ المكتب ما يتلقاه ولا يحررها.</translation>
    </message>
    <message>
        <source>None is issued from %1 on. Old ones stay readable.</source>
        <translation>لا تصدر أي نشرة منها ابتداء من %1. وتبقى القديمة مقروءة.</translation>
    </message>
    <message>
        <source>No type fits “%1”.</source>
        <translation>لا يوجد نوع يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة السر الأولى</translation>
    </message>
    <message>
        <source>At least 12 characters; no other rules.</source>
        <translation>12 حرفا على الأقل، دون قواعد أخرى.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>إضافة المستخدم</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UsersPage</name>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>إضافة مستخدم…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Nobody approves what they drafted or last edited, whatever roles they hold.</source>
        <translation>لا أحد يوافق على ما حرره أو كان آخر من عدله، أيا كانت أدواره.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>%1 is a login</comment>
        <translation>يمكن لـ%1 تسجيل الدخول الآن.</translation>
    </message>
    <message>
        <source>Disable a user</source>
        <translation>تعطيل مستخدم</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <comment>%1 is a person</comment>
        <translation>هل يعطل حساب %1؟</translation>
    </message>
    <message>
        <source>The next command of this person is refused, also where they are signed in now. What they did stays in the log.</source>
        <translation>يرفض الأمر التالي لهذا الشخص حتى حيث دخوله قائم الآن. ويبقى ما فعله في السجل.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <comment>%1 is a login</comment>
        <translation>عطل حساب %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::VerdictBar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Up to which stage the rules are asked</source>
        <translation>المرحلة التي تطبق القواعد حتى بلوغها</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Needs answers</source>
        <translation>ينتظر أجوبة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>All changes are saved as you type</source>
        <translation>تحفظ كل التغييرات أثناء الكتابة</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جار الحفظ…</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>في انتظار اختيارك</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يحفظ</translation>
    </message>
    <message>
        <source>Public extract</source>
        <translation>المستخرج العلني</translation>
    </message>
    <message>
        <source>See what the public page would show</source>
        <translation>عرض ما ستظهره الصفحة العلنية</translation>
    </message>
    <message>
        <source>What fits instead?</source>
        <translation>ما الذي يصلح بدلا منه؟</translation>
    </message>
    <message>
        <source>Judge the same content as every other type</source>
        <translation>تقييم المحتوى نفسه وفق كل نوع آخر</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WhyNot</name>
    <message>
        <source>Why an action is not possible</source>
        <translation>لماذا لا يمكن إجراء ما</translation>
    </message>
    <message>
        <source>“%1” is not possible now</source>
        <translation>«%1» غير ممكن الآن</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finding(s)</source>
        <translation>
            <numerusform>عرض الملاحظات</numerusform>
            <numerusform>عرض ملاحظة واحدة</numerusform>
            <numerusform>عرض ملاحظتين</numerusform>
            <numerusform>عرض %Ln ملاحظات</numerusform>
            <numerusform>عرض %Ln ملاحظة</numerusform>
            <numerusform>عرض %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>عرض الملاحظات</translation>
    </message>
    <message>
        <source>Others decide</source>
        <translation>يقرر آخرون</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, roles</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::Words</name>
    <message>
        <source>Article %1</source>
        <translation>المادة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>you drafted it</source>
        <translation>أنت من حررها</translation>
    </message>
    <message>
        <source>you made the last change</source>
        <translation>أنت صاحب آخر تغيير</translation>
    </message>
    <message>
        <source>you submitted it</source>
        <translation>أنت من قدمها</translation>
    </message>
    <message>
        <source>you approved it</source>
        <translation>أنت من وافق عليها</translation>
    </message>
    <message>
        <source>you reviewed it for compliance</source>
        <translation>أنت من راجع مطابقتها</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>التحرير</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>معرف الكيان</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>رقم المراقبة</translation>
    </message>
    <message>
        <source>Year, slash and number</source>
        <translation>السنة ثم شرطة مائلة ثم الرقم</translation>
    </message>
    <message>
        <source>Series letter, number, month and year</source>
        <translation>حرف السلسلة والرقم والشهر والسنة</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير متحقق</translation>
    </message>
    <message>
        <source>Cannot be answered yet</source>
        <translation>لا يمكن الجواب بعد</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>دون جواب</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم يقيم</translation>
    </message>
    <message>
        <source>Day of the hit</source>
        <translation>يوم النتيجة الإيجابية</translation>
    </message>
    <message>
        <source>In which country</source>
        <translation>في أي بلد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>من عثر عليه</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Source bureau contacted</source>
        <translation>الاتصال بمكتب المصدر</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>تاريخ الاتصال</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorkModel</name>
    <message>
        <source>Waiting since</source>
        <translation>تنتظر منذ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>متأخر: %1</translation>
    </message>
    <message>
        <source>It has run out, which calls you as a supervisor.</source>
        <translation>انتهت المهلة، وهذا يستدعيك بصفتك مشرفا.</translation>
    </message>
    <message>
        <source>You stand in for %1.</source>
        <translation>أنت تنوب عن %1.</translation>
    </message>
    <message>
        <source>me</source>
        <comment>taken by me</comment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>نيابة عن %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorkPage</name>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Documents that wait for me</source>
        <translation>وثائق تنتظرني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for you.</source>
        <translation>
            <numerusform>لا وثائق في انتظارك.</numerusform>
            <numerusform>وثيقة واحدة في انتظارك.</numerusform>
            <numerusform>وثيقتان في انتظارك.</numerusform>
            <numerusform>%Ln وثائق في انتظارك.</numerusform>
            <numerusform>%Ln وثيقة في انتظارك.</numerusform>
            <numerusform>%Ln وثيقة في انتظارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest wait began %1 ago.</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>أطول انتظار بدأ قبل %1.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء في انتظارك</translation>
    </message>
    <message>
        <source>Your drafts, what comes back to you and what is ready to be sent will stand here. Begin with a new notice, or import a file of public notices.</source>
        <translation>ستظهر هنا مسوداتك وما يعاد إليك وما هو جاهز للإرسال. ابدأ بنشرة جديدة أو استورد ملف نشرات عامة.</translation>
    </message>
    <message>
        <source>As soon as an officer submits a notice that you may decide on, it stands here. All documents are in the list at the side.</source>
        <translation>ما إن يقدم موظف نشرة يمكنك البت فيها حتى تظهر هنا. وجميع الوثائق في القائمة الجانبية.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>وثيقة جديدة…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Puts the case out of sight until a day (Ctrl+D)</source>
        <translation>يبعد القضية عن الأنظار حتى يوم محدد (Ctrl+D)</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>تولٍّ</translation>
    </message>
    <message>
        <source>Everybody whose turn it is may take the case again (Ctrl+T)</source>
        <translation>يمكن لكل من حان دوره تولي القضية من جديد (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tells the colleagues that you see to this case (Ctrl+T)</source>
        <translation>يخبر الزملاء بأنك تتولى هذه القضية (Ctrl+T)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>وقف…</translation>
    </message>
    <message>
        <source>Lets the clocks of the case run again (Ctrl+H)</source>
        <translation>يستأنف مهل القضية (Ctrl+H)</translation>
    </message>
    <message>
        <source>Stops the clocks of the case, with a reason (Ctrl+H)</source>
        <translation>يوقف مهل القضية مع ذكر السبب (Ctrl+H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them overdue.</source>
        <translation>
            <numerusform>لا متأخر منها.</numerusform>
            <numerusform>واحدة منها متأخرة.</numerusform>
            <numerusform>اثنتان منها متأخرتان.</numerusform>
            <numerusform>%Ln منها متأخرة.</numerusform>
            <numerusform>%Ln منها متأخرة.</numerusform>
            <numerusform>%Ln منها متأخرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::InputField</name>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1 (يجوز تركه)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>There is no such country on the list.</source>
        <translation>لا يوجد بلد كهذا في القائمة.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>It is written like this: %1</source>
        <translation>يُكتب هكذا: %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HitDialog</name>
    <message>
        <source>Record a hit</source>
        <translation>تسجيل نتيجة إيجابية</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Follow the hit</source>
        <translation>متابعة النتيجة الإيجابية</translation>
    </message>
    <message>
        <source>The other side has its answer</source>
        <translation>تلقى الطرف الآخر رده</translation>
    </message>
    <message>
        <source>A hit is a presumed match until it is examined. Before an action the source bureau is asked whether its data still hold.</source>
        <translation>النتيجة الإيجابية تطابق مفترض إلى أن تُفحص. قبل أي إجراء يُسأل مكتب المصدر هل بياناته ما زالت صحيحة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::LifePage</name>
    <message>
        <source>How it stands</source>
        <translation>وضعها الحالي</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج الإيجابية</translation>
    </message>
    <message>
        <source>Hits on this document, oldest first</source>
        <translation>النتائج الإيجابية لهذه الوثيقة، الأقدم أولا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>من عثر عليه</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <source>Source bureau contacted</source>
        <translation>الاتصال بمكتب المصدر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>أجاب عنها</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record a hit…</source>
        <translation>تسجيل نتيجة إيجابية…</translation>
    </message>
    <message>
        <source>Follow the hit…</source>
        <translation>متابعة النتيجة الإيجابية…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>رفع حجز الحفظ…</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>وضع حجز حفظ…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Version that stands</source>
        <translation>النسخة القائمة</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>معلّقة حتى</translation>
    </message>
    <message>
        <source>Public extract since</source>
        <translation>المستخرج العام منذ</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Keeping is reviewed from</source>
        <translation>تُراجع ضرورة الحفظ من</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>تُحفظ حتى</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>محتجزة لأن</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>أُتلفت</translation>
    </message>
    <message>
        <source>Addendum: %1 refused extradition on %2 (%3). The notice stands.</source>
        <translation>ملحق: رفضت %1 التسليم في %2 (%3). النشرة قائمة.</translation>
    </message>
    <message>
        <source>%1 holds a copy since %2.</source>
        <translation>يحتفظ %1 بنسخة منذ %2.</translation>
    </message>
    <message>
        <source>%1 deleted its copy on %2.</source>
        <translation>حذف %1 نسخته في %2.</translation>
    </message>
    <message>
        <source>A copy of what %1 recorded, last refreshed on %2.</source>
        <translation>نسخة مما سجّله %1، حُدّثت آخر مرة في %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whether, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>دون إجابة</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorldMap</name>
    <message numerus="yes">
        <source>Map: %Ln bureau(s) receive it</source>
        <translation>
            <numerusform>خريطة: لا يتلقاها أي مكتب</numerusform>
            <numerusform>خريطة: يتلقاها مكتب واحد</numerusform>
            <numerusform>خريطة: يتلقاها مكتبان</numerusform>
            <numerusform>خريطة: تتلقاها %Ln مكاتب</numerusform>
            <numerusform>خريطة: يتلقاها %Ln مكتبا</numerusform>
            <numerusform>خريطة: يتلقاها %Ln مكتب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WriteDialog</name>
    <message>
        <source>Ask a correspondent</source>
        <translation>سؤال مراسل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Number of the document that it is about, if any</source>
        <translation>رقم الوثيقة المعنية إن وجدت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>وضع في صندوق الصادر</translation>
    </message>
    <message>
        <source>Say what you want to know, or what you answer.</source>
        <translation>قل ما تريد معرفته أو ما تجيب به.</translation>
    </message>
</context>
</TS>
