#include "support/gui/picture.h"
#include "support/scene/scene.h"
#include "ui/delegates/mark_delegates.h"
#include "ui/delegates/text_delegate.h"
#include "ui/models/roles.h"
#include "ui/theme/figures.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::test;
using aanjager::theme::Look;
using aanjager::theme::Theme;

namespace {

/** One cell painted by a delegate, with these roles and this state. */
QByteArray cell(const CellDelegate &delegate, const QMap<int, QVariant> &roles,
                QStyle::State state = QStyle::State_Enabled)
{
    QStandardItemModel model(1, 2);
    model.setItemData(model.index(0, 0), roles);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 140, 36);
    option.state = state;
    return fingerprint(
        painted({140, 36}, [&](QPainter &painter) { delegate.paint(&painter, option, model.index(0, 0)); }));
}

} // namespace

TEST(Delegates, PaintWhatTheRolesSay)
{
    const StatusDelegate status;
    const VerdictDelegate verdict;
    const ProgressDelegate progress;
    const OwnerKindDelegate owner;
    const auto trend = [](const QVariantList &verdicts) { return QMap<int, QVariant>{{TrendRole, verdicts}}; };

    EXPECT_NE(cell(status, {{StatusRole, 1}}), cell(status, {{StatusRole, 2}}));
    EXPECT_NE(cell(verdict, trend({0, 1})), cell(verdict, trend({1, 0})));
    EXPECT_NE(cell(verdict, trend({0, QVariant()})), cell(verdict, trend({0, 0})));
    EXPECT_NE(cell(verdict, {{HealthRole, 2}}), cell(verdict, {}));
    EXPECT_NE(cell(progress, {{ProgressRole, 30}, {PlanRole, 50}}), cell(progress, {{ProgressRole, 30}}));
    EXPECT_NE(cell(owner, {{OwnerKindRole, 0}}), cell(owner, {{OwnerKindRole, 3}}));
}

TEST(Delegates, PaintNothingForValuesThatAreNoTerms)
{
    EXPECT_EQ(cell(OwnerKindDelegate(), {{OwnerKindRole, 99}}), cell(OwnerKindDelegate(), {}));
    EXPECT_EQ(cell(StatusDelegate(), {{StatusRole, 99}}), cell(StatusDelegate(), {}));
    EXPECT_EQ(cell(VerdictDelegate(), {{HealthRole, 99}}), cell(VerdictDelegate(), {}));
}

TEST(Delegates, TellHoverAndSelectionApart)
{
    const TextDelegate text;
    const QMap<int, QVariant> roles{{Qt::DisplayRole, QStringLiteral("x")}};

    const QSet<QByteArray> seen{cell(text, roles), cell(text, roles, QStyle::State_Enabled | QStyle::State_MouseOver),
                                cell(text, roles, QStyle::State_Enabled | QStyle::State_Selected)};

    EXPECT_EQ(seen.size(), 3);
}

TEST(Delegates, RepaintTheirCachedPicturesInAnotherLook)
{
    const StatusDelegate status;
    Theme::instance().setLook(Look::Light);
    const QByteArray light = cell(status, {{StatusRole, 2}});

    Theme::instance().setLook(Look::Dark);
    const QByteArray dark = cell(status, {{StatusRole, 2}});
    Theme::instance().setLook(Look::Light);

    EXPECT_NE(light, dark);
    EXPECT_EQ(light, cell(status, {{StatusRole, 2}}));
}

TEST(Delegates, HoldRowsOfThirtySixAndGroupsOfTwentyEight)
{
    Theme::instance().setScale(100);
    const auto model = measuresModel();
    const TextDelegate text;

    EXPECT_EQ(text.sizeHint({}, model->index(0, 0)).height(), 28);
    EXPECT_EQ(text.sizeHint({}, model->index(1, 0)).height(), 36);
}

