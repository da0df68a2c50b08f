#include "ui/pages/meetings/body_panel.h"

#include "core/domain/meeting_rules.h"
#include "core/report/sector_words.h"
#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/kept_focus.h"
#include "ui/pages/editing/record_facts.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/meetings/seat_entry.h"
#include "ui/pages/notices.h"
#include "ui/session/record_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int bodySide = 16;

} // namespace

BodyPanel::BodyPanel(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget(m_scroll->viewport()))
    , m_kind(makeLabel({}, TextStyle::Caption, m_inside))
    , m_title(makeLabel({}, TextStyle::PanelTitle, m_inside))
    , m_tally(makeLabel({}, TextStyle::Caption, m_inside))
    , m_warning(makeLabel({}, TextStyle::BodyStrong, m_inside))
    , m_facts(new RecordFacts(context, describe<Body>(),
                              {{"name"},
                               {"kind"},
                               {"mandate"},
                               {"frequency"},
                               {"installed_by"},
                               {"from_on"},
                               {"until_on"},
                               {"visibility"},
                               {"notes"}},
                              m_inside))
    , m_levels(new ChipButton(m_facts))
    , m_addSeat(new ChipButton(m_inside))
    , m_seatColumn(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *levels = new StayingMenu(m_levels);
    m_levels->setMenu(levels);
    connect(levels, &QMenu::aboutToShow, this, [this, levels] { listLevels(*levels); });
    m_facts->addRow(context.words.label(*describe<Body>().field(u"levels")), m_levels);
    m_addSeat->setWords(tr("Add a seat for"));
    auto *sectors = new QMenu(m_addSeat);
    m_addSeat->setMenu(sectors);
    connect(sectors, &QMenu::aboutToShow, this, [this, sectors] { listSectors(*sectors); });
    m_title->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->setProperty("over", true);
    layOut();
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&context.session, &Session::changed, this, &BodyPanel::refresh);
    connect(&context.session, &Session::accessChanged, this, &BodyPanel::refresh);
    connect(&context.session, &Session::opened, this, [this] { show({}); });
}

