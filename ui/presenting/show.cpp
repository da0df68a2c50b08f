#include "ui/presenting/show.h"

#include <QKeyEvent>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int fewColumns = 4, manyColumns = 5; ///< of the overview
constexpr int toldFor = 2500;                  ///< milliseconds
constexpr qsizetype longestNumber = 4;

QString subjectKey(const report::SlideSubject &about)
{
    return QStringLiteral("%1 %2 %3").arg(static_cast<int>(about.kind)).arg(about.theme.value).arg(about.measure.value);
}

} // namespace

Show::Show(LiveDeck &deck, QObject *parent) : QObject(parent), m_live(deck)
{
    m_sinceMove.start();
    m_untold.setSingleShot(true);
    m_untold.setInterval(toldFor);
    connect(&m_untold, &QTimer::timeout, this, [this] { tell({}); });
    connect(&deck, &LiveDeck::changed, this, &Show::follow);
    note();
}

void Show::tell(const QString &words)
{
    m_told = words;
    words.isEmpty() ? m_untold.stop() : m_untold.start();
    emit lookChanged();
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
    const QList<report::Slide> &slides = deck().slides;
    qsizetype same = -1;
    for (qsizetype i = 0, nth = 0; i < slides.size(); ++i)
        if (slides[i].about == m_about && nth++ <= m_nth)
            same = i;
    const qsizetype last = std::max<qsizetype>(slides.size() - 1, 0);
    m_at = std::clamp<qsizetype>(same < 0 ? m_at : same, 0, last);
    m_marked = std::clamp<qsizetype>(m_marked, 0, last);
    m_link = -1;
    note();
    emit moved();
}

/** Notes what the slide is about, to find it again. */
void Show::note()
{
    const QList<report::Slide> &slides = deck().slides;
    m_about = m_at < slides.size() ? slides[m_at].about : report::SlideSubject();
    m_nth = 0;
    for (qsizetype i = 0; i < std::min(m_at, slides.size()); ++i)
        m_nth += slides[i].about == m_about ? 1 : 0;
}

const ShowTimes &Show::spent()
{
    const qint64 more = m_sinceMove.restart();
    m_spent.inAll += more;
    if (m_at < deck().slides.size())
        m_spent.onItems[subjectKey(deck().items.value(deck().slides[m_at].item).about)] += more;
    return m_spent;
}

qint64 Show::secondsOn(qsizetype item) const
{
    const report::SlideSubject about = deck().items.value(item).about;
    qint64 spent = m_spent.onItems.value(subjectKey(about));
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

qint64 Show::secondsOnPlanned() const
{
    qint64 seconds = 0;
    for (qsizetype item = 0; item < deck().items.size(); ++item)
        seconds += deck().items[item].isShown && deck().items[item].minutes ? secondsOn(item) : 0;
    return seconds;
}

int Show::overviewColumns() const
{
    return deck().slides.size() > fewColumns * fewColumns ? manyColumns : fewColumns;
}

void Show::goTo(qsizetype slide)
{
    if (deck().slides.isEmpty())
        return;
    spent();
    m_at = std::clamp<qsizetype>(slide, 0, deck().slides.size() - 1);
    m_page.reset();
    m_link = -1;
    m_isOverview = false;
    m_veil = Veil::None;
    m_typed.clear();
    note();
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
    m_link = -1;
    emit moved();
}

void Show::closePage()
{
    if (!m_page)
        return;
    m_page.reset();
    m_link = -1;
    emit moved();
}

void Show::point(const QPointF &at)
{
    m_pointedAt = at;
    if (m_hasPointer)
        emit lookChanged();
}

Id<Measure> Show::measureAt(const QPointF &at) const
{
    if (m_veil != Veil::None || m_isOverview)
        return {};
    const auto all = links();
    const auto found = std::find_if(all.begin(), all.end(), [&at](const auto &link) { return link.box.contains(at); });
    return found == all.end() ? Id<Measure>() : found->measure;
}

/** The next place where the slide leads, or the one before; past the end none. */
void Show::markLink(int by)
{
    const qsizetype count = links().size();
    m_link += by;
    if (m_link >= count)
        m_link = -1;
    else if (m_link < -1)
        m_link = count - 1;
    emit lookChanged();
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
        to -= overviewColumns();
        break;
    case Qt::Key_Down:
        to += overviewColumns();
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = deck().slides.size() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_typed.isEmpty() ? m_marked : m_typed.toInt() - 1);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_G:
        m_typed.clear();
        setOverview(false);
        return true;
    default:
        return pressDigit(key);
    }
    m_marked = std::clamp<qsizetype>(to, 0, std::max<qsizetype>(deck().slides.size() - 1, 0));
    emit lookChanged();
    return true;
}

QString Show::keyOf(MinuteKind kind)
{
    switch (kind) {
    case MinuteKind::Decision:
        return QStringLiteral("D");
    case MinuteKind::Action:
        return QStringLiteral("A");
    case MinuteKind::Commitment:
        return QStringLiteral("T");
    case MinuteKind::Note:
        break;
    }
    return QStringLiteral("N");
}

/** The screens are swapped by two keys together: who presents has notes on one of them. */
bool Show::pressLetter(int key, bool isShifted)
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
    case Qt::Key_S:
        if (isShifted)
            emit swapAsked();
        return true;
    case Qt::Key_D:
        emit spotAsked(MinuteKind::Decision);
        return true;
    case Qt::Key_A:
        emit spotAsked(MinuteKind::Action);
        return true;
    case Qt::Key_T:
    case Qt::Key_C: // as it begins in English
        emit spotAsked(MinuteKind::Commitment);
        return true;
    case Qt::Key_N:
        emit spotAsked(MinuteKind::Note);
        return true;
    default:
        return false;
    }
}

bool Show::pressDigit(int key)
{
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    m_typed = (m_typed + QChar(u'0' + key - Qt::Key_0)).right(longestNumber);
    emit lookChanged();
    return true;
}

void Show::enter()
{
    if (!m_typed.isEmpty())
        return goTo(m_typed.toInt() - 1);
    if (const auto links = this->links(); m_link >= 0 && m_link < links.size())
        return openPage(links[m_link].measure);
    step(1);
}

/** Takes back what is half done; with nothing of that it ends. */
void Show::escape()
{
    if (!m_typed.isEmpty() || m_link >= 0) {
        m_typed.clear();
        m_link = -1;
        emit lookChanged();
    } else if (m_page) {
        closePage();
    } else {
        emit endAsked();
    }
}

bool Show::pressStep(int key)
{
    switch (key) {
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
    case Qt::Key_Tab:
        markLink(1);
        return true;
    case Qt::Key_Backtab:
        markLink(-1);
        return true;
    default:
        return false;
    }
}

bool Show::press(const QKeyEvent &key)
{
    const bool isAgain = key.matches(QKeySequence::Redo) ||
                         (key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) ||
                         (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
    if (isAgain || key.matches(QKeySequence::Undo)) {
        emit undoAsked(isAgain);
        return true;
    }
    if (key.key() == Qt::Key_F5) // a clicker begins with it, and ends with Esc
        return true;
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    if (m_isOverview)
        return pressInOverview(key.key());
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    default:
        return pressDigit(key.key()) || pressStep(key.key()) ||
               pressLetter(key.key(), key.modifiers() & Qt::ShiftModifier);
    }
}

} // namespace aanjager
