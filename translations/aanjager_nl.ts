<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AttentionModel</name>
    <message>
        <source>waits for %1: %2</source>
        <translation>wacht op %1: %2</translation>
    </message>
    <message>
        <source>begins before %1 ends (%2)</source>
        <translation>begint voordat %1 eindigt (%2)</translation>
    </message>
</context>
<context>
    <name>BoardCards</name>
    <message>
        <source>Next: %1</source>
        <translation>Volgende stap: %1</translation>
    </message>
    <message>
        <source>not reported in this round, %1</source>
        <comment>then the earlier verdicts</comment>
        <translation>niet gemeld in deze ronde, %1</translation>
    </message>
    <message>
        <source>progress %1</source>
        <translation>voortgang %1</translation>
    </message>
    <message>
        <source>support asked: %1</source>
        <translation>ondersteuning gevraagd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open actie</numerusform>
            <numerusform>%n open acties</numerusform>
        </translation>
    </message>
    <message>
        <source>applies in %1 municipalities</source>
        <translation>van toepassing in %1 gemeenten</translation>
    </message>
</context>
<context>
    <name>BuiltInViews</name>
    <message>
        <source>All</source>
        <translation>Alle maatregelen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Support asked</source>
        <translation>Ondersteuning gevraagd</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Per status</translation>
    </message>
    <message>
        <source>Not reported in %1</source>
        <translation>Niet gemeld in %1</translation>
    </message>
    <message>
        <source>Ends this month</source>
        <translation>Deze maand klaar</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>gemeld %1</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>nog nooit gemeld</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>voortgang</translation>
    </message>
    <message>
        <source>%1: of %2 itself</source>
        <translation>%1: van %2 zelf</translation>
    </message>
    <message>
        <source>%1: of the lead, for the whole</source>
        <translation>%1: van de trekker, voor het geheel</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>no round has come yet</source>
        <translation>er was nog geen ronde</translation>
    </message>
    <message>
        <source>status and verdict per round</source>
        <translation>status en oordeel per ronde</translation>
    </message>
    <message>
        <source>* of the lead, for the whole</source>
        <translation>* van de trekker, voor het geheel</translation>
    </message>
    <message>
        <source>of %1 itself</source>
        <translation>van %1 zelf</translation>
    </message>
    <message>
        <source>of the lead, for the whole</source>
        <translation>van de trekker, voor het geheel</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Oorzaak: %1</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Bijsturing: %1</translation>
    </message>
    <message>
        <source>Nothing was promised here.</source>
        <translation>Hier is niets toegezegd.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 aan %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>nagekomen</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, verstreken</translation>
    </message>
    <message>
        <source>for the team only</source>
        <translation>alleen voor het team</translation>
    </message>
    <message>
        <source>Decision of the council</source>
        <translation>Besluit van de raad</translation>
    </message>
    <message>
        <source>No decision of the council is asked.</source>
        <translation>Er is geen besluit van de raad gevraagd.</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <comment>a decision is asked</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: nog niets bekend</translation>
    </message>
    <message>
        <source>Locally</source>
        <translation>Lokale invulling</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Local lead: %1</source>
        <translation>Lokale trekker: %1</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>An example for others.</source>
        <translation>Een voorbeeld voor anderen.</translation>
    </message>
    <message>
        <source>Nothing was noted about it.</source>
        <translation>Hierover is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>Cause, of the lead: %1</source>
        <translation>Oorzaak volgens de trekker: %1</translation>
    </message>
    <message>
        <source>Correction, of the lead: %1</source>
        <translation>Bijsturing volgens de trekker: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>record</source>
        <translation>gegeven</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n veld van</numerusform>
            <numerusform>%n velden van</numerusform>
        </translation>
    </message>
    <message>
        <source>programme created</source>
        <translation>programma aangemaakt</translation>
    </message>
    <message>
        <source>demonstration programme</source>
        <translation>demonstratieprogramma</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>import of %1 %2</source>
        <translation>import van %1 %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 uit %2</translation>
    </message>
    <message>
        <source>round %1 closed</source>
        <translation>ronde %1 gesloten</translation>
    </message>
    <message>
        <source>round %1 opened</source>
        <translation>ronde %1 geopend</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>began with a template</source>
        <translation>begonnen met een sjabloon</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 gedupliceerd</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>answers of forms taken over (%1)</source>
        <translation>antwoorden uit invulformulieren overgenomen (%1)</translation>
    </message>
    <message>
        <source>copied from an open window</source>
        <translation>gekopieerd uit een open venster</translation>
    </message>
    <message>
        <source>round %1 opened again</source>
        <translation>ronde %1 heropend</translation>
    </message>
    <message>
        <source>round %1 changed</source>
        <translation>ronde %1 gewijzigd</translation>
    </message>
    <message>
        <source>report on %2 in round %1</source>
        <translation>melding over %2 in ronde %1</translation>
    </message>
    <message>
        <source>answer on %2 in round %1</source>
        <translation>antwoord over %2 in ronde %1</translation>
    </message>
    <message>
        <source>nothing changed on %2 in round %1</source>
        <translation>niets veranderd bij %2 in ronde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) nothing changed in round %1</source>
        <translation>
            <numerusform>%n keer niets veranderd in ronde %1</numerusform>
            <numerusform>%n keer niets veranderd in ronde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in round %1</source>
        <translation>
            <numerusform>%n melding in ronde %1</numerusform>
            <numerusform>%n meldingen in ronde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) signed off in round %1</source>
        <translation>
            <numerusform>%n melding afgetekend in ronde %1</numerusform>
            <numerusform>%n meldingen afgetekend in ronde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in round %1 no longer signed off</source>
        <translation>
            <numerusform>%n melding in ronde %1 niet langer afgetekend</numerusform>
            <numerusform>%n meldingen in ronde %1 niet langer afgetekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the matrix</source>
        <translation>
            <numerusform>%n cel van de matrix</numerusform>
            <numerusform>%n cellen van de matrix</numerusform>
        </translation>
    </message>
    <message>
        <source>slides of %1</source>
        <translation>dia’s van %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>writes the demonstration programme</source>
        <translation>schrijft het demonstratieprogramma</translation>
    </message>
    <message>
        <source>tells what the programme holds</source>
        <translation>vertelt wat het programma bevat</translation>
    </message>
    <message>
        <source>edits a measure or the settings of the programme, as one change</source>
        <translation>bewerkt een maatregel of de instellingen van het programma, als één wijziging</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation>maakt de laatste wijziging ongedaan</translation>
    </message>
    <message>
        <source>does again what was taken back</source>
        <translation>doet opnieuw wat ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>checks everything that can be checked of a file</source>
        <translation>controleert alles wat aan een bestand te controleren is</translation>
    </message>
    <message>
        <source>“%1” is no command; see aanjager --help</source>
        <translation>“%1” is geen opdracht; zie aanjager --help</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The demonstration programme is in %1.</source>
        <translation>Het demonstratieprogramma staat in %1.</translation>
    </message>
    <message>
        <source>%1 is whole: pages, references, schema, chain of changes and seal.</source>
        <translation>%1 is heel: bladzijden, verwijzingen, schema, keten van wijzigingen en zegel.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Savings planned</source>
        <translation>Besparing, beoogd</translation>
    </message>
    <message>
        <source>Savings realised</source>
        <translation>Besparing, gerealiseerd</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Tekort</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>Gevraagde besluiten</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>Acties te laat</translation>
    </message>
    <message>
        <source>“%1” cannot be shown; what can: %2</source>
        <translation>“%1” kan niet worden getoond; wat wel kan: %2</translation>
    </message>
    <message>
        <source>takes in a tracker as one change; makes FILE where it is not there</source>
        <translation>neemt een tracker over als één wijziging; maakt FILE als die er niet is</translation>
    </message>
    <message>
        <source>writes everything as JSON, or one entity as CSV</source>
        <translation>schrijft alles als JSON, of één soort gegevens als CSV</translation>
    </message>
    <message>
        <source>writes a report as accessible PDF, as HTML or as ODT</source>
        <translation>schrijft een rapportage als toegankelijke PDF, als HTML of als ODT</translation>
    </message>
    <message>
        <source>%1 found: %2 new, %3 changed, %4 as they were.</source>
        <translation>%1 gevonden: %2 nieuw, %3 gewijzigd, %4 onveranderd.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>writes a page of the window as a picture</source>
        <translation>schrijft een bladzijde van het venster als plaatje</translation>
    </message>
    <message>
        <source>writes a form to fill in for each party, or takes in those that came back</source>
        <translation>maakt voor elke partij een invulformulier, of leest in wat er terugkwam</translation>
    </message>
    <message>
        <source>Nothing was changed on this form.</source>
        <translation>Op dit formulier is niets veranderd.</translation>
    </message>
    <message>
        <source>writes the slides of a meeting as accessible PDF</source>
        <translation>schrijft de dia’s van een overleg als toegankelijke pdf</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>lente %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>zomer %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>herfst %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>winter %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>1e helft %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>2e helft %1</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mijlpaal</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mijlpalen</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Toepasbaarheid</translation>
    </message>
    <message>
        <source>Applicabilities</source>
        <translation>Toepasbaarheden</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Measure of a decision</source>
        <translation>Maatregel van een besluit</translation>
    </message>
    <message>
        <source>Measures of decisions</source>
        <translation>Maatregelen van besluiten</translation>
    </message>
    <message>
        <source>Adoption per council</source>
        <translation>Vaststelling per raad</translation>
    </message>
    <message>
        <source>Adoptions per council</source>
        <translation>Vaststellingen per raad</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Role of a party</source>
        <translation>Rol van een partij</translation>
    </message>
    <message>
        <source>Roles of parties</source>
        <translation>Rollen van partijen</translation>
    </message>
    <message>
        <source>Goal of a measure</source>
        <translation>Doel van een maatregel</translation>
    </message>
    <message>
        <source>Goals of measures</source>
        <translation>Doelen van maatregelen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Samenhang</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Samenhangen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>Reporting round</source>
        <translation>Voortgangsronde</translation>
    </message>
    <message>
        <source>Reporting rounds</source>
        <translation>Voortgangsrondes</translation>
    </message>
    <message>
        <source>Report of a measure</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Reports of measures</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Zetel</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Zetels</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Agendapunten</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Aanwezigheden</translation>
    </message>
    <message>
        <source>Line of minutes</source>
        <translation>Regel van het verslag</translation>
    </message>
    <message>
        <source>Lines of minutes</source>
        <translation>Regels van het verslag</translation>
    </message>
    <message>
        <source>Who reports in a round</source>
        <translation>Wie meldt in een ronde</translation>
    </message>
    <message>
        <source>Who report in rounds</source>
        <translation>Wie melden in rondes</translation>
    </message>
    <message>
        <source>Report of a closed round</source>
        <translation>Rapport van een gesloten ronde</translation>
    </message>
    <message>
        <source>Reports of closed rounds</source>
        <translation>Rapporten van gesloten rondes</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaties</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Dia’s</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Het bestand “%1” is er niet.</translation>
    </message>
    <message>
        <source>There already is a file “%1”. Choose another name.</source>
        <translation>Er is al een bestand “%1”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“%1” is not a programme file of Aanjager.</source>
        <translation>“%1” is geen programmabestand van Aanjager.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Aanjager (file version %2, this version reads up to %3). Install the newer version to open it.</source>
        <translation>“%1” is gemaakt met een nieuwere versie van Aanjager (bestandsversie %2; deze versie leest tot en met %3). Installeer de nieuwere versie om het te openen.</translation>
    </message>
    <message>
        <source>“%1” was altered by another program and cannot be trusted. It was not opened and not changed.</source>
        <translation>“%1” is door een ander programma veranderd en niet te vertrouwen. Het is niet geopend en niet gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” misses a part of what a programme file holds. It was not opened and not changed.</source>
        <translation>In “%1” ontbreekt een deel van wat een programmabestand bevat. Het is niet geopend en niet gewijzigd.</translation>
    </message>
    <message>
        <source>The history of “%1” is damaged: a change is missing.</source>
        <translation>De historie van “%1” is beschadigd: er ontbreekt een wijziging.</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only.</source>
        <translation>“%1” is geopend om alleen te lezen.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to. Open the file for reading, or copy it to another folder.</source>
        <translation>In de map van “%1” kan niet worden geschreven. Open het bestand om te lezen, of kopieer het naar een andere map.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>The programme has no moment “%2”.</source>
        <translation>Het programma kent het moment “%2” niet.</translation>
    </message>
    <message>
        <source>“%2” is not a moment.</source>
        <translation>“%2” is geen moment.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Dit gegeven is er niet meer.</translation>
    </message>
    <message>
        <source>This change is not in the history.</source>
        <translation>Deze wijziging staat niet in de historie.</translation>
    </message>
    <message>
        <source>A record must be part of another record.</source>
        <translation>Dit gegeven moet bij een ander gegeven horen.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored.</source>
        <translation>De tekst bevat een teken dat niet kan worden opgeslagen.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Wat is gevraagd, is er niet.</translation>
    </message>
    <message>
        <source>This does not fit what is stored.</source>
        <translation>Dit past niet bij wat is opgeslagen.</translation>
    </message>
    <message>
        <source>This value has no meaning here.</source>
        <translation>Deze waarde heeft hier geen betekenis.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>De schijf meldde een fout.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not a file of this kind.</source>
        <translation>“%1” is beschadigd of is geen bestand van deze soort.</translation>
    </message>
    <message>
        <source>This may not be done here.</source>
        <translation>Dit mag hier niet.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere.</source>
        <translation>“%1” is elders geopend.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” kan niet worden geopend.</translation>
    </message>
    <message>
        <source>“%1” may not be written to.</source>
        <translation>In “%1” mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>“%1” is in use by %2. It can be opened for reading, or edited when they have closed it.</source>
        <translation>“%1” is in gebruik door %2. Het kan worden geopend om te lezen; bewerken kan als het daar is gesloten.</translation>
    </message>
    <message>
        <source>Met: “%1”.</source>
        <translation>Gevonden: “%1”.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Mogelijk: %1.</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>There is no “%2” here.</source>
        <translation>“%2” is hier niet bekend.</translation>
    </message>
    <message>
        <source>There is no “%2” in the programme.</source>
        <translation>Het programma heeft geen “%2”.</translation>
    </message>
    <message>
        <source>“%1” is too large to read: %2 bytes, at most %3.</source>
        <translation>“%1” is te groot om te lezen: %2 bytes, ten hoogste %3.</translation>
    </message>
    <message>
        <source>No table was found in “%1”: it needs a row of headers above its rows.</source>
        <translation>In “%1” is geen tabel gevonden: er hoort een rij met kolomkoppen boven de regels.</translation>
    </message>
    <message>
        <source>No column of “%1” tells what an item is called. Say which one in the mapping.</source>
        <translation>Geen kolom van “%1” zegt hoe een onderdeel heet. Wijs die kolom aan in de koppeling.</translation>
    </message>
    <message>
        <source>The mapping holds “%2” where one of these is accepted: %3.</source>
        <translation>In de koppeling staat “%2”; mogelijk is: %3.</translation>
    </message>
    <message>
        <source>The table has no column “%2”.</source>
        <translation>De tabel heeft geen kolom “%2”.</translation>
    </message>
    <message>
        <source>There is no sheet %2 in “%1”.</source>
        <translation>In “%1” is geen blad %2.</translation>
    </message>
    <message>
        <source>“%2” is not a format that can be written.</source>
        <translation>“%2” is geen vorm die geschreven kan worden.</translation>
    </message>
    <message>
        <source>“%2” is not an entity.</source>
        <translation>“%2” is geen soort gegevens.</translation>
    </message>
    <message>
        <source>“%2” does not name a field and its value.</source>
        <translation>“%2” noemt geen veld met een waarde.</translation>
    </message>
    <message>
        <source>“%2” is not a value of this field.</source>
        <translation>“%2” is geen waarde van dit veld.</translation>
    </message>
    <message>
        <source>“%2” is not a value of --%4.</source>
        <translation>“%2” is geen waarde van --%4.</translation>
    </message>
    <message>
        <source>This is no picture that reports can show.</source>
        <translation>Dit is geen afbeelding die een rapportage kan tonen.</translation>
    </message>
    <message>
        <source>The file is of an earlier version. It was not opened, because a copy of it could not be kept as “%1”.</source>
        <translation>Het bestand is van een eerdere versie. Het is niet geopend, omdat er geen kopie van bewaard kon worden als “%1”.</translation>
    </message>
    <message>
        <source>The picture is too large: %2, at most %3.</source>
        <translation>De afbeelding is te groot: %2, hooguit %3.</translation>
    </message>
    <message>
        <source>“%1” has too many cells to read: %2, at most %3. Leave out what is not needed.</source>
        <translation>“%1” heeft te veel cellen om te lezen: %2, ten hoogste %3. Laat weg wat niet nodig is.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of an old Excel (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</source>
        <translation>“%1” is een werkmap van een oude Excel (.xls). Open hem in Excel of LibreOffice, sla hem op als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that file.</source>
        <translation>“%1” is een binaire werkmap (.xlsb). Open hem in Excel, sla hem op als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Open it in Excel or LibreOffice, save a copy without the password and choose that file.</source>
        <translation>“%1” is met een wachtwoord beveiligd. Open hem in Excel of LibreOffice, sla een kopie zonder wachtwoord op en kies dat bestand.</translation>
    </message>
    <message>
        <source>“%1” is a web page, whatever its name says. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</source>
        <translation>“%1” is een webpagina, wat de naam ook zegt. Open hem in Excel of LibreOffice, sla hem op als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>“%1” is XML, not a workbook. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</source>
        <translation>“%1” is XML en geen werkmap. Open het in Excel of LibreOffice, sla het op als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, which holds no table that can be read. Ask for the spreadsheet that it was made from.</source>
        <translation>“%1” is een pdf; daarin staat geen tabel die te lezen is. Vraag om de spreadsheet waarvan hij gemaakt is.</translation>
    </message>
    <message>
        <source>“%1” is a document or presentation. Copy its table to a spreadsheet, save that as .xlsx and choose that file.</source>
        <translation>“%1” is een document of presentatie. Kopieer de tabel naar een spreadsheet, sla die op als .xlsx en kies dat bestand.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of Numbers. In Numbers choose Export to, Excel, and choose that file.</source>
        <translation>“%1” is een spreadsheet van Numbers. Kies in Numbers Exporteer naar, Excel, en kies dat bestand.</translation>
    </message>
    <message>
        <source>“%1” is a database, not a table. A programme of Aanjager is opened, not imported.</source>
        <translation>“%1” is een database en geen tabel. Een programma van Aanjager wordt geopend, niet ingelezen.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Ask for the spreadsheet that it was made from.</source>
        <translation>“%1” is een afbeelding. Vraag om de spreadsheet waarvan hij gemaakt is.</translation>
    </message>
    <message>
        <source>“%1” is packed, but holds no workbook. Unpack it first, or choose an .xlsx or .ods file.</source>
        <translation>“%1” is een ingepakt bestand zonder werkmap. Pak het eerst uit, of kies een .xlsx- of .ods-bestand.</translation>
    </message>
    <message>
        <source>“%1” is no form of Aanjager to fill in.</source>
        <translation>‘%1’ is geen invulformulier van Aanjager.</translation>
    </message>
    <message>
        <source>“%2” leads no item and works on none, so there is nothing to ask.</source>
        <translation>‘%2’ is nergens trekker of uitvoerder van, dus er valt niets te vragen.</translation>
    </message>
    <message>
        <source>The programme changed in the meantime. Read the forms once more.</source>
        <translation>Het programma is intussen veranderd. Lees de formulieren opnieuw in.</translation>
    </message>
    <message>
        <source>“%1” is gone: it was removed, renamed or moved while it was open.</source>
        <translation>“%1” is weg: het is verwijderd, hernoemd of verplaatst terwijl het open was.</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1”.</source>
        <translation>Een ander bestand heeft de plaats van “%1” ingenomen.</translation>
    </message>
    <message>
        <source>Another program has written in “%1” while it was open.</source>
        <translation>Een ander programma heeft in “%1” geschreven terwijl het open was.</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was when it was opened.</source>
        <translation>“%1” staat niet meer waar het stond toen het werd geopend.</translation>
    </message>
    <message>
        <source>“%1” has too many columns to read: %2 in row %6, at most %3. Is it really a table?</source>
        <translation>“%1” heeft te veel kolommen om te lezen: %2 in rij %6, hoogstens %3. Is het wel een tabel?</translation>
    </message>
    <message>
        <source>“%1” holds no sheet with cells. Open it in Excel or LibreOffice and save it anew.</source>
        <translation>In “%1” zit geen blad met cellen. Open het in Excel of LibreOffice en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” is missing. Open it in Excel or LibreOffice and save it anew, or ask for another copy.</source>
        <translation>“%1” is beschadigd: het onderdeel “%2” ontbreekt. Open het in Excel of LibreOffice en sla het opnieuw op, of vraag om een andere kopie.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be read. Ask for another copy.</source>
        <translation>“%1” is beschadigd: het onderdeel “%2” is niet te lezen. Vraag om een andere kopie.</translation>
    </message>
    <message>
        <source>“%1” is no usual workbook: its part “%2” is nested too deep. Open it in Excel or LibreOffice and save it anew.</source>
        <translation>“%1” is geen gewone werkmap: het onderdeel “%2” is te diep genest. Open het in Excel of LibreOffice en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is no usual workbook: its part “%2” refers to texts outside it, which are not read. Open it in Excel or LibreOffice and save it anew.</source>
        <translation>“%1” is geen gewone werkmap: het onderdeel “%2” verwijst naar teksten daarbuiten, en die worden niet gelezen. Open het in Excel of LibreOffice en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is damaged: on sheet “%5” cell %2%6 is out of order. Open it in Excel or LibreOffice and save it anew.</source>
        <translation>“%1” is beschadigd: op blad “%5” staat cel %2%6 niet op volgorde. Open het in Excel of LibreOffice en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is damaged: on sheet “%5” in row %6 a cell says that it is at “%2”. Open it in Excel or LibreOffice and save it anew.</source>
        <translation>“%1” is beschadigd: op blad “%5” zegt een cel in rij %6 dat zij op “%2” staat. Open het in Excel of LibreOffice en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the file in it.</source>
        <translation>“%1” is een map. Kies het bestand dat erin staat.</translation>
    </message>
    <message>
        <source>“%1” has no text in row %2, where the mapping looks for the headers.</source>
        <translation>In “%1” staat niets in rij %2, waar de koppeling de kolomkoppen zoekt.</translation>
    </message>
    <message>
        <source>“%1” has no table number %2.</source>
        <translation>“%1” heeft geen tabel met nummer %2.</translation>
    </message>
    <message>
        <source>“%1” holds no mapping: it is not written in JSON.</source>
        <translation>In “%1” staat geen koppeling: het is niet in JSON geschreven.</translation>
    </message>
    <message>
        <source>The mapping misses what is wanted here: %3.</source>
        <translation>In de koppeling ontbreekt wat hier nodig is: %3.</translation>
    </message>
    <message>
        <source>The mapping holds “%2” for “%4” where one of these is accepted: %3.</source>
        <translation>In de koppeling staat bij “%4” de waarde “%2”; mogelijk is: %3.</translation>
    </message>
    <message>
        <source>Round %2 is closed. Open it again to change what was told.</source>
        <translation>Ronde %2 is gesloten. Open haar opnieuw om te wijzigen wat gemeld is.</translation>
    </message>
    <message>
        <source>There is no meeting on %2.</source>
        <translation>Op %2 is er geen bijeenkomst.</translation>
    </message>
    <message>
        <source>Every slide is left out, so there is nothing to show.</source>
        <translation>Elke dia is weggelaten, dus er is niets te tonen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”.</source>
        <translation>“%1” kan niet worden geschreven: de map “%2” is er niet.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>At bat</source>
        <translation>Aan de lat</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Action owner</source>
        <translation>Actiehouder</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>From meeting</source>
        <translation>Uit bijeenkomst</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Mate van toepassing</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Soort reden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Local status</source>
        <translation>Lokale status</translation>
    </message>
    <message>
        <source>Local verdict</source>
        <translation>Lokaal oordeel</translation>
    </message>
    <message>
        <source>Local progress</source>
        <translation>Lokale voortgang</translation>
    </message>
    <message>
        <source>Local start</source>
        <translation>Lokale start</translation>
    </message>
    <message>
        <source>Name of the local variant</source>
        <translation>Naam van de lokale invulling</translation>
    </message>
    <message>
        <source>Local variant</source>
        <translation>Lokale invulling</translation>
    </message>
    <message>
        <source>Example to others</source>
        <translation>Voorbeeld voor anderen</translation>
    </message>
    <message>
        <source>Local lead</source>
        <translation>Lokale trekker</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Ingesteld door</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Text in plain language</source>
        <translation>Tekst in gewone taal</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Consequence without the decision</source>
        <translation>Gevolg zonder besluit</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaalniveau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd voor</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Volgt uit</translation>
    </message>
    <message>
        <source>Concerns the whole package</source>
        <translation>Betreft het hele pakket</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>In meeting</source>
        <translation>In bijeenkomst</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Nagekomen op</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Soort verandering</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Lead&apos;s party</source>
        <translation>Partij van de trekker</translation>
    </message>
    <message>
        <source>Political sponsor</source>
        <translation>Bestuurlijk opdrachtgever</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Rijpheid</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Bijsturing</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Support asked</source>
        <translation>Ondersteuning gevraagd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Layers of the pyramid</source>
        <translation>Lagen van de piramide</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Snel resultaat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Eind</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Wat kan</translation>
    </message>
    <message>
        <source>Hindrances</source>
        <translation>Belemmeringen</translation>
    </message>
    <message>
        <source>Precondition</source>
        <translation>Randvoorwaarde</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>Inspanning (1–5)</translation>
    </message>
    <message>
        <source>Effect (1–5)</source>
        <translation>Effect (1–5)</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Opgegaan in</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Gemeld op</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>State of the ask</source>
        <translation>Stand van de vraag</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Other measure</source>
        <translation>Andere maatregel</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>One-off or structural</source>
        <translation>Incidenteel of structureel</translation>
    </message>
    <message>
        <source>Basis year</source>
        <translation>Prijspeil</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>CBS code</source>
        <translation>CBS-code</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Young people (0–19)</source>
        <translation>Jeugdigen (0–19)</translation>
    </message>
    <message>
        <source>Is a group</source>
        <translation>Is een groep</translation>
    </message>
    <message>
        <source>Started the programme</source>
        <translation>Initiatiefnemer</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingestapt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Uitgestapt</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Reden van uitstappen</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivatie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Main question</source>
        <translation>Hoofdvraag</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Ingesteld op</translation>
    </message>
    <message>
        <source>Name of an item</source>
        <translation>Naam van een onderdeel</translation>
    </message>
    <message>
        <source>Plural of an item</source>
        <translation>Meervoud van een onderdeel</translation>
    </message>
    <message>
        <source>Prefix of numbers</source>
        <translation>Voorvoegsel van nummers</translation>
    </message>
    <message>
        <source>Aspects of the verdict</source>
        <translation>Aspecten van het oordeel</translation>
    </message>
    <message>
        <source>Derivation of a state</source>
        <translation>Afleiding van de stand</translation>
    </message>
    <message>
        <source>Weighting of municipalities</source>
        <translation>Weging van gemeenten</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>Stilgevallen na dagen</translation>
    </message>
    <message>
        <source>Soon within days</source>
        <translation>Binnenkort binnen dagen</translation>
    </message>
    <message>
        <source>Fixed today</source>
        <translation>Vaste datum van vandaag</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstratiegegevens</translation>
    </message>
    <message>
        <source>Colophon of reports</source>
        <translation>Colofon van rapportages</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Closed at change</source>
        <translation>Gesloten bij wijziging</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>What rubs</source>
        <translation>Wat schuurt</translation>
    </message>
    <message>
        <source>Reporting round</source>
        <translation>Voortgangsronde</translation>
    </message>
    <message>
        <source>Hindrance</source>
        <translation>Belemmering</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Niets veranderd</translation>
    </message>
    <message>
        <source>Function of the author</source>
        <translation>Functie van de melder</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Akkoord op</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Geplande minuten</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Zetel</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agendapunt</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Open voor</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>Getoond moment</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>Verdict on the whole</source>
        <translation>Oordeel over het geheel</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begonnen om</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Afgelopen om</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minuten besteed</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>For coordinators of programmes that transform youth care: one programme, one file, one state.</source>
        <translation>Voor coördinatoren van programma’s die de jeugdhulp transformeren: één programma, één bestand, één stand.</translation>
    </message>
    <message>
        <source>Everything stays in one file on your own disk or network folder. Aanjager sends nothing.</source>
        <translation>Alles blijft in één bestand op uw eigen schijf of netwerkmap. Aanjager verstuurt niets.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n value(s) in “%1” not understood</source>
        <translation>
            <numerusform>%n waarde in “%1” niet begrepen</numerusform>
            <numerusform>%n waarden in “%1” niet begrepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in “%1” that do not exist</source>
        <translation>
            <numerusform>%n dag in “%1” die niet bestaat</numerusform>
            <numerusform>%n dagen in “%1” die niet bestaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in “%1” not known as at bat</source>
        <translation>
            <numerusform>%n naam in “%1” niet bekend als ‘aan de lat’</numerusform>
            <numerusform>%n namen in “%1” niet bekend als ‘aan de lat’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in “%1” that are no year</source>
        <translation>
            <numerusform>%n tekst in “%1” die geen jaar is</numerusform>
            <numerusform>%n teksten in “%1” die geen jaar zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a period without a year: “%1”</source>
        <translation>
            <numerusform>%n kolom over een periode zonder jaar: “%1”</numerusform>
            <numerusform>%n kolommen over een periode zonder jaar: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a character that cannot be stored</source>
        <translation>
            <numerusform>%n cel met een teken dat niet kan worden opgeslagen</numerusform>
            <numerusform>%n cellen met een teken dat niet kan worden opgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) with an error in “%1”</source>
        <translation>
            <numerusform>%n formule met een fout in “%1”</numerusform>
            <numerusform>%n formules met een fout in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in “%1” without a stored value</source>
        <translation>
            <numerusform>%n formule in “%1” zonder opgeslagen uitkomst</numerusform>
            <numerusform>%n formules in “%1” zonder opgeslagen uitkomst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in “%1” whose text is missing from the file</source>
        <translation>
            <numerusform>%n cel in “%1” waarvan de tekst in het bestand ontbreekt</numerusform>
            <numerusform>%n cellen in “%1” waarvan de tekst in het bestand ontbreekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in “%1” converted</source>
        <translation>
            <numerusform>%n waarde in “%1” omgerekend</numerusform>
            <numerusform>%n waarden in “%1” omgerekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in “%1” read as progress</source>
        <translation>
            <numerusform>%n waarde in “%1” gelezen als voortgang</numerusform>
            <numerusform>%n waarden in “%1” gelezen als voortgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of amounts without a unit: “%1”</source>
        <translation>
            <numerusform>%n kolom met bedragen zonder eenheid: “%1”</numerusform>
            <numerusform>%n kolommen met bedragen zonder eenheid: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that occur more than once</source>
        <translation>
            <numerusform>%n nummer komt meer dan één keer voor</numerusform>
            <numerusform>%n nummers komen meer dan één keer voor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation mark(s) that are never closed</source>
        <translation>
            <numerusform>%n aanhalingsteken dat niet wordt gesloten</numerusform>
            <numerusform>%n aanhalingstekens die niet worden gesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) outside the columns</source>
        <translation>
            <numerusform>%n cel buiten de kolommen</numerusform>
            <numerusform>%n cellen buiten de kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat the header</source>
        <translation>
            <numerusform>%n rij die de kopjes herhaalt</numerusform>
            <numerusform>%n rijen die de kopjes herhalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that explain the columns</source>
        <translation>
            <numerusform>%n rij die de kolommen uitlegt</numerusform>
            <numerusform>%n rijen die de kolommen uitleggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals</source>
        <translation>
            <numerusform>%n rij met totalen</numerusform>
            <numerusform>%n rijen met totalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of another table on the sheet</source>
        <translation>
            <numerusform>%n rij van een andere tabel op het blad</numerusform>
            <numerusform>%n rijen van een andere tabel op het blad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) of an earlier round that are no more</source>
        <translation>
            <numerusform>%n thema van een eerdere ronde dat er niet meer is</numerusform>
            <numerusform>%n thema’s van een eerdere ronde die er niet meer zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about a round that is told already</source>
        <translation>
            <numerusform>%n rij over een ronde die al verteld is</numerusform>
            <numerusform>%n rijen over een ronde die al verteld is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a title</source>
        <translation>
            <numerusform>%n rij zonder titel</numerusform>
            <numerusform>%n rijen zonder titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in “%1” not understood</source>
        <translation>
            <numerusform>%n cel in “%1” niet begrepen</numerusform>
            <numerusform>%n cellen in “%1” niet begrepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in “%1” to check</source>
        <translation>
            <numerusform>%n cel in “%1” na te kijken</numerusform>
            <numerusform>%n cellen in “%1” na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a place</source>
        <translation>
            <numerusform>%n cel zonder plaats</numerusform>
            <numerusform>%n cellen zonder plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over</source>
        <translation>
            <numerusform>%n rij overgeslagen</numerusform>
            <numerusform>%n rijen overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the note</source>
        <translation>Naar de notitie</translation>
    </message>
    <message>
        <source>At bat</source>
        <translation>Aan de lat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Year of the amounts</source>
        <translation>Jaar van de bedragen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Planned in a period</source>
        <translation>Gepland in een periode</translation>
    </message>
    <message>
        <source>Round that the row reports about</source>
        <translation>Ronde waar de rij over gaat</translation>
    </message>
    <message>
        <source>Municipality that reports</source>
        <translation>Gemeente die meldt</translation>
    </message>
    <message>
        <source>Applies in a municipality</source>
        <translation>Geldt in een gemeente</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Oordeel: %1</translation>
    </message>
    <message>
        <source>Nothing: keep in the note</source>
        <translation>Niets: naar de notitie</translation>
    </message>
    <message>
        <source>Stays in the note.</source>
        <translation>Blijft in de notitie staan.</translation>
    </message>
    <message>
        <source>Please check.</source>
        <translation>Kijk dit na.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelezen als %1.</translation>
    </message>
    <message>
        <source>What it tells counts as reported on %1.</source>
        <translation>Wat erin staat, telt als gemeld op %1.</translation>
    </message>
    <message>
        <source>Does not come in.</source>
        <translation>Komt niet binnen.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-rekenblad</translation>
    </message>
    <message>
        <source>Separated values (CSV)</source>
        <translation>Gescheiden waarden (CSV)</translation>
    </message>
    <message>
        <source>Looking at the rows: %1 of %2</source>
        <translation>Rijen bekijken: %1 van %2</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Rijen bekijken…</translation>
    </message>
    <message>
        <source>Comparing with the programme: %1 of %2</source>
        <translation>Vergelijken met het programma: %1 van %2</translation>
    </message>
    <message>
        <source>Comparing with the programme…</source>
        <translation>Vergelijken met het programma…</translation>
    </message>
    <message>
        <source>Storing: %1 of %2</source>
        <translation>Opslaan: %1 van %2</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Afronden…</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Bestand lezen: %1 %</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand lezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a new period: “%1”</source>
        <translation>
            <numerusform>%n kolom over een nieuwe periode: “%1”</numerusform>
            <numerusform>%n kolommen over een nieuwe periode: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name of a municipality nearly recognised: “%1”</source>
        <translation>
            <numerusform>%n gemeentenaam bijna herkend: “%1”</numerusform>
            <numerusform>%n gemeentenamen bijna herkend: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in “%1” nearly recognised</source>
        <translation>
            <numerusform>%n naam in “%1” bijna herkend</numerusform>
            <numerusform>%n namen in “%1” bijna herkend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) in “%1” that can be several parties</source>
        <translation>
            <numerusform>%n naam in “%1” past bij meer dan één partij</numerusform>
            <numerusform>%n namen in “%1” passen bij meer dan één partij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not read</source>
        <translation>
            <numerusform>%n blad niet gelezen</numerusform>
            <numerusform>%n bladen niet gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict on the whole</source>
        <translation>Oordeel over het geheel</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) new, though the title has another number already</source>
        <translation>
            <numerusform>%n maatregel nieuw, terwijl de titel al een ander nummer heeft</numerusform>
            <numerusform>%n maatregelen nieuw, terwijl de titel al een ander nummer heeft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) that still run and stay open</source>
        <translation>
            <numerusform>%n ronde die nog loopt en open blijft</numerusform>
            <numerusform>%n rondes die nog lopen en open blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about a round that was not understood</source>
        <translation>
            <numerusform>%n rij over een ronde die niet begrepen is</numerusform>
            <numerusform>%n rijen over een ronde die niet begrepen is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in “%1” beside another column that becomes the same</source>
        <translation>
            <numerusform>%n waarde in “%1” naast een andere kolom die hetzelfde wordt</numerusform>
            <numerusform>%n waarden in “%1” naast een andere kolom die hetzelfde wordt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) of which the programme knows a later state</source>
        <translation>
            <numerusform>%n maatregel waarvan het programma een latere stand kent</numerusform>
            <numerusform>%n maatregelen waarvan het programma een latere stand kent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) for the closed round %1</source>
        <translation>
            <numerusform>%n waarde voor de afgesloten ronde %1</numerusform>
            <numerusform>%n waarden voor de afgesloten ronde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in reports of %1 that were signed off</source>
        <translation>
            <numerusform>%n waarde in een afgetekende rapportage van %1</numerusform>
            <numerusform>%n waarden in afgetekende rapportages van %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that the programme holds otherwise</source>
        <translation>
            <numerusform>%n waarde die in het programma anders is</numerusform>
            <numerusform>%n waarden die in het programma anders zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as the programme has it.</source>
        <translation>Blijft zoals het in het programma staat.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) new, though another one has the number already</source>
        <translation>
            <numerusform>%n maatregel nieuw, hoewel een andere het nummer al heeft</numerusform>
            <numerusform>%n maatregelen nieuw, hoewel andere de nummers al hebben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) that an import opened, ended by now and closed</source>
        <translation>
            <numerusform>%n ronde die een import opende, is voorbij en wordt afgesloten</numerusform>
            <numerusform>%n rondes die een import opende, zijn voorbij en worden afgesloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a part or beside another one of that round: “%1”</source>
        <translation>
            <numerusform>%n kolom over een deel of naast een andere van die ronde: “%1”</numerusform>
            <numerusform>%n kolommen over een deel of naast een andere van die ronde: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) for “%1” of which the programme knows a later one</source>
        <translation>
            <numerusform>%n waarde bij “%1” waarvan het programma een latere kent</numerusform>
            <numerusform>%n waarden bij “%1” waarvan het programma een latere kent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that had quite another title: it takes the list&apos;s</source>
        <translation>
            <numerusform>%n nummer had een heel andere titel: de titel uit de lijst komt ervoor in de plaats</numerusform>
            <numerusform>%n nummers hadden een heel andere titel: de titel uit de lijst komt ervoor in de plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) about a part, of whom is not said: “%1”</source>
        <translation>
            <numerusform>%n kolom over een deel, van wie is niet bekend: “%1”</numerusform>
            <numerusform>%n kolommen over een deel, van wie is niet bekend: “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays in the note until you choose what it becomes.</source>
        <translation>Blijft in de notitie tot u kiest wat het wordt.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The chosen one</source>
        <translation>Wat gekozen is</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>In een veld</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Status zetten</translation>
    </message>
    <message>
        <source>To the verdict on time, money, quality, risk; then 1, 2, 3, or 0 for not reported</source>
        <translation>Naar het oordeel over tijd, geld, kwaliteit, risico; dan 1, 2, 3, of 0 voor niet gemeld</translation>
    </message>
    <message>
        <source>Nothing changed since the last report</source>
        <translation>Niets veranderd sinds de vorige melding</translation>
    </message>
    <message>
        <source>Previous, next</source>
        <translation>Vorige, volgende</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Titel wijzigen</translation>
    </message>
    <message>
        <source>Remove; a message offers to take it back</source>
        <translation>Verwijderen; een melding biedt aan het terug te halen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Move up, down in the order</source>
        <translation>Omhoog, omlaag in de volgorde</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Clear the search or the selection</source>
        <translation>Zoektekst of selectie wissen</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Een rij kiezen</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Meer rijen kiezen</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>Een groep in- of uitklappen</translation>
    </message>
    <message>
        <source>Store what was typed</source>
        <translation>Bewaren wat getypt is</translation>
    </message>
    <message>
        <source>Store what was typed, in several lines</source>
        <translation>Bewaren wat getypt is, bij meer regels</translation>
    </message>
    <message>
        <source>Bring back what was there</source>
        <translation>Terug naar wat er stond</translation>
    </message>
    <message>
        <source>Next, previous field</source>
        <translation>Volgend, vorig veld</translation>
    </message>
    <message>
        <source>In a reporting round</source>
        <translation>In een voortgangsronde</translation>
    </message>
    <message>
        <source>Submit the report and go to the next</source>
        <translation>Melding indienen en naar de volgende</translation>
    </message>
    <message>
        <source>To the next that is missing, the one before</source>
        <translation>Naar de volgende die ontbreekt, de vorige</translation>
    </message>
    <message>
        <source>Progress five more or less</source>
        <translation>Voortgang vijf hoger of lager</translation>
    </message>
    <message>
        <source>In a text: take over what was told before</source>
        <translation>In een tekst: overnemen wat eerder gemeld is</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In de matrix</translation>
    </message>
    <message>
        <source>In the actions</source>
        <translation>In de acties</translation>
    </message>
    <message>
        <source>Applies in full, partly, is already running, does not apply</source>
        <translation>Volledig, deels, loopt al, niet van toepassing</translation>
    </message>
    <message>
        <source>Set the local status; 0 is not reported</source>
        <translation>De status ter plaatse; 0 is niet gemeld</translation>
    </message>
    <message>
        <source>Fill the block down, to the right</source>
        <translation>Het blok vullen naar beneden, naar rechts</translation>
    </message>
    <message>
        <source>Copy a block, paste one</source>
        <translation>Een blok kopiëren, plakken</translation>
    </message>
    <message>
        <source>Every field of the cell</source>
        <translation>Alle velden van de cel</translation>
    </message>
    <message>
        <source>Check off, or open again</source>
        <translation>Afvinken, of weer openen</translation>
    </message>
    <message>
        <source>Every field of the action</source>
        <translation>Alle velden van de actie</translation>
    </message>
    <message>
        <source>On a card of the board that you went to: to the column before, after</source>
        <translation>Op een kaart van het bord waar u naartoe ging: naar de kolom ervoor, erna</translation>
    </message>
    <message>
        <source>The menu of what is chosen</source>
        <translation>Het menu van wat gekozen is</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Tijdens het presenteren</translation>
    </message>
    <message>
        <source>Next, previous slide; also Space, Page Down and a clicker</source>
        <translation>Volgende, vorige dia; ook spatie, Page Down en een klikker</translation>
    </message>
    <message>
        <source>To the slide of a number</source>
        <translation>Naar de dia met dat nummer</translation>
    </message>
    <message>
        <source>First, last slide</source>
        <translation>Eerste, laatste dia</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>Alle dia’s</translation>
    </message>
    <message>
        <source>Black, white, and the slide again</source>
        <translation>Zwart, wit, en de dia weer terug</translation>
    </message>
    <message>
        <source>Mark a measure on the slide and open its page; Esc goes back</source>
        <translation>Een maatregel op de dia aanwijzen en zijn bladzijde openen; Esc gaat terug</translation>
    </message>
    <message>
        <source>Write down a decision, an action, a commitment, a note</source>
        <translation>Een besluit, actie, toezegging of notitie vastleggen</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>De laatste regel ongedaan maken</translation>
    </message>
    <message>
        <source>Pointer, dark room, swap the screens</source>
        <translation>Aanwijzer, donkere zaal, schermen wisselen</translation>
    </message>
    <message>
        <source>Notes larger, smaller</source>
        <translation>Notities groter, kleiner</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>In the decisions</source>
        <translation>Bij de besluiten</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In een bijeenkomst</translation>
    </message>
    <message>
        <source>In the planning</source>
        <translation>In de planning</translation>
    </message>
    <message>
        <source>Note an adoption; on a council: it adopted</source>
        <translation>Een vaststelling noteren; op een raad: vastgesteld</translation>
    </message>
    <message>
        <source>On a council: what it did</source>
        <translation>Op een raad: wat die deed</translation>
    </message>
    <message>
        <source>On a council: its days and its amendment</source>
        <translation>Op een raad: de dagen en het amendement</translation>
    </message>
    <message>
        <source>Ask a decision in one line</source>
        <translation>Een besluit vragen in één regel</translation>
    </message>
    <message>
        <source>In the council planning: a month sooner, later</source>
        <translation>In de raadsplanning: een maand eerder, later</translation>
    </message>
    <message>
        <source>Write down the line</source>
        <translation>De regel vastleggen</translation>
    </message>
    <message>
        <source>And a space, at the start of a line: decision, action, promise or note</source>
        <translation>Met een spatie, vooraan op een regel: besluit, actie, toezegging of notitie</translation>
    </message>
    <message>
        <source>The next item, the one before</source>
        <translation>Het volgende punt, het vorige</translation>
    </message>
    <message>
        <source>Tick off in the list of the last time</source>
        <translation>Afvinken in de vorige lijst</translation>
    </message>
    <message>
        <source>Move an item on the agenda</source>
        <translation>Een punt op de agenda verplaatsen</translation>
    </message>
    <message>
        <source>In the list of bodies: a new meeting</source>
        <translation>In de lijst van overleggen: een nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Along the marks of a row</source>
        <translation>Langs de tekens van een rij</translation>
    </message>
    <message>
        <source>Plan sooner, later; of what has begun the end alone</source>
        <translation>Eerder, later plannen; van wat begonnen is alleen het eind</translation>
    </message>
    <message>
        <source>Plan the end sooner, later</source>
        <translation>Het eind eerder, later plannen</translation>
    </message>
    <message>
        <source>Plan the start sooner, later</source>
        <translation>De start eerder, later plannen</translation>
    </message>
    <message>
        <source>Add a milestone to the chosen one</source>
        <translation>Een mijlpaal toevoegen aan wat gekozen is</translation>
    </message>
    <message>
        <source>Zoom in, out, on all of it</source>
        <translation>Dichterbij, verder weg, alles in beeld</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>unknown: %1</source>
        <translation>onbekend: %1</translation>
    </message>
    <message>
        <source>%1, no party in the programme</source>
        <translation>%1, geen partij in het programma</translation>
    </message>
    <message>
        <source>nobody named behind an @</source>
        <translation>niemand genoemd achter een @</translation>
    </message>
    <message>
        <source>no date: “%1” does not exist</source>
        <translation>zonder datum: “%1” bestaat niet</translation>
    </message>
    <message>
        <source>no date: “%1” stays in the text</source>
        <translation>zonder datum: “%1” blijft in de tekst</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>@%1 stays in the text</source>
        <translation>@%1 blijft in de tekst</translation>
    </message>
    <message>
        <source>for the driver team only</source>
        <translation>alleen voor het aanjaagteam</translation>
    </message>
