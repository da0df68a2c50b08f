#pragma once

#include "core/domain/round.h"
#include "ui/pages/page_context.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace aanjager {

class SegmentedControl;
class VerdictMark;

/**
 * The verdict of a report, a row for each aspect of the programme: 1, 2 and 3 on a row set it, 0 takes it away. Above
 * them stands the verdict on the whole. It shows what it is told and stores nothing itself.
 */
class VerdictRows : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictRows(const PageContext &context, QWidget *parent = nullptr);

    void show(const ProgressReport &report);
    /** Goes to an aspect, as its key does; once it is set the keyboard goes back. */
    /** The keys beside the names of the aspects, where there is room for them. */
    void setKeysShown(bool shown);
    /** What was told stays to be read. */
    void setReadOnly(bool readOnly);
    void chooseAspect(const QString &aspect);
    /** Null for one that the programme does not use. */
    SegmentedControl *control(const QString &aspect) const;
    QString whole() const;
    /** The letter that goes to an aspect with Alt; nothing for one that has none. */
    static QString keyOf(QStringView aspect);

signals:
    void picked(const QString &aspect, std::optional<Health> verdict);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAspects(const QStringList &aspects);
    void goBack();

    PageContext m_context;
    QStringList m_aspects;
    QList<QLabel *> m_keys;
    bool m_showsKeys = true, m_isReadOnly = false;
    QList<SegmentedControl *> m_controls;
    QList<QWidget *> m_labels;
    QLabel *m_rule;
    VerdictMark *m_mark;
    QLabel *m_words;
    QGridLayout *m_grid;
    QPointer<QWidget> m_cameFrom;
};

/** The shape of a verdict beside words that say it. */
class VerdictMark : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictMark(QWidget *parent = nullptr, int side = 13);
    void show(std::optional<Health> verdict);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Health> m_verdict;
    int m_side;
};

} // namespace aanjager
