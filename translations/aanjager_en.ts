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
    <message numerus="yes">
        <source>%n time(s) nothing changed in round %1</source>
        <translation>
            <numerusform>%n time nothing changed in round %1</numerusform>
            <numerusform>%n times nothing changed in round %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in round %1</source>
        <translation>
            <numerusform>%n report in round %1</numerusform>
            <numerusform>%n reports in round %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) signed off in round %1</source>
        <translation>
            <numerusform>%n report signed off in round %1</numerusform>
            <numerusform>%n reports signed off in round %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in round %1 no longer signed off</source>
        <translation>
            <numerusform>%n report in round %1 no longer signed off</numerusform>
            <numerusform>%n reports in round %1 no longer signed off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the matrix</source>
        <translation>
            <numerusform>%n cell of the matrix</numerusform>
            <numerusform>%n cells of the matrix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n value(s) in “%1” not understood</source>
        <translation>
            <numerusform>%n value in “%1” not understood</numerusform>
            <numerusform>%n values in “%1” not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in “%1” that do not exist</source>
        <translation>
            <numerusform>%n day in “%1” that does not exist</numerusform>
            <numerusform>%n days in “%1” that do not exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in “%1” not known as at bat</source>
        <translation>
            <numerusform>%n name in “%1” not known as at bat</numerusform>
            <numerusform>%n names in “%1” not known as at bat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in “%1” that are no year</source>
        <translation>
            <numerusform>%n text in “%1” that is no year</numerusform>
            <numerusform>%n texts in “%1” that are no year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a period without a year: “%1”</source>
        <translation>
            <numerusform>%n column about a period without a year: “%1”</numerusform>
            <numerusform>%n columns about a period without a year: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a character that cannot be stored</source>
        <translation>
            <numerusform>%n cell with a character that cannot be stored</numerusform>
            <numerusform>%n cells with a character that cannot be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) with an error in “%1”</source>
        <translation>
            <numerusform>%n formula with an error in “%1”</numerusform>
            <numerusform>%n formulas with an error in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in “%1” without a stored value</source>
        <translation>
            <numerusform>%n formula in “%1” without a stored value</numerusform>
            <numerusform>%n formulas in “%1” without a stored value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in “%1” whose text is missing from the file</source>
        <translation>
            <numerusform>%n cell in “%1” whose text is missing from the file</numerusform>
            <numerusform>%n cells in “%1” whose text is missing from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in “%1” converted</source>
        <translation>
            <numerusform>%n value in “%1” converted</numerusform>
            <numerusform>%n values in “%1” converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in “%1” read as progress</source>
        <translation>
            <numerusform>%n value in “%1” read as progress</numerusform>
            <numerusform>%n values in “%1” read as progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of amounts without a unit: “%1”</source>
        <translation>
            <numerusform>%n column of amounts without a unit: “%1”</numerusform>
            <numerusform>%n columns of amounts without a unit: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that occur more than once</source>
        <translation>
            <numerusform>%n number that occurs more than once</numerusform>
            <numerusform>%n numbers that occur more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation mark(s) that are never closed</source>
        <translation>
            <numerusform>%n quotation mark that is never closed</numerusform>
            <numerusform>%n quotation marks that are never closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) outside the columns</source>
        <translation>
            <numerusform>%n cell outside the columns</numerusform>
            <numerusform>%n cells outside the columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the header</source>
        <translation>
            <numerusform>%n row that repeats the header</numerusform>
            <numerusform>%n rows that repeat the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that explain the columns</source>
        <translation>
            <numerusform>%n row that explains the columns</numerusform>
            <numerusform>%n rows that explain the columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals</source>
        <translation>
            <numerusform>%n row of totals</numerusform>
            <numerusform>%n rows of totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of another table on the sheet</source>
        <translation>
            <numerusform>%n row of another table on the sheet</numerusform>
            <numerusform>%n rows of another table on the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) of an earlier round that are no more</source>
        <translation>
            <numerusform>%n theme of an earlier round that is no more</numerusform>
            <numerusform>%n themes of an earlier round that are no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about a round that is told already</source>
        <translation>
            <numerusform>%n row about a round that is told already</numerusform>
            <numerusform>%n rows about a round that is told already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a title</source>
        <translation>
            <numerusform>%n row without a title</numerusform>
            <numerusform>%n rows without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in “%1” not understood</source>
        <translation>
            <numerusform>%n cell in “%1” not understood</numerusform>
            <numerusform>%n cells in “%1” not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in “%1” to check</source>
        <translation>
            <numerusform>%n cell in “%1” to check</numerusform>
            <numerusform>%n cells in “%1” to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a place</source>
        <translation>
            <numerusform>%n cell without a place</numerusform>
            <numerusform>%n cells without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over</source>
        <translation>
            <numerusform>%n row passed over</numerusform>
            <numerusform>%n rows passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a new period: “%1”</source>
        <translation>
            <numerusform>%n column about a new period: “%1”</numerusform>
            <numerusform>%n columns about a new period: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name of a municipality nearly recognised: “%1”</source>
        <translation>
            <numerusform>%n name of a municipality nearly recognised: “%1”</numerusform>
            <numerusform>%n names of municipalities nearly recognised: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in “%1” nearly recognised</source>
        <translation>
            <numerusform>%n name in “%1” nearly recognised</numerusform>
            <numerusform>%n names in “%1” nearly recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in “%1” that can be several parties</source>
        <translation>
            <numerusform>%n name in “%1” that can be several parties</numerusform>
            <numerusform>%n names in “%1” that can be several parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not read</source>
        <translation>
            <numerusform>%n sheet not read</numerusform>
            <numerusform>%n sheets not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) new, though the title has another number already</source>
        <translation>
            <numerusform>%n measure new, though the title has another number already</numerusform>
            <numerusform>%n measures new, though the titles have other numbers already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) that still run and stay open</source>
        <translation>
            <numerusform>%n round that still runs and stays open</numerusform>
            <numerusform>%n rounds that still run and stay open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about a round that was not understood</source>
        <translation>
            <numerusform>%n row about a round that was not understood</numerusform>
            <numerusform>%n rows about a round that was not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in “%1” beside another column that becomes the same</source>
        <translation>
            <numerusform>%n value in “%1” beside another column that becomes the same</numerusform>
            <numerusform>%n values in “%1” beside another column that becomes the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) of which the programme knows a later state</source>
        <translation>
            <numerusform>%n measure of which the programme knows a later state</numerusform>
            <numerusform>%n measures of which the programme knows a later state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) for the closed round %1</source>
        <translation>
            <numerusform>%n value for the closed round %1</numerusform>
            <numerusform>%n values for the closed round %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in reports of %1 that were signed off</source>
        <translation>
            <numerusform>%n value in a report of %1 that was signed off</numerusform>
            <numerusform>%n values in reports of %1 that were signed off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that the programme holds otherwise</source>
        <translation>
            <numerusform>%n value that the programme holds otherwise</numerusform>
            <numerusform>%n values that the programme holds otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) new, though another one has the number already</source>
        <translation>
            <numerusform>%n measure new, though another one has the number already</numerusform>
            <numerusform>%n measures new, though others have the numbers already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) that an import opened, ended by now and closed</source>
        <translation>
            <numerusform>%n round that an import opened, ended by now and closed</numerusform>
            <numerusform>%n rounds that an import opened, ended by now and closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a part or beside another one of that round: “%1”</source>
        <translation>
            <numerusform>%n column about a part or beside another one of that round: “%1”</numerusform>
            <numerusform>%n columns about a part or beside another one of that round: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) for “%1” of which the programme knows a later one</source>
        <translation>
            <numerusform>%n value for “%1” of which the programme knows a later one</numerusform>
            <numerusform>%n values for “%1” of which the programme knows a later one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that had quite another title: it takes the list&apos;s</source>
        <translation>
            <numerusform>%n number had quite another title: it takes the one of the list</numerusform>
            <numerusform>%n numbers had quite another title: they take those of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a part, of whom is not said: “%1”</source>
        <translation>
            <numerusform>%n column about a part, of whom is not known: “%1”</numerusform>
            <numerusform>%n columns about a part, of whom is not known: “%1”</numerusform>
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
    <name>PlanningWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n decision(s) asked</source>
        <translation>
            <numerusform>%1, %n decision asked</numerusform>
            <numerusform>%1, %n decisions asked</numerusform>
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
    <message numerus="yes">
        <source>%1 milestones are late</source>
        <translation>
            <numerusform>%1 milestone is late</numerusform>
            <numerusform>%1 milestones are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bars are expected to end later than planned</source>
        <translation>
            <numerusform>%1 bar is expected to end later than planned</numerusform>
            <numerusform>%1 bars are expected to end later than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chains of dependencies are broken</source>
        <translation>
            <numerusform>%1 chain of dependencies is broken</numerusform>
            <numerusform>%1 chains of dependencies are broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are postponed</source>
        <translation>
            <numerusform>%1 is postponed</numerusform>
            <numerusform>%1 are postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for what ends too late or has stopped: %1.</source>
        <translation>
            <numerusform>Waiting for what ends too late or has stopped: %1.</numerusform>
            <numerusform>Waiting for what ends too late or has stopped: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A seat is vacant: %1.</source>
        <translation>
            <numerusform>A seat is vacant: %1.</numerusform>
            <numerusform>Seats are vacant: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got worse</source>
        <translation>
            <numerusform>%1 got worse</numerusform>
            <numerusform>%1 got worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 improved</source>
        <translation>
            <numerusform>%1 improved</numerusform>
            <numerusform>%1 improved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 decisions settled</source>
        <translation>
            <numerusform>%1 decision settled</numerusform>
            <numerusform>%1 decisions settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commitments are open</source>
        <translation>
            <numerusform>%1 commitment is open</numerusform>
            <numerusform>%1 commitments are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 too late</source>
        <translation>
            <numerusform>%1 too late</numerusform>
            <numerusform>%1 too late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ActionsBulk</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) selected</source>
        <translation>
            <numerusform>%n action selected</numerusform>
            <numerusform>%n actions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n action done</numerusform>
            <numerusform>%n actions done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ActionsModel</name>
    <message numerus="yes">
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>oldest %n day</numerusform>
            <numerusform>oldest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in hand, %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>in hand, %n d</numerusform>
            <numerusform>in hand, %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ActionsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n action done</numerusform>
            <numerusform>%n actions done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s), as filtered</source>
        <translation>
            <numerusform>%n action, as filtered</numerusform>
            <numerusform>%n actions, as filtered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) written to %1</source>
        <translation>
            <numerusform>%n action written to %1</numerusform>
            <numerusform>%n actions written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n action(s)</source>
        <translation>
            <numerusform>Export %n action</numerusform>
            <numerusform>Export %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::AttendanceBar</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::CheckStep</name>
    <message numerus="yes">
        <source>%n new theme(s)</source>
        <translation>
            <numerusform>%n new theme</numerusform>
            <numerusform>%n new themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new party(ies)</source>
        <translation>
            <numerusform>%n new party</numerusform>
            <numerusform>%n new parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed round(s)</source>
        <translation>
            <numerusform>%n closed round</numerusform>
            <numerusform>%n closed rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that were not understood stay in the note</source>
        <translation>
            <numerusform>%n cell that was not understood stays in the note</numerusform>
            <numerusform>%n cells that were not understood stay in the note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not come in</source>
        <translation>
            <numerusform>%n row does not come in</numerusform>
            <numerusform>%n rows do not come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay as the programme has them</source>
        <translation>
            <numerusform>%n value stays as the programme has it</numerusform>
            <numerusform>%n values stay as the programme has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) had quite another title in the programme; those measures take the title of the list.</source>
        <translation>
            <numerusform>%n number had quite another title in the programme; that measure takes the title of the list.</numerusform>
            <numerusform>%n numbers had quite another title in the programme; those measures take the titles of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the list belong to measures with quite another title in the programme. They come in as new measures; nothing is overwritten.</source>
        <translation>
            <numerusform>%n number of the list belongs to a measure with quite another title in the programme. It comes in as a new measure; nothing is overwritten.</numerusform>
            <numerusform>%n numbers of the list belong to measures with quite another title in the programme. They come in as new measures; nothing is overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::CloseRoundDialog</name>
    <message numerus="yes">
        <source>%n draft(s) not submitted: they do not count.</source>
        <translation>
            <numerusform>%n draft not submitted: it does not count.</numerusform>
            <numerusform>%n drafts not submitted: they do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ColumnsModel</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n not valid</numerusform>
            <numerusform>%n not valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n converted</numerusform>
            <numerusform>%n converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrix: %n municipalities</source>
        <translation>
            <numerusform>Matrix: %n municipality</numerusform>
            <numerusform>Matrix: %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::CouncilPlanModel</name>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::DecisionsPage</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be taken</source>
        <translation>
            <numerusform>%n to be taken</numerusform>
            <numerusform>%n to be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) copied as a table</source>
        <translation>
            <numerusform>%n decision copied as a table</numerusform>
            <numerusform>%n decisions copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::DeckDialog</name>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::Desk</name>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines written down</source>
        <translation>
            <numerusform>%n line written down</numerusform>
            <numerusform>%n lines written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::FileStep</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::HistoryModel</name>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>more than %Ln value</numerusform>
            <numerusform>more than %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln change(s)</source>
        <translation>
            <numerusform>the last change</numerusform>
            <numerusform>the last %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in %1</source>
        <translation>
            <numerusform>%Ln value in %1</numerusform>
            <numerusform>%Ln values in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ImportWizard</name>
    <message numerus="yes">
        <source>%n to solve; what stays so goes to the note</source>
        <translation>
            <numerusform>%n to solve; what stays so goes to the note</numerusform>
            <numerusform>%n to solve; what stays so goes to the note</numerusform>
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
    <message numerus="yes">
        <source>%n report(s) taken over.</source>
        <translation>
            <numerusform>%n report taken over.</numerusform>
            <numerusform>%n reports taken over.</numerusform>
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
    <name>aanjager::MappingStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MatrixPage</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the block cannot be put here</source>
        <translation>
            <numerusform>%n cell of the block cannot be put here</numerusform>
            <numerusform>%n cells of the block cannot be put here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the other %n</source>
        <translation>
            <numerusform>Paste the other %n</numerusform>
            <numerusform>Paste the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still need(s) a reason</source>
        <translation>
            <numerusform>%n still needs a reason</numerusform>
            <numerusform>%n still need a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MeasuresPage</name>
    <message numerus="yes">
        <source>%n no longer fits the filter</source>
        <translation>
            <numerusform>%n no longer fits the filter</numerusform>
            <numerusform>%n no longer fit the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MeetingsModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>of an agenda</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::MeetingsPage</name>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
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
    <name>aanjager::PartySheet</name>
    <message numerus="yes">
        <source>%n report(s): nothing changed.</source>
        <translation>
            <numerusform>%n report: nothing changed.</numerusform>
            <numerusform>%n reports: nothing changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::PasteReportsDialog</name>
    <message numerus="yes">
        <source>%n measure(s) recognised</source>
        <translation>
            <numerusform>%n measure recognised</numerusform>
            <numerusform>%n measures recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n report(s)</source>
        <translation>
            <numerusform>Take over %n report</numerusform>
            <numerusform>Take over %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::PlanningPage</name>
    <message numerus="yes">
        <source>%n milestone(s) late</source>
        <translation>
            <numerusform>%n milestone late</numerusform>
            <numerusform>%n milestones late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to end later</source>
        <translation>
            <numerusform>%n expected to end later</numerusform>
            <numerusform>%n expected to end later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken chain(s)</source>
        <translation>
            <numerusform>%n broken chain</numerusform>
            <numerusform>%n broken chains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::PreviousPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ProblemList</name>
    <message numerus="yes">
        <source>And %n more kind(s)</source>
        <translation>
            <numerusform>And %n more kind</numerusform>
            <numerusform>And %n more kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::RemindersDialog</name>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n not reported</numerusform>
            <numerusform>%n not reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::RoundDialog</name>
    <message numerus="yes">
        <source>%n report(s) of leads are asked</source>
        <translation>
            <numerusform>%n report of the leads is asked</numerusform>
            <numerusform>%n reports of the leads are asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %n party(ies) all that applies to them</source>
        <translation>
            <numerusform>and of %n party all that applies to it</numerusform>
            <numerusform>and of %n parties all that applies to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::RoundPage</name>
    <message numerus="yes">
        <source>Remind %n lead(s)</source>
        <translation>
            <numerusform>Remind %n lead</numerusform>
            <numerusform>Remind %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over time</source>
        <translation>
            <numerusform>%n day over time</numerusform>
            <numerusform>%n days over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n reporter(s)</source>
        <translation>
            <numerusform>Remind %n reporter</numerusform>
            <numerusform>Remind %n reporters</numerusform>
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
<context>
    <name>aanjager::SlipsPanel</name>
    <message numerus="yes">
        <source>%n slipped</source>
        <translation>
            <numerusform>%n slipped</numerusform>
            <numerusform>%n slipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought forward</source>
        <translation>
            <numerusform>%n brought forward</numerusform>
            <numerusform>%n brought forward</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::TableStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not come in</source>
        <translation>
            <numerusform>%n row does not come in</numerusform>
            <numerusform>%n rows do not come in</numerusform>
        </translation>
    </message>
</context>
</TS>
