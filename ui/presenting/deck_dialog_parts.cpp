// How the choice of slides is laid out.
#include "ui/delegates/ticked_text.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/moment_choice.h"
#include "ui/presenting/deck_dialog.h"
#include "ui/presenting/deck_items.h"
#include "ui/presenting/screen_key.h"
#include "ui/presenting/slide_thumb.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int dialogWidth = 1120, dialogHeight = 720, sideWidth = 352; ///< pixels at 100 % text
constexpr int titleWidth = 200, minutesWidth = 84;

/** "Presentatie: Portefeuillehoudersoverleg Jeugd 22 apr 2021" */
QString titleOf(const PageContext &context, Id<Meeting> id)
{
    const State &state = context.session.state();
    const Meeting *meeting = state.find(id);
    if (!meeting)
        return DeckDialog::tr("Presentation");
    const Body *body = state.find(meeting->body);
    return DeckDialog::tr("Presentation: %1").arg(body ? body->name : meeting->title) + QLatin1Char(' ') +
           context.words.date(meeting->day);
}

/** "1: HDMI-1 (1920 × 1080)". */
QString nameOfScreen(int place, const QScreen &screen)
{
    return QStringLiteral("%1: %2 (%3 × %4)")
        .arg(place)
        .arg(screen.name())
        .arg(screen.size().width())
        .arg(screen.size().height());
}

} // namespace

