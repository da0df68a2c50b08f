#include "ui/pages/meetings/attendance_bar.h"

#include "ui/pages/editing/kept_focus.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/flow_row.h"
#include "ui/session/meeting_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int guestWidth = 220;                    ///< pixels at 100 % text
constexpr int betweenSectors = 6, afterWords = 20; ///< pixels

} // namespace

AttendanceBar::AttendanceBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel(tr("At the table"), TextStyle::Body, this))
    , m_tally(makeLabel({}, TextStyle::BodyStrong, this))
    , m_none(makeLabel(tr("This body has no seats yet: they are given in its panel"), TextStyle::Caption, this))
    , m_row(new QWidget(this))
    , m_all(new QPushButton(tr("Everybody is here"), this))
    , m_guests(new ChipButton(m_row))
    , m_newGuest(new QLineEdit(m_row))
    , m_together(new ChipButton(m_row))
{
    m_all->setProperty("kind", QStringLiteral("link"));
    auto *guests = new StayingMenu(m_guests);
    m_guests->setMenu(guests);
    connect(guests, &QMenu::aboutToShow, this, [this, guests] { listGuests(*guests); });
    m_newGuest->setPlaceholderText(tr("Function or name @party"));
    m_newGuest->setAccessibleName(tr("A guest: function or name, @ and the party"));
    m_newGuest->setMinimumWidth(theme::Theme::instance().length(guestWidth));
    m_newGuest->installEventFilter(this);
    m_newGuest->hide();
    connect(m_newGuest, &QLineEdit::returnPressed, this, &AttendanceBar::addGuest);
    auto *together = new StayingMenu(m_together);
    m_together->setMenu(together);
    m_together->hide();
    connect(together, &QMenu::aboutToShow, this, [this, together] { listTogether(*together); });
    auto *flow = new FlowRow(m_row, betweenSectors);
    flow->addWidget(m_together);
    flow->addWidget(m_guests);
    flow->addWidget(m_newGuest);
    flow->addWidget(m_all);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(0, 5, 0, 0);
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_tally);
    words->addWidget(m_none);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addLayout(words);
    row->setAlignment(words, Qt::AlignTop);
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
    return sector.isMissing() ? tr("%1: seat vacant").arg(name)
                              : tr("%1  %2 of %3").arg(name).arg(sector.present).arg(sector.taken);
}

QString AttendanceBar::sectorInShort(const SectorSeats &sector) const
{
    const QString name =
        sector.sector ? report::uncapitalised(m_context.words.label(*sector.sector)) : tr("without a sector");
    return sector.isMissing() ? tr("%1: vacant").arg(name)
                              : QStringLiteral("%1  %2/%3").arg(name).arg(sector.present).arg(sector.taken);
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
    m_hasAll = taken > noted && m_context.session.canEdit();
    m_together->setWords(taken > 0 ? tr("At the table %1").arg(m_tally->text()) : m_title->text());
    if (sectors.size() != m_chips.size()) {
        const KeptFocus focus(*this);
        qDeleteAll(m_chips);
        m_chips.clear();
        for (qsizetype i = 0; i < sectors.size(); ++i) {
            auto *chip = new ChipButton(m_row);
            chip->setObjectName(QStringLiteral("sector-%1").arg(i));
            chip->setProperty("calmMenu", true);
            m_row->layout()->addWidget(chip);
            auto *menu = new StayingMenu(chip);
            chip->setMenu(menu);
            connect(menu, &QMenu::aboutToShow, this, [this, menu, i] { list(*menu, m_shown.value(i).sector); });
            m_chips.append(chip);
        }
        QList<QWidget *> inOrder(m_chips.cbegin(), m_chips.cend());
        inOrder.prepend(m_together);
        inOrder += {m_guests, m_newGuest, m_all};
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            setTabOrder(inOrder[i - 1], inOrder[i]);
    }
    for (QWidget *last :
         {static_cast<QWidget *>(m_guests), static_cast<QWidget *>(m_newGuest), static_cast<QWidget *>(m_all)}) {
        m_row->layout()->removeWidget(last); // behind the sectors
        m_row->layout()->addWidget(last);
    }
    const auto guests = static_cast<int>(guestsOf(state, m_meeting).size());
    m_guests->setWords(guests > 0 ? tr("%n guest(s)", nullptr, guests) : tr("Guests"));
    m_hasGuests = guests > 0 || m_context.session.canEdit();
    m_shown = sectors;
    for (qsizetype i = 0; i < sectors.size(); ++i) {
        m_chips[i]->setWords(sectorInShort(sectors[i]));
        m_chips[i]->setToolTip(sectorWords(sectors[i]));
        m_chips[i]->setAccessibleName(sectorWords(sectors[i]));
        m_chips[i]->setProperty("missing", sectors[i].isMissing());
        m_chips[i]->style()->unpolish(m_chips[i]);
        m_chips[i]->style()->polish(m_chips[i]);
    }
    fit();
}

