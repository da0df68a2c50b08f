#pragma once

#include "core/domain/field.h"

#include <QCoreApplication>

namespace aanjager {

/** What a person typed in a field, strictly: a value (nothing for empty text), or a sentence that says what is wrong.
 */
class TypedValue
{
    Q_DECLARE_TR_FUNCTIONS(TypedValue)

public:
    static TypedValue read(const Field &field, const QString &text);

    bool isGood() const { return m_problem.isEmpty(); }
    const Value &value() const { return m_value; }
    const QString &problem() const { return m_problem; }

private:
    static TypedValue refused(const QString &problem);
    static TypedValue readPercent(const QString &text);
    static QString problemOf(const Field &field, const QString &text);

    Value m_value;
    QString m_problem;
};

} // namespace aanjager
