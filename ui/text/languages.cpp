#include "ui/text/languages.h"

#include <QTranslator>

namespace aanjager::text {

namespace {

constexpr char spoken[] = "aanjager.spokenLanguage"; ///< of the application

} // namespace

QStringList languages()
{
    return {QStringLiteral("nl"), QStringLiteral("en")};
}

QString languageFor(const QLocale &system)
{
    const QString language = system.name().section(QLatin1Char('_'), 0, 0);
    return languages().contains(language) ? language : languages().first();
}

QLocale localeOf(const QString &language)
{
    QLocale locale = language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

void installLanguage(const QString &language, QCoreApplication &application)
{
    const QString mark = QStringLiteral("aanjager.language");
    application.setProperty(spoken, language);
    QLocale::setDefault(localeOf(language)); // the counts that a widget writes itself
    for (QTranslator *installed : application.findChildren<QTranslator *>(mark, Qt::FindDirectChildrenOnly))
        delete installed;
    // The last installed is asked first: the program's own words come before Qt's.
    for (const QString &name : {QStringLiteral("qtbase_"), QStringLiteral("aanjager_")}) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(mark);
        if (translator->load(QStringLiteral(":/i18n/%1%2.qm").arg(name, language)))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

QString installedLanguage()
{
    return qApp->property(spoken).toString();
}

QString inInstalledLanguage(const QHash<QString, QString> &words)
{
    return words.value(installedLanguage(), words.value(QStringLiteral("en")));
}

} // namespace aanjager::text
