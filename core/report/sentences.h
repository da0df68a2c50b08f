#pragma once

#include "core/report/report_parts.h"

namespace aanjager::report {

/** Sentences, those that have nothing to say left out. */
class Sentences
{
public:
    explicit Sentences(const ReportParts &parts) : m_parts(parts) {}

    /** Adds a sentence about named things, where there are any: %1 is the names, the form follows their count. */
    void about(const char *source, const QStringList &names)
    {
        if (!names.isEmpty())
            m_list.append(m_parts.say(source, static_cast<int>(names.size())).arg(m_parts.enumerated(names)));
    }
    void add(const QString &sentence) { m_list.append(sentence); }

    QString text(const char *whenNone) const
    {
        return m_list.isEmpty() ? m_parts.say(whenNone) : m_list.join(QLatin1Char(' '));
    }

private:
    const ReportParts &m_parts;
    QStringList m_list;
};

/** The text without the full stop at its end: the sentence around it has one. */
inline QString withoutStop(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(QLatin1Char('.')) ? trimmed.chopped(1) : trimmed;
}

} // namespace aanjager::report
