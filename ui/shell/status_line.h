#pragma once

#include "ui/pages/page_context.h"

#include <QStatusBar>

class QLabel;

namespace aanjager {

class DemoMark;
class IconLabel;

/** The bar below: when it was stored or why it cannot be, the demo mark, the day that counts as today, the language. */
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QString savedText() const;

private:
    QString stored() const;

    PageContext m_context;
    IconLabel *m_check;
    IconLabel *m_lock;
    QLabel *m_saved;
    DemoMark *m_demo;
    QLabel *m_moment;
    QLabel *m_language;
};

} // namespace aanjager
