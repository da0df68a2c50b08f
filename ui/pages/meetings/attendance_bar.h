#pragma once

#include "core/domain/meeting_rules.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QLineEdit;
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
    /** Who is here without a seat; its menu takes them away and opens the field for another. */
    ChipButton *guestsChip() const { return m_guests; }
    /** A guest as it is typed: a name or function, and after an @ the party; shown while one is added. */
    QLineEdit *newGuest() const { return m_newGuest; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void list(QMenu &menu, std::optional<PartyKind> sector);
    void listGuests(QMenu &menu);
    void askGuest();
    void addGuest();
    QString guestWords(const Attendance &guest) const;
    QString sectorWords(const SectorSeats &sector) const;

    PageContext m_context;
    Id<Meeting> m_meeting;
    QLabel *m_title, *m_tally, *m_none;
    QWidget *m_row;
    QPushButton *m_all;
    ChipButton *m_guests;
    QLineEdit *m_newGuest;
    QList<ChipButton *> m_chips;
    QList<SectorSeats> m_shown;
};

} // namespace aanjager
