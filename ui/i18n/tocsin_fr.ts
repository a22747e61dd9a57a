<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message>
        <source>General Secretariat</source>
        <translation>Secrétariat général</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered, tried %Ln time(s)</source>
        <translation>
            <numerusform>Non remis, %Ln essai</numerusform>
            <numerusform>Non remis, %Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message numerus="yes">
        <source>No receipt yet, sent %Ln time(s)</source>
        <translation>
            <numerusform>Pas d’accusé, envoyé %Ln fois</numerusform>
            <numerusform>Pas d’accusé, envoyé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>Envoyé, pas encore d’accusé</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Laid aside</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pris par</translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n bloquant</numerusform>
            <numerusform>%n bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingMarks</name>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>en retard de %1</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Compliance reviewer</source>
        <translation>Contrôleur de conformité</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Délégué à la protection des données</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Hit officer</source>
        <translation>Agent chargé des résultats positifs</translation>
    </message>
    <message>
        <source>Records clerk</source>
        <translation>Archiviste</translation>
    </message>
</context>
<context>
    <name>SpelledDate</name>
    <message>
        <source>%1, month and day not known</source>
        <translation>%1, mois et jour inconnus</translation>
    </message>
    <message>
        <source>%1 %2, day not known</source>
        <translation>%1 %2, jour inconnu</translation>
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
            <numerusform>%n bloquant</numerusform>
            <numerusform>%n bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n à répondre</numerusform>
            <numerusform>%n à répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks the draft</source>
        <translation>rien ne bloque le projet</translation>
    </message>
    <message>
        <source>the draft has faults</source>
        <translation>le projet a des défauts</translation>
    </message>
    <message>
        <source>ready to submit</source>
        <translation>prêt à être soumis</translation>
    </message>
    <message>
        <source>not ready to submit</source>
        <translation>pas prêt à être soumis</translation>
    </message>
    <message>
        <source>ready to approve</source>
        <translation>prêt à être approuvé</translation>
    </message>
    <message>
        <source>not ready to approve</source>
        <translation>pas prêt à être approuvé</translation>
    </message>
    <message>
        <source>Nothing open: %1</source>
        <translation>Rien d’ouvert : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActWords</name>
    <message>
        <source>Refused attempt</source>
        <translation>Tentative refusée</translation>
    </message>
    <message>
        <source>Refused attempt: %1</source>
        <translation>Tentative refusée : %1</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importé d’un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln champ modifié</numerusform>
            <numerusform>%Ln champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment opened</source>
        <translation>Pièce jointe ouverte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Printed in %1</source>
        <translation>Imprimé en %1</translation>
    </message>
    <message>
        <source>History read</source>
        <translation>Historique consulté</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Cleared for compliance</source>
        <translation>Conformité validée</translation>
    </message>
    <message>
        <source>Sent to the General Secretariat</source>
        <translation>Envoyé au Secrétariat général</translation>
    </message>
    <message>
        <source>Publication recorded</source>
        <translation>Publication enregistrée</translation>
    </message>
    <message>
        <source>Question of the General Secretariat recorded</source>
        <translation>Question du Secrétariat général enregistrée</translation>
    </message>
    <message>
        <source>Refusal by the General Secretariat recorded</source>
        <translation>Refus du Secrétariat général enregistré</translation>
    </message>
    <message>
        <source>Question answered: yes</source>
        <translation>Question répondue : oui</translation>
    </message>
    <message>
        <source>Question answered: no</source>
        <translation>Question répondue : non</translation>
    </message>
    <message>
        <source>Warning accepted</source>
        <translation>Avertissement accepté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Likely duplicates looked for</source>
        <translation>Doublons probables recherchés</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActionBar</name>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas ?</translation>
    </message>
    <message>
        <source>What stands against the actions that are not possible</source>
        <translation>Ce qui s’oppose aux actions impossibles</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>En attente de : %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>%1 is now in “%2”.</source>
        <translation>%1 est maintenant à l’état « %2 ».</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActionDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>action, document</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The document moves from “%1” to “%2”.</source>
        <translation>Le document passe de « %1 » à « %2 ».</translation>
    </message>
    <message>
        <source>Version %1 is sealed: nobody changes it while it is being decided on.</source>
        <translation>La version %1 est scellée : personne ne la modifie pendant la décision.</translation>
    </message>
    <message>
        <source>Your approval is recorded for exactly this content. Any later change makes it void.</source>
        <translation>Votre approbation vaut pour ce contenu précis. Toute modification ultérieure l’annule.</translation>
    </message>
    <message>
        <source>Your compliance decision is recorded for exactly this content. Any later change makes it void.</source>
        <translation>Votre décision de conformité vaut pour ce contenu précis. Toute modification ultérieure l’annule.</translation>
    </message>
    <message>
        <source>Approvals given so far no longer count.</source>
        <translation>Les approbations données jusqu’ici ne comptent plus.</translation>
    </message>
    <message>
        <source>The notice is recorded as published by the General Secretariat.</source>
        <translation>La notice est enregistrée comme publiée par le Secrétariat général.</translation>
    </message>
    <message>
        <source>This is final: nothing leads out of “%1”.</source>
        <translation>C’est définitif : rien ne fait sortir de « %1 ».</translation>
    </message>
    <message>
        <source>You answer for it as %1 (%2). Content: version %3, fingerprint %4.</source>
        <translation>Vous en répondez en tant que %1 (%2). Contenu : version %3, empreinte %4.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>It stays in the record: write it for a colleague who reads it later.</source>
        <translation>Il reste au dossier : écrivez-le pour un collègue qui le lira plus tard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read the present version</source>
        <translation>Lire la version actuelle</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>It is written like this: %1</source>
        <translation>Cela s’écrit ainsi : %1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>Ce qui a changé de la version %1 à la version %2</translation>
    </message>
    <message>
        <source>What stands published becomes the newest version again.</source>
        <translation>Ce qui est publié redevient la version la plus récente.</translation>
    </message>
    <message>
        <source>Somebody else decides: nobody decides on what they asked for.</source>
        <translation>Quelqu’un d’autre décide : nul ne décide de ce qu’il a demandé.</translation>
    </message>
    <message>
        <source>It no longer stands. Copies in national systems are deleted now.</source>
        <translation>Elle n’a plus cours. Les copies des systèmes nationaux sont à supprimer maintenant.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AttachmentField</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a file for “%1”</source>
        <translation>Choisir un fichier pour « %1 »</translation>
    </message>
    <message>
        <source>Remove the file of “%1”</source>
        <translation>Retirer le fichier de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB.</source>
        <translation>« %1 » dépasse 20 Mo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not kept with notices (%2). Give a picture, a PDF, a text or a biometric record.</source>
        <translation>« %1 » est d’un type qui n’est pas conservé avec les notices (%2). Donnez une image, un PDF, un texte ou une fiche biométrique.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>Choisissez un fichier ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AuditPage</name>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Ce qui ne tient pas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Every change and every reading of personal data stands in the log. Each entry carries the hash of the one before, so an altered, missing or reordered entry shows. Verifying reads the whole log and compares the content of every version with its hash.</source>
        <translation>Chaque modification et chaque lecture de données personnelles figure au journal. Chaque entrée porte l’empreinte de la précédente : une entrée altérée, manquante ou déplacée se voit. La vérification lit tout le journal et compare le contenu de chaque version avec son empreinte.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) checked, all hold.</source>
        <translation>
            <numerusform>%Ln entrée vérifiée, elle tient.</numerusform>
            <numerusform>%Ln entrées vérifiées, toutes tiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A log that was cut off at its end cannot be told from a shorter one: compare the head below with the one noted at the last check.</source>
        <translation>Un journal tronqué à la fin ne se distingue pas d’un journal plus court : comparez la tête ci-dessous avec celle notée lors du dernier contrôle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) checked.</source>
        <translation>
            <numerusform>%Ln entrée vérifiée.</numerusform>
            <numerusform>%Ln entrées vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>%Ln anomalie trouvée.</numerusform>
            <numerusform>%Ln anomalies trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop work on this bureau, keep a copy of its folder and tell the security officer.</source>
        <translation>Cessez de travailler sur ce bureau, gardez une copie de son dossier et prévenez le responsable de la sécurité.</translation>
    </message>
    <message>
        <source>Head of the log: %1</source>
        <comment>%1 is a hash</comment>
        <translation>Tête du journal : %1</translation>
    </message>
    <message>
        <source>%1: the content is not what its hash says.</source>
        <comment>%1 names a version</comment>
        <translation>%1 : le contenu ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Avancement de la vérification</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::BooleanField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CataloguePage</name>
    <message>
        <source>No rule fits</source>
        <translation>Aucune règle ne convient</translation>
    </message>
    <message>
        <source>Search with fewer words or another form of a word, or by an article such as 83 or a part of a rule&apos;s id. Each filter narrows the others.</source>
        <translation>Cherchez avec moins de mots ou une autre forme d’un mot, ou par un article tel que 83 ou une partie de l’identifiant d’une règle. Chaque filtre restreint les autres.</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Afficher toutes les règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Save the rules as a PDF</source>
        <translation>Enregistrer les règles en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Comparer deux jours</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The rules that are shown, article by article</source>
        <translation>Les règles affichées, article par article</translation>
    </message>
    <message>
        <source>Sides of the rule</source>
        <translation>Faces de la règle</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ChannelPage</name>
    <message>
        <source>Send and take in</source>
        <translation>Envoyer et recevoir</translation>
    </message>
    <message>
        <source>Takes in what arrived and delivers what is due.</source>
        <translation>Prend ce qui est arrivé et remet ce qui est à envoyer.</translation>
    </message>
    <message>
        <source>Ask a correspondent…</source>
        <translation>Interroger un correspondant…</translation>
    </message>
    <message>
        <source>Let the others answer</source>
        <translation>Faire répondre les autres</translation>
    </message>
    <message>
        <source>Only in a demonstration: the invented General Secretariat and the other bureau take in what arrived and answer it.</source>
        <translation>Seulement dans une démonstration : le Secrétariat général inventé et l’autre bureau prennent ce qui est arrivé et y répondent.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the mail</source>
        <translation>Avancement du courrier</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Parts of the channel</source>
        <translation>Parties du canal</translation>
    </message>
    <message>
        <source>Show receipts</source>
        <translation>Afficher les accusés de réception</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>box, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that arrived</source>
        <translation>Messages arrivés</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation>Rien n’est arrivé</translation>
    </message>
    <message>
        <source>Questions, outcomes of the General Secretariat and diffusions of other bureaus arrive here. What the case allows moves it along; the rest waits for you.</source>
        <translation>Les questions, les décisions du Secrétariat général et les diffusions d’autres bureaux arrivent ici. Ce que l’affaire permet la fait avancer ; le reste vous attend.</translation>
    </message>
    <message>
        <source>Messages to send and sent</source>
        <translation>Messages à envoyer et envoyés</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The action “Send” of a document puts a signed package here. It is delivered in the next round and again until its receipt arrives.</source>
        <translation>L’action « Envoyer » d’un document place ici un paquet signé. Il est remis au prochain tour, puis de nouveau jusqu’à l’arrivée de son accusé de réception.</translation>
    </message>
    <message>
        <source>Packages that failed their checks</source>
        <translation>Paquets qui ont échoué aux contrôles</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>A package whose signature, hashes or content do not hold is kept here with the reason, and nothing of it is believed.</source>
        <translation>Un paquet dont la signature, les empreintes ou le contenu ne tiennent pas est gardé ici avec la raison, et rien n’en est cru.</translation>
    </message>
    <message>
        <source>Stopped; what was done is done.</source>
        <translation>Arrêté ; ce qui est fait est fait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) taken in.</source>
        <translation>
            <numerusform>%Ln message reçu.</numerusform>
            <numerusform>%Ln messages reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered.</source>
        <translation>
            <numerusform>%Ln remis.</numerusform>
            <numerusform>%Ln remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide.</source>
        <translation>
            <numerusform>%Ln à trancher.</numerusform>
            <numerusform>%Ln à trancher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into quarantine.</source>
        <translation>
            <numerusform>%Ln mis en quarantaine.</numerusform>
            <numerusform>%Ln mis en quarantaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be delivered and will be tried again.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être remis et sera réessayé.</numerusform>
            <numerusform>%Ln n’ont pas pu être remis et seront réessayés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing arrived, and nothing was due.</source>
        <translation>Rien n’est arrivé et rien n’était à envoyer.</translation>
    </message>
    <message>
        <source>The message is in the outbox; it is delivered in the next round.</source>
        <translation>Le message est dans la boîte d’envoi ; il sera remis au prochain tour.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeChip</name>
    <message>
        <source>%1. Delete removes it, Alt with the arrow keys moves it.</source>
        <translation>%1. Suppr le retire, Alt avec les flèches le déplace.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeEdit</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodeField</name>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CodesField</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ConflictPanel</name>
    <message>
        <source>Somebody else changed these fields while you did. Choose what stands; nothing is saved before.</source>
        <translation>Quelqu’un d’autre a modifié ces champs en même temps que vous. Choisissez ce qui reste ; rien n’est enregistré avant.</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(retiré)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Garder le vôtre</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
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
        <translation>place %1</translation>
    </message>
    <message>
        <source>Does not count for this subject: the rules do not ask for it and it is not printed.</source>
        <translation>Ne compte pas pour cet objet : les règles ne la demandent pas et elle n’est pas imprimée.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ContentView</name>
    <message>
        <source>Content of the document</source>
        <translation>Contenu du document</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::CourseBar</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a state, %2 whether it is done, here or ahead</comment>
        <translation>%1 : %2</translation>
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
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>YYYY, YYYY-MM, YYYY-MM-DD</source>
        <translation>AAAA, AAAA-MM, AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DeadlinesModel</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>D’ici une semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>en retard : %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines</source>
        <translation>Enregistrer les échéances</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>Fichiers iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Export as iCalendar…</source>
        <translation>Exporter en iCalendar…</translation>
    </message>
    <message>
        <source>Numbers of documents and what is to be done, for another calendar; no name of a person. The export is recorded.</source>
        <translation>Les numéros des documents et ce qu’il faut faire, pour un autre calendrier ; aucun nom de personne. L’exportation est consignée.</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translation>Aucun délai ne court</translation>
    </message>
    <message>
        <source>As soon as a case stands where something has to be done by a day, it stands here.</source>
        <translation>Dès qu’un dossier exige quelque chose pour un jour donné, il figure ici.</translation>
    </message>
    <message>
        <source>Deadlines of the month</source>
        <translation>Échéances du mois</translation>
    </message>
    <message>
        <source>What is due, the soonest first</source>
        <translation>Ce qui est à échéance, le plus proche d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clock(s) run.</source>
        <translation>
            <numerusform>%Ln délai court.</numerusform>
            <numerusform>%Ln délais courent.</numerusform>
        </translation>
    </message>
    <message>
        <source>None has run out.</source>
        <translation>Aucun n’est dépassé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran out.</source>
        <translation>
            <numerusform>%Ln est dépassé.</numerusform>
            <numerusform>%Ln sont dépassés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadlines were written to %1.</source>
        <translation>Les échéances ont été écrites dans %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DifferenceModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Destroyed by retention</source>
        <translation>Détruit à l’échéance de conservation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Place %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DifferenceView</name>
    <message>
        <source>Differences, field by field</source>
        <translation>Différences, champ par champ</translation>
    </message>
    <message>
        <source>No form describes this document.</source>
        <translation>Aucun formulaire ne décrit ce document.</translation>
    </message>
    <message>
        <source>The contents are the same.</source>
        <translation>Les contenus sont identiques.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentPage</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>for %1 · drafted by %2 · version %3</source>
        <comment>%1 is a span such as 3 days, %2 a person</comment>
        <translation>depuis %1 · rédigé par %2 · version %3</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Diffuse meanwhile…</source>
        <translation>Diffuser entre-temps…</translation>
    </message>
    <message>
        <source>Send a diffusion to chosen recipients while the notice is examined</source>
        <translation>Envoyer une diffusion à des destinataires choisis pendant que la notice est examinée</translation>
    </message>
    <message>
        <source>Issue as…</source>
        <translation>Émettre comme…</translation>
    </message>
    <message>
        <source>Begin a draft of another type with what this document holds</source>
        <translation>Commencer un projet d’un autre type avec ce que contient ce document</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <comment>%1 is a person</comment>
        <translation>Prise en charge par %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentPicker</name>
    <message>
        <source>Number, name or entity id</source>
        <translation>Numéro, nom ou identifiant d’entité</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Trouver un document</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Documents trouvés</translation>
    </message>
    <message>
        <source>Type to find the document. Trying the rule is recorded as a reading of it.</source>
        <translation>Tapez pour trouver le document. L’essai de la règle est consigné comme une lecture du document.</translation>
    </message>
    <message>
        <source>Choose one with Enter.</source>
        <translation>Choisissez-en un avec Entrée.</translation>
    </message>
    <message>
        <source>No document that this rule judges has such a number, name or entity id.</source>
        <translation>Aucun document que cette règle examine n’a ce numéro, ce nom ou cet identifiant.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentsPage</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Number, name or entity id</source>
        <translation>Numéro, nom ou identifiant d’entité</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Chercher des documents</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Drafted by me</source>
        <translation>Rédigés par moi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Nothing has this number, name or entity id in the chosen state. Try fewer letters, or look in all states.</source>
        <translation>Rien n’a ce numéro, ce nom ou cet identifiant dans l’état choisi. Essayez moins de lettres ou cherchez dans tous les états.</translation>
    </message>
    <message>
        <source>New notices and imported ones will stand here, whatever state they are in.</source>
        <translation>Les notices nouvelles et importées figureront ici, quel que soit leur état.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DuplicateLine</name>
    <message>
        <source>the same entity id</source>
        <translation>le même identifiant d’entité</translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation>le même nom et la même date de naissance</translation>
    </message>
    <message>
        <source>Open it: %1</source>
        <translation>L’ouvrir : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) of the bureau may be about the same person:</source>
        <translation>
            <numerusform>%Ln document du bureau concerne peut-être la même personne :</numerusform>
            <numerusform>%Ln documents du bureau concernent peut-être la même personne :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::EditionModel</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::EditionsView</name>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message>
        <source>No rule and no setting of the pack began, changed or ended between these days. The list above has the days on which the law changed.</source>
        <translation>Aucune règle ni aucun paramètre n’a commencé, changé ou cessé entre ces jours. La liste ci-dessus donne les jours où le droit a changé.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Second day</source>
        <translation>Second jour</translation>
    </message>
    <message>
        <source>Days on which the law changed</source>
        <translation>Jours où le droit a changé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>Les deux rédactions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>No wording in force</source>
        <translation>Aucune rédaction en vigueur</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ExtractDialog</name>
    <message>
        <source>Public extract</source>
        <translation>Extrait public</translation>
    </message>
    <message>
        <source>%1: public extract</source>
        <comment>%1 is a type</comment>
        <translation>%1 : extrait public</translation>
    </message>
    <message>
        <source>A preview of what the public page would show. Nothing else of the document is made public, and nothing leaves the bureau from here.</source>
        <translation>Aperçu de ce que montrerait la page publique. Rien d’autre du document n’est rendu public, et rien ne quitte le bureau d’ici.</translation>
    </message>
    <message>
        <source>Nothing would be shown.</source>
        <translation>Rien ne serait montré.</translation>
    </message>
    <message>
        <source>The form does not name the kinds of data that may be public yet, so none is shown.</source>
        <translation>Le formulaire n’indique pas encore les catégories de données qui peuvent être publiques ; aucune n’est donc montrée.</translation>
    </message>
    <message>
        <source>Named in the form, but not part of the public page: %1</source>
        <translation>Indiqué dans le formulaire, mais absent de la page publique : %1</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Limites : %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FieldCell</name>
    <message>
        <source>%1 · before: %2</source>
        <comment>mark, value</comment>
        <translation>%1 · avant : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark, row</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FieldWidget</name>
    <message>
        <source>Help on “%1”</source>
        <translation>Aide sur « %1 »</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Non retenu : %1</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>À répondre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%Ln more in the list of findings)</source>
        <translation>
            <numerusform>%1 : %2 (%Ln autre dans la liste des constats)</numerusform>
            <numerusform>%1 : %2 (%Ln autres dans la liste des constats)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingCard</name>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire : %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>person, instant</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>answer, person and instant</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>For other values it was said: %1 — %2. The values have changed since.</source>
        <translation>Pour d’autres valeurs il a été dit : %1 — %2. Les valeurs ont changé depuis.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Voir le champ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>The values that this rests on</source>
        <translation>Les valeurs sur lesquelles cela repose</translation>
    </message>
    <message>
        <source>Answer anew</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accepter avec un motif…</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Accepter l’avertissement</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisissez oui ou non.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingsDelegate</name>
    <message>
        <source>To be answered</source>
        <translation>À répondre</translation>
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
        <translation>%1 : %2. %3 %4</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FindingsPanel</name>
    <message>
        <source>What the Rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Needs answers</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Judged up to %1 by the Rules of %2, edition %3.</source>
        <translation>Jugé jusqu’au stade « %1 » selon les règles du %2, édition %3.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 question(s) répondue(s) sur %2</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Constats en suspens</translation>
    </message>
    <message>
        <source>Questions for the compliance reviewer</source>
        <translation>Questions au contrôleur de conformité</translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation>Avertissements acceptés</translation>
    </message>
    <message>
        <source>Declared by the officer</source>
        <translation>Déclaré par l’agent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, number of findings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what is met or does not apply (%1)</source>
        <translation>Afficher ce qui est satisfait ou sans objet (%1)</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>%1 submitted these declarations and answers for them.</source>
        <translation>%1 a soumis ces déclarations et en répond.</translation>
    </message>
    <message>
        <source>Whoever submits the document answers for these declarations. Last changed by %1.</source>
        <translation>Quiconque soumet le document répond de ces déclarations. Dernière modification par %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FollowUpDialog</name>
    <message>
        <source>Follow up %1</source>
        <translation>Rappel de %1</translation>
    </message>
    <message>
        <source>The case is out of everybody&apos;s work until this day. When a clock runs out, it is back before.</source>
        <translation>Le dossier disparaît du travail de tous jusqu’à ce jour. Si un délai est dépassé, il revient avant.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Le montrer de nouveau</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FormFindings</name>
    <message>
        <source>Nothing open</source>
        <translation>Rien en suspens</translation>
    </message>
    <message>
        <source>No rule of this stage finds fault with what stands in the form.</source>
        <translation>Aucune règle de ce stade ne trouve à redire au formulaire.</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Accept warning…</source>
        <translation>Accepter l’avertissement…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>F8 leads to the next finding, Shift+F8 to the one before.</source>
        <translation>F8 mène au constat suivant, Maj+F8 au précédent.</translation>
    </message>
    <message>
        <source>Accept the warning with a reason, for the values as they stand.</source>
        <translation>Accepter l’avertissement avec un motif, pour les valeurs actuelles.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FormPage</name>
    <message>
        <source>Accept warning</source>
        <translation>Accepter l’avertissement</translation>
    </message>
    <message>
        <source>%1

