#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace aanjager {

/** One way to begin on the start page: icon, title, a line below it, and its key at the right. */
class StartAction : public QAbstractButton
{
    Q_OBJECT

public:
    StartAction(const QString &icon, const QString &title, const QString &line, const QKeySequence &key,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QString m_line;
    QKeySequence m_key;
};

} // namespace aanjager
