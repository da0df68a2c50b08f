#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aanjager {

/** A band over the page that says why the programme cannot be edited, and offers to try again where that may help. */
class AccessBand : public QWidget
{
    Q_OBJECT

public:
    explicit AccessBand(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QString text() const;

signals:
    void againAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentence() const;

    PageContext m_context;
    QLabel *m_text;
    QPushButton *m_again;
};

} // namespace aanjager
