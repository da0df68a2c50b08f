#include "ui/pages/history/restoring.h"

#include "ui/models/value_look.h"
#include "ui/pages/notices.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

namespace aanjager {

namespace {

QString saidOfRestoring(const char *source)
{
    return QCoreApplication::translate("Restoring", source);
}

} // namespace

bool restoreValue(const PageContext &context, const Description &description, qint64 id, const Field &field,
                  const Value &value)
{
    const Session &session = context.session;
    const NotRestorable reason = notRestorable(session, description, id, field, value);
    if (reason != NotRestorable::No) {
        context.notices.done(whyNotRestorable(reason));
        return false;
    }
    const auto work = [session = &context.session, description = &description, id,
                       name = QString::fromLatin1(field.name),
                       value] { return setField(*session, *description, id, name, value); };
    if (!context.attempt(work))
        return false;
    const QString name = text::recordName(session.state(), QString::fromLatin1(description.table), id);
    context.notices.doneWithUndo(saidOfRestoring(QT_TRANSLATE_NOOP("Restoring", "%1 %2 restored: %3"))
                                     .arg(context.words.label(field), name,
                                          valueLook(context.words, field, value, session.state()).words.left(40)));
    return true;
}

QString whyNotRestorable(NotRestorable reason)
{
    switch (reason) {
    case NotRestorable::No:
        return {};
    case NotRestorable::ReadOnly:
        return saidOfRestoring(QT_TRANSLATE_NOOP("Restoring", "The programme can only be read."));
    case NotRestorable::RecordGone:
        return saidOfRestoring(QT_TRANSLATE_NOOP("Restoring", "What this was written about was removed."));
    case NotRestorable::AlreadyHolds:
        return saidOfRestoring(QT_TRANSLATE_NOOP("Restoring", "This value holds now."));
    case NotRestorable::ReferenceGone:
        return saidOfRestoring(QT_TRANSLATE_NOOP("Restoring", "What this value refers to was removed."));
    }
    return {};
}

} // namespace aanjager
