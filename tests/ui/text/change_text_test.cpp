#include "ui/text/change_text.h"

#include "core/storage/state_loader.h"
#include "tests/support/programme_fixture.h"

using namespace aanjager;

namespace {

class ChangeTextTest : public fixtures::ProgrammeTest
{
protected:
    State state() { return *loadState(store()); }

    QString label(const QString &key, const QStringList &arguments = {})
    {
        const State now = state();
        return text::ChangeText(m_wording, now).label({key, arguments});
    }

    static QString number(qint64 id) { return QString::number(id); }

    text::Wording m_wording{QStringLiteral("nl")};
};

} // namespace

TEST_F(ChangeTextTest, NamesAMeasureByItsNumber)
{
    const Measure measure = fixtures::aMeasure(QStringLiteral("M11"));
    add(measure);
    const QString id = number(measure.id.value);

    EXPECT_EQ(label(QStringLiteral("update"), {QStringLiteral("measure"), id, QStringLiteral("status")}),
              QStringLiteral("status M11"));
    EXPECT_EQ(label(QStringLiteral("update"),
                    {QStringLiteral("measure"), id, QStringLiteral("status"), QStringLiteral("ends")}),
              QStringLiteral("status, eind M11"));
    EXPECT_EQ(
        label(QStringLiteral("update"), {QStringLiteral("measure"), id, QStringLiteral("status"),
                                         QStringLiteral("ends"), QStringLiteral("title"), QStringLiteral("lead")}),
        QStringLiteral("4 velden van M11"));
    EXPECT_EQ(label(QStringLiteral("add"), {QStringLiteral("measure"), id}),
              QStringLiteral("maatregel M11 toegevoegd"));
}

TEST_F(ChangeTextTest, NamesARelationByWhatItLinks)
{
    const Measure measure = fixtures::aMeasure(QStringLiteral("M11"));
    const Party municipality = fixtures::aMunicipality();
    const Applicability cell = fixtures::anApplicability(measure, municipality);
    add(measure, municipality, cell);

    EXPECT_EQ(label(QStringLiteral("update"),
                    {QStringLiteral("applicability"), number(cell.id.value), QStringLiteral("degree")}),
              QStringLiteral("mate van toepassing M11 – Sliedrecht"));
}

TEST_F(ChangeTextTest, NamesTheSlidesOfAMeetingByItsBody)
{
    Body body{newId<Body>(), BodyKind::BoardConsultation, QStringLiteral("Bestuurlijk overleg")};
    Meeting untitled{newId<Meeting>(), body.id};
    Meeting titled{newId<Meeting>(), body.id};
    untitled.day = titled.day = QDate(2020, 11, 5);
    titled.title = QStringLiteral("Slotbijeenkomst");
    add(body, untitled, titled);

    EXPECT_EQ(label(QStringLiteral("deck"), {QStringLiteral("meeting"), number(untitled.id.value)}),
              QStringLiteral("dia’s van Bestuurlijk overleg"));
    EXPECT_EQ(label(QStringLiteral("deck"), {QStringLiteral("meeting"), number(titled.id.value)}),
              QStringLiteral("dia’s van Slotbijeenkomst"));
}

TEST_F(ChangeTextTest, SaysRoundsReportsAndImports)
{
    const Measure measure = fixtures::aMeasure(QStringLiteral("M11"));
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q3");
    add(measure, round);
    const QString id = number(round.id.value);

    EXPECT_EQ(label(QStringLiteral("round.close"), {id}), QStringLiteral("ronde 2020-Q3 gesloten"));
    EXPECT_EQ(label(QStringLiteral("round.open"), {id}), QStringLiteral("ronde 2020-Q3 geopend"));
    EXPECT_EQ(label(QStringLiteral("report.submit"), {id, number(measure.id.value)}),
              QStringLiteral("melding over M11 in ronde 2020-Q3"));
    EXPECT_EQ(label(QStringLiteral("import"), {QStringLiteral("11")}), QStringLiteral("import van 11 maatregelen"));
    EXPECT_EQ(label(QStringLiteral("import"), {QStringLiteral("1"), QStringLiteral("tracker %1.csv")}),
              QStringLiteral("import van 1 maatregel uit tracker %1.csv"));
    EXPECT_EQ(label(QStringLiteral("create")), QStringLiteral("programma aangemaakt"));
    EXPECT_EQ(label(QStringLiteral("some.day")), QStringLiteral("wijziging"));
}

TEST_F(ChangeTextTest, UsesTheProgrammesOwnNameOfAnItem)
{
    Programme programme = state().programme();
    programme.itemLabel = QStringLiteral("opgave");
    programme.itemPlural = QStringLiteral("opgaven");
    update(programme);

    EXPECT_EQ(label(QStringLiteral("import"), {QStringLiteral("11")}), QStringLiteral("import van 11 opgaven"));
    EXPECT_EQ(label(QStringLiteral("remove"), {QStringLiteral("measure"), QStringLiteral("7")}),
              QStringLiteral("opgave verwijderd"));
}

TEST_F(ChangeTextTest, StillNamesARecordThatIsGone)
{
    const Measure measure = fixtures::aMeasure(QStringLiteral("M07"));
    add(measure);
    const QStringList which = {QStringLiteral("measure"), number(measure.id.value)};
    ASSERT_TRUE(file().edit({QStringLiteral("remove"), which}, [&](Edit &edit) { return edit.remove(measure.id); }));

    const State now = state();
    const auto entries = history(file());
    ASSERT_TRUE(entries);
    EXPECT_EQ(text::ChangeText(m_wording, now).entry(entries->first()), QStringLiteral("maatregel M07 verwijderd"));
}

TEST_F(ChangeTextTest, SaysAFieldBeforeAndAfterAndWhatWasUndone)
{
    Measure measure = fixtures::aMeasure(QStringLiteral("M11"));
    add(measure);
    measure.ends = {QDate(2021, 9, 30)};
    const QStringList which = {QStringLiteral("measure"), number(measure.id.value), QStringLiteral("ends")};
    ASSERT_TRUE(file().edit({QStringLiteral("update"), which}, [&](Edit &edit) { return edit.update(measure); }));
    ASSERT_TRUE(file().undo());

    const State now = state();
    const text::ChangeText words(m_wording, now);
    const auto entries = history(file());
    ASSERT_TRUE(entries);
    EXPECT_EQ(words.entry(entries->at(0)), QStringLiteral("ongedaan gemaakt: eind M11"));
    EXPECT_EQ(words.field(entries->at(1).records.first().fields.first()).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
              QStringLiteral("Eind: 31 dec 2020 → 30 sep 2021"));
    EXPECT_EQ(words.record(entries->at(2).records.first()),
              QStringLiteral("maatregel M11 Afwegingskader jeugdhulp toegevoegd"));
}

TEST_F(ChangeTextTest, CallsAPictureAPictureAndNotItsBytes)
{
    Programme programme = state().programme();
    const QByteArray svg = QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") + QByteArray(3000, ' ');
    programme.logo = QString::fromLatin1(svg.toBase64());
    update(programme);

    const State now = state();
    const text::ChangeText words(m_wording, now);
    const auto entries = history(file());
    ASSERT_TRUE(entries);
    EXPECT_EQ(words.field(entries->first().records.first().fields.first()),
              QStringLiteral("Logo: – → afbeelding (3 kB)"));
}
