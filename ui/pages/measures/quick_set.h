#pragma once

#include "core/domain/measure.h"
#include "ui/pages/page_context.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace aanjager {

class AspectButton;
class SegmentedControl;

/**
 * Status and verdict of one measure, each set with one click or key: Alt+1 … 6 the status; Alt+T, G, K, R goes to an
 * aspect of the verdict, then 1, 2, 3 sets it and 0 takes it away. The verdict on the whole is that of the worst aspect
 * until a person sets it by hand, which is then said, with the way back.
 */
class QuickSet : public QWidget
{
    Q_OBJECT

public:
    explicit QuickSet(const PageContext &context, QWidget *parent = nullptr);

    void show(const Measure &measure);
    /** Sets the status as its key does. */
    void pickStatus(Status status);
    /** Sets the verdict on the whole by hand; nothing, or what the aspects say, follows them again. */
    void setVerdict(std::optional<Health> verdict);
    /** Goes to an aspect, as its key does; after its verdict the focus goes back. */
    void chooseAspect(const QString &aspect);

    SegmentedControl *statusControl() const { return m_status; }
    /** The verdict on the whole. */
    SegmentedControl *verdictControl() const { return m_verdict; }
    /** The verdict on one aspect, e.g. "time"; null for one that the programme does not use. */
    AspectButton *aspectButton(const QString &aspect) const;
    /** Takes away what was set by hand; in sight only then. */
    QPushButton *followButton() const { return m_follow; }
    QString byHandText() const;

    /** The letter that goes to an aspect with Alt; nothing for one that has none. */
    static Qt::Key keyOf(QStringView aspect);

signals:
    /** A person wants to write why the measure is off course. */
    void explanationAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeByHand();
    void setChoices();
    void setAspects(const QStringList &aspects);
    void showVerdicts();
    void setReadOnly(bool readOnly);
    void setAspect(const QString &aspect, std::optional<Health> verdict);
    void store(const QString &field, std::optional<Health> verdict);
    void goBack();

    PageContext m_context;
    Measure m_measure;
    QStringList m_names;
    SegmentedControl *m_status;
    SegmentedControl *m_verdict;
    QHBoxLayout *m_aspects;
    QList<AspectButton *> m_buttons;
    QWidget *m_byHand;
    QLabel *m_byHandText;
    QPushButton *m_follow;
    QPointer<QWidget> m_cameFrom;
};

} // namespace aanjager
