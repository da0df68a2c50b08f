#include "core/domain/entities.h"
#include "core/domain/field_text.h"
#include "core/exchange/import.h"
#include "core/exchange/table_reader.h"
#include "tests/support/programme_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QDir folder()
{
    return QDir(QStringLiteral(AANJAGER_TEST_DATA "/imports"));
}

std::vector<std::string> files()
{
    std::vector<std::string> names;
    for (const QString &name : folder().entryList({QStringLiteral("*.json")}))
        names.push_back(name.chopped(5).toStdString());
    return names;
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all += value.toString();
    return all;
}

template <class T> QString codeOr(const std::optional<T> &value)
{
    return value ? u' ' + vocabularyOf<T>().code(static_cast<int>(*value)) : QString();
}

QString sorted(QStringList lines)
{
    lines.sort();
    return lines.join(QStringLiteral("; "));
}

/** Files in the shapes that people keep their measures in; beside each stands what must come out of it. */
class ImportFile : public ProgrammeTest, public testing::WithParamInterface<std::string>
{
protected:
    void SetUp() override
    {
        ProgrammeTest::SetUp();
        QFile expected(path(QStringLiteral(".json")));
        ASSERT_TRUE(expected.open(QIODevice::ReadOnly));
        m_expected = QJsonDocument::fromJson(expected.readAll()).object();
        ASSERT_FALSE(m_expected.isEmpty());
        for (const QString &name : texts(m_expected[QStringLiteral("municipalities")]))
            add(aMunicipality(name));
    }

    QString path(const QString &suffix = {}) const
    {
        return folder().filePath(QString::fromStdString(GetParam()) + suffix);
    }

    ImportReport import()
    {
        const auto plan = readTracker(path(), store());
        EXPECT_TRUE(plan) << (plan ? std::string() : plan.error().detail.toStdString());
        const auto report = applyImport(file(), *plan);
        EXPECT_TRUE(report) << (report ? std::string() : report.error().detail.toStdString());
        return *report;
    }

    int expectedCount(const char *key) const { return m_expected[QLatin1String(key)].toInt(); }

    template <class E> QList<E> all() const { return *store().all<E>(); }

    Measure measure(const QString &number) const
    {
        for (const Measure &measure : all<Measure>())
            if (measure.number == number)
                return measure;
        ADD_FAILURE() << "no measure " << number.toStdString();
        return {};
    }

    QString nameOf(Id<Party> party) const { return party.isNull() ? QString() : store().get(party)->name; }

    QString amountsOf(Id<Measure> measure) const
    {
        QStringList lines;
        for (const MoneyLine &line : all<MoneyLine>())
            if (line.measure == measure && line.amount)
                lines += QStringLiteral("%1 %2%3 %4 %5")
                             .arg(codeOr(line.kind).trimmed())
                             .arg(line.year.value_or(0))
                             .arg(codeOr(std::optional(line.amount->qualifier)))
                             .arg(static_cast<double>(line.amount->cents) / 100, 0, 'f', 2)
                             .arg(line.amount->currency);
        return sorted(lines);
    }

    QString cellsOf(Id<Measure> measure) const
    {
        QStringList lines;
        for (const Applicability &cell : all<Applicability>())
            if (cell.measure == measure)
                lines += nameOf(cell.municipality) + codeOr(std::optional(cell.degree)) + codeOr(cell.status) +
                         (cell.progress ? QStringLiteral(" %1").arg(*cell.progress) : QString());
        return sorted(lines);
    }

    QString actionsOf(Id<Measure> measure) const
    {
        QStringList lines;
        for (const Action &action : all<Action>())
            if (action.measure == measure)
                lines += QStringLiteral("%1%2 %3%4")
                             .arg(action.owner, codeOr(std::optional(action.state)), action.text,
                                  action.due.isValid() ? u' ' + action.due.toString(Qt::ISODate) : QString());
        return sorted(lines);
    }

    QString fieldOfReport(const QString &label, const QString &of, const QString &name) const
    {
        const Measure measure = this->measure(of.section(u'@', 0, 0));
        for (const ProgressReport &report : all<ProgressReport>())
            if (report.measure == measure.id && store().get(report.round)->label == label &&
                nameOf(report.party) == of.section(u'@', 1)) {
                const Field *field = describe<ProgressReport>().field(name);
                return toText(*field, field->read(&report));
            }
        return QStringLiteral("no report");
    }

