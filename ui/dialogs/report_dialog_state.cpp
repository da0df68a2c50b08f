// What the window of a report shows of the programme: which views, whose words, what is missing, which pages.
#include "core/insight/reporting.h"
#include "core/report/visible.h"
#include "ui/dialogs/house_style.h"
#include "ui/dialogs/missing_list.h"
#include "ui/dialogs/report_choices.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/report_preview.h"
#include "ui/dialogs/report_words.h"
#include "ui/text/error_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr qsizetype longestName = 120; ///< characters, so that every disk takes it

}

/** Everything anew: other choices, or another state of the programme. */
void ReportDialog::refresh()
{
    if (!m_context.session.isOpen())
        return;
    m_houseStyle->refresh();
    const auto wanted = m_choices->request();
    m_request.reset();
    m_round.reset();
    if (wanted)
        readViews(*wanted);
    else
        m_preview->tell(tr("Say a day, such as 15 oct 2020."));
    m_save->setEnabled(m_request.has_value());
    showTitle();
    showWords();
    showPages();
}

void ReportDialog::readViews(const ReportRequest &request)
{
    const Session &session = m_context.session;
    const auto at = [&](const Moment &moment) { return m_earlier.at(session.file(), moment, request.today); };
    const auto shown = request.asOf == Moment()
                           ? Result<View>(View{session.state(), session.today(), 0, session.savedAt()})
                           : at(request.asOf);
    const auto since = request.since ? at(*request.since).map([](View view) { return std::optional(std::move(view)); })
                                     : Result<std::optional<View>>();
    if (!shown || !since)
        return m_preview->tell(text::errorText(m_context.words, shown ? since.error() : shown.error()));
    m_view = *shown;
    m_since = *since;
    m_request = request;
    const View seen = report::visibleTo(m_view, request.visibility);
    if (const Round *round = roundToReport(seen))
        m_round = *m_view.state.find(round->id);
}

void ReportDialog::showTitle()
{
    const bool isOfParty = m_request && m_request->kind == report::Kind::Actions;
    m_title->setText(title());
    m_kind->setText(isOfParty ? m_choices->party()->currentText() : m_choices->kind()->currentText());
    m_draft->setVisible(isDraft());
}

QString ReportDialog::title() const
{
    if (m_request && m_request->kind == report::Kind::Actions)
        return tr("List of actions");
    if (m_request && m_request->kind == report::Kind::Decisions)
        return tr("List of decisions");
    if (m_request && m_request->kind == report::Kind::Matrix)
        return tr("Matrix");
    if (m_request && m_request->kind == report::Kind::Planning)
        return tr("Planning");
    return m_round ? tr("Progress report %1").arg(m_round->label) : tr("Progress report");
}

/** What is of a moment, not of a round, is a draft only where somebody says so. */
bool ReportDialog::isDraft() const
{
    if (!m_request || m_request->standing != report::Standing::ByRound)
        return m_request && m_request->standing == report::Standing::Draft;
    return report::isOfRound(m_request->kind) && m_round && !m_round->closed.isValid();
}

QString ReportDialog::fileName() const
{
    QStringList words = {QFileInfo(m_context.session.file().path()).completeBaseName()};
    if (!m_request)
        return words.first();
    words.append(report::uncapitalised(m_choices->kind()->currentText()));
    if (!m_request->party.isNull())
        words.append(m_choices->party()->currentText());
    words.append(m_round && report::isOfRound(m_request->kind) ? m_round->label : m_view.today.toString(Qt::ISODate));
    if (!m_request->version.isEmpty())
        words.append(tr("version %1").arg(m_request->version));
    if (isDraft())
        words.append(report::uncapitalised(m_draft->text()));
    if (m_request->language != m_context.words.language())
        words.append(m_request->language);
    static const QRegularExpression notInNames(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return words.join(QLatin1Char(' ')).replace(notInNames, QStringLiteral("-")).left(longestName).trimmed();
}

void ReportDialog::showWords()
{
    using Hold = ReportWords::Hold;
    if (!m_request) {
        m_words->setEnabled(false);
        m_missing->show({});
        return;
    }
    m_words->setEnabled(true);
    Hold hold = Hold::None;
    if (!report::isOfRound(m_request->kind))
        hold = Hold::NoWords;
    else if (!m_round)
        hold = Hold::NoRound;
    else if (m_round->closed.isValid())
        hold = Hold::ClosedRound;
    else if (!(m_request->asOf == Moment()))
        hold = Hold::EarlierMoment;
    else if (!m_context.session.canEdit())
        hold = Hold::ReadOnly;
    const text::Wording wording(m_request->language);
    const report::ReportOptions options{m_request->visibility, m_request->version, m_request->standing,
                                        m_request->party};
    m_words->show(m_round ? &*m_round : nullptr, report::proposedWords(m_view, m_since, wording, options), hold);
    const bool isPast = hold == Hold::EarlierMoment || !(m_request->asOf == Moment());
    m_missing->setVisible(!isPast);
    m_missing->show(isPast ? QList<report::Missing>()
                           : report::missingFor(m_request->kind, m_view, m_request->visibility));
}

/** The programme with the words as they stand in the fields, stored or not. */
View ReportDialog::viewToPrint() const
{
    View view = m_view;
    if (!(m_request->asOf == Moment()))
        return view;
    if (m_round)
        view.state.table<Round>().put(m_words->withTyped(*m_round));
    if (Programme programme = view.state.programme(); m_context.session.canEdit()) {
        programme.colophon = m_houseStyle->colophonText();
        view.state.table<Programme>().put(programme);
    }
    return view;
}

void ReportDialog::showPages()
{
    if (!m_request)
        return;
    m_preview->show({m_request->kind,
                     viewToPrint(),
                     m_since,
                     m_request->language,
                     {m_request->visibility, m_request->version, m_request->standing, m_request->party}});
}

} // namespace aanjager
