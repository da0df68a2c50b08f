#pragma once

#include "ui/import/background_work.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>

namespace aanjager {

/** Work on forms in a thread of its own, while the window waits: with a bar and a way to stop once it takes long. */
class FormsProgress
{
    Q_DECLARE_TR_FUNCTIONS(aanjager::FormsProgress)

public:
    FormsProgress(const QString &words, QWidget *parent) : m_dialog(words, tr("Cancel"), 0, 0, parent)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setAutoClose(false);
        m_dialog.setAutoReset(false);
        m_dialog.setAccessibleName(words);
        m_dialog.reset(); // or it shows itself
        QObject::connect(&m_work, &BackgroundWork::progressed, &m_dialog, [this](const WorkTold &told) {
            const int percent = told.percent();
            m_dialog.setMaximum(percent < 0 ? 0 : 100);
            m_dialog.setValue(std::max(0, percent));
        });
    }

    /** What the work gives; as one that was stopped when a person stopped it. */
    template <class T> Result<T> run(const std::function<Result<T>(WorkProgress *)> &work)
    {
        Result<T> outcome = stopped();
        QEventLoop loop;
        m_work.run<T>(work, [&](Result<T> given) {
            outcome = std::move(given);
            loop.quit();
        });
        QTimer::singleShot(shownAfter, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!m_work.isRunning())
            return outcome;
        QObject::connect(&m_dialog, &QProgressDialog::canceled, &loop, [&] {
            m_work.stop();
            loop.quit();
        });
        m_dialog.show();
        loop.exec();
        m_dialog.hide();
        return outcome;
    }

private:
    static constexpr int shownAfter = 300; ///< milliseconds

    QProgressDialog m_dialog;
    BackgroundWork m_work; ///< last: what runs is waited for first
};

} // namespace aanjager
