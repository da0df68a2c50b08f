#include "ui/shell/shot.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QApplication>
#include <QImage>
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

} // namespace

QStringList shotPages()
{
    return {QStringLiteral("start"), QStringLiteral("measures"), QStringLiteral("history")};
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
        window.programmeView()->showPage(request.page);
        window.programmeView()->measures()->choose(telling(window.session().state()));
    }
    settle(window);
    return write(window, request);
}

} // namespace aanjager
