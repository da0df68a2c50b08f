// The page of the round and its dialogs, for pictures.
#include "ui/shell/shot_rounds.h"

#include "core/domain/round_rules.h"
#include "core/insight/reporting.h"
#include "ui/pages/round/round_page.h"
#include "ui/rounds/close_round_dialog.h"
#include "ui/rounds/paste_reports_dialog.h"
#include "ui/rounds/reminders_dialog.h"
#include "ui/rounds/round_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QPlainTextEdit>

namespace aanjager {

namespace {

const Round *lastRoundOf(const State &state)
{
    const Round *last = nullptr;
    for (const Round &round : state.all<Round>())
        if (!last || round.peildatum > last->peildatum)
            last = &round;
    return last;
}

/** A mail about the first measures that are missing. */
QString mailAbout(const View &view, const Round &round)
{
    const QStringList said{QStringLiteral(": 75%, oranje, wacht op de aanbesteding\n"),
                           QStringLiteral(": groen, 40 %. Eerste teams getraind\n"),
                           QStringLiteral(": niets veranderd\n")};
    const QList<const Measure *> missing = reportingOf(view, round).missing;
    QString mail;
    for (qsizetype i = 0; i < std::min(said.size(), missing.size()); ++i)
        mail += missing[i]->number + said[i];
    return mail;
}

} // namespace

void showRoundShot(MainWindow &window, bool isByParty, Id<Measure> measure)
{
    window.programmeView()->showPage(QStringLiteral("round"));
    window.programmeView()->rounds()->setByParty(isByParty);
    if (measure)
        window.programmeView()->rounds()->choose(measure);
}

std::unique_ptr<QDialog> roundDialogOf(MainWindow &window, const QString &page)
{
    const State &state = window.session().state();
    const Round *round = lastRoundOf(state);
    if (!round)
        return nullptr;
    if (page == QLatin1String("round-open"))
        return std::make_unique<RoundDialog>(window.context(), proposedRound(state, window.session().today()),
                                             QList<RoundExpectation>());
    if (page == QLatin1String("round-close"))
        return std::make_unique<CloseRoundDialog>(window.context(), *round);
    if (page == QLatin1String("round-remind"))
        return std::make_unique<RemindersDialog>(window.context(), *round, QString());
    auto paste = std::make_unique<PasteReportsDialog>(window.context(), *round);
    paste->text()->setPlainText(mailAbout(window.session().view(), *round));
    paste->readNow();
    return paste;
}

} // namespace aanjager
