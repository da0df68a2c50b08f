#include "ui/pages/round/round_page.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/storage/changeset.h"
#include "ui/models/round_lines.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/pages/round/party_sheet.h"
#include "ui/pages/round/previous_panel.h"
#include "ui/pages/round/report_entry.h"
#include "ui/pages/round/round_bar.h"
#include "ui/pages/round/round_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int byMeasure = 0, byParty = 1;

/** The open round, else the last one that was closed, else the last. */
const Round *roundOfNow(const View &view)
{
    if (const Round *open = openRound(view.state, view.today))
        return open;
    if (const Round *closed = lastClosedRound(view.state, view.today))
        return closed;
    const QList<Round> &all = view.state.all<Round>();
    const auto last = std::max_element(all.cbegin(), all.cend(), [](const Round &a, const Round &b) {
        return std::tuple(a.peildatum, a.id) < std::tuple(b.peildatum, b.id);
    });
    return last == all.cend() ? nullptr : &*last;
}

} // namespace

const Round *RoundPage::shown() const
{
    return m_context.session.isOpen() ? m_context.session.state().find(m_round) : nullptr;
}

void RoundPage::showRound(Id<Round> id)
{
    const Round *now = m_context.session.isOpen() ? roundOfNow(m_context.session.view()) : nullptr;
    m_round = id ? id : now ? now->id : Id<Round>();
    m_list->choose({});
    refresh();
}

void RoundPage::setByParty(bool isByParty)
{
    if (!leave())
        return m_sides->setValue(isByParty ? byMeasure : byParty);
    m_sides->setValue(isByParty ? byParty : byMeasure);
    m_list->choose({});
    refresh();
}

/** A round that is gone, as by an undo, gives way to that of now. */
void RoundPage::refresh()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const Round *round = shown();
    if (!round) {
        const Round *now = m_context.session.isOpen() ? roundOfNow(m_context.session.view()) : nullptr;
        m_round = now ? now->id : Id<Round>();
        round = shown();
    }
    if (!round)
        return showNothing();
    if (!m_standing.isOf(round->id))
        stand(m_standing.read(m_context.session.view(), *round));
    nameSides();
    m_progress->show();
    m_body->show();
    m_empty->hide();
    showHead(*round);
    showProgress(*round);
    showLines(*round);
    showChosen();
}

/** What is told is read once for a round, and then by what changes of it. */
void RoundPage::follow(const QList<RowChange> &changes)
{
    const Round *round = shown();
    if (!isVisible())
        m_standing.forget();
    else if (round && m_standing.isOf(round->id))
        stand(m_standing.follow(m_context.session.view(), *round, changes));
    refresh();
}

void RoundPage::stand(const Result<void> &told)
{
    if (!told)
        m_context.notices.failed(told.error());
}

void RoundPage::showLines(const Round &round)
{
    const RoundLine before = m_list->chosen();
    const QString name = before.kind == RoundLine::Kind::Reporter ? before.title : QString();
    const RoundLines lines(m_context.session.view(), m_context.words);
    m_list->take(m_sides->value() == byParty ? lines.reporters(m_standing.reporters()) : lines.measures(round));
    QModelIndex again = m_lines->indexOf(before.kind, before.isHeading() ? -1 : before.id);
    if (!name.isEmpty() && m_lines->lineAt(again).title != name)
        again = {};
    m_list->choose(again.isValid() ? again : m_lines->nextMissing({}));
    if (!m_list->currentIndex().isValid() && m_lines->rowCount() > 1)
        m_list->choose(m_lines->index(1));
}

/** What is chosen is shown beside the list. */
void RoundPage::showChosen()
{
    const RoundLine line = m_list->chosen();
    const bool isMeasure = line.kind == RoundLine::Kind::Measure && m_list->currentIndex().isValid();
    const bool isReporter = line.kind == RoundLine::Kind::Reporter && line.id < m_standing.reporters().size();
    m_centre->setCurrentIndex(static_cast<int>(isMeasure    ? Centre::Entry
                                               : isReporter ? Centre::Party
                                                            : Centre::Nothing));
    m_previous->setVisible(isMeasure && width() >= theme::Theme::instance().length(940));
    if (isMeasure) {
        const Id<Measure> measure{line.id};
        m_entry->show({m_round, measure, {}});
        const bool isOpen = shown() && !shown()->closed.isValid() && m_context.session.canEdit();
        m_previous->show(measure, m_entry->before(), isOpen ? PreviousPanel::Keys::Shown : PreviousPanel::Keys::Hidden);
    } else if (const Round *round = shown(); isReporter && round) {
        m_party->show(*round, m_standing.reporters().at(line.id));
    }
}

