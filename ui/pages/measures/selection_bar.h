#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace aanjager {

/** The bar of a page on which several are chosen: how many, then what can be done to all of them, then a way to let go
 * of the choice, by Escape too. It is shown for two or more: one has its panel. */
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(const PageContext &context, QWidget *parent);

signals:
    /** A person lets go of the choice. */
    void clearAsked();

protected:
    /** Where what can be done stands. */
    QHBoxLayout *row() const { return m_row; }
    /** Puts the way out behind all of it. */
    void endRow();
    void showCount(qsizetype count, const QString &words);

    PageContext m_context;

private:
    QHBoxLayout *m_row;
    QLabel *m_count;
};

} // namespace aanjager
