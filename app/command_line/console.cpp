#include "app/command_line/console.h"

#include "ui/text/error_text.h"
#include "ui/text/languages.h"

#include <QJsonDocument>
#include <unistd.h>

namespace aanjager::commandLine {

Console::Console() : m_wording(text::languageFor(QLocale::system())), m_out(stdout), m_err(stderr) {}

void Console::line(const QString &text)
{
    m_out << text << '\n';
    m_out.flush();
}

void Console::json(const QJsonObject &object)
{
    line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed()));
}

void Console::table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (widths.size() <= i)
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        line(text);
    }
}

bool Console::isWatched() const
{
    return isatty(STDERR_FILENO) != 0;
}

void Console::showProgress(const QString &text)
{
    m_err << '\r' << text.leftJustified(m_shown);
    m_err.flush();
    m_shown = text.size();
}

void Console::endProgress()
{
    if (m_shown > 0)
        m_err << '\r' << QString(m_shown, QLatin1Char(' ')) << '\r';
    m_err.flush();
    m_shown = 0;
}

int Console::refuse(const Error &error)
{
    m_err << text::errorText(m_wording, error) << '\n';
    return refused;
}

int Console::refuseEdit(const Error &error)
{
    m_err << text::notStoredText(m_wording, error) << '\n';
    return refused;
}

int Console::misused(const QString &why)
{
    m_err << why << '\n';
    return wrongUse;
}

Result<std::unique_ptr<ProgrammeFile>> openToRead(const QString &path)
{
    return ProgrammeFile::open(path, {Access::ReadOnly});
}

Result<std::unique_ptr<ProgrammeFile>> openToEdit(const QString &path)
{
    auto file = ProgrammeFile::open(path);
    if (!file)
        return file;
    const auto findings = (*file)->verify();
    if (!findings)
        return tl::unexpected(findings.error());
    if (!findings->isEmpty())
        return fail(ErrorKind::Format, findings->first().detail, {path}, findings->first().code);
    return file;
}

Error notAmong(const char *option, const QString &found, const QString &accepted)
{
    return {ErrorKind::Invalid, {{}, {}, QString::fromLatin1(option)}, found, accepted, QStringLiteral("option")};
}

Result<Id<Party>> partyCalled(const State &state, const QString &name)
{
    QStringList all;
    for (const Party &party : state.all<Party>()) {
        const QStringList names{party.name, party.shortName, party.cbsCode};
        if (!name.isEmpty() && names.contains(name, Qt::CaseInsensitive))
            return party.id;
        all.append(party.name);
    }
    all.sort(Qt::CaseInsensitive);
    return tl::unexpected(notAmong("party", name, all.join(QStringLiteral(", "))));
}

Result<View> viewOf(const ProgrammeFile &file, const QCommandLineParser &parser, const QString &option)
{
    return Moment::parse(parser.value(option)).and_then([&](const Moment &moment) {
        return viewAt(file, moment, QDate::currentDate());
    });
}

} // namespace aanjager::commandLine
