#include "ui/pages/notices.h"

#include "ui/session/session.h"
#include "ui/text/error_text.h"
#include "ui/widgets/toast.h"

namespace aanjager {

Notices::Notices(Toast &toast, Session &session, const text::Wording &words)
    : m_toast(toast), m_session(session), m_words(words)
{
    // What is no longer the last change cannot be taken back by it, so it is no longer offered.
    QObject::connect(&session, &Session::changed, &toast, [this] {
        const auto last = m_session.isOpen() ? m_session.file().undoable() : std::nullopt;
        if (!m_offered.isEmpty() && (!last || last->uid != m_offered)) {
            m_offered.clear();
            m_toast.hide();
        }
    });
}

void Notices::keepFree(QWidget *bar)
{
    m_toast.standAbove(bar);
}

void Notices::done(const QString &text)
{
    m_offered.clear();
    m_toast.showDone(text);
}

void Notices::done(const QString &text, const QString &action, std::function<void()> run)
{
    m_offered.clear();
    m_toast.showDone(text, {action, std::move(run)});
}

void Notices::doneWithUndo(const QString &text)
{
    const auto made = m_session.file().undoable();
    m_offered = made ? made->uid : QByteArray();
    m_toast.showDone(text, {tr("Undo"), [this, made] {
                                const auto last = m_session.isOpen() ? m_session.file().undoable() : std::nullopt;
                                if (made && last && last->uid == made->uid)
                                    if (const auto undone = m_session.undo(); !undone)
                                        failed(undone.error());
                            }});
}

void Notices::failed(const Error &error, std::function<void()> retry)
{
    m_offered.clear();
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