</context>
<context>
    <name>MeasureCells</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>At
bat</source>
        <translation>Aan
de lat</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Eind</translation>
    </message>
    <message>
        <source>Rep.</source>
        <translation>Rapp.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>avg. %1</source>
        <translation>gem. %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days since the last report</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>At bat: %1</source>
        <translation>Aan de lat: %1</translation>
    </message>
    <message>
        <source>Nobody is at bat yet</source>
        <translation>Er staat nog niemand aan de lat</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Nog geen trekker</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Trekker: %1</translation>
    </message>
    <message>
        <source>%1, merged into %2</source>
        <translation>%1, opgegaan in %2</translation>
    </message>
    <message>
        <source>No end date yet</source>
        <translation>Nog geen einddatum</translation>
    </message>
    <message>
        <source>End: %1, passed</source>
        <translation>Eind: %1, voorbij</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Eind: %1</translation>
    </message>
    <message>
        <source>No municipalities yet</source>
        <translation>Nog geen gemeenten</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>verdict</comment>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation>%1 van %2 gemeld</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nooit gemeld</translation>
    </message>
    <message>
        <source>Reported on %1, too long ago</source>
        <translation>Gemeld op %1, te lang geleden</translation>
    </message>
    <message>
        <source>Reported on %1</source>
        <translation>Gemeld op %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Nobody at bat yet</source>
        <translation>Nog niemand aan de lat</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years since the last report</comment>
        <translation>%1 jr</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation>Nog geen thema</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>No start date yet</source>
        <translation>Nog geen startdatum</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Start: %1</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>planned %1</source>
        <translation>gepland %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Besparing</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 million</source>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>ruim %1</translation>
    </message>
    <message>
        <source>just under %1</source>
        <translation>bijna %1</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>p.m.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Opslaan als kopie…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>zero</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>dertien</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>veertien</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>vijftien</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>zestien</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>zeventien</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>achttien</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>negentien</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>twintig</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>(without a title)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>%1 %2 apply</source>
        <translation>%1 %2 van toepassing</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n open actie</numerusform>
            <numerusform>%n open acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d te laat</numerusform>
            <numerusform>%n d te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>over %n d</numerusform>
            <numerusform>over %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningWords</name>
    <message>
        <source>Board meetings</source>
        <translation>Bestuurlijk overleg</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 eerder</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>vanaf %1, einde niet bekend</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation>tot en met %1, start niet bekend</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>expected not before %1 (%2 or more)</source>
        <translation>verwacht niet vóór %1 (%2 of meer)</translation>
    </message>
    <message>
        <source>expected %1 (%2)</source>
        <translation>verwacht %1 (%2)</translation>
    </message>
    <message>
        <source>%1 waits for %2, which has stopped.</source>
        <translation>%1 wacht op %2, en die ligt stil.</translation>
    </message>
    <message>
        <source>%1 begins before %2 is planned to end: %3 too early.</source>
        <translation>%1 begint voordat %2 is gepland te eindigen: %3 te vroeg.</translation>
    </message>
    <message>
        <source>%1 begins before %2 is expected to be ready: %3 too early.</source>
        <translation>%1 begint voordat %2 naar verwachting klaar is: %3 te vroeg.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>critical milestone</source>
        <translation>kritieke mijlpaal</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>mijlpaal</translation>
    </message>
    <message>
        <source>expected %1, planned %2</source>
        <translation>verwacht %1, gepland %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n decision(s) asked</source>
        <translation>
            <numerusform>%1, %n besluit gevraagd</numerusform>
            <numerusform>%1, %n besluiten gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>besloten %1</translation>
    </message>
    <message>
        <source>due %1, %2 late</source>
        <translation>gevraagd vóór %1, %2 te laat</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>gevraagd vóór %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>gehaald %1</translation>
    </message>
    <message>
        <source>planned %1, %2 late</source>
        <translation>gepland %1, %2 te laat</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>gepland %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 gereed</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Milestone %1</source>
        <translation>Mijlpaal %1</translation>
    </message>
    <message>
        <source>Milestone %1, expected</source>
        <translation>Mijlpaal %1, verwachting</translation>
    </message>
    <message>
        <source>Milestone %1 not reached</source>
        <translation>Mijlpaal %1 niet gehaald</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Besluit gevraagd</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>postponed, was asked by %1</source>
        <translation>aangehouden, was gevraagd voor %1</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
    <message>
        <source>round %1 open</source>
        <translation>ronde %1 open</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Dear %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>In reporting round %1 we ask how things stand on %2. From you we have nothing yet about:</source>
        <translation>In voortgangsronde %1 vragen we hoe het ervoor staat op %2. Van u hebben we nog niets over:</translation>
    </message>
    <message>
        <source>The round would be complete on %1. Would you let us know this week?</source>
        <translation>De ronde zou op %1 compleet zijn. Wilt u het deze week nog laten weten?</translation>
    </message>
    <message>
        <source>Would you let us know by %1?</source>
        <translation>Wilt u het uiterlijk %1 laten weten?</translation>
    </message>
    <message>
        <source>A line for each is enough: the status, the progress in percent, green, orange or red, and one sentence. For instance:
