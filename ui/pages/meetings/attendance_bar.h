#pragma once

#include "core/domain/meeting_rules.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace aanjager {

class ChipButton;

/** Who is at the table: how many of those who hold a seat, and of each sector. A chip opens the seats of its sector,
 * to note who is there; a sector without anybody is called missing. */
class AttendanceBar : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceBar(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Meeting> meeting);
    /** "11 of 13". */
    QString tally() const;
    const QList<ChipButton *> &chips() const { return m_chips; }
    QPushButton *allButton() const { return m_all; }

private:
    void refresh();
    void list(QMenu &menu, std::optional<PartyKind> sector);
    QString sectorWords(const SectorSeats &sector) const;

    PageContext m_context;
    Id<Meeting> m_meeting;
    QLabel *m_title, *m_tally, *m_none;
    QWidget *m_row;
    QPushButton *m_all;
    QList<ChipButton *> m_chips;
    QList<SectorSeats> m_shown;
};

} // namespace aanjager