Why may it be accepted for the values as they stand?</source>
        <translation>%1

Pourquoi peut-il être accepté pour les valeurs actuelles ?</translation>
    </message>
    <message>
        <source>The warning is accepted for the values as they stand.</source>
        <translation>L’avertissement est accepté pour les valeurs actuelles.</translation>
    </message>
    <message>
        <source>Compose from acts</source>
        <translation>Composer à partir des actes</translation>
    </message>
    <message>
        <source>Writes the summary from the table of acts, in the language of the request.</source>
        <translation>Rédige le résumé à partir du tableau des actes, dans la langue de la demande.</translation>
    </message>
    <message>
        <source>There is no act to compose from yet. Enter the acts first.</source>
        <translation>Il n’y a pas encore d’acte. Saisissez d’abord les actes.</translation>
    </message>
    <message>
        <source>Replace the summary that stands there? Undo brings it back.</source>
        <translation>Remplacer le résumé actuel ? « Annuler » le rétablit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you typed is kept here, but could not be saved.
%1</source>
        <translation>Ce que vous avez saisi reste ici mais n’a pas pu être enregistré.
%1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HeaderBar</name>
    <message>
        <source>National Central Bureau · %1</source>
        <comment>%1 is a country</comment>
        <translation>Bureau central national · %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>%1 is a person</comment>
        <translation>Connecté : %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HistoryModel</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>The reason was destroyed by retention.</source>
        <translation>Le motif a été détruit à l’échéance de conservation.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HistoryPage</name>
    <message>
        <source>History of the document, newest first</source>
        <translation>Historique du document, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter, number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Version to compare from</source>
        <translation>Version de départ</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version à comparer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <comment>between two versions to compare</comment>
        <translation>avec</translation>
    </message>
    <message>
        <source>Version %1 — %2, %3</source>
        <comment>number, person, instant</comment>
        <translation>Version %1 — %2, %3</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened</source>
        <translation>Rien de tel ne s’est produit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <comment>instant, the same in local time</comment>
        <translation>%1 UTC, ici %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>Entrée du journal</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>De la version %1 à la version %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportDialog</name>
    <message>
        <source>Import notices</source>
        <translation>Importer des notices</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Notices (*.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Notices (*.json *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Making drafts; nothing is kept unless all are made</source>
        <translation>Création des projets ; rien n’est conservé si tous ne sont pas créés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon probable</numerusform>
            <numerusform>%Ln doublons probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln répété</numerusform>
            <numerusform>%Ln répétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <translation>
            <numerusform>%1 : %Ln enregistrement</numerusform>
            <numerusform>%1 : %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at in this record.</source>
        <translation>Rien à examiner dans cet enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln draft(s)</source>
        <translation>
            <numerusform>Importer %Ln projet</numerusform>
            <numerusform>Importer %Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) made.</source>
        <translation>
            <numerusform>%Ln projet créé.</numerusform>
            <numerusform>%Ln projets créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not made, since refused or not chosen: %Ln record(s).</source>
        <translation>
            <numerusform>Non créé, car refusé ou non choisi : %Ln enregistrement.</numerusform>
            <numerusform>Non créés, car refusés ou non choisis : %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Stopping; nothing is kept</source>
        <translation>Arrêt en cours ; rien n’est conservé</translation>
    </message>
    <message>
        <source>Choose a file of notices</source>
        <translation>Choisissez un fichier de notices</translation>
    </message>
    <message>
        <source>Files in the shape of INTERPOL’s public notice interface: a list page, a notice, a list of either, or JSON lines. You see what would happen before anything is imported.</source>
        <translation>Fichiers au format de l’interface publique des notices d’INTERPOL : une page de liste, une notice, une liste des unes ou des autres, ou des lignes JSON. Vous voyez ce qui se passerait avant toute importation.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Choose all new</source>
        <translation>Choisir tous les nouveaux</translation>
    </message>
    <message>
        <source>Choose duplicates too</source>
        <translation>Choisir aussi les doublons</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Enregistrements du fichier</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportModel</name>
    <message>
        <source>Import the record of %1</source>
        <translation>Importer l’enregistrement de %1</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (et %Ln autre)</numerusform>
            <numerusform>%1 (et %Ln autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the same entity ID.</source>
        <translation>%1 porte le même numéro d’entité.</translation>
    </message>
    <message>
        <source>%1 has the same name and an agreeing date of birth.</source>
        <translation>%1 porte le même nom et une date de naissance concordante.</translation>
    </message>
    <message>
        <source>Kept aside, %1: %2</source>
        <translation>Mis de côté, %1 : %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Identifiant d’entité</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>Place dans le fichier</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Doublon probable</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntakeModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntakePage</name>
    <message>
        <source>Take in requests</source>
        <translation>Prendre des demandes</translation>
    </message>
    <message>
        <source>Request packages (*.json *.tar)</source>
        <translation>Demandes (*.json *.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Requests of agencies</source>
        <translation>Demandes des services</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Aucune demande en attente</translation>
    </message>
    <message>
        <source>Give agencies the form that “tocsin intake form” makes, or the schema of “tocsin intake schema”. Drop the files that come back here: each is checked, scored for what is missing, and becomes a draft without typing anything twice.</source>
        <translation>Donnez aux services le formulaire établi par « tocsin intake form » ou le schéma de « tocsin intake schema ». Déposez ici les fichiers qui reviennent : chacun est contrôlé, évalué pour ce qui manque, et devient un projet sans rien saisir deux fois.</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Prendre des fichiers…</translation>
    </message>
    <message>
        <source>Also those that are settled</source>
        <translation>Aussi celles qui sont réglées</translation>
    </message>
    <message>
        <source>Requests, the longest waiting first</source>
        <translation>Demandes, la plus ancienne d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be reminded of or decided</source>
        <translation>
            <numerusform>%Ln à relancer ou à trancher</numerusform>
            <numerusform>%Ln à relancer ou à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken in before; nothing was made.</source>
        <translation>%1 avait déjà été reçue ; rien n’a été créé.</translation>
    </message>
    <message>
        <source>%1 has a new version, complete to %2 of 100.</source>
        <translation>%1 a une nouvelle version, complète à %2 sur 100.</translation>
    </message>
    <message>
        <source>%1 was taken in, complete to %2 of 100.</source>
        <translation>%1 a été reçue, complète à %2 sur 100.</translation>
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
        <translation>mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>months = %1</source>
        <translation>mois = %1</translation>
    </message>
    <message>
        <source>months = %1, %2</source>
        <translation>mois = %1, %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IssueDialog</name>
    <message>
        <source>No other type can be about what this document is about.</source>
        <translation>Aucun autre type ne peut porter sur l’objet de ce document.</translation>
    </message>
    <message>
        <source>Diffuse meanwhile</source>
        <translation>Diffuser entre-temps</translation>
    </message>
    <message>
        <source>What fits instead</source>
        <translation>Ce qui convient à la place</translation>
    </message>
    <message>
        <source>A diffusion to the recipients you choose, while the notice is examined. The notice stays as it is.</source>
        <translation>Une diffusion aux destinataires de votre choix, pendant que la notice est examinée. La notice reste inchangée.</translation>
    </message>
    <message>
        <source>The same content judged as every other type that it could be, best first (Article 78). This document stays as it is; a new draft is made with what it holds.</source>
        <translation>Le même contenu jugé selon chaque autre type possible, le meilleur d’abord (article 78). Ce document reste inchangé ; un nouveau projet est créé avec ce qu’il contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n à répondre</numerusform>
            <numerusform>%n à répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>What is missing and what goes over</source>
        <translation>Ce qui manque et ce qui est repris</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <comment>%1 is a type</comment>
        <translation>Rédiger : %1</translation>
    </message>
    <message>
        <source>Nothing is missing: its conditions are met by what the document holds.</source>
        <translation>Rien ne manque : ce que contient le document remplit ses conditions.</translation>
    </message>
    <message>
        <source>Missing or still to be answered</source>
        <translation>Manquant ou encore sans réponse</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation>Ce qui est repris</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each with its origin.</source>
        <translation>
            <numerusform>%n champ, avec son origine.</numerusform>
            <numerusform>%n champs, chacun avec son origine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises that the officer ticked are made anew in the new document.</source>
        <translation>Les déclarations cochées par l’agent sont à refaire dans le nouveau document.</translation>
    </message>
    <message>
        <source>What has no place there</source>
        <translation>Ce qui n’y a pas de place</translation>
    </message>
    <message>
        <source>It is kept aside with the new document and stays in this one.</source>
        <translation>Cela est mis de côté avec le nouveau document et reste dans celui-ci.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::KeysModel</name>
    <message>
        <source>%1 (this bureau)</source>
        <translation>%1 (ce bureau)</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>sans fin fixée</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::KeysView</name>
    <message>
        <source>Key file of a correspondent</source>
        <translation>Fichier de clés d’un correspondant</translation>
    </message>
    <message>
        <source>Key files (*.json *.keys);;All files (*)</source>
        <translation>Fichiers de clés (*.json *.keys);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write this bureau’s public keys</source>
        <translation>Écrire les clés publiques de ce bureau</translation>
    </message>
    <message>
        <source>Key files (*.json)</source>
        <translation>Fichiers de clés (*.json)</translation>
    </message>
    <message>
        <source>Trust a key file…</source>
        <translation>Accepter un fichier de clés…</translation>
    </message>
    <message>
        <source>Write our public keys…</source>
        <translation>Écrire nos clés publiques…</translation>
    </message>
    <message>
        <source>End this key…</source>
        <translation>Mettre fin à cette clé…</translation>
    </message>
    <message>
        <source>A message counts only when one of these keys signed it, and only while that key holds.</source>
        <translation>Un message ne compte que si l’une de ces clés l’a signé, et tant que cette clé est valable.</translation>
    </message>
    <message>
        <source>Keys of the correspondents</source>
        <translation>Clés des correspondants</translation>
    </message>
    <message>
        <source>No key is known</source>
        <translation>Aucune clé connue</translation>
    </message>
    <message>
        <source>Set the channel up with “tocsin channel init”, give this bureau’s key file to the correspondents, and trust theirs here after comparing them by telephone.</source>
        <translation>Mettez le canal en place avec « tocsin channel init », remettez le fichier de clés de ce bureau aux correspondants et acceptez ici les leurs après les avoir comparées par téléphone.</translation>
    </message>
    <message>
        <source>Trust these keys</source>
        <translation>Accepter ces clés</translation>
    </message>
    <message>
        <source>Compare each key with its owner by telephone before you trust it.</source>
        <translation>Comparez chaque clé avec son titulaire par téléphone avant de l’accepter.</translation>
    </message>
    <message>
        <source>They are the same: trust</source>
        <translation>Elles sont identiques : accepter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) trusted.</source>
        <translation>
            <numerusform>%Ln clé acceptée.</numerusform>
            <numerusform>%Ln clés acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>End a key</source>
        <translation>Mettre fin à une clé</translation>
    </message>
    <message>
        <source>Trust this key of %1 no longer?</source>
        <translation>Ne plus accepter cette clé de %1 ?</translation>
    </message>
    <message>
        <source>From now on nothing that it signed is taken in, also what is on its way.</source>
        <translation>Dès maintenant, rien de ce qu’elle a signé n’est pris en compte, même ce qui est en chemin.</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Y mettre fin maintenant</translation>
    </message>
    <message>
        <source>The key has ended.</source>
        <translation>La clé est terminée.</translation>
    </message>
    <message>
        <source>The public keys were written to %1. They are no secret; the correspondents compare them with you by telephone.</source>
        <translation>Les clés publiques ont été écrites dans %1. Elles ne sont pas secrètes ; les correspondants les comparent avec vous par téléphone.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ListField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Pas encore d’entrée.</translation>
    </message>
    <message>
        <source>Add an entry to “%1”</source>
        <translation>Ajouter une entrée à « %1 »</translation>
    </message>
    <message>
        <source>Add an entry (Ctrl+Enter)</source>
        <translation>Ajouter une entrée (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ListRow</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MainWindow</name>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Opened documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Import notices</source>
        <translation>Importer des notices</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Fermer le document</translation>
    </message>
    <message>
        <source>First page of the document</source>
        <translation>Première page du document</translation>
    </message>
    <message>
        <source>Second page</source>
        <translation>Deuxième page</translation>
    </message>
    <message>
        <source>Third page</source>
        <translation>Troisième page</translation>
    </message>
    <message>
        <source>Fourth page</source>
        <translation>Quatrième page</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Search the documents, or the rules when they are in front</source>
        <translation>Chercher dans les documents, ou dans les règles quand elles sont affichées</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Chercher une règle</translation>
    </message>
    <message>
        <source>New notice or diffusion</source>
        <translation>Nouvelle notice ou diffusion</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>My work: take the case, or give it back</source>
        <translation>Mon travail : prendre le dossier, ou le rendre</translation>
    </message>
    <message>
        <source>My work: follow up on a day</source>
        <translation>Mon travail : rappel à un jour donné</translation>
    </message>
    <message>
        <source>My work: pause its clocks, or let them run again</source>
        <translation>Mon travail : suspendre ses délais, ou les reprendre</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Requests of agencies</source>
        <translation>Demandes des services</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessageDetail</name>
    <message>
        <source>The message in full</source>
        <translation>Le message en entier</translation>
    </message>
    <message>
        <source>Choose a message to see what it says, who signed it and what can be done.</source>
        <translation>Choisissez un message pour voir ce qu’il dit, qui l’a signé et ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>A package that failed its checks</source>
        <translation>Un paquet qui a échoué aux contrôles</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Numéro de contrôle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Hash of its content</source>
        <translation>Empreinte de son contenu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>It was verified when the message was taken in, with this key of the sender:</source>
        <translation>Elle a été vérifiée à la réception du message, avec cette clé de l’expéditeur :</translation>
    </message>
    <message>
        <source>Key that signed</source>
        <translation>Clé signataire</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Manifest, as it is signed</source>
        <translation>Manifeste, tel que signé</translation>
    </message>
    <message>
        <source>Parts and attachments</source>
        <translation>Parties et pièces jointes</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 de %1</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Take into the case</source>
        <translation>Prendre dans l’affaire</translation>
    </message>
    <message>
        <source>Lay aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Lay aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Send in the next round</source>
        <translation>Envoyer au prochain tour</translation>
    </message>
    <message>
        <source>Check again and take in</source>
        <translation>Vérifier à nouveau et prendre</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::MessagesModel</name>
    <message>
        <source>Next attempt %1</source>
        <translation>Prochain essai %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Why it is not believed</source>
        <translation>Pourquoi il n’est pas cru</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::Navigation</name>
    <message>
        <source>Import notices…</source>
        <translation>Importer des notices…</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nouveau document…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PauseDialog</name>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>Suspendre les délais de %1</translation>
    </message>
    <message>
        <source>They stop until somebody resumes them or the case moves on. A day that somebody outside named does not wait.</source>
        <translation>Ils s’arrêtent jusqu’à ce que quelqu’un les reprenne ou que le dossier avance. Un jour fixé à l’extérieur n’attend pas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PhotoTile</name>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>The picture is not in this bureau</source>
        <translation>L’image n’est pas dans ce bureau</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>L’image ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PreviewPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages of the printed notice</source>
        <translation>Pages de la notice imprimée</translation>
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
        <source>Language of the print</source>
        <translation>Langue d’impression</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Language of the printed notice</source>
        <translation>Langue de la notice imprimée</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Saved and recorded: %1</source>
        <translation>Enregistré et consigné : %1</translation>
    </message>
    <message>
        <source>The printer refused the pages.
Check that it is switched on and has paper, then print again, or save a PDF.</source>
        <translation>L’imprimante a refusé les pages.
Vérifiez qu’elle est allumée et chargée en papier, puis imprimez de nouveau ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer and recorded.</source>
        <translation>Envoyé à l’imprimante et consigné.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PublicExtract</name>
    <message numerus="yes">
        <source>%1 (%n year(s) old)</source>
        <translation>
            <numerusform>%1 (%n an)</numerusform>
            <numerusform>%1 (%n ans)</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity particulars</source>
        <translation>Éléments d’identification</translation>
    </message>
    <message>
        <source>Physical description</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 metres</source>
        <translation>%1 mètres</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 kilograms</source>
        <translation>%1 kilogrammes</translation>
    </message>
    <message>
        <source>Charges, as provided by the requesting entity</source>
        <translation>Chefs d’accusation, tels que fournis par l’entité demandeuse</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, pour le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RecipientsModel</name>
    <message>
        <source>sources disagree about the region</source>
        <translation>les sources divergent sur la région</translation>
    </message>
    <message>
        <source>the person fled this country</source>
        <translation>la personne a fui ce pays</translation>
    </message>
    <message>
        <source>the person has asylum here</source>
        <translation>la personne y a l’asile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bureau, why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Ne reçoit pas</translation>
    </message>
    <message>
        <source>Bureau or entity</source>
        <translation>Bureau ou entité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RecipientsPanel</name>
    <message>
        <source>Find a bureau</source>
        <translation>Chercher un bureau</translation>
    </message>
    <message>
        <source>Also those that are not chosen</source>
        <translation>Aussi ceux qui ne sont pas choisis</translation>
    </message>
    <message>
        <source>Who receives it, and why</source>
        <translation>Qui le reçoit, et pourquoi</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Striped: restricted</source>
        <translation>Rayé : restreint</translation>
    </message>
    <message>
        <source>! Country fled</source>
        <translation>! Pays fui</translation>
    </message>
    <message>
        <source>? Country of asylum</source>
        <translation>? Pays d’asile</translation>
    </message>
    <message>
        <source>Nobody receives it: no recipient is chosen.</source>
        <translation>Personne ne le reçoit : aucun destinataire n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>All Members receive it: %Ln bureau(s).</source>
        <translation>
            <numerusform>Tous les Membres le reçoivent : %Ln bureau.</numerusform>
            <numerusform>Tous les Membres le reçoivent : %Ln bureaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bureau(s) receive it.</source>
        <translation>
            <numerusform>%Ln bureau le reçoit.</numerusform>
            <numerusform>%Ln bureaux le reçoivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>! The person fled from a country that receives it: %1.</source>
        <translation>! La personne a fui un pays qui le reçoit : %1.</translation>
    </message>
    <message>
        <source>? A country of asylum receives it: %1.</source>
        <translation>? Un pays d’asile le reçoit : %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReferenceField</name>
    <message>
        <source>%1 (without title)</source>
        <translation>%1 (sans titre)</translation>
    </message>
    <message>
        <source>No entry yet under “%1”.</source>
        <translation>Pas encore d’entrée sous « %1 ».</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RequestDetails</name>
    <message>
        <source>Save the answer for the agency</source>
        <translation>Enregistrer la réponse pour le service</translation>
    </message>
    <message>
        <source>Text files (*.txt);;JSON files (*.json)</source>
        <translation>Fichiers texte (*.txt);;Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Établir le projet</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Bring in what is newer</source>
        <translation>Reprendre les nouveautés</translation>
    </message>
    <message>
        <source>Remind the agency…</source>
        <translation>Relancer le service…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Retirée…</translation>
    </message>
    <message>
        <source>The agency has withdrawn its request.</source>
        <translation>Le service a retiré sa demande.</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer l’accusé…</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>Choisissez une demande</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence : %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact : %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Base juridique : %1</translation>
    </message>
    <message>
        <source>Version %1, received %2</source>
        <translation>Version %1, reçue le %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>%1 of %2 requirements of the Rules that the agency’s data decide are met.</source>
        <translation>%1 sur %2 exigences des Règles qui dépendent des données du service sont remplies.</translation>
    </message>
    <message>
        <source>Newer than the draft</source>
        <translation>Plus récent que le projet</translation>
    </message>
    <message>
        <source>Nothing that blocks is missing.</source>
        <translation>Il ne manque rien de bloquant.</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>%1 was made of the request.</source>
        <translation>%1 a été établi à partir de la demande.</translation>
    </message>
    <message>
        <source>The draft %1 holds what the agency sent last.</source>
        <translation>Le projet %1 contient le dernier envoi du service.</translation>
    </message>
    <message>
        <source>The reminder was recorded.</source>
        <translation>Le rappel a été enregistré.</translation>
    </message>
    <message>
        <source>The answer was written to %1.</source>
        <translation>La réponse a été écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReviewPage</name>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Go to the change before (Shift+F7)</source>
        <translation>Aller à la modification précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Go to the next change (F7)</source>
        <translation>Aller à la modification suivante (F7)</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Modifications seules</translation>
    </message>
    <message>
        <source>List the changes instead of the whole document</source>
        <translation>Lister les modifications au lieu du document entier</translation>
    </message>
    <message>
        <source>Show empty fields</source>
        <translation>Afficher les champs vides</translation>
    </message>
    <message>
        <source>You read this document for the first time (version %1).</source>
        <translation>Vous lisez ce document pour la première fois (version %1).</translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked (version %1).</source>
        <translation>Rien n’a changé depuis votre dernière lecture (version %1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since version %1, which you last read.</source>
        <translation>
            <numerusform>%Ln modification depuis la version %1, que vous avez lue en dernier.</numerusform>
            <numerusform>%Ln modifications depuis la version %1, que vous avez lue en dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the changes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Public extract</source>
        <translation>Extrait public</translation>
    </message>
    <message>
        <source>See what the public page would show</source>
        <translation>Voir ce que montrerait la page publique</translation>
    </message>
    <message>
        <source>What fits instead?</source>
        <translation>Que choisir à la place ?</translation>
    </message>
    <message>
        <source>Judge the same content as every other type</source>
        <translation>Juger le même contenu selon chaque autre type</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleDetail</name>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleFilters</name>
    <message>
        <source>Words, article or rule id</source>
        <translation>Mots, article ou identifiant de règle</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Chercher dans les règles</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>Group of forms</source>
        <translation>Groupe de formulaires</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Toutes les marques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <comment>%1 is how many are shown</comment>
        <translation>
            <numerusform>%1 sur %Ln règle</numerusform>
            <numerusform>%1 sur %Ln règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ScoreBar</name>
    <message>
        <source>Completeness: %1 of 100</source>
        <translation>Complétude : %1 sur 100</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SectionNav</name>
    <message>
        <source>%1, %2 of %3 filled</source>
        <translation>%1, %2 sur %3 remplis</translation>
    </message>
    <message>
        <source>%1, does not count for this subject</source>
        <translation>%1, ne compte pas pour cet objet</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SectionView</name>
    <message>
        <source>Does not count for this subject: the rules do not ask for it and it is not printed. Empty it, or choose the subject to which it belongs.</source>
        <translation>Ne compte pas pour cet objet : les règles ne la demandent pas et elle n’est pas imprimée. Videz-la, ou choisissez l’objet auquel elle se rapporte.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SensitivityMark</name>
    <message>
        <source>Particularly sensitive data: only what the case needs.</source>
        <translation>Données particulièrement sensibles : seulement ce que l’affaire exige.</translation>
    </message>
    <message>
        <source>Personal data.</source>
        <translation>Données personnelles.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::SignInWindow</name>
    <message>
        <source>INTERPOL notices of a National Central Bureau</source>
        <translation>Notices INTERPOL d’un Bureau central national</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the bureau&apos;s folder</source>
        <translation>Choisir le dossier du bureau</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Make a demonstration bureau</source>
        <translation>Créer un bureau de démonstration</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>There is no bureau in this folder. Choose the folder that your administrator named, or make a demonstration bureau to look around.</source>
        <translation>Il n’y a pas de bureau dans ce dossier. Choisissez le dossier indiqué par votre administrateur ou créez un bureau de démonstration pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Choose the folder of your bureau, or make a demonstration bureau to look around.</source>
        <translation>Choisissez le dossier de votre bureau ou créez un bureau de démonstration pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Everybody in this bureau is invented. Sign in as %1. The password of them all: %2</source>
        <comment>%1 lists logins</comment>
        <translation>Tout le monde dans ce bureau est inventé. Connectez-vous comme %1. Mot de passe commun : %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between logins</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The bureau&apos;s folder</source>
        <translation>Le dossier du bureau</translation>
    </message>
    <message>
        <source>Type your login and your password.</source>
        <translation>Saisissez votre identifiant et votre mot de passe.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
    <message>
        <source>Making the demonstration bureau…</source>
        <translation>Création du bureau de démonstration…</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TrialPanel</name>
    <message>
        <source>On an example</source>
        <translation>Sur un exemple</translation>
    </message>
    <message>
        <source>On a document</source>
        <translation>Sur un document</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>By the law of</source>
        <translation>Selon le droit du</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>Jour du droit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try the rule</source>
        <translation>Essayer la règle</translation>
    </message>
    <message>
        <source>Find a document first.</source>
        <translation>Trouvez d’abord un document.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>number of a document</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1, written for %2: %3</source>
        <comment>a form, a day, and the outcomes that the example expects</comment>
        <translation>%1, rédigé pour le %2 : %3</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TrialResult</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>There is nothing to judge: no wording of the rule is in force on this day, or the list that it is judged for has no row.</source>
        <translation>Il n’y a rien à examiner : aucune rédaction de la règle n’est en vigueur ce jour-là, ou la liste pour laquelle elle est examinée n’a pas de ligne.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Cela repose sur</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::TypeChooser</name>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Look for a type</source>
        <translation>Chercher un type</translation>
    </message>
    <message>
        <source>Type to look for one: a colour, a purpose, an article</source>
        <translation>Tapez pour chercher : une couleur, une finalité, un article</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Diffusions</source>
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>What shall be drafted?</source>
        <translation>Que faut-il rédiger ?</translation>
    </message>
    <message>
        <source>Arrows to move, Enter to draft, Escape to leave</source>
        <translation>Flèches pour se déplacer, Entrée pour rédiger, Échap pour quitter</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>Others issue it: a bureau files what it receives and drafts none.</source>
        <translation>D’autres l’émettent : un bureau classe ce qu’il reçoit et n’en rédige pas.</translation>
    </message>
    <message>
        <source>None is issued from %1 on. Old ones stay readable.</source>
        <translation>Il n’en est plus émis à partir du %1. Les anciennes restent lisibles.</translation>
    </message>
    <message>
        <source>No type fits “%1”.</source>
        <translation>Aucun type ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>At least 12 characters; no other rules.</source>
        <translation>Au moins 12 caractères ; aucune autre règle.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::UsersPage</name>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Nobody approves what they drafted or last edited, whatever roles they hold.</source>
        <translation>Personne n’approuve ce qu’il a rédigé ou modifié en dernier, quels que soient ses rôles.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <comment>%1 is a login</comment>
        <translation>%1 peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>Disable a user</source>
        <translation>Désactiver un utilisateur</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <comment>%1 is a person</comment>
        <translation>Désactiver le compte de %1 ?</translation>
    </message>
    <message>
        <source>The next command of this person is refused, also where they are signed in now. What they did stays in the log.</source>
        <translation>La prochaine commande de cette personne sera refusée, même là où elle est connectée. Ce qu’elle a fait reste au journal.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <comment>%1 is a login</comment>
        <translation>%1 est désactivé.</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::VerdictBar</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Up to which stage the rules are asked</source>
        <translation>Jusqu’à quel stade les règles sont consultées</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Needs answers</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>All changes are saved as you type</source>
        <translation>Tout est enregistré au fil de la saisie</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>En attente de votre choix</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Public extract</source>
        <translation>Extrait public</translation>
    </message>
    <message>
        <source>See what the public page would show</source>
        <translation>Voir ce que montrerait la page publique</translation>
    </message>
    <message>
        <source>What fits instead?</source>
        <translation>Que choisir à la place ?</translation>
    </message>
    <message>
        <source>Judge the same content as every other type</source>
        <translation>Juger le même contenu selon chaque autre type</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WhyNot</name>
    <message>
        <source>Why an action is not possible</source>
        <translation>Pourquoi une action n’est pas possible</translation>
    </message>
    <message>
        <source>“%1” is not possible now</source>
        <translation>« %1 » n’est pas possible maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finding(s)</source>
        <translation>
            <numerusform>Voir %Ln constat</numerusform>
            <numerusform>Voir %Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Voir les constats</translation>
    </message>
    <message>
        <source>Others decide</source>
        <translation>D’autres décident</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, roles</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::Words</name>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>you drafted it</source>
        <translation>vous l’avez rédigé</translation>
    </message>
    <message>
        <source>you made the last change</source>
        <translation>vous avez fait la dernière modification</translation>
    </message>
    <message>
        <source>you submitted it</source>
        <translation>vous l’avez soumis</translation>
    </message>
    <message>
        <source>you approved it</source>
        <translation>vous l’avez approuvé</translation>
    </message>
    <message>
        <source>you reviewed it for compliance</source>
        <translation>vous en avez contrôlé la conformité</translation>
    </message>
    <message>
        <source>drafting</source>
        <translation>rédaction</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>soumission</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>Identifiant d’entité</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Numéro de contrôle</translation>
    </message>
    <message>
        <source>Year, slash and number</source>
        <translation>Année, barre et numéro</translation>
    </message>
    <message>
        <source>Series letter, number, month and year</source>
        <translation>Lettre de série, numéro, mois et année</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non satisfait</translation>
    </message>
    <message>
        <source>Cannot be answered yet</source>
        <translation>Pas encore de réponse possible</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>Day of the hit</source>
        <translation>Jour du résultat positif</translation>
    </message>
    <message>
        <source>In which country</source>
        <translation>Dans quel pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Constaté par</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Mesure prise</translation>
    </message>
    <message>
        <source>Source bureau contacted</source>
        <translation>Bureau source contacté</translation>
    </message>
    <message>
        <source>Contacted on</source>
        <translation>Contacté le</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorkModel</name>
    <message>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>en retard : %1</translation>
    </message>
    <message>
        <source>It has run out, which calls you as a supervisor.</source>
        <translation>Le délai est dépassé, ce qui vous appelle en tant que superviseur.</translation>
    </message>
    <message>
        <source>You stand in for %1.</source>
        <translation>Vous remplacez %1.</translation>
    </message>
    <message>
        <source>me</source>
        <comment>taken by me</comment>
        <translation>moi</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorkPage</name>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Documents that wait for me</source>
        <translation>Documents qui m’attendent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) wait for you.</source>
        <translation>
            <numerusform>%Ln document vous attend.</numerusform>
            <numerusform>%Ln documents vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest wait began %1 ago.</source>
        <comment>%1 is a span such as 3 days</comment>
        <translation>La plus longue attente dure depuis %1.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Your drafts, what comes back to you and what is ready to be sent will stand here. Begin with a new notice, or import a file of public notices.</source>
        <translation>Vos projets, ce qui vous revient et ce qui est prêt à être envoyé figureront ici. Commencez par une nouvelle notice ou importez un fichier de notices publiques.</translation>
    </message>
    <message>
        <source>As soon as an officer submits a notice that you may decide on, it stands here. All documents are in the list at the side.</source>
        <translation>Dès qu’un agent soumet une notice sur laquelle vous pouvez décider, elle figure ici. Tous les documents sont dans la liste à côté.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nouveau document…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Rappel…</translation>
    </message>
    <message>
        <source>Puts the case out of sight until a day (Ctrl+D)</source>
        <translation>Met le dossier hors de vue jusqu’à un jour donné (Ctrl+D)</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Everybody whose turn it is may take the case again (Ctrl+T)</source>
        <translation>Tous ceux dont c’est le tour peuvent reprendre le dossier (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tells the colleagues that you see to this case (Ctrl+T)</source>
        <translation>Indique aux collègues que vous vous occupez de ce dossier (Ctrl+T)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Lets the clocks of the case run again (Ctrl+H)</source>
        <translation>Fait repartir les délais du dossier (Ctrl+H)</translation>
    </message>
    <message>
        <source>Stops the clocks of the case, with a reason (Ctrl+H)</source>
        <translation>Suspend les délais du dossier, avec un motif (Ctrl+H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them overdue.</source>
        <translation>
            <numerusform>%Ln en retard.</numerusform>
            <numerusform>%Ln en retard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::InputField</name>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>There is no such country on the list.</source>
        <translation>Ce pays ne figure pas dans la liste.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>It is written like this: %1</source>
        <translation>Cela s’écrit ainsi : %1</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::HitDialog</name>
    <message>
        <source>Record a hit</source>
        <translation>Enregistrer un résultat positif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Follow the hit</source>
        <translation>Suivre le résultat positif</translation>
    </message>
    <message>
        <source>The other side has its answer</source>
        <translation>L’autre partie a sa réponse</translation>
    </message>
    <message>
        <source>A hit is a presumed match until it is examined. Before an action the source bureau is asked whether its data still hold.</source>
        <translation>Un résultat positif est une concordance présumée tant qu’il n’est pas examiné. Avant toute mesure, on demande au bureau source si ses données sont encore valables.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::LifePage</name>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats positifs</translation>
    </message>
    <message>
        <source>Hits on this document, oldest first</source>
        <translation>Résultats positifs sur ce document, le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Constaté par</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Mesure prise</translation>
    </message>
    <message>
        <source>Source bureau contacted</source>
        <translation>Bureau source contacté</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record a hit…</source>
        <translation>Enregistrer un résultat positif…</translation>
    </message>
    <message>
        <source>Follow the hit…</source>
        <translation>Suivre le résultat positif…</translation>
    </message>
    <message>
        <source>Release the hold…</source>
        <translation>Lever la réserve de conservation…</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Placer une réserve de conservation…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Version that stands</source>
        <translation>Version en vigueur</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Suspendue jusqu’au</translation>
    </message>
    <message>
        <source>Public extract since</source>
        <translation>Extrait public depuis le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Keeping is reviewed from</source>
        <translation>Conservation réexaminée à partir du</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservée jusqu’au</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Gardée parce que</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Détruite</translation>
    </message>
    <message>
        <source>Addendum: %1 refused extradition on %2 (%3). The notice stands.</source>
        <translation>Additif : %1 a refusé l’extradition le %2 (%3). La notice reste en vigueur.</translation>
    </message>
    <message>
        <source>%1 holds a copy since %2.</source>
        <translation>%1 détient une copie depuis le %2.</translation>
    </message>
    <message>
        <source>%1 deleted its copy on %2.</source>
        <translation>%1 a supprimé sa copie le %2.</translation>
    </message>
    <message>
        <source>A copy of what %1 recorded, last refreshed on %2.</source>
        <translation>Copie de ce que %1 a enregistré, actualisée le %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whether, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorldMap</name>
    <message numerus="yes">
        <source>Map: %Ln bureau(s) receive it</source>
        <translation>
            <numerusform>Carte : %Ln bureau le reçoit</numerusform>
            <numerusform>Carte : %Ln bureaux le reçoivent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WriteDialog</name>
    <message>
        <source>Ask a correspondent</source>
        <translation>Interroger un correspondant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Number of the document that it is about, if any</source>
        <translation>Numéro du document concerné, s’il y en a un</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Placer dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Say what you want to know, or what you answer.</source>
        <translation>Dites ce que vous voulez savoir, ou ce que vous répondez.</translation>
    </message>
</context>
</TS>