%1: running, 75%, orange, waiting for the tender
Has nothing changed? Then “%1: nothing changed” will do.</source>
        <translation>Een regel per onderdeel is genoeg: de status, de voortgang in procenten, groen, oranje of rood, en één zin. Bijvoorbeeld:
%1: in uitvoering, 75%, oranje, wacht op de aanbesteding
Is er niets veranderd? Dan volstaat “%1: niets veranderd”.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Reporting round %1: your report is still missing</source>
        <translation>Voortgangsronde %1: uw melding ontbreekt nog</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Summary for the driver team</source>
        <translation>Samenvatting aanjaagteam</translation>
    </message>
    <message>
        <source>Summary for the administration</source>
        <translation>Ambtelijke samenvatting</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>Samenvatting voor het bestuur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsrapportage</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand %1</translation>
    </message>
    <message>
        <source>Demonstration data – states and amounts are made up</source>
        <translation>Demonstratiegegevens – standen en bedragen zijn verzonnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>was voorzien op %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 councils have adopted it.</source>
        <translation>
            <numerusform>%1 van %2 raden heeft het vastgesteld.</numerusform>
            <numerusform>%1 van %2 raden hebben het vastgesteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a decision: %1</source>
        <translation>Zonder besluit: %1</translation>
    </message>
    <message>
        <source>No decision is asked of you now.</source>
        <translation>Wij vragen u nu geen besluit.</translation>
    </message>
    <message numerus="yes">
        <source>We ask you for %1 decisions</source>
        <translation>
            <numerusform>Wij vragen u %1 besluit</numerusform>
            <numerusform>Wij vragen u %1 besluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also asked: %1.</source>
        <translation>Ook gevraagd: %1.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Bereikt %1</translation>
    </message>
    <message>
        <source>Line chart: on %1 %2 was reached and %3 was planned.</source>
        <translation>Lijngrafiek: op %1 was %2 bereikt en %3 gepland.</translation>
    </message>
    <message>
        <source>Reached before: %1.</source>
        <translation>Eerder bereikt: %1.</translation>
    </message>
    <message>
        <source>Progress against plan</source>
        <translation>Voortgang tegenover plan</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Tekort</translation>
    </message>
    <message>
        <source>Still to be covered</source>
        <translation>Nog te dekken</translation>
    </message>
    <message>
        <source>realised %1</source>
        <translation>gerealiseerd %1</translation>
    </message>
    <message>
        <source>still expected</source>
        <translation>nog verwacht</translation>
    </message>
    <message>
        <source>€ million</source>
        <translation>€ mln</translation>
    </message>
    <message>
        <source>Savings %1 in € million</source>
        <translation>Besparing %1 in € mln</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation>%1 van %2 gemeld</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>beoogd %1</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>Bespaard tot nu</translation>
    </message>
    <message>
        <source>no saving planned yet</source>
        <translation>nog geen besparing beoogd</translation>
    </message>
    <message>
        <source>deficit %1</source>
        <translation>tekort %1</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>Acties te laat</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>van %1 open</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>op plan</translation>
    </message>
    <message>
        <source>%1 points behind plan</source>
        <translation>%1 punten achter op plan</translation>
    </message>
    <message>
        <source>%1 points ahead of plan</source>
        <translation>%1 punten voor op plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 must be adjusted</source>
        <translation>
            <numerusform>%1 van %2 %3 moet bijsturen</numerusform>
            <numerusform>%1 van %2 %3 moeten bijsturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 need attention</source>
        <translation>
            <numerusform>%1 van %2 %3 vraagt aandacht</numerusform>
            <numerusform>%1 van %2 %3 vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>no verdict yet on %1</source>
        <translation>nog geen oordeel over %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 are on course, the rest was not reported</source>
        <translation>
            <numerusform>%1 van %2 %3 ligt op koers, de rest is niet gemeld</numerusform>
            <numerusform>%1 van %2 %3 liggen op koers, de rest is niet gemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 are on course</source>
        <translation>alle %1 op koers</translation>
    </message>
    <message>
        <source>No progress has been reported yet.</source>
        <translation>Er is nog geen voortgang gemeld.</translation>
    </message>
    <message>
        <source>Progress is %1</source>
        <translation>De voortgang is %1</translation>
    </message>
    <message>
        <source>Progress is %1, %2</source>
        <translation>De voortgang is %1, %2</translation>
    </message>
    <message>
        <source>; on %1 it was %2</source>
        <translation>; op %1 was dat %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>All were reported on for %1.</source>
        <translation>Alle zijn gemeld over %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were reported on for %3.</source>
        <translation>
            <numerusform>%1 van de %2 is gemeld over %3.</numerusform>
            <numerusform>%1 van de %2 zijn gemeld over %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme has no %1 yet</source>
        <translation>Het programma heeft nog geen %1</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Er is nog niets gemeld.</translation>
    </message>
    <message numerus="yes">
        <source>%1 actions are overdue.</source>
        <translation>
            <numerusform>%1 actie is te laat.</numerusform>
            <numerusform>%1 acties zijn te laat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Qual.</source>
        <translation>Kwal.</translation>
    </message>
    <message>
        <source>Progr.</source>
        <translation>Voortg.</translation>
    </message>
    <message>
        <source>%1 on %2 of %3</source>
        <translation>%1 op %2 van %3</translation>
    </message>
    <message>
        <source>Progress rests on municipalities that reported: %1.</source>
        <translation>De voortgang rust op de gemeenten die meldden: %1.</translation>
    </message>
    <message>
        <source>Cause, consequence and correction: %1</source>
        <translation>Oorzaak, gevolg en bijsturing: %1</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>niet toegelicht</translation>
    </message>
    <message>
        <source>All %1 reported</source>
        <translation>Alle %1 gemeld</translation>
    </message>
    <message>
        <source>none must be adjusted</source>
        <translation>geen hoeft bij te sturen</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be adjusted</source>
        <translation>
            <numerusform>%1 moet bijsturen</numerusform>
            <numerusform>%1 moeten bijsturen</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 by theme: status, verdict, progress and end</source>
        <translation>Alle %1 per thema: status, oordeel, voortgang en einde</translation>
    </message>
    <message numerus="yes">
        <source>%1 were finished in this period.</source>
        <translation>
            <numerusform>%1 is in deze periode afgerond.</numerusform>
            <numerusform>%1 zijn in deze periode afgerond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have improved.</source>
        <translation>
            <numerusform>%1 is verbeterd.</numerusform>
            <numerusform>%1 zijn verbeterd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were decided.</source>
        <translation>
            <numerusform>Besluit %1 is genomen.</numerusform>
            <numerusform>Besluiten %1 zijn genomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are finished.</source>
        <translation>
            <numerusform>%1 is afgerond.</numerusform>
            <numerusform>%1 zijn afgerond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are on course.</source>
        <translation>
            <numerusform>%1 ligt op koers.</numerusform>
            <numerusform>%1 liggen op koers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was reported that goes well.</source>
        <translation>Er is niets gemeld dat goed gaat.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 ging van %2 naar %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 went down to attention.</source>
        <translation>
            <numerusform>%1 ging naar aandacht.</numerusform>
            <numerusform>%1 gingen naar aandacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not reported yet: %1.</source>
        <translation>
            <numerusform>Nog niet gemeld: %1.</numerusform>
            <numerusform>Nog niet gemeld: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue actions: %1.</source>
        <translation>
            <numerusform>Te late actie: %1.</numerusform>
            <numerusform>Te late acties: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Milestones slipped: %1.</source>
        <translation>
            <numerusform>Mijlpaal verschoven: %1.</numerusform>
            <numerusform>Mijlpalen verschoven: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Support is asked for %1.</source>
        <translation>
            <numerusform>Ondersteuning gevraagd: %1.</numerusform>
            <numerusform>Ondersteuning gevraagd: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was reported that rubs.</source>
        <translation>Er is niets gemeld dat schuurt.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Before %1, %2 are due to end.</source>
        <translation>
            <numerusform>Vóór %1 loopt %2 af.</numerusform>
            <numerusform>Vóór %1 lopen %2 af.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporting round %1 closes on %2.</source>
        <translation>Ronde %1 sluit op %2.</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming three months.</source>
        <translation>Voor de komende drie maanden is niets gepland.</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>What rubs</source>
        <translation>Wat schuurt</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Wat volgt</translation>
    </message>
    <message>
        <source>Waterfall chart: deficit %1, planned savings %2, still to be covered %3; all in millions of euros.</source>
        <translation>Watervalgrafiek: tekort %1, beoogde besparingen %2, nog te dekken %3; alles in miljoenen euro’s.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3: %4.</source>
        <translation>%1 ging van %2 naar %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must still be adjusted.</source>
        <translation>
            <numerusform>%1 moet nog bijsturen.</numerusform>
            <numerusform>%1 moeten nog bijsturen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still need attention.</source>
        <translation>
            <numerusform>%1 vraagt nog aandacht.</numerusform>
            <numerusform>%1 vragen nog aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving planned</source>
        <translation>Besparing beoogd</translation>
    </message>
    <message>
        <source>in %1; none reported yet</source>
        <translation>in %1; nog niets gemeld</translation>
    </message>
    <message>
        <source>Verdict known of %1 of %2</source>
        <translation>Oordeel bekend van %1 van %2</translation>
    </message>
    <message>
        <source>Nothing about the %1 of this programme is open at this level.</source>
        <translation>Over de %1 van dit programma is op dit niveau niets open.</translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts in another currency do not count</source>
        <translation>
            <numerusform>%1 bedrag in een andere valuta telt niet mee</numerusform>
            <numerusform>%1 bedragen in een andere valuta tellen niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo van %1</translation>
    </message>
    <message>
        <source>picture (%1 kB)</source>
        <translation>afbeelding (%1 kB)</translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation>Er staat geen actie open.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are late</source>
        <translation>
            <numerusform>%1 is te laat</numerusform>
            <numerusform>%1 zijn te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %1 support is asked</source>
        <translation>
            <numerusform>bij %1 is ondersteuning gevraagd</numerusform>
            <numerusform>bij %1 is ondersteuning gevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open actions</source>
        <translation>
            <numerusform>%1 open actie</numerusform>
            <numerusform>%1 open acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 %3 are under way or finished.</source>
        <translation>
            <numerusform>%1 van de %2 %3 is bezig of klaar.</numerusform>
            <numerusform>%1 van de %2 %3 zijn bezig of klaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>State of every one of the %1 in %2</source>
        <translation>Stand van alle %1 in %2</translation>
    </message>
    <message>
        <source>Actions of %1 by when they are due</source>
        <translation>Acties van %1 naar wanneer zij klaar moeten zijn</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Nu te laat</translation>
    </message>
    <message>
        <source>Up to and including %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>Done since %1</source>
        <translation>Klaar sinds %1</translation>
    </message>
    <message>
        <source>What is asked of %1</source>
        <translation>Wat aan %1 gevraagd is</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat gevraagd is</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Wat wij u vragen</translation>
    </message>
    <message>
        <source>What %1 promised</source>
        <translation>Wat %1 heeft toegezegd</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Wat u hebt toegezegd</translation>
    </message>
    <message>
        <source>without a party</source>
        <translation>zonder partij</translation>
    </message>
    <message>
        <source>List of actions: %1</source>
        <translation>Actielijst %1</translation>
    </message>
    <message>
        <source>nothing has been done yet</source>
        <translation>er is nog niets gedaan</translation>
    </message>
    <message>
        <source>it is being worked out, nobody works with it yet</source>
        <translation>wordt uitgewerkt, nog niemand werkt ermee</translation>
    </message>
    <message>
        <source>it is being carried out</source>
        <translation>wordt uitgevoerd</translation>
    </message>
    <message>
        <source>what was asked is there</source>
        <translation>wat gevraagd was, is er</translation>
    </message>
    <message>
        <source>it stands still on purpose</source>
        <translation>staat bewust stil</translation>
    </message>
    <message>
        <source>it will not be carried out</source>
        <translation>gaat niet door</translation>
    </message>
    <message>
        <source>within time, money and quality</source>
        <translation>binnen tijd, geld en kwaliteit</translation>
    </message>
    <message>
        <source>there is a risk, and a correction is under way</source>
        <translation>er is een risico, en er wordt bijgestuurd</translation>
    </message>
    <message>
        <source>it will not succeed without another choice</source>
        <translation>lukt niet zonder een andere keuze</translation>
    </message>
    <message>
        <source>Words and marks in this report</source>
        <translation>Woorden en tekens in deze rapportage</translation>
    </message>
    <message>
        <source>nobody has said how it goes; nothing is filled in</source>
        <translation>niemand heeft gezegd hoe het gaat; er is niets ingevuld</translation>
    </message>
    <message>
        <source>Municipalities weigh by their number of inhabitants.</source>
        <translation>Gemeenten wegen naar hun aantal inwoners.</translation>
    </message>
    <message>
        <source>Municipalities weigh by their number of young people.</source>
        <translation>Gemeenten wegen naar hun aantal jeugdigen.</translation>
    </message>
    <message>
        <source>Every municipality weighs the same.</source>
        <translation>Elke gemeente weegt even zwaar.</translation>
    </message>
    <message>
        <source>Planned progress runs evenly from start to end. The progress of the programme is the mean of all that were not dropped and were reported on.</source>
        <translation>De geplande voortgang loopt gelijkmatig van begin tot eind. De voortgang van het programma is het gemiddelde van alles wat niet is vervallen en waarover is gemeld.</translation>
    </message>
    <message>
        <source>Where municipalities reported their progress, that counts; else the figure of who leads. What does not apply to a municipality, or is still to be decided, does not count.</source>
        <translation>Waar gemeenten hun voortgang meldden, telt die; anders het cijfer van de trekker. Wat in een gemeente niet van toepassing of nog te bepalen is, telt niet mee.</translation>
    </message>
    <message>
        <source>On %1: %2 of %3 %4 reported by who leads.</source>
        <translation>Over %1: %2 van %3 %4 gemeld door de trekker.</translation>
    </message>
    <message>
        <source>Not reported: %1.</source>
        <translation>Niet gemeld: %1.</translation>
    </message>
    <message>
        <source>State reported by each municipality</source>
        <translation>Gemelde stand per gemeente</translation>
    </message>
    <message>
        <source>State reported</source>
        <translation>Stand gemeld</translation>
    </message>
    <message>
        <source>Under way or finished</source>
        <translation>Bezig of klaar</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Wie meldde</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Annex: what is meant, and who reported</source>
        <translation>Bijlage: wat bedoeld is en wie meldde</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Hoe de cijfers zijn gemaakt</translation>
    </message>
    <message>
        <source>For: %1, %2</source>
        <translation>Voor: %1, %2</translation>
    </message>
    <message>
        <source>%1 in %2 municipalities: %3 finished, %4 running, %5 in preparation, %6 not started, %7 not reported.</source>
        <translation>%1 in %2 gemeenten: %3 afgerond, %4 in uitvoering, %5 in voorbereiding, %6 niet gestart, %7 niet gemeld.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>demonstration data</source>
        <translation>demonstratiegegevens</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Betreft %1</translation>
    </message>
    <message>
        <source>About the whole package</source>
        <translation>Betreft het hele pakket</translation>
    </message>
    <message>
        <source>No decision is asked now</source>
        <translation>Er wordt nu geen besluit gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%1 decisions are asked</source>
        <translation>
            <numerusform>%1 besluit gevraagd</numerusform>
            <numerusform>%1 besluiten gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and commitments</source>
        <translation>Besluiten en toezeggingen</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Settled since %1</source>
        <translation>Afgehandeld sinds %1</translation>
    </message>
    <message>
        <source>Settled decisions</source>
        <translation>Afgehandelde besluiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Toezeggingen die openstaan</translation>
    </message>
    <message>
        <source>Actions by party</source>
        <translation>Acties per partij</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Actielijst</translation>
    </message>
    <message>
        <source>No municipality has %1 under way or finished yet</source>
        <translation>In geen enkele gemeente zijn al %1 bezig of klaar</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %2 municipalities %3 are under way or finished: %4</source>
        <translation>
            <numerusform>In %1 van %2 gemeenten zijn %3 bezig of klaar: %4</numerusform>
            <numerusform>In %1 van %2 gemeenten zijn %3 bezig of klaar: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>State of every one of the %1 in each municipality</source>
        <translation>Stand van alle %1 in elke gemeente</translation>
    </message>
    <message>
        <source>%1, verdict</source>
        <translation>%1, oordeel</translation>
    </message>
    <message>
        <source>State by municipality</source>
        <translation>Stand per gemeente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>support asked</source>
        <translation>ondersteuning gevraagd</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>verwacht %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message numerus="yes">
        <source>last %1 rounds</source>
        <translation>
            <numerusform>laatste %1 ronde</numerusform>
            <numerusform>laatste %1 rondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Feiten van %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Besparing</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Verdict on %1 by aspect</source>
        <translation>Oordeel over %1 per aspect</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorige: %1</translation>
    </message>
    <message>
        <source>Verdict: cause, consequence, correction</source>
        <translation>Oordeel: oorzaak, gevolg, bijsturing</translation>
    </message>
    <message>
        <source>%1 in each municipality</source>
        <translation>%1 in elke gemeente</translation>
    </message>
    <message>
        <source>Why not in full: %1.</source>
        <translation>Waarom niet volledig: %1.</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Acties van %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message numerus="yes">
        <source>%1 actions are done.</source>
        <translation>
            <numerusform>%1 actie is klaar.</numerusform>
            <numerusform>%1 acties zijn klaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>Milestones of %1</source>
        <translation>Mijlpalen van %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritiek</translation>
    </message>
    <message>
        <source>Parties of %1</source>
        <translation>Partijen bij %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Decisions about %1</source>
        <translation>Besluiten over %1</translation>
    </message>
    <message>
        <source>Commitments about %1</source>
        <translation>Toezeggingen over %1</translation>
    </message>
    <message>
        <source>amounts in € million</source>
        <translation>bedragen in € mln</translation>
    </message>
    <message>
        <source>amounts × € 1,000</source>
        <translation>bedragen × € 1.000</translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation>%1 N</translation>
    </message>
    <message>
        <source>%1 F</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>Difference from plan</source>
        <translation>Verschil met beoogd</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Geld per jaar</translation>
    </message>
    <message>
        <source>Of no single one</source>
        <translation>Niet bij één te noemen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Savings of each one of the %1</source>
        <translation>Besparing van alle %1</translation>
    </message>
    <message>
        <source>I/S</source>
        <translation>I/S</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>%1 saving planned in %2, none reported yet</source>
        <translation>%1 besparing beoogd in %2, nog niets gemeld</translation>
    </message>
    <message>
        <source>%1 saved in %2, %3 planned in %4</source>
        <translation>%1 bespaard in %2, %3 beoogd in %4</translation>
    </message>
    <message>
        <source>I = incidental, S = structural, F = favourable, U = unfavourable, p.m. = still to be determined.</source>
        <translation>I = incidenteel, S = structureel, V = voordelig, N = nadelig, p.m. = nog te bepalen.</translation>
    </message>
    <message>
        <source>Savings by theme, %1</source>
        <translation>Besparing per thema, %1</translation>
    </message>
    <message>
        <source>First quarter of %1</source>
        <translation>Eerste kwartaal %1</translation>
    </message>
    <message>
        <source>Second quarter of %1</source>
        <translation>Tweede kwartaal %1</translation>
    </message>
    <message>
        <source>Third quarter of %1</source>
        <translation>Derde kwartaal %1</translation>
    </message>
    <message>
        <source>Fourth quarter of %1</source>
        <translation>Vierde kwartaal %1</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>Eerste helft %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>Tweede helft %1</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: status, verdict, progress and planning</source>
        <translation>%1: status, oordeel, voortgang en planning</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 councils</source>
        <translation>
            <numerusform>%1 van %2 raden</numerusform>
            <numerusform>%1 van %2 raden</numerusform>
        </translation>
    </message>
    <message>
        <source>By, to</source>
        <translation>Door, aan</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>aan %1</translation>
    </message>
    <message>
        <source>all %1 municipalities</source>
        <translation>alle %1 gemeenten</translation>
    </message>
    <message>
        <source>In %1 %2 are under way or finished: %3</source>
        <translation>In %1 zijn %2 bezig of klaar: %3</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>already running</source>
        <translation>loopt al</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>nog te bepalen</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Afgeraamd</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Beoogd</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Per thema</translation>
    </message>
    <message>
        <source>Under way or finished/applicable</source>
        <translation>Bezig of klaar/van toepassing</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>het hele pakket</translation>
    </message>
    <message>
        <source>Adoption of %1 per council</source>
        <translation>Vaststelling van %1 per raad</translation>
    </message>
    <message>
        <source>%1: %2 of %3 councils adopted it</source>
        <translation>%1: door %2 van %3 raden vastgesteld</translation>
    </message>
    <message>
        <source>No decision is asked or settled.</source>
        <translation>Er is geen besluit gevraagd of genomen.</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>Besluitenlijst</translation>
    </message>
    <message>
        <source>Minutes of %1, %2</source>
        <translation>Verslag %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 seats present</source>
        <translation>%1 van %2 zetels aanwezig</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 aanwezig</translation>
    </message>
    <message>
        <source>Attendance by sector</source>
        <translation>Aanwezigheid per sector</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Niet aanwezig</translation>
    </message>
    <message>
        <source>seat vacant</source>
        <translation>zetel onbezet</translation>
    </message>
    <message>
        <source>Without an agenda item</source>
        <translation>Buiten de agenda</translation>
    </message>
    <message>
        <source>Decided and agreed</source>
        <translation>Besloten en afgesproken</translation>
    </message>
    <message>
        <source>Still open of before</source>
        <translation>Nog open van eerder</translation>
    </message>
    <message>
        <source>This meeting is not open at this level.</source>
        <translation>Deze bijeenkomst is voor dit niveau niet zichtbaar.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>There are no municipalities yet.</source>
        <translation>Er zijn nog geen gemeenten.</translation>
    </message>
    <message>
        <source>file (%1 kB)</source>
        <translation>bestand (%1 kB)</translation>
    </message>
    <message>
        <source>Board meetings</source>
        <translation>Bestuurlijk overleg</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 van %2 tot en met %3</translation>
    </message>
    <message>
        <source>, %1 done</source>
        <translation>, %1 gereed</translation>
    </message>
    <message>
        <source>, expected %1</source>
        <translation>, verwacht %1</translation>
    </message>
    <message>
        <source>Planning as bars: %1.</source>
        <translation>Planning als balken: %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>expected later</source>
        <translation>verwachte uitloop</translation>
    </message>
    <message>
        <source>milestone, filled when reached</source>
        <translation>mijlpaal, gevuld als die is gehaald</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>Nothing of the planning is late.</source>
        <translation>In de planning is niets te laat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 milestones are late</source>
        <translation>
            <numerusform>%1 mijlpaal is te laat</numerusform>
            <numerusform>%1 mijlpalen zijn te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bars are expected to end later than planned</source>
        <translation>
            <numerusform>bij %1 balk is uitloop te verwachten</numerusform>
            <numerusform>bij %1 balken is uitloop te verwachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 chains of dependencies are broken</source>
        <translation>
            <numerusform>%1 keten is gebroken</numerusform>
            <numerusform>%1 ketens zijn gebroken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for %2, which has stopped.</source>
        <translation>%1 wacht op %2, en die ligt stil.</translation>
    </message>
    <message>
        <source>%1 begins before %2 is planned to end.</source>
        <translation>%1 begint voordat %2 is gepland te eindigen.</translation>
    </message>
    <message>
        <source>%1 begins before %2 is expected to be ready.</source>
        <translation>%1 begint voordat %2 naar verwachting klaar is.</translation>
    </message>
    <message>
        <source>Broken chains</source>
        <translation>Gebroken ketens</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n dag later</numerusform>
            <numerusform>%n dagen later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n dag eerder</numerusform>
            <numerusform>%n dagen eerder</numerusform>
        </translation>
    </message>
    <message>
        <source>What slipped, with what it was and is</source>
        <translation>Wat is verschoven, met wat het was en is</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoven</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet gehaald</translation>
    </message>
    <message>
        <source>What slipped since %1</source>
        <translation>Verschoven sinds %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>gehaald %1</translation>
    </message>
    <message>
        <source>late, planned %1</source>
        <translation>te laat, gepland %1</translation>
    </message>
    <message>
        <source>When each of the %1 begins and ends</source>
        <translation>Wanneer elk van de %1 begint en eindigt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Every bar in words</source>
        <translation>Elke balk in woorden</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>progress no longer reported</source>
        <translation>voortgang niet meer gemeld</translation>
    </message>
    <message>
        <source>progress %1, not reported before</source>
        <translation>voortgang %1, eerder niet gemeld</translation>
    </message>
    <message>
        <source>progress from %1 to %2</source>
        <translation>voortgang van %1 naar %2</translation>
    </message>
    <message>
        <source>saving %1 higher</source>
        <translation>besparing %1 hoger</translation>
    </message>
    <message>
        <source>saving %1 lower</source>
        <translation>besparing %1 lager</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Verdict known</source>
        <translation>Oordeel bekend</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>Besluiten gevraagd</translation>
    </message>
    <message>
        <source>Nothing moved since %1</source>
        <translation>Sinds %1 is er niets veranderd</translation>
    </message>
    <message numerus="yes">
        <source>%1 got worse</source>
        <translation>
            <numerusform>%1 slechter</numerusform>
            <numerusform>%1 slechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 improved</source>
        <translation>
            <numerusform>%1 beter</numerusform>
            <numerusform>%1 beter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 decisions settled</source>
        <translation>
            <numerusform>%1 besluit genomen</numerusform>
            <numerusform>%1 besluiten genomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Verdicts, statuses, progress and savings are as they were.</source>
        <translation>Oordelen, statussen, voortgang en besparingen zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>State on %1</source>
        <translation>Stand op %1</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Volgend overleg: %1</translation>
    </message>
    <message>
        <source>%1: status, verdict and progress</source>
        <translation>%1: status, oordeel en voortgang</translation>
    </message>
    <message>
        <source>The whole package</source>
        <translation>Het hele pakket</translation>
    </message>
    <message>
        <source>Without a decision</source>
        <translation>Zonder besluit</translation>
    </message>
    <message numerus="yes">
        <source>%1 commitments are open</source>
        <translation>
            <numerusform>%1 toezegging staat open</numerusform>
            <numerusform>%1 toezeggingen staan open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 too late</source>
        <translation>
            <numerusform>%1 te laat</numerusform>
            <numerusform>%1 te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are postponed</source>
        <translation>
            <numerusform>%1 is aangehouden</numerusform>
            <numerusform>%1 zijn aangehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions still to be taken</source>
        <translation>Nog te nemen besluiten</translation>
    </message>
    <message>
        <source>%1: not planned yet</source>
        <translation>%1: nog niet gepland</translation>
    </message>
    <message>
        <source>What comes before which council</source>
        <translation>Wat komt er wanneer in welke raad</translation>
    </message>
    <message>
        <source>Proposals to come</source>
        <translation>Voorstellen die nog komen</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for what ends too late or has stopped: %1.</source>
        <translation>
            <numerusform>Wacht op wat te laat klaar is of stilligt: %1.</numerusform>
            <numerusform>Wachten op wat te laat klaar is of stilligt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A seat is vacant: %1.</source>
        <translation>
            <numerusform>Zetel onbezet: %1.</numerusform>
            <numerusform>Zetels onbezet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>not dealt with</source>
        <translation>niet behandeld</translation>
    </message>
    <message>
        <source>%1 (driver team only)</source>
        <translation>%1 (alleen aanjaagteam)</translation>
    </message>
    <message>
        <source>decision, filled when taken</source>
        <translation>besluit, gevuld als het genomen is</translation>
    </message>
    <message numerus="yes">
        <source>%1 decisions are settled</source>
        <translation>
            <numerusform>%1 besluit is afgehandeld</numerusform>
            <numerusform>%1 besluiten zijn afgehandeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome, or without a decision</source>
        <translation>Uitkomst, of zonder besluit</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>%1 %2 restored: %3</source>
        <translation>%1 %2 hersteld: %3</translation>
    </message>
    <message>
        <source>The programme can only be read.</source>
        <translation>Het programma kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>What this was written about was removed.</source>
        <translation>Waar dit over ging is verwijderd.</translation>
    </message>
    <message>
        <source>This value holds now.</source>
        <translation>Deze waarde geldt nu al.</translation>
    </message>
    <message>
        <source>What this value refers to was removed.</source>
        <translation>Waar deze waarde naar verwijst is verwijderd.</translation>
    </message>
