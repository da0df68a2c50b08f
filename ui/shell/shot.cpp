#include "ui/shell/shot.h"

#include "ui/pages/measures/measures_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>

namespace aanjager {

namespace {

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
    return {QStringLiteral("start"), QStringLiteral("measures")};
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
    }
    settle(window);
    return write(window, request);
}

} // namespace aanjager
