#include "ui/presenting/desk.h"

#include "core/report/wording.h"
#include "ui/pages/editing/marked.h"
#include "ui/pages/elided_label.h"
#include "ui/presenting/deck_times.h"
#include "ui/presenting/key_button.h"
#include "ui/presenting/slide_thumb.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int leastNotes = 14, mostNotes = 40, notesStep = 2;
constexpr int leftShare = 64, rightShare = 36;

} // namespace

Desk::Desk(const PageContext &context, Show &show, QWidget *parent)
    : QWidget(parent), m_context(context), m_show(show), m_times(new DeckTimes(show, this))
{
    setWindowTitle(tr("Presenter view"));
    setAccessibleName(tr("Presenter view"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addWidget(makeLeft(), leftShare);
    columns->addWidget(makeRight(), rightShare);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // it is as large as its screen
    column->setContentsMargins(28, 16, 28, 20);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addLayout(columns, 1);
    connect(&show, &Show::moved, this, &Desk::follow);
    connect(&show, &Show::lookChanged, this, &Desk::followLook);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Desk::tick);
    m_second.start();
    setNotesSize(m_notesSize);
    follow();
}

void Desk::setClock(std::function<QTime()> clock)
{
    m_now = std::move(clock);
    m_spot->setClock(m_now);
    tick();
}

void Desk::countLine(int by)
{
    m_written = std::max(m_written + by, 0);
    tell(m_written > 0 ? tr("%n lines written down", nullptr, m_written) : QString(), false);
}

void Desk::tell(const QString &words, bool isTrouble)
{
    m_told->setWhole(words);
    setMarked(*m_told, "refused", isTrouble);
}

void Desk::follow()
{
    const report::Deck &deck = m_show.deck();
    const report::DeckItem item = deck.items.value(m_show.slide().item);
    const auto count = static_cast<int>(deck.slides.size());
    m_title->setText(deck.footerRight.isEmpty() ? deck.title : deck.footerRight);
    m_about->setText(tr("%n slides", nullptr, count) + QStringLiteral(", ") +
                     tr("open to: %1").arg(report::uncapitalised(m_context.words.label(m_show.live().visibility()))));
    m_place->setText(m_show.number() < 0 ? m_show.slide().title : tr("slide %1 of %2").arg(m_show.at() + 1).arg(count));
    const report::Slide *next = m_show.next();
    m_nextName->setText(next ? m_times->nameOf(next->item) : tr("This is the last slide"));
    m_notes->setText(item.notes);
    followLook();
    m_nextThumb->refresh();
    m_table->setCurrentIndex(m_times->index(m_times->rowNow(), 0));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    tick();
}

void Desk::followLook()
{
    m_above->setText(m_show.isOverview() ? tr("All slides; Enter goes to the marked one") : tr("Now on the screen"));
    m_thumb->refresh();
}

void Desk::tick()
{
    m_times->tick();
    m_clock->setText(m_now().toString(QStringLiteral("HH:mm")));
    m_busy->setText(timeText(m_show.secondsInAll()));
    const int planned = m_show.minutesPlanned();
    const qint64 left = planned * secondsInMinute - m_show.secondsOnPlanned();
    m_leftName->setText(planned == 0 ? QString()
                        : left >= 0  ? tr("Left of %1 min").arg(planned)
                                     : tr("Over %1 min").arg(planned));
    m_left->setText(planned == 0 ? QString() : timeText(std::abs(left)));
    setMarked(*m_left, "over", planned > 0 && left < 0);
    const qsizetype place = m_show.at() < m_show.deck().slides.size() ? m_show.deck().slides[m_show.at()].item : -1;
    const auto minutes = m_show.deck().items.value(place).minutes;
    m_part->setText(timeText(m_show.secondsOn(place)));
    setMarked(*m_part, "over", m_times->isOver(place));
    m_partPlan->setText(minutes ? tr("of %1 min").arg(*minutes) : QString());
    m_partBar->setVisible(minutes.has_value());
    m_partBar->setRange(0, minutes.value_or(1) * secondsInMinute);
    m_partBar->setValue(static_cast<int>(std::min<qint64>(m_show.secondsOn(place), m_partBar->maximum())));
}

void Desk::setNotesSize(int size)
{
    m_notesSize = std::clamp(size, leastNotes, mostNotes);
    m_notes->setStyleSheet(QStringLiteral("font-size: %1px;").arg(theme::Theme::instance().length(m_notesSize)));
}

void Desk::keyPressEvent(QKeyEvent *event)
{
    const bool isPlus = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    const bool isLarger = isPlus && (event->modifiers() & Qt::ControlModifier);
    if (isLarger || event->matches(QKeySequence::ZoomOut))
        return setNotesSize(m_notesSize + (isLarger ? notesStep : -notesStep));
    if (!m_show.press(*event))
        QWidget::keyPressEvent(event);
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/** With large letters or on a small screen what is a reminder only makes room for what is read, and the notes for the
 * line that is typed: the slide stays as it is. */
void Desk::makeRoom()
{
    constexpr int roomy = 1240, roomyForWords = 1360, high = 800; // pixels at 100 % text
    const theme::Theme &theme = theme::Theme::instance();
    const bool isTight = width() < theme.length(roomy);
    for (KeyButton *button : std::as_const(m_spots))
        button->setShort(width() < theme.length(roomyForWords));
    m_keys->setVisible(!isTight);
    m_table->setColumnHidden(DeckTimes::Plan, isTight);
    m_notesPart->setVisible(!m_spot->isOpen() || height() >= theme.length(high));
}

void Desk::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace aanjager
