#pragma once

#include "ui/presenting/live_deck.h"
#include "ui/presenting/show_times.h"

#include <QElapsedTimer>
#include <QTimer>

class QKeyEvent;

namespace aanjager {

/** What is on the screen now: which slide, or the page of a measure, or nothing; and how long each item took. The keys
 * of a keyboard and of a clicker, given in whichever window. */
class Show : public QObject
{
    Q_OBJECT

public:
    enum class Veil { None, Black, White };

    explicit Show(LiveDeck &deck, QObject *parent = nullptr);

    LiveDeck &live() const { return m_live; }
    const report::Deck &deck() const { return m_live.deck(); }
    qsizetype at() const { return m_at; }
    /** The slide that is seen: of the deck, or the page of a measure. */
    const report::Slide &slide() const;
    qsizetype number() const { return m_page ? -1 : m_at; }
    const report::Slide *next() const;
    Veil veil() const { return m_veil; }
    bool isOverview() const { return m_isOverview; }
    int overviewColumns() const;
    /** The one that is marked in the overview. */
    qsizetype marked() const { return m_marked; }
    bool hasPointer() const { return m_hasPointer; }
    /** Where the pointer is, in units of the slide; nowhere where it was not on the slide yet. */
    const std::optional<QPointF> &pointedAt() const { return m_pointedAt; }
    void point(const QPointF &at);
    /** The measure that a place of the slide leads to; null for none. */
    Id<Measure> measureAt(const QPointF &at) const;
    const QString &typed() const { return m_typed; }
    /** What is told for a moment to who presents; with one screen all see it, so it names nothing. */
    const QString &told() const { return m_told; }
    void tell(const QString &words);
    /** Where the slide leads, in units of the slide, and which of that is marked by key; -1 for none. */
    QList<slides::SlideRecord::Link> links() const { return m_live.record(slide(), number()).links; }
    qsizetype markedLink() const { return m_link; }

    void goTo(qsizetype slide);
    void step(int by);
    void openPage(Id<Measure> measure);
    /** Back from the page of a measure. */
    void closePage();
    void setOverview(bool isOverview);
    void setVeil(Veil veil);

    /** Up to now. */
    const ShowTimes &spent();
    void goOnFrom(const ShowTimes &before) { m_spent = before; }
    qint64 secondsInAll() const { return (m_spent.inAll + m_sinceMove.elapsed()) / 1000; }
    /** That an item of the deck has been on the screen. */
    qint64 secondsOn(qsizetype item) const;
    int minutesPlanned() const;
    /** That the items for which minutes are planned have been on the screen. */
    qint64 secondsOnPlanned() const;

    /** A line of this kind is asked, as by its key. */
    void askSpot(MinuteKind kind) { emit spotAsked(kind); }
    /** "D", "A", "T", "N" */
    static QString keyOf(MinuteKind kind);
    /** True when the key was one of the show. */
    bool press(const QKeyEvent &key);

signals:
    void moved();
    void lookChanged();
    void endAsked();
    void spotAsked(MinuteKind kind);
    void undoAsked(bool again);
    void swapAsked();

private:
    void follow();
    void note();
    void markLink(int by);
    void enter();
    void escape();
    bool pressInOverview(int key);
    bool pressDigit(int key);
    bool pressStep(int key);
    bool pressLetter(int key, bool isShifted);

    LiveDeck &m_live;
    qsizetype m_at = 0, m_marked = 0, m_link = -1;
    report::SlideSubject m_about; ///< of the slide at `m_at`, and the how manieth about that it is
    qsizetype m_nth = 0;
    std::optional<report::Slide> m_page;
    Veil m_veil = Veil::None;
    bool m_isOverview = false, m_hasPointer = false;
    std::optional<QPointF> m_pointedAt;
    QString m_typed, m_told;
    QTimer m_untold{this};
    QElapsedTimer m_sinceMove; ///< and not yet among what was spent
    ShowTimes m_spent;
};

} // namespace aanjager