/** What stands below each other: the name, who sits in it, and what it is for. */
void BodyPanel::layOut()
{
    auto *remove = new QToolButton(m_inside);
    remove->setIcon(theme::icon(QStringLiteral("more")));
    remove->setAccessibleName(tr("More"));
    remove->setToolTip(tr("More"));
    remove->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(remove);
    QAction *removal = menu->addAction(tr("Remove this body"), this, &BodyPanel::removeAsked);
    connect(menu, &QMenu::aboutToShow, this, [this, removal] { removal->setEnabled(m_context.session.canEdit()); });
    remove->setMenu(menu);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(bodySide / 2, 0, 0, 0);
    head->addWidget(m_kind, 1);
    head->addWidget(remove);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(bodySide / 2, 0, 0, 0);
    title->addWidget(m_title);
    auto *seats = new QHBoxLayout;
    seats->setContentsMargins(bodySide / 2, 4, 0, 0);
    seats->addWidget(makeLabel(m_context.words.plural(describe<Seat>()), TextStyle::BodyStrong, m_inside), 1);
    seats->addWidget(m_tally);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(bodySide / 2, 0, 0, 0);
    below->addWidget(m_addSeat);
    below->addStretch(1);
    auto *warning = new QHBoxLayout;
    warning->setContentsMargins(bodySide / 2, 0, 0, 0);
    constexpr int warningSide = 16;
    m_warningSign = new IconLabel(QStringLiteral("warning"), warningSide, &theme::Palette::warntext, m_inside);
    warning->setSpacing(6);
    warning->addWidget(m_warningSign, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(bodySide / 2, 9, 14, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(title);
    column->addLayout(seats);
    column->addLayout(warning);
    column->addLayout(m_seatColumn);
    column->addLayout(below);
    column->addWidget(makeRule(m_inside));
    column->addWidget(m_facts);
    column->addStretch(1);
}

void BodyPanel::show(Id<Body> body)
{
    m_body = body;
    refresh();
}

QString BodyPanel::warning() const
{
    return m_warning->text();
}

void BodyPanel::refresh()
{
    const State &state = m_context.session.state();
    const Body *body = m_context.session.isOpen() ? state.find(m_body) : nullptr;
    m_scroll->setVisible(body);
    if (!body)
        return;
    const bool canEdit = m_context.session.canEdit();
    m_title->setText(body->name);
    QStringList levels;
    for (const QString &code : body->levels)
        if (const auto level = vocabularyOf<Level>().indexOf(code))
            levels.append(report::uncapitalised(m_context.words.label(static_cast<Level>(*level))));
    m_levels->setWords(levels.isEmpty() ? QStringLiteral("–") : levels.join(QStringLiteral(", ")));
    m_levels->setEnabled(canEdit);
    const QString kind = body->kind ? m_context.words.label(*body->kind) : QString();
    m_kind->setText(body->name.startsWith(kind, Qt::CaseInsensitive) ? QString() : kind); // not the same word twice
    m_facts->show(body->id.value, body);
    m_facts->setEditable(canEdit);
    m_addSeat->setVisible(canEdit);
    showSeats();
}

SeatEntry *BodyPanel::makeSeat()
{
    auto *entry = new SeatEntry(m_context, m_inside);
    connect(entry, &SeatEntry::removeAsked, this, [this](qint64 id) {
        const auto work = [session = &m_context.session, id] { return removeRecord(*session, describe<Seat>(), id); };
        if (m_context.attempt(work))
            m_context.notices.doneWithUndo(tr("Seat removed"));
    });
    return entry;
}

/** A row for each seat; a row whose text is not stored is kept where its seat stays. */
void BodyPanel::showSeats()
{
    const State &state = m_context.session.state();
    const QDate today = m_context.session.today();
    const QList<const Seat *> seats = seatsOf(state, m_body);
    const KeptFocus focus(*m_inside);
    while (m_seats.size() > seats.size()) {
        m_seats.last()->hide();
        m_seats.takeLast()->deleteLater();
    }
    while (m_seats.size() < seats.size()) {
        m_seats.append(makeSeat());
        m_seatColumn->addWidget(m_seats.last());
    }
    for (qsizetype i = 0; i < seats.size(); ++i) {
        m_seats[i]->setObjectName(QStringLiteral("seat-%1").arg(seats[i]->id.value));
        m_seats[i]->show(*seats[i]);
        m_seats[i]->setEditable(m_context.session.canEdit());
    }
    int taken = 0;
    for (const SectorSeats &sector : sectorsOf(state, m_body, today))
        taken += sector.taken;
    const QStringList missing = report::missingSectors(state, m_body, today, m_context.words);
    m_tally->setText(seats.isEmpty() ? QString() : tr("%1 of %2 taken").arg(taken).arg(seats.size()));
    m_warning->setText(missing.isEmpty() ? QString()
                                         : tr("Nobody at the table for: %1").arg(missing.join(QStringLiteral(", "))));
    m_warning->setVisible(!missing.isEmpty());
    m_warningSign->setVisible(!missing.isEmpty());
}

void BodyPanel::listSectors(QMenu &menu)
{
    menu.clear();
    for (size_t place = 0; place < vocabularyOf<PartyKind>().terms.size(); ++place) {
        const auto sector = static_cast<PartyKind>(place);
        menu.addAction(m_context.words.label(sector), this, [this, sector] {
            Seat seat;
            seat.id = newId<Seat>();
            seat.body = m_body;
            seat.sector = sector;
            const auto work = [session = &m_context.session, seat] {
                return addRecord(*session, seat).map([](auto) {});
            };
            if (!m_context.attempt(work))
                return;
            for (SeatEntry *entry : std::as_const(m_seats))
                if (entry->row()->id() == seat.id.value) {
                    entry->setOpen(true);
                    entry->row()->editor("function_title")->control()->setFocus(Qt::ShortcutFocusReason);
                }
        });
    }
}

void BodyPanel::listLevels(QMenu &menu)
{
    menu.clear();
    const Body *body = m_context.session.state().find(m_body);
    if (!body)
        return;
    for (size_t place = 0; place < vocabularyOf<Level>().terms.size(); ++place) {
        const QString code = vocabularyOf<Level>().code(static_cast<int>(place));
        QAction *each = menu.addAction(m_context.words.label(static_cast<Level>(place)));
        each->setCheckable(true);
        each->setChecked(body->levels.contains(code));
        connect(each, &QAction::triggered, this, [this, code, id = m_body](bool on) {
            const Body *stored = m_context.session.state().find(id);
            if (!stored)
                return;
            QStringList levels = stored->levels;
            levels.removeAll(code);
            if (on)
                levels.append(code);
            m_context.attempt([session = &m_context.session, id, levels] {
                return setField(*session, id, u"levels", Convert<QStringList>::toValue(levels));
            });
        });
    }
}

bool BodyPanel::leave()
{
    bool left = m_facts->leave();
    for (SeatEntry *entry : std::as_const(m_seats))
        left = entry->row()->leave() && left;
    return left;
}

void BodyPanel::takeBack()
{
    m_facts->takeBack();
    for (SeatEntry *entry : std::as_const(m_seats))
        entry->row()->takeBack();
}

} // namespace aanjager
