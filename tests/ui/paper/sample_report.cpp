#include "tests/ui/paper/sample_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aanjager::test {

using namespace report;

namespace {

QJsonObject demo()
{
    QFile file(QStringLiteral(AANJAGER_DEMO));
    file.open(QIODevice::ReadOnly);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString of(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Cell verdict(int code)
{
    static const QString words[] = {QStringLiteral("Op koers"), QStringLiteral("Aandacht"), QStringLiteral("Bijsturen"),
                                    QStringLiteral("Niet gemeld")};
    const Mark mark = code == 3 ? Mark(NotReported()) : Mark(static_cast<Health>(code));
    return {words[code], mark, true};
}

Cell owner(const QString &kind, const QString &name)
{
    static const QHash<QString, OwnerKind> kinds = {{QStringLiteral("gemeente"), OwnerKind::Municipality},
                                                    {QStringLiteral("aanbieder"), OwnerKind::Provider},
                                                    {QStringLiteral("professional"), OwnerKind::Professional},
                                                    {QStringLiteral("regio"), OwnerKind::Region}};
    const QString words = name.section(QStringLiteral(" ("), 0, 0);
    return {words.left(1).toUpper() + words.mid(1), kinds.value(kind), false, false, kind};
}

Row measureRow(const QJsonObject &measure, int index)
{
    static const int verdicts[][3] = {{0, 0, 0}, {1, 0, 0}, {3, 3, 3}, {0, 0, 0}, {0, 0, 0},
                                      {0, 0, 0}, {3, 3, 3}, {0, 0, 0}, {2, 2, 0}, {1, 0, 1},
                                      {1, 2, 0}, {0, 0, 0}, {3, 3, 3}, {0, 0, 0}, {3, 3, 3}};
    static const Status statuses[] = {Status::Running,    Status::Running, Status::Preparing, Status::Running,
                                      Status::Running,    Status::Running, Status::Running,   Status::Done,
                                      Status::Preparing,  Status::Running, Status::Running,   Status::Running,
                                      Status::NotStarted, Status::Done,    Status::OnHold};
    static const QString names[] = {QStringLiteral("Niet gestart"),  QStringLiteral("Voorbereiding"),
                                    QStringLiteral("In uitvoering"), QStringLiteral("Afgerond"),
                                    QStringLiteral("Gepauzeerd"),    QStringLiteral("Vervallen")};
    const Status status = statuses[index % 15];
    const int *codes = verdicts[index % 15];
    const QDate end = QDate::fromString(of(measure, "eind"), Qt::ISODate);
    const QString month = QLocale(QStringLiteral("nl")).toString(end, QStringLiteral("MMM yyyy"));
    return {{{of(measure, "id")},
             {of(measure, "titel"), {}, false, true},
             owner(of(measure, "eigenaarstype"), of(measure, "trekker")),
             {names[static_cast<int>(status)], status},
             verdict(codes[0]),
             verdict(codes[1]),
             verdict(codes[2]),
             {QStringLiteral("%1%").arg(20 + index * 5)},
             {month}}};
}

Table measures()
{
    const QJsonObject programme = demo();
    Table table{QStringLiteral("Alle maatregelen per thema: status, oordeel, voortgang en einddatum"),
                {{QStringLiteral("Nr.")},
                 {QStringLiteral("Maatregel")},
                 {QStringLiteral("Aan de lat, trekker")},
                 {QStringLiteral("Status")},
                 {QStringLiteral("Tijd"), Align::Centre},
                 {QStringLiteral("Geld"), Align::Centre},
                 {QStringLiteral("Kwal."), Align::Centre},
                 {QStringLiteral("Voortg."), Align::Right},
                 {QStringLiteral("Eind"), Align::Right}},
                {}};
    int index = 0;
    for (const QJsonValue &theme : programme.value(QLatin1String("themas")).toArray()) {
        table.rows.append({{{of(theme.toObject(), "naam")}}, true});
        for (const QJsonValue &measure : programme.value(QLatin1String("maatregelen")).toArray())
            if (of(measure.toObject(), "thema") == of(theme.toObject(), "id"))
                table.rows.append(measureRow(measure.toObject(), index++));
    }
    return table;
}

KeyFigures keyFigures()
{
    const auto counts = [](int a, int b, int c) {
        return QList<Cell>{{QString::number(a), Health::OnCourse, false, false, QStringLiteral("op koers")},
                           {QString::number(b), Health::Attention, false, false, QStringLiteral("aandacht")},
                           {QString::number(c), Health::Intervene, false, false, QStringLiteral("bijsturen")}};
    };
    return {
        {{QStringLiteral("Voortgang"), QStringLiteral("59%"), QStringLiteral("plan 66%")},
         {QStringLiteral("Oordeel, 11 van 15 gemeld"),
          {},
          {},
          {{QStringLiteral("Tijd"), counts(7, 3, 1)},
           {QStringLiteral("Geld"), counts(9, 0, 2)},
           {QStringLiteral("Kwaliteit"), counts(10, 1, 0)}}},
         {QStringLiteral("Bespaard in 2020, S"), QStringLiteral("€ 2,95 mln"),
          QStringLiteral("van € 10,3 mln in 2022")},
         {QStringLiteral("Nog te dekken, S"), QStringLiteral("€ 0,7 mln"), QStringLiteral("tekort ruim € 11 mln")}}};
}

Figure progress()
{
    ProgressChart chart;
    const double planned[] = {12, 26, 42, 55, 66, 76, 84, 91, 96, 100};
    const double reached[] = {11, 23, 38, 51, 59};
    const QDate first(2019, 9, 30);
    for (int i = 0; i < 10; ++i) {
        const QDate month = first.addMonths(3 * i);
        const QDate at(month.year(), month.month(), month.daysInMonth());
        chart.points.append({at, planned[i], i < 5 ? std::optional(reached[i]) : std::nullopt});
    }
    chart.now = QDate(2020, 9, 30);
    chart.plannedLabel = QStringLiteral("Plan 66%");
    chart.reachedLabel = QStringLiteral("Bereikt 59%");
    return {QStringLiteral("Voortgang tegenover plan"),
            QStringLiteral("Lijngrafiek: bereikt is 59 procent, gepland was 66 procent op 30 september 2020."), chart};
}

Figure savings()
{
    SavingsChart chart;
    chart.deficitLabel = QStringLiteral("Tekort");
    chart.deficitText = QStringLiteral("ruim 11");
    chart.deficit = 1'100'000'000;
    chart.steps = {{QStringLiteral("Gewoon opgroeien"), 135'000'000, 15'000'000, QStringLiteral("−1,35")},
                   {QStringLiteral("Toegang en zorgbepaling"), 370'000'000, 160'000'000, QStringLiteral("−3,7")},
                   {QStringLiteral("Inkoop en financiering"), 190'000'000, 20'000'000, QStringLiteral("−1,9")},
                   {QStringLiteral("Thuis nabij"), 275'000'000, 90'000'000, QStringLiteral("−2,75")},
                   {QStringLiteral("Sterke lokale basis"), 60'000'000, 5'000'000, QStringLiteral("−0,6")}};
    chart.remainderLabel = QStringLiteral("Nog te dekken");
    chart.remainderText = QStringLiteral("0,7");
    chart.remainder = 70'000'000;
    chart.realisedLegend = QStringLiteral("gerealiseerd 2020");
    chart.expectedLegend = QStringLiteral("nog verwacht");
    chart.remainderLegend = QStringLiteral("nog te dekken");
    chart.unitLabel = QStringLiteral("€ mln");
    return {QStringLiteral("Besparing 2022 in € mln, structureel (S)"),
            QStringLiteral("Watervalgrafiek: van het tekort van ruim 11 miljoen blijft 0,7 miljoen over."), chart};
}

Asks asks()
{
    return {{{1, QStringLiteral("Tarief in twee stappen"),
              QStringLiteral("Ambulant per 1 januari, verblijf per 1 juli 2021."),
              QStringLiteral("Zonder besluit: € 1,2 mln schuift een jaar op.")},
             {2, QStringLiteral("€ 450.000 voor hulp thuis"),
              QStringLiteral("Eenmalig uit de reserve, in 2022 terugverdiend."),
              QStringLiteral("Zonder besluit: bedden blijven nodig.")},
             {3, QStringLiteral("Mandaat voor verwijzers"), QStringLiteral("Eén delegatie spreekt namens alle tien."),
              QStringLiteral("Zonder besluit: M14 ligt stil.")}}};
}

QList<Block> part(const QString &heading, const QString &text)
{
    return {Heading{2, heading}, Paragraph{text}};
}

} // namespace

Document aDocument(const QList<Block> &blocks)
{
    Document document;
    document.title = QStringLiteral("Voortgangsrapportage 2020-Q3 – Omdenken Jeugdhulp");
    document.language = QStringLiteral("nl");
    document.author = QStringLiteral("Omdenken Jeugdhulp Zuid-Holland Zuid");
    document.headerLeft = QStringLiteral("Omdenken Jeugdhulp Zuid-Holland Zuid");
    document.headerRight = QStringLiteral("Voortgangsrapportage Q3 2020");
    document.footerLeft = QStringLiteral("Samenvatting voor het bestuur");
    document.footerMiddle = QStringLiteral("Demonstratiegegevens, stand 15 oktober 2020");
    document.pageOf = QStringLiteral("%1 van %2");
    document.moment = QDateTime(QDate(2020, 10, 15), QTime(0, 0));
    document.blocks = blocks;
    return document;
}

Table aTable(int rows)
{
    Table table{QStringLiteral("Maatregelen"),
                {{QStringLiteral("Nr.")},
                 {QStringLiteral("Maatregel")},
                 {QStringLiteral("Toelichting")},
                 {QStringLiteral("Tijd"), Align::Centre}},
                {}};
    for (int i = 1; i <= rows; ++i) {
        if (i % 10 == 1)
            table.rows.append({{{QStringLiteral("Thema %1").arg(i / 10 + 1)}}, true});
        const QString text =
            i % 7 == 0 ? QStringLiteral("Begin%1 van een toelichting die veel langer is dan de kolom breed is, zodat "
                                        "de regel wordt afgebroken tot aan het slot%1")
                             .arg(i)
                       : QStringLiteral("Begin%1 slot%1").arg(i);
        table.rows.append(
            {{{QString::number(i)}, {QStringLiteral("Maatregel %1").arg(i), {}, false, true}, {text}, verdict(i % 4)}});
    }
    return table;
}

Document aSummary()
{
    const auto figures = std::make_shared<Columns>(Columns{{{progress()}, {savings()}}});
    const auto texts = std::make_shared<Columns>(Columns{
        {part(QStringLiteral("Wat goed gaat"),
              QStringLiteral(
                  "Vijf gemeenten hebben het afwegingskader ingevoerd. De POH jeugd handelt ruim de helft van de "
                  "hulpvragen zelf af. Twee maatregelen zijn afgerond.")),
         part(QStringLiteral("Wat schuurt"),
              QStringLiteral(
                  "M11 ging van aandacht naar bijsturen: bedden sluiten kan pas als hulp thuis er is. Vier trekkers "
                  "meldden nog niet: M03, M07, M13 en M15.")),
         part(QStringLiteral("Wat volgt"), QStringLiteral("Hendrik-Ido-Ambacht en Papendrecht starten in november met "
                                                          "het gesprek binnen vijf dagen. De volgende "
                                                          "ronde sluit op 22 januari 2021."))}});
    const auto cell = [](const char *text, Mark mark) { return Cell{QString::fromUtf8(text), mark}; };
    return aDocument(
        {Heading{1, QStringLiteral("Op koers waar teams zelf aan zet zijn, vertraging waar het bestuur moet kiezen")},
         Paragraph{
             QStringLiteral(
                 "De voortgang is 59%, zeven punten achter op plan. De maatregelen in de toegang liggen op koers en "
                 "leveren "
                 "€ 1,7 mln op. Bekostiging en verblijf wachten op keuzes die alleen het bestuur kan maken. Elf van "
                 "vijftien maatregelen zijn gemeld."),
             Tone::Lead},
         Heading{2, QStringLiteral("Wij vragen u drie besluiten, op 5 november")}, asks(), keyFigures(), figures, texts,
         Paragraph{QStringLiteral("Alle maatregelen staan op de volgende bladzijde. S = structureel, I = incidenteel."),
                   Tone::Small},
         PageBreak{}, Heading{1, QStringLiteral("Elf van vijftien maatregelen gemeld, twee moeten bijsturen")},
         measures(),
         Legend{{cell("op koers", Health::OnCourse), cell("aandacht", Health::Attention),
                 cell("bijsturen", Health::Intervene), cell("niet gemeld", NotReported()),
                 cell("gemeente", OwnerKind::Municipality), cell("aanbieder", OwnerKind::Provider),
                 cell("professional", OwnerKind::Professional), cell("regio", OwnerKind::Region)}},
         Heading{2, QStringLiteral("Bijsturen")},
         Table{QStringLiteral("Wat bijgestuurd wordt"),
               {{QString()}, {QStringLiteral("Oorzaak")}, {QStringLiteral("Gevolg")}, {QStringLiteral("Bijsturing")}},
               {{{{QStringLiteral("M09 tijd, geld"), Health::Intervene, false, true},
                  {QStringLiteral("Kostprijzen kwamen te laat.")},
                  {QStringLiteral("€ 1,2 mln schuift een jaar op.")},
                  {QStringLiteral("Invoeren in twee stappen; vraagt besluit 1.")}}},
                {{{QStringLiteral("M11 geld"), Health::Intervene, false, true},
                  {QStringLiteral("Bedden staan leeg terwijl hulp thuis groeit.")},
                  {QStringLiteral("€ 1,1 mln besparing schuift naar 2022.")},
                  {QStringLiteral("Overbrugging van € 450.000; vraagt besluit 2.")}}}}}});
}

} // namespace aanjager::test
