#pragma once

#include "ui/session/matrix_edits.h"
#include "ui/text/wording.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace aanjager {

class SegmentedControl;

/**
 * Asks at once, beside the cells that it is about, why a measure does not apply in full there: the kind of reason by
 * 1–5 or the arrows, then the words; a letter goes to the words at once. Tab walks round within it. Enter goes on to
 * the words and then gives the answer; an empty one it asks once more. Escape gives none, and nothing changes; so does
 * who goes elsewhere without having answered anything.
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
    bool focusNextPrevChild(bool next) override;

private:
    void makeFields();
    void makeButtons();
    void answer();
    void cancel();
    void goOn(bool isAtKind);
    void leave();
    bool isAnswered() const;
    QList<QWidget *> stops() const;
    bool walkKinds(int key, const QObject *where);
    bool takeKey(QKeyEvent &key, const QObject *where);

    const text::Wording &m_words;
    DegreeReason m_known;
    QLabel *m_title;
    QLabel *m_percentLabel;
    QSpinBox *m_percent;
    SegmentedControl *m_category;
    QLineEdit *m_reason;
    QLabel *m_hint = nullptr;
    QPushButton *m_store;
    QPushButton *m_cancel = nullptr;
    bool m_asksAgain = false; ///< an empty answer was given, and asked about
};

} // namespace aanjager
