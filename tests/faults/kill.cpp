#include "tests/faults/kill.h"

#include "tests/faults/story.h"
#include "tests/faults/victim.h"
#include "tests/support/builders.h"
#include "tests/support/scratch_folder.h"

#include <QDir>

namespace aanjager::faults {

namespace {

constexpr int killsPerFile = 40;
constexpr int rowsBuilt = 300;

/** The child's work: plays the story from where the file is. */
void playOn(const Story &story, const QString &path, const Victim::Acknowledge &acknowledge)
{
    auto file = ProgrammeFile::open(path);
    if (!file)
        return;
    for (qint64 next = (*file)->sequenceAt({}).value_or(0) + 1; story.play(**file, next); ++next)
        acknowledge(next);
}

void judge(Figure &figure, const Aftermath &aftermath, qint64 acknowledged)
{
    if (!aftermath.damage.isEmpty()) {
        ++figure.corrupt;
        figure.tell(aftermath.damage);
    } else if (aftermath.sequence < acknowledged) {
        ++figure.lost;
        figure.tell(
            QStringLiteral("change %1 was acknowledged, the last is %2").arg(acknowledged).arg(aftermath.sequence));
    } else if (aftermath.isTorn || aftermath.sequence > acknowledged + 1) {
        ++figure.torn;
        figure.tell(QStringLiteral("torn at change %1").arg(aftermath.sequence));
    }
}

/** What lies beside the programme file and should not be there any more. */
QStringList leftBeside(const QString &path)
{
    const QFileInfo file(path);
    QStringList names = file.dir().entryList(QDir::Files | QDir::Hidden);
    names.removeAll(file.fileName());
    return names;
}

Figure killsWhilePlaying(const QString &name, const Story &story, const Effort &effort)
{
    Figure figure{name};
    const Stopwatch stopwatch(figure);
    const QTemporaryDir folder(fixtures::scratchTemplate(effort.folder));
    const QString path = folder.filePath(QStringLiteral("test.aanjager"));
    Random random(effort.seed);
    int interrupted = 0;
    qint64 stored = 0;
    for (; figure.cases < effort.cases; ++figure.cases) {
        if (figure.cases % killsPerFile == 0) {
            QFile::remove(path);
            if (!Story::build(path))
                break;
            stored = Story::base;
        }
        Victim victim([&](const auto &acknowledge) { playOn(story, path, acknowledge); });
        const QList<qint64> acknowledged = victim.killAtRandom(random);
        interrupted += QFile::exists(path + QStringLiteral("-journal"));
        const Aftermath aftermath = examine(story, path);
        judge(figure, aftermath, acknowledged.isEmpty() ? stored : acknowledged.last());
        stored = aftermath.sequence;
        if (const QStringList left = leftBeside(path); victim.gaveUp() || !left.isEmpty()) {
            ++figure.corrupt;
            figure.tell(victim.gaveUp() ? QStringLiteral("the child could not edit") : left.join(QLatin1Char(' ')));
        }
    }
    figure.note = QStringLiteral("%1 in the middle of a transaction").arg(interrupted);
    return figure;
}

Result<void> buildLarge(const QString &path)
{
    return ProgrammeFile::build(path, fixtures::aProgramme(), &QDateTime::currentDateTime, [](ProgrammeFile &file) {
        return file
            .edit({QStringLiteral("fill")},
                  [](Edit &edit) -> Result<void> {
                      for (int row = 0; row < rowsBuilt; ++row)
                          if (auto added = edit.insert(fixtures::aMeasure(QString::number(row))); !added)
                              return tl::unexpected(added.error());
                      return {};
                  })
            .map([](const auto &) {});
    });
}

QString builtPath(const QTemporaryDir &folder, qint64 number)
{
    return folder.filePath(QStringLiteral("built-%1.aanjager").arg(number));
}

/** Why a built file is not whole; empty when it is. */
QString flawOf(const QString &path)
{
    const auto file = ProgrammeFile::open(path);
    if (!file)
        return file.error().detail;
    const auto findings = (*file)->verify();
    if (!findings || !findings->isEmpty())
        return findings ? findings->first().detail : findings.error().detail;
    const auto measures = (*file)->store().all<Measure>();
    return measures && measures->size() == rowsBuilt ? QString() : QStringLiteral("rows are missing");
}

} // namespace

Figure killsWhileEditing(const Effort &effort)
{
    return killsWhilePlaying(QStringLiteral("1 SIGKILL while editing"), Story(40), effort);
}

Figure killsWhileImporting(const Effort &effort)
{
    return killsWhilePlaying(QStringLiteral("2 SIGKILL during import and its undo"), Story(4000), effort);
}

Figure killsWhileBuilding(const Effort &effort)
{
    Figure figure{QStringLiteral("2 SIGKILL while a file is built")};
    const Stopwatch stopwatch(figure);
    Random random(effort.seed);
    int halfWay = 0;
    for (; figure.cases < effort.cases; ++figure.cases) {
        const QTemporaryDir folder(fixtures::scratchTemplate(effort.folder));
        Victim victim([&](const auto &acknowledge) {
            for (qint64 number = 1; buildLarge(builtPath(folder, number)); ++number)
                acknowledge(number);
        });
        const auto built = victim.killAtRandom(random).size();
        for (qint64 number = 1; number <= built; ++number)
            if (const QString flaw = flawOf(builtPath(folder, number)); !flaw.isEmpty()) {
                ++figure.lost;
                figure.tell(flaw);
            }
        const QString next = builtPath(folder, built + 1);
        halfWay += !QFile::exists(next);
        if (!QFile::exists(next) && !buildLarge(next))
            figure.tell(QStringLiteral("cannot be built again"));
        if (const QString flaw = flawOf(next); !flaw.isEmpty()) {
            ++figure.torn;
            figure.tell(flaw);
        }
    }
    figure.note = QStringLiteral("%1 before the file was there").arg(halfWay);
    return figure;
}

} // namespace aanjager::faults
