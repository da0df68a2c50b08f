#pragma once

#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace aanjager {

class SegmentedControl;

/**
 * Status and verdict of one measure, each set with one click or key: Alt+1 … 6 the status; Alt+T, G, K, R chooses the
 * aspect of the verdict, then 1, 2, 3 sets it and 0 takes it away.
 */
class QuickSet : public QWidget
{
    Q_OBJECT

public:
    explicit QuickSet(const PageContext &context, QWidget *parent = nullptr);

    void show(const Measure &measure);
    /** Sets the status as its key does. */
    void pickStatus(Status status);
    /** Goes to the verdict on an aspect, as its key does; after the verdict the focus goes back. */
    void chooseAspect(const QString &aspect);

    /** The aspect whose verdict is shown, e.g. "time". */
    QString aspect() const;

    SegmentedControl *statusControl() const { return m_status; }
    SegmentedControl *verdictControl() const { return m_verdict; }

    /** The letter that chooses an aspect with Alt; nothing for one that has none. */
    static Qt::Key keyOf(QStringView aspect);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setChoices();
    void setAspects(const QStringList &aspects);
    void showVerdict();
    void setVerdict(std::optional<Health> verdict);
    int firstInNeed() const;

    PageContext m_context;
    Measure m_measure;
    QStringList m_aspects;
    SegmentedControl *m_status;
    SegmentedControl *m_aspect;
    SegmentedControl *m_verdict;
    QToolButton *m_none;
    QPointer<QWidget> m_cameFrom;
};

} // namespace aanjager
