#include "ui/pages/notices.h"

#include "ui/session/session.h"
#include "ui/text/error_text.h"
#include "ui/widgets/toast.h"

namespace aanjager {

Notices::Notices(Toast &toast, Session &session, const text::Wording &words)
    : m_toast(toast), m_session(session), m_words(words)
{
    for (const auto event : {&Session::opened, &Session::closed})
        QObject::connect(&session, event, &toast, [this] { withdraw(); });
    QObject::connect(&session, &Session::changed, &toast, [this] { withdraw(); });
}

/** What is no longer the last change cannot be taken back by it; and a change that was stored after one that was not
 * may be that very one, or a newer one. */
void Notices::withdraw()
{
    if (!isOvertaken() && !m_offersRetry)
        return;
    offer({});
    m_toast.hide();
}

bool Notices::isOvertaken() const
{
    const auto isOther = [](const QByteArray &offered, const std::optional<Change> &next) {
        return !offered.isEmpty() && (!next || next->uid != offered);
    };
    const bool open = m_session.isOpen();
    return isOther(m_offered, open ? m_session.file().undoable() : std::nullopt) ||
           isOther(m_offeredAgain, open ? m_session.file().redoable() : std::nullopt);
}

void Notices::offer(const QByteArray &undo, bool retry)
{
    m_offered = undo;
    m_offeredAgain.clear();
    m_offersRetry = retry;
}

void Notices::keepFree(QWidget *bar)
{
    m_toast.standAbove(bar);
}

void Notices::done(const QString &text)
{
    offer({});
    m_toast.showDone(text);
}

void Notices::done(const QString &text, const QString &action, std::function<void()> run)
{
    offer({});
    m_toast.showDone(text, {action, std::move(run)});
}

void Notices::doneWithUndo(const QString &text)
{
    const auto made = m_session.file().undoable();
    offer(made ? made->uid : QByteArray());
    m_toast.showDone(text, {tr("Undo"), [this, made] {
                                const auto last = m_session.isOpen() ? m_session.file().undoable() : std::nullopt;
                                if (made && last && last->uid == made->uid)
                                    if (const auto undone = m_session.undo(); !undone)
                                        failed(undone.error());
                            }});
}

void Notices::undone(const QString &text)
{
    const auto next = m_session.file().redoable();
    offer({});
    m_offeredAgain = next ? next->uid : QByteArray();
    m_toast.showDone(text, {tr("Redo"), [this, next] {
                                const auto now = m_session.isOpen() ? m_session.file().redoable() : std::nullopt;
                                if (next && now && now->uid == next->uid)
                                    if (const auto redone = m_session.redo(); !redone)
                                        failed(redone.error());
                            }});
}

void Notices::failed(const Error &error, std::function<void()> retry)
{
    offer({}, retry != nullptr);
    const QString text = text::notStoredText(m_words, error);
    const bool ofOpenFile = m_session.isOpen() && error.place.file == m_session.file().path() &&
                            (error.kind == ErrorKind::Storage || error.kind == ErrorKind::Busy);
    if (retry)
        m_toast.showError(text, {tr("Try again"), std::move(retry)},
                          ofOpenFile && m_copy ? Toast::Action{tr("Save as a copy…"), m_copy} : Toast::Action());
    else
        m_toast.showError(text::errorText(m_words, error));
}

} // namespace aanjager