    /** What "M1.status", "M1.amounts" or "2020-Q1/M1.progress" is. */
    QString valueOf(const QString &key) const
    {
        const QString of = key.section(u'/', -1).section(u'.', 0, 0);
        const QString name = key.section(u'/', -1).section(u'.', 1);
        if (key.contains(u'/'))
            return fieldOfReport(key.section(u'/', 0, 0), of, name);
        const Measure held = measure(of);
        if (name == u"theme")
            return held.theme.isNull() ? QString() : store().get(held.theme)->name;
        if (name == u"amounts")
            return amountsOf(held.id);
        if (name == u"cells")
            return cellsOf(held.id);
        if (name == u"actions")
            return actionsOf(held.id);
        const Field *field = describe<Measure>().field(name);
        return field ? toText(*field, field->read(&held)) : QStringLiteral("no field");
    }

    QStringList rounds() const
    {
        QList<Round> found = all<Round>();
        std::sort(found.begin(), found.end(), [](const Round &a, const Round &b) { return a.peildatum < b.peildatum; });
        QStringList lines;
        for (const Round &round : found)
            lines += round.label + u' ' + round.peildatum.toString(Qt::ISODate) +
                     (round.closed.isValid() && !round.closedChange.isEmpty() ? QString() : QStringLiteral(" open"));
        return lines;
    }

    QStringList themes() const
    {
        QList<Theme> found = all<Theme>();
        std::sort(found.begin(), found.end(), [](const Theme &a, const Theme &b) { return a.order < b.order; });
        QStringList names;
        for (const Theme &theme : found)
            names += theme.name;
        return names;
    }

    QJsonObject m_expected;
};

QString lineOf(const ImportProblem &problem)
{
    return QStringLiteral("%1 %2 %3 %4: %5%6")
        .arg(codeOf(problem.kind), problem.code)
        .arg(problem.row)
        .arg(problem.letter, problem.found, problem.accepted.isEmpty() ? QString() : u" -> "_qs + problem.accepted);
}

} // namespace

TEST_P(ImportFile, GivesWhatStandsBesideIt)
{
    const ImportReport report = import();

    EXPECT_EQ(report.measures, expectedCount("measures"));
    EXPECT_EQ(report.created, expectedCount("measures"));
    EXPECT_EQ(all<Action>().size(), expectedCount("actions"));
    EXPECT_EQ(report.reports, expectedCount("reports"));
    EXPECT_EQ(rounds(), texts(m_expected[QStringLiteral("rounds")]));
    if (m_expected.contains(QStringLiteral("themes"))) {
        EXPECT_EQ(themes(), texts(m_expected[QStringLiteral("themes")]));
    }
    if (m_expected.contains(QStringLiteral("sheet"))) {
        EXPECT_EQ(report.sheet, m_expected[QStringLiteral("sheet")].toString());
    }
    QStringList problems;
    for (const ImportProblem &problem : report.problems)
        problems += lineOf(problem);
    EXPECT_EQ(problems, texts(m_expected[QStringLiteral("problems")]));
    const QJsonObject values = m_expected[QStringLiteral("values")].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        EXPECT_EQ(valueOf(value.key()), value->toString()) << value.key().toStdString();
}

TEST_P(ImportFile, ComesOnceByTheMappingThatWasWrittenDownAndGoesInOneUndo)
{
    const ImportReport first = import();
    const qsizetype changes = file().log()->size();
    const auto mapping =
        mappingFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(first.mapping)).toJson()).object());
    ASSERT_TRUE(mapping) << mapping.error().found.toStdString();
    EXPECT_EQ(*mapping, first.mapping);

    const auto plan = readTracker(path(), store(), {*mapping, first.sheet});
    ASSERT_TRUE(plan) << plan.error().detail.toStdString() << plan.error().found.toStdString();
    const auto again = applyImport(file(), *plan);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->created + again->updated + again->rounds + again->reports + again->themes + again->parties, 0);
    EXPECT_EQ(again->unchanged, first.measures);
    EXPECT_EQ(file().log()->size(), changes);
    ASSERT_TRUE(file().undo());
    EXPECT_TRUE(all<Measure>().isEmpty() && all<Round>().isEmpty() && all<ProgressReport>().isEmpty());
    EXPECT_TRUE(file().verify()->isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Shapes, ImportFile, testing::ValuesIn(files()), [](const auto &file) {
    std::string name;
    for (const char letter : file.param)
        name += std::isalnum(static_cast<unsigned char>(letter)) ? letter : '_';
    return name;
});