</context>
<context>
    <name>RoundLines</name>
    <message>
        <source>reported %1</source>
        <translation>gemeld %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>afgetekend</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>nog niet gemeld</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Nog niet gemeld</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>No lead filled in</source>
        <translation>Geen trekker ingevuld</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 reported</source>
        <translation>%1 gemeld</translation>
    </message>
</context>
<context>
    <name>SpotLine</name>
    <message>
        <source>This decision is not known</source>
        <translation>Dit besluit is niet bekend</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nieuw besluit</translation>
    </message>
    <message>
        <source>%1 of %2 councils</source>
        <translation>%1 van %2 raden</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Niet bekend: %1</translation>
    </message>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>Niet begrepen: “%1”.</translation>
    </message>
    <message>
        <source>Type agreed, amended, postponed or rejected, and the outcome behind a colon</source>
        <translation>Typ akkoord, gewijzigd, aangehouden of verworpen, en achter een dubbele punt de uitkomst</translation>
    </message>
    <message>
        <source>Type the number of a decision and agreed, amended, postponed or rejected; or new and what is decided</source>
        <translation>Typ het nummer van een besluit en akkoord, gewijzigd, aangehouden of verworpen; of nieuw en wat er besloten is</translation>
    </message>
    <message>
        <source>Type what is decided; amended:, postponed: or rejected: before it where it is so</source>
        <translation>Typ wat er besloten is; is het niet aangenomen, zet er dan gewijzigd:, aangehouden: of verworpen: voor</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>A whole number from 0 to 100</source>
        <translation>Een heel getal van 0 tot en met 100</translation>
    </message>
    <message>
        <source>This day does not exist</source>
        <translation>Deze dag bestaat niet</translation>
    </message>
    <message>
        <source>Write a day, such as 30 sep 2021</source>
        <translation>Schrijf een dag, bijvoorbeeld 30 sep 2021</translation>
    </message>
    <message>
        <source>Write 30 sep 2021, Q3 2021 or 2021</source>
        <translation>Schrijf 30 sep 2021, Q3 2021 of 2021</translation>
    </message>
    <message>
        <source>Write an amount, such as € 280.000, ca. 1,4 mln or p.m.</source>
        <translation>Schrijf een bedrag, bijvoorbeeld € 280.000, ca. 1,4 mln of p.m.</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Schrijf een heel getal</translation>
    </message>
</context>
<context>
    <name>UpdateForm</name>
    <message>
        <source>Form</source>
        <translation>Invulformulier</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Oordeel: %1</translation>
    </message>
    <message>
        <source>Nothing changed?</source>
        <translation>Niets veranderd?</translation>
    </message>
    <message>
        <source>Filled in by (your function):</source>
        <translation>Ingevuld door (uw functie):</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Our municipality</source>
        <translation>Onze gemeente</translation>
    </message>
    <message>
        <source>The last answers are filled in. Change in the white cells what is different now; grey cells are fixed. Choose from the list where an arrow appears.</source>
        <translation>De laatste antwoorden staan er al. Verander in de witte vakken wat nu anders is; de grijze vakken staan vast. Verschijnt er een pijltje? Kies dan uit de lijst.</translation>
    </message>
    <message>
        <source>Each row is about our own municipality. Anything else than “fully applicable” asks for a reason.</source>
        <translation>Elke regel gaat over onze eigen gemeente. Is het antwoord iets anders dan ‘volledig van toepassing’? Geef dan ook de reden.</translation>
    </message>
    <message>
        <source>Is the verdict “attention” or “adjust”? Then say the cause, the consequence and what is done about it.</source>
        <translation>Is het oordeel ‘aandacht’ of ‘bijsturen’? Geef dan ook de oorzaak, het gevolg en wat eraan gedaan wordt.</translation>
    </message>
    <message>
        <source>Save the file and send it back. Please add no rows, columns or sheets.</source>
        <translation>Sla het bestand op en stuur het terug. Voeg geen rijen, kolommen of bladen toe.</translation>
    </message>
    <message>
        <source>Has nothing changed? Then choose “yes” in the last column.</source>
        <translation>Is er niets veranderd? Kies dan ‘ja’ in de laatste kolom.</translation>
    </message>
    <message>
        <source>The state as we know it on %1</source>
        <translation>De stand zoals wij die kennen op %1</translation>
    </message>
    <message>
        <source>Reporting round %1: the state on %2.</source>
        <translation>Voortgangsronde %1: de stand op %2.</translation>
    </message>
    <message>
        <source>Please return it by %1.</source>
        <translation>Graag uiterlijk %1 terugsturen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Kies uit de lijst.</translation>
    </message>
    <message>
        <source>Please choose one of the words of the list.</source>
        <translation>Kies een van de woorden uit de lijst.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 100, without %.</source>
        <translation>Een heel getal van 0 tot en met 100, zonder procentteken.</translation>
    </message>
    <message>
        <source>Please fill in a whole number from 0 to 100, without %.</source>
        <translation>Vul een heel getal in van 0 tot en met 100, zonder procentteken.</translation>
    </message>
    <message>
        <source>The form was made by a newer version of Aanjager.</source>
        <translation>Het formulier is gemaakt met een nieuwere versie van Aanjager.</translation>
    </message>
    <message>
        <source>The hidden part of the form was changed, so that it can no longer be told what was asked. Please ask for a new form.</source>
        <translation>Het verborgen deel van het formulier is veranderd, zodat niet meer vaststaat wat er gevraagd was. Stuur een nieuw formulier.</translation>
    </message>
    <message>
        <source>The form belongs to another programme: %1.</source>
        <translation>Het formulier hoort bij een ander programma: %1.</translation>
    </message>
    <message>
        <source>The party of the form is no longer in the programme.</source>
        <translation>De partij van het formulier staat niet meer in het programma.</translation>
    </message>
    <message>
        <source>The reporting round of the form is no longer there.</source>
        <translation>De voortgangsronde van het formulier bestaat niet meer.</translation>
    </message>
    <message>
        <source>The reporting round of the form is closed. Its figures are fixed.</source>
        <translation>De voortgangsronde van het formulier is gesloten. De cijfers ervan staan vast.</translation>
    </message>
    <message>
        <source>The row of “%1” is not on the form; it stays as it is.</source>
        <translation>De regel van ‘%1’ staat niet op het formulier; die blijft zoals zij is.</translation>
    </message>
    <message>
        <source>This row was added and is not taken over: %1</source>
        <translation>Deze regel is toegevoegd en wordt niet overgenomen: %1</translation>
    </message>
    <message>
        <source>This row does not belong to this form and is not taken over: %1</source>
        <translation>Deze regel hoort niet op dit formulier en wordt niet overgenomen: %1</translation>
    </message>
    <message>
        <source>This row is on the form twice; only the first counts: %1</source>
        <translation>Deze regel staat er twee keer; alleen de eerste telt: %1</translation>
    </message>
    <message>
        <source>Number and title belong to another row, so nothing of it is taken over: %1</source>
        <translation>Nummer en titel horen bij een andere regel; daarom wordt er niets van overgenomen: %1</translation>
    </message>
    <message>
        <source>Number or title was changed to “%1”; that is not taken over, the answers are.</source>
        <translation>Nummer of titel is veranderd in ‘%1’; dat wordt niet overgenomen, de antwoorden wel.</translation>
    </message>
    <message>
        <source>The column “%1” is not on the form; its answers stay as they are.</source>
        <translation>De kolom ‘%1’ staat niet op het formulier; de antwoorden blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice; only the first counts.</source>
        <translation>De kolom ‘%1’ staat er twee keer; alleen de eerste telt.</translation>
    </message>
    <message>
        <source>A sheet of the form is not there; its answers stay as they are.</source>
        <translation>Er ontbreekt een blad van het formulier; de antwoorden blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>This is on a sheet that was added, and is not taken over: %1</source>
        <translation>Dit staat op een toegevoegd blad en wordt niet overgenomen: %1</translation>
    </message>
    <message>
        <source>This is outside the form and is not taken over: %1</source>
        <translation>Dit staat buiten het formulier en wordt niet overgenomen: %1</translation>
    </message>
    <message>
        <source>The answer was emptied, but one is needed; it stays as it is. Accepted: %2</source>
        <translation>Het antwoord is leeggemaakt, maar er moet iets staan; het blijft zoals het is. Mogelijk: %2</translation>
    </message>
    <message>
        <source>What it is about is no longer in the programme; not taken over: %1</source>
        <translation>Waar dit over gaat, staat niet meer in het programma; niet overgenomen: %1</translation>
    </message>
    <message>
        <source>“Nothing changed” is chosen, yet something was changed; the change counts.</source>
        <translation>Er is ‘niets veranderd’ gekozen, maar er is wel iets veranderd; de verandering telt.</translation>
    </message>
    <message>
        <source>Only the function “%1” was filled in, and no answer; it is not taken over.</source>
        <translation>Alleen de functie ‘%1’ is ingevuld en geen antwoord; dat wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>The form was made from a later copy of the programme than this one. Please check whether this is the right file.</source>
        <translation>Het formulier is gemaakt met een latere kopie van het programma dan deze. Kijk na of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>A formula gives an error (%1); the answer stays as it is.</source>
        <translation>Een formule geeft een fout (%1); het antwoord blijft zoals het is.</translation>
    </message>
    <message>
        <source>A formula has no value (%1); the answer stays as it is.</source>
        <translation>Een formule heeft geen uitkomst (%1); het antwoord blijft zoals het is.</translation>
    </message>
    <message>
        <source>The cell refers to a text that is not there; the answer stays as it is.</source>
        <translation>De cel verwijst naar een tekst die er niet is; het antwoord blijft zoals het is.</translation>
    </message>
    <message>
        <source>“%1” was read as %2; please check.</source>
        <translation>‘%1’ is gelezen als %2; kijk dat na.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; the answer stays as it is.</source>
        <translation>‘%1’ betekent hier niets; het antwoord blijft zoals het is.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; the answer stays as it is. Accepted: %2</source>
        <translation>‘%1’ betekent hier niets; het antwoord blijft zoals het is. Mogelijk: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>The file is no form to fill in, or it is damaged.</source>
        <translation>Het bestand is geen invulformulier, of het is beschadigd.</translation>
    </message>
    <message>
        <source>changed in the meantime</source>
        <translation>intussen veranderd</translation>
    </message>
    <message>
        <source>another form says otherwise</source>
        <translation>een ander formulier zegt iets anders</translation>
    </message>
    <message>
        <source>no longer of this party</source>
        <translation>niet meer van deze partij</translation>
    </message>
    <message>
        <source>report was signed off</source>
        <translation>melding is al geaccordeerd</translation>
    </message>
    <message>
        <source>“Nothing changed” is chosen beside a change that is in doubt. Choose which of the two counts.</source>
        <translation>“Niets gewijzigd” is gekozen naast een wijziging waarover twijfel is. Kies welke van de twee telt.</translation>
    </message>
</context>
<context>
    <name>ValueLook</name>
    <message>
        <source>follows the aspects</source>
        <translation>volgt de aspecten</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kwartaal</translation>
    </message>
    <message>
        <source>season</source>
        <translation>seizoen</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>halfjaar</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>about</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>under</source>
        <translation>bijna</translation>
    </message>
    <message>
        <source>to be determined</source>
        <translation>p.m.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In uitvoering</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Op koers</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Bijsturen</translation>
    </message>
    <message>
        <source>Direction for a solution</source>
        <translation>Oplossingsrichting</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Uitgewerkt</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Service organisation</source>
        <translation>Serviceorganisatie</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Onderwijs</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Verwijzer</translation>
    </message>
    <message>
        <source>Safety partner</source>
        <translation>Partner in veiligheid</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Preventie</translation>
    </message>
    <message>
        <source>Young people and families</source>
        <translation>Jeugdigen en gezinnen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ondersteuner</translation>
    </message>
    <message>
        <source>Fully applicable</source>
        <translation>Volledig van toepassing</translation>
    </message>
    <message>
        <source>Partly applicable</source>
        <translation>Deels van toepassing</translation>
    </message>
    <message>
        <source>Already running</source>
        <translation>Loopt al</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Nog te bepalen</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Type of help</source>
        <translation>Hulpvorm</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaalniveau</translation>
    </message>
    <message>
        <source>Already arranged</source>
        <translation>Al geregeld</translation>
    </message>
    <message>
        <source>Board&apos;s choice</source>
        <translation>Keuze van het bestuur</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Executes</source>
        <translation>Voert uit</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Betrokken</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Geïnformeerd</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Niet opgepakt</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hangt af van</translation>
    </message>
    <message>
        <source>Strengthens</source>
        <translation>Versterkt</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>Botst met</translation>
    </message>
    <message>
        <source>Shares an indicator with</source>
        <translation>Deelt een indicator met</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Bestuurlijk</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Ambtelijk</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionaal</translation>
    </message>
    <message>
        <source>Supra-regional</source>
        <translation>Bovenregionaal</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Landelijk</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visie</translation>
    </message>
    <message>
        <source>Attitude and behaviour</source>
        <translation>Houding en gedrag</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Driver team</source>
        <translation>Aanjaagteam</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Regiegroep</translation>
    </message>
    <message>
        <source>Development table</source>
        <translation>Ontwikkeltafel</translation>
    </message>
    <message>
        <source>Project group</source>
        <translation>Projectgroep</translation>
    </message>
    <message>
        <source>Board consultation</source>
        <translation>Bestuurlijk overleg</translation>
    </message>
    <message>
        <source>Municipal executives</source>
        <translation>Colleges van B&amp;W</translation>
    </message>
    <message>
        <source>Municipal councils</source>
        <translation>Gemeenteraden</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Instemmen met</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>Kennisnemen van</translation>
    </message>
    <message>
        <source>Instruct</source>
        <translation>Opdragen</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Besluitvormend</translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation>Bespreekpunt</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Hamerstuk</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informerend</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>Allen stemmen in</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Meerderheid</translation>
    </message>
    <message>
        <source>Each council its own</source>
        <translation>Elke raad zelf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geagendeerd</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genomen</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Geamendeerd</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworpen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Adopted with amendment</source>
        <translation>Vastgesteld met amendement</translation>
    </message>
    <message>
        <source>Own version</source>
        <translation>Eigen versie</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Uitgaven</translation>
    </message>
    <message>
        <source>National grant</source>
        <translation>Rijksbijdrage</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Tekort</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investering</translation>
    </message>
    <message>
        <source>Saving planned</source>
        <translation>Besparing, beoogd</translation>
    </message>
    <message>
        <source>Saving realised</source>
        <translation>Besparing, gerealiseerd</translation>
    </message>
    <message>
        <source>Saving forecast</source>
        <translation>Besparing, prognose</translation>
    </message>
    <message>
        <source>Saving written off</source>
        <translation>Besparing, afgeboekt</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Incidenteel</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Structureel</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Line of action</source>
        <translation>Actielijn</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Slechtste</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeugdigen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bestuur</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Besluit nodig</translation>
    </message>
    <message>
        <source>Adjustment needed</source>
        <translation>Moet bijsturen</translation>
    </message>
    <message>
        <source>Milestone slipped</source>
        <translation>Mijlpaal verschoven</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>Actie te laat</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Melding ontbreekt</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stilgevallen</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Geen volgende stap</translation>
    </message>
    <message>
        <source>Ask not taken up</source>
        <translation>Vraag niet opgepakt</translation>
    </message>
    <message>
        <source>Goal without a running measure</source>
        <translation>Doel zonder lopende maatregel</translation>
    </message>
    <message>
        <source>Broken dependency</source>
        <translation>Afhankelijkheid verbroken</translation>
    </message>
    <message>
        <source>Action of a party that left</source>
        <translation>Actie van een uitgestapte partij</translation>
    </message>
    <message>
        <source>Explanation missing</source>
        <translation>Toelichting ontbreekt</translation>
    </message>
    <message>
        <source>To be handled</source>
        <translation>Nog te behandelen</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Behandeld</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Sent apologies</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State in one look</source>
        <translation>Stand in één oogopslag</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is er veranderd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>Gevraagde besluiten</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Seat vacant</source>
        <translation>Zetel onbezet</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aangehouden</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
</context>
<context>
    <name>aanjager::AccessBand</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Somebody else has this programme open. You can read it; nothing can be changed here.</source>
        <translation>Iemand anders heeft dit programma open. U kunt het lezen; wijzigen kan hier nu niet.</translation>
    </message>
    <message>
        <source>%1 has this programme open. You can read it; nothing can be changed here.</source>
        <translation>%1 heeft dit programma open. U kunt het lezen; wijzigen kan hier nu niet.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written to. You can read it; to change something, copy it to another folder.</source>
        <translation>In dit bestand of de map ervan kan niet worden geschreven. U kunt het lezen; kopieer het naar een andere map om iets te wijzigen.</translation>
    </message>
    <message>
        <source>The check found that this file is damaged or was altered outside Aanjager. It can only be read.</source>
        <translation>De controle vond dat dit bestand is beschadigd of buiten Aanjager is veranderd. Het kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>Opened to read only.</source>
        <translation>Geopend om alleen te lezen.</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Opslaan als kopie…</translation>
    </message>
    <message>
        <source>This file is gone: it was removed, renamed or moved while it was open. Nothing is stored any more. Save a copy of what is open, or put the file back.</source>
        <translation>Dit bestand is weg: het is verwijderd, hernoemd of verplaatst terwijl het open was. Er wordt niets meer opgeslagen. Bewaar een kopie van wat open is, of zet het bestand terug.</translation>
    </message>
    <message>
        <source>Another file has taken the place of this one, for instance from a cloud folder. Nothing is stored any more. Save a copy of what is open, or open what is there now.</source>
        <translation>Een ander bestand heeft de plaats van dit bestand ingenomen, bijvoorbeeld vanuit een cloudmap. Er wordt niets meer opgeslagen. Bewaar een kopie van wat open is, of open wat er nu staat.</translation>
    </message>
    <message>
        <source>Another program has written in this file while it was open. Nothing is stored any more. Save a copy of what is in this window, without its history, or open what is in the file now.</source>
        <translation>Een ander programma heeft in dit bestand geschreven terwijl het open was. Er wordt niets meer opgeslagen. Bewaar een kopie van wat in dit venster staat, zonder de geschiedenis, of open wat nu in het bestand staat.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
</context>
<context>
    <name>aanjager::ActionAddLine</name>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>New action: M11 Finish the business case @SOJ friday</source>
        <translation>Nieuwe actie: M11 Businesscase afronden @SOJ vrijdag</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
    <message>
        <source>Take this out of the line</source>
        <translation>Haal dit uit de regel</translation>
    </message>
    <message>
        <source>%1 (no party)</source>
        <translation>%1 (geen partij)</translation>
    </message>
</context>
<context>
    <name>aanjager::ActionPanel</name>
    <message>
        <source>To the measure</source>
        <translation>Naar de maatregel</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>Er is geen actie gekozen.</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Details sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details sluiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
</context>
<context>
    <name>aanjager::ActionRows</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
</context>
<context>
    <name>aanjager::ActionsBulk</name>
    <message>
        <source>Copy reminder</source>
        <translation>Herinnering kopiëren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Done, with evidence…</source>
        <translation>Gereed, met bewijs…</translation>
    </message>
    <message>
        <source>What shows that it is done?</source>
        <translation>Waaruit blijkt dat het gereed is?</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Verzetten</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Een week</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Twee weken</translation>
    </message>
    <message>
        <source>To the end of the month</source>
        <translation>Naar het eind van de maand</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Een maand</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Een andere dag…</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>Naar welke dag?</translation>
    </message>
    <message>
        <source>“%1” is no day; nothing was changed</source>
        <translation>“%1” is geen dag; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) selected</source>
        <translation>
            <numerusform>%n actie geselecteerd</numerusform>
            <numerusform>%n acties geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>These actions of %1 are still open:</source>
        <translation>Deze acties van %1 staan nog open:</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>What is the state, and what do you need?</source>
        <translation>Hoe staat het ermee, en wat hebt u nodig?</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard</source>
        <translation>De herinnering staat op het klembord</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n actie gereed</numerusform>
            <numerusform>%n acties gereed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ActionsModel</name>
    <message>
        <source>Of the whole programme</source>
        <translation>Van het hele programma</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Nog van niemand</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>In hand, we wait</source>
        <translation>Bezig, wij wachten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <translation>Gereed of vervallen</translation>
    </message>
    <message numerus="yes">
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>oudste %n dag</numerusform>
            <numerusform>oudste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d te laat</numerusform>
            <numerusform>%n d te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in hand, %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>bezig, %n d</numerusform>
            <numerusform>bezig, %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>over %n d</numerusform>
            <numerusform>over %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>bewijs: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>“%1” is no day. Accepted are 18-12-2026, 18 dec, friday, in 2 weeks.</source>
        <translation>“%1” is geen dag. Wat kan: 18-12-2026, 18 dec, vrijdag, over 2 weken.</translation>
    </message>
    <message>
        <source>An action needs words.</source>
        <translation>Een actie heeft een omschrijving nodig.</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>aanjager::ActionsPage</name>
    <message>
        <source>Whose actions</source>
        <translation>Wiens acties</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the actions</source>
        <translation>Zoeken in de acties</translation>
    </message>
    <message>
        <source>List of actions…</source>
        <translation>Actielijst…</translation>
    </message>
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
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>My actions</source>
        <translation>Mijn acties</translation>
    </message>
    <message>
        <source>My actions  %1</source>
        <translation>Mijn acties  %1</translation>
    </message>
    <message>
        <source>Say in Settings what your function is</source>
        <translation>Geef bij Instellingen op wat uw functie is</translation>
    </message>
    <message>
        <source>Everyone  %1</source>
        <translation>Iedereen  %1</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Met bewijs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Every field of the chosen action (Enter)</source>
        <translation>Alle velden van de gekozen actie (Enter)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wie aan zet is</translation>
    </message>
    <message>
        <source>At bat</source>
        <translation>Aan de lat</translation>
    </message>
    <message>
        <source>term</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>who must act</source>
        <translation>wie aan zet is</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groeperen: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)…</source>
        <translation>Rekenblad (Excel)…</translation>
    </message>
    <message>
        <source>Separated values (CSV)…</source>
        <translation>Tekst met scheidingstekens (CSV)…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>name of a file</comment>
        <translation>acties</translation>
    </message>
    <message>
        <source>There are no actions here</source>
        <translation>Hier zijn geen acties</translation>
    </message>
    <message>
        <source>An action is typed in one line: “M11 Finish the business case @SOJ friday”.</source>
        <translation>Een actie typt u in één regel: “M11 Businesscase afronden @SOJ vrijdag”.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done</source>
        <translation>
            <numerusform>%n actie gereed</numerusform>
            <numerusform>%n acties gereed</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gereed: %1</translation>
    </message>
    <message>
        <source>What shows that it is done? May stay empty</source>
        <translation>Waaruit blijkt dat het gereed is? Mag leeg blijven</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s), as filtered</source>
        <translation>
            <numerusform>%n actie, zoals gefilterd</numerusform>
            <numerusform>%n acties, zoals gefilterd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) written to %1</source>
        <translation>
            <numerusform>%n actie geschreven naar %1</numerusform>
            <numerusform>%n acties geschreven naar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n action(s)</source>
        <translation>
            <numerusform>%n actie exporteren</numerusform>
            <numerusform>%n acties exporteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::ActionsTab</name>
    <message>
        <source>Add an action, Enter</source>
        <translation>Actie toevoegen, Enter</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>aanjager::AdoptionModel</name>
    <message>
        <source>planned %1</source>
        <translation>gepland %1</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>nog niet gepland</translation>
    </message>
