// What the page says in words: of what is shown, and of where nothing is.
#include "core/insight/overview.h"
#include "ui/models/measures_model.h"
#include "ui/models/overview_figures.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_add.h"
#include "ui/pages/measures/views_menu.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace aanjager {

QString MeasuresPage::item() const
{
    return m_context.words.item(m_context.session.state().programme());
}

/** The figures of what the filter leaves, each with what parts it from the one before; of all where it asks nothing. */
QStringList MeasuresPage::summary() const
{
    const View &view = m_context.session.view();
    const text::Wording &words = m_context.words;
    const auto all = static_cast<int>(m_model->all());
    const QString items = words.items(view.state.programme(), all);
    if (all == 0)
        return {tr("no %1 yet").arg(items)};
    QSet<qint64> found;
    for (const MeasureRow *row : m_model->foundRows())
        found.insert(row->measure.id.value);
    const auto isFound = [&](const Measure &measure) { return found.contains(measure.id.value); };
    const bool isPart = found.size() < all;
    const Overview overview = isPart ? Overview() : m_context.session.overview();
    const MeanProgress mean = isPart ? meanProgress(view, isFound) : MeanProgress{overview.progress, overview.planned};
    int reported = mean.reached.reported;
    if (const auto round = roundFigures(view))
        reported = mean.reached.applicable -
                   static_cast<int>(std::count_if(round->missing.begin(), round->missing.end(),
                                                  [&](qint64 each) { return found.contains(each); }));
    QStringList parts{isPart ? tr("%1 of %2 %3").arg(words.number(double(found.size())), words.number(all), items)
                             : QStringLiteral("%1 %2").arg(words.number(all), items)};
    if (const qsizetype kept = m_model->kept().size(); kept > 0)
        parts.append(tr("%n no longer fits the filter", nullptr, static_cast<int>(kept)));
    if (!found.isEmpty())
        parts.append(tr("%1 of %2 reported").arg(words.number(reported), words.number(mean.reached.applicable)));
    if (mean.reached.percent)
        parts.append(tr("progress %1").arg(words.percent(*mean.reached.percent)));
    for (qsizetype part = 1; part < parts.size(); ++part)
        parts[part].prepend(QStringLiteral(", "));
    if (mean.reached.percent && mean.planned)
        parts.append(QLatin1Char(' ') + tr("(plan %1)").arg(words.percent(*mean.planned)));
    return parts;
}

/** Figures of a large package follow when the table has been painted, and not at every key. */
void MeasuresPage::showSummary()
{
    constexpr qsizetype large = 1000; ///< measures whose figures take longer than a person should wait for a key
    constexpr int whileTyping = 120;  ///< milliseconds
    m_showAll->setVisible(!m_model->filter().isEmpty());
    if (m_context.session.state().all<Measure>().size() < large || m_summary->whole().isEmpty())
        showFigures();
    else
        m_figures.start(m_model->filter().isEmpty() ? 0 : whileTyping);
}

void MeasuresPage::showFigures()
{
    m_figures.stop();
    const Programme &programme = m_context.session.state().programme();
    m_title->setText(report::capitalised(m_context.words.items(programme)));
    m_summary->setParts(summary());
    m_newButton->setAccessibleName(report::capitalised(tr("Add %1").arg(item())));
    fitHead();
    const QString hint = tr("%1   Title, Enter").arg(nextNumber(m_context.session.state()));
    m_new->setWords(report::capitalised(tr("Add %1").arg(item())), hint);
    m_empty->show(programme, hint);
    const bool editable = m_context.session.canEdit();
    if (!editable && draft().isEmpty())
        m_new->putAway();
    m_newButton->setEnabled(editable);
    m_empty->setEditable(editable);
}

void MeasuresPage::showEmptiness()
{
    const bool none = m_context.session.state().all<Measure>().isEmpty();
    const bool isHeld = m_panel->isPending(); // of a measure that is gone: the text stays in sight
    m_stack->setCurrentWidget(none && !isHeld ? static_cast<QWidget *>(m_empty) : m_split);
    m_search->setEnabled(!none);
    m_grouping->setEnabled(!none);
    m_chips->setEnabled(!none);
    m_views->setEnabled(!none);
    m_report->setEnabled(!none);
    m_columns->setEnabled(!none);
    m_nothingFound->say(m_search->text().isEmpty() ? tr("No %1 fits this filter.").arg(item())
                                                   : tr("No %1 holds “%2”.").arg(item(), m_search->text()),
                        tr("Ask for something else, or show them all."));
    m_nothingFound->setVisible(!none && !hasFound());
    showPanelButton();
}

} // namespace aanjager
