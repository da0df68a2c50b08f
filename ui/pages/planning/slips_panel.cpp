#include "ui/pages/planning/slips_panel.h"

#include "core/insight/meetings.h"
#include "core/storage/seen_file.h"
#include "ui/models/roles.h"
#include "ui/models/typed_value.h"
#include "ui/pages/editing/day_line.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/notices.h"
#include "ui/pages/planning/slips_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int panelWidth = 300;
constexpr qsizetype mostRounds = 6;

const Field &dayField()
{
    return *describe<Action>().field(u"due");
}

} // namespace

SlipsPanel::SlipsPanel(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(new SlipsModel(context.words, this))
    , m_since(new ChipButton(this))
    , m_day(new DayLine(tr("Compare with the planning of this day"), this))
    , m_summary(new ElidedLabel(TextStyle::Caption, this))
    , m_list(new QListView(this))
    , m_nothing(makeLabel({}, TextStyle::Body, this))
    , m_reading(&SlipsPanel::answer, [this](const Result<PlansThen> &plans) { take(plans); })
{
    setFixedWidth(theme::Theme::instance().length(panelWidth));
    auto *menu = new QMenu(m_since);
    menu->setAccessibleName(tr("Slipped since"));
    m_since->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    m_day->setPlaceholderText(tr("or a day: 1 Oct 2020"));
    connect(m_day, &DayLine::committed, this, &SlipsPanel::takeDay);
    connect(m_day, &DayLine::picked, this, [this](QDate day) { takeDay(m_context.words.date(day)); });
    m_list->setAccessibleName(tr("What slipped"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SlipsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto go = [this](const QModelIndex &index) {
        const SlipsModel::Line line = m_model->lines().value(index.row());
        emit asked(line.measure, line.milestone);
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(17, 10, 12, 8);
    column->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{makeLabel(tr("Slipped since"), TextStyle::CardTitle, this),
                                                          m_since, m_day, m_summary, m_nothing})
        column->addWidget(each);
    column->addWidget(m_list, 1);
    connect(&context.session, &Session::opened, this, &SlipsPanel::begin);
    connect(&context.session, &Session::changed, this, &SlipsPanel::follow);
    connect(&context.session, &Session::dayChanged, this, &SlipsPanel::follow);
    connect(&theme::Theme::instance(), &theme::Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    begin();
}

/** The previous meeting of the board, else the last round that closed. */
void SlipsPanel::begin()
{
    m_reading.forget();
    m_moment = m_context.session.isOpen() ? momentToCompare(m_context.session.view()) : std::nullopt;
    m_then.reset();
    m_known.reset();
    m_model->show({});
    if (isVisible())
        ask();
    tell();
    emit thenChanged();
}

void SlipsPanel::follow()
{
    if (m_then)
        m_model->show(slipsSince(m_context.session.view(), *m_then));
    tell();
}

void SlipsPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!m_moment && m_context.session.isOpen())
        m_moment = momentToCompare(m_context.session.view());
    ask();
    tell();
}

void SlipsPanel::compareWith(const EarlierMoment &moment)
{
    m_moment = moment;
    ask();
    tell();
}

void SlipsPanel::ask()
{
    const Session &session = m_context.session;
    if (!session.isOpen() || !m_moment || m_known == m_moment->moment)
        return;
    const auto last = session.file().uidOf(session.view().sequence);
    if (last)
        m_reading.ask({session.file().path(), m_moment->moment, session.view(), *last});
}

/** Called beside the window. */
Result<PlansThen> SlipsPanel::answer(const Question &question)
{
    return openSeen({question.path, question.now.sequence, question.lastChange}).and_then([&](const auto &file) {
        return plansAt(*file, question.moment, question.now);
    });
}

void SlipsPanel::take(const Result<PlansThen> &plans)
{
    if (!m_moment)
        return;
    m_then = plans ? std::optional(*plans) : std::nullopt;
    m_known = plans ? std::optional(m_moment->moment) : std::nullopt;
    if (!plans && plans.error().kind != ErrorKind::Busy)
        m_context.notices.failed(plans.error(), [this] { ask(); });
    m_model->show(m_then ? slipsSince(m_context.session.view(), *m_then) : QList<Slip>());
    tell();
    emit thenChanged();
}

void SlipsPanel::settle()
{
    m_reading.finish();
}

QString SlipsPanel::nameOf(const EarlierMoment &moment) const
{
    if (moment.meeting.isValid())
        return tr("board meeting %1").arg(m_context.words.date(moment.meeting));
    if (!moment.round.isEmpty())
        return tr("round %1").arg(moment.round);
    const auto *day = std::get_if<QDate>(&moment.moment.at);
    return day ? m_context.words.date(*day) : QString();
}

QList<EarlierMoment> SlipsPanel::moments() const
{
    QList<EarlierMoment> found;
    const View &view = m_context.session.view();
    if (const Meeting *meeting = previousBoardMeeting(view))
        found.append({{meeting->day}, meeting->day, {}});
    QList<const Round *> rounds;
    for (const Round &round : view.state.all<Round>())
        if (round.closed.isValid() && round.closed <= view.today)
            rounds.append(&round);
    std::sort(rounds.begin(), rounds.end(), [](const Round *a, const Round *b) { return a->peildatum > b->peildatum; });
    for (const Round *round : rounds.mid(0, mostRounds))
        found.append({{Moment::Round{round->label}}, {}, round->label});
    return found;
}

void SlipsPanel::fill(QMenu *menu)
{
    menu->clear();
    for (const EarlierMoment &moment : moments()) {
        QAction *action =
            menu->addAction(report::capitalised(nameOf(moment)).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                            [this, moment] { compareWith(moment); });
        action->setCheckable(true);
        action->setChecked(m_moment && m_moment->moment == moment.moment);
    }
    if (menu->isEmpty())
        menu->addAction(tr("No board meeting and no round yet"))->setEnabled(false);
}

void SlipsPanel::takeDay(const QString &text)
{
    if (text.trimmed().isEmpty())
        return m_day->startAnew({});
    const TypedValue typed = TypedValue::read(dayField(), text);
    const QDate day = typed.isGood() ? Convert<QDate>::fromValue(typed.value()) : QDate();
    if (!day.isValid())
        return m_day->refuse(typed.problem());
    if (day >= m_context.session.today())
        return m_day->refuse(tr("Choose a day before today"));
    m_day->startAnew({});
    m_day->setDay(day);
    compareWith({{day}, {}, {}});
}

void SlipsPanel::tell()
{
    m_since->setWords(m_moment ? nameOf(*m_moment) : tr("Choose a moment"));
    const auto later = static_cast<int>(m_model->slipped());
    const int earlier = m_model->rowCount() - later;
    QStringList parts;
    if (later > 0)
        parts.append(tr("%n slipped", nullptr, later));
    if (earlier > 0)
        parts.append(tr("%n brought forward", nullptr, earlier));
    m_summary->setWhole(parts.join(QStringLiteral(", ")));
    m_summary->setVisible(!parts.isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(!m_moment ? tr("There was no board meeting and no round yet to compare with. Choose a day.")
                       : m_reading.isBusy() ? tr("Reading what was planned then…")
                       : m_then             ? tr("Nothing slipped since.")
                                            : QString());
}

void SlipsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), theme::Theme::instance().palette().line);
}

} // namespace aanjager
