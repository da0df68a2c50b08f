#pragma once

#include "core/domain/vocabularies.h"
#include "ui/pages/page_context.h"

#include <QToolButton>
#include <optional>

namespace aanjager {

/**
 * The verdict on one aspect as quiet words with its shape. A click, Enter or Space lists the verdicts; on the button 1,
 * 2 and 3 set one and 0 takes it away. It shows what it is told and stores nothing itself.
 */
class AspectButton : public QToolButton
{
    Q_OBJECT

public:
    /** `aspect` as the programme names it, e.g. "time"; `key` chooses the button with Alt, nothing where there is none.
     */
    AspectButton(const PageContext &context, const QString &aspect, const QString &key, QWidget *parent = nullptr);

    const QString &aspect() const { return m_aspect; }
    void show(std::optional<Health> verdict);
    std::optional<Health> verdict() const { return m_verdict; }
    /** Offers the explanation among the verdicts: the measure is off course. */
    void offerExplanation(bool offered);
    /** The verdict stays to be read, also by keyboard, and cannot be changed. */
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void picked(std::optional<Health> verdict);
    void explanationAsked();
    /** Escape: the person is done here. */
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    PageContext m_context;
    QString m_aspect;
    QString m_key;
    QMenu *m_menu; ///< of the verdicts
    std::optional<Health> m_verdict;
    bool m_offersExplanation = false;
};

} // namespace aanjager
