#pragma once

#include "core/base/result.h"
#include "core/insight/view.h"
#include "ui/text/wording.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

namespace aanjager::commandLine {

/** Exit codes of every command. */
inline constexpr int done = 0, refused = 1, wrongUse = 2;

/** Where a command writes: answers to stdout, reasons to stderr, in the language of whoever runs it. */
class Console
{
public:
    Console();

    const text::Wording &wording() const { return m_wording; }

    /** A sentence of context "CommandLine", marked QT_TRANSLATE_NOOP. */
    QString say(const char *source, int n = -1) const { return m_wording.translated("CommandLine", source, n); }

    void line(const QString &text);
    void json(const QJsonObject &object);
    /** Rows of cells as aligned columns. */
    void table(const QList<QStringList> &rows);

    /** Whether a person watches what goes to stderr. */
    bool isWatched() const;
    /** Says on one line of the terminal how far the work is, in place of what stood there. */
    void showProgress(const QString &text);
    /** Takes that line away, where there is one. */
    void endProgress();

    /** Says why the input was refused; returns the exit code. */
    int refuse(const Error &error);
    /** Says why nothing was stored; returns the exit code. */
    int refuseEdit(const Error &error);
    /** Says how a command is to be used; returns the exit code. */
    int misused(const QString &why);

private:
    text::Wording m_wording;
    QTextStream m_out;
    QTextStream m_err;
    qsizetype m_shown = 0; ///< letters of the progress that stands there
};

/** Opens a programme to look at. */
Result<std::unique_ptr<ProgrammeFile>> openToRead(const QString &path);

/** Opens a programme to edit, after every check of the file; fails with Format when one finds something. */
Result<std::unique_ptr<ProgrammeFile>> openToEdit(const QString &path);

/** What an option refuses: a value that is none of those that are accepted. */
Error notAmong(const char *option, const QString &found, const QString &accepted);

/** The party of this name, short name or CBS code. Fails with Invalid, naming them all. */
Result<Id<Party>> partyCalled(const State &state, const QString &name);

/** The view of option --as-of (or another option), today by the calendar. */
Result<View> viewOf(const ProgrammeFile &file, const QCommandLineParser &parser,
                    const QString &option = QStringLiteral("as-of"));

} // namespace aanjager::commandLine
