#include "core/domain/description.h"

#include "tests/support/builders.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

TEST(Description, ReadsAndWritesEveryFieldOfEveryEntity)
{
    const auto roundTrip = []<class E>(const E &record) {
        E copy;
        copy.id = record.id;
        for (const Field &field : describe<E>().fields)
            field.write(&copy, field.read(&record));
        EXPECT_EQ(copy, record) << describe<E>().table;
    };
    Measure measure = aMeasure();
    measure.healthMoney = Health::Attention;
    measure.quickWin = true;
    measure.effort = 3;
    measure.layers = {QStringLiteral("licht")};
    roundTrip(measure);
    roundTrip(aMunicipality());
    MoneyLine line;
    line.amount = Money{5, Qualifier::Under};
    roundTrip(line);
}

TEST(Description, TakesAValueOfAnotherKindForNothing)
{
    Measure measure = aMeasure();

    describe<Measure>().field(u"status")->write(&measure, QStringLiteral("bijna"));
    describe<Measure>().field(u"health.time")->write(&measure, qint64{3});

    EXPECT_EQ(measure.status, Status::NotStarted);
    EXPECT_FALSE(measure.healthTime);
}

TEST(Description, FindsTheFieldOfAColumnAlsoOfItsSecond)
{
    const Description &description = describe<Measure>();

    EXPECT_STREQ(description.fieldOfColumn("ends_precision")->name, "ends");
    EXPECT_STREQ(description.fieldOfColumn("health_time")->name, "health.time");
    EXPECT_EQ(description.fieldOfColumn("id"), nullptr);
}

TEST(Completeness, CountsRequiredAndRecommendedFields)
{
    Measure measure = aMeasure();
    const Completeness before = completeness(describe<Measure>(), &measure);

    measure.nextStep = QStringLiteral("Besluit voorbereiden");
    const Completeness after = completeness(describe<Measure>(), &measure);

    EXPECT_EQ(after.filled, before.filled + 1);
    EXPECT_EQ(after.asked, before.asked);
    EXPECT_EQ(before.filled + before.missing.size(), before.asked);
}

TEST(Validation, RefusesOnlyWhatHasNoMeaning)
{
    Measure measure = aMeasure();
    measure.lead.clear();
    EXPECT_TRUE(validate(describe<Measure>(), &measure)); // incomplete is not refused

    measure.progress = 101;
    const auto tooMuch = validate(describe<Measure>(), &measure);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().place.field, QStringLiteral("progress"));

    Applicability cell;
    EXPECT_FALSE(validate(describe<Applicability>(), &cell)); // belongs to nothing
}

TEST(Description, TakesForAFileWhatCanBeDecoded)
{
    QRandomGenerator random(8);
    const QString signs = QStringLiteral("ABYZabyz0189+/=== é\n-");
    int taken = 0, refused = 0;

    for (int turn = 0; turn < 4000; ++turn) {
        FrozenReport kept;
        kept.id = newId<FrozenReport>();
        kept.round = newId<Round>();
        const int few = turn % 2 == 0 ? 12 : static_cast<int>(signs.size());
        for (int count = random.bounded(9); count > 0; --count)
            kept.pdf += signs[random.bounded(few)];
        if (turn % 4 == 0)
            kept.pdf = QString::fromLatin1(QByteArray(random.bounded(9), char(turn)).toBase64());
        const bool decodes(
            QByteArray::fromBase64Encoding(kept.pdf.toLatin1(), QByteArray::AbortOnBase64DecodingErrors));
        const auto valid = validate(describe<FrozenReport>(), &kept);
        const bool isTaken = valid.has_value();
        EXPECT_EQ(isTaken, decodes) << kept.pdf.toStdString();
        (isTaken ? taken : refused) += 1;
    }

    EXPECT_GT(taken, 100);
    EXPECT_GT(refused, 100);
}
