#include "ui/models/history_model.h"

#include "tests/support/gui/package.h"
#include "ui/models/roles.h"
#include "ui/session/measure_edits.h"

#include <QAbstractItemModelTester>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class HistoryModelTest : public PackageTest
{
protected:
    QString text(int row, HistoryModel::Column column) const { return model.index(row, column).data().toString(); }

    text::Wording words{QStringLiteral("nl")};
    HistoryModel model{session, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(HistoryModelTest, TellsTheLastChangeFirstUnderItsDayFieldByField)
{
    session.setAuthor(QStringLiteral("coördinator"));
    ASSERT_TRUE(setField(session, package.first.id, u"status", Value(QStringLiteral("done"))));

    ASSERT_TRUE(model.load());

    EXPECT_TRUE(model.index(0, 0).data(HeadsGroupRole).toBool());
    EXPECT_EQ(model.index(0, 0).data(CountRole).toInt(), 3);
    EXPECT_EQ(text(1, HistoryModel::About), QStringLiteral("Status M01"));
    EXPECT_EQ(text(1, HistoryModel::What), QStringLiteral("Status: In uitvoering → Afgerond"));
    EXPECT_EQ(text(1, HistoryModel::Who), QStringLiteral("coördinator"));
}

TEST_F(HistoryModelTest, CountsAnUndoAsAChangeOfItsOwn)
{
    ASSERT_TRUE(model.load());
    const qsizetype before = model.changes();
    ASSERT_TRUE(setField(session, package.first.id, u"status", Value(QStringLiteral("done"))));
    ASSERT_TRUE(session.undo());

    ASSERT_TRUE(model.load());

    EXPECT_EQ(model.changes(), before + 2);
    EXPECT_EQ(text(1, HistoryModel::What), QStringLiteral("Status: Afgerond → In uitvoering"));
}
