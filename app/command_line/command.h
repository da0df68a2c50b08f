#pragma once

#include "app/command_line/console.h"

#include <QCommandLineParser>

namespace aanjager::commandLine {

/** One command: what it is called, how it is used, and what it does. */
struct Command
{
    const char *name;
    const char *usage;   ///< after the name, e.g. "FILE --to OUT.json"
    const char *summary; ///< English; translated in context "CommandLine"
    int minimum;         ///< arguments that must be given
    int maximum;         ///< arguments that may be given
    bool paints = false; ///< needs fonts and painting, though no display
    void (*declare)(QCommandLineParser &parser) = [](QCommandLineParser &) {};
    /** Returns the exit code: 0 done, 1 refused, 2 wrong use. */
    int (*run)(const QCommandLineParser &parser, Console &console) = nullptr;
};

/** Every command, in the order of the help. */
const QList<Command> &commands();

/** The command of a name, or null. */
const Command *find(const char *name);

/** "aanjager show FILE …" */
QString usageOf(const Command &command);

/** Parses and runs a command. `arguments` are those after its name. */
int run(const Command &command, const QStringList &arguments);

/** `--help`, `--version`, or what is no command at all. */
int runGeneral(const QStringList &arguments);

// The commands, by subject.
int runDemo(const QCommandLineParser &, Console &);
int runCheck(const QCommandLineParser &, Console &);
int runSet(const QCommandLineParser &, Console &);
int runUndo(const QCommandLineParser &, Console &);
int runRedo(const QCommandLineParser &, Console &);
int runShow(const QCommandLineParser &, Console &);
int runImport(const QCommandLineParser &, Console &);
int runExport(const QCommandLineParser &, Console &);
int runReport(const QCommandLineParser &, Console &);
int runPresent(const QCommandLineParser &, Console &);
int runForms(const QCommandLineParser &, Console &);
int runShot(const QCommandLineParser &, Console &);

/** Takes in forms that came back, as options --dry-run, --json and --overwrite of `parser` say. */
int readForms(const QString &path, const QStringList &forms, const QCommandLineParser &parser, Console &console);

} // namespace aanjager::commandLine
