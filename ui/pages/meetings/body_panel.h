#pragma once

#include "core/domain/body.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace aanjager {

class ChipButton;
class RecordFacts;
class IconLabel;
class SeatEntry;

/** One body: its mandate and levels, and who sits in it for which sector; a sector without anybody is called missing.
 */
class BodyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit BodyPanel(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Body> body);
    Id<Body> body() const { return m_body; }
    bool leave();
    void takeBack();
    RecordFacts *facts() const { return m_facts; }
    ChipButton *addSeat() const { return m_addSeat; }
    const QList<SeatEntry *> &seats() const { return m_seats; }
    /** The sectors that are missing, in words; empty where all are there. */
    QString warning() const;

signals:
    void removeAsked();

private:
    void layOut();
    void refresh();
    void showSeats();
    void listSectors(QMenu &menu);
    void listLevels(QMenu &menu);
    SeatEntry *makeSeat();

    PageContext m_context;
    Id<Body> m_body;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QLabel *m_kind, *m_title, *m_tally, *m_warning;
    RecordFacts *m_facts;
    ChipButton *m_levels, *m_addSeat;
    QVBoxLayout *m_seatColumn;
    IconLabel *m_warningSign = nullptr;
    QList<SeatEntry *> m_seats;
};

} // namespace aanjager
