#pragma once

#include "core/domain/applicability.h"
#include "ui/text/wording.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace aanjager {

class SegmentedControl;

/** Why a measure does not apply in full somewhere: what a person answers. */
struct DegreeReason
{
    Degree degree = Degree::Partly;
    std::optional<int> percent; ///< only for partly
    std::optional<ReasonCategory> category;
    QString reason;
};

/**
 * Asks at once, beside the cells that it is about, why a measure does not apply in full there: the kind of reason by
 * 1–5 or the arrows, then the words. Enter gives the answer, also an empty one; Escape gives none, and nothing changes.
 * Who goes elsewhere has answered.
 */
class ReasonBox : public QFrame
{
    Q_OBJECT

public:
    ReasonBox(const text::Wording &words, QWidget *parent);

    /** Opens near a place of the parent. `about` names the cells: "M11 in Dordrecht". */
    void ask(const DegreeReason &known, const QString &about, const QRect &beside);
    SegmentedControl *category() const { return m_category; }
    QLineEdit *reason() const { return m_reason; }
    QSpinBox *percent() const { return m_percent; }

signals:
    void answered(const DegreeReason &reason);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    void makeButtons();
    void answer();
    void cancel();
    bool takeKey(QKeyEvent &key, const QObject *where);

    const text::Wording &m_words;
    DegreeReason m_known;
    QLabel *m_title;
    QLabel *m_percentLabel;
    QSpinBox *m_percent;
    SegmentedControl *m_category;
    QLineEdit *m_reason;
    QPushButton *m_store;
};

} // namespace aanjager
