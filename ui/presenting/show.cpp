#include "ui/presenting/show.h"

#include <QKeyEvent>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int overviewColumns = 4;

QString keyOf(const report::SlideSubject &about)
{
    return QStringLiteral("%1 %2 %3").arg(static_cast<int>(about.kind)).arg(about.theme.value).arg(about.measure.value);
}

} // namespace

Show::Show(LiveDeck &deck, QObject *parent) : QObject(parent), m_live(deck)
{
    m_total.start();
    m_sinceMove.start();
    connect(&deck, &LiveDeck::changed, this, &Show::follow);
}

const report::Slide &Show::slide() const
{
    static const report::Slide none;
    if (m_page)
        return *m_page;
    return m_at < deck().slides.size() ? deck().slides[m_at] : none;
}

const report::Slide *Show::next() const
{
    return m_at + 1 < deck().slides.size() ? &deck().slides[m_at + 1] : nullptr;
}

/** The slides were made anew: the same one stays in sight, by what it is about. */
void Show::follow()
{
    if (m_page)
        m_page = m_live.pageOf(m_page->about.measure);
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(deck().slides.size() - 1, 0));
    m_marked = std::min(m_marked, m_at);
    emit moved();
}

void Show::count()
{
    if (m_at < deck().slides.size())
        m_spent[keyOf(deck().items.value(deck().slides[m_at].item).about)] += m_sinceMove.restart();
}

qint64 Show::secondsOn(qsizetype item) const
{
    const report::SlideSubject about = deck().items.value(item).about;
    qint64 spent = m_spent.value(keyOf(about));
    if (m_at < deck().slides.size() && deck().slides[m_at].item == item)
        spent += m_sinceMove.elapsed();
    return spent / 1000;
}

int Show::minutesPlanned() const
{
    int minutes = 0;
    for (const report::DeckItem &item : deck().items)
        minutes += item.isShown ? item.minutes.value_or(0) : 0;
    return minutes;
}

void Show::goTo(qsizetype slide)
{
    if (deck().slides.isEmpty())
        return;
    count();
    m_at = std::clamp<qsizetype>(slide, 0, deck().slides.size() - 1);
    m_page.reset();
    m_isOverview = false;
    m_veil = Veil::None;
    m_typed.clear();
    emit moved();
}

void Show::step(int by)
{
    if (m_page)
        return closePage();
    if (m_veil != Veil::None)
        return setVeil(Veil::None);
    goTo(m_at + by);
}

void Show::openPage(Id<Measure> measure)
{
    auto page = m_live.pageOf(measure);
    if (!page)
        return;
    m_page = std::move(page);
    emit moved();
}

void Show::closePage()
{
    if (!m_page)
        return;
    m_page.reset();
    emit moved();
}

void Show::setOverview(bool isOverview)
{
    m_isOverview = isOverview;
    m_marked = m_at;
    emit lookChanged();
}

void Show::setVeil(Veil veil)
{
    m_veil = veil == m_veil ? Veil::None : veil;
    emit lookChanged();
}

bool Show::pressInOverview(int key)
{
    qsizetype to = m_marked;
    switch (key) {
    case Qt::Key_Left:
        --to;
        break;
    case Qt::Key_Right:
        ++to;
        break;
    case Qt::Key_Up:
        to -= overviewColumns;
        break;
    case Qt::Key_Down:
        to += overviewColumns;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = deck().slides.size() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_marked);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_G:
        setOverview(false);
        return true;
    default:
        return false;
    }
    m_marked = std::clamp<qsizetype>(to, 0, std::max<qsizetype>(deck().slides.size() - 1, 0));
    emit lookChanged();
    return true;
}

bool Show::pressLetter(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period: // what clickers send to blank
        setVeil(Veil::Black);
        return true;
    case Qt::Key_W:
        setVeil(Veil::White);
        return true;
    case Qt::Key_G:
        setOverview(true);
        return true;
    case Qt::Key_P:
        m_hasPointer = !m_hasPointer;
        emit lookChanged();
        return true;
    case Qt::Key_R:
        m_live.setRoom(m_live.room() == slides::Room::Light ? slides::Room::Dark : slides::Room::Light);
        return true;
    case Qt::Key_D:
        emit spotAsked(MinuteKind::Decision);
        return true;
    case Qt::Key_A:
        emit spotAsked(MinuteKind::Action);
        return true;
    case Qt::Key_T:
        emit spotAsked(MinuteKind::Commitment);
        return true;
    case Qt::Key_N:
        emit spotAsked(MinuteKind::Note);
        return true;
    default:
        return false;
    }
}

bool Show::press(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
        emit undoAsked(key.matches(QKeySequence::Redo));
        return true;
    }
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (m_isOverview)
        return pressInOverview(key.key());
    if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) {
        m_typed = (m_typed + QChar(u'0' + key.key() - Qt::Key_0)).right(4);
        emit lookChanged();
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typed.isEmpty())
            step(1);
        else
            goTo(m_typed.toInt() - 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        step(-1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(deck().slides.size() - 1);
        return true;
    case Qt::Key_Escape:
        if (m_page)
            closePage();
        else
            emit endAsked();
        return true;
    default:
        return pressLetter(key.key());
    }
}

} // namespace aanjager
