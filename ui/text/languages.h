#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace aanjager::text {

/** The languages that the program speaks, the first by default. */
QStringList languages();

/** The language to start in for a system's locale: its own where the program speaks it, else Dutch. */
QString languageFor(const QLocale &system);

/** How numbers are written in a language. */
QLocale localeOf(const QString &language);

/** Lets the window speak a language: the program's words and Qt's own buttons, in place of what was installed before.
 */
void installLanguage(const QString &language, QCoreApplication &application);

/** The language that was installed last, e.g. "nl". */
QString installedLanguage();

/** Of words by language, those in the language that the window speaks; in English where it has none of its own. */
QString inInstalledLanguage(const QHash<QString, QString> &words);

} // namespace aanjager::text
