#include "ui/pages/actions/actions_bulk.h"

#include "core/exchange/day_words.h"
#include "core/insight/action_lists.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/notices.h"
#include "ui/session/many_edits.h"
#include "ui/session/record_edits.h"
#include "ui/theme/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

namespace aanjager {

ActionsBulk::ActionsBulk(const PageContext &context, QWidget *parent) : SelectionBar(context, parent)
{
    makeDone(row());
    makePostpone(row());
    makeOwner(row());
    auto *remind = new QPushButton(theme::icon(QStringLiteral("mail")), tr("Copy reminder"), this);
    auto *gone = new QPushButton(tr("Remove"), this);
    row()->addWidget(remind);
    row()->addWidget(gone);
    endRow();
    connect(remind, &QPushButton::clicked, this, &ActionsBulk::copyReminder);
    connect(gone, &QPushButton::clicked, this, &ActionsBulk::remove);
}

void ActionsBulk::makeDone(QLayout *row)
{
    m_done = new QPushButton(theme::icon(QStringLiteral("check")), tr("Done"), this);
    auto *evidence = new QPushButton(tr("Done, with evidence…"), this);
    row->addWidget(m_done);
    row->addWidget(evidence);
    connect(m_done, &QPushButton::clicked, this, [this] { finish(); });
    connect(evidence, &QPushButton::clicked, this, [this] {
        bool said = false;
        const QString text =
            QInputDialog::getText(this, tr("Done"), tr("What shows that it is done?"), QLineEdit::Normal, {}, &said);
        if (said)
            finish(text.trimmed());
    });
}

void ActionsBulk::makePostpone(QLayout *row)
{
    auto *button = new ChipButton(this);
    button->setWords(tr("Postpone"));
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    row->addWidget(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QDate today = m_context.session.today();
        const QDate monthEnd = QDate(today.year(), today.month(), 1).addMonths(1).addDays(-1);
        for (const auto &[words, day] : {std::pair(tr("A week"), today.addDays(7)),
                                         {tr("Two weeks"), today.addDays(14)},
                                         {tr("To the end of the month"), monthEnd},
                                         {tr("A month"), today.addMonths(1)}})
            menu->addAction(words + QLatin1Char('\t') + m_context.words.date(day), this,
                            [this, day = day] { postpone(day); });
        menu->addAction(tr("Another day…"), this, [this] {
            bool said = false;
            const QString text =
                QInputDialog::getText(this, tr("Postpone"), tr("To which day?"), QLineEdit::Normal, {}, &said);
            const auto day = readDayWords(text, m_context.session.today());
            if (said && day)
                postpone(*day);
            else if (said)
                m_context.notices.done(tr("“%1” is no day; nothing was changed").arg(text));
        });
    });
}

void ActionsBulk::makeOwner(QLayout *row)
{
    auto *button = new ChipButton(this);
    button->setWords(tr("Party"));
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    row->addWidget(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        QList<Party> parties = m_context.session.state().all<Party>();
        std::sort(parties.begin(), parties.end(),
                  [](const Party &a, const Party &b) { return a.name.localeAwareCompare(b.name) < 0; });
        constexpr qsizetype atOnce = 12;
        QHash<int, QMenu *> kinds; // of many each kind has its own list
        for (const Party &party : std::as_const(parties)) {
            QMenu *&ofKind = kinds[party.kind ? static_cast<int>(*party.kind) : -1];
            if (!ofKind)
                ofKind =
                    party.kind && parties.size() > atOnce ? menu->addMenu(m_context.words.label(*party.kind)) : menu;
            ofKind->addAction(QString(party.name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                              [this, id = party.id] { give(id); });
        }
    });
}

QString ActionsBulk::many() const
{
    return tr("%n action(s)", nullptr, static_cast<int>(m_ids.size()));
}

void ActionsBulk::setActions(const QList<Id<Action>> &ids)
{
    m_ids = ids;
    showCount(ids.size(), tr("%n action(s) selected", nullptr, static_cast<int>(ids.size())));
}

bool ActionsBulk::store(const QString &field, const std::function<void(Action &)> &change)
{
    const QString told = many();
    const auto work = [session = &m_context.session, ids = m_ids, field, change] {
        return editRecords<Action>(*session, ids, field, change);
    };
    if (!m_context.attempt(work))
        return false;
    m_context.notices.doneWithUndo(tr("%1 changed").arg(told));
    return true;
}

void ActionsBulk::finish(const QString &evidence)
{
    const QDate today = m_context.session.today();
    const auto count = static_cast<int>(m_ids.size());
    const auto isDone = store(QStringLiteral("state"), [today, evidence](Action &action) {
        action.state = ActionState::Done;
        if (!action.doneOn.isValid())
            action.doneOn = today;
        if (!evidence.isEmpty())
            action.evidence = evidence;
    });
    if (isDone)
        m_context.notices.doneWithUndo(tr("%n action(s) done", nullptr, count));
}

void ActionsBulk::postpone(QDate due)
{
    store(QStringLiteral("due"), [due](Action &action) { action.due = due; });
}

void ActionsBulk::give(Id<Party> party)
{
    store(QStringLiteral("party"), [party](Action &action) { action.party = party; });
}

void ActionsBulk::remove()
{
    const QString told = many();
    const QList<Id<Action>> ids = m_ids;
    const auto work = [session = &m_context.session, ids] {
        const Label label{QStringLiteral("remove.many"),
                          {QString::fromLatin1(tableOf<Action>), QString::number(ids.size())}};
        return session
            ->edit(label,
                   [&](Edit &edit) {
                       Result<void> result;
                       for (const Id<Action> id : ids)
                           if (result)
                               result = edit.remove(id);
                       return result;
                   })
            .map([](const auto &) {});
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("%1 removed").arg(told));
}

QString ActionsBulk::reminder() const
{
    const State &state = m_context.session.state();
    QString text = tr("These actions of %1 are still open:").arg(state.programme().name) + QLatin1Char('\n');
    for (const Id<Action> id : m_ids) {
        const Action *action = state.find(id);
        if (!action)
            continue;
        const Measure *measure = state.find(action->measure);
        QStringList parts{measure ? measure->number + QLatin1Char(' ') + action->text : action->text};
        if (!action->owner.isEmpty())
            parts.append(action->owner);
        if (action->due.isValid())
            parts.append(tr("due %1").arg(m_context.words.date(action->due)));
        text += QStringLiteral("- ") + parts.join(QStringLiteral(", ")) + QLatin1Char('\n');
    }
    return text + tr("What is the state, and what do you need?") + QLatin1Char('\n');
}

void ActionsBulk::copyReminder()
{
    QGuiApplication::clipboard()->setText(reminder());
    m_context.notices.done(tr("The reminder is on the clipboard"));
}

} // namespace aanjager