</context>
<context>
    <name>aanjager::AgendaModel</name>
    <message>
        <source>%1 stands at %2 of %3</source>
        <translation>%1 staat op %2 van %3</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Zonder soort</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>aanjager::AgreedModel</name>
    <message>
        <source>done %1</source>
        <translation>gereed %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>aanjager::ArrivalsModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>aanjager::AspectButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cause, consequence, correction</source>
        <translation>Oorzaak, gevolg, bijsturing</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Niet te wijzigen</translation>
    </message>
</context>
<context>
    <name>aanjager::AtBatCard</name>
    <message>
        <source>Who is at bat</source>
        <translation>Wie aan de lat is</translation>
    </message>
</context>
<context>
    <name>aanjager::AtBatRow</name>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Aanbieders</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>nobody at bat, %1</source>
        <translation>niemand aan de lat, %1</translation>
    </message>
    <message>
        <source>nobody at bat</source>
        <translation>niemand aan de lat</translation>
    </message>
</context>
<context>
    <name>aanjager::AttendanceBar</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>This body has no seats yet: they are given in its panel</source>
        <translation>Dit overleg heeft nog geen zetels: die geeft u in het overzicht van overleggen</translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Iedereen is er</translation>
    </message>
    <message>
        <source>without a sector</source>
        <translation>zonder sector</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 van %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>onbezet</translation>
    </message>
    <message>
        <source>Function or name @party</source>
        <translation>Functie of naam @partij</translation>
    </message>
    <message>
        <source>A guest: function or name, @ and the party</source>
        <translation>Een gast: functie of naam, @ en de partij</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gast</numerusform>
            <numerusform>%n gasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Gast toevoegen…</translation>
    </message>
    <message>
        <source>%1: seat vacant</source>
        <translation>%1: zetel onbezet</translation>
    </message>
    <message>
        <source>At the table %1</source>
        <translation>Aan tafel %1</translation>
    </message>
    <message>
        <source>%1: vacant</source>
        <translation>%1: onbezet</translation>
    </message>
</context>
<context>
    <name>aanjager::AttentionCard</name>
    <message>
        <source>Asks for attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Asks for attention: %1</source>
        <translation>Vraagt aandacht: %1</translation>
    </message>
    <message>
        <source>Shows the measures that ask for attention</source>
        <translation>Toont wat aandacht vraagt</translation>
    </message>
    <message>
        <source>Nothing asks for attention now.</source>
        <translation>Er vraagt nu niets om aandacht.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 bij %2</translation>
    </message>
</context>
<context>
    <name>aanjager::AttentionModel</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>over %1 d</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>bij %1</translation>
    </message>
    <message>
        <source>is linked to nothing that can be shown</source>
        <translation>nergens aan gekoppeld</translation>
    </message>
</context>
<context>
    <name>aanjager::BoardColumn</name>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open actie</numerusform>
            <numerusform>%n open acties</numerusform>
        </translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Hier geen %1</translation>
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
    <name>aanjager::BoardColumnModel</name>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, ingeklapt</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <translation>%1, %2, uitgeklapt</translation>
    </message>
</context>
<context>
    <name>aanjager::BodyPanel</name>
    <message>
        <source>Add a seat for</source>
        <translation>Zetel toevoegen voor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Remove this body</source>
        <translation>Dit overleg verwijderen</translation>
    </message>
    <message>
        <source>Seat removed</source>
        <translation>Zetel verwijderd</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 van %2 bezet</translation>
    </message>
    <message>
        <source>Nobody at the table for: %1</source>
        <translation>Niemand aan tafel voor: %1</translation>
    </message>
</context>
<context>
    <name>aanjager::BulkBar</name>
    <message>
        <source>e.g. 30 sep 2021, Q3 2021, 2021</source>
        <translation>bv. 30 sep 2021, Q3 2021, 2021</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <translation>%1: %2 is nu %3</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>%1 gedupliceerd</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::CaptureLine</name>
    <message>
        <source>What is said</source>
        <translation>Wat er gezegd wordt</translation>
    </message>
    <message>
        <source>Type what is said; Enter writes it down</source>
        <translation>Typ wat er gezegd wordt; Enter legt het vast</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>aanjager::CardSheet</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>previous, next municipality</source>
        <translation>vorige, volgende gemeente</translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation>Kopieer kaart</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Previous municipality: %1</source>
        <translation>Vorige gemeente: %1</translation>
    </message>
    <message>
        <source>Next municipality: %1</source>
        <translation>Volgende gemeente: %1</translation>
    </message>
    <message>
        <source>The card was copied</source>
        <translation>De kaart is gekopieerd</translation>
    </message>
</context>
<context>
    <name>aanjager::CellInspector</name>
    <message>
        <source>Applies</source>
        <translation>Van toepassing</translation>
    </message>
    <message>
        <source>Example to others</source>
        <translation>Voorbeeld voor anderen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>To the measure</source>
        <translation>Naar maatregel</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Aanspreekpunt</translation>
    </message>
    <message>
        <source>Choose a cell to see what is known of it</source>
        <translation>Kies een cel om te zien wat ervan bekend is</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a measure in a municipality</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>support asked</source>
        <translation>ondersteuning gevraagd</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Local variant</source>
        <translation>Lokale variant</translation>
    </message>
    <message>
        <source>Reason and local state</source>
        <translation>Reden en lokale stand</translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>nobody filled in</source>
        <translation>niemand ingevuld</translation>
    </message>
</context>
<context>
    <name>aanjager::ChangeRow</name>
    <message>
        <source>Restore %1: %2</source>
        <translation>Herstel %1: %2</translation>
    </message>
</context>
<context>
    <name>aanjager::CheckStep</name>
    <message>
        <source>Finding out what changes…</source>
        <translation>Nagaan wat er verandert…</translation>
    </message>
    <message>
        <source>What will be new, what changes and what stays</source>
        <translation>Wat nieuw is, wat verandert en wat blijft</translation>
    </message>
    <message>
        <source>Nothing is stored yet. The import is one change and can be undone in one step.</source>
        <translation>Er is nog niets opgeslagen. De import is één wijziging en kan in één keer ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 as they were</source>
        <translation>%1 nieuw · %2 gewijzigd · %3 ongewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n new theme(s)</source>
        <translation>
            <numerusform>%n nieuw thema</numerusform>
            <numerusform>%n nieuwe thema’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new party(ies)</source>
        <translation>
            <numerusform>%n nieuwe partij</numerusform>
            <numerusform>%n nieuwe partijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed round(s)</source>
        <translation>
            <numerusform>%n afgesloten ronde</numerusform>
            <numerusform>%n afgesloten rondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that were not understood stay in the note</source>
        <translation>
            <numerusform>%n niet begrepen cel blijft in de notitie</numerusform>
            <numerusform>%n niet begrepen cellen blijven in de notitie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not come in</source>
        <translation>
            <numerusform>%n rij komt niet binnen</numerusform>
            <numerusform>%n rijen komen niet binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme already is as the list says: there is nothing to import.</source>
        <translation>Het programma is al zoals de lijst zegt: er is niets te importeren.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay as the programme has them</source>
        <translation>
            <numerusform>%n waarde blijft zoals die in het programma staat</numerusform>
            <numerusform>%n waarden blijven zoals ze in het programma staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) had quite another title in the programme; those measures take the title of the list.</source>
        <translation>
            <numerusform>%n nummer had in het programma een heel andere titel; die maatregel krijgt de titel uit de lijst.</numerusform>
            <numerusform>%n nummers hadden in het programma een heel andere titel; die maatregelen krijgen de titel uit de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the list belong to measures with quite another title in the programme. They come in as new measures; nothing is overwritten.</source>
        <translation>
            <numerusform>%n nummer uit de lijst hoort in het programma bij een maatregel met een heel andere titel. Deze komt binnen als nieuwe maatregel; er wordt niets overschreven.</numerusform>
            <numerusform>%n nummers uit de lijst horen in het programma bij maatregelen met een heel andere titel. Ze komen binnen als nieuwe maatregelen; er wordt niets overschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are other measures</source>
        <translation>Het zijn andere maatregelen</translation>
    </message>
    <message>
        <source>They are the same measures</source>
        <translation>Het zijn dezelfde maatregelen</translation>
    </message>
</context>
<context>
    <name>aanjager::ChoiceBox</name>
    <message>
        <source>Cannot be changed</source>
        <translation>Niet te wijzigen</translation>
    </message>
</context>
<context>
    <name>aanjager::CloseRoundDialog</name>
    <message>
        <source>Close round %1</source>
        <translation>Ronde %1 sluiten</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Ronde sluiten</translation>
    </message>
    <message>
        <source>%1 of %2 leads&apos; reports are in.</source>
        <translation>%1 van %2 meldingen van trekkers zijn binnen.</translation>
    </message>
    <message>
        <source>%1 of %2 answers of parties are in.</source>
        <translation>%1 van %2 antwoorden van partijen zijn binnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not submitted: they do not count.</source>
        <translation>
            <numerusform>%n concept is niet ingediend: dat telt niet mee.</numerusform>
            <numerusform>%n concepten zijn niet ingediend: die tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Bewaard in het bestand</translation>
    </message>
    <message>
        <source>Summary for the board, two pages</source>
        <translation>Samenvatting voor het bestuur, twee bladzijden</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Het hele rapport</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Compared with round %1</source>
        <translation>Vergeleken met ronde %1</translation>
    </message>
    <message>
        <source>The reports are laid out; the round is closed when they are done.</source>
        <translation>De rapporten worden opgemaakt; daarna is de ronde gesloten.</translation>
    </message>
    <message>
        <source>The programme is read…</source>
        <translation>Het programma wordt gelezen…</translation>
    </message>
    <message>
        <source>What has been reported is then fixed: the report is kept in the file as it is now, whatever changes later. The closing can be undone.</source>
        <translation>Wat gemeld is, ligt daarna vast: het rapport blijft in het bestand zoals het nu is, wat er later ook verandert. Het sluiten is ongedaan te maken.</translation>
    </message>
    <message>
        <source>Of the %1 leads and parties who reported, %2 signed off.</source>
        <translation>Van de %1 trekkers en partijen die meldden, tekenden er %2 af.</translation>
    </message>
</context>
<context>
    <name>aanjager::ColumnDetails</name>
    <message>
        <source>An empty cell means: as above</source>
        <translation>Een lege cel betekent: zoals hierboven</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Whole amounts</source>
        <translation>Hele bedragen</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Duizenden</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Miljoenen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What each value becomes</source>
        <translation>Wat elke waarde wordt</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Kolom %1: %2</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Columns %1: %2</source>
        <translation>Kolommen %1: %2</translation>
    </message>
    <message>
        <source>Times %1</source>
        <translation>Keer %1</translation>
    </message>
</context>
<context>
    <name>aanjager::ColumnsModel</name>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n ongeldig</numerusform>
            <numerusform>%n ongeldig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n onbekend</numerusform>
            <numerusform>%n onbekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n omgerekend</numerusform>
            <numerusform>%n omgerekend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrix: %n municipalities</source>
        <translation>
            <numerusform>Matrix: %n gemeente</numerusform>
            <numerusform>Matrix: %n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>zelfde als %1</translation>
    </message>
    <message>
        <source>%1 in %2, by %3</source>
        <translation>%1 in %2, door %3</translation>
    </message>
</context>
<context>
    <name>aanjager::CommitmentsTab</name>
    <message>
        <source>What was promised? Enter adds it</source>
        <translation>Wat is toegezegd? Enter voegt toe</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nieuwe toezegging</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Nagekomen: %1</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>Nagekomen op %1</translation>
    </message>
    <message>
        <source>Still to be kept</source>
        <translation>Nog na te komen</translation>
    </message>
</context>
<context>
    <name>aanjager::CouncilPlan</name>
    <message>
        <source>Council planning</source>
        <translation>Raadsplanning</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
</context>
<context>
    <name>aanjager::CouncilPlanModel</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Niet gepland</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n raad</numerusform>
            <numerusform>%n raden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 adopted</source>
        <translation>%1 van %2 vastgesteld</translation>
    </message>
</context>
<context>
    <name>aanjager::DayCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>aanjager::DayLine</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Kalender (F4)</translation>
    </message>
</context>
<context>
    <name>aanjager::DecisionPanel</name>
    <message>
        <source>Adoption per council</source>
        <translation>Vaststelling per raad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Raakt</translation>
    </message>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation>Vorige (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation>Volgende (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>D adopts, 1 – 6 set what a council did, Enter writes days and amendment</source>
        <translation>D stelt vast, 1 – 6 zet wat een raad deed, Enter schrijft data en amendement</translation>
    </message>
    <message>
        <source>Ask every council</source>
        <translation>Aan alle raden vragen</translation>
    </message>
    <message>
        <source>Every council is done: the decision is taken</source>
        <translation>Alle raden zijn klaar: het besluit is genomen</translation>
    </message>
    <message>
        <source>This council is not asked any more</source>
        <translation>Aan deze raad wordt het niet meer gevraagd</translation>
    </message>
    <message>
        <source>Note an adoption</source>
        <translation>Vaststelling noteren</translation>
    </message>
    <message>
        <source>D in the list of decisions</source>
        <translation>D in de lijst van besluiten</translation>
    </message>
    <message>
        <source>Put on an agenda</source>
        <translation>Agenderen</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>no council is asked</source>
        <translation>aan geen raad gevraagd</translation>
    </message>
    <message>
        <source>Amendment, in the words of the council</source>
        <translation>Amendement, in de woorden van de raad</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Op de agenda gezet</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Er is geen bijeenkomst gepland</translation>
    </message>
    <message>
        <source>%1 copied as text</source>
        <translation>%1 als tekst gekopieerd</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
    <message>
        <source>at the councils, %1</source>
        <translation>bij de raden, %1</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
</context>
<context>
    <name>aanjager::DecisionsModel</name>
    <message>
        <source>At the councils</source>
        <translation>Bij de raden</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>adopted by %1 councils</source>
        <translation>vastgesteld door %1 raden</translation>
    </message>
    <message>
        <source>Asked or at the councils</source>
        <translation>Gevraagd of bij de raden</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Raden</translation>
    </message>
</context>
<context>
    <name>aanjager::DecisionsPage</name>
    <message>
        <source>No decision is asked yet</source>
        <translation>Er is nog geen besluit gevraagd</translation>
    </message>
    <message>
        <source>What a board or the councils are asked to settle stands here, with when and with what came of it.</source>
        <translation>Hier staat waarover een bestuur of de raden moeten besluiten, wanneer dat is en wat ervan kwam.</translation>
    </message>
    <message>
        <source>Ask a decision</source>
        <translation>Besluit vragen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat er te zien is</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>Binnenkort nodig of te laat</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n besluit</numerusform>
            <numerusform>%n besluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be taken</source>
        <translation>
            <numerusform>%n nog te nemen</numerusform>
            <numerusform>%n nog te nemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>Besluitenlijst</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschreven naar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) copied as a table</source>
        <translation>
            <numerusform>%n besluit als tabel gekopieerd</numerusform>
            <numerusform>%n besluiten als tabel gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Council planning</source>
        <translation>Raadsplanning</translation>
    </message>
    <message>
        <source>As a report…</source>
        <translation>Als rapport…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiëren als tabel</translation>
    </message>
    <message>
        <source>Search in decisions</source>
        <translation>Zoek in besluiten</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>with amendment</source>
        <translation>met amendement</translation>
    </message>
    <message>
        <source>own version</source>
        <translation>eigen versie</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nieuw besluit</translation>
    </message>
    <message>
        <source>What is to be decided, of whom, by when: M10 Adopt the strategy @executive board 18 march</source>
        <translation>Wat, door wie en wanneer: M10 Strategie vaststellen @dagelijks bestuur 18 maart</translation>
    </message>
    <message>
        <source>Enter asks it, Escape leaves it</source>
        <translation>Enter vraagt het besluit, Escape laat het</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Wordt: %1</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)…</source>
        <translation>Rekenblad (Excel)…</translation>
    </message>
    <message>
        <source>Separated values (CSV)…</source>
        <translation>Tekst met scheidingstekens (CSV)…</translation>
    </message>
