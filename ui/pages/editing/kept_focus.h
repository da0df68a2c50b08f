#pragma once

#include <QString>

class QWidget;

namespace aanjager {

/**
 * Keeps the keyboard where it is while a part of a page is built anew: in the end it is on what bears the name of what
 * had it, or else on what stands in that place. What can have it has an object name of its own; what goes is hidden.
 */
class KeptFocus
{
public:
    explicit KeptFocus(QWidget &part);
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    QWidget &m_part;
    QString m_name;
    qsizetype m_place = -1;
};

} // namespace aanjager