void RoundPage::goToLine(const QModelIndex &index)
{
    if (!index.isValid() || !leave())
        return;
    m_list->choose(index);
    showChosen();
    if (m_centre->currentIndex() == static_cast<int>(Centre::Entry))
        m_entry->takeKeyboard();
    else
        m_party->takeKeyboard();
}

/** To the next that is missing, or with -1 to the one before. */
void RoundPage::goOn(int step)
{
    if (step > 0)
        return goToLine(m_lines->nextMissing(m_list->currentIndex()));
    for (int row = m_list->currentIndex().row() - 1; row >= 0; --row)
        if (!m_lines->lineAt(m_lines->index(row)).isHeading())
            return goToLine(m_lines->index(row));
}

/** To the next measure in the order of the package that is missing, going round. */
void RoundPage::goAfter(Id<Measure> measure)
{
    const QList<const Measure *> order = measuresInOrder(m_context.session.state().all<Measure>());
    const auto at = std::find_if(order.begin(), order.end(), [&](const Measure *each) { return each->id == measure; });
    const qsizetype from = at == order.end() ? 0 : at - order.begin();
    for (qsizetype step = 1; step <= order.size(); ++step) {
        const Id<Measure> next = order.at((from + step) % order.size())->id;
        const QModelIndex index = m_lines->indexOf(RoundLine::Kind::Measure, next.value);
        if (index.isValid() && !m_lines->lineAt(index).isTold)
            return goToLine(index);
    }
    m_context.notices.done(tr("Everything that was asked is reported."));
    m_close->setFocus(Qt::ShortcutFocusReason);
}

void RoundPage::goTo(const Destination &destination)
{
    if (destination.record != 0)
        showRound({destination.record});
    if (destination.measure)
        choose(destination.measure);
}

void RoundPage::choose(Id<Measure> measure)
{
    if (m_sides->value() != byMeasure) {
        m_sides->setValue(byMeasure);
        refresh();
    }
    if (const QModelIndex index = m_lines->indexOf(RoundLine::Kind::Measure, measure.value);
        index.isValid() && leave()) {
        m_list->choose(index);
        showChosen();
    }
}

Id<Measure> RoundPage::chosen() const
{
    const RoundLine line = m_list->chosen();
    return line.kind == RoundLine::Kind::Measure ? Id<Measure>{line.id} : Id<Measure>();
}

std::any RoundPage::state() const
{
    return RoundPageState{m_round, m_sides->value() == byParty, m_list->chosen().id};
}

void RoundPage::restore(const std::any &kept)
{
    const auto &state = std::any_cast<const RoundPageState &>(kept);
    m_round = state.round;
    m_sides->setValue(state.isByParty ? byParty : byMeasure);
    refresh();
    const auto kind = state.isByParty ? RoundLine::Kind::Reporter : RoundLine::Kind::Measure;
    if (const QModelIndex index = m_lines->indexOf(kind, state.chosen); index.isValid()) {
        m_list->choose(index);
        showChosen();
    }
}

void RoundPage::reopen()
{
    const Round *round = shown();
    if (!round)
        return;
    const auto work = [session = &m_context.session, id = round->id, label = round->label,
                       notices = &m_context.notices] {
        return reopenRound(*session, id).map([&] { notices->doneWithUndo(tr("Round %1 is open again.").arg(label)); });
    };
    m_context.attempt(work);
}

bool RoundPage::leave()
{
    return m_entry->leave();
}

void RoundPage::takeBack()
{
    m_entry->takeBack();
}

void RoundPage::takeKeyboard()
{
    if (m_body->isHidden())
        return m_empty->button() ? m_empty->button()->setFocus(Qt::OtherFocusReason) : void();
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> RoundPage::panes() const
{
    if (m_body->isHidden())
        return {m_empty->button()};
    const bool isParty = m_centre->currentIndex() == static_cast<int>(Centre::Party);
    QList<QWidget *> panes{m_list, isParty ? static_cast<QWidget *>(m_party) : m_entry};
    if (m_previous->isVisible())
        panes.append(m_previous);
    return panes;
}

QString RoundPage::progressText() const
{
    return m_count->text();
}

void RoundPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void RoundPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/** The list has its share of the width, however large the text. */
void RoundPage::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    const bool isNarrow = width() < theme.length(1120);
    m_side->setFixedWidth(std::min(theme.length(isNarrow ? 264 : 334), width() * 36 / 100));
    m_previous->setFixedWidth(theme.length(isNarrow ? 240 : 284));
    m_previous->setVisible(m_centre->currentIndex() == static_cast<int>(Centre::Entry) && width() >= theme.length(940));
    fitHead();
}

} // namespace aanjager