TEST(StatusDelegateEditor, OffersTheWordsAndWritesTheStatus)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, 2, StatusRole);
    model.setData(index,
                  QStringList{QStringLiteral("Not started"), QStringLiteral("Preparing"), QStringLiteral("Running")},
                  ChoicesRole);
    StatusDelegate delegate;
    QWidget parent;
    auto *box = qobject_cast<QComboBox *>(delegate.createEditor(&parent, {}, index));
    ASSERT_NE(box, nullptr);

    delegate.setEditorData(box, index);
    EXPECT_EQ(box->currentText(), QStringLiteral("Running"));
    delegate.setModelData(box, &model, index);
    EXPECT_NE(index.data(Qt::EditRole).toInt(), 1) << "nobody chose anything";
    box->setCurrentIndex(1);
    emit box->activated(1);
    delegate.setModelData(box, &model, index);

    EXPECT_EQ(index.data(Qt::EditRole).toInt(), 1);
}

TEST(StripDelegateTooltip, SaysWhichMunicipalityLiesUnderTheMouse)
{
    const auto model = measuresModel();
    const QModelIndex strip = model->index(1, 9);
    const QRect rect(0, 0, 120, 36);

    EXPECT_EQ(StripDelegate::textAt(QPoint(10, 18), rect, strip), QStringLiteral("Municipality 0"));
    EXPECT_EQ(StripDelegate::textAt(QPoint(101, 18), rect, strip), QStringLiteral("Municipality 9"));
    EXPECT_EQ(StripDelegate::textAt(QPoint(10, 2), rect, strip), QString());
}

TEST(Figures, GiveEachDigitTheSameWidth)
{
    const QFont font = Theme::instance().font(theme::TextStyle::Body);

    EXPECT_DOUBLE_EQ(theme::figuresWidth(QStringLiteral("111"), font),
                     theme::figuresWidth(QStringLiteral("888"), font));
    EXPECT_GT(theme::figuresWidth(QStringLiteral("€ 11"), font), theme::figuresWidth(QStringLiteral("11"), font));
}

/** A shown table with two groups of five rows. */
struct ShownTable : testing::Test
{
    ShownTable()
    {
        FocusRing::install(*qApp);
        table.setModel(model.get());
        table.setItemDelegate(new TextDelegate(&table));
        table.resize(700, 400);
        table.show();
        table.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&table));
    }

    std::unique_ptr<QStandardItemModel> model = measuresModel();
    TableView table{QStringLiteral("Measures")};
};

TEST_F(ShownTable, PaintsTheRowsThatHeadAGroupOverTheirWholeWidth)
{
    const auto groundAtTheEnd = [this](int row) {
        const QImage picture = table.viewport()->grab().toImage();
        return picture.pixelColor(picture.width() - 4, table.visualRect(model->index(row, 0)).top() + 3);
    };
    EXPECT_EQ(groundAtTheEnd(0), Theme::instance().palette().win);
    EXPECT_EQ(groundAtTheEnd(1), Theme::instance().palette().surface);

    model->removeRow(0);

    EXPECT_EQ(groundAtTheEnd(0), Theme::instance().palette().surface);
    EXPECT_EQ(groundAtTheEnd(5), Theme::instance().palette().win);
}

TEST_F(ShownTable, AsksToFoldAGroupByClickAndBySpace)
{
    const QSignalSpy asked(&table, &TableView::foldAsked);

    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model->index(0, 0)).center());
    table.setCurrentIndex(model->index(6, 0));
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model->index(2, 0)).center());

    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked.at(0).at(0).toModelIndex().row(), 0);
    EXPECT_EQ(asked.at(1).at(0).toModelIndex().row(), 6);
}

TEST_F(ShownTable, RingsTheRowOnlyWhenTheFocusCameByTheKeyboard)
{
    table.setCurrentIndex(model->index(2, 0));
    table.clearFocus();
    table.setFocus(Qt::MouseFocusReason);
    const QByteArray byMouse = fingerprint(shot(table));

    table.clearFocus();
    table.setFocus(Qt::TabFocusReason);
    const QByteArray byKeyboard = fingerprint(shot(table));

    EXPECT_NE(byMouse, byKeyboard);
}
