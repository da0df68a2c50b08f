#include "support/gui/picture.h"
#include "support/scene/scene.h"
#include "ui/delegates/mark_delegates.h"
#include "ui/delegates/text_delegate.h"
#include "ui/shell/start_page.h"
#include "ui/theme/icon.h"
#include "ui/theme/status_icon.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/demo_mark.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::test;
using aanjager::theme::Look;
using aanjager::theme::TextStyle;
using aanjager::theme::Theme;

namespace {

QPushButton *button(const QString &words, const char *kind, bool enabled = true)
{
    auto *made = new QPushButton(words);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setIcon(theme::icon(QStringLiteral("plus"),
                              {qstrcmp(kind, "primary") == 0 ? &theme::Palette::onaccent : &theme::Palette::ink}));
    made->setEnabled(enabled);
    return made;
}

void addButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             button(QStringLiteral("Maatregel"), "primary"), button(QStringLiteral("Maatregel"), "primary", false),
             button(QStringLiteral("Exporteren"), ""), button(QStringLiteral("Exporteren"), "", false),
             button(QStringLiteral("Klein"), "small"), button(QStringLiteral("Actie toevoegen"), "link")})
        row->addWidget(widget);
    for (const bool on : {false, true}) {
        auto *chip = new QToolButton;
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(on);
        chip->setText(QStringLiteral("Status"));
        chip->setIcon(theme::icon(QStringLiteral("chevron-down")));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft);
        row->addWidget(chip);
    }
    auto *plain = new QToolButton;
    plain->setIcon(theme::icon(QStringLiteral("columns")));
    row->addWidget(plain);
    row->addStretch();
    column.addLayout(row);
}

void addSegments(QVBoxLayout &column)
{
    auto *status = new SegmentedControl(QStringLiteral("Status"));
    QList<Segment> segments;
    for (int i = 0; i < 5; ++i)
        segments += Segment{i, QStringLiteral("In uitvoering"), theme::statusIcon(static_cast<Status>(i))};
    status->setSegments(segments, SegmentedControl::Words::Chosen);
    status->setValue(2);
    column.addWidget(status);
    auto *verdict = new SegmentedControl(QStringLiteral("Oordeel"));
    verdict->setSegments({{0, QStringLiteral("Op koers"), theme::verdictIcon(Health::OnCourse)},
                          {1, QStringLiteral("Aandacht"), theme::verdictIcon(Health::Attention)},
                          {2, QStringLiteral("Bijsturen"), theme::verdictIcon(Health::Intervene)}});
    verdict->setValue(2);
    column.addWidget(verdict);
}

void addFields(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    for (int i = 0; i < 3; ++i) {
        auto *field = new QLineEdit(QStringLiteral("31 dec 2020"));
        field->setProperty("invalid", i == 1);
        field->setEnabled(i != 2);
        row->addWidget(field);
    }
    auto *date = new QDateEdit(QDate(2021, 9, 30));
    date->setCalendarPopup(true);
    row->addWidget(date);
    row->addWidget(new QSpinBox);
    auto *box = new QComboBox;
    box->addItem(theme::statusIcon(Status::Running), QStringLiteral("In uitvoering"));
    row->addWidget(box);
    for (const bool on : {false, true}) {
        auto *check = new QCheckBox(QStringLiteral("Klaar"));
        check->setChecked(on);
        row->addWidget(check);
        auto *radio = new QRadioButton(QStringLiteral("Keuze"));
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        row->addWidget(radio);
    }
    column.addLayout(row);
    auto *tabs = new QTabBar;
    for (const char *tab : {"Voortgang", "Acties", "Gemeenten", "Historie"})
        tabs->addTab(QString::fromLatin1(tab));
    column.addWidget(tabs);
    column.addWidget(makeLabel(QStringLiteral("€ 2,95 mln"), TextStyle::Figure));
    column.addWidget(makeLabel(QStringLiteral("Maatregelen"), TextStyle::ScreenTitle));
    column.addWidget(makeLabel(QStringLiteral("Verblijf afbouwen"), TextStyle::PanelTitle));
    column.addWidget(new DemoMark);
    auto *card = new CardFrame(QStringLiteral("Vraagt aandacht"));
    card->contents()->addWidget(new EmptyState(QStringLiteral("learn"),
                                               QStringLiteral("Nog geen lessen bij deze maatregel"),
                                               QStringLiteral("Leg vast wat werkt, dan kunnen anderen het overnemen."),
                                               QStringLiteral("Eerste les toevoegen")));
    column.addWidget(card);
    auto *host = new QWidget;
    host->setMinimumHeight(90);
    column.addWidget(host);
    auto *toast = new Toast(host);
    toast->showError(QStringLiteral("Opslaan lukt niet: de netwerkmap is niet bereikbaar"),
                     {QStringLiteral("Opnieuw"), {}});
}

std::unique_ptr<QWidget> controls()
{
    auto page = std::make_unique<QWidget>();
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page.get());
    column->setSpacing(14);
    addButtons(*column);
    addSegments(*column);
    addFields(*column);
    page->resize(1000, 700);
    return page;
}

void dressColumns(TableView &table)
{
    auto *text = new TextDelegate(&table);
    table.setItemDelegate(text);
    table.setItemDelegateForColumn(2, new OwnerKindDelegate(&table));
    table.setItemDelegateForColumn(4, new StatusDelegate(&table));
    table.setItemDelegateForColumn(5, new VerdictDelegate(&table));
    table.setItemDelegateForColumn(6, new ProgressDelegate(&table));
    table.setItemDelegateForColumn(9, new StripDelegate(&table));
    static constexpr int widths[] = {48, 230, 38, 110, 130, 68, 100, 64, 64, 120};
    for (int column = 0; column < 10; ++column)
        table.header()->resizeSection(column, widths[column]);
}

