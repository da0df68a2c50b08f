#pragma once

#include "ui/dialogs/new_programme_dialog.h"
#include "ui/dialogs/programme_settings.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QTabWidget>

namespace aanjager::fixtures {

/** Something that the program shows: a page, a tab, a dialog or a sheet. What is new is added to `surfaces`. */
struct Surface
{
    QString name;
    /** Shows it and returns what is to be looked at; what it makes of its own, it gives to `kept`. */
    std::function<QWidget *(MainWindow &window, std::unique_ptr<QWidget> &kept)> show;
};

inline Surface pageSurface(const char *key)
{
    const QString page = QString::fromLatin1(key);
    return {page, [page](MainWindow &window, std::unique_ptr<QWidget> &) -> QWidget * {
                window.programmeView()->showPage(page);
                return &window;
            }};
}

template <class Dialog, class Make> Surface dialogSurface(const char *name, Make make)
{
    return {QString::fromLatin1(name), [make](MainWindow &window, std::unique_ptr<QWidget> &kept) -> QWidget * {
                kept.reset(make(window));
                kept->show();
                return kept.get();
            }};
}

/** All that an open programme can show. */
inline QList<Surface> surfaces(Settings &settings)
{
    return {
        pageSurface("measures"),
        pageSurface("history"),
        dialogSurface<NewProgrammeDialog>("new programme",
                                          [](MainWindow &window) { return new NewProgrammeDialog(&window); }),
        dialogSurface<SettingsDialog>(
            "settings", [&settings](MainWindow &window) { return new SettingsDialog(settings, &window); }),
        dialogSurface<ProgrammeSettings>(
            "settings of the programme",
            [](MainWindow &window) { return new ProgrammeSettings(window.context(), &window); }),
        dialogSurface<ReportDialog>("report",
                                    [](MainWindow &window) { return new ReportDialog(window.context(), &window); }),
    };
}

} // namespace aanjager::fixtures
