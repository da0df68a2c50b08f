#pragma once

#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QAbstractButton>

namespace aanjager {

/** The measure that an agenda item is about, in one line: number, title, status and verdict; pressed, it leads there.
 */
class ItemMeasure : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ItemMeasure(const PageContext &context, QWidget *parent = nullptr);

    void show(const Measure &measure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageContext m_context;
    Id<Measure> m_measure;
    QString m_number, m_title;
    Status m_status = Status::NotStarted;
    std::optional<Health> m_verdict;
};

} // namespace aanjager