QList<SidebarSection> sections()
{
    return {{QStringLiteral("Sturen"),
             {{QStringLiteral("overview"), QStringLiteral("Overzicht"), QStringLiteral("overview")},
              {QStringLiteral("measures"), QStringLiteral("Maatregelen"), QStringLiteral("measures")},
              {QStringLiteral("matrix"), QStringLiteral("Matrix"), QStringLiteral("matrix")}}},
            {QStringLiteral("Uitvoeren"),
             {{QStringLiteral("actions"), QStringLiteral("Acties"), QStringLiteral("actions")},
              {QStringLiteral("round"), QStringLiteral("Voortgangsronde"), QStringLiteral("round")}}},
            {{}, {{QStringLiteral("reports"), QStringLiteral("Rapportages"), QStringLiteral("report")}}}};
}

QImage windowShot(QAbstractItemModel &model)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *sidebar = new Sidebar(&window);
    sidebar->setSections(sections());
    sidebar->setCurrentKey(QStringLiteral("measures"));
    sidebar->setCount(QStringLiteral("measures"), 15);
    sidebar->setCount(QStringLiteral("round"), 4, true);
    sidebar->setFixedWidth(212);
    row->addWidget(sidebar);
    auto *table = new TableView(QStringLiteral("Measures"), &window);
    table->setModel(&model);
    dressColumns(*table);
    row->addWidget(table);
    window.resize(1190, 480);
    window.show();
    table->selectionModel()->select(model.index(3, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Toast toast(&window);
    toast.showDone(QStringLiteral("M06 op Afgerond gezet"), {QStringLiteral("Ongedaan maken"), {}});
    return shot(window);
}

QImage startShot()
{
    StartPage page;
    QList<QList<theme::StripCell>> preview;
    for (int row = 0; row < 5; ++row) {
        QList<theme::StripCell> cells;
        for (int column = 0; column < 10; ++column)
            cells += theme::StripCell{Degree::Full, static_cast<Status>((row * column) % 4)};
        preview += cells;
    }
    page.setRecentFiles(
        {{QStringLiteral("/x/a.aanjager"), QStringLiteral("Omdenken Jeugdhulp ZHZ"),
          QStringLiteral("15 maatregelen, ronde Q3 open"), QStringLiteral("vandaag 10:42"), preview},
         {QStringLiteral("/x/b.aanjager"), QStringLiteral("Regiovisie 2021, concept"),
          QStringLiteral("9 maatregelen, nog geen ronde"), QStringLiteral("28 augustus"), preview},
         {QStringLiteral("/x/c.aanjager"), QStringLiteral("Ontwikkeltafels"), {}, QStringLiteral("3 mei"), {}, true}});
    page.resize(1440, 800);
    page.show();
    return shot(page);
}

QImage menuShot()
{
    QMenu menu;
    for (int i = 0; i < 5; ++i)
        menu.addAction(theme::statusIcon(static_cast<Status>(i)), QStringLiteral("In uitvoering"))
            ->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)));
    menu.addSeparator();
    auto *checked = menu.addAction(QStringLiteral("Compact"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addAction(QStringLiteral("Uit"))->setEnabled(false);
    menu.popup(QPoint(0, 0));
    menu.setActiveAction(menu.actions().at(2));
    return shot(menu);
}

/** The rings of keyboard focus: around a button, inside a row, around a way to begin. */
QImage focusShot(QAbstractItemModel &model)
{
    FocusRing::install(*qApp);
    QWidget window;
    window.setBackgroundRole(QPalette::Base);
    window.setAutoFillBackground(true);
    auto *column = new QVBoxLayout(&window);
    auto *first = button(QStringLiteral("Exporteren"), "");
    column->addWidget(first, 0, Qt::AlignLeft);
    auto *table = new TableView(QStringLiteral("Measures"), &window);
    table->setModel(&model);
    dressColumns(*table);
    column->addWidget(table);
    window.resize(1000, 260);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    table->setCurrentIndex(model.index(2, 0));
    first->setFocus(Qt::TabFocusReason);
    const QImage onButton = shot(window);
    table->setFocus(Qt::TabFocusReason);
    const QImage onRow = shot(window);
    QImage both(onButton.width(), onButton.height() * 2, QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(QRect(0, 0, onButton.width(), onButton.height()), onButton);
    painter.drawImage(QRect(0, onButton.height(), onRow.width(), onRow.height()), onRow);
    return both;
}

} // namespace

TEST(WidgetGallery, ShowsTheWidgetsInBothLooksAndAtALargerText)
{
    for (const auto &[look, scale, name] : {std::tuple(Look::Light, 100, "light"), std::tuple(Look::Dark, 100, "dark"),
                                            std::tuple(Look::Light, 130, "large")}) {
        Theme::instance().setScale(scale);
        Theme::instance().setLook(look);
        const auto model = measuresModel();
        const auto page = controls();
        page->show();
        const auto keepAs = [&](const QImage &image, const char *part) {
            EXPECT_FALSE(image.isNull());
            keep(image, QStringLiteral("%1-%2").arg(QLatin1String(part), QLatin1String(name)));
        };

        keepAs(shot(*page), "controls");
        keepAs(windowShot(*model), "window");
        keepAs(startShot(), "start");
        keepAs(menuShot(), "menu");
        keepAs(focusShot(*model), "focus");
    }
    Theme::instance().setScale(100);
    Theme::instance().setLook(Look::Light);
}
