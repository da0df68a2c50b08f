#pragma once

#include "ui/delegates/text_delegate.h"

namespace aanjager {

/** Paints a cell of the rows that come in: as the table of measures will, or tinted where it has a problem. */
class ArrivalDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace aanjager
