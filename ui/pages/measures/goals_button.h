#pragma once

#include "ui/pages/page_context.h"

#include <QToolButton>

namespace aanjager {

/** The goals that one measure serves: their titles, and a list to tick them in. Each tick is one change. */
class GoalsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit GoalsButton(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Measure> measure);
    /** Opens the list at the button, as a click does. */
    QMenu *goals() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void fill();

    PageContext m_context;
    Id<Measure> m_measure;
    QMenu *m_menu;
    QString m_titles;
};

} // namespace aanjager