</context>
<context>
    <name>aanjager::DeckDialog</name>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Which slides are shown, in which order and under which title. It is kept with the meeting.</source>
        <translation>Welke dia’s worden getoond, in welke volgorde en onder welke titel. Het wordt bij de bijeenkomst bewaard.</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Dia’s</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Open voor</translation>
    </message>
    <message>
        <source>Screen for the slides</source>
        <translation>Scherm voor de dia’s</translation>
    </message>
    <message>
        <source>The other screen</source>
        <translation>Het andere scherm</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>Getoond moment</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Notes for who presents</source>
        <translation>Notities voor wie presenteert</translation>
    </message>
    <message>
        <source>Notes; on no slide</source>
        <translation>Notities; op geen enkele dia</translation>
    </message>
    <message>
        <source>Slides to PDF…</source>
        <translation>Dia’s naar pdf…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dia’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no meeting to keep this with; make one on the page of meetings.</source>
        <translation>Er is geen overleg om dit bij te bewaren; maak er een op de pagina Overleggen.</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Omhoog (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Omlaag (Alt+↓)</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dit scherm</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>Lichte zaal</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Donkere zaal</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>Het vorige overleg</translation>
    </message>
    <message>
        <source>Only on the screen of who presents</source>
        <translation>Alleen op het scherm van wie presenteert</translation>
    </message>
    <message>
        <source>The chosen slide</source>
        <translation>De gekozen dia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Presenteren (F5)</translation>
    </message>
    <message>
        <source>This slide is not shown</source>
        <translation>Deze dia wordt niet getoond</translation>
    </message>
    <message>
        <source>Present from this slide</source>
        <translation>Presenteren vanaf deze dia</translation>
    </message>
    <message>
        <source>Present from the chosen slide (Shift+F5)</source>
        <translation>Presenteren vanaf de gekozen dia (Shift+F5)</translation>
    </message>
    <message>
        <source>‘%1’ is no number of minutes; type a whole number up to %2.</source>
        <translation>‘%1’ is geen aantal minuten; typ een heel getal tot en met %2.</translation>
    </message>
    <message>
        <source>Presentation: %1</source>
        <translation>Presentatie: %1</translation>
    </message>
</context>
<context>
    <name>aanjager::DeckItems</name>
    <message>
        <source>%1, shown</source>
        <translation>%1, getoond</translation>
    </message>
    <message>
        <source>%1, not shown</source>
        <translation>%1, niet getoond</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Title of your own</source>
        <translation>Eigen titel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>aanjager::DeckTimes</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>aanjager::DemoMark</name>
    <message>
        <source>The people, parties and figures of this programme are made up.</source>
        <translation>De mensen, partijen en cijfers van dit programma zijn verzonnen.</translation>
    </message>
    <message>
        <source>Demonstration data – states and amounts are made up</source>
        <translation>Demonstratiegegevens – standen en bedragen zijn verzonnen</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Demonstratiegegevens</translation>
    </message>
</context>
<context>
    <name>aanjager::Desk</name>
    <message>
        <source>Presenter view</source>
        <translation>Presentatorscherm</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Items of the presentation</source>
        <translation>Onderdelen van de presentatie</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dia’s</numerusform>
        </translation>
    </message>
    <message>
        <source>open to: %1</source>
        <translation>open voor: %1</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>Dit is de laatste dia</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written down</source>
        <translation>
            <numerusform>%n regel vastgelegd</numerusform>
            <numerusform>%n regels vastgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>slide %1 of %2</source>
        <translation>dia %1 van %2</translation>
    </message>
    <message>
        <source>Left of %1 min</source>
        <translation>Nog van %1 min</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <translation>Over %1 min heen</translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation>van %1 min</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Time of this item</source>
        <translation>Tijd van dit onderdeel</translation>
    </message>
    <message>
        <source>Now on the screen</source>
        <translation>Nu op het scherm</translation>
    </message>
    <message>
        <source>this item</source>
        <translation>dit onderdeel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Ctrl −</source>
        <translation>Ctrl −</translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation>Ctrl +</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>vorige</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>to a slide</source>
        <translation>naar dia</translation>
    </message>
    <message>
        <source>all slides</source>
        <translation>alle dia’s</translation>
    </message>
    <message>
        <source>black</source>
        <translation>zwart</translation>
    </message>
    <message>
        <source>white</source>
        <translation>wit</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>aanwijzer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>eerste, laatste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>maatregel</translation>
    </message>
    <message>
        <source>dark room</source>
        <translation>donkere zaal</translation>
    </message>
    <message>
        <source>swap screens</source>
        <translation>wissel schermen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>All slides; Enter goes to the marked one</source>
        <translation>Alle dia’s; Enter gaat naar de gemarkeerde</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Shift S</source>
        <translation>Shift S</translation>
    </message>
</context>
<context>
    <name>aanjager::DifferencesModel</name>
    <message>
        <source>Stays as it is</source>
        <translation>Blijft zoals het is</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Verandert: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>Gaat weg: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>To check: the programme holds it otherwise</source>
        <translation>Na te kijken: in het programma staat het anders</translation>
    </message>
    <message>
        <source>stays; the list says: %1</source>
        <translation>blijft; in de lijst staat: %1</translation>
    </message>
    <message>
        <source>%1 · the number is there already</source>
        <translation>%1 · het nummer bestaat al</translation>
    </message>
    <message>
        <source>%1 · the number had another title</source>
        <translation>%1 · het nummer had een andere titel</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nieuw: %1</translation>
    </message>
</context>
<context>
    <name>aanjager::EntryMunicipalities</name>
    <message>
        <source>By municipality</source>
        <translation>Per gemeente</translation>
    </message>
    <message>
        <source>V D L N and ? set where it applies, 1–6 the status, 0 takes it away</source>
        <translation>V D L N en ? zetten waar het geldt, 1–6 de status, 0 haalt die weg</translation>
    </message>
    <message>
        <source>%1 of %2 have a status</source>
        <translation>%1 van %2 hebben een status</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a measure in a municipality</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>aanjager::FieldEditor</name>
    <message>
        <source>Not stored</source>
        <translation>Niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>aanjager::FileStep</name>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Drop the list that you keep now here</source>
        <translation>Sleep hier de lijst die u nu bijhoudt</translation>
    </message>
    <message>
        <source>Excel (xlsx), OpenDocument (ods) or CSV; the file itself is not changed.</source>
        <translation>Excel (xlsx), OpenDocument (ods) of CSV; het bestand zelf verandert niet.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand lezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Eerder geïmporteerd</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Een lijst importeren</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.ods *.csv *.txt)</source>
        <translation>Lijsten (*.xlsx *.xlsm *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>tekencodering %1</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>gescheiden door %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::FilterChips</name>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Nog niets te kiezen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>At bat</source>
        <translation>Aan de lat</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Support asked</source>
        <translation>Ondersteuning gevraagd</translation>
    </message>
    <message>
        <source>As chosen</source>
        <translation>Zoals gekozen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, take this filter away</source>
        <translation>%1, haal dit filter weg</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Take this filter away (Esc in the table)</source>
        <translation>Haal dit filter weg (Esc in de tabel)</translation>
    </message>
    <message>
        <source>Ends this month</source>
        <translation>Deze maand klaar</translation>
    </message>
    <message>
        <source>Not reported in %1</source>
        <translation>Niet gemeld in %1</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
</context>
<context>
    <name>aanjager::FoldingTabs</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Meer tabbladen</translation>
    </message>
    <message>
        <source>More tabs, %1 is open</source>
        <translation>Meer tabbladen, %1 staat open</translation>
    </message>
</context>
<context>
    <name>aanjager::FormDifferencesModel</name>
    <message>
        <source>%1 – not taken over. %2</source>
        <translation>%1 – niet overgenomen. %2</translation>
    </message>
    <message>
        <source>%1 – everything was taken over before</source>
        <translation>%1 – alles is al eerder overgenomen</translation>
    </message>
    <message>
        <source>%1 – nothing was changed</source>
        <translation>%1 – er is niets veranderd</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Wordt overgenomen</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Wordt niet overgenomen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>When the form was made</source>
        <translation>Bij het maken</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Op het formulier</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Na te kijken</translation>
    </message>
</context>
<context>
    <name>aanjager::FormProblemsModel</name>
    <message>
        <source>Form</source>
        <translation>Invulformulier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
</context>
<context>
    <name>aanjager::GoalsButton</name>
    <message>
        <source>Goal: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Niet te wijzigen</translation>
    </message>
</context>
<context>
    <name>aanjager::HistoryModel</name>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Herstel “%1”</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>laatst gewijzigd %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln value(s)</source>
        <translation>
            <numerusform>meer dan %Ln waarde</numerusform>
            <numerusform>meer dan %Ln waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln waarde</numerusform>
            <numerusform>%Ln waarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Alle velden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Per veld</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Herstel deze waarde</translation>
    </message>
    <message>
        <source>Back to the measure</source>
        <translation>Terug naar de maatregel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Only verdict and status</source>
        <translation>Alleen oordeel en status</translation>
    </message>
    <message>
        <source>Group: field</source>
        <translation>Groeperen: veld</translation>
    </message>
    <message>
        <source>Group: day</source>
        <translation>Groeperen: dag</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Wordt gelezen wat er gebeurde…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln change(s)</source>
        <translation>
            <numerusform>de laatste wijziging</numerusform>
            <numerusform>de laatste %Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in %1</source>
        <translation>
            <numerusform>%Ln waarde in %1</numerusform>
            <numerusform>%Ln waarden in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::HistoryTab</name>
    <message>
        <source>Whole history</source>
        <translation>Hele historie</translation>
    </message>
    <message>
        <source>Reading what happened…</source>
        <translation>Wordt gelezen wat er gebeurde…</translation>
    </message>
</context>
<context>
    <name>aanjager::HouseStyle</name>
    <message>
        <source>Choose a lo&amp;go…</source>
        <translation>Lo&amp;go kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation>Colofon</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo verwijderen</translation>
    </message>
    <message>
        <source>C&amp;olophon</source>
        <translation>C&amp;olofon</translation>
    </message>
    <message>
        <source>The logo cannot be shown here.</source>
        <translation>Het logo kan hier niet getoond worden.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo is on every report from now on</source>
        <translation>Het logo staat vanaf nu op elke rapportage</translation>
    </message>
    <message>
        <source>The logo is removed</source>
        <translation>Het logo is verwijderd</translation>
    </message>
</context>
<context>
    <name>aanjager::ImportWizard</name>
    <message>
        <source>Import a list</source>
        <translation>Een lijst importeren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Sheet and header</source>
        <translation>Blad en kopregel</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Kolommen koppelen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>The programme can only be read now.</source>
        <translation>Het programma is nu alleen te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n to solve; what stays so goes to the note</source>
        <translation>
            <numerusform>%n op te lossen; wat zo blijft, komt in de notitie</numerusform>
            <numerusform>%n op te lossen; wat zo blijft, komt in de notitie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, blad “%2”</translation>
    </message>
    <message>
        <source>Next: sheet and header</source>
        <translation>Volgende: blad en kopregel</translation>
    </message>
    <message>
        <source>Next: map columns</source>
        <translation>Volgende: kolommen koppelen</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Volgende: controleren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>%1 %2: %3 new, %4 changed, %5 the same.</source>
        <translation>%1 %2: %3 nieuw, %4 gewijzigd, %5 ongewijzigd.</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Opslaan…</translation>
    </message>
</context>
<context>
    <name>aanjager::ItemMeasure</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
</context>
<context>
    <name>aanjager::KeptReportsDialog</name>
    <message>
        <source>Kept reports of round %1</source>
        <translation>Bewaarde rapporten van ronde %1</translation>
    </message>
    <message>
        <source>As they were when the round was closed; what changed since is not in them.</source>
        <translation>Zoals ze waren toen de ronde sloot; wat daarna veranderde, staat er niet in.</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Het hele rapport</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>Bewaarde rapporten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>The pages cannot be shown here. Save the report and open it in another program.</source>
        <translation>De bladzijden zijn hier niet te tonen. Sla het rapport op en open het in een ander programma.</translation>
    </message>
</context>
<context>
    <name>aanjager::KeyFigures</name>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>no plan to read it against</source>
        <translation>geen plan om tegen af te zetten</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points behind plan (%1)</source>
        <translation>
            <numerusform>%n punt achter op plan (%1)</numerusform>
            <numerusform>%n punten achter op plan (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points ahead of plan (%1)</source>
        <translation>
            <numerusform>%n punt voor op plan (%1)</numerusform>
            <numerusform>%n punten voor op plan (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned (%1)</source>
        <translation>volgens plan (%1)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>with progress</source>
        <translation>met gemelde voortgang</translation>
    </message>
    <message>
        <source>Savings realised</source>
        <translation>Besparing gerealiseerd</translation>
    </message>
    <message>
        <source>Savings realised, %1</source>
        <translation>Besparing gerealiseerd, %1</translation>
    </message>
    <message>
        <source>no savings planned yet</source>
        <translation>nog geen besparing gepland</translation>
    </message>
    <message>
        <source>planned %1 in %2</source>
        <translation>gepland: %1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2 planned for %3</source>
        <translation>%1 van geplande %2 in %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>with a realised saving in %1</source>
        <translation>met een besparing in %1</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>No reporting round yet</source>
        <translation>Nog geen voortgangsronde</translation>
    </message>
    <message>
        <source>no reporting round yet</source>
        <translation>nog geen voortgangsronde</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Gemeld in %1</translation>
    </message>
    <message>
        <source>round closed on %1</source>
        <translation>ronde gesloten op %1</translation>
    </message>
    <message>
        <source>round is open</source>
        <translation>ronde is open</translation>
    </message>
    <message numerus="yes">
        <source>round closes in %n days</source>
        <translation>
            <numerusform>ronde sluit over %n dag</numerusform>
            <numerusform>ronde sluit over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>round closes today</source>
        <translation>ronde sluit vandaag</translation>
    </message>
    <message numerus="yes">
        <source>round is %n days over time</source>
        <translation>
            <numerusform>ronde is %n dag over tijd</numerusform>
            <numerusform>ronde is %n dagen over tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message numerus="yes">
        <source>Shows the %n that did not report</source>
        <translation>
            <numerusform>Toont de %n die niet meldde</numerusform>
            <numerusform>Toont de %n die niet meldden</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported in %1</source>
        <translation>niet gemeld in %1</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>Besluiten gevraagd</translation>
    </message>
    <message>
        <source>with a decision asked</source>
        <translation>met een gevraagd besluit</translation>
    </message>
    <message>
        <source>meeting on %1</source>
        <translation>overleg op %1</translation>
    </message>
    <message>
        <source>no meeting planned</source>
        <translation>geen overleg gepland</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Gemiddelde van %1</translation>
    </message>
    <message>
        <source>Verdict, known for %1 of %2</source>
        <translation>Oordeel, bekend bij %1 van %2</translation>
    </message>
    <message>
        <source>Realised by %1</source>
        <translation>Gerealiseerd door %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Linked to nothing that can be shown</source>
        <translation>Nergens aan gekoppeld</translation>
    </message>
</context>
<context>
    <name>aanjager::LineBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Escape leaves it as it was</source>
        <translation>Escape laat het zoals het was</translation>
    </message>
</context>
<context>
    <name>aanjager::MainWindow</name>
    <message>
        <source>Open a programme</source>
        <translation>Programma openen</translation>
    </message>
    <message>
        <source>Programmes (*.%1)</source>
        <translation>Programma’s (*.%1)</translation>
    </message>
    <message>
        <source>Where is the programme kept?</source>
        <translation>Waar wordt het programma bewaard?</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapportage opslaan</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapportage opgeslagen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Not everything is stored</source>
        <translation>Niet alles is opgeslagen</translation>
    </message>
    <message>
        <source>What you typed could not be stored.</source>
        <translation>Wat u hebt getypt, kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>If you go on, that text is lost.</source>
        <translation>Als u doorgaat, gaat die tekst verloren.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Doorgaan zonder die tekst</translation>
    </message>
    <message>
        <source>The file was brought up to this version. As it was, it is kept as %1.</source>
        <translation>Het bestand is bijgewerkt naar deze versie. Zoals het was, is het bewaard als %1.</translation>
    </message>
    <message>
        <source>The path of the file is on the clipboard.</source>
        <translation>Het pad van het bestand staat op het klembord.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 van %2 geselecteerd</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Invulformulieren</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) made.</source>
        <translation>
            <numerusform>%n formulier gemaakt.</numerusform>
            <numerusform>%n formulieren gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>Read forms</source>
        <translation>Invulformulieren inlezen</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.ods)</source>
        <translation>Invulformulieren (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>This is a form to fill in. Open its programme first, then read the form.</source>
        <translation>Dit is een invulformulier. Open eerst het programma en lees het formulier dan in.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over.</source>
        <translation>
            <numerusform>%n antwoord overgenomen.</numerusform>
            <numerusform>%n antwoorden overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation>Opslaan als kopie</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Kopie opgeslagen: %1</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie openen</translation>
    </message>
    <message>
        <source>Beside this file lies a copy with other changes: %1. They are not in what you see.</source>
        <translation>Naast dit bestand staat een kopie met andere wijzigingen: %1. Die ziet u hier niet.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Making the forms</source>
        <translation>De formulieren worden gemaakt</translation>
    </message>
    <message>
        <source>Reading the forms</source>
        <translation>De formulieren worden gelezen</translation>
    </message>
    <message>
        <source>Copy saved: %1, without what parties reported: that was overwritten</source>
        <translation>Kopie opgeslagen: %1, zonder wat partijen meldden: dat was al overschreven</translation>
    </message>
    <message>
        <source>Round %1 is open.</source>
        <translation>Ronde %1 is open.</translation>
    </message>
    <message>
        <source>Round %1 is closed; its report is kept.</source>
        <translation>Ronde %1 is gesloten; het rapport is bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) taken over.</source>
        <translation>
            <numerusform>%n melding overgenomen.</numerusform>
            <numerusform>%n meldingen overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides to PDF</source>
        <translation>Dia’s naar pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>A presentation is shown</source>
        <translation>Er wordt gepresenteerd</translation>
    </message>
    <message>
        <source>Slides are shown now.</source>
        <translation>Er staan nu dia’s op het scherm.</translation>
    </message>
    <message>
        <source>If you close this, the presentation stops. All that was written down is stored.</source>
        <translation>Sluit u af, dan stopt de presentatie. Alles wat is vastgelegd, is bewaard.</translation>
    </message>
    <message>
        <source>Go on presenting</source>
        <translation>Verder presenteren</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Making the slides</source>
        <translation>De dia’s worden gemaakt</translation>
    </message>
</context>
<context>
    <name>aanjager::MakeFormsDialog</name>
    <message>
        <source>Make forms</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <source>Each party gets an Excel file with its own rows and its last answers. You send the files yourself; what comes back is read with “Read forms that came back”.</source>
        <translation>Elke partij krijgt een Excel-bestand met haar eigen regels en haar laatste antwoorden. U verstuurt de bestanden zelf; wat terugkomt, leest u in met ‘Invulformulieren inlezen’.</translation>
    </message>
    <message>
        <source>Reporting round</source>
        <translation>Voortgangsronde</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Tick all parties</source>
        <translation>Alle partijen aanvinken</translation>
    </message>
    <message>
        <source>Tick no party</source>
        <translation>Geen partij aanvinken</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>%1, the state on %2</source>
        <translation>%1, de stand op %2</translation>
    </message>
    <message>
        <source>Outside a round: the state as it is now</source>
        <translation>Buiten een ronde: de stand van nu</translation>
    </message>
    <message numerus="yes">
        <source>Make %n form(s)</source>
        <translation>
            <numerusform>%n formulier maken</numerusform>
            <numerusform>%n formulieren maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do the forms go?</source>
        <translation>Waar komen de formulieren?</translation>
    </message>
</context>
<context>
    <name>aanjager::MappingStep</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Kolommen van het bestand en wat ze worden</translation>
    </message>
    <message>
        <source>Remember this mapping as</source>
        <translation>Onthoud deze koppeling als</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Naam van de koppeling</translation>
    </message>
    <message>
        <source>As it comes in</source>
        <translation>Zo komt het binnen</translation>
    </message>
    <message>
        <source>Only rows to check</source>
        <translation>Alleen na te kijken</translation>
    </message>
    <message>
        <source>The rows as they come in</source>
        <translation>De rijen zoals ze binnenkomen</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>%1 van %2 gekoppeld</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping: guessed</source>
        <translation>Koppeling: geraden</translation>
    </message>
    <message>
        <source>Mapping: %1</source>
        <translation>Koppeling: %1</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Opnieuw raden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>The mapping “%1” is forgotten.</source>
        <translation>De koppeling “%1” is vergeten.</translation>
    </message>
    <message>
        <source>Sheet that is shown</source>
        <translation>Getoond blad</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blad %1</translation>
    </message>
</context>
<context>
    <name>aanjager::MatrixLegend</name>
    <message>
        <source>in full</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>not applicable</comment>
        <translation>n.v.t.</translation>
    </message>
    <message>
        <source>longer ago than agreed</source>
        <translation>langer geleden dan afgesproken</translation>
    </message>
    <message>
        <source>support asked</source>
        <translation>ondersteuning gevraagd</translation>
    </message>
    <message>
        <source>example to others</source>
        <translation>voorbeeld voor anderen</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
    <message>
        <source>as the lead told, where the municipality told nothing</source>
        <translation>zoals de trekker meldde, waar de gemeente niets meldde</translation>
    </message>
</context>
<context>
    <name>aanjager::MatrixModel</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1 mnd</translation>
    </message>
    <message>
        <source>reported as at %1</source>
        <translation>gemeld per %1</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nooit gemeld</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>of a cell to which a measure applies for a part</comment>
        <translation>deels</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a measure in a municipality</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Example to others</source>
        <translation>Voorbeeld voor anderen</translation>
    </message>
    <message>
        <source>Support asked</source>
        <translation>Ondersteuning gevraagd</translation>
    </message>
    <message>
        <source>%1, as the lead told</source>
        <translation>%1, volgens de trekker</translation>
    </message>
</context>
<context>
    <name>aanjager::MatrixPage</name>
    <message>
        <source>There is no matrix yet</source>
        <translation>Er is nog geen matrix</translation>
    </message>
    <message>
        <source>It needs at least one row and one municipality.</source>
        <translation>Daarvoor is minstens één rij en één gemeente nodig.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>When it was reported</source>
        <translation>Laatst gemeld</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Toon: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cel</numerusform>
            <numerusform>%n cellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a measure in a municipality</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cel gewijzigd</numerusform>
            <numerusform>%n cellen gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a block first: its top row goes down</source>
        <translation>Kies eerst een blok: de bovenste rij wordt naar beneden doorgetrokken</translation>
    </message>
    <message>
        <source>Choose a block first: its left column goes right</source>
        <translation>Kies eerst een blok: de linkerkolom wordt naar rechts doorgetrokken</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>Er staat geen tekst op het klembord</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the matrix</source>
        <translation>buiten de matrix</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the block cannot be put here</source>
        <translation>
            <numerusform>%n cel van het blok past hier niet</numerusform>
            <numerusform>%n cellen van het blok passen hier niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted are a degree (V, D 60%, L, N, ?), a status, a verdict or a percentage.</source>
        <translation>Wel mogelijk: een mate (V, D 60%, L, N, ?), een status, een oordeel of een percentage.</translation>
    </message>
    <message numerus="yes">
        <source>Paste the other %n</source>
        <translation>
            <numerusform>Plak de andere %n</numerusform>
            <numerusform>Plak de andere %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>De matrix exporteren</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschreven naar %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)…</source>
        <translation>Rekenblad (Excel)…</translation>
    </message>
    <message>
        <source>Separated values (CSV)…</source>
        <translation>Tekst met scheidingstekens (CSV)…</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>name of a file</comment>
        <translation>matrix</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Omlaag vullen</translation>
    </message>
    <message>
        <source>Fill to the right</source>
        <translation>Naar rechts vullen</translation>
    </message>
    <message>
        <source>All fields of this cell</source>
        <translation>Alle velden van deze cel</translation>
    </message>
    <message numerus="yes">
        <source>%n still need(s) a reason</source>
        <translation>
            <numerusform>bij %n ontbreekt de reden nog</numerusform>
            <numerusform>bij %n ontbreekt de reden nog</numerusform>
        </translation>
    </message>
    <message>
        <source>To the measures</source>
        <translation>Naar de maatregelen</translation>
    </message>
    <message>
        <source>Arrows choose a cell, V D L N set where it applies, 1–6 the status</source>
        <translation>Pijltjes kiezen een cel, V D L N waar het geldt, 1–6 de status</translation>
    </message>
