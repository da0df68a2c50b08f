#pragma once

#include "ui/import/import_roles.h"

#include <QWidget>

namespace aanjager {

/** The shape of a mark beside the words that say the same. */
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(ImportMark mark, QWidget *parent = nullptr);

    void setMark(ImportMark mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ImportMark m_mark;
};

} // namespace aanjager