DeckDialog::DeckDialog(const PageContext &context, Id<Meeting> meeting, QWidget *parent)
    : QDialog(parent), m_context(context), m_meeting(meeting), m_live(context, meeting), m_items(new DeckItems(this))
{
    QVBoxLayout *column = startDialog(*this, titleOf(context, meeting),
                                      meeting ? tr("Which slides are shown, in which order and under which title. It "
                                                   "is kept with the meeting.")
                                              : tr("There is no meeting to keep this with; make one on the page of "
                                                   "meetings."));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(makeList(), 1);
    row->addWidget(makeChoices());
    column->addLayout(row, 1);
    m_trouble = makeLabel({}, TextStyle::Caption, this);
    m_trouble->setProperty("type", QStringLiteral("error"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(makeButtons());
    fill();
    connectParts();
    m_table->setCurrentIndex(m_items->index(0, DeckItems::Name));
    showChosen();
    m_table->setFocus(Qt::OtherFocusReason);
    resize(theme::Theme::instance().length(dialogWidth), theme::Theme::instance().length(dialogHeight));
}

QWidget *DeckDialog::makeList()
{
    const theme::Theme &theme = theme::Theme::instance();
    auto *whole = new QWidget(this);
    m_table = new TableView(tr("Slides"), whole);
    m_table->setModel(m_items);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new TextDelegate(m_table));
    auto *boxes = new TickedTextDelegate(m_table);
    m_table->setItemDelegateForColumn(DeckItems::Name, boxes);
    connect(boxes, &TickedTextDelegate::tickAsked, this, [this](const QModelIndex &at) {
        const bool isShown = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_items->setData(at, isShown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    m_table->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->header()->setSectionResizeMode(DeckItems::Name, QHeaderView::Stretch);
    m_table->header()->resizeSection(DeckItems::Title, theme.length(titleWidth));
    m_table->header()->resizeSection(DeckItems::Minutes, theme.length(minutesWidth));
    m_table->installEventFilter(this);
    const auto makeStep = [&](const char *icon, const QString &words) {
        auto *button = new QToolButton(whole);
        button->setIcon(theme::icon(QString::fromLatin1(icon)));
        button->setAccessibleName(words);
        button->setToolTip(words);
        return button;
    };
    m_up = makeStep("arrow-up", tr("Up (Alt+↑)"));
    m_down = makeStep("arrow-down", tr("Down (Alt+↓)"));
    m_minutes = makeLabel({}, TextStyle::Caption, whole);
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_up);
    below->addWidget(m_down);
    below->addSpacing(8);
    below->addWidget(m_minutes, 1);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    return whole;
}

/** The screen of the slides, and what the room is like. */
void DeckDialog::makeRooms(QWidget *side)
{
    m_screens = new QComboBox(side);
    m_screens->setAccessibleName(tr("Screen for the slides"));
    m_screens->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QList<QScreen *> screens = QGuiApplication::screens();
    m_screens->addItem(screens.size() > 1 ? tr("The other screen") : tr("This screen"));
    for (int i = 0; i < screens.size(); ++i)
        m_screens->addItem(nameOfScreen(i + 1, *screens[i]), keyOf(*screens[i]));
    if (const QString before = m_context.settings.slidesScreen(); !before.isEmpty())
        m_screenBefore = std::max(m_screens->findData(before), 0);
    m_screens->setCurrentIndex(m_screenBefore);
    m_room = new QComboBox(side);
    m_room->setAccessibleName(tr("Room"));
    m_room->addItems({tr("Light room"), tr("Dark room")});
    m_room->setCurrentIndex(static_cast<int>(m_context.settings.darkRoom() ? slides::Room::Dark : slides::Room::Light));
}

QWidget *DeckDialog::makeChoices()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(theme::Theme::instance().length(sideWidth));
    const auto shown = [this] {
        const qsizetype at = slideShown();
        return at < 0 ? SlideThumb::Shown() : SlideThumb::Shown{&m_live.deck().slides[at], at};
    };
    m_level = new QComboBox(side);
    m_level->setAccessibleName(tr("Open to"));
    for (size_t place = 0; place < vocabularyOf<Visibility>().terms.size(); ++place)
        m_level->addItem(m_context.words.label(static_cast<Visibility>(place)));
    m_moment = new MomentChoice(tr("Moment shown"), tr("Now"), m_context, side);
    m_since = new MomentChoice(tr("Compared with"), tr("The meeting before"), m_context, side);
    makeRooms(side);
    m_notes = new QPlainTextEdit(side);
    m_notes->setAccessibleName(tr("Notes for who presents"));
    m_notes->setPlaceholderText(tr("Only on the screen of who presents"));
    m_notes->setTabChangesFocus(true);
    m_preview = new SlideThumb(m_live, tr("The chosen slide"), shown, side);
    m_preview->setEmptyWords(tr("This slide is not shown"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_preview);
    column->addSpacing(4);
    column->addWidget(makeLabel(tr("Notes; on no slide"), TextStyle::Label, side));
    column->addWidget(m_notes, 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto add = [&](int line, int at, const QString &label, QWidget *widget) {
        grid->addWidget(makeLabel(label, TextStyle::Label, side), line * 2, at);
        grid->addWidget(widget, line * 2 + 1, at, Qt::AlignTop);
    };
    add(0, 0, tr("Open to"), m_level);
    add(0, 1, tr("Room"), m_room);
    add(1, 0, tr("Moment shown"), m_moment);
    add(1, 1, tr("Compared with"), m_since);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(makeLabel(tr("Screen for the slides"), TextStyle::Label, side));
    column->addWidget(m_screens);
    return side;
}

QWidget *DeckDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_save = new QPushButton(theme::icon(QStringLiteral("pdf")), tr("Slides to PDF…"), buttons);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    m_keep = new QPushButton(tr("Keep"), buttons);
    m_present = new QPushButton(tr("Present"), buttons);
    m_present->setProperty("kind", QStringLiteral("primary"));
    m_present->setDefault(true);
    m_present->setShortcut(Qt::Key_F5);
    m_present->setToolTip(tr("Present (F5)"));
    m_presentFrom = new QPushButton(tr("Present from this slide"), buttons);
    m_presentFrom->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_presentFrom->setToolTip(tr("Present from the chosen slide (Shift+F5)"));
    for (QPushButton *button : {m_save, cancel, m_keep, m_presentFrom})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    row->addWidget(m_presentFrom);
    row->addWidget(m_present);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

} // namespace aanjager