</context>
<context>
    <name>aanjager::MatrixTotals</name>
    <message>
        <source>Totals per measure</source>
        <translation>Totalen per maatregel</translation>
    </message>
    <message>
        <source>Totals per municipality</source>
        <translation>Totalen per gemeente</translation>
    </message>
    <message>
        <source>Under way or done</source>
        <translation>Bezig of klaar</translation>
    </message>
    <message>
        <source>Reported in time</source>
        <translation>Op tijd gemeld</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>langer geleden</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasureFacts</name>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation>%1 van %2 gemeld</translation>
    </message>
    <message>
        <source>Follows from the municipalities: %1</source>
        <translation>Volgt uit de gemeenten: %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Besparing</translation>
    </message>
    <message>
        <source>e.g. Q3 2021</source>
        <translation>bijv. Q3 2021</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasureLink</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasurePanel</name>
    <message>
        <source>Previous (Alt+Up)</source>
        <translation>Vorige (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Next (Alt+Down)</source>
        <translation>Volgende (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Actions %1</source>
        <translation>Acties %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Kaart openen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiëren als tekst</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>%1 copied as text</source>
        <translation>%1 gekopieerd als tekst</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Verbanden</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>About this measure</source>
        <translation>Over deze maatregel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Follow the aspects</source>
        <translation>Volg de aspecten</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasureText</name>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasuresBoard</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>%1: at bat is now %2</source>
        <translation>%1: aan de lat is nu %2</translation>
    </message>
    <message>
        <source>%1: status is now %2</source>
        <translation>%1: status is nu %2</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasuresEmpty</name>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Put here what your region wants to achieve</source>
        <translation>Zet hier neer wat uw regio wil bereiken</translation>
    </message>
    <message>
        <source>Take over your list</source>
        <translation>Neem uw lijst over</translation>
    </message>
    <message>
        <source>One line for each %1. Number and status come by themselves; the rest can follow later.</source>
        <translation>Eén regel per %1. Nummer en status komen vanzelf; de rest kan later.</translation>
    </message>
    <message>
        <source>Type a first %1</source>
        <translation>Typ een eerste %1</translation>
    </message>
    <message>
        <source>There are three ways to begin; you can mix them.</source>
        <translation>Er zijn drie manieren om te beginnen. U kunt ze ook door elkaar gebruiken.</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Begin met een sjabloon</translation>
    </message>
    <message>
        <source>Puts words, themes and fixed lists ready; the content is yours.</source>
        <translation>Zet woorden, thema’s en vaste lijsten klaar; de inhoud blijft van u.</translation>
    </message>
    <message>
        <source>Open the demonstration programme</source>
        <translation>Open het demonstratieprogramma</translation>
    </message>
    <message>
        <source>Look around first?</source>
        <translation>Eerst rondkijken?</translation>
    </message>
    <message>
        <source>It changes nothing in your file.</source>
        <translation>Dat verandert niets aan uw bestand.</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice or CSV. You see everything first, and can undo it in one step.</source>
        <translation>Uit Excel, LibreOffice of CSV. U ziet eerst alles, en kunt het in één stap ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasuresModel</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>This could not be stored.</source>
        <translation>Dit kon niet worden bewaard.</translation>
    </message>
    <message>
        <source>The title cannot be empty.</source>
        <translation>De titel kan niet leeg zijn.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Geen thema</translation>
    </message>
    <message>
        <source>No longer fits the filter, and stays until you choose another.</source>
        <translation>Past niet meer in het filter en blijft staan tot u een andere kiest.</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasuresPage</name>
    <message>
        <source>Report…</source>
        <translation>Rapportage…</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>at bat</source>
        <translation>aan de lat</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Groeperen: %1</translation>
    </message>
    <message>
        <source>no %1 yet</source>
        <translation>nog geen %1</translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation>%1 van %2 gemeld</translation>
    </message>
    <message>
        <source>progress %1</source>
        <translation>voortgang %1</translation>
    </message>
    <message>
        <source>(plan %1)</source>
        <translation>(plan %1)</translation>
    </message>
    <message>
        <source>No %1 holds “%2”.</source>
        <translation>Geen %1 bevat “%2”.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>%1   Title, Enter</source>
        <translation>%1   Titel, Enter</translation>
    </message>
    <message>
        <source>The template is in place.</source>
        <translation>Het sjabloon staat klaar.</translation>
    </message>
    <message>
        <source>How the measures are shown</source>
        <translation>Hoe de maatregelen getoond worden</translation>
    </message>
    <message>
        <source>No %1 fits this filter.</source>
        <translation>Geen %1 past bij dit filter.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>The order of the package</source>
        <translation>De volgorde van het pakket</translation>
    </message>
    <message>
        <source>All columns, usual widths</source>
        <translation>Alle kolommen, gewone breedte</translation>
    </message>
    <message>
        <source>Board by</source>
        <translation>Bord naar</translation>
    </message>
    <message>
        <source>At bat</source>
        <translation>Aan de lat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Board: at bat</source>
        <translation>Bord: aan de lat</translation>
    </message>
    <message>
        <source>Board: status</source>
        <translation>Bord: status</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Put the panel away</source>
        <translation>Paneel opbergen</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Paneel tonen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Paneel</translation>
    </message>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (nu geen plaats)</translation>
    </message>
    <message>
        <source>Columns. No room now for: %1</source>
        <translation>Kolommen. Nu geen plaats voor: %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 van %2 %3</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer fits the filter</source>
        <translation>
            <numerusform>%n past niet meer in het filter</numerusform>
            <numerusform>%n passen niet meer in het filter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved</source>
        <comment>in the order</comment>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>%1 now under %2</source>
        <translation>%1 staat nu onder %2</translation>
    </message>
    <message>
        <source>%1 now without a theme</source>
        <translation>%1 staat nu zonder thema</translation>
    </message>
    <message>
        <source>Ask for something else, or show them all.</source>
        <translation>Vraag iets anders, of toon alles.</translation>
    </message>
    <message>
        <source>Rows are dragged in the order of the package.</source>
        <translation>Rijen versleept u in de volgorde van het pakket.</translation>
    </message>
    <message>
        <source>Show that order</source>
        <translation>Toon die volgorde</translation>
    </message>
</context>
<context>
    <name>aanjager::MeasuresTable</name>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
</context>
<context>
    <name>aanjager::MeetingView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Just written down</source>
        <translation>Zojuist vastgelegd</translation>
    </message>
    <message>
        <source>The list of the last time</source>
        <translation>De vorige lijst</translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation>Van de agenda gehaald</translation>
    </message>
    <message>
        <source>Taken out of the minutes</source>
        <translation>Uit het verslag gehaald</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Minutes %1 %2</source>
        <translation>Verslag %1 %2</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>Minutes saved: %1</source>
        <translation>Verslag opgeslagen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Minutes copied</source>
        <translation>Verslag gekopieerd</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle overleggen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <translation>Nieuw agendapunt</translation>
    </message>
    <message>
        <source>New item: M13 Phasing 20 min</source>
        <translation>Nieuw punt: M13 Fasering 20 min</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>takes the last one back</source>
        <translation>maakt de laatste ongedaan</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Volgend punt</translation>
    </message>
    <message>
        <source>Ctrl ↓</source>
        <translation>Ctrl ↓</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>bijeenkomst %1</translation>
    </message>
    <message>
        <source>%1 min in all</source>
        <translation>%1 min in totaal</translation>
    </message>
    <message>
        <source>The list of %1</source>
        <translation>Vorige lijst, %1</translation>
    </message>
    <message>
        <source>No meeting before this one</source>
        <translation>Geen eerdere bijeenkomst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing was agreed then, and nothing is open of earlier.</source>
        <translation>Toen is niets afgesproken, en van eerder staat niets open.</translation>
    </message>
    <message>
        <source>What is agreed today stands here the next time.</source>
        <translation>Wat vandaag wordt afgesproken, staat hier de volgende keer.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Agendapunt %1</translation>
    </message>
    <message>
        <source>Without an agenda</source>
        <translation>Zonder agenda</translation>
    </message>
    <message>
        <source>Put the first item on the agenda, or write down what is said</source>
        <translation>Zet het eerste punt op de agenda, of leg vast wat er gezegd wordt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Vorig punt</translation>
    </message>
    <message>
        <source>Ended at %1; the minutes can be saved or copied</source>
        <translation>Afgelopen om %1; u kunt het verslag bewaren of kopiëren</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Ends the meeting: the clock stops</source>
        <translation>Sluit de bijeenkomst af: de klok stopt</translation>
    </message>
    <message>
        <source>Begins the meeting: the clock runs</source>
        <translation>Begint de bijeenkomst: de klok loopt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation>van %1 min</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>loopt %1 min uit</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 min voor</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Being minuted</source>
        <translation>Verslag loopt</translation>
    </message>
    <message>
        <source>Edit this item</source>
        <translation>Dit punt bewerken</translation>
    </message>
    <message>
        <source>Edit this item: its words, kind, level, minutes, and what it is about</source>
        <translation>Dit punt bewerken: woorden, soort, niveau, minuten en waar het over gaat</translation>
    </message>
    <message>
        <source>Done of the list</source>
        <translation>Gedaan van de lijst</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle niveaus</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <source>Show the slides of this meeting (F5)</source>
        <translation>Toon de dia’s van dit overleg (F5)</translation>
    </message>
    <message>
        <source>Deferred: it comes back on the agenda of the next meeting</source>
        <translation>Aangehouden: het komt terug op de agenda van de volgende bijeenkomst</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>Pdf…</translation>
    </message>
    <message>
        <source>Text document (ODT)…</source>
        <translation>Tekstdocument (ODT)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webpagina (HTML)…</translation>
    </message>
    <message>
        <source>With the notes of the driver team</source>
        <translation>Met de notities van het aanjaagteam</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat er te zien is</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>List of the last time</source>
        <translation>Vorige lijst</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Punt aanhouden</translation>
    </message>
    <message>
        <source>F6 goes from list to list; Space ticks off here. What stays open comes back the next time.</source>
        <translation>F6 gaat van lijst naar lijst; spatie vinkt hier af. Wat open blijft, komt de volgende keer terug.</translation>
    </message>
</context>
<context>
    <name>aanjager::MeetingsModel</name>
    <message>
        <source>meeting %1</source>
        <translation>bijeenkomst %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>of an agenda</comment>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gereed</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <source>seat vacant</source>
        <translation>zetel onbezet</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
</context>
<context>
    <name>aanjager::MeetingsPage</name>
    <message>
        <source>Bodies and meetings</source>
        <translation>Overleggen en bijeenkomsten</translation>
    </message>
    <message>
        <source>No body meets yet</source>
        <translation>Er is nog geen overleg</translation>
    </message>
    <message>
        <source>A driver team, a board, a table: name the first above, then plan its meeting.</source>
        <translation>Een aanjaagteam, een bestuur, een tafel: noem hierboven het eerste, en plan dan een bijeenkomst.</translation>
    </message>
    <message>
        <source>Which bodies</source>
        <translation>Welke overleggen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Bijeenkomst openen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>New meeting of the chosen body</source>
        <translation>Nieuwe bijeenkomst van het gekozen overleg</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nieuw overleg</translation>
    </message>
    <message>
        <source>New body: its name</source>
        <translation>Nieuw overleg: de naam</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n overleg</numerusform>
            <numerusform>%n overleggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting removed, with its agenda and minutes</source>
        <translation>Bijeenkomst verwijderd, met agenda en verslag</translation>
    </message>
    <message>
        <source>Body removed; its meetings stay without one</source>
        <translation>Overleg verwijderd; de bijeenkomsten blijven zonder overleg</translation>
    </message>
    <message>
        <source>18 march, friday, in 2 weeks</source>
        <translation>18 maart, vrijdag, over 2 weken</translation>
    </message>
    <message>
        <source>New meeting of %1: %2</source>
        <translation>Nieuwe bijeenkomst van %1: %2</translation>
    </message>
    <message>
        <source>New meeting: %1</source>
        <translation>Nieuwe bijeenkomst: %1</translation>
    </message>
    <message>
        <source>New meeting of %1</source>
        <translation>Nieuwe bijeenkomst van %1</translation>
    </message>
    <message>
        <source>“%1” is no day. Accepted are %2, %3, friday, in 2 weeks; before it a body may be named.</source>
        <translation>“%1” is geen dag. Goed zijn %2, %3, vrijdag, over 2 weken; ervoor mag een overleg staan.</translation>
    </message>
</context>
<context>
    <name>aanjager::MilestonesTab</name>
    <message>
        <source>New milestone</source>
        <translation>Nieuwe mijlpaal</translation>
    </message>
    <message>
        <source>New milestone: what must be reached? Enter adds it</source>
        <translation>Nieuwe mijlpaal: wat moet er gehaald zijn? Enter voegt toe</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Gehaald: %1</translation>
    </message>
    <message>
        <source>Reached today</source>
        <translation>Vandaag gehaald</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Gehaald %1</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation>Kritiek: %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Mark as critical</source>
        <translation>Aanmerken als kritiek</translation>
    </message>
</context>
<context>
    <name>aanjager::MinutesModel</name>
    <message>
        <source>driver team only</source>
        <translation>alleen aanjaagteam</translation>
    </message>
</context>
<context>
    <name>aanjager::MissingList</name>
    <message>
        <source>What is still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: the report is complete.</source>
        <translation>Niets: de rapportage is compleet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Round %1 is still open: the report stays a draft until it closes.</source>
        <translation>Ronde %1 is nog open: de rapportage blijft een concept tot de ronde sluit.</translation>
    </message>
    <message>
        <source>Not reported on in this round: %1.</source>
        <translation>Niet gemeld in deze ronde: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are still a proposal.</source>
        <translation>
            <numerusform>%n tekst is nog een voorstel.</numerusform>
            <numerusform>%n teksten zijn nog een voorstel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Er is geen logo.</translation>
    </message>
    <message>
        <source>There is no colophon.</source>
        <translation>Er is geen colofon.</translation>
    </message>
    <message>
        <source>%1 is asked; not filled in: %2.</source>
        <translation>%1 wordt gevraagd; niet ingevuld: %2.</translation>
    </message>
    <message>
        <source>%1 is off course; not filled in: %2.</source>
        <translation>%1 is van koers; niet ingevuld: %2.</translation>
    </message>
    <message>
        <source>Off course and not explained: %1.</source>
        <translation>Van koers en niet toegelicht: %1.</translation>
    </message>
</context>
<context>
    <name>aanjager::MomentChoice</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>e.g. 15 oct 2020</source>
        <translation>bijv. 15 okt 2020</translation>
    </message>
    <message>
        <source>A day…</source>
        <translation>Een dag…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aanjager::MoneyTab</name>
    <message>
        <source>Add an amount</source>
        <translation>Bedrag toevoegen</translation>
    </message>
    <message>
        <source>%1: %2 together</source>
        <translation>%1: samen %2</translation>
    </message>
    <message>
        <source>No amounts yet.</source>
        <translation>Nog geen bedragen.</translation>
    </message>
</context>
<context>
    <name>aanjager::MunicipalitiesTab</name>
    <message>
        <source>This programme has no municipalities yet.</source>
        <translation>Dit programma heeft nog geen gemeenten.</translation>
    </message>
</context>
<context>
    <name>aanjager::MunicipalityRow</name>
    <message>
        <source>Local variant: %1</source>
        <translation>Lokale variant: %1</translation>
    </message>
    <message>
        <source>Opens the card</source>
        <translation>Opent de kaart</translation>
    </message>
</context>
<context>
    <name>aanjager::NewProgrammeDialog</name>
    <message>
        <source>New programme</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>All of it can be changed later.</source>
        <translation>Alles kan later nog worden gewijzigd.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>What one item is called</source>
        <translation>Hoe één onderdeel heet</translation>
    </message>
    <message>
        <source>What several items are called</source>
        <translation>Hoe meer onderdelen heten</translation>
    </message>
    <message>
        <source>Letter before the number</source>
        <translation>Letter vóór het nummer</translation>
    </message>
    <message>
        <source>One municipality on each line</source>
        <translation>Eén gemeente per regel</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Kies een plek…</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin met</translation>
    </message>
    <message>
        <source>A blank programme</source>
        <translation>Een leeg programma</translation>
    </message>
    <message>
        <source>Brings %1; the content is yours.</source>
        <translation>Brengt %1; de inhoud blijft van u.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>maatregel</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>maatregelen</translation>
    </message>
    <message>
        <source>New programme for a list</source>
        <translation>Nieuw programma voor een lijst</translation>
    </message>
    <message>
        <source>First the programme that %1 comes into; then you see what is in the list and what it becomes. All of it can be changed later.</source>
        <translation>Eerst het programma waar %1 in komt; daarna ziet u wat er in de lijst staat en wat het wordt. Alles is later te wijzigen.</translation>
    </message>
    <message>
        <source>Word for an item</source>
        <translation>Naam van een onderdeel</translation>
    </message>
</context>
<context>
    <name>aanjager::OverviewPage</name>
    <message>
        <source>Progress report…</source>
        <translation>Voortgangsrapportage…</translation>
    </message>
    <message>
        <source>There is nothing to oversee yet</source>
        <translation>Er valt nog niets te overzien</translation>
    </message>
    <message>
        <source>Add or import what your region wants to achieve; its state shows here.</source>
        <translation>Voeg toe of importeer wat uw regio wil bereiken; hier ziet u hoe het ervoor staat.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>As of %1, round %2</source>
        <translation>Stand van %1, ronde %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand van %1</translation>
    </message>
    <message>
        <source>There was no board meeting and no round yet to compare with.</source>
        <translation>Er was nog geen bestuurlijk overleg en geen ronde om mee te vergelijken.</translation>
    </message>
    <message>
        <source>To the measures</source>
        <translation>Naar de maatregelen</translation>
    </message>
</context>
<context>
    <name>aanjager::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Bladzijden van de rapportage</translation>
    </message>
</context>
<context>
    <name>aanjager::PaletteModel</name>
    <message>
        <source>Pages and commands</source>
        <translation>Pagina’s en opdrachten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Besluiten en acties</translation>
    </message>
    <message>
        <source>Parties, goals, meetings</source>
        <translation>Partijen, doelen, overleggen</translation>
    </message>
    <message>
        <source>By municipality and round</source>
        <translation>Per gemeente en ronde</translation>
    </message>
</context>
<context>
    <name>aanjager::PaletteSheet</name>
    <message>
        <source>Search everything</source>
        <translation>Zoeken in alles</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Escape closes.</source>
        <translation>Pijltjes kiezen, Enter opent, Escape sluit.</translation>
    </message>
    <message>
        <source>Search every record, page and command</source>
        <translation>Zoek in alles wat er staat, pagina’s en opdrachten</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kies</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieer</translation>
    </message>
    <message>
        <source>begin with</source>
        <translation>begin met</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partij</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Type a word, or a part of one.</source>
        <translation>Typ een woord, of het begin ervan.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer or shorter words, a number such as %2, or the name of a municipality.</source>
        <translation>Niets gevonden voor “%1”. Probeer minder of kortere woorden, een nummer zoals %2, of de naam van een gemeente.</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>minder dan 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>more than %n found</source>
        <translation>
            <numerusform>meer dan %n gevonden</numerusform>
            <numerusform>meer dan %n gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, still reading</source>
        <translation>%1, leest nog</translation>
    </message>
    <message>
        <source>%1, not everything could be searched</source>
        <translation>%1, niet alles kon worden doorzocht</translation>
    </message>
</context>
<context>
    <name>aanjager::PanelButton</name>
    <message>
        <source>Panel</source>
        <translation>Paneel</translation>
    </message>
    <message>
        <source>Put the panel away</source>
        <translation>Paneel opbergen</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Paneel tonen</translation>
    </message>
</context>
<context>
    <name>aanjager::PartyReportsModel</name>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorige keer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>This could not be stored.</source>
        <translation>Dit kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>%1 (as lead)</source>
        <translation>%1 (als trekker)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
</context>
<context>
    <name>aanjager::PartySheet</name>
    <message>
        <source>Remind…</source>
        <translation>Herinneren…</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Wat gemeld is</translation>
    </message>
    <message>
        <source>No lead filled in</source>
        <translation>Geen trekker ingevuld</translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation>%1 van %2 gemeld</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>afgetekend</translation>
    </message>
    <message>
        <source>Nothing changed in the rest (%1)</source>
        <translation>De rest: niets veranderd (%1)</translation>
    </message>
    <message>
        <source>Withdraw the sign-off</source>
        <translation>Aftekening intrekken</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Aftekenen</translation>
    </message>
    <message>
        <source>The party agrees with what is told here</source>
        <translation>De partij is het eens met wat hier gemeld is</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s): nothing changed.</source>
        <translation>
            <numerusform>%n melding: niets veranderd.</numerusform>
            <numerusform>%n meldingen: niets veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Formulier openen</translation>
    </message>
    <message>
        <source>Verdict by aspect, cause and correction of what it leads (Enter)</source>
        <translation>Oordeel per aspect, oorzaak en bijsturing van wat deze partij trekt (Enter)</translation>
    </message>
    <message>
        <source>Nothing was filled in. Did nothing change?</source>
        <translation>Er is niets ingevuld. Is er niets veranderd?</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Niets veranderd</translation>
    </message>
</context>
<context>
    <name>aanjager::PasteReportsDialog</name>
    <message>
        <source>What was read</source>
        <translation>Wat gelezen is</translation>
    </message>
    <message>
        <source>Paste from a mail</source>
        <translation>Plakken uit een mail</translation>
    </message>
    <message>
        <source>A line for each measure, with its number: “M03: 75%, orange, waiting for the tender”. Nothing is stored before you have looked at it.</source>
        <translation>Een regel per onderdeel, met het nummer: “M03: 75%, oranje, wacht op de aanbesteding”. Er wordt niets opgeslagen voordat u ernaar gekeken hebt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>The leads of the measures</source>
        <translation>De trekkers</translation>
    </message>
    <message>
        <source>The text of the mail</source>
        <translation>De tekst van de mail</translation>
    </message>
    <message>
        <source>Paste the text of the mail here</source>
        <translation>Plak hier de tekst van de mail</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>No measure was recognised yet</source>
        <translation>Nog geen nummer herkend</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) recognised</source>
        <translation>
            <numerusform>%n onderdeel herkend</numerusform>
            <numerusform>%n onderdelen herkend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n report(s)</source>
        <translation>
            <numerusform>%n melding overnemen</numerusform>
            <numerusform>%n meldingen overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::PastedReportsModel</name>
    <message>
        <source>nothing changed</source>
        <translation>niets veranderd</translation>
    </message>
    <message>
        <source>nothing understood</source>
        <translation>niets begrepen</translation>
    </message>
    <message>
        <source>told already on %1</source>
        <translation>al gemeld op %1</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Wordt overgenomen</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Wordt niet overgenomen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>dit nummer is er niet</translation>
    </message>
    <message>
        <source>read from a sentence: right?</source>
        <translation>uit een zin gelezen: klopt het?</translation>
    </message>
</context>
<context>
    <name>aanjager::PlanLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
    <message>
        <source>Bars: done, planned and expected. Diamonds: milestones. Circles: decisions. Squares: board meetings, with the number of decisions asked.</source>
        <translation>Balken: gereed, gepland en verwachte uitloop. Ruiten: mijlpalen. Rondjes: besluiten. Vierkantjes: bestuurlijke overleggen, met het aantal gevraagde besluiten.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>expected later</source>
        <translation>verwachte uitloop</translation>
    </message>
    <message>
        <source>milestone reached</source>
        <translation>mijlpaal gehaald</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>broken chain</source>
        <translation>gebroken keten</translation>
    </message>
</context>
<context>
    <name>aanjager::PlanningChart</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Arrows go over rows and marks, Alt with the arrows moves what is chosen in time.</source>
        <translation>De pijlen gaan langs rijen en tekens; met Alt en de pijlen verschuift wat is gekozen in de tijd.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nieuwe mijlpaal</translation>
    </message>
    <message>
        <source>One step earlier</source>
        <translation>Een stap eerder</translation>
    </message>
    <message>
        <source>One step later</source>
        <translation>Een stap later</translation>
    </message>
</context>
<context>
    <name>aanjager::PlanningInspector</name>
    <message>
        <source>What is chosen</source>
        <translation>Wat is gekozen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Depends on nothing, and nothing on it.</source>
        <translation>Hangt nergens van af, en niets hangt ervan af.</translation>
    </message>
    <message>
        <source>What must be done before this can go on: tick it, or take the tick away</source>
        <translation>Wat eerst klaar moet zijn: zet een vinkje, of haal het weg</translation>
    </message>
</context>
<context>
    <name>aanjager::PlanningPage</name>
    <message>
        <source>There is nothing to plan yet</source>
        <translation>Er is nog niets te plannen</translation>
    </message>
    <message>
        <source>Add or import what your region wants to achieve, with a start and an end.</source>
        <translation>Voeg toe of importeer wat uw regio wil bereiken, met een start en een einde.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mijlpaal</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>How much time is in sight</source>
        <translation>Hoeveel tijd in beeld is</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in the planning</source>
        <translation>Zoeken in de planning</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Afhankelijkheden</translation>
    </message>
    <message>
        <source>What slipped</source>
        <translation>Verschoven</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) late</source>
        <translation>
            <numerusform>%n mijlpaal te laat</numerusform>
            <numerusform>%n mijlpalen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to end later</source>
        <translation>
            <numerusform>%n met verwachte uitloop</numerusform>
            <numerusform>%n met verwachte uitloop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken chain(s)</source>
        <translation>
            <numerusform>%n gebroken keten</numerusform>
            <numerusform>%n gebroken ketens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Milestone removed</source>
        <translation>Mijlpaal verwijderd</translation>
    </message>
    <message>
        <source>New milestone for what is chosen (Insert)</source>
        <translation>Nieuwe mijlpaal bij wat is gekozen (Insert)</translation>
    </message>
</context>
<context>
    <name>aanjager::Presentation</name>
    <message>
        <source>Written down</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Niets om opnieuw te doen</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>A presentation is shown</source>
        <translation>Er wordt een presentatie getoond</translation>
    </message>
    <message>
        <source>This file is open to read only</source>
        <translation>Dit bestand is alleen te lezen</translation>
    </message>
    <message>
        <source>There is no meeting to write this down with</source>
        <translation>Er is geen overleg om dit bij te bewaren</translation>
    </message>
    <message>
        <source>These slides show an earlier moment; decide on slides of now</source>
        <translation>Deze dia’s tonen een eerder moment; leg besluiten vast op dia’s van nu</translation>
    </message>
</context>
<context>
    <name>aanjager::PreviousPanel</name>
    <message>
        <source>Promised next step</source>
        <translation>Beloofde volgende stap</translation>
    </message>
    <message>
        <source>Nothing was told of this before.</source>
        <translation>Hierover is niet eerder gemeld.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open acties</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Met het toetsenbord</translation>
    </message>
    <message>
        <source>Choose the status</source>
        <translation>Status kiezen</translation>
    </message>
    <message>
        <source>Time, money, quality</source>
        <translation>Tijd, geld, kwaliteit</translation>
    </message>
    <message>
        <source>Then the verdict</source>
        <translation>Daarna het oordeel</translation>
    </message>
    <message>
        <source>Progress 5 more</source>
        <translation>Voortgang 5 hoger</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Niets veranderd</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Volgend veld</translation>
    </message>
    <message>
        <source>Next that is missing</source>
        <translation>Volgende die ontbreekt</translation>
    </message>
    <message>
        <source>Submit and next</source>
        <translation>Indienen en volgende</translation>
    </message>
    <message>
        <source>The previous round</source>
        <translation>De vorige ronde</translation>
    </message>
    <message>
        <source>Previous correction</source>
        <translation>Vorige bijsturing</translation>
    </message>
    <message>
        <source>No previous round</source>
        <translation>Geen vorige ronde</translation>
    </message>
    <message>
        <source>Previous round, %1</source>
        <translation>Vorige ronde, %1</translation>
    </message>
    <message>
        <source>The previous text</source>
        <translation>Vorige tekst</translation>
    </message>
</context>
<context>
    <name>aanjager::ProblemList</name>
    <message>
        <source>To solve</source>
        <translation>Op te lossen</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Alle voorstellen overnemen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more kind(s)</source>
        <translation>
            <numerusform>En nog %n soort</numerusform>
            <numerusform>En nog %n soorten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the table was understood.</source>
        <translation>Alles in de tabel is begrepen.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rij %1: %2</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Toon de cel</translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation>%1: kies</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Wat “%1” wordt</translation>
    </message>
    <message>
        <source>Choose what they become</source>
        <translation>Kies wat ze worden</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>Laatste dag van de maand</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>niets te doen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Zelf invullen</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Het is %1</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>aanjager::ProgrammeHead</name>
    <message>
        <source>Menu of the programme</source>
        <translation>Menu van het programma</translation>
    </message>
</context>
<context>
    <name>aanjager::ProgrammeSettings</name>
    <message>
        <source>Settings of the programme</source>
        <translation>Instellingen van het programma</translation>
    </message>
    <message>
        <source>They are kept in the file, and hold for everybody who opens it.</source>
        <translation>Ze staan in het bestand en gelden voor iedereen die het opent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>“%1” mag niet leeg zijn.</translation>
    </message>
</context>
<context>
    <name>aanjager::ProgrammeView</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>Sturen</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Reporting round</source>
        <translation>Voortgangsronde</translation>
    </message>
</context>
<context>
    <name>aanjager::ProgressCard</name>
    <message>
        <source>Progress against plan</source>
        <translation>Voortgang tegenover plan</translation>
    </message>
    <message>
        <source>mean of %1 %2</source>
        <translation>gemiddelde van %1 %2</translation>
    </message>
    <message>
        <source>Progress: mean of %1 %2</source>
        <translation>Voortgang: gemiddelde van %1 %2</translation>
    </message>
    <message>
        <source>with progress</source>
        <translation>met gemelde voortgang</translation>
    </message>
    <message>
        <source>No plan to draw: none has a start and an end yet.</source>
        <translation>Geen plan om te tekenen: nergens zijn begin en eind ingevuld.</translation>
    </message>
    <message>
        <source>No progress is reported yet.</source>
        <translation>Er is nog geen voortgang gemeld.</translation>
    </message>
    <message>
        <source>From the first round on, the course of progress stands here.</source>
        <translation>Vanaf de eerste ronde staat hier het verloop van de voortgang.</translation>
    </message>
    <message>
        <source>A part of the program is missing: aanjager_plot.</source>
        <translation>Een onderdeel van het programma ontbreekt: aanjager_plot.</translation>
    </message>
    <message>
        <source>The course of progress is being computed…</source>
        <translation>Het verloop van de voortgang wordt berekend…</translation>
    </message>
    <message>
        <source>The course of progress could not be read.</source>
        <translation>Het verloop van de voortgang kon niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>aanjager::ProgressChartView</name>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>bereikt %1</translation>
    </message>
</context>
<context>
    <name>aanjager::ProgressSlider</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>aanjager::QuickAdd</name>
    <message>
        <source>Theme of the new item</source>
        <translation>Thema van wat nieuw is</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>In theme: %1</source>
        <translation>In thema: %1</translation>
    </message>
</context>
<context>
    <name>aanjager::QuickSet</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Follow the aspects</source>
        <translation>Volg de aspecten</translation>
    </message>
    <message>
        <source>Given on the whole; by aspects: %1</source>
        <translation>Als geheel gegeven; uit aspecten: %1</translation>
    </message>
</context>
<context>
    <name>aanjager::ReadFormsDialog</name>
    <message>
        <source>Forms that came back</source>
        <translation>Teruggekomen invulformulieren</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What is ticked is taken over as one change and can be undone in one step. What was changed in the programme since the form was made is not ticked.</source>
        <translation>Er is nog niets opgeslagen. Wat is aangevinkt, wordt in één keer overgenomen en is in één stap terug te draaien. Wat sinds het maken van het formulier in het programma is veranderd, is niet aangevinkt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick what nobody doubts</source>
        <translation>Alleen wat zeker is</translation>
    </message>
    <message>
        <source>Answers of the forms</source>
        <translation>Antwoorden op de formulieren</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>Na te kijken: %1</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Er is niets om over te nemen.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are taken over.</source>
        <translation>%1 van %2 antwoorden worden overgenomen.</translation>
    </message>
</context>
<context>
    <name>aanjager::ReasonBox</name>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Soort reden</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>To what part it applies</source>
        <translation>Voor welk deel de maatregel geldt</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Reden, in een paar woorden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Escape leaves it as it was</source>
        <translation>Esc laat het zoals het was</translation>
    </message>
    <message>
        <source>Without a reason? Enter once more stores it so.</source>
        <translation>Zonder reden? Nog eens Enter legt het zo vast.</translation>
    </message>
</context>
<context>
    <name>aanjager::RecentList</name>
    <message>
        <source>No longer at %1</source>
        <translation>Niet meer op %1</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Uit deze lijst halen</translation>
    </message>
</context>
<context>
    <name>aanjager::RecentModel</name>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
</context>
<context>
    <name>aanjager::RecordRow</name>
    <message>
        <source>Remove this %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>aanjager::RecordsTab</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>aanjager::RelationsTab</name>
    <message>
        <source>Kind of the new relation</source>
        <translation>Soort van het nieuwe verband</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nieuw verband</translation>
    </message>
    <message>
        <source>Number or title, Enter</source>
        <translation>Nummer of titel, Enter</translation>
    </message>
    <message>
        <source>%1 this one</source>
        <translation>%1 deze</translation>
    </message>
    <message>
        <source>There is no such measure</source>
        <translation>Deze maatregel bestaat niet</translation>
    </message>
    <message>
        <source>This is the measure itself</source>
        <translation>Dit is de maatregel zelf</translation>
    </message>
</context>
<context>
    <name>aanjager::RemindersDialog</name>
    <message>
        <source>Reminders for round %1</source>
        <translation>Herinneringen voor ronde %1</translation>
    </message>
    <message>
        <source>A text for each who has not reported everything yet. Change it as you like; nothing is sent from here.</source>
        <translation>Een tekst voor ieder die nog niet alles gemeld heeft. Pas hem gerust aan; hiervandaan wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>No lead filled in</source>
        <translation>Geen trekker ingevuld</translation>
    </message>
    <message>
        <source>Who has not reported yet</source>
        <translation>Wie nog niet gemeld heeft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>no address is known; fill it in, or copy the text</source>
        <translation>geen adres bekend; vul het in, of kopieer de tekst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Openen in het mailprogramma</translation>
    </message>
    <message>
        <source>Everything that was asked is reported.</source>
        <translation>Alles wat gevraagd is, is gemeld.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>The text is too long for the mail program to take over; copy it.</source>
        <translation>De tekst is te lang om in het mailprogramma te openen; kopieer hem.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>Opened in the mail program.</source>
        <translation>Geopend in het mailprogramma.</translation>
    </message>
    <message>
        <source>No mail program could be opened; copy the text.</source>
        <translation>Er ging geen mailprogramma open; kopieer de tekst.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n nog niet gemeld</numerusform>
            <numerusform>%n nog niet gemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens a mail without an address</source>
        <translation>Opent een mail zonder adres</translation>
    </message>
    <message>
        <source>Opens a mail to %1</source>
        <translation>Opent een mail aan %1</translation>
    </message>
