#include "ui/presenting/desk.h"

#include "core/report/wording.h"
#include "ui/presenting/slide_thumb.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int leastNotes = 14, mostNotes = 40, notesStep = 2;
constexpr double overTime = 1.1; ///< of what was planned

/** "4:12", "1:02:05". */
QString timeText(qint64 seconds)
{
    const qint64 hours = seconds / 3600, minutes = seconds / 60 % 60, rest = seconds % 60;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    return hours > 0 ? QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(rest))
                     : QStringLiteral("%1:%2").arg(minutes).arg(two(rest));
}

} // namespace

Desk::Desk(const PageContext &context, Show &show, QWidget *parent) : QWidget(parent), m_context(context), m_show(show)
{
    setWindowTitle(tr("Presenter view"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addWidget(makeLeft(), 64);
    columns->addWidget(makeRight(), 36);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(16);
    column->addWidget(makeHead());
    column->addLayout(columns, 1);
    connect(&show, &Show::moved, this, &Desk::follow);
    connect(&show, &Show::lookChanged, this, &Desk::follow);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Desk::tick);
    m_second.start();
    follow();
    setFocus(Qt::OtherFocusReason);
}

QWidget *Desk::makeHead()
{
    auto *head = new QWidget(this);
    m_title = makeLabel({}, TextStyle::PanelTitle, head);
    m_about = makeLabel({}, TextStyle::Body, head);
    m_busy = makeLabel({}, TextStyle::BodyStrong, head);
    m_left = makeLabel({}, TextStyle::BodyStrong, head);
    m_clock = makeLabel({}, TextStyle::Figure, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(m_title);
    row->addWidget(m_about, 1);
    row->addWidget(m_busy);
    row->addWidget(m_left);
    row->addWidget(m_clock);
    return head;
}

QWidget *Desk::makeLeft()
{
    auto *left = new QWidget(this);
    m_place = makeLabel({}, TextStyle::Body, left);
    m_part = makeLabel({}, TextStyle::Body, left);
    m_now = new SlideThumb(m_show, SlideThumb::Which::Now, left);
    m_spot = new SpotLine(m_context, m_show, left);
    m_notes = makeLabel({}, TextStyle::Body, left);
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *above = new QHBoxLayout;
    above->addWidget(m_place, 1);
    above->addWidget(m_part);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(above);
    column->addWidget(m_now);
    column->addWidget(makeButtons());
    column->addWidget(m_spot);
    column->addWidget(makeRule(left));
    column->addWidget(makeLabel(tr("Notes"), TextStyle::CardTitle, left));
    column->addWidget(m_notes, 1);
    connect(m_spot, &SpotLine::ended, this, [this] {
        setFocus(Qt::OtherFocusReason);
        follow();
    });
    return left;
}

QWidget *Desk::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &words, auto run) {
        auto *button = new QPushButton(words, buttons);
        button->setFocusPolicy(Qt::NoFocus); // the keys are the show's
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(tr("Previous"), [this] { m_show.step(-1); });
    add(tr("Next slide"), [this] { m_show.step(1); })->setDefault(true);
    m_decide = add(tr("Decision (D)"), [this] { m_spot->begin(MinuteKind::Decision); });
    add(tr("Action (A)"), [this] { m_spot->begin(MinuteKind::Action); });
    add(tr("Commitment (T)"), [this] { m_spot->begin(MinuteKind::Commitment); });
    add(tr("Note (N)"), [this] { m_spot->begin(MinuteKind::Note); });
    row->addStretch(1);
    m_written = makeLabel({}, TextStyle::Caption, buttons);
    row->addWidget(m_written);
    return buttons;
}

QWidget *Desk::makeRight()
{
    auto *right = new QWidget(this);
    m_nextName = makeLabel({}, TextStyle::Body, right);
    m_next = new SlideThumb(m_show, SlideThumb::Which::Next, right);
    m_items = new QTreeWidget(right);
    m_items->setHeaderLabels({tr("Slide"), tr("Item"), tr("Plan"), tr("Time")});
    m_items->setRootIsDecorated(false);
    m_items->setFocusPolicy(Qt::NoFocus);
    m_items->setAccessibleName(tr("Items of the presentation"));
    m_items->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_items->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_items->header()->setStretchLastSection(false);
    connect(m_items, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { m_show.goTo(item->data(0, Qt::UserRole).toLongLong()); });
    QLabel *keys =
        makeLabel(tr("→ ← move  ·  number Enter jumps  ·  G all slides  ·  B black  ·  W white  ·  P pointer  ·  "
                     "R light or dark room  ·  Esc ends"),
                  TextStyle::Caption, right);
    keys->setWordWrap(true);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_nextName);
    column->addWidget(m_next);
    column->addWidget(m_items, 1);
    column->addWidget(keys);
    return right;
}

