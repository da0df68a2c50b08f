#pragma once

#include "core/domain/body.h"
#include "core/domain/goal.h"
#include "core/domain/measure.h"
#include "core/domain/programme.h"
#include "core/storage/edit.h"

namespace aanjager {

/** A beginning for a programme: its words and thresholds, and the fixed lists that people start from. */
struct ProgrammeTemplate
{
    QString key;                  ///< e.g. "package"
    QHash<QString, QString> name; ///< by language
    QHash<QString, QString> line; ///< what it brings, by language
    Programme settings;           ///< only the fields in `fields` were said
    QStringList fields;
    QList<Theme> themes;
    QList<Goal> goals; ///< each after the one it is a part of
    QList<Body> bodies;
    /** What people begin with, each in its theme; not numbered yet. */
    QList<Measure> measures;
    QHash<qint64, Id<Goal>> goalOf; ///< by measure, where it serves one
};

/** The templates that the program brings in a language, in the order in which they are offered. Fails with Format or
 * Invalid, saying in which file and field. */
Result<QList<ProgrammeTemplate>> programmeTemplates(const QString &language);

/** Reads one template, as in resources/templates: a text may be an object with one for each language, of which the
 * Dutch stands for those that are not there. `file` is named when it fails, with Format or Invalid. */
Result<ProgrammeTemplate> readTemplate(const QByteArray &json, const QString &file, const QString &language);

/** The programme with what the template says about it. */
Programme withTemplate(Programme programme, const ProgrammeTemplate &beginning);

/** Gives the stored programme the settings and lists of a template; a theme, goal or body that is there by that name
 * stays as it is. Its measures come only where there are none. Fails as Edit does. */
Result<void> applyTemplate(Edit &edit, const ProgrammeTemplate &beginning);

} // namespace aanjager
