#pragma once

#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QVBoxLayout;

namespace aanjager {

/** To what degree one measure applies in each municipality, why, and how far it is there; each row opens the card. */
class MunicipalitiesTab : public QWidget
{
    Q_OBJECT

public:
    explicit MunicipalitiesTab(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Measure> measure);

private:
    PageContext m_context;
    QVBoxLayout *m_rows;
};

} // namespace aanjager