void Desk::follow()
{
    const report::Deck &deck = m_show.deck();
    const report::DeckItem item = deck.items.value(m_show.slide().item);
    m_title->setText(deck.footerRight.isEmpty() ? deck.title : deck.footerRight);
    m_about->setText(tr("%n slides", nullptr, static_cast<int>(deck.slides.size())) + QStringLiteral(", ") +
                     tr("open to: %1").arg(report::uncapitalised(m_context.words.label(m_show.live().visibility()))));
    m_place->setText(m_show.number() < 0
                         ? tr("On the screen: %1").arg(m_show.slide().title)
                         : tr("On the screen: slide %1 of %2").arg(m_show.at() + 1).arg(deck.slides.size()));
    const report::Slide *next = m_show.next();
    m_nextName->setText(next ? tr("Next: %1").arg(next->title) : tr("This is the last slide"));
    m_notes->setText(item.notes);
    QFont font = m_notes->font();
    font.setPixelSize(m_notesSize);
    m_notes->setFont(font);
    m_written->setText(m_spot->written() > 0 ? tr("%n lines written down", nullptr, m_spot->written()) : QString());
    fillItems();
    tick();
}

void Desk::fillItems()
{
    const report::Deck &deck = m_show.deck();
    m_items->clear();
    qsizetype first = 0;
    while (first < deck.slides.size()) {
        const qsizetype item = deck.slides[first].item;
        qsizetype last = first;
        while (last + 1 < deck.slides.size() && deck.slides[last + 1].item == item)
            ++last;
        const QString place =
            first == last ? QString::number(first + 1) : QStringLiteral("%1–%2").arg(first + 1).arg(last + 1);
        const auto minutes = deck.items[item].minutes;
        auto *row = new QTreeWidgetItem(
            m_items, {place, deck.items[item].title.isEmpty() ? deck.items[item].name : deck.items[item].title,
                      minutes ? tr("%1 min").arg(*minutes) : QString()});
        row->setData(0, Qt::UserRole, first);
        row->setData(1, Qt::UserRole, item);
        row->setTextAlignment(2, Qt::AlignRight);
        row->setTextAlignment(3, Qt::AlignRight);
        if (m_show.at() >= first && m_show.at() <= last)
            m_items->setCurrentItem(row);
        first = last + 1;
    }
}

void Desk::tick()
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    m_clock->setText(QTime::currentTime().toString(QStringLiteral("HH:mm")));
    m_busy->setText(tr("Busy %1").arg(timeText(m_show.secondsInAll())));
    const int planned = m_show.minutesPlanned();
    const qint64 left = planned * 60 - m_show.secondsInAll();
    m_left->setText(planned == 0 ? QString()
                    : left >= 0  ? tr("%1 left of %2 min").arg(timeText(left)).arg(planned)
                                 : tr("%1 over %2 min").arg(timeText(-left)).arg(planned));
    for (int i = 0; i < m_items->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_items->topLevelItem(i);
        const qsizetype item = row->data(1, Qt::UserRole).toLongLong();
        const qint64 spent = m_show.secondsOn(item);
        const auto minutes = m_show.deck().items.value(item).minutes;
        row->setText(3, spent > 0 ? timeText(spent) : QString());
        const bool isOver = minutes && static_cast<double>(spent) > *minutes * 60 * overTime;
        row->setForeground(3, isOver ? palette.warntext : palette.ink);
    }
}

void Desk::keyPressEvent(QKeyEvent *event)
{
    const bool isLarger = event->matches(QKeySequence::ZoomIn), isSmaller = event->matches(QKeySequence::ZoomOut);
    if (isLarger || isSmaller) {
        m_notesSize = std::clamp(m_notesSize + (isLarger ? notesStep : -notesStep), leastNotes, mostNotes);
        return follow();
    }
    if (!m_show.press(*event))
        QWidget::keyPressEvent(event);
}

void Desk::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace aanjager
