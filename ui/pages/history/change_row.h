#pragma once

#include "ui/models/value_look.h"

#include <QWidget>

class QToolButton;

namespace aanjager {

/** One field of a change in a narrow place: its name, the value before and after drawn, and a button that brings the
 * value before back. */
class ChangeRow : public QWidget
{
    Q_OBJECT

public:
    ChangeRow(const QString &field, const ChangeLook &change, QWidget *parent = nullptr);

    /** `reason` says why the value cannot be restored; empty when it can. */
    void setRestorable(const QString &value, const QString &reason);
    QToolButton *restoreButton() const { return m_restore; }
    QSize sizeHint() const override;

signals:
    void restoreAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_field;
    ChangeLook m_change;
    QToolButton *m_restore;
};

} // namespace aanjager
