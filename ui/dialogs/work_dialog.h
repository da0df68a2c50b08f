#pragma once

#include "core/base/guarded.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/session/detached.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

namespace aanjager {

/**
 * Work in a thread of its own, while the window waits: with a bar and a way to stop once it takes long. What is stopped
 * comes to its end unheard, and nobody waits for it: so the work owns all that it uses.
 */
class WorkDialog
{
    Q_DECLARE_TR_FUNCTIONS(aanjager::WorkDialog)

public:
    WorkDialog(const QString &words, QWidget *parent) : m_dialog(words, tr("Cancel"), 0, 0, parent)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setAutoClose(false);
        m_dialog.setAutoReset(false);
        m_dialog.setAccessibleName(words);
        m_dialog.reset(); // or it shows itself
    }

    /** What the work gives; as one that was stopped when a person stopped it. */
    template <class T> Result<T> run(std::function<Result<T>(WorkProgress *)> work)
    {
        const auto progress = std::make_shared<WorkProgress>();
        bool isDone = false;
        QEventLoop loop;
        QObject owner;
        Detached<Result<T>> running;
        const auto end = [&] {
            isDone = true;
            loop.quit();
        };
        running.start(
            &owner, [work = std::move(work), progress] { return guarded([&] { return work(progress.get()); }); }, end);
        QTimer::singleShot(shownAfter, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!isDone)
            showUntilDone(loop, *progress);
        return isDone && !progress->isStopped ? running.take() : Result<T>(stopped());
    }

private:
    static constexpr int shownAfter = 300;  ///< milliseconds
    static constexpr int watchedEvery = 50; ///< milliseconds

    void showUntilDone(QEventLoop &loop, WorkProgress &progress)
    {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &m_dialog, [&] {
            const int percent = toldBy(progress).percent();
            m_dialog.setMaximum(percent < 0 ? 0 : 100);
            m_dialog.setValue(std::max(0, percent));
        });
        QObject::connect(&m_dialog, &QProgressDialog::canceled, &loop, [&] {
            progress.stop();
            loop.quit();
        });
        watch.start(watchedEvery);
        m_dialog.show();
        loop.exec();
        m_dialog.hide();
    }

    QProgressDialog m_dialog;
};

} // namespace aanjager
