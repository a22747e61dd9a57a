<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>General Secretariat</source>
        <translation>Secretaría General</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered, tried %Ln time(s)</source>
        <translation>
            <numerusform>Sin entregar, %Ln intento</numerusform>
            <numerusform>Sin entregar, %Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message numerus="yes">
        <source>No receipt yet, sent %Ln time(s)</source>
        <translation>
            <numerusform>Sin acuse, enviado %Ln vez</numerusform>
            <numerusform>Sin acuse, enviado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>Enviado, aún sin acuse</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Descartado</translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Redactado por</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Asumido por</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n indicación</numerusform>
            <numerusform>%n indicaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingMarks</name>
    <message>
        <source>Blocking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>RPD Art. %1</source>
        <translation>RTD art. %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>vence ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>vencido hace %1</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Compliance reviewer</source>
        <translation>Revisor de conformidad</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Delegado de protección de datos</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Hit officer</source>
        <translation>Agente de resultados positivos</translation>
    </message>
    <message>
        <source>Records clerk</source>
        <translation>Encargado del archivo</translation>
    </message>
</context>
<context>
    <name>SpelledDate</name>
    <message>
        <source>%1, month and day not known</source>
        <translation>%1, mes y día desconocidos</translation>
    </message>
    <message>
        <source>%1 %2, day not known</source>
        <translation>%1 %2, día desconocido</translation>
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
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks the draft</source>
        <translation>nada bloquea el borrador</translation>
    </message>
    <message>
        <source>the draft has faults</source>
        <translation>el borrador tiene fallos</translation>
    </message>
    <message>
        <source>ready to submit</source>
        <translation>listo para presentar</translation>
    </message>
    <message>
        <source>not ready to submit</source>
        <translation>no listo para presentar</translation>
    </message>
    <message>
        <source>ready to approve</source>
        <translation>listo para aprobar</translation>
    </message>
    <message>
        <source>not ready to approve</source>
        <translation>no listo para aprobar</translation>
    </message>
    <message>
        <source>Nothing open: %1</source>
        <translation>Nada pendiente: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AccountMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActWords</name>
    <message>
        <source>Refused attempt</source>
        <translation>Intento denegado</translation>
    </message>
    <message>
        <source>Refused attempt: %1</source>
        <translation>Intento denegado: %1</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Borrador creado</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importado de un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln campo cambiado</numerusform>
            <numerusform>%Ln campos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment opened</source>
        <translation>Adjunto abierto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Printed in %1</source>
        <translation>Impreso en %1</translation>
    </message>
    <message>
        <source>History read</source>
        <translation>Historial consultado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado del trámite</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cleared for compliance</source>
        <translation>Conformidad dada</translation>
    </message>
    <message>
        <source>Sent to the General Secretariat</source>
        <translation>Enviado a la Secretaría General</translation>
    </message>
    <message>
        <source>Publication recorded</source>
        <translation>Publicación registrada</translation>
    </message>
    <message>
        <source>Question of the General Secretariat recorded</source>
        <translation>Consulta de la Secretaría General registrada</translation>
    </message>
    <message>
        <source>Refusal by the General Secretariat recorded</source>
        <translation>Denegación de la Secretaría General registrada</translation>
    </message>
    <message>
        <source>Question answered: yes</source>
        <translation>Pregunta respondida: sí</translation>
    </message>
    <message>
        <source>Question answered: no</source>
        <translation>Pregunta respondida: no</translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation>Advertencia aceptada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Likely duplicates looked for</source>
        <translation>Búsqueda de posibles duplicados</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActionBar</name>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>What stands against the actions that are not possible</source>
        <translation>Lo que impide las acciones que no son posibles</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>A la espera de: %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>%1 is now in “%2”.</source>
        <translation>%1 está ahora en «%2».</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
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
        <translation>El documento pasa de «%1» a «%2».</translation>
    </message>
    <message>
        <source>Version %1 is sealed: nobody changes it while it is being decided on.</source>
        <translation>La versión %1 queda sellada: nadie la cambia mientras se decide.</translation>
    </message>
    <message>
        <source>Your approval is recorded for exactly this content. Any later change makes it void.</source>
        <translation>Su aprobación vale exactamente para este contenido. Cualquier cambio posterior la anula.</translation>
    </message>
    <message>
        <source>Your compliance decision is recorded for exactly this content. Any later change makes it void.</source>
        <translation>Su decisión de conformidad vale exactamente para este contenido. Cualquier cambio posterior la anula.</translation>
    </message>
    <message>
        <source>Approvals given so far no longer count.</source>
        <translation>Las aprobaciones dadas hasta ahora dejan de contar.</translation>
    </message>
    <message>
        <source>The notice is recorded as published by the General Secretariat.</source>
        <translation>La notificación se registra como publicada por la Secretaría General.</translation>
    </message>
    <message>
        <source>This is final: nothing leads out of “%1”.</source>
        <translation>Es definitivo: nada permite salir de «%1».</translation>
    </message>
    <message>
        <source>You answer for it as %1 (%2). Content: version %3, fingerprint %4.</source>
        <translation>Usted responde de ello como %1 (%2). Contenido: versión %3, huella %4.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motivo (puede omitirse)</translation>
    </message>
    <message>
        <source>It stays in the record: write it for a colleague who reads it later.</source>
        <translation>Queda en el registro: escríbalo para quien lo lea más adelante.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read the present version</source>
        <translation>Leer la versión actual</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Es necesario.</translation>
    </message>
    <message>
        <source>It is written like this: %1</source>
        <translation>Se escribe así: %1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>Lo que cambió de la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>What stands published becomes the newest version again.</source>
        <translation>Lo publicado vuelve a ser la versión más reciente.</translation>
    </message>
    <message>
        <source>Somebody else decides: nobody decides on what they asked for.</source>
        <translation>Decide otra persona: nadie decide sobre lo que pidió.</translation>
    </message>
    <message>
        <source>It no longer stands. Copies in national systems are deleted now.</source>
        <translation>Ya no rige. Las copias de los sistemas nacionales se suprimen ahora.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AttachmentField</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>Elegir un archivo para «%1»</translation>
    </message>
    <message>
        <source>Remove the file of “%1”</source>
        <translation>Quitar el archivo de «%1»</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB.</source>
        <translation>«%1» supera los 20 MB.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not kept with notices (%2). Give a picture, a PDF, a text or a biometric record.</source>
        <translation>«%1» es de un tipo que no se guarda con las notificaciones (%2). Aporte una imagen, un PDF, un texto o un registro biométrico.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>Elija un archivo o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AuditPage</name>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Lo que no se sostiene</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Every change and every reading of personal data stands in the log. Each entry carries the hash of the one before, so an altered, missing or reordered entry shows. Verifying reads the whole log and compares the content of every version with its hash.</source>
        <translation>Cada cambio y cada lectura de datos personales consta en el registro. Cada entrada lleva la huella de la anterior, de modo que se nota si alguna se altera, falta o cambia de lugar. La verificación lee todo el registro y compara el contenido de cada versión con su huella.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) checked, all hold.</source>
        <translation>
            <numerusform>%Ln entrada verificada, es correcta.</numerusform>
            <numerusform>%Ln entradas verificadas, todas correctas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A log that was cut off at its end cannot be told from a shorter one: compare the head below with the one noted at the last check.</source>
        <translation>Un registro cortado por el final no se distingue de uno más corto: compare la cabeza de abajo con la anotada en la última verificación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) checked.</source>
        <translation>
            <numerusform>%Ln entrada verificada.</numerusform>
            <numerusform>%Ln entradas verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>%Ln fallo encontrado.</numerusform>
            <numerusform>%Ln fallos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop work on this bureau, keep a copy of its folder and tell the security officer.</source>
        <translation>Deje de trabajar en esta oficina, guarde una copia de su carpeta y avise al responsable de seguridad.</translation>
    </message>
    <message>
        <source>Head of the log: %1</source>
        <comment>%1 is a hash</comment>
        <translation>Cabeza del registro: %1</translation>
    </message>
    <message>
        <source>%1: the content is not what its hash says.</source>
        <comment>%1 names a version</comment>
        <translation>%1: el contenido no es el que dice su huella.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Avance de la verificación</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CataloguePage</name>
    <message>
        <source>No rule fits</source>
        <translation>Ninguna regla coincide</translation>
    </message>
    <message>
        <source>Search with fewer words or another form of a word, or by an article such as 83 or a part of a rule&apos;s id. Each filter narrows the others.</source>
        <translation>Busque con menos palabras u otra forma de una palabra, o por un artículo como 83 o una parte del identificador de una regla. Cada filtro restringe los demás.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Mostrar todas las reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Save the rules as a PDF</source>
        <translation>Guardar las reglas como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Comparar dos días</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The rules that are shown, article by article</source>
        <translation>Las reglas que se muestran, artículo por artículo</translation>
    </message>
    <message>
        <source>Sides of the rule</source>
        <translation>Caras de la regla</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ChannelPage</name>
    <message>
        <source>Send and take in</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Takes in what arrived and delivers what is due.</source>
        <translation>Recoge lo que ha llegado y entrega lo que toca.</translation>
    </message>
    <message>
        <source>Ask a correspondent…</source>
        <translation>Preguntar a un corresponsal…</translation>
    </message>
    <message>
        <source>Let the others answer</source>
        <translation>Hacer que respondan los demás</translation>
    </message>
    <message>
        <source>Only in a demonstration: the invented General Secretariat and the other bureau take in what arrived and answer it.</source>
        <translation>Solo en una demostración: la Secretaría General inventada y la otra oficina recogen lo que ha llegado y responden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the mail</source>
        <translation>Avance del correo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Parts of the channel</source>
        <translation>Partes del canal</translation>
    </message>
    <message>
        <source>Show receipts</source>
        <translation>Mostrar acuses de recibo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>box, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that arrived</source>
        <translation>Mensajes llegados</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation>No ha llegado nada</translation>
    </message>
    <message>
        <source>Questions, outcomes of the General Secretariat and diffusions of other bureaus arrive here. What the case allows moves it along; the rest waits for you.</source>
        <translation>Aquí llegan consultas, resultados de la Secretaría General y difusiones de otras oficinas. Lo que el caso permite lo hace avanzar; lo demás le espera a usted.</translation>
    </message>
    <message>
        <source>Messages to send and sent</source>
        <translation>Mensajes por enviar y enviados</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se ha enviado nada</translation>
    </message>
    <message>
        <source>The action “Send” of a document puts a signed package here. It is delivered in the next round and again until its receipt arrives.</source>
        <translation>La acción «Enviar» de un documento deja aquí un paquete firmado. Se entrega en la próxima ronda y de nuevo hasta que llegue su acuse de recibo.</translation>
    </message>
    <message>
        <source>Packages that failed their checks</source>
        <translation>Paquetes que no superaron los controles</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>A package whose signature, hashes or content do not hold is kept here with the reason, and nothing of it is believed.</source>
        <translation>Un paquete cuya firma, huellas o contenido no son válidos se guarda aquí con el motivo, y nada de él se da por cierto.</translation>
    </message>
    <message>
        <source>Stopped; what was done is done.</source>
        <translation>Detenido; lo hecho, hecho está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) taken in.</source>
        <translation>
            <numerusform>%Ln mensaje recibido.</numerusform>
            <numerusform>%Ln mensajes recibidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered.</source>
        <translation>
            <numerusform>%Ln entregado.</numerusform>
            <numerusform>%Ln entregados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide.</source>
        <translation>
            <numerusform>%Ln por decidir.</numerusform>
            <numerusform>%Ln por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into quarantine.</source>
        <translation>
            <numerusform>%Ln puesto en cuarentena.</numerusform>
            <numerusform>%Ln puestos en cuarentena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be delivered and will be tried again.</source>
        <translation>
            <numerusform>%Ln no se pudo entregar y se reintentará.</numerusform>
            <numerusform>%Ln no se pudieron entregar y se reintentarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing arrived, and nothing was due.</source>
        <translation>No llegó nada ni había nada por enviar.</translation>
    </message>
    <message>
        <source>The message is in the outbox; it is delivered in the next round.</source>
        <translation>El mensaje está en la bandeja de salida; se entrega en la próxima ronda.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeChip</name>
    <message>
        <source>%1. Delete removes it, Alt with the arrow keys moves it.</source>
        <translation>%1. Supr lo quita, Alt con las flechas lo mueve.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeEdit</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeField</name>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodesField</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ConflictPanel</name>
    <message>
        <source>Somebody else changed these fields while you did. Choose what stands; nothing is saved before.</source>
        <translation>Otra persona cambió estos campos a la vez que usted. Elija lo que queda; antes no se guarda nada.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Conservar lo suyo</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo del otro</translation>
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
        <translation>lugar %1</translation>
    </message>
    <message>
        <source>Does not count for this subject: the rules do not ask for it and it is not printed.</source>
        <translation>No cuenta para este asunto: las reglas no la piden y no se imprime.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ContentView</name>
    <message>
        <source>Content of the document</source>
        <translation>Contenido del documento</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CourseBar</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por delante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a state, %2 whether it is done, here or ahead</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>YYYY, YYYY-MM, YYYY-MM-DD</source>
        <translation>AAAA, AAAA-MM, AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DeadlinesModel</name>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>vencido: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines</source>
        <translation>Guardar los vencimientos</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>Archivos iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Export as iCalendar…</source>
        <translation>Exportar como iCalendar…</translation>
    </message>
    <message>
        <source>Numbers of documents and what is to be done, for another calendar; no name of a person. The export is recorded.</source>
        <translation>Los números de los documentos y lo que hay que hacer, para otro calendario; ningún nombre de persona. La exportación queda registrada.</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>No corre ningún plazo</translation>
    </message>
    <message>
        <source>As soon as a case stands where something has to be done by a day, it stands here.</source>
        <translation>En cuanto un expediente exija algo para un día, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Deadlines of the month</source>
        <translation>Vencimientos del mes</translation>
    </message>
    <message>
        <source>What is due, the soonest first</source>
        <translation>Lo que vence, lo más próximo primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) run.</source>
        <translation>
            <numerusform>Corre %Ln plazo.</numerusform>
            <numerusform>Corren %Ln plazos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None has run out.</source>
        <translation>Ninguno ha vencido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran out.</source>
        <translation>
            <numerusform>%Ln ha vencido.</numerusform>
            <numerusform>%Ln han vencido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadlines were written to %1.</source>
        <translation>Los vencimientos se escribieron en %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DifferenceModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Destroyed by retention</source>
        <translation>Destruido al vencer la conservación</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lugar %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DifferenceView</name>
    <message>
        <source>Differences, field by field</source>
        <translation>Diferencias, campo por campo</translation>
    </message>
    <message>
        <source>No form describes this document.</source>
        <translation>Ningún formulario describe este documento.</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>Los contenidos son iguales.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentPage</name>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>for %1 · drafted by %2 · version %3</source>
        <comment>%1 is a span such as 3 days, %2 a person</comment>
        <translation>desde hace %1 · redactado por %2 · versión %3</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Diffuse meanwhile…</source>
        <translation>Difundir entre tanto…</translation>
    </message>
    <message>
        <source>Send a diffusion to chosen recipients while the notice is examined</source>
        <translation>Enviar una difusión a destinatarios elegidos mientras se examina la notificación</translation>
    </message>
    <message>
        <source>Issue as…</source>
        <translation>Emitir como…</translation>
    </message>
    <message>
        <source>Begin a draft of another type with what this document holds</source>
        <translation>Empezar un borrador de otro tipo con lo que contiene este documento</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>%1 is a person</comment>
        <translation>La lleva %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentPicker</name>
    <message>
        <source>Number, name or entity id</source>
        <translation>Número, nombre o identificador de entidad</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Buscar un documento</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Documentos encontrados</translation>
    </message>
    <message>
        <source>Type to find the document. Trying the rule is recorded as a reading of it.</source>
        <translation>Escriba para encontrar el documento. Probar la regla se registra como una lectura del documento.</translation>
    </message>
    <message>
        <source>Choose one with Enter.</source>
        <translation>Elija uno con Intro.</translation>
    </message>
    <message>
        <source>No document that this rule judges has such a number, name or entity id.</source>
        <translation>Ningún documento que esta regla examine tiene ese número, nombre o identificador.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentsPage</name>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Number, name or entity id</source>
        <translation>Número, nombre o identificador de entidad</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Buscar documentos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Drafted by me</source>
        <translation>Redactados por mí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Ningún documento coincide</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Nothing has this number, name or entity id in the chosen state. Try fewer letters, or look in all states.</source>
        <translation>Nada tiene este número, nombre o identificador en el estado elegido. Pruebe con menos letras o busque en todos los estados.</translation>
    </message>
    <message>
        <source>New notices and imported ones will stand here, whatever state they are in.</source>
        <translation>Aquí figurarán las notificaciones nuevas y las importadas, sea cual sea su estado.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DuplicateLine</name>
    <message>
        <source>the same entity id</source>
        <translation>el mismo identificador de entidad</translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation>el mismo nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>Open it: %1</source>
        <translation>Abrirlo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of the bureau may be about the same person:</source>
        <translation>
            <numerusform>%Ln documento de la oficina puede referirse a la misma persona:</numerusform>
            <numerusform>%Ln documentos de la oficina pueden referirse a la misma persona:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::EditionModel</name>
    <message>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::EditionsView</name>
    <message>
        <source>Nothing differs</source>
        <translation>Nada difiere</translation>
    </message>
    <message>
        <source>No rule and no setting of the pack began, changed or ended between these days. The list above has the days on which the law changed.</source>
        <translation>Ninguna regla ni parámetro empezó, cambió o terminó entre esos días. La lista de arriba tiene los días en que cambió el derecho.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>Segundo día</translation>
    </message>
    <message>
        <source>Days on which the law changed</source>
        <translation>Días en que cambió el derecho</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>Ambas redacciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No wording in force</source>
        <translation>Ninguna redacción en vigor</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ExtractDialog</name>
    <message>
        <source>Public extract</source>
        <translation>Extracto público</translation>
    </message>
    <message>
        <source>%1: public extract</source>
        <comment>%1 is a type</comment>
        <translation>%1: extracto público</translation>
    </message>
    <message>
        <source>A preview of what the public page would show. Nothing else of the document is made public, and nothing leaves the bureau from here.</source>
        <translation>Vista previa de lo que mostraría la página pública. Nada más del documento se hace público, y nada sale de la oficina desde aquí.</translation>
    </message>
    <message>
        <source>Nothing would be shown.</source>
        <translation>No se mostraría nada.</translation>
    </message>
    <message>
        <source>The form does not name the kinds of data that may be public yet, so none is shown.</source>
        <translation>El formulario aún no indica las clases de datos que pueden ser públicas, así que no se muestra ninguna.</translation>
    </message>
    <message>
        <source>Named in the form, but not part of the public page: %1</source>
        <translation>Indicado en el formulario, pero no forma parte de la página pública: %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Límites: %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FieldCell</name>
    <message>
        <source>%1 · before: %2</source>
        <comment>mark, value</comment>
        <translation>%1 · antes: %2</translation>
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
        <translation>Ayuda sobre «%1»</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>No aceptado: %1</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Por responder</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%Ln more in the list of findings)</source>
        <translation>
            <numerusform>%1: %2 (%Ln más en la lista de observaciones)</numerusform>
            <numerusform>%1: %2 (%Ln más en la lista de observaciones)</numerusform>
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
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>person, instant</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>answer, person and instant</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>For other values it was said: %1 — %2. The values have changed since.</source>
        <translation>Para otros valores se dijo: %1 — %2. Los valores han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Ver el campo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The values that this rests on</source>
        <translation>Los valores en que se basa</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Aceptar con un motivo…</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Aceptar la advertencia</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Elija sí o no.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingsDelegate</name>
    <message>
        <source>To be answered</source>
        <translation>Por responder</translation>
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
        <translation>Lo que dicen las normas</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Needs answers</source>
        <translation>Faltan respuestas</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Judged up to %1 by the Rules of %2, edition %3.</source>
        <translation>Juzgado hasta «%1» según las normas de %2, edición %3.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 de %2 preguntas respondidas</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Observaciones pendientes</translation>
    </message>
    <message>
        <source>Questions for the compliance reviewer</source>
        <translation>Preguntas para el revisor de conformidad</translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation>Advertencias aceptadas</translation>
    </message>
    <message>
        <source>Declared by the officer</source>
        <translation>Declarado por el funcionario</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, number of findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what is met or does not apply (%1)</source>
        <translation>Mostrar lo cumplido o no aplicable (%1)</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>%1 submitted these declarations and answers for them.</source>
        <translation>%1 presentó estas declaraciones y responde de ellas.</translation>
    </message>
    <message>
        <source>Whoever submits the document answers for these declarations. Last changed by %1.</source>
        <translation>Quien presente el documento responde de estas declaraciones. Último cambio de %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FollowUpDialog</name>
    <message>
        <source>Follow up %1</source>
        <translation>Seguimiento de %1</translation>
    </message>
    <message>
        <source>The case is out of everybody&apos;s work until this day. When a clock runs out, it is back before.</source>
        <translation>El expediente queda fuera del trabajo de todos hasta ese día. Si vence un plazo, vuelve antes.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Volver a mostrarlo</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hasta ese día</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FormFindings</name>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>No rule of this stage finds fault with what stands in the form.</source>
        <translation>Ninguna norma de esta etapa objeta lo que consta en el formulario.</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Accept warning…</source>
        <translation>Aceptar advertencia…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>F8 leads to the next finding, Shift+F8 to the one before.</source>
        <translation>F8 lleva a la observación siguiente, Mayús+F8 a la anterior.</translation>
    </message>
    <message>
        <source>Accept the warning with a reason, for the values as they stand.</source>
        <translation>Aceptar la advertencia con un motivo, para los valores actuales.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FormPage</name>
    <message>
        <source>Accept warning</source>
        <translation>Aceptar advertencia</translation>
    </message>
    <message>
        <source>%1

