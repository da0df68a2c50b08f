#pragma once

#include "ui/pages/page_context.h"
#include "ui/sheets/card_words.h"
#include "ui/sheets/overlay_sheet.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace aanjager {

class CardBar;
class CardPill;
class ElidedLabel;
class TallScroll;

/**
 * The card: one measure in one municipality, over the page. The arrows go to the next municipality, Enter opens the
 * measure, Ctrl+C copies it as text and HTML. It follows the programme while it is open.
 */
class CardSheet : public OverlaySheet
{
    Q_OBJECT

public:
    CardSheet(const PageContext &context, QWidget &host);

    /** Opens on this measure in this municipality; does nothing when either is not there. */
    void show(Id<Measure> measure, Id<Party> municipality);
    /** To another municipality, by name; past the last comes the first. */
    void step(int by);
    void openMeasure();
    void openHistory();
    void copy();

    Id<Measure> measure() const { return m_measure; }
    Id<Party> municipality() const { return m_municipality; }
    /** What is shown. */
    const CardWords &words() const { return m_words; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *historyButton() const { return m_history; }

private:
    QWidget *makeHead();
    QWidget *makeTopLine();
    QWidget *makeFacts();
    QWidget *makeFoot();
    void makeKeys();
    void refresh();
    void showHead(const Card &card);
    void nameNeighbours();
    Id<Party> neighbour(int by) const;
    void leaveTo(const QString &tab);

    PageContext m_context;
    Id<Measure> m_measure;
    Id<Party> m_municipality;
    CardWords m_words;
    QLabel *m_number, *m_title, *m_percent, *m_plan;
    ElidedLabel *m_degree;
    QLabel *m_reported, *m_source;
    ElidedLabel *m_theme;
    CardPill *m_status, *m_verdict;
    CardBar *m_bar;
    QToolButton *m_previous, *m_next;
    TallScroll *m_scroll;
    QPushButton *m_history, *m_open, *m_copy;
};

} // namespace aanjager
