#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aanjager {

/** A band over the page that says why the programme cannot be edited, and offers what may help: to try or to open it
 * again, or to keep a copy. */
class AccessBand : public QWidget
{
    Q_OBJECT

public:
    explicit AccessBand(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QString text() const;
    QPushButton *againButton() const { return m_again; }
    /** In sight when the file was taken from under the window. */
    QPushButton *copyButton() const { return m_copy; }

signals:
    void againAsked();
    void copyAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentence() const;

    PageContext m_context;
    QLabel *m_text;
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace aanjager
