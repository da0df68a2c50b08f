#include "ui/pages/measures/measures_place.h"

#include "ui/models/measures_model.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/widgets/segmented_control.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aanjager {

void keepPlace(const MeasuresPage &page, const PageContext &context)
{
    if (!context.session.isOpen())
        return;
    const auto state = std::any_cast<MeasuresPageState>(page.state());
    const QJsonObject place{{QStringLiteral("board"), state.view.isBoard},
                            {QStringLiteral("boardKind"), static_cast<int>(state.boardKind)},
                            {QStringLiteral("detailed"), state.isBoardDetailed},
                            {QStringLiteral("chosen"), QString::number(state.chosen.value)}};
    context.settings.setMeasuresPlace(context.session.file().path(),
                                      QJsonDocument(place).toJson(QJsonDocument::Compact));
}

void bringPlace(MeasuresPage &page, const PageContext &context)
{
    if (!context.session.isOpen())
        return;
    const QByteArray kept = context.settings.measuresPlace(context.session.file().path());
    const QJsonObject place = QJsonDocument::fromJson(kept).object();
    const bool isByStatus = place.value(QLatin1String("boardKind")).toInt() == static_cast<int>(BoardKind::Status);
    page.setBoardKind(isByStatus ? BoardKind::Status : BoardKind::AtBat);
    const Id<Measure> id{place.value(QLatin1String("chosen")).toString().toLongLong()};
    if (page.model()->row(id))
        page.choose(id);
    const bool isBoard = place.value(QLatin1String("board")).toBool();
    if (isBoard != page.isBoard())
        page.boardSwitch()->pick(isBoard ? 1 : 0);
    const bool isDetailed = isBoard && place.value(QLatin1String("detailed")).toBool();
    if (isDetailed && !std::any_cast<MeasuresPageState>(page.state()).isBoardDetailed)
        page.togglePanel();
}

} // namespace aanjager
