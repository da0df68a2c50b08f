#pragma once

#include "core/insight/card.h"
#include "ui/sheets/card_words.h"

#include <QScrollArea>

namespace aanjager {

/** A status or a verdict as a pill: shape and words on a soft fill. */
class CardPill : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void showStatus(Status status, const QString &words);
    void showVerdict(std::optional<Health> verdict, const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &words);

    std::optional<Status> m_status;
    std::optional<Health> m_verdict;
    QString m_words;
};

/** Reached against plan as a bar; the figures stand beside it. */
class CardBar : public QWidget
{
    Q_OBJECT

public:
    explicit CardBar(QWidget *parent = nullptr);
    /** In percent. */
    void show(std::optional<int> reached, std::optional<int> plan);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_reached, m_plan;
};

/** The course of a measure: for each round the status over the verdict, the last one larger. */
class CourseView : public QWidget
{
    Q_OBJECT

public:
    CourseView(const QList<CardRound> &rounds, const QList<CardStep> &steps, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<CardRound> m_rounds;
    QList<CardStep> m_steps;
};

/** Whether a promise was kept or a decision taken, as a mark before its words. */
class CardMark : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Promise, Decision };

    CardMark(Kind kind, bool isKept, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    bool m_isKept;
};

/** A hairline from top to bottom. */
class UprightRule : public QWidget
{
    Q_OBJECT

public:
    explicit UprightRule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** Scrolls what is higher than there is room for, and asks for all the height that its content takes. A
 * screen reader hears a document. */
class TallScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallScroll(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace aanjager
