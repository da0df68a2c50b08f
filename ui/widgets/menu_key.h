#pragma once

#include <QObject>

namespace aanjager {

/** Shift+F10 asks for the context menu of what has the keyboard, as the Menu key does, where the system does not see to
 * that itself. */
class MenuKey : public QObject
{
    Q_OBJECT

public:
    /** Listens everywhere for as long as `parent` lives. */
    explicit MenuKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace aanjager