/** Everybody by sector in one row; where that has no room, behind one chip, beside which a vacant seat is still told.
 */
void AttendanceBar::fit()
{
    const QMargins margins = contentsMargins();
    const int whole = width() - margins.left() - margins.right();
    const auto along = [](const QList<QWidget *> &widgets) {
        int sum = 0;
        for (const QWidget *each : widgets)
            sum += each->sizeHint().width() + betweenSectors;
        return sum;
    };
    QList<QWidget *> others, sectors(m_chips.cbegin(), m_chips.cend()), vacant;
    if (m_hasGuests)
        others.append(m_guests);
    if (m_hasAll)
        others.append(m_all);
    for (ChipButton *chip : std::as_const(m_chips))
        if (chip->property("missing").toBool())
            vacant.append(chip);
    const int words = m_title->sizeHint().width() + m_tally->sizeHint().width() + afterWords;
    const bool isTogether = words + along(sectors) + along(others) > whole;
    const int gathered = along({m_together}) + along(vacant);
    const bool hasVacant = gathered <= whole, hasOthers = !isTogether || gathered + along(others) <= whole;
    m_together->setVisible(isTogether);
    m_title->setVisible(!isTogether);
    m_tally->setVisible(!isTogether);
    m_none->setVisible(m_chips.isEmpty());
    for (ChipButton *chip : std::as_const(m_chips))
        chip->setVisible(!isTogether || (hasVacant && vacant.contains(chip)));
    m_guests->setVisible(m_hasGuests && hasOthers);
    m_all->setVisible(m_hasAll && hasOthers);
}

void AttendanceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/** What stands side by side where there is room: each sector with who is there, the guests, and everybody at once. */
void AttendanceBar::listTogether(QMenu &menu)
{
    menu.clear();
    for (const SectorSeats &sector : std::as_const(m_shown)) {
        auto *part = new StayingMenu(sectorWords(sector).replace(QLatin1Char('&'), QStringLiteral("&&")), &menu);
        menu.addMenu(part);
        connect(part, &QMenu::aboutToShow, this, [this, part, of = sector.sector] { list(*part, of); });
    }
    if (m_hasGuests) {
        auto *guests = new StayingMenu(m_guests->text(), &menu);
        menu.addMenu(guests);
        connect(guests, &QMenu::aboutToShow, this, [this, guests] { listGuests(*guests); });
    }
    menu.addSeparator();
    if (m_hasAll)
        menu.addAction(m_all->text(), m_all, &QPushButton::click);
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

QString AttendanceBar::guestWords(const Attendance &guest) const
{
    const Party *party = m_context.session.state().find(guest.party);
    QStringList names{guest.name, party ? party->name : QString()};
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

/** The guests, ticked; without its tick a guest was not there. Below them a way to name another. */
void AttendanceBar::listGuests(QMenu &menu)
{
    menu.clear();
    const bool canEdit = m_context.session.canEdit();
    for (const Attendance *guest : guestsOf(m_context.session.state(), m_meeting)) {
        QAction *each = menu.addAction(guestWords(*guest).replace(QLatin1Char('&'), QStringLiteral("&&")));
        each->setCheckable(true);
        each->setChecked(true);
        each->setEnabled(canEdit);
        connect(each, &QAction::triggered, this, [this, guest = *guest](bool isHere) {
            m_context.attempt([session = &m_context.session, guest, isHere] {
                return isHere ? addRecord(*session, guest).map([](auto) {})
                              : removeRecord(*session, describe<Attendance>(), guest.id.value);
            });
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Add a guest…"), this, &AttendanceBar::askGuest)->setEnabled(canEdit);
}

void AttendanceBar::askGuest()
{
    m_newGuest->show();
    m_newGuest->setFocus(Qt::ShortcutFocusReason);
}

void AttendanceBar::addGuest()
{
    const QString text = m_newGuest->text().simplified();
    if (text.isEmpty())
        return;
    const auto work = [this, text] { return aanjager::addGuest(m_context.session, m_meeting, text).map([](auto) {}); };
    if (m_context.attempt(work))
        m_newGuest->clear();
}

bool AttendanceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_newGuest)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_newGuest->clear();
        m_newGuest->hide();
        (m_together->isVisible() ? m_together : m_guests)->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    const bool isLeft = event->type() == QEvent::FocusOut &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (isLeft && m_newGuest->text().trimmed().isEmpty())
        m_newGuest->hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace aanjager
