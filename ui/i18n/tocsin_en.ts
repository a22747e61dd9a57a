<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChannelWords</name>
    <message numerus="yes">
        <source>Not delivered, tried %Ln time(s)</source>
        <translation>
            <numerusform>Not delivered, tried %Ln time</numerusform>
            <numerusform>Not delivered, tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No receipt yet, sent %Ln time(s)</source>
        <translation>
            <numerusform>No receipt yet, sent %Ln time</numerusform>
            <numerusform>No receipt yet, sent %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCounts</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n blocking</numerusform>
            <numerusform>%n blocking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ActWords</name>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>%Ln field changed</numerusform>
            <numerusform>%Ln fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::AuditPage</name>
    <message numerus="yes">
        <source>%Ln entry(ies) checked, all hold.</source>
        <translation>
            <numerusform>%Ln entry checked, it holds.</numerusform>
            <numerusform>%Ln entries checked, all hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) checked.</source>
        <translation>
            <numerusform>%Ln entry checked.</numerusform>
            <numerusform>%Ln entries checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>%Ln fault found.</numerusform>
            <numerusform>%Ln faults found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ChannelPage</name>
    <message numerus="yes">
        <source>%Ln message(s) taken in.</source>
        <translation>
            <numerusform>%Ln message taken in.</numerusform>
            <numerusform>%Ln messages taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered.</source>
        <translation>
            <numerusform>%Ln delivered.</numerusform>
            <numerusform>%Ln delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide.</source>
        <translation>
            <numerusform>%Ln to decide.</numerusform>
            <numerusform>%Ln to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put into quarantine.</source>
        <translation>
            <numerusform>%Ln put into quarantine.</numerusform>
            <numerusform>%Ln put into quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be delivered and will be tried again.</source>
        <translation>
            <numerusform>%Ln could not be delivered and will be tried again.</numerusform>
            <numerusform>%Ln could not be delivered and will be tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DeadlinesPage</name>
    <message numerus="yes">
        <source>%Ln clock(s) run.</source>
        <translation>
            <numerusform>%Ln clock runs.</numerusform>
            <numerusform>%Ln clocks run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ran out.</source>
        <translation>
            <numerusform>%Ln ran out.</numerusform>
            <numerusform>%Ln ran out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DocumentsPage</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::DuplicateLine</name>
    <message numerus="yes">
        <source>%Ln document(s) of the bureau may be about the same person:</source>
        <translation>
            <numerusform>%Ln document of the bureau may be about the same person:</numerusform>
            <numerusform>%Ln documents of the bureau may be about the same person:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::EditionsView</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::FieldWidget</name>
    <message numerus="yes">
        <source>%1: %2 (%Ln more in the list of findings)</source>
        <translation>
            <numerusform>%1: %2 (%Ln more in the list of findings)</numerusform>
            <numerusform>%1: %2 (%Ln more in the list of findings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s)</source>
        <translation>
            <numerusform>%Ln likely duplicate</numerusform>
            <numerusform>%Ln likely duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln draft(s)</source>
        <translation>
            <numerusform>Import %Ln draft</numerusform>
            <numerusform>Import %Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) made.</source>
        <translation>
            <numerusform>%Ln draft made.</numerusform>
            <numerusform>%Ln drafts made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not made, since refused or not chosen: %Ln record(s).</source>
        <translation>
            <numerusform>Not made, since refused or not chosen: %Ln record.</numerusform>
            <numerusform>Not made, since refused or not chosen: %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ImportModel</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntakePage</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be reminded of or decided</source>
        <translation>
            <numerusform>%Ln to be reminded of or decided</numerusform>
            <numerusform>%Ln to be reminded of or decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IntegerField</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::IssueDialog</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each with its origin.</source>
        <translation>
            <numerusform>%n field, with its origin.</numerusform>
            <numerusform>%n fields, each with its origin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::KeysView</name>
    <message numerus="yes">
        <source>%Ln key(s) trusted.</source>
        <translation>
            <numerusform>%Ln key trusted.</numerusform>
            <numerusform>%Ln keys trusted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::PublicExtract</name>
    <message numerus="yes">
        <source>%1 (%n year(s) old)</source>
        <translation>
            <numerusform>%1 (%n year old)</numerusform>
            <numerusform>%1 (%n years old)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RecipientsPanel</name>
    <message numerus="yes">
        <source>All Members receive it: %Ln bureau(s).</source>
        <translation>
            <numerusform>All Members receive it: %Ln bureau.</numerusform>
            <numerusform>All Members receive it: %Ln bureaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bureau(s) receive it.</source>
        <translation>
            <numerusform>%Ln bureau receives it.</numerusform>
            <numerusform>%Ln bureaus receive it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RequestDetails</name>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln attached file</numerusform>
            <numerusform>%Ln attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln change(s) since version %1, which you last read.</source>
        <translation>
            <numerusform>%Ln change since version %1, which you last read.</numerusform>
            <numerusform>%Ln changes since version %1, which you last read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::RuleFilters</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <comment>%1 is how many are shown</comment>
        <translation>
            <numerusform>%1 of %Ln rule</numerusform>
            <numerusform>%1 of %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WhyNot</name>
    <message numerus="yes">
        <source>Show %Ln finding(s)</source>
        <translation>
            <numerusform>Show the finding</numerusform>
            <numerusform>Show %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorkPage</name>
    <message numerus="yes">
        <source>%Ln document(s) wait for you.</source>
        <translation>
            <numerusform>%Ln document waits for you.</numerusform>
            <numerusform>%Ln documents wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them overdue.</source>
        <translation>
            <numerusform>%Ln of them overdue.</numerusform>
            <numerusform>%Ln of them overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tocsin::ui::WorldMap</name>
    <message numerus="yes">
        <source>Map: %Ln bureau(s) receive it</source>
        <translation>
            <numerusform>Map: %Ln bureau receives it</numerusform>
            <numerusform>Map: %Ln bureaus receive it</numerusform>
        </translation>
    </message>
</context>
</TS>
