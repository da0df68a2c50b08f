#pragma once

#include "ui/pages/page_context.h"
#include "ui/session/matrix_edits.h"

#include <QWidget>

class QMenu;

namespace aanjager {

class ElidedLabel;
class MunicipalityCells;
class ReasonBox;

/** In the form of a round: how far the measure is in each municipality, set there by the keys of the matrix; a degree
 * that is not full asks its reason at once. Beside it stands what the chosen one says, and what it told before. */
class EntryMunicipalities : public QWidget
{
    Q_OBJECT

public:
    explicit EntryMunicipalities(const PageContext &context, QWidget *parent = nullptr);

    void show(Id<Round> round, const Measure &measure);
    void setEditable(bool editable);
    void setDegree(Degree degree);
    void setStatus(std::optional<Status> status);

    MunicipalityCells *cells() const { return m_cells; }
    /** Null until a reason was asked. */
    ReasonBox *reasonBox() const { return m_reason; }
    QString told() const;

private:
    MatrixPlace place() const;
    const Applicability *cell() const;
    void store(const QString &field, const CellChange &change, const MatrixPlace &place);
    void tell();
    void list(QMenu &menu);
    ReasonBox &reasonBoxOf();

    PageContext m_context;
    Id<Round> m_round;
    Id<Measure> m_measure;
    int m_reported = 0, m_applicable = 0;
    MunicipalityCells *m_cells;
    ElidedLabel *m_told;
    ReasonBox *m_reason = nullptr; ///< lies over the page, which outlives this
    MatrixPlace m_asked;           ///< the cell that the reason is asked of
};

} // namespace aanjager
