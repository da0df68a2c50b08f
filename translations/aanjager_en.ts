<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardCards</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field of</numerusform>
            <numerusform>%n fields of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 councils have adopted it.</source>
        <translation>
            <numerusform>%1 of %2 councils has adopted it.</numerusform>
            <numerusform>%1 of %2 councils have adopted it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We ask you for %1 decisions</source>
        <translation>
            <numerusform>We ask you for %1 decision</numerusform>
            <numerusform>We ask you for %1 decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 must be adjusted</source>
        <translation>
            <numerusform>%1 of %2 %3 must be adjusted</numerusform>
            <numerusform>%1 of %2 %3 must be adjusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 need attention</source>
        <translation>
            <numerusform>%1 of %2 %3 needs attention</numerusform>
            <numerusform>%1 of %2 %3 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 are on course, the rest was not reported</source>
        <translation>
            <numerusform>%1 of %2 %3 is on course, the rest was not reported</numerusform>
            <numerusform>%1 of %2 %3 are on course, the rest was not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were reported on for %3.</source>
        <translation>
            <numerusform>%1 of %2 was reported on for %3.</numerusform>
            <numerusform>%1 of %2 were reported on for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 actions are overdue.</source>
        <translation>
            <numerusform>%1 action is overdue.</numerusform>
            <numerusform>%1 actions are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be adjusted</source>
        <translation>
            <numerusform>%1 must be adjusted</numerusform>
            <numerusform>%1 must be adjusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were finished in this period.</source>
        <translation>
            <numerusform>%1 was finished in this period.</numerusform>
            <numerusform>%1 were finished in this period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have improved.</source>
        <translation>
            <numerusform>%1 has improved.</numerusform>
            <numerusform>%1 have improved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were decided.</source>
        <translation>
            <numerusform>%1 was decided.</numerusform>
            <numerusform>%1 were decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are finished.</source>
        <translation>
            <numerusform>%1 is finished.</numerusform>
            <numerusform>%1 are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are on course.</source>
        <translation>
            <numerusform>%1 is on course.</numerusform>
            <numerusform>%1 are on course.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went down to attention.</source>
        <translation>
            <numerusform>%1 went down to attention.</numerusform>
            <numerusform>%1 went down to attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not reported yet: %1.</source>
        <translation>
            <numerusform>Not reported yet: %1.</numerusform>
            <numerusform>Not reported yet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue actions: %1.</source>
        <translation>
            <numerusform>Overdue action: %1.</numerusform>
            <numerusform>Overdue actions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Milestones slipped: %1.</source>
        <translation>
            <numerusform>Milestone slipped: %1.</numerusform>
            <numerusform>Milestones slipped: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support is asked for %1.</source>
        <translation>
            <numerusform>Support is asked for %1.</numerusform>
            <numerusform>Support is asked for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before %1, %2 are due to end.</source>
        <translation>
            <numerusform>Before %1, %2 is due to end.</numerusform>
            <numerusform>Before %1, %2 are due to end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must still be adjusted.</source>
        <translation>
            <numerusform>%1 must still be adjusted.</numerusform>
            <numerusform>%1 must still be adjusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still need attention.</source>
        <translation>
            <numerusform>%1 still needs attention.</numerusform>
            <numerusform>%1 still need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts in another currency do not count</source>
        <translation>
            <numerusform>%1 amount in another currency does not count</numerusform>
            <numerusform>%1 amounts in another currency do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are late</source>
        <translation>
            <numerusform>%1 is late</numerusform>
            <numerusform>%1 are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 support is asked</source>
        <translation>
            <numerusform>support is asked for %1</numerusform>
            <numerusform>support is asked for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open actions</source>
        <translation>
            <numerusform>%1 open action</numerusform>
            <numerusform>%1 open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 are under way or finished.</source>
        <translation>
            <numerusform>%1 of the %2 %3 is under way or finished.</numerusform>
            <numerusform>%1 of the %2 %3 are under way or finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 decisions are asked</source>
        <translation>
            <numerusform>%1 decision is asked</numerusform>
            <numerusform>%1 decisions are asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %2 municipalities %3 are under way or finished: %4</source>
        <translation>
            <numerusform>In %1 of %2 municipalities %3 are under way or finished: %4</numerusform>
            <numerusform>In %1 of %2 municipalities %3 are under way or finished: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %1 rounds</source>
        <translation>
            <numerusform>last %1 round</numerusform>
            <numerusform>last %1 rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 actions are done.</source>
        <translation>
            <numerusform>%1 action is done.</numerusform>
            <numerusform>%1 actions are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 councils</source>
        <translation>
            <numerusform>%1 of %2 councils</numerusform>
            <numerusform>%1 of %2 councils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::BoardColumn</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::HistoryModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::KeyFigures</name>
    <message numerus="yes">
        <source>%n points behind plan (%1)</source>
        <translation>
            <numerusform>%n point behind plan (%1)</numerusform>
            <numerusform>%n points behind plan (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points ahead of plan (%1)</source>
        <translation>
            <numerusform>%n point ahead of plan (%1)</numerusform>
            <numerusform>%n points ahead of plan (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round closes in %n days</source>
        <translation>
            <numerusform>round closes in %n day</numerusform>
            <numerusform>round closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round is %n days over time</source>
        <translation>
            <numerusform>round is %n day over time</numerusform>
            <numerusform>round is %n days over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n that did not report</source>
        <translation>
            <numerusform>Shows the %n that did not report</numerusform>
            <numerusform>Shows the %n that did not report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MainWindow</name>
    <message numerus="yes">
        <source>%n form(s) made.</source>
        <translation>
            <numerusform>%n form made.</numerusform>
            <numerusform>%n forms made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over.</source>
        <translation>
            <numerusform>%n answer taken over.</numerusform>
            <numerusform>%n answers taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MakeFormsDialog</name>
    <message numerus="yes">
        <source>Make %n form(s)</source>
        <translation>
            <numerusform>Make %n form</numerusform>
            <numerusform>Make %n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MeasuresPage</name>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MissingList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are still a proposal.</source>
        <translation>
            <numerusform>%n text is still a proposal.</numerusform>
            <numerusform>%n texts are still a proposal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::PaletteSheet</name>
    <message numerus="yes">
        <source>more than %n found</source>
        <translation>
            <numerusform>more than %n found</numerusform>
            <numerusform>more than %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::RoundProgress</name>
    <message numerus="yes">
        <source>reported; closes in %n day(s)</source>
        <translation>
            <numerusform>reported; closes in %n day</numerusform>
            <numerusform>reported; closes in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reported; due %n day(s) ago</source>
        <translation>
            <numerusform>reported; due %n day ago</numerusform>
            <numerusform>reported; due %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n ask for attention</source>
        <translation>
            <numerusform>%1, %n asks for attention</numerusform>
            <numerusform>%1, %n ask for attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::SinceCard</name>
    <message numerus="yes">
        <source>%1: all %n changes</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: all %n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
