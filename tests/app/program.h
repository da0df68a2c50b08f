#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aanjager::fixtures {

/** What a run of the program gave. */
struct Ran
{
    int code = -1;
    QString out;
    QString err;

    const QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/** Runs the real program; `variables` are added to the environment. */
inline Ran run(const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (auto at = variables.begin(); at != variables.end(); ++at)
        environment.insert(at.key(), at.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AANJAGER_PROGRAM), arguments);
    process.waitForFinished(120000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/** Runs the real program on a demo programme of its own. */
class CommandLineTest : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(run({QStringLiteral("demo"), file()}).code, 0); }

    QString file() const { return m_folder.filePath(QStringLiteral("d.aanjager")); }
    const QJsonObject show(const QString &what, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("show"), file(), what, QStringLiteral("--json")} + more).json();
    }
    QStringList beside() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    QTemporaryDir m_folder;
};

} // namespace aanjager::fixtures
