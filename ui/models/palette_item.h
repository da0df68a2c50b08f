#pragma once

#include "core/insight/search_index.h"
#include "ui/models/roles.h"

#include <QKeySequence>
#include <QMetaType>
#include <functional>

namespace aanjager {

/** A page or a command of the window, as data: the palette knows no window. */
struct PaletteCommand
{
    QString words; ///< as on the screen, e.g. "Rapport…"
    QString kind;  ///< in small beside it, e.g. "page", or the menu it lies in
    QString icon;  ///< name of an icon; may be empty
    QKeySequence keys = {};
    std::function<void()> run = {};
    bool isCommon = false; ///< offered before anything is typed
};

/** All that is shown of one line of the palette. */
struct PaletteLine
{
    QString icon;
    QString number;
    QString title;
    QString context;
    QString trailing;
    TextTone tone = TextTone::Secondary; ///< of `trailing`
    QStringList keys;                    ///< of a command, each on a cap of its own
    bool hasMarks = false;               ///< status and verdict are shown
    std::optional<Status> status = {};
    std::optional<Health> verdict = {};
    SearchText typed = {}; ///< its matches are marked

    /** All of it as one sentence without the marks. */
    QString text() const;
};

/** A key of the keyboard for each part of a shortcut: "Ctrl", "Shift", "P". */
QStringList keyCaps(const QKeySequence &keys);

} // namespace aanjager

Q_DECLARE_METATYPE(aanjager::PaletteLine)