</context>
<context>
    <name>aanjager::ReportChoices</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand van</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Nu, %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Geen vergelijking</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Draft or final</source>
        <translation>Concept of definitief</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Volledige rapportage</translation>
    </message>
    <message>
        <source>Actions per party</source>
        <translation>Acties per partij</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Every party</source>
        <translation>Alle partijen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Part&amp;y</source>
        <translation>&amp;Partij</translation>
    </message>
    <message>
        <source>&amp;State of</source>
        <translation>S&amp;tand van</translation>
    </message>
    <message>
        <source>Com&amp;pared with</source>
        <translation>Ve&amp;rgeleken met</translation>
    </message>
    <message>
        <source>&amp;Visibility</source>
        <translation>&amp;Zichtbaarheid</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>&amp;Draft or final</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>&amp;Versie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>As the round</source>
        <translation>Volgens ronde</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>Besluitenlijst</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
</context>
<context>
    <name>aanjager::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapportage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Say a day, such as 15 oct 2020.</source>
        <translation>Geef een dag op, zoals 15 okt 2020.</translation>
    </message>
    <message>
        <source>Progress report %1</source>
        <translation>Voortgangsrapportage %1</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsrapportage</translation>
    </message>
    <message>
        <source>Not everything is stored</source>
        <translation>Niet alles is opgeslagen</translation>
    </message>
    <message>
        <source>What you typed could not be stored.</source>
        <translation>Wat u typte kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>If you go on, that text is lost.</source>
        <translation>Als u verdergaat, gaat die tekst verloren.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Verdergaan zonder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Bestandsvorm</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Opslaan als %1…</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Actielijst</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>Besluitenlijst</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
</context>
<context>
    <name>aanjager::ReportEntry</name>
    <message>
        <source>Nothing changed</source>
        <translation>Niets veranderd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submit and next</source>
        <translation>Indienen en volgende</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>On to the next that is missing (Ctrl+Down)</source>
        <translation>Naar de volgende die ontbreekt (Ctrl+Down)</translation>
    </message>
    <message>
        <source>no lead filled in yet</source>
        <translation>nog geen trekker ingevuld</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>gemeld %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>niets veranderd</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>afgetekend</translation>
    </message>
    <message>
        <source>draft, stored</source>
        <translation>concept, bewaard</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Nothing was filled in. Did nothing change?</source>
        <translation>Er is niets ingevuld. Is er niets veranderd?</translation>
    </message>
</context>
<context>
    <name>aanjager::ReportPreview</name>
    <message>
        <source>brought up to date with every key</source>
        <translation>bijgewerkt na elke toets</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de bladzijden</translation>
    </message>
    <message>
        <source>As wide as fits</source>
        <translation>Paginabreed</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele bladzijde</translation>
    </message>
    <message>
        <source>The pages could not be shown.</source>
        <translation>De bladzijden konden niet worden getoond.</translation>
    </message>
    <message>
        <source>Pages are being made…</source>
        <translation>Bladzijden worden gemaakt…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>aanjager::ReportTab</name>
    <message>
        <source>Open actions</source>
        <translation>Open acties</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Nog niet gemeld</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation>Geen open acties</translation>
    </message>
    <message>
        <source>Correction before</source>
        <translation>Vorige bijsturing</translation>
    </message>
    <message>
        <source>Ask for support…</source>
        <translation>Ondersteuning vragen…</translation>
    </message>
</context>
<context>
    <name>aanjager::ReportTexts</name>
    <message>
        <source>What was told before (Ctrl+D)</source>
        <translation>Wat eerder gemeld is (Ctrl+D)</translation>
    </message>
    <message>
        <source>say the cause, the consequence and the correction</source>
        <translation>oorzaak, gevolg en bijsturing nodig</translation>
    </message>
    <message>
        <source>Leave empty where nothing is needed</source>
        <translation>Laat leeg als er niets nodig is</translation>
    </message>
    <message>
        <source>For the team alone</source>
        <translation>Alleen voor het team</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Het geheel</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More: hindrance, note, who tells it</source>
        <translation>Meer: belemmering, notitie, wie het meldt</translation>
    </message>
    <message>
        <source>Take over the text of %1</source>
        <translation>Tekst van %1 overnemen</translation>
    </message>
</context>
<context>
    <name>aanjager::ReportWords</name>
    <message>
        <source>&amp;Conclusion (title)</source>
        <translation>&amp;Conclusie (titel)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Inleiding</translation>
    </message>
    <message>
        <source>What goes &amp;well</source>
        <translation>&amp;Wat goed gaat</translation>
    </message>
    <message>
        <source>What ru&amp;bs</source>
        <translation>Wat sc&amp;huurt</translation>
    </message>
    <message>
        <source>There is no reporting round yet that could hold words, so the proposals are printed.</source>
        <translation>Er is nog geen voortgangsronde die woorden kan bewaren; de voorstellen worden afgedrukt.</translation>
    </message>
    <message>
        <source>This round is closed: its words stay as they were then.</source>
        <translation>Deze ronde is gesloten: de woorden blijven zoals ze toen waren.</translation>
    </message>
    <message>
        <source>This is an earlier state: its words stay as they were then.</source>
        <translation>Dit is een eerdere stand: de woorden blijven zoals ze toen waren.</translation>
    </message>
    <message>
        <source>The programme is open for reading only, so the words cannot be edited.</source>
        <translation>Het programma is alleen om te lezen geopend; de woorden kunnen niet worden bewerkt.</translation>
    </message>
    <message>
        <source>This report has no words of its own.</source>
        <translation>Dit rapport heeft geen eigen woorden.</translation>
    </message>
</context>
<context>
    <name>aanjager::RoundDialog</name>
    <message>
        <source>Open a round</source>
        <translation>Ronde openen</translation>
    </message>
    <message>
        <source>Change round %1</source>
        <translation>Ronde %1 wijzigen</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Ronde openen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Leads, about their measures</source>
        <translation>Trekkers, over wat zij trekken</translation>
    </message>
    <message>
        <source>Parties, about all that applies to them</source>
        <translation>Partijen, over alles wat bij hen geldt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A day is needed here.</source>
        <translation>Hier is een dag nodig.</translation>
    </message>
    <message>
        <source>The round needs a label.</source>
        <translation>De ronde heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a round %1 already.</source>
        <translation>Er is al een ronde %1.</translation>
    </message>
    <message>
        <source>The round closes before it opens.</source>
        <translation>De ronde sluit voordat zij opent.</translation>
    </message>
    <message>
        <source>A round asks how everything stands on one day. Whoever is ticked is asked and reminded.</source>
        <translation>Een ronde vraagt hoe alles er op één dag voor staat. Wie is aangevinkt, wordt gevraagd en herinnerd.</translation>
    </message>
    <message>
        <source>no lead filled in yet</source>
        <translation>nog geen trekker ingevuld</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of leads are asked</source>
        <translation>
            <numerusform>Aan de trekkers wordt %n melding gevraagd</numerusform>
            <numerusform>Aan de trekkers worden %n meldingen gevraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and of %n party(ies) all that applies to them</source>
        <translation>
            <numerusform>en aan %n partij alles wat bij haar geldt</numerusform>
            <numerusform>en aan %n partijen alles wat bij hen geldt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::RoundList</name>
    <message>
        <source>Who and what is asked</source>
        <translation>Wie en wat gevraagd is</translation>
    </message>
</context>
<context>
    <name>aanjager::RoundPage</name>
    <message>
        <source>Everything that was asked is reported.</source>
        <translation>Alles wat gevraagd is, is gemeld.</translation>
    </message>
    <message>
        <source>Round %1 is open again.</source>
        <translation>Ronde %1 is weer open.</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Ronde sluiten…</translation>
    </message>
    <message>
        <source>Kept report…</source>
        <translation>Bewaard rapport…</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Getoond per</translation>
    </message>
    <message>
        <source>No round was opened yet</source>
        <translation>Er is nog geen ronde geopend</translation>
    </message>
    <message>
        <source>A round asks everybody how their measures stand on one day.</source>
        <translation>Een ronde vraagt iedereen hoe het er op één dag voor staat.</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Ronde openen…</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Andere ronde</translation>
    </message>
    <message>
        <source>More about the round</source>
        <translation>Meer over de ronde</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Per partij</translation>
    </message>
    <message>
        <source>Nothing is asked in this round</source>
        <translation>In deze ronde is niets gevraagd</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>gesloten %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Paste from a mail…</source>
        <translation>Plakken uit een mail…</translation>
    </message>
    <message>
        <source>Make forms to fill in…</source>
        <translation>Invulformulieren maken…</translation>
    </message>
    <message>
        <source>Read forms that came back…</source>
        <translation>Ingevulde formulieren inlezen…</translation>
    </message>
    <message>
        <source>Change the round…</source>
        <translation>Ronde wijzigen…</translation>
    </message>
    <message>
        <source>Open this round again</source>
        <translation>Deze ronde opnieuw openen</translation>
    </message>
    <message>
        <source>Reporting round %1</source>
        <translation>Voortgangsronde %1</translation>
    </message>
    <message>
        <source>state on %1</source>
        <translation>stand op %1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>gesloten op %1</translation>
    </message>
    <message>
        <source>open from %1 to %2</source>
        <translation>open van %1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n lead(s)</source>
        <translation>
            <numerusform>Herinnering aan %n trekker</numerusform>
            <numerusform>Herinnering aan %n trekkers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reported</source>
        <translation>%1 van %2 gemeld</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>closes today</source>
        <translation>sluit vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over time</source>
        <translation>
            <numerusform>%n dag over tijd</numerusform>
            <numerusform>%n dagen over tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporting round</source>
        <translation>Voortgangsronde</translation>
    </message>
    <message>
        <source>%1 of %2 leads&apos; reports</source>
        <translation>%1 van %2 door trekkers gemeld</translation>
    </message>
    <message>
        <source>previous round %1 of %2</source>
        <translation>vorige ronde %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n reporter(s)</source>
        <translation>
            <numerusform>Herinnering aan %n melder</numerusform>
            <numerusform>Herinnering aan %n melders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parties told all</source>
        <translation>%1 van %2 partijen hebben alles gemeld</translation>
    </message>
</context>
<context>
    <name>aanjager::RoundProgress</name>
    <message>
        <source>No round yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>No round is open</source>
        <translation>Er is geen ronde open</translation>
    </message>
    <message>
        <source>Shows what is not reported yet</source>
        <translation>Toont wat nog niet gemeld is</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeld</translation>
    </message>
    <message numerus="yes">
        <source>reported; closes in %n day(s)</source>
        <translation>
            <numerusform>gemeld; sluit over %n dag</numerusform>
            <numerusform>gemeld; sluit over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>reported; closes today</source>
        <translation>gemeld; sluit vandaag</translation>
    </message>
    <message numerus="yes">
        <source>reported; due %n day(s) ago</source>
        <translation>
            <numerusform>gemeld; had %n dag geleden binnen moeten zijn</numerusform>
            <numerusform>gemeld; had %n dagen geleden binnen moeten zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first round…</source>
        <translation>Eerste ronde openen…</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Ronde openen…</translation>
    </message>
</context>
<context>
    <name>aanjager::SavingsCard</name>
    <message>
        <source>No deficit and no savings are filled in yet.</source>
        <translation>Er zijn nog geen tekort en geen besparingen ingevuld.</translation>
    </message>
    <message>
        <source>The deficit is %1; no savings are planned yet.</source>
        <translation>Het tekort is %1; er zijn nog geen besparingen gepland.</translation>
    </message>
    <message>
        <source>%1 is planned to be saved in %2; no deficit is filled in to read it against.</source>
        <translation>Gepland is %1 te besparen in %2; er is geen tekort ingevuld om dat tegen af te zetten.</translation>
    </message>
    <message>
        <source>Savings against the deficit</source>
        <translation>Besparing tegenover tekort</translation>
    </message>
    <message>
        <source>Structural savings %1 (S) against the deficit</source>
        <translation>Structurele besparing %1 (S) tegenover tekort</translation>
    </message>
    <message>
        <source>One-off savings %1 (I) against the deficit</source>
        <translation>Incidentele besparing %1 (I) tegenover tekort</translation>
    </message>
    <message>
        <source>Savings %1 against the deficit</source>
        <translation>Besparing %1 tegenover tekort</translation>
    </message>
    <message>
        <source>Deficit: %1</source>
        <translation>Tekort: %1</translation>
    </message>
</context>
<context>
    <name>aanjager::SavingsView</name>
    <message>
        <source>%1: %2 planned, %3 realised</source>
        <translation>%1: %2 gepland, %3 gerealiseerd</translation>
    </message>
    <message>
        <source>%1, theme with %2</source>
        <translation>%1; thema met %2</translation>
    </message>
</context>
<context>
    <name>aanjager::SeatEntry</name>
    <message>
        <source>Function; vacant while it is empty</source>
        <translation>Functie; onbezet zolang dit leeg is</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>vacant, before</source>
        <translation>onbezet, voorheen</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>onbezet</translation>
    </message>
</context>
<context>
    <name>aanjager::SegmentedControl</name>
    <message>
        <source>%1, cannot be changed</source>
        <translation>%1, niet te wijzigen</translation>
    </message>
</context>
<context>
    <name>aanjager::SelectionBar</name>
    <message>
        <source>What is done to all that is chosen</source>
        <translation>Wat met alles wat gekozen is gebeurt</translation>
    </message>
    <message>
        <source>Choose one again (Esc)</source>
        <translation>Selectie opheffen (Esc)</translation>
    </message>
</context>
<context>
    <name>aanjager::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>They hold on this computer, for every programme.</source>
        <translation>Ze gelden op deze computer, voor elk programma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Uw functie</translation>
    </message>
    <message>
        <source>e.g. programme coordinator</source>
        <translation>bijv. programmacoördinator</translation>
    </message>
    <message>
        <source>It is noted with each change you make. A name is not needed.</source>
        <translation>Die wordt bij elke wijziging van u genoteerd. Een naam is niet nodig.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>aanjager::SheetModel</name>
    <message>
        <source>Above the header</source>
        <translation>Boven de kop</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>This row is hidden in the file.</source>
        <translation>Deze rij is in het bestand verborgen.</translation>
    </message>
    <message>
        <source>This column is hidden in the file.</source>
        <translation>Deze kolom is in het bestand verborgen.</translation>
    </message>
    <message>
        <source>Part of a merged cell.</source>
        <translation>Deel van een samengevoegde cel.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Other table</source>
        <translation>Andere tabel</translation>
    </message>
    <message>
        <source>Of another table on the sheet.</source>
        <translation>Van een andere tabel op het blad.</translation>
    </message>
</context>
<context>
    <name>aanjager::ShortcutSheet</name>
    <message>
        <source>No key holds these words.</source>
        <translation>Bij deze woorden hoort geen toets.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Search a key</source>
        <translation>Zoek een toets</translation>
    </message>
</context>
<context>
    <name>aanjager::SidePanel</name>
    <message>
        <source>region not filled in yet</source>
        <translation>regio nog niet ingevuld</translation>
    </message>
</context>
<context>
    <name>aanjager::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
</context>
<context>
    <name>aanjager::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n ask for attention</source>
        <translation>
            <numerusform>%1, %n vraagt aandacht</numerusform>
            <numerusform>%1, %n vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Verdere pagina’s</translation>
    </message>
</context>
<context>
    <name>aanjager::SinceCard</name>
    <message>
        <source>Since the previous meeting</source>
        <translation>Sinds het vorige overleg</translation>
    </message>
    <message>
        <source>Since the meeting of %1</source>
        <translation>Sinds het overleg van %1</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Sinds ronde %1</translation>
    </message>
    <message>
        <source>Nothing moved since then.</source>
        <translation>Sindsdien is er niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n changes</source>
        <translation>
            <numerusform>%1: %n verandering</numerusform>
            <numerusform>%1: alle %n veranderingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was then…</source>
        <translation>Wordt gelezen hoe het toen was…</translation>
    </message>
    <message>
        <source>This file does not tell how it was then.</source>
        <translation>Dit bestand vertelt niet hoe het toen was.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 bij %2</translation>
    </message>
</context>
<context>
    <name>aanjager::SlipsPanel</name>
    <message>
        <source>Compare with the planning of this day</source>
        <translation>Vergelijken met de planning van deze dag</translation>
    </message>
    <message>
        <source>Slipped since</source>
        <translation>Verschoven sinds</translation>
    </message>
    <message>
        <source>or a day: 1 Oct 2020</source>
        <translation>of een dag: 1 okt 2020</translation>
    </message>
    <message>
        <source>What slipped</source>
        <translation>Verschoven</translation>
    </message>
    <message>
        <source>board meeting %1</source>
        <translation>bestuurlijk overleg %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronde %1</translation>
    </message>
    <message>
        <source>No board meeting and no round yet</source>
        <translation>Nog geen bestuurlijk overleg en geen ronde</translation>
    </message>
    <message>
        <source>Choose a day before today</source>
        <translation>Kies een dag vóór vandaag</translation>
    </message>
    <message>
        <source>Choose a moment</source>
        <translation>Kies een moment</translation>
    </message>
    <message numerus="yes">
        <source>%n slipped</source>
        <translation>
            <numerusform>%n verschoven</numerusform>
            <numerusform>%n verschoven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought forward</source>
        <translation>
            <numerusform>%n naar voren gehaald</numerusform>
            <numerusform>%n naar voren gehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no board meeting and no round yet to compare with. Choose a day.</source>
        <translation>Er was nog geen bestuurlijk overleg en geen ronde om mee te vergelijken. Kies een dag.</translation>
    </message>
    <message>
        <source>Reading what was planned then…</source>
        <translation>Wat toen gepland was, wordt gelezen…</translation>
    </message>
    <message>
        <source>Nothing slipped since.</source>
        <translation>Sindsdien is niets verschoven.</translation>
    </message>
</context>
<context>
    <name>aanjager::SpotLine</name>
    <message>
        <source>What is said</source>
        <translation>Wat er gezegd wordt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Type what is said; Enter writes it down</source>
        <translation>Typ wat er gezegd wordt; Enter legt vast</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What is decided @ALB, DOR @GOR amended</source>
        <translation>Wat is besloten @ALB, DOR @GOR gewijzigd</translation>
    </message>
    <message>
        <source>1 agreed: the outcome @all but GOR @GOR amended</source>
        <translation>1 akkoord: de uitkomst @alle behalve GOR @GOR gewijzigd</translation>
    </message>
    <message>
        <source>M11 What is to be done @who 12 may</source>
        <translation>M11 Wat er gebeurt @wie 12 mei</translation>
    </message>
    <message>
        <source>M11 What is promised @who 12 may</source>
        <translation>M11 Wat wordt toegezegd @wie 12 mei</translation>
    </message>
    <message>
        <source>for the driver team only; what you type is not seen here</source>
        <translation>alleen voor het aanjaagteam; wat u typt is hier niet te zien</translation>
    </message>
</context>
<context>
    <name>aanjager::Stage</name>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
</context>
<context>
    <name>aanjager::StartPage</name>
    <message>
        <source>Programmes you open will be listed here.</source>
        <translation>Programma’s die u opent, komen hier te staan.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>An existing .aanjager file</source>
        <translation>Een bestaand .aanjager-bestand</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nieuw programma</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Demonstratie openen</translation>
    </message>
    <message>
        <source>A filled programme to look around in</source>
        <translation>Een gevuld programma om in rond te kijken</translation>
    </message>
    <message>
        <source>One programme, one file, one state of affairs</source>
        <translation>Eén programma, één bestand, één stand van zaken</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Sleep een bestand hierheen</translation>
    </message>
    <message>
        <source>Everything stays in one file on your own disk or network folder. Aanjager sends nothing out.</source>
        <translation>Alles blijft in één bestand op uw eigen schijf of netwerkmap. Aanjager verstuurt niets.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Een lijst importeren</translation>
    </message>
    <message>
        <source>An existing list of measures, from Excel or CSV</source>
        <translation>Een bestaande maatregelenlijst, uit Excel of CSV</translation>
    </message>
    <message>
        <source>Blank, or from one of four templates</source>
        <translation>Leeg, of met een van vier sjablonen</translation>
    </message>
    <message>
        <source>.aanjager, .xlsx, .ods or .csv</source>
        <translation>.aanjager, .xlsx, .ods of .csv</translation>
    </message>
</context>
<context>
    <name>aanjager::StatusCard</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>aanjager::StatusLine</name>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Het bestand wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Opgeslagen om %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Opgeslagen op %1</translation>
    </message>
    <message>
        <source>Reference date %1</source>
        <translation>Peildatum %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>The check of the file has not finished</source>
        <translation>De controle van het bestand is niet afgerond</translation>
    </message>
    <message>
        <source>Not saved: what you did last could not be stored</source>
        <translation>Niet opgeslagen: uw laatste wijziging kon niet worden bewaard</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Kleuren: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Wissel naar %1</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Opslaan als kopie…</translation>
    </message>
    <message>
        <source>One moment: the file is still being checked…</source>
        <translation>Een ogenblik: het bestand wordt nog gecontroleerd…</translation>
    </message>
    <message>
        <source>Nothing is saved any more: the file is gone</source>
        <translation>Er wordt niets meer opgeslagen: het bestand is weg</translation>
    </message>
    <message>
        <source>Nothing is saved any more: another file took its place</source>
        <translation>Er wordt niets meer opgeslagen: er staat nu een ander bestand</translation>
    </message>
    <message>
        <source>Nothing is saved any more: the file was overwritten</source>
        <translation>Er wordt niets meer opgeslagen: het bestand is overschreven</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>aanjager::StatusRing</name>
    <message>
        <source>Status of %1 %2</source>
        <translation>Status van %1 %2</translation>
    </message>
    <message>
        <source>%1: %2, one of %3</source>
        <translation>%1: %2, een van %3</translation>
    </message>
</context>
<context>
    <name>aanjager::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Deze stap</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>aanjager::TableStep</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row of the header</source>
        <translation>Rij met de kopjes</translation>
    </message>
    <message>
        <source>Or click the row with the headers in the table; with the keyboard: Enter.</source>
        <translation>Of klik in de tabel op de rij met de kopjes; met het toetsenbord: Enter.</translation>
    </message>
    <message>
        <source>The sheet as it stands in the file</source>
        <translation>Het blad zoals het in het bestand staat</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not come in</source>
        <translation>
            <numerusform>%n rij komt niet binnen</numerusform>
            <numerusform>%n rijen komen niet binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table on the sheet</source>
        <translation>Tabel op het blad</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <translation>%1 (rij %2)</translation>
    </message>
</context>
<context>
    <name>aanjager::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>aanjager::ValuesModel</name>
    <message>
        <source>Not known: choose</source>
        <translation>Niet bekend: kies</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <translation>Waarschijnlijk %1</translation>
    </message>
</context>
<context>
    <name>aanjager::VerdictRows</name>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>on the whole, set by hand:</source>
        <translation>samen, met de hand gezet:</translation>
    </message>
    <message>
        <source>on the whole, the worst:</source>
        <translation>samen, naar het slechtste:</translation>
    </message>
</context>
<context>
    <name>aanjager::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Views: filter, grouping and columns under a name</source>
        <translation>Weergaven: filter, groepering en kolommen onder een naam</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Weergave “%1” verwijderd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Weergave: %1</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Door u bewaard</translation>
    </message>
    <message>
        <source>Keep this view as…</source>
        <translation>Deze weergave bewaren als…</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Naam van deze weergave</translation>
    </message>
    <message>
        <source>Bring “%1” up to date</source>
        <translation>“%1” bijwerken</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>“%1” hernoemen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
</context>
<context>
    <name>aanjager::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nieuw programma…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>Demonstration programme</source>
        <translation>Demonstratieprogramma</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Lijst importeren…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapportage…</translation>
    </message>
    <message>
        <source>Close programme</source>
        <translation>Programma sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Er is nog niets geopend</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Aanjager</source>
        <translation>Over Aanjager</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Zoeken in alles…</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menubalk</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tonen in map</translation>
    </message>
    <message>
        <source>Settings of the programme…</source>
        <translation>Instellingen van het programma…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Titel wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>What is not reported in the open round</source>
        <translation>Wat in de open ronde niet gemeld is</translation>
    </message>
    <message>
        <source>Sidebar as icons</source>
        <translation>Zijbalk als pictogrammen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details tonen of verbergen</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Begin met een sjabloon</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Ra&amp;pport</translation>
    </message>
    <message>
        <source>Make forms to fill in…</source>
        <translation>Invulformulieren maken…</translation>
    </message>
    <message>
        <source>Read forms that came back…</source>
        <translation>Invulformulieren inlezen…</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Opslaan als kopie…</translation>
    </message>
    <message>
        <source>Presentation…</source>
        <translation>Presentatie…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>aanjager::WordField</name>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>%1: take over the proposal</source>
        <translation>%1: voorstel overnemen</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Terug naar het voorstel</translation>
    </message>
    <message>
        <source>%1: back to the proposal</source>
        <translation>%1: terug naar het voorstel</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Characters, of at most %1 advised</source>
        <translation>Tekens, van hooguit %1 aangeraden</translation>
    </message>
</context>
<context>
    <name>aanjager::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
</TS>
