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
    /** All of it behind one chip, where it would take too much of a small window. */
    ChipButton *togetherChip() const { return m_together; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void listTogether(QMenu &menu);
    void list(QMenu &menu, std::optional<PartyKind> sector);
    void listGuests(QMenu &menu);
    void askGuest();
    void addGuest();
    QString guestWords(const Attendance &guest) const;
    QString sectorWords(const SectorSeats &sector) const;
    QString sectorInShort(const SectorSeats &sector) const;

    PageContext m_context;
    Id<Meeting> m_meeting;
    QLabel *m_title, *m_tally, *m_none;
    QWidget *m_row;
    QPushButton *m_all;
    ChipButton *m_guests;
    QLineEdit *m_newGuest;
    ChipButton *m_together;
    bool m_hasAll = false, m_hasGuests = false;
    QList<ChipButton *> m_chips;
    QList<SectorSeats> m_shown;
};

} // namespace aanjager
