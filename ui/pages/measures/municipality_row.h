#pragma once

#include "core/domain/applicability.h"
#include "core/domain/party.h"
#include "ui/pages/page_context.h"

#include <QAbstractButton>

namespace aanjager {

/**
 * One municipality of a measure as a row that opens its card: name, degree and reason, local variant, status and
 * progress. Enter, Space or a click opens it; arrows go to the row above or below.
 */
class MunicipalityRow : public QAbstractButton
{
    Q_OBJECT

public:
    /** `cell` may be null: nothing was decided for this municipality. */
    MunicipalityRow(const PageContext &context, const Party &municipality, const Applicability *cell,
                    QWidget *parent = nullptr);

    Id<Party> municipality() const { return m_municipality; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Id<Party> m_municipality;
    QString m_name;
    QString m_degree;
    QString m_reason;
    QString m_variant;
    QString m_statusWords;
    QString m_percentWords;
    bool m_applies = false;
    std::optional<Status> m_status;
    std::optional<int> m_percent;
};

} // namespace aanjager
