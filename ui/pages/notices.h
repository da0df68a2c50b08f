#pragma once

#include "core/base/result.h"
#include "ui/text/wording.h"

#include <QCoreApplication>
#include <functional>

class QWidget;

namespace aanjager {

class Session;
class Toast;

/** Tells a person what was done, with the way back, and what failed, with the way to try again. */
class Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)

public:
    /** All three must outlive it. */
    Notices(Toast &toast, Session &session, const text::Wording &words);

    /** What else may be done when a change could not be stored in the open file: writing a copy elsewhere. */
    void offerCopy(std::function<void()> copy) { m_copy = std::move(copy); }
    /** No message covers this bar while it is in sight; null for none. */
    void keepFree(QWidget *bar);
    void done(const QString &text);
    /** What was done can be taken back as long as nothing else was changed. */
    void doneWithUndo(const QString &text);
    /** Something was taken back; it can be done again as long as nothing else was changed. */
    void undone(const QString &text);
    void done(const QString &text, const QString &action, std::function<void()> run);
    /** The offer to try again stands until something else is stored or another programme is open. */
    void failed(const Error &error, std::function<void()> retry = {});

private:
    void withdraw();
    void offer(const QByteArray &undo, bool retry = false);
    bool isOvertaken() const;

    Toast &m_toast;
    Session &m_session;
    const text::Wording &m_words;
    std::function<void()> m_copy;
    bool m_offersRetry = false;
    QByteArray m_offered;      ///< uid of the change that the toast offers to take back
    QByteArray m_offeredAgain; ///< uid of the change that the toast offers to do again
};

} // namespace aanjager
