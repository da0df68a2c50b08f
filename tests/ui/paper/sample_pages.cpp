#include "tests/ui/paper/sample_pages.h"

#include "tests/ui/paper/sample_report.h"

namespace aanjager::test {

using namespace report;

namespace {

const QStringList codes = {QStringLiteral("ALB"), QStringLiteral("DOR"), QStringLiteral("GOR"), QStringLiteral("HAR"),
                           QStringLiteral("HIA"), QStringLiteral("HOE"), QStringLiteral("MOL"), QStringLiteral("PAP"),
                           QStringLiteral("SLI"), QStringLiteral("ZWI")};
const QStringList names = {QStringLiteral("Alblasserdam"),        QStringLiteral("Dordrecht"),
                           QStringLiteral("Gorinchem"),           QStringLiteral("Hardinxveld-Giessendam"),
                           QStringLiteral("Hendrik-Ido-Ambacht"), QStringLiteral("Hoeksche Waard"),
                           QStringLiteral("Molenlanden"),         QStringLiteral("Papendrecht"),
                           QStringLiteral("Sliedrecht"),          QStringLiteral("Zwijndrecht")};
const QStringList titles = {
    QStringLiteral("Verhaal over gewoon opgroeien"),  QStringLiteral("Sociale basis dichtbij gezinnen"),
    QStringLiteral("Jeugdhulp collectief op school"), QStringLiteral("POH jeugd bij elke huisarts"),
    QStringLiteral("Afwegingskader bij elke vraag"),  QStringLiteral("Verklarende analyse vooraf"),
    QStringLiteral("Regie op langlopende trajecten"), QStringLiteral("Poortwachter dyslexiezorg"),
    QStringLiteral("Resultaatgericht bekostigen"),    QStringLiteral("Scherper contracteren"),
    QStringLiteral("Verblijf afbouwen: thuis, tenzij"), QStringLiteral("Kortere ambulante trajecten"),
    QStringLiteral("Afschalen naar het jeugdteam"),   QStringLiteral("Dashboard per gemeente"),
    QStringLiteral("Afspraken met verwijzers")};

/** One letter a cell: D done, R running, P preparing, N not started, X not reported; small: only partly; "-" not
 * applicable; "?" undecided; "=" before a letter: it runs already; "!" after it: support is asked. */
QList<MatrixCell> cells(const QString &row)
{
    QList<MatrixCell> cells;
    for (const QString &code : row.split(QLatin1Char(' '))) {
        MatrixCell cell;
        cell.degree = Degree::Full;
        for (const QChar letter : code) {
            static const QString states = QStringLiteral("NPRD");
            const QChar big = letter.toUpper();
            if (letter == QLatin1Char('-'))
                cell.degree = Degree::NotApplicable;
            else if (letter == QLatin1Char('?'))
                cell.degree = Degree::Undecided;
            else if (letter == QLatin1Char('='))
                cell.degree = Degree::AlreadyRunning;
            else if (letter == QLatin1Char('!'))
                cell.supportAsked = true;
            else if (letter.isDigit())
                cell.note = cell.note * 10 + letter.digitValue();
            else if (states.contains(big))
                cell.status = static_cast<Status>(states.indexOf(big));
            if (letter.isLower())
                cell.degree = Degree::Partly;
        }
        cell.spoken = QStringLiteral("cel %1").arg(code);
        cells.append(cell);
    }
    return cells;
}

const QStringList states = {QStringLiteral("R =D1 R R R R P D R R"),        QStringLiteral("P =R1 R p2 R P P =D1 R R"),
                            QStringLiteral("p2 P P -3 n2 R P P n2 P!"),     QStringLiteral("D =D1 D R r4 R R D D =D1"),
                            QStringLiteral("D R D R D R R D D R"),          QStringLiteral("R R R P R R P R R D"),
                            QStringLiteral("R P! R P R R P =R1 R R"),       QStringLiteral("D D D D D D D =D1 D D"),
                            QStringLiteral("P P! N N P P N P X P"),         QStringLiteral("R R R P P R P R P R"),
                            QStringLiteral("p6 R! R! -5 p6 R p6 p6 -5 R!"), QStringLiteral("R R R r7 R R p7 D R R"),
                            QStringLiteral("N N ?8 n7 X X n7 ?8 ?8 =P1"),   QStringLiteral("D D D D D =D1 =D1 D D D"),
                            QStringLiteral("X P X n9 N P x9 ?8 -10 X")};

Cell mark(Mark mark, const QString &spoken)
{
    return {spoken, mark, true};
}

MatrixTable demoMatrix()
{
    MatrixTable matrix;
    matrix.caption = QStringLiteral("Maatregelen en gemeenten");
    matrix.corner = QStringLiteral("Maatregel, oordeel");
    matrix.totalHead = QStringLiteral("Bezig of klaar");
    matrix.footLabel = QStringLiteral("Bezig of klaar");
    matrix.grandTotal = QStringLiteral("90 van 142");
    for (qsizetype i = 0; i < codes.size(); ++i) {
        matrix.columns.append({codes.at(i), names.at(i)});
        matrix.footTotals.append(QStringLiteral("%1 van 15").arg(4 + i % 8));
    }
    const Cell verdicts[] = {mark(Health::OnCourse, QStringLiteral("op koers")),
                             mark(Health::Attention, QStringLiteral("aandacht")),
                             mark(NotReported(), QStringLiteral("niet gemeld")),
                             mark(Health::Intervene, QStringLiteral("bijsturen"))};
    static const int of[] = {0, 1, 2, 0, 0, 0, 2, 0, 3, 1, 3, 0, 2, 0, 2};
    for (int i = 0; i < 15; ++i) {
        MatrixTable::Row row;
        row.number = QStringLiteral("M%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        row.verdict = verdicts[of[i]];
        row.title = titles.at(i);
        row.cells = cells(states.at(i));
        for (const MatrixCell &cell : row.cells) {
            const bool counts = cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
            row.shares.done += counts && cell.status == Status::Done;
            row.shares.running += counts && cell.status == Status::Running;
            row.shares.preparing += counts && cell.status == Status::Preparing;
            row.shares.notStarted += counts && cell.status == Status::NotStarted;
            row.shares.notReported += counts && !cell.status;
        }
        row.total = QStringLiteral("%1 van 10").arg(row.shares.done + row.shares.running);
        row.apart = i == 3 || i == 8 || i == 10 || i == 13;
        matrix.rows.append(row);
    }
    return matrix;
}

MatrixLegend demoLegend()
{
    MatrixLegend legend;
    const QStringList samples = {QStringLiteral("R volledig"), QStringLiteral("r deels"), QStringLiteral("=R loopt al"),
                                 QStringLiteral("- n.v.t."),   QStringLiteral("? nog te bepalen"),
                                 QStringLiteral("X niet gemeld")};
    for (const QString &sample : samples)
        legend.entries.append({cells(sample.section(QLatin1Char(' '), 0, 0)).first(), sample.section(QLatin1Char(' '), 1)});
    legend.marks = {{QStringLiteral("niet gestart"), Status::NotStarted},
                    {QStringLiteral("voorbereiding"), Status::Preparing},
                    {QStringLiteral("in uitvoering"), Status::Running},
                    {QStringLiteral("afgerond"), Status::Done},
                    {QStringLiteral("ondersteuning gevraagd"), Symbol::Hand}};
    return legend;
}

Footnotes demoNotes()
{
    const QStringList texts = {
        QStringLiteral("loopt al vóór 2020 in deze gemeente"),   QStringLiteral("nu alleen voor basisscholen"),
        QStringLiteral("geen middelbare school in de gemeente"), QStringLiteral("twee van drie huisartsen doen mee"),
        QStringLiteral("geen verblijfsplekken in de gemeente"),  QStringLiteral("alleen kinderen tot twaalf jaar"),
        QStringLiteral("alleen bestaande trajecten"),            QStringLiteral("wacht op raadsbesluit in november"),
        QStringLiteral("deels via een regionale afspraak"),      QStringLiteral("geen eigen contract met verwijzers")};
    Footnotes notes;
    for (int i = 0; i < texts.size(); ++i)
        notes.notes.append({i + 1, texts.at(i)});
    return notes;
}

ProgressChart measureProgress()
{
    ProgressChart chart;
    const double planned[] = {10, 22, 36, 50, 61, 74, 88, 100};
    const double reached[] = {5, 12, 22, 30};
    const double expected[] = {30, 42, 55, 68, 80};
    for (int i = 0; i < 8; ++i) {
        const QDate month = QDate(2019, 12, 1).addMonths(3 * i);
        const QDate at(month.year(), month.month(), month.daysInMonth());
        chart.points.append({at, planned[i], i < 4 ? std::optional(reached[i]) : std::nullopt,
                             i >= 3 ? std::optional(expected[i - 3]) : std::nullopt});
    }
    chart.now = QDate(2020, 9, 30);
    chart.plannedLabel = QStringLiteral("plan");
    chart.reachedLabel = QStringLiteral("30%");
    chart.expectedLabel = QStringLiteral("verwacht");
    chart.small = true;
    return chart;
}

Cell text(const char *words)
{
    return {QString::fromUtf8(words)};
}

Cell strong(const char *words)
{
    return {QString::fromUtf8(words), {}, false, true};
}

Cell verdict(const char *aspect, const char *word, Health health)
{
    Cell cell{QString::fromUtf8(aspect), health, false, true, QString::fromUtf8(word)};
    cell.quiet = QString::fromUtf8(word);
    cell.spoken.clear();
    return cell;
}

Table facts()
{
    Cell end = text("sep 2021,");
    end.quiet = QStringLiteral("verwacht dec 2021");
    Cell saving = text("€ 280.000");
    saving.quiet = QStringLiteral("van € 1,4 mln, 2022, S");
    Cell trend{QString(), Health::Intervene, false, false, QStringLiteral("drie keer aandacht, nu bijsturen")};
    trend.earlier = {Health::Attention, Health::Attention, Health::Attention};
    trend.quiet = QStringLiteral("laatste vier rondes");
    Cell owner{QStringLiteral("Aanbieder"), OwnerKind::Provider};
    return {QStringLiteral("Feiten"),
            {{}, {}},
            {{{text("Aan de lat"), owner}},
             {{text("Trekker"), text("Directeur zorg, tafel verblijf")}},
             {{text("Einde"), end}},
             {{text("Besparing"), saving}},
             {{text("Oordeel"), trend}}},
            true};
}

Table explanation()
{
    Cell before = text("Wachtlijst wekelijks delen.");
    before.quiet = QStringLiteral("Vorige: spoedteam, half gelukt.");
    Cell fine;
    fine.quiet = QStringLiteral("Gezinnen geven hulp thuis een 7,8; geen crisisplaatsing na afwijzing van verblijf.");
    return {QStringLiteral("Oordeel"),
            {{}, {QStringLiteral("Oorzaak")}, {QStringLiteral("Gevolg")}, {QStringLiteral("Bijsturing")}},
            {{{verdict("Geld", "bijsturen", Health::Intervene), text("Bedden staan leeg terwijl hulp thuis al groeit."),
               text("€ 1,1 mln besparing schuift naar 2022."), text("Overbrugging van € 450.000 gevraagd.")}},
             {{verdict("Tijd", "aandacht", Health::Attention), text("Te weinig ambulante spoedplekken."),
               text("HIA en PAP starten een kwartaal later."), before}},
             {{verdict("Kwaliteit", "op koers", Health::OnCourse), fine}}}};
}

Table actions()
{
    Cell late = text("te laat");
    late.alarm = true;
    return {QStringLiteral("Acties"),
            {{QStringLiteral("Actie")}, {QStringLiteral("Wie")}, {QStringLiteral("Wanneer")}, {QStringLiteral("Stand")}},
            {{{strong("Businesscase overbrugging afronden"), text("Directeur zorg, tafel verblijf"), text("9 okt 2020"),
               late}},
             {{strong("Afspraken pleegzorg per gemeente vastleggen"), text("Accountmanager Inkoop, SOJ"),
               text("30 okt 2020"), text("loopt")}},
             {{strong("Gesprek binnen vijf dagen in Papendrecht starten"), text("Beleidsadviseur Jeugd, Papendrecht"),
               text("1 nov 2020"), text("gepland")}}}};
}

QList<Block> part(const char *heading, const char *words)
{
    return {Heading{2, QString::fromUtf8(heading)}, Paragraph{QString::fromUtf8(words)}};
}

Row task(const char *number, const char *title, const char *who, const char *when, const Cell &state)
{
    Cell words = strong(title);
    words.below = QString::fromUtf8(who);
    return {{{QStringLiteral("open"), Symbol::Box, true}, text(number), words, text(when), state}};
}

Row group(const char *words, int count)
{
    Cell cell = text(words);
    cell.quiet = QString::number(count);
    return {{cell}, true};
}

Table tasks()
{
    Cell late = text("2 dagen te laat");
    late.alarm = true;
    const Cell support{QStringLiteral("ondersteuning"), Symbol::Hand, false, true};
    const Cell planned = text("gepland");
    return {QStringLiteral("Acties van Dordrecht"),
            {{}, {}, {}, {}, {}},
            {group("Nu te laat", 1),
             task("M03", "Drie scholen voor de pilot vastleggen", "Beleidsadviseur Onderwijs en Jeugd", "13 okt", late),
             group("In oktober en november", 5),
             task("M09", "Kostprijzen eigen subsidies aanleveren", "Adviseur Financiën", "23 okt", text("loopt")),
             task("M11", "Spoedplekken pleegzorg: afspraak met aanbieder", "Beleidsadviseur Zorg en Jeugd", "30 okt",
                  text("loopt")),
             task("M07", "Evaluatiegesprekken voor 48 gezinnen plannen", "Teamleider jeugdteam", "6 nov", planned),
             task("M11", "Ambulante spoedplek regelen met tafel ambulant", "Beleidsadviseur Zorg en Jeugd", "12 nov",
                  support),
             task("M10", "Kwartaalgesprek grootste vijf aanbieders", "Accountmanager Inkoop", "20 nov", planned),
             group("Later", 4),
             task("M02", "Opvoedspreekuur op vier scholen", "Adviseur Sociale basis", "15 jan", planned),
             task("M15", "Afspraken met huisartsengroep voorbereiden", "Beleidsadviseur Zorg en Jeugd", "31 jan",
                  text("gepauzeerd")),
             task("M06", "Tweede trainingsgroep verklarende analyse", "Gedragswetenschapper", "1 mrt", planned),
             task("M12", "Doorlooptijd bespreken met tafel ambulant", "Beleidsadviseur Zorg en Jeugd", "15 mrt",
                  planned)},
            true};
}

Block lessons(const char *heading, const QList<std::pair<const char *, const char *>> &items)
{
    Table table{QString(), {{}}, {}, true};
    for (const auto &[title, source] : items) {
        Cell cell{QString::fromUtf8(title), Symbol::Bulb};
        cell.below = QString::fromUtf8(source);
        table.rows.append({{cell}});
    }
    return std::make_shared<Columns>(Columns{{{Heading{2, QString::fromUtf8(heading)}, table}}});
}

} // namespace

QList<Block> aCover()
{
    Cover cover;
    cover.owner = QStringLiteral("Omdenken Jeugdhulp Zuid-Holland Zuid");
    cover.title = QStringLiteral("Voortgangsrapportage");
    cover.subtitle = {QStringLiteral("Derde kwartaal 2020"),
                      QStringLiteral("voor het bestuurlijk overleg van 5 november")};
    for (const QString &row : states)
        cover.artwork.append(cells(row));
    cover.alternative = QStringLiteral("Stand van vijftien maatregelen in tien gemeenten.");
    const QStringList samples = {QStringLiteral("N niet gestart"), QStringLiteral("P voorbereiding"),
                                 QStringLiteral("R in uitvoering"), QStringLiteral("D afgerond"),
                                 QStringLiteral("? niet gemeld of te bepalen")};
    for (const QString &sample : samples)
        cover.legend.entries.append(
            {cells(sample.section(QLatin1Char(' '), 0, 0)).first(), sample.section(QLatin1Char(' '), 1)});
    cover.footLeft = QStringLiteral("Aanjaagteam Omdenken Jeugdhulp");
    cover.footRight = QStringLiteral("Stand 15 oktober 2020, demonstratiegegevens");
    return {cover};
}

QList<Block> aMeasurePage()
{
    const ItemTitle title{QStringLiteral("M11"),
                          QStringLiteral("Hulp thuis en dichtbij"),
                          {{QStringLiteral("In uitvoering"), Status::Running},
                           {QStringLiteral("Bijsturen"), Health::Intervene}},
                          QStringLiteral("Verblijf afbouwen: thuis, tenzij")};
    const Figure chart{QStringLiteral("Voortgang tegenover plan"), QStringLiteral("Lijngrafiek: 30 procent bereikt."),
                       measureProgress()};
    Strip strip{QStringLiteral("Stand per gemeente"), {}};
    const QList<MatrixCell> states = cells(QStringLiteral("p R! R! - p R p p - R!"));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        MatrixCell cell = states.at(i);
        cell.word = cell.degree == Degree::Partly ? QStringLiteral("deels") : QString();
        strip.entries.append({codes.at(i), cell});
    }
    return {PageBreak{Orientation::Portrait, QStringLiteral("Maatregel M11")}, title,
            Paragraph{QStringLiteral("Jeugdigen groeien op in een gezin. Verblijf is er alleen als het thuis, in "
                                     "pleegzorg of in een gezinshuis niet veilig kan, en dan zo kort mogelijk."),
                      Tone::Lead},
            std::make_shared<Columns>(Columns{{{facts()}, {chart}}}),
            std::make_shared<Columns>(Columns{
                {part("Bereikt in het derde kwartaal", "Het gesprek binnen vijf dagen draait in vier gemeenten. Van de "
                                                       "23 aanvragen voor verblijf zijn er 11 omgebogen naar hulp thuis."),
                 part("Volgende stap",
                      "Vanaf 1 november ook in Hendrik-Ido-Ambacht en Papendrecht. Pleegzorg en gezinshuizen maken per "
                      "gemeente afspraken over spoedplekken.")}}),
            Heading{2, QStringLiteral("Oordeel: oorzaak, gevolg, bijsturing")}, explanation(),
            Callout{Symbol::Hand, QStringLiteral("Ondersteuning gevraagd van het bestuur"),
                    QStringLiteral("Overbruggingsbudget van € 450.000, zolang bedden leegstaan en hulp thuis al groeit.")},
            Heading{2, QStringLiteral("Stand per gemeente")}, strip, Heading{2, QStringLiteral("Acties")}, actions(),
            std::make_shared<Columns>(Columns{
                {part("Risico",
                      "Te weinig ambulante spoedplekken. Kans 3, impact 4. Beheersing: wachtlijst wekelijks delen."),
                 part("Les", "Snelheid telt: na twee weken is het plan vaak al verblijf. Bron: Hoeksche Waard, 17 "
                             "september.")}})};
}

QList<Block> aMatrixPage()
{
    return {PageBreak{Orientation::Landscape, QStringLiteral("Stand per gemeente")},
            Heading{1, QStringLiteral("In alle tien gemeenten zijn maatregelen bezig of klaar: 90 van 142")},
            demoLegend(), demoMatrix(), demoNotes()};
}

QList<Block> anActionList()
{
    Strip strip{QStringLiteral("Maatregelen in Dordrecht"), {}};
    const QList<MatrixCell> states = cells(QStringLiteral("=D =R P =D R R P! D P! R R! R N D P"));
    for (int i = 0; i < states.size(); ++i)
        strip.entries.append({QStringLiteral("M%1").arg(i + 1, 2, 10, QLatin1Char('0')), states.at(i)});
    const auto left = std::get<std::shared_ptr<const Columns>>(
        lessons("Kan Dordrecht overnemen", {{"Opvoedspreekuur op school", "Papendrecht, al overgenomen door Hoeksche Waard"},
                                            {"Verklarende analyse mét het gezin", "Team Zwijndrecht"}}));
    const auto right = std::get<std::shared_ptr<const Columns>>(
        lessons("Kunnen anderen van Dordrecht leren",
                {{"POH jeugd handelt ruim de helft zelf af", "overgenomen door zeven gemeenten"}}));
    return {PageBreak{Orientation::Portrait, QStringLiteral("Actielijst per gemeente")},
            Heading{1, QStringLiteral("Actielijst Dordrecht")},
            Paragraph{QStringLiteral("Tien open acties, waarvan één te laat en één waarbij ondersteuning is gevraagd. "
                                     "Tien van de vijftien maatregelen zijn bezig of klaar."),
                      Tone::Lead},
            strip, tasks(), std::make_shared<Columns>(Columns{{left->parts.first(), right->parts.first()}})};
}

MatrixTable aMatrix(int municipalities, int measures)
{
    MatrixTable matrix = demoMatrix();
    const QList<MatrixTable::Row> rows = std::exchange(matrix.rows, {});
    matrix.columns.clear();
    matrix.footTotals.clear();
    for (int c = 0; c < municipalities; ++c) {
        matrix.columns.append({QStringLiteral("G%1").arg(c + 1), QStringLiteral("Gemeente %1").arg(c + 1)});
        matrix.footTotals.append(QStringLiteral("%1 van %2").arg(c).arg(measures));
    }
    for (int r = 0; r < measures; ++r) {
        MatrixTable::Row row = rows.at(r % rows.size());
        const QList<MatrixCell> cells = std::exchange(row.cells, {});
        row.number = QStringLiteral("M%1").arg(r + 1);
        for (int c = 0; c < municipalities; ++c)
            row.cells.append(cells.at(c % cells.size()));
        matrix.rows.append(row);
    }
    return matrix;
}

Document aFullReport()
{
    Document document = aDocument(aCover() + aMatrixPage() + aMeasurePage() + anActionList());
    document.logo = QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"104\" height=\"20\" viewBox=\"0 0 "
                                      "104 20\"><rect x=\"0\" y=\"0\" width=\"104\" height=\"20\" rx=\"3\" "
                                      "fill=\"#0F5A6C\"/><circle cx=\"12\" cy=\"10\" r=\"5\" fill=\"#74B3C8\"/></svg>");
    document.logoAlternative = QStringLiteral("Logo van de regio");
    return document;
}

} // namespace aanjager::test
