#include "ui/pages/meetings/attendance_bar.h"

#include "ui/pages/editing/kept_focus.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/flow_row.h"
#include "ui/session/meeting_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

namespace aanjager {

using theme::TextStyle;

AttendanceBar::AttendanceBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel(tr("At the table"), TextStyle::Body, this))
    , m_tally(makeLabel({}, TextStyle::BodyStrong, this))
    , m_none(makeLabel(tr("This body has no seats yet: they are given in its panel"), TextStyle::Caption, this))
    , m_row(new QWidget(this))
    , m_all(new QPushButton(tr("Everybody is here"), this))
{
    m_all->setProperty("kind", QStringLiteral("link"));
    constexpr int gap = 6;
    new FlowRow(m_row, gap);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addWidget(m_tally);
    row->addWidget(m_none);
    row->addWidget(m_all);
    row->addSpacing(6);
    row->addWidget(m_row, 1);
    connect(&context.session, &Session::changed, this, &AttendanceBar::refresh);
    connect(&context.session, &Session::accessChanged, this, &AttendanceBar::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_context.attempt(
            [session = &m_context.session, meeting = m_meeting] { return noteAllPresent(*session, meeting); });
    });
}

void AttendanceBar::show(Id<Meeting> meeting)
{
    m_meeting = meeting;
    refresh();
}

QString AttendanceBar::tally() const
{
    return m_tally->text();
}

QString AttendanceBar::sectorWords(const SectorSeats &sector) const
{
    const QString name =
        sector.sector ? report::uncapitalised(m_context.words.label(*sector.sector)) : tr("without a sector");
    return sector.isMissing() ? tr("! %1: seat vacant").arg(name)
                              : tr("%1  %2 of %3").arg(name).arg(sector.present).arg(sector.taken);
}

void AttendanceBar::refresh()
{
    const State &state = m_context.session.state();
    const Meeting *meeting = m_context.session.isOpen() ? state.find(m_meeting) : nullptr;
    if (!meeting)
        return;
    const QList<SectorSeats> sectors = sectorsAt(state, *meeting);
    int present = 0, taken = 0, noted = 0;
    for (const SectorSeats &sector : sectors) {
        present += sector.present;
        taken += sector.taken;
    }
    for (const Attendance &each : state.all<Attendance>())
        noted += each.meeting == m_meeting ? 1 : 0;
    m_tally->setText(taken > 0 ? tr("%1 of %2").arg(present).arg(taken) : QString());
    m_none->setVisible(sectors.isEmpty());
    m_all->setVisible(taken > noted && m_context.session.canEdit());
    if (sectors.size() != m_chips.size()) {
        const KeptFocus focus(*this);
        qDeleteAll(m_chips);
        m_chips.clear();
        for (qsizetype i = 0; i < sectors.size(); ++i) {
            auto *chip = new ChipButton(m_row);
            chip->setObjectName(QStringLiteral("sector-%1").arg(i));
            m_row->layout()->addWidget(chip);
            auto *menu = new StayingMenu(chip);
            chip->setMenu(menu);
            connect(menu, &QMenu::aboutToShow, this, [this, menu, i] { list(*menu, m_shown.value(i).sector); });
            m_chips.append(chip);
        }
    }
    m_shown = sectors;
    for (qsizetype i = 0; i < sectors.size(); ++i) {
        m_chips[i]->setWords(sectorWords(sectors[i]));
        m_chips[i]->setProperty("missing", sectors[i].isMissing());
        m_chips[i]->style()->unpolish(m_chips[i]);
        m_chips[i]->style()->polish(m_chips[i]);
    }
}

/** Who holds the seats of a sector, ticked when they are there. */
void AttendanceBar::list(QMenu &menu, std::optional<PartyKind> sector)
{
    menu.clear();
    const State &state = m_context.session.state();
    const Meeting *meeting = state.find(m_meeting);
    if (!meeting)
        return;
    for (const Seat *seat : seatsOf(state, meeting->body)) {
        if (seat->sector != sector)
            continue;
        const Party *party = state.find(seat->party);
        QStringList names{seat->functionTitle, party ? party->name : QString()};
        names.removeAll(QString());
        const bool isHeld = isTaken(*seat, meeting->day);
        QString words = isHeld ? names.join(QStringLiteral(", ")) : tr("vacant");
        QAction *each = menu.addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
        const Attendance *noted = attendanceOf(state, m_meeting, seat->id);
        each->setCheckable(true);
        each->setChecked(noted && noted->presence == Presence::Present);
        each->setEnabled(isHeld && m_context.session.canEdit());
        connect(each, &QAction::triggered, this, [this, id = seat->id](bool isHere) {
            m_context.attempt([session = &m_context.session, meeting = m_meeting, id, isHere] {
                return notePresence(*session, meeting, id, isHere ? Presence::Present : Presence::Excused);
            });
        });
    }
}

} // namespace aanjager
