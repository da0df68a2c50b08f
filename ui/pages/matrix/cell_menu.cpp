#include "ui/pages/matrix/cell_menu.h"

#include "ui/theme/status_icon.h"

#include <QMenu>

namespace aanjager {

void listCellChoices(QMenu &menu, const text::Wording &words, const Applicability *now, QObject *owner,
                     const std::function<void(Degree)> &setDegree,
                     const std::function<void(std::optional<Status>)> &setStatus)
{
    const std::pair<Degree, const char *> degrees[] = {{Degree::Full, "V"},
                                                       {Degree::Partly, "D"},
                                                       {Degree::AlreadyRunning, "L"},
                                                       {Degree::NotApplicable, "N"},
                                                       {Degree::Undecided, "?"}};
    const Degree stands = now ? now->degree : Degree::Undecided;
    for (const auto &[degree, key] : degrees) {
        QAction *action = menu.addAction(words.label(degree) + QLatin1Char('\t') + QLatin1String(key), owner,
                                         [setDegree, degree = degree] { setDegree(degree); });
        action->setCheckable(true);
        action->setChecked(stands == degree);
    }
    menu.addSeparator();
    for (int status = 0; status < static_cast<int>(vocabularyOf<Status>().terms.size()); ++status) {
        const auto each = static_cast<Status>(status);
        menu.addAction(theme::statusIcon(each), words.label(each) + QLatin1Char('\t') + QString::number(status + 1),
                       owner, [setStatus, each] { setStatus(each); });
    }
    menu.addAction(words.verdict(std::nullopt) + QStringLiteral("\t0"), owner, [setStatus] { setStatus({}); });
}

} // namespace aanjager