Why may it be accepted for the values as they stand?</source>
        <translation>%1

¿Por qué puede aceptarse para los valores actuales?</translation>
    </message>
    <message>
        <source>The warning is accepted for the values as they stand.</source>
        <translation>La advertencia queda aceptada para los valores actuales.</translation>
    </message>
    <message>
        <source>Compose from acts</source>
        <translation>Componer a partir de los actos</translation>
    </message>
    <message>
        <source>Writes the summary from the table of acts, in the language of the request.</source>
        <translation>Redacta el resumen a partir de la tabla de actos, en el idioma de la solicitud.</translation>
    </message>
    <message>
        <source>There is no act to compose from yet. Enter the acts first.</source>
        <translation>Aún no hay ningún acto. Introduzca primero los actos.</translation>
    </message>
    <message>
        <source>Replace the summary that stands there? Undo brings it back.</source>
        <translation>¿Sustituir el resumen actual? «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What you typed is kept here, but could not be saved.
%1</source>
        <translation>Lo que escribió se conserva aquí, pero no se pudo guardar.
%1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HeaderBar</name>
    <message>
        <source>National Central Bureau · %1</source>
        <comment>%1 is a country</comment>
        <translation>Oficina Central Nacional · %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>%1 is a person</comment>
        <translation>Sesión de %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HistoryModel</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>The reason was destroyed by retention.</source>
        <translation>El motivo fue destruido al vencer la conservación.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HistoryPage</name>
    <message>
        <source>History of the document, newest first</source>
        <translation>Historial del documento, lo más reciente primero</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter, number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Version to compare from</source>
        <translation>Versión de partida</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Versión con que comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <comment>between two versions to compare</comment>
        <translation>con</translation>
    </message>
    <message>
        <source>Version %1 — %2, %3</source>
        <comment>number, person, instant</comment>
        <translation>Versión %1 — %2, %3</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened</source>
        <translation>No ha ocurrido nada de este tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <comment>instant, the same in local time</comment>
        <translation>%1 UTC, aquí %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>Entrada del registro</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>De la versión %1 a la versión %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportDialog</name>
    <message>
        <source>Import notices</source>
        <translation>Importar notificaciones</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Notices (*.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Notificaciones (*.json *.jsonl *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lectura del archivo</translation>
    </message>
    <message>
        <source>Making drafts; nothing is kept unless all are made</source>
        <translation>Creación de borradores; no se conserva nada si no se crean todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicado probable</numerusform>
            <numerusform>%Ln duplicados probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repetido</numerusform>
            <numerusform>%Ln repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <translation>
            <numerusform>%1: %Ln registro</numerusform>
            <numerusform>%1: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at in this record.</source>
        <translation>Nada que examinar en este registro.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln draft(s)</source>
        <translation>
            <numerusform>Importar %Ln borrador</numerusform>
            <numerusform>Importar %Ln borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) made.</source>
        <translation>
            <numerusform>%Ln borrador creado.</numerusform>
            <numerusform>%Ln borradores creados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not made, since refused or not chosen: %Ln record(s).</source>
        <translation>
            <numerusform>No creado, por rechazado o no elegido: %Ln registro.</numerusform>
            <numerusform>No creados, por rechazados o no elegidos: %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Stopping; nothing is kept</source>
        <translation>Deteniendo; no se conserva nada</translation>
    </message>
    <message>
        <source>Choose a file of notices</source>
        <translation>Elija un archivo de notificaciones</translation>
    </message>
    <message>
        <source>Files in the shape of INTERPOL’s public notice interface: a list page, a notice, a list of either, or JSON lines. You see what would happen before anything is imported.</source>
        <translation>Archivos con la forma de la interfaz pública de notificaciones de INTERPOL: una página de lista, una notificación, una lista de ellas o líneas JSON. Verá qué ocurriría antes de importar nada.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Choose all new</source>
        <translation>Elegir todos los nuevos</translation>
    </message>
    <message>
        <source>Choose duplicates too</source>
        <translation>Elegir también los duplicados</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Registros del archivo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportModel</name>
    <message>
        <source>Import the record of %1</source>
        <translation>Importar el registro de %1</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>el archivo entero</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (y %Ln más)</numerusform>
            <numerusform>%1 (y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same entity ID.</source>
        <translation>%1 tiene el mismo número de entidad.</translation>
    </message>
    <message>
        <source>%1 has the same name and an agreeing date of birth.</source>
        <translation>%1 tiene el mismo nombre y una fecha de nacimiento concordante.</translation>
    </message>
    <message>
        <source>Kept aside, %1: %2</source>
        <translation>Apartado, %1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Identificador de entidad</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Lugar en el archivo</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para examinar</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Duplicado probable</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntakeModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntakePage</name>
    <message>
        <source>Take in requests</source>
        <translation>Recoger solicitudes</translation>
    </message>
    <message>
        <source>Request packages (*.json *.tar)</source>
        <translation>Solicitudes (*.json *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Requests of agencies</source>
        <translation>Solicitudes de servicios</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>No hay solicitudes en espera</translation>
    </message>
    <message>
        <source>Give agencies the form that “tocsin intake form” makes, or the schema of “tocsin intake schema”. Drop the files that come back here: each is checked, scored for what is missing, and becomes a draft without typing anything twice.</source>
        <translation>Dé a los servicios el formulario que hace «tocsin intake form» o el esquema de «tocsin intake schema». Suelte aquí los archivos que vuelvan: cada uno se comprueba, se puntúa por lo que falta y se convierte en borrador sin escribir nada dos veces.</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Recoger archivos…</translation>
    </message>
    <message>
        <source>Also those that are settled</source>
        <translation>También las resueltas</translation>
    </message>
    <message>
        <source>Requests, the longest waiting first</source>
        <translation>Solicitudes, la que más espera primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be reminded of or decided</source>
        <translation>
            <numerusform>%Ln por recordar o decidir</numerusform>
            <numerusform>%Ln por recordar o decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken in before; nothing was made.</source>
        <translation>%1 ya se había recogido; no se creó nada.</translation>
    </message>
    <message>
        <source>%1 has a new version, complete to %2 of 100.</source>
        <translation>%1 tiene una versión nueva, completa al %2 de 100.</translation>
    </message>
    <message>
        <source>%1 was taken in, complete to %2 of 100.</source>
        <translation>%1 se ha recogido, completa al %2 de 100.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntegerField</name>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>months = %1</source>
        <translation>meses = %1</translation>
    </message>
    <message>
        <source>months = %1, %2</source>
        <translation>meses = %1, %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IssueDialog</name>
    <message>
        <source>No other type can be about what this document is about.</source>
        <translation>Ningún otro tipo puede tratar de lo que trata este documento.</translation>
    </message>
    <message>
        <source>Diffuse meanwhile</source>
        <translation>Difundir entre tanto</translation>
    </message>
    <message>
        <source>What fits instead</source>
        <translation>Qué encaja en su lugar</translation>
    </message>
    <message>
        <source>A diffusion to the recipients you choose, while the notice is examined. The notice stays as it is.</source>
        <translation>Una difusión a los destinatarios que elija, mientras se examina la notificación. La notificación queda como está.</translation>
    </message>
    <message>
        <source>The same content judged as every other type that it could be, best first (Article 78). This document stays as it is; a new draft is made with what it holds.</source>
        <translation>El mismo contenido juzgado como cada otro tipo posible, el mejor primero (artículo 78). Este documento queda como está; se crea un borrador nuevo con lo que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Encaja</translation>
    </message>
    <message>
        <source>What is missing and what goes over</source>
        <translation>Qué falta y qué se traslada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Crear el borrador</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <comment>%1 is a type</comment>
        <translation>Redactar: %1</translation>
    </message>
    <message>
        <source>Nothing is missing: its conditions are met by what the document holds.</source>
        <translation>No falta nada: lo que contiene el documento cumple sus condiciones.</translation>
    </message>
    <message>
        <source>Missing or still to be answered</source>
        <translation>Falta o está aún por responder</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation>Qué se traslada</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each with its origin.</source>
        <translation>
            <numerusform>%n campo, con su origen.</numerusform>
            <numerusform>%n campos, cada uno con su origen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises that the officer ticked are made anew in the new document.</source>
        <translation>Las declaraciones que marcó el funcionario se hacen de nuevo en el documento nuevo.</translation>
    </message>
    <message>
        <source>What has no place there</source>
        <translation>Lo que no tiene lugar allí</translation>
    </message>
    <message>
        <source>It is kept aside with the new document and stays in this one.</source>
        <translation>Se aparta con el documento nuevo y permanece en este.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::KeysModel</name>
    <message>
        <source>%1 (this bureau)</source>
        <translation>%1 (esta oficina)</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>sin fin fijado</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::KeysView</name>
    <message>
        <source>Key file of a correspondent</source>
        <translation>Archivo de claves de un corresponsal</translation>
    </message>
    <message>
        <source>Key files (*.json *.keys);;All files (*)</source>
        <translation>Archivos de claves (*.json *.keys);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write this bureau’s public keys</source>
        <translation>Escribir las claves públicas de esta oficina</translation>
    </message>
    <message>
        <source>Key files (*.json)</source>
        <translation>Archivos de claves (*.json)</translation>
    </message>
    <message>
        <source>Trust a key file…</source>
        <translation>Aceptar un archivo de claves…</translation>
    </message>
    <message>
        <source>Write our public keys…</source>
        <translation>Escribir nuestras claves públicas…</translation>
    </message>
    <message>
        <source>End this key…</source>
        <translation>Terminar esta clave…</translation>
    </message>
    <message>
        <source>A message counts only when one of these keys signed it, and only while that key holds.</source>
        <translation>Un mensaje solo cuenta si lo firmó una de estas claves y mientras esa clave valga.</translation>
    </message>
    <message>
        <source>Keys of the correspondents</source>
        <translation>Claves de los corresponsales</translation>
    </message>
    <message>
        <source>No key is known</source>
        <translation>No se conoce ninguna clave</translation>
    </message>
    <message>
        <source>Set the channel up with “tocsin channel init”, give this bureau’s key file to the correspondents, and trust theirs here after comparing them by telephone.</source>
        <translation>Ponga en marcha el canal con «tocsin channel init», entregue el archivo de claves de esta oficina a los corresponsales y acepte aquí las suyas tras compararlas por teléfono.</translation>
    </message>
    <message>
        <source>Trust these keys</source>
        <translation>Aceptar estas claves</translation>
    </message>
    <message>
        <source>Compare each key with its owner by telephone before you trust it.</source>
        <translation>Compare cada clave con su titular por teléfono antes de aceptarla.</translation>
    </message>
    <message>
        <source>They are the same: trust</source>
        <translation>Son iguales: aceptar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) trusted.</source>
        <translation>
            <numerusform>%Ln clave aceptada.</numerusform>
            <numerusform>%Ln claves aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>Terminar una clave</translation>
    </message>
    <message>
        <source>Trust this key of %1 no longer?</source>
        <translation>¿Dejar de aceptar esta clave de %1?</translation>
    </message>
    <message>
        <source>From now on nothing that it signed is taken in, also what is on its way.</source>
        <translation>Desde ahora no se recoge nada que haya firmado, tampoco lo que está en camino.</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminarla ahora</translation>
    </message>
    <message>
        <source>The key has ended.</source>
        <translation>La clave ha terminado.</translation>
    </message>
    <message>
        <source>The public keys were written to %1. They are no secret; the correspondents compare them with you by telephone.</source>
        <translation>Las claves públicas se escribieron en %1. No son secretas; los corresponsales las comparan con usted por teléfono.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ListField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Aún no hay entradas.</translation>
    </message>
    <message>
        <source>Add an entry to “%1”</source>
        <translation>Añadir una entrada a «%1»</translation>
    </message>
    <message>
        <source>Add an entry (Ctrl+Enter)</source>
        <translation>Añadir una entrada (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ListRow</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MainWindow</name>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Opened documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>Import notices</source>
        <translation>Importar notificaciones</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Cerrar el documento</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Primera página del documento</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>Segunda página</translation>
    </message>
    <message>
        <source>Third page</source>
        <translation>Tercera página</translation>
    </message>
    <message>
        <source>Fourth page</source>
        <translation>Cuarta página</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Search the documents, or the rules when they are in front</source>
        <translation>Buscar en los documentos, o en las reglas cuando están a la vista</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Consultar una regla</translation>
    </message>
    <message>
        <source>New notice or diffusion</source>
        <translation>Nueva notificación o difusión</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>My work: take the case, or give it back</source>
        <translation>Mi trabajo: asumir el expediente o devolverlo</translation>
    </message>
    <message>
        <source>My work: follow up on a day</source>
        <translation>Mi trabajo: seguimiento en un día</translation>
    </message>
    <message>
        <source>My work: pause its clocks, or let them run again</source>
        <translation>Mi trabajo: pausar sus plazos o reanudarlos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Requests of agencies</source>
        <translation>Solicitudes de servicios</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessageDetail</name>
    <message>
        <source>The message in full</source>
        <translation>El mensaje completo</translation>
    </message>
    <message>
        <source>Choose a message to see what it says, who signed it and what can be done.</source>
        <translation>Elija un mensaje para ver qué dice, quién lo firmó y qué se puede hacer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>A package that failed its checks</source>
        <translation>Un paquete que no superó los controles</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Número de control</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Hash of its content</source>
        <translation>Huella de su contenido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>It was verified when the message was taken in, with this key of the sender:</source>
        <translation>Se verificó al recibir el mensaje, con esta clave del remitente:</translation>
    </message>
    <message>
        <source>Key that signed</source>
        <translation>Clave que firmó</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Manifest, as it is signed</source>
        <translation>Manifiesto, tal como se firma</translation>
    </message>
    <message>
        <source>Parts and attachments</source>
        <translation>Partes y adjuntos</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 de %1</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Take into the case</source>
        <translation>Llevar al caso</translation>
    </message>
    <message>
        <source>Lay aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Send in the next round</source>
        <translation>Enviar en la próxima ronda</translation>
    </message>
    <message>
        <source>Check again and take in</source>
        <translation>Comprobar de nuevo y recoger</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessagesModel</name>
    <message>
        <source>Next attempt %1</source>
        <translation>Próximo intento %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Why it is not believed</source>
        <translation>Por qué no se da por cierto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::Navigation</name>
    <message>
        <source>Import notices…</source>
        <translation>Importar notificaciones…</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nuevo documento…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PauseDialog</name>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>Pausar los plazos de %1</translation>
    </message>
    <message>
        <source>They stop until somebody resumes them or the case moves on. A day that somebody outside named does not wait.</source>
        <translation>Se detienen hasta que alguien los reanude o el expediente avance. Un día fijado desde fuera no espera.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PhotoTile</name>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>The picture is not in this bureau</source>
        <translation>La imagen no está en esta oficina</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>La imagen no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PreviewPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages of the printed notice</source>
        <translation>Páginas de la notificación impresa</translation>
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
        <source>Language of the print</source>
        <translation>Idioma de la impresión</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Language of the printed notice</source>
        <translation>Idioma de la notificación impresa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Saved and recorded: %1</source>
        <translation>Guardado y registrado: %1</translation>
    </message>
    <message>
        <source>The printer refused the pages.
Check that it is switched on and has paper, then print again, or save a PDF.</source>
        <translation>La impresora rechazó las páginas.
Compruebe que está encendida y tiene papel, y vuelva a imprimir o guarde un PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer and recorded.</source>
        <translation>Enviado a la impresora y registrado.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PublicExtract</name>
    <message numerus="yes">
        <source>%1 (%n year(s) old)</source>
        <translation>
            <numerusform>%1 (%n año)</numerusform>
            <numerusform>%1 (%n años)</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity particulars</source>
        <translation>Datos de identidad</translation>
    </message>
    <message>
        <source>Physical description</source>
        <translation>Descripción física</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>%1 metres</source>
        <translation>%1 metros</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 kilograms</source>
        <translation>%1 kilogramos</translation>
    </message>
    <message>
        <source>Charges, as provided by the requesting entity</source>
        <translation>Cargos, tal como los facilitó la entidad solicitante</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RecipientsModel</name>
    <message>
        <source>sources disagree about the region</source>
        <translation>las fuentes discrepan sobre la región</translation>
    </message>
    <message>
        <source>the person fled this country</source>
        <translation>la persona huyó de este país</translation>
    </message>
    <message>
        <source>the person has asylum here</source>
        <translation>la persona tiene asilo aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bureau, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>No recibe</translation>
    </message>
    <message>
        <source>Bureau or entity</source>
        <translation>Oficina o entidad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RecipientsPanel</name>
    <message>
        <source>Find a bureau</source>
        <translation>Buscar una oficina</translation>
    </message>
    <message>
        <source>Also those that are not chosen</source>
        <translation>También las no elegidas</translation>
    </message>
    <message>
        <source>Who receives it, and why</source>
        <translation>Quién lo recibe y por qué</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Striped: restricted</source>
        <translation>Rayado: restringida</translation>
    </message>
    <message>
        <source>! Country fled</source>
        <translation>! País del que huyó</translation>
    </message>
    <message>
        <source>? Country of asylum</source>
        <translation>? País de asilo</translation>
    </message>
    <message>
        <source>Nobody receives it: no recipient is chosen.</source>
        <translation>Nadie lo recibe: no hay destinatario elegido.</translation>
    </message>
    <message numerus="yes">
        <source>All Members receive it: %Ln bureau(s).</source>
        <translation>
            <numerusform>Lo reciben todos los Miembros: %Ln oficina.</numerusform>
            <numerusform>Lo reciben todos los Miembros: %Ln oficinas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bureau(s) receive it.</source>
        <translation>
            <numerusform>Lo recibe %Ln oficina.</numerusform>
            <numerusform>Lo reciben %Ln oficinas.</numerusform>
        </translation>
    </message>
    <message>
        <source>! The person fled from a country that receives it: %1.</source>
        <translation>! La persona huyó de un país que lo recibe: %1.</translation>
    </message>
    <message>
        <source>? A country of asylum receives it: %1.</source>
        <translation>? Un país de asilo lo recibe: %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReferenceField</name>
    <message>
        <source>%1 (without title)</source>
        <translation>%1 (sin título)</translation>
    </message>
    <message>
        <source>No entry yet under “%1”.</source>
        <translation>Aún no hay entradas en «%1».</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RequestDetails</name>
    <message>
        <source>Save the answer for the agency</source>
        <translation>Guardar la respuesta para el servicio</translation>
    </message>
    <message>
        <source>Text files (*.txt);;JSON files (*.json)</source>
        <translation>Archivos de texto (*.txt);;Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Hacer el borrador</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Bring in what is newer</source>
        <translation>Incorporar lo nuevo</translation>
    </message>
    <message>
        <source>Remind the agency…</source>
        <translation>Recordar al servicio…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Retirada…</translation>
    </message>
    <message>
        <source>The agency has withdrawn its request.</source>
        <translation>El servicio ha retirado su solicitud.</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar el acuse…</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>Elija una solicitud</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contacto: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Base jurídica: %1</translation>
    </message>
    <message>
        <source>Version %1, received %2</source>
        <translation>Versión %1, recibida el %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln archivo adjunto</numerusform>
            <numerusform>%Ln archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1 of %2 requirements of the Rules that the agency’s data decide are met.</source>
        <translation>Se cumplen %1 de %2 requisitos de las Reglas que dependen de los datos del servicio.</translation>
    </message>
    <message>
        <source>Newer than the draft</source>
        <translation>Más nuevo que el borrador</translation>
    </message>
    <message>
        <source>Nothing that blocks is missing.</source>
        <translation>No falta nada que bloquee.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>%1 was made of the request.</source>
        <translation>Se ha hecho %1 de la solicitud.</translation>
    </message>
    <message>
        <source>The draft %1 holds what the agency sent last.</source>
        <translation>El borrador %1 contiene lo último que envió el servicio.</translation>
    </message>
    <message>
        <source>The reminder was recorded.</source>
        <translation>Se ha registrado el recordatorio.</translation>
    </message>
    <message>
        <source>The answer was written to %1.</source>
        <translation>La respuesta se ha escrito en %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReviewPage</name>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Go to the change before (Shift+F7)</source>
        <translation>Ir al cambio anterior (Mayús+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Go to the next change (F7)</source>
        <translation>Ir al cambio siguiente (F7)</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo los cambios</translation>
    </message>
    <message>
        <source>List the changes instead of the whole document</source>
        <translation>Listar los cambios en vez del documento entero</translation>
    </message>
    <message>
        <source>Show empty fields</source>
        <translation>Mostrar los campos vacíos</translation>
    </message>
    <message>
        <source>You read this document for the first time (version %1).</source>
        <translation>Lee este documento por primera vez (versión %1).</translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked (version %1).</source>
        <translation>Nada ha cambiado desde su última lectura (versión %1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since version %1, which you last read.</source>
        <translation>
            <numerusform>%Ln cambio desde la versión %1, la última que leyó.</numerusform>
            <numerusform>%Ln cambios desde la versión %1, la última que leyó.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the changes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Public extract</source>
        <translation>Extracto público</translation>
    </message>
    <message>
        <source>See what the public page would show</source>
        <translation>Ver lo que mostraría la página pública</translation>
    </message>
    <message>
        <source>What fits instead?</source>
        <translation>¿Qué encaja en su lugar?</translation>
    </message>
    <message>
        <source>Judge the same content as every other type</source>
        <translation>Juzgar el mismo contenido como cada otro tipo</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleDetail</name>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleFilters</name>
    <message>
        <source>Words, article or rule id</source>
        <translation>Palabras, artículo o identificador de regla</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Buscar en las reglas</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>Group of forms</source>
        <translation>Grupo de formularios</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toda gravedad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln regla</numerusform>
            <numerusform>%Ln reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <comment>%1 is how many are shown</comment>
        <translation>
            <numerusform>%1 de %Ln regla</numerusform>
            <numerusform>%1 de %Ln reglas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleModel</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ScoreBar</name>
    <message>
        <source>Completeness: %1 of 100</source>
        <translation>Completitud: %1 de 100</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SectionNav</name>
    <message>
        <source>%1, %2 of %3 filled</source>
        <translation>%1, %2 de %3 rellenos</translation>
    </message>
    <message>
        <source>%1, does not count for this subject</source>
        <translation>%1, no cuenta para este asunto</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SectionView</name>
    <message>
        <source>Does not count for this subject: the rules do not ask for it and it is not printed. Empty it, or choose the subject to which it belongs.</source>
        <translation>No cuenta para este asunto: las reglas no la piden y no se imprime. Vacíela, o elija el asunto al que pertenece.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SensitivityMark</name>
    <message>
        <source>Particularly sensitive data: only what the case needs.</source>
        <translation>Datos especialmente sensibles: solo lo que el caso requiere.</translation>
    </message>
    <message>
        <source>Personal data.</source>
        <translation>Datos personales.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SignInWindow</name>
    <message>
        <source>INTERPOL notices of a National Central Bureau</source>
        <translation>Notificaciones de INTERPOL de una Oficina Central Nacional</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the bureau&apos;s folder</source>
        <translation>Elegir la carpeta de la oficina</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Make a demonstration bureau</source>
        <translation>Crear una oficina de demostración</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>There is no bureau in this folder. Choose the folder that your administrator named, or make a demonstration bureau to look around.</source>
        <translation>No hay ninguna oficina en esta carpeta. Elija la carpeta que indicó su administrador o cree una oficina de demostración para conocer el programa.</translation>
    </message>
    <message>
        <source>Choose the folder of your bureau, or make a demonstration bureau to look around.</source>
        <translation>Elija la carpeta de su oficina o cree una oficina de demostración para conocer el programa.</translation>
    </message>
    <message>
        <source>Everybody in this bureau is invented. Sign in as %1. The password of them all: %2</source>
        <comment>%1 lists logins</comment>
        <translation>Todas las personas de esta oficina son inventadas. Inicie sesión como %1. La contraseña de todas: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between logins</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The bureau&apos;s folder</source>
        <translation>La carpeta de la oficina</translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation>Escriba su usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>Making the demonstration bureau…</source>
        <translation>Creando la oficina de demostración…</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TrialPanel</name>
    <message>
        <source>On an example</source>
        <translation>Con un ejemplo</translation>
    </message>
    <message>
        <source>On a document</source>
        <translation>Con un documento</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>By the law of</source>
        <translation>Según el derecho del</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Día del derecho</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try the rule</source>
        <translation>Probar la regla</translation>
    </message>
    <message>
        <source>Find a document first.</source>
        <translation>Busque primero un documento.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>number of a document</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>%1, written for %2: %3</source>
        <comment>a form, a day, and the outcomes that the example expects</comment>
        <translation>%1, escrito para el %2: %3</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TrialResult</name>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>There is nothing to judge: no wording of the rule is in force on this day, or the list that it is judged for has no row.</source>
        <translation>No hay nada que examinar: ninguna redacción de la regla está en vigor ese día, o la lista para la que se examina no tiene filas.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Se basa en</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TypeChooser</name>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>Look for a type</source>
        <translation>Buscar un tipo</translation>
    </message>
    <message>
        <source>Type to look for one: a colour, a purpose, an article</source>
        <translation>Escriba para buscar: un color, una finalidad, un artículo</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Diffusions</source>
        <translation>Difusiones</translation>
    </message>
    <message>
        <source>What shall be drafted?</source>
        <translation>¿Qué se va a redactar?</translation>
    </message>
    <message>
        <source>Arrows to move, Enter to draft, Escape to leave</source>
        <translation>Flechas para moverse, Intro para redactar, Esc para salir</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Artículo %1</translation>
    </message>
    <message>
        <source>Others issue it: a bureau files what it receives and drafts none.</source>
        <translation>La emiten otros: una oficina archiva lo que recibe y no redacta ninguna.</translation>
    </message>
    <message>
        <source>None is issued from %1 on. Old ones stay readable.</source>
        <translation>No se emite ninguna a partir del %1. Las antiguas siguen siendo legibles.</translation>
    </message>
    <message>
        <source>No type fits “%1”.</source>
        <translation>Ningún tipo coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>At least 12 characters; no other rules.</source>
        <translation>Al menos 12 caracteres; ninguna otra regla.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UsersPage</name>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Añadir usuario…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Nobody approves what they drafted or last edited, whatever roles they hold.</source>
        <translation>Nadie aprueba lo que redactó o cambió por última vez, tenga las funciones que tenga.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>%1 is a login</comment>
        <translation>%1 ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Disable a user</source>
        <translation>Desactivar un usuario</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <comment>%1 is a person</comment>
        <translation>¿Desactivar la cuenta de %1?</translation>
    </message>
    <message>
        <source>The next command of this person is refused, also where they are signed in now. What they did stays in the log.</source>
        <translation>La próxima orden de esta persona se rechaza, también donde tenga la sesión abierta. Lo que hizo queda en el registro.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <comment>%1 is a login</comment>
        <translation>%1 está desactivado.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::VerdictBar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Up to which stage the rules are asked</source>
        <translation>Hasta qué etapa se consultan las normas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Needs answers</source>
        <translation>Faltan respuestas</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>All changes are saved as you type</source>
        <translation>Todo se guarda mientras escribe</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>A la espera de su elección</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Public extract</source>
        <translation>Extracto público</translation>
    </message>
    <message>
        <source>See what the public page would show</source>
        <translation>Ver lo que mostraría la página pública</translation>
    </message>
    <message>
        <source>What fits instead?</source>
        <translation>¿Qué encaja en su lugar?</translation>
    </message>
    <message>
        <source>Judge the same content as every other type</source>
        <translation>Juzgar el mismo contenido como cada otro tipo</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WhyNot</name>
    <message>
        <source>Why an action is not possible</source>
        <translation>Por qué una acción no es posible</translation>
    </message>
    <message>
        <source>“%1” is not possible now</source>
        <translation>«%1» no es posible ahora</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finding(s)</source>
        <translation>
            <numerusform>Ver %Ln observación</numerusform>
            <numerusform>Ver %Ln observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Ver las observaciones</translation>
    </message>
    <message>
        <source>Others decide</source>
        <translation>Deciden otros</translation>
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
        <translation>Artículo %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>you drafted it</source>
        <translation>usted lo redactó</translation>
    </message>
    <message>
        <source>you made the last change</source>
        <translation>usted hizo el último cambio</translation>
    </message>
    <message>
        <source>you submitted it</source>
        <translation>usted lo presentó</translation>
    </message>
    <message>
        <source>you approved it</source>
        <translation>usted lo aprobó</translation>
    </message>
    <message>
        <source>you reviewed it for compliance</source>
        <translation>usted revisó su conformidad</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Identificador de entidad</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Número de control</translation>
    </message>
    <message>
        <source>Year, slash and number</source>
        <translation>Año, barra y número</translation>
    </message>
    <message>
        <source>Series letter, number, month and year</source>
        <translation>Letra de serie, número, mes y año</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplida</translation>
    </message>
    <message>
        <source>Cannot be answered yet</source>
        <translation>Aún no puede responderse</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>no juzgado</translation>
    </message>
    <message>
        <source>Day of the hit</source>
        <translation>Día del resultado positivo</translation>
    </message>
    <message>
        <source>In which country</source>
        <translation>En qué país</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallado por</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Medida tomada</translation>
    </message>
    <message>
        <source>Source bureau contacted</source>
        <translation>Oficina de origen contactada</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>Contactada el</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorkModel</name>
    <message>
        <source>Waiting since</source>
        <translation>En espera desde hace</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>vencido: %1</translation>
    </message>
    <message>
        <source>It has run out, which calls you as a supervisor.</source>
        <translation>Ha vencido, lo que le llama a usted como supervisor.</translation>
    </message>
    <message>
        <source>You stand in for %1.</source>
        <translation>Usted sustituye a %1.</translation>
    </message>
    <message>
        <source>me</source>
        <comment>taken by me</comment>
        <translation>yo</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorkPage</name>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>Documents that wait for me</source>
        <translation>Documentos que me esperan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for you.</source>
        <translation>
            <numerusform>%Ln documento le espera.</numerusform>
            <numerusform>%Ln documentos le esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest wait began %1 ago.</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>La espera más larga dura %1.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Your drafts, what comes back to you and what is ready to be sent will stand here. Begin with a new notice, or import a file of public notices.</source>
        <translation>Aquí figurarán sus borradores, lo que le devuelvan y lo que esté listo para enviar. Empiece con una notificación nueva o importe un archivo de notificaciones públicas.</translation>
    </message>
    <message>
        <source>As soon as an officer submits a notice that you may decide on, it stands here. All documents are in the list at the side.</source>
        <translation>En cuanto un funcionario presente una notificación sobre la que usted pueda decidir, figurará aquí. Todos los documentos están en la lista lateral.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nuevo documento…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Seguimiento…</translation>
    </message>
    <message>
        <source>Puts the case out of sight until a day (Ctrl+D)</source>
        <translation>Aparta el expediente de la vista hasta un día (Ctrl+D)</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Everybody whose turn it is may take the case again (Ctrl+T)</source>
        <translation>Quien tenga el turno puede volver a asumir el expediente (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tells the colleagues that you see to this case (Ctrl+T)</source>
        <translation>Indica a los colegas que usted se ocupa de este expediente (Ctrl+T)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Lets the clocks of the case run again (Ctrl+H)</source>
        <translation>Reanuda los plazos del expediente (Ctrl+H)</translation>
    </message>
    <message>
        <source>Stops the clocks of the case, with a reason (Ctrl+H)</source>
        <translation>Detiene los plazos del expediente, con un motivo (Ctrl+H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them overdue.</source>
        <translation>
            <numerusform>%Ln vencido.</numerusform>
            <numerusform>%Ln vencidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::InputField</name>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1 (puede omitirse)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>There is no such country on the list.</source>
        <translation>Ese país no figura en la lista.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Es necesario.</translation>
    </message>
    <message>
        <source>It is written like this: %1</source>
        <translation>Se escribe así: %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HitDialog</name>
    <message>
        <source>Record a hit</source>
        <translation>Registrar un resultado positivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Follow the hit</source>
        <translation>Seguir el resultado positivo</translation>
    </message>
    <message>
        <source>The other side has its answer</source>
        <translation>La otra parte tiene su respuesta</translation>
    </message>
    <message>
        <source>A hit is a presumed match until it is examined. Before an action the source bureau is asked whether its data still hold.</source>
        <translation>Un resultado positivo es una coincidencia presunta hasta que se examina. Antes de una medida se pregunta a la oficina de origen si sus datos siguen vigentes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::LifePage</name>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados positivos</translation>
    </message>
    <message>
        <source>Hits on this document, oldest first</source>
        <translation>Resultados positivos de este documento, primero el más antiguo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallado por</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Medida tomada</translation>
    </message>
    <message>
        <source>Source bureau contacted</source>
        <translation>Oficina de origen contactada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record a hit…</source>
        <translation>Registrar un resultado positivo…</translation>
    </message>
    <message>
        <source>Follow the hit…</source>
        <translation>Seguir el resultado positivo…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Levantar la reserva de conservación…</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Establecer una reserva de conservación…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrada el</translation>
    </message>
    <message>
        <source>Version that stands</source>
        <translation>Versión vigente</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Suspendida hasta el</translation>
    </message>
    <message>
        <source>Public extract since</source>
        <translation>Extracto público desde el</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminada el</translation>
    </message>
    <message>
        <source>Keeping is reviewed from</source>
        <translation>Conservación revisada desde el</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservada hasta el</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Retenida porque</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruida</translation>
    </message>
    <message>
        <source>Addendum: %1 refused extradition on %2 (%3). The notice stands.</source>
        <translation>Adenda: %1 denegó la extradición el %2 (%3). La notificación sigue vigente.</translation>
    </message>
    <message>
        <source>%1 holds a copy since %2.</source>
        <translation>%1 conserva una copia desde el %2.</translation>
    </message>
    <message>
        <source>%1 deleted its copy on %2.</source>
        <translation>%1 suprimió su copia el %2.</translation>
    </message>
    <message>
        <source>A copy of what %1 recorded, last refreshed on %2.</source>
        <translation>Copia de lo que registró %1, actualizada el %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whether, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorldMap</name>
    <message numerus="yes">
        <source>Map: %Ln bureau(s) receive it</source>
        <translation>
            <numerusform>Mapa: lo recibe %Ln oficina</numerusform>
            <numerusform>Mapa: lo reciben %Ln oficinas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WriteDialog</name>
    <message>
        <source>Ask a correspondent</source>
        <translation>Preguntar a un corresponsal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Number of the document that it is about, if any</source>
        <translation>Número del documento del que trata, si lo hay</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Dejar en la bandeja de salida</translation>
    </message>
    <message>
        <source>Say what you want to know, or what you answer.</source>
        <translation>Diga qué quiere saber o qué responde.</translation>
    </message>
</context>
</TS>
