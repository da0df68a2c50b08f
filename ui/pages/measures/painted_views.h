#pragma once

#include "ui/theme/painters.h"

#include <QWidget>

namespace aanjager {

/** Reached against plan as a bar. */
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressView(QWidget *parent = nullptr);
    /** Both in percent. */
    void show(std::optional<int> percent, std::optional<int> plan, const QString &inWords);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_percent, m_plan;
};

/** The municipalities as a strip, in rows where they are many; each cell has its tooltip. */
class StripView : public QWidget
{
    Q_OBJECT

public:
    explicit StripView(QWidget *parent = nullptr);
    void show(const QList<theme::StripCell> &cells, const QStringList &texts);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rows() const;
    QRectF strip(int row) const;
    QList<theme::StripCell> cellsIn(int row) const;

    QList<theme::StripCell> m_cells;
    QStringList m_texts;
};

/** The verdicts of the last rounds as shapes, the last is now. */
class TrendView : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent = nullptr);
    /** Oldest first, at most four; the words are its tooltip and accessible name. */
    void show(const QList<std::optional<Health>> &verdicts, const QString &inWords);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::optional<Health>> m_verdicts;
};

} // namespace aanjager
