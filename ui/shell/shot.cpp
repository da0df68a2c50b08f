#include "ui/shell/shot.h"

#include "core/domain/measure_rules.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/sheets/palette_sheet.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/window_actions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QTemporaryDir>

namespace aanjager {

namespace {

/** A measure that shows what the panel can say: the first whose verdict asks for something, else the first. */
Id<Measure> telling(const State &state)
{
    const QStringList &aspects = state.programme().aspects;
    const QList<Measure> measures = inOrder(state.all<Measure>());
    for (const Health health : {Health::Intervene, Health::Attention})
        for (const Measure &measure : measures)
            if (!isEnded(measure.status) && overallHealth(measure, aspects) == health)
                return measure.id;
    return {};
}

/** The state that the pictures of a page show: something is chosen, nothing is hovered. */
void settle(MainWindow &window)
{
    window.session().finishCheck();
    QApplication::processEvents();
    if (window.programmeView())
        window.programmeView()->overview()->settle();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

Result<void> write(QWidget &window, const ShotRequest &request)
{
    const double scale = std::clamp(request.scale, 1.0, 4.0);
    QImage image((QSizeF(window.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    window.render(&image);
    if (!image.save(request.output, "PNG"))
        return fail(ErrorKind::Storage, QStringLiteral("cannot write the picture"), {request.output});
    return {};
}

constexpr qint64 longestMaking = 20'000; ///< milliseconds

/** The window of the report, its pages drawn. */
Result<void> shotOfReport(MainWindow &window, const ShotRequest &request)
{
    ReportDialog dialog(window.context());
    dialog.setMinimumSize(1, 1);
    dialog.resize(request.size);
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.show();
    QElapsedTimer waited;
    waited.start();
    while (!dialog.isSettled() && waited.elapsed() < longestMaking) {
        dialog.grab(); // pages are drawn when they are looked at
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return write(dialog, request);
}

} // namespace

QStringList shotPages()
{
    return {QStringLiteral("start"),  QStringLiteral("overview"), QStringLiteral("measures"), QStringLiteral("history"),
            QStringLiteral("report"), QStringLiteral("palette"),  QStringLiteral("keys")};
}

Result<void> shot(const ShotRequest &request)
{
    if (!shotPages().contains(request.page))
        return fail(ErrorKind::Invalid, QStringLiteral("no such page"), {}, request.page,
                    shotPages().join(QStringLiteral(", ")));
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(request.language);
    settings.setLook(request.dark ? LookSetting::Dark : LookSetting::Light);
    MainWindow window(settings);
    window.setMinimumSize(1, 1);
    window.resize(request.size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    if (request.page != shotPages().first()) {
        if (const auto opened = window.session().open(request.file); !opened)
            return tl::unexpected(opened.error());
        if (request.page == QLatin1String("report")) {
            window.session().finishCheck();
            return shotOfReport(window, request);
        }
        window.programmeView()->showPage(request.page);
        window.programmeView()->measures()->choose(telling(window.session().state()));
        if (request.page == QLatin1String("palette")) {
            emit window.actions()->paletteAsked();
            window.palette()->box()->setText(QStringLiteral("poh slie"));
        }
        if (request.page == QLatin1String("keys"))
            emit window.actions()->keysAsked();
    }
    settle(window);
    return write(window, request);
}

} // namespace aanjager
