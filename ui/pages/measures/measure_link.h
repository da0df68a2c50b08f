#pragma once

#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QPushButton>

namespace aanjager {

/** The number and title of a measure that leads to it; ends in an ellipsis where it has no room, whole in its tooltip.
 */
class MeasureLink : public QPushButton
{
    Q_OBJECT

public:
    explicit MeasureLink(const PageContext &context, QWidget *parent = nullptr);

    void show(const Measure &measure);
    const QString &whole() const { return m_whole; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Id<Measure> m_measure;
    QString m_whole;
};

} // namespace aanjager
