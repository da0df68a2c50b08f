// Which decisions are shown, and what is done with all of them.
#include "core/base/natural_order.h"
#include "core/exchange/whole_file.h"
#include "ui/models/decision_register.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/notices.h"
#include "ui/session/decision_edits.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace aanjager {

namespace {

/** A set in which a value is, and is not any more, or the other way round. */
template <class T> QSet<T> toggled(QSet<T> set, T value)
{
    if (!set.remove(value))
        set.insert(value);
    return set;
}

} // namespace

void DecisionsPage::listTypes(QMenu &menu)
{
    for (size_t place = 0; place < vocabularyOf<DecisionType>().terms.size(); ++place) {
        const auto type = static_cast<DecisionType>(place);
        QAction *each = menu.addAction(m_context.words.label(type));
        each->setCheckable(true);
        each->setChecked(m_model->filter().types.contains(type));
        connect(each, &QAction::triggered, this, [this, type] {
            DecisionFilter filter = m_model->filter();
            filter.types = toggled(filter.types, type);
            ask(filter);
        });
    }
}

void DecisionsPage::listStates(QMenu &menu)
{
    QAction *due = menu.addAction(tr("Due soon or late"));
    due->setCheckable(true);
    due->setChecked(m_model->filter().onlyDue);
    connect(due, &QAction::triggered, this, [this](bool on) {
        DecisionFilter filter = m_model->filter();
        filter.onlyDue = on;
        ask(filter);
    });
    menu.addSeparator();
    for (size_t place = 0; place < vocabularyOf<DecisionState>().terms.size(); ++place) {
        const auto state = static_cast<DecisionState>(place);
        QAction *each = menu.addAction(m_context.words.label(state));
        each->setCheckable(true);
        each->setChecked(m_model->filter().states.contains(state));
        connect(each, &QAction::triggered, this, [this, state] {
            DecisionFilter filter = m_model->filter();
            filter.states = toggled(filter.states, state);
            ask(filter);
        });
    }
}

void DecisionsPage::listBodies(QMenu &menu)
{
    QList<Body> bodies = m_context.session.state().all<Body>();
    std::sort(bodies.begin(), bodies.end(),
              [](const Body &a, const Body &b) { return naturalCompare(a.name, b.name) < 0; });
    for (const Body &body : std::as_const(bodies)) {
        QAction *each = menu.addAction(QString(body.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        each->setCheckable(true);
        each->setChecked(m_model->filter().bodies.contains(body.id));
        connect(each, &QAction::triggered, this, [this, id = body.id] {
            DecisionFilter filter = m_model->filter();
            filter.bodies = toggled(filter.bodies, id);
            ask(filter);
        });
    }
}

void DecisionsPage::showChoice()
{
    const DecisionFilter &filter = m_model->filter();
    const auto say = [](ChipButton *chip, const QString &name, qsizetype chosen) {
        chip->setWords(name, chosen > 0 ? static_cast<int>(chosen) : -1);
        chip->setChecked(chosen > 0);
    };
    const auto label = [this](QStringView field) { return m_context.words.label(*describe<Decision>().field(field)); };
    say(m_types, label(u"type"), filter.types.size());
    say(m_bodies, label(u"body"), filter.bodies.size());
    say(m_states, label(u"state"), filter.states.size() + (filter.onlyDue ? 1 : 0));
    if (m_search->text().trimmed() != filter.text)
        m_search->setText(filter.text);
    for (QWidget *tool : QList<QWidget *>{m_types, m_bodies, m_states, m_search})
        tool->setVisible(!isPlan());
}

void DecisionsPage::saySummary()
{
    m_summary->setWhole(tr("%n decision(s)", nullptr, m_model->all()) + QStringLiteral(", ") +
                        tr("%n to be taken", nullptr, m_model->unsettled()));
}

void DecisionsPage::removeChosen()
{
    const Decision *decision = m_context.session.state().find(m_chosen);
    if (!decision || !m_context.session.canEdit())
        return;
    const QString name = decision->code.isEmpty() ? decision->title : decision->code;
    const auto shown = m_model->shown();
    const qsizetype at = shown.indexOf(m_chosen);
    const Id<Decision> next = at + 1 < shown.size() ? shown[at + 1] : at > 0 ? shown[at - 1] : Id<Decision>();
    const auto work = [session = &m_context.session, id = m_chosen] {
        return removeRecord(*session, describe<Decision>(), id.value);
    };
    if (!m_context.attempt(work))
        return;
    m_context.notices.doneWithUndo(tr("%1 removed").arg(name));
    choose(next);
}

void DecisionsPage::exportAs(const QString &suffix)
{
    const QString proposed = m_context.settings.folder() + QLatin1Char('/') +
                             m_context.words.plural(describe<Decision>()) + QLatin1Char('.') + suffix;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("List of decisions"), proposed, QStringLiteral("*.%1").arg(suffix));
    if (path.isEmpty())
        return;
    const auto work = [this, path, suffix] {
        const View &view = m_context.session.view();
        const RegisterTable table = decisionRegister(view, m_context.words, m_model->shown());
        const auto bytes =
            suffix == QLatin1String("csv") ? Result<QByteArray>(registerCsv(table)) : registerXlsx(table, view.today);
        return bytes.and_then([&](const QByteArray &written) { return writeWhole(path, written); });
    };
    if (m_context.attempt(work))
        m_context.notices.done(tr("Written to %1").arg(path));
}

void DecisionsPage::copyTable()
{
    const RegisterTable table = decisionRegister(m_context.session.view(), m_context.words, m_model->shown());
    QStringList lines{table.headers.join(QLatin1Char('\t'))};
    for (QStringList row : table.rows) {
        for (QString &cell : row)
            cell = cell.simplified();
        lines.append(row.join(QLatin1Char('\t')));
    }
    auto *mime = new QMimeData;
    mime->setText(lines.join(QLatin1Char('\n')));
    mime->setHtml(registerHtml(table));
    QApplication::clipboard()->setMimeData(mime);
    m_context.notices.done(tr("%n decision(s) copied as a table", nullptr, static_cast<int>(table.rows.size())));
}

} // namespace aanjager
